import { type Draft, type Level, often, type Range, rangeAt } from '../../../lib/audit'
import { pairsIn, sharedPairs } from './common-pairs'
import { countedRows } from './counted-rows'
import {
  areTwoConcepts,
  isPartial,
  isWholeOf,
  levelsDiffer,
  type Mention,
  nounsAgree,
  OF_TWO_LEVELS,
  scopesAgree,
  subjectsDiffer,
  verbsAgree,
} from './mentions'
import { isMoney, scaleOf } from './money'
import { areComparable, type Item, isCounted, isSpan } from './statements'
import { isPlan } from './tasks'
import { askedIn, standingInPlans, standingOf, type Told, toldIn, wordsBefore } from './told'
import { zonesOf } from './zones'

/**
 * One count told in two places with two numbers: 受理43件 and, among the shortcomings, 34件复议案件中…. No wording says for sure that two counts
 * are one, so all that speaks for it and against it is weighed: how the numbers resemble each other, which words stand about both, whose and
 * of when they are, and where they stand. The weights are those under which the labelled drafts of tests/drafts are told best
 * (`npm run fit -- one-count`). What no likeness makes one (`areTwo`), from which weight on a pair is told and `scaled…`, of which there are few pairs to fit by, are
 * set by hand.
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
] as const
type Evidence = (typeof EVIDENCE)[number]

const WEIGHTS: Readonly<Record<Evidence, number>> = {
  swappedTwo: 2.07,
  swappedThree: 2.02,
  swappedMore: 1.66,
  digitOfTwo: 0.19,
  digitOfThree: 1.38,
  digitOfMore: 2.66,
  scaledTwo: -2,
  scaledMore: -2,
  offByOne: 1.36,
  near: 1.22,
  size: 0.59,
  sharedAbout: 4.66,
  sharedInName: 8.65,
  sameThing: 1.34,
  thingsDiffer: -0.66,
  verbsDiffer: -1.62,
  levelsDiffer: 0.23,
  scopesDiffer: -3.68,
  subjectsDiffer: -0.39,
  sameWordBehind: 2.75,
  sameUnit: 1.8,
  ofAnotherTime: -0.82,
  ofAnotherPlace: 0.3,
  ofSome: -0.21,
  planned: 1.39,
  pointsBack: 1.47,
  toldAgain: 1.63,
  ofTheHeads: -0.67,
  confirmed: -0.38,
  company: 1.02,
  crowd: -0.51,
  listed: -0.42,
  money: 0.34,
  inPlan: 2.24,
}
const BIAS = -7.84
const IN_ORDER = EVIDENCE.map((name) => WEIGHTS[name])
const SUBJECTS_DIFFER = EVIDENCE.indexOf('subjectsDiffer')
const LEVELS_DIFFER = EVIDENCE.indexOf('levelsDiffer')
/** Above the first a pair is told, above the second as probable, unless somebody else may be meant. */
const LEAST = 0.9
const LEAST_SURE = 7

