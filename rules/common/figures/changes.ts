import { often } from '../../../lib/audit'
import { isConcept } from './concepts'
import { decimalsOf, fits, type RateHit, rounded, type Years } from './ratios'
import type { Spoken } from './spoken'
import { type Item, isCounted, isExact, type Statement } from './statements'

/** Two numbers of which one became the other; `by` is the change when it is told itself, which is then the more exact. */
interface Pair {
  from: Item
  to: Item
  by?: Item
}

/** 由1260次减至630次，减少一半; 由62件增至124件，翻了一番; 214件，是上年107件的2倍. */
export function spokenChange(statement: Statement, spoken: Spoken, years: Years): RateHit | null {
  const next = statement.items.findIndex((item) => item.start >= spoken.start)
  const index = next < 0 ? statement.items.length : next
  const last = statement.items[index - 1]
  if (!last || spoken.start - last.end > 16) return spokenFirst(statement, spoken, index)
  const between = statement.text.slice(last.end - statement.start, spoken.start - statement.start)
  const [joint, label] = [/[,;、]/.exec(between)?.[0] ?? '', between.replace(/^.*[,;]/, '')]
  if (/其中|平均|分别|率|[一-鿿]{3,}/.test(label.replace(FILLERS, ''))) return null
  const item = { ...last, ...spoken, index, joint, label: '', depth: last.depth, printed: spoken.word }
  const inside = statement.items[index]
  const pair =
    inside !== undefined && inside.start < spoken.end
      ? inside.unit === last.unit && /上年|去年|同期|\d{4}年/.test(inside.label)
        ? { from: inside, to: last }
        : null
      : (lastYearBehind(inside, last) ??
        moreThan(statement, item) ??
        fromTo(statement, item) ??
        (joint === ';' ? null : twoYears(statement, item, years)))
  if (!pair || pair.from.value <= 0 || ![pair.from, pair.to].every((count) => isCounted(count) && count.unit !== '%'))
    return null
  const { from, to } = pair
  const times = to.value / from.value
  const change = spoken.kind === 'times' ? times : 100 * Math.abs(times - 1)
  const values = { whole: from.printed, part: to.printed, rate: spoken.word, word: spoken.word }
  const range = { start: Math.min(from.start, to.start), end: spoken.end }
  if (spoken.kind !== 'times' && times !== 1 && times > 1 !== spoken.up) return { reason: 'direction', range, values }
  if (change >= spoken.least && change <= spoken.most) return null
  return spoken.kind === 'times'
    ? { reason: 'times', range, values: { ...values, result: rounded(times, 2) } }
    : { reason: 'change', range, values: { ...values, result: rounded(change, 1) } }
}

/** 1820件，同比翻一番，去年为910件. */
function lastYearBehind(next: Item | undefined, to: Item): { from: Item; to: Item } | null {
  const isLast = next?.joint === ',' && next.unit === to.unit && LAST_YEAR.test(next.label)
  return isLast && !/上年|去年|同期/.test(to.label) ? { from: next, to } : null
}

const LAST_YEAR = /^(?:而)?(?:\d{4}年|上年|去年)(?:同期)?(?:为|是)?$/

/** 同比翻一番，从68件增加到136件: the numbers follow. */
function spokenFirst(statement: Statement, spoken: Spoken, index: number): RateHit | null {
  const [from, to] = [statement.items[index], statement.items[index + 1]]
  if (!from || !to || !isCounted(from) || !isCounted(to) || from.value <= 0 || from.unit === '%') return null
  const item = { ...from, index: index - 1, end: spoken.end }
  const words = statement.text.slice(spoken.end - statement.start, from.start - statement.start)
  if (!/^,(?:由|从)/.test(words) || !fromToAfter(statement, item)) return null
  const times = to.value / from.value
  const change = spoken.kind === 'times' ? times : 100 * Math.abs(times - 1)
  if (change >= spoken.least && change <= spoken.most) return null
  const reason = spoken.kind === 'times' ? 'times' : 'change'
  return {
    reason,
    range: { start: spoken.start, end: to.end },
    values: {
      whole: from.printed,
      part: to.printed,
      rate: spoken.word,
      result: rounded(change, reason === 'times' ? 2 : 1),
    },
  }
}

