import { byLine, type FoldedText, isIdeograph, matchesOf, type Range } from '../../../lib/audit'
import { FIRM_TERMS } from '../../vocabulary/firm-terms'
import { FIXED_TERMS, TERMS_OF_FIELDS } from '../../vocabulary/fixed-terms'
import { GENRE_TERMS } from '../../vocabulary/genre-terms'
import { IDIOMS, NEAR_IDIOMS } from '../../vocabulary/idioms'
import { readLike, shapesOf, soundOf } from './alike'
import { isBound } from './lost'
import { isCommonWord, isPlaceKind, type OddPair, standsAlone, wordBetween, wordsAlong } from './odd-pairs'

/** A fixed term with one character wrong or two changed round. */
export interface NearTerm {
  range: Range
  right: string
}

/**
 * Terms of which one half stands there and the other differs by one character of the same sound or shape, or has two
 * neighbours changed round. Of two that would stand in one place the longer is told.
 */
export const nearTerms = byLine((text) => readingOf(text).near)

/**
 * 税收营环境, 法治宣力度: terms of which one half stands there and the other has lost one of its inner characters, where what is left over makes
 * no word with anything.
 */
export const shortenedTerms = byLine((text) => readingOf(text).shortened)

/**
 * 法律顾部, 执法记议仪: terms of which one character is another that neither sounds nor looks like it, and makes no word with what
 * stands beside it.
 */
export const spoiltTerms = byLine((text) => readingOf(text).spoilt)

/** 主动公开开工作: two of one character where a term has one. */
export const doubledInTerms = byLine((text) => readingOf(text).doubled)

interface Reading {
  near: NearTerm[]
  shortened: OddPair[]
  spoilt: OddPair[]
  doubled: { range: Range }[]
}

const readings = new WeakMap<FoldedText, Reading>()

