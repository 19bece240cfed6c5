import type { Draft, Range } from '../../lib/audit'

/** When a draft was signed: the date at its end, else that of the notice above what it issues. `iso` as in `DateMention`. */
export function signedAt(draft: Draft): { range: Range; iso: string } | null {
  if (draft.date) return draft.date
  for (const { start, end, role } of draft.paragraphs.slice(0, MOST_NOTICE)) {
    const match = role === 'body' ? ALONE.exec(draft.folded.slice(start, end)) : null
    if (match) return { range: { start, end }, iso: isoOf(match) }
  }
  return null
}

/** A date that fills its line, in brackets or without; year, month and day are captured. */
export const ALONE = /^\(?((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})[日号]\)?$/

export function isoOf([, ...parts]: RegExpExecArray): string {
  return parts.map((part) => part.padStart(2, '0')).join('-')
}

const MOST_NOTICE = 15

/** 汀政发〔2024〕16号 above a text that was signed in 2025: documents are numbered in the year in which they are signed. */
export function numberOfOtherYear(draft: Draft): { range: Range; year: number; signed: Range } | null {
  const own = draft.paragraphs.find(({ role, start }) => role === 'document-number' && start < draft.body.start)
  const match = own && /[([](20\d\d)[\])]/.exec(draft.folded.slice(own.start, own.end))
  const signed = match ? signedAt(draft) : null
  if (!own || !match || !signed || signed.iso.startsWith(match[1] as string)) return null
  const start = own.start + match.index + 1
  return { range: { start, end: start + 4 }, year: Number(match[1]), signed: signed.range }
}
