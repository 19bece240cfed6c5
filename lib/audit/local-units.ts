/** The stretches of a draft that rules of one's own look at. Each is worked out once for a draft, in linear time. */

import type { Draft, Range, Section } from '../draft'
import { matchesOf } from '../draft/matches'
import { firstFrom } from '../draft/ranges'
import type { WordHit } from './local-words'

export type Extent = 'sentence' | 'paragraph' | 'part' | 'draft'

/** The stretches of one kind that make up the draft, ascending and disjoint. */
export function unitsOf(draft: Draft, extent: Extent): readonly Range[] {
  if (extent === 'sentence') return sentencesOf(draft)
  if (extent === 'paragraph') return draft.paragraphs
  if (extent === 'part') return draft.sections.filter(({ depth }) => depth === 1).map(({ whole }) => whole)
  return [{ start: 0, end: draft.folded.length }]
}

const known = new WeakMap<Draft, readonly Range[]>()

/** Sentences with the mark or line end that closes them, without gaps. */
export function sentencesOf(draft: Draft): readonly Range[] {
  const cached = known.get(draft)
  if (cached) return cached
  const sentences: Range[] = []
  let start = 0
  for (const { index } of matchesOf(draft.folded, /[。!?\n]/g)) {
    sentences.push({ start, end: index + 1 })
    start = index + 1
  }
  if (start < draft.folded.length) sentences.push({ start, end: draft.folded.length })
  known.set(draft, sentences)
  return sentences
}

/** Index of the one of ascending, disjoint stretches that holds a position; -1 when it lies between them. */
export function unitAt(units: readonly Range[], at: number): number {
  const index = firstFrom(units, at + 1) - 1
  const unit = units[index]
  return unit && at < unit.end ? index : -1
}

/** The sections with one of the hits in their heading, in text order. Items (一是…) are no parts. */
export function partsNamed(draft: Draft, hits: readonly WordHit[]): Section[] {
  return draft.sections.filter((section) => {
    if (section.style === 'ordinal') return false
    const first = hits[firstFrom(hits, section.title.start)]
    return first !== undefined && first.end <= section.title.end
  })
}
