import { spaced } from './numerals'

/** A run of characters as a page draws it, in points from the lower left corner. */
export interface PdfRun {
  text: string
  x: number
  /** Of the baseline. */
  y: number
  width: number
  /** Of the characters. */
  size: number
}

export interface PdfPage {
  width: number
  height: number
  /** In the order in which they are drawn. */
  runs: PdfRun[]
}

export interface PdfText {
  /** Paragraphs and table rows, in order. */
  lines: string[]
  footnotes: number
  /** A header or footer that holds more than a page number. */
  hasHeaderOrFooter: boolean
}

/**
 * Puts paragraphs together from what pages draw. A line goes on the paragraph before it unless it is indented, the line
 * before ended early, or distance, size or a label tell them apart; this holds across pages. Headers, footers, page
 * numbers and footnotes are left out, and so are the marks that refer to footnotes. Linear in the number of runs.
 */
export function layOut(pages: readonly PdfPage[]): PdfText {
  const bodySize = commonest(
    pages.flatMap((page) => page.runs),
    ({ size }) => Math.round(size * 2) / 2,
    ({ text }) => text.trim().length,
  )
  const pageLines = pages.map(readLines)
  const furniture = findFurniture(pages, pageLines)
  let footnotes = 0
  const bodies = pageLines.map((lines) => {
    const kept = lines.filter((line) => !furniture.all.has(line))
    const notes = findFootnotes(kept, bodySize)
    footnotes += notes.count
    return notes.rest
  })
  return {
    lines: joinLines(bodies, bodySize),
    footnotes,
    hasHeaderOrFooter: furniture.saysSomething,
  }
}

interface Line {
  /** Where stretches of text begin that are set apart by wide gaps. */
  parts: { text: string; x: number }[]
  x: number
  right: number
  y: number
  size: number
  /** Marks of footnotes that were taken out of it. */
  references: string[]
}

/** Groups a page's runs into lines by their baselines, in drawing order unless that is no reading order. */
function readLines(page: PdfPage): Line[] {
  const runs = page.runs.filter(({ text }) => text.trim() !== '')
  const lines = linesOf(runs)
  return isOutOfOrder(lines) ? linesOf(inReadingOrder(runs)) : lines
}

function linesOf(runs: readonly PdfRun[]): Line[] {
  const lines: Line[] = []
  let line: Line | null = null
  for (const run of runs) {
    if (line && isOnLine(run, line)) {
      if (isReference(line, run)) {
        line.references.push(run.text.trim())
        line.right = Math.max(line.right, run.x + run.width)
      } else {
        append(line, run)
      }
      continue
    }
    line = {
      parts: [{ text: run.text, x: run.x }],
      x: run.x,
      right: run.x + run.width,
      y: run.y,
      size: run.size,
      references: [],
    }
    lines.push(line)
  }
  return lines
}

function isOnLine(run: PdfRun, line: Line): boolean {
  const size = Math.max(line.size, run.size)
  return Math.abs(run.y - line.y) < size * 0.5 && run.x > line.right - size * 2
}

/** A raised small number: the mark of a footnote, which must not run into a figure. */
function isReference(line: Line, run: PdfRun): boolean {
  const isRaised = run.y - line.y > line.size * 0.12 && run.size < line.size * 0.8
  return isRaised && /^\s*(?:[[(〔［]?\d{1,3}[\])〕］]?|[①-⑳*]{1,3})\s*$/.test(run.text)
}

const WIDE_GAP = 1.2
const NARROW_GAP = 0.15

function append(line: Line, run: PdfRun): void {
  const gap = run.x - line.right
  const part = line.parts.at(-1)
  const size = Math.max(line.size, run.size)
  line.right = Math.max(line.right, run.x + run.width)
  line.size = size
  if (!part || gap > size * WIDE_GAP) line.parts.push({ text: run.text, x: run.x })
  else part.text += (gap > size * NARROW_GAP && !part.text.endsWith(' ') ? ' ' : '') + run.text
}

