import { type Draft, often, rangeAt } from '../../../lib/audit'
import { COMMON } from './common-pairs'
import { inOrder, tellingDigits } from './digits'
import { areTwoConcepts, isOfAnother, isWholeOf, scopesAgree, verbsAgree } from './mentions'
import type { OneCount } from './one-count'
import { areComparable, type Item, isCounted, isExact, unitOf } from './statements'
import type { Told } from './told'
import { SUMS_UP, zonesOf } from './zones'

/**
 * Counts that the opening, the principals' part, the shortcomings or the plans tell again in other words. What they say
 * need not be understood: those parts repeat the year's figures, and few of the year's figures look alike. The less two
 * numbers look alike, the more of the words about them must be the same or near. `isOwn` tells whether a count is of the
 * unit and the year. Work is bounded: so many counts told again, so many others.
 */
export function retold(
  draft: Draft,
  told: readonly Told[],
  standing: readonly Told[],
  isOwn: (one: Told) => boolean,
): OneCount[] {
  const { zones, duties } = zonesOf(draft)
  const known = new Set(told.map(({ item }) => item.start))
  const isDuty = (one: Told) => rangeAt(duties, one.item.start) !== null
  const [again, later, once]: [Told[], Told[], Told[]] = [[], [], []]
  const isInZone = (one: Told) => one.statement.planned || rangeAt(zones, one.item.start) !== null
  for (const one of told) {
    if (!isTelling(one.item) && one.item.unit !== '%') continue
    if (isInZone(one) || looksBack(one)) again.push(one)
    else if (one.item.unit === '%') later.push(one)
    // What the heads have done is told elsewhere, and told again among the shortcomings.
    if (!isInZone(one) || isDuty(one)) once.push(one)
  }
  for (const one of standing) if (!known.has(one.item.start)) again.push(one)
  const found: OneCount[] = []
  const all = once.slice(0, MOST_COUNTS)
  const outside = all.filter((one) => !isDuty(one))
  const effort = { left: MOST_COMPARED }
  for (const one of [...again.slice(0, MOST_RETOLD), ...later.slice(0, MOST_RETOLD)]) {
    const others = isDuty(one) ? outside : all
    if (one.item.unit === '%') {
      const other = sameRate(one, others, !isInZone(one), effort)
      if (other)
        found.push(
          other.item.start < one.item.start
            ? { first: other, second: one, sure: false }
            : { first: one, second: other, sure: false },
        )
      continue
    }
    if (one.isPart || PART.test(one.item.label.slice(-LONGEST_PART)) || !(one.statement.planned || isOwn(one))) continue
    const isAmong = !isInZone(one)
    const best = likest(one, others, isOwn, isAmong, effort)
    if (!best) continue
    const [first, second] = best.item.start < one.item.start ? [best, one] : [one, best]
    found.push({ first, second, sure: false })
  }
  return found
}

/** The rate or the change of which this one has a digit wrong or two changed over, unless another is the same. */
function sameRate(one: Told, others: readonly Told[], isAmong: boolean, effort: Effort): Told | null {
  const kind = kindOfRate(one)
  if (kind === '') return null
  let about: Telling | null = null
  let best: { other: Told; shared: number } | null = null
  for (const other of others) {
    if (other.item.unit !== '%' || other.statement === one.statement) continue
    if (kindOfRate(other) !== kind || areTwoRates(one.item.label, other.item.label)) continue
    const isSame = isSameValue(other.item, one.item)
    const isNamed = one.statement.planned && areOfOneName(one.item.label, other.item.label)
    if (isSame && isNamed) return null
    const least = isSame || isNamed ? 0 : leastFor(other.item.value, one.item.value, true)
    if (least === null || (least > 1 && isAmong)) continue
    if (effort.left-- <= 0) return null
    about ??= tellingOf(wordsAbout(one, NARROW))
    const shared = sharedBy(about, wordsAbout(other, NARROW))
    if (isSame && shared > 1) return null
    const weight = shared + (isNamed ? 2 : 0)
    if (!isSame && weight > Math.max(1, least - 1) + (isAmong ? 2 : 0) && weight > (best?.shared ?? 0))
      best = { other, shared: weight }
  }
  return best?.other ?? null
}

