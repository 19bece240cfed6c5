import { often } from '../../../lib/audit'
import { COMMON } from './common-pairs'
import { isRestOf } from './explained'
import type { LookAlike } from './look-alikes'
import { isPartial, mayBeOfOneKind } from './mentions'
import { roughRange } from './roughly'
import { type Item, isExact, unitOf } from './statements'
import type { Told } from './told'

/**
 * Counts that say by their words that they are of all, or of what was told: 24个联系点均由班子成员分包, 对全年管理的33名矫正对象, 全镇17处村务公开栏.
 * What they count is named behind the number. Where the draft counts it in one other number only, one of the two is a
 * slip. Each such count is held against a bounded number of others of its unit.
 */
export function definite(told: readonly Told[], isOwn: (one: Told) => boolean): LookAlike[] {
  const byUnit = new Map<string, Named[]>()
  const means: (Named & { how: How })[] = []
  for (const one of told) {
    const isRough = isAround(one.item)
    if (!isCount(one, isRough)) continue
    const named = { one, before: nameBefore(one), how: howOf(one) }
    const { how } = named
    if (how !== null && means.length < MOST) means.push({ ...named, how })
    if (isRough) continue
    const unit = unitOf(one.item)
    const others = byUnit.get(unit)
    if (!others) byUnit.set(unit, [named])
    else if (others.length < MOST_OF_UNIT) others.push(named)
  }
  const found: LookAlike[] = []
  for (const second of means) {
    const others = ofOneVerb(
      second,
      (byUnit.get(unitOf(second.one.item)) ?? []).filter(
        (other) => other.one.item.start !== second.one.item.start && haveOneName(other, second),
      ),
    )
    const values = new Set(others.map(({ one }) => one.item.value))
    const [first] = others
    const isOfOneVerb =
      first !== undefined && doneIn(second) !== null && first.one.item.label.includes(doneIn(second) as string)
    const [least, most] = roughRange(second.one.item) ?? [second.one.item.value, second.one.item.value]
    if (!first || values.size > 1 || (first.one.item.value >= least && first.one.item.value <= most)) continue
    if (!areApart(first.one, second.one) || !(mayDiffer(first, second) || (isOfOneVerb && isAllOf(second)))) continue
    if (!(isOfOneVerb || mayBeOfOneKind(first.one.mention, second.one.mention)) || !isOwn(first.one)) continue
    if (isAccountedFor(told, first.one, second.one)) continue
    const inOrder = first.one.item.start < second.one.item.start
    found.push({ first: inOrder ? first.one : second.one, second: inOrder ? second.one : first.one, sure: false })
  }
  return found
}

/** 全年审核的26件规范性文件 is of those that were 审核, not of those 制发, where both are told. */
function ofOneVerb(named: Named, others: readonly Named[]): readonly Named[] {
  const verb = doneIn(named)
  if (verb === null) return others
  const same = others.filter(({ one: other }) => other.item.label.includes(verb))
  return same.length > 0 ? same : others
}

/** What was done with all that a count means: 审核的26件, 25件负责人出庭的案件. */
function doneIn({ one: { item } }: Named): string | null {
  return (DONE_BEFORE.exec(item.label) ?? DONE_BEHIND.exec(item.after))?.[1] ?? null
}

/** 负责人出庭的7件案件中，…: they all are looked at. */
function isAllOf({ one: { item } }: Named): boolean {
  return ALL_OF.test(item.after)
}

const DONE_BEFORE = often(/([一-鿿]{2})的$/)
const DONE_BEHIND = often(/^[一-鿿]{1,8}?([一-鿿]{2})的[一-鿿]{2,4}中/)
const ALL_OF = often(/^(?:[一-鿿]{2,10}的)?[一-鿿]{2,8}中$/)

const MOST = 60
const MOST_OF_UNIT = 60

/** Of all there are, of all of the year, of what was told before, of what something was done with, or as its words do not say. */
type How = 'stock' | 'year' | 'told' | 'done' | 'named'

interface Named {
  one: Told
  /** What is counted, named before the number; '' where it is behind it. */
  before: string
  /** How a count says that it means them all; null where it only counts. */
  how: How | null
}

/** 三百六十余家 says between what it may be. */
function isAround(item: Item): boolean {
  return item.approximate && item.to === null && item.value >= LEAST_ROUGH && roughRange(item) !== null
}

const LEAST_ROUGH = 20

