import { often } from '../../../lib/audit'
import type { Average } from './averages'
import { amount } from './lists'
import { type Item, isCounted, isExact, type Statement } from './statements'
import { kindOf } from './terms'

/**
 * Averages of any thing that is named by one character or behind 每: 12个司法所…1368件，所均104件; 45份处罚决定书，126万元，平均每案2.6万元; 全年无休…73200通，
 * 日均250通. Every two numbers of the sentence are tried before what is told right before it.
 */
export function perThing(statement: Statement, item: Item): Average | null {
  if (!isCounted(item) || item.value <= 0 || item.opens !== '' || item.unit === '%') return null
  const named = NAMED.exec(item.label)
  if (!named) return null
  const thing = named[1] ?? named[2] ?? named[3] ?? ''
  if (thing === '') return null
  const counts = statement.items.filter((count) => count !== item && count.unit !== '%' && isCounted(count))
  const before = counts.filter(({ index }) => index < item.index)
  if (before.some(({ label }) => /上年|去年|同期/.test(label))) return null
  const parts = before.filter((count) => areOf(count, item) && amount(count) > amount(item)).reverse()
  const [part] = parts
  if (part?.opens !== '' || part.depth !== item.depth) return null
  const spans = spansOf(statement, thing)
  if (spans) {
    if (spans.length === 0) return null
    if (parts.some((count) => spans.some((span) => fits(item, count, span)))) return null
    const [least, most] = [Math.min(...spans), Math.max(...spans)]
    const [high, low] = [amount(part) / least, amount(part) / most]
    // A number of days between may be meant.
    if (amount(item) >= low && amount(item) <= high) return null
    return isFar(amount(item), high) || isFar(amount(item), low)
      ? null
      : { part, whole: null, result: amount(part) / (spans[0] as number) / scaleOf(item), isElsewhere: false }
  }
  const wholes = counts.filter(
    (count) =>
      isExact(count) &&
      count.value > 1 &&
      isCalled(count, thing) &&
      count !== part &&
      // 平均每件3000元,适用首违免罚17件: what is told next is another matter.
      (count.index < item.index || count.label === '' || OF_THEM.test(count.label)),
  )
  if (counts.some((whole) => parts.some((count) => count !== whole && fits(item, count, whole.value)))) return null
  // 12个村民委员会、1个居民委员会，平均每个村（居）: of both together.
  const both = counts.flatMap((count, i) =>
    counts[i + 1]?.joint === '、' ? count.value + (counts[i + 1] as Item).value : [],
  )
  if (both.some((by) => parts.some((count) => fits(item, count, by)))) return null
  const [whole] = wholes
  if (!whole || wholes.some(({ value }) => value !== whole.value)) return null
  const made = amount(part) / whole.value
  return isFar(amount(item), made) ? null : { part, whole, result: made / scaleOf(item), isElsewhere: false }
}

const OF_THEM = often(/[共总合累]|组织|举办|开展|分布|涉及|覆盖/)

const NAMED =
  /(?:平均每(?:一|个(?!月))?([一-鿿]{1,10})$|([日天周月季人户村镇乡街所站校班组队场期次件案起企厂庭院馆店点篇卷批社区])均|每个?([一-鿿]{1,4})平均)(?:约|为|达|办理|受理|审理|化解|调解|接听|接待|服务|处理|罚款|处罚|培训|参训|投入|补助|检查|授课|开展|配备|承办|审查|办案|举办|接收|收到|解决|支出|拨付|宣讲|答复|覆盖|参与|[一-鿿]{2})?$/

function areOf(count: Item, item: Item): boolean {
  return kindOf(count) === kindOf(item) || count.unit === item.unit || count.unit.replace('次', '') === item.unit
}

function scaleOf(item: Item): number {
  return item.printed.includes('亿') ? 1e8 : item.printed.includes('万') ? 1e4 : 1
}

/** How many days, months or weeks there were. */
function spansOf({ text, items }: Statement, thing: string): number[] | null {
  const isDay = /^[日天]/.test(thing)
  if (!isDay && !/^[月周季]/.test(thing)) return null
  const told = items.find(({ unit, after, value, to }) =>
    isDay ? unit === '天' && value > 1 && to === null : thing.startsWith('月') && unit === '个' && /^月/.test(after),
  )
  if (told) return [told.value]
  if (PARTIAL.test(text.replace(/1(?:月)?[-至到~]12月/g, ''))) return []
  if (thing.startsWith('月')) return [12]
  if (thing.startsWith('周')) return [52, 53]
  if (thing.startsWith('季')) return [4]
  return /无休|365|全天候|每天|24小时/.test(text) ? [365, 366] : [365, 366, 240, 252]
}

/** Not from the year's first day to its last. */
const PARTIAL = /[上下]半年|季度|以来|自\d|\d月|[一二三四五六七八九十]月(?!均)|期间|启用|成立|试运行|上线|开通/

/** 12个司法所, 25所中学, 45份决定书, 18名. */
function isCalled({ unit, after, label }: Item, thing: string): boolean {
  const own = thing[0] as string
  const noun = after === '' ? label.slice(-6) : after.slice(0, 8)
  if (/^[案件起]/.test(thing))
    return /^[件起宗例]$/.test(unit) || (/^[份个]$/.test(unit) && /案|决定/.test(label + after))
  if (/^[人名]/.test(thing)) return /^[人名]$/.test(unit)
  if (own === '企') return /企业|公司/.test(noun) || unit === '家'
  if (own === '校') return /[校学园]/.test(noun)
  if (unit !== '个' && thing.startsWith(unit)) return true
  if (thing.length > 1 && !/^(?:个|名|家|座|处|支|所)$/.test(thing))
    return noun.includes(thing.slice(0, 2)) || unit === own
  if (unit === own && !'个条'.includes(own)) return own !== '所' || after === '' || !/[学校院]/.test(noun)
  return /^[个家所处支座]$/.test(unit) && noun.includes(own)
}

function fits(item: Item, part: Item, by: number): boolean {
  const place = scaleOf(item) / 10 ** (/\.(\d+)/.exec(item.printed)?.[1]?.length ?? 0)
  const slack = (part.tolerance * (amount(part) / part.value)) / by
  return Math.abs(amount(part) / by - amount(item)) < place + slack - 1e-9
}

/** Twice as much or half of it is of something else. */
function isFar(said: number, made: number): boolean {
  return said > 2 * made || made > 2 * said
}
