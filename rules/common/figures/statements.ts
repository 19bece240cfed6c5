import { type Draft, type FigureMention, type Range, rangeAt, united } from '../../../lib/audit'
import { isPlanTitle } from '../../annual-report/headings'

/**
 * What the rules about figures have in common, worked out once for each draft: the body's sentences that hold figures,
 * and for each figure the words that say what it counts. Linear in the draft's length.
 */
export interface FigureReading {
  /** Those with at least one figure, in text order. */
  statements: Statement[]
  /** Text that tells of next year or later: plans under their headings, and paragraphs that begin 下一步. */
  plans: Range[]
}

/** A sentence of the body up to 。！？ or its line's end. */
export interface Statement extends Range {
  text: string
  items: Item[]
  /** The statement before it stands in the same paragraph. */
  goesOn: boolean
  planned: boolean
}

/** A figure with its words. */
export interface Item extends FigureMention {
  /** Index in `Statement.items`. */
  index: number
  /** The words before the number, back to the figure or the , ; : ( ) before; without 其中 and the like. */
  label: string
  /** The words after the unit, up to the next mark or figure. */
  after: string
  /** What parts it from the figure before: '、' ',' ';' '' … */
  joint: string
  /** 其中, 分别为, 分为, 包括 right before its label: it opens a list of parts. */
  opens: string
  /** Depth of brackets. */
  depth: number
  /** Half of the last place of a number given in 万 or 亿, or with decimals; 0 for a whole number. */
  tolerance: number
  /** As the draft writes it. */
  printed: string
}

/** The reading of a draft; made at the first call and kept as long as the draft is. */
export function figuresIn(draft: Draft, reportYear: number | null): FigureReading {
  const known = readings.get(draft)
  if (known && known.year === reportYear) return known.reading
  const reading = read(draft, reportYear)
  readings.set(draft, { year: reportYear, reading })
  return reading
}

/** Rules run one after the other over one draft; a weak map keeps the reading no longer than the draft. */
const readings = new WeakMap<Draft, { year: number | null; reading: FigureReading }>()

function read(draft: Draft, reportYear: number | null): FigureReading {
  const { folded, figures } = draft
  const plans = plansOf(draft, reportYear)
  const statements: Statement[] = []
  let next = 0
  for (const paragraph of draft.paragraphs) {
    if (paragraph.role !== 'body' || paragraph.end <= draft.body.start || paragraph.start >= draft.body.end) continue
    let start = paragraph.start
    let before = false
    for (const end of stopsOf(folded, paragraph)) {
      while (next < figures.length && (figures[next] as FigureMention).start < start) next++
      const first = next
      while (next < figures.length && (figures[next] as FigureMention).end <= end) next++
      // 第三个, 前八个: a place in a row, not a number of things.
      const counted = figures.slice(first, next).filter((figure) => !'第前'.includes(folded[figure.start - 1] ?? '。'))
      if (counted.length > 0) {
        const text = folded.slice(start, end)
        statements.push({
          start,
          end,
          text,
          items: itemsOf(text, start, counted),
          goesOn: before,
          planned: rangeAt(plans, start) !== null,
        })
      }
      before = counted.length > 0
      start = end + 1
    }
  }
  return { statements, plans }
}

/** Where the sentences of a paragraph end, its own end last. */
function* stopsOf(folded: string, { start, end }: Range): Generator<number> {
  for (let i = start; i < end; i++) {
    const unit = folded.charCodeAt(i)
    if (unit === 0x3002 || unit === 0x21 || unit === 0x3f) yield i
  }
  yield end
}

