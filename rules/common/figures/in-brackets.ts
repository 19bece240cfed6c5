import { EXTRA, isSlip, MOST_PARTS, OVERLAPPING, rangeOf, type SumHit, valuesOf } from './lists'
import { type Item, isWhole, type Statement } from './statements'

/**
 * 安排经费185万元，用于平台升级(90万元)、装备购置(52万元)、宣传培训(33万元): each part has its number in brackets behind its name. The
 * total is the last number before the list, and nothing may stand in the list without a number.
 */
export function inBrackets(statement: Statement, first: Item): SumHit | null {
  const total = statement.items[first.index - 1]
  if (!total || total.unit !== first.unit || total.depth !== first.depth - 1 || total.unit === '%') return null
  if (!isWhole(total) || total.value < 2 || total.after.includes('(')) return null
  const { text, start } = statement
  const lead = text.slice(total.end - start, first.start - start)
  // A bracket right behind the total says what it is.
  if (!LEAD.test(lead)) return null
  const parts: Item[] = []
  for (let i = first.index; i < statement.items.length && parts.length < MOST_PARTS; i++) {
    const item = statement.items[i] as Item
    if (item.unit !== total.unit || item.depth !== first.depth || !isWhole(item)) break
    if (!IN_ALL.test(item.label) || !text.startsWith(')', item.end - start)) return null
    const last = parts.at(-1)
    if (last && !BETWEEN.test(text.slice(last.end - start, item.start - start))) break
    parts.push(item)
  }
  const last = parts.at(-1) as Item | undefined
  if (!last || parts.length < 2 || NOT_ALL.test(text.slice(last.end - start, last.end - start + 24))) return null
  const names = text.slice(total.end - start, last.end - start)
  if (OVERLAPPING.test(names) || EXTRA.test(names) || NAMELESS.test(names)) return null
  const sum = parts.reduce((all, { value }) => all + value, 0)
  const off = total.value - sum
  if (Math.abs(off) < 1e-6 || Math.abs(off) > 0.25 * total.value) return null
  // 12个镇(8个)、…: every other number before may be the total as well.
  if (statement.items.slice(0, total.index).some(({ unit, value }) => unit === total.unit && value === sum)) return null
  const sure = parts.length > 2 && isSlip(off, total, parts)
  return {
    reason: off < 0 ? (sure ? 'part-exceeds' : 'short-maybe') : sure ? 'short' : 'short-maybe',
    range: rangeOf(total, parts),
    values: valuesOf(total, parts),
  }
}

/** ,用于平台升级(, ,分布在甲镇(: one name behind one mark. */
const LEAD = /^[一-鿿]{0,12}[,:](?!其中)[一-鿿“”]{2,24}\($/
const IN_ALL = /^(?:共|计|合计)?$/
const BETWEEN = /^\)(?:[、,]|[和与及]|以及|,?并)[一-鿿“”]{2,20}\($/
const NOT_ALL = /^\)[一-鿿]{0,2}(?:等|[、和及与][一-鿿]{2,12}|,?(?:其余|剩余|另|余款|余额|还有))/
const NAMELESS = /等\(|其中/
