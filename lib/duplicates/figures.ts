import { clauseAt, firstNumber, isCount, isTelling, NUMBER_SIGN, type Pool } from './pool'
import type { Window } from './tiles'

/** A figure of a text as what it may stand for: 2600余份, 近七成, 七十余万, 一半, 每季度. */
export interface Figure {
  /** Both ends included; equal when the figure is exact. */
  low: number
  high: number
  kind: Kind
  /** The sign of what is counted, one for all words that count the same (件, 起, 宗); 0 for none. */
  unit: number
  /** Significant digits as written: those of 3000 are 1. */
  digits: number
  /** Written in digits: the other text must say it too. A word (两名, 近半) may be a manner of speaking. */
  isWritten: boolean
  /** Says how many places the unit consists of. */
  isOwn?: boolean
  /** As it stands in `Pool.numbers`; empty for what is written in words. */
  value: string
}

type Kind = 'count' | 'share' | 'time'

/** The most figures of a window that are read. */
const MOST_FIGURES = 16

/** Figures in the order of the text, each once. Days of the month, articles and numbers of documents are none. */
export function figuresIn(pool: Pool, { start, end }: Window): Figure[] {
  const { signs, numberAt, numbers } = pool
  const figures: Figure[] = []
  let number = firstNumber(pool, start)
  for (let at = start; at < end && figures.length < MOST_FIGURES; at++) {
    while (number < numberAt.length && (numberAt[number] as number) < at) number++
    const sign = signs[at] as number
    if (sign === NUMBER_SIGN) {
      const value = numbers[number] as string
      if (numberAt[number] !== at) continue
      const figure = isCount(signs, at) ? written(pool, at, end, value) : daysAt(pool, at, start, end, value)
      add(figure)
      continue
    }
    if (IN_WORDS[sign] === 0) continue
    const [figure, next] = inWords(pool, at, start, end)
    add(figure)
    at = next - 1
  }
  return figures

  function add(figure: Figure | null): void {
    if (figure && !figures.some((earlier) => isSame(earlier, figure))) figures.push(figure)
  }
}

function isSame(one: Figure, other: Figure): boolean {
  return one.kind === other.kind && one.low === other.low && one.high === other.high
}

function written(pool: Pool, at: number, end: number, value: string): Figure | null {
  const amount = Number(value)
  if (!Number.isFinite(amount)) return null
  const read = { amount, value, digits: digitsOf(value), isWritten: true, from: at, to: at + 1 }
  const figure = figureOf(pool, read, end)
  return figure && isOwnPlaces(pool.signs, at, end) ? { ...figure, isOwn: true } : figure
}

/** 全乡15个村: what the unit consists of is the same in whatever it tells. */
function isOwnPlaces(signs: Uint16Array, at: number, end: number): boolean {
  const isAll = signs[at - 2] === ALL && LEVELS.has(signs[at - 1] as number)
  const isAllOfSubdistrict = signs[at - 3] === ALL && signs[at - 2] === STREET && signs[at - 1] === ROAD
  return (isAll || isAllOfSubdistrict) && at + 2 < end && signs[at + 1] === GE && PLACES.has(signs[at + 2] as number)
}

/** 30日, but not 3月30日, and 2小时: perhaps a day or a way of speaking, so that it need not be said again. */
function daysAt(pool: Pool, at: number, start: number, end: number, value: string): Figure | null {
  const { signs } = pool
  if (at + 2 < end && pairOf(signs[at + 1] as number, signs[at + 2] as number) === HOUR) {
    const hours = Number(value)
    // 24小时 is the whole day.
    return hours > 0 && hours !== 24 ? { ...inWord(hours * A_HOUR, hours * A_HOUR, 'time', 0), value } : null
  }
  if (at + 1 >= end || signs[at + 1] !== DAY || (at > start && signs[at - 1] === MONTH)) return null
  const days = Number(value)
  return Number.isInteger(days) ? { ...inWord(days, days, 'time', 0), value } : null
}

interface Read {
  amount: number
  value: string
  digits: number
  isWritten: boolean
  /** Where its signs stand. */
  from: number
  to: number
}

