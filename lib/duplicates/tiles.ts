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
 * between. Null when nothing agrees. Symmetric. Cost: signs × the occurrences of a pair of signs, at most `MOST_ALIKE`.
 */
export function agree(left: Pool, a: Window, right: Pool, b: Window): Agreement | null {
  // Ties are broken by position; a fixed order of the sides makes the outcome the same from either side.
  if (compare(left, a, right, b) > 0) {
    const turned = agree(right, b, left, a)
    return turned && { a: turned.b, b: turned.a, tiles: turned.tiles.map(turn).sort((x, y) => x.a - y.a) }
  }
  const runs = runsOf(left, a, right, b)
  if (runs.length === 0) return null
  runs.sort((x, y) => y.mass - x.mass || y.length - x.length || x.a - y.a || x.b - y.b)
  let tiles = laid(left, a, right, b, runs)
  let onA = a
  let onB = b
  // Cutting one side takes tiles from the other; twice is enough in practice, and the order of the sides is fixed.
  for (let round = 0; round < 2; round++) {
    onA = heaviest(left, onA, tiles, (tile) => tile.a)
    tiles = inside(tiles, onA, (tile) => tile.a)
    onB = heaviest(right, onB, tiles, (tile) => tile.b)
    tiles = inside(tiles, onB, (tile) => tile.b)
    if (tiles.length === 0) return null
  }
  tiles = tiles.map((tile) => withoutStubs(left, right, tile)).sort((x, y) => x.a - y.a)
  return { a: hull(tiles, (tile) => tile.a), b: hull(tiles, (tile) => tile.b), tiles }
}

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

