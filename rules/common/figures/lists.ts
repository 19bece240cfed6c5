import { type Hit, often, type Range } from '../../../lib/audit'
import { scaleOf } from './money'
import { areComparable, type Item, isCounted, isExact, type Statement } from './statements'

/** Why `figure-sum` reports: what parts make and their total says. */
export type SumId =
  | 'flow'
  | 'exceeds'
  | 'part-exceeds'
  | 'short'
  | 'short-maybe'
  | 'total'
  | 'total-maybe'
  | 'shares'
  | 'halves'
  | 'steps'
  | 'steps-maybe'

export type SumHit = Hit<SumId>

/** How far back a total may stand, and how many parts a list may have. */
export const MOST_BACK = 8
export const MOST_PARTS = 30

/** Parts of which one case may be in several, or that are stages of one way and not kinds. */
export const OVERLAPPING = often(
  /涉(?!法|诉|河|水工程|路施工|农(?:社区|街道|村|乡|镇)|海|密|外(?!资|地|来))|重大(?!决策|事项|行政决策)|疑难|复杂|重点|按时|按期|及时|限期内|妇女|女性|女$|党员|少数民族|残疾|老年|未成年|农民工|困难群众|警告|罚款|没收|责令(?!(?:限期)?履行)|吊销|暂扣|拘留|满意|(?:^|[^未不])采纳|^(?:依法|共)?(?:办结|受理|立案|审结|整改)|成功|化解|纠错|主动公开|提出|新增|首次|骨干|持有|持证|来自|负责人|领导|主持|亲自|参加|出庭|带队|邀请|学历|以上|同比|上年|结转/,
)

/** The second and later parts of a list before are no totals; its first may be parted again. */
export function isPartOfList(statement: Statement, item: Item): boolean {
  return item.joint === '、' && item.opens === '' && (statement.items[item.index - 1]?.opens ?? '') !== ''
}

/** The list that a part opens, up to where another statement begins. */
export function partsFrom(statement: Statement, first: Item): Item[] {
  const parts = [first]
  let joint = ''
  for (let i = first.index + 1; i < statement.items.length && parts.length < MOST_PARTS; i++) {
    let item = statement.items[i] as Item
    if (item.depth > first.depth) continue
    // 不予公开5件，分别为…2件、…3件；无法提供9件: what a part is made of, between ; and ;.
    const isWithin = item.opens !== '' || (item.joint === ',' && /^(?:分别|其中|包括)/.test(item.label))
    if (joint === ';' && isWithin && item.depth === first.depth) {
      const next = statement.items.findIndex((other) => other.index > item.index && other.joint === ';')
      if (next < 0) break
      i = next - 1
      continue
    }
    if (item.depth < first.depth || item.opens !== '') break
    if (item.unit === '%' && /^占/.test(item.label)) continue
    const next = statement.items[i + 1]
    // 属于三类内部事务信息6件: the number in a name.
    if (next?.joint === '' && next.label !== '' && /^[一二三四五六七八九十两]+[类种项]$/.test(item.printed)) {
      item = { ...next, joint: item.joint, label: item.label + item.printed + next.label }
      i++
    }
    if (!areComparable(item.unit, first.unit)) break
    const rest = /^(?:其他|其它|其余|剩[余下]|余下|最后一)/.test(item.label)
    if (item.joint !== '、' && item.joint !== '和' && !rest) {
      if (joint !== '' && item.joint !== joint) break
      if (
        item.joint === '' ||
        item.joint === ':' ||
        (item.unit !== '元' && NEW_STATEMENT.test(item.label.replace('无法提供', '')))
      )
        break
    }
    if (TOTAL.test(item.label) || /^(?:年[末底]|期末|现[有存]|目前|截至)/.test(item.label)) break
    // 罚款总额比上年的178万元: what it is compared with.
    if (COMPARED.test(item.label)) break
    // 信访举报21条；信访举报中，实名举报8条: parts of a part.
    if (item.joint === ';' && AMONG.test(gapBefore(statement, item))) break
    if (joint === '') joint = item.joint
    parts.push(item)
  }
  return parts
}

const COMPARED = often(/[较比与同](?:上年|去年|前年|上一年|上次|\d{4}年)(?:度|同期)?[一-鿿]{0,6}$/)

/** Whether what stands behind a list, of the same unit and depth, makes it up to one of the totals. */
export function goesOnTo(statement: Statement, last: Item, sum: number, totals: readonly number[]): boolean {
  let all = sum
  const from = last.index + 1
  for (let i = from; i < Math.min(statement.items.length, from + MOST_PARTS); i++) {
    const item = statement.items[i] as Item
    if (item.unit !== last.unit || item.depth !== last.depth || item.opens !== '' || item.joint === ';') return false
    all += amount(item)
    if (totals.includes(all)) return true
  }
  return false
}