/** A slip leaves three characters of a term in their places: the text is walked once, and nearly nowhere three of a term stand. */
function readingOf(text: FoldedText): Reading {
  const known = readings.get(text)
  if (known) return known
  index ??= indexOfTerms()
  const { seen, heads, entries } = index
  const { folded } = text
  const units = unitsOf(folded)
  const words = wordsAlong(text)
  const near: Found[] = []
  const shortened: Found[] = []
  const spoilt: Found[] = []
  const doubled: Reading['doubled'] = []
  let a = units[0] as number
  let b = units[1] as number
  let c = units[2] as number
  for (let at = 0; at + 2 < folded.length; at++) {
    const d = units[at + 3] as number
    if (a >= FIRST_IDEOGRAPH) {
      if (a === b && isOneTooMany(at)) doubled.push({ range: { start: at, end: at + 2 } })
      const together = hashOf(TOGETHER, a, b, c)
      if (mayStand(seen, together)) follow(together, at)
      const third = hashOf(THIRD_OUT, a, b, d)
      if (mayStand(seen, third)) follow(third, at)
      const second = hashOf(SECOND_OUT, a, c, d)
      if (mayStand(seen, second)) follow(second, at)
    }
    a = b
    b = c
    c = d
  }
  const reading: Reading = {
    near: inOrder(near).map(({ start, term }) => ({ range: { start, end: start + term.length }, right: term })),
    shortened: inOrder(shortened).map(({ start, term }) => ({
      range: { start, end: start + term.length - 1 },
      right: [term],
    })),
    spoilt: inOrder(spoilt).map(({ start, term }) => ({
      range: { start, end: start + term.length },
      right: [term],
    })),
    doubled,
  }
  readings.set(text, reading)
  return reading

  /** Whether with one of the two characters from a place on left out a term stands across it. */
  function isOneTooMany(at: number): boolean {
    // 执法队队员, 党委会会议: the end of one word and the beginning of another; 扎扎实实.
    if (ENDS_AND_BEGINS.includes(folded[at] as string)) return false
    if (folded[at - 2] === folded[at - 1] || folded[at + 2] === folded[at + 3]) return false
    const from = Math.max(0, at - LONGEST_TERM)
    const text = folded.slice(from, at + 1) + folded.slice(at + 2, at + 2 + LONGEST_TERM)
    const kept = at - from
    for (let i = Math.max(0, kept - 2); i <= kept && i + 2 < text.length; i++) {
      const hash = hashOf(TOGETHER, text.charCodeAt(i), text.charCodeAt(i + 1), text.charCodeAt(i + 2))
      if (!mayStand(seen, hash)) continue
      for (let entry = heads[hash >>> PLACE_SHIFT] as number; entry !== 0; entry = entries[entry + NEXT] as number) {
        if (entries[entry] !== hash) continue
        const term = entries[entry + TERM] as number
        const from = term >>> FROM
        const size = (term >>> SIZE) & FOUR_BITS
        const start = i - (term & THREE_BITS)
        const isAcross = start >= 0 && start < kept && start + size > kept + 1
        if (isAcross && text.startsWith(allTerms.slice(from, from + size), start)) return true
      }
    }
    return false
  }

  function isNearIdiom(start: number, size: number): boolean {
    nearIdioms ??= new Set(NEAR_IDIOMS.trim().split(/\s/))
    return nearIdioms.has(folded.slice(start, start + size))
  }

  /** All terms with the three characters that stand at a place. */
  function follow(hash: number, at: number): void {
    for (let entry = heads[hash >>> PLACE_SHIFT] as number; entry !== 0; entry = entries[entry + NEXT] as number) {
      if (entries[entry] !== hash) continue
      const term = entries[entry + TERM] as number
      const size = (term >>> SIZE) & FOUR_BITS
      const before = term & THREE_BITS
      const edge = entries[entry + EDGE] as number
      const start = at - before
      // Many terms begin or end alike, and of most the text has nothing more.
      if (before === 0 ? !endsAlike(at + size - 1, edge) : !beginsAlike(start, edge) && !beginsAlike(start + 1, edge))
        continue
      const from = term >>> FROM
      if (isThere(start, from, size)) continue
      seek(start, from, size)
      // With a character lost, or the first two changed round, it begins one further on or back.
      if (before > 0) seek(start + 1, from, size)
      else if (endsAlike(at + size - 2, edge)) seek(start - 1, from, size)
    }
  }

  /** Whether one of a term's last two characters stands where it would, with or without a slip before it. */
  function endsAlike(end: number, edge: number): boolean {
    const beforeEnd = units[end - 1] as number
    return (units[end] as number) === (edge & 0xffff) || beforeEnd === (edge & 0xffff) || beforeEnd === edge >>> 16
  }

  /** Whether one of its first two does, or they stand there changed round. */
  function beginsAlike(start: number, edge: number): boolean {
    if (start < 0) return false
    const first = units[start] as number
    const second = units[start + 1] as number
    return first === edge >>> 16 || second === (edge & 0xffff) || (first === (edge & 0xffff) && second === edge >>> 16)
  }

  function isThere(start: number, from: number, size: number): boolean {
    if (start < 0) return false
    for (let i = 0; i < size; i++) if (units[start + i] !== allTerms.charCodeAt(from + i)) return false
    return true
  }

  function seek(start: number, from: number, size: number): void {
    const at = slipIn(folded, start, from, size)
    if (at >= 0) {
      const isSwapped = folded.charCodeAt(at) === allTerms.charCodeAt(from + at - start + 1)
      // 办案量|力争 is no 办案力量: the second of two changed round may begin a word.
      const beginsWord = isSwapped && at === start + size - 2 && wordBetween(folded, at + 1)
      if (!beginsWord && !isNearIdiom(start, size) && !isAnother(folded, start, start + size, at, from < fixedUntil))
        near.push({ start, term: allTerms.slice(from, from + size) })
      return
    }
    if (from < firmUntil && isSpoilt(folded, words, start, from, size)) {
      spoilt.push({ start, term: allTerms.slice(from, from + size) })
      return
    }
    const lost = lostFrom(folded, start, from, size)
    if (lost < 0 || SHORT.has(folded.slice(start, start + size - 1)) || isNearIdiom(start, size - 1)) return
    // 不持|执法证 is no 持证执法: what is missing stands right behind.
    if (folded.charCodeAt(start + size - 1) === allTerms.charCodeAt(from + lost)) return
    // 食药安全, 调裁衔接: what no word covers before it may make one with its first character.
    const before = folded.charCodeAt(start - 1)
    if (words[start - 1] === 0 && words[start - 2] === 0 && isIdeograph(before) && !standsAlone(before)) return
    const character = allTerms.charCodeAt(from + lost)
    // 严格规范公文明执法: of so long a term nothing is left out, though 公文 is a word.
    const isLong = size >= LONG_TERM && from < fixedUntil && !MAY_BE_LEFT_OUT.includes(String.fromCharCode(character))
    if (isLong || !isWholeWithout(folded, words, start, size - 1, lost, character))
      shortened.push({ start, term: allTerms.slice(from, from + size) })
  }
}

