/** Columns a text takes in a terminal, where Chinese characters take two. Control characters must be gone before. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** `text` with spaces after it up to `columns`. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
}

/** `text` with spaces before it up to `columns`. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text
}

/** The beginning of `text` in at most `columns`, with `…` for what is left off. */
export function shorten(text: string, columns: number): string {
  let width = 0
  let fitting = 0
  for (const character of text) {
    width += characterWidth(character)
    if (width > columns) return `${text.slice(0, fitting)}…`
    // Room for the ellipsis itself.
    if (width < columns) fitting += character.length
  }
  return text
}

/**
 * Breaks one line of text into lines of at most `columns`, at least one. Chinese may break between any two characters,
 * except that a line begins with no closing mark and ends with no opening one; words and numbers stay whole where they fit.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let lineWidth = 0
  for (const piece of unbreakablePieces(text, columns)) {
    const width = displayWidth(piece)
    const visibleWidth = width - (piece.length - piece.trimEnd().length)
    if (line !== '' && lineWidth + visibleWidth > columns) {
      lines.push(line.trimEnd())
      line = ''
      lineWidth = 0
    }
    line += piece
    lineWidth += width
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

/** The smallest parts of a text that a line may be made of, in order; none is wider than `columns` unless a single character is. */
function* unbreakablePieces(text: string, columns: number): Generator<string> {
  let piece = ''
  let width = 0
  let previous = ''
  for (const character of text) {
    const next = characterWidth(character)
    if (piece !== '' && (width + next > columns || mayBreakBetween(previous, character))) {
      yield piece
      piece = ''
      width = 0
    }
    piece += character
    width += next
    previous = character
  }
  if (piece !== '') yield piece
}

function mayBreakBetween(before: string, after: string): boolean {
  if (CLOSING.test(after) || OPENING.test(before) || characterWidth(after) === 0) return false
  if (after === ' ') return false
  if (before === ' ') return true
  return characterWidth(before) === 2 || characterWidth(after) === 2
}

const CLOSING = /[，。、；：！？）」』】》〉〕”’…%％,.;:!?)\]}]/u
const OPENING = /[（「『【《〈〔“‘([{]/u

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (ZERO_WIDTH.test(character)) return 0
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}

const ZERO_WIDTH = /[\p{Mn}\p{Me}]/u

/**
 * Wide and full-width characters of Unicode's East Asian Width that drafts hold. Characters of ambiguous width, such as
 * curved quotation marks, count as one column: that is what terminals give them unless told otherwise.
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fff],
  [0x3001, 0x303e],
  [0xff01, 0xff60],
  [0x3000, 0x3000],
  [0x1100, 0x115f],
  [0x2e80, 0x2ffb],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]
