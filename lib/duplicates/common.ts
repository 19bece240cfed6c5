import { FORMULAS, PAIRS, TERMS } from './common-table'

/** What a sign counts for, by the words it stands in; 20 is a sign that says something of its own. */
export const PLAIN = 20
export const TERM = 7
export const GENERIC = 11
export const COMMON = 1

/** Lowers the weights of the signs that stand in set formulas and terms of the trade. Linear in the number of signs. */
export function weighCommon(signs: Uint16Array, weights: Uint8Array, from: number, to: number): void {
  table ??= buildTable()
  const { buckets, phrases, terms, next, pairs } = table
  for (let at = from; at + 1 < to; at++) {
    const mixed = Math.imul(Math.imul(signs[at] as number, 0x9e3779b1) ^ (signs[at + 1] as number), 0x85ebca6b)
    const pair = mixed >>> (32 - PAIR_BITS)
    if (((pairs[pair >>> 5] as number) & (1 << (pair & 31))) !== 0) {
      if ((weights[at] as number) > GENERIC) weights[at] = GENERIC
      if ((weights[at + 1] as number) > GENERIC) weights[at + 1] = GENERIC
    }
    if (at + 2 >= to) break
    const head = Math.imul(mixed ^ (signs[at + 2] as number), 0xc2b2ae35) >>> (32 - BITS)
    for (let i = buckets[head] as number; i !== 0; i = next[i] as number) {
      const phrase = phrases[i] as string
      if (!startsWith(signs, at, to, phrase)) continue
      const value = i < terms ? TERM : COMMON
      for (let j = at; j < at + phrase.length; j++) if ((weights[j] as number) > value) weights[j] = value
    }
  }
}

interface Table {
  /** For each hash of three signs, the index of a phrase that begins so; 0 for none. */
  buckets: Uint16Array
  /** Of 1 on, the terms first. */
  phrases: string[]
  /** The index of the first phrase that is no term. */
  terms: number
  /** The index of another phrase of the same bucket; 0 for none. */
  next: Uint16Array
  /** A bit for each hash of a generic pair; of other pairs one in a hundred is taken for one. */
  pairs: Uint32Array
}

let table: Table | undefined

/** Chained as they come, not sorted: somebody waits for the first audit, and the least value counts in any order. */
function buildTable(): Table {
  // Both tables begin and end with a line's end, so that the first phrase of all is empty and stands for none.
  const phrases = TERMS.replaceAll('\n', ' ').split(' ')
  const terms = phrases.length - 1
  phrases.push(...FORMULAS.split('\n'))
  const buckets = new Uint16Array(1 << BITS)
  const next = new Uint16Array(phrases.length)
  for (let i = 1; i < phrases.length; i++) {
    const phrase = phrases[i] as string
    if (phrase === '') continue
    const mixed = Math.imul(Math.imul(phrase.charCodeAt(0), 0x9e3779b1) ^ phrase.charCodeAt(1), 0x85ebca6b)
    const head = Math.imul(mixed ^ phrase.charCodeAt(2), 0xc2b2ae35) >>> (32 - BITS)
    next[i] = buckets[head] as number
    buckets[head] = i
  }
  const pairs = new Uint32Array(1 << (PAIR_BITS - 5))
  for (let i = 0; i + 1 < PAIRS.length; i += 2) {
    const mixed = Math.imul(Math.imul(PAIRS.charCodeAt(i), 0x9e3779b1) ^ PAIRS.charCodeAt(i + 1), 0x85ebca6b)
    const pair = mixed >>> (32 - PAIR_BITS)
    pairs[pair >>> 5] = (pairs[pair >>> 5] as number) | (1 << (pair & 31))
  }
  return { buckets, phrases, terms, next, pairs }
}

const PAIR_BITS = 16
const BITS = 14

function startsWith(signs: Uint16Array, at: number, limit: number, phrase: string): boolean {
  if (at + phrase.length > limit) return false
  for (let i = 0; i < phrase.length; i++) if (signs[at + i] !== phrase.charCodeAt(i)) return false
  return true
}
