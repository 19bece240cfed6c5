import { endOfPhrase, GAP, hashOfPair } from './phrases'
import { FREQUENT_SIGNS, SYNONYMS } from './synonyms'

/**
 * Writes what the signs from one position to another mean: for each that belongs to a word of the table the number of the
 * word's group, from 1 on, and 0 for the others. The longest word that begins at a position is taken, and none goes over a
 * clause's end. Linear in the number of signs.
 */
export function readConcepts(
  signs: Uint16Array,
  concepts: Uint16Array,
  from: number,
  to: number,
  flags: Uint8Array,
  clauseFlag: number,
): void {
  table ??= buildTable()
  const { buckets, text, starts, groups, next, single } = table
  let clauseEnd = from
  for (let at = from; at < to; ) {
    if (at >= clauseEnd) {
      clauseEnd = at + 1
      while (clauseEnd < to && ((flags[clauseEnd] as number) & clauseFlag) === 0) clauseEnd++
    }
    let end = at
    let group = 0
    if (at + 1 < clauseEnd) {
      const head = hashOfPair(signs[at] as number, signs[at + 1] as number, BITS)
      for (let i = buckets[head] as number; i !== 0; i = next[i] as number) {
        const stop = endOfPhrase(signs, at, clauseEnd, text, starts[i] as number)
        if (stop <= end) continue
        end = stop
        group = groups[i] as number
      }
    }
    if (group === 0) {
      concepts[at] = single[signs[at] as number] as number
      at++
      continue
    }
    // Words are short, too short for calling upon `fill`.
    while (at < end) concepts[at++] = group
  }
}

/** How much a group of words says, 1 to 9: about the natural logarithm of how many sentences there are to each that has one. */
export function weightOfConcept(concept: number): number {
  table ??= buildTable()
  return table.weights[concept] as number
}

/** The same of a single sign. */
export function weightOfSign(sign: number): number {
  table ??= buildTable()
  return table.ofSign[sign] as number
}

interface Table {
  /** For each hash of two signs the index of a word that begins so; 0 for none. */
  buckets: Uint16Array
  /** All words. */
  text: string
  /** Where each word begins, of 1 on, and which group it is of. */
  starts: Uint32Array
  groups: Uint16Array
  /** The index of another word of the same bucket; 0 for none. */
  next: Uint16Array
  /** The group of a word of one sign. */
  single: Uint16Array
  /** Of groups and of signs. */
  weights: Uint8Array
  ofSign: Uint8Array
}

let table: Table | undefined

/** Somebody waits for the first audit: so the text is walked as it stands, with nothing made of each word. */
function buildTable(): Table {
  const most = (SYNONYMS.length >> 1) + 1
  const built: Table = {
    buckets: new Uint16Array(1 << BITS),
    text: SYNONYMS,
    starts: new Uint32Array(most),
    groups: new Uint16Array(most),
    next: new Uint16Array(most),
    single: new Uint16Array(1 << 16),
    weights: new Uint8Array(most),
    ofSign: new Uint8Array(1 << 16).fill(RAREST),
  }
  let word = 0
  let group = 0
  for (let start = 0, end = 0; start < SYNONYMS.length; start = end + 1) {
    const first = SYNONYMS.charCodeAt(start)
    if (first > ZERO && first <= NINE) {
      built.weights[++group] = first - ZERO
      start++
    }
    for (end = start; SYNONYMS.charCodeAt(end) > GAP; ) end++
    if (end - start === 1) built.single[SYNONYMS.charCodeAt(start)] = group
    if (end - start < 2) continue
    const head = hashOfPair(SYNONYMS.charCodeAt(start), SYNONYMS.charCodeAt(start + 1), BITS)
    built.starts[++word] = start
    built.groups[word] = group
    built.next[word] = built.buckets[head] as number
    built.buckets[head] = word
  }
  let weight = 1
  for (let at = 0; at < FREQUENT_SIGNS.length; at++) {
    const sign = FREQUENT_SIGNS.charCodeAt(at)
    if (sign === GAP) weight++
    else built.ofSign[sign] = weight
  }
  return built
}

const ZERO = '0'.charCodeAt(0)
const NINE = '9'.charCodeAt(0)
const RAREST = 6
const BITS = 16
