import { type Draft, often, type Scope } from '../../lib/audit'
import { ownNumberYear, signedAt } from '../common/signed'
import { toldYear } from '../common/year-mismatch'

/** How an entry is known: read in the source named, or only remembered. What is remembered is never an error. */
export type Evidence = 'seen' | 'recalled'

/** What every entry of the vocabulary carries, so that a reader can check it and a later hand can correct it. */
export interface Sourced {
  /** Where the fact can be read: document with number, or gazette, page or date of publication. */
  source: string
  evidence: Evidence
}

/** A fact that holds from one day to another. Days are ISO dates, both inclusive; open where missing. */
export interface Dated extends Sourced {
  from?: string
  to?: string
}

/** The days a report's facts are compared with. */
export interface Season {
  /** The year reported on; null when the draft does not tell it. */
  year: number | null
  /** First and last day of that year. */
  start: string
  end: string
  /** The last day on which the report could still be written: as given by `asOf`, its own date, or 1 April of the next year. */
  written: string
}

/**
 * The report's days. A fact is wrong only relative to the report's year, never to today, so there is no clock here.
 * Null when neither the draft nor the caller tells a year.
 */
export function seasonOf(scope: Scope): Season | null {
  const { draft, asOf } = scope
  const reportYear = toldYear(scope) ?? firstYearOf(draft)
  if (reportYear === null) return null
  const dated =
    draft.date && draft.date.iso.length === 10 && draft.date.iso > `${reportYear}-12-31` ? draft.date.iso : null
  // A plan is written when it is signed, in its own year, mostly by the notice above it.
  const signed = PLAN.test(draft.title?.text ?? '') ? signedAt(draft) : null
  const planned = signed?.iso.length === 10 && signed.iso >= `${reportYear}-01-01` ? signed.iso : null
  // A year's list of points to see to is made when most of the year is still to come.
  const early = POINTS.test(draft.title?.text ?? '') ? `${reportYear}-09-30` : null
  return {
    year: reportYear,
    start: `${reportYear}-01-01`,
    end: `${reportYear}-12-31`,
    written: asOf ?? dated ?? planned ?? early ?? `${reportYear + 1}-04-01`,
  }
}

const PLAN = often(/方案|要点|计划|工作安排/)
const POINTS = often(/20\d\d年(?:度)?[^《》(（]{0,20}(?:工作|建设)要点》?(?:的通知)?$/)

/** The year in which a plan over several years (2024—2026年) begins to be carried out: that of its number, its date, its title. */
function firstYearOf(draft: Draft): number | null {
  const title = draft.title?.text ?? ''
  const years = PLAN.test(title) ? /(20\d\d)年?\s*[—–~～至－-]{1,2}\s*20\d\d年/.exec(title) : null
  if (!years) return null
  return ownNumberYear(draft)?.year ?? Number(signedAt(draft)?.iso.slice(0, 4) ?? years[1])
}

/** Whether the fact had ended before the report's year began: using it for that year is out of date. */
export function isPast(fact: Dated, season: Season): boolean {
  return fact.to !== undefined && fact.to < season.start
}

/** Whether the fact began only after the report could have been written. */
export function isFuture(fact: Dated, season: Season): boolean {
  return fact.from !== undefined && fact.from > season.written
}
