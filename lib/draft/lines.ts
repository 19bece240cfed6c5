import { type Folded, withoutBreaks } from './fold'
import type { Range } from './types'

/** The non-empty lines of a folded text. */
export function linesOf(folded: string): Range[] {
  const lines: Range[] = []
  let start = 0
  while (start <= folded.length) {
    const newline = folded.indexOf('\n', start)
    const end = newline < 0 ? folded.length : newline
    if (end > start) lines.push({ start, end })
    if (newline < 0) break
    start = newline + 1
  }
  return lines
}

/**
 * Puts paragraphs together again that a fixed-width layout (text taken from a PDF or a mail) broke into lines.
 * A text whose lines end where its sentences end is given back as it is.
 */
export function unwrapped(folded: Folded): Folded {
  const lines = linesOf(folded.text)
  if (lines.length < 12) return folded
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] as number
  if (width < 16 || width > 60) return folded
  const isFull = (line: Range) => line.end - line.start >= width - 3 && line.end - line.start <= width + 3
  const cut = lines.filter((line) => isFull(line) && !LINE_END.test(folded.text[line.end - 1] as string))
  if (cut.length < lines.length * 0.4) return folded
  const breaks: number[] = []
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Range
    const next = lines[i + 1] as Range
    if (next.start !== line.end + 1 || !isFull(line)) continue
    if (!LABEL_START.test(folded.text.slice(next.start, next.start + 8))) breaks.push(line.end)
  }
  return withoutBreaks(folded, breaks)
}

const LINE_END = /[。:;!?]/
const LABEL_START =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]\D|第[一二三四五六七八九十]{1,3}[部章条])/
