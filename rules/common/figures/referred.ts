import { COMMON } from './common-pairs'
import { likeness } from './mentions'
import { type Item, isCounted, type Statement, unitOf } from './statements'

/**
 * Counts that speak of what has just been told: 这164处工程, 7次学法中, 25人全部参加, 抽查中发现的75个问题. They name it with few words, and the number
 * is that told before, what two of those before make or leave, or a slip. Each such count is held against a bounded number of
 * figures before it; most figures are none.
 */
export function referred(statements: readonly Statement[]): Referred[] {
  const found: Referred[] = []
  const before: One[] = []
  for (const statement of statements) {
    let isPart = false
    for (const item of statement.items) {
      isPart = item.opens !== '' || (isPart && (item.joint === '、' || item.joint === '和'))
      if (item.unit === '%' || !isCounted(item) || item.depth > 0) continue
      const one: One = { statement, item, isPart, pairs: null }
      const sign = isPart ? 0 : signOf(one)
      if (sign > 0) {
        const first = meantBy(one, sign, before)
        if (first) found.push({ first: first.item, second: item, of: nameOf(item, first.item) })
      }
      before.push(one)
      const whole = COMPOSED.test(item.after) ? composedOf(statement, item) : null
      if (whole) before.push({ statement, item: whole, isPart: false, pairs: null })
    }
  }
  return found
}

const COMPOSED = /组成|构成/

/** 由7名律师和4名法学教师组成: eleven. */
function composedOf({ items, text, start }: Statement, last: Item): Item | null {
  let first = last
  let value = last.value
  for (let i = last.index - 1; i >= 0 && /^[、和]$/.test(first.joint); i--) {
    const item = items[i] as Item
    if (unitOf(item) !== unitOf(last) || !isCounted(item)) return null
    first = item
    value += item.value
  }
  if (first === last) return null
  const label = text.slice(Math.max(0, first.start - start - 16), first.start - start)
  return { ...last, start: first.start, value, label, printed: `${value}${last.unit}` }
}

export interface Referred {
  first: Item
  second: Item
  /** What both count. */
  of: string
}

interface One {
  statement: Statement
  item: Item
  isPart: boolean
  /** Pairs of characters about it, worked out when first asked for. */
  pairs: ReadonlySet<string> | null
}

/** The thing's name, or the words before one of the two numbers. */
function nameOf(item: Item, { label }: Item): string {
  return NAME.exec(item.after)?.[0] ?? (label.slice(-LONGEST_NEAR) || item.unit)
}

/** How plainly a count speaks of what was told: 0 not at all. */
function signOf({ statement, item }: One): number {
  if (item.value < LEAST || item.approximate || isOther(item)) return 0
  const { text } = statement
  const after = text.slice(item.end - statement.start, item.end - statement.start + LONGEST_AFTER)
  if (!HAN_FIRST.test(after)) return 0
  if (/^(?:以[上下]|左右|工作日|自然日|月|小时|百分点)/.test(after)) return 0
  const { label } = item
  if (THIS.test(label)) return 3
  // 对某饭店处以300元罚款: of a case of its own.
  if (/处以?$/.test(label)) return 0
  const isAll = OF_ALL.test(after) || AMONG.test(after)
  // A number that nothing stands before in its clause.
  const isBare = label === '' || LEADS.test(label)
  if (!opensClause(statement, item)) return 0
  if (isBare) return isAll ? 2 : NAMED.test(after) ? 1 : 0
  if ((/的$/.test(label) || SPOKEN_OF.test(label)) && !OF_KIND.test(label)) return isAll ? 2 : 1
  return 0
}

/** 11家企业的|680万元|存管资金: the number before is who it is of. */
function opensClause({ text, start, items }: Statement, { start: at, label, index }: Item): boolean {
  const from = at - label.length - start
  if (from <= 0 || ',;'.includes(text[from - 1] as string)) return true
  const before = items[index - 1]
  return before?.end === from + start && before.label === '' && label.endsWith('的')
}