interface Found {
  start: number
  term: string
}

/** Of those that overlap the first is told, of those that begin together the longest. */
function inOrder(found: Found[]): Found[] {
  let reached = -1
  return found
    .sort((a, b) => a.start - b.start || b.term.length - a.term.length)
    .filter(({ start, term }) => {
      if (start < reached) return false
      reached = start + term.length - 1
      return true
    })
}

/** The characters of a text, with some more that are none: asking beyond the end would make engines slow. */
function unitsOf(folded: string): Uint16Array {
  const units = new Uint16Array(folded.length + LONGEST_TERM)
  for (let at = 0; at < folded.length; at++) units[at] = folded.charCodeAt(at)
  return units
}

/** Three characters next to each other, or of four in a row those that leave out the third or the second. */
type Kind = typeof TOGETHER | typeof THIRD_OUT | typeof SECOND_OUT
const TOGETHER = 0
const THIRD_OUT = 1
const SECOND_OUT = 2

/** Terms by threes of their characters; the number 0 is none. */
interface TermIndex {
  /** A bit for each three, by more of its hash: read first, for it is small enough to stay near, and nearly all have none. */
  seen: Uint32Array
  /** By three characters the last entry with them; two threes may share a place. */
  heads: Uint32Array
  /**
   * Of each entry side by side, so that one look into memory brings all: its hash, the entry before it in its place, its term, and the two
   * characters of that which are farthest from the three: its last two, or its first where the three are the end. The term is where it
   * begins among all, how long it is, and how many of its characters come before the three.
   */
  entries: Int32Array
}

let index: TermIndex | undefined
/** All terms, parted by blanks. */
let allTerms = ''
let nearIdioms: ReadonlySet<string> | undefined
/** Where those end that have no like, which come first. */
let firmUntil = 0
/** Where those of them end that stand in the table of fixed terms. */
let fixedUntil = 0

const SEEN_BITS = 20
/** Leaves 17 bits of a hash. */
const PLACE_SHIFT = 15
/** Places of an entry behind its hash. */
const NEXT = 1
const TERM = 2
const EDGE = 3
const SIZE_OF_ENTRY = 4
/** By how many bits parts of a term's number are shifted, and how many the last ones have. */
const FROM = 7
const SIZE = 3
const FOUR_BITS = 0xf
const THREE_BITS = 0x7
const MOST_THREES = 7
const SHORTEST_PLACE = 5
const ENDS_AND_BEGINS = '队会学校矿组部门员院所团馆站社区人长家车'
const LONGEST_TERM = 12
const LONG_TERM = 8
const BLANK = ' '.charCodeAt(0)
const FIRST_IDEOGRAPH = 0x4e00

