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
  markColumns(raws, rows)
  raws.forEach((raw, i) => {
    // 三、本年度办理结果, alone in its row, between rows of which the next begins its sub-list.
    if (!rows[i] && rows[i - 1] && rows[i + 1] && isLabel(raw) && FIRST_OF_LIST.test(raws[i + 1] as string))
      rows[i] = true
  })
  body.forEach((paragraph, i) => {
    if (rows[i]) paragraph.role = 'table'
  })
}

const LONGEST_ROW = 400
const NUMBER_CELL = /^(?:[-+]?\d[\d,.]{0,15}(?:%|％|万元|元|件|条|项|个)?|[-/—–]{1,3})$/
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
  const cells = raw.replace(/[（(][^（）()]{0,40}[）)]/g, '').split(/[ \u00a0\u3000]+/)
  const numbers = cells.filter((cell) => PLAIN_NUMBER.test(cell)).length
  return (
    cells.length >= 2 &&
    numbers >= 1 &&
    (numbers > 1 ? NUMBER_CELL : PLAIN_NUMBER).test(cells.at(-1) as string) &&
    !SENTENCE.test(cells.join(''))
  )
}

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

const LEAST_NUMBERS = 5
const MOST_LABELS = 4

function isLabel(raw: string): boolean {
  return raw !== '' && raw.length <= 50 && !/[。；;]$/.test(raw)
}
