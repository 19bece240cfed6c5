import { byLine, isIdeograph, type Range } from '../../../lib/audit'
import { STRAYS } from '../../vocabulary/strays'
import { SURNAMES } from '../../vocabulary/surnames'
import { isWordPair, wordBetween, wordsAlong } from './odd-pairs'
import { endsAlong, inOwnLine } from './own-line'
import { addPair, hasPair, type PairBits, pairBits } from './pair-bits'

/** A character mistaken for another of its shape or sound, with the neighbour that tells it. */
export interface Stray {
  range: Range
  right: string
}

/**
 * 己失效, 纳人: two characters that meet nowhere in right texts. The text is walked once, and nearly everywhere one bit tells
 * that two characters are none of those.
 */
export const strays = byLine((text): Stray[] => {
  table ??= tableOf()
  const { meetings } = table
  const { folded } = text
  const around = { folded, words: wordsAlong(text), ends: endsAlong(text) }
  const found: Stray[] = []
  let looked = -1
  let unit = NEWLINE
  for (let at = 0; at < folded.length; at++) {
    const before = unit
    unit = folded.charCodeAt(at)
    if (hasPair(meetings, before, unit) === 0) continue
    // Either of the two may be the mistaken one.
    for (const mistaken of [at - 1, at]) {
      if (mistaken <= looked) continue
      looked = mistaken
      const stray = inOwnLine(around, mistaken, strayAt, table)
      if (stray) found.push(stray)
    }
  }
  return found
})

function strayAt(folded: string, at: number, _: Uint8Array, { rows }: Table): Stray | null {
  const before = folded[at - 1] ?? '\n'
  const after = folded[at + 1] ?? '\n'
  // 临水临崖: one character before two others.
  if (folded[at - 2] === folded[at] || folded[at + 2] === folded[at]) return null
  for (const { right, ends, starts } of rows.get(folded.charCodeAt(at)) ?? []) {
    // 缴纳|人员, 自己|失去: what makes a word on its other side is right there.
    // 调解|徐家湾: nor where a name may begin behind another word.
    const beginsName =
      SURNAMES.includes(folded[at] as string) &&
      wordBetween(folded, at - 2) &&
      isIdeograph(folded.charCodeAt(at + 1)) &&
      !wordBetween(folded, at + 1)
    if (ends.includes(before) && !wordBetween(folded, at) && !beginsName)
      return { range: { start: at - 1, end: at + 1 }, right: before + right }
    // 该|废止: not where it would make a word with the first character of another.
    if (
      starts.includes(after) &&
      !wordBetween(folded, at - 1) &&
      !(isWordPair(right + after) && wordBetween(folded, at + 1))
    )
      return { range: { start: at, end: at + 2 }, right: right + after }
  }
  return null
}

const NEWLINE = 0x0a

interface Row {
  right: string
  /** Characters before the mistaken one. */
  ends: string
  /** Characters behind it. */
  starts: string
}

interface Table {
  /** Two characters of which one is mistaken. */
  meetings: PairBits
  /** By the code of the mistaken character. */
  rows: Map<number, Row[]>
}

let table: Table | undefined

function tableOf(): Table {
  const meetings = pairBits(1 << 18)
  const rows = new Map<number, Row[]>()
  for (const entry of STRAYS.trim().split(/\s/)) {
    const unit = entry.charCodeAt(0)
    const bar = entry.indexOf('|')
    for (let i = 2; i < bar; i++) addPair(meetings, entry.charCodeAt(i), unit)
    for (let i = bar + 1; i < entry.length; i++) addPair(meetings, unit, entry.charCodeAt(i))
    const row = { right: entry.slice(1, 2), ends: entry.slice(2, bar), starts: entry.slice(bar + 1) }
    const known = rows.get(unit)
    if (known) known.push(row)
    else rows.set(unit, [row])
  }
  return { meetings, rows }
}
