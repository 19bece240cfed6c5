import type { Citation, Draft, Range } from '../../../lib/audit'
import type { Season } from '../../vocabulary/dated'
import { type Statute, statuteByOrder, statuteOf } from '../../vocabulary/laws'
import { mayHaveChanged, ordersOf, ownerOfOrder, renewedAfter } from '../../vocabulary/orders'
import type { Account, CitationHit } from './account'
import { textBefore, textBehind } from './beside'
import { olderText } from './older-texts'

/** An order of the State Council by its number, and where that is written. */
interface Order {
  number: number
  range: Range
}

/** 《…》(国务院令第713号), 《…》(2019年国务院第713号令公布), 国务院令第713号《…》. */
export function orderOf(draft: Draft, citation: Citation): Order | null {
  const behind = ORDER_BEHIND.exec(textBehind(draft, citation, 76))
  if (behind) {
    const [, lead = '', order = ''] = behind
    return orderAt(citation.end + lead.length, order)
  }
  const before = ORDER_BEFORE.exec(textBefore(draft, citation, 24))
  if (!before) return null
  const [words, order = ''] = before
  return orderAt(citation.start - words.length, order)
}

function orderAt(start: number, words: string): Order {
  return { number: Number(/\d+/.exec(words)?.[0]), range: { start, end: start + words.length } }
}

/** 国务院令第713号, 国务院第713号令, 国令第713号. */
const ORDER = '(?:中华人民共和国)?国(?:务院(?:、中央军委)?)?(?:令第?\\d{2,4}号|第\\d{2,4}号令)'
/** 《…条例》(以下简称《条例》)(国务院令第492号): what it is called for short may come between. */
const CALLED_FOR_SHORT = '\\((?:以下|下文|下)?(?:统称|简称)[^()\\n]{1,16}\\)'
const DAY = '\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?,?'
const ORDER_BEHIND = new RegExp(`^((?:${CALLED_FOR_SHORT})?\\((?:根据)?(?:${DAY})?)(${ORDER})`)
const ORDER_BEFORE = new RegExp(`(${ORDER})(?:[公发颁]布的?)?$`)

/** Whether an order is the one that made or changed the regulation of that title. */
export function orderHits({ season }: Account, title: string, { number, range }: Order): CitationHit[] {
  const statute = statuteOf(title)
  if (statute?.kind !== 'regulation') return []
  const own = [...statute.orders, ...ordersOf(title)].sort((a, b) => a - b)
  if (own.includes(number)) return season ? olderOrderHits(statute, number, range, season) : []
  const owner = statuteByOrder(number) ?? ownerOfOrder(number)
  if (owner?.evidence === 'seen') {
    const values = { number: `国务院令第${number}号`, right: owner.title }
    return [{ reason: 'number-of-another', range, values }]
  }
  const days = statute.versions.map(({ adopted }) => adopted)
  if (own.length === 0 || (!owner && mayHaveChanged(statute.title, number, days, season?.end ?? ''))) return []
  const right = `国务院令${own.map((order) => `第${order}号`).join('、')}`
  return [{ reason: 'wrong-number-maybe', range, values: { title: statute.title, right } }]
}

/** 国务院令第492号 of a regulation whose whole text was replaced by order 711; what was only amended keeps its first number. */
function olderOrderHits(statute: Statute, number: number, range: Range, season: Season): CitationHit[] {
  const latest = statute.versions.findLast(({ from }) => from <= season.end)
  if (latest?.kind === '修订' && latest.order !== undefined && latest.order > number)
    return [olderText(statute, latest, range, season)]
  const renewed = renewedAfter(statute.title, number, Number(season.end.slice(0, 4)))
  return renewed === null ? [] : [olderText(statute, { kind: '修订', adopted: `${renewed}` }, range, season)]
}
