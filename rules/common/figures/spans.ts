import { matchesOf, type Range } from '../../../lib/audit'
import type { Made } from './each'

/**
 * A span of time against the days, months or years that it is told to lie between: 3月1日至5月31日…，为期四个月; 2022年、2023年、2024年…，连续四年;
 * 6月20日…，次日于6月27日印发. Only spans with a word that says so are looked at, in their own sentence.
 */
export function spansMade(folded: string, body: Range, reportYear: number | null): Made[] {
  const found: Made[] = []
  let last = -1
  for (const match of matchesOf(folded, SPAN)) {
    const [printed, number = '', unit = ''] = match
    const start = match.index
    if (start < body.start || start >= body.end || GOES_BEFORE.test(folded[start - 1] ?? '')) continue
    const value = numberOf(number)
    if (value < 2 || (unit !== '天' && unit !== '日' && value > MOST_YEARS)) continue
    const span: Span = { start, end: start + printed.length, value, unit, printed }
    if (!isSpan(folded, span)) continue
    const hit = againstDates(folded, span, body, reportYear)
    if (hit && hit.range.start !== last) {
      found.push(hit)
      last = hit.range.start
    }
  }
  for (const match of matchesOf(folded, NEXT_DAY)) {
    const at = match.index
    if (at < body.start || at >= body.end) continue
    const hit = nextDay(folded, at, match)
    if (hit) found.push(hit)
  }
  return found
}

interface Span extends Range {
  value: number
  unit: string
  printed: string
}

/** 第三年, 近五年, 12.5天: no span. Asked once a number has been found: before it, it would be asked at each sign of the draft. */
const GOES_BEFORE = /[\d.第前半近〇一二三四五六七八九十]/
const SPAN =
  /(\d{1,3}|[一二两三四五六七八九十]{1,3})(个月|个年头|周年|年(?![\d度级底初末月期终龄代内制]|行动|规划|计划|一|前|后)|天|日(?=[,。;、一-鿿)]))/g
const MOST_YEARS = 40

const DIGITS = '零一二三四五六七八九'
function numberOf(written: string): number {
  if (/^\d/.test(written)) return Number(written)
  const plain = written.replace('两', '二')
  const ten = plain.indexOf('十')
  if (ten < 0) return plain.length === 1 ? DIGITS.indexOf(plain) : 0
  const [tens, ones] = [plain.slice(0, ten), plain.slice(ten + 1)]
  return 10 * (tens === '' ? 1 : DIGITS.indexOf(tens)) + (ones === '' ? 0 : DIGITS.indexOf(ones))
}

const SIGN =
  /(?:为期|历时|历经|持续|整整|整|前后|连续|长达|期限|走过|运行|经历|跨越|经过|已满|时长|用时|集中整治|开展)(?:[一-鿿]{0,4}?(?:共计?|为|了|达|已|满|整|近|开展))?$/
const DAYS_SIGN =
  /(?:公示|公示期|征求意见|征集意见|意见征集|征求意见期|前后|历时|为期)(?:[一-鿿]{0,2}?(?:共计?|为|了|达|满|期))?$/
const GOES_ON = /^(?:间|来|多来|里)/

function isSpan(folded: string, { start, end, unit }: Span): boolean {
  const before = folded.slice(Math.max(0, start - 12), start)
  const after = folded.slice(end, end + 3)
  if (/^(?:以[内上下]|内|前|后|期满|左右|多|余)/.test(after)) return false
  if (SIGN.test(before) || (unit === '日' && DAYS_SIGN.test(before)) || (unit === '天' && DAYS_SIGN.test(before)))
    return true
  if (unit === '个年头' || (unit === '个月' && /\d月(?:这|共)?$/.test(before))) return true
  // 四年间, 七年来; 近五年来 goes back from today.
  if (unit === '年' || unit === '个月') return GOES_ON.test(after) && !/[近过去]$/.test(before)
  return (unit === '天' && /共计?$/.test(before)) || false
}

