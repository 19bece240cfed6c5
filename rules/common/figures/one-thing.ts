import { type Draft, isIdeograph, often, type Range, rangeAt } from '../../../lib/audit'
import { COMMON, COMMON_PAIRS } from './common-pairs'
import { isTurnedOver } from './digits'
import type { LookAlike } from './look-alikes'
import {
  isPartial,
  isWholeOf,
  type Mention,
  mayBeOfOneKind,
  OF_TWO_LEVELS,
  scopesAgree,
  subjectsDiffer,
  verbsAgree,
} from './mentions'
import { roughRange } from './roughly'
import { type Item, isExact, unitOf } from './statements'
import { type Told, wordsBefore } from './told'
import { zonesOf } from './zones'

/**
 * Counts that say the same of the same thing, whatever the order of the words and the look of the numbers: 局务会研究政务公开工作2次 and
 * 局务会三次研究政务公开工作. Words that any count may have are left away; what is left of one must stand about the other. Where only one says
 * more than the other, it counts some of it, and some are never more than all. Near-linear: only counts of one unit with two characters in common
 * are compared, and few of each.
 */
export function oneThing(draft: Draft, told: readonly Told[], isOwn: (one: Told) => boolean): LookAlike[] {
  return pairsIn(draft, told, isOwn, false)
}

/** The same of what a plan asks for: 会前学法不少于8次 and 重点核查会前学法6次. Only where both say just the same. */
export function oneTask(draft: Draft, asked: readonly Told[]): LookAlike[] {
  return pairsIn(draft, asked, () => true, true)
}

function pairsIn(draft: Draft, told: readonly Told[], isOwn: (one: Told) => boolean, isAsked: boolean): LookAlike[] {
  const { duties } = zonesOf(draft)
  const own = ownNames(draft)
  const buckets = new Map<number, Fact[]>()
  const byValue = new Map<string, Told[]>()
  const found: { first: Fact; second: Fact; isBack: boolean }[] = []
  const facts = new Map<Told, Fact | null>()
  const read = (one: Told) => {
    const known = facts.get(one)
    if (known !== undefined) return known
    const fresh = factOf(one, duties, own, isAsked)
    facts.set(one, fresh)
    return fresh
  }
  const isPaired = pairedIn(told)
  for (const one of told) {
    keep(byValue, valueKey(one), one)
    if (!isPaired(one)) continue
    const fact = read(one)
    if (!fact) continue
    let best: { other: Fact; weight: number } | null = null
    for (const other of likely(fact, buckets)) {
      const weight = isAsked ? weightOfTask(other, fact) : weightOf(other, fact)
      if (weight > (best?.weight ?? 0)) best = { other, weight }
    }
    for (const key of fact.keys) keep(buckets, key, fact)
    if (best && found.length < MOST_FOUND)
      found.push({ first: best.other, second: fact, isBack: best.weight % 1 !== 0 })
  }
  return found
    .filter(
      ({ first, second, isBack }) =>
        ((areSlips(first, second) && isOfNoOtherYear(first.one) && isOfNoOtherYear(second.one)) ||
          ((first.one.isPart || isOwn(first.one)) && (second.one.isPart || isOwn(second.one)))) &&
        !(isBack && hasRival(buckets, first, second)) &&
        !isExplained(first, second) &&
        !isToldElsewhere(byValue, read, first, second) &&
        !isToldElsewhere(byValue, read, second, first),
    )
    .map(({ first: { one: a }, second: { one: b } }) =>
      a.item.start < b.item.start ? { first: a, second: b, sure: false } : { first: b, second: a, sure: false },
    )
}

/** Digits changed over of a number told of one thing: 2021年…存在短板:…全年3286台次的检查中 at the head of which a year was left over. */
function areSlips(a: Fact, b: Fact): boolean {
  return isSlip(a, b) && a.runs.some((run) => b.runs.some((other) => shares(run, other)))
}

function isOfNoOtherYear({ statement, item }: Told): boolean {
  return !OTHER_YEAR.test(wordsBefore(statement, item).clause)
}

