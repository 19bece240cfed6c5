import { type Draft, firstFrom, type Range } from '../../../lib/audit'

/** The part of a draft that is searched; what is found there begins `body.start` later in the draft. */
export function bodyOf({ folded, body }: Draft): string {
  return folded.slice(body.start, body.end)
}

/** Where in the draft a range of its body stands. */
export function inDraft({ body }: Draft, { start, end }: Range): Range {
  return { start: body.start + start, end: body.start + end }
}

export function rangeOf({ index, 0: words }: RegExpExecArray): Range {
  return { start: index, end: index + words.length }
}

export function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && one.end > other.start
}

/** Those found that none of the others touches or comes nearer than so many characters. */
export function untouched<T extends { range: Range }>(found: readonly T[], others: readonly Range[], apart = 0): T[] {
  const told = [...others].sort((a, b) => a.start - b.start)
  return found.filter(({ range }) => {
    const at = firstFrom(told, range.start - apart)
    const [before, next] = [told[at - 1], told[at]]
    return (!before || before.end <= range.start - apart) && (!next || next.start >= range.end + apart)
  })
}

/** The clause around some words, marks left out; at most 60 characters to each side. */
export function clauseAround(text: string, { start, end }: Range): string {
  const head = text.slice(Math.max(0, start - 60), start)
  const from = Math.max(...['。', ',', ';', ':', '\n'].map((mark) => head.lastIndexOf(mark))) + 1
  const tail = text.slice(end, end + 60).split(/[。,;:\n]/, 1)[0] as string
  return head.slice(from) + text.slice(start, end) + tail
}

/** What of the sentence stands before a place, at most so many characters of it. */
export function sentenceBefore(text: string, at: number, most = 80): string {
  const head = text.slice(Math.max(0, at - most), at)
  return head.slice(Math.max(...['。', ';', '\n'].map((mark) => head.lastIndexOf(mark))) + 1)
}

/** The sentence around some words, at most 80 characters to each side, and what of it comes before them. */
export function sentenceAround(text: string, { start, end }: Range): { head: string; whole: string } {
  const head = sentenceBefore(text, start)
  const tail = text.slice(end, end + 80).split(/[。;\n]/, 1)[0] as string
  return { head, whole: head + text.slice(start, end) + tail }
}

/** Names of laws and papers tell nothing of who acts. */
export function withoutTitles(words: string): string {
  return words.replace(/《[^》]{0,40}》/g, '')
}
