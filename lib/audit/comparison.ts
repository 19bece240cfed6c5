import { type Draft, readDraft } from '../draft'
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
import { kinshipOf } from './unit'
import { reportYearOf } from './year'

/** A draft to compare others with. */
export interface CorpusDraft {
  name: string
  text: string
  /** What was read of it before, so that it need not be read again before something is found in it. */
  known?: { entry: Entry; reportYear: number | null; issuers: readonly string[] }
}

/** Drafts made ready for being compared with, once for many audits. Some 30 bytes for each of their characters. */
export interface Corpus {
  drafts: readonly Required<CorpusDraft>[]
  index: Index
  draftOf(number: number): Draft
}

export function corpusOf(given: readonly CorpusDraft[]): Corpus {
  const read = new Map<number, Draft>()
  const drafts = given.map(({ name, text, known }, i) => {
    if (known) return { name, text, known }
    const draft = readDraft(text)
    if (read.size < MOST_READ) read.set(i, draft)
    const issuers = draft.issuers.map((issuer) => issuer.name)
    return {
      name,
      text,
      known: { entry: entryOf(draft, name), reportYear: reportYearOf(draft)?.year ?? null, issuers },
    }
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
  }
}

/** So many drafts of a corpus are held as read; each takes some ten times its text. */
const MOST_READ = 128

/**
 * What the draft repeats, of itself and of the drafts it is compared with: for the rules, and for the report.
 * `isLibrary`: the corpus holds whatever the reviewer keeps. Then versions of this very draft in it are left out, and what
 * shares nothing with it is not spoken of.
 */
export function comparisonOf(
  draft: Draft,
  reportYear: number | null,
  corpus: Corpus,
  isLibrary: boolean,
): {
  scope: Pick<Scope, 'duplicates' | 'references'>
} & Pick<Audit, 'duplicates' | 'quotations' | 'overlap'> {
  const duplicates = matchesWithin(draft)
  const entry = corpus.drafts.length > 0 ? entryOf(draft) : null
  const units = corpus.drafts.map(({ known }) => unitOf(draft, known.issuers))
  const without = new Set<number>()
  for (const [i, { known }] of isLibrary ? corpus.drafts.entries() : []) {
    const isOfThisYear = units[i] === 'same' && reportYear !== null && known.reportYear === reportYear
    if (isOfThisYear || known.entry.text === entry?.text) without.add(i)
  }
  const comparison = entry && compare(entry, corpus.index, { without })
  const bySource = new Map<number, Match[]>()
  for (const match of comparison?.matches ?? []) {
    const known = bySource.get(match.source as number)
    if (known) known.push(match)
    else bySource.set(match.source as number, [match])
  }
  const references = corpus.drafts.flatMap(({ name, known }, i): Reference[] => {
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
    overlap: comparison && overlapOf(comparison.overlap, corpus, isLibrary, without),
  }
}

function unitOf(draft: Draft, issuers: readonly string[]): Reference['unit'] {
  if (draft.issuers.length === 0 || issuers.length === 0) return 'unknown'
  const isSame = kinshipOf(draft.issuers.map(({ name }) => name).join('、'), issuers.join('、')) !== null
  return isSame ? 'same' : 'other'
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
        : { ...corpus.draftOf(source).spanOf(b), source: corpus.drafts[source]?.name ?? '', reference: source },
    witness: draft.spanOf(witness).text,
    changed,
    distinctive,
    places,
  }
}

function overlapOf(
  { sources, largest, ...shares }: Comparison['overlap'],
  corpus: Corpus,
  isLibrary: boolean,
  without: ReadonlySet<number>,
): Audit['overlap'] {
  const none = { total: 0, withoutQuotations: 0, literal: 0 }
  const nameOf = (source: number) => corpus.drafts[source]?.name ?? ''
  const bySource = new Map(sources.map((found) => [found.source, found]))
  const listed = isLibrary ? sources.map(({ source }) => source) : [...corpus.drafts.keys()]
  return {
    ...shares,
    sources: listed.map((source) => ({ ...none, ...bySource.get(source), source: nameOf(source), reference: source })),
    largest: largest && { ...largest, source: nameOf(largest.source), reference: largest.source },
    ...(without.size > 0 && { leftOut: [...without].map((source) => ({ source: nameOf(source), reference: source })) }),
  }
}
