import { type Draft, type Range, readDraft, type Span, spansIn } from '../draft'
import {
  type Comparison,
  compare,
  type Entry,
  entryOf,
  type Index,
  indexOf,
  type Match,
  matchesWithin,
} from '../duplicates'
import type { Audit, Duplicate } from './report'
import type { Reference, Scope } from './rule'
import { kinshipBetween, type Unit, unitNamed } from './unit'
import { reportYearOf } from './year'

/** A draft to compare others with. */
export interface CorpusDraft {
  name: string
  text: string
  /** What was read of it before, so that it need not be read again before something is found in it. */
  known?: Known
  /**
   * Not chosen by itself, but one of all that the reviewer keeps: versions of the audited draft among these are left out,
   * and those that share nothing with it are not spoken of.
   */
  isLibrary?: boolean
}

interface Known {
  entry: Entry
  reportYear: number | null
  issuers: readonly string[]
}

/** Drafts made ready for being compared with, once for many audits. Some 30 bytes for each of their characters. */
export interface Corpus {
  drafts: readonly CorpusEntry[]
  index: Index
  draftOf(number: number): Draft
  /** `Draft.spanOf` of a draft, which need not be read for it. */
  spanOf(number: number, range: Range): Span
}

interface CorpusEntry {
  name: string
  text: string
  known: Known
  /** Null when no organ is named. */
  unit: Unit | null
  isLibrary: boolean
}

export function corpusOf(given: readonly CorpusDraft[]): Corpus {
  const read = new Map<number, Draft>()
  // Four bytes for each character of the drafts in which something was found.
  const places = new Map<number, Draft['spanOf']>()
  const drafts = given.map(({ name, text, known: before, isLibrary = false }, i): CorpusEntry => {
    if (before) return { name, text, known: before, unit: unitBy(before.issuers), isLibrary }
    const draft = readDraft(text)
    if (read.size < MOST_READ) read.set(i, draft)
    const issuers = draft.issuers.map((issuer) => issuer.name)
    const known = { entry: entryOf(draft, name), reportYear: reportYearOf(draft)?.year ?? null, issuers }
    return { name, text, known, unit: unitBy(issuers), isLibrary }
  })
  return {
    drafts,
    index: indexOf(drafts.map(({ known }) => known.entry)),
    draftOf(number) {
      const before = read.get(number)
      if (before) return before
      const draft = readDraft(drafts[number]?.text ?? '')
      // Those that are asked for again and again stay; which of many others do matters little.
      if (read.size >= MOST_READ) for (const oldest of [...read.keys()].slice(0, MOST_READ / 2)) read.delete(oldest)
      read.set(number, draft)
      return draft
    },
    spanOf(number, range) {
      let spans = places.get(number)
      if (!spans) {
        spans = read.get(number)?.spanOf ?? spansIn(drafts[number]?.text ?? '')
        places.set(number, spans)
      }
      return spans(range)
    },
  }
}

/** So many drafts of a corpus are held as read; each takes some ten times its text. */
const MOST_READ = 128

