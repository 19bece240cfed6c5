import type { Draft, Hit } from '../../../lib/audit'
import { citedLater, numberOfOtherYear } from '../signed'

/** The date of signing, held against the documents that the draft cites. */
export function laterCitation(draft: Draft): Hit<'cited-later'>[] {
  const later = citedLater(draft)
  if (!later) return []
  const values = { words: draft.spanOf(later.cited).text, year: later.year }
  return [{ reason: 'cited-later', range: later.signed, related: [later.cited], values }]
}

/** The draft's own number, held against the date of signing. */
export function ownNumber(draft: Draft): Hit<'own-number'>[] {
  const number = numberOfOtherYear(draft)
  if (!number) return []
  const { range, signed, year } = number
  return [{ reason: 'own-number', range, related: [signed], values: { year, signed: draft.spanOf(signed).text } }]
}
