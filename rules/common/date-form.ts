import {
  type Draft,
  type FindingRule,
  type Hit,
  matchesOf,
  numberValue,
  often,
  type Range,
  rangeAt,
} from '../../lib/audit'
import { DOCUMENT_FORMAT } from '../bases'
import { ALONE, isoOf, signedAt } from './signed'
import { toldYear } from './year-mismatch'

type Id =
  | 'leading-zero'
  | 'day-by-hao'
  | 'ideographs'
  | 'wrong-circle'
  | 'no-day'
  | 'short-year'
  | 'not-spelt-out'
  | 'impossible'
  | 'before-year-end'
  | 'malformed'
  | 'malformed-text'
  | 'dotted-text'
  | 'plan-year'
  | 'fixed-day'
  | 'long-after'
  | 'leading-zero-text'
  | 'day-by-hao-text'
  | 'wrong-zero'
  | 'weekday'
  | 'backwards'
  | 'before-event'
  | 'printed-before'
  | 'event-day'

export const dateForm: FindingRule<Id> = {
  id: 'date-form',
  title: { zh: '日期写法', en: 'Form of dates' },
  asks: {
    zh: '成文日期用阿拉伯数字写全年、月、日，不编虚位；正文中的日期应当存在。',
    en: 'The date of signing gives year, month and day in Arabic numerals without leading zeros; dates in the text exist.',
  },
  basis: DOCUMENT_FORMAT,
  help: {
    why: {
      zh: '2012年公文格式要求成文日期用阿拉伯数字，年、月、日标全，月、日不编虚位（1不编为01）。早于报告年度结束的日期，多半是上年遗留。',
      en: 'The format of 2012 asks for Arabic numerals, the full date and no leading zeros. A date before the reported year is over is mostly last year’s.',
    },
    todo: {
      zh: '写成“2025年1月8日”的样子。网页的发布时间、印发日期和活动名称（“12·4”）不核对。',
      en: 'Write 2025年1月8日. A page’s time of publication, printing lines and names of days (“12·4”) are not judged.',
    },
  },
  reasons: {
    'short-year': {
      level: 'warning',
      certainty: 'certain',
      message: { zh: '成文日期的年份应当写全四位。', en: 'The year of signing is written with four digits.' },
    },
    'leading-zero': {
      level: 'warning',
      certainty: 'certain',
      message: { zh: '成文日期的月、日不编虚位。', en: 'Month and day of signing take no leading zero.' },
    },
    'day-by-hao': {
      level: 'warning',
      certainty: 'certain',
      message: { zh: '成文日期用“日”，不用“号”。', en: 'The day of signing is written 日, not 号.' },
    },
    ideographs: {
      level: 'note',
      certainty: 'certain',
      message: {
        zh: '成文日期现在用阿拉伯数字，不用汉字。',
        en: 'The date of signing is now written in Arabic numerals.',
      },
    },
    'wrong-circle': {
      level: 'note',
      certainty: 'certain',
      message: {
        zh: '年份中的“{circle}”应当是汉字“〇”。',
        en: '“{circle}” in the year should be the character 〇.',
      },
    },
    'no-day': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '成文日期没有写全年、月、日。',
        en: 'The date of signing lacks its year, month or day.',
      },
    },
    'not-spelt-out': {
      level: 'note',
      certainty: 'certain',
      message: {
        zh: '成文日期应当写明“年”“月”“日”。',
        en: 'The date of signing is written with 年, 月 and 日.',
      },
    },
    impossible: {
      level: 'error',
      certainty: 'certain',
      message: { zh: '没有“{date}”这一天。', en: 'There is no such day as “{date}”.' },
    },
    malformed: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '成文日期“{date}”写法有误，应当写成“2025年1月8日”的样子。',
        en: 'The date of signing “{date}” is malformed; it is written like 2025年1月8日.',
      },
    },
    'malformed-text': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '日期“{date}”的写法有误：数字或者“年”“月”“日”写错、写重或者漏写，请核对。',
        en: 'The date “{date}” is malformed: a numeral or 年, 月, 日 is wrong, doubled or missing.',
      },
    },
    'dotted-text': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '正文中的日期“{date}”宜写明“年”“月”“日”，共{count}处。',
        en: 'In the text the date “{date}” had better be written with 年, 月 and 日; {count} in all.',
      },
    },
    'fixed-day': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '{day}是{date}，这里写的是另一天。', en: '{day} is on {date}; another date stands here.' },
    },
    'plan-year': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '成文日期与计划年度（{reportYear}年）不相称，请核对。',
        en: 'The date of signing does not go with the year planned for ({reportYear}).',
      },
    },
    'before-year-end': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '成文日期早于报告年度（{reportYear}年）结束，请核对。',
        en: 'The date of signing is before the year reported on ({reportYear}) was over.',
      },
    },
    'long-after': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '成文日期距报告年度（{reportYear}年）已隔一年以上，请核对。',
        en: 'The date of signing is more than a year after the year reported on ({reportYear}).',
      },
    },
    'leading-zero-text': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '日期“{date}”的月、日编了虚位，公文中不编虚位，共{count}处。',
        en: 'Month or day of “{date}” has a leading zero, which documents leave out; {count} in all.',
      },
    },
    'day-by-hao-text': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '日期“{date}”用了口语的“号”，公文中写“日”，共{count}处。',
        en: '“{date}” has the spoken 号 for 日; {count} in all.',
      },
    },
    'wrong-zero': {
      level: 'note',
      certainty: 'possible',
      message: { zh: '汉字年份中一般用“〇”，不用“零”。', en: 'Years in Chinese numerals take 〇 rather than 零.' },
    },
    weekday: {
      level: 'warning',
      certainty: 'certain',
      message: {
        zh: '{date}是星期{right}，这里写的是星期{written}。',
        en: '{date} was not the day of the week written here (星期{written}), but 星期{right}.',
      },
    },
    backwards: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '起止日期先后颠倒：“{date}”。',
        en: 'The period ends before it begins: “{date}”.',
      },
    },
    'printed-before': {
      level: 'warning',
      certainty: 'certain',
      message: {
        zh: '印发日期“{date}”早于成文日期，请核对。',
        en: 'It was printed on “{date}”, which is before it was signed. Please check.',
      },
    },
    'event-day': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '这里写“{words}”，另一处写“{other}”；如果说的是同一件事，请核对日期。',
        en: '“{words}” here, “{other}” elsewhere; if one event is meant, check its day.',
      },
    },
    'before-event': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '成文日期早于这里所述的日期“{date}”，请核对。',
        en: 'The date of signing is before “{date}”, which is told as past.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件。\n青石镇人民政府\n2025年1月18日\n青石镇党政办公室　2025年1月8日印发',
      fires: ['2025年1月8日'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年3月8日印发要点。\n青石镇人民政府\n2025年1月18日\n青石镇党政办公室　2025年1月20日印发',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年03月08日召开会议。2024年12月4日（星期一）宣讲，7月15日至7月3日检查，6月20号评查。\n青石镇人民政府\n2025年1月8日',
      fires: ['2024年03月08日', '2024年12月4日（星期一）', '7月15日至7月3日', '6月20号'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2O24年3月召开会议，2024年3日5日宣讲，2024年6月7召开会议，2024年7月日评查，2024.8.6检查。\n青石镇人民政府\n2025年1月8日',
      fires: ['2O24年', '2024年3日5日', '2024年6月7', '2024年7月日', '2024.8.6'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年3月十5日召开会议。\n青石镇人民政府\n2025年元月十6日',
      fires: ['2024年3月十5日', '2025年元月十6日'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年3月5至8日培训，2024年10月16项制度出台，2024年6月7起案件办结，3日5日各办一次，2024年月均办件300件。\n青石镇人民政府\n2025年1月8日',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年12月4日（星期三）宣讲，11月30日至12月4日值班，12月28日至1月3日检查，10号楼3号门口设岗。\n青石镇人民政府\n2025年1月8日',
      fires: [],
    },
    {
      text: '青石镇人民政府关于2023年法治政府建设情况的报告\n一、主要举措和成效\n办理案件16件。\n青石镇人民政府\n24年1月30日',
      fires: ['24年1月30日'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n抓好国家宪法日（12月14日）宣传，12月4日国家宪法日、4月15日全民国家安全教育日上街宣讲。\n青石镇人民政府\n2025年1月8日',
      fires: ['国家宪法日（12月14日'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件。\n青石镇人民政府\n2025年01月08日',
      fires: ['2025年01月08日'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年2月30日召开会议，办理案件16件。\n青石镇人民政府\n2025年1月8号',
      fires: ['2024年2月30日', '2025年1月8号'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件。\n青石镇人民政府\n二○二五年一月八日',
      fires: ['二○二五年一月八日'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件。\n青石镇人民政府\n2024年1月8日',
      fires: ['2024年1月8日'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n发布时间：2025-01-09 09:05\n一、主要举措\n2024年2月29日、“12·4”国家宪法日宣讲，11月30日至12月4日值班，二〇一二年起施行。\n青石镇人民政府\n2025年1月8日',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n（2024年12月31日）\n一、主要举措\n截至2024年09月，24小时值班，办理案件16件。',
      fires: [],
    },
  ],
  run(scope) {
    const { draft, reportYear } = scope
    const hits: Hit<Id>[] = []
    const { folded } = draft
    const days = daysIn(draft)
    for (const { range, exists } of days)
      if (!exists) hits.push({ reason: 'impossible', range, values: { date: draft.spanOf(range).text } })
    hits.push(...fixedDays(draft))
    const open = unfinishedDate(draft) ?? lastLine(draft, VAGUE_DAY)
    if (open) hits.push({ reason: 'no-day', range: open })
    const short = lastLine(draft, SHORT_YEAR)
    if (short) hits.push({ reason: 'short-year', range: short })
    for (const match of matchesOf(folded, /(?:19|20)\d\d年(?:00?|1[3-9]|[2-9]\d)月(?!\d|均)/g)) {
      const range = { start: match.index, end: match.index + match[0].length }
      if (!isLeftOut(draft, range.start)) hits.push({ reason: 'impossible', range, values: { date: match[0] } })
    }
    if (reportYear !== null && isPlan(draft)) {
      const signed = signedAt(draft)
      const year = signed ? Number(signed.iso.slice(0, 4)) : reportYear
      if (signed && (year > reportYear || (year < reportYear && signed.iso < `${reportYear - 1}-10`)))
        hits.push({ reason: 'plan-year', range: signed.range, values: { reportYear } })
    }
    const signing = signingDate(draft)
    const signedElsewhere = [signing?.range, open, short].filter((range) => range !== undefined && range !== null)
    hits.push(
      ...coverDates(draft).filter(
        ({ range }) => !signedElsewhere.some((other) => other.start < range.end && other.end > range.start),
      ),
    )
    hits.push(...printedBefore(draft, days, (isPlan(draft) ? signedAt(draft) : null) ?? signing))
    const malformed = open || short ? null : malformedDate(draft, signing?.range ?? null)
    if (malformed) hits.push({ reason: 'malformed', range: malformed, values: { date: draft.spanOf(malformed).text } })
    hits.push(
      ...inText(draft, days, signing?.range ?? null),
      ...weekdays(draft, days, reportYear),
      ...periods(draft, days),
      ...brokenDates(draft, signing?.range ?? null),
      ...eventDays(draft),
    )
    if (!signing) return [...hits, ...circles(draft, null)]
    if (signing.ends && isReport(draft)) hits.push(...laterEvents(draft, days, signing, toldYear(scope)))
    const written = folded.slice(signing.range.start, signing.range.end)
    const add = (reason: Id, values: Hit['values'] = {}, suggestion?: string) =>
      hits.push({ reason, range: signing.range, values, ...(suggestion ? { suggestion } : {}) })
    const plain = spelt(signing.iso)
    // Numerals of both kinds are told as such.
    const isMixed = written.startsWith('二') && /[年月]\d/.test(written)
    if (!isMixed && /[一二三四五六七八九元]/.test(written)) add('ideographs', {}, plain)
    else if (!written.includes('年') || !written.includes('月')) add('not-spelt-out', {}, plain)
    else if (/[年月]0\d/.test(written)) add('leading-zero', {}, plain)
    if (written.endsWith('号')) add('day-by-hao', {}, plain)
    if (!open && signing.iso.length < 10 && signing.ends) add('no-day')
    const told = toldYear(scope)
    if (told !== null && isReport(draft)) {
      const year = Number(signing.iso.slice(0, 4))
      // Some are signed in the year's last weeks.
      if (year < told || (year === told && signing.iso.slice(5, 7) < '11')) add('before-year-end', { reportYear: told })
      else if (signing.ends && year > told + 1) add('long-after', { reportYear: told })
    }
    return [...hits, ...circles(draft, signing.range)]
  },
}

/** Below a unit's name on a line of its own, as where a notice is signed before what it sends out. */
const COVER_DATE =
  /(?<=[府局委办厅院会处室社队所中心]\n)(?:(\d\d年\d{1,2}月\d{1,2}[日号])|(二[〇零○0][一二三四五六七八九〇零○0]{2}年[一二三四五六七八九十元]{1,2}月[一二三四五六七八九十]{1,3}[日号])|((?:19|20)\d\d[./]\d{1,2}[./]\d{1,2}))(?=\n)/g

function coverDates({ folded }: Draft): Hit<Id>[] {
  return [...matchesOf(folded, COVER_DATE)].map((match): Hit<Id> => {
    const range = { start: match.index, end: match.index + match[0].length }
    if (match[1]) return { reason: 'short-year', range }
    if (match[2]) return { reason: 'ideographs', range }
    return { reason: 'not-spelt-out', range }
  })
}

const IDEOGRAPHIC_YEAR = '二[〇零0][一二三四五六七八九〇零0]{2}'
const DAY = new RegExp(
  `(?:((?:19|20)\\d\\d|${IDEOGRAPHIC_YEAR})年)?(?<![\\d./]|(?<!日)-)(\\d{1,2})月(\\d{1,2})[日号](?!线|楼|院|门|桌|车)`,
  'g',
)
const SPELT_DAY = new RegExp(
  `(${IDEOGRAPHIC_YEAR})年(十[一二]|[一二三四五六七八九十元])月([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]`,
  'g',
)
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

interface Day {
  range: Range
  /** Null where none is written. */
  year: number | null
  month: number
  day: number
  exists: boolean
}

/** Days as written in Arabic numerals, and those in Chinese ones with their year; the page's own are left out. */
function daysIn(draft: Draft): Day[] {
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

function exists(year: number | null, month: number, day: number): boolean {
  const last = DAYS[month - 1]
  if (last === undefined || day < 1 || day > last) return false
  return month !== 2 || day !== 29 || year === null || isLeap(year)
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** 2024年03月08日 and 3月8号 in the text: each told once, with the other places. */
function inText(draft: Draft, days: readonly Day[], signing: Range | null): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  const kinds: readonly (readonly [Id, RegExp])[] = [
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
function weekdays(draft: Draft, days: readonly Day[], reportYear: number | null): Hit<Id>[] {
  const hits: Hit<Id>[] = []
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
function periods(draft: Draft, days: readonly Day[]): Hit<Id>[] {
  const hits: Hit<Id>[] = []
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

/** Dates in sentences that are none: a letter for a numeral, 日 for 月, a part written twice or left out. */
function brokenDates(draft: Draft, signing: Range | null): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  const dotted: Range[] = []
  const { folded, body } = draft
  for (const match of matchesOf(folded, BROKEN)) {
    const isDotted = match[1] !== undefined
    const range = { start: match.index, end: match.index + match[0].length }
    // Under a notice and in the line of the signature as well.
    const mixed = /^二|月[\d十]{0,2}[一二三四五六七八九十]\d?日$/.test(match[0])
    if (isLeftOut(draft, range.start)) continue
    if (!mixed && (range.start < body.start || range.end > body.end)) continue
    if (!mixed && signing && range.start < signing.end && signing.start < range.end) continue
    const paragraph = rangeAt(draft.paragraphs, range.start) as Draft['paragraphs'][number] | null
    if (!paragraph || paragraph.role === 'table') continue
    if (!mixed && paragraph.end - paragraph.start < LEAST_SENTENCE) continue
    const parts = isDotted ? /(20\d\d)[./-](\d{1,2})[./-](\d{1,2})/.exec(match[0]) : null
    // 2023.6.31 is no day, however it is written.
    if (parts && !exists(Number(parts[1]), Number(parts[2]), Number(parts[3])))
      hits.push({ reason: 'impossible', range, values: { date: draft.spanOf(range).text } })
    else if (isDotted) dotted.push(range)
    else hits.push({ reason: 'malformed-text', range, values: { date: draft.spanOf(range).text } })
  }
  const [first, ...related] = dotted
  if (first)
    hits.push({
      reason: 'dotted-text',
      range: first,
      related,
      values: { date: draft.spanOf(first).text, count: dotted.length },
    })
  return hits
}

const LEAST_SENTENCE = 12
/** What follows a day that has lost its 日, and no number of things. */
const AFTER_DAY =
  '(?=[起止](?=[,。;、)至]|正?式?[施实执]行|开展|全)|[前后](?=[,。;]|完成|全面)|至20\\d\\d|至\\d{1,2}月|,(?!\\d)|[。;)]|召开|举[行办]|印发|出台|开展|组织|通过|审议|发布|公布|施行|正式|上午|下午|全[镇县市区乡]|我[镇县市区乡局])'
/** Each form begins with one of these: told first, the others are not tried at every character. */
const BEGINS = '(?=[\\dOoIl二月日])'
const BROKEN = often(
  new RegExp(
    `${BEGINS}(?:${[
      // 2024.8.6, 2024-08-06 in a sentence
      '(?<![\\w.:/间期-])(20\\d\\d([./-])\\d{1,2}\\2\\d{1,2})(?=[一-鿿,;)])',
      // 2O24年, 1O月, l9日
      '(?<![A-Za-z\\d])(?=[\\dOoIl]{0,4}[OoIl][\\dOoIl]{0,4}[年月日])[\\dOoIl]{0,3}\\d[\\dOoIl]{0,3}[年月日](?:\\d{1,2}月\\d{1,2}日|\\d{1,2}日)?',
      '(?<=年)[OoIl]{1,2}月|(?<=月)[OoIl]{1,2}日',
      // 2024年3日5日, 2024年3年5日, 2024年3月5月, 2024月3月5日
      '(?<!\\d)20\\d\\d(?:年\\d{1,2}(?:日\\d{1,2}日|年\\d{1,2}[日号]|月\\d{1,2}月)|月\\d{1,2}[月日]\\d{1,2}日)',
      // 3日15日召开
      `(?<![\\d、年月至-])(?:1[0-2]|[1-9])日\\d{1,2}日(?=,|[上下]午|召开|举[行办]|印发)`,
      // 2024年6月7召开
      `(?<!\\d)20\\d\\d年\\d{1,2}月(?:[12]\\d|3[01]|[1-9])${AFTER_DAY}`,
      // 3月5,镇党委召开
      `(?<![\\d年一-鿿、])(?:1[0-2]|[1-9])月(?:[12]\\d|3[01]|[1-9])(?=,[一-鿿]|召开|举[行办]|组织|[上下]午)`,
      // 2024年3月日, 2024年月15日
      '(?<!\\d)20\\d\\d年(?:\\d{1,2}月日(?![均常报程夜])|月\\d{1,2}日)',
      // 202年3月, 20244年3月, 20243月5日
      '(?<![\\d.,])(?:\\d{3}|\\d{5,6})年\\d{1,2}月(?:\\d{1,2}日)?|(?<!\\d)20\\d\\d ?\\d{1,2}月\\d{1,2}日',
      // 13月底前
      '(?<![\\d.年个])(?:1[3-9]|[2-9]\\d)月(?:底|初|末|份|[上中下]旬)',
      // 5日日, 3月月5日, 2024年年3月, 3月份5日
      '(?<=\\d月\\d{1,2})日日(?![均常报程夜])|\\d{1,2}月月\\d{1,2}日|20\\d\\d年年\\d{1,2}月|\\d{1,2}月份\\d{1,2}日',
      // 2024年三月5日, 2024年3月五日, 2024年3月十5日, 2024年3.5日, 1一3月
      '(?<!\\d)20\\d\\d年(?:[一二三四五六七八九十]{1,2}月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日|(?:元|\\d{1,2})月(?:[一二三四五六七八九十]{1,3}\\d?|\\d十[一二三四五六七八九]?)日|\\d{1,2}\\.\\d{1,2}日(?!均))|(?<![\\d第])\\d{1,2}一\\d{1,2}[月日]',
      // 3月15曰, 3目15日, 5日号, 2024年3、15日, 4日(星期八), 第5季度
      '\\d{1,2}月\\d{1,2}曰|月[一二三四五六七八九十]{1,3}曰|\\d{1,2}目\\d{1,2}日|月\\d{1,2}日号|(?<!\\d)20\\d\\d年\\d{1,2}、\\d{1,2}日|日\\((?:星期|周)[七八九]\\)|(?<!\\d)20\\d\\d年第?[5-9五六七八九]季度|\\d月一\\d{1,2}月',
      // 二〇二四年3月15日
      `${IDEOGRAPHIC_YEAR}年(?:\\d{1,2}月(?:\\d{1,2}日)?|[一二三四五六七八九十]{1,2}月\\d{1,2}日)`,
      // 24年3月5日, 19年6月以来
      '(?<![\\d.])(?:2\\d年\\d{1,2}月\\d{1,2}日|[12]\\d年(?:1[0-2]|[1-9])月(?:以来|份|起,))',
    ].join('|')})`,
    'g',
  ),
)

/** What is told of as past and took place after the day of signing; without its year a day is of the year reported on. */
function laterEvents(
  draft: Draft,
  days: readonly Day[],
  signing: { range: Range; iso: string },
  told: number | null,
): Hit<Id>[] {
  const { folded, body } = draft
  const signed = signing.iso
  if (signed.length < 10) return []
  const hit = (range: Range): Hit<Id>[] => [
    { reason: 'before-event', range, related: [signing.range], values: { date: draft.spanOf(range).text } },
  ]
  const within = told !== null && signed.startsWith(`${told}-`)
  for (const { range, year, month, day, exists } of days) {
    if (range.start < body.start || range.end > body.end || (year === null && !within) || !exists) continue
    const iso = [year ?? told, month, day].map((part) => String(part).padStart(2, '0')).join('-')
    if (iso <= signed || (year ?? 0) > Number(signed.slice(0, 4)) + 1) continue
    const before = folded.slice(Math.max(0, range.start - 12), range.start)
    if (/将|拟|计划|定于|预计|[自从至到]$|以前|底前/.test(before) && !AS_OF.test(before)) continue
    const after = folded.slice(range.end, range.end + 24)
    const past =
      year === null ? isPastIn(draft, range) : /^[^。;前]{0,16}?(?:召开|举行|举办|审议|通过|印发|听取)/.test(after)
    if ((past || AS_OF.test(before)) && !/将|拟/.test(after)) return hit(range)
  }
  if (!within || signed >= `${told}-12-01`) return []
  // 国家宪法日 and its week have their days in December.
  const day = /宪法(?:日|宣传周)/.exec(folded.slice(body.start, body.end))
  if (!day) return []
  const range = { start: body.start + day.index, end: body.start + day.index + day[0].length }
  return isPastIn(draft, range) ? hit(range) : []
}

const AS_OF = /截[至止]到?$/

/** Told as done: the sentence has a verb of work and nothing that looks ahead. */
function isPastIn({ folded }: Draft, { start, end }: Range): boolean {
  const before = folded
    .slice(Math.max(0, start - 80), start)
    .split(/[。;\n]/)
    .at(-1) as string
  const after = folded.slice(end, end + 80).split(/[。;\n]/, 1)[0] as string
  const sentence = before + after
  return (
    /开展|举[办行]|组织|召开|宣传|走进|发放|检查|排查|培训|印发/.test(sentence) &&
    !/将|拟|计划|定于|预计|筹备|谋划|即将|届时|下一?步|明年|去年|上年|20\d\d年|每年|力争|确保|迎接|要(?!求|素|点)|^[^,]{0,6}前/.test(
      sentence,
    )
  )
}

/** 丹河县人民政府办公室 2024年3月8日印发, below a text that was signed in April. */
function printedBefore(
  { folded }: Draft,
  days: readonly Day[],
  signed: { iso: string; range: Range } | null,
): Hit<Id>[] {
  if (signed === null || signed.iso.length < 10) return []
  return days.flatMap(({ range, year, month, day }): Hit<Id>[] => {
    if (
      year === null ||
      range.start < signed.range.end ||
      !/^印发(?=$|\n)/.test(folded.slice(range.end, range.end + 3))
    )
      return []
    const iso = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
    if (iso >= signed.iso) return []
    return [
      {
        reason: 'printed-before',
        range,
        related: [signed.range],
        values: { date: folded.slice(range.start, range.end) },
      },
    ]
  })
}

/**
 * Days that have their date in their law, in a resolution or by custom of many years, month and day behind the name.
 * Sources: 全国人大常委会 2014 for 国家宪法日, 烈士纪念日 and 国家公祭日, 2023 for 全国生态日; 《国家安全法》第十四条; 国务院 for what
 * begins with 全国, the United Nations and their organisations for what begins with 国际 or 世界 (remembered).
 */
const FIXED_DAYS =
  '国家宪法日12.4 国家安全教育日4.15 消费者权益日3.15 消费者权益保护日3.15 国际禁毒日6.26 世界环境日6.5 全国消防日11.9 世界知识产权日4.26 全国土地日6.25 全国防灾减灾日5.12 全国交通安全日12.2 全国生态日8.15 烈士纪念日9.30 国家公祭日12.13 世界水日3.22 世界地球日4.22 世界读书日4.23 世界无烟日5.31 世界艾滋病日12.1 国际反腐败日12.9 国际档案日6.9 人民警察节1.10 植树节3.12 世界湿地日2.2 世界野生动植物日3.3 世界卫生日4.7 世界红十字日5.8 中国旅游日5.19 世界计量日5.20 国际生物多样性日5.22 世界食品安全日6.7 世界献血者日6.14 中国医师节8.19 教师节9.10 世界粮食日10.16 国际残疾人日12.3 国际志愿者日12.5'
const FIXED_DAY = often(
  new RegExp(
    `(?:(\\d{1,2})[月·.](\\d{1,2})日?(?:第[一二三四五六七八九十\\d]{1,4}个)?(?:全民)?)?(${FIXED_DAYS.replace(/[\d.]+/g, '').replace(/ /g, '|')})(?!前夕|来临|到来|前后)(?:[(即为是](?:每年)?(\\d{1,2})[月·.](\\d{1,2})日?)?`,
    'g',
  ),
)

/** 国家宪法日（12月14日）, 12月14日国家宪法日, “6·26”全国土地日. */
function fixedDays(draft: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(draft.folded, FIXED_DAY)) {
    const name = match[3] as string
    const at = FIXED_DAYS.indexOf(name) + name.length
    const [month, day] = FIXED_DAYS.slice(at, at + 5)
      .split(/[. ]/, 2)
      .map(Number)
    const told = match[4] ? [match[4], match[5]] : match[1] ? [match[1], match[2]] : null
    if (!told || (Number(told[0]) === month && Number(told[1]) === day)) continue
    const range = { start: match.index, end: match.index + match[0].length }
    if (!isLeftOut(draft, range.start))
      hits.push({ reason: 'fixed-day', range, values: { day: name, date: `${month}月${day}日` } })
  }
  return hits
}

/** “7·8”强降雨 beside “7·18”强降雨: an event is named by its day, and one numeral is lost or changed. */
function eventDays(draft: Draft): Hit<Id>[] {
  if (!draft.folded.includes('·')) return []
  const told = new Map<string, { range: Range; day: string }[]>()
  for (const match of matchesOf(draft.folded, EVENT)) {
    const [whole, month, day, what] = match as unknown as [string, string, string, string]
    const range = { start: match.index, end: match.index + whole.length }
    if (!isLeftOut(draft, range.start)) told.set(what, [...(told.get(what) ?? []), { range, day: `${month}·${day}` }])
  }
  return [...told.values()].flatMap((places): Hit<Id>[] => {
    const days = [...new Set(places.map(({ day }) => day))]
    const [one, other] = days.map((day) => places.filter((place) => place.day === day))
    if (days.length !== 2 || !one || !other || !isAlike(days[0] as string, days[1] as string)) return []
    // The day that is told more often is more probably right; of two that stand once each, the first told.
    const [rare, usual] = one.length < other.length ? [one, other] : [other, one]
    const [first, ...rest] = rare.map(({ range }) => range)
    const against = usual[0]
    if (!first || !against) return []
    return [
      {
        reason: 'event-day',
        range: first,
        related: [...rest, against.range],
        values: { words: draft.spanOf(first).text, other: draft.spanOf(against.range).text },
      },
    ]
  })
}

const EVENT =
  /(?<![\d·.])(\d{1,2})·(\d{1,2})(?!\d)(?:特大|重大|较大)?([一-鿿]{2,3}(?<=雨|灾|[水火矿空海]难|事故|案件?|地震|爆炸|泥石流|洪水|台风|暴雪|疫情))/g

/** 7·8 and 7·18, 3·21 and 3·12: one numeral more, or the same numerals otherwise. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((day) => day.replace('·', '')) as [string, string]
  if (a.length === b.length)
    return [...a].sort().join('') === [...b].sort().join('') || a.slice(0, -1) === b.slice(0, -1)
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.length - short.length === 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
}

/** What the web page says of itself is not the draft's. */
function isLeftOut(draft: Draft, at: number): boolean {
  return draft.leftOut.some((range) => range.start <= at && at < range.end)
}

/** At the end (`ends`), else the date alone under the title. */
function signingDate(draft: Draft): { range: Range; iso: string; ends: boolean } | null {
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
function coverDate({ folded, paragraphs }: Draft): { range: Range; iso: string; ends: boolean } | null {
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

/** 2025年1月 日, ____年__月__日 or 年 月 日 among the last lines: the day was to be put in by hand. */
function unfinishedDate(draft: Draft): Range | null {
  return lastLine(draft, UNFINISHED, (line) => line.endsWith('日') && !FINISHED.test(line))
}

/** The lowest of the last short lines that matches; `mayMatch` spares those that cannot. */
function lastLine(draft: Draft, pattern: RegExp, mayMatch: (line: string) => boolean = () => true): Range | null {
  const { paragraphs, folded } = draft
  for (let i = paragraphs.length - 1; i >= Math.max(0, paragraphs.length - LAST_LINES); i--) {
    const { start, end, role } = paragraphs[i] as Draft['paragraphs'][number]
    if (role === 'chrome' || role === 'imprint' || end - start > 60) continue
    const line = folded.slice(start, end)
    const match = mayMatch(line) ? pattern.exec(line) : null
    if (match) return { start: start + match.index, end }
  }
  return null
}

/** Below the signature a line of numbers with 年, 月 or 日 that is no date: 20205年1月20日, 2025年1月20, 1月20日. */
function malformedDate(draft: Draft, known: Range | null): Range | null {
  const { paragraphs, folded } = draft
  for (let i = paragraphs.length - 1; i >= Math.max(1, paragraphs.length - LAST_LINES); i--) {
    const { start, end, role } = paragraphs[i] as Draft['paragraphs'][number]
    const before = paragraphs[i - 1] as Draft['paragraphs'][number]
    if (role === 'chrome' || role === 'imprint' || role === 'table' || end - start > 16) continue
    const line = folded.slice(start, end)
    if (!DATE_LIKE.test(line) || PROPER_DATE.test(line) || !/[年月]/.test(line)) continue
    // 2025年1月20 is understood, and yet not as it should be written.
    if (known && known.start <= start && known.end >= end && /[日号月]$/.test(line)) continue
    if (
      !/(?:政府|局|厅|委员会|办事处|管委会|办公室|中心|党组|党委)(?:\((?:印|盖)?章\))?$/.test(
        folded.slice(before.start, before.end),
      )
    )
      continue
    return { start, end }
  }
  return null
}

const DATE_LIKE = often(
  /^[\dOoIl]{2,6}[年月日][\dOoIl]{1,3}[年月日目][\dOoIl]{1,3}[年月日号曰目口]$|^\(?\d{0,6}年?(?:\d{1,3}|元)?月?\d{0,3}[日号]{0,2}[)。]{0,2}$/,
)
const PROPER_DATE = /^\(?(?:19|20)?\d\d年\d{1,2}月(?:\d{1,2}[日号])?\)?$/

/** 24年1月30日. */
const SHORT_YEAR = often(/(?:^|(?<=[一-鿿)]))[12]\d年\d{1,2}月\d{1,2}[日号]$/)
const LAST_LINES = 12
const BLANK = '[_XxX×*?]{1,4}'
const UNFINISHED = new RegExp(
  `(?:(?:20\\d\\d)?年(?:${BLANK})?月(?:${BLANK}|\\d{1,2})?|(?:20\\d\\d|${BLANK})年\\d{1,2}月(?:${BLANK})?|(?:20)?${BLANK}年(?:${BLANK}|\\d{1,2})月(?:${BLANK}|\\d{1,2}))日$`,
)
/** 2025年1月下旬, 2025年春节前 where the day of signing stands. */
const VAGUE_DAY = often(
  /^20\d\d年(?:\d{1,2}月(?:[上中下]旬|[初底末])|[年春夏秋冬][初底末季节]|第?[一二三四]季度|[上下]半年)$/,
)
const FINISHED = /\d年\d{1,2}月\d{1,2}日$/

/** ○, O and 0 where 〇 belongs, in years written in Chinese; those of the date of signing are told as a whole. */
function circles(draft: Draft, signing: Range | null): Hit<Id>[] {
  const hits: Hit<Id>[] = []
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

function spelt(iso: string): string | undefined {
  const [year, month, day] = iso.split('-').map(Number)
  return day === undefined ? undefined : `${year}年${month}月${day}日`
}

/** A plan of one year, by its title; plans of several years are signed in the first of them or before. */
function isPlan(draft: Draft): boolean {
  const title = draft.title?.text ?? ''
  return /要点|计划|安排|方案/.test(title) && !/[—-]|规划|三年|五年|总结|报告/.test(title) && /20\d\d年/.test(title)
}

/** Plans and notices are signed in their own year, half-yearly reports within theirs. */
function isReport(draft: Draft): boolean {
  const title = draft.title?.text ?? ''
  if (/方案|要点|计划|规划|安排|通知|半年|季度|月份|1[—-]\d{1,2}月/.test(title)) return false
  const opening = draft.folded.slice(draft.opening.start, Math.min(draft.opening.end, draft.opening.start + 400))
  if (/上半年|前三季度|截至(?:目前|\d{1,2}月)/.test(opening)) return false
  return /报告|总结|汇报|年报|情况/.test(title) || draft.lead !== null
}