/** The figure with what stands round its digits: 近…, …余, …万, …件, …以上. */
function figureOf(pool: Pool, read: Read, end: number): Figure | null {
  const { signs } = pool
  let { amount } = read
  let { to } = read
  // One step of the last digit that tells: 1 of 13, 100 of 2600.
  let step = stepOf(read)
  let isMore = false
  const ends = (position: number) => position >= end || clauseAt(pool, position)
  const at = (position: number) => (ends(position) ? 0 : (signs[position] as number))
  if (MORE.has(at(to))) {
    isMore = true
    to++
  }
  const scale = SCALES.get(at(to))
  if (scale !== undefined) {
    amount *= scale
    step *= scale
    to++
  }
  if (MORE.has(at(to))) {
    isMore = true
    to++
  }
  const hasRemainder = pairOf(at(to), at(to + 1)) === REMAINDER
  if (hasRemainder) to += 2
  let unit = at(to)
  // 〔2024〕54号
  if (unit === 0 && scale === undefined && amount >= 1900 && amount < 2100) return null
  const isShare =
    unit === 0
      ? read.isWritten && scale === undefined && amount <= LARGEST_SHARE
      : unit === GE && (at(to + 1) === BAI || isPoint(pool, to, end))
  if (isShare && unit !== 0) to += at(to + 1) === BAI ? 3 : 1
  const clock =
    CLOCK.get(pairOf(unit, at(to + 1))) ?? (unit === GE ? CLOCK.get(pairOf(at(to + 1), at(to + 2))) : undefined)
  if (!read.isWritten && !isShare && !hasRemainder && clock === undefined && !MEASURES.has(unit)) return null
  let kind: Kind = isShare ? 'share' : 'count'
  if (unit === GE && pairOf(at(to + 1), at(to + 2)) === WORKING) {
    // Five of seven days.
    kind = 'time'
    amount *= 1.4
    step *= 1.4
    to += 3
    unit = 0
  }
  const days = clock ?? DAYS.get(unit === GE && at(to + 1) === MONTH ? MONTH : unit === MONTH ? 0 : unit)
  if (days !== undefined && !isShare) {
    kind = 'time'
    amount *= days
    step *= days
    unit = 0
  }
  let after = unit === 0 ? to : to + 1
  // 八吨多
  if (PHYSICAL.has(signs[to] as number) && MORE.has(at(after)) && !NOT_MORE.has(at(after + 1))) {
    isMore = true
    after++
  }
  const before = prefixOf(signs, pool, read.from)
  const suffix = at(after) !== 0 && at(after + 1) !== 0 ? pairOf(at(after), at(after + 1)) : 0
  let low = amount
  let high = amount
  if (isMore || before === 'over' || suffix === ABOVE || hasRemainder)
    high = amount + step * (isMore || hasRemainder ? 0.999 : 1)
  else if (before === 'under') low = amount - Math.min(step, Math.max(1, amount * LARGEST_SHORTFALL))
  else if (before === 'about' || suffix === ABOUT) {
    low = amount - step / 2
    high = amount + step / 2
  }
  return {
    low,
    high,
    kind,
    unit: MEASURES.get(unit) ?? unit,
    digits: read.digits,
    isWritten: read.isWritten,
    value: scale === undefined ? read.value : String(Math.round(amount)),
  }
}

/** 近十万 is hardly less than 85,000. */
const LARGEST_SHORTFALL = 0.15

/** 6个点, but not 6个点位. */
function isPoint({ signs }: Pool, at: number, end: number): boolean {
  return at + 1 < end && signs[at + 1] === POINT && (at + 2 >= end || !NOT_POINT.has(signs[at + 2] as number))
}

/** A number without a unit is a share of a hundred as a rule: folding drops its sign. A larger one never. */
const LARGEST_SHARE = 1000

function stepOf({ amount, value, digits }: Read): number {
  const point = value.indexOf('.')
  if (point >= 0) return 10 ** -(value.length - point - 1)
  if (amount === 0) return 0
  return 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(amount))) + 1 - digits)
}

function prefixOf(signs: Uint16Array, pool: Pool, from: number): 'over' | 'under' | 'about' | null {
  if (clauseAt(pool, from) || from < 2) return null
  const last = signs[from - 1] as number
  const word = clauseAt(pool, from - 1) ? 0 : pairOf(signs[from - 2] as number, last)
  if (OVER_WORDS.has(word) || OVER.has(last)) return 'over'
  if (UNDER_WORDS.has(word)) return 'under'
  if (last === NEAR && !NOT_NEAR.has(signs[from - 2] as number)) return 'under'
  return last === ROUGHLY ? 'about' : null
}

