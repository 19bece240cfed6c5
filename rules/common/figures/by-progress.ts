import { often } from '../../../lib/audit'
import { goesOnTo, MOST_PARTS, rangeOf, type SumHit, valuesOf } from './lists'
import { type Item, isExact, type Statement } from './statements'
import { isMadeBySlip, kindOf, sumOf } from './terms'

/**
 * 收到议事提案96件，已落实74件，正在推进13件，暂不具备条件9件: how far each has come. Three states and more, of which one is that it is done and another that it is not, are
 * of all there are.
 */
export function byProgress(statement: Statement, total: Item): SumHit | null {
  const { items } = statement
  if (!isExact(total) || total.unit === '%' || STATE.test(total.label) || /上年|去年|每/.test(total.label)) return null
  const parts: Item[] = []
  for (let i = total.index + 1; i < items.length && parts.length < MOST_PARTS; i++) {
    const item = items[i] as Item
    if (item.depth !== total.depth || kindOf(item) !== kindOf(total) || !isExact(item)) break
    if (!/^[,、;]$/.test(item.joint) || !STATE.test(item.label) || (item.opens !== '' && parts.length > 0)) break
    parts.push(item)
  }
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last || parts.length < LEAST_STATES || !/^(?:目前)?已/.test(first.label)) return null
  if (!parts.some(({ label }) => OPEN.test(label)) || parts.some(({ value }) => value >= total.value)) return null
  const sum = sumOf(parts)
  const off = sum - total.value
  if (off === 0 || Math.abs(off) > Math.max(2, 0.15 * total.value)) return null
  // 已整改74件，已销号60件: two steps of one way.
  if (parts.filter(({ label }) => !OPEN.test(label)).length > 1 || goesOnTo(statement, last, sum, [total.value]))
    return null
  // The number before may be the whole.
  if (items.slice(0, total.index).some((item) => kindOf(item) === kindOf(total) && item.value === sum)) return null
  if (off < 0 && !isMadeBySlip(total.value, sum, [total, ...parts])) return null
  return {
    reason: off > 0 ? 'part-exceeds' : 'short-maybe',
    range: rangeOf(total, parts),
    values: valuesOf(total, parts),
  }
}

const LEAST_STATES = 3
const STATE = often(
  /^(?:目前)?(?:已(?:经)?|正在?|正|尚未|尚|暂不|暂未|暂|仍在|未(?!成年)|拟|待|计划|列入|纳入)[一-鿿]{1,10}$/,
)
const OPEN = often(/^(?:目前)?(?:正|尚|暂|仍|未|拟|待|计划|列入|纳入)/)