const OTHER_YEAR = often(/(?:19|20)\d\d年|上年|去年|往年|同期|年来|以来|[季月]/)

function keep<Key, One>(buckets: Map<Key, One[]>, key: Key, one: One): void {
  const others = buckets.get(key)
  if (!others) buckets.set(key, [one])
  else if (others.length < MOST_KEPT) others.push(one)
}

function valueKey({ item }: Told): string {
  return `${kindOf(item)}${item.value}`
}

/**
 * Whether a count has two pairs of characters about it that stand about one of its kind in another sentence, or its digits: what may have a partner. To
 * read what it counts costs many times as much, and most have none.
 */
function pairedIn(told: readonly Told[]): (one: Told) => boolean {
  const sentences = new Map<number, number>()
  const pairs = new Map<Told, readonly number[]>()
  for (const one of told) {
    const { item, statement } = one
    if (item.unit === '%' || item.depth > 0) continue
    const code = codeOf(kindOf(item))
    const words = `${item.label.slice(-LONGEST_LABEL)}|${item.after.slice(0, LONGEST_NAME)}`
    const own = rawPairs(HAS_NAMES.test(words) ? plain(words) : words, code)
    if (item.value >= LEAST_SWAPPED) own.push(digitsKey(item.value, code))
    pairs.set(one, own)
    for (const pair of own) {
      const before = sentences.get(pair)
      if (before === undefined) sentences.set(pair, statement.start)
      else if (before !== statement.start && before !== SEVERAL_SENTENCES) sentences.set(pair, SEVERAL_SENTENCES)
    }
  }
  return (one) => {
    const own = pairs.get(one)
    if (!own) return false
    // Of few words one is enough; what a part is of stands before.
    const least = own.length <= FEW || one.isPart ? 1 : LEAST_SHARED
    let shared = 0
    for (const pair of own)
      if (sentences.get(pair) === SEVERAL_SENTENCES && (pair < 0 || ++shared >= least)) return true
    return false
  }
}

const SEVERAL_SENTENCES = -1
const FEW = 3
const LONGEST_NAME = 14

/** Pairs of a count's kind by the codes of both characters, without those that stand everywhere. */
function rawPairs(text: string, code: number): number[] {
  const found: number[] = []
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const isHan = isIdeograph(unit)
    const pair = before * 0x10000 + unit
    if (isHan && before !== 0 && !COMMON_PAIRS.has(pair)) found.push(code * 2 ** 32 + pair)
    before = isHan ? unit : 0
  }
  return found
}

/** One number for a kind: two may share it, which costs a look and no more. */
function codeOf(kind: string): number {
  return (kind.charCodeAt(0) * 31 + (kind.charCodeAt(1) || 0) * 7 + (kind.charCodeAt(2) || 0)) % 1048573
}

/** One number below 0 for all orders of a number's digits. */
function digitsKey(value: number, code: number): number {
  let key = 1
  for (const digit of String(value)) key += 3 ** (digit.charCodeAt(0) - 45)
  return -(code * 2 ** 30 + (key % 2 ** 30))
}

/** Those before with two pairs of characters in common, or with the same digits, whose number is another of its size. */
function likely(fact: Fact, buckets: ReadonlyMap<number, readonly Fact[]>): Fact[] {
  const found: Fact[] = []
  for (const key of fact.keys)
    for (const other of buckets.get(key) ?? NONE) {
      if (other.lastAsked !== fact) {
        other.lastAsked = fact
        other.shared = mayDiffer(other, fact) ? 0 : NEVER
        if (other.shared === 0) found.push(other)
      }
      other.shared += key === fact.digits ? LEAST_SHARED : 1
    }
  return found.filter(({ shared, keys }) => shared >= Math.min(LEAST_SHARED, fact.keys.length, keys.length))
}

function mayDiffer(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind || a.one.statement === b.one.statement || (a.least <= b.most && b.least <= a.most)) return false
  const [x, y] = [a.one.item.value, b.one.item.value]
  return x < y ? x >= LEAST_RATIO * y : y >= LEAST_RATIO * x
}

