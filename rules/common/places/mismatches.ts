import { type Draft, type Hit, type Learnt, type Range, rangeAt } from '../../../lib/audit'

/** How the words of a draft can fail to fit its unit. */
export type Mismatch =
  | 'own-level'
  | 'own-level-unsure'
  | 'level-above'
  | 'level-above-unsure'
  | 'above-in-first-person'
  | 'citizens'
  | 'name-variant'
  | 'other-place'
  | 'other-place-unsure'
  | 'other-addressee'
  | 'other-signature'
  | 'two-issuers'

/** A hit that tells what the unit is called and what the words say, with where the first was learnt. */
export function named(
  reason: Mismatch,
  draft: Draft,
  range: Range,
  learnt: Learnt<string>,
  own: string,
  word = draft.spanOf(range).text,
): Hit<Mismatch> {
  return { reason, range, related: learnt.evidence.slice(0, 2), values: { own, word } }
}

/** Where a name stands within a range. */
export function places(folded: string, name: string, { start, end }: Range): number[] {
  const found: number[] = []
  for (let at = folded.indexOf(name, start); at >= 0 && at < end; at = folded.indexOf(name, at + name.length))
    found.push(at)
  return found
}

/** Within a title, or in a part of the draft that is none of its own text. */
export function isHidden(draft: Draft, range: Range): boolean {
  return (
    rangeAt(draft.citations, range.start) !== null ||
    draft.leftOut.some((left) => range.start >= left.start && range.start < left.end)
  )
}

/** The sentence up to a place, at most 80 characters of it. */
export function sentenceBefore(folded: string, at: number): string {
  const text = folded.slice(Math.max(0, at - 80), at)
  return text.slice(Math.max(text.lastIndexOf('。'), text.lastIndexOf('\n')) + 1)
}

/** The rest of the sentence, or of the part up to ;, from a place on, at most `most` characters of it. */
export function sentenceBehind(folded: string, at: number, most: number): string {
  return folded.slice(at, at + most).split(/[。;\n]/, 1)[0] as string
}
