import { often } from './matches'
import type { Paragraph } from './types'

/**
 * Marks the rows of tables, so that 一、本年新收… 0 0 0 is not taken for a heading. A row is told by its cells: parted by
 * tabs, upright strokes or blanks with a number among them, or one cell a line, as a web page gives when it is copied.
 * `rawOf` gives a paragraph's text as it stands, since folding takes tabs and blanks away.
 */
export function markTables(paragraphs: readonly Paragraph[], rawOf: (paragraph: Paragraph) => string): void {
  const body = paragraphs.filter((paragraph) => paragraph.role === 'body')
  const raws = body.map((paragraph) => (paragraph.end - paragraph.start > LONGEST_ROW ? '' : rawOf(paragraph).trim()))
  const rows = raws.map(isRow)
  raws.forEach((raw, i) => {
    if (!rows[i] && rows[i + 1] && isHeader(raw, raws[i + 1] as string)) rows[i] = true
  })
  markColumns(raws, rows)
  markRequests(raws, rows, (i) => rawOf(body[i] as Paragraph).trim())
  raws.forEach((raw, i) => {
    // 三、本年度办理结果, alone in its row, between rows of which the next begins its sub-list.
    if (
      !rows[i] &&
      rows[i - 1] &&
      rows[i + 1] &&
      isLabel(raw) &&
      !IS_PART.test(raw) &&
      FIRST_OF_LIST.test(raws[i + 1] as string)
    )
      rows[i] = true
  })
  body.forEach((paragraph, i) => {
    if (rows[i]) paragraph.role = 'table'
  })
}

const LONGEST_ROW = 400
/** 四、政府信息公开行政复议、行政诉讼情况, behind 四、结转下年度继续办理 of the table before. */
const IS_PART = /^[一二三四五六]、[^\d\s]{2,24}(?:情况|事项)$/
const NUMBER_CELL = often(/^(?:[-+]?\d[\d,.]{0,15}(?:%|％|万元|元|件|条|项|个)?|[-/—–]{1,3})$/)
/** What parts the cells of a row. */
const BLANKS = /[ \u00a0\u3000\t]+/
const PLAIN_NUMBER = /^\d[\d,.]{0,15}$/
const FIRST_OF_LIST = /^(?:[（(]一[）)]|1[.．、])/
const SENTENCE = /[。；;，,！!？?：:]/

function isRow(raw: string): boolean {
  if (raw === '' || raw.endsWith('。')) return false
  if (/[\t|｜]/.test(raw)) {
    const cells = raw.split(/[\t|｜]/).map((cell) => cell.trim())
    if (cells.some((cell) => cell.length > 80)) return false
    return cells.length >= 3 || (cells.length === 2 && cells.some((cell) => NUMBER_CELL.test(cell)))
  }
  const cells = raw.replace(/[（(][^（）()]{0,40}[）)]/g, '').split(BLANKS)
  const numbers = cells.filter((cell) => PLAIN_NUMBER.test(cell)).length
  return (
    cells.length >= 2 &&
    numbers >= 1 &&
    (numbers > 1 ? NUMBER_CELL : PLAIN_NUMBER).test(cells.at(-1) as string) &&
    // 1,268 is no sentence.
    !cells.some((cell) => SENTENCE.test(cell) && !PLAIN_NUMBER.test(cell))
  )
}

/** 项目 单位 数量, 结果维持　结果纠正　其他结果: short cells, as many as the row below has. */
function isHeader(raw: string, below: string): boolean {
  const cells = raw.split(BLANKS)
  return (
    cells.length >= FEWEST_COLUMNS &&
    cells.length === below.split(BLANKS).length &&
    cells.every((cell) => cell.length <= LONGEST_COLUMN_NAME && !SENTENCE.test(cell))
  )
}

const FEWEST_COLUMNS = 3
const LONGEST_COLUMN_NAME = 14

/** A table given one cell a line: many lines of a number alone, with short labels between them. */
function markColumns(raws: readonly string[], rows: boolean[]): void {
  let first = -1
  let last = -1
  let numbers = 0
  for (let i = 0; i <= raws.length; i++) {
    const raw = raws[i] ?? ''
    const isNumber = i < raws.length && NUMBER_CELL.test(raw)
    const goesOn = i < raws.length && (isNumber || (last >= 0 && i - last <= MOST_LABELS && isLabel(raw)))
    if (!goesOn && numbers > 0) {
      // The label of the first number stands one line above it.
      const from = first > 0 && isLabel(raws[first - 1] as string) ? first - 1 : first
      if (numbers >= LEAST_NUMBERS) for (let row = from; row <= last; row++) rows[row] = true
      first = -1
      last = -1
      numbers = 0
    }
    if (!isNumber) continue
    if (first < 0) first = i
    last = i
    numbers++
  }
}

/**
 * The tables of a disclosure report, from 一、本年新收 to 四、结转下年度 and the rows of 复议 and 诉讼: every line is the table's,
 * also where rows are written as sentences (一、本年新收政府信息公开申请数量：自然人15件，…，总计19件。) and could be headings.
 */
function markRequests(raws: readonly string[], rows: boolean[], wholeOf: (i: number) => string): void {
  let first = -1
  raws.forEach((raw, i) => {
    const text = raw === '' ? wholeOf(i) : raw
    const [row, label, opens, closes, appeals] = ROW.exec(text) ?? []
    if (row === undefined) {
      // 三、本年 is a piece of a label that a narrow column broke.
      if (text.length > LONGEST_PIECE && PART_LABEL.test(text)) first = -1
      // 行政复议12件：结果维持8件，…。 is a sentence that parts a number.
    } else if (appeals) rows[i] = !(TOLD.test(text) && text.endsWith('。'))
    else if (opens && first < 0) {
      // Without a number a sentence is no heading either.
      if (label !== '' || !(text.includes('。') || CLOSES.test(text))) first = i
      if (label !== '' && CLOSES.test(text)) rows[i] = true
    } else if (first >= 0) {
      if (closes) rows.fill(true, first, i)
      rows[i] = rows[first] = true
      if (closes) first = i
    }
  })
}

const LONGEST_PIECE = 7
const TOLD = often(
  /^(?:行政(?:复议|诉讼)(?:案件|申请)?(?:共)?\d{1,5}[件起]|[（(][一二][）)]行政(?:复议|诉讼)(?:情况)?)[：:]/,
)
const PART_LABEL = often(/^[一二三四五六七八九十]{1,3}、/)
const CLOSES = /结转[至到]?[下次]/
const ROW = often(
  /^[|｜\s]{0,4}([（(]?[一二三四五六七1-7]?[）)]?[、.．]?)\s{0,2}(?:((?:[本当]年度?新?收到?|上一?年度?结转)的?(?:政府信息公开)?申请)|(结转[至到]?[下次])|(行政复议|行政诉讼|未经复议|复议后)(?![、和])[^、，。；]{0,24}维持|本年度?办理结果|[予部]\S公开|不予[公处]|无法提供|其[他它]处理|[总合]\s{0,4}计)/,
)

const LEAST_NUMBERS = 5
const MOST_LABELS = 4

function isLabel(raw: string): boolean {
  return raw !== '' && raw.length <= 50 && !/[。；;]$/.test(raw)
}
