import type { Draft, Hit, Range } from '../../../lib/audit'

/** What may be amiss with the year of the date of signing. */
export type SigningReason = 'plan-year' | 'before-year-end' | 'long-after'

export type YearReason =
  | 'title'
  | 'heading'
  | 'plan-heading'
  | 'lead'
  | 'narrative'
  | 'statistics'
  | 'statistics-maybe'
  | 'work'
  | 'plan-text'
  | 'document'
  | 'own-number'
  | 'cited-later'
  | SigningReason
  | 'own-report'
  | 'with-itself'
  | 'last-year-word'
  | 'anniversary'
  | 'other-year'
  | 'half-year'
  | 'unlike'
  | 'most-unlike'

/** A year as it is written, without 年 behind it. */
export interface WrittenYear extends Range {
  year: number
}

/** A year that does not fit. */
export interface OddYear {
  reason: YearReason
  mention: WrittenYear
}

/** What the text of an account is judged by. */
export interface Account {
  draft: Draft
  /** The year that the draft reports on by all it says. */
  year: number
  /** The parts that tell of what is to come. */
  plans: readonly Range[]
}

/** The year is marked with its 年. */
export function hitOf({ folded }: Draft, { reason, mention }: OddYear, reportYear: number): Hit<YearReason> {
  const { start, end, year } = mention
  return { reason, range: { start, end: folded[end] === '年' ? end + 1 : end }, values: { year, reportYear } }
}
