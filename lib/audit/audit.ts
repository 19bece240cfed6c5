import { type Draft, type Range, readDraft } from '../draft'
import { type Corpus, comparisonOf, corpusOf } from './comparison'
import type { Audit, AuditOptions, Certainty, Element, Finding, Language, Span, Spared } from './report'
import { type Genre, type Pack, type RuleBook, type Scope, worded } from './rule'
import { reportYearOf } from './year'

/** What is audited: a text with its name and format, which never influence the outcome. */
export interface AuditSource {
  name: string
  format: string
  text: string
  unread?: readonly string[]
}

/**
 * Audits one draft by a rule book. Never throws for any text; the same text, book, options and corpus give the same audit.
 * `corpus`: drafts to compare with, made ready before, once for many audits; it takes the place of `options.against`.
 */
export function audit(source: AuditSource, book: RuleBook, options: AuditOptions = {}, corpus?: Corpus): Audit {
  const language = options.language ?? 'zh-CN'
  const draft = readDraft(source.text)
  const recognised = genreOf(draft, book)
  const packId = options.pack ?? recognised.genre?.pack ?? null
  const pack = book.packs.find((candidate) => candidate.id === packId) ?? null
  const own = scopeOf(draft, options, pack)
  const comparison = comparisonOf(draft, own.reportYear, corpus ?? corpusOf(options.against ?? []))
  const scope = { ...own, ...comparison.scope }
  const spans = (ranges: readonly Range[]) => ranges.map(draft.spanOf)

  const elements = pack ? elementsOf(pack, scope, language) : { elements: [], figures: [] }
  const { findings, spared } = pack ? findingsOf(pack, scope, language) : { findings: [], spared: [] }
  return {
    source: {
      name: source.name,
      format: source.format,
      characters: source.text.length,
      ...(source.unread && source.unread.length > 0 ? { unread: [...source.unread] } : {}),
    },
    text: source.text,
    pack: pack && {
      id: pack.id,
      version: pack.version,
      title: worded(pack.title, language),
      detected: options.pack === undefined,
      ...(pack.extendedBy && { extendedBy: pack.extendedBy.map((own) => ({ ...own })), spared }),
    },
    genre: {
      id: recognised.genre?.id ?? book.otherGenre.id,
      title: worded(recognised.genre?.title ?? book.otherGenre.title, language),
      certainty: recognised.certainty,
      evidence: spans(recognised.evidence),
    },
    draft: {
      title: draft.title?.text ?? null,
      // A text that no pack judges reports on no year.
      reportYear: pack ? scope.reportYear : (options.year ?? null),
      issuers: draft.issuers.map(({ name, level }, i) => ({
        name,
        level: i === 0 && options.level ? options.level : level,
      })),
      addressees: draft.addressee?.names ?? [],
      date: draft.date?.iso ?? null,
    },
    elements: elements.elements,
    figures: elements.figures,
    findings,
    duplicates: comparison.duplicates,
    quotations: comparison.quotations,
    overlap: comparison.overlap,
    summary: summaryOf(elements.elements, findings),
    outline: draft.sections
      // Items (一是…) are the body's, not the outline's.
      .filter((section) => section.style !== 'ordinal')
      .map((section) => ({
        depth: section.depth,
        label: draft.spanOf(section.label).text,
        title: draft.spanOf(section.title).text,
        span: draft.spanOf({ start: section.label.start, end: section.title.end }),
      })),
    leftOut: spans(draft.leftOut),
  }
}

function genreOf(draft: Draft, book: RuleBook): { genre: Genre | null; certainty: Certainty; evidence: Range[] } {
  let best: { genre: Genre; strength: number; evidence: Range[] } | null = null
  for (const genre of book.genres) {
    const recognition = genre.recognise(draft)
    if (recognition && (!best || recognition.strength > best.strength)) best = { genre, ...recognition }
  }
  if (!best) return { genre: null, certainty: 'possible', evidence: [] }
  const certainty = best.strength >= 0.9 ? 'certain' : best.strength >= 0.6 ? 'probable' : 'possible'
  return { genre: best.genre, certainty, evidence: best.evidence }
}

function scopeOf(draft: Draft, options: AuditOptions, pack: Pack | null): Omit<Scope, 'duplicates' | 'references'> {
  const stated = reportYearOf(draft)
  return {
    draft,
    reportYear: options.year ?? stated?.year ?? null,
    yearEvidence: stated?.evidence ?? [],
    level: options.level ?? draft.issuers[0]?.level ?? 'unknown',
    asOf: options.asOf ?? null,
    ...(pack?.local && { local: pack.local.facts }),
  }
}