/** The pairs that are told, by the later of the two and with the likeliest of those before it. */
export function oneCount(draft: Draft, year: number | null, level: Level): OneCount[] {
  const likeliest = new Map<Told, OneCount & { weight: number }>()
  for (const { first, second, evidence } of pairsOf(draft, year, level)) {
    let weight = BIAS
    for (let i = 0; i < evidence.length; i++) weight += (IN_ORDER[i] as number) * (evidence[i] as number)
    if (weight <= LEAST || weight <= (likeliest.get(second)?.weight ?? LEAST)) continue
    const isOthers = evidence[SUBJECTS_DIFFER] !== 0 || evidence[LEVELS_DIFFER] !== 0
    likeliest.set(second, { first, second, weight, sure: weight > LEAST_SURE && !isOthers })
  }
  return [...likeliest.values()]
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
  const byLook = new Map<number, Count[]>()
  const byValue = new Map<string, Count[]>()
  const ofUnit = new Map<string, number>()
  const counts: Count[] = []
  for (const one of allCounts(draft, year, level)) {
    if (one.item.unit === '%' || OF_TIME.has(one.item.unit) || one.item.value < 2) continue
    if ((!isCounted(one.item) && !isRough(one.item)) || isSpan(one.item)) continue
    // 4.5个百分点 and 十七届四十二次会议 are no numbers of things, and 造价不满20万元的 a condition.
    if (one.item.after.startsWith('百分点') || one.item.label.endsWith('届') || isCondition(one.item)) continue
    const count = new Count(one, year)
    counts.push(count)
    ofUnit.set(one.item.unit, (ofUnit.get(one.item.unit) ?? 0) + 1)
    keep(byValue, `${count.value}|${one.item.unit}`, count, MOST_ALIKE)
  }
  const inSentences = valuesInSentences(counts)
  let left = MOST_WEIGHED
  for (const count of counts) {
    const { looks, nearby } = looksOf(count)
    const others: Count[] = []
    for (const look of looks) unseen(byLook.get(look), count, others)
    for (const look of nearby) unseen(byLook.get(look), count, others)
    for (const look of looks) keep(byLook, look, count, MOST_ALIKE)
    for (const other of others) {
      if (other.one.statement === count.one.statement || !mayCountOneThing(other.one, count.one)) continue
      const resemblance = resemblanceOf(other, count)
      if (!resemblance) continue
      // 1960余 is held against 1690余 alone, and tells by its digits.
      if (other.one.item.approximate !== count.one.item.approximate) continue
      if (
        count.one.item.approximate &&
        resemblance.swapped === 0 &&
        Math.max(resemblance.digit, resemblance.scaled) < LEAST_TELLING
      )
        continue
      const shared = sharedPairs(other.about, count.about)
      const named = sharedPairs(other.name, count.name)
      if (shared < 2 && named === 0 && resemblance.swapped < LEAST_TELLING) continue
      // 行政许可3126万件 and 交叉案件3126件 have no word of their names in common.
      if (resemblance.scaled > 0 && named === 0) continue
      const row = other.one.inTable ? other : count.one.inTable ? count : null
      if (row && (2 * shared < row.name.length || isToldOf(row, inSentences))) continue
      // Fines of 200元 and 300元 are two: of money only digits changed over or the place of the point tell; and 普法经费58万元 and 法律援助经费85万元
      // share one word.
      const telling = Math.max(resemblance.swapped, resemblance.scaled)
      if (isMoney(count.one.item.unit) && (telling === 0 || named < (telling < LEAST_TELLING ? 2 : 1))) continue
      // Asked last: it reads the words.
      if (areTwo(other, count, resemblance)) continue
      // “18条” is a name.
      if (isQuoted(draft, other.one.item) || isQuoted(draft, count.one.item)) continue
      if (left-- <= 0) return
      yield { first: other.one, second: count.one, evidence: evidenceOf(other, count, resemblance, shared, named) }
    }
  }

  function evidenceOf(
    a: Count,
    b: Count,
    { swapped, digit, scaled, isNear, gap }: Resemblance,
    shared: number,
    named: number,
  ): number[] {
    const [first, second] = [a.one.mention, b.one.mention]
    const both = (is: (count: Count) => boolean) => Number(is(a)) + Number(is(b))
    const either = (ranges: readonly Range[]) =>
      Number([a, b].some(({ one }) => rangeAt(ranges, one.item.start) !== null))
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
      confirmed: confirmedBy(a) + confirmedBy(b),
      company: companyOf(a.one, b.one),
      inPlan: Number(isOfPlan),
      crowd: Math.log(1 + Math.min(...[a, b].map(({ one: { item } }) => crowdOf(item.unit)))),
      listed: both(({ one }) => isListed(one)),
      money: Number(isMoney(a.one.item.unit)),
    }
    return EVIDENCE.map((name) => weighed[name])
  }

  /** A row without a unit has that of the other. */
  function crowdOf(unit: string): number {
    return unit === '' ? counts.length : (ofUnit.get(unit) ?? 0)
  }

  /** How many pairs of characters stand about a count and about another of the same number. */
  function confirmedBy(count: Count): number {
    if (count.confirmed !== null) return count.confirmed
    const { item, statement } = count.one
    let most = 0
    for (const other of byValue.get(`${count.value}|${item.unit}`) ?? [])
      if (other !== count && other.one.statement !== statement)
        most = Math.max(most, sharedPairs(count.about, other.about))
    count.confirmed = Math.min(MOST_CONFIRMED, most)
    return count.confirmed
  }
}