function indexOfTerms(): TermIndex {
  const fixed = [FIRM_TERMS, ...FIXED_TERMS, ...TERMS_OF_FIELDS].join(' ')
  // Joined, not added up: reading a string that is one piece is several times faster. Trimmed by a function: a bundler would put a trimmed copy here.
  allTerms = [fixed, ...[GENRE_TERMS, IDIOMS].map((words) => words.trim()), ''].join(' ')
  firmUntil = FIRM_TERMS.length + 1
  fixedUntil = fixed.length + 1
  // A term takes at least five places with the blank behind it.
  const most = allTerms.length / SHORTEST_PLACE + 1
  const seen = new Uint32Array(1 << (SEEN_BITS - 5))
  const heads = new Uint32Array(1 << (32 - PLACE_SHIFT))
  const entries = new Int32Array(SIZE_OF_ENTRY * MOST_THREES * most)
  let count = 0
  let from = 0
  for (let end = SHORTEST_PLACE - 1; end < allTerms.length; end++) {
    if (allTerms.charCodeAt(end) > BLANK) continue
    const size = end - from
    const a = allTerms.charCodeAt(from)
    const b = allTerms.charCodeAt(from + 1)
    const c = allTerms.charCodeAt(from + 2)
    const d = allTerms.charCodeAt(from + 3)
    const x = allTerms.charCodeAt(end - 3)
    const y = allTerms.charCodeAt(end - 2)
    const z = allTerms.charCodeAt(end - 1)
    const term = (from << FROM) | (size << SIZE)
    const edge = (y << 16) | z
    put(hashOf(TOGETHER, a, b, c), term, edge)
    // Of longer terms the first three or the last are left.
    if (size < 6) {
      put(hashOf(THIRD_OUT, a, b, d), term, edge)
      put(hashOf(TOGETHER, a, b, d), term, edge)
    }
    if (size === 4) {
      put(hashOf(SECOND_OUT, a, c, d), term, edge)
      put(hashOf(TOGETHER, a, c, d), term, edge)
      // 矛纠盾纷: neither of the two pairs is left.
      if (from < fixedUntil) put(hashOf(SECOND_OUT, a, b, d), term, edge)
    }
    put(hashOf(TOGETHER, x, y, z), term | (size - 3), (a << 16) | b)
    from = end + 1
    end += SHORTEST_PLACE - 1
  }
  return { seen, heads, entries }

  function put(hash: number, term: number, edge: number): void {
    count += SIZE_OF_ENTRY
    const bit = hash >>> (32 - SEEN_BITS)
    seen[bit >>> 5] = (seen[bit >>> 5] as number) | (1 << (bit & 31))
    const place = hash >>> PLACE_SHIFT
    entries[count] = hash
    entries[count + NEXT] = heads[place] as number
    entries[count + TERM] = term
    entries[count + EDGE] = edge
    heads[place] = count
  }
}

function hashOf(kind: Kind, first: number, second: number, third: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e5) + second, 0x6a5) + third
  return Math.imul(mixed ^ (kind << 7), 0x2c1b3c6d)
}

