import { often } from '../../../lib/audit'
import { gradedRate } from './grades'
import {
  COMPARED,
  countsBefore,
  DUE,
  decimalsOf,
  fits,
  NAME,
  ofBefore,
  type RateHit,
  ratio,
  rounded,
  SHARE_RATE,
  sameThing,
  sharesOf,
  words,
  type Years,
} from './ratios'
import { countsCases, type Item, isCounted, isExact, type Statement } from './statements'

/** 出庭应诉率120%: a share of a whole above all of it. */
export function aboveHundred(item: Item): RateHit | null {
  if (item.value <= 100) return null
  const name = NAME.exec(item.label)?.[1]
  if (name === undefined || !SHARE_RATE.test(name)) return null
  const own = /[一-鿿]{2,4}率$|满意度$/.exec(name)?.[0] ?? name
  return {
    reason: 'above-hundred',
    range: { start: item.start, end: item.end },
    values: { name: own, rate: item.printed },
  }
}

/** 优秀96卷、合格211卷、不合格13卷，合格以上率95.9%: once a sum of the grades is the rate, nothing else is looked for. */
export function ofGrades(statement: Statement, item: Item): RateHit | 'right' | null {
  const found = gradedRate(statement, item, (part, whole) => {
    const share = (100 * part) / whole
    return fits(item, [share, share])
  })
  if (!found || found === 'right') return found
  const { parts, sum, whole, start } = found
  return {
    reason: 'rate-maybe',
    range: { start, end: item.end },
    values: {
      part: parts.length > 1 ? `(${parts.map(({ printed }) => printed).join('+')})` : (parts[0]?.printed ?? ''),
      whole: found.wholePrinted,
      result: rounded((100 * sum) / whole, Math.max(1, decimalsOf(item))),
      rate: item.printed,
    },
  }
}

/** What is divided by what, by the rate's name. */
interface Kind {
  name: RegExp
  part: RegExp
  whole: RegExp
  /** Not part and whole of this rate: 不合格 has 合格 in it. */
  not?: RegExp
  /** Wholes that the name asks for itself; with others the rate may have another base. */
  strict?: RegExp
}

