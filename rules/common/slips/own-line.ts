import type { Range } from '../../../lib/audit'

/** How many characters around a place the parts of the rule look at, at most. */
const FARTHEST = 8
const NEWLINE = 0x0a

/**
 * Asks about a place of a text with no other line in sight, because what ends one line is no neighbour of what begins the next. Nearly everywhere no
 * line ends near, and the text is given as it is; else what is around the place in its line is, with its line ends, and where that begins and ends.
 */
export function inOwnLine<Answer extends { range: Range }>(
  text: string,
  at: number,
  ask: (text: string, at: number, from: number, to: number) => Answer | null,
): Answer | null {
  const from = lineEndBefore(text, at)
  const to = lineEndBehind(text, at)
  if (from < 0 && to < 0) return ask(text, at, 0, text.length)
  const start = from < 0 ? Math.max(0, at - FARTHEST) : from
  const end = to < 0 ? at + FARTHEST : to + 1
  const answer = ask(text.slice(start, end), at - start, start, end)
  return answer && { ...answer, range: { start: answer.range.start + start, end: answer.range.end + start } }
}

/** The nearest, if it is near; else -1. */
function lineEndBefore(text: string, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) if (text.charCodeAt(i) === NEWLINE) return i
  return -1
}

function lineEndBehind(text: string, at: number): number {
  for (let i = at; i <= Math.min(text.length - 1, at + FARTHEST); i++) if (text.charCodeAt(i) === NEWLINE) return i
  return -1
}
