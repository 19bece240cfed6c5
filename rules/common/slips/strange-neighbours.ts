import { byLine } from '../../../lib/audit'
import { ENDINGS } from '../../vocabulary/neighbours'
import { SURNAMES } from '../../vocabulary/surnames'
import { FIRST, levelOf, levelsAlong, logOf, signOf, type Table, tableOf, WORTH } from './adjacency'
import { likeOf } from './alike'
import {
  isCommonWord,
  isParallel,
  isPlaceKind,
  isRightPair,
  type OddPair,
  standsAlone,
  wordBetween,
  wordsAlong,
} from './odd-pairs'
import { endsAlong, inOwnLine } from './own-line'

export interface Stranger extends OddPair {
  isFirm: boolean
}

/**
 * 线素15条, 成郊。: a character that hardly ever stands beside its neighbours, where one of its sound or shape stands there again and again and makes
 * a common word. The text is walked once; nearly everywhere two characters meet that meet often.
 */
export const strangers = byLine((text): Stranger[] => {
  const table = tableOf()
  const { folded } = text
  const around = { folded, words: wordsAlong(text), ends: endsAlong(text) }
  const found: Stranger[] = []
  const levels = levelsAlong(text)
  for (let at = 0; at < folded.length; at++) {
    const ahead = levels[at] as number
    const behind = levels[at + 1] as number
    if ((ahead !== 0 && behind !== 0) || ahead + behind > MOST_SEEN || folded.charCodeAt(at) < FIRST) continue
    const stranger = inOwnLine(around, at, strangerAt, table)
    if (stranger) found.push(stranger)
  }
  return found.filter(({ range }, i) => i === 0 || (found[i - 1] as Stranger).range.end <= range.start)
})

const MOST_SEEN = 3
/** How much likelier another character has to be, in powers of e. 营改增, 数智赋能: below it newer words and short forms are told. */
const LEAST = 8
/** 快检|设备: what takes a character from a word beside it has to be far likelier. */
const LEAST_ACROSS = 16
/** From there on it is meant even beside the kind of a place, or instead of what is known for right elsewhere. */
const LEAST_SURE = 14
const COST_PLACE = 2
/** Words of one character stand beside nearly anything, and what makes a word may be meant. */
const COST_ALONE = 4
const COST_COVERED = 2
const COST_PARTNER = 7
const COST_COMMON = 10
const COST_WORD = 10
/** From there on little else can be meant. */
const FIRM = 12

function strangerAt(folded: string, at: number, words: Uint8Array, one: Table): Stranger | null {
  const written = folded[at] as string
  const before = signOf(folded.charCodeAt(at - 1))
  const next = signOf(folded.charCodeAt(at + 1))
  const isCovered = words[at] !== 0 || (at > 0 && words[at - 1] !== 0)
  // 先进|性: the ending of a longer word.
  if (ENDINGS.has(written) && at > 1 && words[at - 2] !== 0) return null
  if (NUMERALS.includes(written) || isPaired(folded, at)) return null
  const sure = LEAST_SURE - LEAST + (isPlaceKind(written) ? COST_PLACE : 0)
  const unit = folded.charCodeAt(at)
  const own =
    likelihood(one, before, unit, next) +
    (standsAlone(unit) ? COST_ALONE : 0) +
    (isCovered ? (isCommonWord(folded, at) || isCommonWord(folded, at - 1) ? COST_COMMON : COST_COVERED) : 0) +
    LEAST
  let best = own
  let found: Stranger | null = null
  for (const other of likeOf(written)) {
    const code = other.charCodeAt(0)
    const value = likelihood(one, before, code, next)
    if (value <= best) continue
    const behind = isCommonWord(other + (folded[at + 1] ?? '\n'), 0)
    const ahead = at > 0 && isCommonWord(folded[at - 1] + other, 0)
    if (!behind && !ahead) continue
    const isFar = value > own - LEAST + LEAST_ACROSS
    const takesBehind = behind && (isFar || words[at + 1] === 0)
    const takesAhead = ahead && (isFar || at < 2 || words[at - 2] === 0)
    if (!takesBehind && !takesAhead) continue
    const isBehind = takesBehind && (!takesAhead || levelOf(one, code, next) >= levelOf(one, before, code))
    const start = isBehind ? at : at - 1
    if (isParallel(folded, start)) continue
    // 在湘企业, 到厂: what is meant would take a word of its own.
    const partner = folded.charCodeAt(isBehind ? at + 1 : at - 1)
    if (standsAlone(partner) && value < own + COST_PARTNER) continue
    // 数智, 制订: right, though another is commoner; 县际边界, 安泉区: places.
    if (
      value < own + sure &&
      (isRightPair(folded, start) ||
        isPlaceKind(written) ||
        (standsAlone(unit) && standsAlone(partner)) ||
        isPlaceKind(String.fromCharCode(partner)) ||
        isOfPlace(folded, start))
    )
      continue
    // 购买书籍.
    if (isSeldom(folded, start) || (words[start] !== 0 && value < own + COST_WORD)) continue
    if (isOfPerson(folded, start) || (isOfPlace(folded, start) && NAMED.includes(folded[start + 2] as string))) continue
    best = value
    found = {
      range: { start, end: start + 2 },
      right: [isBehind ? other + folded[at + 1] : folded[at - 1] + other],
      isFirm: value - own > FIRM - LEAST,
    }
  }
  return found
}