const NEVER = Number.NEGATIVE_INFINITY
const NONE: readonly Fact[] = []
const LEAST_SHARED = 2
const MOST_FOUND = 60
const MOST_KEPT = 12

/** The unit's own name, that a sentence may begin with: 市水利局. */
function ownNames(draft: Draft): readonly string[] {
  return draft.issuers.flatMap(({ name }) => [name, name.slice(-4), name.slice(-3)]).filter((name) => name.length > 2)
}

interface Fact {
  one: Told
  kind: string
  least: number
  most: number
  /** What is left of the words before the number and of the name behind it. */
  runs: readonly string[]
  /** The last of these stands behind the number, where what is said of it may follow: 135名持证执法人员|力量不足. */
  isFollowed: boolean
  size: number
  /** What it has in common with those it is compared with. */
  keys: readonly number[]
  /** The one of these that tells its digits; 0 for small numbers. */
  digits: number
  /** The sentence about it, read when first asked for: most are compared with none. */
  about: string | null
  /** What one of the heads has done. */
  isHeads: boolean
  /** Of all there are: 现有, 在册. */
  isStock: boolean
  /** Said of those told before. */
  isBack: boolean
  /** In a list of several. */
  isListed: boolean
  /** Nothing before the number says of which: 对26家企业. */
  isOpen: boolean
  /** Of several things together: 撤销、变更和确认违法8件. */
  isSeveral: boolean
  /** What was done with it. */
  deed: string
  /** A part named with what it is a part of: who took part is told, and others may have, too. */
  isOfEvent: boolean
  /** For which fact keys in common were counted last, and how many they were. */
  lastAsked: Fact | null
  shared: number
}

const EVENTS = ['次', '场', '期', '轮', '场次', '批次']

function kindOf(item: Item): string {
  const unit = unitOf(item)
  if (EVENTS.includes(unit)) return '次'
  return unit === '户' || unit === '处' || unit === '所' ? '家' : unit === '篇' || unit === '部' ? '件' : unit
}

/** What a count counts; null where it is of a part, of another time or has no words of its own. */
function factOf(one: Told, duties: readonly Range[], own: readonly string[], isAsked = false): Fact | null {
  const { item, isPart, mention, statement } = one
  if (item.unit === '%' || item.depth > 0 || item.to !== null || item.value < 1 || isMoney(item)) return null
  const range = rangeOf(item)
  if (!range || SOME_BEHIND.test(item.after)) return null
  if (isAsked ? SOME_ASKED.test(item.label) : (mention && !isPart && isPartial(mention)) || SOME.test(item.label))
    return null
  const isEvent = EVENTS.includes(item.unit)
  const isDefinite = DEFINITE.test(item.label)
  // 本年制发2件|废止|0件: the next one's words.
  const next = statement.items[item.index + 1]
  const isNexts =
    !isDefinite &&
    next !== undefined &&
    next.start === item.end + item.after.length &&
    item.label.replace(NOISE, '').length > 1
  const isNamed = isAsked && item.label.replace(NOISE, '').length >= LEAST_NAMED
  const behind =
    isNexts || isNamed ? '' : ((isEvent ? DEED : NAME).exec(item.after.replace(BEFORE_NAME, ''))?.[0] ?? '')
  const name = own.find((words) => item.label.startsWith(words)) ?? ''
  // 11个|行政村共培育|86名: what the number before counts.
  const follows = statement.items[item.index - 1]?.end === item.start - item.label.length
  // 58名机关干部、|96名|村干部: what is listed before it is another.
  const before = item.label.endsWith('、') ? '' : follows ? item.label.replace(COUNTED_BEFORE, '') : item.label
  const label = before.slice(before.startsWith(name) ? name.length : 0).slice(-LONGEST_LABEL)
  const event = isEvent ? eventOf(one) : ''
  const cleaned = plain(`${label}|${event}|${behind}`)
    .replace(NOISE, '|')
    .split(/[^一-鿿]+/)
  const runs = cleaned
    .map((run) => run.replace(VERBS, '').replace(HEADS, '').replace(DONE, ''))
    .filter((run) => run.length > 1 && !NO_NAME.test(run))
  const size = runs.reduce((sum, run) => sum + run.length, 0)
  if (size < LEAST_SIZE) return null
  // 主动公开36份、依申请公开25份: listed.
  const { text, start } = statement
  const isListed =
    isPart ||
    text[item.start - start - item.label.length - 1] === '、' ||
    (text[item.end - start + item.after.length] === '、' && next !== undefined && unitOf(next) === unitOf(item))
  if (isListed && size < LEAST_OF_PART) return null
  const kind = kindOf(item)
  const code = codeOf(kind)
  const keys = [...new Set(rawPairs(runs.join('|'), code))]
  const digits = item.value >= LEAST_SWAPPED ? digitsKey(item.value, code) : 0
  if (digits !== 0) keys.push(digits)
  return {
    one,
    isListed,
    isOfEvent: event !== '',
    isSeveral: SEVERAL.test(label),
    isBack: BACK.test(item.label),
    isOpen: !isDefinite && /^(?:对|为|在|将|向|从|给|把|就|由|按)?$/.test(item.label),
    deed: (item.label.match(DEEDS)?.at(-1) ?? '').replace(GENERAL_DEED, '').replace(FOUND, '发现'),
    kind,
    digits,
    least: range[0],
    most: range[1],
    runs,
    isFollowed: behind !== '' && !isEvent && runs.length > 0 && behind.includes(runs.at(-1) as string),
    size,
    keys,
    about: null,
    isHeads:
      !isDefinite &&
      (BY_HEADS.test(item.label) || (isEvent && rangeAt(duties, item.start) !== null && !BODY.test(item.label))),
    isStock: STOCK.test(item.label),
    lastAsked: null,
    shared: 0,
  }
}

