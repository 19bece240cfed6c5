import type { LookAlike } from './look-alikes'
import { likeness, verbsAgree } from './mentions'
import { areComparable, type Item, isExact, unitOf } from './statements'
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
  const found: LookAlike[] = []
  const seen = new Set<number>()
  const buckets = new Map<number, number[]>()
  for (let i = 0; i < told.length; i++) {
    const one = told[i] as Told
    // Alone in its sentence it has no companion.
    if (!isTelling(one.item) || !(goesWith(i, i - 1) || goesWith(i, i + 1))) continue
    const earlier = buckets.get(one.item.value)
    if (!earlier) {
      buckets.set(one.item.value, [i])
      continue
    }
    for (const at of earlier) {
      const other = told[at] as Told
      if (other.statement === one.statement || unitOf(other.item) !== unitOf(one.item)) continue
      const pair = other.statement.start * LONGEST_TEXT + one.statement.start
      if (seen.has(pair)) continue
      seen.add(pair)
      if (isOwn(other) && isOwn(one)) found.push(...between(sentenceOf(at), sentenceOf(i)))
    }
    if (earlier.length < MOST_KEPT) earlier.push(i)
  }
  return found

  function goesWith(i: number, other: number): boolean {
    return told[other]?.statement === told[i]?.statement
  }

  function sentenceOf(i: number): readonly Told[] {
    let [from, to] = [i, i + 1]
    while (goesWith(i, from - 1)) from--
    while (goesWith(i, to)) to++
    return told.slice(from, to)
  }

  function between(first: readonly Told[], second: readonly Told[]): LookAlike[] {
    if (first.length > MOST_IN_SENTENCE || second.length > MOST_IN_SENTENCE) return []
    const alone = (ones: readonly Told[], others: readonly Told[]) =>
      ones.filter(
        ({ item, isPart }) =>
          item.unit !== '%' &&
          // 12件案件中，3件…: of a kind that only the words behind tell.
          !(isPart && item.label === '') &&
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
          (b.item.value >= LEAST_OF_UNITS || one.item.unit === b.item.unit) &&
          likeness(one.item.value, b.item.value) > 0 &&
          (!one.mention || !b.mention || verbsAgree(one.mention, b.mention) !== null) &&
          sharedOf(one, b) > 0,
      )
      return a ? [{ first: a, second: b, sure: false }] : []
    })
  }
}

const CHANGE = /[较比增减]|上年|去年|同期|每|至少|以上/

/** Two places make one number; more characters than any draft has. */
const LONGEST_TEXT = 2 ** 26

/** Small numbers are the same by chance. */
function isTelling(item: Item): boolean {
  return item.value >= 12 && item.unit !== '%' && isExact(item)
}

/** 3件 and 5个 are two things. */
const LEAST_OF_UNITS = 12

const MOST_KEPT = 4
const MOST_IN_SENTENCE = 12
