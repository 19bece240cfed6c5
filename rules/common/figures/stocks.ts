import { often } from '../../../lib/audit'
import { COMMON, sharedBy } from './common-pairs'
import { isTurnedOver } from './digits'
import { type Item, isExact, type Statement } from './statements'

/**
 * How many places and offices of one kind there are, named before the number or behind it: 下辖居民小区87个 and 89个小区红色楼长, 全县21个乡镇 and 全县22个乡镇人民调解委员会.
 * What is done in them may be done in some; so one of the two must say that it is of all, and the other must say so, too, or be more. Each kind has few numbers, and
 * each sentence is read once.
 */
export function stocks(
  statements: readonly Statement[],
  isOwn: (statement: Statement, item: Item) => boolean,
): Stock[] {
  const byKind = new Map<string, Sighting[]>()
  for (const statement of statements)
    for (const item of statement.items) {
      const sighting = sightingOf(statement, item)
      if (!sighting || !isOwn(statement, item)) continue
      const others = byKind.get(sighting.kind)
      if (!others) byKind.set(sighting.kind, [sighting])
      else if (others.length < MOST_KEPT) others.push(sighting)
    }
  return [...byKind.values()].flatMap((sightings) => disagreement(sightings) ?? [])
}

export interface Stock {
  first: Item
  second: Item
  /** What is counted. */
  of: string
}

interface Sighting {
  kind: string
  statement: Statement
  item: Item
  isAll: boolean
  /** What was done in them may be done in some. */
  isDone: boolean
}

const MOST_KEPT = 24
const LEAST = 6

/** One kind with two numbers; with three it is told of several things. */
function disagreement(sightings: readonly Sighting[]): Stock | null {
  const values = new Set(sightings.map(({ item }) => item.value))
  if (values.size < 2 || values.size > MOST_VALUES) return null
  const whole = wholeOf(sightings)
  if (!whole) return values.size === 2 ? neighbours(sightings) : null
  for (const other of sightings) {
    const [a, b] = [whole.item.value, other.item.value]
    // 覆盖全县42所中小学校 and 全县24所中小学校全部: no part, but digits changed over.
    const isTurned = isTurnedOver(a, b) && (other.isAll || b > a)
    if (a === b || (Math.min(a, b) < LEAST_SHARE * Math.max(a, b) && !isTurned)) continue
    if (!other.isAll && b < a) continue
    if (
      other.statement === whole.statement &&
      !(whole.isAll && other.isAll && (isTurned || ALL.test(other.item.label)))
    )
      continue
    if (tellsOf(whole, other) || tellsOf(other, whole)) continue
    const [first, second] = whole.item.start < other.item.start ? [whole, other] : [other, whole]
    return { first: first.item, second: second.item, of: whole.kind }
  }
  return null
}

const MOST_VALUES = 3
const LEAST_SHARE = 0.75

/**
 * Neither says that it is of all, and nothing says that one is of some: 对8个街道开展督察 and 督促9个街道办事处主任述法, 做好32个乡镇(街道)处罚权承接工作 and 36个乡镇(街道)承接执法权后. One more
 * or fewer is a slip as often as a part; a few more are one only where both are told of the same.
 */
function neighbours(sightings: readonly Sighting[]): Stock | null {
  const [first] = sightings
  const second = sightings.find(({ item }) => item.value !== first?.item.value)
  if (!first || !second || first.statement === second.statement) return null
  const [a, b] = [first.item.value, second.item.value]
  const gap = Math.abs(a - b)
  if (gap > Math.max(1, LEAST_GAP * Math.max(a, b)) || tellsOf(first, second) || tellsOf(second, first)) return null
  if (gap > 1 && sharedBy(pairsAbout(first), pairsAbout(second)) < 1) return null
  if ([first, second].some(({ isDone }) => isDone)) return null
  return { first: first.item, second: second.item, of: first.kind }
}

const LEAST_GAP = 0.125

/** Pairs of characters near the number, without its own name and those that stand everywhere. */
function pairsAbout({ statement: { text, start }, item, kind }: Sighting): ReadonlySet<string> {
  const [at, end] = [item.start - start, item.end - start]
  const words = `${text.slice(Math.max(0, at - NEAR), at)}|${text.slice(end, end + NEAR)}`.replace(kind, '|')
  const pairs = new Set<string>()
  for (let i = 1; i < words.length; i++) {
    const pair = words.slice(i - 1, i + 1)
    if (/^[一-鿿]{2}$/.test(pair) && !COMMON.has(pair)) pairs.add(pair)
  }
  return pairs
}

const NEAR = 18

/** The first that says that it is of all, or the number told more than once. */
function wholeOf(sightings: readonly Sighting[]): Sighting | null {
  const all = sightings.find(({ isAll }) => isAll)
  if (all) return all
  return (
    sightings.find(({ statement, item }) =>
      sightings.some((other) => other.item.value === item.value && other.statement !== statement),
    ) ?? null
  )
}

