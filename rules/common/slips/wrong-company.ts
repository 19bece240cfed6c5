import type { Draft } from '../../../lib/audit'
import { WRONG_COMPANY } from '../../vocabulary/wrong-company'
import { isUsualBeside } from './misputs'
import { isPlaceKind, type OddPair, wordBetween } from './odd-pairs'
import { addPair, hasPair, isSamePair, type PairBits, pairBits } from './pair-bits'

/** 宣布实效, 公正员队伍: right words beside one that goes with another of the same sound only. */
export function wronglyAccompanied(draft: Draft): OddPair[] {
  table ??= tableOf()
  const { written, entries } = table
  const { folded } = draft
  const found: OddPair[] = []
  let reached = 0
  let unit = folded.charCodeAt(0)
  for (let at = 0; at + 1 < folded.length; at++) {
    const next = folded.charCodeAt(at + 1)
    const isWritten = hasPair(written, unit, next) === 1
    unit = next
    if (!isWritten) continue
    // 全县法治政府建设 is no 权限.
    if (at < reached || (folded[at] === '全' && isPlaceKind(folded[at + 1] as string))) continue
    const right: string[] = []
    for (const entry of entries.get(folded.slice(at, at + 2)) ?? []) {
      if (isUsual(draft, at, entry)) right.push(WRONG_COMPANY.slice(entry + 2, entry + 4))
    }
    // 纳入|告知|承诺范围: what is written is at home beside what stands there.
    if (right.length === 0 || isUsualBeside(folded.slice(at, at + 2), folded, at, at + 2)) continue
    reached = at + 2
    found.push({ range: { start: at, end: reached }, right })
  }
  return found
}

/** Whether what is meant by an entry is usual between the neighbours of a place. */
function isUsual(draft: Draft, at: number, entry: number): boolean {
  const { folded } = draft
  // 树立“办事依法”的思维: what stands behind a quotation mark is no neighbour.
  const isBeside = (from: number) => draft.spanOf({ start: from, end: from + 4 }).text.length === 4
  let one = entry + 4
  for (; WRONG_COMPANY.charCodeAt(one) !== BAR; one += 2)
    if (isSamePair(WRONG_COMPANY, one, folded, at - 2)) return isBeside(at - 2)
  // 以法治理念: two words, of which neither is 治理.
  const isParted = wordBetween(folded, at + 1) && wordBetween(folded, at + 3)
  for (one++; WRONG_COMPANY.charCodeAt(one) > BAR; one += 2)
    if (isSamePair(WRONG_COMPANY, one, folded, at + 2)) return !isParted && isBeside(at)
  return false
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
