import { isMissing } from '../audit/outcome'
import type { Audit, Basis, Duplicate, Element, Finding, Language, Outcome, Span } from '../audit/report'
import { REPORT_WORDS, type ReportWords } from './dictionary'
import { type Place, placesOf } from './places'

/**
 * One audit put into the words and the order in which a reviewer reads it, whatever it is then written as.
 * Strings may hold the draft's own characters and are still to be made safe for where they go.
 */
export interface Review {
  name: string
  /** Whether a pack applied, so that silence about a fault means that there is none. */
  judged: boolean
  standing: Standing
  /** The whole result in one or two sentences. */
  verdict: string
  facts: Fact[]
  requirements: Requirement[]
  /** Without the empty levels, in the order error, warning, note. */
  findings: FindingGroup[]
  duplicates: DuplicateEntry[]
  /** Words that both places quote: no copying. */
  quotations: DuplicateEntry[]
  counts: { missing: number; review: number; errors: number; warnings: number; notes: number }
}

/** `failed`: something must be mended; `review`: something is left to a person to check; `notJudged`: no pack applied. */
export type Standing = keyof ReportWords['standing']

export interface Fact {
  label: string
  values: string[]
  /** Says that the audit does not cover everything. */
  caution: boolean
}

export interface Requirement {
  outcome: Outcome
  mark: string
  word: string
  title: string
  message: string
  /** What the evidence is: where a passed requirement stands, or the nearest thing to one that did not pass. */
  evidenceLabel: string
  evidence: Quote[]
  searched: string[]
  basis: string | null
}

export interface FindingGroup {
  level: Finding['level']
  heading: string
  entries: FindingEntry[]
}

/** Findings that say the same, gathered: the same rule, message and suggestion in one or several places. */
export interface FindingEntry {
  rule: string
  certainty: string
  message: string
  places: Quote[]
  related: Quote[]
  suggestion: string | null
  basis: string | null
}

export interface DuplicateEntry {
  heading: string
  a: Quote
  b: Quote
  /** Which side stood there first: the earlier in the draft, or that of another draft. */
  first: 'a' | 'b'
}

/** A place in the draft as `line:column`, and the text that stands there. */
export interface Quote {
  place: string
  text: string
}

export const MARKS: Record<Outcome, string> = { pass: '✓', fail: '✗', review: '?', notApplicable: '–' }

const LEVELS_IN_ORDER = ['error', 'warning', 'note'] as const

/** Puts an audit into a reviewer's words. Deterministic; linear in the audit's size. */
export function reviewOf(audit: Audit, language: Language): Review {
  const words = REPORT_WORDS[language]
  const placeOf = placesOf(audit.text)
  const counts = countsOf(audit)
  const standing = standingOf(audit, counts)
  const quote = (span: Span): Quote => ({ place: written(placeOf(span.start)), text: span.text })
  return {
    name: audit.source.name,
    judged: audit.pack !== null,
    standing,
    verdict: verdictOf(audit, standing, counts, words),
    facts: factsOf(audit, placeOf, words),
    requirements: audit.elements.map((element) => requirementOf(element, quote, words)),
    findings: findingGroupsOf(audit.findings, quote, words),
    duplicates: audit.duplicates.map((duplicate) => duplicateOf(duplicate, quote, words)),
    quotations: audit.quotations.map((quotation) => duplicateOf(quotation, quote, words)),
    counts,
  }
}

/** What the overview over several drafts says of one. */
export type OverviewRow = Pick<Review, 'name' | 'standing' | 'counts'>

/** The overview's columns of numbers, in their order: what must be mended first. */
export function overviewColumns({
  overview,
}: ReportWords): { head: string; count: (counts: Review['counts']) => number }[] {
  return [
    { head: overview.missing, count: (counts) => counts.missing },
    { head: overview.errors, count: (counts) => counts.errors },
    { head: overview.review, count: (counts) => counts.review },
    { head: overview.warnings, count: (counts) => counts.warnings },
    { head: overview.notes, count: (counts) => counts.notes },
  ]
}

/** Whether anything failed: a requirement not met, or an error among the findings. */
export function hasFailed(audit: Audit): boolean {
  return audit.elements.some((e) => e.outcome === 'fail') || audit.findings.some((f) => f.level === 'error')
}

function countsOf({ summary }: Audit): Review['counts'] {
  const { fail, review, errors, warnings, notes } = summary
  return { missing: fail, review, errors, warnings, notes }
}

