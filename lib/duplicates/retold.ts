import { COMMON, PLAIN } from './common'
import { agreementOf, type Figure, figuresIn, placesOfFigures } from './figures'
import { clauseAt, firstNumber, NUMBER_SIGN, type Pool, YEAR_SIGN } from './pool'
import type { Tile, Window } from './tiles'

/** What a window says, whatever the order that it says it in. */
export interface Said extends Words {
  window: Window
  /** Signs that a figure may begin with. */
  numbers: number
  /** Read when they are asked for. */
  figures: Figure[] | null
  years: string[]
  /** Numbers of months that stand with a name (3月). */
  months: string[]
  /** Says what is lacking. */
  isProblem: boolean
  /** Says what is to come. */
  isPlan: boolean
}

interface Words {
  /** Signs that count for something, ascending, each once with its weight: `key << WEIGHT_BITS | weight`. */
  signs: Weighed
  /** Pairs of adjoining ones, the same way. */
  pairs: Weighed
}

interface Weighed {
  keys: Int32Array
  mass: number
}

const WEIGHT_BITS = 5
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1
/** Of a pair; the hashes of two pairs that stand in two sentences are hardly ever the same. */
const HASH_BITS = 26
/** Signs of formulas and of parts of them count for nothing here. */
const LEAST_WEIGHT = COMMON + 3

export function saidIn(pool: Pool, window: Window): Said {
  const { start, end } = window
  const { signs, numbers, numberAt } = pool
  const years: string[] = []
  const months: string[] = []
  for (let i = firstNumber(numberAt, start); i < numberAt.length && (numberAt[i] as number) < end; i++) {
    const at = numberAt[i] as number
    if (signs[at] === YEAR_SIGN) years.push(numbers[i] as string)
    else if (at + 1 < end && signs[at + 1] === MONTH) months.push(numbers[i] as string)
  }
  return {
    ...wordsIn(pool, window),
    window,
    numbers: placesOfFigures(pool, window),
    figures: null,
    years,
    months,
    isProblem: saysProblem(pool, window),
    isPlan: says(PLAN, pool, window),
  }
}

const MONTH = '月'.charCodeAt(0)

/** Whether a window says what is lacking. */
export function saysProblem(pool: Pool, window: Window): boolean {
  return says(PROBLEM, pool, window)
}

/** The first sign of each word in it, and each word. */
interface Lexicon {
  heads: Uint8Array
  words: Set<number>
}

function says({ heads, words }: Lexicon, { signs }: Pool, { start, end }: Window): boolean {
  for (let at = start; at + 1 < end; at++) {
    if (heads[signs[at] as number] === 1 && words.has((signs[at] as number) * 0x10000 + (signs[at + 1] as number)))
      return true
  }
  return false
}

function lexicon(list: string): Lexicon {
  const words = list.split(' ')
  const heads = new Uint8Array(1 << 16)
  for (const word of words) heads[word.charCodeAt(0)] = 1
  return { heads, words: new Set(words.map((word) => word.charCodeAt(0) * 0x10000 + word.charCodeAt(1))) }
}

/** What a report's part on shortcomings says in nearly every sentence, and its other parts seldom. As of 2026-11. */
const PROBLEM = lexicon(
  '不足 不够 不高 不强 不畅 不深 不严 不到 不平 不全 不均 不清 不力 不实 不准 不顺 不熟 不规 不充 不及 薄弱 欠缺 缺乏 短缺 缺口 滞后 落后 有待 尚未 未能 偏低 偏大 偏小 较少 较弱 较低 流于 老化 差距 走样 淡薄 脱节 欠账 短板 个别',
)
/** The same of its part on what is to come. */
const PLAN = lexicon('下一 力争 明年 来年 今后 计划 将进 将继 将在 将于 将以 将按 将把 将对')

/** The words of a window, without those of some runs in it, ascending and apart from each other. */
function wordsIn(pool: Pool, { start, end }: Window, without: readonly Window[] = []): Words {
  const { signs, weights } = pool
  const single = new Int32Array(end - start)
  const double = new Int32Array(end - start)
  let singles = 0
  let doubles = 0
  let run = 0
  for (let at = start; at < end; at++) {
    const skipped = without[run]
    if (skipped && at >= skipped.start) {
      at = skipped.end - 1
      run++
      continue
    }
    const first = signs[at] as number
    const weight = weights[at] as number
    if (weight < LEAST_WEIGHT || isNumber(first)) continue
    single[singles++] = (first << WEIGHT_BITS) | weight
    const next = at + 1
    if (next >= end || next === skipped?.start || clauseAt(pool, next)) continue
    const second = signs[next] as number
    const least = Math.min(weight, weights[next] as number)
    if (least < LEAST_WEIGHT || isNumber(second)) continue
    double[doubles++] = (pairHash(first, second) << WEIGHT_BITS) | least
  }
  return { signs: weighed(single.subarray(0, singles)), pairs: weighed(double.subarray(0, doubles)) }
}