export const KINDS: readonly Kind[] = [
  {
    name: /(?:成功|化解|调处|调结|调成)率$/,
    part: /成功|化解|调成|调结|妥善处理|调处完|达成(?:调解)?协议/,
    whole: /排查|受理|调解|调处|接|收|办理|纠纷|矛盾|诉求/,
    strict: /排查|受理|调解|调处|接收|收到|办理|接|纠纷/,
  },
  {
    name: /(?:出庭|出庭应诉|应诉|到庭)率$/,
    part: /出庭|到庭|出席|应诉(?!(?:行政|诉讼|[一二再]审|各类){0,3}案)/,
    whole: /应出庭|应当出庭|应由[^,]{0,10}出庭|需出庭|开庭|诉讼|应诉案|被告|一审|案件|被诉/,
    not: /旁听|未出庭|应(?:当|由|该|到)?[^,诉]{0,10}出庭(?!应诉\|)/,
    strict: /应出庭|应当出庭|应由[^,]{0,10}出庭|需出庭|开庭/,
  },
  {
    name: /(?:办结|办复|(?<!调解|和解|撤诉)结案|审结|办理)率$/,
    part: /办结|办复|结案|审结|已办|办理完/,
    whole: /受理|收到|承办|交办|接收|办理|新收|转办|接|立案|投诉|诉求|工单/,
    not: /未办结|未结/,
    strict: /受理|收到|承办|接收|新收|转办|交办|接/,
  },
  {
    name: /(?:答复|回复|反馈)率$/,
    part: /答复|回复|反馈/,
    whole: /受理|收到|接收|承办|办理|申请|留言|建议/,
    strict: /受理|收到|接收|承办/,
  },
  {
    name: /(?:不合格|不达标|不符合)率$/,
    part: /不合格|不达标|不符合/,
    whole: /参|考|评查|抽查|抽检|检查|检测|监测|抽取|应/,
    strict: /参考|参加|抽查|抽检|评查|监测/,
  },
  {
    name: /合格率$/,
    part: /合格/,
    whole: /参|考|评查|抽查|抽检|检查|检测|抽取|应/,
    not: /不合格/,
    strict: /参考|参加|抽查|抽检|评查|应考/,
  },
  {
    // 受理低保申请240户,…,最终纳入保障216户,审批通过率90%: what was asked for, and what was granted.
    name: /(?:(?:审[批核查]|申[请报]|认定|评审)通过|批准|审批|准入|核准|获批|准予|录用|录取|入选|纳入)率$/,
    part: /纳入|批准|符合|认定|通过|准予|核准|获批|获准|入选|录用|录取|享受|准入|给予/,
    whole: /申请|申报|受理|报名|收到|审核|推荐|报送|接收|参评/,
    not: /不符|不予|未|不通过|退回|驳回|取消|清退/,
  },
  {
    name: /(?:通过|及格)率$/,
    part: /通过|合格|及格|过关/,
    whole: /参|考|应/,
    not: /未通过|不合格/,
    strict: /参考|参加|应考/,
  },
  {
    name: /(?:优秀|优良)率$/,
    part: /优秀|优良/,
    whole: /评查|评议|评审|抽查|抽取|参|考|应/,
    strict: /评查|评议|抽查|参考|参加/,
  },
  {
    name: /(?:参考|参训|参学|参与|参会|到会|到课|出席)率$/,
    part: /参考|参训|参学|参加|参与|参会|实到|实考|实训|实参|到会|实际/,
    whole: /应|共有|在册|在编|职工|干部/,
    not: /应参|应考|应到|应训/,
    strict: /应|在册|在编|干部职工/,
  },
  {
    name: /采纳率$/,
    part: /采纳/,
    whole: /提出|收到|收集|征集|意见|建议/,
    not: /未采纳|不采纳/,
    strict: /提出|收到|收集|征集/,
  },
  {
    name: /(?:整改|整改完成|整改到位|销号)率$/,
    part: /整改|销号|完成/,
    whole: /发现|查出|排查|查摆|反馈|问题|隐患/,
    not: /未整改|未完成/,
    strict: /发现|查出|排查|查摆|反馈/,
  },
  {
    name: /(?:调解和解|和解|调撤|调解撤诉|调解结案)率$/,
    part: /和解|调撤|撤诉|调解/,
    whole: /审结|办结|审理|结案/,
    not: /以调解方式审理/,
    strict: /审结|办结|(?<!和解|调解|撤诉)结案/,
  },
  { name: /败诉率$/, part: /败诉/, whole: /审结|判决|结案|生效|一审/, not: /未败诉|无败诉/ },
  { name: /纠错率$/, part: /纠错|纠正|撤销|变更|确认违法|责令/, whole: /审结|办结|结案/ },
  {
    name: /满意率$/,
    part: /满意/,
    whole: /回访|评价|测评|参评|问卷/,
    not: /不满意/,
    strict: /回访|评价|测评|参评|问卷/,
  },
  {
    name: /(?:备案|报备)率$/,
    part: /备案|报备/,
    whole: /制定|印发|出台|制发|应/,
    not: /应/,
    strict: /制定|印发|出台|制发|应/,
  },
  { name: /持证率$/, part: /持证|持有|取得[^|]{0,8}证|考取/, whole: /共有|现有|在编|执法人员|应/, strict: /在编|队员/ },
  { name: /覆盖率$/, part: /覆盖|建成|设立|配备/, whole: /共有|辖|全[镇乡县区市]|应/ },
]

/** A rate of cases ended in time has the cases due as its base, not those received. */
export const QUALIFIED = often(
  /按期|按时|及时|限时|限期|一次|初次|首次|当场|当庭|正职|一把手|主要负责人|自动|基本|综合|期限内|期内|重大|重点|直接(?!纠错)|提前/,
)

/** Rates that have no kind of their own: 公示率 of what was 公示. */
export const OWN_KIND = often(
  /(自动履行|履行|受理|公示|发现|检出|查处|签收|认领|兑现|参加|调撤|公开|网办|可办|即办|办结|完成|到位|听证|结业|覆盖|查实|采纳|回收|签约|签订|建成|配备|归档|入库|达标|执行|参与|反馈|见面|满意|备案|报备|审查|审核|销号|整治|录入|上线|接入|使用|应用|转化|立案|移送|撤诉|上诉|信访|调解|维持|驳回|发改|改判)(?:率|度)$/,
)

