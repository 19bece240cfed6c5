/**
 * Finds what an editor draws of a text in the whole text, and so proves that it belongs there. Compared are the signs alone: lines wrap,
 * blanks are drawn in many ways, and some editors draw marks in their stead.
 */

/** Blanks, controls, fillers, and what editors draw for blanks. */
const LEFT_OUT = /[\s\p{Cc}\p{Cf}\u00b7\u22c5\u2e31\u2192\u21b5\uffeb\u2022\u2400-\u2426\ufffc]+/gu

/** A text without blanks, and where each of its characters stands in the text. */
export interface Squeezed {
  text: string
  places: Uint32Array
}

export function squeeze(text: string): Squeezed {
  const pieces: string[] = []
  const places = new Uint32Array(text.length)
  let length = 0
  let from = 0
  const take = (to: number) => {
    if (to > from) pieces.push(text.slice(from, to))
    for (let at = from; at < to; at++) places[length++] = at
  }
  for (const { 0: blank, index } of text.matchAll(LEFT_OUT)) {
    take(index)
    from = index + blank.length
  }
  take(text.length)
  return { text: pieces.join(''), places: places.subarray(0, length) }
}

/** As much of what is drawn may be headers, footers and page numbers; and these are short. */
const FURNITURE = 0.1
const SHORT_LINE = 8

/** A stretch that is both drawn and in the whole text; offsets of squeezed texts. */
export interface Run {
  drawn: number
  whole: number
  length: number
}

/**
 * Where the drawn lines stand in the whole text, in order; null when one of them is nowhere to be found behind the one before.
 *
 * @param near from about where on the drawn lines are looked for first, in the squeezed whole text
 * @param hasFurniture headers, footers and page numbers may stand among the lines
 */
export function align(lines: readonly string[], whole: string, near: number, hasFurniture = false): Run[] | null {
  const all = lines.join('')
  if (all === '') return []
  // As a rule everything between the first and the last line is drawn. A draft may repeat itself, hence the hint.
  const at = nearest(whole, all, near)
  if (at >= 0) return [{ drawn: 0, whole: at, length: all.length }]
  // Lines that are folded up or not drawn leave gaps.
  for (const begin of [near, 0]) {
    const runs = alignFrom(lines, whole, begin, hasFurniture ? FURNITURE * all.length : 0)
    if (runs) return runs
  }
  return null
}

/** Beginning a little before the hint: the first line drawn may begin in the middle of a paragraph. */
function nearest(whole: string, words: string, near: number): number {
  const behind = whole.indexOf(words, Math.max(0, near - words.length))
  return behind >= 0 ? behind : whole.lastIndexOf(words)
}

function alignFrom(lines: readonly string[], whole: string, begin: number, furniture: number): Run[] | null {
  const runs: Run[] = []
  let drawn = 0
  let from = begin
  for (const line of lines) {
    if (line === '') continue
    const at = whole.indexOf(line, from)
    // A number that is found far ahead is a page's; to go on from there would lose all between.
    const isElsewhere = furniture > 0 && line.length < SHORT_LINE && runs.length > 0 && at - from > SHORT_LINE
    if (at < 0 || isElsewhere) {
      furniture -= line.length
      if (furniture < 0) return null
      drawn += line.length
      continue
    }
    const last = runs.at(-1)
    if (last && last.whole + last.length === at && last.drawn + last.length === drawn) last.length += line.length
    else runs.push({ drawn, whole: at, length: line.length })
    drawn += line.length
    from = at + line.length
  }
  return runs
}

/** The first index of an ascending list whose value is at least `least`. */
export function firstAtLeast(ascending: ArrayLike<number>, least: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** How much of what was drawn, run by run, stands in the whole text in the same order: from 0 to 1. */
export function containedShare(runs: readonly string[], whole: string): number {
  let from = 0
  let found = 0
  let all = 0
  for (const run of runs) {
    all += run.length
    const at = run === '' ? -1 : whole.indexOf(run, from)
    // A run far ahead is more likely the same words elsewhere, and would skip all between.
    if (at < 0 || (run.length < 8 && found > 0 && at - from > 400)) continue
    found += run.length
    from = at + run.length
  }
  return all === 0 ? 1 : found / all
}
