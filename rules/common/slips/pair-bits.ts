/** A set of pairs of characters, told by their codes: one bit for each place of a pair, and hardly two pairs share one. */
export type PairBits = Uint32Array

const PLACES = 1 << 21

export function pairBits(): PairBits {
  return new Uint32Array(PLACES / 32)
}

export function addPair(pairs: PairBits, first: number, second: number): void {
  const place = placeOf(first, second)
  pairs[place >>> 5] = (pairs[place >>> 5] as number) | (1 << (place & 31))
}

/** 1 for a pair of the set, or one that shares its place; else 0. */
export function hasPair(pairs: PairBits, first: number, second: number): number {
  const place = placeOf(first, second)
  return ((pairs[place >>> 5] as number) >>> (place & 31)) & 1
}

function placeOf(first: number, second: number): number {
  return (Math.imul(first, 24593) + second) & (PLACES - 1)
}
