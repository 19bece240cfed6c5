import { byLine, type Range } from '../../../lib/audit'
import { COLLOCATIONS } from '../../vocabulary/collocations'
import { ALONE, ENDINGS } from '../../vocabulary/neighbours'
import { tableOf as adjacency, levelOf, signOf } from './adjacency'
import { looksLike, soundOf } from './alike'
import { isCommonWord, isRightPair, wordsAlone, wordsAlong } from './odd-pairs'
import { endsAlong, inOwnLine } from './own-line'
import { isSamePair } from './pair-bits'

/** A word put where one that goes with its neighbours is meant, or one of which a character is lost. */
export interface Misput {
  range: Range
  right: string
}

/**
 * 不予处罚清淡, 证物服务: what stands beside a word sounds like its usual companion. 法治政建设: one character is left of what goes with both its
 * neighbours. The text is walked once; most places lie in a word or across two.
 */
export const misputs = byLine((text): Misput[] => {
  const { folded } = text
  table ??= tableOf()
  const { rows, lasts, known } = table
  const words = wordsAlong(text)
  const around = { folded, words, ends: endsAlong(text) }
  const alone = wordsAlone()
  const found: Misput[] = []
  for (let at = 0; at + 1 < folded.length; at++) {
    if (at > 0 && words[at - 1] !== 0) continue
    const isWord = words[at] !== 0
    const reaches = words[at + 1] !== 0
    // 次序 is a word, though 次 alone is one too.
    const isPair = isWord || (binds(alone, folded.charCodeAt(at)) && binds(alone, folded.charCodeAt(at + 1)))
    const misput =
      (reaches || !isPair || (isWord && !hasTwin(folded, at)) || !isAmiss(at)
        ? null
        : inOwnLine(around, at, wordInstead, isWord && isCommonWord(folded, at))) ??
      (isWord || at < 2 || words[at - 2] === 0 || !binds(alone, folded.charCodeAt(at))
        ? null
        : inOwnLine(around, at, characterLost, undefined))
    if (misput) found.push(misput)
  }
  return found

  /** Whether words of the table stand beside a place, and none of them goes with what is there. */
  function isAmiss(at: number): boolean {
    const here = placeOf(folded, at)
    // Across the end of a line nothing stands beside it.
    const isFirst = at === 0 || folded.charCodeAt(at - 1) === NEWLINE
    const before = placeOf(folded, at - 2)
    if (!isFirst && isMarked(known, before, here)) return false
    const isLast = at + 2 >= folded.length || folded.charCodeAt(at + 2) === NEWLINE
    const after = placeOf(folded, at + 2)
    return (
      !(!isLast && isMarked(known, here, after)) &&
      ((!isFirst && rows[before] !== 0) || (!isLast && lasts[after] !== 0))
    )
  }
})

/** Whether a word of the table, another than stands at a place, sounds like that. Nearly always no, which costs a look. */
function hasTwin(folded: string, at: number): boolean {
  if (table === undefined) return false
  const twins = table.sounds[soundPlace(folded, at)] as number
  if (twins !== 1) return twins > 1
  const place = placeOf(folded, at)
  return table.rows[place] === 0 && table.lasts[place] === 0
}

/** Whether a word stands beside others again and again in drafts of this kind. */
export function isCollocated(word: string): boolean {
  table ??= tableOf()
  const place = placeOf(word, 0)
  return table.rows[place] !== 0 || table.lasts[place] !== 0
}

/** Whether a word stands again and again beside the one before a place of a text or the one behind another. */
export function isUsualBeside(word: string, text: string, start: number, end: number): boolean {
  table ??= tableOf()
  return (
    (start > 1 && findFollower(text, start - 2, (one) => isSamePair(COLLOCATIONS, one, word, 0)) !== null) ||
    findFollower(word, 0, (one) => isSamePair(COLLOCATIONS, one, text, end)) !== null
  )
}

/** Whether a character is an ideograph that is no word of its own. */
function binds(alone: Uint8Array, unit: number): boolean {
  return unit >= FIRST && unit <= LAST && alone[unit - FIRST] === 0
}

const NEWLINE = 0x0a
const FIRST = 0x4e00
const LAST = 0x9fff

