import { often } from '../../../lib/audit'
import { countsCases, type Item, isCounted, isExact, type Statement } from './statements'

/** An average that no numbers before it make. `whole` is null for the year's twelve months. */
export interface Average {
  part: Item
  whole: Item | null
  result: number
  /** What it is divided by is told in another sentence. */
  isElsewhere: boolean
}

/** What is told outside the sentence. */
interface Elsewhere {
  before: Statement | undefined
  told(): readonly { item: Item }[]
}

const NAMED =
  /(人均|月均|日均|村均|案均|件均|场均|期均|户均|每月平均|每[期场村人件]平均|每个?(?:乡镇|镇街|镇|街道|村|社区)平均|平均每个?(?:月|人|名|乡镇|镇街|镇|街道|村|社区|村[(（]?社区[)）]?|期|场|次|件|案|起|家|户|所|季度?))[一-鿿]{0,6}$/

/**
 * 培训12期、960人次，平均每期80人次: the average told by `item` against the numbers before it in the sentence. Null when it is
 * right, when what is divided by what is not clear, or when the numbers are not exact. Linear in the sentence's figures.
 */
export function averageIn(statement: Statement, item: Item, elsewhere: Elsewhere): Average | null {
  // 约240人次 is within a tenth of it.
  const isTold = isCounted(item) || (item.to === null && ROUGH.test(item.printed))
  if (!isTold || item.value <= 0 || item.opens !== '') return null
  const other =
    eachTimes(statement, item) ??
    perHead(statement, item) ??
    perPlace(statement, item) ??
    perSoMany(statement, item, elsewhere.before)
  if (other) return other
  const name = item.label.endsWith('均') || /均|平均/.test(item.label) ? NAMED.exec(item.label)?.[1] : undefined
  if (name === undefined) return null
  const before = statement.items
    .slice(Math.max(0, item.index - 5), item.index)
    .filter((count) => count.depth === item.depth)
  if (before.some((count) => /上年|去年|同期/.test(count.label))) return null
  const parts = before.filter((count) => isSame(count.unit, item.unit) && count.value > item.value && isCounted(count))
  const by = DIVISORS.find(([pattern]) => pattern.test(name))
  if (!by || parts.length === 0) return null
  const own = OWN_VERB.exec(item.label.slice(item.label.indexOf(name) + name.length))?.[0]
  // 人均参加培训3次 is of the training only.
  const about = (count: Item) =>
    own === undefined ||
    own === '办案' ||
    count.label.includes(own.slice(0, 2)) ||
    (count.after.length > 1 && own.endsWith(count.after))
  if (!parts.some(about)) return null
  if (by[1] === null) {
    const part = parts.find(about) as Item
    if (/季度|半年|\d月|[一二三四五六七八九十]月/.test(statement.text)) return null
    const months = name.includes('月')
    // A year has some 250 days of work.
    const spans = months ? [12] : [365, 366, 245, 248, 250, 252]
    if (parts.some((count) => spans.some((span) => fits(item, count.value / span)))) return null
    return months ? { part, whole: null, result: part.value / 12, isElsewhere: false } : null
  }
  const [, units] = by
  const next = statement.items[item.index + 1]
  const told = next && /共|组织|举办|开展/.test(next.label) && next.joint === ',' ? [...before, next] : before
  const counted = told.filter((count) => isOf(count, units) && isExact(count) && count.value > 1)
  // 210件，其中市级84件、县级126件: of them all.
  const all = counted.filter(({ opens, joint }) => opens === '' && joint !== '、')
  const wholes = all.length === 1 && counted.length > 2 ? all : counted
  if (wholes.length === 0) return ofOthers(parts.find(about) as Item, item, units, elsewhere)
  for (const part of parts)
    for (const whole of counted) {
      if (whole !== part && fits(item, part.value / whole.value)) return null
      // 12个村民委员会、1个居民委员会…平均每个村（居）: of both together.
      const next = statement.items[whole.index + 1]
      if (
        next?.joint === '、' &&
        next !== part &&
        whole !== part &&
        fits(item, part.value / (whole.value + next.value))
      )
        return null
    }
  const [part, whole] = [parts.find(about) as Item, wholes[0] as Item]
  return part === whole || wholes.length > 1
    ? null
    : { part, whole, result: part.value / whole.value, isElsewhere: false }
}

