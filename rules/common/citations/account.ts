import type { Draft, Hit } from '../../../lib/audit'
import type { Season } from '../../vocabulary/dated'
import type { Wording } from '../wording'

export type CitationReason =
  | 'repealed'
  | 'repealed-probably'
  | 'replaced-this-year'
  | 'expired-plan'
  | 'expired-local-plan'
  | 'wrong-years'
  | 'lost-dash'
  | 'wrong-title'
  | 'wrong-title-probably'
  | 'shortened-title'
  | 'other-kind'
  | 'wrong-number'
  | 'wrong-number-maybe'
  | 'number-of-another'
  | 'not-yet'
  | 'not-yet-probably'
  | 'not-yet-maybe'
  | 'long-revised'
  | 'revision-kind'
  | 'older-version'
  | 'moved-article'
  | 'other-article'
  | 'no-such-article'
  | 'wrong-day'
  | 'unverifiable'

export type CitationHit = Hit<CitationReason>

/** What citations are judged by. */
export interface Account {
  draft: Draft
  wording: Wording
  /** Null where the draft does not tell the year that it reports on. */
  season: Season | null
}

/** What holds or is over can only be told where the year is known. */
export interface DatedAccount extends Account {
  season: Season
}
