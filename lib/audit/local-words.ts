/** The words of packs of one's own: all in one matcher, so that a draft is walked once however many rules ask. */
import type { Draft, Range } from '../draft'
import { fold } from '../draft/fold'
import { firstFrom, rangeAt, united } from '../draft/ranges'
import { phraseMatcher } from './phrases'

/** Where one of a list's words stands; `word` is as its author wrote it. */
export interface WordHit extends Range {
  word: string
}

/** A list of words that was added to an index. */
export interface WordList {
  /** Where the words stand in a draft: in text order, the longest of overlapping ones; page chrome is left out. */
  in(draft: Draft): readonly WordHit[]
}

export interface WordIndex {
  /**
   * Adds a list. `except`: longer wordings in which a word does not count. `titles`: false leaves out what stands between
   * title marks 《》, unless the word itself has them.
   */
  add(words: readonly string[], options?: { except?: readonly string[]; titles?: boolean }): WordList
}

/** The character that stands for a few others within a word. */
const WILDCARD = /[*＊]/
/** What a wildcard may stand for, in folded characters; never a mark that ends a sentence. */
const WILDCARD_REACH = 8
const SENTENCE_END = /[。;!?\n]/

/** The literal parts of a word, folded; one without a wildcard has one. */
export function piecesOf(word: string): string[] {
  return word.split(WILDCARD).map((piece) => fold(piece).text)
}

/** An empty index. All lists must be added before the first draft is read. */
export function wordIndex(): WordIndex {
  const ids = new Map<string, number>()
  let find: ReturnType<typeof phraseMatcher<{ text: string; id: number }>> | undefined
  const known = new WeakMap<Draft, Reading>()

  const read = (draft: Draft): Reading => {
    const cached = known.get(draft)
    if (cached) return cached
    find ??= phraseMatcher([...ids].map(([text, id]) => ({ text, id })))
    const places: Range[][] = Array.from({ length: ids.size }, () => [])
    for (const { phrase, range } of find(draft)) {
      if (!rangeAt(draft.leftOut, range.start)) places[phrase.id]?.push(range)
    }
    const reading = { places, titles: united(draft.citations), hits: new Map() }
    known.set(draft, reading)
    return reading
  }
  const idOf = (text: string): number => {
    const id = ids.get(text) ?? ids.size
    ids.set(text, id)
    return id
  }

  return {
    add(words, { except = [], titles = true } = {}) {
      const entries = words.map((word) => ({ word, pieces: piecesOf(word).map(idOf) }))
      const exceptions = except.map((longer) => idOf(fold(longer).text))
      const list: WordList = {
        in(draft) {
          const reading = read(draft)
          const cached = reading.hits.get(list)
          if (cached) return cached
          const right = united(exceptions.flatMap((id) => reading.places[id] ?? []))
          const hits = disjoint(
            entries.flatMap(({ word, pieces }) =>
              occurrences(
                draft.folded,
                pieces.map((id) => reading.places[id] ?? []),
              ).flatMap(({ start, end }) => {
                const longer = rangeAt(right, start)
                if (longer && end <= longer.end) return []
                if (!titles && !word.includes('《') && rangeAt(reading.titles, start)) return []
                return [{ start, end, word }]
              }),
            ),
          )
          reading.hits.set(list, hits)
          return hits
        },
      }
      return list
    },
  }
}

/** What one draft gives: where each literal stands, and the hits of the lists asked for so far. */
interface Reading {
  places: readonly (readonly Range[])[]
  titles: readonly Range[]
  hits: Map<WordList, readonly WordHit[]>
}

/**
 * Where the pieces stand one behind the other. The rarest of them is gone through, so that a piece that stands everywhere
 * costs nothing; from there the nearest places of the others are taken.
 */
function occurrences(folded: string, pieces: readonly (readonly Range[])[]): readonly Range[] {
  const [only] = pieces
  if (only && pieces.length === 1) return only
  const rarest = pieces.reduce((best, places, i) => (places.length < (pieces[best]?.length ?? 0) ? i : best), 0)
  const found: Range[] = []
  for (const { start, end } of pieces[rarest] ?? []) {
    const last = pieces.slice(rarest + 1).reduce<number | null>((at, places) => {
      return at === null ? null : endAfter(folded, places, at)
    }, end)
    const first = pieces.slice(0, rarest).reduceRight<number | null>((at, places) => {
      return at === null ? null : startBefore(folded, places, at)
    }, start)
    if (last !== null && first !== null) found.push({ start: first, end: last })
  }
  return found
}

/** Where the next of the places from `at` ends, when a wildcard reaches it. */
function endAfter(folded: string, places: readonly Range[], at: number): number | null {
  const next = places[firstFrom(places, at)]
  return next && reaches(folded, at, next.start) ? next.end : null
}

/** Where the last of the places that end by `at` starts, when a wildcard reaches it. */
function startBefore(folded: string, places: readonly Range[], at: number): number | null {
  const first = places[0]
  if (!first) return null
  // All places of one literal are equally long.
  const previous = places[firstFrom(places, at - (first.end - first.start) + 1) - 1]
  return previous && reaches(folded, previous.end, at) ? previous.start : null
}

function reaches(folded: string, from: number, to: number): boolean {
  return to - from <= WILDCARD_REACH && !SENTENCE_END.test(folded.slice(from, to))
}

/** In text order, without what overlaps an earlier or, from the same place on, a longer one. */
function disjoint(hits: WordHit[]): WordHit[] {
  let end = -1
  return hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit) => {
      if (hit.start < end) return false
      end = hit.end
      return true
    })
}

/** The hits that lie in a range. */
export function hitsWithin(hits: readonly WordHit[], range: Range): WordHit[] {
  const inside: WordHit[] = []
  for (let i = firstFrom(hits, range.start); i < hits.length; i++) {
    const hit = hits[i] as WordHit
    if (hit.start >= range.end) break
    if (hit.end <= range.end) inside.push(hit)
  }
  return inside
}
