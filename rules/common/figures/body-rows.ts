import { type Draft, often } from '../../../lib/audit'
import { likeness } from './mentions'
import type { OneCount } from './one-count'
import { type Item, isExact, itemLike, type Statement } from './statements'
import { type Cell, rowsOf, tablesIn } from './tables'

/**
 * 县环境保护局　86　82 under 部门　立案（件）　结案（件）, and 县环境保护局全年立案68件: what a table tells of one of many bodies is told again of it in a sentence. Both
 * must name it and say the same of it, and the sentence nothing else.
 */
export function bodyRows(
  draft: Draft,
  statements: readonly Statement[],
  isOwn: (statement: Statement, item: Item) => boolean,
): OneCount[] {
  const bodies = bodiesIn(draft)
  if (bodies.size === 0) return []
  const found: OneCount[] = []
  for (const statement of statements) {
    if (statement.planned) continue
    for (const [name, columns] of bodies) {
      const at = statement.text.indexOf(name)
      if (at < 0) continue
      const from = statement.start + at + name.length
      const item = statement.items.find(({ start }) => start >= from)
      if (!item || !isExact(item) || item.value < LEAST || columns.some(({ start }) => start === item.start)) continue
      const between = statement.text.slice(at + name.length, item.start - statement.start)
      if (!/^[一-鿿]{1,14}$/.test(between)) continue
      const own = columns.filter(({ of, unit }) => between.includes(of) && (unit === '' || unit === item.unit))
      const [column] = own
      if (own.length !== 1 || !column || column.value === item.value) continue
      // 办理食品案件132件: some of its cases.
      if (between.replace(column.of, '').replace(PLAIN, '') !== '' || !isOwn(statement, item)) continue
      const isOfYear = between.includes('全年')
      if (likeness(column.value, item.value) === 0 && !(isOfYear && column.of.length > 1)) continue
      const row = told(name, column)
      const other = { statement, item, mention: null, isPart: false }
      found.push(
        column.start < item.start
          ? { first: row, second: other, sure: false }
          : { first: other, second: row, sure: false },
      )
    }
  }
  return found
}

const LEAST = 3
const PLAIN = often(
  /全年|年内|共计?|累计|办理|查处|查办|各类|案件|纠纷|矛盾|投诉|申请|行政|处罚|事项|数量?|了|件|依法/g,
)

interface Column extends Cell {
  /** 立案 of 立案（件）. */
  of: string
  unit: string
}

/** What the tables whose rows are bodies tell of each. */
function bodiesIn(draft: Draft): Map<string, Column[]> {
  const bodies = new Map<string, Column[]>()
  for (const block of tablesIn(draft)) {
    if (bodies.size > MOST_BODIES) break
    const table = rowsOf(draft, block)
    if (!table || table.names.length === 0) continue
    const named = table.rows.filter(({ label }) => IS_BODY.test(label))
    if (2 * named.length < table.rows.length || named.length > MOST_ROWS) continue
    for (const { label, cells } of named) {
      const columns = cells.flatMap((cell, i): Column[] => {
        const [, of = '', unit = ''] = COLUMN.exec(table.names[i] ?? '') ?? []
        return cell && !cell.percent && cell.decimals === 0 && of !== '' ? [{ ...cell, of, unit }] : []
      })
      // Of one body in two tables nobody knows which is meant.
      bodies.set(label, bodies.has(label) ? [] : columns)
    }
  }
  return bodies
}

const MOST_ROWS = 60
/** Each sentence with figures is held against each of them. */
const MOST_BODIES = 150
const IS_BODY = /^[一-鿿]{2,14}(?:[局委办厅镇乡村所队]|街道|社区|公司|学校)$/
const COLUMN =
  /^(?:行政)?(?:处罚)?([一-鿿]{2,6}?)(?:数量?|总数|案件数?)?(?:\((?:单位:)?(件|起|次|场|场次|人|人次|家|户|项|宗|份)\))?$/

function told(label: string, { start, end, value, unit }: Column): OneCount['first'] {
  const item = itemLike({ start, end, value, unit, label, printed: `${value}${unit}` })
  const statement = { start, end, text: String(value), items: [item], goesOn: false, planned: false }
  return { statement, item, mention: null, isPart: false, inTable: { start, end } }
}
