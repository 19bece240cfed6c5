import { type Draft, rangeAt, type Scope, type YearMention, yearsIn } from '../../../lib/audit'
import { isPlanTitle } from '../../annual-report/headings'
import { figuresIn } from '../figures/statements'
import { isInBody, plainYearsIn } from './place'

/**
 * The year that the draft reports on by all it says: where headings, text and date tell of another than the title, that
 * one. What else is judged by the year is judged by this one, so that one slip is told once.
 */
export function toldYear(scope: DraftOfYear): number | null {
  return outvotedIn(scope)?.year ?? scope.reportYear
}

export type DraftOfYear = Pick<Scope, 'draft' | 'reportYear'>

/** A title's or lead's year that all the rest of the draft speaks against, and the year that the rest tells of. */
export interface Outvoted {
  reason: 'title' | 'lead'
  mention: YearMention
  year: number
}

export function outvotedIn(scope: DraftOfYear): Outvoted | null {
  const known = outvotedYears.get(scope.draft)
  if (known?.reportYear === scope.reportYear) return known.outvoted
  const outvoted = outvotedYear(scope)
  outvotedYears.set(scope.draft, { reportYear: scope.reportYear, outvoted })
  return outvoted
}

/** Several rules ask about one draft. */
const outvotedYears = new WeakMap<Draft, { reportYear: number | null; outvoted: Outvoted | null }>()

/**
 * A title, or in a draft without one a lead, that was not updated: headings, opening and date all tell of one other year
 * and none of it. It alone is reported then, not everything that is right.
 */
function outvotedYear({ draft, reportYear }: DraftOfYear): Outvoted | null {
  const titled = draft.title ? yearsIn(draft, draft.title.range) : []
  const lead = draft.lead ? plainYearsIn(draft, draft.lead).at(-1) : undefined
  // 《云溪县2024年…年度报告》（全文）: a title within marks is the draft's all the same.
  const told =
    titled.find((candidate) => candidate.context === 'plain') ?? (titled.length === 1 ? titled[0] : undefined)
  const mention = titled.length > 0 ? told : lead
  if (!mention || mention.year !== reportYear || !isOneYear(titled)) return null
  const votes = votesIn(draft, mention, lead)
  if (votes.has(reportYear)) return null
  let best = mostIn(votes)
  if (titled.length > 0 && (!best || best[1] < LEAST_VOTES)) best = mostTold(draft, reportYear, best?.[0] ?? null)
  if (!best || best[1] < LEAST_VOTES || Math.abs(best[0] - reportYear) > MOST_APART) return null
  return { reason: titled.length > 0 ? 'title' : 'lead', mention, year: best[0] }
}

const LEAST_VOTES = 2
const MOST_APART = 2

/** 2024年工作情况暨2025年工作要点 has two; 2023 and 2025 do not go together. */
function isOneYear([first, second, third]: readonly YearMention[]): boolean {
  return !second || (!third && first !== undefined && second.year === first.year + 2)
}

type Times = readonly [year: number, times: number]

function mostIn(times: ReadonlyMap<number, number>): Times | undefined {
  const [most] = [...times].sort((a, b) => b[1] - a[1])
  return most
}

/** How often lead, opening, headings and date tell of a year as the one reported on. */
function votesIn(draft: Draft, mention: YearMention, lead: YearMention | undefined): Map<number, number> {
  const votes = new Map<number, number>()
  const vote = (year: number) => votes.set(year, (votes.get(year) ?? 0) + 1)
  if (lead && lead !== mention) vote(lead.year)
  const opening = plainYearsIn(draft, draft.opening)[0]
  if (opening && opening !== lead && startsSentence(draft, opening.start)) vote(opening.year)
  for (const section of draft.sections) {
    if (section.depth > 1) continue
    const title = draft.folded.slice(section.title.start, section.title.end)
    const isPlan = isPlanTitle(title, section, null)
    const named = plainYearsIn(draft, section.title)
    // 2024年存在的问题及2025年打算: the last is the plan's.
    for (const { year } of isPlan ? named.slice(-1) : named) vote(isPlan ? year - 1 : year)
    const { start, end } = section.own
    const first = plainYearsIn(draft, { start, end: Math.min(end, start + FIRST_WORDS) })[0]
    if (first && end > start && !isPlanTitle(title, section, first.year - 1)) vote(first.year)
  }
  const [written, month] = (draft.date?.iso ?? '').split('-').map(Number)
  // A report is written in the first half of the next year, or in the last months of its own.
  if (written && month) vote(month <= 6 ? written - 1 : written)
  return votes
}

const FIRST_WORDS = 8

function startsSentence(draft: Draft, at: number): boolean {
  return at === 0 || /[。;\n]/.test(draft.folded[at - 1] as string)
}

/** Where headings and date tell too little: the year that the text names again and again, and the title's hardly ever. */
function mostTold(draft: Draft, titled: number, voted: number | null): Times | undefined {
  const { plans } = figuresIn(draft, titled)
  const times = new Map<number, number>()
  for (const { year, context, start } of draft.years) {
    if (context !== 'plain' || !isInBody(draft, start)) continue
    const told = rangeAt(plans, start) ? year - 1 : year
    times.set(told, (times.get(told) ?? 0) + 1)
  }
  const best = mostIn(times)
  if (!best || (voted !== null && voted !== best[0]) || best[0] < titled) return undefined
  return best[1] + Number(voted !== null) >= LEAST_VOTES && best[1] > 2 * (times.get(titled) ?? 0)
    ? [best[0], LEAST_VOTES]
    : undefined
}