/** What no likeness makes one: of two periods, of two things that every report tells apart, or the whole and some of it. */
function areTwo(a: Count, b: Count, { swapped, scaled }: Resemblance): boolean {
  if (a.period !== b.period) return true
  // 人均125件 of 1250件 by ten persons.
  if (scaled > 0 && [a, b].some(({ one }) => FOR_EACH.test(one.item.label))) return true
  // Two digits changed over are no chance.
  const isSwapped = swapped > 0
  const smaller = a.value < b.value ? a.one : b.one
  if (!isSwapped && ([a, b].some(({ one }) => isOfSome(one.item)) || didSome(smaller))) return true
  if (!isSwapped && smaller.statement.text.startsWith('其中')) return true
  // 仍有2件举报未办结 is what is left; 对其中48本逐本过问, 225名年龄在50岁以上, 群众中反映土地问题的86人次 are of some.
  if ([a, b].some(({ one }) => OF_A_PART.test(one.item.label))) return true
  // 其中施工许可268件已在市级平台公开, and the table has all.
  if ([a, b].some(({ one }) => one.isPart && ONE_DID.test(one.item.after)) && (a.one.inTable || b.one.inTable))
    return true
  if ((smaller.item.opens === '其中' && smaller.item.label === '') || OF_AN_AGE.test(smaller.item.after)) return true
  if (tells(a.one, b.one.item) || tells(b.one, a.one.item)) return true
  const [first, second] = [a.one.mention, b.one.mention]
  if (!first || !second) return false
  if (areTwoConcepts(first, second) || isWholeOf(first, second) || isWholeOf(second, first)) return true
  // 受理86件, 审结79件; 以区政府为被告的, 以区直部门为被告的.
  if (!isSwapped && (verbsAgree(first, second) === null || !scopesAgree(first, second))) return true
  return NEW.test(first.label) !== NEW.test(second.label) || subjectsDiffer(first, second) === OF_TWO_LEVELS
}

/** 处罚 and 许可; 法律顾问 and 法治副校长. */
function areTwoThings(a: Mention, b: Mention): boolean {
  return !a.vague && !b.vague && nounsAgree(a, b) === null
}

/**
 * 发现问题216个，已整改212个 has the number of 216个问题 itself; 废止2件，宣布失效3件 makes 废止和宣布失效5件: what the one sentence tells apart the other
 * tells together.
 */
function tells({ statement: { items }, item }: Told, { value, unit }: Item): boolean {
  if (items.some((one) => one.value === value && one.unit === unit)) return true
  return [item.index - 1, item.index].some((i) => {
    const [first, second] = [items[i], items[i + 1]]
    return first?.unit === unit && second?.unit === unit && first.value + second.value === value
  })
}

/** 42名执法人员参加年度考试 where there are 46. */
function didSome({ statement, item }: Told): boolean {
  const behind = statement.text.slice(item.end - statement.start, item.end - statement.start + BEHIND)
  return SOME_DID.test(behind) && !ALL_DID.test(behind)
}