function turn({ a, b, length, mass }: Tile): Tile {
  return { a: b, b: a, length, mass }
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

function runsOf(left: Pool, a: Window, right: Pool, b: Window): Tile[] {
  const runs: Tile[] = []
  let room = MOST_RUN * (a.end - a.start + b.end - b.start)
  const width = b.end - b.start
  const bits = Math.max(8, 32 - Math.clz32(width * 2))
  if (buckets.length < 1 << bits) buckets = new Int32Array(1 << bits)
  if (chain.length < width) chain = new Int32Array(width * 2)
  buckets.fill(-1, 0, 1 << bits)
  const shift = 32 - bits
  // Backwards, so that chains run forwards.
  for (let j = width - 2; j >= 0; j--) {
    const bucket = pairHash(right.signs[b.start + j] as number, right.signs[b.start + j + 1] as number) >>> shift
    chain[j] = buckets[bucket] as number
    buckets[bucket] = j
  }
  const most = Math.max(LEAST_ALIKE, Math.min(MOST_ALIKE, Math.floor(ENOUGH_RUNS / (a.end - a.start))))
  for (let i = a.start; i + SHORTEST <= a.end && room > 0; i++) {
    const one = left.signs[i] as number
    const two = left.signs[i + 1] as number
    let alike = 0
    for (let j = buckets[pairHash(one, two) >>> shift] as number; j >= 0; j = chain[j] as number) {
      const at = b.start + j
      if (right.signs[at] !== one || right.signs[at + 1] !== two) continue
      if (++alike > most) break
      // Inside a run that began earlier.
      if (i > a.start && at > b.start && left.signs[i - 1] === right.signs[at - 1]) continue
      let length = SHORTEST
      const limit = Math.min(a.end - i, b.end - at)
      while (length < limit && left.signs[i + length] === right.signs[at + length]) length++
      room -= length
      runs.push({ a: i, b: at, length, mass: massOf(left, right, i, at, length) })
    }
  }
  sameNumbers(left, a, right, b, runs)
  return runs
}

/** A number of some length that stands on both sides agrees even where the words round it do not. */
function sameNumbers(left: Pool, a: Window, right: Pool, b: Window, runs: Tile[]): void {
  const from = firstNumber(right.numberAt, b.start)
  for (let i = firstNumber(left.numberAt, a.start); i < left.numberAt.length; i++) {
    const at = left.numberAt[i] as number
    if (at >= a.end) return
    const value = left.numbers[i] as string
    if (!isCount(left.signs, at) || !isTelling(value)) continue
    let alike = 0
    for (let j = from; j < right.numberAt.length && j < from + MOST_NUMBERS && alike < LEAST_ALIKE; j++) {
      const other = right.numberAt[j] as number
      if (other >= b.end) break
      if (right.numbers[j] === value && isCount(right.signs, other)) {
        alike++
        runs.push({ a: at, b: other, length: 1, mass: massOf(left, right, at, other, 1) })
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
  let sum = 0
  let same = 0
  for (let i = 0; i < length; i++) {
    const sign = left.signs[a + i] as number
    if (sign === NUMBER_SIGN || sign === YEAR_SIGN) {
      const value = numberAtPosition(left, a + i)
      if (value !== numberAtPosition(right, b + i)) continue
      sum += PLAIN / 2
      if (isTelling(value) && isCount(left.signs, a + i) && isCount(right.signs, b + i)) same++
    } else sum += Math.min(left.weights[a + i] as number, right.weights[b + i] as number)
  }
  const certain = same > 0 ? 1 : length === 2 ? 0.5 : length === 3 ? 0.8 : 1
  return (sum / PLAIN) * certain + same * 1.5
}

/** Lays tiles, the first first, each place of either side once; what is left of a run that is partly laid is laid later. */
function laid(left: Pool, a: Window, right: Pool, b: Window, runs: readonly Tile[]): Tile[] {
  const takenA = new Uint8Array(a.end - a.start)
  const takenB = new Uint8Array(b.end - b.start)
  const tiles: Tile[] = []
  for (const run of runs) {
    let from = 0
    while (from < run.length) {
      while (from < run.length && taken(run, from)) from++
      let to = from
      while (to < run.length && !taken(run, to)) to++
      if (to === from) break
      if (to - from >= SHORTEST || run.length === 1) {
        takenA.fill(1, run.a + from - a.start, run.a + to - a.start)
        takenB.fill(1, run.b + from - b.start, run.b + to - b.start)
        const whole = from === 0 && to === run.length
        tiles.push(
          whole
            ? run
            : {
                a: run.a + from,
                b: run.b + from,
                length: to - from,
                mass: massOf(left, right, run.a + from, run.b + from, to - from),
              },
        )
      }
      from = to
    }
  }
  return tiles

  function taken(run: Tile, i: number): boolean {
    return takenA[run.a + i - a.start] === 1 || takenB[run.b + i - b.start] === 1
  }
}

/** What a sign that does not agree costs, as a share of what it counts for, so that insertions are borne. */
const COST = 0.3
/** What going on after a gap costs: a word alone is not worth it. */
const JOIN = 0.4

/** The part of a window where tiles outweigh what lies between them (a maximal sum over stretches). */
function heaviest(pool: Pool, window: Window, tiles: readonly Tile[], side: (tile: Tile) => number): Window {
  const sorted = [...tiles].sort((x, y) => side(x) - side(y))
  let best = 0
  let bestStart = window.start
  let bestEnd = window.start
  let sum = 0
  let start = window.start
  let at = window.start
  for (const tile of sorted) {
    const begin = side(tile)
    for (; sum > 0 && at < begin; at++) sum -= ((pool.weights[at] as number) * COST) / PLAIN
    if (sum <= 0) {
      sum = 0
      start = begin
    }
    if (sum > 0) sum -= JOIN
    sum += tile.mass
    at = begin + tile.length
    if (sum > best) {
      best = sum
      bestStart = start
      bestEnd = at
    }
  }
  return { start: bestStart, end: bestEnd }
}

function inside(tiles: readonly Tile[], window: Window, side: (tile: Tile) => number): Tile[] {
  return tiles.filter((tile) => side(tile) >= window.start && side(tile) + tile.length <= window.end)
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
  for (let i = firstNumber(pool.numberAt, start); i < pool.numberAt.length; i++) {
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
