import { matchesOf, often } from '../../../lib/audit'
import type { OneCount } from './one-count'
import { areComparable, isExact } from './statements'
import type { Told } from './told'

/**
 * 进企业、进工地、进学校活动26场次 and “三进”活动24场: what goes into so many places is called by their number. A list with 等 may have any number of them.
 */
export function intoPlaces(told: readonly Told[], isOwn: (one: Told) => boolean): OneCount[] {
  const listed: { one: Told; places: number }[] = []
  const called: { one: Told; places: number }[] = []
  for (const one of told) {
    const { item, isPart, statement } = one
    if (isPart || item.depth > 0 || !isExact(item)) continue
    const at = item.start - statement.start
    const words = `${statement.text.slice(Math.max(0, at - LONGEST), at)}|${item.after}`
    if (!words.includes('进')) continue
    const name = CALLED.exec(words)
    const places = name ? 0 : [...matchesOf(words.slice(words.search(/[^,;]{0,60}\|/)), PLACE)].length
    if (name) called.push({ one, places: NUMBERS.indexOf(name[1] as string) + 2 })
    else if (places > 1 && !words.includes('等')) listed.push({ one, places })
  }
  return listed.flatMap(({ one, places }): OneCount[] => {
    const alike = called.filter(
      (other) =>
        other.places === places &&
        other.one.statement !== one.statement &&
        areComparable(other.one.item.unit, one.item.unit),
    )
    const [other] = alike
    if (!other || alike.some((known) => known.one.item.value === one.item.value)) return []
    if (!isOwn(one) || !isOwn(other.one)) return []
    const [first, second] = one.item.start < other.one.item.start ? [one, other.one] : [other.one, one]
    return [{ first, second, sure: false }]
  })
}

const LONGEST = 60
const NUMBERS = '二三四五六七八九十'
const CALLED = often(/([二三四五六七八九十])进(?=[”“"一-鿿]{0,8}[|]|[”“"]?(?:活动|宣讲|宣传|普法))/)
const PLACE = often(
  /进(?=(?:机关|乡村|农村|社区|学校|校园|企业|单位|军营|网络|家庭|工地|宗教|市场|景区|园区|商圈|医院|村|寺|牧|车站|公园|广场)[一-鿿]{0,4}[、活宣讲普和|])/g,
)