const FOR_EACH = /[均每]|标准|[按占]/
const OF_A_PART = often(/(?:[仍尚还]有|剩余|其余)$|[众员民户]中[一-鿿]{1,10}的$/)
const OF_AN_AGE = /^(?:年龄|学历|[以及]{1,2}[上下])/
const ONE_DID = /^(?:已|未|被|获|经|在(?!编))/
const NEW = /新[增设建培添录招聘]/
const SOME_DID = often(/^[一-鿿]{2,8}?(?:参加|参与|获[评得]|取得|开展)/)
const ALL_DID = /[均都]|全部|全体|一致/
/** 对26家行政执法主体开展评查 of 46家; but 账号为59个 has all. */
function isOfSome({ label, after }: Item): boolean {
  return SOME_OF.test(label) && !(after === '' && label.endsWith('为'))
}

const SOME_OF = often(/(?:^|[^应])(?:对|在|为|向|从|选取|抽取|抽查|走访|督促|督导|组织|邀请|选派|参与|覆盖)$/)

/** 收到128件，受理117件 and 全年收到128件、受理107件. */
function companyOf(a: Told, b: Told): number {
  const beside = b.statement.items.slice(Math.max(0, b.item.index - MOST_BESIDE), b.item.index + MOST_BESIDE + 1)
  const shared = a.statement.items
    .slice(Math.max(0, a.item.index - MOST_BESIDE), a.item.index + MOST_BESIDE + 1)
    .filter(
      ({ value, unit }) => value >= LEAST_COMPANY && beside.some((one) => one.value === value && one.unit === unit),
    )
  return Math.min(MOST_COMPANY, shared.length)
}

const MOST_BESIDE = 6
/** Smaller numbers are the same by chance. */
const LEAST_COMPANY = 10
const MOST_COMPANY = 2

/** 3个…、2个…: one of several things told in a row. */
function isListed({ statement, item, isPart }: Told): boolean {
  return isPart || item.joint === '、' || statement.items[item.index + 1]?.joint === '、'
}

function isCondition({ label, after }: Item): boolean {
  return after.startsWith('的') && /(?:不[满足]|超过|[低高少多]于|达到?)$/.test(label)
}

function isQuoted(draft: Draft, { start, end }: Item): boolean {
  return /^[一-鿿]?[“‘「]/.test(draft.spanOf({ start: Math.max(0, start - 1), end }).text)
}

/** What the year's account tells, what plans say of what there is, and in a plan all that it asks for; in their order in the draft. */
function allCounts(draft: Draft, year: number | null, level: Level): Told[] {
  const byStart = new Map<number, Told>()
  const sources = [
    countedRows(draft, year, level),
    toldIn(draft, year, level),
    standingInPlans(draft, year, level),
    isPlan(draft) ? askedIn(draft, year, level) : [],
  ]
  for (const one of sources.flat()) if (!byStart.has(one.item.start)) byStart.set(one.item.start, one)
  return [...byStart.values()].sort((a, b) => a.item.start - b.item.start)
}

const OF_TIME: ReadonlySet<string> = new Set(['年', '月', '日'])
/** So many of the last counts that look alike are kept, and so many pairs are weighed; a report has some hundred. */
const MOST_ALIKE = 6
const MOST_WEIGHED = 2500
/** With so many digits two changed over are no chance, whatever the words are. */
const LEAST_TELLING = 3
const MOST_DIFFERENT = 5
const MOST_CONFIRMED = 20

/** A count, with what is read of it when first asked for: most counts resemble no other. */
class Count {
  readonly one: Told
  /** Of money in 元. */
  readonly value: number
  readonly digits: string
  /** The count that was last held against it. */
  seenBy: Count | null = null
  /** See `confirmedBy`; null until it is asked for. */
  confirmed: number | null = null
  readonly #year: number | null
  #period: string | null = null
  #about: readonly number[] | null = null
  #name: readonly number[] | null = null

  constructor(one: Told, year: number | null) {
    this.one = one
    // 1.94亿元 and 14900万元 may be one sum.
    this.value = Math.round(one.item.value * scaleOf(one.item.unit) * 100) / 100
    this.digits = String(this.value).replace('.', '')
    this.#year = year
  }

  /** 上半年, 2023年: the period that its clause names, other than the whole year. */
  get period(): string {
    this.#period ??= periodIn(wordsBefore(this.one.statement, this.one.item).clause, this.#year)
    return this.#period
  }

