/** A set of pairs of characters, told by their codes: one bit for each place of a pair, and hardly two pairs share one. */
export type PairBits = Uint32Array

const PLACES = 1 << 22

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

/** Whether two texts have the same two characters, one at each place: words of a table that is one packed string. */
export function isSamePair(table: string, place: number, text: string, at: number): boolean {
  return table.charCodeAt(place) === text.charCodeAt(at) && table.charCodeAt(place + 1) === text.charCodeAt(at + 1)
}
