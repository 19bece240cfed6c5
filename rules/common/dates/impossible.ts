import { type Draft, type Hit, matchesOf } from '../../../lib/audit'
import { type Day, isLeftOut } from './days'
import type { DateReason } from './reason'

/** 2月30日, 2023年2月29日. */
export function impossibleDays(draft: Draft, days: readonly Day[]): Hit<DateReason>[] {
  return days
    .filter((day) => !day.exists)
    .map(({ range }) => ({ reason: 'impossible', range, values: { date: draft.spanOf(range).text } }))
}

/** 2024年13月. */
export function impossibleMonths(draft: Draft): Hit<DateReason>[] {
  const hits: Hit<DateReason>[] = []
  for (const match of matchesOf(draft.folded, MONTH_THAT_IS_NONE)) {
    const range = { start: match.index, end: match.index + match[0].length }
    if (!isLeftOut(draft, range.start)) hits.push({ reason: 'impossible', range, values: { date: match[0] } })
  }
  return hits
}

const MONTH_THAT_IS_NONE = /(?:19|20)\d\d年(?:00?|1[3-9]|[2-9]\d)月(?!\d|均)/g
