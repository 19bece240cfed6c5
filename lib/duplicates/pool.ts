import { COMMON, PLAIN, TERM, weighCommon } from './common'
import { readConcepts, weightOfConcept } from './concepts'
import { type Entry, NUMBER, YEAR } from './entry'

/**
 * Entries laid out for searching: all signs in one array, sentences of equal signs in one class, and an inverted index
 * from n-grams to classes. Some 30 bytes a sign.
 */
export interface Pool {
  entries: readonly Entry[]
  /** The signs of all entries; `bases[d]` is where those of entry d begin. */
  signs: Uint16Array
  /** What each sign counts for, 1 to `PLAIN`. */
  weights: Uint8Array
  /** The group of words of equal meaning that each sign belongs to; 0 for none. */
  concepts: Uint16Array
  /** CLAUSE: a clause begins here. */
  flags: Uint8Array
  bases: Int32Array
  /** Positions of numbers and years, ascending, with their values. */
  numberAt: Int32Array
  numbers: readonly string[]
  /** The index of the first number at or after every 64th position, and for each number whether `isTelling` says so. */
  numberFrom: Int32Array
  telling: Uint8Array
  sentences: Sentences
  classes: Classes
  /** By the n-grams of its signs. */
  byGrams: Index
  /** By what its words mean. */
  byIdeas: Index
}

/** Postings of bucket b are `postings[heads[b]…heads[b + 1]]`, class numbers, ascending. */
export interface Index {
  heads: Int32Array
  postings: Int32Array
  bits: number
}

/** Columns, one row a sentence in the order of the text. */
export interface Sentences {
  count: number
  start: Int32Array
  end: Int32Array
  entry: Int32Array
  /** Sentences with one number stand in one block: no heading and no paragraph's end between them. */
  block: Int32Array
  of: Int32Array
}

/** Columns, one row a class of equal sentences. */
export interface Classes {
  count: number
  /** The first sentence of each. */
  first: Int32Array
  /** Sentences of class c: `members[heads[c]…heads[c + 1]]`, ascending. */
  heads: Int32Array
  members: Int32Array
  /** What all its signs count for together, as signs of weight 1. */
  mass: Float32Array
  /** In how many entries it stands. */
  spread: Int32Array
}

export const CLAUSE = 1
const QUOTED = 2

export const NUMBER_SIGN = NUMBER.charCodeAt(0)
export const YEAR_SIGN = YEAR.charCodeAt(0)

/** Longer sentences are cut, so that a text without stops costs no more than one with them. */
const LONGEST_SENTENCE = 160
const CUT_AT_CLAUSE_FROM = 90

export function poolOf(entries: readonly Entry[]): Pool {
  const capacity = entries.reduce((sum, entry) => sum + entry.text.length, 0)
  const signs = new Uint16Array(capacity)
  const weights = new Uint8Array(capacity).fill(PLAIN)
  const concepts = new Uint16Array(capacity)
  const flags = new Uint8Array(capacity + 1)
  const bases = new Int32Array(entries.length + 1)
  const starts: number[] = []
  const ends: number[] = []
  const entryOf: number[] = []
  const blocks: number[] = []
  const numberAt: number[] = []
  const numbers: string[] = []
  let size = 0
  let block = 0

  for (let d = 0; d < entries.length; d++) {
    const { text, light, leads, quoted, numbers: values } = entries[d] as Entry
    const base = size
    let from = size
    let value = 0
    bases[d] = base
    flags[size] = CLAUSE
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit === COMMA || unit === STOP || unit === NEWLINE) {
        if (unit !== COMMA || size - from >= CUT_AT_CLAUSE_FROM) {
          close(d, from, size)
          from = size
        }
        flags[size] = CLAUSE
        if (unit === NEWLINE) block++
        continue
      }
      if (unit === NUMBER_SIGN || unit === YEAR_SIGN) {
        numberAt.push(size)
        numbers.push(values[value++] ?? '')
      }
      signs[size++] = unit
      if (size - from >= LONGEST_SENTENCE) {
        close(d, from, size)
        from = size
      }
    }
    close(d, from, size)
    block++
    weighCommon(signs, weights, base, size, flags, CLAUSE)
    readConcepts(signs, concepts, base, size, flags, CLAUSE)
    lower(weights, light, base, COMMON)
    lower(weights, leads, base, TERM)
    markQuoted(flags, quoted, base)
  }
  bases[entries.length] = size

  const sentences: Sentences = {
    count: starts.length,
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    entry: Int32Array.from(entryOf),
    block: Int32Array.from(blocks),
    of: new Int32Array(starts.length),
  }
  const pool = {
    entries,
    signs: signs.subarray(0, size),
    weights: weights.subarray(0, size),
    concepts: concepts.subarray(0, size),
    flags: flags.subarray(0, size + 1),
    bases,
    numberAt: Int32Array.from(numberAt),
    numbers,
    numberFrom: firstNumbers(numberAt, size),
    telling: tellingOf(numbers),
    sentences,
  }
  const classes = classesOf(pool.signs, pool.weights, sentences)
  return {
    ...pool,
    classes,
    byGrams: indexed(pool, classes, gramsOf, 1),
    byIdeas: indexed(pool, classes, ideaGramsOf, IDEAS_A_SIGN),
  }

  function close(entry: number, start: number, end: number): void {
    if (end === start) return
    starts.push(start)
    ends.push(end)
    entryOf.push(entry)
    blocks.push(block)
  }
}