const FROM = /(?:由|从)(?:[^,由从]{0,14})?$/
const TO =
  /^(?:个?(?:工作日|自然日|月|环节|步骤|部门|材料|事项|案件|个))?(?:大幅|逐步|进一步)?(?:增|上升|升|提|降|下降|减|压减|压缩|精简|增长|提高|提升|攀升|回落|减少|增加|缩减|下调|缩短|扩大|扩展)[一-鿿]{0,2}(?:至|到|为)(?:今年|本年度?|目前|现在|\d{4}年|[本今][一-鿿]{1,3}|[一二三四]季度|[上下]半年|\d{1,2}月份?|期末|年)?(?:[末底初]|年[末底初])?的?$/
const UP = often(/增长|增加|上升|提高|提升|增幅|升幅|多/)
const DOWN = often(/下降|减少|降低|降幅|压减|压缩|减幅|缩减|回落|少|缩短|精简|提速|压降|节省|节约/)
/** Said before the word of change, of nothing in particular. */
const FILLERS =
  /^(?:[一二两三四五六七八九十\d]{1,2}年(?:间|来|内)?|期间|先后|累计|合计|较|比|与|同|和|上年|去年|前一年|同期|相比|同比|整体|总体|总量|数量|净|又|再|大幅|共|约|近|实现|了|的|\d{4}年|年)+/

/** 由120件增至150件，增长25%; 受理150件，上年同期120件，同比增长25%. */
export function change(statement: Statement, item: Item, years: Years): RateHit | null {
  const label = item.label.replace(/^[\d一-鿿]{0,20}日(?=压|缩|减|提|降)/, '')
  const up = UP.test(label)
  const down = !up && DOWN.test(label)
  if (up === down || (up && DOWN.test(label)) || item.opens !== '') return null
  // 同比减少43次、下降16.5%.
  if (item.joint === '、' && !BY.test(statement.items[item.index - 1]?.label ?? '')) return null
  // 压减75%以上的事项86项: said of some.
  if (item.after.startsWith('的')) return null
  if (/分别|年均|平均|环比|(?<!压减|压缩|增长|下降|缩减|精简)率/.test(label)) return null
  const pair: Pair | null =
    moreThan(statement, item) ??
    fromTo(statement, item) ??
    twoYears(statement, item, years) ??
    byDifference(statement, item) ??
    byDifferenceAfter(statement, item) ??
    fromToAfter(statement, item) ??
    inDays(statement, item) ??
    downTo(statement, item)
  if (!pair) return sinceLastYear(statement, item, up, years)
  if (pair.from.value <= 0 || !isCounted(pair.from) || pair.from.unit === '%') return null
  if (!isCounted(pair.to)) return atMost(pair, item, label, down)
  const { from, to } = pair
  const word = (UP.exec(label) ?? DOWN.exec(label))?.[0] ?? ''
  // 环节由8个减少到3个，时限压缩65%: of something else.
  const whose = label.slice(0, label.indexOf(word)).replace(FILLERS, '')
  if (
    pair.from.start < item.start &&
    whose.length > 1 &&
    !(OF_DAYS.test(whose) && isTime(from, statement)) &&
    !statement.text.slice(0, item.start - item.label.length - statement.start).includes(whose.slice(-2))
  )
    return null
  const values = { whole: from.printed, part: to.printed, rate: item.printed, word }
  const range = { start: Math.min(from.start, to.start, item.start), end: Math.max(item.end, from.end, to.end) }
  const difference = to.value - from.value
  // 减少检查376次，较上年1504次下降25%: by so many.
  const by = (100 * to.value) / from.value
  if (/^(?:[^,]{0,6})(?:减少|压减|压缩|精简|缩减|降低|增加|新增)(?![到至为])/.test(to.label) && fits(item, [by, by]))
    return null
  if (word !== '提速' && difference !== 0 && difference > 0 !== up) return { reason: 'direction', range, values }
  const result = (100 * Math.abs(difference)) / from.value
  const slack = pair.by
    ? (100 * pair.by.tolerance + result * from.tolerance) / from.value
    : (100 * (to.tolerance + from.tolerance)) / from.value + (100 * from.tolerance * to.value) / from.value ** 2
  if (fits(item, [result - slack, result + slack])) return isRounder(pair, result, item) ? tooRound() : null
  // 提速 may be told of the speed too: from 30 days to 18 is 67% faster.
  const faster = 100 * (from.value / Math.max(to.value, 1e-9) - 1)
  if (word === '提速' && fits(item, [faster, faster])) return null
  return { reason: 'change', range, values: { ...values, result: rounded(result, Math.max(1, decimalsOf(item))) } }

  /** Only what was left off could make it right. */
  function tooRound(): RateHit {
    return {
      reason: 'change-maybe',
      range,
      values: { ...values, result: rounded(result, Math.max(1, decimalsOf(item))) },
    }
  }
}

