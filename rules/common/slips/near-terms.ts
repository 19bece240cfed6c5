import { type Draft, matchesOf, type Range } from '../../../lib/audit'
import { FIXED_TERMS, TERMS_OF_FIELDS } from '../../vocabulary/fixed-terms'
import { GENRE_TERMS } from '../../vocabulary/genre-terms'
import { shapesOf, soundsLike } from './alike'
import { isBound } from './lost'
import { isPlaceKind, type OddPair, wordBetween, wordsAlong } from './odd-pairs'

/** A fixed term with one character wrong or two changed round. */
export interface NearTerm {
  range: Range
  right: string
}

/**
 * A term of which one half stands there and the other differs by one character of the same sound or shape, or has two
 * neighbours changed round. The text is walked once: nearly everywhere two characters tell that no half begins there.
 */
export function nearTerms(draft: Draft): NearTerm[] {
  const { folded } = draft
  halves ??= halvesOf()
  const { heads, next, starts, sizes, parts } = halves
  const found: NearTerm[] = []
  let reached = 0
  let before = 0
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    let half = heads[placeOf(before, unit)] as number
    before = unit
    for (; half !== 0; half = next[half] as number) {
      const from = starts[half] as number
      const size = sizes[half] as number
      const part = parts[half] as Part
      const middle = (size + 1) >> 1
      const offset = part === SECOND ? middle : 0
      const start = i - 1 - offset
      // Many terms begin alike, and most of those whose halves stand here have the other beside it, or nothing of it.
      if (start < reached || !mayBe(folded, i, from, size, part)) continue
      const term = allTerms.slice(from, from + size)
      const at = slipIn(folded, start, term)
      if (at < 0 || isAnother(folded, start, start + size, at, from < fixedUntil)) continue
      reached = start + size
      found.push({ range: { start, end: reached }, right: term })
      break
    }
  }
  return found
}

/**
 * 税收营环境, 古名木: a term of which one half stands and the other has lost one of its inner characters, and what is left over makes
 * no word with anything.
 */
export function shortenedTerms(draft: Draft): OddPair[] {
  const { folded } = draft
  halves ??= halvesOf()
  const { heads, next, starts, sizes, parts } = halves
  const words = wordsAlong(draft)
  const found: OddPair[] = []
  let reached = 0
  let before = 0
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    let half = heads[placeOf(before, unit)] as number
    before = unit
    for (; half !== 0; half = next[half] as number) {
      const part = parts[half] as Part
      if (part === CROSSED) continue
      const from = starts[half] as number
      const size = sizes[half] as number
      const start = part === FIRST ? i - 1 : i - ((size + 1) >> 1)
      if (start < reached) continue
      const lost = lostFrom(folded, start, from, size, part)
      if (lost < 0 || SHORT.has(folded.slice(start, start + size - 1))) continue
      if (isWholeWithout(folded, words, start, size - 1, lost, allTerms.charCodeAt(from + lost))) continue
      reached = start + size - 1
      found.push({ range: { start, end: reached }, right: [allTerms.slice(from, from + size)] })
      break
    }
  }
  return found
}

/** Which inner character of a term is lost where a text has the others; -1 where it is none, or stands in the half that was found. */
function lostFrom(folded: string, start: number, from: number, size: number, part: Part): number {
  if (start < 0 || start + size - 1 > folded.length) return -1
  let lost = -1
  for (let at = 0; at < size - 1; at++) {
    const unit = folded.charCodeAt(start + at)
    if (lost < 0 && unit !== allTerms.charCodeAt(from + at)) lost = at
    if (lost >= 0 && unit !== allTerms.charCodeAt(from + at + 1)) return -1
  }
  const middle = (size + 1) >> 1
  return lost > 0 && (part === FIRST ? lost >= middle : lost < middle) ? lost : -1
}

/** Whether what is left of a term is right as it stands: made of words throughout, or joined to words on its sides. */
function isWholeWithout(
  folded: string,
  words: Uint8Array,
  start: number,
  size: number,
  lost: number,
  character: number,
): boolean {
  const end = start + size
  if (words[start - 1] !== 0 || words[end - 1] !== 0) return true
  if (MAY_BE_LEFT_OUT.includes(String.fromCharCode(character))) return true
  for (const at of [start + lost - 1, start + lost]) {
    const isCovered = (at > start && words[at - 1] !== 0) || (at + 1 < end && words[at] !== 0)
    if (!isCovered && isBound(folded.charCodeAt(at), at === start + lost)) return false
  }
  return true
}

