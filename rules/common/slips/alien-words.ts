import { byLine, type Draft, type Range } from '../../../lib/audit'
import { COLLOCATIONS } from '../../vocabulary/collocations'
import { ALIEN_WORDS } from '../../vocabulary/word-pairs'
import { soundOf } from './alike'
import { isCommonWord, type OddPair, wordsAlong } from './odd-pairs'
import { addPair, hasPair, type PairBits, pairBits } from './pair-bits'

/** 直通机智, 办理一句: words that drafts of this kind do not use, while one that sounds like them stands in every one. */
export function alienWords(draft: Draft): OddPair[] {
  return aliensIn(draft).flatMap(({ range, word }) => {
    // 用一句“…”; “机智问答”: what is quoted is a name.
    if (isQuoted(draft, range.start) || quotes(draft, range.start)) return []
    const right = likeSounding(word)
    return right.length > 0 ? [{ range, right }] : []
  })
}

const aliensIn = byLine((text) => {
  const { folded } = text
  bits ??= bitsOf()
  const words = wordsAlong(text)
  const found: { range: Range; word: string }[] = []
  let unit = folded.charCodeAt(0)
  for (let at = 0; at + 1 < folded.length; at++) {
    const next = folded.charCodeAt(at + 1)
    const is = hasPair(bits, unit, next)
    unit = next
    // 司机|智能: where either character may belong to a word beside it, two words meet.
    if (is === 0 || (at > 0 && words[at - 1] !== 0) || words[at + 1] !== 0) continue
    const word = folded.slice(at, at + 2)
    // 一句话.
    if (ALIEN_WORDS.includes(word) && folded[at + 2] !== '话') found.push({ range: { start: at, end: at + 2 }, word })
  }
  return found
})

function isQuoted(draft: Draft, at: number): boolean {
  const { start } = draft.spanOf({ start: at, end: at + 1 })
  return '“‘《"'.includes(draft.text[start - 1] ?? '\n')
}

/** A quotation begins behind the two. */
function quotes(draft: Draft, at: number): boolean {
  return '“‘"'.includes(draft.text[draft.spanOf({ start: at, end: at + 2 }).end] ?? '\n')
}

const MOST_NAMED = 3
const known = new Map<string, string[]>()

/** The common words of the genre with the sounds of another word. */
function likeSounding(word: string): string[] {
  const seen = known.get(word)
  if (seen) return seen
  const first = soundOf(word.charCodeAt(0))
  const second = soundOf(word.charCodeAt(1))
  const right = new Set<string>()
  for (let at = 0; at + 1 < COLLOCATIONS.length && right.size < MOST_NAMED; at++) {
    if (soundOf(COLLOCATIONS.charCodeAt(at)) !== first || soundOf(COLLOCATIONS.charCodeAt(at + 1)) !== second) continue
    if (isCommonWord(COLLOCATIONS, at)) right.add(COLLOCATIONS.slice(at, at + 2))
  }
  right.delete(word)
  known.set(word, [...right])
  return [...right]
}

let bits: PairBits | undefined

function bitsOf(): PairBits {
  const pairs = pairBits(1 << 17)
  for (const word of ALIEN_WORDS.trim().split(/\s/)) addPair(pairs, word.charCodeAt(0), word.charCodeAt(1))
  return pairs
}
