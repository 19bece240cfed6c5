import type { Draft, Level } from '../../../lib/audit'
import { kept } from './kept'
import { amount, REST, rangeFrom, type SumHit, valuesOf } from './lists'
import { isRestricted } from './mentions'
import { COMPLEMENTS } from './partitions'
import { type Item, isExact, type Statement } from './statements'
import { isMadeBySlip, kindOf, slackOf, sumOf } from './terms'
import { standingOf, type Told, toldIn } from './told'

/** 线上受理312件。线下受理208件。两类合计520件: a total that begins its sentence, of those before in the paragraph. */
export function totalOfSentences(statements: readonly Statement[], i: number): SumHit | null {
  const { items, text } = statements[i] as Statement
  // 两类: how many they are may be a figure of its own.
  const [first, second] = items
  const isMany = second !== undefined && first?.label === '' && first.value < 10 && second.joint === ''
  const total = isMany ? second : first
  if (!total || !isExact(total) || total.opens !== '' || !OF_THOSE.test(text)) return null
  const many = isMany
    ? first.value
    : NUMBERS.indexOf(/^[两二三四五六七八九]/.exec(text)?.[0].replace('二', '两') ?? '-') + 2
  const run: Item[] = []
  for (let k = i - 1; k >= 0 && run.length < 10; k--) {
    const own = (statements[k] as Statement).items.filter((item) => kindOf(item) === kindOf(total) && item.depth === 0)
    if (!(statements[k + 1] as Statement).goesOn || own.length === 0 || !own.every(isExact)) break
    // One to a sentence, or a list of its clauses.
    if (
      own.length > 1 &&
      (run.length > 0 || own.some(({ joint, opens }, n) => n > 0 && (opens !== '' || joint === '')))
    )
      break
    run.unshift(...own)
    if (own.length > 1 || run.length === many) break
  }
  if (run.length < 2 || (many > 1 && run.length !== many)) return null
  const slack = slackOf([total])
  for (let from = 0; from < run.length - 1; from++)
    for (let to = from, sum = 0; to < run.length; to++) {
      sum += amount(run[to] as Item)
      if (to > from && Math.abs(sum - amount(total)) <= slack) return null
    }
  const sum = sumOf(run)
  if (run.some(({ value }) => value === total.value) || !isMadeBySlip(amount(total), sum, [total, ...run])) return null
  if (Math.abs(sum - amount(total)) > Math.max(2, 0.15 * sum)) return null
  return { reason: 'short-maybe', range: rangeFrom(run, total), values: valuesOf(total, run) }
}

const OF_THOSE =
  /^(?:(?:以上|上述|前述)[^,;:。\d]{0,12}|[两二三四五六七八九](?:[类项者级批期次方]|个?部分)[一-鿿]{0,6}?)(?:合计|共计|总计|共|累计|相加)/
const NUMBERS = '两三四五六七八九'

/**
 * 办结行政处罚案件156件。⏎…今年办结的行政处罚案件中，普通程序的97件，简易程序的59件: how many there are is told in another paragraph, and once; the two
 * kinds are all there can be.
 */