  /** Pairs of characters in the clause about it. */
  get about(): readonly number[] {
    this.#about ??= pairsIn(clauseAbout(this.one).replace(JOINTS, ''))
    return this.#about
  }

  /** Pairs of characters in its name alone. */
  get name(): readonly number[] {
    this.#name ??= pairsIn(`${this.one.item.label}|${this.one.item.after}`.replace(JOINTS, ''))
    return this.#name
  }
}

function clauseAbout({ statement, item }: Told): string {
  const at = item.start - statement.start
  const from = Math.max(statement.text.lastIndexOf(';', at) + 1, at - BEFORE)
  const end = item.end - statement.start
  const behind = statement.text.slice(end, end + BEHIND).split(';', 1)[0] as string
  return `${statement.text.slice(from, at)}|${behind}`
}

function periodIn(clause: string, year: number | null): string {
  const named = PERIOD.exec(clause)?.[0] ?? ''
  return named === `${year}年` ? '' : named
}

const PERIOD = often(/(?:19|20)\d\d年|[上去前明来次下]年|[上下]半年|[一二三四]季度|(?<!\d)\d{1,2}月/)

/** 文件和合同合计426份, 文件合同246份: what joins words is none of them. */
const JOINTS = /[和与及、]|[合共总累]计/g
const BEFORE = 30
const BEHIND = 14

/** Rows of tables are not held against each other; without a unit one may be of any that counts things. */
function mayCountOneThing(a: Told, b: Told): boolean {
  if (a.inTable && b.inTable) return false
  const first = a.item.unit
  const second = b.item.unit
  if (first === '' || second === '') return !/[元亩%]$/.test(first + second)
  return areComparable(first, second) || (isMoney(first) && isMoney(second))
}

/** The counts of sentences by their numbers, where there are rows that ask for them. */
function valuesInSentences(counts: readonly Count[]): ReadonlyMap<number, readonly Count[]> {
  const byValue = new Map<number, Count[]>()
  if (!counts.some(({ one }) => one.inTable)) return byValue
  for (const count of counts) {
    const { one, value } = count
    if (one.inTable) continue
    const list = byValue.get(value)
    if (list) list.push(count)
    else byValue.set(value, [count])
  }
  return byValue
}

/** Whether a sentence tells the row's own number of the same thing. */
function isToldOf(row: Count, inSentences: ReadonlyMap<number, readonly Count[]>): boolean {
  return (inSentences.get(row.value) ?? []).some(
    (other) => mayCountOneThing(row.one, other.one) && 2 * sharedPairs(row.name, other.about) >= row.name.length,
  )
}

/** Adds those of a list that the count has not seen yet. */
function unseen(list: readonly Count[] | undefined, count: Count, others: Count[]): void {
  if (!list) return
  for (const other of list) {
    if (other.seenBy === count) continue
    other.seenBy = count
    others.push(other)
  }
}

function keep<Key>(lists: Map<Key, Count[]>, key: Key, count: Count, most: number): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [count])
  else {
    list.push(count)
    if (list.length > most) list.shift()
  }
}

/**
 * Under which names a number is kept, so that what resembles it is found: its digits in order, the number with each digit left open, and
 * where it lies. `nearby`: where numbers lie that are near to it. Two numbers may share a name and not resemble each other.
 */
function looksOf({ one, value, digits }: Count): { looks: number[]; nearby: number[] } {
  const size = digits.length
  const looks = [nameOf(Number(sorted(digits)), size, 0)]
  const telling = tellingDigits(digits)
  if (telling >= LEAST_SCALED) looks.push(nameOf(Number(digits.slice(0, telling)), 0, 0))
  // Of money only digits changed over and the place of the point tell.
  if (isMoney(one.item.unit)) return { looks, nearby: [] }
  for (let i = 0; i < size; i++) looks.push(nameOf(Number(`${digits.slice(0, i)}0${digits.slice(i + 1)}`), size, i + 1))
  const at = placeOf(value)
  looks.push(nameOfPlace(at))
  const reach = value < LEAST_LARGE ? MOST_APART : 1
  const nearby: number[] = []
  for (let i = 1; i <= reach; i++) nearby.push(nameOfPlace(at - i), nameOfPlace(at + i))
  return { looks, nearby }
}

