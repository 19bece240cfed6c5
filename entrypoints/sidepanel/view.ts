/**
 * From an audit to what the panel shows of it. Pure: no DOM, no browser, no wording.
 */
import { isMissing } from '../../lib/audit/outcome'
import type {
  Audit,
  Duplicate,
  Finding,
  Outcome,
  OutlineItem,
  Element as Requirement,
  Span,
} from '../../lib/audit/report'
import type { Gap, Mark } from '../../lib/messages'

/** Everything the one-line verdict says; the wording is the strings' business. */
export type Verdict =
  /** There is no text yet. */
  | { kind: 'empty' }
  /** No pack applies, to a text of another kind or of none that is known: nothing was judged. */
  | { kind: 'no-pack'; isRecognised: boolean }
  /** The pack has no requirements: only the general rules were run. */
  | { kind: 'general-only'; errors: number; warnings: number }
  | {
      kind: 'judged'
      total: number
      /** Those of which nothing, or nothing but the name, was found. */
      missing: Tally
      /** Those that are there but do not meet the requirement. */
      unmet: Tally
      review: number
      notApplicable: number
      errors: number
    }

/** Failed requirements, counted apart. */
export interface Tally {
  required: number
  recommended: number
}

/** What a text was taken for; null when its kind was not recognised. */
export const recognisedGenre = ({ genre }: Pick<Audit, 'genre'>): string | null =>
  genre.id === 'unknown' ? null : genre.title

/** How serious the verdict is, for its icon. */
export type VerdictTone = 'fail' | 'review' | 'pass' | 'none'

/** Sums an audit up for the verdict line. */
export function verdictOf(audit: Audit): Verdict {
  if (audit.text.trim() === '') return { kind: 'empty' }
  if (audit.pack === null) return { kind: 'no-pack', isRecognised: recognisedGenre(audit) !== null }
  const { errors, warnings, review, notApplicable } = audit.summary
  if (audit.elements.length === 0) return { kind: 'general-only', errors, warnings }
  const failed = audit.elements.filter(({ outcome }) => outcome === 'fail')
  return {
    kind: 'judged',
    total: audit.elements.length,
    missing: tallyOf(failed.filter(isMissing)),
    unmet: tallyOf(failed.filter((requirement) => !isMissing(requirement))),
    review,
    notApplicable,
    errors,
  }
}

export function toneOf(verdict: Verdict): VerdictTone {
  if (verdict.kind === 'empty' || verdict.kind === 'no-pack') return 'none'
  if (verdict.kind === 'general-only') return verdict.errors > 0 ? 'fail' : verdict.warnings > 0 ? 'review' : 'none'
  const { missing, unmet, review, errors } = verdict
  if (missing.required + unmet.required + errors > 0) return 'fail'
  return review + missing.recommended + unmet.recommended > 0 ? 'review' : 'pass'
}

export interface RequirementGroup {
  outcome: Outcome
  requirements: Requirement[]
}

/** The order of attention. Within a group the order is fixed, so that a row moves only when its outcome changes. */
const OUTCOME_ORDER: readonly Outcome[] = ['fail', 'review', 'pass', 'notApplicable']

/**
 * Requirements by outcome, failing ones first; empty groups are left out. Where the reviewer has to act, what is required
 * comes before what is recommended; otherwise the pack's order stays.
 */
export function requirementGroups(audit: Pick<Audit, 'elements'>): RequirementGroup[] {
  return OUTCOME_ORDER.map((outcome) => ({
    outcome,
    requirements: inOrder(
      audit.elements.filter((requirement) => requirement.outcome === outcome),
      outcome,
    ),
  })).filter(({ requirements }) => requirements.length > 0)
}

function inOrder(requirements: readonly Requirement[], outcome: Outcome): Requirement[] {
  if (outcome === 'pass' || outcome === 'notApplicable') return [...requirements]
  return ['required', 'recommended'].flatMap((kind) => requirements.filter(({ requirement }) => requirement === kind))
}

export interface FindingView {
  /** Stays the same from one audit to the next as long as the rule still objects to the same words. */
  key: string
  finding: Finding
}

export interface FindingGroup {
  level: Finding['level']
  findings: FindingView[]
}

const LEVEL_ORDER: readonly Finding['level'][] = ['error', 'warning', 'note']