/** Words that begin another statement, not another part. */
export const NEW_STATEMENT = often(
  /^(?:全年|今年|共|累计|并|同时|均|已|还|先后|组织|开展|举办|召开|收到|受理|审结|办结|办理|提出|发出|下发|制发|罚|作出|化解|调解成功|成功|采纳|追究|问责|移送|负责人|行政机关|实际|解决|未|无(?![效关证照主责障])|解答|发放|培训|邀请|完成|督促|整改|较|比|同比|上年|去年|另有|另对|另行|另依法)/,
)

/** From the figure before to the words of a figure. */
export function gapBefore({ text, start, items }: Statement, { index, start: at, label }: Item): string {
  return text.slice((items[index - 1]?.end ?? start) - start, at - label.length - start)
}

/** What is listed behind is of what is named before it. */
const AMONG = /(?:中|里),$/

/** What the first one, two, three … parts make. */
export function prefixSums(parts: readonly Item[]): number[] {
  let sum = 0
  return parts.map((part) => {
    sum += amount(part)
    return sum
  })
}

/** Totals named after their parts: A 2件、B 3件，合计5件. */
export const TOTAL = often(
  /^(?:(?:以上|上述|[两二三四五六七八][项类者]|各类|前述)?(?:合计|共计|总计|总共|累计|共|计)(?:为|达)?|(?:案件|事项|人员|文件)?(?:相加|加起来|之和)(?:为|共|是|达)?|(?:合计|共计|总计)[一-鿿]{1,4}|(?:全年)?[一-鿿]{0,4}总[数量件]{1,2}(?:为|达到?|是|共)?)$/,
)

/** 面向机关干部的, 面向企业职工的, 面向学生的. */
export function beginAlike(kinds: readonly string[]): boolean {
  return kinds.every((kind) => /^(?:面向|针对|以|进|送|走进)/.test(kind) && kind.slice(0, 1) === kinds[0]?.slice(0, 1))
}

/** A part's name without the words that lead a list in. */
export function bareKind(item: Item): string {
  return item.label.replace(/^(?:[一-鿿]{0,6}中(?![心央小介])|[一-鿿]{0,4}涉及|评出|评定|评为|评选出)(?=[一-鿿])/, '')
}

/** Names of what is left. */
export const REST = often(/^(?:其他|其它|其余|剩[余下]|余下|另外)/)
/** Kinds of which together all is made up, and those without which a list of them is not all. */
export const GROUPS: readonly (readonly [all: RegExp, closing: RegExp, ended?: RegExp])[] = [
  [/^(?:优秀?|优良|良好?|中等?|差|合格|基本合格|不合格|一般)(?:等次|等级|档次?|的)*$/, /合格|一般|差/],
  [/^第?[一二三四]季度$/, /四/],
  [/^(?:查实|属实|不属实|基本属实|部分属实|查否|未查实)的?$/, /不|否|未/],
  [/^(?:部分|基本|未予?|不予)?采纳$/, /部分/],
  [
    /^(?:不予?|未予?|暂不|准予|同意|直接|原则|[一-鿿]{0,8}后(?:再)?)?(?:立案|支持|通过|认定|确认|采信|同意)(?:的)?$/,
    /不予|未|不/,
  ],
  [/^(?:已|全部|基本|部分|尚未|未|不)达标(?:的)?$/, /未/],
  [/^[^\d]{0,6}\d{1,3}(?:周?岁|年|人)?(?:(?:及)?以[上下]|[至-]\d{1,3}(?:周?岁|年|人)?)的?$/, /以上|以下/],
  [/^(?:非常|很|比较|基本|较|不)?满意$/, /不满意|基本满意/],
  [
    /^(?:维持|驳回|撤销|变更|确认违法|终止|撤回|调解|和解|责令履行|[、及和或]){1,12}(?:申请|请求|决定|结案|终止|的){0,4}$/,
    /维持|驳回/,
    /审结|办结|结案|已结|判决/,
  ],
  [
    /^(?:继续|决定|拟|宣布|予以|建议|需|应|[和及与、或]|有效|保留|执行|修改|修订|废止|失效|取消)+(?:的)?$/,
    /有效|保留|继续执行/,
  ],
  [/^(?:予以|部分|不予|无法|全部)(?:公开|提供|处理)$/, /部分|不予/],
  [/^(?:[一二再]审)(?:案件|程序)?$/, /二审/],
]
export const IN_GROUPS = often(
  /^(?:已|基本)达标|^调解(?:成功|不成|达成|终止)|^移送$|后(?:再)?(?:通过|同意)的?$|^(?:优秀|合格|不合格|满意|维持|驳回|撤销|[不无未]|部分|采纳)/,
)
/** How cases end that were taken to mediation, to arbitration or to a court. */
export const ENDINGS =
  /^(?:以?调解(?:成功|不成|达成(?:协议)?|终止|结案)?|裁决(?:结案)?|仲裁裁决|撤[诉回](?:申请)?|和解|终止(?:调解)?|(?:未)?达成(?:调解)?协议|判决|驳回|不予受理|移送|退回|(?:尚|仍)?[在正未][一-鿿]{1,4})$/
