import { inOrder, isTurnedOver } from './digits'
import { isWholeOf } from './mentions'
import type { OneCount } from './one-count'
import { type Item, isCounted } from './statements'
import type { Told } from './told'

/**
 * 累计参加1420人次 and 虽有1240人次参训, 86.4万户 and 84.6万户: so many digits of which two neighbours are changed over are no chance, even where hardly a word
 * is said of one of them. Near-linear: only counts of one unit with the same digits are compared, and few of each.
 */
export function farSlips(told: readonly Told[], isOwn: (one: Told) => boolean): OneCount[] {
  const buckets = new Map<string, Told[]>()
  const found: OneCount[] = []
  for (const second of told) {
    const digits = tellingDigits(second)
    if (digits === null) continue
    const key = `${second.item.unit} ${Math.floor(Math.log10(second.item.value))} ${inOrder(digits)}`
    const earlier = buckets.get(key)
    if (!earlier) {
      buckets.set(key, [second])
      continue
    }
    const first = earlier.find((one) => mayBeOne(one, second))
    const isSame = earlier.some(({ item }) => item.value === second.item.value)
    if (first && !isSame && isOwn(first) && isOwn(second)) found.push({ first, second, sure: false })
    if (earlier.length < MOST_KEPT) earlier.push(second)
  }
  return found
}

const MOST_KEPT = 5

/** As printed, where they are enough to tell: four of a whole number, three of one in 万, and one more of money. */
function tellingDigits({ item, isPart }: Told): string | null {
  if (isPart || item.depth > 0 || item.unit === '%' || !isCounted(item)) return null
  const digits = item.printed.replace(/\D/g, '')
  const telling = digits.replace(/0{1,20}$/, '').length + Number(item.value >= 1000 && item.tolerance === 0)
  return item.value >= 1000 && telling >= (item.unit.endsWith('元') ? 5 : item.tolerance === 0 ? 4 : 3) ? digits : null
}

function mayBeOne(first: Told, second: Told): boolean {
  if (first.statement === second.statement) return false
  const [a, b] = [first.item, second.item].map(({ printed }) => Number(printed.replace(/\D/g, ''))) as [number, number]
  if (!isTurnedOver(a, b) || tells(first, second.item) || tells(second, first.item)) return false
  const [one, other] = [first.mention, second.mention]
  if (!one || !other) return true
  // 发放资料1420份 and 手册1240份: each has a name of its own.
  const areTwo = !one.vague && !other.vague && ![...one.core].some((sign) => other.core.includes(sign))
  return !areTwo && !isWholeOf(one, other) && !isWholeOf(other, one)
}

/** The sentence tells the other number, too. */
function tells({ statement }: Told, { value, unit }: Item): boolean {
  return statement.items.some((item) => item.value === value && item.unit === unit)
}
