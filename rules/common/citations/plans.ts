import { type Draft, matchesOf, type Range, rangeAt } from '../../../lib/audit'
import type { Season } from '../../vocabulary/dated'
import { PLAN_SERIES, type PlanPeriod, type PlanSeries } from '../../vocabulary/documents'
import { isHistory } from '../wording'
import type { Account, CitationHit, DatedAccount } from './account'
import { sentenceBefore, textBefore, textBehind } from './beside'
import { issuedHits } from './issued'
import { asPrinted, dayInWords } from './printed'

/** An outline or plan that comes anew for each period, as the draft names it. */
interface NamedPlan {
  series: PlanSeries
  /** Its name and period, without the marks 《》. */
  whole: Range
  years: Range
  /** The period as written, folded: 2021-2025年. */
  period: string
  first: number
  last: number
  hasDash: boolean
}

/** Outlines and plans with their periods, inside 《》 and outside. */
export function planHits(account: Account): CitationHit[] {
  return PLAN_SERIES.flatMap((series) => plansNamed(account, series)).flatMap((plan) => hitsOf(account, plan))
}

function plansNamed({ draft, wording }: Account, series: PlanSeries): NamedPlan[] {
  const { folded } = draft
  const plans: NamedPlan[] = []
  for (let at = folded.indexOf(series.name); at >= 0; at = folded.indexOf(series.name, at + 1)) {
    if (!wording.counts(at) || isLocal(draft, at)) continue
    const name = { start: at, end: at + series.name.length }
    const written = PERIOD.exec(textBehind(draft, name, 17))
    if (!written) continue
    const [words, mark = '', period = '', first, dash, last] = written
    const end = name.end + words.length
    plans.push({
      series,
      whole: { start: at, end },
      years: { start: name.end + mark.length + 1, end: end - 1 },
      period,
      first: Number(first),
      last: Number(last),
      hasDash: dash !== '',
    })
  }
  return plans
}

/** 法治政府建设实施纲要（2021—2025年）, 《法治政府建设实施纲要》（2021—2025年）. */
const PERIOD = /^(》?)\(((\d{4})年?([-~至到]{0,3})(\d{4})年?)\)/

/** 云岭省法治社会建设实施纲要 is a place's own. */
function isLocal(draft: Draft, at: number): boolean {
  return /[省市县区州盟旗镇乡部委办厅局]$/.test(textBefore(draft, { start: at }, 1))
}

function hitsOf(account: Account, plan: NamedPlan): CitationHit[] {
  const { series, years, first, last } = plan
  const period = series.periods.find((known) => known.first === first && known.last === last)
  if (!period) return unknownPeriodHits(account, plan)
  if (!plan.hasDash)
    return [{ reason: 'lost-dash', range: years, values: { right: printed(period) }, suggestion: printed(period) }]
  const told =
    period.evidence === 'seen'
      ? issuedHits(account.draft, plan.whole, `${series.name}（${printed(period)}）`, period.issued)
      : []
  if (told.length > 0) return told
  return account.season ? knownPeriodHits({ ...account, season: account.season }, plan, period) : []
}

/** As it is printed: 2021—2025年. */
function printed({ first, last }: PlanPeriod): string {
  return `${first}—${last}年`
}

function unknownPeriodHits({ draft, season }: Account, plan: NamedPlan): CitationHit[] {
  if (plan.first >= FIRST_UNKNOWN) return [{ reason: 'unverifiable', range: withMarks(draft, plan.whole) }]
  const meant = periodMeant(plan, season)
  if (meant?.evidence !== 'seen') return []
  return plan.series.localNamesakes ? namesakeHits(plan, meant) : [wrongYears(plan, meant, asPrinted(plan.period))]
}

/** Plans from this year on may have come after what is known of. */
const FIRST_UNKNOWN = 2026

function periodMeant({ series: { periods }, first, last }: NamedPlan, season: Season | null): PlanPeriod | undefined {
  return (
    periods.find((known) => known.last === last) ??
    periods.find((known) => known.first === first) ??
    periods.find((known) => season !== null && known.first <= Number(season.start.slice(0, 4))) ??
    periods[0]
  )
}

