import type { TableCell } from './tables'

/**
 * What the last row of a table counts: 合计　77 under 执法领域　办结处罚案件（件） tells 办结处罚案件77件. It is called so by its column, or where that says
 * 数量 or 件数 only by the line above the table, 附：2024年立案查处违法案件统计. Without such a name nobody can tell what was added up.
 */
export interface TotalCell {
  cell: TableCell
  name: string
  /** Of the column with its unit, as `unitNamed` reads it. */
  column: string
}

/** The numbers of a row of totals that have names; none for another row. */
export function totalsNamed(
  cells: readonly TableCell[],
  names: readonly string[],
  above: readonly string[],
): TotalCell[] {
  const first = cells.findIndex(({ number }) => number !== null)
  if (first < 1 || cells.length - first > MOST_COLUMNS) return []
  const label = cells
    .slice(0, first)
    .map(({ text }) => text)
    .join('')
  if (!TOTAL.test(label)) return []
  const numbers = cells.slice(first)
  // A header may have more cells before the numbers, such as 序号.
  const columns = names.length >= numbers.length ? names.slice(-numbers.length) : []
  // 案件数（件）　罚款金额（元）: of the cases the line above tells what they are.
  const ofNumber = columns.filter((name) => OF_NUMBER.test(name) && plainName(name).length < LEAST_NAME)
  const caption = numbers.length === 1 || ofNumber.length === 1 ? captionOf(above) : ''
  return numbers.flatMap((cell, i): TotalCell[] => {
    const column = columns[i] ?? ''
    if (cell.number === null || cell.number.percent || NOT_ADDED.test(column)) return []
    const own = plainName(column)
    const isMoney = column.endsWith('元)')
    if (isMoney && own.length > 1) return [{ cell, name: own, column }]
    const name = own.length >= LEAST_NAME ? own : (!isMoney && OF_NUMBER.test(column)) || column === '' ? caption : ''
    return name.length >= LEAST_NAME ? [{ cell, name, column }] : []
  })
}

/** The nearest line that says of what the table is. */
function captionOf(above: readonly string[]): string {
  for (let i = above.length - 1; i >= 0; i--) {
    const name = plainName(above[i] as string)
    if (name.length >= LEAST_NAME && name.length <= LONGEST_NAME) return name
  }
  return ''
}

function plainName(words: string): string {
  return words
    .replace(/\([^()]{0,16}\)/g, '')
    .replace(LEADING, '')
    .replace(/[:：]$/, '')
    .replace(ENDING, '')
}

const TOTAL = /^(?:[全本][省市县区镇乡局]|各[一-鿿]{2,4})?(?:合计|总计|共计|总数)(?:\([^()]{0,8}\))?:?$/
const LEADING =
  /^(?:附(?:件|表|录)?\d{0,2}[::、.]?|表[\d一二三四五]{1,2}[-\d]{0,2}[::、.]?|20\d\d年度?|[全本我][省市县区镇乡局街]|分[一-鿿]{2,4}){0,5}/
const ENDING = /(?:(?:统计|汇总|一览|明细|分布|分类|构成|完成|数据|情况|数量|总数|数|总量|金额|数额|总额|表)){0,4}$/
const OF_NUMBER = /^(?:[一-鿿]{0,2}数量?|数值|[件起份次人场户]数|小计|合计|总计)(?:\([^()]{1,6}\))?$/
const NOT_ADDED = /累计|率|占|比|均|幅|序号|排名|得分|年份|上年|去年|同期|计划|目标|20\d\d年/
const LEAST_NAME = 4
const LONGEST_NAME = 20
const MOST_COLUMNS = 8