function isNumber(sign: number): boolean {
  return sign === NUMBER_SIGN || sign === YEAR_SIGN
}

function pairHash(first: number, second: number): number {
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> (32 - HASH_BITS)
}

/** Sorts keys; of those that stand several times the weightiest is kept. */
function weighed(keys: Int32Array): Weighed {
  keys.sort()
  let kept = 0
  let mass = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    if (i + 1 < keys.length && (keys[i + 1] as number) >> WEIGHT_BITS === key >> WEIGHT_BITS) continue
    keys[kept++] = key
    mass += key & WEIGHT_MASK
  }
  return { keys: keys.subarray(0, kept), mass: mass / PLAIN }
}

/** What stands on both sides counts for. */
function sharedMass({ keys: one }: Weighed, { keys: other }: Weighed): number {
  let mass = 0
  let i = 0
  let j = 0
  while (i < one.length && j < other.length) {
    const left = one[i] as number
    const right = other[j] as number
    const difference = (left >> WEIGHT_BITS) - (right >> WEIGHT_BITS)
    if (difference === 0) mass += Math.min(left & WEIGHT_MASK, right & WEIGHT_MASK)
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return mass / PLAIN
}

/** What each trait of two windows adds to the likelihood that one tells the other anew; see `likelihood`. */
export interface Weights {
  /** For each step of how seldom the figures agree by chance, up to `MOST_TELLING`, if the words agree; see `creditOf` … */
  telling: number
  /** … likewise for each small figure that agrees, up to `MOST_SMALL` … */
  small: number
  /** … and for each that nothing answers to, on the side with fewer and on the other, up to `MOST_OPEN` and one more. */
  open: number
  openOther: number
  /** Both give an exact figure that the other does not, of the same unit. */
  contrary: number
  /** For how far clause follows clause in the same lengths, see `frameOf`: one form filled in for two matters. */
  frame: number
  /** For the share of the lighter side's signs that stand on the other. */
  share: number
  /** For the logarithms of the masses of the signs and of the pairs of signs that stand on both. */
  signs: number
  pairs: number
  /** Both name years or months, and none is the same; both name the same month. */
  otherTime: number
  sameMonth: number
  /** For each side that is two sentences. */
  wide: number
  /** One says what is lacking, the other does not: it is what was done, or will be, about it. */
  problem: number
  /** One says what is to come, the other does not. */
  plan: number
  /** For the logarithm of the mass of the sentence that says less. */
  mass: number
  base: number
}

const MOST_TELLING = 4
const MOST_SMALL = 3
const MOST_OPEN = 3

/** What figures and other facts add to the likelihood that two windows tell the same, on the scale of log odds. */
export interface Facts {
  /** Of figures that agree: all of it only where the words do too. */
  agreed: number
  rest: number
}

/** What words add, and the share of the lighter side's signs that stand on the other. */
export interface Wording {
  share: number
  worth: number
}

export function likelihood(facts: Facts, wording: Wording): number {
  return facts.rest + wording.worth + facts.agreed * creditOf(wording)
}

/** Among so many figures some are the same by chance (罚款86万元, 投资86万元); who tells the same has words in common as well. */
function creditOf({ share }: Wording): number {
  return Math.min(1, share / ENOUGH_SHARED)
}

const ENOUGH_SHARED = 0.4

export function ofFacts(left: Pool, a: Said, right: Pool, b: Said, weights: Weights): Facts {
  const { telling, small, open, openOther, isContrary } = agreementOf(
    figuresOf(left, a),
    figuresOf(right, b),
    (value) => isRare(left, right, value),
  )
  return {
    agreed: weights.telling * Math.min(MOST_TELLING, telling) + weights.small * Math.min(MOST_SMALL, small),
    rest:
      ofKinds(a, b, weights) +
      weights.open * Math.min(MOST_OPEN, open) +
      weights.openOther * Math.min(MOST_OPEN + 1, openOther) +
      (isContrary ? weights.contrary : 0) +
      (isApart(a.years, b.years) || isApart(a.months, b.months) ? weights.otherTime : 0) +
      (a.months.some((month) => b.months.includes(month)) ? weights.sameMonth : 0),
  }
}

/** At most so much, told without reading the figures. */
export function mostOfFacts(a: Said, b: Said, weights: Weights): Facts {
  const few = Math.min(a.numbers, b.numbers)
  return {
    agreed: weights.telling * Math.min(MOST_TELLING, 2 * few) + weights.small * Math.min(MOST_SMALL, few),
    rest: ofKinds(a, b, weights) + (isApart(a.months, b.months) ? weights.otherTime : weights.sameMonth),
  }
}

/** What was done, what is lacking and what is to come are told in the same words, but are not the same. */
function ofKinds(a: Said, b: Said, weights: Weights): number {
  return weights.base + (a.isProblem === b.isProblem ? 0 : weights.problem) + (a.isPlan === b.isPlan ? 0 : weights.plan)
}

function figuresOf(pool: Pool, said: Said): Figure[] {
  said.figures ??= figuresIn(pool, said.window)
  return said.figures
}

function isApart(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value))
}

