import type { Range } from '../draft'
import type { FoldedText } from '../draft/by-line'
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
 * Makes a finder for a list of phrases: give it a draft or a folded text and, if not all of it is meant, where to look.
 * The words around that range are seen, too. Matches come in text order, longer ones first, and may overlap; a phrase of
 * which folding leaves nothing matches nowhere.
 *
 * The list is put into tables at its first use. A text is then walked once: at each character the hashes of all that
 * begins there are followed as far as some phrase goes on like it. So cost is linear in the text and hardly depends on
 * how many phrases there are: a thousand phrases over 5,000 characters take a few hundredths of a millisecond.
 */
export function phraseMatcher<T extends Phrase>(
  phrases: readonly T[],
): (text: string | FoldedText, within?: Range) => PhraseMatch<T>[] {
  let tables: Tables<T> | undefined
  return (text, within) => {
    tables ??= tablesOf([phrases], foldedTexts(phrases), foldedForm)
    const { folded, pairs } = typeof text === 'string' ? { folded: text, pairs: pairsIn(text) } : known(text)
    const end = Math.min(within?.end ?? folded.length, folded.length)
    return placesOf(tables, folded, pairs, Math.max(0, within?.start ?? 0), end).map(
      ({ entry: { phrase }, range }) => ({
        phrase,
        range,
      }),
    )
  }
}

/**
 * As `phraseMatcher`, for lists that stay as long as the program runs and are looked for in every draft, such as the
 * vocabulary of rules: all of them share one table, and a draft is walked once for all. Their texts and their company
 * must be folded already: somebody waits for the first audit, and folding thousands takes longer than to find them.
 */
export function vocabularyMatcher<T extends Phrase>(
  phrases: readonly T[],
): (text: FoldedText, within?: Range) => PhraseMatch<T>[] {
  const list = vocabulary.lists.push(phrases) - 1
  vocabulary.tables = null
  return (text, within) => {
    const matches = (vocabularyIn(text)[list] ?? []) as PhraseMatch<T>[]
    return within ? matches.filter(({ range }) => range.start >= within.start && range.end <= within.end) : [...matches]
  }
}

const vocabulary: { lists: (readonly Phrase[])[]; tables: Tables<Phrase> | null } = { lists: [], tables: null }
/** Of each draft the matches of each list. */
const found = new WeakMap<FoldedText, PhraseMatch<Phrase>[][]>()

function vocabularyIn(text: FoldedText): PhraseMatch<Phrase>[][] {
  const before = found.get(text)
  if (before?.length === vocabulary.lists.length) return before
  vocabulary.tables ??= tablesOf(
    vocabulary.lists,
    vocabulary.lists.flatMap((list) => list.map((phrase) => phrase.text)),
    (words) => words,
  )
  const { folded, pairs } = known(text)
  const matches: PhraseMatch<Phrase>[][] = vocabulary.lists.map(() => [])
  for (const { entry, range } of placesOf(vocabulary.tables, folded, pairs, 0, folded.length))
    matches[entry.list]?.push({ phrase: entry.phrase, range })
  found.set(text, matches)
  return matches
}

/** Every phrase that is looked for in all drafts. */
export function vocabularyPhrases(): readonly Phrase[] {
  return vocabulary.lists.flat()
}

interface Place<T> {
  entry: Entry<T>
  range: Range
}

function placesOf<T extends Phrase>(
  tables: Tables<T>,
  folded: string,
  pairs: Uint16Array,
  from: number,
  end: number,
): Place<T>[] {
  const { singles, starts, thirds, shortest } = tables
  const places: Place<T>[] = []
  for (let start = from; start + shortest <= end; start++) {
    // Nearly everywhere the first two characters tell that nothing begins here; many phrases begin as right words do, so that the third is asked.
    const pair = pairs[start] as number
    const sign = starts[pair] as number
    const isLonger = sign !== 0 && (sign !== GOES_ON || thirds[thirdOf(pair, folded.charCodeAt(start + 2))] !== 0)
    if (!isLonger && !singles?.[folded.charCodeAt(start)]) continue
    matchAt(tables, folded, start, end, places)
  }
  return places
}

/** Several lists are looked for in one text, so that its hashes are kept with it. */
const hashed = new WeakMap<FoldedText, Uint16Array>()

function known(text: FoldedText): { folded: string; pairs: Uint16Array } {
  let pairs = hashed.get(text)
  if (!pairs) {
    pairs = pairsIn(text.folded)
    hashed.set(text, pairs)
  }
  return { folded: text.folded, pairs }
}

/** For each character the last bits of the hash that it makes with the one behind it. */
function pairsIn(folded: string): Uint16Array {
  const pairs = new Uint16Array(folded.length)
  let unit = 0
  for (let i = folded.length - 1; i >= 0; i--) {
    const next = unit
    unit = folded.charCodeAt(i)
    pairs[i] = Math.imul(unit, FACTOR) + next
  }
  return pairs
}