/** Some programs draw a page font by font: then lines jump up again and again. */
function isOutOfOrder(lines: Line[]): boolean {
  let jumps = 0
  for (let index = 1; index < lines.length; index++) {
    const above = lines[index - 1]
    const line = lines[index]
    if (above && line && line.y > above.y + line.size * 0.5) jumps++
  }
  return jumps > 3 && jumps * 4 > lines.length
}

/** Runs from the top down, and from left to right where they stand on one line. */
function inReadingOrder(runs: readonly PdfRun[]): PdfRun[] {
  const bands: PdfRun[][] = []
  let band: PdfRun[] = []
  for (const run of [...runs].sort((a, b) => b.y - a.y)) {
    const first = band[0]
    if (!first || first.y - run.y > Math.min(first.size, run.size) * 0.5) {
      band = []
      bands.push(band)
    }
    band.push(run)
  }
  return bands.flatMap((runsOfBand) => runsOfBand.sort((a, b) => a.x - b.x))
}

/** Lines that repeat at the edges of the pages, and page numbers. */
function findFurniture(
  pages: readonly PdfPage[],
  pageLines: readonly Line[][],
): { all: Set<Line>; saysSomething: boolean } {
  const all = new Set<Line>()
  let saysSomething = false
  const repeated = new Map<string, { line: Line; page: number }[]>()
  for (const [index, lines] of pageLines.entries()) {
    const page = pages[index]
    if (!page) continue
    const byHeight = [...lines].sort((a, b) => b.y - a.y)
    const outermost = new Set([byHeight[0], byHeight.at(-1)])
    for (const line of byHeight) {
      const isAtEdge = line.y > page.height * (1 - EDGE) || line.y < page.height * EDGE
      if (!isAtEdge) continue
      const text = textOf(line)
      if (outermost.has(line) && PAGE_NUMBER.test(text)) {
        all.add(line)
        continue
      }
      const key = `${Math.round(line.y / 4)}:${text.replaceAll(/\d+/g, '#').replaceAll(/\s/g, '')}`
      const seen = repeated.get(key)
      if (seen) seen.push({ line, page: index })
      else repeated.set(key, [{ line, page: index }])
    }
  }
  for (const seen of repeated.values()) {
    const onPages = new Set(seen.map(({ page }) => page)).size
    if (onPages < 2 || onPages * 3 < pages.length) continue
    for (const { line } of seen) all.add(line)
    saysSomething ||= seen.some(({ line }) => !PAGE_NUMBER.test(textOf(line)))
  }
  return { all, saysSomething }
}

/** Headers and footers stand in this share of the page at either end. */
const EDGE = 0.14
const PAGE_NUMBER =
  /^\s*(?:[-—–－―·•]{0,3}\s{0,3}\d{1,4}\s{0,3}(?:[/／]\s{0,3}\d{1,4})?\s{0,3}[-—–－―·•]{0,3}|第\s{0,3}\d{1,4}\s{0,3}页(?:[\s，,/]{0,3}共\s{0,3}\d{1,4}\s{0,3}页)?)\s*$/

/**
 * Notes at the foot of a page: from a line on that opens with a mark, is in small print or stands apart, and answers to a
 * mark in the text where it is not.
 */
function findFootnotes(lines: Line[], bodySize: number): { rest: Line[]; count: number } {
  const references = new Set(lines.flatMap((line) => line.references))
  let small = lines.length
  while (small > 0 && (lines[small - 1]?.size ?? 0) < bodySize * 0.9) small--
  const first = lines.findIndex((line, index) => {
    const mark = NOTE_MARK.exec(textOf(line))?.[1]
    if (index === 0 || mark === undefined) return false
    const distance = (lines[index - 1]?.y ?? 0) - line.y
    return index >= small || (references.has(mark) && distance > line.size * 2)
  })
  if (first < 0) return { rest: lines, count: 0 }
  const notes = lines.slice(first)
  return { rest: lines.slice(0, first), count: notes.filter((line) => NOTE_MARK.test(textOf(line))).length }
}

const NOTE_MARK = /^\s{0,4}([[(〔［]?\d{1,3}[\])〕］]?(?![.、．\d年月日])|[①-⑳*])/

