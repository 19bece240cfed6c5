import type { Element } from './report'

/** True when a failed requirement is missing from the draft, false when it is there but not as asked (wrong year). */
export function isMissing(element: Pick<Element, 'reason'>): boolean {
  return !NOT_AS_ASKED.has(element.reason)
}

/** A part too short, or one item of several missing, is there and not as a requirement of one's own asks. */
const NOT_AS_ASKED = new Set(['wrong-year', 'too-short', 'some-missing'])
