import { amount, goesOnTo, MOST_PARTS, REST, rangeOf, type SumHit, valuesOf } from './lists'
import { type Item, isCounted, type Statement } from './statements'
import { IN_TURN } from './summing'
import { isMadeBySlip, kindOf, slackOf, sumOf } from './terms'

/**
 * A total before all its parts: 一季度受理72件，1月31件、2月19件、3月22件; 3416栋，A级、B级、C级的分别有1827栋、1298栋、291栋; 118台，具体为局机关14台，
 * 5个所各12台，大队44台. The list's end, and any number before it, is tried as well.
 */
export function parting(statement: Statement, terms: readonly Item[], at: number): SumHit | null {
  const first = terms[at] as Item
  if (at === 0 || first.opens === '含' || !isCounted(first)) return null
  const how = openingOf(statement, first)
  if (!how) return null
  const parts = partsFrom(terms, at, how)
  if (parts.length < 2) return null
  const totals = terms
    .slice(Math.max(0, at - 4), at)
    .filter((item) => kindOf(item) === kindOf(first) && item.depth <= first.depth)
    .reverse()
  const total = totals[0]
  if (!total || /上年|去年|同期|每|各/.test(total.label) || total.opens !== '') return null
  if (how === 'turn' && (turnOf(total.label) === turnOf(first.label) || !isOfPeriod(total.label, parts))) return null
  if (how === 'rest' && !isToTheRest(parts)) return null
  const slack = slackOf([total, ...parts])
  let sum = 0
  for (const [i, part] of parts.entries()) {
    sum += amount(part)
    if (i > 0 && totals.some((one) => Math.abs(amount(one) - sum) <= slack)) return null
  }
  const last = parts.at(-1) as Item
  if (goesOnTo(statement, last, sum, totals.map(amount)) || /^[一-鿿]{0,3}等/.test(last.after)) return null
  const off = sumOf(parts) - amount(total)
  if (Math.abs(off) > 0.25 * amount(total)) return null
  if (!isCounted(total)) return aboutAll(total, parts, off)
  if (how === 'exact') return null
  const isSlip = isMadeBySlip(amount(total), sum, [total, ...parts])
  if (!isSlip && (off < 0 || off > 0.15 * amount(total))) return null
  return {
    reason: off > 0 && how !== 'listed' ? 'part-exceeds' : 'short-maybe',
    range: rangeOf(total, parts),
    values: valuesOf(total, parts),
  }
}

/** 约3.4亿元，其中水源1.86亿元、管网1.92亿元: more than any rounding allows. */
function aboutAll(total: Item, parts: readonly Item[], off: number): SumHit | null {
  if (total.to !== null || /[余多]|以上|超|逾/.test(total.printed) || off < 0.08 * amount(total)) return null
  return { reason: 'part-exceeds', range: rangeOf(total, parts), values: valuesOf(total, parts) }
}

/** In characters. */
const LONGEST_LIST = 200

/** Words before the first part that say all of them are told. */
function openingOf({ text, start }: Statement, first: Item): How | null {
  if (IN_TURN.test(first.label)) return 'turn'
  if (/^(?:具体(?:为|是|包括|有)|依次为)/.test(first.label)) return 'listed'
  const at = first.start - start
  const before = text.slice(Math.max(0, at - 14), at)
  if (/(?:分别|依次)(?:有|为|是|达|计|查处|办理|受理)?$/.test(before)) return 'listed'
  if (first.opens === '其中') return 'exact'
  return first.opens === '' &&
    /^[,:]$/.test(first.joint) &&
    /[,、:;](?:其余|其[他它]|剩余|余下)/.test(text.slice(at, at + LONGEST_LIST))
    ? 'rest'
    : null
}

type How = 'listed' | 'turn' | 'exact' | 'rest'

/** 季 of 一季度, 月 of 3月. */
function turnOf(label: string): string {
  return IN_TURN.exec(label)?.[0].slice(-1) ?? ''
}

/** Named one like the other up to 其他: 局长出庭5次，副局长出庭18次，其他人员出庭1次. */
function isToTheRest(parts: readonly Item[]): boolean {
  const last = parts.at(-1) as Item
  const end = last.label.slice(-2)
  return (
    parts.length > 2 &&
    REST.test(last.label) &&
    parts.every(({ label, joint }, i) => label.length > 1 && label.endsWith(end) && (i === 0 || joint === last.joint))
  )
}

function partsFrom(terms: readonly Item[], at: number, how: How): Item[] {
  const first = terms[at] as Item
  const parts: Item[] = []
  for (let i = at; i < terms.length && parts.length < MOST_PARTS; i++) {
    const item = terms[i] as Item
    if (item.depth > first.depth) continue
    if (item.depth < first.depth || kindOf(item) !== kindOf(first) || !isCounted(item)) break
    if (i > at && (item.opens !== '' || !/^[、,和]$/.test(item.joint) || ENDS.test(item.label))) break
    if (how === 'turn' && !IN_TURN.test(item.label)) break
    parts.push(item)
    if (how === 'rest' && REST.test(item.label)) break
  }
  return parts
}

const ENDS =
  /共|合计|总|累计|全年|同比|上年|增|减|较|比|每|分别|提出|移送|整改|办结|审结|采纳|开展|组织|举办|发放|培训|新/

/** 一季度: its three months; 全年: all four quarters or both halves. */
function isOfPeriod(label: string, parts: readonly Item[]): boolean {
  const count = parts.length
  const months = parts.every(({ label: own }) => /月/.test(own))
  if (months) return /季度/.test(label) ? count === 3 : /半年/.test(label) ? count === 6 : count === 12 || count > 2
  if (parts.every(({ label: own }) => /半年/.test(own))) return count === 2
  if (parts.every(({ label: own }) => /季/.test(own))) return count === 4
  return true
}
