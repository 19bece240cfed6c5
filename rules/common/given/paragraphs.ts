import type { Draft, Range, Role } from '../../../lib/audit'

/**
 * A paragraph of the draft as given: with the quotation marks, blanks and widths that folding takes away. Offsets count
 * units of `Draft.text`; `foldedRange` leads back to what a hit's range counts.
 */
export interface GivenParagraph extends Range {
  text: string
  role: Role
}

/** The draft's own paragraphs in text order; the web page's are left out. Worked out once for each draft. */
export function givenParagraphs(draft: Draft): readonly GivenParagraph[] {
  const known = read.get(draft)
  if (known) return known
  const paragraphs: GivenParagraph[] = []
  let before = 0
  for (const paragraph of draft.paragraphs) {
    const span = draft.spanOf(paragraph)
    let { start, end } = span
    // Marks at a paragraph's edges are no part of the folded paragraph.
    while (start > before && DROPPED.has(draft.text.charCodeAt(start - 1))) start--
    while (end < draft.text.length && DROPPED.has(draft.text.charCodeAt(end))) end++
    before = end
    if (paragraph.role === 'chrome') continue
    paragraphs.push({ start, end, text: draft.text.slice(start, end), role: paragraph.role })
  }
  read.set(draft, paragraphs)
  return paragraphs
}

const read = new WeakMap<Draft, readonly GivenParagraph[]>()

const DROPPED: ReadonlySet<number> = new Set(
  Array.from(' \t\u00a0\u3000“”‘’"\'＂＇「」『』〝〞﹁﹂﹃﹄*#>', (character) => character.charCodeAt(0)),
)

/**
 * The folded range that covers a range of the text as given. A mark at its edge that folding drops takes its neighbour
 * in the same line along, so that the place shown holds it.
 */
export function foldedRange(draft: Draft, given: Range): Range {
  let start = firstAt(draft, given.start)
  let end = firstAt(draft, given.end)
  if (givenAt(draft, start) > given.start && start > 0 && draft.folded[start - 1] !== '\n') start--
  const last = givenAt(draft, end - 1)
  if (end < draft.folded.length && last < given.end - 1 && draft.folded[end] !== '\n') end++
  if (end <= start) end = Math.min(draft.folded.length, start + 1)
  return { start: Math.min(start, end), end }
}

/** Index of the first folded unit that comes from `at` or later in the text as given. */
function firstAt(draft: Draft, at: number): number {
  let low = 0
  let high = draft.folded.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (givenAt(draft, middle) < at) low = middle + 1
    else high = middle
  }
  return low
}

function givenAt(draft: Draft, folded: number): number {
  return folded < 0 ? -1 : draft.spanOf({ start: folded, end: folded + 1 }).start
}