/** Right words that are terms with a character less. */
const SHORT: ReadonlySet<string> = new Set(
  (
    '代履行 播公益广告 交工验收 强制除 验合格 油回收 领通知书 定期访 汛安全 输管线 药管理 烈军属 废蓄电池 失泄密 假释犯 决定抄告 机动车停 包企业 提供假材料 化肥备 项目保 企业销 接单位 农负担 农民担 主要污染物排 预算审 初设计批复 保范围 ' +
    '政治定 公示满 种市场 进销台账 筑防线 文明风 重复访 宣传册 宣传板 争一流 畅渠道 超权限 测结果 限期除 拖不决 责令停 长期护理险 初设计 停止售 物联感知 立标准 标监管 无牌证 数据源 托机构 托服务 未经布 登记册 地名志 系统接 演讲赛 ' +
    '放结合 明显升 集中谈 损赔偿 学术假 历史筑 问题单 供单位 严格守 展形象 现场验 相协调 相衔接 代理师 必须持 餐服务 餐单位 餐企业 危处置 息相关 依法缴 城规划 符合准 破障碍 按照规定序 协组织 信支持 产业兴 达预期 群众愿 授仪式 发放单 ' +
    '保险赔 预发布 预公开 防意识 采项目 资资金 药质量 改善生 提案复 团体赛 投项目 发现患 告申请人 废文件 研究论 样检测 效评估 保制度 位信息 防诈骗 收支细 领失业保险金 验身份 文物定 清拖欠 利关系 纪处分 司法判'
  ).split(' '),
)

/** What terms have or have not: 人员流动(性)大, 问题(和)不足, 岗位(大)练兵. */
const MAY_BE_LEFT_OUT = '性化的不大和中在了也又都就既再更全总各好较很最够家人手度及与或其等所地得间上下工用可'

/** Which part of a term is looked for: its first half, its second, or its first and third characters, as where 矛纠盾纷 was changed round. */
type Part = typeof FIRST | typeof SECOND | typeof CROSSED
const FIRST = 0
const SECOND = 1
const CROSSED = 2

/** Halves of terms by their first two characters, in chains; the number 0 is none. Of a chain the longer terms come first. */
interface Halves {
  /** By two characters the first half with them. Two pairs may share a place. */
  heads: Uint32Array
  next: Uint32Array
  /** Where the term of a half begins among all. */
  starts: Uint32Array
  sizes: Uint8Array
  parts: Uint8Array
}

let halves: Halves | undefined
/** All terms, parted by blanks. */
let allTerms = ''
/** Where those of them end that stand in the table of fixed terms. */
let fixedUntil = 0

function halvesOf(): Halves {
  const fixed = `${[...FIXED_TERMS, ...TERMS_OF_FIELDS].join(' ')} `
  fixedUntil = fixed.length
  allTerms = `${fixed}${GENRE_TERMS.trim().replace(/\n/g, ' ')} `
  const bySize: number[][] = []
  let most = 1
  for (let from = 0, to = allTerms.indexOf(' '); to >= 0; from = to + 1, to = allTerms.indexOf(' ', from)) {
    const size = to - from
    bySize[size] ??= []
    bySize[size]?.push(from)
    most += size === 4 ? 3 : 2
  }
  const all: Halves = {
    heads: new Uint32Array(PLACES),
    next: new Uint32Array(most),
    starts: new Uint32Array(most),
    sizes: new Uint8Array(most),
    parts: new Uint8Array(most),
  }
  let count = 0
  bySize.forEach((starts, size) => {
    const middle = (size + 1) >> 1
    for (const from of starts) {
      add(from, size, FIRST, from, from + 1)
      add(from, size, SECOND, from + middle, from + middle + 1)
      if (size === 4) add(from, size, CROSSED, from, from + 2)
    }
  })
  return all

  function add(from: number, size: number, part: Part, first: number, second: number): void {
    const place = placeOf(allTerms.charCodeAt(first), allTerms.charCodeAt(second))
    count++
    all.next[count] = all.heads[place] as number
    all.heads[place] = count
    all.starts[count] = from
    all.sizes[count] = size
    all.parts[count] = part
  }
}

const PLACES = 1 << 17

function placeOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) + second) & (PLACES - 1)
}

