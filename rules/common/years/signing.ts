import type { Draft, Hit } from '../../../lib/audit'
import { isPlan, isReport } from '../dates/genre'
import { type Signing, signingDate } from '../dates/signing'
import { citedLater, numberOfOtherYear, signedAt } from '../signed'
import type { SigningReason } from './odd-year'
import { type DraftOfYear, toldYear } from './told-year'

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

/** The date of signing, held against the year that the draft plans for or reports on. */
export function signedOutOfYear(scope: DraftOfYear): Hit<SigningReason>[] {
  const { draft, reportYear } = scope
  if (reportYear !== null && isPlan(draft)) return outOfPlannedYear(draft, reportYear)
  const signing = isReport(draft) ? signingDate(draft) : null
  const told = signing ? toldYear(scope) : null
  return signing && told !== null ? outOfYearReportedOn(signing, told) : []
}

/** A plan is signed in its year or in the last months of the one before. */
function outOfPlannedYear(draft: Draft, reportYear: number): Hit<SigningReason>[] {
  const signed = signedAt(draft)
  if (!signed) return []
  const year = Number(signed.iso.slice(0, 4))
  const isOdd = year > reportYear || (year < reportYear && signed.iso < `${reportYear - 1}-10`)
  return isOdd ? [{ reason: 'plan-year', range: signed.range, values: { reportYear } }] : []
}

/** A report is signed after the year that it tells of, and not long after. */
function outOfYearReportedOn({ range, iso, ends }: Signing, told: number): Hit<SigningReason>[] {
  const year = Number(iso.slice(0, 4))
  const values = { reportYear: told }
  // Some are signed in the year's last weeks.
  if (year < told || (year === told && iso.slice(5, 7) < '11')) return [{ reason: 'before-year-end', range, values }]
  return ends && year > told + 1 ? [{ reason: 'long-after', range, values }] : []
}