/** 推动网办率在2024年|94%|的基础上 and 网办率为|92%|: the plan goes on from the year's rate of that name. */
function areOfOneName(a: string, b: string): boolean {
  const [first, second] = [a, b].map((label) => RATE_NAME.exec(label)?.[1]?.replace(RAISED, '') ?? '') as [
    string,
    string,
  ]
  const [short, long] = first.length < second.length ? [first, second] : [second, first]
  return short.length > 2 && long.endsWith(short) && !isOfAnother(long.slice(0, -short.length))
}

const RATE_NAME = often(/([一-鿿]{2,12}(?:率|满意度))(?:在|为|达到?|保持在?|稳定在?|提[升高][至到]?|是|约|从|由){0,3}$/)
const RAISED = often(/^(?:[一二三四五六七八九]是)?(?:推动|实现|确保|力争|促进|使|全年|全[省市县区镇乡局]|,)*/)

/** 合格率 and 办结率: of two things that are done. */
function areTwoRates(a: string, b: string): boolean {
  const [first, second] = [OF_DEED.exec(a)?.[1], OF_DEED.exec(b)?.[1]]
  return first !== undefined && second !== undefined && first !== second
}

const OF_DEED = often(
  /(办结|合格|优秀|满意|知晓|出庭|公开|采纳|整改|备案|审查|审核|持证|败诉|纠错|覆盖|化解|成功|录取|达标|参保|就业|优良)率[一-鿿]{0,4}$/,
)

/** Which way it goes, or of what it is a rate; '' where years or levels are told. */
function kindOfRate({ item }: Told): string {
  if (!isCounted(item) || RATES_APART.test(item.label)) return ''
  if (DOWN.test(item.label)) return 'down'
  if (UP.test(item.label)) return 'up'
  return RATE.exec(item.label)?.[0] ?? ''
}

const RATES_APART = often(/\d年|以来|[由从]|[高升降减增]至|[高升降减增]到|首|季度|半年|个百分点|每/)
const DOWN = often(/下降|压减|压缩|减少|精简|降低|少了/)
const UP = /增长|增加|增幅|上升/
const RATE = /率|占|满意度/

/** What is left, told again: 尚有15件未能化解 where 640件 came in and 627件 were settled. */
export interface Remainder {
  rest: Told
  whole: Told
  part: Told
  /** 化解, 合格: what was not done with the rest. */
  done: string
}

/** Remainders told apart from the two counts that they are between, and not what those make. */
export function remainders(told: readonly Told[], isOwn: (one: Told) => boolean): Remainder[] {
  const found: Remainder[] = []
  for (const rest of told
    .filter(({ item }) => isCounted(item) && (STILL.test(item.label) || LEFT_BEFORE.test(item.label)))
    .slice(0, MOST_REMAINDERS)) {
    const { item, statement } = rest
    const open = LEFT_OPEN.exec(item.after)
    const done = open?.[2] ? '持证' : (open?.[1] ?? LEFT_BEFORE.exec(item.label)?.[1])
    if (done === undefined) continue
    const alike = new RegExp(DONE_ALIKE.find((words) => words.includes(done)) ?? done)
    const about = tellingOf(wordsAbout(rest, WIDE))
    const beside = itemsBeside(rest).filter((own) => own !== item)
    let best: Remainder | null = null
    let isRight = false
    for (const part of told) {
      const index = part.item.index
      if (!isExact(part.item) || part.statement === statement || !areComparable(part.item.unit, item.unit)) continue
      if (part.item.label.slice(-LONGEST_PART).search(alike) < 0 && part.item.after.search(alike) !== 0) continue
      for (const before of part.statement.items.slice(Math.max(0, index - 2), index)) {
        if (!areComparable(before.unit, part.item.unit) || before.value < part.item.value) continue
        const result = before.value - part.item.value
        if (result === item.value) isRight = true
        const isSame =
          beside.some((own) => own.value === before.value) ||
          sharedBy(about, wordsAbout(part, WIDE)) >
            (Math.abs(result - item.value) > 3 || !LEFT_BEFORE.test(item.label) ? LEAST_OF_REST : 0)
        const isNear = result === 0 || (result <= 3 * item.value && item.value <= 3 * result)
        if (isSame && isNear && isOwn({ ...part, item: before }))
          best ??= { rest, whole: { ...part, item: before }, part, done }
      }
    }
    if (best && !isRight) found.push(best)
  }
  return found
}

