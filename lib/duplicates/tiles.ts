import { PLAIN } from './common'
import { clauseAt, firstNumber, isCount, isTelling, NUMBER_SIGN, numberAtPosition, type Pool, YEAR_SIGN } from './pool'

/** A run of signs that stand in both texts, positions in their pools. */
export interface Tile {
  a: number
  b: number
  length: number
  /** What it counts for, as signs of weight 1; numbers of different values count for nothing. */
  mass: number
}

/** Part of a pool's signs. */
export interface Window {
  start: number
  end: number
}

/** How two windows agree. */
export interface Agreement {
  a: Window
  b: Window
  /** Ascending in a. */
  tiles: Tile[]
}

/**
 * The best local agreement of two windows: common runs of at least two signs are laid as tiles, the weightiest first, in
 * any order on the other side (clauses change places), and both sides are cut down to where tiles outweigh what lies
 * between. Null when nothing agrees, or tiles together count for less than `least`. Symmetric. Cost: signs × the occurrences
 * of a pair of signs, at most `MOST_ALIKE`.
 */
export function agree(left: Pool, a: Window, right: Pool, b: Window, least = 0): Agreement | null {
  // Ties are broken by position; a fixed order of the sides makes the outcome the same from either side.
  const isTurned = compare(left, a, right, b) > 0
  const tiles = isTurned ? tilesOf(right, b, left, a, true) : tilesOf(left, a, right, b, false)
  if (tiles === null) return null
  let sum = 0
  for (const tile of tiles) sum += tile.mass
  if (sum < least) return null
  return { a: hull(tiles, (tile) => tile.a), b: hull(tiles, (tile) => tile.b), tiles }
}

/** Ascending in `a`, or, with the sides of each tile turned, in `b`; null for none. */
function tilesOf(left: Pool, a: Window, right: Pool, b: Window, isTurned: boolean): Tile[] | null {
  readRuns(left, a, right, b)
  if (runs.count === 0) return null
  sortRuns()
  lay(left, a, right, b)
  let onA = a
  let onB = b
  // Cutting one side takes tiles from the other; twice is enough in practice, and the order of the sides is fixed.
  for (let round = 0; round < 2; round++) {
    onA = heaviest(left, onA, laidA, a.start)
    keepInside(onA, laid.a, a, b)
    onB = heaviest(right, onB, laidB, b.start)
    if (keepInside(onB, laid.b, a, b) === 0) return null
  }
  const tiles: Tile[] = []
  const [places, window, from] = isTurned ? [laidB, onB, b.start] : [laidA, onA, a.start]
  for (let at = window.start; at < window.end; at++) {
    const place = places[at - from] as number
    if (place === 0) continue
    const tile = withoutStubs(left, right, tileAt(place - 1))
    tiles.push(isTurned ? { a: tile.b, b: tile.a, length: tile.length, mass: tile.mass } : tile)
  }
  return tiles
}

function tileAt(i: number): Tile {
  return {
    a: laid.a[i] as number,
    b: laid.b[i] as number,
    length: laid.length[i] as number,
    mass: laid.mass[i] as number,
  }
}

/** Tiles as columns: sentences are laid side by side by the thousand, and each time there are some dozens. */
interface Tiles {
  count: number
  a: Int32Array
  b: Int32Array
  length: Int32Array
  mass: Float64Array
}

function tilesFor(most: number): Tiles {
  return {
    count: 0,
    a: new Int32Array(most),
    b: new Int32Array(most),
    length: new Int32Array(most),
    mass: new Float64Array(most),
  }
}

function put(tiles: Tiles, a: number, b: number, length: number, mass: number): void {
  const i = tiles.count++
  tiles.a[i] = a
  tiles.b[i] = b
  tiles.length[i] = length
  tiles.mass[i] = mass
}

/** Kept between calls: all common runs, the order they are laid in with their masses, and what is laid. */
let runs = tilesFor(1 << 10)
let order = new Int32Array(1 << 10)
let sorted = new Float64Array(1 << 10)
let laid = tilesFor(1 << 8)
/** For each place of a window the number, from 1 on, of the tile that begins there, and whether one lies over it. */
let laidA = new Int32Array(1 << 8)
let laidB = new Int32Array(1 << 8)
let takenA = new Uint8Array(1 << 8)
let takenB = new Uint8Array(1 << 8)

