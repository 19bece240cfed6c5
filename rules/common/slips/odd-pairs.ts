import { byLine, type Draft, type FoldedText, isIdeograph, type Range } from '../../../lib/audit'
import { FURTHER_WORDS, MET_ALONE, PAIRS_MET } from '../../vocabulary/further-words'
import { GENRE_WORDS, SELDOM_PAIRS, SELDOM_WORDS } from '../../vocabulary/genre-words'
import { IDIOMS, IDIOMS_AMONG_TERMS } from '../../vocabulary/idioms'
import { ALONE, ENDINGS, forEachPair } from '../../vocabulary/neighbours'
import { SURNAMES } from '../../vocabulary/surnames'
import { LONG_WORDS, WIDER_PAIRS, WIDER_WORDS } from '../../vocabulary/wider-words'
import { COMMON_WORDS, OTHER_WORDS, RIGHT_PAIRS, WITHOUT_COMPANY } from '../../vocabulary/word-pairs'
import { likeOf, soundsLike } from './alike'
import { endsAlong, inOwnLine } from './own-line'
import { addPair, hasPair, type PairBits, pairBits } from './pair-bits'

/** Two characters that make no word with each other or with those around them. */
export interface OddPair {
  range: Range
  /** The common words that differ in one character of the same sound or shape; at least one, at most three. */
  right: string[]
  /** What stands there may be right and only missing in the tables: nothing to tell, but a sign of how much they know of the draft. */
  isUnknown?: boolean
}

/**
 * 充份, 措失: between words or marks stand two characters that belong to no word, and with one of them put right they are a
 * common one. The text is walked once; nearly everywhere a word covers one of the two.
 */
export function oddPairs(draft: Draft): OddPair[] {
  tables ??= tablesOf()
  return withoutNames(tables, draft.folded, pairsLikeWords(draft))
}

const pairsLikeWords = byLine((text): OddPair[] => {
  const { folded } = text
  const words = wordsAlong(text)
  const around = { folded, words, ends: endsAlong(text) }
  const known = tables ?? tablesOf()
  const found: OddPair[] = []
  for (let at = 0; at < folded.length; at++) {
    // No word ends or begins at this character.
    if (words[at] !== 0 || (at > 0 && words[at - 1] !== 0) || !isIdeograph(folded.charCodeAt(at))) continue
    if (at > 0 && (at === 1 || words[at - 2] === 0)) {
      const pair = inOwnLine(around, at - 1, oddPairAt, known)
      if (pair) put(found, pair)
    }
    // 查封扣压: a single character that no word covers, though the one before it has a word.
    const one = at > 0 ? inOwnLine(around, at, oddOneAt, known) : null
    if (one) put(found, one)
    // 案件案56件: the first character of a word once more behind it.
    if (at > 2 && folded.charCodeAt(at) === folded.charCodeAt(at - 2)) {
      const again = inOwnLine(around, at, writtenAgain, known)
      if (again) found.push(again)
    }
  }
  return found
})

/** What looks like a less common word only and comes again is a name: nobody makes such a slip twice. */
function withoutNames({ common }: Tables, folded: string, found: OddPair[]): OddPair[] {
  const isSure = ({ right }: OddPair) => right.some((word) => has(common, word[0] as string, word[1] as string))
  const unsure = found.filter((pair) => !isSure(pair))
  // A text in which every other word is odd is none of this language, and looking for each again would take long.
  const isOther = unsure.length > MOST_UNSURE
  return found.filter((pair) => {
    if (isSure(pair)) return true
    const { start, end } = pair.range
    const written = folded.slice(start, end)
    return !isOther && folded.indexOf(written) === start && folded.indexOf(written, end) < 0
  })
}

const MOST_UNSURE = 100

const along = new WeakMap<FoldedText, Uint8Array>()

