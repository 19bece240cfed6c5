import { byLine } from '../../../lib/audit'
import { FIRST, levelOf, levelsAlong, signOf, tableOf, WORTH } from './adjacency'
import { isCommonWord, isParallel, isRightPair, isWithinWord, type OddPair, standsAlone, wordsAlong } from './odd-pairs'
import { endsAlong, inOwnLine } from './own-line'

/**
 * 监督用作, 不于少60学时, 形较式单一: two characters changed round, of three places where they meet their neighbours and each other at two none in
 * texts of this kind, and the other way round everywhere.
 */
export const changedPlaces = byLine((text): OddPair[] => {
  const { folded } = text
  const table = tableOf()
  const words = wordsAlong(text)
  const around = { folded, words, ends: endsAlong(text) }
  const found: OddPair[] = []
  const levels = levelsAlong(text)
  for (let at = 0; at + 1 < folded.length; at++) {
    const ahead = levels[at] as number
    const between = levels[at + 1] as number
    const behind = levels[at + 2] as number
    if (isNever(ahead) + isNever(between) + isNever(behind) < 2) continue
    const before = signOf(folded.charCodeAt(at - 1))
    const first = folded.charCodeAt(at)
    const second = folded.charCodeAt(at + 1)
    const after = signOf(folded.charCodeAt(at + 2))
    if (first < FIRST || second < FIRST || first === second || before === first || second === after) continue
    const changed = [levelOf(table, before, second), levelOf(table, second, first), levelOf(table, first, after)]
    const gain = worthOf(changed) - worthOf([ahead, between, behind])
    // 年均, 用在先: what is a word, or two, may be meant.
    if (gain <= (words[at] !== 0 || (standsAlone(first) && standsAlone(second)) ? LEAST_WORD : LEAST)) continue
    const pair = inOwnLine(around, at, pairAt, changed)
    if (pair && (found.at(-1)?.range.end ?? 0) <= pair.range.start) found.push(pair)
  }
  return found
})

/** How much likelier the other order has to be, in powers of e. */
const LEAST = 12
const LEAST_WORD = 16

function isNever(level: number): number {
  return level === 0 ? 1 : 0
}

function worthOf(levels: readonly number[]): number {
  let sum = 0
  for (const level of levels) sum += WORTH[level] as number
  return sum
}

/** What is meant by the two at a place, or by the four of which they are the inner ones. */
function pairAt(
  folded: string,
  at: number,
  _: Uint8Array,
  [ahead, between, behind]: readonly number[],
): OddPair | null {
  const first = folded[at] as string
  const second = folded[at + 1] as string
  if (isParallel(folded, at) || isRightPair(folded, at) || NUMERALS.includes(first) || NUMERALS.includes(second))
    return null
  // 24小时|不间断.
  if (isWithinWord(folded, at, at + 2)) return null
  // 有所居、同奖罚: of a pattern in which one of the neighbours comes again.
  if (folded[at - 1] === folded[at + 1] || folded[at] === folded[at + 2] || folded[at - 2] === first) return null
  if (between && isCommonWord(second + first, 0)) return { range: { start: at, end: at + 2 }, right: [second + first] }
  const before = folded[at - 1] ?? '\n'
  const after = folded[at + 2] ?? '\n'
  if (!ahead || !behind) return null
  if (isCommonWord(before + second, 0))
    return { range: { start: at - 1, end: at + 2 }, right: [before + second + first] }
  return isCommonWord(first + after, 0) ? { range: { start: at, end: at + 3 }, right: [second + first + after] } : null
}

const NUMERALS = '一二三四五六七八九十百千万亿两零'