/** A figure written in words that begins at a position, and where what was read ends. */
function inWords(pool: Pool, at: number, start: number, end: number): [Figure | null, number] {
  const { signs } = pool
  const ends = (position: number) => position >= end || (position > at && clauseAt(pool, position))
  const sign = (position: number) => (position < start || ends(position) ? 0 : (signs[position] as number))
  const first = sign(at)
  const second = sign(at + 1)
  if (first === EACH) {
    const share = oneOfEach(pool, at, end)
    if (share !== null) return share
    const often = OFTEN.get(second) ?? 0
    return often === 0 ? [null, at + 1] : [inWord(often, often, 'count', TIMES), at + 2]
  }
  const before = at > start && !clauseAt(pool, at) ? (signs[at - 1] as number) : 0
  if (before === ORDINAL || before === EACH) return [null, at + 1]
  const word = pairOf(first, second)
  if (word === HALF_YEAR)
    return before === UP || before === DOWN ? [null, at + 2] : [inWord(182, 183, 'time', 0), at + 2]
  if (first === HALF && pairOf(second, sign(at + 2)) === HOUR)
    return [inWord(A_HOUR / 2, A_HOUR / 2, 'time', 0), at + 3]
  if (first === HALF && second === GE && sign(at + 2) === MONTH) return [inWord(14, 16, 'time', 0), at + 3]
  if (HALVES.has(word) || (first === HALF && (OVER.has(before) || before === NEAR))) {
    const isNear = before === NEAR
    const isOver = OVER.has(before) || sign(at + 2) === pairFirst(ABOVE)
    const [low, high] = isNear ? [42, 50] : isOver ? [50, 75] : [45, 55]
    return [inWord(low, high, 'share', 0), at + (HALVES.has(word) ? 2 : 1)]
  }
  if (first === HALF) return [null, at + 1]
  let to = at
  while (DIGITS.has(sign(to))) to++
  const amount = amountOf(signs, at, to)
  if (amount === null) return [null, Math.max(at + 1, to)]
  if (sign(to) === TENTHS && !NOT_TENTHS.has(sign(to + 1)) && amount <= 10) {
    const tenths = amount * 10
    const isMore = MORE.has(sign(to + 1)) || before === OVER_SIGN
    const [low, high] =
      before === NEAR ? [tenths - 6, tenths] : isMore ? [tenths, tenths + 9.9] : [tenths - 3, tenths + 4]
    return [inWord(low, high, 'share', 0), to + 1]
  }
  if (sign(to) === PART && sign(to + 1) === OF) {
    let last = to + 2
    while (DIGITS.has(sign(last))) last++
    const part = amountOf(signs, to + 2, last)
    if (part !== null && amount > 0) {
      const share = (part / amount) * 100
      const width = amount === 100 ? 0.5 : 3
      return [inWord(share - width, share + width, 'share', 0), last]
    }
    return [null, last]
  }
  // 一次, 一名 say nothing; 一个月 is thirty days.
  if (amount < 1 || (amount === 1 && !isPeriod(pairOf(sign(to), sign(to + 1))))) return [null, to]
  const value = String(amount)
  const figure = figureOf(pool, { amount, value, digits: digitsOf(value), isWritten: false, from: at, to }, end)
  return [figure, to]
}

/** 一个月, 一周, 一小时, but not 一个村 and not 一年来. */
function isPeriod(unit: number): boolean {
  return unit === HOUR || unit === pairOf(GE, MONTH) || pairFirst(unit) === WEEK
}

/** 每十单里有三单 is three tenths. */
function oneOfEach(pool: Pool, at: number, end: number): [Figure, number] | null {
  const { signs } = pool
  const whole = signs[at + 1] as number
  if (at + 4 >= end || (whole !== TEN && whole !== BAI)) return null
  const unit = signs[at + 2] as number
  for (let to = at + 3; to + 1 < end && to < at + 8; to++) {
    if (clauseAt(pool, to)) return null
    const part = DIGITS.get(signs[to] as number) ?? 10
    if (part === 0 || part >= 10 || signs[to + 1] !== unit) continue
    const share = (part / (DIGITS.get(whole) as number)) * 100
    return [inWord(share - 3, share + 3, 'share', 0), to + 2]
  }
  return null
}

