import { matchesOf, often } from './matches'
import { numberValue } from './numbers'
import { isOrganLine } from './organs'
import type { LabelStyle, Paragraph, Range, Section } from './types'

/**
 * The outline from every numbering that drafts use, at line starts and inside lines: real drafts run headings into the
 * text, glue them to it without a mark, or have lost their line breaks altogether.
 */
export function outlineOf(folded: string, paragraphs: readonly Paragraph[], body: Range): Section[] {
  const labels = accepted(folded, labelsOf(folded, paragraphs, body))
  const headings = labels.map((label, i) => headingOf(folded, label, labels[i + 1]?.range.start ?? body.end))
  return tree(headings, body)
}

interface Label {
  range: Range
  style: LabelStyle
  number: number | null
  /** The line that holds it. */
  line: Range
  startsLine: boolean
  /** A sentence ended right before it, or the line starts with it. */
  afterStop: boolean
}

interface Heading extends Label {
  title: Range
  fillsLine: boolean
}

const IDEOGRAPHS = '[一二三四五六七八九十]{1,3}'

// Group order: part, article, ideograph, bracketed ideograph, half-bracketed ideograph, bracketed arabic, arabic, circled, ordinal.
const LABEL = often(
  new RegExp(
    [
      `第(${IDEOGRAPHS})(?:部分|章|编|篇)[、,:.]?`,
      `第(${IDEOGRAPHS}|\\d{1,3})条[、,:.]?`,
      `(${IDEOGRAPHS})[、.,](?!${IDEOGRAPHS}[、,是])`,
      `\\((${IDEOGRAPHS})\\)[、.,:]?`,
      `(?<![一-鿿(])(${IDEOGRAPHS})\\)`,
      `\\((\\d{1,2})\\)[、.,]?`,
      `(?<![\\d.a-zA-Z-])(\\d{1,2})(?:[.](?!\\d(?!\\d{3}年|\\d?月[底初中前]))|、(?!\\d)|\\))`,
      `([①-⑳])`,
      `(${IDEOGRAPHS})(?:是|要|则)(?!否)`,
    ].join('|'),
    'g',
  ),
)

const STYLES: LabelStyle[] = [
  'part',
  'article',
  'ideograph',
  'bracketed-ideograph',
  'half-bracketed-ideograph',
  'bracketed-arabic',
  'arabic',
  'circled',
  'ordinal',
]

/** Punctuation after which a new heading or item may begin inside a line. */
const STOP = /[。;:!?.\])】]/
/** What a label-like string stands in when it is a reference: 第（二）项, 按照（一）. */
const REFERENCE_BEFORE = /[第条款项照见至到和与及的在从按以之、]$/
const REFERENCE_AFTER = /^(?:项|款|条|目|点|类|级|期|次|个|年|月|日|季度|中全会|届|大(?!力|幅|数据|批)|是(?!$))/

/** Unnumbered lines that are headings: the usual names of parts. */
const PART_NAME =
  /^(?:(?:20\d\d年度?)?(?:推进|推动)?(?:法治政府|法治)?(?:建设)?(?:工作)?(?:存在|主要|面临)的?(?:主要|突出)?(?:问题|不足|困难|短板)|(?:20\d\d年度?)?(?:下一?步|下阶段|今后|明年|来年)|(?:20\d\d年度?)(?:法治政府建设|法治建设)?(?:重点|主要)?(?:工作|推进)(?:安排|打算|计划|思路|重点|情况|开展|总结)|(?:主要|重点)?(?:工作)?(?:举措|做法|措施|成效|成绩|亮点|情况))/