/** 由20个工作日压减至8个工作日，审批时限压减60%: days are of a time. */
function isTime({ unit, end }: Item, { text, start }: Statement): boolean {
  return (
    unit === '天' ||
    unit === '日' ||
    (unit === '个' && /^(?:工作日|自然日|小时)/.test(text.slice(end - start, end - start + 3)))
  )
}

const OF_DAYS = /(?:时限|时间|期限|周期|用时|时长|耗时)$/

/** 7.2万户，较上年6万户增长15%: whoever gives one to the thousand has mostly given the other so, and 6.0 was shortened to 6. */
function isRounder({ from, to, by }: Pair, result: number, item: Item): boolean {
  const least = Math.min(from.tolerance, to.tolerance)
  if (by || least === 0 || from.unit !== to.unit || from.tolerance === to.tolerance) return false
  const slack = (100 * least * (1 + to.value / from.value)) / from.value
  return !fits(item, [result - slack, result + slack])
}

/** 下降15%，由40人降至32人以下: by 20% at the least. */
function atMost({ from, to }: Pair, item: Item, label: string, down: boolean): RateHit | null {
  if (!down || to.to !== null || item.approximate || !/以[下内]$/.test(to.printed)) return null
  const least = (100 * (from.value - to.value)) / from.value
  if (least <= item.value + 0.5 || to.value >= from.value) return null
  return {
    reason: 'change',
    range: { start: Math.min(from.start, item.start), end: Math.max(item.end, to.end) },
    values: {
      whole: from.printed,
      part: to.printed,
      rate: item.printed,
      word: DOWN.exec(label)?.[0] ?? '',
      result: rounded(least, Math.max(1, decimalsOf(item))),
    },
  }
}

