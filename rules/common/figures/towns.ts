import { type Draft, matchesOf, type Range } from '../../../lib/audit'
import type { SumHit } from './lists'

/** How many towns and streets a county has: told together, and told one by one. */
const TOGETHER =
  /(?:全[县区市旗]|(?:所)?辖|下辖|覆盖|所有)(?:的)?(\d{1,3})个(?:镇\(街道\)|乡镇\(街道\)|镇\(街\)|镇街道?|乡镇街道|街镇|街道\(镇\)|镇、街道)(?!综合|司法)/g
const APART =
  /(?:全[县区市旗]|(?:所)?辖|下辖|覆盖|所有)(?:的)?(\d{1,3})个(镇|乡镇|乡|街道)[、和及与](\d{1,3})个(街道|镇|乡)(?:[、和及与](\d{1,3})个(街道|镇|乡))?/g

/** 全区14个镇（街道） beside 全区8个镇、5个街道: told together, it is another number than told one by one. */
export function townsTogether({ folded, body }: Draft): SumHit[] {
  const text = folded.slice(body.start, body.end)
  if (!text.includes('个')) return []
  const [parts, ...others] = [...matchesOf(text, APART)].map((match) => {
    const [, a = '', kind, b = '', other, c = '0', third] = match
    // Some counties have towns alone: what is left out is not known.
    const complete = [kind, other, third].includes('街道')
    return { range: at(match), numbers: [a, b, ...(c === '0' ? [] : [c])].map(Number), complete }
  })
  if (!parts?.complete) return []
  const sum = parts.numbers.reduce((all, one) => all + one, 0)
  // Told in two ways one by one, it is another's to say.
  if (others.some(({ numbers }) => numbers.reduce((all, one) => all + one, 0) !== sum)) return []
  return [...matchesOf(text, TOGETHER)].flatMap((match): SumHit[] => {
    const total = Number(match[1])
    if (total === sum || Math.abs(total - sum) > Math.max(2, 0.2 * sum)) return []
    const range = at(match)
    return [
      {
        reason: 'total-maybe',
        range,
        related: [parts.range],
        values: { total: `${total}个`, sum, parts: parts.numbers.join('+') },
      },
    ]
  })

  function at({ index, 0: words }: RegExpExecArray): Range {
    return { start: body.start + index, end: body.start + index + words.length }
  }
}
