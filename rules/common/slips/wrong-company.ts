import { byLine, type Draft, type Range } from '../../../lib/audit'
import { WRONG_COMPANY } from '../../vocabulary/wrong-company'
import { isUsualBeside } from './misputs'
import { isPlaceKind, type OddPair, wordBetween } from './odd-pairs'
import { addPair, hasPair, isSamePair, type PairBits, pairBits } from './pair-bits'

/** 宣布实效, 公正员队伍: right words beside one that goes with another of the same sound only. */
export function wronglyAccompanied(draft: Draft): OddPair[] {
  const found: OddPair[] = []
  let reached = 0
  for (const { range, meant } of accompanied(draft)) {
    // 树立“办事依法”的思维: what stands behind a quotation mark is no neighbour.
    const isBeside = (from: number) => draft.spanOf({ start: from, end: from + 4 }).text.length === 4
    const right = meant.filter(({ before }) => isBeside(range.start - before)).map(({ word }) => word)
    if (range.start < reached || right.length === 0) continue
    reached = range.end
    found.push({ range, right })
  }
  return found
}

const LEVEL = '级'.charCodeAt(0)

interface Meant {
  word: string
  /** See `neighbourOf`. */
  before: number
}

/** Where something of the table stands beside what tells that another is meant. */
const accompanied = byLine(({ folded }) => {
  table ??= tableOf()
  const { written, entries } = table
  const found: { range: Range; meant: Meant[] }[] = []
  let unit = folded.charCodeAt(0)
  for (let at = 0; at + 1 < folded.length; at++) {
    const next = folded.charCodeAt(at + 1)
    const isWritten = hasPair(written, unit, next) === 1
    unit = next
    // 全县法治政府建设 is no 权限.
    if (!isWritten || (folded[at] === '全' && isPlaceKind(folded[at + 1] as string))) continue
    // 全街道|市级以上示范村.
    if (next === LEVEL && isPlaceKind(folded[at] as string) && folded.startsWith('街道', at - 2)) continue
    const word = folded.slice(at, at + 2)
    const meant: Meant[] = []
    for (const entry of entries.get(word) ?? []) {
      const before = neighbourOf(entry, folded, at)
      if (before >= 0) meant.push({ word: WRONG_COMPANY.slice(entry + 2, entry + 4), before })
    }
    // 纳入|告知|承诺范围: what is written is at home beside what stands there.
    if (meant.length > 0 && !isUsualBeside(word, folded, at, at + 2))
      found.push({ range: { start: at, end: at + 2 }, meant })
  }
  return found
})

/** How many characters before a place the neighbour begins beside which what an entry means is usual, 0 for one behind; -1 where there is none. */
function neighbourOf(entry: number, folded: string, at: number): number {
  let one = entry + 4
  for (; WRONG_COMPANY.charCodeAt(one) !== BAR; one += 2) if (isSamePair(WRONG_COMPANY, one, folded, at - 2)) return 2
  // 以法治理念: two words, of which neither is 治理.
  const isParted = wordBetween(folded, at + 1) && wordBetween(folded, at + 3)
  for (one++; WRONG_COMPANY.charCodeAt(one) > BAR; one += 2)
    if (isSamePair(WRONG_COMPANY, one, folded, at + 2)) return isParted ? -1 : 0
  return -1
}

const BAR = '|'.charCodeAt(0)
interface Table {
  /** What entries begin with. */
  written: PairBits
  /** By what is written where its entries begin. */
  entries: Map<string, number[]>
}

let table: Table | undefined

function tableOf(): Table {
  const written = pairBits(1 << 16)
  const entries = new Map<string, number[]>()
  // An entry begins behind a blank or the end of a line.
  for (let at = 1; at > 0 && at < WRONG_COMPANY.length; at = nextEntry(at)) {
    addPair(written, WRONG_COMPANY.charCodeAt(at), WRONG_COMPANY.charCodeAt(at + 1))
    const word = WRONG_COMPANY.slice(at, at + 2)
    const known = entries.get(word)
    if (known) known.push(at)
    else entries.set(word, [at])
  }
  return { written, entries }
}

/** Where the next entry begins; an entry has an even number of characters before its bar and behind it. */
function nextEntry(entry: number): number {
  let at = entry + 4
  while (WRONG_COMPANY.charCodeAt(at) !== BAR) at += 2
  at++
  while (WRONG_COMPANY.charCodeAt(at) > BAR) at += 2
  return at + 1
}