function isOther({ label }: Item): boolean {
  return OTHER_TIME.test(label) || OTHER.test(label.slice(-LONGEST_NEAR))
}

const LONGEST_NEAR = 8
/** 对…沂水干流|38.5公里|岸线: what is cared for is there. */
const SPOKEN_OF = /^(?:对|为|将|把|针对|围绕|依托|就|让|使|由)/

const LEAST = 2
const LONGEST_AFTER = 14
const HAN_FIRST = /^[一-鿿(]/
const THIS = /(?:这|该|上述|前述|以上|这些|此|那)$/
const OF_ALL = /^[一-鿿]{0,8}?(?:全部|[均都](?![衡匀价摊分])|悉数|无一|逐[一个户件项家卷]|已[全悉均]|一个不)/
const AMONG = /^[一-鿿]{0,8}?中(?:[,有]|[一-鿿]{0,6}\d)/
const NAMED = /^[一-鿿]{2,}/
const LEADS =
  /^(?:年底|年末|目前|如今|至此|其间|会后|会上|会前|随后|同时|到年底|截至年底|全年|[两三四五]次|该|事后|之后|年终)?,?$/
const OTHER_TIME = /上年|去年|往年|同期|历年|以来|计划|拟|力争|目标/
const OTHER =
  /不少于|至少|平均|每|[较比]|其中|其余|另|新增|增加|减少|增至|剩|各(?![类级项])|又|再|首批|第.批|分别|约|近$|不足|超过?$|达到?$|部分|仍有|尚有/
const OF_KIND = /(?:未|不|较|重点|典型|突出|严重|轻微|符合|属于|涉及|以上|以下|优秀|合格)[^,;]{0,8}的$/

/** The count before that this one means, where it is not the same number. */
function meantBy(one: One, sign: number, before: readonly One[]): One | null {
  const { item, statement } = one
  let best: { other: One; weight: number } | null = null
  const near: One[] = []
  const from = Math.max(0, before.length - MOST_BACK)
  let alone = 0
  const name = NAME.exec(item.after)?.[0] ?? ''
  const place = name === '' ? PLACE.exec(item.after)?.[0] : undefined
  for (let i = before.length - 1; i >= from; i--) {
    const other = before[i] as One
    if (unitOf(other.item) !== unitOf(item)) continue
    const isNear = near.length < MOST_NEAR && statement.start - other.statement.end < NEAR
    if (isNear) near.push(other)
    const shared = nameShared(name, other)
    if (other.item.value === item.value) {
      if (isNear || shared > 0) return null
      continue
    }
    // 发现隐患46项，…，64项隐患中仍有5项: in one sentence it names the thing again.
    if (other.isPart || (other.statement === statement && (sign < 2 || shared === 0))) continue
    if (isNear) alone++
    const like = slipOf(other.item.value, item.value)
    if (like === 0 || other.item.value < LEAST || other.item.tolerance !== item.tolerance) continue
    if (isOther(other.item)) continue
    // 执法主体46家。对26家执法主体开展评查: of some.
    if (sign === 1 && like === 1 && item.value < other.item.value - LEAST_APART) continue
    // 13个重点事项 after 16个乡镇.
    if (shared === 0 && name !== '' && sign < 3) continue
    // 16个区均被评为… after 13个难题: a name of one character.
    if (place !== undefined && !other.item.label.includes(place) && !other.item.after.startsWith(place)) continue
    const isNext = statement.start - other.statement.end < NEXT
    const about = aboutShared(one, other)
    const weight =
      sign +
      Math.min(2, shared) +
      Math.min(2, about) +
      (like === 2 ? 1 : 0) +
      (isNext ? 1 : 0) +
      (company(one, other) ? 2 : 0)
    if (weight > (best?.weight ?? 0)) best = { other, weight }
  }
  if (!best) return null
  // 在编人员22人。25人全部参加: no other it could be of.
  const only = alone === 1 ? (name === '' && sign > 1 ? 2 : 1) : 0
  if (best.weight + only < LEAST_WEIGHT) return null
  return isMadeOf(item.value, near) ? null : best.other
}

const MOST_BACK = 60
const MOST_NEAR = 12
/** In the paragraph or the one before, and the sentence right before with a heading between. */
const NEAR = 160
const NEXT = 30
const LEAST_WEIGHT = 5
const LEAST_APART = 3

/** What two or three of those right before make, or leave. */
function isMadeOf(value: number, near: readonly One[]): boolean {
  let run = 0
  for (const { item } of near) {
    run += item.value
    if (Math.abs(run - value) < 1e-9) return true
  }
  for (let i = 0; i < near.length; i++)
    for (let j = i + 1; j < near.length; j++) {
      const [a, b] = [near[i] as One, near[j] as One]
      if (a.isPart !== b.isPart) {
        if (Math.abs(Math.abs(a.item.value - b.item.value) - value) < 1e-9) return true
        continue
      }
      const [x, y] = [a.item.value, b.item.value]
      if (Math.abs(x + y - value) < 1e-9 || Math.abs(Math.abs(x - y) - value) < 1e-9) return true
    }
  return false
}

/** How many pairs of the thing's name stand about the other. */
function nameShared(name: string, other: One): number {
  const own = `${other.item.label.slice(-LONGEST_OWN)}|${other.item.after.slice(0, LONGEST_OWN)}`
  // 6支综合执法队伍 after 执法队伍7支: of one kind.
  if (!own.includes(name.slice(0, 2))) return 0
  let shared = 0
  for (let i = 1; i < name.length; i++) if (own.includes(name.slice(i - 1, i + 1))) shared++
  return shared
}

const LONGEST_OWN = 16
/** What stands behind the number up to what is said of it. */
const NAME = /^(?:(?![均都全已悉逐无中]|实行|完成|参加)[一-鿿]){2,8}/

const PLACE = /^[省市州县区旗镇乡村组户](?=[均都全已悉])/

/** How much one looks like a slip of the hand for the other; 129 and 132 are near and none. */
function slipOf(a: number, b: number): 0 | 1 | 2 {
  const like = likeness(a, b)
  if (like !== 1 || Math.max(a, b) < LEAST_LARGE) return like
  const [first, second] = [String(a), String(b)]
  return first.length === second.length && [...first].filter((digit, i) => digit !== second[i]).length === 1 ? 1 : 0
}

const LEAST_LARGE = 20

function aboutShared(one: One, other: One): number {
  const own = one.item.label
  const pairs = pairsAbout(other)
  let shared = 0
  for (let i = 1; i < own.length; i++) {
    const pair = own.slice(i - 1, i + 1)
    if (!COMMON.has(pair) && pairs.has(pair)) shared++
  }
  return shared
}

function pairsAbout(one: One): ReadonlySet<string> {
  if (one.pairs) return one.pairs
  const { statement, item } = one
  const at = item.start - statement.start
  const end = item.end - statement.start
  const pairs = new Set<string>()
  for (const text of [statement.text.slice(Math.max(0, at - 40), at), statement.text.slice(end, end + 16)])
    for (let i = 1; i < text.length; i++) pairs.add(text.slice(i - 1, i + 1))
  one.pairs = pairs
  return pairs
}

/** Another number that both sentences tell: 追回工资412万元, 412万元工资款. */
function company(one: One, other: One): boolean {
  return one.statement.items.some(
    (a) =>
      a !== one.item &&
      a.value >= LEAST_COMPANY &&
      a.unit !== '%' &&
      other.statement.items.some((b) => b !== other.item && b.value === a.value && b.unit === a.unit),
  )
}

const LEAST_COMPANY = 10
