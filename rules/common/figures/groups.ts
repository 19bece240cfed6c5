import { isSlip, MOST_PARTS, type SumHit, valuesOf } from './lists'
import { type Item, isCounted, isExact, type Statement, unitOf } from './statements'

/** 法治夜市、议事会、法治早茶各6场，合计18场: as many times as names stand before. */
export function eachNamed(statement: Statement, total: Item): SumHit | null {
  const each = statement.items[total.index - 1]
  if (!each || total.joint !== ',' || total.opens !== '' || each.unit !== total.unit || each.depth !== total.depth)
    return null
  if (!IN_ALL.test(total.label) || !isExact(each) || !isExact(total)) return null
  const at = each.label.lastIndexOf('各')
  const names = each.label.slice(0, Math.max(0, at))
  if (
    !names.includes('、') ||
    !EACH_HAS.test(each.label.slice(at + 1)) ||
    /各|等|每/.test(names) ||
    (statement.items[each.index - 1]?.joint ?? ',') === '、'
  )
    return null
  // 春、夏季, 甲、乙和丙: what joins the last.
  const counted = names.split(/[、]|(?<=[一-鿿]{2})[和及与](?=[一-鿿]{2})/).length
  const sum = counted * each.value
  if (sum === total.value || counted > 12) return null
  const bare = names.split('、').length
  if (bare * each.value === total.value || Math.abs(total.value - sum) > Math.max(each.value, 0.5 * sum)) return null
  return {
    reason: total.value % each.value === 0 ? 'short-maybe' : 'total-maybe',
    range: { start: each.start, end: total.end },
    values: { ...valuesOf(total, [each]), sum, parts: `${counted}×${each.value}` },
  }
}

const IN_ALL = /^(?:全年|年内|[一-鿿]{1,2}[场次期])?(?:合计|共计?|总计|累计|总共)(?:[一-鿿]{0,4})$|^全年$/

const EACH_HAS = /^(?:自|级)?[一-鿿]{0,6}$/

/** What is told of groups: 12个大村各8人 is 96, 14个小村合计60人 is 60. */
interface Group {
  start: number
  end: number
  /** Index of the first item. */
  index: number
  value: number
  printed: string
}

/** 156人…：12个大村各8人，14个小村合计60人: groups of so many each, or with what they have together, make up the total before. */
export function groupsOf(statement: Statement, first: Item): SumHit | null {
  const { items } = statement
  const groups: Group[] = []
  let isEach = false
  let last = first
  for (let i = first.index; i + 1 < items.length && groups.length < MOST_PARTS; ) {
    const [number, amount] = [items[i] as Item, items[i + 1] as Item]
    const group = groupOf(number, amount)
    if (!group || (groups.length > 0 && (unitOf(amount) !== unitOf(last) || !/^[、,;和]$/.test(number.joint)))) break
    if (number.depth !== first.depth || (number.opens !== '' && number !== first)) break
    isEach ||= group.value !== amount.value
    groups.push(group)
    last = amount
    i += 2
  }
  if (groups.length < 2 || !isEach) return null
  // Between the total and the groups may stand how many there are: 分布在26个村.
  const between = items[first.index - 1]
  const isNext = between !== undefined && unitOf(between) === unitOf(last)
  const total = isNext ? between : items[first.index - 2]
  if (!total || unitOf(total) !== unitOf(last) || !isExact(total) || total.opens !== '' || total.depth !== first.depth)
    return null
  if (between !== total && between?.unit !== first.unit) return null
  const next = items[last.index + 1]
  // 一人一档 is no further part.
  if (next?.unit === last.unit && /^[、,和]$/.test(next.joint) && !next.printed.startsWith('一')) return null
  if (/^[^,;。]{0,3}等|^[,、](?:其余|其他|另)/.test(statement.text.slice(last.end - statement.start))) return null
  const sum = groups.reduce((all, { value }) => all + value, 0)
  const parts: Item[] = groups.map(({ value }) => ({ ...last, value, tolerance: 0 }))
  if (sum === total.value || Math.abs(sum - total.value) > Math.max(3, 0.4 * total.value)) return null
  return {
    reason: sum > total.value ? 'part-exceeds' : isSlip(total.value - sum, total, parts) ? 'short' : 'short-maybe',
    range: { start: total.start, end: last.end },
    values: { ...valuesOf(total, [total]), sum, parts: groups.map(({ printed }) => printed).join('+') },
  }
}

function groupOf(number: Item, amount: Item): Group | null {
  if (!isExact(number) || !isCounted(amount) || amount.tolerance > 0 || number.unit === amount.unit) return null
  if (amount.joint !== '' || amount.opens !== '' || number.value > 1000) return null
  const isEach = /^[一-鿿]{0,8}(?:各|每[个家所村镇])[一-鿿]{0,4}$/.test(amount.label)
  if (!isEach && !/^[一-鿿]{0,8}(?:合计|共计?|总计)[一-鿿]{0,2}$/.test(amount.label)) return null
  return {
    start: number.start,
    end: amount.end,
    index: number.index,
    value: isEach ? number.value * amount.value : amount.value,
    printed: isEach ? `${number.value}×${amount.value}` : String(amount.value),
  }
}

/** 6个街道各设2个调解室，8个乡镇各设1个调解室: groups right before a place, for the total behind them. */
export function groupsBefore(statement: Statement, total: Item): { sum: number; parts: string; start: number } | null {
  let sum = 0
  let parts = ''
  let start = total.start
  for (let i = total.index - 2; i >= 0; i -= 2) {
    const [number, amount] = [statement.items[i] as Item, statement.items[i + 1] as Item]
    if (amount.unit !== total.unit || (number.unit !== amount.unit && !isExact(number))) break
    if (!isExact(number) || !isExact(amount) || amount.joint !== '' || number.opens !== '') break
    if (!/^[一-鿿]{0,8}(?:各|每[个家所])[一-鿿]{0,4}$/.test(amount.label)) break
    sum += number.value * amount.value
    parts = `${number.value}×${amount.value}${parts === '' ? '' : '+'}${parts}`
    start = number.start
    if (!/^[、,和]$/.test(number.joint)) break
  }
  return sum > 0 ? { sum, parts, start } : null
}
