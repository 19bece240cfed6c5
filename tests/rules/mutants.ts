import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { draftTexts, textsWithSlips } from '../drafts'

/** One slip put into a draft that has none of its kind, and what the audit then says that it did not say before. */
export interface Slip {
  report: Report
  start: number
  end: number
  instead: string
}

export interface SlipKind {
  slip: string
  rule: string
  /** So many places there must be at least; not all of them are tried. */
  count: number
  /** Places for it in a draft in which the rule has nothing to say. */
  sites(report: Report): Slip[]
}

const audit = (text: string) => auditSource({ name: 'draft', format: 'txt', text })

export interface Report {
  text: string
  before: ReturnType<typeof audit>
}

/** Of each kind so many slips are tried, spread over all drafts: each takes an audit. */
const MOST_TRIED = 60

let known: Report[] | undefined

/**
 * Half of the sample reports, the same whatever is added to them, with their audits, which all the files that run in this process
 * share. Where slips stand already, one more may be told with another.
 */
export function reports(): Report[] {
  if (known) return known
  const planted = textsWithSlips()
  known = draftTexts()
    .filter((text) => text.length % 2 === 0 && !planted.has(text))
    .flatMap((text) => {
      const before = audit(text)
      return before.pack?.id === 'annual-report' ? [{ text, before }] : []
    })
  return known
}

/** As many as are tried, from the first to the last. */
export function spread<Place>(places: readonly Place[]): Place[] {
  const step = Math.ceil(places.length / MOST_TRIED)
  return places.filter((_, i) => i % step === 0)
}

/** Every slip of each kind is found on its line by the rule that should find it, and no other rule starts to complain. */
export function describeSlips(kinds: readonly SlipKind[]): void {
  const all = reports()
  describe.each(kinds)('$slip', ({ rule, count, sites }) => {
    const places = all.flatMap((report) =>
      report.before.findings.some((finding) => finding.rule === rule) ? [] : sites(report),
    )
    const outcomes = spread(places).map(outcomeOf)

    it('is found at its place', () => {
      expect(places.length).toBeGreaterThanOrEqual(count)
      expect(outcomes.filter(({ rules }) => !rules.includes(rule)).map(({ shown }) => shown)).toEqual([])
    })

    it('makes no other rule complain', () => {
      const others = outcomes.flatMap(({ others, shown }) =>
        others.filter((other) => !other.startsWith(`${rule} `)).map((other) => `${other} in ${shown}`),
      )
      expect(others).toEqual([])
    })
  })
}

export function sitesOf(report: Report, pattern: RegExp, instead: string | ((found: string) => string)): Slip[] {
  return [...report.text.matchAll(pattern)].map((match) => ({
    report,
    start: match.index,
    end: match.index + match[0].length,
    instead: typeof instead === 'string' ? instead : instead(match[0]),
  }))
}

/** The slip's place is in the draft itself, not in the web page around it nor in a title within 《》. */
export function isInBody({ report, start }: Slip): boolean {
  const { text, before } = report
  const frame = before.findings.filter(({ reason }) => reason === 'page-frame')
  if (frame.some(({ span }) => span.start <= start && start < span.end)) return false
  const opened = text.lastIndexOf('《', start)
  return opened < 0 || text.slice(opened, start).includes('》') || text.slice(opened, start).includes('\n')
}

/** The rules that newly touch the slip's line, and what is newly said anywhere. */
function outcomeOf({ report, start, end, instead }: Slip): { rules: string[]; others: string[]; shown: string } {
  const text = report.text.slice(0, start) + instead + report.text.slice(end)
  const after = audit(text).findings
  const known = new Map<string, number>()
  for (const { rule } of report.before.findings) known.set(rule, (known.get(rule) ?? 0) + 1)
  const others: string[] = []
  for (const { rule, reason, span } of after) {
    const left = known.get(rule) ?? 0
    if (left > 0) known.set(rule, left - 1)
    else others.push(`${rule} ${reason}: ${span.text.slice(0, 20)}`)
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', start + instead.length)
  const rules = after
    .filter(({ span, related }) =>
      [span, ...related].some(
        (place) => place.start <= (lineEnd < 0 ? text.length : lineEnd) && place.end >= lineStart,
      ),
    )
    .map(({ rule }) => rule)
  return {
    rules,
    others,
    shown: `${text.slice(start - 12, start)}[${instead}]${text.slice(start + instead.length, start + 30)}`,
  }
}
