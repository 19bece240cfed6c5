import type { Hit, Range } from '../../../lib/audit'
import { FIVE_YEAR_PLANS, LAW_PLANS } from '../../vocabulary/periods'
import { isHistory } from '../wording'
import type { Outdated, Reading } from './reading'

/** Before 之年; groups: what the year is of, and which part of it. */
const NAMED_YEAR =
  /((?:十[二三四五六]|[六七八九])五|二十大|全面建成小康社会|脱贫攻坚|建党(?:100|一百)周年|新中国成立7[05]周年)(?:普法|规划|时期|法治宣传教育|精神|胜利)?(?:规划)?(?:的|实施的?)?(开局|起步|收官|收尾|召开|决胜|攻坚|大庆)?$/

/** 今年是“十四五”开局之年, 二十大精神的开局之年: a year that goes by a name, in another year's report. */
export function yearNames(reading: Reading): Hit<Outdated>[] {
  const { folded } = reading.draft
  const hits: Hit<Outdated>[] = []
  for (let at = folded.indexOf('之年'); at >= 0; at = folded.indexOf('之年', at + 2)) {
    const match = NAMED_YEAR.exec(folded.slice(Math.max(0, at - 30), at))
    const hit = match && yearName(reading, match, { start: at - match[0].length, end: at + 2 })
    if (hit) hits.push(hit)
  }
  return hits
}

function yearName(
  { year, wording }: Reading,
  [words, name = '', part = '']: RegExpExecArray,
  range: Range,
): Hit<Outdated> | null {
  const clause = wording.clause(range)
  const meant = yearsOf(name, part)
  const isPlan = name.endsWith('五')
  const written = /(20\d\d)年/.exec(clause.slice(0, clause.indexOf(words)))
  // A year that is written itself is compared with the plan's elsewhere; here with what is not a plan.
  if (!meant || (isPlan && written)) return null
  const told = written ? [Number(written[1])] : [year, year + 1]
  if (meant.some((candidate) => told.includes(candidate)) || wording.inTitle(range.start)) return null
  if (isHistory(isPlan ? clause.replace(words, '') : clause) || /上一?年|去年|当年|那一年/.test(clause)) return null
  return { reason: 'year-of-another', range, values: { name: words, right: meant.join('、'), year: told[0] ?? year } }
}

/** The years that may be meant; null where the words do not tell. */
function yearsOf(name: string, part: string): number[] | null {
  const law = LAW_PLANS.find((plan) => plan.name === name)
  const plan = law ?? FIVE_YEAR_PLANS.find((candidate) => candidate.name === name)
  if (plan) {
    if (/开局|起步/.test(part)) return law ? [plan.first, plan.first + 1] : [plan.first]
    if (/收官|收尾/.test(part)) return law ? [plan.last, plan.last + 1] : [plan.last]
    return null
  }
  if (name === '二十大') return part === '召开' ? [2022] : part === '开局' ? [2022, 2023] : null
  if (name.startsWith('建党')) return [2021]
  if (name.startsWith('新中国')) return [name.includes('70') ? 2019 : 2024]
  return /收官|决胜|收尾|攻坚/.test(part) ? [2020, 2021] : null
}
