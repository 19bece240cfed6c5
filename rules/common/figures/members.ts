import { matchesOf, often } from '../../../lib/audit'
import { rangeFrom, type SumHit, valuesOf } from './lists'
import { type Item, isExact, type Statement } from './statements'

/**
 * A body's members, told one by one and all together: 由5名律师、3名教授组成的9人顾问团, 聘请顾问7名，与公职律师19人组成28人的服务团, 组建18人的委员会，由6名专家、…组成,
 * 顾问团由5名律师、3名教授组成，9名顾问参与谈判. Only people are counted, each once; with 等, or where somebody has no number, more may belong to it.
 */
export function membersMade(statement: Statement): SumHit | null {
  if (statement.items.length < 3) return null
  for (const made of matchesOf(statement.text, MADE)) {
    const hit = madeAt(statement, made)
    if (hit) return hit
  }
  return null
}

function madeAt(statement: Statement, made: RegExpExecArray): SumHit | null {
  const { text, start, items } = statement
  const end = made.index + made[0].length
  const parts = partsBefore(statement, made.index)
  if (parts.length < 2) return null
  const first = parts[0] as Item
  const opening = text.lastIndexOf('由', first.start - start)
  const isOpened =
    opening >= 0 &&
    first.start - start - opening <= LONGEST_LEAD &&
    !/[,;]/.test(text.slice(opening, first.start - start))
  const next = items.find((item) => item.start - start >= end)
  const isWhole =
    next !== undefined &&
    arePeople(next) &&
    isExact(next) &&
    RIGHT_BEHIND.test(text.slice(end, next.start - start)) &&
    BODY.test(next.after)
  const before = items[first.index - 1]
  const isBefore =
    isOpened &&
    before !== undefined &&
    arePeople(before) &&
    isExact(before) &&
    BODY.test(before.after) &&
    /^[一-鿿、]{0,30},(?:成员)?$/.test(text.slice(before.end - start, opening))
  const isBehind = isOpened && !isWhole && !isBefore && next !== undefined && isSaidAgain(statement, next, opening, end)
  const total = isWhole || isBehind ? next : isBefore ? before : undefined
  if (!total) return null
  const sum = parts.reduce((all, { value }) => all + value, 0)
  const least = first.start - start
  // 由局长任组长，3名副局长…: and whoever is named without a number.
  const more = HEAD.test(text.slice(0, least)) ? 1 : 0
  if (
    total.value === sum ||
    total.value === sum + more ||
    hasOthers(text.slice(opening >= 0 && isOpened ? opening : least, made.index))
  )
    return null
  if (Math.abs(total.value - sum) > Math.max(MOST_OFF, SHARE_OFF * total.value)) return null
  return {
    reason: isBehind ? 'short-maybe' : 'total-maybe',
    range: isBefore ? { start: total.start, end: (parts.at(-1) as Item).end } : rangeFrom(parts, total),
    values: valuesOf(total, parts),
  }
}

/** The people counted right before 组成, as far back as they are joined: 顾问7名，与律师19人. */
function partsBefore({ text, start, items }: Statement, at: number): Item[] {
  const parts: Item[] = []
  for (let i = items.findLastIndex((item) => item.end - start <= at); i >= 0; i--) {
    const item = items[i] as Item
    if (!arePeople(item) || !isExact(item) || item.depth > 0 || item.opens !== '') break
    const behind = text.slice(item.end - start, parts[0] ? parts[0].start - parts[0].label.length - start : at)
    if (!NAME_BEHIND.test(behind)) break
    parts.unshift(item)
    const before = items[i - 1]
    if (!before || !(/^[、和]$/.test(item.joint) || WITH.test(text.slice(before.end - start, item.start - start))))
      break
  }
  return parts
}

/** 11名法律顾问 where 法律顾问团 was said to be made of them: the clause begins with the number and the body's own name. */
function isSaidAgain({ text, start }: Statement, total: Item, opening: number, end: number): boolean {
  if (!arePeople(total) || !isExact(total) || !AGAIN.test(text.slice(end, total.start - start))) return false
  const body = `${text.slice(Math.max(0, opening - LONGEST_BODY), opening)}|${text.slice(end, end + LONGEST_BODY).split(',')[0]}`
  const noun = /^[一-鿿]{2,4}/.exec(total.after)?.[0] ?? ''
  return noun === '成员' || [4, 3, 2].some((length) => noun.length >= length && body.includes(noun.slice(0, length)))
}

function arePeople({ unit }: Item): boolean {
  return unit === '人' || unit === '名'
}

/** 主任、5名律师和3名教授: one of them has no number. */
function hasOthers(list: string): boolean {
  return (
    list
      .replace(/^由/, '')
      .split(/[、和与及]/)
      .some((name) => name.length > 1 && !/\d|[一二三四五六七八九十两]/.test(name)) || /等$/.test(list)
  )
}

const MADE = often(/组成|构成|组建成?/g)
const BODY = often(/^的?[一-鿿“”]{0,16}?(?:团|队|库|组|专班|委员会|班子|力量|队伍|网络)/)
const RIGHT_BEHIND = /^(?:的|了|起|一支|一个|共|共计|约){0,3}$/
const AGAIN = /^(?:的[一-鿿]{2,14})?[,;](?:这|该|全体|上述|共)?$/
const NAME_BEHIND = /^[一-鿿()]{0,14}[、,]?[一-鿿]{0,2}$/
const WITH = /^[一-鿿()]{0,12},(?:与|和|同|会同|联合|加上|吸收|吸纳|连同|并)/
const HEAD = /任(?:组长|主任|团长|队长|召集人|会长|总指挥)|为(?:组长|主任|团长|召集人)/
const LONGEST_LEAD = 12
const LONGEST_BODY = 16
const MOST_OFF = 3
const SHARE_OFF = 0.3
