import type { Range } from './types'

/** Index of the first of ascending `items` whose start is not before `at`; their number when there is none. */
export function firstFrom(items: readonly { start: number }[], at: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as { start: number }).start < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The one of ascending, disjoint ranges that holds a position. */
export function rangeAt<T extends Range>(ranges: readonly T[], at: number): T | null {
  const range = ranges[firstFrom(ranges, at + 1) - 1]
  return range && at < range.end ? range : null
}

/** Whether a range overlaps one of ascending, disjoint ranges. */
export function meetsOne(ranges: readonly Range[], { start, end }: Range): boolean {
  const last = ranges[firstFrom(ranges, end) - 1]
  return last !== undefined && last.end > start
}

/** Ranges in any order made ascending and disjoint, so that `rangeAt` can search them. */
export function united(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else if (range.end > range.start) result.push({ ...range })
  }
  return result
}