function isCount({ item, isPart, mention }: Told, isRough: boolean): boolean {
  return (
    (isRough || isExact(item)) &&
    item.unit !== '%' &&
    item.value >= LEAST &&
    !isPart &&
    item.depth === 0 &&
    !(mention && isPartial(mention)) &&
    !SOME.test(YEAR_LAST.test(item.label) ? '' : item.label)
  )
}

/** 推动各部门负责人走进全年|26期|访谈: what stands before 全年 tells of others. */
const YEAR_LAST = often(/(?<![较比])(?:全年|今年|年内|本年度)的?$/)

/** 年中新设1个管护站: somewhere the draft says what came or went between the two. */
export function isAccountedFor(told: readonly Told[], { item: a }: Told, { item: b }: Told): boolean {
  const gap = Math.abs(a.value - b.value)
  return told.some(
    ({ item, statement }) =>
      item !== a &&
      item !== b &&
      item.value === gap &&
      (unitOf(item) === unitOf(a) ? CAME_OR_WENT : WENT).test(item.label) &&
      !isRestOf(statement, item, a) &&
      !isRestOf(statement, item, b),
  )
}

const WENT = often(/注销|撤销|核减|清退|退出/)
const CAME_OR_WENT = often(/另|新|增|补|含|外|往年|上年|去年|结转|注销|撤|减|退|停|合并|其余|剩余|其他/)

const LEAST = 2
/** New ones, some of them, another time's, or a norm. */
const SOME = often(
  /新(?!增?设)|增|另|再|其中|部分|试点|首批|第.批|各|每|平均|人均|剩|余下|去年|上年|同期|往年|历年|累计|以来|近[一二两三四五]年|季度|半年|\d月|时有|合计|连同|[后前]的?$|不少于|不低于|至少|至多|不超过|力争|计划|拟(?!(?:制[发定]|出台|印发)的)|目标|较|比|以[上下]|达到$/,
)

function nameBefore({ item, statement }: Told): string {
  const before = statement.items[item.index - 1]
  // 成员单位由15家调整为18家.
  const label = before && CHANGED.test(item.label) ? before.label.replace(/[由从]$/, '') : item.label
  return label.replace(FILLERS, '').replace(BRACKETS, '').slice(-LONGEST)
}

const LONGEST = 14
const CHANGED = /^(?:调整|增加|扩大|扩展|充实)?[为到至]$/
/** 11件|县政府及县政府办公室|行政规范性文件: whose they are; 3286台次|的|检查. */
const BEFORE_NAME =
  /^(?:的|(?:[本省市县区镇乡州旗]|人民)*政府(?:本级)?(?:及其?|和|、)(?:(?:[省市县区镇乡州旗]|人民)*政府)?办公?[室厅](?:名义)?(?=行政|规范|文件))/