const STILL = often(/(?:[仍尚还]有|仍|中有)$/)
const DONE_ALIKE = ['整改|完成|销号', '办结|审结|结案', '化解|解决|调解成功']
/** 尚未完成整改的|五个|问题. */
const LEFT_BEFORE = often(
  /[尚仍还]未(?:能|完成|有效|全部|及时){0,2}(整改|化解|解决|办结|审结|完成|销号|持证)(?:到位|完毕|完成|到底)?的$/,
)
const LEFT_OPEN =
  /^[一-鿿]{0,8}?(?:未|没有?)(?:能|曾|有效|及时|按期)?(合格|[化调]解|办结|审结|整改|解决|完成|通过|执行|销号|达标|持证)|^[一-鿿]{0,8}?(没有执法证|无执法证|未取得执法|未持有)/
const MOST_REMAINDERS = 8
const LEAST_OF_REST = 1

/** Words right before a number that make it one of some. */
const PART = often(
  /未(?!成年)|中有?$|[众员民户]中[一-鿿]{1,10}的$|[仍尚还]有$|剩余|其余|其中|其[他它]|另|首批|第.批|分别|平均|每|人均|增加|减少/,
)
const LONGEST_PART = 12
const MOST_RETOLD = 80
const MOST_COUNTS = 500
/** So many pairs of counts have their words compared; a report has some hundred that look alike. */
const MOST_COMPARED = 3000

interface Effort {
  left: number
}

function isTelling(item: Item): boolean {
  return item.value >= 3 && item.unit !== '%' && isCounted(item)
}

/**
 * The count that this one should be the same as, unless another is the same. `isAmong`: it stands among the others, where
 * only digits changed over tell.
 */
function likest(
  one: Told,
  others: readonly Told[],
  isOwn: (one: Told) => boolean,
  isAmong: boolean,
  effort: Effort,
): Told | null {
  let best: { other: Told; weight: number } | null = null
  const whole = isWhole(one)
  let about: Telling | null = null
  for (const other of others) {
    if (other.statement === one.statement || !areComparable(other.item.unit, one.item.unit)) continue
    const isSame = isSameValue(other.item, one.item)
    const least = isSame ? 0 : (leastFor(other.item.value, one.item.value, whole) ?? leastForAll(one, other))
    if (least === null || (isAmong && least > 1)) continue
    if (effort.left-- <= 0) return null
    about ??= tellingOf(wordsAbout(one, NARROW))
    const shared = sharedBy(about, wordsAbout(other, WIDE)) + companyOf(one, other)
    if (isSame) {
      if (shared >= (one.item.value < 100 ? 2 : 1) || isNamedAlike(one, other)) return null
      continue
    }
    const weight =
      shared +
      summedUp(one, other) +
      sameDone(one, other) -
      least -
      (isAmong ? 3 : 0) +
      (shared > 0 ? unitsTell(one, other) : 0)
    if (weight < 0 || (best !== null && weight <= best.weight) || (!isAllOf(one, other) && isMadeOf(other, one)))
      continue
    if (!mayBeOne(other, one) && !isTurnedOver(other, one)) continue
    best = { other, weight }
  }
  if (!best || !(best.other.isPart || isOwn(best.other))) return null
  return tellsBoth(best.other, one.item) || tellsBoth(one, best.other.item) ? null : best.other
}

