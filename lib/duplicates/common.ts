import { FORMULAS, PAIRS, TERMS } from './common-table'

/** What a sign counts for, by the words it stands in; 20 is a sign that says something of its own. */
export const PLAIN = 20
export const TERM = 7
export const GENERIC = 11
export const COMMON = 1

/** Lowers the weights of the signs that stand in set formulas and terms of the trade. Linear in the number of signs. */
export function weighCommon(signs: Uint16Array, weights: Uint8Array, from: number, to: number): void {
  table ??= buildTable()
  const { buckets, phrases, lengths, values, last, pairs } = table
  for (let at = from; at + 1 < to; at++) {
    const hash = pairHash(signs[at] as number, signs[at + 1] as number)
    if (((pairs[hash >>> 5] as number) & (1 << (hash & 31))) === 0) continue
    if ((weights[at] as number) > GENERIC) weights[at] = GENERIC
    if ((weights[at + 1] as number) > GENERIC) weights[at + 1] = GENERIC
  }
  for (let at = from; at + 2 < to; at++) {
    const bucket = buckets[headHash(signs[at] as number, signs[at + 1] as number, signs[at + 2] as number)] as number
    if (bucket === 0) continue
    for (let i = bucket - 1; i < phrases.length; i++) {
      const phrase = phrases[i] as string
      const length = lengths[i] as number
      if (startsWith(signs, at, to, phrase)) {
        const value = values[i] as number
        for (let j = at; j < at + length; j++) if ((weights[j] as number) > value) weights[j] = value
      }
      if (last[i]) break
    }
  }
}

interface Table {
  /** For each hash of three signs, 1 + the index of the first phrase that begins so; 0 for none. */
  buckets: Uint16Array
  phrases: string[]
  lengths: Uint16Array
  values: Uint8Array
  /** The phrase is the last of its bucket. */
  last: Uint8Array
  /** A bit for each hash of a generic pair; of other pairs one in a hundred is taken for one. */
  pairs: Uint32Array
}

let table: Table | undefined

function buildTable(): Table {
  const all = new Map<string, number>()
  for (const phrase of bare(TERMS)) all.set(phrase, TERM)
  for (const phrase of bare(FORMULAS)) all.set(phrase, COMMON)
  const sorted = [...all]
    .filter(([phrase]) => phrase.length >= 3)
    .map(([phrase, value]) => ({ phrase, value, hash: hashOf(phrase) }))
    .sort((a, b) => a.hash - b.hash || b.phrase.length - a.phrase.length)
  const built: Table = {
    buckets: new Uint16Array(1 << BITS),
    phrases: sorted.map(({ phrase }) => phrase),
    lengths: Uint16Array.from(sorted, ({ phrase }) => phrase.length),
    values: Uint8Array.from(sorted, ({ value }) => value),
    last: Uint8Array.from(sorted, ({ hash }, i) => (sorted[i + 1]?.hash === hash ? 0 : 1)),
    pairs: new Uint32Array(1 << (PAIR_BITS - 5)),
  }
  for (let i = sorted.length - 1; i >= 0; i--) built.buckets[(sorted[i] as { hash: number }).hash] = i + 1
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

function hashOf(phrase: string): number {
  return headHash(phrase.charCodeAt(0), phrase.charCodeAt(1), phrase.charCodeAt(2))
}

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
