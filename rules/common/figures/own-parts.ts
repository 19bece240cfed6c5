import type { Draft, Section } from '../../../lib/audit'
import type { Made } from './each'
import { type Item, isExact, type Statement } from './statements'

/**
 * 全文包括总体情况、…、其他需要报告的事项等七个部分 above six headings: what a report says of its own parts in its first sentences. Only where its headings run
 * on without a gap.
 */
export function partsMade(draft: Draft, statements: readonly Statement[]): Made[] {
  for (const statement of statements) {
    if (statement.start > draft.body.start + LONGEST_OPENING) break
    for (const item of statement.items) {
      const at = item.end - statement.start
      if (!isParts(item, statement.text.slice(at, at + 4))) continue
      if (!OWN.test(statement.text.slice(0, item.start - statement.start))) continue
      const heads = headsOf(draft, item.end)
      const [first] = heads
      if (!first || heads.length < LEAST || heads.length === item.value) return []
      if (Math.abs(heads.length - item.value) > MOST_OFF || !heads.every(({ number }, i) => number === i + 1)) return []
      return [
        {
          range: { start: item.start, end: item.end + 2 },
          related: { start: first.label.start, end: first.title.end },
          value: `${item.printed}部分`,
          of: '各部分标题',
          made: `${heads.length}个`,
          sure: false,
        },
      ]
    }
  }
  return []
}

const LONGEST_OPENING = 600
const LEAST = 3
const MOST_OFF = 2
const OWN = /(?:本报告|本年报|报告|全文|年报|全篇|正文)[^。]{0,16}?(?:由|包括|包含|分为|共分|共|涵盖|分)[^。]*$/

function isParts(item: Item, behind: string): boolean {
  return item.unit === '个' && isExact(item) && item.value >= LEAST && /^部分(?![的人])/.test(behind)
}

/** Headings of the first level. */
function headsOf({ sections }: Draft, from: number): Section[] {
  const first = sections.find(({ startsLine, label }) => startsLine && label.start > from)
  return first
    ? sections.filter(({ startsLine, style, label }) => startsLine && style === first.style && label.start > from)
    : []
}
