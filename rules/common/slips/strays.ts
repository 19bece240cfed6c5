import type { Draft, Range } from '../../../lib/audit'
import { STRAYS } from '../../vocabulary/strays'
import { wordBetween } from './odd-pairs'

/** A character mistaken for another of its shape or sound, with the neighbour that tells it. */
export interface Stray {
  range: Range
  right: string
}

/**
 * 己失效, 纳人: two characters that meet nowhere in right texts. The text is walked once, and nearly everywhere one sign tells
 * that the character is none of those mistaken.
 */
export function strays({ folded }: Draft): Stray[] {
  table ??= tableOf()
  const found: Stray[] = []
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    if (table.signs[unit] === 0) continue
    const before = folded[at - 1] ?? '\n'
    const after = folded[at + 1] ?? '\n'
    for (const { right, ends, starts } of table.rows.get(unit) ?? []) {
      // 缴纳|人员, 自己|失去: what makes a word on its other side is right there.
      if (ends.includes(before) && !wordBetween(folded, at)) {
        found.push({ range: { start: at - 1, end: at + 1 }, right: before + right })
        break
      }
      if (starts.includes(after) && !wordBetween(folded, at - 1)) {
        found.push({ range: { start: at, end: at + 2 }, right: right + after })
        break
      }
    }
  }
  return found
}

interface Row {
  right: string
  /** Characters before the mistaken one. */
  ends: string
  /** Characters behind it. */
  starts: string
}

interface Table {
  /** By a character's code whether it has rows. */
  signs: Uint8Array
  rows: Map<number, Row[]>
}

let table: Table | undefined

function tableOf(): Table {
  const all: Table = { signs: new Uint8Array(0x10000), rows: new Map() }
  for (const entry of STRAYS.trim().split(/\s/)) {
    const unit = entry.charCodeAt(0)
    const bar = entry.indexOf('|')
    const row = { right: entry.slice(1, 2), ends: entry.slice(2, bar), starts: entry.slice(bar + 1) }
    const known = all.rows.get(unit)
    if (known) known.push(row)
    else all.rows.set(unit, [row])
    all.signs[unit] = 1
  }
  return all
}
