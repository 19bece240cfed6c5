import { type Draft, type Level, often } from '../../../lib/audit'
import { sharedPairs } from './common-pairs'
import { BEHIND, type Count, companyOf, keep, mayCountOneThing } from './counts'
import { inOrder, tellingDigits } from './digits'
import { EVIDENCE, type Evidence, evidenceOf, type Resemblance, weighingOf } from './evidence'
import { areTwoConcepts, isWholeOf, OF_TWO_LEVELS, scopesAgree, subjectsDiffer, verbsAgree } from './mentions'
import { isMoney } from './money'
import type { Item } from './statements'
import type { Told } from './told'

/**
 * One count told in two places with two numbers: 受理43件 and, among the shortcomings, 34件复议案件中…. No wording says for sure that two counts
 * are one, so all that speaks for it and against it is weighed: how the numbers resemble each other, which words stand about both, whose and
 * of when they are, and where they stand. The weights are those under which the labelled drafts of tests/drafts are told best
 * (`npm run fit -- one-count`). What no likeness makes one (`areTwo`), and from which weight on a pair is told, are set by hand.
 */
export interface OneCount {
  first: Told
  second: Told
  /** So likely that hardly any pair of the labelled drafts that weighs as much is right. */
  sure: boolean
}

/** What is not weighed is left out. */
export type Weights = Readonly<Partial<Record<Evidence, number>>>

export const WEIGHTS: Weights = {
  swappedTwo: 2.42,
  swappedThree: 1.77,
  swappedMore: 2.38,
  digitOfTwo: 0.22,
  digitOfThree: 0.36,
  digitOfMore: 1.1,
  scaledTwo: 4.86,
  scaledMore: 3.68,
  offByOne: -0.18,
  near: 0.12,
  size: 0.28,
  sharedAbout: 7.51,
  sharedInName: 7.21,
  sameThing: 1.58,
  thingsDiffer: -0.44,
  verbsDiffer: -3.27,
  levelsDiffer: -0.44,
  scopesDiffer: -9.75,
  subjectsDiffer: -0.33,
  sameWordBehind: 3.94,
  sameUnit: 1.7,
  ofAnotherTime: -0.55,
  ofAnotherPlace: -0.97,
  ofSome: -0.23,
  planned: 1.11,
  pointsBack: 0.82,
  toldAgain: 1.55,
  ofTheHeads: -0.9,
  confirmed: -0.4,
  company: 0.27,
  crowd: -0.68,
  listed: -0.63,
  money: 2.53,
  inPlan: 1.28,
  ratio: -3.37,
  ofAll: 1.16,
  apart: 0.59,
}
const BIAS = -8.66
/** Above the first a pair is told, above the second as probable, unless somebody else may be meant. */
const LEAST = 0.3
const LEAST_SURE = 7

export function oneCount(draft: Draft, year: number | null, level: Level): OneCount[] {
  return likeliestOf(pairsOf(draft, year, level), WEIGHTS, BIAS, LEAST, LEAST_SURE)
}

/** The pairs that are told, by the later of the two and with the likeliest of those before it. */
export function likeliestOf(
  pairs: readonly Pair[],
  weights: Weights,
  bias: number,
  least: number,
  leastSure: number,
): OneCount[] {
  const inOrder = EVIDENCE.map((name) => weights[name] ?? 0)
  const likeliest = new Map<Told, OneCount & { weight: number }>()
  for (const { first, second, evidence } of pairs) {
    let weight = bias
    for (let i = 0; i < evidence.length; i++) weight += (inOrder[i] as number) * (evidence[i] as number)
    if (weight <= least || weight <= (likeliest.get(second)?.weight ?? least)) continue
    const isOthers = evidence[SUBJECTS_DIFFER] !== 0 || evidence[LEVELS_DIFFER] !== 0
    likeliest.set(second, { first, second, weight, sure: weight > leastSure && !isOthers })
  }
  return [...likeliest.values()]
}

