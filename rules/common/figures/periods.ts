import { amount } from './lists'
import { decimalsOf, fits, type RateHit, rounded } from './ratios'
import { type Item, isCounted, type Statement } from './statements'
import { kindOf } from './terms'

/**
 * Changes between two or more periods that are named: 四季度189条，三季度为210条，环比下降10%; 从2021年底的1.6万户增加到2024年底的2.4万户，三年间增长50%;
 * 2022年320起，2023年272起，2024年238起，后两年分别下降15%和12.5%.
 */
export function betweenPeriods(statement: Statement, item: Item): RateHit | null {
  const said = DIRECTION.exec(item.label)
  const list = said ? [item] : listBehind(statement, item)
  const word = said?.[0] ?? (list ? DIRECTION.exec((list[0] as Item).label)?.[0] : undefined)
  if (!list || word === undefined || item.opens !== '' || item.to !== null || item.after.startsWith('的')) return null
  const first = list[0] as Item
  if (/[升增多涨高]/.test(word) && /[降减少缩压]/.test(word)) return null
  const compared = list.length === 1 ? comparedWith(statement, item) : null
  const counts = compared ?? named(statement, first, list) ?? runBefore(statement, first)
  const at = list.indexOf(item)
  const pairs = counts.length === 2 && list.length === 1 ? [counts] : stepsOf(counts, statement, first)
  const pair = pairs?.[at]
  if (!pair || pair.some((count) => count.unit === '%' || count.value <= 0)) return null
  const [a, b] = pair as [Item, Item]
  // 986次，比上年减少274次，降幅21.7%: the second is what it changed by.
  if ([a, b].some(({ label }) => CHANGED_BY.test(label))) return null
  const order = compared ? 1 : /分别|依次/.test(counts[0]?.label ?? '') ? -1 : orderOf(a, b)
  if (order === 0 || (/同比/.test(first.label) && !ofYears(a, b))) return null
  const [from, to] = order < 0 ? [a, b] : [b, a]
  const [was, is] = [amount(from), amount(to)]
  const difference = is - was
  // 66户，比4980户增长: of another thing.
  if (is > 10 * was || was > 10 * is) return null
  const up = /[升增多涨高]/.test(word)
  const values = { whole: from.printed, part: to.printed, rate: item.printed, word }
  const range = { start: Math.min(a.start, item.start), end: Math.max(item.end, b.end) }
  if (difference !== 0 && difference > 0 !== up) return { reason: 'direction', range, values }
  if (item.unit !== '%') {
    if (kindOf(item) !== kindOf(to) || !isCounted(item)) return null
    const slack = from.tolerance + to.tolerance + item.tolerance
    if (Math.abs(Math.abs(difference) - amount(item)) <= slack * (was / from.value) + 1e-6) return null
    if (Math.abs(difference) > 3 * amount(item) || amount(item) > 3 * Math.abs(difference)) return null
    const scale = item.printed.includes('万') ? 1e4 : 1
    const made = `${rounded(Math.abs(difference) / scale, 2)}${scale > 1 ? '万' : ''}${item.unit}`
    return { reason: 'difference', range, values: { ...values, result: made } }
  }
  const tenth = (count: Item) => count.tolerance / count.value
  const result = (100 * Math.abs(difference)) / was
  const slack = 100 * (is / was) * (tenth(from) + tenth(to))
  if (fits(item, [result - slack, result + slack])) return null
  return { reason: 'change', range, values: { ...values, result: rounded(result, Math.max(1, decimalsOf(item))) } }
}

const DIRECTION =
  /(?:净?增[长加]?|上升|提[高升]|多|上涨|攀升|翻升|增幅|升幅|涨幅|下降|减少|降低|降幅|减幅|回落|压[降减缩]|缩[短减]|少[一-鿿]?|下滑)(?:约|近|了|为|达到?|分别|均)*$/

const CHANGED_BY = /(?:[增减]|多|少|增加|减少|下降|上升|增长|降低)了?$/

/** 分别增长15%和|10.6%: the list that it stands in. */
function listBehind({ items }: Statement, item: Item): Item[] | null {
  if (item.unit !== '%' || item.label !== '' || !/^[、和]$/.test(item.joint)) return null
  for (let i = item.index - 1; i >= 0 && i > item.index - 6; i--) {
    const one = items[i] as Item
    if (one.unit !== '%') return null
    if (DIRECTION.test(one.label)) return items.slice(i, item.index + 1)
    if (one.label !== '') return null
  }
  return null
}