/** The sentence a place is in; with the one before where it begins 截至. */
function sentenceAt(folded: string, at: number, body: Range): Range {
  const from = beginOf(folded, at, body)
  let end = at
  while (end < body.end && !STOPS.includes(folded[end] as string)) end++
  const opening = folded.slice(from, from + 2)
  if (/^(?:截至|到|至)/.test(opening) && from - 1 > body.start) {
    let before = from - 1
    while (before > body.start && STOPS.includes(folded[before - 1] as string)) before--
    return { start: beginOf(folded, before - 1, body), end }
  }
  return { start: from, end }
}

function beginOf(folded: string, at: number, body: Range): number {
  let from = at
  while (from > body.start && at - from < LONGEST && !STOPS.includes(folded[from - 1] as string)) from--
  return from
}

const STOPS = '。!?\n'
const LONGEST = 160

function againstDates(folded: string, span: Span, body: Range, reportYear: number | null): Made | null {
  const { start, end } = sentenceAt(folded, span.start, body)
  const text = folded.slice(start, end)
  const isYears = /年|周年/.test(span.unit)
  if (isYears) return ofYears(folded, text, start, span, reportYear)
  if (!text.includes('月')) return null
  const dates = datesIn(text)
  const listed = span.unit === '个月' ? monthsListed(text, start, span) : null
  if (listed) return listed
  const checked: { said: string; isRight: boolean; range: Range; exact: boolean }[] = []
  for (let i = 1; i < dates.length; i++) {
    const [a, b] = [dates[i - 1] as Day, dates[i] as Day]
    if (!areEnds(text, a, b)) continue
    const range = { start: start + a.start, end: start + b.end }
    const exact = a.day !== null && b.day !== null
    // From the start of its first to the end of its last day.
    const [from, to] = [firstOf(a), lastOf(b)]
    const year = (b.year ?? 0) > (a.year ?? 0) && a.year !== null ? 12 * ((b.year ?? 0) - a.year) : 0
    let months = 12 * 0 + year + b.month - a.month
    if (months < 0) months += 12
    if (span.unit === '个月') {
      const long = months + (to - from + 1) / 30
      const slack = exact ? 0.75 : a.part === '' || b.part === '' ? 1.3 : 0.7
      const least = a.part === '' && a.day === null ? long - 1 : long
      checked.push({
        said: `${Math.max(1, Math.round(long))}个月`,
        isRight: span.value <= long + Math.min(slack, 0.75) && span.value >= Math.min(least, long - slack),
        range,
        exact,
      })
      continue
    }
    const days = daysBetween(a, b)
    if (days < 0) continue
    const slack = exact ? 1 : 14
    checked.push({ said: `${days + 1}天`, isRight: Math.abs(days + 1 - span.value) <= slack, range, exact })
  }
  const [first] = checked
  if (!first || checked.some(({ isRight }) => isRight)) return null
  // What lies farther off, or between two other days, is of something else.
  const between = folded.slice(Math.min(first.range.end, span.end), Math.max(first.range.start, span.start))
  if (between.length > FAR || /工作日|其中|另/.test(between)) return null
  return madeOf(folded, span, first.range, first.said, first.exact)
}

const FAR = 60

function madeOf(folded: string, span: Range & { printed: string }, related: Range, made: string, sure: boolean): Made {
  const of = folded.slice(related.start, related.end)
  return {
    range: { start: span.start, end: span.end },
    related,
    value: span.printed,
    of: of.length > LONGEST_OF ? `${of.slice(0, LONGEST_OF - 8)}…${of.slice(-7)}` : of,
    made,
    sure,
  }
}

const LONGEST_OF = 24

interface Day extends Range {
  year: number | null
  month: number
  day: number | null
  /** 初, 上旬, 底, …; '' for none. */
  part: string
}

const DATE = /(?:(\d{4})年)?(?<!\d)(\d{1,2})月(?:(\d{1,2})日|(上旬|中旬|下旬|初|底|末|中))?/g

function datesIn(text: string): Day[] {
  const found: Day[] = []
  for (const match of matchesOf(text, DATE)) {
    const [whole, year, month = '', day, part = ''] = match
    if (Number(month) > 12 || Number(month) < 1 || Number(day ?? 1) > 31) continue
    found.push({
      start: match.index,
      end: match.index + whole.length,
      year: year === undefined ? null : Number(year),
      month: Number(month),
      day: day === undefined ? null : Number(day),
      part,
    })
  }
  return found
}

