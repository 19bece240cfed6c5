import type { LookAlike } from './look-alikes'
import { likeness, verbsAgree } from './mentions'
import { areComparable, type Item, isExact, ONE_UNIT } from './statements'
import type { Told } from './told'

/**
 * Counts of two sentences that give another count alike: 收到128件、受理117件 and 收到128件、受理107件 tell of one thing, whatever their words
 * are, so that a count that is almost the same in both was corrected in one of them only. Near-linear: few sentences are kept for a number.
 */
export function companions(
  told: readonly Told[],
  sharedOf: (first: Told, second: Told) => number,
  isOwn: (one: Told) => boolean,
): LookAlike[] {
  const bySentence = new Map<object, Told[]>()
  for (const one of told) {
    const others = bySentence.get(one.statement)
    if (others) others.push(one)
    else bySentence.set(one.statement, [one])
  }
  const found: LookAlike[] = []
  const seen = new Set<string>()
  const buckets = new Map<string, Told[]>()
  for (const one of told) {
    if (!isTelling(one.item)) continue
    const key = `${ONE_UNIT.get(one.item.unit) ?? one.item.unit} ${one.item.value}`
    const earlier = buckets.get(key) ?? []
    for (const other of earlier) {
      if (other.statement === one.statement) continue
      const pair = `${other.statement.start} ${one.statement.start}`
      if (seen.has(pair)) continue
      seen.add(pair)
      if (isOwn(other) && isOwn(one))
        found.push(...between(bySentence.get(other.statement) ?? [], bySentence.get(one.statement) ?? []))
    }
    if (earlier.length < MOST_KEPT) buckets.set(key, [...earlier, one])
  }
  return found

  function between(first: readonly Told[], second: readonly Told[]): LookAlike[] {
    if (first.length > MOST_IN_SENTENCE || second.length > MOST_IN_SENTENCE) return []
    const alone = (ones: readonly Told[], others: readonly Told[]) =>
      ones.filter(
        ({ item }) =>
          item.unit !== '%' &&
          !/中$/.test(item.label) &&
          !CHANGE.test(item.label) &&
          isExact(item) &&
          !others.some((other) => areComparable(other.item.unit, item.unit) && other.item.value === item.value),
      )
    const [left, right] = [alone(first, second), alone(second, first)]
    return right.flatMap((b) => {
      const a = left.find(
        (one) =>
          areComparable(one.item.unit, b.item.unit) &&
          likeness(one.item.value, b.item.value) > 0 &&
          (!one.mention || !b.mention || verbsAgree(one.mention, b.mention) !== null) &&
          sharedOf(one, b) > 0,
      )
      return a ? [{ first: a, second: b, sure: false }] : []
    })
  }
}

const CHANGE = /[较比增减]|上年|去年|同期|每|至少|以上/

/** Small numbers are the same by chance. */
function isTelling(item: Item): boolean {
  return item.value >= 12 && item.unit !== '%' && isExact(item)
}

const MOST_KEPT = 4
const MOST_IN_SENTENCE = 12