/** 举办新闻发布会38场，其中市政府主要负责人出席3场: what a part of the events is of. */
function eventOf({ item, isPart, statement }: Told): string {
  const whole = statement.items[item.index - 1]
  if (!isPart || item.opens !== '其中' || !whole || !EVENTS.includes(whole.unit)) return ''
  return /[一-鿿]{2,10}$/.exec(whole.label)?.[0] ?? ''
}

/** The words about a count, with those of the clauses next to it. */
function wideOf(fact: Fact): string {
  const { item, statement } = fact.one
  const { text, start } = statement
  const [at, end] = [item.start - start, item.end - start]
  const from = Math.max(text.lastIndexOf(';', at), at - LONGEST_BACK, 0)
  fact.about ??= plain(`${text.slice(from, at)}|${text.slice(end, end + LONGEST_BEHIND)}`)
  return fact.about
}

function rangeOf(item: Item): readonly [number, number] | null {
  if (isExact(item)) return [item.value, item.value]
  return item.approximate ? roughRange(item) : [item.value - item.tolerance, item.value + item.tolerance]
}

/** One name for what is told with several words. */
function plain(text: string): string {
  return text.replace(CERTIFIED, '持证执法').replace(SUED, '行政诉讼').replace(DISPUTES, '矛盾纠纷')
}

const HAS_NAMES = often(/证|资格|应诉|纠纷/)
const CERTIFIED = /持有?(?:有效)?(?:行政)?执法证件?|[具持]有(?:行政)?执法资格|持证(?:执法)?/g
const DISPUTES = /(?<=各类|调解|调处|化解|排查)纠纷/g
const SUED = /行政应诉|一审应诉|(?<!诉讼)应诉(?=案件)/g

