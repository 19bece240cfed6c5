import type { Draft, Range } from '../draft'
import type { Changed } from './changed'
import { COMMON } from './common'
import { type Entry, entryOf, rangeIn } from './entry'
import { firstNumber, NUMBER_SIGN, type Pool, poolOf } from './pool'
import { type Found, type SearchOptions, search, type Tier } from './search'

/** A passage that stands in two places. Ranges count units of the `folded` text of the draft that each lies in. */
export interface Match {
  tier: Tier
  /** Dice's coefficient over the signs of the clauses and sentences that agree, in [0, 1]; 1 for `exact`. */
  similarity: number
  /** `quotation`: both sides quote a third, or say what a named document lays down. */
  kind: 'passage' | 'quotation'
  /** When nothing but years, numbers or places differs: which; empty when nothing does, null when words differ. */
  changed: Changed[] | null
  /** How many signs of what agrees say something of their own; set wording counts little. */
  distinctive: number
  a: Range
  /** Within a draft it stands after `a`. */
  b: Range
  /** The entry of the index that `b` lies in; null within a draft. */
  source: number | null
  /** The longest common run, a part of `a`. */
  witness: Range
  /** In how many places the passage stands besides `a`; not all of them are listed. */
  places: number
}

/** How much of a draft stands elsewhere too, in [0, 1] of its signs that are not set wording. */
export interface Overlap {
  /** In at least one other draft. */
  total: number
  withoutQuotations: number
  /** Exactly or edited, without quotations and rewordings. */
  literal: number
  /** The draft that holds the most; null when none holds anything. */
  largest: SourceOverlap | null
  /** One for each draft that holds something, the most first. */
  sources: SourceOverlap[]
}

export interface SourceOverlap {
  source: number
  total: number
  withoutQuotations: number
  literal: number
}

/** Drafts made ready for being compared with. Some 30 bytes for each of their characters. */
export interface Index {
  pool: Pool
}

/** What is alike between a draft and an index, or inside a draft. */
export interface Comparison {
  /** In the order of `a`. */
  matches: Match[]
  overlap: Overlap
}

/** Makes an index of drafts' entries; a match names its draft by the number in this list. */
export function indexOf(entries: readonly Entry[]): Index {
  return { pool: poolOf(entries) }
}

/** The passages that stand twice in one draft. */
export function matchesWithin(draft: Draft): Match[] {
  const entry = entryOf(draft)
  const pool = poolOf([entry])
  return search(pool, pool)
    .filter((found) => !isTwoYears(pool, found))
    .map((found) => {
      const match = matchOf(found, pool, entry, pool, entry)
      const [a, b] = match.a.start <= match.b.start ? [match.a, match.b] : [match.b, match.a]
      const witness = a === match.a ? match.witness : witnessIn(found, entry)
      return { ...match, a, b, witness, source: null }
    })
    .sort(inOrder)
}

/** 2023年受理97件，罚款198万元。2024年受理118件，罚款264万元: one sentence for each of two years, set side by side on purpose. */
function isTwoYears(pool: Pool, { a, b, changed }: Found): boolean {
  if (changed?.join() !== 'year,numbers') return false
  const [one, other] = [countsIn(pool, a), countsIn(pool, b)]
  // 12345热线 stays the same in any year.
  const same = one.filter((value) => other.includes(value)).length
  return one.length - same >= LEAST_COUNTS && same * 3 <= one.length
}

/** Fewer numbers differ by a slip or are swapped. */
const LEAST_COUNTS = 3

/** Values of a passage's numbers, its years left out. */
function countsIn(pool: Pool, { start, end }: Range): string[] {
  const values: string[] = []
  for (let i = firstNumber(pool, start); i < pool.numberAt.length; i++) {
    const at = pool.numberAt[i] as number
    if (at >= end) break
    if (pool.signs[at] === NUMBER_SIGN) values.push(pool.numbers[i] as string)
  }
  return values
}

/** The passages of a draft that stand in the drafts of an index, too. */
export function compare(entry: Entry, index: Index, options: SearchOptions = {}): Comparison {
  const query = poolOf([entry])
  const found = search(query, index.pool, options)
  return {
    matches: found
      .map((one) => matchOf(one, query, entry, index.pool, index.pool.entries[one.entry] as Entry))
      .sort(inOrder),
    overlap: overlapOf(query, found),
  }
}

function matchOf(found: Found, left: Pool, a: Entry, right: Pool, b: Entry): Match {
  const base = right.bases[found.entry] as number
  return {
    tier: found.tier,
    similarity: found.similarity,
    kind: found.kind,
    changed: found.changed,
    distinctive: Math.round(found.mass * 10) / 10,
    a: rangeIn(a, found.a.start, found.a.end),
    b: rangeIn(b, found.b.start - base, found.b.end - base),
    source: left === right ? null : found.entry,
    witness: rangeIn(a, found.witness.start, found.witness.end),
    places: found.places,
  }
}

/** The witness as it stands on the other side, when the sides were turned. */
function witnessIn(found: Found, entry: Entry): Range {
  return rangeIn(entry, found.witnessB, found.witnessB + found.witness.end - found.witness.start)
}

function inOrder(x: Match, y: Match): number {
  return x.a.start - y.a.start || x.a.end - y.a.end || (x.source ?? -1) - (y.source ?? -1) || x.b.start - y.b.start
}

/** Signs of set wording are counted on neither side of the share. */
function overlapOf(query: Pool, found: readonly Found[]): Overlap {
  const { weights } = query
  let counted = 0
  for (const weight of weights) if (weight > COMMON) counted++
  const all = new Uint8Array(weights.length)
  const bySource = new Map<number, Uint8Array>()
  for (const { a, entry, kind, tier } of found) {
    let marks = bySource.get(entry)
    if (!marks) {
      marks = new Uint8Array(weights.length)
      bySource.set(entry, marks)
    }
    const mark = ANY | (kind === 'passage' ? PASSAGE | (tier === 'reworded' ? 0 : LITERAL) : 0)
    for (let at = a.start; at < a.end; at++) {
      marks[at] = (marks[at] as number) | mark
      all[at] = (all[at] as number) | mark
    }
  }
  const sources = [...bySource].map(([source, marks]) => ({ source, ...sharesOf(marks, weights, counted) }))
  sources.sort((x, y) => y.total - x.total || x.source - y.source)
  return { ...sharesOf(all, weights, counted), largest: sources[0] ?? null, sources }
}

const ANY = 1
const PASSAGE = 2
const LITERAL = 4

function sharesOf(marks: Uint8Array, weights: Uint8Array, counted: number): Omit<SourceOverlap, 'source'> {
  let total = 0
  let passages = 0
  let literal = 0
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as number
    if (mark === 0 || (weights[at] as number) <= COMMON) continue
    total++
    if (mark & PASSAGE) passages++
    if (mark & LITERAL) literal++
  }
  const share = (count: number) => (counted === 0 ? 0 : Math.round((count / counted) * 1e4) / 1e4)
  return { total: share(total), withoutQuotations: share(passages), literal: share(literal) }
}