/** What the draft repeats, of itself and of the drafts it is compared with: for the rules, and for the report. */
export function comparisonOf(
  draft: Draft,
  reportYear: number | null,
  corpus: Corpus,
): {
  scope: Pick<Scope, 'duplicates' | 'references'>
} & Pick<Audit, 'duplicates' | 'quotations' | 'overlap'> {
  const duplicates = matchesWithin(draft)
  const entry = corpus.drafts.length > 0 ? entryOf(draft) : null
  const own = unitBy(draft.issuers.map(({ name }) => name))
  const units = corpus.drafts.map(({ unit }) => relationOf(own, unit))
  const without = new Set<number>()
  for (const [i, { known, isLibrary, text }] of corpus.drafts.entries()) {
    const isOfThisYear = units[i] === 'same' && reportYear !== null && known.reportYear === reportYear
    const isItself = known.entry.text === entry?.text && isSameText(text, draft.text)
    if (isItself || (isLibrary && isOfThisYear)) without.add(i)
  }
  const isPrior = (source: number) =>
    units[source] === 'same' && reportYear !== null && corpus.drafts[source]?.known.reportYear === reportYear - 1
  const comparison = entry && compare(entry, corpus.index, { without })
  const bySource = new Map<number, Match[]>()
  for (const match of comparison?.matches ?? []) {
    const known = bySource.get(match.source as number)
    if (known) known.push(match)
    else bySource.set(match.source as number, [match])
  }
  const references = corpus.drafts.flatMap(({ name, known, isLibrary }, i): Reference[] => {
    const matches = bySource.get(i) ?? []
    if (without.has(i) || (isLibrary && matches.length === 0 && units[i] !== 'same')) return []
    return [
      {
        name,
        get draft() {
          return corpus.draftOf(i)
        },
        reportYear: known.reportYear,
        unit: units[i] as Reference['unit'],
        matches,
        overlap: comparison?.overlap.sources.find(({ source }) => source === i) ?? null,
      },
    ]
  })
  const found = [...duplicates, ...(comparison?.matches ?? [])]
  const listed = (kind: Match['kind']) =>
    found.filter((match) => match.kind === kind).map((match) => duplicateOf(match, draft, corpus))
  return {
    scope: { duplicates, references },
    duplicates: listed('passage'),
    quotations: listed('quotation'),
    overlap: comparison && overlapOf(comparison.overlap, corpus, without, isPrior),
  }
}

/** White space aside. Entries alone do not tell: they have no heading, and last year's may differ in nothing else. */
function isSameText(one: string, other: string): boolean {
  return one.replace(/\s+/g, '') === other.replace(/\s+/g, '')
}

function unitBy(issuers: readonly string[]): Unit | null {
  return issuers.length > 0 ? unitNamed(issuers.join('、')) : null
}

function relationOf(own: Unit | null, other: Unit | null): Reference['unit'] {
  if (!own || !other) return 'unknown'
  return kinshipBetween(own, other) ? 'same' : 'other'
}

function duplicateOf(match: Match, draft: Draft, corpus: Corpus): Duplicate {
  const { tier, similarity, a, b, source, witness, changed, distinctive, places } = match
  return {
    tier,
    similarity: Math.floor(similarity * 1e4) / 1e4,
    a: draft.spanOf(a),
    b:
      source === null
        ? draft.spanOf(b)
        : { ...corpus.spanOf(source, b), source: corpus.drafts[source]?.name ?? '', reference: source },
    witness: draft.spanOf(witness).text,
    changed,
    distinctive,
    places,
  }
}

function overlapOf(
  { sources, largest, ...shares }: Comparison['overlap'],
  corpus: Corpus,
  without: ReadonlySet<number>,
  isPrior: (source: number) => boolean,
): Audit['overlap'] {
  const none = { total: 0, withoutQuotations: 0, literal: 0 }
  const nameOf = (source: number) => corpus.drafts[source]?.name ?? ''
  const bySource = new Map(sources.map((found) => [found.source, found]))
  const given = [...corpus.drafts.keys()].filter((source) => !corpus.drafts[source]?.isLibrary && !without.has(source))
  const kept = sources.map(({ source }) => source).filter((source) => corpus.drafts[source]?.isLibrary)
  // The unit's draft of the year before is what a reviewer looks at first.
  kept.sort((a, b) => Number(isPrior(b)) - Number(isPrior(a)))
  return {
    ...shares,
    sources: [...given, ...kept].map((source) => ({
      ...none,
      ...bySource.get(source),
      source: nameOf(source),
      reference: source,
    })),
    largest: largest && { ...largest, source: nameOf(largest.source), reference: largest.source },
    ...(without.size > 0 && { leftOut: [...without].map((source) => ({ source: nameOf(source), reference: source })) }),
  }
}