/** A rate against the numbers of its sentence that its name asks for; null when they agree or when it is not clear what is divided by what. */
export function rate(statement: Statement, item: Item, { before }: Years): RateHit | null {
  const name = NAME.exec(item.label)?.[1]
  if (name === undefined || item.to !== null) return null
  const corrections = name.endsWith('纠错率') ? corrected(statement, item) : null
  if (corrections) return corrections === 'right' ? null : corrections
  const own = OWN_KIND.exec(name)?.[1]
  const kind =
    coverOf(name, statement.items[item.index - 1]) ??
    KINDS.find((candidate) => candidate.name.test(name)) ??
    (own === undefined
      ? namedAlike(name, statement.items[item.index - 1])
      : { name: OWN_KIND, part: SAME_DONE.get(own) ?? new RegExp(own), whole: /(?!)/, not: NOT_DONE })
  if (!kind) return planned(statement, countsBefore(statement, item), item)
  if (isOfOthers(statement, item, name, kind))
    return (
      planned(statement, countsBefore(statement, item), item) ??
      (item.index === 0 ? ratedFirst(statement, item, kind, true) : null)
    )
  const qualifier = QUALIFIED.exec(name)?.[0]
  const counts = countsBefore(statement, item)
  // 采纳了118条中的109条: what is said before the first is said of the second.
  const isOutOf = (count: Item | undefined) => count !== undefined && /^中的?$/.test(count.after)
  const wordsOf = (count: Item) => {
    const whole = statement.items[count.index - 1]
    return isOutOf(whole) ? words(whole as Item) + words(count) : words(count)
  }
  const isPart = (count: Item) =>
    !isOutOf(count) &&
    kind.part.test(wordsOf(count)) &&
    !kind.not?.test(wordsOf(count)) &&
    (qualifier === undefined || qualifier === '综合' || wordsOf(count).includes(qualifier))
  const found = counts.filter(isPart)
  // 1532项中可网上办理1486项: what is said behind the first is said of the second.
  const isLaterPart = (count: Item) => isPart(count) && !(/中/.test(count.after) && !kind.part.test(count.label))
  // 负责人出庭30件，其中主要负责人出庭12件: the rate is of the first, unless it says so.
  const stem = name.replace(/率$/, '')
  const part =
    // 诉前化解187件，诉前化解率: what is named so.
    (stem.length > 2
      ? found.find((count) => count.label.endsWith(stem) && !/应/.test(count.label.slice(0, -stem.length)))
      : undefined) ??
    found.find((count) => qualifier !== undefined || (count.opens === '' && !QUALIFIED.test(words(count)))) ??
    found[0]
  if (!part)
    return (
      allDone(statement, item, kind, counts[0]) ??
      allBut(statement, item, name, counts) ??
      ratedFirst(statement, item, kind) ??
      planned(statement, counts, item) ??
      beforehand(counts, item, name, before) ??
      withoutPart(counts[0], item, kind)
    )
  if (!isCounted(part)) return null
  const earlier = counts.filter((count) => count.index < part.index && isCounted(count) && count.value > 0)
  const comparable = earlier.filter((count) => sameThing(count.unit, part.unit) || /出庭|应诉/.test(name))
  const wholes = comparable.filter((count) => kind.whole.test(words(count)))
  // Several numbers may be the part: 优秀112卷、合格184卷 for 合格率.
  const sameList = counts.filter(
    (count) => count.index > (wholes[0]?.index ?? part.index) && kind.part.test(words(count)),
  )
  const parts = [...found.map((count) => count.value)]
  if (sameList.length > 1) parts.push(sameList.reduce((sum, count) => sum + count.value, 0))
  if (kind.name.test('合格率')) parts.push(...acceptable(counts, wholes))
  const later = statement.items.slice(item.index + 1, item.index + 3)
  // 审结352件；维持148件、终止94件，和解率26.7%: before the semicolon too.
  const farther = statement.items.filter(
    (count) => count.index < part.index && sameThing(count.unit, part.unit) && count.value > 0,
  )
  const fitting = [...comparable, ...farther, ...later, ...carriedOver(comparable)].some((whole) =>
    parts.some((value) => fits(item, ratio(value, part, whole))),
  )
  if (fitting) return null
  // 126个村已建成119个: what follows the first number is said of the second.
  const bases = wholes.filter(
    (whole) =>
      !isPart(whole) ||
      kind.strict?.test(words(whole)) ||
      (whole.index === part.index - 1 && part.joint === '' && !kind.part.test(whole.label)),
  )
  // 答复312条，答复率98.4%，共收到留言325条.
  const [behind] = later
  const after =
    wholes.length === 0 &&
    behind?.joint === ',' &&
    behind.unit === part.unit &&
    isCounted(behind) &&
    ((kind.strict ?? kind.whole).test(behind.label) ||
      /^(?:全[市县区镇乡局])?共有/.test(behind.label) ||
      // 完成13456家，完成率99.7%，任务数为13500家.
      (part.index === item.index - 1 && part.value <= behind.value && PLANNED_BEHIND.test(behind.label)))
      ? behind
      : undefined
  // 应诉9件，其中一审6件、二审3件，出庭8件: of all.
  const whole =
    bases.find(({ value }) => value >= part.value) ??
    bases[0] ??
    after ??
    nextTo(statement, comparable, part, isLaterPart)
  if (!whole) return wholes.length === 0 ? (withoutBase(part, item) ?? ofBefore(before, part, item, kind.whole)) : null
  // 件 and 人次 need not agree; of one unit no part is more than the whole, and then which is which is unclear.
  if (part.value > whole.value && (part.unit !== whole.unit || /出庭|应诉/.test(name) || !bases[0])) return null
  // 审结95件。审结案件中，维持31件、终止30件，纠错12件，纠错率12.6%: of what the sentence before tells.
  if (!bases[0] && before?.items.some((count) => fits(item, ratio(part.value, part, count)))) return null
  const strict = (kind.strict ?? DUE).test(words(whole))
  // Not every case comes to a hearing: 100% beside fewer appearances than cases is right.
  const between = statement.text.slice(whole.end - statement.start, Math.max(0, part.start - statement.start))
  if (!strict && item.value === 100 && !ALL_HEARD.test(between))
    if (!(OUTCOME_RATE.test(name) && standsAmongOthers(counts, part))) return null
  const adjacent = whole.index === part.index - 1 && part.index === item.index - 1 && whole.unit === part.unit
  const sure =
    strict &&
    adjacent &&
    bases.length === 1 &&
    !item.approximate &&
    qualifier === undefined &&
    part.value <= whole.value
  return {
    reason: sure ? 'rate' : 'rate-maybe',
    range: { start: Math.min(whole.start, part.start), end: Math.max(whole.end, item.end) },
    values: sharesOf(part, whole, item),
  }
}

