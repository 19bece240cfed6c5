import type { Draft, Range } from '../../../lib/audit'
import { ASTRAY, AT_HOME, BOUND, COLLOCATIONS, RIGHT_COMPANY } from '../../vocabulary/collocations'
import { looksLike, soundOf } from './near-terms'
import { standsAlone, wordBetween } from './odd-pairs'

/** One of two words that keep company, with a slip in the other. */
export interface OddCompany {
  /** Of the words that keep company. */
  range: Range
  /** The words as they are meant, 4 or 6 characters. */
  right: string
  /** Whether no other word stands there, which might be meant. */
  sure: boolean
}

/**
 * 全责清单, 业务导指, 丰富解形式: beside a word stands what differs from one that keeps company with it by a character or two of the same
 * sound, by two changed round, or by one that is lost. The text is walked once, from word to word of those that keep company.
 */
export function oddCompany({ folded }: Draft): OddCompany[] {
  company ??= companyOf()
  const { places, lists } = company
  const found: OddCompany[] = []
  let reached = 0
  let unit = 0
  for (let i = 0; i < folded.length; i++) {
    const before = unit
    unit = folded.charCodeAt(i)
    const place = places[placeOf(before, unit)] as number
    if (place === 0) continue
    const { word, after, ahead } = lists[place] as Companions
    if (before !== word.charCodeAt(0) || unit !== word.charCodeAt(1)) continue
    const slip = slipAt(folded, i + 1, after, 1, word) ?? slipAt(folded, i - 2, ahead, -1, word)
    if (!slip || slip.range.start < reached) continue
    reached = slip.range.end
    found.push(slip)
  }
  return found
}

/** A word with the ends of those that follow it and those that go ahead of it, two characters each. */
interface Companions {
  word: string
  after: string
  ahead: string
}

interface Company {
  /** By two characters the number of their list; 0 for none. */
  places: Uint16Array
  lists: Companions[]
}

let company: Company | undefined
let rightly: ReadonlySet<string> | undefined

function companyOf(): Company {
  const all: Company = { places: new Uint16Array(1 << 16), lists: [{ word: '', after: '', ahead: '' }] }
  const listOf = (word: string): Companions | undefined => {
    const place = placeOf(word.charCodeAt(0), word.charCodeAt(1))
    if (all.places[place] === 0) all.places[place] = all.lists.push({ word, after: '', ahead: '' }) - 1
    const list = all.lists[all.places[place] as number]
    // Two words that share a place: the second goes without.
    return list?.word === word ? list : undefined
  }
  for (const entry of COLLOCATIONS.trim().split(/\s/)) {
    const word = entry.slice(0, 2)
    const list = listOf(word)
    if (list) list.after = entry.slice(2)
    for (let i = 2; i < entry.length; i += 2) {
      const other = listOf(entry.slice(i, i + 2))
      if (other) other.ahead += word
    }
  }
  return all
}

function placeOf(first: number, second: number): number {
  return (Math.imul(first, 31) + second) & 0xffff
}

/** What stands beside a word: `near` is the place of the character that touches it, `away` the direction from the word. */
function slipAt(folded: string, near: number, others: string, away: 1 | -1, word: string): OddCompany | null {
  const x = folded.charCodeAt(near)
  const far = near + away
  const y = folded.charCodeAt(far)
  if (!isIdeograph(x) || others === '') return null
  // Most often what stands there reaches into another word, and is no part of one.
  if (wordBetween(folded, away === 1 ? far : far - 1) && !BOUND.includes(folded[near] as string)) return null
  const inner = away === 1 ? 0 : 1
  const [soundX, soundY] = [soundOf(x), soundOf(y)]
  let likely: number[] | undefined
  for (let i = 0; i < others.length; i += 2) {
    const a = others.charCodeAt(i + inner)
    const b = others.charCodeAt(i + 1 - inner)
    // Where a word stands that keeps it company, there is nothing to ask.
    if (a === x && b === y) return null
    if (a !== x && b !== x && b !== y && (soundX === 0 || soundOf(a) !== soundX || soundOf(b) !== soundY)) continue
    likely ??= []
    likely.push(i)
  }
  for (const i of likely ?? []) {
    const kind = kindOf(x, y, others.charCodeAt(i + inner), others.charCodeAt(i + 1 - inner))
    const slip = kind && slipOf(folded, near, kind, away, word, others.slice(i, i + 2))
    if (slip) return slip
  }
  return null
}