function lower(weights: Uint8Array, ranges: readonly number[], base: number, most: number): void {
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    const end = base + (ranges[i + 1] as number)
    for (let at = base + (ranges[i] as number); at < end; at++) {
      if ((weights[at] as number) > most) weights[at] = most
    }
  }
}

function markQuoted(flags: Uint8Array, ranges: readonly number[], base: number): void {
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    for (let at = base + (ranges[i] as number); at < base + (ranges[i + 1] as number); at++)
      flags[at] = (flags[at] as number) | QUOTED
  }
}

/** Whether a clause begins at a position. */
export function clauseAt(pool: Pool, at: number): boolean {
  return ((pool.flags[at] as number) & CLAUSE) !== 0
}

/** Whether the sign stands in a quotation. */
export function quotedAt(pool: Pool, at: number): boolean {
  return ((pool.flags[at] as number) & QUOTED) !== 0
}

/** The value of the number or year at a position. */
export function numberAtPosition(pool: Pool, at: number): string {
  return pool.numbers[firstNumber(pool, at)] ?? ''
}

const COMMA = 0xff0c
const STOP = 0x3002
const NEWLINE = 0x0a

/** Sentences of equal signs (numbers may differ) in one class. Two hashes of 32 bits tell them apart. */
function classesOf(signs: Uint16Array, weights: Uint8Array, sentences: Sentences): Classes {
  const { count, start, end, entry, of } = sentences
  const known = new Map<number, number>()
  const first: number[] = []
  const sizes: number[] = []
  for (let s = 0; s < count; s++) {
    let one = 0x811c9dc5
    let two = 0x01000193
    const stop = end[s] as number
    for (let at = start[s] as number; at < stop; at++) {
      const sign = signs[at] as number
      one = Math.imul(one ^ sign, 0x01000193)
      two = Math.imul(two + sign, 0x9e3779b1) ^ (two >>> 15)
    }
    const key = (one >>> 0) * 0x200000 + ((two >>> 11) & 0x1fffff)
    let number = known.get(key)
    if (number === undefined) {
      number = first.length
      known.set(key, number)
      first.push(s)
      sizes.push(0)
    }
    of[s] = number
    sizes[number] = (sizes[number] as number) + 1
  }
  const total = first.length
  const heads = new Int32Array(total + 1)
  for (let c = 0; c < total; c++) heads[c + 1] = (heads[c] as number) + (sizes[c] as number)
  const next = heads.slice(0, total)
  const members = new Int32Array(count)
  const spread = new Int32Array(total)
  const lastEntry = new Int32Array(total).fill(-1)
  for (let s = 0; s < count; s++) {
    const c = of[s] as number
    members[next[c] as number] = s
    next[c] = (next[c] as number) + 1
    if (lastEntry[c] === entry[s]) continue
    lastEntry[c] = entry[s] as number
    spread[c] = (spread[c] as number) + 1
  }
  const mass = new Float32Array(total)
  for (let c = 0; c < total; c++) {
    const s = first[c] as number
    let sum = 0
    for (let at = start[s] as number; at < (end[s] as number); at++) sum += weights[at] as number
    mass[c] = sum / PLAIN
  }
  return { count: total, first: Int32Array.from(first), heads, members, mass, spread }
}

/** An n-gram is three signs; one that counts for nothing (part of a set formula) is not indexed. */
export const GRAM = 3

export function gramHash(signs: Uint16Array, at: number): number {
  const mixed = Math.imul(
    Math.imul(Math.imul(signs[at] as number, 0x9e3779b1) ^ (signs[at + 1] as number), 0x85ebca6b) ^
      (signs[at + 2] as number),
    0xc2b2ae35,
  )
  return Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) >>> 0
}

/** The least weight of a gram's signs decides what it counts for. */
export function gramWeight(weights: Uint8Array, at: number): number {
  const a = weights[at] as number
  const b = weights[at + 1] as number
  const c = weights[at + 2] as number
  return Math.min(a, b, c)
}

