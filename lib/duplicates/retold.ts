import { PLAIN } from './common'
import { weightOfConcept, weightOfSign } from './concepts'
import { agreementOf, type Figure, figuresIn } from './figures'
import { clauseAt, firstNumber, type Pool, YEAR_SIGN } from './pool'
import type { Tile, Window } from './tiles'

/** What a window says, whatever the order that it says it in. */
export interface Said {
  window: Window
  ideas: Ideas
  figures: Figure[]
  years: string[]
  /** Numbers of months that stand with a name (3月). */
  months: string[]
  /** Says what is lacking. */
  isProblem: boolean
  /** Says what is to come. */
  isPlan: boolean
}

/**
 * What a window is about: its words, as far as the table of synonyms has them, and the signs between them, in their order, as
 * rows of columns that many windows share.
 */
interface Ideas extends Columns {
  from: number
  to: number
  /** How many meanings there are, from the same row on. */
  meanings: number
  /** At most what single signs can count for together, see `Shared.rare`. */
  rare: number
}

interface Columns {
  /** The number of a word's group; of a sign that belongs to no word 0. */
  concepts: Uint16Array
  /** What each counts for. */
  weights: Float32Array
  /** Where each begins and ends in its pool. */
  starts: Int32Array
  ends: Int32Array
  /** Each group once, and what its first word counts for. */
  meaning: Uint16Array
  worth: Float32Array
}