const BRACKETS = /[“”"‘’]/g
const FILLERS = often(/(?:的|了|共计?|合计|累计|总计|达到?|有|为|已|是|约|近|:){1,8}$/)

function howOf({ item }: Told): How | null {
  // 现行有效的8件规章、213件文件: what the first is said of holds for both.
  if (/[、及]$/.test(item.label) || (item.joint === '、' && item.label === '')) return null
  if (!/^[一-鿿]{2}/.test(item.after) || item.after.startsWith('百分点')) return null
  if (TOLD.test(item.label)) return 'told'
  if (YEAR_DONE.test(item.label) && GROUND.test(item.after)) return 'year'
  if (STOCK.test(item.label)) return 'stock'
  if (YEAR.test(item.label)) return 'year'
  if (OPEN.test(item.label) && (ALL_BEHIND.test(item.after) || AMONG_THEM.test(item.after))) return 'told'
  return DONE.test(item.label) ? 'done' : 'named'
}

const TOLD = often(/(?:上述|前述|以上|这|该)$/)
const STOCK = often(/(?:全[省市县区镇乡村局处队所站校院]|全街道|全系统|辖区?内?|现有|已有|全部|所有|全体)的?$/)
const YEAR = often(/(?:全年|今年|年内|本年度?|当年)(?:[一-鿿]{0,8}的)?$/)
/** 延续全年召开|9次|法治专题会议的做法. */
const YEAR_DONE = often(/^(?:全年|今年|年内|本年度?)[一-鿿]{2,6}$/)
const GROUND = often(/^[^,;]{2,16}(?:基础上|的(?:做法|经验|成效|成果|势头))/)
const ALL_BEHIND = /^[一-鿿]{2,10}?(?:[均都](?!衡|匀|价)|全部|一律|悉数|既?要(?![求点素])|难以|承担|负责)/
/** 82名“法律明白人”中常年在村的不到六成: all of them are looked at. */
const AMONG_THEM = /^[一-鿿]{2,10}中(?![心小介央国队学层型医级期转外])/
/** Nothing before the number says of which of them. */
const OPEN = often(/^(?:对|将|把|使|让|[一-鿿]{0,6}的)?$/)
const DONE = often(/(?:^|对|将|把|就)(?:所|已)?[一-鿿]{1,8}的$/)

/** 企业联系点20个 and 24个联系点, 政策解读稿件52篇 and 71篇政策解读: what is named before one number or behind it stands behind the other. */
function haveOneName(first: Named, second: Named & { how: How }): boolean {
  const after = second.one.item.after.replace(BEFORE_NAME, '')
  const { before } = first
  const isBehind = first.one.mention?.definite !== '' && first.one.item.after.length > 1 && first.one.item.label !== ''
  let name = ''
  for (let size = Math.min(before.length, after.length); size > 1 && name === ''; size--)
    if (before.endsWith(after.slice(0, size))) name = after.slice(0, size)
  if (name === '' && before.length >= LEAST_BEGUN) name = shared(before, after, LEAST_BEGUN)
  // 6支综合执法队伍 may be of 7支执法队伍: of a kind there may be fewer.
  if (name === '' && second.how !== 'named' && second.one.item.value > first.one.item.value)
    name = headOf(second.one, before)
  if (name === '') name = withinLabel(first.one.item.label, after)
  // 25件负责人出庭的案件, 负责人出庭应诉27件.
  const doing = DOING.exec(after)?.[1]
  if (name === '' && doing !== undefined && before.includes(doing)) name = doing
  if (name === '' && isNamedByDeed(first, second)) return true
  if (name === '' && (isBehind || before === '')) name = shared(first.one.item.after, after, LEAST_BEHIND)
  // 组织班子成员14人述法 and 全部9名述法人员.
  if (
    name === '' &&
    second.how !== 'named' &&
    first.one.item.after.length > 1 &&
    after.startsWith(first.one.item.after)
  )
    name = first.one.item.after
  // 社区矫正对象 are no community's.
  const rest = before.slice(0, -name.length)
  if (name === '' || OF_ANOTHER.test(name.startsWith('矫正') ? rest.replace(/社区$/, '') : rest)) return false
  if (!GENERAL.test(name))
    return name.length > 2 || (second.how !== 'done' && second.how !== 'named') || sharesWord(first, second)
  return (second.how === 'told' || second.how === 'done') && sharesWord(first, second)
}

/** 发现隐患214条 and 排查出的241条特种设备隐患: the last word of what is behind a number. */
function headOf({ mention }: Told, before: string): string {
  if (!mention || mention.definite === '') return ''
  const { noun } = mention
  const least = 2
  let size = 0
  while (size < noun.length && size < before.length && noun.at(-1 - size) === before.at(-1 - size)) size++
  return size >= least ? noun.slice(-size) : ''
}

/**
 * 负责人出庭应诉9件 and 负责人出庭的7件案件, 督导部门和乡镇31家 and 督导的34家单位: where the thing's own name says nothing, what was done names it. One word of
 * deed is enough where few reports say it of other things and all are meant.
 */
function isNamedByDeed({ one: first, before }: Named, { one: { item }, how }: Named): boolean {
  if (how === 'named' || !GENERAL.test(FIRST_NAME.exec(item.after)?.[0] ?? '')) return false
  const deed = DEED_BEFORE.exec(item.label)?.[1] ?? ''
  const rest = before.slice(0, Math.max(0, before.indexOf(deed)))
  // 向公安机关移送 and 公安机关移送的: to whom, and by whom.
  if (OF_ANOTHER.test(rest) || /[向由被经]$/.test(rest)) return false
  const thing = TAKEN_PART.exec(deed)?.[1]
  if (thing !== undefined) return !COMMON.has(thing) && ALL_OF.test(item.after) && isGivenTo(first, thing, item.after)
  if (deed.length >= LEAST_DEED) return before.includes(deed)
  return deed.length === 2 && !COMMON.has(deed) && ALL_OF.test(item.after) && first.item.label.includes(deed)
}

/** 为415家|企业开展法治体检 and 接受体检的428家|企业中: the same ones, and what was done for them. */
function isGivenTo({ item, statement }: Told, thing: string, name: string): boolean {
  const at = item.end - statement.start
  const behind = (/^[^,;]*/.exec(statement.text.slice(at, at + LONGEST_GIVEN)) as RegExpExecArray)[0]
  return behind.slice(0, 2) === name.slice(0, 2) && behind.includes(thing)
}

const LONGEST_GIVEN = 24
const TAKEN_PART = often(/^(?:接受|参加|参与|实行|纳入)([一-鿿]{2,6})$/)
const DEED_BEFORE = often(/^(?:全年|今年|年内|在|对|(?:上述|该))?([一-鿿]{2,10})的$/)
const FIRST_NAME = /^[一-鿿]{2,4}?(?=中)|^[一-鿿]{2}/
const LEAST_DEED = 4

const DOING = often(/^([一-鿿]{4,10})的[一-鿿]{2,4}中/)
const LEAST_BEGUN = 4
const LEAST_BEHIND = 4

/** 基层社完成章程修订14家: what is counted stands at the clause's head. */
function withinLabel(label: string, after: string): string {
  const head = label.replace(LEADING, '')
  const name = shared(head, after, LEAST_HEAD)
  return name.length < head.length ? name : ''
}

const LEADING = often(/^(?:全年|今年|年内|本年度?|[一二三四五六七八九十]是|先后|共|累计|全[省市县区镇乡局]|对|,|、)+/)
const LEAST_HEAD = 3

/** What both begin with, where that is long enough. */
function shared(a: string, b: string, least: number): string {
  let size = 0
  while (size < a.length && a[size] === b[size]) size++
  return size >= least ? a.slice(0, size) : ''
}

/** 督察反馈问题12个 and 督察指出的14个问题: what was done stands before both. */
function sharesWord({ one: a }: Named, { one: b }: Named): boolean {
  const { label } = b.item
  for (let i = 2; i < label.length; i++) {
    const pair = label.slice(i - 2, i)
    if (!COMMON.has(pair) && /^[一-鿿]{2}$/.test(pair) && a.item.label.includes(pair)) return true
  }
  return false
}

const GENERAL =
  /^(?:案件|问题|企业|单位|人员|群众|项目|事项|干部|部门|任务|措施|文件|会议|活动|资料|线索|意见|建议|制度|信息|商户|主体|机构|场所|执法|检查|工作|学生|代表|乡镇|街道|社区|国家|地区|城市|家庭|困难|免费|行政村?|村|镇|法治|法律|经营|市场|重点|矛盾|纠纷|矛盾纠纷)$/
const OF_ANOTHER = /[村县市省镇乡区]级|社区|乡镇|基层|部门|外|非|未|不/

/** Of more than the other counts no part can be; of fewer one may be, unless it says that it is all. */
function mayDiffer({ one: first }: Named, { one: second, how }: Named & { how: How }): boolean {
  const [before, value] = [first.item.value, second.item.value]
  if (2 * Math.min(before, value) < Math.max(before, value)) return false
  if (how === 'done') return value > before
  // 制定规章2部, 对4部规章开展后评估: of those made before as well.
  if (how === 'named') return value > before && !EARLIER_TOO.has(first.mention?.verb ?? '')
  // What was built or done in the year is not all there is.
  return how !== 'stock' || IS_STOCK.test(first.item.label) || (first.mention?.verb ?? '') === ''
}

const EARLIER_TOO: ReadonlySet<string> = new Set(['made', 'amended', 'sorted'])
const IS_STOCK = often(
  /现有|共有|设有|现设|设置|设立|配备|聘请|选聘|核定|持有|持证|辖|建有|拥有|运[营行]|开设|在[册编]|调整为/,
)

export function areApart(a: Told, b: Told): boolean {
  return (
    a.statement !== b.statement &&
    !tells(a, b.item) &&
    !tells(b, a.item) &&
    !isSumWith(a, b.item) &&
    !explains(a, b.item.value - a.item.value) &&
    !explains(b, b.item.value - a.item.value)
  )
}

function tells({ statement }: Told, { value, unit }: Item): boolean {
  return statement.items.some((item) => item.value === value && item.unit === unit)
}

/** 代表建议6件、政协提案5件 and 11件均按期办复. */
function isSumWith({ statement, item }: Told, { value }: Item): boolean {
  return [statement.items[item.index - 1], statement.items[item.index + 1]].some(
    (next) => next?.unit === item.unit && next.value + item.value === value,
  )
}

/** 较年初增加4个: what is between the two. */
function explains({ statement, item: own }: Told, gap: number): boolean {
  return statement.items.some(
    (item) =>
      item !== own &&
      item.value === Math.abs(gap) &&
      item.unit === own.unit &&
      !item.label.includes('每') &&
      !isRestOf(statement, item, own),
  )
}
