import { type Draft, type Level, matchesOf, type Paragraph, type Range } from '../../../lib/audit'
import { kept } from './kept'
import { mentionOf } from './mentions'
import { itemLike } from './statements'
import { cellsOf, type TableCell } from './tables'
import type { Told } from './told'
import { type TotalCell, totalsNamed } from './total-rows'

/**
 * Rows of tables as counts of their own: 取消证明事项　项　162 tells what 取消证明事项162项 tells. Each has a statement to itself of its label and its
 * number, so that whatever weighs counts of sentences weighs it, too. The unit stands in a cell before or behind the number, in the label's or the
 * column's brackets or above the table; of columns of years the report year's is read, else the total's. Near-linear.
 */
export const countedRows = kept((draft, year, level): readonly Told[] => {
  const told: Told[] = []
  const { paragraphs } = draft
  for (let i = 0; i < paragraphs.length && told.length < MOST_ROWS; i++) {
    if (!isRow(draft, paragraphs[i] as Paragraph)) continue
    let end = i
    while (end + 1 < paragraphs.length && isRow(draft, paragraphs[end + 1] as Paragraph)) end++
    const above = paragraphs.slice(Math.max(0, i - LINES_ABOVE), i).filter((one) => isShort(draft, one))
    const block = paragraphs.slice(i, Math.min(end + 1, i + MOST_ROWS))
    // One line with a gap in it is no table, unless it was taken for one.
    if (block.length > 1 || block[0]?.role === 'table') told.push(...rowsIn(draft, above, block, year, level))
    i = end
  }
  return told
})

const MOST_ROWS = 120
const LINES_ABOVE = 2
const LONGEST_LINE = 100
const LONGEST_ABOVE = 60

function isShort({ folded }: Draft, { role, start, end }: Paragraph): boolean {
  return role !== 'chrome' && end - start <= LONGEST_ABOVE && !/[。;!?]/.test(folded.slice(start, end))
}

/** Marked as a table's, or a label, a wide gap and a number, with a unit or a remark behind it. */
function isRow(draft: Draft, paragraph: Paragraph): boolean {
  const { role, start, end } = paragraph
  if (role === 'table') return true
  if (role !== 'body' || end - start > LONGEST_LINE || end - start < LEAST_LINE) return false
  const folded = draft.folded.slice(start, end)
  return !folded.includes('。') && /\d/.test(folded) && WIDE_GAP.test(draft.spanOf(paragraph).text.trim())
}

const LEAST_LINE = 4
const WIDE_GAP =
  /^[^。；;，,！!？?\d\t\u3000]{2,24}(?:[\t\u3000|｜]| {2})[\t\u3000|｜ ]{0,40}(?:[一-鿿]{1,3}[\t\u3000|｜ ]{1,40})?\d/

function rowsIn(
  draft: Draft,
  above: readonly Paragraph[],
  block: readonly Paragraph[],
  year: number | null,
  level: Level,
): Told[] {
  let names: readonly string[] = []
  const lines = above.map(({ start, end }) => draft.folded.slice(start, end))
  const caption = lines.join('\n')
  const top = block[0] as Paragraph
  // 本年　上年 tell themselves which is the year's.
  const saysYear = /(?:本|今|当|上)年/.test(draft.folded.slice(top.start, top.end))
  if (!saysYear && isOfAnotherPeriod(caption, year)) return []
  const last = above.at(-1)
  if (last) names = namesIn(cellsOf(draft, last))
  const header = names.length > 1 ? names : null
  const rows: { cells: TableCell[]; label: string; unit: string; first: number }[] = []
  const totals: TotalCell[] = []
  for (const paragraph of block) {
    const cells = cellsOf(draft, paragraph)
    const row = readRow(cells)
    if (row) rows.push({ ...row, cells })
    // 城管　120 has a label too short to be read as a row, and is no header.
    else if (rows.length === 0 && cells.length > 1 && !cells.some(({ text }) => NUMBER.test(text)))
      names = namesIn(cells)
    if (TOTALS.test(cells[0]?.text ?? ''))
      totals.push(...totalsNamed(cells, names, names === header ? lines.slice(0, -1) : lines))
  }
  const unitAbove = UNIT_ABOVE.exec(caption)?.[1] ?? ''
  const inTable = { start: (block[0] as Paragraph).start, end: (block.at(-1) as Paragraph).end }
  const told = totals.flatMap(({ cell, name, column }) => {
    const one = countOf(cell, name, unitNamed(column, names) || unitAbove, inTable, level)
    return one ? [one] : []
  })
  // 市场监管局　312: what is counted of each is told elsewhere.
  if (2 * rows.filter(({ label }) => OF_UNIT.test(label)).length >= rows.length) return told
  for (const { cells, label, unit, first } of rows) {
    const column = columnOf(cells, first, names, year)
    for (const at of column === null ? columnsNamed(cells, first, names, year) : [column]) {
      const name = names.length === cells.length ? (names[at] ?? '') : ''
      const behind = cells[at + 1]?.text ?? ''
      const beside = unit || (UNIT.test(behind) ? behind : '') || unitNamed(name, names) || unitAbove
      const one = countOf(
        cells[at] as TableCell,
        column === null ? inColumn(label, name) : label,
        beside,
        inTable,
        level,
      )
      if (one) told.push(one)
    }
  }
  return told
}