function inWord(low: number, high: number, kind: Kind, unit: number): Figure {
  return { low, high, kind, unit, digits: 1, isWritten: false, value: '' }
}

function digitsOf(value: string): number {
  let first = -1
  let last = -1
  let point = value.length
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i)
    if (unit === FULL_STOP) point = i
    else if (unit !== ZERO) {
      if (first < 0) first = i
      last = i
    }
  }
  return first < 0 ? 0 : last - first + (first < point && point < last ? 0 : 1)
}

const FULL_STOP = 0x2e
const ZERO = 0x30

/** What ideographs from one position to another say: 两千六百, 七十; null for none. */
function amountOf(signs: Uint16Array, from: number, to: number): number | null {
  if (to === from || to - from > 9) return null
  let total = 0
  let section = 0
  let digit = -1
  for (let at = from; at < to; at++) {
    const value = DIGITS.get(signs[at] as number) as number
    if (value < 10) {
      // 三四个 is no number that can be told.
      if (digit > 0 && value > 0) return null
      digit = value
    } else if (value === 10_000) {
      total += (section + Math.max(0, digit)) * value
      section = 0
      digit = -1
    } else {
      section += (digit <= 0 ? 1 : digit) * value
      digit = -1
    }
  }
  return total + section + Math.max(0, digit)
}

/** How the figures of two windows go together. */
export interface Agreement {
  /** How seldom what agrees does so by chance. */
  telling: number
  /** Small figures that agree and count the same. */
  small: number
  /** Written ones of the side with fewer that nothing on the other side answers to. */
  open: number
  /** The same of the other side. */
  openOther: number
  /** What one side gives an exact figure for, and the other another one: 118家次 and 64家次. */
  isContrary: boolean
}

/**
 * Figures that mean the same: equal ones, one that lies within what the other may stand for, one that is the sum of a list
 * on the other side, or the difference of two there. `fewOf` tells whether a value stands in few sentences of both pools.
 */
export function agreementOf(
  one: readonly Figure[],
  other: readonly Figure[],
  fewOf: (value: string) => boolean,
): Agreement {
  const result: Agreement = { telling: 0, small: 0, open: 0, openOther: 0, isContrary: false }
  if (one.length === 0 || other.length === 0) {
    result.openOther = factsIn(one) + factsIn(other)
    return result
  }
  for (let i = 0; i < one.length; i++) takenA[i] = 0
  for (let j = 0; j < other.length; j++) takenB[j] = 0
  // Exact ones first: a rounded one may fit several.
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < one.length; i++) {
      if (takenA[i] === 1) continue
      const left = one[i] as Figure
      const j = bestFor(left, other, takenB, round === 0)
      if (j < 0) continue
      const right = other[j] as Figure
      takenA[i] = 1
      takenB[j] = 1
      const telling = tellingOf(left, right, fewOf)
      result.telling += telling
      if (telling === 0 && areOneUnit(left.unit, right.unit)) result.small += smallWorth(left, fewOf)
    }
  }
  reckoned(one, takenA, other, takenB, result, fewOf)
  reckoned(other, takenB, one, takenA, result, fewOf)
  const openA = openOf(one, takenA)
  const openB = openOf(other, takenB)
  const isFewer = factsIn(one) <= factsIn(other)
  result.open = isFewer ? openA : openB
  result.openOther = isFewer ? openB : openA
  result.isContrary = openA > 0 && openB > 0 && contradict(one, other)
  return result
}

/** Which figures of either side are answered to. Kept between calls, since pairs of sentences are many. */
const takenA = new Uint8Array(MOST_FIGURES)
const takenB = new Uint8Array(MOST_FIGURES)

/** Whether exact figures that nothing answers to stand against each other. */
function contradict(one: readonly Figure[], other: readonly Figure[]): boolean {
  for (let i = 0; i < one.length; i++) {
    const left = one[i] as Figure
    if (takenA[i] === 1 || !isExactFact(left)) continue
    for (let j = 0; j < other.length; j++) {
      const right = other[j] as Figure
      if (takenB[j] === 1 || left.kind !== right.kind || left.unit !== right.unit) continue
      if (isExactFact(right) && !overlaps(left, right)) return true
    }
  }
  return false
}

