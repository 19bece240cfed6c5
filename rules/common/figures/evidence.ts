import { type Draft, type Level, type Range, rangeAt } from '../../../lib/audit'
import { type Count, type Counts, companyOf, countsIn, isListed } from './counts'
import { isPartial, levelsDiffer, type Mention, nounsAgree, scopesAgree, subjectsDiffer, verbsAgree } from './mentions'
import { isMoney } from './money'
import { isPlan } from './tasks'
import { standingOf, type Told } from './told'
import { type Zones, zonesOf } from './zones'

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
  // 1260万元 and 1.26亿元: the same digits, two or more of them, with the point in another place.
  'scaledTwo',
  'scaledMore',
  'offByOne',
  // By two or three, or by less than three in a hundred.
  'near',
  // The natural logarithm of the larger, in the unit that the draft has.
  'size',
  // Pairs of characters about both, and in the names of both, by those of the one that has fewer.
  'sharedAbout',
  'sharedInName',
  'sameThing',
  'thingsDiffer',
  'verbsDiffer',
  'levelsDiffer',
  'scopesDiffer',
  // 0 to 5.
  'subjectsDiffer',
  'sameWordBehind',
  'sameUnit',
  // Of how many of the two each of these is so.
  'ofAnotherTime',
  'ofAnotherPlace',
  'ofSome',
  'planned',
  'pointsBack',
  // Whether either stands where the year's figures are told again, and where the heads' work is told.
  'toldAgain',
  'ofTheHeads',
  // How well two other places agree that tell the same number as one of them.
  'confirmed',
  // Other numbers of ten and more that both sentences tell, at most two.
  'company',
  'inPlan',
  // Of how many counts of its unit the draft tells, as natural logarithm: chance makes more pairs where there are many.
  'crowd',
  // Of how many of the two it is so that they stand in a list.
  'listed',
  'money',
  // The natural logarithm of how many times the smaller one is the larger, and whether the later is the smaller.
  'ratio',
  'less',
  // Of how many of the two the clause says that it is all of it: 全年, 目前, 全县.
  'ofAll',
  // The natural logarithm of the characters between them.
  'apart',
  // How many counts have a name like the later one's.
  'namesakes',
] as const
export type Evidence = (typeof EVIDENCE)[number]

/** What is asked of the draft for each pair. */
export interface Weighing {
  counts: Counts
  zones: Zones
  isOfPlan: boolean
  year: number | null
  level: Level
}

export function weighingOf(draft: Draft, year: number | null, level: Level): Weighing {
  return { counts: countsIn(draft, year, level), zones: zonesOf(draft), isOfPlan: isPlan(draft), year, level }
}

/** How much the numbers of two counts are alike. */
export interface Resemblance {
  /** Digits that are no noughts at the end, where two of them are changed over or one is another; else 0. */
  swapped: number
  digit: number
  /** The same, where the point stands in another place. */
  scaled: number
  isNear: boolean
  gap: number
}

export const NO_RESEMBLANCE: Resemblance = { swapped: 0, digit: 0, scaled: 0, isNear: false, gap: 0 }

/** Of two counts, in the order of `EVIDENCE`. */
export function evidenceOf(
  { counts, zones, isOfPlan, year, level }: Weighing,
  a: Count,
  b: Count,
  { swapped, digit, scaled, isNear, gap }: Resemblance,
  shared: number,
  named: number,
  namesakes: number,
): number[] {
  const [first, second] = [a.one.mention, b.one.mention]
  const both = (is: (count: Count) => boolean) => Number(is(a)) + Number(is(b))
  const either = (ranges: readonly Range[]) =>
    Number(rangeAt(ranges, a.one.item.start) !== null || rangeAt(ranges, b.one.item.start) !== null)
  const behind = a.one.item.after.slice(0, 2)
  const standing = ({ mention }: Told) => mention && standingOf(mention, year, level)
  const weighed: Record<Evidence, number> = {
    swappedTwo: Number(swapped > 0 && swapped < 3),
    swappedThree: Number(swapped === 3),
    swappedMore: Number(swapped > 3),
    digitOfTwo: Number(digit > 0 && digit < 3),
    digitOfThree: Number(digit === 3),
    digitOfMore: Number(digit > 3),
    scaledTwo: Number(scaled === 2),
    scaledMore: Number(scaled > 2),
    offByOne: Number(gap === 1),
    near: Number(isNear && gap > 1),
    size: Math.log(sizeOf(a, b)),
    sharedAbout: shared / (Math.min(a.about.length, b.about.length) + 3),
    sharedInName: named / (Math.min(a.name.length, b.name.length) + 3),
    sameThing: Number(first !== null && second !== null && first.core !== '' && first.core === second.core),
    thingsDiffer: Number(first !== null && second !== null && areTwoThings(first, second)),
    verbsDiffer: Number(first !== null && second !== null && verbsAgree(first, second) === null),
    levelsDiffer: Number(first !== null && second !== null && levelsDiffer(first, second)),
    scopesDiffer: Number(first !== null && second !== null && !scopesAgree(first, second)),
    subjectsDiffer: first && second ? Math.min(MOST_DIFFERENT, subjectsDiffer(first, second)) : 0,
    sameWordBehind: Number(behind !== '' && b.one.item.after.startsWith(behind)),
    sameUnit: Number(a.one.item.unit === b.one.item.unit),
    ofAnotherTime: both(({ one }) => standing(one) === 'other-period'),
    ofAnotherPlace: both(({ one }) => standing(one) === 'other-area'),
    ofSome: both(({ one: { mention } }) => mention !== null && isPartial(mention)),
    planned: both(({ one }) => one.statement.planned),
    pointsBack: both(({ one }) => (one.mention?.definite ?? '') !== ''),
    toldAgain: either(zones.zones),
    ofTheHeads: either(zones.duties),
    confirmed: counts.confirmedBy(a) + counts.confirmedBy(b),
    company: companyOf(a.one, b.one),
    inPlan: Number(isOfPlan),
    crowd: Math.log(1 + Math.min(counts.crowdOf(a.one.item.unit), counts.crowdOf(b.one.item.unit))),
    listed: both(({ one }) => isListed(one)),
    money: Number(isMoney(a.one.item.unit)),
    ratio: Math.abs(Math.log(a.value / b.value)),
    less: Number(b.value < a.value),
    ofAll: both(({ isOfAll }) => isOfAll),
    apart: Math.log(1 + Math.max(0, b.one.item.start - a.one.item.end)),
    namesakes,
  }
  return EVIDENCE.map((name) => weighed[name])
}

const MOST_DIFFERENT = 5

/** 处罚 and 许可; 法律顾问 and 法治副校长. */
function areTwoThings(a: Mention, b: Mention): boolean {
  return !a.vague && !b.vague && nounsAgree(a, b) === null
}

/** The larger, or of 1.94亿元 and 14900万元 the number of the larger unit. */
function sizeOf({ one: { item: a } }: Count, { one: { item: b } }: Count): number {
  return a.unit === b.unit || !isMoney(a.unit) ? Math.max(a.value, b.value) : Math.min(a.value, b.value)
}
