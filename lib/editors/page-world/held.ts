/**
 * Looks for an object that a framework holds for an element: by the fibers of React, the instances of Vue, and fields that pages hang
 * on elements. Only plain fields are looked into: no getter of the page's is called.
 */

/** As many objects are looked at, so that a page with a great deal on its elements costs no more than a moment. */
const MOST_OBJECTS = 20_000
const DEEPEST = 7
/** As far outwards from the element. */
const HOLDERS = 12
const FRAMEWORK = /^__react(?:Fiber|Container|Props|InternalInstance)|^__vue|^_vnode$|^__vnode$|editor|^__ngContext__$/i

/** The first such object, the nearest first; null when there is none. */
export function findHeld<Wanted>(element: Element, isWanted: (held: object) => held is Wanted & object): Wanted | null
export function findHeld(element: Element, isWanted: (held: object) => boolean): unknown
export function findHeld(element: Element, isWanted: (held: object) => boolean): unknown {
  const seen = new Set<object>()
  const budget = { left: MOST_OBJECTS }
  let at: Element | null = element
  for (let step = 0; at && step < HOLDERS; step++) {
    const beginnings = Object.getOwnPropertyNames(at)
      .filter((name) => FRAMEWORK.test(name))
      .map((name) => fieldOf(at as Element, name))
    const found = search(beginnings, isWanted, seen, budget)
    if (found) return found
    at = at.parentElement
  }
  return null
}

function search(
  beginnings: readonly unknown[],
  isWanted: (held: object) => boolean,
  seen: Set<object>,
  budget: { left: number },
): object | null {
  const queue: { held: object; depth: number }[] = []
  const add = (held: unknown, depth: number) => {
    if (held === null || typeof held !== 'object' || seen.has(held) || held instanceof Node || held === window) return
    seen.add(held)
    queue.push({ held, depth })
  }
  for (const beginning of beginnings) add(beginning, 0)
  for (const { held, depth } of queue) {
    if (budget.left-- <= 0) return null
    if (isWantedSafely(held, isWanted)) return held
    if (depth >= DEEPEST || ArrayBuffer.isView(held)) continue
    if (held instanceof Map || held instanceof Set) {
      let count = 0
      for (const each of held.values()) {
        if (count++ > 500) break
        add(each, depth + 1)
      }
      continue
    }
    const names = Object.getOwnPropertyNames(held)
    for (const name of names.length > 300 ? names.slice(0, 300) : names) add(fieldOf(held, name), depth + 1)
  }
  return null
}

function isWantedSafely(held: object, isWanted: (held: object) => boolean): boolean {
  try {
    return isWanted(held)
  } catch {
    return false
  }
}

/** The value of a field that is no getter. */
function fieldOf(held: object, name: string): unknown {
  try {
    return Object.getOwnPropertyDescriptor(held, name)?.value
  } catch {
    return undefined
  }
}