/** 培训12期，每期80人，共培训960人次: so many times the number for each. */
function eachTimes(statement: Statement, item: Item): Average | null {
  const each = EACH.exec(item.label)?.[1]
  const [before, total] = [statement.items[item.index - 1], statement.items[item.index + 1]]
  if (each === undefined || before?.unit !== each || !total || total.joint !== ',' || item.joint !== ',') return null
  if (
    !/^(?:共|共计|合计|累计|总计)[一-鿿]{0,6}$/.test(total.label) ||
    total.unit.replace('次', '') !== item.unit.replace('次', '')
  )
    return null
  if (![before, item, total].every((count) => isExact(count) && count.depth === 0)) return null
  const result = total.value / before.value
  if (result === item.value || result > 2 * item.value || item.value > 2 * result) return null
  return { part: total, whole: before, result, isElsewhere: false }
}

const ROUGH = often(/[约近余多]/)
const ABOUT = 0.1
const EACH = often(/^每([期场批次班])[一-鿿]{0,4}$/)

/** 走访1460户次，解决735个，平均每走访100户次解决62个. */
function perSoMany(statement: Statement, item: Item, before: Statement | undefined): Average | null {
  const base = statement.items[item.index - 1]
  if (!base || item.joint !== '' || !/每[一-鿿]{0,4}$/.test(base.label) || !/^10+$/.test(String(base.value)))
    return null
  const counts = [...(before?.items ?? []), ...statement.items.slice(0, base.index)].filter(isCounted)
  const wholes = counts.filter(({ unit }) => unit === base.unit)
  const verb = item.label.slice(-2)
  const parts = counts.filter(({ unit, label }) => isSame(unit, item.unit) && label.includes(verb))
  const [whole, part] = [wholes.at(-1), parts.at(-1)]
  if (!whole || !part || !isExact(whole) || !isExact(part) || whole === part || whole.value < base.value) return null
  const makes = (of: Item, by: Item) => (base.value * of.value) / by.value
  if (parts.some((of) => wholes.some((by) => fits(item, makes(of, by))))) return null
  const result = makes(part, whole)
  if (result > 2 * item.value || item.value > 2 * result) return null
  return {
    part: { ...part, printed: `${part.printed}×${base.value}` },
    whole,
    result,
    isElsewhere: part.start < statement.start,
  }
}

/** 在12个客运站设立公开点，配备终端12台，平均每个站点2台: of places called by any name. */
function perPlace(statement: Statement, item: Item): Average | null {
  if (!item.label.startsWith('平均每') && !item.label.startsWith('每')) return null
  const [, unit, name] = PER_PLACE.exec(item.label) ?? []
  if (unit === undefined || name === undefined || !isExact(item)) return null
  const [part] = statement.items.slice(0, item.index).slice(-1)
  // Right before it, and told of each: 配备终端12台，平均每个站点2台.
  if (!part || part.unit !== item.unit || part.joint !== ',' || !isExact(part) || part.opens !== '') return null
  const counts = statement.items.slice(Math.max(0, part.index - 3), part.index)
  const isNamed = ({ after, label }: Item) => {
    const noun = after.slice(0, 8) || label.slice(-6)
    return noun.includes(name.slice(0, 2)) || (SITES.includes(name[0] as string) && noun.includes(name[0] as string))
  }
  const wholes = counts.filter((count) => count.unit === unit && isExact(count) && count.value > 1)
  const [whole] = wholes
  if (!whole || wholes.length > 1 || !isNamed(whole) || counts.some((count) => count.unit === item.unit)) return null
  const result = part.value / whole.value
  if (fits(item, result) || result > 2.5 * item.value || result < item.value / 2.5) return null
  return { part, whole, result, isElsewhere: false }
}

const PER_PLACE = often(/^(?:平均)?每([个家所处支座])([一-鿿]{1,6}?)(?:配备?|配有|拥有|有|安装|设|建有|各)?$/)
/** Places that are told by one character. */
const SITES = '站点所村队校班室店厂馆院局户街镇乡'