/** Findings by level, in text order within a level; empty groups are left out. */
export function findingGroups(audit: Audit): FindingGroup[] {
  const views = findingViews(audit.findings)
  return LEVEL_ORDER.map((level) => ({
    level,
    findings: views.filter(({ finding }) => finding.level === level),
  })).filter(({ findings }) => findings.length > 0)
}

/** The views of findings, which rows and marks are both made from. */
const viewsOf = new WeakMap<readonly Finding[], FindingView[]>()

/** Gives each finding a key made of what it says, not of where it stands: text typed above it must not change it. */
export function findingViews(findings: readonly Finding[]): readonly FindingView[] {
  const known = viewsOf.get(findings)
  if (known) return known
  const views = withKeys(findings, ({ rule, reason, span }) => `finding/${rule}/${reason}/${span.text}`).map(
    ({ key, of }) => ({
      key,
      finding: of,
    }),
  )
  viewsOf.set(findings, views)
  return views
}

/** The key of a requirement's row. */
export const requirementKey = ({ id }: Pick<Requirement, 'id'>): string => `element/${id}`

export interface PairView {
  /** Stays the same from one audit to the next as long as both places have the same words in common. */
  key: string
  pair: Duplicate
}

/** Gives each pair a key made of the draft that the other place lies in and of the words that both have, not of its number. */
export function pairViews(pairs: readonly Duplicate[], kind: 'duplicate' | 'quotation'): PairView[] {
  return withKeys(pairs, ({ b, witness }) => `${kind}/${b.source ?? ''}/${witness}`).map(({ key, of }) => ({
    key,
    pair: of,
  }))
}

/** Those that are called the same are numbered. */
function withKeys<Of>(all: readonly Of[], nameOf: (one: Of) => string): { key: string; of: Of }[] {
  const seen = new Map<string, number>()
  return all.map((of) => {
    const name = nameOf(of)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return { key: count === 1 ? name : `${name}/${count}`, of }
  })
}

/** Whether both places lie in this draft. */
export const isWithin = ({ b }: Pick<Duplicate, 'b'>): boolean => b.source === undefined

/** A line of the outline: a heading of the draft, or a part that should stand there. */
export type OutlineLine =
  | { kind: 'heading'; item: OutlineItem; errors: number; warnings: number }
  | { kind: 'gap'; requirement: Requirement }

/**
 * The draft's outline with the missing parts at their places.
 * A heading counts the errors and warnings of the text from it to the next heading.
 */
export function outlineLines(audit: Audit): OutlineLine[] {
  const gaps = gapsOf(audit)
  const findings = [...audit.findings].sort((a, b) => a.span.start - b.span.start)
  const lines: OutlineLine[] = []
  let nextGap = 0
  let nextFinding = findings.findIndex(({ span }) => span.start >= (audit.outline[0]?.span.start ?? 0))
  if (nextFinding < 0) nextFinding = findings.length
  const addGaps = (before: number) => {
    for (let gap = gaps[nextGap]; gap && gap.place <= before; gap = gaps[nextGap]) {
      lines.push({ kind: 'gap', requirement: gap.requirement })
      nextGap += 1
    }
  }
  audit.outline.forEach((item, index) => {
    addGaps(item.span.start)
    const end = audit.outline[index + 1]?.span.start ?? Number.POSITIVE_INFINITY
    const count = { error: 0, warning: 0, note: 0 }
    for (let finding = findings[nextFinding]; finding && finding.span.start < end; finding = findings[nextFinding]) {
      count[finding.level] += 1
      nextFinding += 1
    }
    lines.push({ kind: 'heading', item, errors: count.error, warnings: count.warning })
  })
  addGaps(Number.POSITIVE_INFINITY)
  return lines
}

/** Failed requirements that have a place of their own in the draft, by place. */
export function gapsOf(audit: Pick<Audit, 'elements'>): { requirement: Requirement; place: number }[] {
  return audit.elements
    .flatMap((requirement) =>
      requirement.outcome === 'fail' && requirement.place !== null ? [{ requirement, place: requirement.place }] : [],
    )
    .sort((a, b) => a.place - b.place)
}

/** A mark's key: the row it belongs to and its number in the row. */
export const markKey = (row: string, index: number): string => `${row}#${index}`

