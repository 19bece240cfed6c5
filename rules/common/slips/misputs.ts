import type { Draft, Range } from '../../../lib/audit'
import { COLLOCATIONS } from '../../vocabulary/collocations'
import { ALONE, ENDINGS } from '../../vocabulary/neighbours'
import { looksLike, soundOf } from './near-terms'
import { isCommonWord, isRightPair, standsAlone, wordBetween } from './odd-pairs'
import { addPair, hasPair, type PairBits, pairBits } from './pair-bits'

/** A word put where one that goes with its neighbours is meant, or one of which a character is lost. */
export interface Misput {
  range: Range
  right: string
}

/**
 * 不予处罚清淡, 证物服务: what stands beside a word sounds like its usual companion. 法治政建设: one character is left of what goes with both its
 * neighbours. The text is walked once; most places lie in a word or across two.
 */
export function misputs({ folded }: Draft): Misput[] {
  const found: Misput[] = []
  let isWordBefore = false
  let isWordHere = wordBetween(folded, 0)
  let bindsHere = bindsAt(folded, 0)
  for (let at = 0; at + 1 < folded.length; at++) {
    const isWordNext = wordBetween(folded, at + 1)
    const bindsNext = bindsAt(folded, at + 1)
    if (!isWordBefore && bindsHere) {
      const misput =
        (isWordNext || !bindsNext ? null : wordInstead(folded, at)) ?? (isWordHere ? null : characterLost(folded, at))
      if (misput) found.push(misput)
    }
    isWordBefore = isWordHere
    isWordHere = isWordNext
    bindsHere = bindsNext
  }
  return found
}

/** Whether a character is an ideograph that is no word of its own. */
function bindsAt(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at)
  return unit >= 0x4e00 && unit <= 0x9fff && !standsAlone(unit)
}

/** The two characters at a place, of which neither reaches into a word beside them, where another word is usual. */
function wordInstead(folded: string, at: number): Misput | null {
  table ??= tableOf()
  const before = placeOf(folded, at - 2)
  const here = placeOf(folded, at)
  const after = placeOf(folded, at + 2)
  const follows = (table.rows[before] as number) > 0
  const leads = (table.lasts[after] as number) > 0
  if (!follows && !leads) return null
  // Where it is usual itself nothing else is meant.
  if (hasPair(table.known, before, here) === 1 || hasPair(table.known, here, after) === 1) return null
  if (isCommonWord(folded, at)) return follows && leads ? instead(folded, at, likeBoth(folded, at)) : null
  // 答复|依申请公开.
  if (folded[at] === '依' || isRightPair(folded, at)) return null
  const follower = likeOf(followersOf(folded, at - 2), folded, at)
  return instead(folded, at, follower ?? likeOf(leadersOf(folded, at + 2), folded, at))
}

function instead(folded: string, at: number, word: number | null): Misput | null {
  if (word === null || EQUALS.has(folded.slice(at, at + 2))) return null
  return { range: { start: at, end: at + 2 }, right: COLLOCATIONS.slice(word, word + 2) }
}

/** Written in two ways, both right, or told by the rule for terms. */
const EQUALS: ReadonlySet<string> = new Set(['法制', '法治', '制订', '其它', '做出', '督查', '督察'])

/** The first of some words of the table that a slip makes what stands at a place. */
function likeOf(words: Iterable<number>, folded: string, at: number): number | null {
  for (const word of words) if (isLike(folded, at, word)) return word
  return null
}

/** 民族法治示范 for 民主法治示范: a common word is wrong only between two of which neither goes with it and both with another. */
function likeBoth(folded: string, at: number): number | null {
  for (const word of followersOf(folded, at - 2))
    if (isLike(folded, at, word) && !isChangedRound(folded, at, word) && isKnown(word, folded, at + 2)) return word
  return null
}

/** Both characters by their sound, one by its shape, or the two changed round. */
function isLike(folded: string, at: number, word: number): boolean {
  const one = folded.charCodeAt(at)
  const two = folded.charCodeAt(at + 1)
  const first = COLLOCATIONS.charCodeAt(word)
  const second = COLLOCATIONS.charCodeAt(word + 1)
  if (isChangedRound(folded, at, word)) return one !== two
  if (one === first) return two !== second && (soundsLike(two, second) || looksLike(two, second))
  if (two === second) return soundsLike(one, first) || looksLike(one, first)
  return soundsLike(one, first) && soundsLike(two, second)
}

function isChangedRound(folded: string, at: number, word: number): boolean {
  return (
    folded.charCodeAt(at) === COLLOCATIONS.charCodeAt(word + 1) &&
    folded.charCodeAt(at + 1) === COLLOCATIONS.charCodeAt(word)
  )
}

function soundsLike(one: number, other: number): boolean {
  const sound = soundOf(one)
  return sound !== 0 && sound === soundOf(other)
}