/** 47人参加考试，合格率95.7%，即46人合格: the rate in numbers, behind it. */
export function thatIs(statement: Statement, item: Item): RateHit | null {
  const part = statement.items[item.index + 1]
  // 占比75%，共46篇 as well as 即46篇.
  const isSame = part?.opens === '即' || (part?.label === '共' && /占比?$/.test(item.label))
  if (part?.joint !== ',' || !isSame || !isCounted(part) || part.approximate) return null
  // 出庭率97.1%,即应出庭34件、实际出庭33件: those that were due are the whole.
  if (WERE_DUE.test(part.label)) return null
  const wholes = statement.items
    .slice(Math.max(0, item.index - MOST_WHOLES), item.index)
    .filter((count) => count.unit === part.unit && isCounted(count) && count.value >= part.value)
  const whole = wholes.at(-1)
  if (!whole || wholes.some((one) => fits(item, ratio(part.value, part, one)))) return null
  return { reason: 'rate-maybe', range: { start: whole.start, end: part.end }, values: sharesOf(part, whole, item) }
}

const MOST_WHOLES = 6
const WERE_DUE = /^(?:应(?!诉)|需)/

/** 维持1件、撤销1件，维持率100%: what ended another way did not end so. */
function standsAmongOthers(counts: readonly Item[], part: Item): boolean {
  const next = counts.find(({ index }) => index === part.index + 1)
  return part.joint === '、' || (next?.joint === '、' && next.unit === part.unit && next.value > 0)
}

/** 行政诉讼案件4件，均已开庭审理. */
const ALL_HEARD = /[均都全]部?已?(?:依法)?开庭/
const OUTCOME_RATE = /^(?:案件)?(?:维持|撤销|驳回|纠错|发改|改判|撤诉|胜诉|败诉)率/

