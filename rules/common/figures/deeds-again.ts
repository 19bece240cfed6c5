import { isPartial } from './mentions'
import type { OneCount } from './one-count'
import { areComparable, isCounted, isExact } from './statements'
import type { Told } from './told'

/**
 * 移送司法机关和有关主管部门处理事项21件 and, later, 年内移送处理的17件事项均已收到回执: what was done, told again as something known and of all of them, counts
 * that one thing, however little the numbers resemble each other. The deed must be long enough to be no everyday one (受理的36件案件 may be of
 * anything) and stand whole, if with other words between, where it was told first; told there twice, it may be either. Near-linear: few
 * counts are told so.
 */
export function deedsAgain(told: readonly Told[], isOwn: (one: Told) => boolean): OneCount[] {
  const found: OneCount[] = []
  for (const second of told) {
    const { item, statement } = second
    if (!item.label.endsWith('的') || item.value < LEAST || !isCounted(item)) continue
    const deed = DEED.exec(item.label)?.[1]
    const thing = ALL_OF.exec(item.after)?.[1]?.slice(-2)
    if (deed === undefined || thing === undefined || found.length >= MOST || !isOwn(second)) continue
    const others = told.filter(
      (other) =>
        other.statement !== statement &&
        areComparable(other.item.unit, item.unit) &&
        tells(`${other.item.label}${other.item.after}`, deed, thing),
    )
    const [first] = others
    if (!first || others.length > 1 || first.isPart || !isExact(first.item) || first.item.start > item.start) continue
    const ratio = first.item.value / item.value
    if (ratio === 1 || ratio < 1 / MOST_TIMES || ratio > MOST_TIMES) continue
    // 移送处理事项21件，其中4件已退回: the others are left.
    const parted = first.statement.items.some(
      (one) => one !== first.item && (one.value === item.value || first.item.value - one.value === item.value),
    )
    if (!parted && !(first.mention && isPartial(first.mention)) && isOwn(first))
      found.push({ first, second, sure: false })
  }
  return found
}

/** Whether the deed's characters stand there in their order, and the thing. */
function tells(words: string, deed: string, thing: string): boolean {
  if (!words.includes(thing)) return false
  let at = -1
  for (const character of deed) {
    at = words.indexOf(character, at + 1)
    if (at < 0) return false
  }
  return true
}

const DEED = /^(?:全年|年内|今年|本年度?|上述)?((?!全年|年内|今年|本年|上述)[一-鿿]{4,8})的$/
const ALL_OF = /^([一-鿿]{2,8}?)(?:已?全部|[均都]已?|悉数|已[均悉])/
const LEAST = 3
const MOST_TIMES = 2
const MOST = 8
