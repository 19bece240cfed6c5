import { type Draft, matchesOf, type Paragraph, type Range } from '../../../lib/audit'
import { type Cell, rowsOf, TOTAL } from './tables'

/** A change told below a table, from the number of another year to the table's total. */
export interface ChangeBelow {
  total: Cell
  /** The other year's number as printed, and the change. */
  from: string
  said: Range & { text: string }
  isRate: boolean
  /** What the two make. */
  result: number
}

/**
 * 合计　3668 and below the table 与2020年的3192件相比，上述部门办案总量增长14.9%: the sentence tells only the other year's number, and that it speaks of all. Where
 * the table has several columns the last is taken if it adds the others up; a change that any total of the table makes is right.
 */
export function changesBelow(draft: Draft): ChangeBelow[] {
  const found: ChangeBelow[] = []
  const { paragraphs, folded } = draft
  for (let i = 0; i < paragraphs.length; i++) {
    if (paragraphs[i]?.role !== 'table' || paragraphs[i + 1]?.role === 'table') continue
    const below = paragraphs.slice(i + 1, i + 1 + LINES_BELOW).find((one) => one.role === 'body' && mayTell(draft, one))
    if (!below) continue
    let first = i
    while (first > 0 && i - first < MOST_ROWS && paragraphs[first - 1]?.role === 'table') first--
    const totals = rowsOf(draft, paragraphs.slice(first, i + 1))?.rows.find(({ label }) => TOTAL.test(label))
    const cells = totals?.cells.flatMap((cell) => (cell && !cell.percent ? [cell] : [])) ?? []
    const total = ofAll(cells)
    if (!total) continue
    const text = folded.slice(below.start, Math.min(below.end, below.start + LONGEST_TOLD))
    for (const match of matchesOf(text, CHANGE)) {
      const [all, digits = '', unit = '', between = '', word = '', by = '', kind = ''] = match
      const sentence = text.slice(text.lastIndexOf('。', match.index) + 1, match.index)
      if (!OF_ALL.test(sentence + between) || OF_SOME.test(sentence + between)) continue
      if (kind !== '%' && kind !== unit) continue
      const from = Number(digits)
      const isUp = /增|升/.test(word)
      const place = 10 ** -(by.split('.')[1]?.length ?? 0)
      const made = ({ value }: Cell) => (isUp ? 1 : -1) * (kind === '%' ? (100 * (value - from)) / from : value - from)
      const isRight = (cell: Cell) => {
        const off = made(cell) - Number(by)
        return off > -place / 2 - 1e-9 && off < place - 1e-9
      }
      if (from === 0 || cells.some(isRight) || total.value > 2 * from || from > 2 * total.value) continue
      const end = below.start + match.index + all.length
      found.push({
        total,
        from: digits + unit,
        said: { start: end - by.length - kind.length, end, text: by + kind },
        isRate: kind === '%',
        result: (isUp ? 1 : -1) * made(total),
      })
    }
  }
  return found
}

const LINES_BELOW = 3
const MOST_ROWS = 200
const LONGEST_TOLD = 160

function mayTell({ folded }: Draft, { start, end }: Paragraph): boolean {
  return /[较比与同](?:上年|去年|20\d\d年)/.test(folded.slice(start, Math.min(end, start + LONGEST_TOLD)))
}

/** The one total, or the last where it is what the others make. */
function ofAll(cells: readonly Cell[]): Cell | null {
  const last = cells.at(-1)
  if (!last || cells.length === 1) return last ?? null
  const sum = cells.slice(0, -1).reduce((all, { value }) => all + value, 0)
  return Math.abs(sum - last.value) <= 0.1 * last.value ? last : null
}

const CHANGE =
  /[较比与同](?:上年|去年|20\d\d年)(?:同期)?的?(\d{1,9}(?:\.\d{1,2})?)(万元|元|人次|[件起人次场户家项份])(?:相比)?,?((?:[一-鿿]{0,16}?))(增长|增加|上升|下降|减少|降低)了?(\d{1,6}(?:\.\d{1,2})?)(%|万元|元|人次|[件起人次场户家项份])/g
const OF_ALL = /总[量数额]|合计|总体|上述|以上|^(?:办理|办案|受理|检查)?(?:件|案)?[数量]?$/
const OF_SOME = /其中|线上|[一-鿿]{2,6}(?:[镇乡局]|街道)(?!总|办)|月|季度|半年/