function labelsOf(folded: string, paragraphs: readonly Paragraph[], body: Range): Label[] {
  const labels: Label[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.role !== 'body' || paragraph.end <= body.start || paragraph.start >= body.end) continue
    const line = { start: Math.max(paragraph.start, body.start), end: Math.min(paragraph.end, body.end) }
    const text = folded.slice(line.start, line.end)
    let numbered = false
    for (const match of matchesOf(text, LABEL)) {
      const group = match.findIndex((captured, i) => i > 0 && captured !== undefined) - 1
      const style = STYLES[group] as LabelStyle
      const at = match.index
      const startsLine = at === 0
      if (startsLine) numbered = true
      const before = text.slice(Math.max(0, at - 12), at)
      const after = text.slice(at + match[0].length, at + match[0].length + 8)
      // 四是个别…, 二是年底… begin items; only a number alone can refer: 第（二）项, 四个.
      if (!startsLine && (REFERENCE_BEFORE.test(before) || (style !== 'ordinal' && REFERENCE_AFTER.test(after))))
        continue
      // （其中：1.简易程序300件；2.一般程序126件） counts within a sentence.
      if (style === 'arabic' && !startsLine && match[0].endsWith('.') && isInBrackets(text, at)) continue
      // 第二十条第（一）项 refers to an article and heads none.
      if (style === 'article' && (!startsLine || after.startsWith('第'))) continue
      if (style === 'ordinal' && !(startsLine || /[。;:,!?)]$/.test(before) || ORDINAL_LEAD.test(before))) continue
      if (style === 'ideograph' && match[0].endsWith(',') && !startsLine) continue
      if (after === '' && style !== 'part') continue
      const number = style === 'circled' ? match[0].charCodeAt(0) - 0x2460 + 1 : numberValue(match[group + 1] as string)
      labels.push({
        range: { start: line.start + at, end: line.start + at + match[0].length },
        style,
        number,
        line,
        startsLine,
        afterStop: startsLine || STOP.test(before.slice(-1)),
      })
    }
    if (!numbered && isHeadingLine(text)) {
      const range = { start: line.start, end: line.start }
      labels.push({ range, style: 'none', number: null, line, startsLine: true, afterStop: true })
    }
  }
  return labels.sort((a, b) => a.range.start - b.range.start)
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - MOST_IN_BRACKETS), at)
  const open = before.lastIndexOf('(')
  return (
    open >= 0 && before.indexOf(')', open) < 0 && /^[^()。\n]{0,80}\)/.test(text.slice(at, at + MOST_IN_BRACKETS + 30))
  )
}

const MOST_IN_BRACKETS = 60

const ORDINAL_LEAD = /(?:问题|不足|方面|表现|主要|工作|打算)$/

