import type { Draft, Range } from '../../../lib/audit'
import type { Season } from '../../vocabulary/dated'
import type { Wording } from '../wording'

/** How wording can fail to fit the year reported on. */
export type Outdated =
  | 'old-target'
  | 'old-target-probably'
  | 'target-to-come'
  | 'old-target-year'
  | 'old-principle'
  | 'old-sixteen'
  | 'campaign-ended'
  | 'campaign-not-begun'
  | 'campaign-ended-maybe'
  | 'campaign-not-begun-maybe'
  | 'year-of-another'
  | 'meeting-over'
  | 'law-plan-ended'
  | 'year-outside-plan'
  | 'midterm-outside'
  | 'law-plan-not-begun'
  | 'five-year-plan-ended'
  | 'five-year-plan-not-begun'
  | 'meeting-not-held'
  | 'meeting-not-held-probably'
  | 'meeting-after-year'
  | 'no-such-plenum'
  | 'only-earlier-congress'
  | 'earlier-congress-guides'
  | 'newest-plenum-missing'
  | 'plenum-order'
  | 'party-missing'

/** A draft with what its wording is compared with. */
export interface Reading {
  draft: Draft
  /** The year reported on, and its days. */
  year: number
  season: Season
  wording: Wording
}

/** The year of the work that is told at a place: a plan's is the next one. */
export function yearAt({ year, wording }: Reading, at: number): number {
  return wording.inPlan(at) ? year + 1 : year
}

export function rangeOf({ index, 0: words }: RegExpExecArray): Range {
  return { start: index, end: index + words.length }
}