/** Which of the two is not right: the one away from the word, the one next to it … */
type Kind = 'outer' | 'inner' | 'two' | 'swap' | 'lost'

function kindOf(x: number, y: number, a: number, b: number): Kind | null {
  if (a === x) return isLike(y, b) ? 'outer' : 'lost'
  if (b === y) return isLike(x, a) ? 'inner' : null
  if (b === x) return a === y ? 'swap' : 'lost'
  return isLike(x, a) && isLike(y, b) ? 'two' : null
}

function slipOf(
  folded: string,
  near: number,
  kind: Kind,
  away: 1 | -1,
  word: string,
  other: string,
): OddCompany | null {
  const last = kind === 'lost' ? near : near + away
  if (kind === 'lost' && away === 1) {
    const third = folded.slice(near + 1, near + 3)
    if (isBetween(other, third) && BOUND.includes(folded[near] as string) && other.startsWith(folded[near] as string))
      return told(folded, { start: near - 2, end: near + 3 }, word + other + third, false)
  }
  if (kind === 'lost' && !isOrphan(folded, near, away)) return null
  const at = Math.min(near, last)
  const written = folded.slice(at, Math.max(near, last) + 1)
  const isWord = kind !== 'lost' && wordBetween(folded, at)
  const isAstray = ASTRAY.includes(written)
  const isOne = kind === 'outer' || kind === 'inner'
  // What is not right belongs to no word that reaches out of the place.
  const [out, inside] = away === 1 ? [last, at - 1] : [at - 1, near]
  if (wordBetween(folded, out)) return null
  if ((kind !== 'outer' || isWord) && wordBetween(folded, inside)) return null
  const alone = Array.from(written, standsAlone)
  if (kind !== 'swap' && !isAstray && alone.some(Boolean) && (!isOne || isWord || alone.every(Boolean))) return null
  if (AT_HOME.includes(written) || (isWord && kind === 'two' && !isAstray)) return null
  // 仪式感, 网络化.
  if (isWord && away === 1 && '感化性员者'.includes(folded[last + 1] ?? '\n')) return null
  const range = away === 1 ? { start: at - 2, end: at + written.length } : { start: at, end: at + written.length + 2 }
  return told(folded, range, away === 1 ? word + other : other + word, !isWord && (isOne || kind === 'swap'))
}

function told(folded: string, range: Range, right: string, sure: boolean): OddCompany | null {
  rightly ??= new Set(RIGHT_COMPANY.trim().split(/\s/))
  return rightly.has(folded.slice(range.start, range.end)) ? null : { range, right, sure }
}

/** 执法人持证: whether the word of which a part is left keeps company with the word behind it, too. */
function isBetween(word: string, third: string): boolean {
  if (!company || third.length < 2) return false
  const list = company.lists[company.places[placeOf(third.charCodeAt(0), third.charCodeAt(1))] as number]
  if (list?.word !== third) return false
  for (let at = list.ahead.indexOf(word); at >= 0; at = list.ahead.indexOf(word, at + 1)) if (at % 2 === 0) return true
  return false
}

/** A part of a word without the rest of it, between two words. */
function isOrphan(folded: string, at: number, away: 1 | -1): boolean {
  if (!BOUND.includes(folded[at] as string)) return false
  // Not where a line was broken within a word, nor before (…) in it.
  if (away === 1 && '\n('.includes(folded[at + 1] ?? '\n')) return false
  return wordBetween(folded, away === 1 ? at + 1 : at - 2) || (away === 1 && !isIdeograph(folded.charCodeAt(at + 1)))
}

function isLike(written: number, right: number): boolean {
  const sound = soundOf(written)
  return (sound !== 0 && sound === soundOf(right)) || looksLike(written, right)
}

function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff
}