/** Joins the lines of all pages into paragraphs. */
function joinLines(pages: readonly Line[][], bodySize: number): string[] {
  const paragraphs: string[][] = []
  const leading = commonest(
    pages.flatMap(distances),
    (distance) => Math.round(distance),
    () => 1,
  )
  const margins = findMargins(pages, bodySize)
  let last: { line: Line; page: number } | null = null
  for (const [page, lines] of pages.entries()) {
    for (const line of lines) {
      const edges = margins[page] ?? { left: 0, right: 0 }
      const lastEdges = margins[last?.page ?? page] ?? edges
      const goesOn =
        last !== null && continues(last.line, lastEdges, line, edges, last.page === page ? leading : null, bodySize)
      if (goesOn && last) paragraphs.at(-1)?.push(joint(textOf(last.line), textOf(line)), textOf(line))
      else paragraphs.push([textOf(line)])
      last = { line, page }
    }
  }
  return paragraphs.map((parts) => tidy(parts.join('')))
}

interface Edges {
  left: number
  right: number
}

/** The edges of the text on each page; a page of short lines takes those of the whole document. */
function findMargins(pages: readonly Line[][], bodySize: number): Edges[] {
  const whole = edgesOf(pages.flat())
  return pages.map((lines) => {
    const own = edgesOf(lines.filter((line) => line.parts.length === 1))
    const isNarrow = own.right - own.left < whole.right - whole.left - bodySize * 3
    return isNarrow ? { left: Math.min(own.left, whole.left), right: Math.max(own.right, whole.right) } : own
  })
}

/** Punctuation may hang beyond the right edge, so that the edge is where most of the long lines end, not the farthest. */
function edgesOf(lines: readonly Line[]): Edges {
  let left = Number.POSITIVE_INFINITY
  let farthest = 0
  for (const line of lines) {
    left = Math.min(left, line.x)
    farthest = Math.max(farthest, line.right)
  }
  if (!Number.isFinite(left)) return { left: 0, right: 0 }
  const ends = lines.flatMap(({ right }) => (right - left > (farthest - left) * LONG_SHARE ? [right] : []))
  ends.sort((a, b) => a - b)
  return { left, right: ends[Math.floor((ends.length - 1) * EDGE_QUANTILE)] ?? farthest }
}

const LONG_SHARE = 0.85
const EDGE_QUANTILE = 0.6

function distances(lines: readonly Line[]): number[] {
  return lines.slice(1).flatMap((line, index) => {
    const distance = (lines[index]?.y ?? 0) - line.y
    return distance > 0 ? [distance] : []
  })
}

/** @param leading the usual distance of lines; null across pages, where distance says nothing */
function continues(
  last: Line,
  lastEdges: Edges,
  line: Line,
  edges: Edges,
  leading: number | null,
  bodySize: number,
): boolean {
  const size = Math.max(last.size, line.size)
  if (Math.min(last.size, line.size) < size * 0.88) return false
  if (isRow(last) || isRow(line)) return false
  if (leading !== null) {
    const distance = last.y - line.y
    if (distance <= 0 || distance > leading * 1.6) return false
  }
  const text = textOf(line)
  const before = textOf(last)
  // A first token that would still have fitted on the line before was sent to the next by the end of a paragraph.
  if (spareOf(last, lastEdges) > Math.max(firstTokenWidth(text, size), size * 1.2)) return false
  if (LABEL.test(text) && /[。！？；：.!?;:]["”’」』）)]?$/.test(before)) return false
  if (line.x - edges.left < size * 1.2) return true
  // A title that takes several lines.
  if (isCentred(last, lastEdges) && isCentred(line, edges) && last.size > bodySize * 1.1) return true
  // Hanging lists: what follows a label goes on below the text, not below the label.
  return LABEL.test(before) && Math.abs(line.x - textStart(last)) < size * 0.8
}

/** The room that a line leaves, on both sides when it is centred. */
function spareOf(line: Line, { left, right }: Edges): number {
  return isCentred(line, { left, right }) ? right - line.right + line.x - left : right - line.right
}

function isCentred(line: Line, { left, right }: Edges): boolean {
  return Math.abs(line.x - left - (right - line.right)) < line.size * 0.6
}

/** Cells side by side, save for a label that only stands apart from its own text. */
function isRow(line: Line): boolean {
  const [first, ...others] = line.parts
  return others.length > 1 || (others.length === 1 && !(first && WHOLE_LABEL.test(first.text.trim())))
}

const LABEL =
  /^\s{0,8}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:[.．、](?!\d)|\.\d{1,2}(?!\d))|[①-⑳]|第[一二三四五六七八九十百\d]{1,5}[章节条])/