/** A sign or two beyond a clause's end agree by chance: they are cut off a tile that goes on inside. */
function withoutStubs(left: Pool, right: Pool, tile: Tile): Tile {
  let { a, b, length } = tile
  if (length < LONG) return tile
  for (const cut of [1, 2]) {
    const atClause = clauseAt(left, a + cut) || clauseAt(right, b + cut)
    if (!atClause || (clauseAt(left, a) && clauseAt(right, b))) continue
    a += cut
    b += cut
    length -= cut
    break
  }
  for (const cut of [1, 2]) {
    const end = a + length
    const atClause = clauseAt(left, end - cut) || clauseAt(right, b + length - cut)
    if (!atClause || (clauseAt(left, end) && clauseAt(right, b + length))) continue
    length -= cut
    break
  }
  return length === tile.length ? tile : { a, b, length, mass: massOf(left, right, a, b, length) }
}

/** Orders windows by length, then by their signs. */
function compare(left: Pool, a: Window, right: Pool, b: Window): number {
  const difference = a.end - a.start - (b.end - b.start)
  if (difference !== 0) return difference
  for (let i = 0; i < a.end - a.start; i++) {
    const signs = (left.signs[a.start + i] as number) - (right.signs[b.start + i] as number)
    if (signs !== 0) return signs
  }
  return 0
}

/** No pair of signs is followed to more places than this, in long windows to fewer: a text of one sign would cost its square. */
const MOST_ALIKE = 12
const LEAST_ALIKE = 3
const ENOUGH_RUNS = 3000
/** Runs together are at most so many times as long as both windows: in a text that repeats itself each is as long as the text. */
const MOST_RUN = 6
const SHORTEST = 2

let buckets = new Int32Array(1 << 10)
let chain = new Int32Array(1 << 10)

function readRuns(left: Pool, a: Window, right: Pool, b: Window): void {
  const { signs: signsA } = left
  const { signs: signsB } = right
  let room = MOST_RUN * (a.end - a.start + b.end - b.start)
  const width = b.end - b.start
  const bits = Math.max(8, 32 - Math.clz32(width * 2))
  if (buckets.length < 1 << bits) buckets = new Int32Array(1 << bits)
  if (chain.length < width) chain = new Int32Array(width * 2)
  buckets.fill(-1, 0, 1 << bits)
  const shift = 32 - bits
  // Backwards, so that chains run forwards.
  for (let j = width - 2; j >= 0; j--) {
    const bucket = pairHash(signsB[b.start + j] as number, signsB[b.start + j + 1] as number) >>> shift
    chain[j] = buckets[bucket] as number
    buckets[bucket] = j
  }
  const most = Math.max(LEAST_ALIKE, Math.min(MOST_ALIKE, Math.floor(ENOUGH_RUNS / (a.end - a.start))))
  const capacity = (most + LEAST_ALIKE) * (a.end - a.start)
  if (order.length < capacity) {
    runs = tilesFor(capacity)
    order = new Int32Array(capacity)
    sorted = new Float64Array(capacity)
  }
  const { a: runA, b: runB, length: runLength, mass: runMass } = runs
  let count = 0
  for (let i = a.start; i + SHORTEST <= a.end && room > 0; i++) {
    const one = signsA[i] as number
    const two = signsA[i + 1] as number
    let alike = 0
    for (let j = buckets[pairHash(one, two) >>> shift] as number; j >= 0; j = chain[j] as number) {
      const at = b.start + j
      if (signsB[at] !== one || signsB[at + 1] !== two) continue
      if (++alike > most) break
      // Inside a run that began earlier.
      if (i > a.start && at > b.start && signsA[i - 1] === signsB[at - 1]) continue
      let length = SHORTEST
      const limit = Math.min(a.end - i, b.end - at)
      while (length < limit && signsA[i + length] === signsB[at + length]) length++
      room -= length
      runA[count] = i
      runB[count] = at
      runLength[count] = length
      runMass[count++] = massOf(left, right, i, at, length)
    }
  }
  runs.count = count
  readNumbers(left, a, right, b)
}

/** A number of some length that stands on both sides agrees even where the words round it do not. */
function readNumbers(left: Pool, a: Window, right: Pool, b: Window): void {
  const from = firstNumber(right, b.start)
  for (let i = firstNumber(left, a.start); i < left.numberAt.length; i++) {
    const at = left.numberAt[i] as number
    if (at >= a.end) return
    if (left.telling[i] === 0 || !isCount(left.signs, at)) continue
    const value = left.numbers[i]
    let alike = 0
    for (let j = from; j < right.numberAt.length && j < from + MOST_NUMBERS && alike < LEAST_ALIKE; j++) {
      const other = right.numberAt[j] as number
      if (other >= b.end) break
      if (right.numbers[j] === value && isCount(right.signs, other)) {
        alike++
        put(runs, at, other, 1, massOf(left, right, at, other, 1))
      }
    }
  }
}