/** The row that a mark's key belongs to. */
export const rowOfMark = (key: string): string => key.slice(0, key.lastIndexOf('#'))

/**
 * What is marked in the draft: every finding, the nearest evidence of every requirement that failed or waits for a
 * judgement, and the evidence of the passed requirement the reviewer has selected. Marking all passed evidence would
 * colour most of the draft and hide what needs the eye.
 */
export function marksOf(
  audit: Pick<Audit, 'elements' | 'findings' | 'duplicates' | 'quotations'>,
  selected: string | null,
): Mark[] {
  const evidence = audit.elements.flatMap((requirement) => {
    const row = requirementKey(requirement)
    const isShown = requirement.outcome === 'fail' || requirement.outcome === 'review' || row === selected
    return isShown ? requirement.evidence.map((span, index) => markOf(row, index, 'evidence', span)) : []
  })
  const findings = findingViews(audit.findings).flatMap(({ key, finding }) => [
    markOf(key, 0, finding.level, finding.span),
    ...(key === selected ? finding.related.map((span, index) => markOf(key, index + 1, 'evidence', span)) : []),
  ])
  const pairs = [...pairViews(audit.duplicates, 'duplicate'), ...pairViews(audit.quotations, 'quotation')]
  const repeated = pairs.flatMap(({ key, pair }) => (key === selected ? duplicateMarks(pair, key) : []))
  return [...evidence, ...findings, ...repeated].filter(({ start, end }) => end > start)
}

/** The gap markers of an audit, one for each missing part that has a place; `label` words one. */
export function gapMarksOf(audit: Pick<Audit, 'elements'>, label: (requirement: Requirement) => string): Gap[] {
  return gapsOf(audit).map(({ requirement, place }) => ({
    key: markKey(requirementKey(requirement), 0),
    offset: place,
    label: label(requirement),
  }))
}

/**
 * Whether the place where a requirement would be met is worth telling. Where something of it stands already the evidence
 * shows that, and a second place would only mislead.
 */
export function needsPlace({ outcome, reason, place }: Requirement): boolean {
  if (place === null) return false
  return outcome === 'fail' ? NOT_THERE.has(reason) : reason === 'running-text-only'
}

const NOT_THERE = new Set(['not-found', 'title-of-regulation-only'])

/** Where a missing part should stand, told by the headings around the place, or else by the words of its paragraph. */
export type Place =
  | { kind: 'start' }
  | { kind: 'end' }
  | { kind: 'before'; words: string }
  | { kind: 'after'; words: string }
  | { kind: 'afterPart'; words: string }

/** Describes the offset `place` by the outline. A title page or a draft without headings has only its paragraphs to go by. */
export function placeOf(audit: Pick<Audit, 'text' | 'outline'>, place: number): Place {
  if (audit.text.slice(0, place).trim() === '') return { kind: 'start' }
  if (audit.text.slice(place).trim() === '') return { kind: 'end' }
  const next = audit.outline.find(({ span }) => span.start >= place)
  if (next && audit.text.slice(place, next.span.start).trim() === '') return { kind: 'before', words: headingOf(next) }
  const previous = audit.outline.findLast(({ span }) => span.start < place)
  if (previous) return { kind: 'afterPart', words: headingOf(previous) }
  const paragraph = paragraphAt(audit.text, place)
  if (!paragraph) return { kind: 'start' }
  const words = excerptOf(audit.text, paragraph, { quote: PLACE_WORDS, context: 0 })
  return { kind: place <= paragraph.start ? 'before' : 'after', words: words.cut > 0 ? `${words.quote}…` : words.quote }
}

/** Characters of a paragraph by which a reviewer knows it again. */
const PLACE_WORDS = 14

const headingOf = ({ label, title }: OutlineItem): string => `${label}${title}`

/** The words at an offset that a jump can aim at: its paragraph, or the nearest one before or after that has words. */
export function paragraphAt(text: string, offset: number): Span | null {
  const at = Math.max(0, Math.min(offset, text.length))
  const start = text.lastIndexOf('\n', at - 1) + 1
  const newline = text.indexOf('\n', at)
  const own = trimmedSpan(text, start, newline < 0 ? text.length : newline)
  if (own) return own
  const before = text.slice(0, start).trimEnd()
  if (before !== '') return trimmedSpan(text, before.lastIndexOf('\n') + 1, before.length)
  const first = text.search(/\S/)
  if (first < 0) return null
  const end = text.indexOf('\n', first)
  return trimmedSpan(text, first, end < 0 ? text.length : end)
}

