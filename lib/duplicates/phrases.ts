/** How tables of phrases are read: one text, of which each phrase is followed by a blank or a line's end. */

/** A blank or a line's end, whose codes are not above it. */
export const GAP = ' '.charCodeAt(0)

/** The hash of two signs, in `bits` bits. */
export function hashOfPair(first: number, second: number, bits: number): number {
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> (32 - bits)
}

/** Where the phrase that begins at `from` in a table's text ends among the signs when it begins at `at`; `at` when it is another or goes on beyond `limit`. */
export function endOfPhrase(signs: Uint16Array, at: number, limit: number, text: string, from: number): number {
  for (let i = 0; ; i++) {
    const code = text.charCodeAt(from + i)
    // Behind the text's end there is no code.
    if (!(code > GAP)) return at + i
    if (at + i >= limit || signs[at + i] !== code) return at
  }
}