export const ENDED = /审结|办结|结案|已结/
/** Kinds named alike were listed to be all. */
export const ALIKE: readonly RegExp[] = [
  ENDINGS,
  /^(?:国家|[省市县区镇乡村街]|社区|乡镇|镇街){1,2}[级直][一-鿿]{0,6}$/,
  /^[一-鿿]{2,10}类(?:案件|纠纷)?$/,
  /^[A-D一-鿿]{1,8}级$/,
  /^[特一二三四]等奖$/,
  /^[一-鿿]{2,8}(?:纠纷|领域|方面|环节)$/,
  /^[一-鿿]{1,6}(?:村|社区|街道|[镇乡县区市]|片区|中队|大队|分局|[司派]\S{0,2}所|小区|园区|景区)$/,
  /^[一-鿿]{2,12}的$/,
]

/** 乡镇级26期(含联合举办2期). */
export function isToldTwice(statement: Statement, last: Item): boolean {
  const at = last.end - statement.start
  return /^\([^()]{0,12}(?:含|联合|重复|交叉)/.test(statement.text.slice(at, at + 20))
}

/** 按纠纷类型划分, 从办理时间看, 这些检查分为三种, 罚款之中: what is listed behind it is all there is. */
export const LEADS_IN = often(
  /^(?:[按依从][^,;:]{2,10}?(?:划分|分|看|统计|分类)|按[^,;:]{0,6}(?:方式|类型|种类|性质|渠道|来源|级别|程序|结果|领域|行业|区域|情形)|[^,;:]{0,10}?(?:共|可)?分为?[两二三四五六七八](?:[类种档部]|部分)|[^,;:]{2,10}?(?:之中|中(?![心央小介]))|[^,;:]{0,4}(?:渠道|类型|领域|方式|途径|性质|来源|形式|行业|级别|地域|主体|对象)(?:方面|分布|构成)?(?:上|为|是|分布)?)[,:]/,
)

/** What was left open. */
export const LEFT = /^(?:其余|其他|其它|剩[余下]|余下)|尚未|尚有|还有|正在|未(?!成年)/
export const EXTRA = often(/每|增|减|较|比|上年|去年|同期|结转|人次$/)

/** A number in its unit’s own scale. */
export function amount(item: Item): number {
  return item.value * scaleOf(item.unit)
}

/** What the last digit printed stands for: 100 in 5.27万元 and 3.62万件. */
export function placeOf({ printed }: Item): number {
  const scale = /万/.test(printed) ? 1e4 : /亿/.test(printed) ? 1e8 : 1
  return scale / 10 ** (/\.(\d+)/.exec(printed)?.[1]?.length ?? 0)
}

/** What one digit put wrong makes, or two changed over in one of the numbers. */
export function isSlip(difference: number, total: Item, parts: readonly Item[]): boolean {
  const all = [total, ...parts]
  // 92.6公里 and 96.2公里 are 926 and 962 of what the last digit stands for.
  const place = all.reduce((least, item) => (item.tolerance > 0 ? Math.min(least, placeOf(item)) : least), 1)
  const whole = (value: number) => (place < 1 ? Math.round(value / place) : value)
  return (
    isOneDigit(whole(difference)) ||
    all.some((item) => (isExact(item) || place < 1) && isCounted(item) && isSwap(whole(item.value), whole(difference)))
  )
}

function isSwap(value: number, difference: number): boolean {
  const digits = String(value)
  for (let i = 1; i < digits.length; i++) {
    const swapped = digits.slice(0, i - 1) + digits[i] + digits[i - 1] + digits.slice(i + 1)
    if (swapped[0] !== '0' && Math.abs(Number(swapped) - value) === Math.abs(difference) && difference !== 0)
      return true
  }
  return false
}

/** 1, 10, 9, 300: what a slip of one digit makes. */
export function isOneDigit(difference: number): boolean {
  return /^[1-9]0*$/.test(String(Math.abs(difference)))
}

/** From the first part to the total behind. */
export function rangeFrom(parts: readonly Item[], total: Item): Range {
  return { start: (parts[0] as Item).start, end: total.end }
}

/** From the total to the last part. */
export function rangeOf(total: Item, parts: readonly Item[]): Range {
  return { start: total.start, end: (parts.at(-1) as Item).end }
}

/** What the messages say of a total and its parts. */
export function valuesOf(total: Item, parts: readonly Item[]): Record<string, string | number> {
  // 1180万元 and its parts are told in 万元.
  const inTens = total.unit !== '万元' && [total, ...parts].every(({ printed }) => printed.includes('万'))
  // 1.2亿元 and its parts in 万元 are told in 亿元.
  const inMillions =
    !inTens &&
    total.unit === '元' &&
    total.printed.includes('亿') &&
    parts.every(({ printed }) => /[万亿]/.test(printed))
  const scale = inTens ? 1e4 : inMillions ? 1e8 : scaleOf(total.unit)
  const shown = (value: number) => Math.round((value / scale) * 1e6) / 1e6
  return {
    total: `${shown(amount(total))}${inTens ? '万' : inMillions ? '亿' : ''}${total.unit}`,
    sum: shown(parts.reduce((sum, part) => sum + amount(part), 0)),
    parts: parts.map((part) => shown(amount(part))).join('+'),
  }
}