/** A quote shortened for a row, with a little of what stands around it. The three parts are consecutive draft text. */
export interface Excerpt {
  before: string
  quote: string
  after: string
  /** Characters left out of the middle of the quote's end, 0 when it is whole. */
  cut: number
}

/**
 * Cuts a quote for display: at most `quote` characters of it and `context` characters on either side, never across the
 * end of a paragraph and never through a surrogate pair.
 */
export function excerptOf(text: string, span: Span, limit: { quote: number; context: number }): Excerpt {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
  const newline = text.indexOf('\n', span.end)
  const lineEnd = newline < 0 ? text.length : newline
  const from = wholeCharacter(text, Math.max(lineStart, span.start - limit.context))
  const to = wholeCharacter(text, Math.min(lineEnd, span.end + limit.context))
  const shown = wholeCharacter(text, Math.min(span.end, span.start + limit.quote))
  const quote = text.slice(span.start, shown).replaceAll('\n', ' ').trimEnd()
  return {
    before: (from > lineStart ? '…' : '') + text.slice(from, span.start).trimStart(),
    quote,
    after: shown < span.end ? '' : text.slice(span.end, to) + (to < lineEnd ? '…' : ''),
    cut: span.end - shown,
  }
}

/** A stretch of a paragraph that carries one kind of mark, or none. */
export interface Run {
  start: number
  text: string
  kind: Mark['kind'] | null
  /** The row whose mark begins here, when one does. */
  row: string | null
}

/** A paragraph of the reading view. */
export interface Paragraph {
  start: number
  runs: Run[]
}

const KIND_ORDER: readonly Mark['kind'][] = ['error', 'warning', 'note', 'evidence']

/**
 * Cuts a draft into paragraphs and those into runs of one kind of mark. Where marks overlap the more serious one shows.
 * Time grows with the text and with the marks times their logarithm.
 */
export function paragraphsOf(text: string, marks: readonly Mark[]): Paragraph[] {
  const edges = marks
    .flatMap((mark) => [
      { at: mark.start, step: 1, mark },
      { at: mark.end, step: -1, mark },
    ])
    .sort((a, b) => a.at - b.at || a.step - b.step)
  const open: Record<Mark['kind'], number> = { error: 0, warning: 0, note: 0, evidence: 0 }
  const paragraphs: Paragraph[] = []
  let edge = 0
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const runs: Run[] = []
    let from = start
    let row: string | null = null
    const close = (to: number) => {
      if (to > from) {
        const kind = KIND_ORDER.find((candidate) => open[candidate] > 0) ?? null
        runs.push({ start: from, text: text.slice(from, to), kind, row })
        row = null
      }
      from = to
    }
    for (let next = edges[edge]; next && next.at <= end; next = edges[edge]) {
      close(Math.max(from, next.at))
      open[next.mark.kind] += next.step
      if (next.step > 0) row = rowOfMark(next.mark.key)
      edge += 1
    }
    close(end)
    paragraphs.push({ start, runs })
    start = end + 1
  }
  return paragraphs
}

function tallyOf(failed: readonly Requirement[]): Tally {
  const required = failed.filter(({ requirement }) => requirement === 'required').length
  return { required, recommended: failed.length - required }
}

function markOf(row: string, index: number, kind: Mark['kind'], span: Span): Mark {
  return { key: markKey(row, index), kind, start: span.start, end: span.end }
}

function duplicateMarks(duplicate: Duplicate, row: string): Mark[] {
  const own = [markOf(row, 0, 'evidence', duplicate.a)]
  return isWithin(duplicate) ? [...own, markOf(row, 1, 'evidence', duplicate.b)] : own
}

function trimmedSpan(text: string, start: number, end: number): Span | null {
  const line = text.slice(start, end)
  const words = line.trim()
  if (words === '') return null
  const from = start + line.indexOf(words)
  return { start: from, end: from + words.length, text: words }
}

/** Moves an offset that would cut a surrogate pair to before it. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset
}
