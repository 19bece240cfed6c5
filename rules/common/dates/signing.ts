import { type Draft, type Hit, matchesOf, type Range } from '../../../lib/audit'
import { ALONE, isoOf } from '../signed'
import type { DateReason } from './reason'

/** Where a draft is dated. */
export interface Signing {
  range: Range
  iso: string
  /** At the end, else under the title or on a cover letter. */
  ends: boolean
}

/** At the end, else the date alone under the title. */
export function signingDate(draft: Draft): Signing | null {
  if (draft.date) return { ...draft.date, ends: true }
  for (const paragraph of draft.paragraphs) {
    if (paragraph.role !== 'note') continue
    const match = ALONE.exec(draft.folded.slice(paragraph.start, paragraph.end))
    if (!match) continue
    const start = paragraph.start + match.index + (match[0].startsWith('(') ? 1 : 0)
    return { range: { start, end: start + match[0].replace(/[()]/g, '').length }, iso: isoOf(match), ends: false }
  }
  return coverDate(draft)
}

/** Below the unit's name on the letter that a report is sent with, and above the report. */
function coverDate({ folded, paragraphs }: Draft): Signing | null {
  for (const [i, { start, end, role }] of paragraphs.slice(0, MOST_COVER).entries()) {
    const match = role === 'body' ? ALONE.exec(folded.slice(start, end)) : null
    const above = paragraphs[i - 1]
    if (match && above && SIGNS.test(folded.slice(above.start, above.end)))
      return { range: { start, end }, iso: isoOf(match), ends: false }
  }
  return null
}

const MOST_COVER = 15

const SIGNS = /^[一-鿿]{3,30}(?:政府|委员会|管委会|[局厅委办院]|办公室|办事处)$/

/** Dates of covering letters, but for those that are told of as the draft's own. */
export function coverDates({ folded }: Draft, known: readonly (Range | null)[]): Hit<DateReason>[] {
  return [...matchesOf(folded, COVER_DATE)].flatMap((match): Hit<DateReason>[] => {
    const range = { start: match.index, end: match.index + match[0].length }
    if (known.some((other) => other && other.start < range.end && other.end > range.start)) return []
    return [{ reason: match[1] ? 'short-year' : match[2] ? 'ideographs' : 'not-spelt-out', range }]
  })
}

/** Below a unit's name on a line of its own, as where a notice is signed before what it sends out. */
const COVER_DATE = new RegExp(
  `(?<=[府局委办厅院会处室社队所中心]\\n)(?:${[
    // 24年1月30日
    '(\\d\\d年\\d{1,2}月\\d{1,2}[日号])',
    // 二○二五年一月八日
    '(二[〇零○0][一二三四五六七八九〇零○0]{2}年[一二三四五六七八九十元]{1,2}月[一二三四五六七八九十]{1,3}[日号])',
    // 2025.1.8
    '((?:19|20)\\d\\d[./]\\d{1,2}[./]\\d{1,2})',
  ].join('|')})(?=\\n)`,
  'g',
)