/** 按期办结率97.5%，无一件超期: one of the two is wrong. */
export function noneLate(statement: Statement, item: Item): RateHit | null {
  if (item.value >= 100 || !/(?:按期|按时|及时|限时)[一-鿿]{2,4}率(?:为|达|达到)?$/.test(item.label)) return null
  const at = item.end - statement.start
  const words = NONE_LATE.exec(statement.text.slice(at, at + 16))?.[1]
  if (words === undefined) return null
  return { reason: 'none-late', range: { start: item.start, end: item.end }, values: { words, rate: item.printed } }
}

const NONE_LATE = /^[,;、](?:均)?((?:无|没有|未出现|未发生)(?:一件|一例|一起|任何)?(?:超期|逾期|超时|延期))/

/** 审结38件（维持24件、撤销4件、确认违法3件），直接纠错率18.4%: of all that were put right, in brackets or not. */
function corrected(statement: Statement, item: Item): RateHit | 'right' | null {
  const before = statement.items.slice(0, item.index).filter((count) => count.unit !== '%' && isCounted(count))
  const parts = before.filter(({ label }) => CORRECTED.test(label))
  const wholes = before.filter(({ label }) => /审结|办结|结案|受理|收到|申请/.test(label) && !CORRECTED.test(label))
  const whole = wholes.find(({ label }) => /审结|办结|结案/.test(label)) ?? wholes[0]
  const [first] = parts
  if (!first || parts.length < 2 || !whole || !isCounted(item)) return null
  const value = parts.reduce((sum, count) => sum + count.value, 0)
  if (value > whole.value) return null
  if (wholes.some((one) => fits(item, ratio(value, first, one)))) return 'right'
  return {
    reason: 'rate-maybe',
    range: { start: whole.start, end: item.end },
    values: sharesOf({ ...first, value, printed: `${value}${first.unit}` }, whole, item),
  }
}

const CORRECTED =
  /^(?:其中)?(?:决定)?(?:部分)?(?:撤销(?!申请)|变更|确认(?:行政行为)?(?:违法|无效)|责令(?:限期)?(?:履行|重作))/

/** 案件26件，…。修复到位18件，修复完成率75%: what the rate's first word names, of the one number of the sentence before. */
function beforehand(counts: readonly Item[], item: Item, name: string, before: Statement | undefined): RateHit | null {
  const [part, other] = counts
  const word = name.slice(0, 2)
  if (!part || other || name.length < 4 || QUALIFIED.test(name) || MEASURED.test(word)) return null
  return words(part).includes(word) && !NOT_DONE.test(words(part)) ? ofBefore(before, part, item) : null
}

/** 现场检查182家，检查覆盖率: of what was checked, and of all there are. */
function coverOf(name: string, before: Item | undefined): Kind | undefined {
  const done = COVERED.exec(name)?.[1]
  return done === undefined || !before?.label.includes(done)
    ? undefined
    : {
        name: COVERED,
        part: new RegExp(done),
        whole: /共有|现有|在册|登记|辖|应|定点|全[省市县区镇乡]|单位|企业|机构|场所/,
        not: NOT_DONE,
      }
}

const COVERED = /(检查|抽查|巡查|走访|培训|轮训|评查|体检|宣传|排查|监测|督查)覆盖率$/

/** 承接79项，承接率91.9%, 消除风险49户，消除率: whatever it is, the number before has its name. */
function namedAlike(name: string, part: Item | undefined): Kind | undefined {
  const stem = /([一-鿿]{2})率$/.exec(name)?.[1]
  if (stem === undefined || !part?.label.includes(stem) || MEASURED.test(stem)) return undefined
  return { name: OWN_KIND, part: new RegExp(stem), whole: /(?!)/, not: NOT_DONE }
}

/** Rates of change and of yield are no shares. */
const MEASURED = /[增减降升涨提缩]|贡献|周转|利用|使用|投入|差错|效|问题/