/** The counts right before that have periods of their own. */
function runBefore({ items }: Statement, first: Item): Item[] {
  const run: Item[] = []
  for (let i = first.index - 1; i >= 0 && run.length < 6; i--) {
    const count = items[i] as Item
    const next = run[0]
    if (!isCounted(count) || (next && kindOf(count) !== kindOf(next)) || count.depth !== first.depth) break
    if (count.opens !== '' || periodOf(count.label) === null) break
    run.unshift(count)
    if (count.joint === ';') break
  }
  return run
}

/** 三年分别为420件、357件、300件，逐年下降15%和16%: in the order of their years. */
function named({ text, start, items }: Statement, first: Item, list: readonly Item[]): Item[] | null {
  if (list.length < 2) return null
  const run = items.slice(Math.max(0, first.index - list.length - 1), first.index)
  const [lead, ...others] = run as [Item, ...Item[]]
  if (run.length !== list.length + 1 || !/(?:分别|依次)(?:为|是|有|达)?$/.test(lead.label || lead.opens)) return null
  if (!others.every(({ label, unit, joint }) => label === '' && unit === lead.unit && /^[、和]$/.test(joint)))
    return null
  return /[三四五六]个?[年季月]|\d{4}年?[-至到、]/.test(text.slice(0, lead.start - start)) && run.every(isCounted)
    ? [{ ...lead, label: '分别' }, ...others]
    : null
}

/** 平均12天，较法定时限30天|压缩60%: with any number that it is said to be compared with. */
function comparedWith({ text, start, items }: Statement, item: Item): Item[] | null {
  const [to, from] = [items[item.index - 2], items[item.index - 1]]
  if (!to || !from || item.joint !== '' || from.joint !== ',' || kindOf(to) !== kindOf(from)) return null
  if (
    ![to, from].every((count) => isCounted(count) && count.depth === item.depth) ||
    to.opens !== '' ||
    to.joint === '、'
  )
    return null
  if (!/^(?:[一-鿿]{0,6})[较比](?!上年|去年|同期)[一-鿿]{0,12}$/.test(from.label) || !BARE_CHANGE.test(item.label))
    return null
  return /[、]/.test(text.slice(to.end - start, from.start - start)) || /^(?:较|比)/.test(to.label) ? null : [to, from]
}

const BARE_CHANGE =
  /^(?:个?工作日|自然日|个?月|小时|天)?(?:整体|总体|大幅|分别|净)?(?:增|上|提|多|下|减|降|压|缩|少|回)[一-鿿]{0,3}$/

/** Each with the one before: as many changes as there are steps. */
function stepsOf(counts: readonly Item[], { items }: Statement, first: Item): Item[][] | null {
  let many = 1
  while (items[first.index + many]?.unit === '%' && items[first.index + many]?.label === '') many++
  return counts.length === many + 1 && many > 1 ? counts.slice(1).map((count, i) => [counts[i] as Item, count]) : null
}

/** When a label tells of: the year and the part of it, or how far back. */
function periodOf(label: string): { year: number | null; part: number | null } | null {
  const year = /(\d{4})年/.exec(label)?.[1]
  const back = /上年|去年/.test(label) ? -1 : /今年|本年|当年/.test(label) ? 0 : null
  const quarter = /([一二三四])季度/.exec(label)?.[1]
  const half = /([上下])半年/.exec(label)?.[1]
  const month = /(?<!\d)(1[0-2]|[1-9])月(?!\d{1,2}日)/.exec(label)?.[1]
  const turn = /(上季度|上个?月|上一季度|上期|年初|期初)/.test(label)
    ? 0
    : /(本季度|本月|当月|本期|年末|年底|期末)/.test(label) && year === undefined
      ? 99
      : null
  const part = quarter
    ? '一二三四'.indexOf(quarter) + 1
    : half
      ? '上下'.indexOf(half) + 1
      : month
        ? Number(month)
        : turn
  const own = year === undefined ? back : Number(year)
  return own === null && part === null ? null : { year: own, part }
}

/** Below 0 where the first comes first, 0 where that is not told. */
function orderOf(a: Item, b: Item): number {
  const [one, other] = [periodOf(a.label), periodOf(b.label)]
  if (!one || !other) return 0
  if (one.year !== null && other.year !== null && one.year !== other.year)
    return (one.year < 1 && other.year > 1) || (other.year < 1 && one.year > 1) ? 0 : one.year - other.year
  if (one.part === null || other.part === null) return 0
  return one.part - other.part
}

function ofYears(a: Item, b: Item): boolean {
  return periodOf(a.label)?.year !== periodOf(b.label)?.year
}
