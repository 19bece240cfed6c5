import { type Draft, type FigureMention, often, type Range, rangeAt, united } from '../../../lib/audit'
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

/** A figure that a draft tells otherwise than in a sentence's digits, such as in a table's cell or in words, as one told in a sentence. */
export function itemLike(
  given: Pick<Item, 'start' | 'end' | 'value' | 'unit' | 'label' | 'printed'> & Partial<Item>,
): Item {
  return { to: null, approximate: false, index: 0, after: '', joint: '', opens: '', depth: 0, tolerance: 0, ...given }
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
  return readWith(draft, draft.figures, reportYear)
}

/** The same with other figures than the draft's own. */
export function readWith(draft: Draft, figures: readonly FigureMention[], reportYear: number | null): FigureReading {
  const { folded } = draft
  const plans = plansOf(draft, reportYear)
  const statements: Statement[] = []
  let next = 0
  for (const paragraph of draft.paragraphs) {
    if (paragraph.role !== 'body' || paragraph.end <= draft.body.start || paragraph.start >= draft.body.end) continue
    while (next < figures.length && (figures[next] as FigureMention).start < paragraph.start) next++
    // Sentences without a figure need not be told apart.
    if (next === figures.length || (figures[next] as FigureMention).start >= paragraph.end) continue
    let start = paragraph.start
    let before = false
    while (start <= paragraph.end) {
      const end = stopFrom(folded, start, paragraph.end)
      // 第三个, 前八个: a place in a row, not a number of things.
      const counted: FigureMention[] = []
      while (next < figures.length && (figures[next] as FigureMention).start < start) next++
      for (; next < figures.length && (figures[next] as FigureMention).end <= end; next++) {
        const figure = figures[next] as FigureMention
        const previous = folded.charCodeAt(figure.start - 1)
        if (previous === ORDINAL || (previous === FIRST && !OF_TIME.includes(folded[figure.start - 2] ?? '\n')))
          continue
        counted.push(figure)
      }
      if (counted.length > 0) {
        statements.push({
          start,
          end,
          text: folded.slice(start, end),
          items: itemsOf(folded, start, end, counted),
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

const [ORDINAL, FIRST] = [0x7b2c, 0x524d]
/** 目前16名, 此前3件: as many as there are. */
const OF_TIME = '目此以日当年会事节'

/** Where the sentence that begins at a place ends: at its 。！？ or with the paragraph. */
function stopFrom(folded: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const unit = folded.charCodeAt(i)
    if (unit === 0x3002 || unit === 0x21 || unit === 0x3f) return i
  }
  return end
}

const OPENS = often(
  /(?:其中|分别(?:为|是)|分为|包括|包含|含|即(?![办时将可日享报审批]))(?:有(?![效关限偿毒害责罪证机])|为)?[,:]?([^,;:()]{0,40})$|(?:其中|分别(?:为|是)|分为|包括|包含|含|即(?![办时将可日享报审批]))(?:有(?![效关限偿毒害责罪证机])|为)?[,:]?\($/,
)

/** Most figures have plain words before them; only what characters tell of marks and openings is looked at more closely. */
function itemsOf(folded: string, start: number, end: number, figures: readonly FigureMention[]): Item[] {
  const items: Item[] = []
  let from = start
  let depth = 0
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] as FigureMention
    const at = figure.start
    // The last mark and the last character of an opening word in the gap, -1 without any; the first joint.
    let hard = -1
    let opener = -1
    let joint = ''
    let joined = false
    let bracket = false
    let inName = false
    for (let i = from; i < at; i++) {
      const kind = KINDS[folded.charCodeAt(i)]
      if (kind === PLAIN) continue
      if (kind === OPEN && i > from) {
        // 综合示范县(市、区)18个: a name's own bracket, with nothing behind it.
        const end = folded.indexOf(')', i) + 1
        if (end > i && end <= at && end - i <= LONGEST_BRACKET && NAME_ENDS.test(folded.slice(i - 1, end))) {
          inName = true
          i = end - 1
          continue
        }
      }
      if (kind === OPENER) opener = i
      else if (kind === AND) joined = true
      else if (kind === OPEN || kind === CLOSE) {
        bracket = true
        hard = i
        if (kind === OPEN) depth++
        else if (depth > 0) depth--
      } else {
        if (joint === '') joint = folded[i] as string
        if (kind === MARK) hard = i
      }
    }
    const nearest = Math.max(from, at - LONGEST_LABEL)
    // An opening word stands after the last mark or right before it.
    let near = opener >= Math.max(nearest, hard - LONGEST_OPENING) ? folded.slice(nearest, at) : ''
    if (inName) near = near.replace(NAME_BRACKETS, '')
    const opening = near === '' ? null : OPENS.exec(near)
    let own = opening ? (opening[1] ?? '') : folded.slice(Math.max(nearest, hard + 1), at)
    if (inName && !opening) own = /\)([^()]+)$/.exec(own)?.[1] ?? own.replace(NAME_BRACKETS, '')
    // 行政诉讼(新发生) 17件: the row's name with what it is of in brackets.
    if (index === 0 && !opening && folded[at - 1] === ')') own = rowName(folded.slice(start, at)) ?? own
    if (bracket) {
      // The words between two parts without what stands in brackets: 45件(占45%)、邻里纠纷30件.
      const bare = folded
        .slice(from, at)
        .replace(/^[^()]*\)/, '')
        .replace(/\([^()]{0,60}\)/g, '')
      joint = /[,;:、]/.exec(bare)?.[0] ?? (/[和与及]/.test(bare) ? '和' : '')
    } else if (joint === '' && joined) joint = '和'
    const printed = folded.slice(at, figure.end)
    items.push({
      start: at,
      end: figure.end,
      value: figure.value,
      to: figure.to,
      unit: figure.unit,
      approximate: figure.approximate || own.endsWith('突破'),
      index,
      label: LEADING.test(own) ? own.replace(/^(?:[、和与]|及(?![格时]))+|^以及/, '') : own,
      after: folded.slice(figure.end, markFrom(folded, figure.end, figures[index + 1]?.start ?? end)),
      joint,
      opens: opening
        ? (/其中|分别(?:为|是)|分为|包括|包含|含|即(?![办时将可日享报审批])/.exec(opening[0])?.[0] ?? '')
        : '',
      depth,
      tolerance: toleranceOf(printed),
      printed,
    })
    from = figure.end
  }
  return items
}

function rowName(words: string): string | null {
  const [, name, done] = ROW_NAME.exec(words) ?? []
  return name === undefined || done === undefined ? null : done + name
}

const ROW_NAME = often(
  /^([一-鿿]{2,12})\(((?:新发生|新?制定|新?受理|新收|收到|立案|查处|已?办结|已?审结|已?结案|化解|修[订改]|废止|移送|整改|公开)[一-鿿]{0,2})\)$/,
)
const LONGEST_LABEL = 60
const LONGEST_BRACKET = 10
const NAME_ENDS = /^[一-鿿]\([市县区镇乡街村社局办中委处科园单企商旗州居厂学院所站个、][一-鿿、]{0,7}\)$/
const NAME_BRACKETS = /\([^()\d]{1,8}\)/g
/** From the last character of 其中, 包括 and the like that `OPENER` knows to the mark behind: 分别为有. */
const LONGEST_OPENING = 4
const LEADING = /^[、和与及以]/

const [PLAIN, OPENER, AND, OPEN, CLOSE, MARK, LIST] = [0, 1, 2, 3, 4, 5, 6]
/** What a character in the gap before a figure may be. */
const KINDS = kindsOf([
  ['中别分包含即', OPENER],
  ['和与及', AND],
  ['(', OPEN],
  [')', CLOSE],
  [',;:', MARK],
  ['、', LIST],
])

function kindsOf(kinds: readonly (readonly [characters: string, kind: number])[]): Uint8Array {
  const table = new Uint8Array(65536)
  for (const [characters, kind] of kinds) for (const character of characters) table[character.charCodeAt(0)] = kind
  return table
}

/** The first mark or bracket from a place on, up to a limit and within a label's length. */
function markFrom(folded: string, start: number, limit: number): number {
  const end = Math.min(limit, start + LONGEST_LABEL)
  for (let i = start; i < end; i++) if ((KINDS[folded.charCodeAt(i)] as number) >= OPEN) return i
  return end
}

/** 1.28万件 may be anything from 12750 to 12849; 18.46亿元 is exact to its last digit. */
function toleranceOf(written: string): number {
  if (!ROUNDED.test(written)) return 0
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0
  const scale = /[\d余多]万(?!元)/.test(written) ? 4 : /[\d余多]亿(?!元)/.test(written) ? 8 : 0
  if (scale === 0 && decimals === 0) return 0
  return 0.5 * 10 ** (scale - decimals)
}

const ROUNDED = often(/[.万亿]/)

/** Neither 余 nor 约 nor a range: the number itself, to the place printed. */
export function isCounted(item: Item): boolean {
  return !item.approximate && item.to === null
}

/** Counted to the last one: not in 万 either. */
export function isExact(item: Item): boolean {
  return isCounted(item) && item.tolerance === 0
}

/** Counted or measured to the last digit: 42.7亩, but not 1.2万件. */
export function isWhole(item: Item): boolean {
  return isCounted(item) && (item.tolerance === 0 || !/[万亿]/.test(item.printed))
}

/** 10个工作日内: a span of time, not a number of things. */
export function isSpan(item: Item): boolean {
  return item.unit === '个' && /^(?:工作日|自然日|月|小时)/.test(item.after)
}

/** Units that count one kind of thing. A unit may stand in several: 份 and 件 count documents, 件 and 起 cases. */
const FAMILIES: readonly (readonly string[])[] = [
  ['件', '起', '宗', '例', '案', '件次', '案次'],
  ['件', '份', '个', '项', '部', '篇', '条'],
  ['场', '次', '期', '场次', '轮', '批次'],
  ['人', '名'],
  ['家', '户', '个', '处', '所'],
  ['家次', '户次', '次'],
  ['卷', '份', '件', '本', '册'],
]

/** One bit for each family that a unit is in. */
const FAMILIES_OF: ReadonlyMap<string, number> = new Map(
  FAMILIES.flat().map((unit) => [
    unit,
    FAMILIES.reduce((bits, family, index) => bits | (family.includes(unit) ? 1 << index : 0), 0),
  ]),
)

/** Units that are written for one another. */
const ONE_UNIT: ReadonlyMap<string, string> = new Map([
  ['起', '件'],
  ['宗', '件'],
  ['份', '件'],
  ['名', '人'],
  ['场次', '场'],
  ['家次', '家'],
])

/** A count's unit, or the one that is written for it as well. */
export function unitOf({ unit }: Item): string {
  return ONE_UNIT.get(unit) ?? unit
}

/** Whether two units may count the same kind of thing. */
export function areComparable(a: string, b: string): boolean {
  return a === b || (familiesOf(a) & familiesOf(b)) !== 0
}

/** One bit for each kind of thing that a unit may count; 0 for one that is compared with itself alone. */
export function familiesOf(unit: string): number {
  return FAMILIES_OF.get(unit) ?? 0
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
  // 附：2024年主要数据: what is appended behind the plans is the year's.
  const appended = draft.folded.includes('\n附')
    ? draft.paragraphs.find(
        ({ role, start }) => role === 'body' && APPENDED.test(draft.folded.slice(start, start + 12)),
      )
    : undefined
  const plans = united(ranges)
  if (!appended) return plans
  return plans.flatMap(({ start, end }) =>
    start >= appended.start ? [] : [{ start, end: Math.min(end, appended.start) }],
  )
}

const APPENDED = /^附(?:件|表)?\d{0,2}[:.、](?!\d{0,2}$)/
const PLAN_OPENING = often(/^(?:下一?步|下一?阶段|下一?年度?|今后|明年|来年|新的一年)/)