/** What the words of both add to that; at most so much is left when long runs are taken out. */
export function ofWords(a: Words, b: Words, weights: Weights): Wording {
  const signs = sharedMass(a.signs, b.signs)
  const share = signs / Math.max(1, Math.min(a.signs.mass, b.signs.mass))
  return {
    share,
    worth:
      weights.share * share +
      weights.signs * Math.log(Math.min(MOST_SIGNS, signs) + 0.5) +
      weights.pairs * Math.log(sharedMass(a.pairs, b.pairs) + 0.5),
  }
}

/** Two long sentences share many signs by chance. */
const MOST_SIGNS = 9

/**
 * In [0, 1]: how far clauses that have signs in common have the same lengths in the same order, from half of the text on. Who
 * tells a matter anew does not keep them; who fills in one form for two matters does (检查农资门店118家次，查办案件12起 and
 * 检查加油站点64家次，查办案件12起).
 */
export function frameOf(left: Pool, a: Window, right: Pool, b: Window): number {
  const one = clausesOf(left, a)
  const other = clausesOf(right, b)
  const few = Math.min(one.length, other.length)
  if (few < 2) return 0
  // The most that agrees of all clauses so far with the first so many of the other side.
  let most = new Float64Array(other.length + 1)
  for (const clause of one) {
    const next = new Float64Array(other.length + 1)
    other.forEach((beside, j) => {
      const both = areAlike(left, clause, right, beside) ? lengthOf(clause) + lengthOf(beside) : 0
      next[j + 1] = Math.max(most[j + 1] as number, next[j] as number, (most[j] as number) + both)
    })
    most = next
  }
  const share = (most[other.length] as number) / (lengthOf(a) + lengthOf(b))
  return 2 * Math.max(0, share - 0.5) * Math.min(1, (few - 1) / 2)
}

function clausesOf(pool: Pool, { start, end }: Window): Window[] {
  const clauses: Window[] = []
  let from = start
  for (let at = start + 1; at <= end; at++) {
    if (at < end && !clauseAt(pool, at)) continue
    clauses.push({ start: from, end: at })
    from = at
  }
  return clauses
}

function lengthOf({ start, end }: Window): number {
  return end - start
}

/** In signs. */
const ALIKE_IN_LENGTH = 2
const ALIKE_IN_SIGNS = 2

function areAlike(left: Pool, a: Window, right: Pool, b: Window): boolean {
  if (Math.abs(lengthOf(a) - lengthOf(b)) > ALIKE_IN_LENGTH) return false
  const least = Math.min(ALIKE_IN_SIGNS, lengthOf(a))
  const there = right.signs.subarray(b.start, b.end)
  let first = -1
  let shared = 0
  for (let at = a.start; at < a.end && shared < least; at++) {
    const sign = left.signs[at] as number
    if (sign === first || !there.includes(sign)) continue
    first = sign
    shared++
  }
  return shared >= least
}

/** `ofWords` without what stands in long common runs: those are formulas, frames and names as often as they are the matter. */
export function ofScattered(
  left: Pool,
  a: Window,
  right: Pool,
  b: Window,
  tiles: readonly Tile[],
  weights: Weights,
): Wording {
  const long = tiles.filter(({ length }) => length >= LONG_RUN)
  const inA = long.map((tile) => ({ start: tile.a, end: tile.a + tile.length }))
  const inB = long.map((tile) => ({ start: tile.b, end: tile.b + tile.length })).sort((x, y) => x.start - y.start)
  return ofWords(wordsIn(left, a, inA), wordsIn(right, b, inB), weights)
}

/** In signs. */
const LONG_RUN = 6

/** The share of the lighter side's pairs that stand on the other. */
export function shareOfPairs(a: Words, b: Words): number {
  const lighter = Math.min(a.pairs.mass, b.pairs.mass)
  return lighter === 0 ? 0 : sharedMass(a.pairs, b.pairs) / lighter
}

/** A number that stands more often in a draft is the unit's own (12个村), told again and again; in one draft, more than twice. */
const FEW = 3

function isRare(left: Pool, right: Pool, value: string): boolean {
  if (left === right) return spreadOf(left, value) <= 2
  return spreadOf(left, value) <= FEW && spreadOf(right, value) <= FEW
}

const spreads = new WeakMap<Pool, Map<string, number>>()

/** How often a value stands in a pool. */
function spreadOf(pool: Pool, value: string): number {
  let known = spreads.get(pool)
  if (!known) {
    known = new Map()
    for (let i = 0; i < pool.numbers.length; i++) {
      const at = pool.numberAt[i] as number
      const each = pool.numbers[i] as string
      const full = pool.signs[at + 1] === TEN_THOUSAND ? String(Math.round(Number(each) * 10_000)) : each
      known.set(full, (known.get(full) ?? 0) + 1)
    }
    spreads.set(pool, known)
  }
  return known.get(value) ?? 0
}

const TEN_THOUSAND = '万'.charCodeAt(0)