/** A number's digits with how many they are and what was done to them. */
function nameOf(digits: number, size: number, kind: number): number {
  return (digits * MOST_DIGITS + size) * MOST_DIGITS + kind
}

/** Below 0, where no digits are. */
function nameOfPlace(place: number): number {
  return -1 - LEAST_LARGE - place
}

/** The number itself, or of a large one how many times NEAR it is. */
function placeOf(value: number): number {
  return value < LEAST_LARGE
    ? Math.floor(value)
    : LEAST_LARGE + Math.floor(Math.log(value / LEAST_LARGE) / Math.log(1 + NEAR))
}

const MOST_DIGITS = 20
const MOST_APART = 3
const NEAR = 0.03
/** From here on NEAR is more than MOST_APART. */
const LEAST_LARGE = MOST_APART / NEAR

interface Resemblance {
  /** Digits that are no noughts at the end, where two of them are changed over or one is another; else 0. */
  swapped: number
  digit: number
  /** The same, where the point stands in another place. */
  scaled: number
  isNear: boolean
  gap: number
}

function resemblanceOf(a: Count, b: Count): Resemblance | null {
  const { value: x } = a
  const { value: y } = b
  if (x === y) return null
  const gap = Math.abs(x - y)
  const isNear = gap <= Math.max(MOST_APART, NEAR * Math.max(x, y))
  let [swapped, digit, scaled] = [0, 0, 0]
  if (a.digits.length === b.digits.length) {
    const wrong: number[] = []
    for (let i = 0; i < a.digits.length && wrong.length < 3; i++) if (a.digits[i] !== b.digits[i]) wrong.push(i)
    const [i, j] = wrong as [number, number]
    const telling = Math.max(tellingDigits(a.digits), tellingDigits(b.digits))
    if (wrong.length === 1) digit = telling
    if (wrong.length === 2 && a.digits[i] === b.digits[j] && a.digits[j] === b.digits[i]) swapped = telling
    // 6785 and 5876.
    if (wrong.length === 3 && telling > LEAST_TELLING && sorted(a.digits) === sorted(b.digits)) swapped = telling
  } else if (isScaled(x, y)) scaled = tellingDigits(x < y ? a.digits : b.digits)
  if (scaled < LEAST_SCALED) scaled = 0
  return swapped > 0 || digit > 0 || scaled > 0 || isNear ? { swapped, digit, scaled, isNear, gap } : null
}

/** One digit, such as in 20 and 200, is the same by chance. */
const LEAST_SCALED = 2
const MOST_SCALED = 10_000

function isScaled(x: number, y: number): boolean {
  const [less, more] = [Math.min(x, y), Math.max(x, y)]
  for (let scale = 10; scale <= MOST_SCALED; scale *= 10) if (Math.abs(less * scale - more) < 1e-6 * more) return true
  return false
}

/** The larger, or of 1.94亿元 and 14900万元 the number of the larger unit. */
function sizeOf({ one: { item: a } }: Count, { one: { item: b } }: Count): number {
  return a.unit === b.unit || !isMoney(a.unit) ? Math.max(a.value, b.value) : Math.min(a.value, b.value)
}

/** 1960余, 3600余: with digits that tell. */
function isRough({ approximate, to, printed, value }: Item): boolean {
  return approximate && to === null && value >= 100 && /[余多]/.test(printed) && tellingDigits(String(value)) > 1
}

function sorted(digits: string): string {
  return [...digits].sort().join('')
}

function tellingDigits(digits: string): number {
  let end = digits.length
  while (end > 1 && digits[end - 1] === '0') end--
  return end
}
