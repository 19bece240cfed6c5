import { often } from '../../../lib/audit'
import {
  ALIKE,
  bareKind,
  beginAlike,
  ENDED,
  ENDINGS,
  EXTRA,
  GROUPS,
  gapBefore,
  goesOnTo,
  IN_GROUPS,
  isOneDigit,
  isPartOfList,
  isSlip,
  isToldTwice,
  LEADS_IN,
  LEFT,
  MOST_PARTS,
  NEW_STATEMENT,
  OVERLAPPING,
  partsFrom,
  placeOf,
  prefixSums,
  REST,
  rangeOf,
  type SumHit,
  type SumId,
  TOTAL,
  valuesOf,
} from './lists'
import { COMPLEMENTS } from './partitions'
import {
  areComparable,
  countsCases,
  type Item,
  isCounted,
  isExact,
  isSpan,
  isWhole,
  type Statement,
} from './statements'

/**
 * A list of kinds after its total without 其中: 文件15件，以县政府名义的5件，以办公室名义的7件，其余3件由部门制发; 受理264件，民事类187件，刑事类62件，
 * 行政类15件; 审结158件中，维持82件、驳回31件、…. Only what names a rest, what is all there can be, and kinds named alike.
 */
export function plainList(statement: Statement, first: Item): SumHit | null {
  let total = statement.items[first.index - 1]
  // 97件，较上年增加16件；申请渠道方面，网络58件、…: what it is compared with is none, nor is 386件，同比增长12%.
  if (total && first.joint !== '、' && COMPARED.test(total.label)) total = statement.items[total.index - 1]
  if (!total || first.opens !== '' || first.unit === '%') return null
  // 73起，拆除面积1.8万平方米；按查处方式，…: other things may stand between.
  const isFar = !areComparable(total.unit, first.unit)
  if (isFar) {
    const gap = gapBefore(statement, first)
    if (gap.length < SHORTEST_LEAD || !leadsIn(gap.replace(/^[^,;]*[,;]/, ''), total)) return null
    total = statement.items.slice(0, total.index).findLast(({ unit }) => unit === first.unit)
  }
  if (!total || total.depth !== first.depth || !isWhole(total) || total.value < 2) return null
  if (total.unit === '%') return null
  const between = statement.text
    .slice(total.end - statement.start, first.start - first.label.length - statement.start)
    .replace(/^,(?:同?比|较)[^,;:()。]{2,16}(?=,)/, '')
  const [, led = ''] =
    /^(?:\([一-鿿]{1,3}\))?(?:[一-鿿]{0,14}[,(](?:同?比|较)[^,;:()]{2,14}\)?)?[一-鿿]{0,14}[,;:](.+)$/.exec(between) ??
    []
  const isLed = isFar || (led !== '' && leadsIn(led, total))
  if (
    (!isLed && !/^(?:\([一-鿿]{1,3}\))?[一-鿿]{0,14}[,:]?$/.test(between)) ||
    (first.joint === '' && !/^[一-鿿]{0,6}中/.test(first.label))
  )
    return null
  // 其中，家事类526件，邻里类388件，物业类214件: the list's further parts are of none of its own.
  const opener = statement.items
    .slice(Math.max(0, total.index - MOST_PARTS), total.index)
    .findLast(({ opens }) => opens !== '')
  if (opener && partsFrom(statement, opener).includes(total)) return null
  if (isPartOfList(statement, total) || total.joint === ':' || /结转|旧存|上年|去年|同期|予以公开$/.test(total.label))
    return null
  const parts: Item[] = []
  for (let i = first.index; i < statement.items.length && parts.length < MOST_PARTS; i++) {
    const item = statement.items[i] as Item
    if (item.depth > first.depth || (item.unit === '%' && /^占/.test(item.label))) continue
    if (item.depth < first.depth || item.opens !== '' || !isWhole(item) || (item.joint === ':' && i > first.index))
      break
    if (item.unit !== total.unit && !(countsCases(item.unit) && countsCases(total.unit))) break
    const word = bareKind(item)
    if (item.value > total.value || TOTAL.test(item.label)) break
    if (!isLed && !IN_GROUPS.test(word) && !word.endsWith('的') && NEW_STATEMENT.test(word)) break
    parts.push(item)
    if (REST.test(item.label)) break
  }
  const last = parts.at(-1)
  if (!last || parts.length < 2) return null
  const kinds = parts.map(bareKind)
  if (kinds.some((kind) => /每|增|减|较|比|上年|结转|人次$/.test(kind))) return null
  const names = REST.test(last.label) ? kinds.slice(0, -1) : kinds
  const rest =
    names.length < kinds.length &&
    names.every((kind) => kind !== '' || parts[0]?.after !== '') &&
    !names.some((kind) => OVERLAPPING.test(kind))
  const group = GROUPS.find(
    ([all, closing]) => kinds.every((kind) => all.test(kind)) && kinds.some((kind) => closing.test(kind)),
  )
  const ended = group?.[2] === undefined || group[2].test(total.label + total.after)
  const grouped = group !== undefined && ended && !group[0].test(bareKind(total))
  const like = parts.length > 2 ? ALIKE.find((end) => kinds.every((kind) => end.test(kind))) : undefined
  const alike = isLed || (like !== undefined && !like.test(bareKind(total))) || (parts.length > 2 && beginAlike(kinds))
  const two =
    !alike &&
    parts.length === 2 &&
    ((endAlike(kinds) && bareKind(total).slice(-2) !== kinds[0]?.slice(-2)) ||
      (/共(?:有|计)?$/.test(total.label) && kinds.every(isName)))
  // 维持4件，终止1件，尚未审结…: the rest is told without a number.
  if (/^[^。;]{0,4}(?:等|[,、](?:尚未|其余|其他|剩余|另))/.test(statement.text.slice(last.end - statement.start)))
    return null
  const near = !rest && !grouped && !alike && !two && isNearList(parts, kinds)
  if (!rest && !grouped && !alike && !two && !near) return null
  // What 、 joins is one list: no sum of some of it is told within.
  const isOne = parts.length > 2 && parts.slice(1).every(({ joint }) => joint === '、')
  const all = prefixSums(parts)
  const sum = all.at(-1) as number
  const sums = isOne ? [sum] : all
  // What is parted may be any number before, with what was carried over; or the list's end only.
  const before = statement.items.slice(0, first.index).filter(isCounted)
  const carried = before.find((item) => /结转|旧存|遗留/.test(item.label))?.value ?? 0
  // A list of four kinds to the last is read to its end, though fewer of them come to the total.
  const isWholeList =
    (parts.length > 3 && near) || (like !== undefined && (!kinds[0]?.endsWith('的') || isListOfKinds(kinds)))
  const ends = isOne || isWholeList ? [sum] : sums.slice(1)
  if (before.some(({ value }) => ends.some((end) => isEqual(value, end) || isEqual(value + carried, end)))) return null
  // 11场、8场、8场: that two are equal tells nothing.
  const least = near || alike ? 2 : 1
  if (!isOne && parts.some((whole, i) => i < parts.length - least && isEqual(suffix(i + 1), whole.value))) return null
  // 320件，婚姻128件，邻里97件，其余95件: what was taken for the total is a part.
  for (let i = total.index, behind = 0; i > 0 && i > total.index - MOST_PARTS; i--) {
    behind += (statement.items[i] as Item).value
    const whole = statement.items[i - 1] as Item
    if (whole.unit !== total.unit) break
    if (sums.some((some) => isEqual(whole.value, behind + some))) return null
  }
  // 收到64件，予以公开41件，…，上年结转2件，结转下年3件: what was carried over counts, too.
  if (statement.text.includes('结转下') && /(?:上年|上一年)度?结转/.test(statement.text)) return null
  if (sum < 0.7 * total.value || sum > 1.4 * total.value || goesOnTo(statement, last, sum, [total.value])) return null
  const slip = isSlip(total.value - sum, total, parts)
  if (!rest && !grouped && (!slip || (two && (sum < 0.8 * total.value || sum > 1.2 * total.value)))) return null
  if (near && Math.abs(total.value - sum) > Math.max(2, 0.1 * total.value)) return null
  const sure = slip && !two && !near && (parts.length > 2 || (rest && sum < total.value))
  const reason: SumId =
    !sure ||
    (grouped && sum < total.value && !rest && /发放|收到/.test(total.label)) ||
    (like === ENDINGS && sum < total.value && !ENDED.test(total.label))
      ? 'short-maybe'
      : sum > total.value
        ? 'part-exceeds'
        : 'short'
  return { reason, range: rangeOf(total, parts), values: valuesOf(total, parts) }

  function suffix(from: number): number {
    return parts.slice(from).reduce((all, part) => all + part.value, 0)
  }
}