const MOST_NUMBERS = 64

function pairHash(one: number, two: number): number {
  return Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca6b)
}

/** Two signs are often a word that any two sentences share; a number that is the same is worth more than a sign. */
function massOf(left: Pool, right: Pool, a: number, b: number, length: number): number {
  const { signs, weights } = left
  const { weights: others } = right
  let sum = 0
  let same = 0
  for (let i = 0; i < length; i++) {
    const sign = signs[a + i] as number
    if (sign === NUMBER_SIGN || sign === YEAR_SIGN) {
      const number = firstNumber(left, a + i)
      if (left.numbers[number] !== right.numbers[firstNumber(right, b + i)]) continue
      sum += PLAIN / 2
      if (left.telling[number] === 1 && isCount(left.signs, a + i) && isCount(right.signs, b + i)) same++
    } else sum += Math.min(weights[a + i] as number, others[b + i] as number)
  }
  const certain = same > 0 ? 1 : length === 2 ? 0.5 : length === 3 ? 0.8 : 1
  return (sum / PLAIN) * certain + same * 1.5
}

/** The weightiest first; of equal ones the longer, then the earlier, as they were read. */
function sortRuns(): void {
  const { count, length, mass } = runs
  for (let i = 0; i < count; i++) {
    order[i] = i
    sorted[i] = mass[i] as number
  }
  for (const gap of GAPS) {
    for (let i = gap; i < count; i++) {
      const run = order[i] as number
      const own = sorted[i] as number
      let at = i
      for (; at >= gap; at -= gap) {
        const beside = sorted[at - gap] as number
        if (own < beside) break
        const other = order[at - gap] as number
        if (own === beside) {
          const longer = (length[run] as number) - (length[other] as number)
          if (longer < 0) break
          if (longer === 0 && run > other) break
        }
        order[at] = other
        sorted[at] = beside
      }
      order[at] = run
      sorted[at] = own
    }
  }
}

/** Of Ciura's. */
const GAPS = [1750, 701, 301, 132, 57, 23, 10, 4, 1]

/** Lays tiles, the first first, each place of either side once; what is left of a run that is partly laid is laid later. */
function lay(left: Pool, a: Window, right: Pool, b: Window): void {
  const [widthA, widthB] = [a.end - a.start, b.end - b.start]
  if (laidA.length < widthA) {
    laid = tilesFor(2 * widthA)
    laidA = new Int32Array(2 * widthA)
    takenA = new Uint8Array(2 * widthA)
  }
  if (laidB.length < widthB) {
    laidB = new Int32Array(2 * widthB)
    takenB = new Uint8Array(2 * widthB)
  }
  laidA.fill(0, 0, widthA)
  laidB.fill(0, 0, widthB)
  takenA.fill(0, 0, widthA)
  takenB.fill(0, 0, widthB)
  laid.count = 0
  for (let r = 0; r < runs.count; r++) {
    const run = order[r] as number
    const length = runs.length[run] as number
    const atA = (runs.a[run] as number) - a.start
    const atB = (runs.b[run] as number) - b.start
    let from = 0
    while (from < length) {
      while (from < length && (takenA[atA + from] === 1 || takenB[atB + from] === 1)) from++
      let to = from
      while (to < length && takenA[atA + to] === 0 && takenB[atB + to] === 0) to++
      if (to === from) break
      if (to - from >= SHORTEST || length === 1) {
        for (let i = from; i < to; i++) {
          takenA[atA + i] = 1
          takenB[atB + i] = 1
        }
        const [onA, onB] = [a.start + atA + from, b.start + atB + from]
        const isWhole = to - from === length
        put(laid, onA, onB, to - from, isWhole ? (runs.mass[run] as number) : massOf(left, right, onA, onB, to - from))
        laidA[atA + from] = laid.count
        laidB[atB + from] = laid.count
      }
      from = to
    }
  }
}

/** What a sign that does not agree costs, as a share of what it counts for, so that insertions are borne. */
const COST = 0.3
/** What going on after a gap costs: a word alone is not worth it. */
const JOIN = 0.4

