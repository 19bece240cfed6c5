import { matchesOf, often } from './matches'
import { isApproximate, NUMBER, numberValue } from './numbers'
import type { FigureMention } from './types'

/**
 * Numbers with the unit they count, in text order: 12件, 2.5万余条, 三至五次, 约95%, 36.8万参保居民. Years, dates and the numbers of
 * headings and documents have no such unit and are left out. Linear in the text's length.
 */
export function figuresOf(folded: string): FigureMention[] {
  const found: FigureMention[] = []
  for (const match of matchesOf(folded, FIGURE)) {
    const [whole, about, first, last, unit] = match as unknown as [string, string?, string?, string?, string?]
    const percent = match[5]
    const number = first ?? percent ?? ''
    const value = percent === undefined ? numberValue(number) : percentage(percent)
    if (value === null) continue
    // 统一部署, 唯一一起: no number. Animals, trees and tons have figures: 一头 and 两座 are words as often.
    if (
      /^[一-鿿]/.test(number) &&
      ((SCARCE.has(unit ?? '') && !TENS.test(number)) || /[统唯]/.test(folded[match.index - 1] ?? ''))
    )
      continue
    // 一起 and 一件 are words as often as numbers: 一起推进, 一件事.
    if (/^[一两]/.test(number) && IDIOM.test(folded.slice(match.index, match.index + 6))) continue
    // 综合查一次, 最多跑一次: names of measures.
    if (match[0].startsWith('一次') && ONCE.test(folded.slice(Math.max(0, match.index - 2), match.index))) continue
    const to = last === undefined ? null : numberValue(last)
    found.push({
      start: match.index,
      end: match.index + whole.length,
      value,
      to,
      unit: percent === undefined ? unit || '人' : '%',
      approximate: about !== undefined || isApproximate(whole) || /以上|以下|左右/.test(whole),
    })
  }
  return found
}

/** Units that count only behind digits. */
const SCARCE: ReadonlySet<string> = new Set(
  '吨 公斤 公顷 平方公里 只 头 株 座 栋 幢 米 笔 艘次 辆次 车次 台次 架次 班次 趟次 单 面 枚 封 棵 盏 箱 桶 瓶 袋 课时'.split(
    ' ',
  ),
)
/** 近三千栋 is a number. */
const TENS = /^[一二两三四五六七八九][十百千]/
const UNITS =
  '人次|台次|架次|班次|趟次|课时|单(?![位一元据纯项价独])|面(?![向对临积值粉条])|枚|封(?![闭控面存顶锁])|棵|盏|箱|桶|瓶|袋|艘次|辆次|车次|平方公里|公斤|公顷|吨|株|座(?!谈)|幢|米(?![饭面粉酒])|栋|笔(?!试|录|者)|头(?!部|等)|只(?![有要能是需限见用为])|件次|批次|场次|家次|户次|万元|亿元|学时|小时|公里|平方米|%|件|起|宗|例|案|批|人|名|次|场|条|份|篇|家|户|项|个|期|处|部|卷|本|册|幅|块|元|亩|辆|艘|支|所|套|组|轮|类|张|天|台(?!账|湾|州)'
/** 36.8万|参保居民: people are counted in 万 without a unit. */
const PERSONS = '(?<=万[余多]?)(?=[一-鿿]{0,4}?(?:人员|群众|居民|职工|农民工|师生|学生|人口|农民|村民|市民|老年人))'
/** 1.73万册(件), 12场(次): two units for one. */
const OR_UNIT = '\\((?:件|次|册|份|场|户|人|人次|条|项|起|套|本|部|期|张)\\)'
const FIGURE = often(
  new RegExp(
    `(约|近|逾|超过|将近|不足|不到|大约)?(?:(?<![\\d.])(${NUMBER})(?:[-~至到](${NUMBER}))?(?:余|多)?(${UNITS}|${PERSONS})(?:${OR_UNIT})?(?:以上|左右|以下|余)?|百分之([〇零一二三四五六七八九十百点\\d.]+))`,
    'g',
  ),
)
/** 巡查一次 is counted. */
const ONCE = /跑$|(?<![巡检抽督排普])查$/
const IDIOM = often(
  /^(?:一起(?!行政|案|纠纷|复议|诉讼|事故)|一次(?:性|办|合格|通过|过关|成功|达标)|一个(?!月|案)|一项|一批|一条龙|一件(?!案|行政|复议|诉讼)|一支|一部分|一套|一名|两(?:个|项|级|委)|一类|一场|一组|一处|一本|一家)/,
)

function percentage(written: string): number | null {
  const [whole = '', fraction] = written.split('点')
  const value = numberValue(whole)
  if (value === null || fraction === undefined) return value
  const tail = numberValue(fraction)
  return tail === null ? null : Number(`${value}.${tail}`)
}
