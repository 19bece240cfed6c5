import { often } from '../../../lib/audit'
import type { LookAlike } from './look-alikes'
import { isPartial, isRestricted } from './mentions'
import { type Item, isExact, unitOf } from './statements'
import type { Told } from './told'

/**
 * Counts called by what was done, whatever the numbers look like: 现场述法18人 and 开展现场述法的16名负责人. Only words that the draft says
 * hardly anywhere else are taken for a name.
 */
export function called(folded: string, told: readonly Told[], isOwn: (one: Told) => boolean): LookAlike[] {
  const found: LookAlike[] = []
  let left = MOST
  for (const one of told) {
    if (one.item.label.at(-1) !== '的' || !isCount(one) || left <= 0) continue
    const deed = one.item.label.slice(-1 - DEED, -1)
    if (!HAN.test(deed) || GENERAL.test(deed) || !isSeldom(folded, deed)) continue
    left--
    const others = told.filter(
      (other) => other !== one && isCount(other) && unitOf(other.item) === unitOf(one.item) && endsWith(other, deed),
    )
    if (others.some(({ item }) => item.value === one.item.value)) continue
    const other = others.find((candidate) => areNear(candidate.item, one.item) && isApart(candidate, one))
    if (other && isOwn(other) && isOwn(one)) found.push(inOrder(other, one))
  }
  return [...found, ...outcomes(told, isOwn), ...reached(told, isOwn)]
}

const DEED = 4
const MOST = 40
const MOST_SAID = 3
const HAN = /^[一-鿿]{4}$/
const FILLERS = often(/(?:的|了|共计?|合计|累计|达到?|有|为|已){1,8}$/)
/** What any of them may have done. */
const GENERAL = /参[加与]|[发出][现生]|[^述]职|问题|存在|负责|从事|取得|获得|[没未]|不|需|应|被|中$|后$|前$|上$|新|首/

function isCount({ item, isPart, mention }: Told): boolean {
  return (
    isExact(item) &&
    item.unit !== '%' &&
    item.value >= LEAST &&
    !isPart &&
    item.depth === 0 &&
    !(mention && isPartial(mention))
  )
}

const LEAST = 3

function isSeldom(folded: string, deed: string): boolean {
  let said = 0
  for (let at = folded.indexOf(deed); at >= 0 && said <= MOST_SAID; at = folded.indexOf(deed, at + 1)) said++
  return said > 1 && said <= MOST_SAID
}

function endsWith({ item }: Told, deed: string): boolean {
  return item.label.replace(FILLERS, '').endsWith(deed)
}

function areNear({ value: a }: Item, { value: b }: Item): boolean {
  return Math.min(a, b) >= LEAST_SHARE * Math.max(a, b)
}

const LEAST_SHARE = 0.6

/** The one's sentence does not tell the other number, too. */
function isApart(a: Told, b: Told): boolean {
  return (
    a.statement !== b.statement &&
    !a.statement.items.some(({ value }) => value === b.item.value) &&
    !b.statement.items.some(({ value }) => value === a.item.value)
  )
}

function inOrder(a: Told, b: Told): LookAlike {
  return a.item.start < b.item.start ? { first: a, second: b, sure: false } : { first: b, second: a, sure: false }
}

/**
 * Parts told again as what became of them: 清理文件96件，其中废止21件 and 清理废止的12件文件, 撤销2件 and 被撤销的4件复议案件. Only where the draft tells of one such part, whose
 * sentence names the thing.
 */
function outcomes(told: readonly Told[], isOwn: (one: Told) => boolean): LookAlike[] {
  const parts = new Map<string, Told[]>()
  const again: { one: Told; outcome: string }[] = []
  for (const one of told) {
    const { item } = one
    if (item.unit === '%' || !isExact(item)) continue
    const back = BECAME.exec(item.label)?.[1]
    if (back !== undefined && !one.isPart && item.after.length > 1) again.push({ one, outcome: back })
    const outcome = back ?? OUTCOME.exec(item.label)?.[1]
    if (outcome === undefined) continue
    const key = `${outcome} ${unitOf(item)}`
    parts.set(key, [...(parts.get(key) ?? []), one])
  }
  return again.slice(0, MOST).flatMap(({ one, outcome }) => {
    const others = (parts.get(`${outcome} ${unitOf(one.item)}`) ?? []).filter(
      (other) => other.statement !== one.statement,
    )
    const [first] = others
    if (!first || others.length > 1 || first.item.value === one.item.value || !isApart(first, one)) return []
    return isNamedIn(one.item.after.slice(0, LONGEST_THING), first.statement.text) && first.item.value > 0 && isOwn(one)
      ? [inOrder(first, one)]
      : []
  })
}

