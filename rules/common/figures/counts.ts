import { type Draft, type Level, often } from '../../../lib/audit'
import { pairsIn, sharedPairs } from './common-pairs'
import { countedRows } from './counted-rows'
import { tellingDigits } from './digits'
import { kept } from './kept'
import { isMoney, scaleOf } from './money'
import { familiesOf, type Item, isCounted, isSpan } from './statements'
import { isPlan } from './tasks'
import { askedIn, clauseBefore, standingInPlans, type Told, toldIn } from './told'

/** All that a draft counts, in its order, so that one count may be held against another. */
export class Counts {
  readonly all: readonly Count[]
  readonly #ofUnit = new Map<string, number>()
  readonly #byValue = new Map<string, Count[]>()

  constructor(all: readonly Count[]) {
    this.all = all
    for (const count of all) {
      const { unit } = count.one.item
      this.#ofUnit.set(unit, (this.#ofUnit.get(unit) ?? 0) + 1)
      keep(this.#byValue, `${count.value}|${unit}`, count)
    }
  }

  /** All of them, with none held against another yet. */
  afresh(): readonly Count[] {
    for (const count of this.all) count.seenBy = null
    return this.all
  }

  /** How many there are of a unit; a row without one has that of the other. */
  crowdOf(unit: string): number {
    return unit === '' ? this.all.length : (this.#ofUnit.get(unit) ?? 0)
  }

  /** How many pairs of characters stand about a count and about another of the same number. */
  confirmedBy(count: Count): number {
    if (count.confirmed !== null) return count.confirmed
    const { item, statement } = count.one
    let most = 0
    for (const other of this.#byValue.get(`${count.value}|${item.unit}`) ?? [])
      if (other !== count && other.one.statement !== statement)
        most = Math.max(most, sharedPairs(count.about, other.about))
    count.confirmed = Math.min(MOST_CONFIRMED, most)
    return count.confirmed
  }
}

const MOST_CONFIRMED = 20

export const countsIn = kept(
  (draft, year, level) =>
    new Counts(allCounts(draft, year, level).flatMap((one) => (isOfThings(one) ? [new Count(one, year)] : []))),
)

/** Puts a count to those of its key, of which the last few are kept: a report has some hundred. */
export function keep<Key>(lists: Map<Key, Count[]>, key: Key, count: Count): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [count])
  else {
    list.push(count)
    if (list.length > MOST_ALIKE) list.shift()
  }
}

const MOST_ALIKE = 6

/** 4.5个百分点 and 十七届四十二次会议 are no numbers of things, and 造价不满20万元的 a condition. */
function isOfThings({ item }: Told): boolean {
  if (item.unit === '%' || OF_TIME.has(item.unit) || item.value < 2) return false
  if ((!isCounted(item) && !isRough(item)) || isSpan(item)) return false
  return !item.after.startsWith('百分点') && !item.label.endsWith('届') && !isCondition(item)
}

const OF_TIME: ReadonlySet<string> = new Set(['年', '月', '日'])

function isCondition({ label, after }: Item): boolean {
  // 把检查总量控制在1400次.
  if (/(?:控制|限制?|压[减缩降])[在到至]$/.test(label)) return true
  return after.startsWith('的') && /(?:不[满足]|超过|[低高少多]于|达到?)$/.test(label)
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

/** A count, with what is read of it when first asked for: most counts resemble no other. */
export class Count {
  readonly one: Told
  /** Of money in 元. */
  readonly value: number
  /** How many of its unit's own it is of. */
  readonly scale: number
  /** One bit for each kind of thing that its unit may count, money among them. */
  readonly families: number
  readonly digits: string
  /** The count that was last held against it. */
  seenBy: Count | null = null
  /** How many words of its name that count has. */
  words = 0
  /** See `confirmedBy`; null until it is asked for. */
  confirmed: number | null = null
  readonly #year: number | null
  #period: string | null = null
  #isOfAll: boolean | null = null
  #about: readonly number[] | null = null
  #name: readonly number[] | null = null

  constructor(one: Told, year: number | null) {
    this.one = one
    // 1.94亿元 and 14900万元 may be one sum.
    this.scale = scaleOf(one.item.unit)
    this.families = familiesOf(one.item.unit) | (isMoney(one.item.unit) ? MONEY : 0)
    this.value = Math.round(one.item.value * this.scale * 100) / 100
    this.digits = String(this.value).replace('.', '')
    this.#year = year
  }

  /** 上半年, 2023年: the period that its clause names, other than the whole year. */
  get period(): string {
    this.#period ??= periodIn(clauseBefore(this.one.statement, this.one.item), this.#year)
    return this.#period
  }

  /** Its clause says that it is all there was: 全年查处, 目前持证, 全县现有, 督导的34家单位中. */
  get isOfAll(): boolean {
    const { mention, statement, item } = this.one
    this.#isOfAll ??= mention?.definite === 'whole' || OF_ALL.test(clauseBefore(statement, item))
    return this.#isOfAll
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

const OF_ALL = often(/全年|年内|本年|今年|一年|目前|现有|共|全[省市县区镇乡局]/)

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
const JOINTS = /[和与及、]|[合共总累]计|金额|数额|总额/g
const BEFORE = 30
export const BEHIND = 14

/** Rows of tables are not held against each other; without a unit one may be of any that counts things. Asked of very many pairs. */
export function mayCountOneThing(a: Count, b: Count): boolean {
  if (a.one.inTable && b.one.inTable) return false
  const first = a.one.item.unit
  const second = b.one.item.unit
  if (first === '' || second === '') return !/[元亩%]$/.test(first + second)
  return (a.families & b.families) !== 0 || first === second
}

/** Beside the bits that `familiesOf` gives. */
const MONEY = 1 << 16

/** 收到128件，受理117件 and 全年收到128件、受理107件. */
export function companyOf(a: Told, b: Told): number {
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
export function isListed({ statement, item, isPart }: Told): boolean {
  return isPart || item.joint === '、' || statement.items[item.index + 1]?.joint === '、'
}

/** 1960余, 3600余: with digits that tell. */
function isRough({ approximate, to, printed, value }: Item): boolean {
  return approximate && to === null && value >= 100 && /[余多]/.test(printed) && tellingDigits(String(value)) > 1
}
