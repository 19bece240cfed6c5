import { type Draft, matchesOf } from '../../../lib/audit'
import type { OddYear } from './odd-year'
import { sentenceBefore, sentenceBehind } from './place'

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

/** 2023.1—2023.12, 2023/1/1-2023/12/31 in the report for 2024: the whole year, written with marks. */
export function dottedPeriods(draft: Draft, year: number): OddYear[] {
  const { folded, body } = draft
  const text = folded.slice(body.start, body.end)
  const odd: OddYear[] = []
  for (const { index, 1: from, 2: to } of matchesOf(text, DOTTED)) {
    const said = Number(from)
    if (from !== to || said >= year || said < year - 2) continue
    const start = body.start + index
    const sentence = sentenceBefore(draft, start, 60) + sentenceBehind(draft, start, 80)
    if (!SET_AGAINST.test(sentence) && !sentence.includes(`${year}`))
      odd.push({ reason: 'statistics', mention: { start, end: start + 4, year: said } })
  }
  return odd
}

const DOTTED = /(?<![\d.年])(20\d\d)[./]0?1(?:[./]0?1)?[-~—至到]{1,2}(20\d\d)[./]12(?:[./]31)?(?![\d.])/g
const SET_AGAINST = /上年|去年|同期|同比|[较比]20|结转|对比|任职|任期|工作经历|合同|有效期/

const PERIOD =
  /(20\d\d)年1月1日(?:零时|0时)?起?,?(?:开始)?[-~—至到]{1,2}(20\d\d)年12月(?:31日|底)(?:24时)?(?:止|结束)?/g
const NAMED =
  /(?:统计|数据|报告|填报)[^,;。\n]{0,6}(?:期限|期间|期|时间|时段|范围|区间|口径|周期)(?:均?[为是从自由:]|起止时间为){0,3}$/
const LONGEST_NAME = 24
