/** What of a text was written since the one before, so that a long draft is not sent whole at every pause. */

export interface TextChange {
  /** Characters of the old text from here… */
  start: number
  /** …to here… */
  end: number
  /** …became these. */
  text: string
}

/** One stretch that holds all that differs. Time grows with the texts. */
export function changeBetween(before: string, after: string): TextChange {
  const head = commonHead(before, 0, before.length, after, 0, after.length)
  const tail = commonTail(before, head, before.length, after, head, after.length)
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) }
}

/** The new text; null where the change does not fit the old one. */
export function changed(before: string, { start, end, text }: TextChange): string | null {
  if (start < 0 || end < start || end > before.length) return null
  return before.slice(0, start) + text + before.slice(end)
}

/** Where a range of the old text stands in the new one; null when the change touches it. */
export function moved<Place extends { start: number; end: number }>(place: Place, change: TextChange): Place | null {
  if (place.end <= change.start) return place
  if (place.start < change.end) return null
  const by = change.text.length - (change.end - change.start)
  return by === 0 ? place : { ...place, start: place.start + by, end: place.end + by }
}

/** So many characters are compared at once: the browser does that far faster than a loop. */
const BLOCK = 256

/** How many characters two slices have in common at their beginning. */
export function commonHead(
  before: string,
  from: number,
  fromEnd: number,
  after: string,
  to: number,
  toEnd: number,
): number {
  const longest = Math.min(fromEnd - from, toEnd - to)
  let head = 0
  while (
    head + BLOCK <= longest &&
    before.slice(from + head, from + head + BLOCK) === after.slice(to + head, to + head + BLOCK)
  )
    head += BLOCK
  while (head < longest && before.charCodeAt(from + head) === after.charCodeAt(to + head)) head++
  return head
}

/** How many characters two slices have in common at their end. */
export function commonTail(
  before: string,
  from: number,
  fromEnd: number,
  after: string,
  to: number,
  toEnd: number,
): number {
  const longest = Math.min(fromEnd - from, toEnd - to)
  let tail = 0
  while (
    tail + BLOCK <= longest &&
    before.slice(fromEnd - tail - BLOCK, fromEnd - tail) === after.slice(toEnd - tail - BLOCK, toEnd - tail)
  )
    tail += BLOCK
  while (tail < longest && before.charCodeAt(fromEnd - 1 - tail) === after.charCodeAt(toEnd - 1 - tail)) tail++
  return tail
}
