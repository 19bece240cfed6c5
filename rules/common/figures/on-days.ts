import { matchesOf } from '../../../lib/audit'
import type { Made } from './each'
import { type Item, isExact, type Statement, unitOf } from './statements'

/**
 * 4月3日和9月16日，分别组织1次培训，全年共开展培训3次: as many days as are named, each with so many, make the total right behind them.
 */
export function onDaysMade(statements: readonly Statement[]): Made[] {
  const found: Made[] = []
  for (const statement of statements) {
    const { text, start, items } = statement
    if (!text.includes('月') || !EACH.test(text)) continue
    const counted = onThose(statement)
    if (counted) found.push(counted)
    for (const match of matchesOf(text, DAYS)) {
      const [days, joint = ''] = match
      const end = start + match.index + days.length
      const each = items.find((item) => item.start >= end)
      if (!each || !isExact(each) || !EVENTS.includes(unitOf(each)) || each.start - end > NEAR) continue
      if (joint === '' && !/^[^,;]{0,12}(?:分别|各)/.test(text.slice(end - start))) continue
      const total = items[each.index + 1]
      if (!total || !isTotal(total, each) || !saysNoOther(text.slice(0, total.start - start), total)) continue
      const count = days.split(JOINT).length
      const made = count * each.value
      if (total.value === made || total.value > 2 * made || 2 * total.value < made) continue
      found.push({
        range: { start: total.start, end: total.end },
        related: { start: start + match.index, end: each.end },
        value: total.printed,
        of: `${count}×${each.printed}`,
        made: `${made}${total.unit}`,
        sure: false,
      })
    }
  }
  return found
}

/** 分别于1月8日、4月16日召开会议3次: one on each of the days. */
function onThose({ text, start, items }: Statement): Made | null {
  const match = ON_THOSE.exec(text)
  if (!match) return null
  const [whole, days = ''] = match
  const end = start + match.index + whole.length
  const total = items.find((item) => item.start >= end)
  if (!total || !isExact(total) || !EVENTS.includes(unitOf(total)) || total.joint === ';') return null
  if (!/^[^,;:]{0,24}$/.test(text.slice(end - start, total.start - start))) return null
  const made = days.split(JOINT).length
  if (total.value === made || Math.abs(total.value - made) > 2 || total.value < 2) return null
  return {
    range: { start: total.start, end: total.end },
    related: { start: end - days.length, end },
    value: total.printed,
    of: days.length > LONGEST_OF ? `${days.slice(0, LONGEST_OF)}…` : days,
    made: `${made}${total.unit}`,
    sure: false,
  }
}

const LONGEST_OF = 24
const EACH = /分别|各|先后/
const DAY = '\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|[初底])?'
const DAYS = new RegExp(`(?<![至到~-])${DAY}(?:(?:、|和|及|以及|与)${DAY}){1,7}(?!\\d|[至到~-]),?(分别|各)`, 'g')
const ON_THOSE = new RegExp(`(?:分别|先后)[于在](${DAY}(?:(?:、|和|及|以及|与)${DAY}){1,11})(?!\\d|[至到~-])`)
const JOINT = /、|以及|[和及与]/
const EVENTS = ['次', '场', '期', '轮', '场次']
const NEAR = 14

function isTotal(total: Item, each: Item): boolean {
  return (
    isExact(total) &&
    unitOf(total) === unitOf(each) &&
    (total.joint === ',' || total.joint === ';') &&
    /^(?:全年|年内|今年|本年度?)?(?:共|累计|合计|总共|共计)/.test(total.label)
  )
}

/** 共开展培训3次: what is counted has been named before. */
function saysNoOther(before: string, { label }: Item): boolean {
  const words = label.replace(FILLERS, '')
  return words.length < 2 || before.slice(0, -label.length).includes(words.slice(-2))
}

const FILLERS = /全年|年内|今年|本年度?|共计?|累计|合计|总共|开展|组织|举办|召开|集中|完成|各类|了/g