/**
 * Writes the hashes of a sentence's n-grams that count, and their weights, and returns how many: three signs, or a
 * number's value with what it counts (231件), which a rewording keeps.
 */
export function gramsOf(pool: Readable, start: number, end: number, hashes: Uint32Array, values: Uint8Array): number {
  const { signs, weights, numberAt, numbers, telling } = pool
  let count = 0
  let hasNumber = false
  for (let at = start; at < end; at++) {
    if (signs[at] === NUMBER_SIGN) hasNumber = true
    if (at + GRAM > end) continue
    const weight = gramWeight(weights, at)
    if (weight <= COMMON) continue
    hashes[count] = gramHash(signs, at)
    values[count++] = weight
  }
  if (!hasNumber) return count
  for (let number = firstNumber(pool, start); number < numberAt.length; number++) {
    const at = numberAt[number] as number
    if (at >= end) break
    if (telling[number] === 0 || !isCount(signs, at)) continue
    hashes[count] = countHash(numbers[number] as string, signs, at + 1, end)
    values[count++] = PLAIN + PLAIN / 2
  }
  return count
}

/** A sentence has at most so many n-grams. */
export const MOST_GRAMS = 2 * LONGEST_SENTENCE + 2

/**
 * Writes the hashes of what the words of a sentence mean, one by one and each with the next and the one after that in either
 * order, and what they count for, and returns how many. A telling in other words has few n-grams in common.
 */
export function ideaGramsOf(
  { weights, concepts }: Readable,
  start: number,
  end: number,
  hashes: Uint32Array,
  values: Uint8Array,
): number {
  let count = 0
  let last = 0
  let lastWeight = 0
  let lastButOne = 0
  let lastButOneWeight = 0
  for (let at = start; at < end && count + 3 <= MOST_GRAMS; at++) {
    const concept = concepts[at] as number
    if (concept === 0 || concept === last || (weights[at] as number) <= COMMON) continue
    const weight = weightOfConcept(concept)
    if (weight < LEAST_IDEA) continue
    hashes[count] = ideaHash(concept, concept)
    values[count++] = weight
    if (last !== 0) {
      hashes[count] = ideaHash(concept, last)
      values[count++] = weight + lastWeight
    }
    if (lastButOne !== 0 && lastButOne !== concept) {
      hashes[count] = ideaHash(concept, lastButOne)
      values[count++] = weight + lastButOneWeight
    }
    lastButOne = last
    lastButOneWeight = lastWeight
    last = concept
    lastWeight = weight
  }
  return count
}

/** What a word counts for at least that a sentence is looked up by. */
const LEAST_IDEA = 4

function ideaHash(one: number, other: number): number {
  const mixed = Math.imul(Math.min(one, other), 0x9e3779b1) ^ Math.imul(Math.max(one, other), 0xc2b2ae35)
  return Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) >>> 0
}

/** A number of two digits or more is seldom the same by chance. */
export function isTelling(value: string): boolean {
  if (value.length < 2) return false
  return value.charCodeAt(0) !== ONE || (value !== '100' && value !== '10' && !HOTLINES.has(value))
}

/** What is no telling number begins so. */
const ONE = '1'.charCodeAt(0)
/** Numbers of telephone services are names. */
const HOTLINES = new Set(['12345', '12315', '12348', '12309', '12388', '12366', '12333', '12328', '110', '119', '120'])

/** Whether a number counts or measures something: that of a day, an article or a document (54号) is the same in many drafts. */
export function isCount(signs: Uint16Array, at: number): boolean {
  if (signs[at] !== NUMBER_SIGN || NO_COUNT.has(signs[at + 1] as number)) return false
  return at === 0 || signs[at - 1] !== ORDINAL
}

/** 3月 · 20日 · 54号 · 24小时 · [2024]54号 */
const NO_COUNT = new Set(Array.from(`月日号小${NUMBER}`, (sign) => sign.charCodeAt(0)))
/** 第33条 */
const ORDINAL = '第'.charCodeAt(0)

/** Index of the first number at or after a position. */
export function firstNumber({ numberAt, numberFrom }: Pick<Pool, 'numberAt' | 'numberFrom'>, at: number): number {
  let number = numberFrom[at >> STRIDE_BITS] as number
  while (number < numberAt.length && (numberAt[number] as number) < at) number++
  return number
}

function firstNumbers(numberAt: readonly number[], size: number): Int32Array {
  const first = new Int32Array((size >> STRIDE_BITS) + 1)
  let number = 0
  for (let i = 0; i < first.length; i++) {
    while (number < numberAt.length && (numberAt[number] as number) < i << STRIDE_BITS) number++
    first[i] = number
  }
  return first
}