const LEAST_SIZE = 2
const LEAST_OF_PART = 4
const LEAST_NAMED = 5
const LEAST_SWAPPED = 100
const LONGEST_LABEL = 26
const LONGEST_BACK = 50
const LONGEST_BEHIND = 20
const NAME = often(
  /^(?:(?![均都全已悉逐按未被由在的也难虽仍有至要需尚]|得到|进行|中(?![心小介])|实行|落实|组织|开展|参加|列席|担任|承担|负责|入驻|作为|作了)[一-鿿]){1,14}/,
)
/** 3286台次|的|检查; 1.6万人次的经验 has no name behind it. */
const BEFORE_NAME = /^的(?:[一-鿿]{0,2}(?:经验|做法|成[效果绩]|基础|势头)[一-鿿]{0,20})?/
const DEED = often(/^(?:(?![均都全已悉逐按未被]|进行)[一-鿿]){1,14}/)
const COUNTED_BEFORE = /^[一-鿿]{1,8}?(?=共|累计|已|均|全部|培育|配备|建成|开展|组织|设立)/
const SOME = often(
  /新(?!增?设|时代|闻|媒体|型|冠|收|办法)|增|另|再|其中|部分|试点|首批|第.批|各(?!类|种|级|项)|每|平均|人均|剩|余下|去年|上年|同期|往年|历年|以来|近[一二两三四五]年|季度|半年|\d月|合计|连同|[后前]的?$|不少于|不低于|至少|至多|不超过|力争|计划|拟(?!定|(?:制[发定]|出台|印发)的)|目标|较|比|(?<!规模)以[上下]|结转|未(?!成年)|[届等唯]$|参与|协助|配合/,
)
/** A plan's numbers are those that it asks for. */
const SOME_ASKED = often(
  /增|另|再|其中|部分|试点|首批|第.批|各(?!类|种|级|项)|每|平均|人均|剩|余下|去年|上年|同期|往年|历年|以来|季度|半年|\d月|[届等]$|较|比|不超过|至多/,
)
const SOME_BEHIND = /^(?:以[上下]|左右|工作日|自然日|月|小时|百分点)/
const SEVERAL = /[一-鿿]、[一-鿿]|[一-鿿](?:和|以及)[一-鿿]/
const BY_HEADS = /主持|书记|[省市县区镇乡局]长|主任|主要负责|主要领导|亲自|带头|班子/
/** 党委会会议三次专题研究…: who met is said. */
const BODY = /(?:会|会议|中心组|班子)$/
const STOCK = /现有|在册|已有|登记|共有|已达/
const BACK = /(?:(?<!新)的|全部|所有|这|上述|该)$/
const DEFINITE = often(/(?:的|全部|所有|全年|年内|今年|本年度?|年度内|全[省市县区镇乡局队所]|全街道|这|上述|该)$/)
/** Words that any count may have about it. */
const NOISE = often(
  /[\d二三四五六七八九十]{1,2}大(?:类|项|方面)|不少于|不低于|至少|力争|确保|计划|目标|保持在|重点核查|全年|今年|年内|本年度?|当年|一年来|年度|[只仅]有|累计|共计|合计|总计|先后|分别|全部|所有|各类|各种|各项|有关|相关|现有|已有|共有|全[省市县区镇乡局队所站系街]统?道?|[我本该][省市县区镇乡局队所站街]道?|亲自|带头|定期|切实|认真|积极|依法|深入|多次|在册|主要负责(?:人|同志)|主要领导|[省市县区镇乡局]?书记|[省市县区镇乡局]长|园区|辖区|[一二三四五六七八九]是|对(?!象)|并|[的了共将把就为达仅已有是约近于各和与及、]/g,
)
/** Words that may stand in one of two names of a thing and not in the other. */
const SOFT =
  /[二三四五各]级|赠送|送来|专题|集中|集体|理论|学习(?=中心组)|党组|党委|党工委|综合|专项|主题|重大|工作|情况|稿件|案件|对象|单位|人员|次数|行政|负责人|会议|活动|建设|推送|发布|面向|决定|核定|机关|会|议|被|等|年底|任务|指标|帮助|解决|化解/g
/** What is done with the thing stands before its name, and is judged by the reading of the words. */
const VERBS =
  /^(?:主持|召开|组织|开展|举办|举行|完成|实施|进行|办理|处理|制定|出台|印发|审定|审议|通过|公布|发布|推送|培育|培养|聘请|选聘|建成|建立|设立|设置|打造|新建|成立|运营|评查|检查|抽查|排查出?|发现|查出|反馈|指出|整改|查办|查处|立案|调解|调处|化解|成功|受理|收到|接到|听取|研究|参加|提供|发放|审查|审核|提出|下发|制发|覆盖|服务|管理|推动|配备|持有|具有|核定|列入|安排|投入|作出|移送|公开|修订|废止|清理|备案|报送){1,4}/
