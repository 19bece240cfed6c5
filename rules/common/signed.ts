import { type Draft, matchesOf, type Range, rangeAt } from '../../lib/audit'
import { CENTRAL_DOCUMENTS } from '../vocabulary/documents'

/** When a draft was signed: the date at its end, else that of the notice above what it issues. `iso` as in `DateMention`. */
export function signedAt(draft: Draft): { range: Range; iso: string } | null {
  if (draft.date) return draft.date
  for (const { start, end, role } of draft.paragraphs.slice(0, MOST_NOTICE)) {
    const line = draft.folded.slice(start, end)
    const match = role === 'body' ? ALONE.exec(line) : role === 'note' && end - start < 30 ? ISSUED.exec(line) : null
    if (match) return { range: { start, end }, iso: isoOf(match) }
  }
  return null
}

/** A date that fills its line, in brackets or without; year, month and day are captured. */
export const ALONE = /^\(?((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})[日号]\)?$/
/** (2021年3月15日印发) under a plan's title. */
const ISSUED = /^\(((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日(?:印发|制定|发布|公布|通过)\)$/

export function isoOf([, ...parts]: RegExpExecArray): string {
  return parts.map((part) => part.padStart(2, '0')).join('-')
}

const MOST_NOTICE = 15

/** The year in a document's own number (汀政发〔2024〕16号), which stands above the text, and where it is written. */
export function ownNumberYear({ folded, paragraphs, body }: Draft): { range: Range; year: number } | null {
  const own = paragraphs.find(
    ({ role, start }, i) =>
      role === 'document-number' && (start < body.start || (i < MOST_HEAD && paragraphs[i - 1]?.role === 'title')),
  )
  const match = own && /[([](20\d\d)[\])]/.exec(folded.slice(own.start, own.end))
  if (!match) return null
  const start = own.start + match.index + 1
  return { range: { start, end: start + 4 }, year: Number(match[1]) }
}

/** Number and title are among the first lines. */
const MOST_HEAD = 6

/** 汀政发〔2024〕16号 above a text that was signed in 2025: documents are numbered in the year in which they are signed. */
export function numberOfOtherYear(draft: Draft): { range: Range; year: number; signed: Range } | null {
  const own = ownNumberYear(draft)
  const signed = own ? signedAt(draft) : null
  return own && signed && !signed.iso.startsWith(`${own.year}`) ? { ...own, signed: signed.range } : null
}

/** A document that a draft cites though it was issued only after the day on which the draft is signed. */
export interface CitedLater {
  signed: Range
  /** The number or title of what is cited. */
  cited: Range
  /** The year in which that was issued. */
  year: number
}

/**
 * 国办发〔2024〕54号, made public in January 2025, in a scheme dated 18 March 2024: numbers of a later year than the date's, and
 * central documents whose day is known. The first is enough.
 */
export function citedLater(draft: Draft): CitedLater | null {
  const signed = signedAt(draft)
  if (!signed || signed.iso.length < 10) return null
  const { folded, body } = draft
  for (const { index: bracket, 0: words, 1: issuer = '', 2: year = '', 3: number } of matchesOf(folded, NUMBER)) {
    const index = bracket - issuer.length
    const cited = { start: index, end: bracket + words.length }
    if (index < body.start || index >= body.end || rangeAt(draft.leftOut, index)) continue
    // What is to be issued later is told as such.
    if (TO_COME.test(folded.slice(Math.max(0, index - 30), index))) continue
    if (Number(year) === Number(signed.iso.slice(0, 4)) + 1) return { signed: signed.range, cited, year: Number(year) }
    // 落实国办发〔2024〕54号: other words may stand right before it.
    const written = `${issuer}[${year}]${number}号`
    const known = CENTRAL_DOCUMENTS.find((document) => document.number && written.endsWith(document.number))
    // A day may be that of publication, weeks after it was issued.
    if (known?.from && known.evidence === 'seen' && isFar(known.from, signed.iso))
      return { signed: signed.range, cited, year: Number(known.from.slice(0, 4)) }
  }
  return null
}

/** More than two months after it. */
function isFar(later: string, earlier: string): boolean {
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))
  return months(later) - months(earlier) > 2
}

/** The bracket comes first and the issuer's sign is looked back for: it would be tried at every character. */
const NUMBER = /[[(](?<=([一-鿿]{2,8})[[(])(20\d\d)[\])](\d{1,4})号/g
const TO_COME = /将[^。;\n]{0,20}$/