/** 16.82万 is 168214. */
function isSameValue(a: Item, b: Item): boolean {
  return Math.abs(a.value - b.value) <= (a.unit === '%' ? 0 : a.tolerance + b.tolerance)
}

/** 212个人员、512个证件: the sentence tells the other number, too. */
function tellsBoth({ statement }: Told, { value, unit }: Item): boolean {
  return statement.items.some((item) => item.value === value && item.unit === unit)
}

function isNamedAlike({ mention: a }: Told, { mention: b }: Told): boolean {
  return a !== null && b !== null && !a.vague && a.core === b.core
}

/** 综上，经司法所审查的38件事项均…: all of it has been told, and the more surely what was done with the same word. */
function summedUp({ statement, mention }: Told, { mention: other }: Told): number {
  if (!SUMS_UP.test(statement.text) || mention?.definite !== 'whole') return 0
  return mention.verb !== '' && mention.verb === other?.verb ? 2 : 1
}

/** 全年查处的78件案件 of 查处案件87件. */
function sameDone({ mention: one }: Told, { mention: other }: Told): number {
  return one?.definite === 'whole' && one.verb !== '' && one.verb === other?.verb ? 1 : 0
}

/** Few things are counted by 人次 or 套, and many by 件; 户 and 家 may be two things. */
function unitsTell({ item: a }: Told, { item: b }: Told): number {
  const [first, second] = [unitOf(a), unitOf(b)]
  return first !== second ? -1 : COMMON_UNITS.includes(first) ? 0 : 1
}

const COMMON_UNITS = '件个项次条人场家'

/** Two digits changed over in the number of one thing are no chance, whatever was done with it. */
function isTurnedOver({ mention: a, item }: Told, { mention: b, item: other }: Told): boolean {
  const [first, second] = [digitsOf(item.value), digitsOf(other.value)]
  return (
    a?.core === b?.core &&
    a !== null &&
    b !== null &&
    !a.vague &&
    scopesAgree(a, b) &&
    first.length > 1 &&
    inOrder(first) === inOrder(second)
  )
}

/** Two stages of one course are two counts, and one of a part is not the whole's. */
function mayBeOne({ mention: a }: Told, { mention: b }: Told): boolean {
  if (!a || !b) return true
  return (
    verbsAgree(a, b) !== null &&
    scopesAgree(a, b) &&
    !(OF_POWERS.test(a.core) && OF_POWERS.test(b.core) && areTwoConcepts(a, b)) &&
    !isWholeOf(a, b) &&
    !isWholeOf(b, a) &&
    NEW.test(a.label) === NEW.test(b.label) &&
    !(STUDIED.test(a.label) && DISCUSSED.test(b.label)) &&
    !(STUDIED.test(b.label) && DISCUSSED.test(a.label))
  )
}

/** What an authority does to people: a number of one is none of another. */
const OF_POWERS = /^行政(?:处罚|许可|强制|裁决)/
const NEW = /新(?:增|登记|设立|注册)/
/** 中心组专题学习6次 and 党委会研究法治议题8次: what was learnt and what was decided on. */
const STUDIED = /学习|学法/
const DISCUSSED = /研究|议题|审议|汇报/

/** 作出的668件行政处罚决定: it has been told before. */
function looksBack({ item }: Told): boolean {
  return item.value >= 100 && item.label.endsWith('的') && item.after !== ''
}