const NUMERALS = '一二三四五六七八九十百千万亿两'

/** 有礼有度, 急事难事: one of the neighbours stands there again with another between. */
function isPaired(folded: string, at: number): boolean {
  const before = folded[at - 1]
  const after = folded[at + 1]
  return before === after || after === folded[at + 3] || before === folded[at - 3] || folded[at] === folded[at + 2]
}

/** What mostly has a name before it; 市 and 省 have verbs as well: 提请市人大审议. */
const NAMED = '县区镇乡村州旗'

function isOfPlace(folded: string, start: number): boolean {
  return isPlaceKind(folded[start + 2] ?? '\n') && !wordBetween(folded, start + 2)
}

/** 罗顺发, 韩志平. */
function isOfPerson(folded: string, start: number): boolean {
  return (
    (SURNAMES.includes(folded[start - 1] ?? '\n') && !wordBetween(folded, start - 2)) ||
    (SURNAMES.includes(folded[start - 2] ?? '\n') &&
      !wordBetween(folded, start - 3) &&
      !wordBetween(folded, start - 2) &&
      !wordBetween(folded, start - 1))
  )
}

function isSeldom(folded: string, at: number): boolean {
  return SELDOM.includes(folded.slice(at, at + 2))
}

/** Words that are right and stand in no table of words. */
const SELDOM =
  '著力 氯化 之源 不佳 偏小 疏于 数智 思政 走近 改增 强险 二线 一词 一提 先行 那些 正是 总是 不但 年间 这件 全身 想法 不幸 总之 不然 谈到 开来 走来 全新 时常 禁地 还好 弱点 不败 大旗 为害 同治 这本 开去 连年 几点 数月 不甘 不失 失地 体弱 不畏 郊外 叫好 最重 本周 市值 新学 不争 多则 回信 园地 试想 明早 对子 催动 正反 课税 地支 各户 加元 红学 观者 务使 始得 集锦 重见 整地 共济 无产 试办 且末 下口 内乡 或则 每局 以次 全总 平年 对调 竹管 走步 应制 校办 不复 短见 终局 隔间 定见 通联 全本 川资 连入 合共 巡天 时艰 文房 劝退 路局 青灰 全形 掌班 木管 玉体 目地 全食 时侯 暴光 本币 联同 卡列 图板 图版 土门 大钞 失宜 小市 录象 愚者 折纸 抱养 时计 星儿 曝露 校报 流时 海月 清醇 清韵 烫头 相护 积冰 管治 迹地 镇星 鼓书 专向 中缝 主掌 产子 亲闻 会元 兽行 出井 初雪 利休 前例 匪气 博识 卫志 同岁 同现 商学 多顶 天壤 岭地 扬扬 拿办 池上 注浆 浸蚀 焦臭 熟菜 申根 画名 笔路 精讲 网速 转销 道明 银星 颁赠'

function likelihood(one: Table, before: number, unit: number, next: number): number {
  return (WORTH[levelOf(one, before, unit)] as number) + (WORTH[levelOf(one, unit, next)] as number) - logOf(one, unit)
}
