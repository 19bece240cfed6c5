/**
 * Carries ranges of an old text to the text that it became. A range is carried only to where exactly its words stand
 * and only by way of what surrounds it: look-alike text elsewhere is never taken for it.
 */
import { diffArrays } from 'diff'
import { commonHead, commonTail } from './text-change'

export interface TextRange {
  start: number
  end: number
}

/** How one text became another. Offsets are UTF-16 code units. */
export interface Carrier {
  /** Where the range stands in the new text; null when its words were changed, moved or taken away. */
  range(start: number, end: number): TextRange | null
  /** The nearest place in the new text for a place in the old one; always within the new text. */
  point(offset: number): number
}

/** A stretch of both texts; the same words where `same`, otherwise what was replaced by what. In order, without holes. */
interface Stretch {
  from: number
  fromEnd: number
  to: number
  toEnd: number
  same: boolean
}

/** More paragraphs changed than this, or more time needed: the stretch between the first and the last change is given up. */
const LIMITS = { maxEditLength: 400, timeout: 30 }

export function carrier(before: string, after: string): Carrier {
  if (before === after) return STILL(before.length)
  const stretches = compare(before, after)
  return {
    range(start, end) {
      const first = stretches.find((stretch) => stretch.same && stretch.from <= start && start < stretch.fromEnd)
      if (!first || end <= start || end > before.length) return null
      const moved = { start: start - first.from + first.to, end: end - first.from + first.to }
      // The range may reach over several unchanged stretches; its words decide.
      const last = stretches.find((stretch) => stretch.same && stretch.from < end && end <= stretch.fromEnd)
      if (!last || last.to - last.from !== first.to - first.from) return null
      return after.slice(moved.start, moved.end) === before.slice(start, end) ? moved : null
    },
    point(offset) {
      const stretch = stretches.find(({ fromEnd }) => offset <= fromEnd)
      if (!stretch) return after.length
      return stretch.same ? offset - stretch.from + stretch.to : stretch.to
    },
  }
}

/** Of a text that has not changed. */
const STILL = (length: number): Carrier => ({
  range: (start, end) => (start >= 0 && end > start && end <= length ? { start, end } : null),
  point: (offset) => Math.min(offset, length),
})

function compare(before: string, after: string): Stretch[] {
  const frame = trim(before, 0, before.length, after, 0, after.length)
  const [head, middle, tail] = frame
  if (!middle || !before.slice(middle.from, middle.fromEnd).includes('\n')) return frame.filter(isFilled)
  return [head, ...compareParagraphs(before, after, middle), tail].filter(isFilled)
}

/** The common beginning, what differs, and the common end of two slices. */
function trim(before: string, from: number, fromEnd: number, after: string, to: number, toEnd: number): Stretch[] {
  const head = commonHead(before, from, fromEnd, after, to, toEnd)
  const tail = commonTail(before, from + head, fromEnd, after, to + head, toEnd)
  return [
    { from, fromEnd: from + head, to, toEnd: to + head, same: true },
    { from: from + head, fromEnd: fromEnd - tail, to: to + head, toEnd: toEnd - tail, same: false },
    { from: fromEnd - tail, fromEnd, to: toEnd - tail, toEnd, same: true },
  ]
}

/** Finds unchanged paragraphs between several changes that lie apart. */
function compareParagraphs(before: string, after: string, middle: Stretch): Stretch[] {
  const changes = diffArrays(
    before.slice(middle.from, middle.fromEnd).split(/(?<=\n)/),
    after.slice(middle.to, middle.toEnd).split(/(?<=\n)/),
    LIMITS,
  )
  if (!changes) return [middle]
  const stretches: Stretch[] = []
  let { from, to } = middle
  let removed: string[] = []
  let added: string[] = []
  const closeChange = () => {
    stretches.push(...compareChanged(before, after, from, removed, to, added))
    from += lengthOf(removed)
    to += lengthOf(added)
    removed = []
    added = []
  }
  for (const change of changes) {
    if (change.removed) removed = removed.concat(change.value)
    else if (change.added) added = added.concat(change.value)
    else {
      closeChange()
      const length = lengthOf(change.value)
      stretches.push({ from, fromEnd: from + length, to, toEnd: to + length, same: true })
      from += length
      to += length
    }
  }
  closeChange()
  return stretches
}

/** As many paragraphs as before: each was changed in itself. Otherwise they are compared as one. */
function compareChanged(
  before: string,
  after: string,
  from: number,
  removed: string[],
  to: number,
  added: string[],
): Stretch[] {
  if (removed.length !== added.length) {
    return trim(before, from, from + lengthOf(removed), after, to, to + lengthOf(added))
  }
  return removed.flatMap((paragraph, index) => {
    const replacement = added[index] ?? ''
    const stretches = trim(before, from, from + paragraph.length, after, to, to + replacement.length)
    from += paragraph.length
    to += replacement.length
    return stretches
  })
}

function lengthOf(paragraphs: string[]): number {
  return paragraphs.reduce((length, paragraph) => length + paragraph.length, 0)
}

function isFilled(stretch: Stretch | undefined): stretch is Stretch {
  return stretch !== undefined && (stretch.fromEnd > stretch.from || stretch.toEnd > stretch.to)
}
