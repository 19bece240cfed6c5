import { FORMULAS, PAIRS, TERMS } from './common-table'

/** What a sign counts for, by the words it stands in; 20 is a sign that says something of its own. */
export const PLAIN = 20
export const TERM = 7
export const GENERIC = 11
export const COMMON = 1

/** Lowers the weights of the signs that stand in set formulas and terms of the trade. Linear in the number of signs. */
export function weighCommon(signs: Uint16Array, weights: Uint8Array, from: number, to: number): void {
  table ??= buildTable()
  const { buckets, phrases, values, next, pairs } = table
  for (let at = from; at + 1 < to; at++) {
    const hash = pairHash(signs[at] as number, signs[at + 1] as number)
    if (((pairs[hash >>> 5] as number) & (1 << (hash & 31))) === 0) continue
    if ((weights[at] as number) > GENERIC) weights[at] = GENERIC
    if ((weights[at + 1] as number) > GENERIC) weights[at + 1] = GENERIC
  }
  for (let at = from; at + 2 < to; at++) {
    const head = headHash(signs[at] as number, signs[at + 1] as number, signs[at + 2] as number)
    for (let i = buckets[head] as number; i !== 0; i = next[i] as number) {
      const phrase = phrases[i] as string
      if (!startsWith(signs, at, to, phrase)) continue
      const value = values[i] as number
      for (let j = at; j < at + phrase.length; j++) if ((weights[j] as number) > value) weights[j] = value
    }
  }
}

interface Table {
  /** For each hash of three signs, the index of a phrase that begins so; 0 for none. */
  buckets: Uint16Array
  /** Of 1 on. */
  phrases: string[]
  values: Uint8Array
  /** The index of another phrase of the same bucket; 0 for none. */
  next: Uint16Array
  /** A bit for each hash of a generic pair; of other pairs one in a hundred is taken for one. */
  pairs: Uint32Array
}

let table: Table | undefined

/** Chained as they come, not sorted: somebody waits for the first audit, and the least value counts in any order. */
function buildTable(): Table {
  const terms = bare(TERMS)
  const phrases = ['', ...terms, ...bare(FORMULAS)]
  const built: Table = {
    buckets: new Uint16Array(1 << BITS),
    phrases,
    values: new Uint8Array(phrases.length).fill(COMMON).fill(TERM, 1, 1 + terms.length),
    next: new Uint16Array(phrases.length),
    pairs: new Uint32Array(1 << (PAIR_BITS - 5)),
  }
  for (let i = 1; i < phrases.length; i++) {
    const phrase = phrases[i] as string
    if (phrase.length < 3) continue
    const head = headHash(phrase.charCodeAt(0), phrase.charCodeAt(1), phrase.charCodeAt(2))
    built.next[i] = built.buckets[head] as number
    built.buckets[head] = i
  }
  for (let i = 0; i + 1 < PAIRS.length; i += 2) {
    const hash = pairHash(PAIRS.charCodeAt(i), PAIRS.charCodeAt(i + 1))
    built.pairs[hash >>> 5] = (built.pairs[hash >>> 5] as number) | (1 << (hash & 31))
  }
  return built
}

const PAIR_BITS = 16

function pairHash(a: number, b: number): number {
  return Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) >>> (32 - PAIR_BITS)
}

const BITS = 14

function headHash(a: number, b: number, c: number): number {
  return (Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35) >>> (32 - BITS)) as number
}

function startsWith(signs: Uint16Array, at: number, limit: number, phrase: string): boolean {
  if (at + phrase.length > limit) return false
  for (let i = 0; i < phrase.length; i++) if (signs[at + i] !== phrase.charCodeAt(i)) return false
  return true
}

/**
 * As the signs of an entry have it: no punctuation, a year `$`, another number `#`. All at once, since the table is made
 * while somebody waits for the first audit.
 */
function bare(phrases: readonly string[]): string[] {
  return phrases
    .join('\n')
    .replace(/(?:20\d\d|二〇[一二三][〇一二三四五六七八九])(?=[年—])/g, 'Ｙ')
    .replace(/\d+/g, 'Ｎ')
    .replace(/[^\p{L}\p{Nl}\n]/gu, '')
    .replace(/Ｙ/g, '$')
    .replace(/Ｎ/g, '#')
    .split('\n')
}