/** 2023年受理35件，2024年同比上升16.7%: this year's number was told in another sentence. */
function sinceLastYear(
  statement: Statement,
  item: Item,
  up: boolean,
  { reportYear, before, told, isOwn }: Years,
): RateHit | null {
  const from = statement.items[item.index - 1]
  if (
    reportYear === null ||
    !from ||
    !isExact(from) ||
    from.unit === '%' ||
    from.depth !== item.depth ||
    from.value < 2
  )
    return null
  if (!/上年|去年|同期/.test(from.label) && !from.label.includes(`${reportYear - 1}年`)) return null
  if (item.joint === ';' || !/^[^,]{0,12}(?:同比|较上年|较去年|比上年|比去年|增长|上升|下降|减少)/.test(item.label))
    return null
  const all = told()
  const last = all.find((one) => one.item === from)?.mention
  // 全年办理316件。比上年的280件增长12.9%: of the one number of the sentence before.
  const bare =
    from.index === 0 &&
    (/^(?:办理|受理|案件|办件)?(?:数量|总量|量)?(?:同比|[较比与])/.test(statement.text) ||
      (BARE_LAST.test(from.label) && tellsOfSame(statement, from, before)))
  // 政策解读52条、其他80条。政策解读较上年的40条增长25%: what the sentence before counts by that name.
  const name =
    NAMED_AGAIN.exec(from.label)?.[1] ?? (BARE_LAST.test(from.label) ? NAMED_THEN.exec(item.label)?.[1] : undefined)
  const called = from.index === 0 && name !== undefined && name.length > 1 && name !== '同期' ? name : null
  // 新收申请38件。与上年收到的30件相比，增长30%: what was done with it names it.
  const deed = from.index === 0 && !called ? DONE_THEN.exec(from.label)?.[1] : undefined
  if (!bare && !called && deed === undefined && (!last || !isConcept(last.core))) return null
  // A part of the sentence before, too: 其中政策解读52条.
  const parted = called
    ? before?.items.filter((one) => one.unit === from.unit && isExact(one) && isCalledSo(one, called))
    : undefined
  const near = all.filter(
    (one) =>
      (called !== null || deed !== undefined) &&
      one.item.unit === from.unit &&
      one.item.end < from.start &&
      from.start - one.item.end < FAR &&
      (called !== null ? isCalledSo(one.item, called) : isDoneSo(one.item, deed as string)),
  )
  const own =
    parted?.length === 1
      ? [{ item: parted[0] as Item }]
      : (called || deed !== undefined) && near.length > 0
        ? near
        : all.filter((one) => {
            if (one.item.unit !== from.unit || one.item === from) return false
            if (called && one.statement === before && isCalledSo(one.item, called)) return true
            if (bare)
              return (
                one.statement === before &&
                one.item.opens === '' &&
                one.item.depth === 0 &&
                !/[、和]/.test(one.item.joint)
              )
            if ((called || deed !== undefined) && (!last || !isConcept(last.core))) return false
            return one.mention?.core === last?.core && one.mention?.verb === last?.verb && isOwn(one)
          })
  const [to] = own
  if (!to || own.some((one) => one.item.value !== to.item.value)) return null
  const difference = to.item.value - from.value
  const result = (100 * Math.abs(difference)) / from.value
  if (difference > 0 === up && fits(item, [result, result])) return null
  return {
    reason: 'elsewhere',
    range: { start: from.start, end: item.end },
    values: {
      whole: to.item.printed,
      part: from.printed,
      result: `${difference < 0 ? '-' : ''}${rounded(result, 1)}%`,
      rate: item.printed,
    },
  }
}

/** 与上年的190件相比,立案数增长34.2%. */
const BARE_LAST = often(/^[较比与同和]?(?:上年|去年|\d{4}年)(?:同期)?的?$/)
const NAMED_THEN = often(
  /^([一-鿿]{2,8}?)(?:数量|总量|总数|数|量)?(?:同比)?(?:增长|增加|上升|提高|下降|减少|降低)(?:了|约)?$/,
)
/** 与上年收到的30件相比. */
const DONE_THEN = often(
  /^[较比与](?:上年|去年|\d{4}年)(?:同期)?(收到|受理|办理|审结|办结|立案|排查|开展|举办|培训|化解|审查)的$/,
)
const FAR = 300

/** 全年新收政府信息公开申请38件, of 收到; what was carried over or is some of it is told otherwise. */
function isDoneSo({ label, opens, joint }: Item, deed: string): boolean {
  return opens === '' && joint !== '、' && (label.includes(deed) || (deed === '收到' && label.includes('新收')))
}

/** 全年公开信息312条。重点公开…信息，较上年的260条增长25%: the same is told of, and nothing else counted before. */
function tellsOfSame({ text, start }: Statement, from: Item, before: Statement | undefined): boolean {
  const [first] = before?.items ?? []
  if (first?.unit !== from.unit) return false
  const thing = first.label.slice(-2)
  const act = /^(?:全年|今年|共|累计|主动|依法|新)*([一-鿿]{2})/.exec(first.label)?.[1]
  const words = text.slice(0, from.start - start)
  return thing.length === 2 && act !== undefined && words.includes(thing) && words.includes(act)
}

/** 立案数较上年386件上升5.6%, 申请数量比上年的45件下降25%. */
const NAMED_AGAIN = often(
  /^(?:其中,?)?([一-鿿]{2,10}?)(?:数量|总量|总数|数|量)?[较比与](?:上年|去年|\d{4}年)(?:同期)?的?$/,
)

/** 立案查处417件, 全年新收政府信息公开申请36件: told by this name in the sentence before. */
function isCalledSo({ label, opens }: Item, name: string): boolean {
  const bare = label.replace(/^(?:全年|今年|共|累计|新|收到|受理|全[省市县区镇乡局])+/, '')
  return opens !== '含' && (bare === name || bare.startsWith(name) || label.endsWith(name))
}