/** 全年新发的76套: all of them, not some that somebody has looked after. */
function isWhole({ item, statement, mention }: Told): boolean {
  const at = item.start - statement.start
  const clause = statement.text.slice(Math.max(0, at - 40), at)
  return (
    mention?.definite === 'whole' ||
    /全年|当年|今年|[一本]年|年内|\d年(?!以来|至|底|[度末])|全[省市县区镇乡街]/.test(
      clause.slice(clause.search(/[^,;]*$/)),
    ) ||
    (item.after !== '' &&
      (item.label.endsWith('的') ||
        (mention?.definite === 'bare' &&
          (TEAM.test(item.label) || EACH.test(item.after) || OF_THEM.test(item.after))))) ||
    ONLY.test(item.label) ||
    (statement.planned && CARED_FOR.test(item.label))
  )
}

/** 12件诉讼案件逐一听取汇报, 38件事项均按程序办结, 司法所仅有4人: of all there are. */
const EACH = /逐[一案件项个份条]|全部|[均都]|悉数|无一|零/
/** 38项赋权事项中有11项…. */
const OF_THEM = /^[一-鿿]{2,12}中[有仅]?$/
const ONLY = often(/(?:[仅只]有?|总共|不过)$/)

/** 用好9个示范点, 发挥16名联络员作用: all there are. */
const CARED_FOR = /(?:[用管]好|发挥|巩固|依托|现有)$/

const TEAM = /(?:队|[局所站]|中心|队伍)$/

/** How many words must be the same; null where the numbers do not look alike. */
function leastFor(a: number, b: number, whole: boolean): number | null {
  // Neither a digit wrong nor two changed over make a number ten times as large.
  if (a > 10 * b || b > 10 * a) return null
  const [first, second] = [digitsOf(a), digitsOf(b)]
  const isNear = Math.abs(a - b) <= Math.max(3, 0.03 * Math.max(a, b))
  if (first.length === second.length) {
    const wrong: number[] = []
    for (let i = 0; i < first.length && wrong.length < 3; i++) if (first[i] !== second[i]) wrong.push(i)
    const [i, j] = wrong as [number, number]
    const telling = wrong.length > 2 ? 0 : Math.max(tellingDigits(first), tellingDigits(second))
    if (wrong.length === 2 && first[i] === second[j] && first[j] === second[i])
      return telling > 3 ? 0 : telling === 3 ? 1 : whole ? 2 : 3
    if (wrong.length === 1 && telling > 2) return whole ? 2 : 4
    if (wrong.length === 1 && whole && !isNear) return 4
  }
  return whole && isNear ? 3 : null
}

function digitsOf(value: number): string {
  return String(value).replace('.', '')
}

/** 其余8件: a sum of two of the other's numbers, or what is between them. */
function isMadeOf({ statement: { items } }: Told, { item }: Told): boolean {
  const counts = items.slice(0, MOST_IN_SENTENCE)
  return counts.some((a) =>
    counts.some(
      (b) =>
        a !== b &&
        a.unit === b.unit &&
        (a.value - b.value === item.value || (a.index < b.index && a.value + b.value === item.value)),
    ),
  )
}

const MOST_IN_SENTENCE = 12

/** 专项督察查出的53个问题 speaks of all that 专项督察发现47个问题 told, whatever the numbers look like. */
function leastForAll(one: Told, other: Told): number | null {
  const [a, b] = [one.item.value, other.item.value]
  if (one.item.unit !== other.item.unit || 3 * Math.abs(a - b) > Math.max(a, b) || other.isPart) return null
  // 用好20名特邀监督员 of 聘请特邀监督员30人.
  if (one.statement.planned && CARED_FOR.test(one.item.label) && isNamedAlike(one, other)) return 2
  if (!isAllOf(one, other)) return null
  // By what it was found is told with the same words.
  const { before } = one.mention as NonNullable<Told['mention']>
  return before.length >= LEAST_NAMED && other.statement.text.includes(before) ? 3 : 5
}

const LEAST_NAMED = 4

/** The thing's name stands behind the number, and all are meant: 全年送交审查的57件合同. */
function isAllOf({ mention: one }: Told, { mention: other }: Told): boolean {
  return one !== null && other !== null && one.definite === 'whole' && one.core === other.core
}