/** 应检320家，已检304家，检查完成率98%: what was due and what was done, whatever the rate is called. */
function planned(statement: Statement, [part, whole]: readonly Item[], item: Item): RateHit | null {
  if (!part || !whole || part.index !== item.index - 1 || whole.index !== part.index - 1 || item.joint !== ',')
    return null
  if (/增长|增速|贡献|利用|使用|压减|下降|投诉|差错/.test(item.label) || !sameThing(part.unit, whole.unit)) return null
  if (
    !isCounted(part) ||
    !isCounted(whole) ||
    part.value > whole.value ||
    whole.value === 0 ||
    part.depth !== whole.depth
  )
    return null
  const stem = /([一-鿿]{2})率/.exec(item.label)?.[1] ?? ''
  const between = statement.text.slice(whole.end - statement.start, part.start - statement.start)
  // 68个村中，有51个创建为…，创建率75%: the rate has its name from what is said of the part.
  const isNamed = /中,?[有的]?[一-鿿]{0,6}$/.test(between) && stem !== '' && words(part).includes(stem)
  if (!isNamed && !DUE.test(words(whole)) && !/计划|任务|下达/.test(words(whole))) return null
  const isDone =
    isNamed ||
    /^(?:[一-鿿]{0,4}(?:已|实际?|均|共))?(?:完成|参|实|已|到)/.test(part.label) ||
    (/中(?:的|有)?$/.test(part.label) && part.after !== '' && item.label.includes(part.after.slice(-2)))
  if (!isDone || /未|不/.test(words(part))) return null
  if (fits(item, ratio(part.value, part, whole))) return null
  return {
    reason: 'rate-maybe',
    range: { start: whole.start, end: item.end },
    values: sharesOf(part, whole, item),
  }
}

const PLANNED_BEHIND = /^(?:全年|年度|年初|上级|省|市|县|下达)?(?:计划|目标|任务)(?:总?数|总?量)?(?:为|是|共)?$/

/** Other words for what a rate names. */
const SAME_DONE: ReadonlyMap<string, RegExp> = new Map([
  ['公示', /公示|公开/],
  ['回收', /回收|收回/],
  ['使用', /使用|采用|运用/],
  ['应用', /应用|采用|运用/],
  ['网办', /网办|网上办|网上可办|线上办/],
  ['可办', /可办|可网上办|网上办/],
])
const NOT_DONE = /未|不(?!动产)|应|待(?!遇)/

/** 重大隐患整改率 beside the numbers of all: what the rate is of is not told before it. */
function isOfOthers(statement: Statement, item: Item, name: string, kind: Kind): boolean {
  const whose = name
    .replace(kind.name, '')
    .replace(/^.*(?:[均都]|其中|全年|我[市县区镇乡局])/, '')
    .replace(OF_ALL, '')
  if (whose === '' || QUALIFIED.test(whose)) return /期限内|期内|重大|重点/.test(whose)
  const at = item.start - statement.start
  const told = `${statement.text.slice(0, at - item.label.length)}|${statement.text.slice(at)}`
  return !told.includes(whose) && !told.includes(whose.slice(-2)) && !told.includes(whose.slice(0, 2))
}

const OF_ALL = often(
  /行政机关|机关|负责人|群众|企业|案件|矛盾|纠纷|调解|人民|总体|整体|行政|法律|村级|民事|一审|案卷|执法人员|全[市县区镇乡]|诉求|工单|热线|总|申请人|当事人|代表|委员|年度|干部|考试|成绩/g,
)

/** 新收186件，上年结转12件: both together are what was to be done. */
function carriedOver(counts: readonly Item[]): Item[] {
  const carried = counts.find((count) => /结转|旧存|遗留/.test(count.label))
  return carried
    ? counts.filter((count) => count !== carried).map((count) => ({ ...count, value: count.value + carried.value }))
    : []
}

/** The number right before the part, of the same unit and in the same sentence's course. */
function nextTo(
  statement: Statement,
  counts: readonly Item[],
  part: Item,
  isPart: (count: Item) => boolean,
): Item | undefined {
  const [whole] = counts
  if (
    !whole ||
    whole.index < part.index - 2 ||
    // 71名士兵中68人参训.
    !(whole.unit === part.unit || ('人名'.includes(whole.unit) && '人名'.includes(part.unit))) ||
    ![whole, part].every((count) => isCounted(count) && count.tolerance <= 0.01 * count.value) ||
    whole.value < part.value
  )
    return undefined
  // 53件，出庭应诉率100%，败诉5件: another rate may stand between.
  if (whole.index < part.index - 1 && statement.items[part.index - 1]?.unit !== '%') return undefined
  if (isPart(whole) || whole.opens !== '' || (part.joint !== ',' && part.opens === '' && !/中/.test(part.label)))
    return undefined
  return /上年|去年|同期|结转|人次$/.test(whole.label) ? undefined : whole
}