const SUBJECTS_DIFFER = EVIDENCE.indexOf('subjectsDiffer')
const LEVELS_DIFFER = EVIDENCE.indexOf('levelsDiffer')

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
export function pairsOf(draft: Draft, year: number | null, level: Level): Pair[] {
  const pairs: Pair[] = []
  const weighing = weighingOf(draft, year, level)
  const counts = weighing.counts.afresh()
  const byLook = new Map<number, Count[]>()
  const inSentences = valuesInSentences(counts)
  let left = MOST_WEIGHED
  for (const count of counts) {
    const { looks, nearby } = looksOf(count)
    const others: Count[] = []
    for (const look of looks) unseen(byLook.get(look), count, others)
    for (const look of nearby) unseen(byLook.get(look), count, others)
    for (const look of looks) keep(byLook, look, count)
    for (const other of others) {
      if (other.one.statement === count.one.statement || !mayCountOneThing(other, count)) continue
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
      const named = sharedPairs(other.name, count.name)
      // 行政许可3126万件 and 交叉案件3126件 have no word of their names in common.
      if (resemblance.scaled > 0 && named === 0) continue
      // Fines of 200元 and 300元 are two: of money only digits changed over or the place of the point tell; and 普法经费58万元 and 法律援助经费85万元
      // share one word.
      const telling = Math.max(resemblance.swapped, resemblance.scaled)
      if (isMoney(count.one.item.unit) && (telling === 0 || named < (telling < LEAST_TELLING ? 2 : 1))) {
        // 审查合同46份，标的额12.6亿元 and 审查合同46份，涉及金额16.2亿元: the same stands beside both.
        if (telling < LEAST_TELLING || companyOf(other.one, count.one) === 0) continue
      }
      const shared = sharedPairs(other.about, count.about)
      // 全年检查虽达75次 of 全年开展行政检查57次: said in every report, but of all there was.
      const leastShared = resemblance.swapped > 1 && tellOneWord(other, count) ? 1 : 2
      if (shared < leastShared && named === 0 && resemblance.swapped < LEAST_TELLING) continue
      const row = other.one.inTable ? other : count.one.inTable ? count : null
      if (row && (2 * shared < row.name.length || isToldOf(row, inSentences))) continue
      // 予以公开、部分公开合计32件 has two rows.
      if (row && [other, count].some(({ one }) => OF_SEVERAL.test(one.item.label))) continue
      // Asked last: it reads the words.
      if (areTwo(other, count, resemblance)) continue
      // “18条” is a name.
      if (isQuoted(draft, other.one.item) || isQuoted(draft, count.one.item)) continue
      if (left-- <= 0) return pairs
      pairs.push({
        first: other.one,
        second: count.one,
        evidence: evidenceOf(weighing, other, count, resemblance, shared, named, 0),
      })
    }
  }
  return pairs
}

