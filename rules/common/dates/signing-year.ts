import type { Hit, Scope } from '../../../lib/audit'
import { signedAt } from '../signed'
import { isPlan } from './genre'
import type { DateReason } from './reason'
import type { Signing } from './signing'

/** A plan is signed in its year or in the last months of the one before. */
export function planYear({ draft, reportYear }: Pick<Scope, 'draft' | 'reportYear'>): Hit<DateReason>[] {
  const signed = reportYear !== null && isPlan(draft) ? signedAt(draft) : null
  if (reportYear === null || !signed) return []
  const year = Number(signed.iso.slice(0, 4))
  const isOdd = year > reportYear || (year < reportYear && signed.iso < `${reportYear - 1}-10`)
  return isOdd ? [{ reason: 'plan-year', range: signed.range, values: { reportYear } }] : []
}

/** A report is signed after the year that it tells of, and not long after. */
export function outOfYear({ range, iso, ends }: Signing, told: number): Hit<DateReason>[] {
  const year = Number(iso.slice(0, 4))
  const values = { reportYear: told }
  // Some are signed in the year's last weeks.
  if (year < told || (year === told && iso.slice(5, 7) < '11')) return [{ reason: 'before-year-end', range, values }]
  return ends && year > told + 1 ? [{ reason: 'long-after', range, values }] : []
}
