import { often } from '../../../lib/audit'
import { decimalsOf, fits, type RateHit, rounded } from './ratios'
import { type Item, isExact, type Statement } from './statements'

/**
 * 空气优良天数312天，优良率88.5%: of the days of a year. Some days are not measured, so that fewer than 365 may be the whole, but not many.
 */
export function ofDays(statement: Statement, item: Item): RateHit | null {
  const [before, behind] = [statement.items[item.index - 1], statement.items[item.index + 1]]
  // 优良率91.2%，优良天数333天.
  const days = before?.unit === '天' ? before : behind?.joint === ',' ? behind : undefined
  if (days?.unit !== '天' || !isExact(days) || days.value < LEAST || days.value > LEAP || item.approximate) return null
  if (!OF_ALL.test(item.label) || !NAMED.test(days.label) || OF_PART.test(statement.text)) return null
  for (let whole = MEASURED; whole <= LEAP; whole++) {
    const share = (100 * days.value) / whole
    if (fits(item, [share, share])) return null
  }
  return {
    reason: 'rate-maybe',
    range: { start: Math.min(days.start, item.start), end: Math.max(days.end, item.end) },
    values: {
      part: days.printed,
      whole: `${YEAR}天`,
      result: rounded((100 * days.value) / YEAR, Math.max(1, decimalsOf(item))),
      rate: item.printed,
    },
  }
}

/** Fewer are of a part of the year. */
const LEAST = 200
const MEASURED = 356
const [YEAR, LEAP] = [365, 366]
const NAMED = often(
  /(?:优良|达标|[优良]级?及以上|达到[一-鿿“”]{1,8})(?:空气)?(?:天数|日数)?(?:为|达到?|有|共|是|累计)?$/,
)
const OF_ALL = often(
  /^(?:空气质量|环境空气|空气|全年)?(?:优良|达标)?(?:天数)?(?:率|比例|占比|占全年的?|占比例)(?:为|达到?|是|约)?$/,
)
const OF_PART = often(/[1-9]-\d{1,2}月|截至(?:1[01]|\d)月|[上下]半年|季度|同期/)
