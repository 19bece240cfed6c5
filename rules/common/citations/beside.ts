import type { Draft, Range } from '../../../lib/audit'

/** So many folded characters before a range. */
export function textBefore({ folded }: Draft, { start }: Pick<Range, 'start'>, length: number): string {
  return folded.slice(Math.max(0, start - length), start)
}

/** So many folded characters behind a range. */
export function textBehind({ folded }: Draft, { end }: Pick<Range, 'end'>, length: number): string {
  return folded.slice(end, end + length)
}

/** What stands before a range in its sentence, at most so many folded characters. `ends`: what ends a sentence. */
export function sentenceBefore(draft: Draft, range: Range, length: number, ends: RegExp): string {
  return textBefore(draft, range, length).split(ends).at(-1) as string
}