/** 安排普法经费86万元，按户籍人口43万人计算，人均2元, with the numbers before or behind. */
function perHead(statement: Statement, item: Item): Average | null {
  if (item.unit !== '元' || !/人均[一-鿿]{0,8}$/.test(item.label) || statement.items.length > 5) return null
  const money = statement.items.filter((count) => count.unit === '元' && count !== item)
  const people = statement.items.filter(({ unit, label }) => unit === '人' && /人口/.test(label))
  const [part, whole] = [money[0], people[0]]
  if (!part || !whole || money.length > 1 || people.length > 1 || !isCounted(part) || !isCounted(whole)) return null
  const least = (part.value - part.tolerance) / (whole.value + whole.tolerance)
  const most = (part.value + part.tolerance) / Math.max(1, whole.value - whole.tolerance)
  const place = 10 ** -(/\.(\d+)/.exec(item.printed)?.[1]?.length ?? 0)
  if (item.value > least - place && item.value < most + place) return null
  if (item.value > 2 * most || item.value < least / 2) return null
  return { part, whole, result: part.value / whole.value, isElsewhere: false }
}

/** 配备18名。全年审核414件，人均审核25件; …56名，平均每村5名 where the draft tells of one number of villages. */
function ofOthers(part: Item, item: Item, units: RegExp, { before, told }: Elsewhere): Average | null {
  if (!isExact(part)) return null
  const is = (count: Item) => isOf(count, units) && isExact(count) && count.value > 1
  const near = before?.items.filter(is) ?? []
  const far = units.source.startsWith('^个') ? told().flatMap(({ item: count }) => (is(count) ? count : [])) : []
  const [whole, ...others] = near.length > 0 ? near : far
  // 村调解员人均化解100件: whose average it is.
  const whose = /^([一-鿿]{2,8}?)(?:平均|[人村案件]均)/.exec(item.label)?.[1]
  if (whose && !(before?.text.includes(whose.slice(-2)) ?? false)) return null
  if (!whole || others.some((count) => count.value !== whole.value)) return null
  const result = part.value / whole.value
  // Far from the average, it is of something else.
  if (fits(item, result) || result > 1.5 * item.value || result < item.value / 1.5) return null
  return { part, whole, result, isElsewhere: true }
}

/** 126个行政村 and 行政村126个. */
function isOf({ unit, label, after }: Item, units: RegExp): boolean {
  if (units.test(`${unit}${after.slice(0, 3)}`)) return true
  // 民主法治示范村（社区）3个 are some of them.
  const noun =
    unit === '个' && after === ''
      ? /(?<!示范|先进|模范|试点|典型|达标|重点|贫困|文明)(?:行政村|[村镇所]|社区|乡镇|街道)$/.exec(label)?.[0]
      : undefined
  return noun !== undefined && units.test(unit + noun)
}

const DIVISORS: readonly (readonly [name: RegExp, units: RegExp | null])[] = [
  [/[月日]/, null],
  [/人|名/, /^[人名](?!次)/],
  [/村|社区/, /^个(?:行政)?[村社]/],
  [/镇|街道/, /^个(?:乡镇|镇街|镇|街道)/],
  [/期/, /^期/],
  [/场/, /^[场期]/],
  [/次/, /^次/],
  [/件|案|起/, /^[件起宗]/],
  [/所/, /^个(?:司法)?所/],
  [/家/, /^家/],
  [/户/, /^户/],
]

const OWN_VERB = /[一-鿿]{2,6}$/

function isSame(a: string, b: string): boolean {
  return a === b || (countsCases(a) && countsCases(b)) || (/元$/.test(a) && a === b)
}

/** Rounded either way at the last digit printed. */
function fits(item: Item, value: number): boolean {
  if (item.approximate) return Math.abs(value - item.value) <= ABOUT * item.value
  const scale = item.printed.includes('亿') ? 8 : item.printed.includes('万') ? 4 : 0
  const place = 10 ** (scale - (/\.(\d+)/.exec(item.printed)?.[1]?.length ?? 0))
  return Math.abs(value - item.value) < place - 1e-9
}
