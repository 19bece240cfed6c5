import { byLine } from '../../../lib/audit'
import { ENDINGS } from '../../vocabulary/neighbours'
import { SURNAMES } from '../../vocabulary/surnames'
import { WITHOUT_COMPANY, WORDS_MEETING } from '../../vocabulary/word-pairs'
import { isCollocated, isUsualBeside } from './misputs'
import {
  commonLike,
  costsAlone,
  isCommonWord,
  isName,
  isParallel,
  isPlaceKind,
  isRightPair,
  joinedBetween,
  type OddPair,
  wordBetween,
  wordsAlong,
} from './odd-pairs'
import { endsAlong, inOwnLine } from './own-line'
import { addPair, hasPair, type PairBits, pairBits } from './pair-bits'

/**
 * 出庭应塑, 权离制约: words of two and one character that cover a text cost something each, a character that is seldom alone most. Where a
 * common word that differs in one character of the same sound or shape would make the whole far cheaper, it is meant. Two sums, from the
 * start and from the end, tell what any one word would save.
 */
export const illJoined = byLine((text): OddPair[] => {
  const { folded } = text
  const words = wordsAlong(text)
  const around = { folded, words, ends: endsAlong(text) }
  const costs = costsAlone()
  meeting ??= bitsOf(WORDS_MEETING)
  const { length } = folded
  const after = new Int32Array(length + 2)
  let sum = 0
  for (let at = length - 1; at >= 0; at--) {
    sum += costs[folded.charCodeAt(at)] as number
    if (words[at] !== 0) {
      const joined = (after[at + 2] as number) + WORD
      if (joined < sum) sum = joined
    }
    after[at] = sum
  }
  const found: OddPair[] = []
  const most = sum - SAVED - WORD
  let last = 0
  // What is cheapest up to this character, and up to the one before it.
  let upTo = 0
  let previous = 0
  let cost = costs[folded.charCodeAt(0)] as number
  for (let at = 0; at + 1 < length; at++) {
    const next = costs[folded.charCodeAt(at + 1)] as number
    const whole = upTo + (after[at + 2] as number)
    if (words[at] === 0 && whole <= most && cost > 0 && next > 0) {
      const pair = inOwnLine(around, at, pairAt, costs)
      const overlaps = at < (found[found.length - 1]?.range.end ?? 0)
      // Of two that overlap the one that saves more.
      if (pair && overlaps && whole < last) found.pop()
      if (pair && (!overlaps || whole < last)) {
        found.push(pair)
        last = whole
      }
    }
    const joined = previous + WORD
    previous = upTo
    upTo += cost
    if (at > 0 && words[at - 1] !== 0 && joined < upTo) upTo = joined
    cost = next
  }
  return found
})

function pairAt(folded: string, at: number, _: Uint8Array, costs: Uint8Array): OddPair | null {
  const cost = costs[folded.charCodeAt(at)]
  const next = costs[folded.charCodeAt(at + 1)]
  const first = folded[at] as string
  const second = folded[at + 1] as string
  // 三是, 镇将: two that stand alone everywhere meet everywhere.
  if (cost === ANYWHERE && next === ANYWHERE) return null
  if (isParallel(folded, at) || isName(folded, at)) return null
  // 以|问题为导向, 是|政绩: a word of its own before a common one, or behind one.
  if (cost === ANYWHERE && wordBetween(folded, at + 1)) return null
  if (next === ANYWHERE && wordBetween(folded, at - 1)) return null
  // 运营商|计划, 行政处罚法|现行: the end of a longer word before a common one.
  if ((ENDINGS.has(first) || first === '法') && isCommonWord(folded, at + 1) && joinedBetween(folded, at - 2))
    return null
  // 离上级要求: each belongs to a word with the one beside.
  if (joinedBetween(folded, at - 1) && joinedBetween(folded, at + 1)) return null
  // 局发|规范性: nor what leaves a word that stands everywhere, and its ending.
  if (isCommonWord(folded, at + 1) && ENDINGS.has(folded[at + 3] ?? '\n')) return null
  // 学校|为: what stands before is a word, and a preposition goes on.
  if (PREPOSITIONS.includes(second) && joinedBetween(folded, at - 1)) return null
  if (hasPair(meeting as PairBits, folded.charCodeAt(at), folded.charCodeAt(at + 1)) === 1) return null
  if (isPlaceKind(folded[at + 2] ?? '\n') && !joinedBetween(folded, at + 2)) return null
  // 李建芳、王必成等.
  if (SURNAMES.includes(folded[at - 1] ?? '\n') && '、,等()'.includes(folded[at + 2] ?? '\n')) return null
  const right = rightOf(first, second)
  return right.length === 0 ? null : { range: { start: at, end: at + 2 }, right: right.slice(0, 3) }
}

/**
 * Whether more than its look tells that another word is meant: one that stands again and again beside what is there, or one of the commonest for
 * two characters of which neither is often alone and which are no word themselves.
 */
export function isFirm(folded: string, { range: { start, end }, right }: OddPair, isWord: boolean): boolean {
  if (end - start !== 2) return false
  const costs = costsAlone()
  const cost = (costs[folded.charCodeAt(start)] as number) + (costs[folded.charCodeAt(start + 1)] as number)
  const isRare = !isWord && cost >= RARELY_ALONE
  return right.some(
    (word) => word.length === 2 && (isUsualBeside(word, folded, start, end) || (isRare && isCollocated(word))),
  )
}

/** What two characters cost of which one is hardly ever alone and the other seldom. */
const RARELY_ALONE = 13

/** What was looked up; the same pairs come again and again. */
const looked = new Map<number, string[]>()
const MOST_LOOKED = 4000

/** Names stand behind them: 在湘, 县鸡鸣村. */
const PREPOSITIONS = '一在为向与和从对由被将于省市县区乡镇'

function rightOf(first: string, second: string): string[] {
  const key = first.charCodeAt(0) * 0x10000 + second.charCodeAt(0)
  const known = looked.get(key)
  if (known) return known
  if (looked.size >= MOST_LOOKED) looked.clear()
  const right = isRightPair(first + second, 0)
    ? []
    : commonLike(first, second).filter(
        (word) =>
          (isCollocated(word) || isUsedAlone(word)) &&
          !(word[0] === first && PREPOSITIONS.includes(first)) &&
          // 治街 of 长治街道: the end of a name.
          !(word[1] === second && isPlaceKind(second)),
      )
  looked.set(key, right)
  return right
}

/** What a word of two characters costs; `costsAlone` tells what one costs that is alone. */
const WORD = 2
/** What a word has to save. */
const SAVED = 4
/** What the words of one character cost that stand anywhere. */
const ANYWHERE = 4

let alone: PairBits | undefined

function isUsedAlone(word: string): boolean {
  alone ??= bitsOf(WITHOUT_COMPANY)
  return hasPair(alone, word.charCodeAt(0), word.charCodeAt(1)) === 1
}

let meeting: PairBits | undefined

function bitsOf(table: string): PairBits {
  const pairs = pairBits()
  for (const entry of table.trim().split(/\s/))
    for (let i = 1; i < entry.length; i++) addPair(pairs, entry.charCodeAt(0), entry.charCodeAt(i))
  return pairs
}
