import { COMMON } from './common-pairs'
import { companions } from './companions'
import {
  areTwoConcepts,
  isOfAnother,
  isRestricted,
  isWholeOf,
  levelsDiffer,
  scopesAgree,
  subjectsDiffer,
  verbsAgree,
} from './mentions'
import { type Item, isCounted, isExact, unitOf } from './statements'
import type { Told } from './told'

export interface LookAlike {
  first: Told
  second: Told
  /** Much that is said of both is the same. */
  sure: boolean
}

/**
 * Counts in two places of which one is the other with two digits changed over or one digit wrong, and of which much the
 * same is said. What the words are need not be understood: numbers of different things seldom look alike and stand among
 * the same words. `isOwn` tells whether a count is of the unit and the year. Near-linear: only counts with the same
 * digits are compared, and few of each. `folded` is the draft's text, in which words that are said seldom weigh more.
 */
export function lookAlikes(folded: string, told: readonly Told[], isOwn: (one: Told) => boolean): LookAlike[] {
  const found: LookAlike[] = []
  const worth = worthIn(folded)
  const buckets = new Map<string, Told[]>()
  const words = new Map<Told, ReadonlySet<string>>()
  const wordsOf = (one: Told) => {
    const known = words.get(one)
    if (known) return known
    const fresh = bigramsAbout(one)
    words.set(one, fresh)
    return fresh
  }
  for (const second of told) {
    if (!isComparable(second)) continue
    let best: { first: Told; shared: number; least: number; sure: boolean } | null = null
    const same: Told[] = []
    for (const [key, least] of keysOf(second.item)) {
      const earlier = buckets.get(key)
      if (!earlier) {
        buckets.set(key, [second])
        continue
      }
      for (const first of earlier) {
        if (first.item.value === second.item.value) same.push(first)
        else if (first.statement !== second.statement && mayBeOne(first, second, least)) {
          const isOne = !areTwoKinds(first, second)
          const enough = least + (isOne ? 0 : OF_TWO_KINDS)
          const shared = worth(wordsOf(first), wordsOf(second), enough)
          if (shared >= enough && (best === null || shared - enough > best.shared - best.least))
            best = { first, shared, least: enough, sure: isOne && haveOneHead(first, second) && shared > enough }
        }
      }
      if (earlier.length < MOST_KEPT) earlier.push(second)
    }
    // 43件，其中耕地34件, and 34件耕地案件 in another place.
    const { value } = second.item
    if (!best || best.first.statement.items.some((item) => item.value === value)) continue
    const { value: before, unit } = best.first.item
    if (second.statement.items.some((item) => item.value === before && item.unit === unit)) continue
    if (isPartOfSomething(best.first) || isPartOfSomething(second)) continue
    // The same number among the same words before: then it is that one.
    if (same.some((first) => sharedBy(wordsOf(first), wordsOf(second)) >= 2)) continue
    if (isOwn(best.first) && isOwn(second)) found.push({ first: best.first, second, sure: best.sure })
  }
  const known = new Set(found.map(({ second }) => second))
  for (const one of companions(told, (first, second) => sharedBy(wordsOf(first), wordsOf(second)), isOwn))
    if (!known.has(one.second)) found.push(one)
  return found
}

const MOST_KEPT = 5

function isComparable({ item, isPart }: Told): boolean {
  return (
    item.value >= 12 &&
    !isPart &&
    item.depth === 0 &&
    item.unit !== '%' &&
    (isExact(item) || isAbout(item) || isAmount(item))
  )
}

/** 870余万元: one more place left out, and yet it can have two digits changed over. */
function isAbout({ printed, to, value }: Item): boolean {
  return to === null && value >= 100 && /^\d+余/.test(printed)
}

/** 862.4万元, 1.86万件: with three digits it can have two changed over. */
function isAmount(item: Item): boolean {
  return isCounted(item) && item.printed.replace(/\D/g, '').length > 2
}

function isPartOfSomething({ mention }: Told): boolean {
  return mention !== null && isRestricted(mention)
}

/** What numbers with a slip between them have in common, and how many words about them must be the same. */
function keysOf(item: Item): [key: string, least: number][] {
  const digits = String(item.value)
  const unit = unitOf(item) + (isExact(item) ? '' : '余')
  const keys: [string, number][] = [[`${unit} ${[...digits].sort().join('')}`, CHANGED_OVER]]
  if (digits.length > 2)
    for (let i = 0; i < digits.length; i++)
      if (digits[i] !== '.') keys.push([`${unit} ${digits.slice(0, i)}*${digits.slice(i + 1)}`, 4])
  return keys
}

/** How many words about two numbers must be the same when the digits of one are those of the other in another order. */
const CHANGED_OVER = 2

