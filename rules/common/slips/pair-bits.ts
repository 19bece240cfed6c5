/** A set of pairs of characters, told by their codes: one bit for each place of a pair, and hardly two pairs share one. */
export type PairBits = Uint32Array

/** For tens of thousands of pairs. */
const MANY = 1 << 22

/**
 * `places`: a power of two. Of a set of some hundred pairs few are enough, and a small set is asked much faster: it stays in the processor's
 * nearest memory. Those of its pairs that are told wrongly are as many in all as it has pairs for each place.
 */
export function pairBits(places = MANY): PairBits {
  return new Uint32Array(places / 32)
}

export function addPair(pairs: PairBits, first: number, second: number): void {
  const place = placeOf(pairs, first, second)
  pairs[place >>> 5] = (pairs[place >>> 5] as number) | (1 << (place & 31))
}

/** 1 for a pair of the set, or one that shares its place; else 0. */
export function hasPair(pairs: PairBits, first: number, second: number): number {
  const place = placeOf(pairs, first, second)
  return ((pairs[place >>> 5] as number) >>> (place & 31)) & 1
}

function placeOf(pairs: PairBits, first: number, second: number): number {
  return (Math.imul(first, 24593) + second) & (pairs.length * 32 - 1)
}

/** Whether two texts have the same two characters, one at each place: words of a table that is one packed string. */
export function isSamePair(table: string, place: number, text: string, at: number): boolean {
  return table.charCodeAt(place) === text.charCodeAt(at) && table.charCodeAt(place + 1) === text.charCodeAt(at + 1)
}