const WHOLE_LABEL =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]?|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:\.\d{1,2}){0,3}[.．、)）]?|[①-⑳]|[a-zA-Z][.)]|[•·●○■□◆▪➢✓\uf000-\uf0ff-]|第[一二三四五六七八九十百\d]{1,5}[章节条])$/

function textStart(line: Line): number {
  const [first, second] = line.parts
  if (first && second && WHOLE_LABEL.test(first.text.trim())) return second.x
  const label = LABEL.exec(textOf(line))?.[0].trim() ?? ''
  return line.x + widthOf(label) * line.size
}

/** What cannot be parted at a line's end: a number or word, or one Chinese character, with the punctuation after it. */
function firstTokenWidth(text: string, size: number): number {
  return (widthOf(FIRST_TOKEN.exec(text)?.[0] ?? '') + 0.3) * size
}

const FIRST_TOKEN =
  /^(?:[A-Za-z0-9.,%:/_-]{1,40}|[\s\S](?:[,;:.!?)]{1,3}[A-Za-z0-9.,%]{0,20})?)[。，、；：？！）》”’％]{0,2}/u

/** In widths of a Chinese character. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += character.charCodeAt(0) < 0x2e80 ? 0.55 : 1
  return width
}

function textOf(line: Line | undefined): string {
  if (!line) return ''
  const [first, ...others] = line.parts
  if (!first) return ''
  if (others.length > 0 && WHOLE_LABEL.test(first.text.trim())) {
    const label = first.text.trim()
    const isBullet = /^[•·●○■□◆▪➢✓\uf000-\uf0ff-]$/.test(label)
    return (isBullet ? '' : spaced(label)) + others.map(({ text }) => text.trim()).join('\t')
  }
  return line.parts.map(({ text }) => text.trim()).join('\t')
}

/** What stands between two lines of a paragraph. A number broken over two lines is one number; words are two. */
function joint(before: string, after: string): string {
  const last = before.at(-1) ?? ''
  const first = after.charAt(0)
  if (/\d/.test(last) && /\d/.test(first)) return ''
  return /[A-Za-z0-9,.;:)]/.test(last) && /[A-Za-z0-9(]/.test(first) ? ' ' : ''
}

const CHINESE = '\\u2e80-\\u9fff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff01-\\uff60\\u3000-\\u303f“”‘’—…·'
const GAP_AFTER_CHINESE = new RegExp(`(?<=[${CHINESE}]) (?=[!-~])`, 'g')
const GAP_BEFORE_CHINESE = new RegExp(`(?<=[!-~]) (?=[${CHINESE}])`, 'g')
const GAP_IN_CHINESE = new RegExp(`(?<=[${CHINESE}]) (?=[${CHINESE}])`, 'g')
const LONG_LINE = 14

/** Takes out the gaps that typesetting puts between Chinese and Latin, and in long lines between Chinese characters. */
function tidy(paragraph: string): string {
  const label = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.．)）]?|[A-Za-z][.)]) /.exec(paragraph)?.[0] ?? ''
  const text = paragraph.slice(label.length).replaceAll(GAP_AFTER_CHINESE, '').replaceAll(GAP_BEFORE_CHINESE, '')
  return label + (text.length > LONG_LINE ? text.replaceAll(GAP_IN_CHINESE, '') : text)
}

function commonest<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => number,
  weightOf: (item: Item) => number,
): number {
  const weights = new Map<number, number>()
  let best = 0
  for (const item of items) {
    const key = keyOf(item)
    const weight = (weights.get(key) ?? 0) + weightOf(item)
    weights.set(key, weight)
    if (weight > (weights.get(best) ?? 0)) best = key
  }
  return best
}