/** A character alone between two words, or a word and a mark. */
function characterLost(folded: string, at: number): Misput | null {
  const sign = folded[at] as string
  if (ALONE.has(sign) || ENDINGS.has(sign) || OFTEN_ALONE.includes(sign)) return null
  // What ends the word before may be the end of a longer one: 多元|化.
  if (at < 2 || !isCommonWord(folded, at - 2)) return null
  const endsHere = MARKS.includes(folded[at + 1] ?? '\n')
  for (const word of followersOf(folded, at - 2)) {
    if (COLLOCATIONS[word] !== sign && COLLOCATIONS[word + 1] !== sign) continue
    const right = folded.slice(at - 2, at) + COLLOCATIONS.slice(word, word + 2)
    // 行政复、: at the end only what belongs together always, and loses its last character.
    if (endsHere && COLLOCATIONS[word] === sign && isStrong(word))
      return { range: { start: at - 2, end: at + 1 }, right }
    if (endsHere || !isKnown(word, folded, at + 1)) continue
    if (!isStrong(word) && !isStrongBehind(word, folded, at + 1)) continue
    return { range: { start: at - 2, end: at + 3 }, right: right + folded.slice(at + 1, at + 3) }
  }
  return null
}

/** 便民服务中心设窗口, 多元化: verbs and endings of one character that the tables of neighbours do not tell. */
const OFTEN_ALONE = '设听招化证率述'
const MARKS = ',、。;)'

/** Whether a word of the table goes with the one that stands at a place. */
function isKnown(word: number, folded: string, at: number): boolean {
  return table !== undefined && hasPair(table.known, placeOf(COLLOCATIONS, word), placeOf(folded, at)) === 1
}

/** Whether a word of the table is a strong follower: those stand before the bar of their row. */
function isStrong(word: number): boolean {
  let at = word
  while (COLLOCATIONS.charCodeAt(at) > BAR) at++
  return COLLOCATIONS.charCodeAt(at) === BAR
}

/** Whether what stands at a place is a strong follower of a word of the table. */
function isStrongBehind(word: number, folded: string, at: number): boolean {
  for (const follower of followersOf(COLLOCATIONS, word)) if (isSame(follower, folded, at)) return isStrong(follower)
  return false
}

/** Where in the table the words are that follow the one at a place of a text. */
function* followersOf(text: string, at: number): Generator<number> {
  const row = (table?.rows[placeOf(text, at)] ?? 0) - 1
  if (row < 0 || !isSame(row, text, at)) return
  for (let word = row + 2; COLLOCATIONS.charCodeAt(word) >= BAR; word += 2) {
    if (COLLOCATIONS.charCodeAt(word) === BAR) word++
    if (COLLOCATIONS.charCodeAt(word) > BAR) yield word
  }
}

/** Where in the table the words are that stand before the one at a place of a text. */
function* leadersOf(text: string, at: number): Generator<number> {
  if (!table) return
  const { lasts, previous, followers, leaders } = table
  for (let one = lasts[placeOf(text, at)] as number; one > 0; one = previous[one] as number)
    if (isSame(followers[one] as number, text, at)) yield leaders[one] as number
}

function isSame(word: number, text: string, at: number): boolean {
  return (
    COLLOCATIONS.charCodeAt(word) === text.charCodeAt(at) &&
    COLLOCATIONS.charCodeAt(word + 1) === text.charCodeAt(at + 1)
  )
}

const BAR = '|'.charCodeAt(0)
const PLACES = 1 << 16

function placeOf(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1)) & (PLACES - 1)
}

/** All numbers of places in `COLLOCATIONS` are those of first characters of words. */
interface Table {
  /** By the place of a leader where its row begins, one more; 0 for none. */
  rows: Uint16Array
  /** By the place of a follower its last collocation; 0 for none. */
  lasts: Uint16Array
  /** By collocation the one before with a follower of the same place, the leader and the follower. */
  previous: Uint16Array
  leaders: Uint16Array
  followers: Uint16Array
  /** The places of leaders with those of their followers. */
  known: PairBits
}

let table: Table | undefined

/** Somebody waits for the first audit: so no string is made of any word. */
function tableOf(): Table {
  const most = (COLLOCATIONS.length >> 1) + 1
  const built: Table = {
    rows: new Uint16Array(PLACES),
    lasts: new Uint16Array(PLACES),
    previous: new Uint16Array(most),
    leaders: new Uint16Array(most),
    followers: new Uint16Array(most),
    known: pairBits(),
  }
  let count = 0
  let row = -1
  for (let at = 0; at < COLLOCATIONS.length; ) {
    const unit = COLLOCATIONS.charCodeAt(at)
    if (unit <= BAR) {
      if (unit !== BAR) row = -1
      at++
      continue
    }
    const place = placeOf(COLLOCATIONS, at)
    if (row < 0) {
      row = at
      built.rows[place] = at + 1
    } else {
      count++
      built.previous[count] = built.lasts[place] as number
      built.lasts[place] = count
      built.leaders[count] = row
      built.followers[count] = at
      addPair(built.known, placeOf(COLLOCATIONS, row), place)
    }
    at += 2
  }
  return built
}
