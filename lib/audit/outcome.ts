import type { Element } from './report'

/** True when a failed requirement is missing from the draft, false when it is there but not as asked (wrong year). */
export function isMissing(element: Pick<Element, 'reason'>): boolean {
  return element.reason !== 'wrong-year'
}