const TOTALS = /^.{0,6}[合总共]/

/** A cell's number as a count of what its label says, in its own unit or else in the one told beside it. */
function countOf({ text, start }: TableCell, label: string, unit: string, inTable: Range, level: Level): Told | null {
  const read = NUMBER.exec(text)
  const [, digits = '', scale = '', own = ''] = read ?? []
  const beside = own || unit
  const scaled = scale || (/^[万亿](?!元)/.exec(beside)?.[0] ?? '')
  const shown = beside.replace(/^[万亿](?!元)/, '')
  const plain = digits.replaceAll(',', '')
  const decimals = plain.split('.')[1]?.length ?? 0
  const times = scaled === '万' ? 4 : scaled === '亿' ? 8 : 0
  const value = Math.round(Number(plain) * 10 ** (times + 4)) / 1e4
  if (!read || value < LEAST || (times === 0 && decimals > 0 && !shown.endsWith('元'))) return null
  const end = start + text.length
  const item = itemLike({
    start,
    end,
    value,
    unit: shown,
    label,
    tolerance: times > 0 ? 0.5 * 10 ** (times - decimals) : 0,
    printed: `${text}${own ? '' : beside}`,
  })
  const statement = {
    start: start - label.length,
    end,
    text: label + text,
    items: [item],
    goesOn: false,
    planned: false,
  }
  const mention = mentionOf(statement, item, () => '', level, false)
  return { statement, item, mention, isPart: false, inTable }
}

/** The label, the unit told beside it and the index of the first number; null for a row without them. */
function readRow(cells: readonly TableCell[]): { label: string; unit: string; first: number } | null {
  // 1　受理案件　126: the row's own number.
  const from = /^\d{1,3}$/.test(cells[0]?.text ?? '') && cells.length > 2 ? 1 : 0
  let first = from
  while (first < cells.length && !NUMBER.test((cells[first] as TableCell).text)) first++
  if (first === from || first === cells.length) return null
  const words = cells.slice(from, first).map(({ text }) => text)
  const before = words.length > 1 && UNIT.test(words.at(-1) as string) ? (words.pop() as string) : ''
  const written = words.join('')
  if (PART.test(written)) return null
  const unit = before || (UNIT_IN_BRACKETS.exec(written)?.[1] ?? '')
  const label = written
    .replace(LABEL_START, '')
    .replace(/\([^()]{0,20}\)$|[:：]$/g, '')
    .replace(LABEL_END, '')
  return LABEL.test(label) ? { label, unit, first } : null
}

/** Which cell tells of the report year, or of all. */
function columnOf(
  cells: readonly TableCell[],
  first: number,
  names: readonly string[],
  year: number | null,
): number | null {
  const numbers = cells.flatMap(({ text }, i) => (i >= first && NUMBER.test(text) ? [i] : []))
  const isAligned = names.length === cells.length
  const nameOf = (i: number) => (isAligned ? (names[i] ?? '') : '')
  if (numbers.length === 1) {
    const [only] = numbers as [number]
    const name = nameOf(only)
    return NOT_COUNTED.test(name) || isOfAnotherPeriod(name, year) ? null : only
  }
  if (!isAligned) return totalAtEnd(cells, numbers)
  const ofYear = numbers.filter((i) => (year !== null && nameOf(i).includes(`${year}年`)) || THIS_YEAR.test(nameOf(i)))
  if (ofYear.length > 0)
    return ofYear.length === 1 && !NOT_COUNTED.test(nameOf(ofYear[0] as number)) ? (ofYear[0] as number) : null
  const totals = numbers.filter((i) => /^(?:合计|总计|总数|全年|全年合计)(?:\([^()]{1,6}\))?$/.test(nameOf(i)))
  return totals.length === 1 ? (totals[0] as number) : null
}

/** 31　4　0　2　37: the last of a row is what all before it make. */
function totalAtEnd(cells: readonly TableCell[], numbers: readonly number[]): number | null {
  const last = numbers.at(-1)
  if (last === undefined || numbers.length < LEAST_ADDED || last !== cells.length - 1) return null
  const sum = numbers.slice(0, -1).reduce((all, i) => all + Number((cells[i] as TableCell).text), 0)
  return sum > 0 && sum === Number((cells[last] as TableCell).text) ? last : null
}

