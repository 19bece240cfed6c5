import type { Range } from '../draft'
import { fold } from '../draft/fold'

/** A literal to look for, with the company that it must or must not keep. All of it is folded as drafts are. */
export interface Phrase {
  text: string
  /** One of these must stand directly before it. */
  before?: readonly string[]
  /** One of these must stand directly behind it. */
  after?: readonly string[]
  /** None of these may stand directly before it. */
  notBefore?: readonly string[]
  /** None of these may stand directly behind it. */
  notAfter?: readonly string[]
  /** Longer wordings that hold the literal and are right: where one of them stands, the literal is no match. */
  notIn?: readonly string[]
}

export interface PhraseMatch<T> {
  phrase: T
  range: Range
}

/**
 * Makes a finder for a list of phrases: give it a folded text and, if not all of it is meant, where to look. The words
 * around that range are seen, too. Matches come in text order, longer ones first, and may overlap; a phrase of which
 * folding leaves nothing matches nowhere.
 *
 * The list is compiled once, at its first use. A text is then walked once through a trie, so that cost is linear in
 * the text and hardly depends on how many phrases there are: a thousand phrases over 5,000 characters take well below a
 * millisecond.
 */
export function phraseMatcher<T extends Phrase>(
  phrases: readonly T[],
): (folded: string, within?: Range) => PhraseMatch<T>[] {
  let root: Branch<T> | undefined
  let starts: Uint8Array | undefined
  return (folded, within = { start: 0, end: folded.length }) => {
    if (!root || !starts) {
      root = trieOf(phrases)
      starts = startsOf(root)
    }
    const matches: PhraseMatch<T>[] = []
    const end = Math.min(within.end, folded.length)
    for (let start = Math.max(0, within.start); start < end; start++) {
      // Most characters begin no phrase: the table spares them the look-up.
      if (starts[folded.charCodeAt(start)] === 0) continue
      const ending: PhraseMatch<T>[] = []
      let branch = root.next.get(folded.charCodeAt(start))
      for (let at = start + 1; branch; at++) {
        for (const entry of branch.ends) {
          if (fits(entry, folded, start, at)) ending.push({ phrase: entry.phrase, range: { start, end: at } })
        }
        branch = at < end ? branch.next.get(folded.charCodeAt(at)) : undefined
      }
      for (let i = ending.length - 1; i >= 0; i--) matches.push(ending[i] as PhraseMatch<T>)
    }
    return matches
  }
}

interface Branch<T> {
  next: Map<number, Branch<T>>
  ends: Entry<T>[]
}

interface Entry<T> {
  phrase: T
  before: readonly string[] | null
  after: readonly string[] | null
  notBefore: readonly string[]
  notAfter: readonly string[]
  /** Each right wording with where the literal begins in it. */
  notIn: readonly { text: string; offset: number }[]
}

function trieOf<T extends Phrase>(phrases: readonly T[]): Branch<T> {
  const root: Branch<T> = { next: new Map(), ends: [] }
  for (const phrase of phrases) {
    const text = folded(phrase.text)
    if (text === '') continue
    let branch = root
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      let next = branch.next.get(unit)
      if (!next) {
        next = { next: new Map(), ends: [] }
        branch.next.set(unit, next)
      }
      branch = next
    }
    branch.ends.push({
      phrase,
      before: phrase.before?.map(folded) ?? null,
      after: phrase.after?.map(folded) ?? null,
      notBefore: phrase.notBefore?.map(folded).filter(Boolean) ?? [],
      notAfter: phrase.notAfter?.map(folded).filter(Boolean) ?? [],
      notIn: phrase.notIn?.flatMap((longer) => placesIn(folded(longer), text)) ?? [],
    })
  }
  return root
}

function startsOf<T>(root: Branch<T>): Uint8Array {
  const starts = new Uint8Array(65536)
  for (const unit of root.next.keys()) starts[unit] = 1
  return starts
}

function fits<T>(entry: Entry<T>, text: string, start: number, end: number): boolean {
  const { before, after, notBefore, notAfter, notIn } = entry
  if (before && !before.some((words) => text.endsWith(words, start))) return false
  if (after && !after.some((words) => text.startsWith(words, end))) return false
  if (notBefore.some((words) => text.endsWith(words, start))) return false
  if (notAfter.some((words) => text.startsWith(words, end))) return false
  return !notIn.some(({ text: longer, offset }) => offset <= start && text.startsWith(longer, start - offset))
}

function placesIn(longer: string, text: string): { text: string; offset: number }[] {
  const places: { text: string; offset: number }[] = []
  for (let offset = longer.indexOf(text); offset >= 0; offset = longer.indexOf(text, offset + 1))
    places.push({ text: longer, offset })
  return places
}

function folded(text: string): string {
  return fold(text).text
}