function standingOf(audit: Audit, counts: Review['counts']): Standing {
  if (hasFailed(audit)) return 'failed'
  if (audit.pack === null) return 'notJudged'
  if (counts.review + counts.warnings > 0) return 'review'
  return audit.elements.length === 0 ? 'generalOnly' : 'clean'
}

function verdictOf(audit: Audit, standing: Standing, counts: Review['counts'], words: ReportWords): string {
  const { verdict } = words
  const sentences: string[] = []
  const recommended = audit.elements.filter((e) => e.outcome === 'fail' && e.requirement === 'recommended').length
  const parts = [
    counts.missing > 0 ? verdict.missing(counts.missing, recommended) : '',
    counts.errors > 0 ? verdict.errors(counts.errors) : '',
    counts.review > 0 ? verdict.review(counts.review) : '',
    counts.warnings > 0 ? verdict.warnings(counts.warnings) : '',
    counts.notes > 0 ? verdict.notes(counts.notes) : '',
  ]
    .filter((part) => part !== '')
    .join(words.listSeparator)
  if (audit.pack === null) sentences.push(verdict.notJudged(audit.genre.title))
  // No list of requirements, no all-clear: silence about what is missing must not read as completeness.
  if (audit.pack !== null && audit.elements.length === 0) sentences.push(verdict.generalOnly(audit.pack.title))
  if (standing === 'failed') sentences.push(verdict.failed(parts))
  else if (audit.pack !== null && audit.elements.length === 0)
    sentences.push(parts === '' ? verdict.generalClean : verdict.generalFound(parts))
  else if (audit.pack !== null) sentences.push(parts === '' ? verdict.clean : verdict.noFault(parts))
  if ((audit.source.unread ?? []).length > 0) sentences.push(verdict.onlyWhatWasRead)
  return sentences.join(words.sentenceSeparator)
}

function factsOf(audit: Audit, placeOf: (offset: number) => Place, words: ReportWords): Fact[] {
  const { source, draft, genre, pack } = audit
  const fact = (label: string, ...values: string[]): Fact => ({ label, values, caution: false })
  const facts = [
    fact(words.fact.title, draft.title ?? words.none),
    fact(
      words.fact.genre,
      `${genre.title === '' ? words.none : genre.title}${words.bracketed(words.certainty[genre.certainty])}`,
    ),
  ]
  if (pack !== null) {
    const origin = words.bracketed(pack.detected ? words.detected : words.chosen)
    facts.push(fact(words.fact.pack, `${pack.title} ${pack.id} ${pack.version}${origin}`, ...ownPacks(pack, words)))
    facts.push(fact(words.fact.year, draft.reportYear === null ? words.none : `${draft.reportYear}`))
    const issuers = draft.issuers.map(({ name, level }) => `${name}${words.bracketed(words.issuerLevel[level])}`)
    facts.push(fact(words.fact.issuers, issuers.length === 0 ? words.none : issuers.join(words.listSeparator)))
  }
  facts.push(fact(words.fact.read, `${words.characters(source.characters)}${words.bracketed(source.format)}`))
  const unread = source.unread ?? []
  if (unread.length > 0) facts.push({ label: words.fact.unread, values: unread, caution: true })
  if (audit.overlap !== null) facts.push(fact(words.fact.overlap, ...overlapLines(audit.overlap, words)))
  if (audit.leftOut.length > 0) {
    const characters = audit.leftOut.reduce((sum, span) => sum + span.end - span.start, 0)
    const lines = audit.leftOut.map(({ start, end }) => {
      const last = Math.max(start, end - 1)
      return words.lines(placeOf(start).line, placeOf(last).line)
    })
    const value = words.leftOut(audit.leftOut.length, characters, lines.join(words.listSeparator))
    facts.push({ label: words.fact.leftOut, values: [value], caution: true })
  }
  return facts
}

/** Which packs of one's own were put on the pack, and what their vocabulary kept from being reported. */
function ownPacks({ extendedBy = [], spared = [] }: NonNullable<Audit['pack']>, words: ReportWords): string[] {
  const lines: string[] = []
  const names = extendedBy.map(({ name, version }) => `${name} ${version}`)
  if (names.length > 0) lines.push(words.withOwn(names.join(words.listSeparator)))
  const count = spared.reduce((sum, entry) => sum + entry.count, 0)
  const quoted = [...new Set(spared.map((entry) => words.quote(entry.words)))]
  if (count > 0) lines.push(words.spared(count, quoted.join(words.listSeparator)))
  return lines
}

