import { byLine, isIdeograph, type Range } from '../../../lib/audit'
import { SHORT_TERMS } from '../../vocabulary/short-terms'
import { readLike, shapesOf } from './alike'
import { isPlaceKind, standsAlone, wordBetween } from './odd-pairs'
import { addPair, hasPair, type PairBits, pairBits } from './pair-bits'

/** 回头着, 僵失车: a set word of three characters with one of them wrong, and what is meant. */
export interface ShortTerm {
  range: Range
  right: string
}

/** Two characters of a word stand in their places and the third looks or sounds like it. The text is walked once; a bit tells of nearly all places that nothing begins there. */
export const shortTerms = byLine(({ folded }): ShortTerm[] => {
  table ??= tableOf()
  const { ends, apart, starts } = table
  const found: ShortTerm[] = []
  let [a, b] = [folded.charCodeAt(0), folded.charCodeAt(1)]
  for (let at = 0; at + 2 < folded.length; at++) {
    const c = folded.charCodeAt(at + 2)
    const [first, second, third] = [hasPair(starts, a, b), hasPair(apart, a, c), hasPair(ends, b, c)]
    const sum = first + second + third
    a = b
    b = c
    // All three: the word as it should be.
    if (sum === 0 || sum === 3) continue
    const right = meantAt(folded, at)
    if (right) found.push({ range: { start: at, end: at + 3 }, right })
  }
  return found
})

function meantAt(folded: string, at: number): string | null {
  const words = table?.words
  if (!words) return null
  for (let wrong = 0; wrong < 3; wrong++) {
    const key =
      wrong === 0
        ? `.${folded.slice(at + 1, at + 3)}`
        : wrong === 1
          ? `${folded[at]}.${folded[at + 2]}`
          : `${folded.slice(at, at + 2)}.`
    for (const word of words.get(key) ?? []) if (isSlip(folded, at, word, wrong)) return word
  }
  return null
}

function isSlip(folded: string, at: number, word: string, wrong: number): boolean {
  const place = at + wrong
  const written = folded[place] as string
  const right = word[wrong] as string
  const unit = folded.charCodeAt(place)
  if (written === right || !isIdeograph(unit) || isPlaceKind(written)) return false
  // 各部|完善: without it the other two are a word.
  if (wrong === 0 && right === '不') return false
  // What makes a word where it stands, or is one of its own at an edge, is right there.
  if (wordBetween(folded, place) || wordBetween(folded, place - 1)) return false
  // 全网各员工: a word of its own between two others.
  if (wrong === 1 && standsAlone(unit) && wordBetween(folded, at + 2)) return false
  if (wrong !== 1 && standsAlone(unit)) {
    const beside = wrong === 0 ? place - 1 : place + 1
    if (isIdeograph(folded.charCodeAt(beside))) return false
  }
  return readLike(right).includes(written) || shapesOf(right).includes(written)
}

interface Table {
  starts: PairBits
  apart: PairBits
  ends: PairBits
  /** By two of the three characters, a point for the other. */
  words: Map<string, string[]>
}

let table: Table | undefined

const PLACES = 1 << 17

function tableOf(): Table {
  const built: Table = {
    starts: pairBits(PLACES),
    apart: pairBits(PLACES),
    ends: pairBits(PLACES),
    words: new Map(),
  }
  for (const word of SHORT_TERMS.split(' ')) {
    const [a, b, c] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)]
    addPair(built.starts, a, b)
    addPair(built.apart, a, c)
    addPair(built.ends, b, c)
    for (const key of [`.${word[1]}${word[2]}`, `${word[0]}.${word[2]}`, `${word.slice(0, 2)}.`]) {
      const known = built.words.get(key)
      if (known) known.push(word)
      else built.words.set(key, [word])
    }
  }
  return built
}
