import { type Draft, matchesOf, numberValue, type Range } from '../../../lib/audit'

export const IDEOGRAPHIC_YEAR = '二[〇零0][一二三四五六七八九〇零0]{2}'

const DAY = new RegExp(
  `(?:((?:19|20)\\d\\d|${IDEOGRAPHIC_YEAR})年)?(?<![\\d./]|(?<!日)-)(\\d{1,2})月(\\d{1,2})[日号](?!线|楼|院|门|桌|车)`,
  'g',
)

const SPELT_DAY = new RegExp(
  `(${IDEOGRAPHIC_YEAR})年(十[一二]|[一二三四五六七八九十元])月([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]`,
  'g',
)

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export interface Day {
  range: Range
  /** Null where none is written. */
  year: number | null
  month: number
  day: number
  exists: boolean
}

/** Days as written in Arabic numerals, and those in Chinese ones with their year; the page's own are left out. */
export function daysIn(draft: Draft): Day[] {
  const { folded } = draft
  const days: Day[] = []
  for (const match of [...matchesOf(folded, DAY), ...(folded.includes('月') ? matchesOf(folded, SPELT_DAY) : [])]) {
    const range = { start: match.index, end: match.index + match[0].length }
    // A month of the lunar calendar has thirty days at most, the second too.
    if (/[农阴]历/.test(folded.slice(Math.max(0, range.start - 6), range.start))) continue
    if (isLeftOut(draft, range.start)) continue
    const [, written, monthWritten = '', dayWritten = ''] = match
    const year = written ? numberValue(written.replace(/(?<=二)0|0(?=[一二三四五六七八九])/g, '〇')) : null
    const [month, day] = [partOf(monthWritten), partOf(dayWritten)]
    days.push({ range, year, month, day, exists: exists(year, month, day) })
  }
  return days
}

function partOf(written: string): number {
  if (/^\d/.test(written)) return Number(written)
  return written === '元' ? 1 : (numberValue(written) ?? 0)
}

export function exists(year: number | null, month: number, day: number): boolean {
  const last = DAYS[month - 1]
  if (last === undefined || day < 1 || day > last) return false
  return month !== 2 || day !== 29 || year === null || isLeap(year)
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** What the web page says of itself is not the draft's. */
export function isLeftOut(draft: Draft, at: number): boolean {
  return draft.leftOut.some((range) => range.start <= at && at < range.end)
}