/** Neither two stages, two scopes nor two offices. */
function mayBeOne(a: Told, b: Told, least: number): boolean {
  const [first, second] = [a.mention, b.mention]
  if (!first || !second) return true
  // The reading of the words has judged those already.
  if (first.core === second.core && !first.vague) return false
  if (areOfTwoLevels(first.noun, second.noun)) return false
  // 问题17个 and 全县71个预算单位: one says of what all there are.
  const [loose, named] = first.vague ? [first, second] : [second, first]
  if (loose.vague && !named.vague && named.definite !== '' && !named.noun.includes(loose.noun.slice(-2))) return false
  // 法律援助312件 and 政府合同132份: both are known, and not for one thing.
  if (areTwoConcepts(first, second)) return false
  if (isWholeOf(first, second) || isWholeOf(second, first)) return false
  if (!scopesAgree(first, second) || verbsAgree(first, second) === null) return false
  // Two digits changed over are no chance where one of the two does not say whose it is and the other is the unit's own bureau's.
  const isOpen = () =>
    least === CHANGED_OVER &&
    ((first.subject === '' && OWN_BUREAU.test(second.subject ?? '')) ||
      (second.subject === '' && OWN_BUREAU.test(first.subject ?? '')))
  return subjectsDiffer(first, second) <= 3 || isOpen()
}

/** 合规体检 and 法律体检: names with one head of which neither ends with the other. */
function areTwoKinds({ mention: first }: Told, { mention: second }: Told): boolean {
  if (!first || !second) return false
  if (levelsDiffer(first, second)) return true
  if (first.vague || second.vague || first.core.slice(-2) !== second.core.slice(-2)) return false
  const [one, others] = [
    [first.core, first.noun],
    [second.core, second.noun],
  ] as const
  return !one.some((a) => others.some((b) => a.endsWith(b) || b.endsWith(a)))
}

/** 村级信访接待 and 信访接待. */
function areOfTwoLevels(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 1 && long.endsWith(short) && isOfAnother(long.slice(0, -short.length))
}

function haveOneHead({ mention: first }: Told, { mention: second }: Told): boolean {
  return !first || !second || first.vague || second.vague || first.core.slice(-2) === second.core.slice(-2)
}

/** How many more words about two kinds of one thing must be the same. */
const OF_TWO_KINDS = 2

/** Pairs of characters in the words about a count, without those that stand everywhere. */
function bigramsAbout({ statement, item, mention }: Told): ReadonlySet<string> {
  const at = item.start - statement.start
  // Of 问题38个 the clause before tells what of.
  const back = mention?.vague || item.label.length < 4 ? 30 : 18
  const from = Math.max(statement.text.lastIndexOf(';', at) + 1, at - back)
  const before = statement.text.slice(from, at)
  const pairs = new Set<string>()
  for (const text of [before, item.after.slice(0, 14)])
    for (let i = 1; i < text.length; i++) {
      const pair = text.slice(i - 1, i + 1)
      // 办理|县人大代表建议, 清理|县政府文件: a verb and whose it is.
      if (HAN.test(pair) && !COMMON.has(pair) && !'省市县区镇乡旗'.includes(pair[1] as string)) pairs.add(pair)
    }
  return pairs
}

const OWN_BUREAU = /^[省市县区镇乡][^镇乡街]{1,6}[局所办]$/

const HAN = /^[一-鿿]{2}$/

/** Pairs that stand on both sides; one that the draft has nowhere else counts twice. Only asked for where that decides. */
function worthIn(folded: string): (a: ReadonlySet<string>, b: ReadonlySet<string>, least: number) => number {
  const seldom = new Map<string, boolean>()
  const isSeldom = (pair: string) => {
    const known = seldom.get(pair)
    if (known !== undefined || seldom.size >= MOST_ASKED) return known ?? false
    const second = folded.indexOf(pair, folded.indexOf(pair) + 1)
    const third = folded.indexOf(pair, second + 1)
    const isFew = third < 0 || folded.indexOf(pair, third + 1) < 0
    seldom.set(pair, isFew)
    return isFew
  }
  return (a, b, least) => {
    const shared = [...a].filter((pair) => b.has(pair))
    if (shared.length >= least || shared.length * 2 < least) return shared.length
    return Math.min(
      least,
      shared.reduce((sum, pair) => sum + (isSeldom(pair) ? 2 : 1), 0),
    )
  }
}

/** Each is looked for in the whole draft. */
const MOST_ASKED = 200

/** How many pairs stand in both. */
export function sharedBy<Pair>(a: ReadonlySet<Pair>, b: ReadonlySet<Pair>): number {
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return shared
}