/** A short line without a number and without an end mark: a heading of its own, not a sentence. */
function isHeadingLine(text: string): boolean {
  if (text.length > 40 || text.length < 4) return false
  if (/[。:]$/.test(text)) return PART_NAME.test(text) && text.length <= 24 && !/[,将]/.test(text)
  // Headings may be put as questions: 新的一年怎么干？
  if (text.endsWith('?')) return text.length >= 6 && !/[。;:!,]/.test(text) && /什么|如何|怎么|怎样|哪些|何/.test(text)
  if (/[;,!]$/.test(text)) return false
  if (/[。;!?:%]|^[([]/.test(text) || isOrganLine(text)) return false
  if (/^[\d\W]+$/.test(text.replace(/[一-鿿]/g, 'x'))) return false
  return /[一-鿿]{4}/.test(text) && !/^\d{4}年.{0,4}月/.test(text)
}

/**
 * Keeps the labels that number something. At a line's start and after a full stop all do; glued to the text without a
 * mark only those that go on a sequence or open one right under a heading.
 */
function accepted(folded: string, labels: readonly Label[]): Label[] {
  const kept: Label[] = []
  const last = new Map<LabelStyle, Label>()
  for (const label of labels) {
    if (isPlausible(folded, label, kept, last)) {
      kept.push(label)
      if (label.style !== 'none') last.set(label.style, label)
    }
  }
  return kept
}

function isPlausible(
  folded: string,
  label: Label,
  kept: readonly Label[],
  last: ReadonlyMap<LabelStyle, Label>,
): boolean {
  if (label.startsLine || label.style === 'ordinal') return true
  const number = label.number ?? 0
  const previous = last.get(label.style)
  const goesOn = previous !== undefined && number === (previous.number ?? 0) + 1
  const above = kept.at(-1)
  const opens =
    number === 1 &&
    above !== undefined &&
    label.range.start - above.range.end <= 80 &&
    !/[。;]/.test(folded.slice(above.range.end, label.range.start))
  if (label.style === 'ideograph') {
    // 二、三产业, 一、二级 and 三月三、中秋 are no headings; a heading's number goes on from the last or opens the list.
    if (!label.afterStop) {
      const listed = /[,、和与及至到月初]/.test(folded[label.range.start - 1] ?? '')
      const counted = /[一二三四五六七八九十]/.test(folded[label.range.end] ?? '')
      return goesOn && number > 1 && !listed && !counted && previous.range.start < label.range.start - 20
    }
    return goesOn || number === 1 || previous === undefined || number > (previous.number ?? 0)
  }
  if (label.afterStop) return true
  return goesOn || opens
}

/** The title ends with its line, at the first full stop, or, glued to the text, where its first clauses end. */
function headingOf(folded: string, label: Label, next: number): Heading {
  const start = label.range.end
  const limit = Math.min(label.line.end, next)
  const text = folded.slice(start, Math.min(limit, start + 120))
  const stop = text.search(/[。;!?]/)
  const wholeLine = start + text.length >= limit
  let length: number
  let ends = false
  if (stop >= 0 && stop <= LONGEST_TITLE) length = stop
  else if (stop < 0 && wholeLine && text.length <= LONGEST_TITLE) {
    length = text.length
    ends = true
  } else length = clauses(text)
  if (label.style === 'ordinal') length = Math.min(length, clauses(text))
  const colon = text.slice(0, length).search(/:/)
  if (colon > 0 && colon < length - 1 && !(ends && IN_TWO_PARTS.test(text.slice(0, length)))) length = colon
  const fillsLine = label.startsLine && start + length + (stop === length ? 1 : 0) >= label.line.end
  return {
    ...label,
    title: { start, end: start + length },
    fillsLine: fillsLine || (ends && label.startsLine && limit === label.line.end),
  }
}

const LONGEST_TITLE = 60
/** 乘势而上:2024年主要安排, a heading in two parts: the second says what it is about. */
const IN_TWO_PARTS =
  /^[一-鿿、]{2,16}:[^,;:]{4,40}(?:情况|安排|打算|计划|思路|举措|成效|做法|不足|问题|原因|职责|方向|任务|工作)$/

/** Where the first clauses end: at most two commas and some 40 characters. */
function clauses(text: string): number {
  let end = -1
  for (let i = 0, commas = 0; i < text.length && i <= 44; i++) {
    if (text[i] !== ',' && text[i] !== ':') continue
    end = i
    if (++commas === 2 || text[i] === ':') break
  }
  return end > 0 ? end : Math.min(text.length, 40)
}

/** Depths and ranges. A style seen above is returned to; a new one goes one deeper; 五 after 4 is a sibling in another style. */
function tree(headings: readonly Heading[], body: Range): Section[] {
  const sections: Section[] = []
  const open: number[] = []
  const hasTop = headings.some((heading) => heading.style === 'ideograph' || heading.style === 'part')
  for (const heading of headings) {
    const at = (i: number) => sections[open[i] ?? -1]
    let depth = open.findIndex((_, i) => at(i)?.style === heading.style)
    if (depth < 0) depth = siblingInOtherStyle(heading, open, sections)
    // A list's first number opens a level below, whatever its style; but no heading stands below an item (一是).
    const opensBelow =
      heading.number === 1 &&
      heading.style !== 'ideograph' &&
      heading.style !== 'part' &&
      at(open.length - 1)?.style !== 'ordinal'
    if (depth < 0 && !opensBelow) depth = open.findIndex((_, i) => RANK[at(i)?.style ?? 'none'] > RANK[heading.style])
    if (depth < 0) depth = open.length
    if (heading.style === 'none') depth = unnumberedDepth(open, sections, hasTop)
    while (open.length > depth) open.pop()
    const parent = open.at(-1) ?? -1
    open.push(sections.length)
    sections.push({
      depth: open.length,
      style: heading.style,
      number: heading.number,
      label: heading.range,
      title: heading.title,
      whole: { start: heading.range.start, end: body.end },
      own: { start: heading.title.end, end: body.end },
      parent,
      startsLine: heading.startsLine,
      fillsLine: heading.fillsLine,
    })
  }
  close(sections)
  return sections
}

/** Which style stands above which, where a draft uses both; -1 takes any place. */
const RANK: Record<LabelStyle, number> = {
  part: 0,
  article: 1,
  ideograph: 2,
  none: -1,
  'half-bracketed-ideograph': 3,
  'bracketed-ideograph': 3,
  arabic: 4,
  'bracketed-arabic': 5,
  circled: 6,
  ordinal: 7,
}

function siblingInOtherStyle(heading: Heading, open: readonly number[], sections: readonly Section[]): number {
  if (heading.number === null || heading.number < 2 || heading.style === 'ordinal' || !heading.startsLine) return -1
  return open.findIndex((index) => {
    const section = sections[index] as Section
    return (
      section.number === (heading.number as number) - 1 &&
      FAMILY[section.style] !== undefined &&
      FAMILY[section.style] === FAMILY[heading.style]
    )
  })
}

/** Styles that slip into one another: （4）→（五）, 2.→3、. */
const FAMILY: Partial<Record<LabelStyle, string>> = {
  'bracketed-ideograph': 'bracketed',
  'half-bracketed-ideograph': 'bracketed',
  'bracketed-arabic': 'bracketed',
}

function unnumberedDepth(open: readonly number[], sections: readonly Section[], hasTop: boolean): number {
  if (!hasTop) return 0
  const same = open.findIndex((index) => (sections[index] as Section).style === 'none')
  return same >= 0 ? same : Math.min(open.length, 1)
}

function close(sections: Section[]): void {
  const open: Section[] = []
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i] as Section
    while (open.length > 0 && (open.at(-1) as Section).depth >= section.depth) {
      ;(open.pop() as Section).whole.end = section.label.start
    }
    const before = sections[i - 1]
    if (before) before.own.end = section.label.start
    open.push(section)
  }
}
