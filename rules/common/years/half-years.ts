import type { Draft, Hit, Range } from '../../../lib/audit'
import type { YearReason } from './odd-year'

/**
 * 一、上半年工作开展情况 and 三、下半年工作打算 in a report on a whole year: headings left from the half-year's report. Who tells the year in its two
 * halves heads them both, and then nothing is odd.
 */
export function halfYears(draft: Draft): Hit<YearReason>[] {
  if (draft.title === null || OF_HALF.test(draft.title.text)) return []
  const headings = draft.sections
    .filter(({ depth, style, fillsLine }) => depth <= 2 && style !== 'ordinal' && fillsLine)
    .map(({ title }) => ({ title, words: draft.folded.slice(title.start, title.end) }))
  const isTold = (half: string) => headings.some(({ words }) => words.includes(half) && !PLANNED.test(words))
  const isInHalves = isTold('上半年') && isTold('下半年')
  return headings.flatMap(({ title, words }): Hit<YearReason>[] => {
    const [, half] = HEADS_HALF.exec(words) ?? []
    if (half === undefined || COMPARED.test(words)) return []
    const isLeft = half === '上半年' ? !isInHalves && !PLANNED.test(words) : PLANNED.test(words)
    const at = title.start + words.indexOf(half)
    const range: Range = { start: at, end: at + half.length }
    return isLeft ? [{ reason: 'half-year', range, values: { words: half } }] : []
  })
}

const OF_HALF = /[上下]半年/
const HEADS_HALF = /([上下]半年)的?(?:法治|依法|工作|主要|重点|推进|开展|打算|安排|计划)/
const PLANNED = /打算|安排|计划|思路|设想|重点|任务|下一?步/
const COMPARED = /[较比与同]上半年|督察|检查|考核|反馈|整改/