function elementsOf(pack: Pack, scope: Scope, language: Language): Pick<Audit, 'elements' | 'figures'> {
  const { draft } = scope
  const { verdicts, figures } = pack.judge(scope)
  const day = dueDay(scope)
  return {
    elements: pack.elements.map((rule, i): Element => {
      if (rule.from !== undefined && day !== null && day < rule.from) return notYetAsked(rule, rule.from, language)
      const verdict = verdicts[i]
      const reason = verdict && rule.reasons[verdict.reason as keyof typeof rule.reasons]
      if (!verdict || !reason)
        throw new Error(`${pack.id}/${rule.id} gave a reason that it does not list: ${verdict?.reason}`)
      const open = reason.outcome === 'fail' || reason.outcome === 'review'
      return {
        id: rule.id,
        title: worded(rule.title, language),
        requirement: rule.requirement,
        outcome: reason.outcome,
        reason: verdict.reason,
        message: worded(reason.message, language, verdict.values),
        evidence: spansOf(draft, verdict.evidence),
        searched: open ? [...rule.searched] : [],
        basis: rule.basis,
        place: open && typeof verdict.place === 'number' ? placeOf(draft, verdict.place) : null,
      }
    }),
    figures: figures.map(({ range, ...figure }) => ({ ...figure, span: draft.spanOf(range) })),
  }
}

/** The day whose requirements apply: as given, the draft's own date, or the day by which reports on its year are published. */
function dueDay({ draft, reportYear, asOf }: Scope): string | null {
  if (asOf !== null || reportYear === null) return asOf
  // A date within the year reported on or before it is a slip and chooses nothing.
  return draft.date && draft.date.iso > `${reportYear}-12-31` ? draft.date.iso : `${reportYear + 1}-04-01`
}

function notYetAsked(rule: Pack['elements'][number], from: string, language: Language): Element {
  return {
    id: rule.id,
    title: worded(rule.title, language),
    requirement: rule.requirement,
    outcome: 'notApplicable',
    reason: 'not-yet-asked',
    message: worded(NOT_YET_ASKED, language, { from }),
    evidence: [],
    searched: [],
    basis: rule.basis,
    place: null,
  }
}

const NOT_YET_ASKED = { zh: '{from}起才有这项要求。', en: 'Asked from {from} on only.' }

function findingsOf(pack: Pack, scope: Scope, language: Language): { findings: Finding[]; spared: Spared[] } {
  const findings: Finding[] = []
  const spared = new Map<string, Spared>()
  for (const rule of pack.rules) {
    for (const hit of rule.run(scope)) {
      const words = pack.local?.spares(rule.id, hit.range, scope.draft) ?? null
      if (words !== null) {
        const key = `${rule.id} ${words}`
        spared.set(key, { rule: rule.id, words, count: (spared.get(key)?.count ?? 0) + 1 })
        continue
      }
      const reason = rule.reasons[hit.reason]
      if (!reason) throw new Error(`${rule.id} gave a reason that it does not list: ${hit.reason}`)
      findings.push({
        rule: rule.id,
        level: reason.level,
        certainty: reason.certainty,
        reason: hit.reason,
        message: worded(reason.message, language, hit.values),
        span: scope.draft.spanOf(hit.range),
        related: spansOf(scope.draft, hit.related ?? []),
        ...(hit.suggestion === undefined ? {} : { suggestion: hit.suggestion }),
        ...(rule.basis === null ? {} : { basis: rule.basis }),
      })
    }
  }
  findings.sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
  return { findings, spared: [...spared.values()] }
}

function spansOf(draft: Draft, ranges: readonly Range[]): Span[] {
  return ranges.filter((range) => range.end > range.start).map(draft.spanOf)
}

/** The start of the paragraph, so that a marker there stands between lines and not inside one. */
function placeOf(draft: Draft, at: number): number {
  return draft.spanOf({ start: at, end: at }).start
}

function summaryOf(elements: readonly Element[], findings: readonly Finding[]): Audit['summary'] {
  const outcomes = (outcome: Element['outcome']) => elements.filter((element) => element.outcome === outcome).length
  const levels = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length
  return {
    pass: outcomes('pass'),
    fail: outcomes('fail'),
    review: outcomes('review'),
    notApplicable: outcomes('notApplicable'),
    errors: levels('error'),
    warnings: levels('warning'),
    notes: levels('note'),
  }
}