/** Four characters of the thing's name, or 复议, stand in the sentence. */
function isNamedIn(name: string, text: string): boolean {
  if (name.startsWith('复议')) return text.includes('复议')
  for (let i = LEAST_THING; i <= name.length; i++) if (text.includes(name.slice(i - LEAST_THING, i))) return true
  return false
}

const BECAME = often(
  /^(?:对|全年|今年|年内|经?清理|被|[一-鿿]{0,2}依法){0,3}(废止|撤销|败诉|纠正|纠错|驳回|确认违法)的$/,
)
const OUTCOME = often(
  /^(?:直接|依法|决定|予以|被)?(废止|撤销|败诉|纠正|纠错|驳回|确认违法)(?:行政规范性文件|文件|的)?$/,
)
const LONGEST_THING = 9
const LEAST_THING = 4

/**
 * How many of one kind of people one thing has reached in the year: 开展法治课620节，惠及师生4.2万人次 and 法治课堂已覆盖师生5.1万余人次. Both name the
 * people and, right before them, the same thing.
 */
function reached(told: readonly Told[], isOwn: (one: Told) => boolean): LookAlike[] {
  const found: LookAlike[] = []
  const kept: (Told & { people: string })[] = []
  for (const one of told) {
    const { item, isPart, mention } = one
    if (!PEOPLE_UNITS.includes(item.unit) || isPart || item.to !== null || item.value < LEAST_REACHED) continue
    const people =
      REACHED.exec(item.label)?.[1] ??
      (item.after === '' ? undefined : REACHED_AFTER.exec(`${item.label}|${item.after}`)?.[1])
    if (people === undefined || (mention && isRestricted(mention))) continue
    const second = { ...one, people }
    const others = kept.filter((other) => other.people === people && unitOf(other.item) === unitOf(item))
    const isSame = others.some((other) => mayBeOne(other.item, item))
    const first = others.find(
      (other) => areNear(other.item, item) && isApart(other, one) && sharesThing(wordsBefore(other), wordsBefore(one)),
    )
    if (first && !isSame && isOwn(first) && isOwn(one)) found.push({ first, second: one, sure: false })
    if (kept.length < MOST) kept.push(second)
  }
  return found
}

const PEOPLE_UNITS = ['人次', '人', '名']
const LEAST_REACHED = 50
const PEOPLE = '师生|学生|家长|老年人|未成年人|青少年|农民工|妇女|残疾人|职工|务工人员|居民|村民|经营户|商户'
const REACH = '惠及|覆盖|受益|受教育|教育|服务|辐射|吸引|参与|带动'
const REACHED = often(
  new RegExp(`(?:${REACH})(?:了|各类|广大|全[县市区镇乡])?(${PEOPLE})(?:累计|共计?|达到?|近|约|超)?$`),
)
const REACHED_AFTER = often(new RegExp(`(?:${REACH})(?:了)?\\|(${PEOPLE})$`))

/** 4.2万 and 4万余: the one may be what the other is for short. */
function mayBeOne(a: Item, b: Item): boolean {
  const [low, high] = [a, b].map(spanOf) as [readonly [number, number], readonly [number, number]]
  return low[0] <= high[1] && high[0] <= low[1]
}

function spanOf({ value, printed, tolerance, approximate }: Item): readonly [number, number] {
  const place = tolerance > 0 ? 2 * tolerance : 1
  if (/[余多]/.test(printed)) return [value, value + placeOf(value, place)]
  const slack = approximate ? placeOf(value, place) : tolerance
  return [value - slack, value + slack]
}

/** What the last digit printed stands for: a thousand in 5.1万余, a hundred in 1200余. */
function placeOf(value: number, place: number): number {
  let step = place
  while (value % (10 * step) === 0 && 10 * step <= value) step *= 10
  return step
}

const BACK = 36

function wordsBefore({ statement, item }: Told): string {
  const at = item.start - statement.start
  return statement.text.slice(Math.max(0, at - BACK), at)
}

/** Three characters that both say, other than those of any such work. */
function sharesThing(a: string, b: string): boolean {
  for (let i = 3; i <= a.length; i++) {
    const run = a.slice(i - 3, i)
    if (/^[一-鿿]{3}$/.test(run) && !ANY_WORK.test(run) && b.includes(run)) return true
  }
  return false
}

const ANY_WORK = new RegExp(
  `宣传|活动|教育|普法|开展|组织|举办|全年|全[县市区镇乡]|累计|工作|法律|进校|校园|入[村校户]|${PEOPLE}|${REACH}`,
)
