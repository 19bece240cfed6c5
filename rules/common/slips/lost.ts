import { byLine, isIdeograph } from '../../../lib/audit'
import { BOUND, BOUND_BEFORE, BOUND_BEHIND } from '../../vocabulary/bound'
import { likeOf } from './alike'
import { companionWith } from './misputs'
import { isCommonWord, isName, type OddPair, standsAlone, wordsAlong } from './odd-pairs'
import { endsAlong, inOwnLine } from './own-line'

/**
 * 执人员, 档案化管理: a character that no word covers, before or behind a word that goes with one that has it. 宣普传法, 规性范: two characters changed
 * round across the words that they belong to.
 */
export const broken = byLine((text): OddPair[] => {
  const { folded } = text
  bound ??= boundOf()
  const words = wordsAlong(text)
  const around = { folded, words, ends: endsAlong(text) }
  const found: OddPair[] = []
  for (let at = 1; at + 2 < folded.length; at++) {
    // No word ends or begins at the character.
    if (words[at] !== 0 || words[at - 1] !== 0) continue
    const unit = folded.charCodeAt(at)
    if (unit < FIRST || unit > LAST) continue
    const one = inOwnLine(around, at, brokenAt, bound[unit - FIRST] as number)
    if (one && (found.at(-1)?.range.end ?? 0) <= one.range.start) found.push(one)
  }
  return found
})

const FIRST = 0x4e00
const LAST = 0x9fff

function brokenAt(folded: string, at: number, words: Uint8Array, sides: number): OddPair | null {
  return changedRound(folded, at, words) ?? (sides === 0 ? null : lostAt(folded, at, words, sides))
}

function lostAt(folded: string, at: number, words: Uint8Array, sides: number): OddPair | null {
  const sign = folded[at] as string
  if (isName(folded, at) || isName(folded, at - 1) || isDigit(folded[at - 1])) return null
  // 防风险、保安全、促发展: members of a list, each a verb of one character with its object; 当场问、当场答.
  if (folded[at - 1] === '、' && '、,。;'.includes(folded[at - 5] ?? '、')) return null
  if (folded[at - 3] === '、' && folded[at - 6] === folded[at - 2] && folded[at - 5] === folded[at - 1]) return null
  if (sides & BEFORE && words[at + 1] !== 0 && words[at + 2] === 0 && isCommonWord(folded, at + 1)) {
    const word = companionWith(sign, 'before', folded, at + 1)
    // 不持|执法证: what 持证 would lack ends the word behind.
    if (word && folded[at + 3] !== word[1])
      return {
        range: { start: at, end: at + 3 },
        right: [word + folded.slice(at + 1, at + 3)],
        isUnknown: isUnknown(folded, at, -1, word, words),
      }
  }
  if (sides & BEHIND && at > 2 && words[at - 2] !== 0 && words[at - 3] === 0 && isCommonWord(folded, at - 2)) {
    const word = companionWith(sign, 'behind', folded, at - 2)
    // 乡镇接不住: a verb of one character.
    if (word && folded[at + 1] !== '不')
      return {
        range: { start: at - 2, end: at + 1 },
        right: [folded.slice(at - 2, at) + word],
        isUnknown: isUnknown(folded, at, 1, word, words),
      }
  }
  return null
}

/**
 * 依法履责, 换领执法证: whether the character beside one that no word covers is left over as well. Then the two are most likely a word or a
 * short form that no table has, unless the other looks or sounds like what the word lacks (目绿) or what it lacks comes next (监执管法).
 */
function isUnknown(folded: string, at: number, away: -1 | 1, word: string, words: Uint8Array): boolean {
  const other = at + away
  const unit = folded.charCodeAt(other)
  if (!isIdeograph(unit) || words[other] !== 0 || words[other - 1] !== 0 || standsAlone(unit)) return false
  const lacks = word[0] === folded[at] ? word[1] : word[0]
  return folded[other + away] !== lacks && !likeOf(lacks as string).includes(folded[other] as string)
}

/** Whether a character never stands alone before a word, or behind one. */
export function isBound(unit: number, isBehind: boolean): boolean {
  bound ??= boundOf()
  return ((bound[unit - FIRST] ?? 0) & (isBehind ? BEHIND : BEFORE)) !== 0
}

/** 312卷|合格: a measure word belongs to its number. */
function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '0' && sign <= '9'
}

/** The character and the next two, or three, of which the inner ones have changed places. */
function changedRound(folded: string, at: number, words: Uint8Array): OddPair | null {
  if (words[at + 1] !== 0 || at + 3 >= folded.length) return null
  const [first, second, third, fourth] = folded.slice(at, at + 4) as unknown as [string, string, string, string]
  if (second === third || first === third || second === fourth || PARTED.includes(first + third)) return null
  // 全流制程度: the last two are a word by chance, which leaves two characters alone; put right there are two common words.
  if (
    words[at + 2] !== 0 &&
    isCommonWord(first + third, 0) &&
    isCommonWord(second + fourth, 0) &&
    !standsAlone(second.charCodeAt(0)) &&
    !standsAlone(first.charCodeAt(0)) &&
    // 涉|林|企业: a verb of one character with a trade.
    !TAKES_TRADE.includes(first)
  )
    return { range: { start: at, end: at + 4 }, right: [first + third + second + fourth] }
  if (words[at + 2] === 0 && isCommonWord(first + third, 0)) {
    const isLast = words[at + 3] === 0
    // 破案率由: what stands alone has not lost its place.
    if (SUFFIXES.includes(second) && !standsAlone(third.charCodeAt(0)))
      return { range: { start: at, end: at + 3 }, right: [first + third + second] }
    if (isLast && isCommonWord(second + fourth, 0))
      return { range: { start: at, end: at + 4 }, right: [first + third + second + fourth] }
  }
  return null
}

/** 先证后照, 缺医少药: words of which each half may go with another. */
const PARTED = ['先后', '缺少', '严重', '管护', '挂钩', '上下', '前后', '左右', '多少', '改变', '查处', '收放']
const TAKES_TRADE = '涉惠助驻护治控防帮稳兴强促保扶管督'
const SUFFIXES = '化性率员者感型'

const BEFORE = 1
const BEHIND = 2

/** For each ideograph from U+4E00 on, on which sides of a word it does not stand alone. */
let bound: Uint8Array | undefined

function boundOf(): Uint8Array {
  const sides = new Uint8Array(LAST - FIRST + 1)
  for (const [signs, side] of [
    [BOUND_BEFORE, BEFORE],
    [BOUND_BEHIND, BEHIND],
    [BOUND, BEFORE | BEHIND],
  ] as const)
    for (let at = 0; at < signs.length; at++) sides[signs.charCodeAt(at) - FIRST] = side
  return sides
}