/** 较上年的800次下降25%，降至600次. */
function downTo(statement: Statement, item: Item): { from: Item; to: Item } | null {
  const [from, to] = [statement.items[item.index - 1], statement.items[item.index + 1]]
  if (!from || !to || from.unit !== to.unit || to.joint !== ',' || item.joint !== '') return null
  return /上年|去年|同期/.test(from.label) && /^[降减增升]至$/.test(to.label) ? { from, to } : null
}

/** 较上年增长25%，由120件增至150件; in brackets as well. */
function fromToAfter(statement: Statement, item: Item): { from: Item; to: Item } | null {
  const [from, to] = [statement.items[item.index + 1], statement.items[item.index + 2]]
  const isBehind = from?.joint === ',' || statement.text[item.end - statement.start] === '('
  if (!from || !to || to.unit !== from.unit || !isBehind || to.joint !== '') return null
  return /^(?:由|从)(?:[^,]{0,4}(?:年|期|来|先|定|均|初|前)的?)?$/.test(from.label) && TO.test(to.label)
    ? { from, to }
    : null
}

/** 由法定20日压缩到8日，压缩60%: days have no figure of their own, since dates have them too. */
function inDays(statement: Statement, item: Item): { from: Item; to: Item } | null {
  const at = item.start - statement.start
  const text = statement.text.slice(Math.max(0, at - 60), at)
  if (!text.includes('日')) return null
  const match = DAYS.exec(text)
  if (!match) return null
  const offset = item.start - text.length
  const [from, to] = [match[1], match[2]].map((number, i): Item => {
    const start =
      offset + (i === 0 ? match.index + match[0].indexOf(number as string) : text.lastIndexOf(`${number}日`))
    return {
      ...item,
      start,
      end: start + (number as string).length + 1,
      value: Number(number),
      tolerance: 0,
      approximate: false,
      to: null,
      unit: '日',
      printed: `${number}日`,
    }
  })
  return from && to ? { from, to } : null
}

const DAYS =
  /(?:由|从)[^,;。\d]{0,10}(\d{1,3})日[^,;。\d]{0,8}(?:至|到|为)[^,;。\d]{0,4}(\d{1,3})日(?:内|以内)?,[^,;。\d]{0,10}$/

/** 受理186件，较上年142件增加44件. */
export function difference(statement: Statement, item: Item, years: Years): RateHit | null {
  const said = /(增加|增长|净增|上升|多|减少|下降|降低|少|缩短|压缩|压减)了?$/.exec(item.label)?.[1]
  if (said === undefined || !isExact(item) || /率|分别|平均|每/.test(item.label)) return null
  const pair =
    twoYears(statement, item, years) ??
    (item.label.slice(0, item.label.lastIndexOf(said)).replace(FILLERS, '') === '' ? fromTo(statement, item) : null) ??
    fromToAfter(statement, item)
  if (!pair || pair.from.unit !== item.unit || !isExact(pair.from) || !isExact(pair.to)) return null
  const { from, to } = pair
  const change = to.value - from.value
  const up = /增|升|多/.test(said)
  const values = { whole: from.printed, part: to.printed, rate: item.printed, word: said }
  const range = { start: Math.min(from.start, to.start, item.start), end: Math.max(to.end, item.end) }
  if (change !== 0 && change > 0 !== up) return { reason: 'direction', range, values }
  if (Math.abs(Math.abs(change) - item.value) < 1e-6) return null
  return { reason: 'difference', range, values: { ...values, result: `${rounded(Math.abs(change), 2)}${item.unit}` } }
}

