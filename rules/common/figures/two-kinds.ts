import { often } from '../../../lib/audit'

/**
 * Whether words before two numbers begin and end alike and differ in the name between: 县财政安排就业专项资金 and 县财政安排救灾补助资金 count two things. Where
 * one of the two only says more, they may count one.
 */
export function areTwoKinds(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length)
  let start = 0
  while (start < least && a[start] === b[start]) start++
  let end = 0
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  if (start < LEAST_ALIKE || end < LEAST_ALIKE) return false
  return NAME.test(a.slice(start, a.length - end)) && NAME.test(b.slice(start, b.length - end))
}

const LEAST_ALIKE = 2
const NAME = often(/^[一-鿿]{2,12}$/)