/** 个 counts anything: 五家 are 5个. */
function areOneUnit(one: number, other: number): boolean {
  return one === other || one === GE || other === GE
}

function isExactFact(figure: Figure): boolean {
  return figure.low === figure.high && isFact(figure)
}

function overlaps(one: Figure, other: Figure): boolean {
  return one.low <= other.high && other.low <= one.high
}

function factsIn(figures: readonly Figure[]): number {
  let count = 0
  for (const figure of figures) if (isFact(figure)) count++
  return count
}

function openOf(figures: readonly Figure[], taken: Uint8Array): number {
  let count = 0
  for (let i = 0; i < figures.length; i++) if (taken[i] === 0 && isFact(figures[i] as Figure)) count++
  return count
}

/** 100% and 0 are said in words as often. */
function isFact({ isWritten, low, high }: Figure): boolean {
  return isWritten && low !== 0 && !(low === 100 && high === 100)
}

function bestFor(figure: Figure, others: readonly Figure[], taken: Uint8Array, isExact: boolean): number {
  let best = -1
  for (let j = 0; j < others.length; j++) {
    const other = others[j] as Figure
    if (taken[j] === 1 || figure.kind !== other.kind) continue
    const fits = isExact
      ? figure.low === other.low && (figure.low !== figure.high) === (other.low !== other.high)
      : overlaps(figure, other)
    if (!fits) continue
    if (figure.unit === other.unit) return j
    if (best < 0) best = j
  }
  return best
}

function tellingOf(left: Figure, right: Figure, fewOf: (value: string) => boolean): number {
  const isExact = left.low === right.low && left.high === right.high
  const digits = Math.min(left.digits, right.digits)
  if (isExactOfMany(left, fewOf) || isExactOfMany(right, fewOf)) return 0
  if (left.isOwn && right.isOwn) return 0.5
  if (!isExact) return digits >= 2 ? 1 : 0.5
  return digits >= 3 ? 2 : digits === 2 ? 1 : 0
}

function isExactOfMany({ low, high, value }: Figure, fewOf: (value: string) => boolean): boolean {
  return low === high && (!isTelling(value) || !fewOf(value))
}

/** 1件, 2件 are the same everywhere, 500份 is in many places. */
function smallWorth({ low, high, value, digits }: Figure, fewOf: (value: string) => boolean): number {
  if (low <= 1 || (low === high && isTelling(value) && !fewOf(value))) return 0
  return low <= 3 || (digits === 1 && low >= 10) ? 0.5 : 1
}

/** Sums of lists and differences: 建议56件、提案71件 is 127件; 由82%提高到100% is 18个百分点. */
function reckoned(
  parts: readonly Figure[],
  takenParts: Uint8Array,
  wholes: readonly Figure[],
  takenWholes: Uint8Array,
  result: Agreement,
  fewOf: (value: string) => boolean,
): void {
  // Among many figures some are always the difference of two.
  if (parts.length < 2 || parts.length > MOST_RECKONED || wholes.length > MOST_RECKONED) return
  for (let w = 0; w < wholes.length; w++) {
    const whole = wholes[w] as Figure
    if (takenWholes[w] === 1 || whole.low !== whole.high || whole.low <= 1) continue
    const reach = reckonedFrom(parts, takenParts, whole)
    if (reach === null) continue
    takenWholes[w] = 1
    takenParts.fill(1, reach.start, reach.end)
    if (isTelling(whole.value) && whole.digits >= 2 && fewOf(whole.value))
      result.telling += reach.end - reach.start > 2 ? 1 : 0.5
    else result.small += smallWorth(whole, fewOf)
  }
}

const MOST_RECKONED = 6

/** Which of the parts, from one index to another, make the whole. */
function reckonedFrom(parts: readonly Figure[], taken: Uint8Array, whole: Figure): Window | null {
  for (let i = 0; i < parts.length; i++) {
    const first = parts[i] as Figure
    if (first.low !== first.high || first.kind !== whole.kind) continue
    let sum = first.low
    for (let j = i + 1; j < parts.length; j++) {
      const next = parts[j] as Figure
      if (next.low !== next.high || next.kind !== first.kind || next.unit !== first.unit) break
      const difference = Math.abs(first.low - next.low)
      if (j === i + 1 && Math.abs(difference - whole.low) < 1e-6 && (taken[i] === 0 || taken[j] === 0))
        return { start: i, end: j + 1 }
      if (taken[i] === 1 || taken[j] === 1 || first.kind === 'share') break
      sum += next.low
      if (sum === whole.low) return { start: i, end: j + 1 }
    }
  }
  return null
}