/** The sentence tells the other number, or what is between the two. */
function tellsOf({ statement, item: own }: Sighting, { item, statement: its }: Sighting): boolean {
  if (statement === its) return false
  return statement.items.some(
    (one) =>
      one !== own &&
      one.unit === own.unit &&
      (one.value === item.value || one.value === Math.abs(own.value - item.value)),
  )
}

/** What one number of a sentence counts, where it counts places; null for some of them and for norms. */
function sightingOf(statement: Statement, item: Item): Sighting | null {
  if (!UNITS.includes(item.unit) || item.value < LEAST || !isExact(item) || item.depth > 0) return null
  const { text, start } = statement
  const at = item.end - start
  const behind = text.slice(at, at + LONGEST_BEHIND)
  const own = item.label.replace(FILLERS, '')
  const name = (/^[一-鿿]/.test(behind) ? BEHIND.exec(behind) : null) ?? (BARE.test(behind) ? BEFORE.exec(own) : null)
  if (!name) return null
  const kind = `${(name[1] ?? '').replace(PLAIN, '')}${name[2]}`
  const before = text.slice(Math.max(0, item.start - start - LONGEST_BEFORE), item.start - start)
  const clause = before.slice(before.search(/[^,;:]*$/))
  const rest = behind.slice(name.input === behind ? name[0].length : 0).split(/[,;]/)[0] as string
  const isCovered = COVERED.test(behind)
  if (SOME.test(clause) || SOME_BEHIND.test(rest) || (ACTED.test(own) && !isCovered)) return null
  const isAll = isCovered || WHOLE.test(clause) || ALL.test(item.label) || (LISTED.test(rest) && !DONE.test(rest))
  return { kind, statement, item, isAll, isDone: DONE_IN.test(clause) || DONE.test(rest) }
}

const UNITS = '个条处家所'
const LONGEST_BEHIND = 24
const LONGEST_BEFORE = 30
const NAMES =
  '县\\(市、区\\)|县\\(市区\\)|县\\([市区]\\)|市\\(县、区\\)|县市区|县区|市县|旗县区?|乡镇\\(街道\\)|镇\\(街道?\\)|街道|小区|主次干道|背街小巷|街巷|乡镇|镇街|社区|行政村|集贸市场|农贸市场|网格|[省市县区旗]直部门|[省市县区旗]直单位|派出所|司法所|律师事务所|中小学校?|幼儿园|嘎查村?|苏木镇|村民小组'
const BEHIND = new RegExp(`^([一-鿿]{0,4}?)(${NAMES})(?!\\(|[、和与及](?:街道|社区|居|村|镇|乡|苏木)|/|居)`)
const BEFORE = new RegExp(`(?:^|[、和与及辖有])([一-鿿]{0,4}?)(${NAMES})$`)
/** Nothing behind the number is counted by it. */
const BARE = /^(?:$|[^一-鿿])/
const PLAIN = /^(?:居民|住宅|行政)$/
const FILLERS = often(/(?:共计?|总计|合计|已?达到?|共?有|为){1,4}$/)
/** 在26所中小学配备法治副校长，实现全覆盖. */
const COVERED = often(/^[^;]{0,20}全覆盖/)
const SOME = often(
  /试点|示范|先行|率先|其中|部分|新增|新建|新设|抽|选|未|每|各个|其余|剩余|另|首批|第.批|创建|评[为选]|不少于|至少|[较比]|上年|去年|往年|力争|计划|目标|达标|重点|典型|年底前|外[省市县]/,
)
/** 督导8个乡镇: what is done with some of them stands right before the number. */
const ACTED = often(
  /(?:涉及|走访|深入|督[导查察]|检查|排查|暗访|抽查|改造|整治|治理|完成|建成|打造|推广到|覆盖|服务|指导|帮助|选派|在)(?:了|的)?(?:辖区)?$/,
)
const SOME_BEHIND = often(/试点|示范|先行|率先|中的?[^心]|部分|以上|抽|进行|其余/)
const WHOLE = often(
  /全[省市县区旗州镇乡局]|全街道|下辖|现辖|所辖|辖区|[道镇乡县区市旗]辖|现有|共有|范围(?:包括|为|是|覆盖)|涵盖|全部|所有/,
)
const ALL = often(/(?:全部|所有|全体)(?:的)?$/)
/** 对照36条主次干道清单逐条认领. */
const LISTED = often(/清单|台账|名录|逐[一个条]|[均都]已?|全部|全覆盖/)
const DONE_IN = often(/建成|建立|设立|完成|选[取定]|覆盖|[仅只]有?|达到?|累计|已/)
/** What has been done in some of them may have been done in all. */
const DONE = often(/达标|获评|通过验收|已?(?:建成|完成|创建)/)