function mayStand(seen: Uint32Array, hash: number): boolean {
  const bit = hash >>> (32 - SEEN_BITS)
  return (((seen[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1
}

/** Which inner character of a term is lost where a text has the others; -1 where it is none. */
function lostFrom(folded: string, start: number, from: number, size: number): number {
  if (start < 0 || start + size - 1 > folded.length) return -1
  let lost = -1
  for (let at = 0; at < size - 1; at++) {
    const unit = folded.charCodeAt(start + at)
    if (lost < 0 && unit !== allTerms.charCodeAt(from + at)) lost = at
    if (lost >= 0 && unit !== allTerms.charCodeAt(from + at + 1)) return -1
  }
  return lost > 0 ? lost : -1
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

/** Whether one character of a term is another, which is no word of its own and belongs to none. */
function isSpoilt(folded: string, words: Uint8Array, start: number, from: number, size: number): boolean {
  if (start < 0 || start + size > folded.length) return false
  let place = -1
  for (let i = 0; i < size; i++) {
    if (folded.charCodeAt(start + i) === allTerms.charCodeAt(from + i)) continue
    if (place >= 0) return false
    place = start + i
  }
  const unit = folded.charCodeAt(place)
  // 盐政执法: what differs at its head is most likely another matter.
  if (place <= start || words[place] !== 0 || words[place - 1] !== 0 || !isIdeograph(unit) || standsAlone(unit))
    return false
  if (isPlaceKind(folded[place] as string)) return false
  // What the term's own word would have left is alone now: 顾 of 顾问, 记 of 记录.
  const end = start + size
  const isBare = (at: number) => words[at - 1] === 0 && words[at] === 0 && !standsAlone(folded.charCodeAt(at))
  if (!isBare(place - 1) && !(place + 1 < end && isBare(place + 1))) return false
  // 报名|截止: nor may what stands behind the term begin there.
  return !(place === end - 1 && isIdeograph(folded.charCodeAt(end)) && words[end] === 0)
}

/** What stands rightly where a term has a character more: words of their own (烈军属), and edges of words that meet (坚定政治|定力). */
const SHORT: ReadonlySet<string> = new Set(
  (
    '代履行 不够细 播公益广告 交工验收 强制除 验合格 油回收 领通知书 定期访 汛安全 输管线 药管理 烈军属 废蓄电池 失泄密 假释犯 决定抄告 机动车停 包企业 提供假材料 化肥备 项目保 企业销 接单位 农负担 农民担 主要污染物排 预算审 初设计批复 保范围 ' +
    '政治定 公示满 种市场 进销台账 筑防线 文明风 重复访 宣传册 宣传板 争一流 畅渠道 超权限 测结果 限期除 拖不决 责令停 长期护理险 初设计 停止售 物联感知 立标准 标监管 无牌证 数据源 托机构 托服务 未经布 登记册 地名志 系统接 演讲赛 ' +
    '雨箅子 防患未然 防返贫 防返贫监测 防返贫动态监测 违法必究 越级访 微服务 移动执法端 卷归档 伤事故 放结合 明显升 集中谈 损赔偿 学术假 历史筑 问题单 供单位 严格守 展形象 现场验 相协调 相衔接 代理师 必须持 餐服务 餐单位 餐企业 危处置 息相关 依法缴 城规划 符合准 破障碍 按照规定序 协组织 信支持 产业兴 达预期 群众愿 授仪式 发放单 ' +
    '引人才 留人才 育人才 农兽药 保险赔 预发布 预公开 防意识 采项目 资资金 药质量 改善生 提案复 团体赛 投项目 发现患 告申请人 废文件 研究论 样检测 效评估 保制度 位信息 防诈骗 收支细 领失业保险金 验身份 文物定 清拖欠 利关系 纪处分 司法判'
  ).split(' '),
)

/** What terms have or have not: 人员流动(性)大, 问题(和)不足, 岗位(大)练兵. */
const MAY_BE_LEFT_OUT = '性化的不大和中在了也又都就既再更全总各好较很最够家人手度及与或其等所地得间上下工用可'

/** Where the one slip is; -1 where the words are the term or another altogether. */
function slipIn(folded: string, start: number, from: number, size: number): number {
  if (start < 0 || start + size > folded.length) return -1
  let first = -1
  let second = -1
  for (let i = 0; i < size; i++) {
    if (folded.charCodeAt(start + i) === allTerms.charCodeAt(from + i)) continue
    if (second >= 0) return -1
    if (first < 0) first = i
    else second = i
  }
  if (first < 0) return -1
  const written = folded.charCodeAt(start + first)
  if (second < 0)
    return isLike(folded, start + first, allTerms.slice(from, from + size), first, from < firmUntil)
      ? start + first
      : -1
  const swapped =
    second === first + 1 &&
    written === allTerms.charCodeAt(from + second) &&
    folded.charCodeAt(start + second) === allTerms.charCodeAt(from + first)
  return swapped ? start + first : -1
}

function isLike(folded: string, place: number, term: string, at: number, isFirm: boolean): boolean {
  const written = folded[place] as string
  const right = term[at] as string
  // 法制 and 法治 are told by the rule for terms.
  if (term[at - 1] === '法' && ('治制'.includes(written) || '治制'.includes(right))) return false
  // 民生议事 is not 民主议事: what looks alike and makes a common word where it stands.
  if (readLike(right).includes(written))
    return (
      soundOf(written.charCodeAt(0)) === soundOf(right.charCodeAt(0)) ||
      !(isCommonWord(folded, place - 1) || isCommonWord(folded, place))
    )
  // 法律明日人: within a term that has no like even what makes a word.
  const isWithin = isFirm && term.length > 4 && at > 1 && at < term.length - 1
  if (isWithin && shapesOf(right).includes(written)) return true
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

/** Right words that are near to one of the terms at hand everywhere (每一项|执法活动 and 一线执法) … */
const RIGHT =
  /以[一-鿿]促[一-鿿]|善做善成|升级平台|一册|实效性|整改实效|追回|补足|终期|核审|四项|交通故事|民生决策|依法治[园校企村水林税药湖河山港矿路]|一[项件次个名位条种类份场批户家]|监察|(?:行政|书面|民事|刑事|公益|数字)检察|检察[院机官长建监意公听服业职权工环办]|督察|督查反馈|(?<=考核|安全|生产|消防|督导)巡查|数智|产生|时限|实施|只能|界线|负责人|防止|以法治理[念论]|同一领导|法治督[查导]|少数民族/g
/** … and those that are near to terms of four characters, which leave more room. */
const RIGHT_BESIDE_FIXED =
  /颗粒度|[防整根自惩诊]治法|法法律|公证|形势|形式|权利|职权|事实|实事|时事|施行|试行|实行|实效|时效|失效|事务|不足|反应|会意|一件|意见|适宜|事宜|公示|公式|工时|镇务|村务|警务|税务|校务|医务|终结|实绩|业绩|认证|采取/g