const FOUND = /^(?:反馈|指出|[一-鿿]{0,2}查出|督察|巡察)$/
const DEEDS =
  /[排检抽]查出|查出|制定|出台|印发|审议|通过|公布|发布|推送|培育|培养|聘请|建成|建立|设立|打造|新建|评查|检查|抽查|排查|发现|反馈|指出|整改|查处|调解|调处|化解|解决|受理|收到|听取|研究|参加|提供|发放|审查|审核|提出|制发|覆盖|服务|管理|配备|持有|安排|投入|作出|移送|公开|编制|修订|修改|废止|清理|备案|督办|包案|消除|改造|新增|引入|审批|讲授|走访|慰问|培训|旁听|化验/g
const GENERAL_DEED = /^(?:管理|服务|参加|安排|覆盖|提供)$/
const DONE = /(?:指出|反馈|查出|发现|所列|核定|经手)$/
const NO_NAME = /^(?:[省市县区镇乡局]?政府|街道|办事处|管委会|所[一-鿿]|其|该)$/
const HEADS = /^(?:[省市县区镇乡局]?政府|街道|办事处|管委会)(?=..)/

function isMoney({ unit, value }: Item): boolean {
  return unit.endsWith('元') || value >= 1e8
}

/** Two tasks of the same words and unit with two numbers. */
function weightOfTask(a: Fact, b: Fact): number {
  if (a.one.item.unit !== b.one.item.unit || a.isListed || b.isListed) return 0
  if (Math.min(a.size, b.size) < LEAST_TELLING) return 0
  const [inB, inA] = [coverage(a, wideOf(b)), coverage(b, wideOf(a))]
  if (inB.rest + inA.rest > 0 || (inB.size < LEAST_TELLING && inA.size < LEAST_TELLING)) return 0
  return inB.size + inA.size
}

/** How surely two facts are one told with two values; 0 for not. */
function weightOf(a: Fact, b: Fact): number {
  const [x, y] = [a.one.item.value, b.one.item.value]
  if (isSomeOf(a.one.mention, b.one.mention) || isSomeOf(b.one.mention, a.one.mention)) return 0
  if (isSlip(a, b)) return FAR_SLIP
  if ((a.isOpen && b.isOpen) || (a.isListed && b.isListed) || a.isSeveral || b.isSeveral) return 0
  if ((a.isListed || b.isListed) && a.one.item.unit !== b.one.item.unit) return 0
  const like = isSwapped(x, y) ? 2 : 0
  // 对26家行政执法主体开展评查: of some.
  if (like < 2 && ((a.isOpen && x < y) || (b.isOpen && y < x))) return 0
  const [inB, inA] = [coverage(a, wideOf(b)), coverage(b, wideOf(a))]
  if (Math.max(inB.share, inA.share) < LEAST_SHARE) return 0
  const [first, second] = [a.one.mention, b.one.mention]
  const isCore =
    first !== null && second !== null && !first.vague && first.core === second.core && first.core.length > 2
  const isBack = refersBack(a, b, inA.rest)
  if (Math.min(a.size, b.size) < LEAST_TELLING && like < 2 && !isCore && !isBack) return 0
  if (
    first && second && isBack
      ? verbsAgree(first, second) === null || !scopesAgree(first, second)
      : !mayBeOfOneKind(first, second)
  )
    return 0
  if (!isBack && a.deed !== '' && b.deed !== '' && ![...a.deed].some((sign) => b.deed.includes(sign)) && like < 2)
    return 0
  if (first && second && like < 2 && subjectsDiffer(first, second) > 3) {
    // Words that say the same to the last make up for who is said to have done it, but for another office.
    const isPlain = Math.min(a.size, b.size) >= LEAST_TELLING && inB.rest + inA.rest === 0
    const isGiven = (GIVEN.includes(a.one.item.unit) && haveOneHead(a, b)) || tellWho(first, second)
    if (
      !isGiven &&
      (!isPlain || subjectsDiffer(first, second) === OF_TWO_LEVELS || isOffices(first) !== isOffices(second))
    )
      return 0
  }
  const isSame = inB.rest <= slackOf(a) && inA.rest <= slackOf(b) && a.isHeads === b.isHeads
  // What was made in the year is not all there is.
  if (a.isStock !== b.isStock && (a.isStock ? isOfYear(b) && x > y : isOfYear(a) && y > x)) return 0
  // Some are not more than all.
  const isMore =
    !(a.isOfEvent || b.isOfEvent) &&
    Math.min(x, y) >= LEAST_OF_SOME * Math.max(x, y) &&
    haveOneHead(a, b) &&
    ((inB.rest <= slackOf(a) && !a.isHeads && !a.isOpen && (inA.rest > slackOf(b) || b.isHeads) && y > x) ||
      (inA.rest <= slackOf(b) && !b.isHeads && !b.isOpen && (inB.rest > slackOf(a) || a.isHeads) && x > y))
  if (!isSame && !isMore && like < 2 && !isBack) return 0
  return Math.min(inA.size, inB.size) + (isSame ? 4 : 0) + like + (isSame || isMore || like > 0 ? 0 : BACK_ONLY)
}