const STRIDE_BITS = 6

function tellingOf(numbers: readonly string[]): Uint8Array {
  const telling = new Uint8Array(numbers.length)
  for (let i = 0; i < numbers.length; i++) if (isTelling(numbers[i] as string)) telling[i] = 1
  return telling
}

/** Of a value with what it counts: 1.8万条, 18000件 and 18000余件 are one. */
function countHash(value: string, signs: Uint16Array, at: number, end: number): number {
  let full = value
  let next = at
  if (next < end && MORE.has(signs[next] as number)) next++
  if (next < end && signs[next] === TEN_THOUSAND) {
    full = String(Math.round(Number(value) * 10_000))
    next++
    if (next < end && MORE.has(signs[next] as number)) next++
  }
  const unit = next < end ? (signs[next] as number) : 0
  return valueHash(full, COUNTED.get(unit) ?? unit)
}

const TEN_THOUSAND = '万'.charCodeAt(0)
const MORE = new Set(Array.from('余多', (sign) => sign.charCodeAt(0)))

/** Words that count the same, as the first of each group: a rewording changes them. */
const COUNTED = new Map(
  ['件起宗例桩份本册张幅个项条处类部套篇卷', '人名位', '次场期轮批回堂', '家户所间', '天日', '台辆架', '吨斤'].flatMap(
    (group) => Array.from(group, (sign) => [sign.charCodeAt(0), group.charCodeAt(0)] as const),
  ),
)

function valueHash(value: string, unit: number): number {
  let hash = 0x2545f491
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ unit, 0x9e3779b1)
  return Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f) >>> 0
}

/** The words that say something are fewer than the signs. */
const IDEAS_A_SIGN = 0.5

/** What a pool is read from for its index. */
type Readable = Pick<Pool, 'signs' | 'weights' | 'concepts' | 'numberAt' | 'numbers' | 'numberFrom' | 'telling'>

/** Kept between calls; of as many entries as the largest index has buckets. */
let lastSeen = new Int32Array(0)

type GramReader = (pool: Readable, start: number, end: number, hashes: Uint32Array, values: Uint8Array) => number

/** `density`: about how many n-grams there are to a sign. */
function indexed(
  pool: Readable & Pick<Pool, 'sentences'>,
  { count, first }: Classes,
  gramsOfSentence: GramReader,
  density: number,
): Index {
  const { start, end } = pool.sentences
  let grams = 0
  for (let c = 0; c < count; c++) {
    const s = first[c] as number
    grams += (end[s] as number) - (start[s] as number)
  }
  grams = Math.ceil(grams * density)
  const bits = Math.min(22, Math.max(8, Math.ceil(Math.log2(grams + 1)) + 1))
  const shift = 32 - bits
  const heads = new Int32Array((1 << bits) + 1)
  if (lastSeen.length < 1 << bits) lastSeen = new Int32Array(1 << bits)
  const seen = lastSeen.subarray(0, 1 << bits).fill(-1)
  const hashes = new Uint32Array(MOST_GRAMS)
  const values = new Uint8Array(MOST_GRAMS)
  // The buckets of each class, once each, are remembered between counting and filling.
  let buckets = new Int32Array(grams + count + 16)
  let total = 0
  const ends = new Int32Array(count)
  for (let c = 0; c < count; c++) {
    const s = first[c] as number
    const found = gramsOfSentence(pool, start[s] as number, end[s] as number, hashes, values)
    if (total + found > buckets.length) {
      const larger = new Int32Array((total + found) * 2)
      larger.set(buckets)
      buckets = larger
    }
    for (let i = 0; i < found; i++) {
      const bucket = (hashes[i] as number) >>> shift
      if (seen[bucket] === c) continue
      seen[bucket] = c
      heads[bucket + 1] = (heads[bucket + 1] as number) + 1
      buckets[total++] = bucket
    }
    ends[c] = total
  }
  for (let b = 0; b < 1 << bits; b++) heads[b + 1] = (heads[b + 1] as number) + (heads[b] as number)
  // Filled backwards, so that heads end up where they belong and postings ascend.
  const postings = new Int32Array(total)
  const next = seen
  next.set(heads.subarray(1))
  for (let c = count - 1; c >= 0; c--) {
    for (let i = (ends[c] as number) - 1; i >= (c === 0 ? 0 : (ends[c - 1] as number)); i--) {
      const bucket = buckets[i] as number
      next[bucket] = (next[bucket] as number) - 1
      postings[next[bucket] as number] = c
    }
  }
  return { heads, postings, bits }
}
