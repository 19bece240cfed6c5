import { type Draft, type Range, readDraft } from '../draft'
import { readyPatterns } from '../draft/matches'
import type { Audit, AuditOptions, Certainty, Element, Language, Span } from './report'
import { type DraftScope, type Genre, type Pack, type RuleBook, worded } from './rule'
import { reportYearOf } from './year'

/** What is audited: a text with its name and format, which never influence the outcome. */
export interface AuditSource {
  name: string
  format: string
  text: string
  unread?: readonly string[]
}

/** The part of an audit that tells what the draft is and which requirements it meets; without what rules of findings and comparisons say. */
export type Requirements = Pick<
  Audit,
  'source' | 'text' | 'pack' | 'genre' | 'draft' | 'elements' | 'figures' | 'outline' | 'leftOut'
>

/** Judges what is required of one draft, as `audit` does, in a fraction of its time. Never throws for any text. */
export function requirementsOf(source: AuditSource, book: RuleBook, options: AuditOptions = {}): Requirements {
  return judged(source, book, options).requirements
}

/** The same, with what the rules of findings go on with. */
export function judged(
  source: AuditSource,
  book: RuleBook,
  options: AuditOptions,
): { requirements: Requirements; pack: Pack | null; scope: DraftScope } {
  const { recognised, pack, scope } = readBy(source, book, options)
  const { draft } = scope
  const language = options.language ?? 'zh-CN'
  const spans = (ranges: readonly Range[]) => ranges.map(draft.spanOf)
  const { elements, figures } = pack ? elementsOf(pack, scope, language) : { elements: [], figures: [] }
  const requirements: Requirements = {
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
      ...(pack.extendedBy && { extendedBy: pack.extendedBy.map((own) => ({ ...own })) }),
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
    elements,
    figures,
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
  return { requirements, pack, scope }
}

/** What a draft is, before anything of it is judged. */
export function readBy(
  source: AuditSource,
  book: RuleBook,
  options: AuditOptions,
): { recognised: Recognised; pack: Pack | null; scope: DraftScope } {
  readyPatterns()
  const draft = readDraft(source.text)
  const recognised = genreOf(draft, book)
  const packId = options.pack ?? recognised.genre?.pack ?? null
  const pack = book.packs.find((candidate) => candidate.id === packId) ?? null
  return { recognised, pack, scope: scopeOf(draft, options, pack) }
}

interface Recognised {
  genre: Genre | null
  certainty: Certainty
  evidence: Range[]
}

function genreOf(draft: Draft, book: RuleBook): Recognised {
  let best: { genre: Genre; strength: number; evidence: Range[] } | null = null
  for (const genre of book.genres) {
    const recognition = genre.recognise(draft)
    if (recognition && (!best || recognition.strength > best.strength)) best = { genre, ...recognition }
  }
  if (!best) return { genre: null, certainty: 'possible', evidence: [] }
  const certainty = best.strength >= 0.9 ? 'certain' : best.strength >= 0.6 ? 'probable' : 'possible'
  return { genre: best.genre, certainty, evidence: best.evidence }
}

function scopeOf(draft: Draft, options: AuditOptions, pack: Pack | null): DraftScope {
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

function elementsOf(pack: Pack, scope: DraftScope, language: Language): Pick<Audit, 'elements' | 'figures'> {
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
function dueDay({ draft, reportYear, asOf }: DraftScope): string | null {
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

export function spansOf(draft: Draft, ranges: readonly Range[]): Span[] {
  return ranges.filter((range) => range.end > range.start).map(draft.spanOf)
}

/** The start of the paragraph, so that a marker there stands between lines and not inside one. */
function placeOf(draft: Draft, at: number): number {
  return draft.spanOf({ start: at, end: at }).start
}
