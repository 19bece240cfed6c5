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
 * The list is sorted into a trie at its first use, each branch when a text first reaches it. A text is then walked once,
 * so that cost is linear in the text and hardly depends on how many phrases there are: a thousand phrases over 5,000
 * characters take well below a millisecond.
 */
export function phraseMatcher<T extends Phrase>(
  phrases: readonly T[],
): (folded: string, within?: Range) => PhraseMatch<T>[] {
  let root: Branch<T> | undefined
  let starts: Uint8Array | undefined
  return (folded, within = { start: 0, end: folded.length }) => {
    if (!root || !starts) {
      root = rootOf(phrases)
      starts = startsOf(root)
    }
    const matches: PhraseMatch<T>[] = []
    const end = Math.min(within.end, folded.length)
    for (let start = Math.max(0, within.start); start < end; start++) {
      // Most characters begin no phrase: the table spares them the look-up.
      if (starts[folded.charCodeAt(start)] === 0) continue
      const found = matches.length
      let branch = root.next?.get(folded.charCodeAt(start))
      for (let at = start + 1; branch; at++) {
        const next = branch.next ?? grown(branch)
        for (const entry of branch.ends) {
          if (fits(entry, folded, start, at)) matches.push({ phrase: entry.phrase, range: { start, end: at } })
        }
        branch = at < end ? next.get(folded.charCodeAt(at)) : undefined
      }
      if (matches.length > found + 1) matches.push(...matches.splice(found).reverse())
    }
    return matches
  }
}

interface Branch<T> {
  /** How many characters lead here. */
  depth: number
  /** What lies further on; null until a text comes this far. */
  next: Map<number, Branch<T>> | null
  /** What ends here, once `next` is known. */
  ends: Entry<T>[]
  /** Everything that begins like this, until `next` is known. */
  waiting: Entry<T>[]
}

interface Entry<T> {
  phrase: T
  text: string
  /** Folded at the first place that the phrase's text is met: most phrases are met nowhere. */
  company: Company | null
}

interface Company {
  before: readonly string[] | null
  after: readonly string[] | null
  notBefore: readonly string[]
  notAfter: readonly string[]
  /** Each right wording with where the literal begins in it. */
  notIn: readonly { text: string; offset: number }[]
}

function rootOf<T extends Phrase>(phrases: readonly T[]): Branch<T> {
  // One folding of all is much cheaper than one for each; line ends stay where they are.
  const texts = folded(phrases.map(({ text }) => text.replace(LINE_ENDS, '')).join('\n')).split('\n')
  const root = branchOf<T>(0)
  phrases.forEach((phrase, index) => {
    const text = texts[index] as string
    if (text !== '') root.waiting.push({ phrase, text, company: null })
  })
  grown(root)
  return root
}

const LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]/g

function branchOf<T>(depth: number): Branch<T> {
  return { depth, next: null, ends: [], waiting: [] }
}

function grown<T>(branch: Branch<T>): Map<number, Branch<T>> {
  const next = new Map<number, Branch<T>>()
  for (const entry of branch.waiting) {
    if (entry.text.length === branch.depth) {
      branch.ends.push(entry)
      continue
    }
    const unit = entry.text.charCodeAt(branch.depth)
    let child = next.get(unit)
    if (!child) {
      child = branchOf(branch.depth + 1)
      next.set(unit, child)
    }
    child.waiting.push(entry)
  }
  branch.waiting = []
  branch.next = next
  return next
}

function companyOf({ phrase, text }: Entry<Phrase>): Company {
  return {
    before: phrase.before?.map(folded) ?? null,
    after: phrase.after?.map(folded) ?? null,
    notBefore: phrase.notBefore?.map(folded).filter(Boolean) ?? [],
    notAfter: phrase.notAfter?.map(folded).filter(Boolean) ?? [],
    notIn: phrase.notIn?.flatMap((longer) => placesIn(folded(longer), text)) ?? [],
  }
}

function startsOf<T>(root: Branch<T>): Uint8Array {
  const starts = new Uint8Array(65536)
  for (const unit of root.next?.keys() ?? []) starts[unit] = 1
  return starts
}

function fits<T extends Phrase>(entry: Entry<T>, text: string, start: number, end: number): boolean {
  entry.company ??= companyOf(entry)
  const { before, after, notBefore, notAfter, notIn } = entry.company
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