const OPENS =
  /(?:其中|分别(?:为|是)|分为|包括|包含|含|即)(?:有|为)?[,:]?([^,;:()]{0,40})$|(?:其中|分别(?:为|是)|分为|包括|包含|含|即)(?:有|为)?[,:]?\($/

function itemsOf(text: string, offset: number, figures: readonly FigureMention[]): Item[] {
  const items: Item[] = []
  let from = 0
  let depth = 0
  figures.forEach((figure, index) => {
    const at = figure.start - offset
    const gap = text.slice(from, at)
    for (const character of gap) {
      if (character === '(') depth++
      else if (character === ')' && depth > 0) depth--
    }
    const until = (figures[index + 1]?.start ?? offset + text.length) - offset
    const near = gap.slice(-LONGEST_LABEL)
    const opening = MAY_OPEN.test(near) ? OPENS.exec(near) : null
    const hard = lastMark(near)
    const own = opening ? (opening[1] ?? '') : near.slice(hard + 1)
    // The words between two parts without what stands in brackets: 45件(占45%)、邻里纠纷30件.
    const bare = BRACKET.test(gap) ? gap.replace(/^[^()]*\)/, '').replace(/\([^()]{0,60}\)/g, '') : gap
    const joint = /[,;:、]/.exec(bare)?.[0] ?? (/[和与及]/.test(bare) ? '和' : '')
    const printed = text.slice(at, figure.end - offset)
    const rest = text.slice(figure.end - offset, Math.min(until, figure.end - offset + LONGEST_LABEL))
    items.push({
      ...figure,
      index,
      label: own.replace(/^[、和与及]+|^以及/, ''),
      after: (/^[^,;:、()]*/.exec(rest) as RegExpExecArray)[0],
      joint,
      opens: opening ? (/其中|分别(?:为|是)|分为|包括|包含|含|即/.exec(opening[0])?.[0] ?? '') : '',
      depth,
      tolerance: toleranceOf(printed),
      printed,
    })
    from = figure.end - offset
  })
  return items
}

const LONGEST_LABEL = 60
const BRACKET = /[()]/
const MAY_OPEN = /[中别分包含即]/

function lastMark(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (',;:()'.includes(text[i] as string)) return i
  return -1
}

/** 1.28万件 may be anything from 12750 to 12849; 18.46亿元 is exact to its last digit. */
function toleranceOf(written: string): number {
  if (!/[.万亿]/.test(written)) return 0
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0
  const scale = /[\d余多]万(?!元)/.test(written) ? 4 : /[\d余多]亿(?!元)/.test(written) ? 8 : 0
  if (scale === 0 && decimals === 0) return 0
  return 0.5 * 10 ** (scale - decimals)
}

/** Neither 余 nor 约 nor a range: the number itself, to the place printed. */
export function isCounted(item: Item): boolean {
  return !item.approximate && item.to === null
}

/** Counted to the last one: not in 万 either. */
export function isExact(item: Item): boolean {
  return isCounted(item) && item.tolerance === 0
}

/** Units that count one kind of thing. A unit may stand in several: 份 and 件 count documents, 件 and 起 cases. */
const FAMILIES: readonly (readonly string[])[] = [
  ['件', '起', '宗', '例', '案', '件次', '案次'],
  ['件', '份', '个', '项', '部', '篇', '条'],
  ['场', '次', '期', '场次', '轮', '批次'],
  ['人', '名'],
  ['家', '户', '个', '处', '所'],
  ['家次', '户次', '次'],
  ['卷', '份', '件', '本'],
]

/** Whether two units may count the same kind of thing. */
export function areComparable(a: string, b: string): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b))
}

/** Units of cases, which are in one place of a list only. */
export function countsCases(unit: string): boolean {
  return (FAMILIES[0] as readonly string[]).includes(unit)
}

/** Headings of plans with all below them, and paragraphs and sentences that tell of what is to come. */
function plansOf(draft: Draft, reportYear: number | null): Range[] {
  const ranges: Range[] = []
  const announced = new RegExp(
    `[。;\\n](?:下一?步|下一?阶段|今后|明年|来年${reportYear === null ? '' : `|${reportYear + 1}年`})`,
  )
  draft.sections.forEach((section) => {
    if (section.style === 'ordinal' || section.style === 'circled') return
    const title = draft.folded.slice(section.title.start, section.title.end)
    if (!isPlanTitle(title, section, reportYear)) return
    if (!/问题|不足|短板|差距|困难/.test(title)) {
      ranges.push(section.whole)
      return
    }
    // 存在的不足及2025年打算: the plans begin where they are announced; before that the year is told.
    const from = draft.folded.slice(section.title.end, section.whole.end).search(announced)
    if (from >= 0) ranges.push({ start: section.title.end + from + 1, end: section.whole.end })
  })
  for (const paragraph of draft.paragraphs) {
    if (paragraph.role !== 'body') continue
    const opening = draft.folded.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 40))
    const next =
      reportYear !== null && opening.startsWith(`${reportYear + 1}年`) && /将|要|计划|打算|拟|重点/.test(opening)
    if (next || PLAN_OPENING.test(opening)) ranges.push(paragraph)
  }
  return united(ranges)
}

const PLAN_OPENING = /^(?:下一?步|下一?阶段|下一?年度?|今后|明年|来年|新的一年)/
