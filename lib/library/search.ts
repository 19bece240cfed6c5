/** Finding kept drafts by name, title, unit, year and words of their text, folded as the engine folds: 複議 finds 复议. */
import { fold } from '../draft/fold'
import type { KeptDraft, KeptHeader } from './kept-draft'
import type { Damaged, Library } from './library'

/** A piece of a draft's text around the first word that was found in it. */
export interface Excerpt {
  before: string
  word: string
  after: string
}

export interface Match {
  draft: KeptHeader
  /** Null when every word stands in name, title, unit or year. */
  excerpt: Excerpt | null
}

/**
 * Drafts in which every word is found, in the order of the list; all drafts for no words. Texts are read in portions, and
 * only for drafts that their headers leave open.
 */
export async function searchLibrary(
  library: Library,
  words: string,
  isWanted: () => boolean = () => true,
): Promise<{ matches: Match[]; damaged: Damaged[] }> {
  const { drafts, damaged } = await library.list()
  const wanted = wordsOf(words)
  const found = new Map<string, Excerpt | null>()
  const open: string[] = []
  for (const header of drafts) {
    if (isOfOtherYear(header, wanted)) continue
    if (missingFrom(header, wanted).length === 0) found.set(header.id, null)
    else open.push(header.id)
  }
  const unread = [...damaged]
  for (let at = 0; at < open.length && isWanted(); at += PORTION) {
    const portion = await library.read(open.slice(at, at + PORTION))
    unread.push(...portion.damaged)
    for (const draft of portion.drafts) {
      const excerpt = excerptOf(draft, missingFrom(draft, wanted))
      if (excerpt) found.set(draft.id, excerpt)
    }
  }
  const matches = drafts.flatMap((draft) => {
    const excerpt = found.get(draft.id)
    return excerpt === undefined ? [] : [{ draft, excerpt }]
  })
  return { matches, damaged: unread }
}

/** Few enough that folding them takes no longer than a frame. */
const PORTION = 10
const AROUND = 24

function wordsOf(words: string): string[] {
  return words
    .split(/\s+/)
    .map((word) => fold(word).text)
    .filter((word) => word !== '')
}

function missingFrom({ name, title, unit, reportYear }: KeptHeader, words: readonly string[]): string[] {
  const known = fold([name, title, unit, reportYear && `${reportYear}年`].filter(Boolean).join('\n')).text
  return words.filter((word) => !known.includes(word))
}

/** A year alone asks for that year's report; nearly every report speaks of the year after, too. */
function isOfOtherYear({ reportYear }: KeptHeader, words: readonly string[]): boolean {
  return (
    reportYear !== null && words.some((word) => /^20\d\d年?$/.test(word) && Number.parseInt(word, 10) !== reportYear)
  )
}

function excerptOf({ text }: KeptDraft, words: readonly string[]): Excerpt | null {
  const folded = fold(text)
  if (!words.every((word) => folded.text.includes(word))) return null
  const word = words[0] ?? ''
  const at = folded.text.indexOf(word)
  const start = folded.origin[at] ?? 0
  const end = (folded.origin[at + word.length - 1] ?? start) + 1
  return {
    before: oneLine(text.slice(Math.max(0, start - AROUND), start)),
    word: oneLine(text.slice(start, end)),
    after: oneLine(text.slice(end, end + AROUND)),
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
