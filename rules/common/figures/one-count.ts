import { type Draft, type Level, type Range, rangeAt } from '../../../lib/audit'
import { COMMON_PAIRS, sharedBy } from './common-pairs'
import { scopesAgree, subjectsDiffer } from './mentions'
import { areComparable, isCounted } from './statements'
import { isPlan } from './tasks'
import { askedIn, standingInPlans, standingOf, type Told, toldIn } from './told'
import { zonesOf } from './zones'

/**
 * One count told in two places with two numbers: 受理43件 and, among the shortcomings, 34件复议案件中…. No wording says for sure that two counts
 * are one, so all that speaks for it and against it is weighed: how the numbers resemble each other, which words stand about both, whose and
 * of when they are, and where they stand. The weights are those under which the labelled drafts of tests/drafts are told best
 * (`npm run fit`); none is set by hand.
 */
export interface OneCount {
  first: Told
  second: Told
  /** So likely that hardly any pair of the labelled drafts that weighs as much is right. */
  sure: boolean
}

/** What is weighed of two counts; each is a number, and yes is 1. */
export const EVIDENCE = [
  // Two digits changed over, of numbers with two, three or more that are not noughts at the end.
  'swappedTwo',
  'swappedThree',
  'swappedMore',
  // One digit is another.
  'digitOfTwo',
  'digitOfThree',
  'digitOfMore',
  'offByOne',
  // By two or three, or by less than three in a hundred.
  'near',
  // The natural logarithm of the larger.
  'size',
  // Pairs of characters about both, and in the names of both, by those of the one that has fewer.
  'sharedAbout',
  'sharedInName',
  'sameThing',
  'scopesDiffer',
  // 0 to 5.
  'subjectsDiffer',
  'sameWordBehind',
  'sameUnit',
  // Of how many of the two each of these is so.
  'ofAnotherTimeOrPlace',
  'planned',
  'pointsBack',
  // Whether either stands where the year's figures are told again, and where the heads' work is told.
  'toldAgain',
  'ofTheHeads',
  // How well two other places agree that tell the same number as one of them.
  'confirmed',
  'inPlan',
  // Of how many counts of its unit the draft tells, as natural logarithm: chance makes more pairs where there are many.
  'crowd',
  // Of how many of the two it is so that they stand in a list.
  'listed',
  'money',
] as const
type Evidence = (typeof EVIDENCE)[number]

const WEIGHTS: Readonly<Record<Evidence, number>> = {
  swappedTwo: 3.48,
  swappedThree: 5.05,
  swappedMore: 4.35,
  digitOfTwo: 0.55,
  digitOfThree: 1.6,
  digitOfMore: 0.76,
  offByOne: 1.99,
  near: 1.39,
  size: 0.66,
  sharedAbout: 4.77,
  sharedInName: 10.71,
  sameThing: 2.13,
  scopesDiffer: -1.39,
  subjectsDiffer: -0.35,
  sameWordBehind: 2.02,
  sameUnit: 2.38,
  ofAnotherTimeOrPlace: -0.82,
  planned: 1.37,
  pointsBack: 1.31,
  toldAgain: 2.21,
  ofTheHeads: -1.22,
  confirmed: -0.23,
  crowd: -0.9,
  listed: -0.59,
  money: -6.38,
  inPlan: 1.75,
}
const BIAS = -9.74
/** Above the first a pair is told, above the second as probable. */
const LEAST = 0.5
const LEAST_SURE = 5

/** The pairs that are told, by the later of the two and with the likeliest of those before it. */
export function oneCount(draft: Draft, year: number | null, level: Level): OneCount[] {
  const likeliest = new Map<Told, { first: Told; weight: number }>()
  for (const { first, second, evidence } of pairsOf(draft, year, level)) {
    const weight = EVIDENCE.reduce((sum, name, i) => sum + WEIGHTS[name] * (evidence[i] as number), BIAS)
    if (weight > (likeliest.get(second)?.weight ?? LEAST)) likeliest.set(second, { first, weight })
  }
  return [...likeliest].map(([second, { first, weight }]) => ({ first, second, sure: weight > LEAST_SURE }))
}

/** Two counts of which one may be the other with a slip, and what is weighed of them, in the order of `EVIDENCE`. */
export interface Pair {
  first: Told
  second: Told
  evidence: readonly number[]
}

/**
 * All pairs that may be one count, by the later of the two. Near-linear: a count is held against the last few of those alone whose numbers
 * resemble its own, and so many pairs are weighed in all.
 */
