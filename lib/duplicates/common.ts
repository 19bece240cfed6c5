import { FORMULAS, FRAMES, FREQUENT, PAIRS, TERMS } from './common-table'
import { endOfPhrase, GAP, hashOfPair } from './phrases'
import { STANDING } from './standing-phrases'

/** What a sign counts for, by the words it stands in; 20 is a sign that says something of its own. */
export const PLAIN = 20
export const TERM = 7
export const GENERIC = 11
export const COMMON = 1
/** Part of a set formula that was quoted in part or varied. */
const PART = 3
/** A pair of signs that set formulas are made of. */
const REGISTER = 12

/**
 * Lowers the weights of the signs that say little of their own: of set formulas, of parts of them, of terms of the trade,
 * and of clauses that are mostly made of what set formulas are made of. A clause begins where `flags` has a bit of `clauseFlag`. Linear in the
 * number of signs.
 */
export function weighCommon(
  signs: Uint16Array,
  weights: Uint8Array,
  from: number,
  to: number,
  flags: Uint8Array,
  clauseFlag: number,
): void {
  table ??= buildTable()
  const { buckets, text, starts, values, next, pairs, register, parts } = table
  let clause = from
  let marked = 0
  let last = -1
  let hasNumber = false
  for (let at = from; at + 1 < to; at++) {
    if (at > clause && ((flags[at] as number) & clauseFlag) !== 0) {
      if (!hasNumber) level(weights, clause, at, marked)
      clause = at
      marked = 0
      last = -1
      hasNumber = false
    }
    if (signs[at] === NUMBER) hasNumber = true
    const hash = pairHash(signs[at] as number, signs[at + 1] as number)
    if (has(pairs, hash)) {
      if ((weights[at] as number) > GENERIC) weights[at] = GENERIC
      if ((weights[at + 1] as number) > GENERIC) weights[at + 1] = GENERIC
    }
    if (has(register, hash) && ((flags[at + 1] as number) & clauseFlag) === 0) {
      if ((weights[at] as number) > REGISTER) weights[at] = REGISTER
      if ((weights[at + 1] as number) > REGISTER) weights[at + 1] = REGISTER
      marked += last === at ? 1 : 2
      last = at + 1
    }
  }
  if (!hasNumber) level(weights, clause, to, marked)
  let covered = from
  for (let at = from; at + 2 < to; at++) {
    const head = headHash(signs[at] as number, signs[at + 1] as number, signs[at + 2] as number)
    for (let i = buckets[head] as number; i !== 0; i = next[i] as number) {
      const end = endOfPhrase(signs, at, to, text, starts[i] as number)
      const value = values[i] as number
      for (let j = at; j < end; j++) if ((weights[j] as number) > value) weights[j] = value
    }
    if (at + PART_SIZE > to) continue
    const part = partHash(head, signs, at)
    if (!has(parts, part >>> PART_SHIFT) || !has(parts, part & PART_MASK)) continue
    for (let j = Math.max(at, covered); j < at + PART_SIZE; j++) if ((weights[j] as number) > PART) weights[j] = PART
    covered = at + PART_SIZE
  }
}

/** Whether some phrase of the tables holds a pair of adjoining signs, or many drafts do; 2 in 100 that do not are taken for such. */
export function isUsualPair(first: number, second: number): boolean {
  table ??= buildTable()
  return has(table.usual, pairHash(first, second))
}

const NUMBER = '#'.charCodeAt(0)

/** A clause without a number that is mostly register says little as a whole: what joins its pairs is no more telling than they are. */
function level(weights: Uint8Array, start: number, end: number, marked: number): void {
  const share = marked / (end - start)
  if (share < 0.5 || end - start < 4) return
  const most = share < 0.6 ? 11 : share < 0.75 ? 9 : 7
  for (let at = start; at < end; at++) if ((weights[at] as number) > most) weights[at] = most
}

interface Table {
  /** For each hash of three signs, the index of a phrase that begins so; 0 for none. */
  buckets: Uint16Array
  /** All phrases, of which each is followed by a `GAP`. */
  text: string
  /** Where each begins; of 1 on. */
  starts: Uint32Array
  values: Uint8Array
  /** The index of another phrase of the same bucket; 0 for none. */
  next: Uint16Array
  /** A bit for each hash of a generic pair. */
  pairs: Uint32Array
  /** The same for pairs that several formulas hold. */
  register: Uint32Array
  /** The same for all pairs of all phrases and lists. */
  usual: Uint32Array
  /** Two bits for each run of `PART_SIZE` signs that a formula holds. */
  parts: Uint32Array
}

