import { matchesOf, type Range } from '../../../lib/audit'
import { difference } from './changes'
import type { Made } from './each'
import type { Statement } from './statements'

/**
 * 由年初的31人增至年末的47人，净增18人; 由上年的第9位升至第4位，前移6位: both ends and the step between them, in one clause and the next. What
 * `figure-rate` says of such a step is left to it.
 */
export function fromToMade(
  folded: string,
  body: Range,
  statements: readonly Statement[],
  reportYear: number | null,
): Made[] {
  const found: Made[] = []
  for (const match of matchesOf(folded, FROM_TO)) {
    const [whole, from = '', unit = '', to = '', word = '', step = ''] = match
    const start = match.index
    const end = start + whole.length
    if (start < body.start || end > body.end || /分别|平均|各|每/.test(whole)) continue
    const gap = Math.abs(Number(from) - Number(to))
    const by = Number(step)
    if (gap === 0 || Math.abs(gap - by) < 1e-6 || by > 3 * gap + 3) continue
    const statement = statements.find((one) => one.start <= start && one.end >= end)
    const item = statement?.items.find((one) => one.end >= end && one.start < end)
    const years = { reportYear, before: undefined, told: () => [], isOwn: () => true, agree: () => true }
    if (statement && item && difference(statement, item, years)) continue
    const at = whole.lastIndexOf(word)
    found.push({
      range: { start: start + at, end },
      related: { start, end: start + whole.slice(0, at).lastIndexOf(',') },
      value: `${step}${unit}`,
      of: `${from}${unit}到${to}${unit}`,
      made: `${Math.round(gap * 100) / 100}${unit}`,
      sure: true,
    })
  }
  return found
}

const FROM_TO =
  /[由从](?:[^,;。\n\d]{0,14}|[^,;。\n\d]{0,6}\d{4}年[^,;。\n\d]{0,6})(?<![\d.])(\d{1,6}(?:\.\d{1,2})?)(个?[一-鿿]{1,3}?)[^,;。\n\d]{0,14}?[至到为成](?:[^,;。\n\d]{0,8}|\d{4}年[^,;。\n\d]{0,6})(?<![\d.])(\d{1,6}(?:\.\d{1,2})?)\2[^,;。\n\d]{0,12},[^,;。\n\d]{0,8}?(净增|净减|增加|增长|新增|减少|下降|缩短|压缩|压减|精简|前移|前进|后移|提升|上升|跃升|提前|降低|扩大|缩减|节省|节约|上移|下滑)了?(\d{1,6}(?:\.\d{1,2})?)\2(?![^,;。]{0,2}百分点)/g
