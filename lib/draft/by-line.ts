import { firstFrom } from './ranges'
import type { Range } from './types'

/** A folded text, such as that of a draft, without anything else that is known of it. */
export interface FoldedText {
  folded: string
}

interface Placed {
  range: Range
}

/**
 * Makes of a finder another one that remembers, for each line of the text it was asked about last, what it found there. Somebody who writes has
 * a draft audited again and again, and each time all lines but one or two are the same: only those are looked at.
 *
 * `find` must see no more of the other lines than that there are ends between: it gives for each line the same whatever stands around it. A
 * result ends in its line, and nothing but its range tells where. Results come line by line, for each in the order of `find`, and are the same
 * whatever was asked before.
 */
export function byLine<Result extends Placed>(
  find: (text: FoldedText) => readonly Result[],
): (text: FoldedText) => Result[] {
  /** Placed as if each line began at 0. */
  let found: ReadonlyMap<Line, Result[]> = new Map()
  let answered = NOTHING_READ - 1
  finders.push(find)
  return (text) => {
    const reading = readingOf(text)
    if (answered !== reading.number) {
      found = answered === reading.number - 1 ? brought(found, reading, text) : learnt(new Map(), text, reading.all)
      answered = reading.number
    }
    return everywhere(found)
  }

  /** What was found in the reading before, as far as its lines still stand, and in those that are new. */
  function brought(before: ReadonlyMap<Line, Result[]>, { number, all, unknown }: Reading, text: FoldedText) {
    if (unknown === null) return learnt(new Map(), text, all)
    const kept = new Map([...before].filter(([line]) => line.reading === number))
    return unknown.pieces.length === 0 ? kept : learnt(kept, unknown.text, unknown.pieces)
  }

  function learnt(results: Map<Line, Result[]>, text: FoldedText, pieces: readonly Piece[]) {
    for (const result of find(text)) {
      const { line, start, isFirst } = pieces[firstFrom(pieces, result.range.end) - 1] as Piece
      if (!isFirst) continue
      const others = results.get(line)
      if (others) others.push(moved(result, -start))
      else results.set(line, [moved(result, -start)])
    }
    return results
  }
}

const finders: ((text: FoldedText) => readonly Placed[])[] = []

/** All that were put through `byLine`, as they were. */
export function lineFinders(): readonly ((text: FoldedText) => readonly Placed[])[] {
  return finders
}

function everywhere<Result extends Placed>(found: ReadonlyMap<Line, readonly Result[]>): Result[] {
  return [...found]
    .flatMap(([line, results]) => line.starts.map((start) => ({ start, results })))
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, results }) => results.map((result) => moved(result, start)))
}

function moved<Result extends Placed>(result: Result, by: number): Result {
  return { ...result, range: { start: result.range.start + by, end: result.range.end + by } }
}

/** A line of the text that was read last, however often it stands there. */
interface Line {
  starts: number[]
  /** The last reading in which it stands. */
  reading: number
}

/** A line at a place of a text. */
interface Piece {
  line: Line
  start: number
  /** No line that is the same comes before it. */
  isFirst: boolean
}

interface Reading {
  /** Readings are numbered as they come. */
  number: number
  folded: string
  /** Each with the line ends around it, so that the first and the last line, which may have none on one side, are no others. */
  lines: ReadonlyMap<string, Line>
  all: readonly Piece[]
  /** The lines that the reading before had not, put together; null where that would be most of the text. */
  unknown: { text: FoldedText; pieces: readonly Piece[] } | null
}

const NOTHING_READ = 0

/** Only one: what is kept is never more than one draft is long. */
let latest: Reading = { number: NOTHING_READ, folded: '', lines: new Map(), all: [], unknown: null }

function readingOf({ folded }: FoldedText): Reading {
  if (latest.folded !== folded || latest.number === NOTHING_READ) latest = nextReading(folded)
  return latest
}

function nextReading(folded: string): Reading {
  const number = latest.number + 1
  const lines = new Map<string, Line>()
  const all: Piece[] = []
  const pieces: Piece[] = []
  /** The new lines, each with the line end behind it, and one before the first. */
  const texts: string[] = []
  let size = 0
  for (let start = 0, end = 0; start < folded.length; start = end + 1) {
    const newline = folded.indexOf('\n', start)
    end = newline < 0 ? folded.length : newline
    if (end === start) continue
    const key = folded.slice(Math.max(0, start - 1), end + 1)
    const again = lines.get(key)
    const line = again ?? latest.lines.get(key) ?? { starts: [], reading: NOTHING_READ }
    all.push({ line, start, isFirst: !again })
    if (again) {
      again.starts.push(start)
      continue
    }
    if (line.reading === NOTHING_READ) {
      const text = texts.length === 0 ? key : folded.slice(start, end + 1)
      texts.push(text)
      size += text.length
      pieces.push({ line, start: size - (newline < 0 ? 0 : 1) - (end - start), isFirst: true })
    }
    line.starts = [start]
    line.reading = number
    lines.set(key, line)
  }
  const isMost = size * 2 > folded.length
  return { number, folded, lines, all, unknown: isMost ? null : { text: { folded: texts.join('') }, pieces } }
}