/** One line for each draft compared with, and with several one for all together; never a share without what it leaves out. */
/** Of a library hundreds may share something; the first are those that share most. */
const MOST_SOURCES = 12

function overlapLines({ sources, leftOut = [], ...all }: NonNullable<Audit['overlap']>, words: ReportWords): string[] {
  const shown = sources
    .slice(0, MOST_SOURCES)
    .map(({ source, ...shares }) => words.overlap(words.quote(source), shares))
  const names = leftOut.map(({ source }) => words.quote(source)).join(words.listSeparator)
  return [
    ...shown,
    ...(sources.length > MOST_SOURCES ? [words.moreSources(sources.length - MOST_SOURCES)] : []),
    // Nothing shared with any is worth saying, too.
    ...(sources.length === 1 ? [] : [words.overlap(words.allSources, all)]),
    ...(leftOut.length > 0 ? [words.notCompared(names)] : []),
  ]
}

function requirementOf(element: Element, quote: (span: Span) => Quote, words: ReportWords): Requirement {
  const settled = element.outcome === 'pass' || element.outcome === 'notApplicable'
  const recommended = element.requirement === 'recommended' ? words.bracketed(words.recommended) : ''
  return {
    outcome: element.outcome,
    mark: MARKS[element.outcome],
    word: element.outcome === 'fail' && !isMissing(element) ? words.unmet : words.outcome[element.outcome],
    title: `${element.title}${recommended}`,
    message: element.message,
    evidenceLabel: settled ? words.evidence : words.nearest,
    evidence: element.evidence.map(quote),
    searched: settled ? [] : element.searched,
    basis: basisOf(element.basis, words),
  }
}

function findingGroupsOf(findings: Finding[], quote: (span: Span) => Quote, words: ReportWords): FindingGroup[] {
  const groups: FindingGroup[] = []
  for (const level of LEVELS_IN_ORDER) {
    const entries = new Map<string, FindingEntry>()
    // What many places of one message have in common, such as the issuer, is shown once.
    const shown = new Set<string>()
    let count = 0
    for (const finding of findings) {
      if (finding.level !== level) continue
      count++
      const key = JSON.stringify([finding.rule, finding.certainty, finding.message, finding.suggestion])
      let entry = entries.get(key)
      if (entry === undefined) {
        entry = entryOf(finding, words)
        entries.set(key, entry)
      }
      entry.places.push(quote(finding.span))
      for (const span of finding.related) {
        const place = `${span.start} ${span.end} ${key}`
        if (shown.has(place)) continue
        shown.add(place)
        entry.related.push(quote(span))
      }
    }
    if (count === 0) continue
    const heading = `${words.level[level]} ${count}${words.bracketed(words.levelMeaning[level])}`
    groups.push({ level, heading, entries: [...entries.values()] })
  }
  return groups
}

function entryOf(finding: Finding, words: ReportWords): FindingEntry {
  return {
    rule: finding.rule,
    certainty: words.certainty[finding.certainty],
    message: finding.message,
    places: [],
    related: [],
    suggestion: finding.suggestion ?? null,
    basis: basisOf(finding.basis ?? null, words),
  }
}

function duplicateOf(duplicate: Duplicate, quote: (span: Span) => Quote, words: ReportWords): DuplicateEntry {
  const { a, b, tier, similarity, changed, places } = duplicate
  const notes = [words.similarity(Math.floor(similarity * 100))]
  if (changed !== null && changed.length > 0) {
    notes.push(words.onlyChanged(changed.map((kind) => words.changed[kind]).join(words.listSeparator)))
  }
  if (places > 1) notes.push(words.places(places + 1))
  return {
    heading: `${words.tier[tier]}${words.bracketed(notes.join(words.listSeparator))}`,
    a: quote(a),
    // Offsets in another file cannot be counted in lines here: only its name is known.
    b: b.source === undefined ? quote(b) : { place: b.source, text: b.text },
    first: b.source === undefined && a.start <= b.start ? 'a' : 'b',
  }
}

function basisOf(basis: Basis | null, words: ReportWords): string | null {
  return basis === null ? null : words.basisOf(basis.document, basis.article)
}

function written({ line, column }: Place): string {
  return `${line}:${column}`
}
