import { isSlip, MOST_PARTS, OVERLAPPING, type SumHit, TOTAL, valuesOf } from './lists'
import { areComparable, type Item, isCounted, type Statement } from './statements'

/**
 * Two numbers for the whole and two for each part: 26个小区3412户，含A17个2305户、B9个1107户; 68场次、1.36万人次，其中进校园26场次、5200人次，….
 * Each column adds up by itself. That one does shows that all parts are named.
 */
export function columns(statement: Statement, first: Item): SumHit | 'right' | null {
  const { items } = statement
  const second = items[first.index + 1]
  if (!second || second.unit === first.unit || first.unit === '%' || second.unit === '%' || second.opens !== '')
    return null
  if (first.opens === '' && first.joint !== ':' && first.joint !== ',') return null
  const b = items[first.index - 1]
  const a = items[first.index - 2]
  if (!a || !b || !joins(a, b) || a.depth !== first.depth || b.depth !== first.depth) return null
  if (!isSame(a, first) || !isSame(b, second) || isSame(a, second)) return null
  const rows: [Item, Item][] = []
  let i = first.index
  for (; i + 1 < items.length && rows.length < MOST_PARTS; i += 2) {
    const [one, two] = [items[i] as Item, items[i + 1] as Item]
    if (!isSame(one, first) || !isSame(two, second) || !joins(one, two)) break
    if (i > first.index && (!/^[、,;和]$/.test(one.joint) || one.opens !== '')) break
    if (one.depth !== first.depth || two.depth !== first.depth || TOTAL.test(one.label)) break
    rows.push([one, two])
  }
  if (rows.length < 2 || !rows.flat().concat(a, b).every(isCounted)) return null
  if (rows.some(([one]) => one.label === '' && one.after === '')) return null
  // 进乡村24场次，另有…: a part with one of the two only.
  const next = items[i]
  if (next && (isSame(next, first) || isSame(next, second)) && /^[、,和]$/.test(next.joint) && next.opens === '')
    return 'right'
  const at = (rows.at(-1) as [Item, Item])[1].end - statement.start
  if (/^[^,;。]{0,4}等|^[,、;](?:其余|其他|另有|还有)/.test(statement.text.slice(at, at + 8))) return 'right'
  const checked = [a, b].map((total, column) => {
    const parts = rows.map((row) => row[column] as Item)
    const sum = parts.reduce((all, part) => all + part.value, 0)
    const off = Number((total.value - sum).toFixed(6))
    const slack = [total, ...parts].reduce((all, item) => all + (/[万亿]/.test(item.printed) ? item.tolerance : 0), 0)
    return { total, parts, sum, off, adds: Math.abs(off) <= slack + 1e-6 }
  })
  const wrong = checked.filter(({ adds }) => !adds)
  const [bad] = wrong
  if (!bad) return 'right'
  const { total, parts, sum, off } = bad
  const size = Math.abs(off) / total.value
  const slip = isSlip(off, total, parts)
  if (wrong.length > 1 ? !wrong.every((one) => Math.abs(one.off) <= 0.15 * one.total.value) || !slip : size > 0.5)
    return 'right'
  if (rows.some(([one]) => OVERLAPPING.test(one.label)) && wrong.length > 1) return 'right'
  return {
    reason: wrong.length > 1 || (!slip && size > 0.2) ? 'short-maybe' : sum > total.value ? 'part-exceeds' : 'short',
    range: { start: a.start, end: (rows.at(-1) as [Item, Item])[1].end },
    values: valuesOf(total, parts),
  }
}

/** 17个2305户, 26场次、5200人次, 48件涉及金额142万元: both of one thing. */
function joins(one: Item, two: Item): boolean {
  return (
    one.index === two.index - 1 &&
    (/^[、,]?$/.test(two.joint) || /^涉及/.test(two.label)) &&
    two.label.length <= 10 &&
    one.depth === two.depth
  )
}

function isSame(a: Item, b: Item): boolean {
  return a.unit === b.unit || (areComparable(a.unit, b.unit) && /[件起人名]/.test(a.unit) && /[件起人名]/.test(b.unit))
}