/** For each place of the folded text 1 where it and the next character are a word, else 0. */
export function wordsAlong(text: FoldedText): Uint8Array {
  const known = along.get(text)
  if (known) return known
  tables ??= tablesOf()
  const { words } = tables
  const { folded } = text
  const flags = new Uint8Array(folded.length)
  let unit = folded.charCodeAt(0)
  for (let at = 0; at + 1 < folded.length; at++) {
    const next = folded.charCodeAt(at + 1)
    flags[at] = hasPair(words, unit, next)
    unit = next
  }
  // Where a line ends is no word, though it may share its place with one.
  for (let end = folded.indexOf('\n'); end >= 0; end = folded.indexOf('\n', end + 1)) {
    flags[end] = 0
    if (end > 0) flags[end - 1] = 0
  }
  along.set(text, flags)
  return flags
}

/** Of two that overlap the later one is told: it saw more of the words around. */
function put(found: OddPair[], pair: OddPair): void {
  const last = found[found.length - 1]
  if (last && last.range.end > pair.range.start) found.pop()
  found.push(pair)
}

/** A character that makes a common word with a neighbour once it is put right, and none as it stands. */
function oddOneAt(folded: string, at: number, _: Uint8Array, tables: Tables): OddPair | null {
  const written = folded[at] as string
  // 答复口经和格式: a preposition before what none can stand before.
  if (LEADING.includes(written) && CUTTING.includes(folded[at + 1] ?? '\n')) return cutOff(tables, folded, at)
  if (standsAlone(folded.charCodeAt(at)) || ALONE.has(written) || ENDINGS.has(written) || PRODUCTIVE.has(written))
    return null
  if (SURNAMES.includes(written)) return null
  const before = wordWith(at - 1, -1)
  const after = wordWith(at + 1, 1)
  if (before.length + after.length === 0 || isName(folded, at - 1)) return null
  // 三方搓商机制: what would leave 三 alone is not meant where 磋商|机制 leaves nothing.
  const isBefore = before.length > 0 && (after.length === 0 || leavesNone(at - 3) || !leavesNone(at + 2))
  const start = isBefore ? at - 1 : at
  if (isParallel(folded, start)) return null
  return { range: { start, end: start + 2 }, right: [...new Set(isBefore ? before : after)].slice(0, 3) }

  /** Whether the word that takes in a neighbour of the character may give it away: there is none, or what is left makes another. */
  function leavesNone(word: number): boolean {
    const between = word < at ? at - 2 : at + 1
    return !isWord(folded, between) || isWord(folded, word)
  }

  function wordWith(other: number, away: -1 | 1): string[] {
    const sign = folded[other] ?? '\n'
    // 新渠区: what stands before 区 is a name.
    if (isNamed(folded, away === 1 ? at + 2 : at + 1)) return []
    if (!isIdeograph(sign.charCodeAt(0)) || NEVER.has(sign) || !isBound(folded, at - away, away === 1 ? -1 : 1))
      return []
    if (away === 1 ? has(tables.right, written, sign) : has(tables.right, sign, written)) return []
    return away === 1 ? wordsLike(tables, written, sign, 0) : wordsLike(tables, sign, written, 1)
  }
}

/** A preposition with nothing behind it, that sounds like what makes a common word with a character left alone before it. */
function cutOff({ common }: Tables, folded: string, at: number): OddPair | null {
  const sign = folded[at - 1] as string
  if (!isIdeograph(sign.charCodeAt(0)) || standsAlone(sign.charCodeAt(0)) || isWord(folded, at - 2)) return null
  const right = [...new Set(soundsLike(folded[at] as string))].filter(
    (one) => one !== folded[at] && has(common, sign, one),
  )
  return right.length === 0
    ? null
    : { range: { start: at - 1, end: at + 1 }, right: right.slice(0, 3).map((one) => sign + one) }
}

/** Words of one character that something has to follow, and what that cannot be. */
const LEADING = '经按将把被由从对向让使为以'
const CUTTING = '、,。;和与及的)'

const MADE_SO: ReadonlySet<string> = new Set(
  '现代 标准 规范 制度 法治 数字 信息 智能 专业 常态 精细 网格 多元 市场 国际 一体 社会 城镇 工业 产业 规模 差异 程序 便利 清单 项目 系统 科学 民主 透明 特色 绿色 智慧'.split(
    ' ',
  ),
)