/** 负责人全部出庭，出庭率97.2%: all of them are 100%. */
function allDone(statement: Statement, item: Item, kind: Kind, whole: Item | undefined): RateHit | null {
  if (!whole || whole.index !== item.index - 1 || !isCounted(whole) || item.approximate || item.value >= 100)
    return null
  const between = statement.text.slice(whole.end - statement.start, item.start - statement.start)
  const said = /(?:^|[,一-鿿])(?:全部|[均都])(?:已|能|做到|依法)?([^,;]{2,8}),/.exec(between)?.[1]
  if (said === undefined || !kind.part.test(said) || /未|不/.test(between)) return null
  // 全部按期办结，提前办结率95.2%: some of them in a way of their own.
  const manner = MANNER.exec(item.label)?.[0]
  if (manner !== undefined && !said.includes(manner)) return null
  return {
    reason: 'rate-maybe',
    range: { start: whole.start, end: item.end },
    values: { part: whole.printed, whole: whole.printed, result: 100, rate: item.printed },
  }
}

const MANNER = often(/提前|当[场日天]|即时|一次性?|网上|线上|现场|自行|主动|限时|联合|容缺/)

/** 受理1286件，办结率97.2%，未办结36件; 抽检320批次，不合格12批次，合格率96.3%: all but those that were not. */
function allBut(statement: Statement, item: Item, name: string, counts: readonly Item[]): RateHit | null {
  // 不合格率 is of those themselves.
  const stem = name.replace(/率$/, '').slice(-2)
  if (/[不未]..率$/.test(name)) return null
  if (QUALIFIED.test(name) || item.approximate || stem.length < 2) return null
  // 合格率98.9%，不合格产品处置率100%: the next is no number of them.
  const isRest = (count: Item) =>
    count.unit !== '%' && (words(count).includes(`未${stem}`) || words(count).includes(`不${stem}`))
  const next = statement.items[item.index + 1]
  const [nearest, farther] = counts
  const [whole, rest] = next?.joint === ',' && isRest(next) ? [nearest, next] : [farther, nearest]
  if (!whole || !rest || !isRest(rest) || isRest(whole) || whole.unit !== rest.unit || rest.value >= whole.value)
    return null
  if (![whole, rest].every((count) => isExact(count) && count.depth === item.depth) || COMPARED.test(whole.label))
    return null
  const fitting = counts.some(
    (count) => count !== rest && count.value > rest.value && fits(item, ratio(count.value - rest.value, rest, count)),
  )
  if (fitting || whole.value < 2 * rest.value) return null
  return {
    reason: 'rate-maybe',
    range: { start: whole.start, end: Math.max(item.end, rest.end) },
    values: {
      ...sharesOf({ ...rest, value: whole.value - rest.value }, whole, item),
      part: `(${whole.printed}-${rest.printed})`,
    },
  }
}

