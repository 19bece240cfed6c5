import { type Hit, often } from '../../../lib/audit'
import { countsCases, type Item, isCounted, isSpan, type Statement } from './statements'
import type { Told } from './told'

/** Why `figure-rate` reports: what numbers make and the rate beside them says. */
export type RateId =
  | 'rate'
  | 'rate-maybe'
  | 'none-late'
  | 'impossible'
  | 'share'
  | 'tenths'
  | 'change'
  | 'change-maybe'
  | 'difference'
  | 'direction'
  | 'points'
  | 'times'
  | 'average'
  | 'elsewhere'
  | 'above-hundred'
  | 'signed'
  | 'times-less'

export type RateHit = Hit<RateId>

const STATES =
  '(?:均|都|也|已|又)?(?:保持在|保持|稳定在|达到了|达到|高达|达|为|是|提升至|提升到|提高到|提高至|实现|仍为|约|近|超过|超|仅|只有|:){0,3}'
export const NAME = often(new RegExp(`([一-鿿]{0,16}(?:率|满意度))${STATES}$`))

/** Rates that are shares of a whole. 完成率, 增长率 and 利用率 may be above 100. */
export const SHARE_RATE =
  /(?:出庭|出庭应诉|应诉|成功|化解|调解|调处|办结|办复|答复|回复|结案|审结|满意|好评|合格|优秀|优良|通过|参与|参考|参训|参学|知晓|普及|公开|采纳|整改|备案|报备|审查|审核|及格|到位|持证|败诉|胜诉|纠错|维持|覆盖|达标|入库|归档|公示|签订|签约|见面|面商|反馈|回访|录用|响应)率$|满意度$/

/** What two years' figures need to be compared, and what is told elsewhere. */
export interface Years {
  reportYear: number | null
  /** The sentence before in the same paragraph. */
  before: Statement | undefined
  /** All exact figures that are no parts; read at the first call. */
  told(): readonly Told[]
  /** Whether a figure is the unit's own of the year. */
  isOwn(one: Told): boolean
  /** Whether two figures may be of one thing: not 复议186件，上年诉讼142件. */
  agree(a: Item, b: Item): boolean
}

/** How far back the numbers of a rate may stand. */
export const MOST_BACK = 8

/** What was due is what a rate is of. */
export const DUE = /(?<![响相反适供回])应(?!诉|用|急)/

/** 承办工单6400件。…办结6080件，办结率96%: the whole stands in the sentence before, and no other number there gives the rate. */
export function ofBefore(before: Statement | undefined, part: Item, item: Item, named?: RegExp): RateHit | null {
  if (!before || part.index !== item.index - 1 || !isCounted(part) || item.approximate) return null
  const wholes = before.items.filter((count) => count.unit === part.unit && isCounted(count) && count.value > 0)
  const [whole] = wholes.filter((count) => count.opens === '' && count.depth === 0)
  if (
    !whole ||
    wholes.some(({ value }) => value !== whole.value) ||
    whole.value < part.value ||
    NOT_WHOLE.test(whole.label)
  )
    return null
  if ((named && !named.test(words(whole))) || wholes.some((count) => fits(item, ratio(part.value, part, count))))
    return null
  return elsewhere(part, whole, item)
}

const NOT_WHOLE = /上年|去年|同期|结转|每|其中|人次$/

/** Far from what is printed, it is of something else. */
export function elsewhere(part: Item, whole: Item, item: Item): RateHit | null {
  const values = sharesOf(part, whole, item)
  const share = (100 * part.value) / whole.value
  if (share > 1.75 * item.value || share < item.value / 1.75) return null
  return {
    reason: 'elsewhere',
    range: { start: part.start, end: item.end },
    values: { ...values, result: `${values.result}%` },
  }
}

/** What a part makes of the whole, and what is printed. */
export function sharesOf(part: Item, whole: Item, item: Item): Record<string, string | number> {
  return {
    part: part.printed,
    whole: whole.printed,
    result: rounded((100 * part.value) / whole.value, Math.max(1, decimalsOf(item))),
    rate: item.printed,
  }
}

/** 较2024年的2417次下降22.9%: nothing is a part of that. */
export const COMPARED = /^(?:,)?(?:较|比|同比|相比)|(?:上年|去年|同期)(?:同期)?的?$/

/** Counts before a rate in its clauses, the nearest first; ; ends the search. */
export function countsBefore(statement: Statement, item: Item): Item[] {
  const found: Item[] = []
  let joint = item.joint
  for (let i = item.index - 1; i >= 0 && i >= item.index - MOST_BACK; i--) {
    if (joint === ';') break
    const count = statement.items[i] as Item
    joint = count.joint
    if (count.unit === '%' || count.depth > item.depth || isSpan(count)) continue
    if (!/^(?:小时|天|万元|亿元|元)$/.test(count.unit)) found.push(count)
  }
  return found
}

/** 41家 and 128处 are not part and whole, as 件 and 起 may be. */
export function sameThing(a: string, b: string): boolean {
  return (
    a === b ||
    (countsCases(a) && countsCases(b)) ||
    ('人名'.includes(a) && '人名'.includes(b)) ||
    [a, b].every((unit) => '件份个项条'.includes(unit))
  )
}

/** A number’s words before and behind it. */
export function words(item: Item): string {
  return `${item.label}|${item.after}`
}

/** The least and the largest value that the numbers, as printed, can have made. */
export function ratio(value: number, part: Item, whole: Item): [number, number] {
  return [
    (100 * (value - part.tolerance)) / (whole.value + whole.tolerance),
    (100 * (value + part.tolerance)) / Math.max(whole.value - whole.tolerance, 1e-9),
  ]
}

/** Whether a rate as printed is the value, rounded or cut at its last digit. */
export function fits(rate: Item, [low, high]: readonly [number, number]): boolean {
  const place = 10 ** -decimalsOf(rate)
  // 以上, 超过: not less than it says.
  if (rate.approximate && /以上|超|逾/.test(rate.printed))
    return high >= rate.value - 0.1 && low <= rate.value + Math.max(10, place)
  // 近四成: as in shares.
  if (rate.approximate && rate.printed.includes('成')) return low <= rate.value + 6 && high >= rate.value - 7
  // 约, 近: taken widely.
  if (rate.approximate) return low <= rate.value + Math.max(3, place) && high >= rate.value - Math.max(1, place)
  return high >= rate.value - place / 2 - 1e-9 && low < rate.value + place - 1e-9
}

/** How many places a number is printed to. */
export function decimalsOf(item: Item): number {
  return /[.点]([\d〇零一二三四五六七八九]+)/.exec(item.printed)?.[1]?.length ?? 0
}

/** Rounded to so many places. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