function writtenAgain(folded: string, at: number, _: Uint8Array, { common }: Tables): OddPair | null {
  const first = folded[at - 2] as string
  const second = folded[at - 1] as string
  // 述职述法, 复工复产, 分级分类: a pattern of the language.
  if ('述复分防配'.includes(first)) return null
  // 将报告报县政府: a verb of one character.
  if (
    standsAlone(folded.charCodeAt(at)) ||
    ALONE.has(folded[at] as string) ||
    first === second ||
    !has(common, first, second)
  )
    return null
  // 述职述廉, 复工复产 go on with one character.
  if (isIdeograph(folded.charCodeAt(at + 1)) && !has(common, folded[at + 1] as string, folded[at + 2] ?? '\n'))
    return null
  if (isWord(folded, at - 3)) return null
  return { range: { start: at - 2, end: at + 1 }, right: [first + second] }
}

function oddPairAt(folded: string, at: number, _: Uint8Array, tables: Tables): OddPair | null {
  const { common, right: allowed } = tables
  if (!isIdeograph(folded.charCodeAt(at))) return null
  const first = folded[at] as string
  const second = folded[at + 1] as string
  if (NEVER.has(first) || NEVER.has(second) || isNamed(folded, at + 2)) return null
  // 储备点|要逐件登记: what must be done goes on.
  if (first === '点' && second === '要' && isIdeograph(folded.charCodeAt(at + 2))) return null
  // 治安管理处罚法|已由: the end of a law's name.
  if (first === '法' && standsAlone(folded.charCodeAt(at + 1))) return null
  // 个|按, 至|各: two that stand alone everywhere meet everywhere.
  if (standsAlone(folded.charCodeAt(at)) && standsAlone(folded.charCodeAt(at + 1))) return null
  if (!isBound(folded, at - 1, -1) || !isBound(folded, at + 2, 1)) return null
  const right: string[] = []
  // 导指, 众群: changed round.
  if (has(common, second, first)) right.push(second + first)
  right.push(...wordsLike(tables, first, second, 1), ...wordsLike(tables, first, second, 0))
  if (right.length === 0 || has(allowed, first, second) || isName(folded, at) || isParallel(folded, at)) return null
  return { range: { start: at, end: at + 2 }, right: [...new Set(right)].slice(0, 3) }
}

/**
 * Whether a pair is no slip most likely though it looks like one: a people's name (参加彝族活动), or a less common word meant by what stands alone as
 * well (新聘) or may be of a name (世明, 钟政).
 */
export function isFarFetched(folded: string, { range: { start, end }, right }: OddPair): boolean {
  if (folded[end] === '族' || isWithinWord(folded, start, end) || isName(folded, start)) return true
  tables ??= tablesOf()
  const { common } = tables
  if (right.some((word) => has(common, word[0] as string, word[1] as string))) return false
  const mayBeName = IN_NAMES.includes(folded[start] as string) || !isWord(folded, start - 2) || !isMark(folded[end])
  for (let at = start; at < end; at++)
    if (standsAlone(folded.charCodeAt(at)) || (mayBeName && IN_NAMES.includes(folded[at] as string))) return true
  return false
}

function isMark(sign: string | undefined): boolean {
  return sign === undefined || !isIdeograph(sign.charCodeAt(0))
}

/** 化险为夷: whether what stands at a place is part of a longer word. */
export function isWithinWord(folded: string, start: number, end: number): boolean {
  longWords ??= new Set([LONG_WORDS, IDIOMS].join(' ').trim().split(/\s+/))
  for (let from = Math.max(0, end - LONGEST); from <= start; from++)
    for (let to = Math.max(end, from + SHORTEST); to <= from + LONGEST; to++)
      if (longWords.has(folded.slice(from, to))) return true
  // 以|定分止争: nor where the second begins one.
  return longWords.has(folded.slice(end - 1, end - 1 + LONGEST))
}

