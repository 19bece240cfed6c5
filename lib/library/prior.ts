/** Recognises, among kept drafts, those of the same unit, and which is the one of the year before. */
import { kinshipOf } from '../audit/unit'
import type { KeptHeader } from './kept-draft'

/** What is known of the draft that others are compared with. */
export type Known = Pick<KeptHeader, 'unit' | 'reportYear' | 'pack'>

/**
 * The unit's draft of the year before, or null: its kind the same as far as both are known, and no doubt about the unit.
 * A unit by the same name comes before one that was renamed, and of several versions the one added last.
 */
export function priorOf<Kept extends KeptHeader>(draft: Known, kept: readonly Kept[]): Kept | null {
  const { reportYear } = draft
  if (reportYear === null) return null
  const before = kept.filter((other) => other.reportYear === reportYear - 1 && sameKind(draft, other))
  for (const kinship of ['same', 'renamed'] as const) {
    const candidates = before.filter((other) => kinshipOf(draft.unit, other.unit) === kinship)
    const best = candidates.toSorted(byFit(draft))[0]
    // Where a bare name fits the towns of two counties, neither is certain.
    if (best) return candidates.every((other) => kinshipOf(best.unit, other.unit) !== null) ? best : null
  }
  return null
}

/** All kept drafts in the order in which they are offered for comparing: the year before, the unit's others, the rest. */
export function offeredFor<Kept extends KeptHeader>(draft: Known, kept: readonly Kept[]): Kept[] {
  const prior = priorOf(draft, kept)
  const rank = (other: Kept) => {
    if (other === prior) return 0
    return kinshipOf(draft.unit, other.unit) ? 1 : 2
  }
  const ranked = kept.map((other, place) => ({ other, place, rank: rank(other) }))
  ranked.sort(
    (a, b) =>
      a.rank - b.rank ||
      (a.rank === 1 ? (b.other.reportYear ?? 0) - (a.other.reportYear ?? 0) : 0) ||
      // The order given stands otherwise.
      a.place - b.place,
  )
  return ranked.map(({ other }) => other)
}

function sameKind(draft: Known, other: Known): boolean {
  return draft.pack === null || other.pack === null || draft.pack === other.pack
}

/** The name written most alike first, then the one added last. */
function byFit(draft: Known): (a: KeptHeader, b: KeptHeader) => number {
  const strangeness = ({ unit }: KeptHeader) => (unit === draft.unit ? 0 : 1)
  return (a, b) =>
    strangeness(a) - strangeness(b) || (a.added < b.added ? 1 : a.added > b.added ? -1 : a.id < b.id ? -1 : 1)
}
