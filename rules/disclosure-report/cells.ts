import type { Draft, Range } from '../../lib/audit'

/** A number of a table with its place in the folded text; an empty cell counts as 0 and has no length. */
export interface Cell extends Range {
  value: number
}

/** A stretch of the folded text with the tabs and blanks that part cells; folding takes them away. */
export interface Celled {
  text: string
  /** The place in `text` of a place in the folded text. */
  placeOf(folded: number): number
  /** The place in the folded text of a place in `text`. */
  foldedAt(place: number): number
}

export function celledOf(draft: Draft, { start, end }: Range): Celled {
  const places: number[] = []
  const back: number[] = []
  const pieces: string[] = []
  let before = start < end ? draft.spanOf({ start, end: start + 1 }).start : 0
  for (let i = start; i < end; i++) {
    const character = draft.folded[i] as string
    // A blank that folding left between two numbers may have been a tab.
    if (character !== ' ') {
      const span = draft.spanOf({ start: i, end: i + 1 })
      for (const mark of span.start > before ? partingIn(draft.text.slice(before, span.start)) : '') {
        pieces.push(mark)
        back.push(i)
      }
      before = span.end
    }
    places.push(pieces.length)
    if (character === ' ') continue
    pieces.push(character)
    back.push(i)
  }
  return {
    text: pieces.join(''),
    placeOf: (folded) => places[folded - start] ?? pieces.length,
    foldedAt: (place) => back[place] ?? end,
  }
}

function partingIn(gap: string): string {
  const tabs = gap.replace(/[^\t]/g, '')
  return tabs !== '' ? tabs : /[ \u00a0\u2000-\u200a\u3000]/.test(gap) ? ' ' : ''
}

/** The numbers of a line in their order. `lead` and `trail` count the empty cells before the first and after the last. */
export interface Line {
  cells: Cell[]
  lead: number
  trail: number
}

/**
 * Reads a line, or what follows a row's label in it: cells parted by tabs or upright strokes, else by blanks. Words may
 * stand before the first number; a line with words behind it or with no number is null.
 */
export function lineOf(celled: Celled, start: number, to: number): Line | null {
  const from = start + (RESPECTIVELY.exec(celled.text.slice(start, to))?.[0].length ?? 0)
  const text = celled.text.slice(from, to)
  // The line below a head's in Markdown.
  if (text.includes('---') && !/[^\s|:-]/.test(text)) return null
  const hasMarks = /[\t|]/.test(text)
  const parting = hasMarks ? /[\t|]/ : LISTED.test(text) ? /[、,/+=]/ : / /
  const line: Line = { cells: [], lead: 0, trail: 0 }
  let at = from
  const parts = text.split(parting)
  if (text.trimEnd().endsWith('|')) parts.pop()
  for (const [i, part] of parts.entries()) {
    const word = part.trim().replace(i === 0 ? LEADING : '', '')
    const place = at + part.lastIndexOf(word)
    at += part.length + 1
    const number = NUMBER.exec(word)
    if (word === '') {
      // What the label ends with is no cell, nor is what stands between two blanks.
      if (i > 0 && hasMarks) line.trail++
    } else if (number || ZERO.test(word)) {
      if (line.cells.length === 0) line.lead = line.trail
      else for (; line.trail > 0; line.trail--) line.cells.push(emptyAt(celled.foldedAt(place)))
      line.trail = 0
      const length = number ? (number[1] as string).length : word.length
      const range = { start: celled.foldedAt(place), end: celled.foldedAt(place + length - 1) + 1 }
      line.cells.push({ ...range, value: number ? Number((number[1] as string).replace(/,/g, '')) : 0 })
    } else if (line.cells.length > 0 || /\d/.test(word)) return null
    else line.trail = 0
  }
  return line.cells.length > 0 ? line : null
}

/** A cell that stands for a nought that is not written. */
export function emptyAt(at: number): Cell {
  return { start: at, end: at, value: 0 }
}

/** What may stand between a label and its first number. */
const LEADING = /^(?:[(]件[)])?[:为共计是总合]{0,4}/
/** 自然人、法人、总计分别为15件、4件、19件 */
const RESPECTIVELY = /^[^\d\n]{0,60}分别[为是有]?:?/
/** 15、4、19 or 15+4=19 or, behind a comma, 15,4,19. */
const LISTED = /^(?:[^\d,]{0,40}\d{1,9}件?(?:[、/+=]\d{1,9}件?){2,9}|[^\d,]{0,12}(?:,\d{1,9}){2,9})[。;]?$/
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d{1,9})[件宗起条个]?[,。;]?$/
const ZERO = /^(?:-{1,2}|[/\\无零〇])$/
