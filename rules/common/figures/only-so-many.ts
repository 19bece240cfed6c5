import { often } from '../../../lib/audit'
import type { OneCount } from './one-count'
import { isExact, unitOf } from './statements'
import type { Told } from './told'

/**
 * 全年只举办各类涉水法治宣传活动13场次 where 利用“世界水日”等节点开展宣传21场次 is told: all of the year cannot be less than some of it. The saying names all kinds
 * of what it counts, or a kind that the other names, too. Few drafts say so, and each saying is held against the counts of its unit.
 */
export function onlySoMany(told: readonly Told[], isOwn: (one: Told) => boolean): OneCount[] {
  const found: OneCount[] = []
  const events = told.filter(({ item }) => isExact(item) && EVENTS.has(item.unit))
  for (const one of events.filter(({ item, isPart }) => !isPart && ONLY.test(item.label)).slice(0, MOST)) {
    const { item, statement } = one
    const thing = ONLY.exec(item.label)?.[1]
    const kind = thing === undefined ? undefined : KIND.exec(thing)?.[1]
    if (thing === undefined || kind === undefined || !isOwn(one)) continue
    const own = thing.slice(0, thing.lastIndexOf(kind)).replace(PLAIN, '')
    const more = events.find(
      (other) =>
        other.statement !== statement &&
        unitOf(other.item) === unitOf(item) &&
        other.item.value > item.value &&
        other.item.value <= MOST_TIMES * item.value &&
        KIND.exec(other.item.label)?.[1] === kind &&
        (OF_ALL_KINDS.test(thing) || own === '' || other.item.label.includes(own)) &&
        (isOwn(other) || isOfDays(other)),
    )
    if (!more) continue
    const [first, second] = more.item.start < item.start ? [more, one] : [one, more]
    found.push({ first, second, sure: false })
  }
  return found
}

/** 利用国家宪法日开展: within the year. */
function isOfDays({ item: { label } }: Told): boolean {
  return (
    /[日周月](?:等|期间)?[一-鿿]{0,6}(?:开展|组织|举办)/.test(label) &&
    !/上年|去年|以来|年来|全[省市县区]|每/.test(label)
  )
}

const MOST = 40
const MOST_TIMES = 6
const EVENTS: ReadonlySet<string> = new Set(['场', '次', '期', '场次', '轮', '批次'])
const ONLY = often(
  /(?:全年|年内|一年来?|今年|本年度?)[一-鿿]{0,4}?(?:只有?|仅有?|不过|总共只?)(?:组织|开展|举办|召开|举行|进行|完成|安排)?了?([一-鿿]{2,20})$/,
)
/** What is held, where it ends a name. */
const KIND = often(
  /(宣传|宣讲|普法|培训|检查|演练|讲座|评查|督察|督查|走访|调研|巡查|学法|抽查|会商|座谈)(?:教育|活动|班|会|课|工作|行动)?$/,
)
const OF_ALL_KINDS = /各[类种项级]/
/** Said of every kind. */
const PLAIN = often(/法治|普法|法律|法制|专题|集中|主题|各类|各种|各项|了|执法|业务|行政|安全|开展|教育/g)
