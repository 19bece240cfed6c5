import type { Draft, Paragraph } from '../../../lib/audit'
import { cellsOf, type TableCell, tablesIn } from './tables'

/** A share told in a row of a table, that the row's number and the total do not make. */
export interface RowShare {
  part: number
  whole: number
  result: number
  said: { start: number; end: number; text: string }
}

/**
 * 类别｜件数｜占比 above 撤销｜30｜20.0% of 120: the column of shares is of the one before it, and the total is told in a row or is what the rows make.
 * Only where most rows show that it is so.
 */
export function rowSharesIn(draft: Draft): RowShare[] {
  return tablesIn(draft).flatMap((block) => sharesOf(draft, block))
}

const MOST_HEADS = 4
const SHARE = /^(?:所?占比[例重]?|比重|所占比[例重]|百分比|占总[数量]比?[例重]?)(?:[(][%％][)])?$/
const TOTAL = /^(?:合计|总计|共计|总数)/

function sharesOf(draft: Draft, block: readonly Paragraph[]): RowShare[] {
  const at = block
    .slice(0, MOST_HEADS)
    .findIndex(({ start, end }) => end - start < LONGEST_HEAD && /比/.test(draft.folded.slice(start, end)))
  const head = block[at]
  if (!head) return []
  const names = cellsOf(draft, head).map(({ text }) => text)
  const columns = names.flatMap((name, column) => (SHARE.test(name) ? [column] : []))
  const [share] = columns
  if (share === undefined || share < 2 || columns.length > 1 || /率|幅|上年|去年/.test(names[share - 1] ?? ''))
    return []
  const rows = block.slice(at + 1).map((row) => cellsOf(draft, row))
  if (rows.some((cells) => cells.length !== names.length)) return []
  const told = rows.flatMap((cells) => {
    const part = cells[share - 1]?.number
    return part && !part.percent ? [{ part: part.value, said: cells[share] as TableCell, isTotal: isTotal(cells) }] : []
  })
  const parts = told.filter(({ isTotal: total }) => !total)
  const whole = told.find(({ isTotal: total }) => total)?.part ?? parts.reduce((sum, { part }) => sum + part, 0)
  if (parts.length < LEAST_ROWS || parts.length < rows.length - 1 || whole <= 0) return []
  const wrong: RowShare[] = []
  let right = 0
  for (const { part, said } of parts) {
    const number = said.number
    if (!number) continue
    const result = (100 * part) / whole
    const place = 10 ** -number.decimals
    const off = result - number.value
    if (off > -place / 2 - 1e-9 && off < place - 1e-9) right++
    else
      wrong.push({
        part,
        whole,
        result: Number(result.toFixed(Math.max(1, number.decimals))),
        said: { start: said.start, end: said.start + said.text.length, text: said.text },
      })
  }
  return right > wrong.length ? wrong : []
}

const LONGEST_HEAD = 120
const LEAST_ROWS = 3

function isTotal(cells: readonly TableCell[]): boolean {
  return cells.slice(0, 2).some(({ text }) => TOTAL.test(text))
}
