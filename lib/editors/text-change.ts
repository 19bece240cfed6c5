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
  const longest = Math.min(before.length, after.length)
  let head = 0
  while (head < longest && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < longest - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) }
}

/** The new text; null where the change does not fit the old one. */
export function changed(before: string, { start, end, text }: TextChange): string | null {
  if (start < 0 || end < start || end > before.length) return null
  return before.slice(0, start) + text + before.slice(end)
}