export function* pairsOf(draft: Draft, year: number | null, level: Level): Generator<Pair, void, undefined> {
  const isOfPlan = isPlan(draft)
  const zones = zonesOf(draft)
  const byLook = new Map<string, Count[]>()
  const byValue = new Map<string, Count[]>()
  const ofUnit = new Map<string, number>()
  const counts: Count[] = []
  for (const one of allCounts(draft, year, level)) {
    if (one.item.unit === '%' || OF_TIME.has(one.item.unit) || !isCounted(one.item) || one.item.value < 2) continue
    // 4.5个百分点 is no number of things.
    if (one.item.after.startsWith('百分点')) continue
    const count = countOf(one)
    counts.push(count)
    ofUnit.set(one.item.unit, (ofUnit.get(one.item.unit) ?? 0) + 1)
    keep(byValue, `${one.item.value}|${one.item.unit}`, count, MOST_ALIKE)
  }
  let left = MOST_WEIGHED
  for (const count of counts) {
    const { looks, nearby } = looksOf(count)
    const others = new Set<Count>()
    for (const look of [...looks, ...nearby]) for (const other of byLook.get(look) ?? []) others.add(other)
    for (const look of looks) keep(byLook, look, count, MOST_ALIKE)
    for (const other of others) {
      if (other.one.statement === count.one.statement || !areComparable(other.one.item.unit, count.one.item.unit))
        continue
      const resemblance = resemblanceOf(other, count)
      if (!resemblance) continue
      const shared = sharedBy(other.about, count.about)
      if (shared === 0 && resemblance.swapped < LEAST_TELLING) continue
      if (left-- <= 0) return
      yield { first: other.one, second: count.one, evidence: evidenceOf(other, count, resemblance, shared) }
    }
  }

  function evidenceOf(a: Count, b: Count, { swapped, digit, isNear, gap }: Resemblance, shared: number): number[] {
    const [first, second] = [a.one.mention, b.one.mention]
    const both = (is: (count: Count) => boolean) => Number(is(a)) + Number(is(b))
    const either = (ranges: readonly Range[]) =>
      Number([a, b].some(({ one }) => rangeAt(ranges, one.item.start) !== null))
    const behind = a.one.item.after.slice(0, 2)
    const weighed: Record<Evidence, number> = {
      swappedTwo: Number(swapped > 0 && swapped < 3),
      swappedThree: Number(swapped === 3),
      swappedMore: Number(swapped > 3),
      digitOfTwo: Number(digit > 0 && digit < 3),
      digitOfThree: Number(digit === 3),
      digitOfMore: Number(digit > 3),
      offByOne: Number(gap === 1),
      near: Number(isNear && gap > 1),
      size: Math.log(Math.max(a.one.item.value, b.one.item.value)),
      sharedAbout: shared / (Math.min(a.about.size, b.about.size) + 3),
      sharedInName: sharedBy(a.name, b.name) / (Math.min(a.name.size, b.name.size) + 3),
      sameThing: Number(first !== null && second !== null && first.core !== '' && first.core === second.core),
      scopesDiffer: Number(first !== null && second !== null && !scopesAgree(first, second)),
      subjectsDiffer: first && second ? Math.min(MOST_DIFFERENT, subjectsDiffer(first, second)) : 0,
      sameWordBehind: Number(behind !== '' && b.one.item.after.startsWith(behind)),
      sameUnit: Number(a.one.item.unit === b.one.item.unit),
      ofAnotherTimeOrPlace: both(
        ({ one: { mention } }) => mention !== null && standingOf(mention, year, level) !== 'own',
      ),
      planned: both(({ one }) => one.statement.planned),
      pointsBack: both(({ one }) => (one.mention?.definite ?? '') !== ''),
      toldAgain: either(zones.zones),
      ofTheHeads: either(zones.duties),
      confirmed: confirmedBy(a) + confirmedBy(b),
      inPlan: Number(isOfPlan),
      crowd: Math.log(1 + Math.min(...[a, b].map(({ one }) => ofUnit.get(one.item.unit) ?? 0))),
      listed: both(({ one }) => isListed(one)),
      money: Number(a.one.item.unit.endsWith('元')),
    }
    return EVIDENCE.map((name) => weighed[name])
  }

  /** How many pairs of characters stand about a count and about another of the same number. */
  function confirmedBy(count: Count): number {
    const { item, statement } = count.one
    let most = 0
    for (const other of byValue.get(`${item.value}|${item.unit}`) ?? [])
      if (other !== count && other.one.statement !== statement)
        most = Math.max(most, sharedBy(count.about, other.about))
    return Math.min(MOST_CONFIRMED, most)
  }
}

/** 3个…、2个…: one of several things told in a row. */
function isListed({ statement, item, isPart }: Told): boolean {
  return isPart || item.joint === '、' || statement.items[item.index + 1]?.joint === '、'
}

