import { matchesOf, often } from './matches'
import { numberValue } from './numbers'
import type { Citation, DateMention, Range, YearContext, YearMention } from './types'

const IDEOGRAPHIC_YEAR = '二[〇零0][一二三四五六七八九〇零0]{2}'
const YEAR = new RegExp(
  `(?:(?:19|20)\\d\\d|${IDEOGRAPHIC_YEAR})(?=年|[-~至/.])|(?<![\\d.])(?:1[89]|2\\d)(?=年(?:度|以来|,|第|上半|下半|全|工作|重点|法治|推进|打算|安排|计划))`,
  'g',
)
const DATE = often(
  /((?:19|20)\d\d|二[〇零0][一二三四五六七八九〇零0]{2})(?:年|[-./])(\d{1,2}|十[一二]?|[元一二三四五六七八九])(?:(?:月|[-./])(?:(\d{1,2}|二?十[一二三四五六七八九1-9]?|三十[一1]?|[一二三四五六七八九])(?:日|号)?|日)?)/g,
)
const IDEOGRAPHIC_DIGITS = '〇一二三四五六七八九'
const NUMBER_AFTER = often(/^[(]?[一-鿿]{0,12}[[(](?:19|20)\d\d[\])]第?\d{1,4}号/)

/** 《…》 with nested marks, left to right. An unclosed mark gives none: where it ends is not known. */
export function citationsOf(folded: string): Citation[] {
  const found: Citation[] = []
  let at = folded.indexOf('《')
  while (at >= 0) {
    const end = closeOf(folded, at)
    if (end < 0) {
      at = folded.indexOf('《', at + 1)
      continue
    }
    const after = NUMBER_AFTER.exec(folded.slice(end, end + 40))
    found.push({
      start: at,
      end,
      title: folded.slice(at + 1, end - 1),
      number: after ? { start: end, end: end + after[0].length } : null,
    })
    at = folded.indexOf('《', end)
  }
  return found
}

/** All years, each with what it belongs to. */
export function yearsOf(folded: string, citations: readonly Citation[]): YearMention[] {
  const found: YearMention[] = []
  let citation = 0
  for (const match of matchesOf(folded, YEAR)) {
    const range = { start: match.index, end: match.index + match[0].length }
    while (citation < citations.length && (citations[citation] as Citation).end <= range.start) citation++
    const cited = citations[citation]
    const inside = cited !== undefined && cited.start < range.start
    const year = yearValue(match[0])
    if (year === null) continue
    const context = contextOf(folded, range)
    found.push({ ...range, year, context: inside && context !== 'range' ? 'title' : context })
  }
  return found
}

/** Dates with at least year and month, in text order. */
export function datesOf(folded: string, within: Range): DateMention[] {
  const found: DateMention[] = []
  for (const match of matchesOf(folded.slice(within.start, within.end), DATE)) {
    const year = yearValue(match[1] as string)
    const month = match[2] === '元' ? 1 : numberValue(match[2] as string)
    // 十6日 is broken and still names a day.
    const day =
      match[3] === undefined
        ? null
        : numberValue(match[3].replace(/(?<=十)\d/, (digit) => IDEOGRAPHIC_DIGITS[Number(digit)] as string))
    if (year === null || month === null || month < 1 || month > 12) continue
    if (day !== null && (day < 1 || day > 31)) continue
    const start = within.start + match.index
    found.push({
      range: { start, end: start + match[0].length },
      iso: `${year}-${padded(month)}${day === null ? '' : `-${padded(day)}`}`,
    })
  }
  return found
}

function yearValue(written: string): number | null {
  const value = numberValue(written.replace(/(?<=二)0|0(?=[一二三四五六七八九])/g, '〇'))
  if (value === null) return null
  return value < 100 ? 2000 + value : value
}

function contextOf(folded: string, { start, end }: Range): YearContext {
  const after = folded.slice(end, end + 10)
  if (/^年?(?:度)?[-~至到]+(?:\d{2,4}|二〇)/.test(after)) return 'range'
  if (/\d{4}年?(?:度)?[-~至到]+$/.test(folded.slice(Math.max(0, start - 8), start))) return 'range'
  // A statistical period (1月1日至12月31日) is the whole year.
  if (/^年1月1日起?[-~至到]/.test(after)) return 'plain'
  if (/^年\d{1,2}月\d{1,2}[日号]/.test(after)) return 'date'
  // 交通运输部令2021年第6号: part of a document's number.
  if (/^年第\d{1,4}号/.test(after)) return 'title'
  if (/^年?(?:以来|起|至今)/.test(after)) return 'since'
  if (/^年?(?:前|之前|底前|末)/.test(after)) return 'range'
  if (!after.startsWith('年')) return 'date'
  return 'plain'
}

function closeOf(folded: string, open: number): number {
  // Titles are short; a mark that closes much later is an unclosed one and another's end.
  const limit = Math.min(folded.length, open + 200)
  let depth = 0
  for (let i = open; i < limit; i++) {
    const character = folded[i]
    if (character === '《') depth++
    else if (character === '》' && --depth === 0) return i + 1
  }
  return -1
}

function padded(value: number): string {
  return String(value).padStart(2, '0')
}
