import { isIdeograph, often } from '../../../lib/audit'
import { COMMON_PAIRS } from './common-pairs'
import { type LookAlike, sharedBy } from './look-alikes'
import { isRestricted, likeness, mayBeOfOneKind } from './mentions'
import { type Item, isCounted, unitOf } from './statements'
import type { Told } from './told'
import { areTwoKinds } from './two-kinds'

/**
 * Counts among the same words in two places: 整合法院、仲裁、公证等资源，调解涉企纠纷372件 and …等服务资源，全年调解涉企纠纷387件. Where a passage stands
 * twice, one count of it was corrected; the numbers need not look alike. Only counts with the same end of words and unit are
 * compared, and few of each.
 */
export function sameWords(told: readonly Told[], isOwn: (one: Told) => boolean): LookAlike[] {
  const found: LookAlike[] = []
  const buckets = new Map<string, Told[]>()
  const known = new Map<Told, ReadonlySet<number>>()
  // Most counts have nobody to be compared with.
  const wordsOf = (one: Told) => {
    const words = known.get(one) ?? pairsAbout(one)
    known.set(one, words)
    return words
  }
  for (const second of told) {
    const key = keyOf(second.item)
    if (key === null) continue
    const earlier = buckets.get(key)
    if (!earlier) {
      buckets.set(key, [second])
      continue
    }
    const first = likest(second, earlier, wordsOf)
    if (first && !isExplained(first.one, second) && isOwn(first.one) && isOwn(second))
      found.push({
        first: first.one,
        second,
        sure: first.share >= SURE_SHARE && likeness(first.one.item.value, second.item.value) > 0,
      })
    if (earlier.length < MOST_KEPT) earlier.push(second)
  }
  return found
}

/** The count before with most of the words, unless another of them has the same value. */
function likest(
  second: Told,
  earlier: readonly Told[],
  wordsOf: (one: Told) => ReadonlySet<number>,
): { one: Told; share: number } | null {
  const { item, statement } = second
  const same = earlier.filter((one) => one.item.value === item.value)
  if (same.some((one) => one.item.label === item.label && one.item.after === item.after)) return null
  let best: { one: Told; shared: number; share: number } | null = null
  for (const one of earlier) {
    if (one.item.value === item.value || one.statement === statement || !areNear(one, second)) continue
    const [a, b] = [wordsOf(one), wordsOf(second)]
    const shared = sharedBy(a, b)
    const share = shared / Math.min(a.size, b.size)
    // Few share so much, and the reading of their words costs more than all that is before.
    if (
      shared >= LEAST_SHARED &&
      share >= LEAST_SHARE &&
      shared > (best?.shared ?? 0) &&
      !areTwoKinds(bareOf(one.item), bareOf(item)) &&
      mayBeOne(one, second)
    )
      best = { one, shared, share }
  }
  return best && same.some((one) => sharedBy(wordsOf(one), wordsOf(second)) >= LEAST_SAME) ? null : best
}

const LEAST_SAME = 4
const LEAST_SHARED = 7
const LEAST_SHARE = 0.6
const SURE_SHARE = 0.8
const MOST_KEPT = 12

/** The unit with the last words before the number, or the first behind it. */
function keyOf(item: Item): string | null {
  if (!isCounted(item) || item.unit === '%' || item.depth > 0 || item.value < LEAST_VALUE) return null
  const label = item.label.replace(FILLERS, '')
  const words = label.length > 1 ? label.slice(-2) : item.after.slice(0, 2)
  return words.length < 2 ? null : `${unitOf(item)} ${words}`
}

function bareOf({ label }: Item): string {
  return label.replace(LEADING, '').replace(FILLERS, '')
}

const LEADING = /^(?:全年|今年|年内|本年度?|[一二三四五六七八九]是|先后|共|累计|,|、)+/
const SUM = /共|合计|总/
const LEAST_VALUE = 3
/** 完成|整改1352个 and 整改1352个. */
const FILLERS = often(/(?:共计?|累计|总计|合计|达到?|为){1,8}$/)

function areNear(a: Told, b: Told): boolean {
  const [small, large] = a.item.value < b.item.value ? [a.item.value, b.item.value] : [b.item.value, a.item.value]
  return a.isPart === b.isPart && 2 * small >= large
}

/** Of one kind, and both of all of it or both of some. */
function mayBeOne({ mention: a }: Told, { mention: b }: Told): boolean {
  return mayBeOfOneKind(a, b) && (!a || !b || isRestricted(a) === isRestricted(b))
}

/** A sentence tells both numbers, or what is between them: 县长主持研究14个、副县长2个, and 16个. */
function isExplained(a: Told, b: Told): boolean {
  if (tellsBoth(a, b.item) || tellsBoth(b, a.item)) return true
  const gap = Math.abs(a.item.value - b.item.value)
  return [a, b].some(({ statement, item: own }) =>
    statement.items.some((item) => item !== own && item.value === gap && item.unit === own.unit),
  )
}

/** The sentence tells the other number of the same, too. */
function tellsBoth({ statement }: Told, other: Item): boolean {
  return statement.items.some(
    (item) =>
      item.value === other.value &&
      item.unit === other.unit &&
      (SUM.test(item.label) || SUM.test(other.label) || keyOf(item) === keyOf(other)),
  )
}

/** Pairs of characters in the sentence about a count, without those that stand everywhere. */
function pairsAbout({ statement, item }: Told): ReadonlySet<number> {
  const at = item.start - statement.start
  const end = item.end - statement.start
  const pairs = new Set<number>()
  const { text } = statement
  for (const [from, to] of [
    [Math.max(0, at - BEFORE), at],
    [end, Math.min(text.length, end + BEHIND)],
  ] as const) {
    let before = 0
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i)
      const isHan = isIdeograph(unit)
      const pair = before * 0x10000 + unit
      if (isHan && before !== 0 && !COMMON_PAIRS.has(pair)) pairs.add(pair)
      before = isHan ? unit : 0
    }
  }
  return pairs
}

const BEFORE = 40
const BEHIND = 14