/** 人心|惶惶, 阳奉阴|违的: whether what stands at a place is part of an idiom, or shares a character with one; or only whether it is part of one. */
export function meetsIdiom(folded: string, { start, end }: Range, isOnlyWithin: boolean): boolean {
  idioms ??= new Set([IDIOMS, IDIOMS_AMONG_TERMS].join(' ').trim().split(/\s+/))
  const first = isOnlyWithin ? end - LONGEST : start - LONGEST + 1
  const last = isOnlyWithin ? start : end - 1
  for (let from = Math.max(0, first); from <= last; from++)
    if ((from < start || from + LONGEST > end) && idioms.has(folded.slice(from, from + LONGEST))) return true
  return false
}

let idioms: ReadonlySet<string> | undefined

const SHORTEST = 3
const LONGEST = 4
let longWords: ReadonlySet<string> | undefined

/** What given names and those of peoples are mostly made of, verbs of one character, and surnames. */
const IN_NAMES = `明伟芳娜敏静丽强磊军洋勇艳杰娟涛超秀霞平刚桂英华玉兰红梅国志文海波峰龙云辉鹏飞宇浩俊世永德光荣瑶彝苗藏壮侗傣聘亡${SURNAMES}`

/** The common words that differ from two characters in one of the same sound or shape. */
export function commonLike(first: string, second: string): string[] {
  tables ??= tablesOf()
  const { common } = tables
  return [...wordsLike(tables, first, second, 1), ...wordsLike(tables, first, second, 0)].filter((word) =>
    has(common, word[0] as string, word[1] as string),
  )
}

/** The words that differ from two characters in the first (0) or the second (1) by sound or shape; first the common ones. */
function wordsLike(tables: Tables, first: string, second: string, wrong: 0 | 1): string[] {
  const { common, further, metAlone } = tables
  const written = wrong === 0 ? first : second
  const right: string[] = []
  const less: string[] = []
  // 下足功夫: what is a word of its own is not misread for another.
  const isOften = standsAlone(written.charCodeAt(0)) || metAlone.has(written)
  for (const one of isOften ? soundsLike(written) : likeOf(written)) {
    const start = wrong === 0 ? one : first
    const end = wrong === 0 ? second : one
    // Nearly all make no word at all, which a bit tells.
    if (!makesWord(start.charCodeAt(0), end.charCodeAt(0))) continue
    if (has(common, start, end)) right.push(start + end)
    else if (!metAlone.has(written) && has(further, start, end)) less.push(start + end)
  }
  return [...right, ...less]
}

/** 应录必录, 走深走实, 边改边犯, 先评后调: a pattern that any verb may fill. */
export function isParallel(folded: string, at: number): boolean {
  const first = folded[at] as string
  if (folded[at + 1] === folded[at - 1]) return true
  // 先评后调, 以评促改, 宽一宽.
  if (first === '先' && folded[at + 2] === '后') return true
  if (folded[at + 1] === '促' ? folded[at - 1] === '以' : first === '促' && folded[at - 2] === '以') return true
  if (folded[at + 2] === '一' && folded[at + 3] === folded[at + 1]) return true
  // 再核一下, 核一遍; 一问一答, 一问三不知.
  if (folded[at + 1] === '一' && '下次遍批轮'.includes(folded[at + 2] ?? '\n')) return true
  if (first === '一' && '一三'.includes(folded[at + 2] ?? '\n')) return true
  // 往严里管, 往深里走.
  if (folded[at + 1] === '里' && '往向'.includes(folded[at - 1] ?? '\n')) return true
  if (first === '里' && '往向'.includes(folded[at - 2] ?? '\n')) return true
  // 用情用理用法.
  if (first === folded[at - 2] && first === folded[at + 2]) return true
  // 应发尽发; 三先四不打.
  if (folded[at + 3] === folded[at + 1] && '尽必即'.includes(folded[at + 2] ?? '\n')) return true
  if (COUNTING.includes(first) && COUNTING.includes(folded[at + 2] ?? '\n')) return true
  // 会写、会编、会管.
  if (folded[at + 2] === '、' && folded[at + 3] === first) return true
  if (folded[at - 1] === '、' && folded[at - 3] === first) return true
  return (first === folded[at - 2] || first === folded[at + 2]) && OFTEN_TWICE.includes(first)
}