export function partsOfTold(
  draft: Draft,
  year: number | null,
  level: Level,
  { text, start, items, planned }: Statement,
): SumHit | null {
  const [a, b, c] = items
  if (planned || !a || !b || !text.includes('中') || kindOf(a) !== kindOf(b) || ![a, b].every(isExact)) return null
  if (a.depth > 0 || !/^[、,;]$/.test(b.joint) || b.opens !== '') return null
  if (c && kindOf(c) === kindOf(a) && /^[、和]$/.test(c.joint)) return null
  const before = text.slice(0, a.start - a.label.length - start)
  const noun = AMONG.exec(before)?.[1]
  if (noun === undefined) return null
  const [one, other] = [a, b].map(({ label, after }) => label + after) as [string, string]
  const isAll = COMPLEMENTS.some(
    ([first, second]) => (first.test(one) && second.test(other)) || (first.test(other) && second.test(one)),
  )
  if (!isAll) return null
  const act = ACT.exec(before)?.[1]
  const wholes = ownTotals(draft, year, level, a).filter(
    ({ item }) =>
      item.start !== a.start &&
      item.start !== b.start &&
      (item.label.endsWith(noun) || item.after.startsWith(noun)) &&
      (act === undefined || item.label.includes(act)),
  )
  const [whole] = wholes
  if (!whole || wholes.some(({ item }) => item.value !== whole.item.value)) return null
  const sum = a.value + b.value
  if (sum === whole.item.value || !isMadeBySlip(whole.item.value, sum, [whole.item, a, b])) return null
  if (Math.abs(sum - whole.item.value) > 0.2 * whole.item.value) return null
  return {
    reason: 'short-maybe',
    range: { start: a.start, end: b.end },
    values: valuesOf(whole.item, [a, b]),
  }
}

/** The unit's own counts of a kind, of all there is; none where there are so many that nobody knows which is meant. */
function ownTotals(draft: Draft, year: number | null, level: Level, like: Item): readonly Told[] {
  const totals = totalsByKind(draft, year, level).get(kindOf(like)) ?? []
  return totals.length > MOST_TOTALS ? [] : totals
}

const totalsByKind = kept((draft, year, level): ReadonlyMap<string, readonly Told[]> => {
  const byKind = new Map<string, Told[]>()
  for (const one of toldIn(draft, year, level)) {
    const { item, mention, isPart } = one
    if (isPart || !isExact(item) || mention === null || isRestricted(mention)) continue
    if (standingOf(mention, year, level) !== 'own') continue
    const same = byKind.get(kindOf(item))
    if (same) same.push(one)
    else byKind.set(kindOf(item), [one])
  }
  return byKind
})

const MOST_TOTALS = 400
const AMONG = /([一-鿿]{4})(?:之中|当中|中|里),$/
const ACT = /(受理|审结|办结|立案|收到|排查|评查|检查|办理|抽查|查处|化解|调解)的/

/**
 * 全年接访群众136人次。…党委书记接访48人次，镇长接访42人次，其他班子成员接访56人次: named one like the other up to 其他, they make what another paragraph tells of that deed.
 */
export function toTheOthers(
  draft: Draft,
  year: number | null,
  level: Level,
  { items, planned }: Statement,
): SumHit | null {
  const last = items.find(({ label, index }) => index >= LEAST_PARTS - 1 && REST.test(label))
  const deed = last && /[一-鿿]{2}$/.exec(last.label)?.[0]
  if (planned || !last || deed === undefined || last.label.length < deed.length + 3) return null
  let from = last.index
  while (from > 0 && isBeside(items[from - 1] as Item, last, deed)) from--
  const parts = items.slice(from, last.index + 1)
  // A total of their own stands before them.
  const before = items[from - 1]
  if (parts.length < LEAST_PARTS || (before && kindOf(before) === kindOf(last)) || parts[0]?.opens !== '') return null
  const wholes = ownTotals(draft, year, level, last).filter(
    ({ item, statement }) => statement.items !== items && item.label.includes(deed),
  )
  const [whole] = wholes
  if (!whole || wholes.some(({ item }) => item.value !== whole.item.value)) return null
  const sum = sumOf(parts)
  if (sum === whole.item.value || !isMadeBySlip(whole.item.value, sum, [whole.item, ...parts])) return null
  if (Math.abs(sum - whole.item.value) > 0.2 * whole.item.value) return null
  return {
    reason: 'short-maybe',
    range: { start: (parts[0] as Item).start, end: last.end },
    values: valuesOf(whole.item, parts),
  }
}

function isBeside(item: Item, last: Item, deed: string): boolean {
  return kindOf(item) === kindOf(last) && isExact(item) && item.depth === last.depth && item.label.endsWith(deed)
}

const LEAST_PARTS = 3
