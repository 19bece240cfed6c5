import { firstNumber, type Pool } from './pool'

/**
 * A draft that is being written is searched after every pause, and nearly all of its pairs of sentences are those of the search
 * before, where they came to nothing. They are told by all that is read of them, and need not be laid side by side again.
 */
export interface Memory {
  /** Of each sentence two hashes of what is read of it alone … */
  alone: Hashes
  /** … and with those near it in its block. */
  among: Hashes
  /** Of all numbers: how often each stands in the draft counts as well. */
  ofNumbers: number
}

interface Hashes {
  one: Int32Array
  two: Int32Array
}

/** Pairs of sentences with those near them that agree in too little, and how many signs were laid side by side for it. */
const unlike = new Map<number, number>()
/** Pairs of sentences alone, with the most that speaks for one telling the other anew. */
const untold = new Map<number, number>()
/** A draft of 200,000 characters has some 15,000 of both. */
const MOST_REMEMBERED = 100_000

/** For one search of a draft in itself. */
export function memoryOf(pool: Pool): Memory {
  const alone = hashesOf(pool)
  return { alone, among: amongOthers(pool, alone), ofNumbers: numbersOf(pool) }
}

/** Of two sentences that are known to agree in too little, as far as they are looked at with `NEAR` others, what finding that took. */
export function effortForUnlike({ among }: Memory, q: number, t: number): number | null {
  return unlike.get(keyOf(among, q, t, 0)) ?? null
}

export function rememberUnlike({ among }: Memory, q: number, t: number, effort: number): void {
  if (unlike.size >= MOST_REMEMBERED) unlike.clear()
  unlike.set(keyOf(among, q, t, 0), effort)
}

/** So many sentences before one and behind it. */
export const NEAR = 3

/** The most that speaks for one of two sentences telling the other anew, as it was reckoned before; infinite when it was not. */
export function mostTold({ alone, ofNumbers }: Memory, q: number, t: number): number {
  return untold.get(keyOf(alone, q, t, ofNumbers)) ?? Number.POSITIVE_INFINITY
}

export function rememberMostTold({ alone, ofNumbers }: Memory, q: number, t: number, most: number): void {
  if (untold.size >= MOST_REMEMBERED) untold.clear()
  untold.set(keyOf(alone, q, t, ofNumbers), most)
}

/** Of all numbers with their 万, in whatever order. */
function numbersOf({ signs, numberAt, numbers }: Pool): number {
  let sum = 0
  for (let i = 0; i < numbers.length; i++)
    sum = (sum + mixed(hashOf(numbers[i] as string), signs[(numberAt[i] as number) + 1] === TEN_THOUSAND ? 1 : 0)) | 0
  return sum
}

const TEN_THOUSAND = '万'.charCodeAt(0)

/** So many signs before a sentence and behind it are looked at, too: 第33条, 5个|工作日. */
const BESIDE = 4

function hashesOf(pool: Pool): Hashes {
  const { signs, weights, concepts, flags, numberAt, numbers, sentences } = pool
  const { count, start, end } = sentences
  const one = new Int32Array(count)
  const two = new Int32Array(count)
  for (let s = 0; s < count; s++) {
    const first = start[s] as number
    const stop = end[s] as number
    const from = Math.max(0, first - BESIDE)
    const to = Math.min(signs.length, stop + BESIDE)
    let a = mixed(first - from, stop - first)
    let b = to - stop
    for (let at = from; at < to; at++) {
      const read = (signs[at] as number) | ((weights[at] as number) << 16) | ((flags[at] as number) << 24)
      a = Math.imul(a ^ read, 0x01000193) ^ (a >>> 15)
      b = Math.imul(b + read, 0x9e3779b1) ^ (concepts[at] as number) ^ (b >>> 13)
    }
    for (let i = firstNumber(pool, from); i < numberAt.length && (numberAt[i] as number) < to; i++) {
      const value = hashOf(numbers[i] as string)
      a = mixed(a, value)
      b = mixed(value, b)
    }
    one[s] = a
    two[s] = mixed(b, flags[to] as number)
  }
  return { one, two }
}

/** Whether the block goes on beyond those near is asked as well. */
function amongOthers({ sentences: { block, count } }: Pool, alone: Hashes): Hashes {
  const hashes = { one: new Int32Array(count), two: new Int32Array(count) }
  for (const kind of ['one', 'two'] as const) {
    for (let s = 0; s < count; s++) {
      let hash = 0
      for (let other = s - NEAR - 1; other <= s + NEAR + 1; other++) {
        const isThere = block[other] === block[s]
        const isNear = Math.abs(other - s) <= NEAR
        hash = mixed(hash, isThere ? (isNear ? (alone[kind][other] as number) : 1) : 0)
      }
      hashes[kind][s] = hash
    }
  }
  return hashes
}

function keyOf({ one, two }: Hashes, q: number, t: number, seed: number): number {
  const high = mixed(mixed(seed, one[q] as number), one[t] as number)
  const low = mixed(mixed(seed, two[t] as number), two[q] as number)
  return (high >>> 0) * 0x200000 + (low >>> 11)
}

function mixed(hash: number, value: number): number {
  const next = Math.imul(Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ value, 0xc2b2ae35)
  return next ^ (next >>> 13)
}

function hashOf(value: string): number {
  let hash = 0x2545f491
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193)
  return hash
}