const COUNTING = '一二三四五六七八九十两双多'
const OFTEN_TWICE = '边走必随越互同'

/** Whether a character is one that ends the names of places and bodies. */
export function isPlaceKind(sign: string): boolean {
  return KINDS.includes(sign)
}

/** By its code how unlikely a character is alone: 4 for words that stand anywhere, 8 for what is hardly ever one, 0 for what is no ideograph. */
export function costsAlone(): Uint8Array {
  if (costs) return costs
  costs = new Uint8Array(0x10000).fill(8, FIRST, 0xa000)
  for (const [set, cost] of [
    [PRODUCTIVE, 6],
    [ENDINGS, 5],
    [ALONE, 5],
    [STANDS_ALONE, 4],
    [NEVER, 4],
  ] as const)
    for (const sign of set) costs[sign.charCodeAt(0)] = cost
  return costs
}

let costs: Uint8Array | undefined

/** Whether two characters are a word by themselves. */
export function isWordPair(pair: string): boolean {
  tables ??= tablesOf()
  return isWholeWord(pair, 0)
}

/** Whether the character at a place and the next one are a word of the language. */
export function wordBetween(folded: string, at: number): boolean {
  tables ??= tablesOf()
  return isWholeWord(folded, at)
}

/** Whether they are one, or follow each other within a longer word. */
export function joinedBetween(folded: string, at: number): boolean {
  tables ??= tablesOf()
  return isWord(folded, at)
}

/** Whether the character at a place and the next one are one of the words that drafts of this kind use most. */
export function isCommonWord(folded: string, at: number): boolean {
  tables ??= tablesOf()
  return has(tables.common, folded[at] as string, folded[at + 1] ?? '\n')
}

/** Whether the two look like a slip for a common word and are none. */
export function isRightPair(folded: string, at: number): boolean {
  tables ??= tablesOf()
  return has(tables.right, folded[at] as string, folded[at + 1] ?? '\n')
}

/** For each ideograph from U+4E00 on 1 if it is a word of its own. */
export function wordsAlone(): Uint8Array {
  tables ??= tablesOf()
  return tables.alone
}

/** Whether the character of a code is a word of its own. */
export function standsAlone(unit: number): boolean {
  return wordsAlone()[unit - FIRST] === 1
}

const FIRST = 0x4e00

/** Kinds of places and bodies: what stands before them is a name. */
const KINDS = '省市县区镇乡村街社局厅处办队所州旗组路'
/** Whether what ends here is the name of a place or body; 社会 and 市场 make none of what stands before them. */
function isNamed(folded: string, at: number): boolean {
  return KINDS.includes(folded[at] ?? '\n') && !isWord(folded, at)
}

/** Words of one character that stand anywhere, and numbers. */
const PARTICLES =
  '的了是和与及为将被在由而或也就都不第对并以于到从向让使把得地之所者如若但且即则着其此该本我你他她它们这那因各全每某两几一二三四五六七八九十百千万亿年月日时元又更最还均共'
const NEVER: ReadonlySet<string> = new Set(`${PARTICLES}${KINDS}学走真应有无来去说讲管抓同见想`)
const STANDS_ALONE: ReadonlySet<string> = new Set(
  `${PARTICLES}上下进出过等给逾个名次件人起场项批户份条不要会需须可已再未无非没按据经至前后中内外间里新多大小高低`,
)
/**
 * Characters that make new words with nearly anything, or are words of their own: what stands alone of them is no slip. They are those
 * met so in statutes (LawRefBook/Laws) and in the right drafts of the tests.
 */
