/**
 * What the panel shows of repeated passages: pairs by tier with their differences, and where they lie. Pure, no wording.
 */
import type { Audit, Duplicate, Overlap, Span } from '../../lib/audit/report'
import { type Difference, differences } from '../../lib/duplicates/difference'
import { witnessFingerprint } from '../../lib/library/dismissals'
import { isWithin, type PairView, pairViews } from './view'

export type Tier = Duplicate['tier']

export interface PairGroup {
  /** Words that both places quote are no copying and stand apart. */
  kind: Tier | 'quotation'
  pairs: PairView[]
}

const TIER_ORDER: readonly Tier[] = ['exact', 'near', 'reworded']

/** Whether the reviewer has called what a pair shares common text. */
export const isDismissed = ({ witness }: Duplicate, dismissed: ReadonlySet<string>): boolean =>
  dismissed.size > 0 && dismissed.has(witnessFingerprint(witness))

/** Pairs by tier, those of one tier in the order of the draft, and quotations last; dismissed pairs and empty groups are left out. */
export function pairGroups(
  { duplicates, quotations }: Pick<Audit, 'duplicates' | 'quotations'>,
  dismissed: ReadonlySet<string> = new Set(),
): PairGroup[] {
  const views = inOrder(pairViews(duplicates, 'duplicate')).filter(({ pair }) => !isDismissed(pair, dismissed))
  const groups: PairGroup[] = TIER_ORDER.map((tier) => ({
    kind: tier,
    pairs: views.filter(({ pair }) => pair.tier === tier),
  }))
  groups.push({ kind: 'quotation', pairs: inOrder(pairViews(quotations, 'quotation')) })
  return groups.filter(({ pairs }) => pairs.length > 0)
}

function inOrder(views: readonly PairView[]): PairView[] {
  return [...views].sort(({ pair: one }, { pair: other }) => one.a.start - other.a.start || one.b.start - other.b.start)
}

/** A stretch of one side: what both have, what only this one has, or how much of the first kind was left out. */
export type Piece = { kind: 'same' | 'own'; text: string } | { kind: 'cut'; characters: number }

/** The side that stood there first, and the one that repeats it. Other drafts stood first. */
export interface Sides {
  first: Side
  second: Side
}

export interface Side {
  /** `a` and `b` of the report. */
  place: 'a' | 'b'
  span: Span
  pieces: Piece[]
}

/** Both sides of a pair, each with what only it has; long stretches that agree are cut unless `isWhole`. */
export function sidesOf(pair: Duplicate, isWhole: boolean): Sides {
  const aIsFirst = isWithin(pair) && pair.a.start <= pair.b.start
  const [first, second] = aIsFirst ? (['a', 'b'] as const) : (['b', 'a'] as const)
  const found = differences(pair[first].text, pair[second].text)
  const sideOf = (place: 'a' | 'b', own: Difference['kind']): Side => ({
    place,
    span: pair[place],
    pieces: piecesOf(
      found.filter(({ kind }) => kind === 'same' || kind === own),
      isWhole,
    ),
  })
  return { first: sideOf(first, 'removed'), second: sideOf(second, 'added') }
}

/** Signs of an agreeing stretch that stay beside a difference, and at the beginning and the end of a passage. */
const KEPT = { beside: 14, edge: 22 }
/** Leaving out fewer than these would only be a riddle. */
const WORTH_CUTTING = 20

function piecesOf(found: readonly Difference[], isWhole: boolean): Piece[] {
  return found.flatMap(({ kind, text }, index): Piece[] => {
    const signs = [...text]
    if (kind !== 'same') return [{ kind: 'own', text }]
    const before = index === 0 ? KEPT.edge : KEPT.beside
    const after = index === found.length - 1 ? KEPT.edge : KEPT.beside
    const characters = signs.length - before - after
    if (isWhole || characters < WORTH_CUTTING) return [{ kind: 'same', text }]
    return [
      { kind: 'same', text: signs.slice(0, before).join('') },
      { kind: 'cut', characters },
      { kind: 'same', text: signs.slice(-after).join('') },
    ]
  })
}

/** One source of repeated text, with where in this draft its passages lie. */
export interface Lane {
  /** Null for this draft itself, or the number among the drafts compared with. */
  reference: number | null
  /** Null for this draft itself. */
  name: string | null
  /** A letter that the pairs show, too; null for this draft itself. */
  letter: string | null
  blocks: Block[]
  /** How many pairs come from it. */
  pairs: number
  /** How much of the draft stands there; null for this draft itself. */
  shares: Overlap['sources'][number] | null
}

/** `start` and `end` are shares of the draft, in [0, 1]. */
export interface Block {
  start: number
  end: number
  tier: Tier
}

/** This draft first, when it repeats itself, and every draft it was compared with, found in or not. */
export function lanesOf({ text, duplicates, overlap }: Pick<Audit, 'text' | 'duplicates' | 'overlap'>): Lane[] {
  const within = duplicates.filter(isWithin)
  const blockOf = ({ start, end }: Span, tier: Tier): Block => ({
    start: start / text.length,
    end: end / text.length,
    tier,
  })
  const own: Lane[] =
    within.length === 0
      ? []
      : [
          {
            reference: null,
            name: null,
            letter: null,
            blocks: within.flatMap(({ a, b, tier }) => [blockOf(a, tier), blockOf(b, tier)]),
            pairs: within.length,
            shares: null,
          },
        ]
  const others = (overlap?.sources ?? []).map((shares): Lane => {
    const { reference } = shares
    const found = duplicates.filter(({ b }) => b.reference === reference)
    return {
      reference,
      name: shares.source,
      letter: letterOf(reference),
      blocks: found.map(({ a, tier }) => blockOf(a, tier)),
      pairs: found.length,
      shares,
    }
  })
  return [...own, ...others]
}

/** A, B … Z, A2, B2 … */
export function letterOf(reference: number): string {
  const round = Math.floor(reference / LETTERS.length)
  return `${LETTERS[reference % LETTERS.length]}${round > 0 ? round + 1 : ''}`
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
