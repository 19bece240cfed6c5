import { datesOf } from './marks'
import { often } from './matches'
import { isOrganLine, ORGAN_END } from './organs'
import type { DateMention, Paragraph, Range } from './types'

/** What stands after the body: 特此报告, 署名, 成文日期, 抄送. */
export interface Ending {
  signature: Range | null
  date: DateMention | null
  /** Where the body ends. */
  start: number
}

/** Reads the ending from below and sets the roles of its paragraphs. `issuers` is what the header names, run together. */
export function readEnding(folded: string, paragraphs: Paragraph[], bodyStart: number, issuers: string): Ending {
  const ending: Ending = { signature: null, date: null, start: folded.length }
  const tail: Paragraph[] = []
  for (let i = paragraphs.length - 1; i >= 0 && tail.length < MOST_LINES; i--) {
    const paragraph = paragraphs[i] as Paragraph
    if (paragraph.end <= bodyStart) break
    if (paragraph.role === 'chrome') continue
    tail.push(paragraph)
  }
  markEnclosures(folded, tail)
  for (const paragraph of tail) {
    if (paragraph.role === 'imprint') {
      ending.start = paragraph.start
      continue
    }
    const line = folded.slice(paragraph.start, paragraph.end).replace(/^(?:报告|填报|报送)单位:/, '')
    if (isDateLine(line)) {
      paragraph.role = 'date'
      ending.date ??= datesOf(folded, paragraph)[0] ?? null
      if (!ending.signature) ending.signature = organBefore(paragraph, ending.date)
    } else if (IMPRINT.test(line)) paragraph.role = 'imprint'
    else if (line.length <= 60 && !IS_ROW.test(line) && (isOrganLine(line) || isIssuer(line, issuers))) {
      paragraph.role = 'signature'
      ending.signature = { start: paragraph.start, end: ending.signature?.end ?? paragraph.end }
    } else if (CLOSING.test(line)) paragraph.role = 'closing'
    else break
    ending.start = paragraph.start
  }
  const last = tail.find((paragraph) => paragraph.role === 'body')
  if (last && !ending.signature && !ending.date) readRunOn(folded, last, ending)
  return ending
}

/** 附件：1.统计表 / 2.典型案例: the list's further lines look like numbered headings. */
function markEnclosures(folded: string, tail: readonly Paragraph[]): void {
  const first = tail.findIndex((paragraph) => /^附件\d*[:.]?/.test(folded.slice(paragraph.start, paragraph.end)))
  for (let i = first; i >= 0; i--) {
    const paragraph = tail[i] as Paragraph
    if (i !== first && !/^\d{1,2}[.、]/.test(folded.slice(paragraph.start, paragraph.end))) break
    if (paragraph.end - paragraph.start <= LONGEST_ENCLOSURE) paragraph.role = 'imprint'
  }
}

const LONGEST_ENCLOSURE = 60
const MOST_LINES = 16
const DAY =
  '(?:(?:19|20)\\d\\d|二[〇零0][一二三四五六七八九〇零0]{2})(?:年|[-./])(?:\\d{1,2}|十[一二]?|[元一二三四五六七八九])(?:月|[-./])(?:(?:\\d{1,2}|[一二三]?十[一二三四五六七八九1-9]?|[一二三四五六七八九])(?:日|号)?|日)?'
const DATE_ALONE = often(new RegExp(`^\\(?${DAY}\\)?$`))
const DATE_LINE = new RegExp(`^[一-鿿·()、]{0,40}${ORGAN_END}\\(?${DAY}\\)?$`)
/** How a date may end. */
const DATE_END = /[月日号\d一二三四五六七八九十./)-]$/
const IMPRINT = often(
  /^(?:抄送|抄报|主送|分送|附件|附:|附表|联系人|联系电话|联系方式|\((?:此件|责任处室|责任单位|联系人|信息公开选项|公开|主动公开).{0,40}\)|信息公开选项|公开属性|.{2,40}\d{1,2}日印发|共印)/,
)
/** 7 市级案卷评查 不少于300卷 市司法局: a table's last row, which ends in who answers for it. */
const IS_ROW = /^\d{1,3}[一-鿿]|\d(?:%|[件个卷次人份场项])/
const CLOSING = /^(?:特此报告|专此报告|以上报告|特此汇报|此报告|请审阅|妥否)[^。]{0,20}。?$/

function isDateLine(line: string): boolean {
  return DATE_END.test(line) && (DATE_ALONE.test(line) || DATE_LINE.test(line))
}

/** A line that a seal's note or the title shows to be the issuer, whatever its name ends with: 第十九团（盖章）. */
function isIssuer(line: string, issuers: string): boolean {
  const bare = line.replace(/\((?:公章|盖章|印章|章|印)\)$/, '')
  return bare.length >= 3 && /^[一-鿿·()]+$/.test(bare) && (bare !== line || issuers.includes(bare))
}

function organBefore(line: Range, date: DateMention | null): Range | null {
  const end = date ? date.range.start : line.end
  return end - line.start >= 3 ? { start: line.start, end } : null
}

/** …法治保障。特此报告。青石镇人民政府2024年1月11日, all in one line. */
function readRunOn(folded: string, line: Range, ending: Ending): void {
  const from = Math.max(line.start, line.end - 120)
  const match = RUN_ON.exec(folded.slice(from, line.end))
  if (!match) return
  const start = from + match.index + 1
  const organ = match[1] ?? ''
  const day = match[2] ?? ''
  if (organ === '' && day === '') return
  const organStart = line.end - organ.length - day.length
  if (organ !== '') ending.signature = { start: organStart, end: organStart + organ.length }
  if (day !== '') ending.date = datesOf(folded, { start: organStart + organ.length, end: line.end })[0] ?? null
  ending.start = start
}

const RUN_ON = new RegExp(`[。!;](?:特此报告。?|专此报告。?)?([一-鿿·()]{2,50}${ORGAN_END})?(${DAY})?$`)