/**
 * The part of a window where tiles outweigh what lies between them (a maximal sum over stretches). `places` says which tile
 * begins where, from `from` on.
 */
function heaviest({ weights }: Pool, window: Window, places: Int32Array, from: number): Window {
  let best = 0
  let bestStart = window.start
  let bestEnd = window.start
  let sum = 0
  let start = window.start
  for (let at = window.start; at < window.end; ) {
    const place = places[at - from] as number
    if (place === 0) {
      if (sum > 0) sum -= ((weights[at] as number) * COST) / PLAIN
      at++
      continue
    }
    if (sum <= 0) {
      sum = 0
      start = at
    } else sum -= JOIN
    sum += laid.mass[place - 1] as number
    at += laid.length[place - 1] as number
    if (sum > best) {
      best = sum
      bestStart = start
      bestEnd = at
    }
  }
  return { start: bestStart, end: bestEnd }
}

/** Takes away the tiles that one side's window does not hold, and returns how many are left. */
function keepInside(window: Window, starts: Int32Array, a: Window, b: Window): number {
  let count = 0
  for (let i = 0; i < laid.count; i++) {
    const placeA = (laid.a[i] as number) - a.start
    if (laidA[placeA] === 0) continue
    const start = starts[i] as number
    if (start >= window.start && start + (laid.length[i] as number) <= window.end) {
      count++
      continue
    }
    laidA[placeA] = 0
    laidB[(laid.b[i] as number) - b.start] = 0
  }
  return count
}

function hull(tiles: readonly Tile[], side: (tile: Tile) => number): Window {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const tile of tiles) {
    start = Math.min(start, side(tile))
    end = Math.max(end, side(tile) + tile.length)
  }
  return { start, end }
}

/**
 * The weightiest tile alone when it is whole sentences on both sides and nearly all that agrees: an exact copy is not made
 * an edited one by a word that its neighbours share.
 */
export function core(left: Pool, right: Pool, agreement: Agreement): Agreement {
  if (agreement.tiles.length === 1) return agreement
  let total = 0
  let best = agreement.tiles[0] as Tile
  for (const tile of agreement.tiles) {
    total += tile.mass
    if (tile.mass > best.mass) best = tile
  }
  if (best.mass < total * 0.85 || !isWhole(left, best.a, best.length) || !isWhole(right, best.b, best.length)) {
    return agreement
  }
  return {
    a: { start: best.a, end: best.a + best.length },
    b: { start: best.b, end: best.b + best.length },
    tiles: [best],
  }
}

function isWhole(pool: Pool, at: number, length: number): boolean {
  const { start, end } = pool.sentences
  return start[sentenceAt(pool, at)] === at && end[sentenceAt(pool, at + length - 1)] === at + length
}

/** How alike two agreeing windows are. */
export interface Likeness {
  /** 2 × signs that agree ÷ signs of both sides, in [0, 1]; see `measure`. */
  similarity: number
  /** What the tiles count for. */
  mass: number
  /** The share of the lighter side's mass that agrees. */
  containment: number
  /** The longest tile; of several the first. */
  witness: Tile
  /** Everything that was measured agrees, in one run. */
  equal: boolean
  /** The share of the agreeing signs that stand in long runs: high when words were changed, low when all was said anew. */
  kept: number
  /** Of the numbers of the side with fewer (years left out): how many there are, and how many stand on the other side too. */
  numbers: number
  numbersShared: number
  /** Of those that stand on both sides, how many are seldom the same by chance, and how many are so small that they often are. */
  tellingShared: number
  tinyShared: number
  /** As `similarity`, but a number agrees with any other: high where one text was filled in anew. */
  aligned: number
  /** The share of its sentences that a span takes up, on the side where that is less. */
  share: number
}

/**
 * Similarity is Dice's coefficient over signs: 2m ÷ (|a| + |b|), m the signs that agree (a number agrees when its value
 * does). |a| and |b| reach to the ends of the clauses that the spans touch, so that a clause cut in half does not pass for
 * an exact copy, and, where more than one run agrees, to the ends of the sentence when little of it is left over.
 */