/** ;按方式, */
const SHORTEST_LEAD = 5
const COMPARED = often(/^(?:同?比|较|比)/)

/** Of sums that may have decimals. */
function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6
}

/** Three or more that name kinds or what became of each, none of them an act of its own: 放归51只，死亡9只，继续救护8只. */
function isNearList(parts: readonly Item[], kinds: readonly string[]): boolean {
  const [, { joint } = { joint: '' }] = parts
  return (
    parts.length > 2 &&
    parts.slice(1).every((part) => part.joint === joint) &&
    new Set(kinds).size === kinds.length &&
    kinds.every((kind) => kind.length > 1 && !OVERLAPPING.test(kind) && !ACTS.test(kind) && !/人次|次数/.test(kind))
  )
}

/** 国家部署的, 省级自选的, 本县特色的: whose or which, not what became of them. */
function isListOfKinds(kinds: readonly string[]): boolean {
  return kinds.every((kind) => kind.length > 3 && kind.endsWith('的') && !/[办结审改完超逾未在已不]/.test(kind))
}

/** What is done beside something else, and has a number of its own. */
const ACTS =
  /^(?:全年|共|累计|并|同时|先后|已|均|其中|开展|组织|举办|召开|办理|受理|排查|检查|巡查|查处|查办|立案|发放|张贴|悬挂|制作|印发|出台|制定|修订|审查|审核|审议|接待|解答|提供|培训|出动|处置|处理|完成|建成|建立|设立|新建|打造|选派|选聘|聘请|配备|投入|安排|落实|争取|约谈|通报|发出|下发|制发|提出|收到|收集|征集|参与|应诉|旁听|报送|备案|公开|发布|推送|更新|转发|回复|答复|办结|评查|抽查|抽检|列席|学习|研究|听取|化解|调解|调处|罚|没收|责令|移送|督促|指导|走访|宣传|宣讲|录制|推选|表彰|签订|调整|清理|承办)/