/** Another number of the sentence that both tell. */
function companyOf(one: Told, other: Told): number {
  const beside = itemsBeside(other)
  const isThere = itemsBeside(one).some(
    (a) =>
      a !== one.item &&
      a.value >= LEAST_COMPANY &&
      a.unit !== '%' &&
      beside.some((b) => b !== other.item && b.value === a.value && b.unit === a.unit),
  )
  return isThere ? 3 : 0
}

/** Smaller numbers are the same by chance. */
const LEAST_COMPANY = 10

/** The sentence's numbers near one, itself among them. */
function itemsBeside({ statement: { items }, item: { index } }: Told): readonly Item[] {
  return items.slice(Math.max(0, index - MOST_IN_SENTENCE), index + MOST_IN_SENTENCE + 1)
}

const NARROW = 24
const WIDE = 36

/** The clause's words before the number, those of the clause before where they are few, and those behind. */
function wordsAbout({ statement, item, mention }: Told, widest: number): string {
  const at = item.start - statement.start
  const from = Math.max(statement.text.lastIndexOf(';', at) + 1, at - widest)
  const before = statement.text.slice(from, at)
  const comma = before.lastIndexOf(',')
  const isNamed = mention !== null && !mention.vague && (mention.definite !== '' || item.label.includes(mention.noun))
  const clause = widest === NARROW && isNamed && before.length - comma >= 8 ? before.slice(comma + 1) : before
  const end = item.end - statement.start
  return `${clause}|${/^[^;]{0,16}/.exec(statement.text.slice(end, end + 16))?.[0] ?? ''}`
}

/** What a text's words may be known by: pairs of characters, and words that say the same as some of its own. */
interface Telling {
  pairs: readonly string[]
  near: readonly (readonly string[])[]
}

function tellingOf(text: string): Telling {
  const pairs = new Set<string>()
  for (let i = 1; i < text.length; i++) {
    const pair = text.slice(i - 1, i + 1)
    if (HAN.test(pair) && !COMMON.has(pair)) pairs.add(pair)
  }
  const near = NEAR.map((words) => {
    const others = words.filter((word) => !text.includes(word))
    return others.length < words.length ? others : []
  }).filter((words) => words.length > 0)
  return { pairs: [...pairs], near }
}

/** How much of it stands in another text. */
function sharedBy({ pairs, near }: Telling, text: string): number {
  let shared = 0
  for (const pair of pairs) if (text.includes(pair)) shared++
  for (const words of near) if (words.some((word) => text.includes(word))) shared += 2
  return shared
}

const HAN = /^[一-鿿]{2}$/

/** Words of these reports that say one thing. */
const NEAR = [
  '培训 参训 受训 轮训 集训 学员',
  '调解 化解 调处 调成 言和 和解 息诉',
  '出动 投入 派出',
  '人员 队员 力量',
  '罚款 罚没 罚金',
  '问题 线索 隐患',
  '宣传 普法 宣讲 法律进',
  '讲座 法治课 学法 授课',
  '合同 协议',
  '申请 收到 接到',
  '受理 进入复议程序',
  '移送 转交 移交',
  '审批 批复 核准 许可',
  '拖欠 账款 欠款 清欠',
  '减免 省下 免收',
  '新增 注册 登记 新设',
  '拆除 拆违',
  '当场 简易程序',
  '发布 推送',
  '配备 配发 增配 添置',
  '办理 办成 办结 办件',
  '住户 家庭',
  '信访 来访 上访 接访',
  '工单 热线 诉求',
  '检查 巡查 抽查',
  '市场主体 经营主体 商户 企业',
  '法律援助 法援',
  '督察 督查 督导',
  '审核 审查 把关',
  '咨询 解答',
  '赋权 下放 承接',
].map((words) => words.split(' '))
