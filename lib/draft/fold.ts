import { fillSimplified } from './traditional'

/**
 * A text folded for matching, with the way back to the text as given.
 *
 * Folding: full-width ASCII, dashes and brackets become their plain forms; a half-width point that ends a Chinese
 * sentence becomes 。, and Markdown's ** goes; traditional characters become simplified;
 * quotation marks, invisible characters and blanks go, save one blank between two ASCII words or numbers.
 * Line ends stay. So a pattern is written once and matches 2025 年, ２０２５年, “第一责任人” and 第一責任人 alike.
 */
export interface Folded {
  text: string
  /** For each UTF-16 code unit of `text`, the index in the given text that it came from; ascending. */
  origin: Uint32Array
}

export function fold(given: string): Folded {
  table ??= buildTable()
  const length = given.length
  // An expanded character (⑴ → "(1)") gives up to four units; they are rare, so the buffers grow on demand.
  let units = new Uint16Array(length + 16)
  let origin = new Uint32Array(length + 16)
  let size = 0
  let blank = false
  for (let i = 0; i < length; i++) {
    const unit = given.charCodeAt(i)
    const folded = (table[unit] as number) || unit
    if (folded === DROP) continue
    if (folded === BLANK) {
      blank = true
      continue
    }
    if (size + 8 > units.length) {
      units = grown(units, new Uint16Array(units.length * 2))
      origin = grown(origin, new Uint32Array(origin.length * 2))
    }
    if (folded === EXPAND) {
      for (const part of expansion(unit)) {
        units[size] = part
        origin[size++] = i
      }
      blank = false
      continue
    }
    if (blank && size > 0 && isAsciiWord(folded) && isAsciiWord(units[size - 1] as number)) {
      units[size] = SPACE
      origin[size++] = i - 1
    }
    blank = false
    if (folded === ASTERISK && (given[i + 1] === '*' || given[i - 1] === '*')) continue
    units[size] = folded === POINT && isFullStop(given, i, units[size - 1] ?? 0) ? FULL_STOP : folded
    origin[size++] = i
  }
  return { text: textOf(units, size), origin: origin.slice(0, size) }
}

/** Joins lines that a fixed-width layout broke: removes the line ends at `breaks` (ascending indexes of `folded.text`). */
export function withoutBreaks(folded: Folded, breaks: readonly number[]): Folded {
  const origin = new Uint32Array(folded.text.length - breaks.length)
  const pieces: string[] = []
  let from = 0
  let size = 0
  for (const at of [...breaks, folded.text.length]) {
    pieces.push(folded.text.slice(from, at))
    origin.set(folded.origin.subarray(from, at), size)
    size += at - from
    from = at + 1
  }
  return { text: pieces.join(''), origin }
}

// Code units that no folded text holds serve as orders; of a unit that stays the table says 0.
const DROP = 3
const BLANK = 1
const EXPAND = 2
const SPACE = 0x20
const NEWLINE = 0x0a
const ASTERISK = 0x2a
const POINT = 0x2e
const FULL_STOP = 0x3002

let table: Uint16Array | undefined

function buildTable(): Uint16Array {
  const built = new Uint16Array(65536)
  for (let unit = 0; unit < 0x20; unit++) built[unit] = DROP
  for (let unit = 0x7f; unit < 0xa0; unit++) built[unit] = DROP
  for (let unit = 0xff01; unit <= 0xff5e; unit++) built[unit] = unit - 0xfee0
  for (let unit = 0x2000; unit <= 0x200a; unit++) built[unit] = BLANK
  for (let unit = 0x200b; unit <= 0x200f; unit++) built[unit] = DROP
  for (let unit = 0x202a; unit <= 0x202e; unit++) built[unit] = DROP
  for (let unit = 0x2060; unit <= 0x206f; unit++) built[unit] = DROP
  for (let unit = 0xfe00; unit <= 0xfe0f; unit++) built[unit] = DROP
  for (let unit = 0x3220; unit <= 0x3229; unit++) built[unit] = EXPAND
  for (let unit = 0x2474; unit <= 0x249b; unit++) built[unit] = EXPAND
  fillSimplified(built)
  each('\n\v\f\u0085\u2028\u2029', NEWLINE)
  each(' \t\u00a0\u3000\u1680\u202f\u205f', BLANK)
  each('\ufeff\ufffd\u00ad\u061c“”‘’"\'＂＇「」『』〝〞﹁﹂﹃﹄', DROP)
  each('—–―‐‑‒−─━－﹣', 0x2d)
  each('～〜∼', 0x7e)
  each('·•・‧∙', 0xb7)
  each('〔［', 0x5b)
  each('〕］', 0x5d)
  each('〈', 0x300a)
  each('〉', 0x300b)
  each('○◯Ｏ', 0x3007)
  each('﹪％', 0x25)
  each('︰﹕∶', 0x3a)
  each('、﹑', 0x3001)
  each('｡', 0x3002)
  return built

  function each(characters: string, to: number): void {
    for (let i = 0; i < characters.length; i++) built[characters.charCodeAt(i)] = to
  }
}

/** A half-width point that ends a Chinese sentence; after 一 to 十 it is a label's (六．做好…), before a digit a decimal's. */
function isFullStop(given: string, at: number, before: number): boolean {
  if (!(before >= 0x4e00 && before <= 0x9fff) && before !== 0x25 && before !== 0x29) return false
  if ('一二三四五六七八九十'.includes(String.fromCharCode(before))) return false
  const after = given.charCodeAt(at + 1)
  return !isAsciiWord(after) && after !== POINT
}

/** ㈠ → (一), ⑴ → (1), ⒈ → 1. */
function expansion(unit: number): number[] {
  const ideographs = '一二三四五六七八九十'
  if (unit >= 0x3220) return [0x28, ideographs.charCodeAt(unit - 0x3220), 0x29]
  if (unit >= 0x2488) return [...digits(unit - 0x2488 + 1), 0x2e]
  return [0x28, ...digits(unit - 0x2474 + 1), 0x29]
}

function digits(value: number): number[] {
  return value < 10 ? [0x30 + value] : [0x30 + Math.floor(value / 10), 0x30 + (value % 10)]
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}

function grown<T extends Uint16Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}

/** The first `size` units as a string. */
export function textOf(units: Uint16Array, size: number): string {
  // A whole draft as arguments would overflow the stack; 8 k are safe in every engine. `apply` takes the array as it is,
  // where a spread would walk it number by number.
  const pieces: string[] = []
  for (let i = 0; i < size; i += 8192) {
    const piece: ArrayLike<number> = units.subarray(i, Math.min(size, i + 8192))
    pieces.push(String.fromCharCode.apply(null, piece as number[]))
  }
  return pieces.join('')
}