/** 人大任命 and 政府任命. */
function endAlike([a = '', b = '']: readonly string[]): boolean {
  return (
    isName(a) && isName(b) && a !== b && a.length > 2 && a.length <= 6 && a.slice(-2) === b.slice(-2) && b.length <= 6
  )
}

function isName(kind: string): boolean {
  return (
    kind.length >= 3 && !NEW_STATEMENT.test(kind) && !OVERLAPPING.test(kind) && !/[的了已未被为至]|新|达/.test(kind)
  )
}

/** 审议议题42项，一部分为民生项目，共19项，另一部分…23项. */
export function twoHalves(statement: Statement, second: Item): SumHit | null {
  const [total, first] = [statement.items[second.index - 2], statement.items[second.index - 1]]
  if (!total || !first || ![total, first, second].every((item) => isExact(item) && item.unit === total.unit))
    return null
  const between = (a: Item, b: Item) => statement.text.slice(a.end - statement.start, b.start - statement.start)
  if (!/(?<!另)一部分/.test(between(total, first)) || !/另一部分/.test(between(first, second))) return null
  const sum = first.value + second.value
  if (sum === total.value) return null
  return {
    reason: sum > total.value ? 'part-exceeds' : 'short',
    range: rangeOf(total, [first, second]),
    values: valuesOf(total, [first, second]),
  }
}

/**
 * Two numbers that make up one before, told side by side without 其中: 审结186件，未审结16件; 受理198件，不予受理14件; 男性21名，女性11名.
 * What was carried over, and any other figure before, is tried as the total too.
 */