let table: Table | undefined

/**
 * Somebody waits for the first audit: so the tables are walked as they stand, with nothing made of each phrase, and the
 * phrases are chained as they come, not sorted; the least value counts in any order.
 */
function buildTable(): Table {
  const text = TERMS + FORMULAS + STANDING
  // Three signs and a gap each, and none of index 0.
  const most = (text.length >> 2) + 1
  const built: Table = {
    buckets: new Uint16Array(1 << BITS),
    text,
    starts: new Uint32Array(most),
    values: new Uint8Array(most),
    next: new Uint16Array(most),
    pairs: new Uint32Array(1 << (PAIR_BITS - 5)),
    register: new Uint32Array(1 << (PAIR_BITS - 5)),
    usual: new Uint32Array(1 << (PAIR_BITS - 5)),
    parts: new Uint32Array(1 << (PART_BITS - 5)),
  }
  for (let i = 0; i + 1 < PAIRS.length; i += 2) {
    const hash = pairHash(PAIRS.charCodeAt(i), PAIRS.charCodeAt(i + 1))
    add(built.pairs, hash)
    add(built.usual, hash)
  }
  for (let i = 0; i + 1 < FREQUENT.length; i += 2) {
    add(built.usual, pairHash(FREQUENT.charCodeAt(i), FREQUENT.charCodeAt(i + 1)))
  }
  // Pairs with a gap in them are none of a sentence's.
  for (let i = 0; i + 1 < FRAMES.length; i++) {
    add(built.usual, pairHash(FRAMES.charCodeAt(i), FRAMES.charCodeAt(i + 1)))
  }
  const signs = new Uint16Array(text.length)
  for (let at = 0; at < signs.length; at++) signs[at] = text.charCodeAt(at)
  const once = new Uint16Array(1 << PAIR_BITS)
  let phrase = 0
  for (let start = 0, end = 0; start < signs.length; start = end + 1) {
    for (end = start; end < signs.length && (signs[end] as number) > GAP; ) end++
    if (end - start < 3) continue
    const head = headHash(signs[start] as number, signs[start + 1] as number, signs[start + 2] as number)
    built.starts[++phrase] = start
    built.values[phrase] = start < TERMS.length ? TERM : COMMON
    built.next[phrase] = built.buckets[head] as number
    built.buckets[head] = phrase
    if (start >= TERMS.length) {
      enterFormula(built, signs, start, end, phrase, once)
      continue
    }
    for (let at = start; at + 1 < end; at++) {
      add(built.usual, pairHash(signs[at] as number, signs[at + 1] as number))
    }
  }
  return built
}

function enterFormula(
  { usual, register, parts }: Table,
  signs: Uint16Array,
  start: number,
  end: number,
  phrase: number,
  once: Uint16Array,
): void {
  for (let at = start; at + 1 < end; at++) {
    const hash = pairHash(signs[at] as number, signs[at + 1] as number)
    add(usual, hash)
    if (once[hash] !== 0 && once[hash] !== phrase) add(register, hash)
    once[hash] = phrase
    if (at + PART_SIZE > end) continue
    const head = headHash(signs[at] as number, signs[at + 1] as number, signs[at + 2] as number)
    const part = partHash(head, signs, at)
    add(parts, part >>> PART_SHIFT)
    add(parts, part & PART_MASK)
  }
}

function has(set: Uint32Array, hash: number): boolean {
  return ((set[hash >>> 5] as number) & (1 << (hash & 31))) !== 0
}

function add(set: Uint32Array, hash: number): void {
  set[hash >>> 5] = (set[hash >>> 5] as number) | (1 << (hash & 31))
}

/** Few pairs that are in no list are taken for one that is. */
const PAIR_BITS = 19

function pairHash(a: number, b: number): number {
  return hashOfPair(a, b, PAIR_BITS)
}

const BITS = 14

function headHash(a: number, b: number, c: number): number {
  return (Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35) >>> (32 - BITS)) as number
}

/** Long enough that other sentences hold few by chance. */
const PART_SIZE = 5
const PART_BITS = 20
const PART_SHIFT = 32 - PART_BITS
const PART_MASK = (1 << PART_BITS) - 1

/** 32 bits, of which the first and the last `PART_BITS` are looked up. */
function partHash(head: number, signs: Uint16Array, at: number): number {
  const two = Math.imul(signs[at + 3] as number, 0x9e3779b1) ^ Math.imul(signs[at + 4] as number, 0x27d4eb2f)
  const mixed = Math.imul(two ^ Math.imul(head, 0x165667b1) ^ (signs[at] as number), 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 0
}