function code(sign: string): number {
  return sign.charCodeAt(0)
}

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second
}

function pairFirst(pair: number): number {
  return Math.floor(pair / 0x10000)
}

function pairs(words: string): Set<number> {
  return new Set(words.split(' ').map((word) => pairOf(word.charCodeAt(0), word.charCodeAt(1))))
}

function signsOf(text: string): Set<number> {
  return new Set(Array.from(text, code))
}

const DIGITS = new Map<number, number>(
  (
    [
      ['〇', 0],
      ['零', 0],
      ['一', 1],
      ['二', 2],
      ['两', 2],
      ['三', 3],
      ['四', 4],
      ['五', 5],
      ['六', 6],
      ['七', 7],
      ['八', 8],
      ['九', 9],
      ['十', 10],
      ['百', 100],
      ['千', 1000],
      ['万', 10_000],
    ] as const
  ).map(([sign, value]) => [code(sign), value]),
)
const HALF = code('半')
const EACH = code('每')
const IN_WORDS = new Uint8Array(1 << 16)
for (const sign of [...DIGITS.keys(), HALF, EACH]) IN_WORDS[sign] = 1
const MORE = signsOf('余多来')
const SCALES = new Map([
  [code('百'), 100],
  [code('千'), 1000],
  [code('万'), 10_000],
  [code('亿'), 100_000_000],
])
const OVER = signsOf('超逾过')
const OVER_SIGN = code('超')
const OVER_WORDS = pairs('少于 低于 至少 突破 超过')
/** 十二万有余 */
const REMAINDER = pairOf(code('有'), code('余'))
const UNDER_WORDS = pairs('不足 不到 不满')
const WORKING = pairOf(code('工'), code('作'))
const PHYSICAL = signsOf('吨斤年天亩米里')
/** 3年多次… */
const NOT_MORE = signsOf('次元部方种项式样少')
const POINT = code('点')
const NOT_POINT = signsOf('位')
const ABOVE = pairOf(code('以'), code('上'))
const ABOUT = pairOf(code('左'), code('右'))
const NEAR = code('近')
/** 最近三年 */
const NOT_NEAR = signsOf('最附邻就')
const ROUGHLY = code('约')
const ORDINAL = code('第')
const ALL = code('全')
const STREET = code('街')
const ROAD = code('道')
const LEVELS = signsOf('乡镇县区市州旗省')
/** 个村, 个社区, 个乡镇, 个行政村, 个部门 … */
const PLACES = signsOf('村社乡镇街行县区市部单')
const GE = code('个')
const TEN = code('十')
const BAI = code('百')
const MONTH = code('月')
const DAY = code('日')
const WEEK = code('周')
const HOUR = pairOf(code('小'), code('时'))
/** In days. */
const A_HOUR = 1 / 24
const CLOCK = new Map([
  [HOUR, A_HOUR],
  [pairOf(code('分'), code('钟')), A_HOUR / 60],
])
const UP = code('上')
const DOWN = code('下')
const TENTHS = code('成')
/** 六成立… */
const NOT_TENTHS = signsOf('立效果为功员熟本长绩都品人')
const PART = code('分')
const OF = code('之')
const HALVES = pairs('一半 半数')
const HALF_YEAR = pairOf(HALF, code('年'))
const TIMES = code('次')
/** How often in a year. */
const OFTEN = new Map([
  [MONTH, 12],
  [code('季'), 4],
  [code('周'), 52],
])
/** In days; a month of a year (3月) has been left out before. */
const DAYS = new Map([
  [code('日'), 1],
  [code('天'), 1],
  [code('周'), 7],
  [MONTH, 30],
  [code('年'), 365],
])

/** What is counted by several words, as the first of them. */
const MEASURES = new Map(
  '件起宗例桩单 人名位 份本册张幅 次场期轮批回堂 个项条处类部套 家户所间 元 亩 公 平 里米 天日 年 周 台辆架 支 块 吨斤 村 卷 分 岁 篇 时点'
    .split(' ')
    .flatMap((group) => Array.from(group, (sign) => [code(sign), code(group)] as const)),
)