export function sideBySide(statement: Statement, second: Item): SumHit | null {
  const [total, first] = [statement.items[second.index - 2], statement.items[second.index - 1]]
  if (!total || !first || ![total, first, second].every((item) => isExact(item) && item.depth === total.depth))
    return null
  if (second.opens !== '' || /其中/.test(first.opens) || !/^[,、;和]$/.test(second.joint)) return null
  const between = statement.text.slice(total.end - statement.start, first.start - first.label.length - statement.start)
  if (!/^[一-鿿]{0,14}[,:;]$/.test(between) || isPartOfList(statement, total) || CARRIED.test(total.label)) return null
  if (![first, second].every((item) => item.unit === total.unit || (countsCases(item.unit) && countsCases(total.unit))))
    return null
  const names = [first, second].map((item) => (item.label + item.after).replace(UNTIL_NOW, ''))
  const pair = pairOf(names[0] as string, names[1] as string)
  if (
    !pair ||
    /每|增|减|较|比/.test(names.join('')) ||
    pair.some((name) => typeof name !== 'string' && name.test(total.label))
  )
    return null
  const third = statement.items[second.index + 1]
  const parts = [first, second]
  // 网上申请80件、现场申请30件、信函申请4件 are three.
  if (third && third.unit === second.unit && third.joint === second.joint && isExact(third)) {
    if (third.joint === '、') return null
    if (pair[2] === 'open' && /^(?:告知|补正|转送|移送|其他|要求)|撤回$/.test(third.label)) parts.push(third)
  }
  if (isToldTwice(statement, parts.at(-1) as Item)) return null
  const sum = parts.reduce((all, part) => all + part.value, 0)
  const others = statement.items.filter((item) => !parts.includes(item) && isCounted(item))
  const before = others.filter((item) => item.index < first.index)
  const carried = others.find((item) => CARRIED.test(item.label))?.value ?? 0
  if (before.some((item) => item.value === sum || item.value + carried === sum)) return null
  if (third && areComparable(third.unit, second.unit) && first.value + second.value + third.value === total.value)
    return null
  if (goesOnTo(statement, parts.at(-1) as Item, sum, [total.value])) return null
  const slip = isSlip(total.value - sum, total, parts)
  if (total.value < first.value && !slip) return null
  const open = pair[2] === 'open' && parts.length === 2
  // Some are withdrawn before they are taken on, and some were there before the year began.
  if (sum < total.value && (sum < 0.8 * total.value || (open && !slip))) return null
  const begun = carried === 0 && pair[2] === 'carried' && /新收|新增|收到/.test(total.label)
  if (sum > total.value && (sum > 1.5 * total.value || (begun && !slip))) return null
  const reason: SumId =
    !slip || open || (begun && sum > total.value) ? 'short-maybe' : sum > total.value ? 'part-exceeds' : 'short'
  return { reason, range: rangeOf(total, parts), values: valuesOf(total, parts) }
}

/** 年内办结11件. */
const UNTIL_NOW = often(
  /^(?:年内|当年|本年度?|全年|年底前|截至年底|截至目前|目前|现|至年底)(?=[已全办审结整化完调销答尚未在仍剩其])/,
)
const CARRIED = often(/结转|旧存|遗留|上年|去年|同期/)

type Pair = readonly [RegExp, RegExp, 'closed' | 'carried' | 'open']

function pairOf(a: string, b: string): Pair | undefined {
  // 已签订承诺书的 and 尚未签订的.
  const undone = /^(?:目前|现|仍)?(?:尚未|暂未|还未|未能|未|没有)([一-鿿]{2})/.exec(b)?.[1]
  if (undone !== undefined && /^(?:目前|现)?已/.test(a) && a.includes(undone)) return [/^\n/, /^\n/, 'carried']
  const known = PAIRS.find(
    ([first, second, how]) =>
      (first.test(a) && second.test(b)) || (how === 'closed' && first.test(b) && second.test(a)),
  )
  if (known) return known
  const kinds = COMPLEMENTS.find(
    ([first, second]) => (first.test(a) && second.test(b)) || (first.test(b) && second.test(a)),
  )
  if (kinds && ![a, b].some((name) => NEW_STATEMENT.test(name.replace(/^(?:未|不予?)[一-鿿]{2}|^调解|^成功/, '\n'))))
    return [...kinds, 'carried']
  // 现场查处 and 非现场查处.
  return a.length >= 2 && /^[非不未]/.test(b) && b.slice(1) === a ? [/^\n/, /^\n/, 'closed'] : undefined
}

