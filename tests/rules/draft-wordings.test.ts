import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { auditSource, ruleBook } from '../../lib'
import type { Finding } from '../../lib/audit/report'
import { bookOf } from './book-of'

/**
 * Slips that only the whole draft shows: what one part tells and another tells otherwise, and years and days that do not
 * fit the year reported on. {86|68} is right with 86 and wrong with 68; §职 and the like put what follows into another
 * part, up to a ⏎, behind which the first part goes on. Lines without braces are right as they are.
 */
const lines = readFileSync(fileURLToPath(new URL('draft-wordings.txt', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const CHOICE = /\{([^|}]*)\|([^|}]*)\}/g
const pairs = lines.filter((line) => line.match(CHOICE))

const ISSUERS: readonly (readonly [RegExp, string])[] = [
  [/县长|全县|县政府|县级|县委/, '云溪县'],
  [/市局|市司法局/, '云阜市司法局'],
  [/全市|市政府|市长/, '云阜市'],
  [/区长|全区|区政府/, '云湖区'],
  [/管委会/, '云湖经济开发区管理委员会'],
  [/全系统|全局|本局|局长|局党组|局主要/, '云溪县市场监督管理局'],
  [/街道/, '云溪县青石街道'],
]
const RULES = ruleBook.packs.flatMap(({ rules }) =>
  rules.map(({ id }) => id).filter((id) => /^(?:figure-|year-mismatch|date-form|outdated-citation)/.test(id)),
)

function findingsIn(line: string): Finding[] {
  const slots: Record<string, string> = {
    首: '',
    职: '',
    短: '一是基层力量薄弱',
    计: '一是加强学习',
    署: '2025年1月20日',
  }
  let [body = '', ...rest] = line.split('§')
  for (const part of rest) {
    const [told = '', ...further] = part.slice(1).split('⏎')
    slots[part.charAt(0)] = told
    body += further.join('⏎')
  }
  const issuer = ISSUERS.find(([pattern]) => pattern.test(line))?.[1] ?? '云溪县青石镇'
  const ended = (text = '') => (text === '' || text.endsWith('。') ? text : `${text}。`)
  const text = `${issuer}2024年法治政府建设年度报告
2024年，${issuer}深入贯彻习近平法治思想${slots.首 === '' ? '' : `，${slots.首}`}。现将有关情况报告如下：
一、主要举措和成效
（一）依法履职。${body || '坚持依法行政。'}
二、党政主要负责人履行推进法治建设第一责任人职责情况
主要负责人认真履职，带头学法。${ended(slots.职)}
三、存在的不足和原因
${ended(slots.短)}
四、2025年工作安排
${ended(slots.计)}
${issuer}
${slots.署}`
    .replaceAll('⏎', '\n')
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
  return auditSource({ name: 'draft', format: 'txt', text }, {}, bookOf(...RULES)).findings
}

describe('what the whole draft shows', () => {
  it('is tried in many wordings', () => {
    expect(pairs.length).toBeGreaterThan(180)
    expect(lines.length - pairs.length).toBeGreaterThan(30)
  })

  it('is found when it is wrong', () => {
    const missed = pairs.filter((line) => findingsIn(line.replace(CHOICE, '$2')).length === 0)
    expect(missed.length / pairs.length, missed.join('\n')).toBeLessThan(0.12)
  })

  it('is let stand when it is right', () => {
    const struck = lines.flatMap((line) =>
      findingsIn(line.replace(CHOICE, '$1')).map(({ rule, reason, span }) => `${line} ${rule}/${reason}: ${span.text}`),
    )
    expect(struck).toEqual([])
  })
})