const PRODUCTIVE: ReadonlySet<string> = new Set(
  '季受指法役相副制权价令刑平除占欠译视化主现先剂力供师器帐试蚕症志遇终建功危依通零商勺既奖失公反质称预宫支欺粮集简井只犬凭治植节生稽载定产鉴原阀种归复实礼整借尽源投乘积微成台子达犯血资减工吃沿死涉负清盐超岩己正移唯持重坟编罚位汞私事设职述土入旨亦致基研舱存餐放离渔烟知始字信记角驻补满遵抢柱另炉碱芝边辞数近亭思懂稳茶关课警促强筑领引查码单牌屏树火热油苗果菜鱼牛羊猪狗花草岛巷楼债案卷照章函刊稿话题句词音像剧歌舞画球棋拳践结城创疆闯纪足拼争奋拓帮扶救评议督访诉调普宣执改审批处巡监检侨企农学医教文旅卫科技网智云链端册贴墙窗厅环林利住交安急粤冀鲁豫晋陕甘宁青藏川渝黔滇桂湘鄂赣皖苏浙沪闽琼辽吉黑蒙京津港澳闻讲读写绘唱演拍测判裁押捕捐献赠购租',
)
const BEFORE_NAME = '员长记任官师人志友授医警委理监'

interface Tables {
  /** Pairs that are a word or stand within one; one that shares its place with a word costs a slip that is not seen. */
  words: PairBits
  /** Those of them that are one by themselves, beside which another begins or ends. */
  wholeWords: PairBits
  common: Rows
  /** Words that are meant by what is hardly ever a word alone. */
  further: Rows
  right: Rows
  /** 1 for a character that is a word of its own. */
  alone: Uint8Array
  /** Characters that stand between words often. */
  metAlone: ReadonlySet<string>
}

/** By the first characters of pairs, all that may stand behind each. */
type Rows = ReadonlyMap<string, string>

let tables: Tables | undefined

/** Somebody waits for the first audit: so no string is made of any pair. */
function tablesOf(): Tables {
  const words = pairBits()
  const add = (first: number, second: number) => addPair(words, first, second)
  for (const table of [COMMON_WORDS, WITHOUT_COMPANY, GENRE_WORDS, FURTHER_WORDS, SELDOM_WORDS, OTHER_WORDS])
    forEachPairIn(table, add)
  forEachPair(add)
  const wholeWords = words.slice()
  forEachPairIn(WIDER_WORDS, add)
  const alone = new Uint8Array(0x5200)
  for (const set of [STANDS_ALONE, NEVER]) for (const sign of set) alone[sign.charCodeAt(0) - FIRST] = 1
  return {
    words,
    wholeWords,
    common: rowsOf(COMMON_WORDS + WITHOUT_COMPANY + GENRE_WORDS),
    further: rowsOf(FURTHER_WORDS + SELDOM_WORDS),
    right: rowsOf(RIGHT_PAIRS + PAIRS_MET + SELDOM_PAIRS + WIDER_PAIRS),
    alone,
    metAlone: new Set(MET_ALONE),
  }
}

/** Calls with the codes of each first character of a table and of each behind it. */
function forEachPairIn(table: string, call: (first: number, second: number) => void): void {
  let first = 0
  for (let i = 0; i < table.length; i++) {
    const unit = table.charCodeAt(i)
    if (unit <= BLANK) first = 0
    else if (first === 0) first = unit
    else call(first, unit)
  }
}

const BLANK = ' '.charCodeAt(0)

function rowsOf(table: string): Rows {
  const rows = new Map<string, string>()
  for (const entry of table.trim().split(/\s/)) {
    const first = entry.slice(0, 1)
    rows.set(first, (rows.get(first) ?? '') + entry.slice(1))
  }
  return rows
}

function has(rows: Rows, first: string, second: string): boolean {
  return rows.get(first)?.includes(second) ?? false
}

function isWord(folded: string, at: number): boolean {
  return at >= 0 && at + 1 < folded.length && makesWord(folded.charCodeAt(at), folded.charCodeAt(at + 1))
}

function isWholeWord(folded: string, at: number): boolean {
  return (
    tables !== undefined &&
    at >= 0 &&
    at + 1 < folded.length &&
    hasPair(tables.wholeWords, folded.charCodeAt(at), folded.charCodeAt(at + 1)) === 1
  )
}

