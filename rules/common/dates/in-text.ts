import { type Draft, type Hit, matchesOf, type Range } from '../../../lib/audit'
import { type Day, isLeftOut } from './days'
import type { DateReason } from './reason'

/** 2024年03月08日 and 3月8号 in the text: each told once, with the other places. */
export function inText(draft: Draft, days: readonly Day[], signing: Range | null): Hit<DateReason>[] {
  const hits: Hit<DateReason>[] = []
  const kinds: readonly (readonly [DateReason, RegExp])[] = [
    ['leading-zero-text', /年0\d月|月0\d[日号]/],
    ['day-by-hao-text', /号$/],
  ]
  for (const [reason, pattern] of kinds) {
    const ranges = days
      .map(({ range }) => range)
      .filter(({ start, end }) => {
        if (signing && start < signing.end && signing.start < end) return false
        if (start < draft.body.start || start >= draft.body.end) return false
        return pattern.test(draft.folded.slice(start, end))
      })
    const [first, ...related] = ranges
    if (!first) continue
    hits.push({ reason, range: first, related, values: { date: draft.spanOf(first).text, count: ranges.length } })
  }
  return hits
}

const WEEKDAYS = '日一二三四五六'

/** 2024年12月4日(星期一): the calendar knows better. */
export function weekdays(draft: Draft, days: readonly Day[], reportYear: number | null): Hit<DateReason>[] {
  const hits: Hit<DateReason>[] = []
  for (const { range, year, month, day, exists } of days) {
    const match = /^\((?:星期|周)([一二三四五六日天])\)/.exec(draft.folded.slice(range.end, range.end + 6))
    const of = year ?? reportYear
    if (!match || !exists || of === null) continue
    const right = WEEKDAYS[weekdayOf(of, month, day)] as string
    const written = match[1] === '天' ? '日' : (match[1] as string)
    if (right === written) continue
    const whole = { start: range.start, end: range.end + match[0].length }
    hits.push({ reason: 'weekday', range: whole, values: { date: `${of}年${month}月${day}日`, right, written } })
  }
  return hits
}

/** 0 for Sunday: days since the epoch of the Gregorian calendar, March being the first month. */
function weekdayOf(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year
  const days =
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * ((month + 9) % 12) + 2) / 5) +
    day
  return (days + 2) % 7
}

/** 7月15日至7月3日; over the turn of the year only where both years are written. */
export function periods(draft: Draft, days: readonly Day[]): Hit<DateReason>[] {
  const hits: Hit<DateReason>[] = []
  days.forEach((to, i) => {
    const from = days[i - 1]
    if (!from || !/^起?[-~至到]$/.test(draft.folded.slice(from.range.end, to.range.start))) return
    const sameYear = to.year === null || (from.year !== null && from.year === to.year)
    const backwards =
      from.year !== null && to.year !== null
        ? to.year < from.year || (sameYear && to.month * 31 + to.day < from.month * 31 + from.day)
        : to.year === null &&
          (to.month === from.month
            ? to.day < from.day
            : // From spring back to winter; 7月1日至6月30日 is a year, and so may autumn to winter be.
              from.day !== 1 && from.month < 10 && to.month < from.month)
    if (!backwards) return
    add(from.range.start, to.range.end)
  })
  for (const match of matchesOf(draft.folded, SHORT_PERIOD)) {
    const [whole, day, lastDay, year, month, lastYear, lastMonth] = match
    // Over the turn of the year the second year is often left out.
    const isBack = day
      ? Number(lastDay) < Number(day) && Number(day) <= 31 && (Number(day) < 25 || Number(lastDay) > 7)
      : Number(lastYear ?? year) < Number(year) ||
        ((lastYear ?? year) === year &&
          Number(lastMonth) < Number(month) &&
          (lastYear !== undefined || Number(month) < 10))
    if (isBack && !isLeftOut(draft, match.index)) add(match.index, match.index + whole.length)
  }
  return hits

  function add(start: number, end: number): void {
    const range = { start, end }
    hits.push({ reason: 'backwards', range, values: { date: draft.spanOf(range).text } })
  }
}

/** 3月15日至14日, 2024年7月至2024年6月. */
const SHORT_PERIOD =
  /\d月(\d{1,2})日?[-~至到](\d{1,2})日|(20\d\d)年(\d{1,2})月起?[-~至到](?:(20\d\d)年)?(\d{1,2})月(?!\d)/g

/** ○, O and 0 where 〇 belongs, in years written in Chinese; those of the date of signing are told as a whole. */
export function circles(draft: Draft, signing: Range | null): Hit<DateReason>[] {
  const hits: Hit<DateReason>[] = []
  for (const match of matchesOf(draft.folded, CIRCLED_YEAR)) {
    const range = { start: match.index, end: match.index + match[0].length }
    if (signing && range.start < signing.end && range.end > signing.start) continue
    const circle = /[○◯OＯo0０]/.exec(draft.spanOf(range).text)
    if (match[0].includes('零')) hits.push({ reason: 'wrong-zero', range })
    else if (circle) hits.push({ reason: 'wrong-circle', range, values: { circle: circle[0] } })
  }
  return hits
}

const CIRCLED_YEAR = /二[〇零Oo0][一二三四五六七八九〇零Oo0]{2}(?=年)/g