function wrongYears({ series, years }: NamedPlan, meant: PlanPeriod, wrong: string): CitationHit {
  const right = printed(meant)
  return { reason: 'wrong-years', range: years, values: { name: series.name, right, wrong }, suggestion: right }
}

/**
 * The place's own plan under the same name may have other years; its name stands in front as a rule. It is not older than the
 * model.
 */
function namesakeHits({ series, years, first, last }: NamedPlan, meant: PlanPeriod): CitationHit[] {
  const isOlder = first < meant.first && last - first === meant.last - meant.first
  if (!isOlder && first !== meant.first && last !== meant.last) return []
  return [{ reason: 'wrong-title-probably', range: years, values: { right: `${series.name}（${printed(meant)}）` } }]
}

/** A plan that has not come yet, or is over. */
function knownPeriodHits(account: DatedAccount, plan: NamedPlan, period: PlanPeriod): CitationHit[] {
  const { draft, season, wording } = account
  const { series, whole } = plan
  const title = `${series.name}（${printed(period)}）`
  const range = withMarks(draft, whole)
  if (period.issued > season.written) {
    const values = { title, day: dayInWords(period.issued), dayEn: period.issued, year: season.end.slice(0, 4) }
    return [{ reason: 'not-yet-probably', range, values }]
  }
  const successor = successorOf(account, plan, period)
  if (!successor) return []
  const ends = yearOfEnd(draft, whole)
  const meant = ends !== null && ends > period.last + 1 ? series.periods.find(({ last }) => last === ends) : undefined
  if (meant) return [wrongYears(plan, meant, printed(period))]
  if (isHistory(wording.clause(whole)) || isFulfilled(draft, whole)) return []
  const values = {
    title,
    last: period.last,
    instead: `现行的是${printed(successor)}`,
    insteadEn: `its successor covers ${successor.first}–${successor.last}`,
  }
  return [{ reason: 'expired-plan', range, values }]
}

/** What has come in the place of a plan that is over. */
function successorOf(
  { season, wording }: DatedAccount,
  { series, whole }: NamedPlan,
  period: PlanPeriod,
): PlanPeriod | undefined {
  const year = Number(season.start.slice(0, 4))
  // What is planned is done by what is in force the year after.
  const inForceIn = wording.inPlan(whole.start) ? year + 1 : year
  if (period.last >= inForceIn) return undefined
  return series.periods.find(
    ({ first, issued }) =>
      first > period.last &&
      // 组织实施 the old one in the very year in which the new one came: the year's account is given by the new one.
      (issued < `${inForceIn}-01-01` || (issued <= season.end && CARRIED_OUT.test(wording.clause(whole)))),
  )
}

const CARRIED_OUT = /落实|实施|对照|按照|贯彻/

/** 2025年是“十四五”规划收官之年，也是《…（2015—2020年）》收官之年: the year that is said to be a plan's last one. */
function yearOfEnd(draft: Draft, plan: Range): number | null {
  if (!ITS_END.test(textBehind(draft, plan, 14))) return null
  const sentence = sentenceBefore(draft, plan, 60, /[。\n]/)
  const last = [...matchesOf(sentence, YEAR_THAT_IS)].at(-1)?.[1]
  return last === undefined ? null : Number(last)
}

const ITS_END = /^》?的?(?:规划|实施|落实)?的?(?:收官|收尾|目标(?:实现|年)|最后一年|期满)/
const YEAR_THAT_IS = /(?<!\d)(20\d\d)年(?:度)?(?:既)?(?:是|作为|系|,|迎来)/g

/** 在完成《…（2015—2020年）》任务的基础上: the old one is what the present work goes on from. */
function isFulfilled(draft: Draft, plan: Range): boolean {
  return (
    /(?:完成|收官|期满)[^,。;\n]{0,8}$/.test(textBefore(draft, plan, 14)) ||
    /^[^,。;\n]{0,10}(?:基础上|收官|期满)/.test(textBehind(draft, plan, 16))
  )
}

/** With the marks 《》 where they enclose just this. */
function withMarks(draft: Draft, range: Range): Range {
  const cited = rangeAt(draft.citations, range.start)
  return cited && cited.start === range.start - 1 && cited.end === range.end + 1
    ? { start: cited.start, end: cited.end }
    : range
}