/** Whether the half that ends its first two characters at a place goes on, and one of the first two characters of the other half stands where it should. */
function mayBe(folded: string, second: number, from: number, size: number, part: Part): boolean {
  const middle = (size + 1) >> 1
  const own = from + (part === SECOND ? middle : 0)
  if (part !== CROSSED) {
    const end = part === SECOND ? size : middle
    const third = own + 2 < from + end ? allTerms.charCodeAt(own + 2) : 0
    if (third !== 0 && folded.charCodeAt(second + 1) !== third) return false
    if (folded.charCodeAt(second) !== allTerms.charCodeAt(own + 1)) return false
  }
  const other = part === FIRST ? second - 1 + middle : part === SECOND ? second - 1 - middle : second + 1
  const one = allTerms.charCodeAt(part === SECOND ? from : part === FIRST ? from + middle : from + 1)
  const two = allTerms.charCodeAt(part === SECOND ? from + 1 : part === FIRST ? from + middle + 1 : from + 3)
  const unit = folded.charCodeAt(other)
  return unit === one || unit === two || folded.charCodeAt(other + 1) === two
}

/** Where the one slip is; -1 where the words are the term or another altogether. */
function slipIn(folded: string, start: number, term: string): number {
  if (start < 0 || start + term.length > folded.length) return -1
  let first = -1
  let second = -1
  for (let i = 0; i < term.length; i++) {
    if (folded.charCodeAt(start + i) === term.charCodeAt(i)) continue
    if (second >= 0) return -1
    if (first < 0) first = i
    else second = i
  }
  if (first < 0) return -1
  const written = folded[start + first] as string
  if (second < 0) return isLike(folded, start + first, term, first) ? start + first : -1
  const swapped = second === first + 1 && written === term[second] && folded[start + second] === term[first]
  return swapped ? start + first : -1
}

function isLike(folded: string, place: number, term: string, at: number): boolean {
  const written = folded[place] as string
  const right = term[at] as string
  // 法制 and 法治 are told by the rule for terms.
  if (term[at - 1] === '法' && ('治制'.includes(written) || '治制'.includes(right))) return false
  if (soundsLike(right).includes(written)) return true
  // 秸秆焚烧 is not 秸秆禁烧: what makes a word where it stands is no slip of the eye.
  return shapesOf(right).includes(written) && !wordBetween(folded, place - 1) && !wordBetween(folded, place)
}

/** Right words that come as near: 执法检查 and 执法监察 are both at home here. */
function isAnother(folded: string, start: number, end: number, at: number, isFixed: boolean): boolean {
  const from = Math.max(0, start - 3)
  const around = folded.slice(from, end + 3)
  for (const pattern of isFixed ? [RIGHT, RIGHT_BESIDE_FIXED] : [RIGHT])
    for (const match of matchesOf(around, pattern)) {
      const word = from + match.index
      if (word <= at && at < word + match[0].length) return true
    }
  // 多元化|接力: the character that differs begins or ends a word beside the term.
  if (at === end - 1 && wordBetween(folded, at)) return true
  if (at === start && start > 0 && wordBetween(folded, at - 1)) return true
  const written = folded[at] as string
  // 县上|培训.
  if (at === start && isPlaceKind(written)) return true
  // The character that differs may be a word of its own at the term's edge: 常务会|已审议. Before a mark it is none.
  if (!FUNCTION_WORDS.includes(written)) return false
  // 企业|和|规模以上工业企业, 程序|和|法律适用: what stands behind it goes on with another word.
  if (at < end - 1 && isIdeograph(folded.charCodeAt(end)) && wordBetween(folded, end - 1)) return true
  if (at === end - 1) return isIdeograph(folded.charCodeAt(end))
  return at === start && start > 0 && isIdeograph(folded.charCodeAt(start - 1))
}

const FUNCTION_WORDS = '以已一亦是在再和与于为有由又不及即将向对就也把被到从并各其按经至共的地了全同因而且均都'

function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff
}

/** Right words that are near to one of the terms at hand everywhere … */
const RIGHT =
  /监察|(?:行政|书面|民事|刑事|公益|数字)检察|检察[院机官长建监意公听服业职权工环办]|督察|督查反馈|数智|产生|时限|实施|只能|界线|负责人|以法治理[念论]|同一领导|法治督[查导]|少数民族/g
/** … and those that are near to terms of four characters, which leave more room. */
const RIGHT_BESIDE_FIXED =
  /颗粒度|[防整根自惩诊]治法|法法律|公证|形势|形式|权利|职权|事实|实事|时事|施行|试行|实行|实效|时效|失效|事务|不足|反应|会意|一件|意见|适宜|事宜|公示|公式|工时|镇务|村务|警务|税务|校务|医务|终结|实绩|业绩|认证|采取/g