/** How sure it is that two make up all: `carried` with what the year began with, `open` with others withdrawn before. */
const PAIRS: readonly Pair[] = [
  [
    /^(?:现?已)?(?:全部|完成|核实|调查|依法)?(?:审结|办结|结案|已结|整改|化解|调结|销号|完成|答复|建成|投用|兑现|履行)/,
    /^(?:剩余|其余|尚有|还有|正在|未|尚未|在办|待)|^另有?(?:尚|未|正)|正在|未(?:审|办)?结/,
    'carried',
  ],
  [/^(?:予以|决定|依法)?受理|^立案/, /^(?:决定)?不(?:予)?(?:受理|立案)/, 'open'],
  [/^(?:准予|予以)/, /^不(?:予|准)/, 'closed'],
  [/调解成功|达成协议/, /终止调解|调解终止|未达成|调解不成/, 'open'],
  [/^(?:窗口|现场|来访)/, /^(?:电话|线上|网络|热线)/, 'closed'],
  [/男/, /女/, 'closed'],
  [/^即办件?/, /^承诺件?/, 'closed'],
  [
    /^(?:实际|实到|实参|实考|到会|出席|参会|参加|参训|到课|到岗)/,
    /^(?:缺席|缺勤|请假|病假|事假|缺考|缺课|未参|未到|因[一-鿿]{1,6}(?:未|请假|缺))/,
    'closed',
  ],
  [/专职/, /兼职/, 'closed'],
  [/上半年/, /下半年/, 'closed'],
  [/^(?:个体|个人|单独)访?/, /^集体/, 'closed'],
  [/^(?:初次|初信初访|首次)/, /^(?:重复|再次)/, 'closed'],
  [/^(?:单部门|部门单独|日常)/, /^(?:跨部门|部门联合|联合|专项)/, 'closed'],
  [/^[省市县区镇乡街村]{1,2}级/, /^(?:[县乡镇村]级|[县乡村]|镇街|街道|社区级?|基层)/, 'closed'],
  [/^(?:适用)?简易/, /^(?:适用)?(?:普通|一般)程?序?/, 'closed'],
  [/^(?:适用)?(?:普通|一般)程?序?/, /^(?:适用)?简易/, 'closed'],
  [/^乡?镇/, /^街道/, 'closed'],
  [/^(?:行政)?村(?!规|居)/, /^社区/, 'closed'],
  [/^国内/, /^(?:涉外|国外)/, 'closed'],
  [/^(?:镇街|乡镇|镇村|街道)/, /^(?:[市县区]直|[市县区]级)?(?:部门|单位)/, 'closed'],
  [/^(?:[市县区]直|[市县区]级)?(?:部门|单位)/, /^(?:镇街|乡镇|镇村|街道)/, 'closed'],
  [/^重大/, /^一般/, 'closed'],
  [/^一般/, /^(?:重大|疑难|复杂)/, 'closed'],
  [/财政|上级|争取/, /自筹|捐助|配套/, 'open'],
  [/^(?:城市|城镇|城区)/, /^农村/, 'closed'],
  [/^现场/, /^(?:书面|线上|网上)/, 'closed'],
  [/^(?:线上|网上)/, /^(?:线下|现场|窗口)/, 'closed'],
  [/^(?:人大)?(?:代表)?建议|^人大/, /^(?:政协)?(?:委员)?提案|^政协/, 'closed'],
  [/^(?:未发现|没有发现)/, /责令|发现|存在/, 'closed'],
  [/胜诉/, /败诉/, 'open'],
  [/^采纳/, /^(?:未|不予)采纳/, 'closed'],
]

/** 人大代表建议58件和政协提案76件，134件建议提案全部办复: the total with both names behind it. */
export function restated(statement: Statement, total: Item): SumHit | null {
  const [a, b] = [statement.items[total.index - 2], statement.items[total.index - 1]]
  if (
    !a ||
    !b ||
    total.label !== '' ||
    total.joint !== ',' ||
    ![a, b, total].every((item) => isExact(item) && item.unit === total.unit)
  )
    return null
  if (b.joint !== '、' && b.joint !== '和') return null
  const [first, second] = [a, b].map((item) => item.label.slice(-2))
  if (!first || !second || first.length < 2 || second.length < 2 || first === second) return null
  if (!total.after.includes(first) || !total.after.includes(second) || a.value + b.value === total.value) return null
  if (/中/.test(total.after.slice(0, 8)) && total.value < a.value + b.value) return null
  return { reason: 'total-maybe', range: { start: a.start, end: total.end }, values: valuesOf(total, [a, b]) }
}