/** The two characters at a place, of which neither reaches into a word beside them, where another word is usual. */
function wordInstead(folded: string, at: number, _: Uint8Array, isCommon: boolean): Misput | null {
  if (isCommon) return instead(folded, at, likeBoth(folded, at))
  // 答复|依申请公开.
  if (folded[at] === '依' || isRightPair(folded, at)) return null
  const isMeant = (word: number) => isLike(folded, at, word)
  const follower = findFollower(folded, at - 2, isMeant)
  return instead(folded, at, follower ?? findLeader(folded, at + 2, isMeant))
}

function instead(folded: string, at: number, word: number | null): Misput | null {
  const written = folded.slice(at, at + 2)
  if (word === null || EQUALS.has(written)) return null
  // 接受检察监督, 办理监察建议: what the one and the other does.
  if (folded.startsWith(written === '检察' ? '监督' : written === '监察' ? '建议' : NEVER, at + 2)) return null
  return { range: { start: at, end: at + 2 }, right: COLLOCATIONS.slice(word, word + 2) }
}

/** No character of any text. */
const NEVER = '\uffff'

/** Written in two ways, both right, or told by the rule for terms. */
const EQUALS: ReadonlySet<string> = new Set([
  '法制',
  '法治',
  '历练',
  '坚守',
  '制发',
  '镇务',
  '村务',
  '校务',
  '乡级',
  '反应',
  '制订',
  '其它',
  '做出',
  '督查',
  '督察',
])

/** 民族法治示范 for 民主法治示范: a common word is wrong only between two of which neither goes with it and both with another. */
function likeBoth(folded: string, at: number): number | null {
  if (table === undefined || table.rows[placeOf(folded, at - 2)] === 0 || table.lasts[placeOf(folded, at + 2)] === 0)
    return null
  return findFollower(
    folded,
    at - 2,
    (word) => isLike(folded, at, word) && !isChangedRound(folded, at, word) && isKnown(word, folded, at + 2),
  )
}

/** Both characters by their sound, one by its shape, or the two changed round. */
function isLike(folded: string, at: number, word: number): boolean {
  const one = folded.charCodeAt(at)
  const two = folded.charCodeAt(at + 1)
  const first = COLLOCATIONS.charCodeAt(word)
  const second = COLLOCATIONS.charCodeAt(word + 1)
  if (isChangedRound(folded, at, word)) return one !== two
  if (one === first) return two !== second && mayStandFor(two, second)
  if (two === second) return mayStandFor(one, first)
  return soundsLike(one, first) && soundsLike(two, second)
}

function isChangedRound(folded: string, at: number, word: number): boolean {
  return (
    folded.charCodeAt(at) === COLLOCATIONS.charCodeAt(word + 1) &&
    folded.charCodeAt(at + 1) === COLLOCATIONS.charCodeAt(word)
  )
}

function mayStandFor(written: number, right: number): boolean {
  return soundsLike(written, right) || looksLike(written, right)
}

function soundsLike(one: number, other: number): boolean {
  const sound = soundOf(one)
  return sound !== 0 && sound === soundOf(other)
}

/** A character alone between two words, or a word and a mark. */
function characterLost(folded: string, at: number): Misput | null {
  const sign = folded[at] as string
  if (ALONE.has(sign) || ENDINGS.has(sign) || OFTEN_ALONE.includes(sign)) return null
  // No line goes on behind its end.
  if ((folded[at + 1] ?? '\n') === '\n') return null
  // What ends the word before may be the end of a longer one: 多元|化.
  if (!isCommonWord(folded, at - 2)) return null
  const endsHere = MARKS.includes(folded[at + 1] ?? '\n')
  const isLeft = (word: number) => COLLOCATIONS[word] === sign || COLLOCATIONS[word + 1] === sign
  const word = findFollower(folded, at - 2, (one) => {
    if (!isLeft(one)) return false
    // 行政复、: at the end only what belongs together always, and loses its last character.
    if (endsHere) return COLLOCATIONS[one] === sign && (isStrong(one) || isNeverLast(folded, at))
    return isKnown(one, folded, at + 1) && (isStrong(one) || isStrongBehind(one, folded, at + 1))
  })
  if (word === null) return null
  const end = endsHere ? at + 1 : at + 3
  const right = folded.slice(at - 2, at) + COLLOCATIONS.slice(word, word + 2) + folded.slice(at + 1, end)
  return { range: { start: at - 2, end }, right }
}

/** A character that texts of this kind never have before the point that follows. */
function isNeverLast(folded: string, at: number): boolean {
  return levelOf(adjacency(), folded.charCodeAt(at), signOf(folded.charCodeAt(at + 1))) === 0
}

