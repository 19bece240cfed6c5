import { type Draft, type Hit, matchesOf, often, type Range, rangeAt } from '../../../lib/audit'
import { exists, IDEOGRAPHIC_YEAR, isLeftOut } from './days'
import type { DateReason } from './reason'

/** Dates in sentences that are none: a letter for a numeral, 日 for 月, a part written twice or left out. */
export function brokenDates(draft: Draft, signing: Range | null): Hit<DateReason>[] {
  const hits: Hit<DateReason>[] = []
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
      // 2024年三月5日; 2024年3月五日, 2024年3月十5日; 2024年3.5日
      `(?<!\\d)20\\d\\d年(?:${[
        '[一二三四五六七八九十]{1,2}月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日',
        '(?:元|\\d{1,2})月(?:[一二三四五六七八九十]{1,3}\\d?|\\d十[一二三四五六七八九]?)日',
        '\\d{1,2}\\.\\d{1,2}日(?!均)',
      ].join('|')})`,
      // 1一3月
      '(?<![\\d第])\\d{1,2}一\\d{1,2}[月日]',
      // 3月15曰, 3目15日, 5日号
      '\\d{1,2}月\\d{1,2}曰|月[一二三四五六七八九十]{1,3}曰|\\d{1,2}目\\d{1,2}日|月\\d{1,2}日号',
      // 2024年3、15日, 4日(星期八), 2024年第5季度, 3月一5月
      '(?<!\\d)20\\d\\d年\\d{1,2}、\\d{1,2}日|日\\((?:星期|周)[七八九]\\)',
      '(?<!\\d)20\\d\\d年第?[5-9五六七八九]季度|\\d月一\\d{1,2}月',
      // 二〇二四年3月15日
      `${IDEOGRAPHIC_YEAR}年(?:\\d{1,2}月(?:\\d{1,2}日)?|[一二三四五六七八九十]{1,2}月\\d{1,2}日)`,
      // 24年3月5日, 19年6月以来
      '(?<![\\d.])(?:2\\d年\\d{1,2}月\\d{1,2}日|[12]\\d年(?:1[0-2]|[1-9])月(?:以来|份|起,))',
    ].join('|')})`,
    'g',
  ),
)
