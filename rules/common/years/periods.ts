import { type Draft, matchesOf } from '../../../lib/audit'
import type { OddYear } from './odd-year'

/**
 * 数据统计期限为2024年1月1日至2025年12月31日 in the report for 2024: the period that a report says its
 * figures are of begins and ends in its own year, so that of two years one is a slip.
 */
export function periodsOverYears({ folded, body }: Draft, year: number): OddYear[] {
  const text = folded.slice(body.start, body.end)
  if (!/统计|数据|报告期/.test(text)) return []
  const odd: OddYear[] = []
  for (const match of matchesOf(text, PERIOD)) {
    const [whole, first = '', second = ''] = match
    const [from, to] = [Number(first), Number(second)]
    if (from === to || (from !== year && to !== year)) continue
    if (!NAMED.test(text.slice(Math.max(0, match.index - LONGEST_NAME), match.index))) continue
    const start = body.start + match.index + (from === year ? whole.lastIndexOf(second) : 0)
    odd.push({ reason: 'statistics', mention: { start, end: start + 4, year: from === year ? to : from } })
  }
  return odd
}

const PERIOD =
  /(20\d\d)年1月1日(?:零时|0时)?起?,?(?:开始)?[-~—至到]{1,2}(20\d\d)年12月(?:31日|底)(?:24时)?(?:止|结束)?/g
const NAMED =
  /(?:统计|数据|报告|填报)[^,;。\n]{0,6}(?:期限|期间|期|时间|时段|范围|区间|口径|周期)(?:均?[为是从自由:]|起止时间为){0,3}$/
const LONGEST_NAME = 24