/**
 * 小区46个。已成立的28个，代管的11个，尚未成立的7个: all parts of the sentence before, the last of which tells the rest; or kinds
 * that are listed to be all: 从办理时间看，上半年143件，下半年184件. Grades may begin in the sentence before: 180卷，优秀63卷。合格的108卷，….
 */
export function nextSentence(statement: Statement, first: Item, before: Statement | undefined): SumHit | null {
  const [lead] = statement.items
  // 分为四类:….
  const isCountOfKinds =
    first.index === 1 &&
    lead !== undefined &&
    /^(?:类|种|部分|个)$/.test(lead.unit) &&
    /分为?$/.test(lead.label + lead.opens) &&
    first.joint === ':'
  if (first.index > (isCountOfKinds ? 1 : 0) || !before || !isCounted(first) || !/^(?:分别|$)/.test(first.opens))
    return null
  const parts: Item[] = []
  const items = statement.items
    .slice(first.index)
    .filter((item) => !isSpan(item) && !(item.unit === '%' && /^占/.test(item.label)))
  for (const item of items) {
    if (item.unit !== first.unit || item.depth > 0 || (item.opens !== '' && item !== first) || !isCounted(item)) break
    parts.push(item)
  }
  const last = parts.at(-1) as Item
  if (parts.length < 2 || parts.some((part) => EXTRA.test(part.label))) return null
  const totals = before.items.filter(
    (item) => areComparable(item.unit, first.unit) && isCounted(item) && !COMPARED.test(item.label),
  )
  // 审结143件，结转下年7件。审结案件按结果分，…: the number that the sentence names, and none that is left over.
  const whose = WHOSE.exec(statement.text)?.[1]
  let total =
    (whose && totals.findLast(({ label }) => label.endsWith(whose))) ||
    (totals.findLast(({ label }) => !label.includes('结转')) ?? totals.at(-1))
  const [whole, begun] = totals.slice(-2)
  const grades =
    begun &&
    GROUPS.find(
      ([all, closing]) =>
        [begun, ...parts].every((part) => all.test(gradeOf(part))) && parts.some((part) => closing.test(gradeOf(part))),
    )
  if (whole && begun && grades && begun.value < whole.value) {
    parts.unshift(begun)
    total = whole
  } else if (
    first.opens !== '' || !LEFT.test(`${last.label}|${last.after}`)
      ? parts.length < items.length ||
        !(
          (total && (isCountOfKinds || leadsIn(statement.text, total)) && areNamed(statement, parts)) ||
          isWholePair(parts) ||
          listsAll(statement, parts)
        )
      : false
  )
    return null
  if (total?.opens !== '' || isPartOfList(before, total)) return null
  // 立案186件，办结171件。按案由分，…: it may be of either.
  const either = whose ? [total] : [total, ...totals.filter((one) => one !== total && one.depth === 0).reverse()]
  const sums = parts.map((_, i) => parts.slice(0, i + 1).reduce((sum, { value }) => sum + value, 0))
  for (const told of either) {
    const off = offFrom(told, totals, parts, sums)
    if (off === null) return null
    if (off) return { reason: 'short-maybe', range: rangeOf(told, parts), values: valuesOf(told, parts) }
    if (!leadsIn(statement.text, told)) return null
  }
  return null
}

/**
 * Whether parts miss their total by what a slip makes; null where they are nobody's parts or make up some other number.
 *
 * @param sums what the first one, two, three … of them make
 */