/** What no likeness makes one: of two periods, of two things that every report tells apart, or the whole and some of it. */
export function areTwo(a: Count, b: Count, { swapped, scaled }: Resemblance): boolean {
  if (a.period !== b.period) return true
  // 人均125件 of 1250件 by ten persons.
  if (scaled > 0 && (FOR_EACH.test(a.one.item.label) || FOR_EACH.test(b.one.item.label))) return true
  // Two digits changed over are no chance.
  const isSwapped = swapped > 0
  const smaller = a.value < b.value ? a.one : b.one
  if (!isSwapped && (isOfSome(a.one.item) || isOfSome(b.one.item) || didSome(smaller))) return true
  if (!isSwapped && smaller.statement.text.startsWith('其中')) return true
  if (!isSwapped && (leaves(a.one, b.value) || leaves(b.one, a.value))) return true
  // 考核合格的法律明白人291人.
  if (!isSwapped && GRADED.test(smaller.item.label)) return true
  // 仍有2件举报未办结 is what is left; 对其中48本逐本过问, 225名年龄在50岁以上, 群众中反映土地问题的86人次 are of some.
  if (OF_A_PART.test(a.one.item.label) || OF_A_PART.test(b.one.item.label)) return true
  // 其中施工许可268件已在市级平台公开, and the table has all.
  if ((a.one.inTable || b.one.inTable) && [a, b].some(({ one }) => one.isPart && ONE_DID.test(one.item.after)))
    return true
  if ((smaller.item.opens === '其中' && smaller.item.label === '') || OF_AN_AGE.test(smaller.item.after)) return true
  if (tells(a.one, b.one.item) || tells(b.one, a.one.item)) return true
  if (areTwoPowers(a.one.item, b.one.item)) return true
  const [first, second] = [a.one.mention, b.one.mention]
  if (!first || !second) return false
  if (areTwoConcepts(first, second) || isWholeOf(first, second) || isWholeOf(second, first)) return true
  // 受理86件, 审结79件; 以区政府为被告的, 以区直部门为被告的.
  if (!isSwapped && (verbsAgree(first, second) === null || !scopesAgree(first, second))) return true
  return NEW.test(first.label) !== NEW.test(second.label) || subjectsDiffer(first, second) === OF_TWO_LEVELS
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

/** 行政处罚处理决定368件 and 行政许可处理决定330件. */
function areTwoPowers(a: Item, b: Item): boolean {
  const first = powerIn(a)
  return first !== undefined && (powerIn(b) ?? first) !== first
}

function powerIn({ label, after }: Item): string | undefined {
  return (POWER.exec(label) ?? POWER.exec(after))?.[0]
}

const POWER = often(/许可|处罚|强制|裁决|确认|征收/)

/** 42名执法人员参加年度考试 where there are 46. */
function didSome({ statement, item }: Told): boolean {
  const behind = statement.text.slice(item.end - statement.start, item.end - statement.start + BEHIND)
  // 对现行有效的18件文件开展清理: it was done with them.
  return SOME_DID.test(behind) && !ALL_DID.test(behind) && !/(?:^|[^应])对/.test(item.label)
}

/** 1260名执法人员…注销46个 leaves 1214名. */
function leaves({ statement, item }: Told, value: number): boolean {
  const gap = Math.abs(item.value - value)
  return gap > LEAST_LEFT && statement.items.some((one) => one.value === gap && CHANGED.test(one.label + one.after))
}

const LEAST_LEFT = 3
const CHANGED = /注销|减少|退出|[调转离辞]|剔除|淘汰|清理|取消|其余|剩余|[尚仍还未]|新增|增加|补充/
const GRADED = often(/(?:合格|优秀|达标|通过)的/)
const FOR_EACH = /[均每]|标准|[按占]/
const OF_A_PART = often(/(?:[仍尚还]有|剩余|其余)$|[众员民户]中[一-鿿]{1,10}的$/)
const OF_AN_AGE = /^(?:年龄|学历|[以及]{1,2}[上下])/
const ONE_DID = /^(?:已|未|被|获|经|在(?!编))/
const NEW = /新[增设建培添录招聘]/
const SOME_DID = often(/^[一-鿿]{2,8}?(?:参加|参与|获[评得]|取得|开展)/)
const ALL_DID = /[均都]|全部|全体|一致/
/** 对26家行政执法主体开展评查 of 46家; but 账号为59个 has all, and 对685家次…进行了检查 tells how often. */
function isOfSome({ label, after, unit }: Item): boolean {
  return SOME_OF.test(label) && !(after === '' && label.endsWith('为')) && !unit.endsWith('次')
}

const SOME_OF = often(/(?:^|[^应])(?:对|在|为|向|从|选取|抽取|抽查|走访|督促|督导|组织|邀请|选派|参与|覆盖)$/)

/** Whether the words before both numbers say that it is all there was, and of what in one and the same word. */
function tellOneWord(a: Count, b: Count): boolean {
  if (!a.isOfAll || !b.isOfAll) return false
  const [first, second] = [a, b].map(({ one }) => one.item.label.replace(OF_WHEN, '')) as [string, string]
  for (let i = 0; i + 2 <= first.length; i++) if (second.includes(first.slice(i, i + 2))) return true
  return false
}

const OF_WHEN = often(/全年|年内|本年度?|今年|一年来?|目前|现有|累计|共计?/g)

function isQuoted(draft: Draft, { start, end }: Item): boolean {
  return /^[一-鿿]?[“‘「]/.test(draft.spanOf({ start: Math.max(0, start - 1), end }).text)
}

const OF_SEVERAL = often(/[、和及][一-鿿]{2,10}(?:合计|共计|总计|共)$/)
/** So many pairs are weighed; a report has some hundred. */
const MOST_WEIGHED = 2500
/** With so many digits two changed over are no chance, whatever the words are. */
const LEAST_TELLING = 3

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
    (other) => mayCountOneThing(row, other) && 2 * sharedPairs(row.name, other.about) >= row.name.length,
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

/**
 * Under which names a number is kept, so that what resembles it is found: its digits in order, the number with each digit left open, and
 * where it lies. `nearby`: where numbers lie that are near to it. Two numbers may share a name and not resemble each other.
 */
function looksOf({ one, value, digits }: Count): { looks: number[]; nearby: number[] } {
  const size = digits.length
  const looks = [nameOf(Number(inOrder(digits)), size, 0)]
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

export function resemblanceOf(a: Count, b: Count): Resemblance | null {
  const { value: x } = a
  const { value: y } = b
  // 16.82万 is 168214.
  if (Math.abs(x - y) <= a.one.item.tolerance * a.scale + b.one.item.tolerance * b.scale) return null
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
    if (wrong.length === 3 && telling > LEAST_TELLING && inOrder(a.digits) === inOrder(b.digits)) swapped = telling
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
