import { NUMBER_SIGN, numberAtPosition, type Pool, YEAR_SIGN } from './pool'
import { type Agreement, rounded, type Tile } from './tiles'

/** What may differ without any word being another. */
export type Changed = 'year' | 'numbers' | 'place'

/**
 * What differs between two agreeing spans when it is years, numbers and places only; null when it is more than that.
 * A place is a name that ends in 镇, 街道, 县 …, or the level itself (全镇, 全县).
 */
export function changedOf(left: Pool, right: Pool, agreement: Agreement): Changed[] | null {
  const { tiles } = agreement
  const changed = new Set<Changed>()
  for (const tile of tiles) numbersOf(left, right, tile, changed)
  // What differs before the first and after the last tile, up to the end of the clause, differs too.
  let endA = rounded(left, agreement.a).start
  let endB = rounded(right, agreement.b).start
  const last = { a: rounded(left, agreement.a).end, b: rounded(right, agreement.b).end, length: 0 }
  for (const tile of [...tiles, last]) {
    if (tile.b < endB) return null
    const kind = between(left, { start: endA, end: tile.a }, right, { start: endB, end: tile.b })
    if (kind === null) return null
    if (kind !== 'nothing') changed.add(kind)
    endA = tile.a + tile.length
    endB = tile.b + tile.length
  }
  return ORDER.filter((kind) => changed.has(kind))
}

const ORDER: readonly Changed[] = ['year', 'numbers', 'place']

function numbersOf(left: Pool, right: Pool, { a, b, length }: Tile, changed: Set<Changed>): void {
  for (let i = 0; i < length; i++) {
    const sign = left.signs[a + i]
    if (sign !== NUMBER_SIGN && sign !== YEAR_SIGN) continue
    if (numberAtPosition(left, a + i) === numberAtPosition(right, b + i)) continue
    changed.add(sign === YEAR_SIGN ? 'year' : 'numbers')
  }
}

interface Gap {
  start: number
  end: number
}

function between(left: Pool, a: Gap, right: Pool, b: Gap): Changed | 'nothing' | null {
  if (a.start === a.end && b.start === b.end) return 'nothing'
  if (a.end - a.start > LONGEST_NAME || b.end - b.start > LONGEST_NAME) return null
  const one = wordOf(left, a)
  const other = wordOf(right, b)
  if (NUMERIC.test(one) && NUMERIC.test(other)) return /\$/.test(one + other) ? 'year' : 'numbers'
  return isPlace(one) && isPlace(other) ? 'place' : null
}

const LONGEST_NAME = 12
const NUMERIC = /^[#$余多约近]+$/

/** The signs of a gap with the one after, by which a place is known: 青石|镇 against 白云|镇. */
function wordOf(pool: Pool, { start, end }: Gap): string {
  let word = ''
  for (let at = start; at < end; at++) word += String.fromCharCode(pool.signs[at] as number)
  const next = pool.signs[end]
  if (/[镇乡县区市局旗州省村]$/.test(word) || /^[全我本该各]?(?:镇|乡|街道|县|区|市)域?$/.test(word)) return word
  if (next === undefined) return word
  const suffix = String.fromCharCode(next)
  // 街道 and 社区 are two signs.
  return word + suffix + ('街社'.includes(suffix) ? String.fromCharCode(pool.signs[end + 1] ?? 0x20) : '')
}

function isPlace(word: string): boolean {
  return /(?:镇|乡|街道|县|区|市|局|旗|州|省|村|社区|办)/.test(word) && !/[#$的了和与对在]/.test(word)
}
