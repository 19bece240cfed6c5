import type { FoldedText } from '../../../lib/audit'
import { ADJACENT } from '../../vocabulary/adjacent'

/** How often two characters stand side by side in texts of this kind, for parts that ask what is meant where two hardly ever do. */

export const FIRST = 0x4e00
/** Signs that the table has besides ideographs: points, any number, and whatever else. */
const POINTS = ',。、;:'
const NUMBER = '#'.charCodeAt(0)
export const OTHER = '^'.charCodeAt(0)

export function signOf(unit: number): number {
  if (unit >= FIRST) return unit
  if (unit >= 0x30 && unit <= 0x39) return NUMBER
  return POINTS.includes(String.fromCharCode(unit)) ? unit : OTHER
}

/** What comes 60 times and more, the rarest in the table; each level is three times as often, and what is not there is taken for half a time. */
const LEVELS = 7
const RAREST = 60 * Math.sqrt(3)
const COUNTS = [0.5, ...Array.from({ length: LEVELS }, (_, level) => RAREST * 3 ** level)]
export const WORTH = COUNTS.map(Math.log)
/** So that a rare character is not taken for the likeliest because it has few neighbours. */
const SMOOTHED = 1500

export interface Table {
  /** Two characters each, at their place or the next that was free; 0 for none. */
  keys: Int32Array
  /** By place how often the two stand side by side: 1 to 7. */
  levels: Uint8Array
  /** For each ideograph from U+4E00 on how often it is anywhere. */
  logs: Float64Array
}

/** More than twice as many as there are pairs. */
const PLACES = 1 << 17

function placeOf(keys: Int32Array, first: number, second: number): number {
  const key = (first << 16) | second
  let place = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 15
  while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & (PLACES - 1)
  return place
}

export function levelOf({ keys, levels }: Table, first: number, second: number): number {
  return levels[placeOf(keys, first, second)] as number
}

/** How often a character is anywhere, as a power of e. */
export function logOf({ logs }: Table, unit: number): number {
  return unit < FIRST ? SIGN : (logs[unit - FIRST] as number)
}

/** What signs and numbers are counted for. */
const SIGN = 14

let table: Table | undefined

export function tableOf(): Table {
  if (table) return table
  const keys = new Int32Array(PLACES)
  const levels = new Uint8Array(PLACES)
  const logs = new Float64Array(0x5200)
  logs.fill(Math.log(SMOOTHED))
  let first = 0
  let level = 0
  let sum = SMOOTHED
  for (let at = 0; at < ADJACENT.length; at++) {
    const unit = ADJACENT.charCodeAt(at)
    if (unit <= BLANK) {
      if (first >= FIRST) logs[first - FIRST] = Math.log(sum)
      first = 0
      sum = SMOOTHED
    } else if (first === 0) first = unit
    else if (unit >= ZERO && unit < ZERO + LEVELS) level = unit - ZERO + 1
    else {
      const place = placeOf(keys, first, unit)
      keys[place] = (first << 16) | unit
      levels[place] = level
      sum += COUNTS[level] as number
    }
  }
  table = { keys, levels, logs }
  return table
}

const BLANK = ' '.charCodeAt(0)
const ZERO = '0'.charCodeAt(0)

const along = new WeakMap<FoldedText, Uint8Array>()

/** For each place of the folded text how often the character before it and its own stand side by side; one more for the end. */
export function levelsAlong(text: FoldedText): Uint8Array {
  const known = along.get(text)
  if (known) return known
  const one = tableOf()
  const { folded } = text
  const levels = new Uint8Array(folded.length + 1)
  let before = OTHER
  for (let at = 0; at <= folded.length; at++) {
    const unit = signOf(folded.charCodeAt(at))
    levels[at] = levelOf(one, before, unit)
    before = unit
  }
  along.set(text, levels)
  return levels
}