const LEAST_ADDED = 3

/** Of several columns those that say what they count: 受理数（件）　办结数（件）. */
function columnsNamed(
  cells: readonly TableCell[],
  first: number,
  names: readonly string[],
  year: number | null,
): number[] {
  if (names.length !== cells.length || cells.length > MOST_COLUMNS) return []
  return cells.flatMap(({ text }, i) => {
    const name = names[i] as string
    const isNamed = i >= first && NUMBER.test(text) && name !== ''
    return isNamed && !NOT_COUNTED.test(name) && !isOfAnotherPeriod(name, year) ? [i] : []
  })
}

const MOST_COLUMNS = 7

/** 消费投诉 under 受理数（件） is 受理消费投诉, and under 罚没款（元） 消费投诉罚没款. */
function inColumn(label: string, column: string): string {
  const name = column.replace(/\([^()]{0,20}\)$/, '').replace(LABEL_END, '')
  return DONE.test(name) ? name + label : label + name
}

const DONE =
  /^(?:受理|办结|审结|收到|接收|接到|立案|查处|检查|抽查|整改|化解|调解|调处|发现|移送|制定|废止|修改|培训|发放|兑现)$/

/** A header's cells; none where they hold numbers other than years. */
function namesIn(cells: readonly TableCell[]): string[] {
  return cells.some(({ text }) => NUMBER.test(text)) ? [] : cells.map(({ text }) => text)
}

/** 数量（件）, and 件数 where it is the only such column. */
function unitNamed(name: string, names: readonly string[]): string {
  const own =
    name ||
    (names.filter((one) => OF_NUMBER.test(one)).length === 1 ? (names.find((one) => OF_NUMBER.test(one)) ?? '') : '')
  return UNIT_IN_BRACKETS.exec(own)?.[1] ?? /(?:^|[一-鿿])(件|起|场次|场|人次|次|项|户|家)数$/.exec(own)?.[1] ?? ''
}

function isOfAnotherPeriod(words: string, year: number | null): boolean {
  if (OTHER_PERIOD.test(words.replace(COMPARED, ''))) return true
  const years = [...matchesOf(words, /(?:19|20)\d\d(?=年)/g)].map(([digits]) => Number(digits))
  return years.length > 0 && !years.some((one) => one === year)
}

const UNITS =
  '人次|件次|场次|户次|家次|批次|台次|万元|亿元|件|起|宗|例|批|人|名|次|场|条|份|篇|家|户|项|个|期|处|部|卷|本|册|元|亩|辆|支|所|套|组|轮|张|台|公里|公顷'
const NUMBER = new RegExp(
  `^(\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,4})?|\\d{1,9}(?:\\.\\d{1,4})?)([万亿](?!元))?(${UNITS})?$`,
)
const UNIT = new RegExp(`^[万亿]?(?:${UNITS})$`)
const UNIT_IN_BRACKETS = new RegExp(`\\((?:单位:?)?([万亿]?(?:${UNITS}))\\)$`)
const UNIT_ABOVE = new RegExp(`单位:([万亿]?(?:${UNITS}))(?=[)\\n]|$)`)
/** Smaller ones are the same or near by chance. */
const LEAST = 3
const LABEL = /^[一-鿿“”"、和及与（）()《》A-Za-z\d]{0,24}[一-鿿]{3}[一-鿿“”"、和及与（）()《》]{0,12}$/
const LABEL_START = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|[#*①-⑳])/
const LABEL_END = /(?:总?数量?|总量|情况|金额|数额|总额)$/
const PART = /^(?:其中|[#*]|合计|总计|小计|共计)|率$|占比|[:：].{4}/
const OF_UNIT = /(?:[省市县区镇乡村局厅委办所院队站]|街道|社区|中心|大队|管委会|公司|学校|办公室)$/
const OF_NUMBER = /数量|数$|数值|金额|\([^()]{1,4}\)$/
const THIS_YEAR = /^(?:本年|今年|当年|本期|本年度|报告年度)/
const NOT_COUNTED =
  /序号|分值|得分|权重|排名|名次|比|率|增|减|幅|时限|页码|上年|去年|同期|上期|电话|编号|目标|计划|任务数|指标值|基数|累计|频次/
/** 数据与上年对比情况如下: the year's, too. */
const COMPARED = /[与同比较](?:上年度?|去年)(?:同期)?(?:相比|对比|比较|情况|变化|增减)/g
const OTHER_PERIOD = /[上下]半年|季度|历年|近[两三四五]年|上年|去年|(?<!\d)[1-9]月(?!-)|目录|考核|评分|计分|目标值|计划/