function matchAt<T extends Phrase>(
  { signs, mask, longest, entries, fold }: Tables<T>,
  folded: string,
  start: number,
  end: number,
  places: Place<T>[],
): void {
  const before = places.length
  const limit = Math.min(end, start + longest)
  let hash = 0
  for (let at = start; at < limit; ) {
    hash = (Math.imul(hash, FACTOR) + folded.charCodeAt(at++)) | 0
    const sign = signs[hash & mask] as number
    if ((sign & ENDS) !== 0) {
      for (let entry = entries.get(hash) ?? null; entry !== null; entry = entry.next) {
        if (entry.text.length !== at - start || !folded.startsWith(entry.text, start)) continue
        entry.company ??= companyOf(entry, fold)
        if (fits(entry.company, folded, start, at)) places.push({ entry, range: { start, end: at } })
      }
    }
    if ((sign & GOES_ON) === 0) break
  }
  if (places.length > before + 1) places.push(...places.splice(before).reverse())
}

/** What beginnings of phrases hash to. Other words may hash alike, so that an end is only a sign of a phrase. */
interface Tables<T> {
  /** By a beginning's hash under `mask`: whether phrases go on from it and whether one ends with it. */
  signs: Uint8Array
  mask: number
  /** By the character: whether it is a phrase by itself. Null where none is: few lists have any. */
  singles: Uint8Array | null
  /** By the hash of the first two characters: whether phrases go on from them and whether one ends there. */
  starts: Uint8Array
  /** By the hash of the first three (`thirdOf`): whether a phrase begins so. */
  thirds: Uint8Array
  /** What folds the company of a phrase. */
  fold: (words: string) => string
  /** How many characters the shortest and the longest phrase have. */
  shortest: number
  longest: number
  /** By the hash of the whole phrase; others of the same hash are chained to it. */
  entries: Map<number, Entry<T>>
}

const GOES_ON = 1
const ENDS = 2
const FACTOR = 31
/** Places for each beginning, so that hardly any word shares one. */
const SPARSE = 8
const MOST_PLACES = 1 << 18

interface Entry<T> {
  phrase: T
  /** The number of its list. */
  list: number
  text: string
  /** Folded at the first place that the phrase's text is met: most phrases are met nowhere. */
  company: Company | null
  /** Another of the same hash. */
  next: Entry<T> | null
}

interface Company {
  before: readonly string[] | null
  after: readonly string[] | null
  notBefore: readonly string[]
  notAfter: readonly string[]
  /** Each right wording with where the literal begins in it. */
  notIn: readonly { text: string; offset: number }[]
}

/** `texts`: the folded text of each phrase, in order; '' matches nowhere. */
function tablesOf<T extends Phrase>(
  lists: readonly (readonly T[])[],
  texts: readonly string[],
  fold: (words: string) => string,
): Tables<T> {
  let beginnings = 0
  let shortest = 0xffff
  let longest = 0
  for (const text of texts) {
    beginnings += text.length
    if (text !== '') shortest = Math.min(shortest, text.length)
    longest = Math.max(longest, text.length)
  }
  let places = 1024
  while (places < beginnings * SPARSE && places < MOST_PLACES) places *= 2
  const tables: Tables<T> = {
    signs: new Uint8Array(places),
    mask: places - 1,
    singles: shortest > 1 ? null : new Uint8Array(1 << 16),
    starts: new Uint8Array(1 << 16),
    thirds: new Uint8Array(1 << 16),
    fold,
    shortest,
    longest,
    entries: new Map(),
  }
  // From the last on: of those that have one hash the first comes to stand first.
  let index = texts.length
  for (let list = lists.length - 1; list >= 0; list--) {
    const phrases = lists[list] as readonly T[]
    for (let i = phrases.length - 1; i >= 0; i--) enter(tables, phrases[i] as T, texts[--index] as string, list)
  }
  return tables
}

/** One folding of all is much cheaper than one for each; line ends stay where they are. */
function foldedTexts(phrases: readonly Phrase[]): string[] {
  return foldedForm(phrases.map(({ text }) => text.replace(LINE_ENDS, '')).join('\n')).split('\n')
}

const LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]/g

function enter<T extends Phrase>(
  { signs, mask, singles, starts, thirds, entries }: Tables<T>,
  phrase: T,
  text: string,
  list: number,
): void {
  if (text === '') return
  if (singles && text.length === 1) singles[text.charCodeAt(0)] = 1
  let hash = 0
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(hash, FACTOR) + text.charCodeAt(i)) | 0
    signs[hash & mask] = (signs[hash & mask] as number) | (i + 1 < text.length ? GOES_ON : ENDS)
    const pair = hash & 0xffff
    if (i === 1) starts[pair] = (starts[pair] as number) | (text.length > 2 ? GOES_ON : ENDS)
    if (i === 1 && text.length > 2) thirds[thirdOf(pair, text.charCodeAt(2))] = 1
  }
  entries.set(hash, { phrase, list, text, company: null, next: entries.get(hash) ?? null })
}

/** `pair`: the last bits of the hash of the two characters before. */
function thirdOf(pair: number, third: number): number {
  return (Math.imul(pair, FACTOR) + third) & 0xffff
}

function companyOf({ phrase, text }: Entry<Phrase>, fold: Tables<Phrase>['fold']): Company {
  return {
    before: phrase.before?.map(fold) ?? null,
    after: phrase.after?.map(fold) ?? null,
    notBefore: phrase.notBefore?.map(fold).filter(Boolean) ?? [],
    notAfter: phrase.notAfter?.map(fold).filter(Boolean) ?? [],
    notIn: phrase.notIn?.flatMap((longer) => placesIn(fold(longer), text)) ?? [],
  }
}

function fits(company: Company, text: string, start: number, end: number): boolean {
  const { before, after, notBefore, notAfter, notIn } = company
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

function foldedForm(text: string): string {
  return fold(text).text
}