function offFrom(told: Item, totals: readonly Item[], parts: readonly Item[], sums: readonly number[]): boolean | null {
  const all = [told, ...parts]
  const places = all.map(placeOf)
  const isRound = places.some((place) => place !== 1)
  const unit = parts[0]?.unit
  if (parts.some(({ value }) => value >= told.value) || (isRound ? told.unit !== unit : !all.every(isExact)))
    return null
  // That all are rounded the same way as far as can be is no chance.
  const slack = isRound ? places.reduce((sum, place) => sum + (place === 1 ? 0 : 0.45 * place), 0) : 0
  if (totals.some(({ value }) => sums.slice(1).some((sum) => Math.abs(sum - value) <= slack))) return null
  const place = Math.min(...places)
  const off = Math.round((told.value - (sums.at(-1) as number)) / place)
  return (
    (isRound ? isOneDigit(off) : isSlip(off, told, parts)) &&
    Math.abs(off) * place > slack + 1e-6 &&
    Math.abs(off) * place <= Math.max(2 * place, 0.1 * told.value)
  )
}

/** 审结案件按结果分. */
const WHOSE = often(
  /^(?:在|全年|已|所|上述)?(审结|办结|受理|收到|立案|结案|查处|化解|调解|排查|办理)的?(?:案件|申请|纠纷|事项|问题)?(?:中|之中|[按依从])/,
)

/** 评为合格的 as 合格. */
function gradeOf(item: Item): string {
  return bareKind(item).replace(/的$/, '')
}

/** Words before a list's first kind that say it tells of all; 罚款之中 only of what the total counts. */
function leadsIn(text: string, { label, after }: Item): boolean {
  // 审结案件按结果分: what is listed is named again.
  const named = NAMED_AGAIN.exec(text)?.[1]
  if (named !== undefined && (label.includes(named) || after.includes(named))) return true
  const words = LEADS_IN.exec(text)?.[0]
  if (words === undefined) return false
  const whose = /([一-鿿]{2})(?:之中|中)[,:]$/.exec(words)?.[1]
  return whose === undefined || label.includes(whose) || after.includes(whose)
}

const NAMED_AGAIN = often(
  /^(?:在|全年|已|所|上述)?([一-鿿]{2})的?[一-鿿]{0,6}(?:案件|申请|纠纷|事项|问题|人员|文件)[按依从][^,;:\d]{2,8}?(?:划分|分|看|统计|分类),/,
)

/** Each kind is named to the last, and none is of the others. */
function areNamed({ text, start }: Statement, parts: readonly Item[]): boolean {
  const last = parts.at(-1) as Item
  if (/^[^。;]{0,4}等/.test(text.slice(last.end - start))) return false
  return !parts.some(({ label }) => OVERLAPPING.test(label) || TOTAL.test(label))
}

/** 上半年143件，下半年184件 with nothing else. */
function isWholePair(parts: readonly Item[]): boolean {
  const [a, b] = parts.map(({ label, after }) => label + after)
  return parts.length === 2 && pairOf(a as string, b as string)?.[2] === 'closed'
}

/** A paragraph that is a kind and its number, right behind the one before. */
function isBareLine({ text, start, goesOn, items }: Statement, before: Statement, isLed: boolean): boolean {
  const [item] = items
  return (
    isLed &&
    !goesOn &&
    item !== undefined &&
    items.length === 1 &&
    text.length < LONGEST_LINE &&
    start - before.end <= 2 &&
    /^[;,。]?$/.test(text.slice(item.end - start)) &&
    /^[一-鿿、]{2,20}:?$/.test(text.slice(0, item.start - start))
  )
}

const LONGEST_LINE = 32