/** 3月1日至5月31日, 自4月3日起…，至5月22日结束. */
function areEnds(text: string, a: Day, b: Day): boolean {
  const between = text.slice(a.end, b.start)
  if (/^(?:起)?(?:至|到|[-~—])(?:次年|翌年|当年)?$/.test(between)) return true
  return (
    between.length <= LONGEST_BETWEEN &&
    /^(?:[^\d;。]{0,6}?(?:起|开始|启动|开展|拉开)|起)/.test(between) &&
    /(?:至|到)(?:今年|当年|次年|翌年)?$/.test(between) &&
    !/\d/.test(between)
  )
}

const LONGEST_BETWEEN = 40

function firstOf({ day, part }: Day): number {
  return day ?? (part === '中旬' || part === '中' ? 11 : part === '下旬' ? 21 : part === '底' || part === '末' ? 28 : 1)
}

function lastOf({ day, part }: Day): number {
  return day ?? (part === '上旬' ? 10 : part === '初' ? 5 : part === '中旬' || part === '中' ? 20 : 30)
}

const BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

function daysBetween(a: Day, b: Day): number {
  const ordinal = (day: Day, at: number) => (BEFORE_MONTH[day.month] as number) + at
  const days = ordinal(b, lastOf(b)) - ordinal(a, firstOf(a)) + 365 * (a.year && b.year ? b.year - a.year : 0)
  return days < 0 ? days + 365 : days
}

/** 6月、7月、8月两个月. */
function monthsListed(text: string, start: number, span: Span): Made | null {
  const before = text.slice(0, span.start - start)
  const list = /(?:\d{1,2}月、){1,11}\d{1,2}月(?:这|共|等)?$/.exec(before)?.[0]
  if (list === undefined) return null
  const count = list.split('、').length
  return count === span.value
    ? null
    : {
        range: { start: span.start, end: span.end },
        related: { start: span.start - list.length, end: span.start },
        value: span.printed,
        of: list,
        made: `${count}个月`,
        sure: true,
      }
}

const YEAR_LIST = /(?:\d{4}年?[、和])+\d{4}年?/g
const YEAR_SPAN = /(\d{4})年?(?:起?至|到|[-~—])(\d{4})年/g
const SINCE =
  /(\d{4})年(?:[^\d。;]{0,8}?(?:成立|设立|组建|创建|创办|启用|挂牌|开通|建成|投入使用|起步))[^\d。;]{0,16}[,]?[^\d。;]{0,6}(?:到|至|截至)(\d{4})年/g

/** 2016年成立以来，八年间; 2020年以来，全局已连续|四年. */
const UP_TO_NOW =
  /(\d{4})年(?:[^\d,。;]{0,8}(?:成立|设立|组建|启用|挂牌|开通|建成|运行))?(?:以来|至今|起)?,?[^\d,。;]{0,6}(?:已|连续)[^\d,。;]{0,4}$/

