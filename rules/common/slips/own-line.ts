import type { FoldedText, Range } from '../../../lib/audit'

/** How many characters around a place the parts of the rule look at, at most. */
const FARTHEST = 8

/** What parts of the rule ask about places of a text. */
export interface Surroundings {
  folded: string
  /** See `wordsAlong`. */
  words: Uint8Array
  /** See `endsAlong`. */
  ends: Uint8Array
}

const along = new WeakMap<FoldedText, Uint8Array>()

/** For each place of the folded text 1 where a line ends near it, else 0. */
export function endsAlong(text: FoldedText): Uint8Array {
  const known = along.get(text)
  if (known) return known
  const { folded } = text
  const flags = new Uint8Array(folded.length)
  for (let end = folded.indexOf('\n'); end >= 0; end = folded.indexOf('\n', end + 1))
    flags.fill(1, Math.max(0, end - FARTHEST), end + FARTHEST + 1)
  along.set(text, flags)
  return flags
}

/**
 * Asks about a place with no other line in sight, because what ends one line is no neighbour of what begins the next. Nearly everywhere no line ends
 * near, and the text is given as it is; else what is around the place in its line, with the line ends. `more` goes to what is asked: a closure
 * would make all that it holds slow to reach in the loops that ask.
 */
export function inOwnLine<Answer extends { range: Range }, More>(
  { folded, words, ends }: Surroundings,
  at: number,
  ask: (folded: string, at: number, words: Uint8Array, more: More) => Answer | null,
  more: More,
): Answer | null {
  if (ends[at] === 0) return ask(folded, at, words, more)
  let from = at
  while (from > 0 && at - from < FARTHEST && (from === at || folded.charCodeAt(from) !== NEWLINE)) from--
  let to = at
  while (to < folded.length && to - at < FARTHEST && folded.charCodeAt(to++) !== NEWLINE);
  for (let i = 0; i < ownWords.length; i++) ownWords[i] = from + i < to ? (words[from + i] as number) : 0
  const answer = ask(folded.slice(from, to), at - from, ownWords, more)
  return answer && { ...answer, range: { start: answer.range.start + from, end: answer.range.end + from } }
}

/** Those around the place that is asked about: a new array for each would cost more than the asking. */
const ownWords = new Uint8Array(2 * FARTHEST + 1)
const NEWLINE = 0x0a