/** 受理矛盾纠纷880件。⏎1.婚姻家庭纠纷320件;⏎…⏎4.其他纠纷120件。: each part is a paragraph of its own. */
export function overParagraphs(statement: Statement, statements: readonly Statement[], i: number): SumHit | null {
  const total = statement.items.at(-1)
  if (total?.opens !== '' || total.depth > 0 || !isExact(total) || total.value < 2) return null
  const parts: Item[] = []
  const isLed = statement.text.endsWith(':')
  for (let next = i + 1; next < statements.length && parts.length < MOST_PARTS; next++) {
    const { text, goesOn, items } = statements[next] as Statement
    // 分类如下：⏎婚姻家庭纠纷：62件⏎…: lines of one number each, right behind one another.
    if (isBareLine(statements[next] as Statement, statements[next - 1] as Statement, isLed)) {
      const [line] = items
      if (line?.unit !== total.unit || !isExact(line)) break
      parts.push(line)
      continue
    }
    const number = /^(?:\((\d{1,2})\)|(\d{1,2})[.、])/.exec(text)
    const [part] = items
    if (goesOn || Number(number?.[1] ?? number?.[2]) !== parts.length + 1 || items.length !== 1 || !part) break
    if (
      part.unit !== total.unit ||
      !isExact(part) ||
      /[,。]/.test(text.slice(0, part.start - (statements[next] as Statement).start))
    )
      break
    parts.push(part)
  }
  if (parts.length < 3) return null
  const kinds = parts.map(({ label }) => label.replace(/^(?:\d{1,2}[.、])?/, ''))
  if (!isLed && !REST.test(kinds.at(-1) as string) && !ALIKE.some((end) => kinds.every((kind) => end.test(kind))))
    return null
  const off = total.value - parts.reduce((sum, part) => sum + part.value, 0)
  return isSlip(off, total, parts) && Math.abs(off) <= Math.max(2, 0.1 * total.value)
    ? { reason: 'short-maybe', range: rangeOf(total, parts), values: valuesOf(total, parts) }
    : null
}

/** Kinds that are listed to be all there are: 进机关18场、进乡村32场、…; 继续有效112件，修改17件，…; 按整改时限划分，立行立改的21个，…. */
function listsAll(statement: Statement, parts: readonly Item[]): boolean {
  const kinds = parts.map(bareKind)
  const last = parts.at(-1) as Item
  if (parts.length < 3 || /^[^。;]{0,4}等/.test(statement.text.slice(last.end - statement.start))) return false
  if (parts.some((part) => part.joint === '' && !/^(?:工作日|月)/.test(part.label) && part.index > 0)) return false
  if (beginAlike(kinds) || ALIKE.some((end) => kinds.every((kind) => end.test(kind)))) return true
  if (
    GROUPS.some(([all, closing]) => kinds.every((kind) => all.test(kind)) && kinds.some((kind) => closing.test(kind)))
  )
    return true
  return (
    /^[按从依][^,]{2,10}(?:分|划分|看|来看|分类),/.test(statement.text) && kinds.every((kind) => kind.endsWith('的'))
  )
}

/** 收到216个，办结208个，办结率96.3%，其余8个…; 57条，采纳44条，解释9条，其余4条…: the rest, with other numbers between. */
export function restTold(statement: Statement, rest: Item): SumHit | null {
  if (
    !/^(?:其余|其他|其它|剩余|余下)(?:的)?$/.test(rest.label) ||
    rest.opens !== '' ||
    rest.joint !== ',' ||
    !isExact(rest)
  )
    return null
  const run: Item[] = []
  for (let i = rest.index - 1; i >= 0 && run.length < 5; i--) {
    const item = statement.items[i] as Item
    if (item.depth !== rest.depth || item.unit === '%') continue
    if (item.unit !== rest.unit) break
    if (!isExact(item) || item.opens !== '' || EXTRA.test(item.label)) return null
    run.unshift(item)
    if (item.joint === ';') break
  }
  const [total, ...parts] = run
  if (!total || parts.length === 0 || parts.some(({ value }) => value >= total.value)) return null
  // Any number before less one, or less a run of those behind it, may be what the rest is of.
  const sums = prefixSums(run)
  for (let i = 0; i < run.length; i++)
    for (let j = i + 1; j < run.length; j++) {
      const [a, b] = [(run[i] as Item).value, (run[j] as Item).value]
      const behind = (sums[j] as number) - (sums[i] as number)
      if (Math.abs(a - b) === rest.value || a - behind === rest.value || (sums[i] as number) - b === rest.value)
        return null
    }
  const all = [...parts, rest]
  const off = total.value - all.reduce((sum, part) => sum + part.value, 0)
  if (!isSlip(off, total, all) || Math.abs(off) > Math.max(2, 0.1 * total.value)) return null
  return {
    reason:
      parts.length === 1 && !OVERLAPPING.test((parts[0] as Item).label.replace(/^(?:依法|共)?(?:办结|审结|整改)/, ''))
        ? 'short'
        : 'short-maybe',
    range: rangeOf(total, all),
    values: valuesOf(total, all),
  }
}