/** 便民服务中心设窗口, 多元化, 执法严、服务暖, 侵权责任编: words and endings of one character that the tables of neighbours do not tell. */
const OFTEN_ALONE = '设听招化证率述严宽优编卷章篇册'
const MARKS = ',、。;)'

/** Whether a word of the table goes with the one that stands at a place. */
function isKnown(word: number, folded: string, at: number): boolean {
  return table !== undefined && isMarked(table.known, placeOf(COLLOCATIONS, word), placeOf(folded, at))
}

/** Whether a word of the table is a strong follower: those stand before the bar of their row. */
function isStrong(word: number): boolean {
  let at = word
  while (COLLOCATIONS.charCodeAt(at) > BAR) at++
  return COLLOCATIONS.charCodeAt(at) === BAR
}

/** Whether what stands at a place is a strong follower of a word of the table. */
function isStrongBehind(word: number, folded: string, at: number): boolean {
  return findFollower(COLLOCATIONS, word, (one) => isSamePair(COLLOCATIONS, one, folded, at) && isStrong(one)) !== null
}

/** Where in the table the first word is that follows the one at a place of a text and passes a test. */
function findFollower(text: string, at: number, passes: (word: number) => boolean): number | null {
  const row = (table?.rows[placeOf(text, at)] ?? 0) - 1
  if (row < 0 || !isSamePair(COLLOCATIONS, row, text, at)) return null
  for (let word = row + 2; COLLOCATIONS.charCodeAt(word) >= BAR; word += 2) {
    if (COLLOCATIONS.charCodeAt(word) === BAR) word++
    if (COLLOCATIONS.charCodeAt(word) > BAR && passes(word)) return word
  }
  return null
}

/** The same for the words that stand before it. */
function findLeader(text: string, at: number, passes: (word: number) => boolean): number | null {
  if (!table) return null
  const { lasts, previous, followers, leaders } = table
  for (let one = lasts[placeOf(text, at)] as number; one > 0; one = previous[one] as number)
    if (isSamePair(COLLOCATIONS, followers[one] as number, text, at) && passes(leaders[one] as number))
      return leaders[one] as number
  return null
}

/** A word with a character that goes before, or behind, the word at a place of a text; null where none does. */
export function companionWith(sign: string, side: 'before' | 'behind', text: string, at: number): string | null {
  table ??= tableOf()
  const has = (word: number) => COLLOCATIONS[word] === sign || COLLOCATIONS[word + 1] === sign
  const word = side === 'before' ? findLeader(text, at, has) : findFollower(text, at, has)
  return word === null ? null : COLLOCATIONS.slice(word, word + 2)
}

const BAR = '|'.charCodeAt(0)
const PLACES = 1 << 16

function placeOf(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1)) & (PLACES - 1)
}

/** Fewer than for all pairs of characters: a table that fits a processor's nearest memory is asked far faster. */
const MARKS_KNOWN = 1 << 18

function markOf(leader: number, follower: number): number {
  return (Math.imul(leader, 0x9e3779b1) ^ Math.imul(follower, 0x85ebca6b)) >>> 14
}

function isMarked(known: Uint8Array, leader: number, follower: number): boolean {
  const mark = markOf(leader, follower)
  return (((known[mark >>> 3] as number) >>> (mark & 7)) & 1) === 1
}

const SOUND_PLACES = 1 << 15

function soundPlace(text: string, at: number): number {
  return (Math.imul(soundOf(text.charCodeAt(at)), 509) + soundOf(text.charCodeAt(at + 1))) & (SOUND_PLACES - 1)
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
  known: Uint8Array
  /** By the sounds of two characters how many words have them, two at most. */
  sounds: Uint8Array
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
    known: new Uint8Array(MARKS_KNOWN / 8),
    sounds: new Uint8Array(SOUND_PLACES),
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
    if (built.rows[place] === 0 && built.lasts[place] === 0) {
      const sound = soundPlace(COLLOCATIONS, at)
      built.sounds[sound] = Math.min(2, (built.sounds[sound] as number) + 1)
    }
    if (row < 0) {
      row = at
      built.rows[place] = at + 1
    } else {
      count++
      built.previous[count] = built.lasts[place] as number
      built.lasts[place] = count
      built.leaders[count] = row
      built.followers[count] = at
      const mark = markOf(placeOf(COLLOCATIONS, row), place)
      built.known[mark >>> 3] = (built.known[mark >>> 3] as number) | (1 << (mark & 7))
    }
    at += 2
  }
  return built
}