/** 优秀率由68%提高到83%，提高15个百分点. */
export function points(statement: Statement, item: Item, years: Years): RateHit | null {
  if ((!UP.test(item.label) && !DOWN.test(item.label)) || /平均|分别|高于|低于/.test(item.label)) return null
  const pair =
    (item.label.includes('率')
      ? null
      : (fromTo(statement, item) ?? twoYears(statement, item, years) ?? reached(statement, item))) ??
    reachedFrom(statement, item)
  if (
    pair?.from.unit !== '%' ||
    pair.to.unit !== '%' ||
    !isCounted(pair.from) ||
    !isCounted(pair.to) ||
    item.approximate
  )
    return null
  const result = Math.abs(pair.to.value - pair.from.value)
  const slack = 10 ** -Math.min(decimalsOf(pair.from), decimalsOf(pair.to), decimalsOf(item)) * 0.5
  if (
    Math.abs(result - item.value) <=
    (decimalsOf(item) < Math.max(decimalsOf(pair.from), decimalsOf(pair.to)) ? slack : 1e-6)
  )
    return null
  return {
    reason: 'points',
    range: {
      start: Math.min(pair.from.start, pair.to.start),
      end: Math.max(item.end + '百分点'.length, pair.from.end, pair.to.end),
    },
    values: {
      whole: pair.from.printed,
      part: pair.to.printed,
      result: rounded(result, Math.max(decimalsOf(pair.from), decimalsOf(pair.to))),
      rate: item.value,
    },
  }
}

function fromTo(statement: Statement, item: Item): { from: Item; to: Item } | null {
  const to = statement.items[item.index - 1]
  const from = statement.items[item.index - 2]
  if (!to || !from || to.unit !== from.unit || item.joint !== ',' || to.joint === ',' || to.joint === '、') return null
  return FROM.test(from.label) && TO.test(to.label) ? { from, to } : null
}

