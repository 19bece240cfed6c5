import { type Draft, meetsOne, type Range, united } from '../../../lib/audit'

/** What the parts of the rule for slips of writing have in common. */

/** Each is looked for in the whole draft. */
export const MOST_LOOKED_FOR = 100

export function comesAgain(text: string, words: string): boolean {
  return text.indexOf(words, text.indexOf(words) + words.length) >= 0
}

export function comesThrice(text: string, words: string): boolean {
  const second = text.indexOf(words, text.indexOf(words) + words.length)
  return second >= 0 && text.indexOf(words, second + words.length) >= 0
}

/** Nothing that folding drops, such as blanks or quotation marks, stood between. */
export function joined(draft: Draft, range: Range): boolean {
  return draft.spanOf(range).text.length === range.end - range.start
}

interface Placed {
  range: Range
}

/** A test for what overlaps none of those told already. */
export function besides(told: readonly Placed[]): (one: Placed) => boolean {
  const ranges = united(told.map(({ range }) => range))
  return ({ range }) => !meetsOne(ranges, range)
}