/** What the year's account tells, what plans say of what there is, and in a plan all that it asks for; in their order in the draft. */
function allCounts(draft: Draft, year: number | null, level: Level): Told[] {
  const byStart = new Map<number, Told>()
  const sources = [
    toldIn(draft, year, level),
    standingInPlans(draft, year, level),
    isPlan(draft) ? askedIn(draft, year, level) : [],
  ]
  for (const one of sources.flat()) if (!byStart.has(one.item.start)) byStart.set(one.item.start, one)
  return [...byStart.values()].sort((a, b) => a.item.start - b.item.start)
}

const OF_TIME: ReadonlySet<string> = new Set(['年', '月', '日'])
/** So many of the last counts that look alike are kept, and so many pairs are weighed; a report has some hundred. */
const MOST_ALIKE = 12
const MOST_WEIGHED = 4000
/** With so many digits two changed over are no chance, whatever the words are. */
const LEAST_TELLING = 4
const MOST_DIFFERENT = 5
const MOST_CONFIRMED = 20

interface Count {
  one: Told
  digits: string
  /** Pairs of characters in the clause about it, and in its name alone. */
  about: ReadonlySet<number>
  name: ReadonlySet<number>
}

function countOf(one: Told): Count {
  const { statement, item } = one
  const at = item.start - statement.start
  const from = Math.max(statement.text.lastIndexOf(';', at) + 1, at - BEFORE)
  const end = item.end - statement.start
  const behind = statement.text.slice(end, end + BEHIND).split(';', 1)[0] as string
  return {
    one,
    digits: String(item.value).replace('.', ''),
    about: pairsIn(`${statement.text.slice(from, at)}|${behind}`),
    name: pairsIn(`${item.label}|${item.after}`),
  }
}

const BEFORE = 30
const BEHIND = 14

/** Two characters that stand together, by their codes, without those that stand in every report. */
function pairsIn(text: string): Set<number> {
  const pairs = new Set<number>()
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const isIdeograph = unit >= 0x4e00 && unit <= 0x9fff
    const pair = before * 0x10000 + unit
    if (isIdeograph && before !== 0 && !COMMON_PAIRS.has(pair)) pairs.add(pair)
    before = isIdeograph ? unit : 0
  }
  return pairs
}

function keep(lists: Map<string, Count[]>, key: string, count: Count, most: number): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [count])
  else {
    list.push(count)
    if (list.length > most) list.shift()
  }
}

/**
 * Under which names a number is kept, so that what resembles it is found: its digits in order, the number with each digit left open, and
 * where it lies. `nearby`: where numbers lie that are near to it.
 */
function looksOf({ one: { item }, digits }: Count): { looks: string[]; nearby: string[] } {
  const looks = [`=${[...digits].sort().join('')}`]
  for (let i = 0; i < digits.length; i++) looks.push(`${digits.slice(0, i)}?${digits.slice(i + 1)}`)
  const at = placeOf(item.value)
  looks.push(`~${at}`)
  const reach = item.value < LEAST_LARGE ? MOST_APART : 1
  const nearby: string[] = []
  for (let i = 1; i <= reach; i++) nearby.push(`~${at - i}`, `~${at + i}`)
  return { looks, nearby }
}

/** The number itself, or of a large one how many times NEAR it is. */
function placeOf(value: number): number {
  return value < LEAST_LARGE
    ? Math.floor(value)
    : LEAST_LARGE + Math.floor(Math.log(value / LEAST_LARGE) / Math.log(1 + NEAR))
}

const MOST_APART = 3
const NEAR = 0.03
/** From here on NEAR is more than MOST_APART. */
const LEAST_LARGE = MOST_APART / NEAR

interface Resemblance {
  /** Digits that are no noughts at the end, where two of them are changed over or one is another; else 0. */
  swapped: number
  digit: number
  isNear: boolean
  gap: number
}

function resemblanceOf(a: Count, b: Count): Resemblance | null {
  const [x, y] = [a.one.item.value, b.one.item.value]
  if (x === y) return null
  const gap = Math.abs(x - y)
  const isNear = gap <= Math.max(MOST_APART, NEAR * Math.max(x, y))
  let [swapped, digit] = [0, 0]
  if (a.digits.length === b.digits.length) {
    const wrong: number[] = []
    for (let i = 0; i < a.digits.length && wrong.length < 3; i++) if (a.digits[i] !== b.digits[i]) wrong.push(i)
    const [i, j] = wrong as [number, number]
    const telling = Math.max(tellingDigits(a.digits), tellingDigits(b.digits))
    if (wrong.length === 1) digit = telling
    if (wrong.length === 2 && a.digits[i] === b.digits[j] && a.digits[j] === b.digits[i]) swapped = telling
  }
  return swapped > 0 || digit > 0 || isNear ? { swapped, digit, isNear, gap } : null
}

function tellingDigits(digits: string): number {
  let end = digits.length
  while (end > 1 && digits[end - 1] === '0') end--
  return end
}