/** 成功率98.5%，调处200件，成功190件, or 调处200件，成功率98.5%，成功190件: numbers follow the rate. */
function ratedFirst(statement: Statement, item: Item, kind: Kind, isOther = false): RateHit | null {
  const [first, second] = statement.items.slice(item.index + 1, item.index + 3)
  const before = statement.items[item.index - 1]
  const isBetween =
    before !== undefined &&
    first?.joint === ',' &&
    item.joint === ',' &&
    first.label.length <= 8 &&
    kind.part.test(first.label) &&
    isExact(before)
  const [whole, part] = isBetween ? [before, first] : [first, second]
  if (!whole || !part || (!isBetween && whole.joint !== ',') || part.joint === ';' || !sameThing(whole.unit, part.unit))
    return null
  if (!isCounted(whole) || !isCounted(part) || part.value > whole.value || whole.value === 0) return null
  // 120件中的108件: what is of what is said.
  const isAmong = !isBetween && part.joint === '' && /^[一-鿿]{0,8}中/.test(part.label)
  if (kind.not?.test(words(part)) || fits(item, ratio(part.value, part, whole))) return null
  // 学法考试合格率96.1%，参考512人，合格492人: of what the rate's name says.
  if (isOther && !isAmong && (part.label.length > 2 || !item.label.includes(part.label))) return null
  // 法律顾问覆盖率100%，168个村中已有156个聘请法律顾问.
  const thing = item.label.replace(kind.name, '').slice(-2)
  const isOfThing = isAmong && thing.length === 2 && words(part).includes(thing) && thing.replace(OF_ALL, '') === thing
  // 培训覆盖率90.5%，320名人员中有304名参训: said in another word, and near enough to be that.
  const isNear = isAmong && item.value < 100 && Math.abs((100 * part.value) / whole.value - item.value) <= MOST_OFF
  if (!kind.part.test(words(part)) && !isOfThing && !isNear && !(isAmong && kind.part.test(words(whole)))) return null
  // 自动履行率92.2%，达成协议256件，自动履行236件.
  const stem = item.label.replace(/率.*$/, '').slice(-2)
  const full = OWN_KIND.exec(item.label)?.[1] ?? ''
  const isNamed =
    whole.unit === part.unit &&
    part.joint === ',' &&
    ((full.length > 2 && part.label.endsWith(full)) || (DONE_ALREADY.test(part.label) && part.label.includes(stem)))
  if (!isAmong && (kind.part.test(words(whole)) || !(isNamed || kind.whole.test(words(whole))))) return null
  const qualified = (QUALIFIED.exec(words(part)) ?? /非常|基本|其中/.exec(words(part)))?.[0]
  if (isAmong && qualified !== undefined && !item.label.includes(qualified)) return null
  if (isAmong && item.value === 100 && !words(part).includes(stem) && !isOfThing) return null
  return {
    reason: 'rate-maybe',
    range: { start: Math.min(item.start, whole.start), end: part.end },
    values: sharesOf(part, whole, item),
  }
}

const MOST_OFF = 8

/** 经法制审查的81份, but not 经审查修改的. */
const DONE_ALREADY = /^(?:经|已|实际|完成)[一-鿿]{0,4}(?:审查|审核|备案|公示|公开|整改|完成|办结|评估)的?$/

/** 调解案件86件，成功率97.8%: no number of successes gives it. */
function withoutPart(whole: Item | undefined, item: Item, kind: Kind): RateHit | null {
  if (!whole || !countsCases(whole.unit) || item.start - whole.end > item.label.length + 1) return null
  if (whole.index !== item.index - 1 || !isExact(whole) || whole.depth !== item.depth || item.joint !== ',') return null
  if (
    item.approximate ||
    item.value > 100 ||
    whole.value < 2 ||
    !kind.name.test('成功率') ||
    !kind.strict?.test(words(whole))
  )
    return null
  const guess = (whole.value * item.value) / 100
  for (let part = Math.max(0, Math.floor(guess) - 1); part <= Math.min(whole.value, Math.ceil(guess) + 1); part++) {
    const value = (100 * part) / whole.value
    if (fits(item, [value, value])) return null
  }
  return {
    reason: 'impossible',
    range: { start: whole.start, end: item.end },
    values: { part: whole.printed, rate: item.printed },
  }
}

/** 优秀 and 合格 are both acceptable: all but 不合格. */
function acceptable(counts: readonly Item[], wholes: readonly Item[]): number[] {
  const bad = counts.find((count) => /不合格/.test(words(count)))
  return bad ? wholes.map((whole) => whole.value - bad.value) : []
}

/** With few cases most rates are of no whole number of them: 成功8件，成功率95% has no base. */
function withoutBase(part: Item, item: Item): RateHit | null {
  if (item.start - part.end > item.label.length + 1) return null
  if (item.approximate || part.index !== item.index - 1 || part.value < 2 || part.tolerance > 0 || item.value <= 0)
    return null
  if (item.value > 100 || item.joint !== ',' || part.depth !== item.depth) return null
  const guess = (100 * part.value) / item.value
  for (let base = Math.max(part.value, Math.floor(guess) - 1); base <= Math.ceil(guess) + 1; base++)
    if (fits(item, [(100 * part.value) / base, (100 * part.value) / base])) return null
  // 化解积案54件，化解率92.6%: 50 of the 54.
  const share = Math.round((part.value * item.value) / 100)
  if (fits(item, [(100 * share) / part.value, (100 * share) / part.value])) return null
  // Printed to the whole per cent, more than a hundred cases give any rate.
  return {
    reason: 'impossible',
    range: { start: part.start, end: item.end },
    values: { part: part.printed, rate: item.printed },
  }
}