/** 四级林长巡林 and 林长巡林: who did it is in the name. */
function tellWho({ noun: a, verb }: Mention, { noun: b, verb: other }: Mention): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return verb === '' && other === '' && short.length >= LEAST_NAME && long.endsWith(short) && WHO.test(short)
}

const WHO = /^[一-鿿]{1,3}[长员师官警者队]/

/** 收到锦旗13面: what is given is few, whichever office tells of it. */
const GIVEN = '面封'

function isOffices({ subject }: Mention): boolean {
  return OFFICE.test(subject ?? '')
}

const OFFICE = /(?:局|大队|中队|执法队|派出所|司法所|法院|检察院|中心|部门|单位|乡镇|街道)$/

/** 法律指引 and 疫情防控法律指引, but not 执法培训 and 执法培训班子学习: what both are stands last. */
function haveOneHead({ runs: a }: Fact, { runs: b }: Fact): boolean {
  const [one, other] = [a, b].map((runs) => runs.map((run) => run.replace(SOFT_END, '').slice(-2))) as [
    string[],
    string[],
  ]
  return one.some((head) => other.includes(head))
}

const SOFT_END = /(?<=..)(?:工作|情况|稿件|案件|对象|单位|人员|次数|会议|活动|建设|推送|发布){1,6}$/

/** 督察指出的14个问题 speaks of the 12 that 市级法治督察反馈问题12个 tells, where nothing else is named so. */
function refersBack(a: Fact, b: Fact, rest: number): boolean {
  return (
    b.isBack &&
    rest === 0 &&
    a.one.item.start < b.one.item.start &&
    unitOf(a.one.item) === unitOf(b.one.item) &&
    !a.isOpen &&
    (b.size >= LEAST_TELLING || !COMMON_UNITS.includes(b.one.item.unit))
  )
}

const COMMON_UNITS = '件个项次条人场家'

/** Four digits of which two are changed over, of one unit, are no chance, whatever is said of them: 1260人次 and 2160人次. */
function isSlip({ one: { item: a } }: Fact, { one: { item: b } }: Fact): boolean {
  return (
    a.value >= LEAST_FAR &&
    a.unit === b.unit &&
    a.tolerance === 0 &&
    b.tolerance === 0 &&
    !(a.approximate || b.approximate) &&
    String(a.value).replace(/0{1,20}$/, '').length > 2 &&
    isSwapped(a.value, b.value)
  )
}

/** 总访问量 and 移动端访问量 are the whole and some of it. */
function isSomeOf(some: Mention | null, whole: Mention | null): boolean {
  return some !== null && whole !== null && isWholeOf(whole, some)
}

const LEAST_FAR = 1000
const FAR_SLIP = 1

/** 培育47名, but not 共培育86名. */
function isOfYear({ one: { item } }: Fact): boolean {
  return MADE.test(item.label) && !/共|累计/.test(item.label)
}