export function saidIn(pool: Pool, window: Window): Said {
  const { start, end } = window
  const { signs, numbers, numberAt } = pool
  const years: string[] = []
  const months: string[] = []
  for (let i = firstNumber(pool, start); i < numberAt.length && (numberAt[i] as number) < end; i++) {
    const at = numberAt[i] as number
    if (signs[at] === YEAR_SIGN) years.push(numbers[i] as string)
    else if (at + 1 < end && signs[at + 1] === MONTH) months.push(numbers[i] as string)
  }
  return {
    window,
    ideas: ideasIn(pool, window),
    figures: figuresIn(pool, window),
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

/** What a window is about, without some runs in it, ascending and apart from each other. */
function ideasIn(pool: Pool, { start, end }: Window, without: readonly Window[] = []): Ideas {
  const { signs, weights: signWeights, concepts: signConcepts } = pool
  if (columns.concepts.length - used < end - start) {
    columns = columnsOf(Math.max(ROWS, end - start))
    used = 0
  }
  const { concepts, weights, starts, ends, meaning, worth } = columns
  const from = used
  let to = from
  let known = from
  let rare = 0
  let run = 0
  for (let at = start; at < end; at++) {
    const skipped = without[run]
    if (skipped && at >= skipped.start) {
      at = skipped.end - 1
      run++
      continue
    }
    const sign = signs[at] as number
    if (sign < FIRST_LETTER) continue
    const concept = signConcepts[at] as number
    const ofSign = weightOfSign(sign)
    rare += Math.max(0, ofSign - FREQUENT)
    if (concept !== 0 && to > from && concepts[to - 1] === concept && ends[to - 1] === at) {
      ends[to - 1] = at + 1
      continue
    }
    const most = concept === 0 ? ofSign : weightOfConcept(concept)
    concepts[to] = concept
    weights[to] = (Math.max(0, most - EVERYWHERE) * (signWeights[at] as number)) / PLAIN
    starts[to] = at
    ends[to] = at + 1
    if (concept !== 0 && placeOf[concept] === 0) {
      placeOf[concept] = 1
      meaning[known] = concept
      worth[known++] = weights[to] as number
    }
    to++
  }
  for (let i = from; i < known; i++) placeOf[meaning[i] as number] = 0
  used = to
  return { ...columns, from, to, meanings: known - from, rare }
}

/** Windows are many and short: columns for them are made for many at a time. */
const ROWS = 1 << 14
let columns = columnsOf(0)
let used = 0

function columnsOf(rows: number): Columns {
  return {
    concepts: new Uint16Array(rows),
    weights: new Float32Array(rows),
    starts: new Int32Array(rows),
    ends: new Int32Array(rows),
    meaning: new Uint16Array(rows),
    worth: new Float32Array(rows),
  }
}

/** Numbers and years stand below. */
const FIRST_LETTER = 0x3400
/** What stands in every third sentence says nothing. */
const EVERYWHERE = 1

/** What one window's ideas share with another's. */
interface Shared {
  /** The share of their weight that stands on the other side, a single sign by chance as likely as not. */
  cover: number
  /** The weight of words that have one of equal meaning on the other side, each meaning once … */
  concepts: number
  /** … and of single signs that stand there, the more so the rarer. */
  rare: number
}

/** Where each concept first stands on the other side, from 1 on, and whether a sign does. Kept between calls, all zero. */
const placeOf = new Uint16Array(1 << 16)
const isThere = new Uint8Array(1 << 16)
const isCounted = new Uint8Array(1 << 16)

function sharedWith(left: Pool, one: Ideas, right: Pool, other: Ideas): Shared {
  mark(right, other)
  let whole = 0
  let covered = 0
  let concepts = 0
  let rare = 0
  for (let i = one.from; i < one.to; i++) {
    const weight = one.weights[i] as number
    whole += weight
    const concept = one.concepts[i] as number
    if (placeOf[concept] !== 0) {
      covered += weight
      if (isCounted[concept] === 0) concepts += weight
      isCounted[concept] = 1
      continue
    }
    let found = 0
    const start = one.starts[i] as number
    const end = one.ends[i] as number
    for (let at = start; at < end; at++) {
      const sign = left.signs[at] as number
      if (isThere[sign] === 0) continue
      found++
      if (isThere[sign] === 1 && weight > 0) rare += Math.max(0, weightOfSign(sign) - FREQUENT)
      isThere[sign] = 2
    }
    covered += (weight * SIGN_ALONE * found) / (end - start)
  }
  for (let i = one.from; i < one.to; i++) isCounted[one.concepts[i] as number] = 0
  unmark(right, other)
  return { cover: covered / Math.max(LEAST_COVERED, whole), concepts, rare }
}

const FREQUENT = 2
/** What a sign that stands on the other side in some word counts for. */
const SIGN_ALONE = 0.8
/** Of a few words all stand elsewhere by chance. */
const LEAST_COVERED = 8

function mark({ signs }: Pool, { from, to, concepts, starts, ends }: Ideas): void {
  for (let i = from; i < to; i++) {
    const concept = concepts[i] as number
    if (concept !== 0 && placeOf[concept] === 0) placeOf[concept] = i - from + 1
    for (let at = starts[i] as number; at < (ends[i] as number); at++) isThere[signs[at] as number] = 1
  }
}

function unmark({ signs }: Pool, { from, to, concepts, starts, ends }: Ideas): void {
  for (let i = from; i < to; i++) {
    placeOf[concepts[i] as number] = 0
    for (let at = starts[i] as number; at < (ends[i] as number); at++) isThere[signs[at] as number] = 0
  }
}

/** The weight of words that mean the same, see `Shared.concepts`, of the side on which it is less. */
function sharedMeaning(one: Ideas, other: Ideas): number {
  for (let i = 0; i < one.meanings; i++) placeOf[one.meaning[one.from + i] as number] = i + 1
  let here = 0
  let there = 0
  for (let j = other.from; j < other.from + other.meanings; j++) {
    const place = placeOf[other.meaning[j] as number] as number
    if (place === 0) continue
    here += one.worth[one.from + place - 1] as number
    there += other.worth[j] as number
  }
  for (let i = 0; i < one.meanings; i++) placeOf[one.meaning[one.from + i] as number] = 0
  return Math.min(here, there)
}

/**
 * In [-0.5, 0.5]: how far the words of equal meaning follow each other in one order, 0 if fewer than two do. The longest
 * ascending row of their places on the other side.
 */
function orderOf(right: Pool, one: Ideas, other: Ideas): number {
  mark(right, other)
  // The lowest place that a row of so many ends with.
  const lowest: number[] = []
  let count = 0
  for (let i = one.from; i < one.to; i++) {
    const concept = one.concepts[i] as number
    const place = placeOf[concept] as number
    if (place === 0) continue
    placeOf[concept] = 0
    if ((one.weights[i] as number) === 0 || (other.weights[other.from + place - 1] as number) === 0) continue
    count++
    const longer = lowest.findIndex((last) => last >= place)
    lowest[longer < 0 ? lowest.length : longer] = place
  }
  unmark(right, other)
  return count < 2 ? 0 : lowest.length / count - 0.5
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
  /** For how far both begin with the same signs, see `openingOf`: one heading over two matters. */
  opening: number
  /** For the share of what one side says that stands on the other, of the side of which more does. */
  cover: number
  /** For the logarithms of the weight of words that mean the same and of that of single signs that are the same. */
  concepts: number
  rare: number
  /** For how far what means the same stands in one order: a form is filled in, a telling turns about. */
  order: number
  /** Both name years or months, and none is the same; both name the same month. */
  otherTime: number
  sameMonth: number
  /** For each side that is two sentences. */
  wide: number
  /** One says what is lacking, the other does not: it is what was done, or will be, about it. */
  problem: number
  /** One says what is to come, the other does not. */
  plan: number
  /** For how many times longer than usual both are, see `lengthiness`: long sentences have words in common by chance. */
  long: number
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

/** What words add, and the share of what one side says that stands on the other. */
export interface Wording {
  cover: number
  worth: number
}

export function likelihood(facts: Facts, wording: Wording): number {
  return facts.rest + wording.worth + facts.agreed * creditOf(wording)
}

/** At most so much, whatever the words. */
export function mostOfFacts({ agreed, rest }: Facts): number {
  return rest + Math.max(0, agreed)
}

/** Among so many figures some are the same by chance (罚款86万元, 投资86万元); who tells the same has words in common as well. */
function creditOf({ cover }: Wording): number {
  return Math.min(1, cover / ENOUGH_COVERED)
}

const ENOUGH_COVERED = 0.4

export function ofFacts(left: Pool, a: Said, right: Pool, b: Said, weights: Weights): Facts {
  const { telling, small, open, openOther, isContrary } = agreementOf(a.figures, b.figures, (value) =>
    isRare(left, right, value),
  )
  return {
    agreed: weights.telling * Math.min(MOST_TELLING, telling) + weights.small * Math.min(MOST_SMALL, small),
    rest:
      ofKinds(a, b, weights) +
      weights.long * lengthiness(a.window, b.window) +
      weights.open * Math.min(MOST_OPEN, open) +
      weights.openOther * Math.min(MOST_OPEN + 1, openOther) +
      (isContrary ? weights.contrary : 0) +
      (isApart(a.years, b.years) || isApart(a.months, b.months) ? weights.otherTime : 0) +
      (a.months.some((month) => b.months.includes(month)) ? weights.sameMonth : 0),
  }
}

/** What was done, what is lacking and what is to come are told in the same words, but are not the same. */
function ofKinds(a: Said, b: Said, weights: Weights): number {
  return weights.base + (a.isProblem === b.isProblem ? 0 : weights.problem) + (a.isPlan === b.isPlan ? 0 : weights.plan)
}

/** The logarithm of how many times longer than a usual telling both are, on the average; 0 for what is shorter. */
function lengthiness(a: Window, b: Window): number {
  return Math.max(0, Math.log(Math.sqrt(lengthOf(a) * lengthOf(b)) / USUAL_LENGTH))
}

/** In signs. */
const USUAL_LENGTH = 60

function isApart(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value))
}

/**
 * What the words of both windows add to that at most. Most pairs of windows that are looked at tell different things, and what
 * they mean tells that already.
 */
export function mostOfWords({ ideas: one }: Said, { ideas: other }: Said, weights: Weights): number {
  return mostWorth(sharedMeaning(one, other), Math.min(one.rare, other.rare), weights)
}

/** What they add; null when it is certainly less than `least`. */
export function ofWords(left: Pool, a: Said, right: Pool, b: Said, weights: Weights, least: number): Wording | null {
  const [one, other] = [a.ideas, b.ideas]
  const here = sharedWith(left, one, right, other)
  if (mostWorth(here.concepts, here.rare, weights) < least) return null
  return wordingOf(left, one, right, other, here, weights)
}

/** At most so much, told from what one side shares with the other; a little more, since sums are rounded. */
function mostWorth(concepts: number, rare: number, weights: Weights): number {
  return weights.cover + ofShared(concepts, rare, weights) + Math.abs(weights.order) / 2 + 1e-6
}

function wordingOf(left: Pool, one: Ideas, right: Pool, other: Ideas, here: Shared, weights: Weights): Wording {
  const there = sharedWith(right, other, left, one)
  const cover = Math.max(here.cover, there.cover)
  const [concepts, rare] = [Math.min(here.concepts, there.concepts), Math.min(here.rare, there.rare)]
  return {
    cover,
    worth: weights.cover * cover + ofShared(concepts, rare, weights) + weights.order * orderOf(right, one, other),
  }
}

function ofShared(concepts: number, rare: number, weights: Weights): number {
  return weights.concepts * Math.log(concepts / CONCEPT + 0.5) + weights.rare * Math.log(rare / RARE_SIGN + 0.5)
}

/** What a word counts for, and a sign that is the same. */
const CONCEPT = 6
const RARE_SIGN = 3

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

/**
 * In [0, 1]: how many signs both begin with, if more than a word. Who tells a matter anew begins in other words; who reports on
 * two matters of one kind begins with what they are cases of (在防治校园欺凌上，建立… and 在防治校园欺凌上，聘请…).
 */
export function openingOf(left: Pool, a: Window, right: Pool, b: Window): number {
  const most = Math.min(LONGEST_OPENING, lengthOf(a), lengthOf(b))
  let count = 0
  while (count < most && left.signs[a.start + count] === right.signs[b.start + count]) count++
  return count < LEAST_OPENING ? 0 : count / LONGEST_OPENING
}

/** In signs. */
const LEAST_OPENING = 3
const LONGEST_OPENING = 10

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
  const [one, other] = [ideasIn(left, a, inA), ideasIn(right, b, inB)]
  return wordingOf(left, one, right, other, sharedWith(left, one, right, other), weights)
}

/** In signs. */
const LONG_RUN = 6

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