function makesWord(first: number, second: number): boolean {
  return tables !== undefined && hasPair(tables.words, first, second) === 1
}

/** A mark, a word of one character, or a character that belongs to a word on its far side. */
function isBound(folded: string, at: number, away: -1 | 1): boolean {
  if (!isIdeograph(folded.charCodeAt(at)) || STANDS_ALONE.has(folded[at] as string)) return true
  // 准却率, 布署者: what ends words of three.
  if (away === 1 && ENDINGS.has(folded[at] as string)) return true
  if (away === -1 && KINDS.includes(folded[at] as string)) return true
  // 服务点|排安: the end of a word of three.
  if (away === -1 && '点站员'.includes(folded[at] as string) && isWord(folded, at - 2)) return true
  // 市工|商局: two of a longer word bound nothing.
  return isWholeWord(folded, away === 1 ? at : at - 1)
}

/** 服务专员李工: a person's name. */
export function isName(folded: string, at: number): boolean {
  // 李建芳、王必成等.
  if (SURNAMES.includes(folded[at - 1] ?? '\n') && '、等('.includes(folded[at + 2] ?? '\n')) return true
  // 申请人王秀英: the surname is the second of the two.
  if (
    BEFORE_NAME.includes(folded[at] as string) &&
    SURNAMES.includes(folded[at + 1] ?? '\n') &&
    !isWord(folded, at + 1)
  )
    return true
  // 村民王某, 居民乙: who is told of by a surname or a cipher.
  if (folded[at] === '民' && CALLED_BY.includes(folded[at + 1] ?? '\n') && isWord(folded, at - 1)) return true
  // 居民陈素芬.
  if ('民众'.includes(folded[at - 1] ?? '\n') && SURNAMES.includes(folded[at] as string) && isWord(folded, at - 2))
    return true
  // 现代化|明湖实践: the end of a word of three before a name.
  if (folded[at] === '化' && MADE_SO.has(folded.slice(at - 2, at))) return true
  // 州直机关, 县直各部门.
  if (folded[at] === '直' && KINDS.includes(folded[at - 1] ?? '\n')) return true
  // 31笔增加到40笔: a measure word belongs to its number.
  if (isFigure(folded[at - 1]) && MEASURES.includes(folded[at] as string)) return true
  // 中共昌宁州委.
  if (folded[at] === '共' && folded[at - 1] === '中') return true
  // 联系人:高晓雯,
  if (isNameAlone(folded, at)) return true
  // 镇长田军|任组长: the end of a name behind what somebody is.
  if (isBehindOffice(folded, at - 2) || isBehindOffice(folded, at - 3)) return true
  return CALLED_BY.includes(folded[at] as string) && BEFORE_NAME.includes(folded[at - 1] ?? '\n')
}

function isBehindOffice(folded: string, end: number): boolean {
  return (
    BEFORE_NAME.includes(folded[end] ?? '\n') &&
    isCommonWord(folded, end - 1) &&
    '任为同等、('.includes(folded[end + 3] ?? '\n')
  )
}

/** The surnames with some that hardly are a word otherwise, and what stands for a name. */
const CALLED_BY = `${SURNAMES}任樊葛邢庞颜倪翟殷詹耿俞祝阮裴霍翁冉骆祁蒲屈牟缪褚窦戚岑晏佟臧闵邬卞栾敖佘甲乙丙丁`

function isFigure(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '0' && sign <= '9'
}

const MEASURES = '笔户件宗家辆起场名项份条个批处台艘架吨亩座栋间册篇期次人'

/** Two or three characters behind a colon, that begin with a surname and have a mark behind. */
function isNameAlone(folded: string, at: number): boolean {
  if (folded[at - 1] !== ':' || !`${SURNAMES}任高`.includes(folded[at] as string)) return false
  const end = isIdeograph(folded.charCodeAt(at + 2)) ? at + 3 : at + 2
  return !isIdeograph(folded.charCodeAt(end))
}