const MADE = /培育|培养|聘请|选聘|招录|建成|新建|建立|建设|设立|设置|打造|创建|成立|新聘|发放/

/** Two neighbouring digits of three or more changed over. */
function isSwapped(a: number, b: number): boolean {
  return String(a).length > 2 && isTurnedOver(a, b)
}

const LEAST_RATIO = 0.4
/** Nothing but its words for those told before speaks for it: then it must be the only one that is named so. */
const BACK_ONLY = -3.5
const LEAST_PLAIN = 5
const LEAST_OF_SOME = 0.6
const LEAST_SHARE = 0.75
const LEAST_TELLING = 4

const LEAST_NAME = 4

/** One character more may be the same name: 会 and 会议; of a short one it is another. */
function slackOf({ size }: Fact): number {
  return size >= LEAST_PLAIN ? 1 : 0
}

/** How many characters of a fact's words stand in a text, in runs of two or more, and how many others say more. */
function coverage({ runs, isFollowed }: Fact, text: string): { size: number; rest: number; share: number } {
  let covered = 0
  let rest = ''
  for (const run of runs) {
    let at = 0
    let known = 0
    let bare = ''
    while (at < run.length) {
      let size = 1
      while (at + size < run.length && text.includes(run.slice(at, at + size + 1))) size++
      if (size > 1) {
        known += size
        rest += `${bare}|`
        bare = ''
      } else bare += run[at]
      at += size
    }
    covered += known
    const isTail = isFollowed && run === runs.at(-1) && known >= LEAST_NAME && bare.length > 1
    rest += isTail ? '|' : `${bare}|`
  }
  const left = rest.replace(SOFT, '').replaceAll('|', '').length
  return { size: covered, rest: left, share: covered / Math.max(1, covered + left) }
}

/** A sentence tells the other number, too, or what is between the two, of the same thing. */
function isExplained(a: Fact, b: Fact): boolean {
  const [x, y] = [a.one.item, b.one.item]
  const gap = Math.abs(x.value - y.value)
  return [a, b].some(({ one: { statement, item } }) =>
    statement.items.slice(Math.max(0, item.index - MOST_BESIDE), item.index + MOST_BESIDE).some((other) => {
      if (other === item || unitOf(other) !== unitOf(item)) return false
      const isNext = Math.abs(other.index - item.index) === 1
      const makes = isNext && other.value + item.value === (item === x ? y : x).value
      if (!makes && other.value !== x.value && other.value !== y.value && other.value !== gap) return false
      const about = other.label + other.after
      return about.length < 3 || [a, b].some(({ runs }) => runs.some((run) => shares(run, about)))
    }),
  )
}

const MOST_BESIDE = 12

function shares(a: string, b: string): boolean {
  for (let i = 1; i < a.length; i++) {
    const pair = a.slice(i - 1, i + 1)
    if (!COMMON.has(pair) && b.includes(pair)) return true
  }
  return false
}

/** Something else is called the same as what is meant. */
function hasRival(buckets: ReadonlyMap<number, readonly Fact[]>, a: Fact, b: Fact): boolean {
  return b.keys.some((key) =>
    buckets.get(key)?.some((other) => {
      if (other.kind !== b.kind || other.one.item.value === a.one.item.value || other.one.statement === b.one.statement)
        return false
      const { rest, share } = coverage(b, other.runs.join('|'))
      return rest === 0 && share > 0
    }),
  )
}

/** One of the two values is told of another count, with words that are more alike. */
function isToldElsewhere(
  byValue: ReadonlyMap<string, readonly Told[]>,
  read: (one: Told) => Fact | null,
  a: Fact,
  b: Fact,
): boolean {
  const least = alike(a, b)
  return (byValue.get(valueKey(a.one)) ?? []).some((one) => {
    const other = one === a.one || one === b.one ? null : read(one)
    return other !== null && alike(a, other) > least
  })
}

function alike(a: Fact, b: Fact): number {
  return coverage(a, wideOf(b)).share + coverage(b, wideOf(a)).share
}