/** 较上年(96.1%)提高2.1个百分点，达到98.2%. */
function reached(statement: Statement, item: Item): { from: Item; to: Item } | null {
  const [from, to] = [statement.items[item.index - 1], statement.items[item.index + 1]]
  if (from?.unit !== '%' || to?.unit !== '%' || from.depth !== item.depth + 1 || to.joint !== ',') return null
  const at = from.start - statement.start
  if (!/^(?:达到?|为|升至|降至)$/.test(to.label.replace(/百分点/, ''))) return null
  return /(?:上年|去年|同期)(?:的)?\($/.test(statement.text.slice(Math.max(0, at - 6), at)) ? { from, to } : null
}

/** 优秀率提高5.3个百分点，达到91.5%，上年为86.2%. */
function reachedFrom({ items }: Statement, item: Item): { from: Item; to: Item } | null {
  const [to, from] = [items[item.index + 1], items[item.index + 2]]
  if (to?.unit !== '%' || from?.unit !== '%' || to.joint !== ',' || from.joint !== ',') return null
  if (to.depth !== item.depth || from.depth !== item.depth || !REACHED.test(to.label)) return null
  return LAST_YEAR.test(from.label) ? { from, to } : null
}

const REACHED = /^(?:今年|本年)?(?:达到?|为|[升降]至|[升降]到|提[高升][至到]|下降[至到])$/

function twoYears(statement: Statement, item: Item, { reportYear, agree }: Years): { from: Item; to: Item } | null {
  const [a, b, third] = lastCounts(statement, item)
  if (!a || !b || item.joint === ';' || a.joint === ';' || a.unit !== b.unit) return null
  if (third && third.unit === a.unit && a.joint === '、') return null
  const isLast = (count: Item) =>
    /上年|去年|同期|前一年/.test(count.label) ||
    (reportYear !== null && count.label.includes(`${reportYear - 1}年`)) ||
    AGAINST_YEAR.test(count.label) ||
    isLastInBracket(statement, count, item, reportYear)
  // 8150件(上年9060件，下降10%).
  const inBracket =
    a.depth === item.depth && b.depth === item.depth - 1 && statement.text[b.end - statement.start] === '('
  if (isLast(a) === isLast(b) || (b.depth !== item.depth && !isLast(b) && !(inBracket && isLast(a)))) return null
  if (a.depth > item.depth && (!isLast(a) || a.depth > item.depth + 1)) return null
  // 较上年的50件增加10件: the second number is the change, not the year's.
  if ([a, b].some((count) => /(?:增加|减少|下降|上升|增长|多|少|增|减)(?:了|[办收审查立接开举培])?$/.test(count.label)))
    return null
  if (!agree(a, b)) return null
  const name = (count: Item) => /[一-鿿]{1,6}率/.exec(count.label)?.[0]
  if (a.unit === '%' && name(a) !== undefined && name(b) !== undefined && name(a) !== name(b)) return null
  if (!isLast(a)) return { from: b, to: a }
  const to = ofTotal(statement, a, b) ?? wholeOf(statement, b)
  return to && { from: a, to }
}

/** 罚款共计213.6万元，其中事前处罚148.2万元，事故处罚65.4万元，罚款总额比上年的178万元…: what is named a total is the list's, not its last part. */
function ofTotal({ items }: Statement, from: Item, last: Item): Item | null {
  if (!NAMED_TOTAL.test(from.label)) return null
  for (let i = last.index; i > 0; i--) {
    const [part, whole] = [items[i], items[i - 1]] as [Item, Item]
    if (part.unit !== last.unit || part.depth !== last.depth || part.joint === ';') return null
    if (part.opens !== '') return whole.unit === last.unit ? whole : null
  }
  return null
}

const NAMED_TOTAL = often(/(?:总[一-鿿]{1,2}|总[一-鿿]{0,4}[数量额]|合计|整体)[较比与同]/)

/** 比2022年的, in a plan that tells of the year before. */
const AGAINST_YEAR = /^[较比与]20\d\d年(?:同期)?的$/

/** 5230户，其中企业1460户、个体户3704户、合作社66户，比上年…: what is told of behind the parts is their whole. */
function wholeOf({ items }: Statement, last: Item): Item | null {
  if (last.joint !== '、' || last.index === 0) return last
  for (let i = last.index; i >= 0; i--) {
    const part = items[i] as Item
    // 培训4期、参训320人次: of another thing.
    if (part.unit !== last.unit) return i === last.index - 1 ? last : null
    if (part.opens !== '') return items[i - 1]?.unit === last.unit ? (items[i - 1] as Item) : null
    if (part.joint !== '、') return null
  }
  return null
}

/** 与2023年(126件)相比. */
function isLastInBracket({ text, start }: Statement, count: Item, item: Item, year: number | null): boolean {
  if (count.depth !== item.depth + 1 || count.label !== '') return false
  const before = text.slice(Math.max(0, count.start - start - 6), count.start - start)
  return /(?:上年|去年|同期)\($/.test(before) || (year !== null && before.endsWith(`${year - 1}年(`))
}

/**
 * The counts that a change may be of, the nearest first: those before it, with the one in brackets behind it
 * (同比增长25%(上年120件)); 较去年的120件增加30件，今年150件 has the change itself left out.
 */
function lastCounts(statement: Statement, item: Item): (Item | undefined)[] {
  // 较去年3720次减少33.3%，减少1240次: the change in per cent stands between.
  const isRated = item.unit !== '%' && !item.after.startsWith('百分点') && statement.items[item.index - 1]?.unit === '%'
  const before = [1, 2, 3].map((back) => statement.items[item.index - back - (isRated ? 1 : 0)])
  const next = statement.items[item.index + 1]
  if (statement.text[item.end - statement.start] === '(' && next?.depth === item.depth + 1) {
    const [nearest] = before
    return /\d{4}年|上年|去年|同期/.test(next.label) && nearest?.unit === next.unit ? [next, nearest] : before
  }
  // 同比上升24.8%，2023年为250件.
  if (
    next?.joint === ',' &&
    next.depth === item.depth &&
    before[0]?.unit === next.unit &&
    item.joint === ',' &&
    LAST_YEAR.test(next.label)
  )
    return [next, before[0]]
  const [a, b, c] = before
  if (a && b && c && CHANGED.test(b.label) && /^今年|^本年/.test(a.label) && a.unit === c.unit) return [a, c]
  return before
}

const CHANGED = /(?:增加|减少|下降|上升|增长|多|少|增|减)了?$/

/** 受理186件，较上年增加44件，增长31%: last year's number is 142. */
function byDifference(statement: Statement, item: Item): Pair | null {
  const change = statement.items[item.index - 1]
  const to = statement.items[item.index - 2]
  if (!change || !to || !/^[,、]$/.test(item.joint) || change.joint !== ',' || change.unit !== to.unit) return null
  const said = BY.exec(change.label)?.[1]
  if (
    said === undefined ||
    !/^(?:同比|同比上升|同比增长|增长|上升|下降|降低|减少|[增升降]幅[为达]?|同比下降|同比减少)$/.test(item.label)
  )
    return null
  return lastYearOf(to, change, said)
}

/** 比2024年的40场多12场，增幅30%: what is said of last year's number itself. */
function moreThan(statement: Statement, item: Item): Pair | null {
  const [change, from] = [statement.items[item.index - 1], statement.items[item.index - 2]]
  if (!change || !from || !/^[,、]$/.test(item.joint) || change.joint !== '' || change.unit !== from.unit) return null
  if (!/^[^,]{0,8}[较比与](?:上年|去年|\d{4}年)(?:同期|[底末])?的?$/.test(from.label) || change.depth !== from.depth)
    return null
  if (!/^(?:增幅|降幅|减幅|升幅|同比|增长|增加|上升|下降|降低|减少|幅度|净){0,2}(?:为|达|约|了)*$/.test(item.label))
    return null
  const said = /^(?:相比)?(?:净)?(增加|增长|增|多|减少|下降|减|少)了?$/.exec(change.label)?.[1]
  if (said === undefined || !isCounted(change) || !isCounted(from)) return null
  const value = from.value + (/增|多/.test(said) ? change.value : -change.value)
  const scale = from.tolerance > 0 && from.printed.includes('万') && !from.unit.includes('万') ? 1e4 : 1
  const printed = `${rounded(value / scale, 4)}${scale > 1 ? '万' : ''}${from.unit}`
  return value > 0 ? { from, to: { ...from, value, printed }, by: change } : null
}

/** 较上年增加44件. */
const BY =
  /^(?:较|比|同比|与)?(?:上年|去年|\d{4}年)?(?:同期)?(?:相比)?(?:净)?(增加|增长|多|减少|下降|少)(?:了|[办收审查立接开举培])?$/

/** 受理504件，比上年增长20%，增加84件. */
function byDifferenceAfter(statement: Statement, item: Item): Pair | null {
  const [to, change] = [statement.items[item.index - 1], statement.items[item.index + 1]]
  if (!to || !change || item.joint !== ',' || !/^[,、]$/.test(change.joint) || change.unit !== to.unit) return null
  const said = /^(?:净)?(增加|减少)了?$/.exec(change.label)?.[1]
  return said === undefined || !/^(?:同比|[较比与]上年|[较比与]去年)/.test(item.label)
    ? null
    : lastYearOf(to, change, said)
}

function lastYearOf(to: Item, change: Item, said: string): Pair | null {
  if (!isCounted(change) || !isCounted(to) || to.opens !== '' || /上年|去年|同期|[较比]/.test(to.label)) return null
  if (to.depth !== change.depth) return null
  const value = to.value + (/增|多/.test(said) ? -change.value : change.value)
  if (value <= 0) return null
  const tolerance = to.tolerance + change.tolerance
  // 28.6万人次 less 2.6万人次 is 26万人次.
  const scale = tolerance > 0 && to.printed.includes('万') && !to.unit.includes('万') ? 1e4 : 1
  const printed = `${rounded(value / scale, 4)}${scale > 1 ? '万' : ''}${to.unit}`
  return { from: { ...to, value, tolerance, printed }, to, by: change }
}

/** 合格率由92%下降到96.5%: it goes the other way than the word says. */
export function turned(statement: Statement, to: Item): RateHit | null {
  const from = statement.items[to.index - 1]
  if (!from || from.unit !== to.unit || to.joint !== '' || !isCounted(from) || !isCounted(to)) return null
  if (!/(?:由|从)(?:[^,]{0,6}的)?$/.test(from.label) || from.value === to.value) return null
  const word = TURNED.exec(to.label)?.[1]
  if (word === undefined || /[升增扩高]/.test(word) === to.value > from.value) return null
  // 排名由12位提升至5位, 时限由5个工作日提升至3个.
  if (/[升高]/.test(word) && /[排位名]|时[限间]|效率|速度/.test(from.label + to.label)) return null
  return {
    reason: 'direction',
    range: { start: from.start, end: to.end },
    values: { whole: from.printed, part: to.printed, rate: to.printed, word },
  }
}

const TURNED =
  /^(?:[的个天件%]|工作日|自然日)?(?:大幅|进一步)?(下降|降低|降|减少|减|压减|压缩|缩短|缩减|上升|提升|提高|升|增加|增长|增|扩大)(?:至|到|为|成)$/