export function measure(left: Pool, right: Pool, agreement: Agreement): Likeness {
  const { tiles } = agreement
  // Whole clauses in one run are a copy, whatever stands before or behind them in their sentence.
  const isRun = tiles.length === 1 && isOfClauses(left, agreement.a) && isOfClauses(right, agreement.b)
  const a = isRun ? agreement.a : rounded(left, agreement.a)
  const b = isRun ? agreement.b : rounded(right, agreement.b)
  let agreeing = 0
  let mass = 0
  let total = 0
  let long = 0
  let witness = tiles[0] as Tile
  for (const tile of tiles) {
    mass += tile.mass
    total += tile.length
    if (tile.length >= LONG) long += tile.length
    agreeing += tile.length - differing(left, right, tile)
    if (tile.length > witness.length) witness = tile
  }
  const similarity = Math.min(1, (2 * agreeing) / (a.end - a.start + (b.end - b.start)))
  const lighter = Math.min(weightOf(left, a), weightOf(right, b))
  return {
    similarity,
    mass,
    containment: lighter > 0 ? Math.min(1, mass / lighter) : 0,
    witness,
    equal: tiles.length === 1 && similarity === 1,
    kept: long / total,
    ...sharedNumbers(left, agreement.a, right, agreement.b),
    aligned: Math.min(1, (2 * total) / (a.end - a.start + (b.end - b.start))),
    share: Math.min(shareOf(left, agreement.a), shareOf(right, agreement.b)),
  }
}

const LONG = 6

function isOfClauses(pool: Pool, { start, end }: Window): boolean {
  return (
    clauseAt(pool, start) && (clauseAt(pool, end) || (pool.sentences.end[sentenceAt(pool, end - 1)] as number) === end)
  )
}

function differing(left: Pool, right: Pool, tile: Tile): number {
  let count = 0
  for (let i = 0; i < tile.length; i++) {
    const sign = left.signs[tile.a + i]
    if (sign !== NUMBER_SIGN && sign !== YEAR_SIGN) continue
    if (numberAtPosition(left, tile.a + i) !== numberAtPosition(right, tile.b + i)) count++
  }
  return count
}

function shareOf(pool: Pool, { start, end }: Window): number {
  const { sentences } = pool
  const first = sentences.start[sentenceAt(pool, start)] as number
  const last = sentences.end[sentenceAt(pool, end - 1)] as number
  return (end - start) / (last - first)
}

function sharedNumbers(
  left: Pool,
  a: Window,
  right: Pool,
  b: Window,
): Pick<Likeness, 'numbers' | 'numbersShared' | 'tellingShared' | 'tinyShared'> {
  const one = countsIn(left, a)
  const other = countsIn(right, b)
  let numbersShared = 0
  let tellingShared = 0
  let tinyShared = 0
  const rest = new Map<string, number>()
  for (const value of other) rest.set(value, (rest.get(value) ?? 0) + 1)
  for (const value of one) {
    const left = rest.get(value) ?? 0
    if (left === 0) continue
    numbersShared++
    if (isTelling(value)) tellingShared++
    else if (Number(value) <= TINY) tinyShared++
    rest.set(value, left - 1)
  }
  return { numbers: Math.min(one.length, other.length), numbersShared, tellingShared, tinyShared }
}

const TINY = 3

function countsIn(pool: Pool, { start, end }: Window): string[] {
  const values: string[] = []
  for (let i = firstNumber(pool, start); i < pool.numberAt.length; i++) {
    const at = pool.numberAt[i] as number
    if (at >= end) break
    const value = pool.numbers[i] as string
    if (isCount(pool.signs, at) && value !== '100') values.push(value)
  }
  return values
}

function weightOf(pool: Pool, { start, end }: Window): number {
  let sum = 0
  for (let at = start; at < end; at++) sum += pool.weights[at] as number
  return sum / PLAIN
}

/** What is left over of a sentence, beside what agrees in it, that still counts as a difference inside it. */
const LEFT_OVER = 0.4

/** Grows a span to the ends of its clauses, and of its outer sentences when most of them agrees. */
export function rounded(pool: Pool, { start, end }: Window): Window {
  const head = sentenceAt(pool, start)
  const tail = sentenceAt(pool, end - 1)
  const first = pool.sentences.start[head] as number
  const last = pool.sentences.end[tail] as number
  let from = start
  while (from > first && !clauseAt(pool, from)) from--
  let to = end
  while (to < last && !clauseAt(pool, to)) to++
  if (from - first <= LEFT_OVER * (Math.min(end, pool.sentences.end[head] as number) - start)) from = first
  if (last - to <= LEFT_OVER * (end - Math.max(start, pool.sentences.start[tail] as number))) to = last
  return { start: from, end: to }
}

/** The number of the sentence that holds a position. */
export function sentenceAt(pool: Pool, at: number): number {
  const { start, count } = pool.sentences
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((start[middle] as number) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
