import { type Draft, often, type Range } from '../../../lib/audit'

/** 2025年1月 日, ____年__月__日 or 年 月 日 among the last lines: the day was to be put in by hand. */
export function unfinishedDate(draft: Draft): Range | null {
  return lastLine(draft, UNFINISHED, (line) => line.endsWith('日') && !FINISHED.test(line))
}

/** The lowest of the last short lines that matches; `mayMatch` spares those that cannot. */
export function lastLine(
  draft: Draft,
  pattern: RegExp,
  mayMatch: (line: string) => boolean = () => true,
): Range | null {
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
export function malformedDate(draft: Draft, known: Range | null): Range | null {
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
export const SHORT_YEAR = often(/(?:^|(?<=[一-鿿)]))[12]\d年\d{1,2}月\d{1,2}[日号]$/)

const LAST_LINES = 12

const BLANK = '[_XxX×*?]{1,4}'

const UNFINISHED = new RegExp(
  `(?:(?:20\\d\\d)?年(?:${BLANK})?月(?:${BLANK}|\\d{1,2})?|(?:20\\d\\d|${BLANK})年\\d{1,2}月(?:${BLANK})?|(?:20)?${BLANK}年(?:${BLANK}|\\d{1,2})月(?:${BLANK}|\\d{1,2}))日$`,
)

/** 2025年1月下旬, 2025年春节前 where the day of signing stands. */
export const VAGUE_DAY = often(
  /^20\d\d年(?:\d{1,2}月(?:[上中下]旬|[初底末])|[年春夏秋冬][初底末季节]|第?[一二三四]季度|[上下]半年)$/,
)

const FINISHED = /\d年\d{1,2}月\d{1,2}日$/