function ofYears(folded: string, text: string, start: number, span: Span, reportYear: number | null): Made | null {
  const isRunning = /连续/.test(folded.slice(Math.max(0, span.start - 8), span.start))
  const rights: number[] = []
  let first: { range: Range; made: number } | null = null
  const after = text.slice(span.end - start)
  if (isRunning && /\d{4}年?[、和]\d{4}/.test(text))
    for (const match of matchesOf(text, YEAR_LIST)) {
      const years = match[0].split(/[、和]/).map((year) => Number(year.slice(0, 4)))
      if (years.some((year, i) => i > 0 && year !== (years[i - 1] as number) + 1)) continue
      rights.push(years.length)
      if (
        reportYear !== null &&
        !years.includes(reportYear) &&
        /今年|本年|年内|再[度次获]|又/.test(text.slice(match.index))
      )
        if (!/\(\d{4}/.test(text)) rights.push(years.length + 1)
      first ??= rangeFrom(start, match, years.length)
    }
  const since = UP_TO_NOW.exec(text.slice(0, span.start - start))
  if (since && !first && reportYear !== null && Number(since[1]) < reportYear) {
    const years = reportYear - Number(since[1])
    rights.push(years, years + 1, ...(isRunning ? [] : [years - 1]))
    first ??= { range: { start: start + since.index, end: start + since.index + 4 }, made: years }
  }
  for (const pattern of [YEAR_SPAN, SINCE]) {
    if (pattern === SINCE && !/成立|设立|组建|创|启用|挂牌|开通|建成|投入|起步/.test(text)) continue
    for (const match of matchesOf(text, pattern)) {
      const years = Number(match[2]) - Number(match[1])
      if (years < 1 || years > MOST_YEARS) continue
      const other = otherSpan(text, start, span)
      // 走过五个年头，四年间: the two are one.
      if (other !== null && (other === years || other === years + 1)) rights.push(other)
      else if (isRunning && pattern === YEAR_SPAN) rights.push(years + 1)
      else rights.push(years, years + 1)
      first ??= rangeFrom(start, match, other ?? (pattern === SINCE ? years : years + 1))
    }
  }
  if (!first && GOES_ON.test(after)) return ofSentenceBefore(folded, start, span)
  if (!first || rights.includes(span.value)) return null
  return madeOf(folded, span, first.range, `${first.made}年`, true)
}

function rangeFrom(start: number, match: RegExpExecArray, made: number): { range: Range; made: number } {
  return { range: { start: start + match.index, end: start + match.index + match[0].length }, made }
}

/** How many years the sentence says in another place before. */
function otherSpan(text: string, start: number, span: Span): number | null {
  for (const match of matchesOf(text, YEARS_SAID)) {
    if (start + match.index >= span.start - 2) break
    return numberOf(match[1] as string)
  }
  return null
}

const YEARS_SAID =
  /(?:连续|走过|历时|历经|整整|运行)[一-鿿]{0,2}?(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个年头|周年|年)/g

/** …连续五年未发生…。七年来…: begun with what the sentence before has told. */
function ofSentenceBefore(folded: string, start: number, span: Span): Made | null {
  if (span.start - start > 2 || folded[start - 1] !== '。') return null
  let from = start - 1
  while (from > 0 && start - from < LONGEST && !STOPS.includes(folded[from - 1] as string)) from--
  const before = folded.slice(from, start)
  let said: { range: Range; made: number } | null = null
  for (const match of matchesOf(before, YEARS_SAID)) {
    const made = numberOf(match[1] as string)
    if (made === span.value) return null
    said ??= rangeFrom(from, match, made)
  }
  for (const match of matchesOf(before, YEAR_SPAN)) {
    const years = Number(match[2]) - Number(match[1])
    if (years === span.value || years + 1 === span.value) return null
    said ??= rangeFrom(from, match, years + 1)
  }
  return said ? madeOf(folded, span, said.range, `${said.made}年`, false) : null
}

const NEXT_DAY = /(次日|翌日|第二天|隔日|当天|当日|同日)([^\d。;\n]{0,16}?)(\d{1,2})月(\d{1,2})日/g

/** 6月20日…。会议次日，…于6月27日印发. */
function nextDay(folded: string, at: number, match: RegExpExecArray): Made | null {
  const [words, which = '', between = '', month = '', day = ''] = match
  const isSame = /^[当同]/.test(which)
  if (isSame && !/^[(,]?(?:即|也就是|就是)?$/.test(between)) return null
  const before = folded.slice(Math.max(0, at - 90), at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const first = datesIn(line)
    .filter((date) => date.day !== null)
    .at(-1)
  // 次日即安排专人审查，6月10日作出决定: of another day.
  if (!first || !/^$|[于即就便是为(]$/.test(between)) return null
  const second: Day = { start: 0, end: 0, year: null, month: Number(month), day: Number(day), part: '' }
  const days = daysBetween({ ...first, year: null }, second)
  if (days === (isSame ? 0 : 1) || (!isSame && days === 0)) return null
  const start = at - line.length + first.start
  const range = { start: at + words.length - month.length - day.length - 2, end: at + words.length }
  const made = { month: first.month, day: (first.day as number) + (isSame ? 0 : 1) }
  return {
    range,
    related: { start, end: at + which.length },
    value: folded.slice(range.start, range.end),
    of: `${folded.slice(start, start + first.end - first.start)}的${which}`,
    made: `${made.month}月${made.day}日`,
    sure: false,
  }
}
