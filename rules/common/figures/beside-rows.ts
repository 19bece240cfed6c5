import { type Draft, matchesOf, type Range } from '../../../lib/audit'
import { likeness } from './mentions'
import { rowsWithOneNumber } from './tables'

/** A number of a table's row and the one that a sentence gives for it, in the draft's order. */
export interface BesideRow {
  metric: string
  first: Range & { printed: string }
  second: Range & { printed: string }
}

/**
 * 施工许可 286 in a table and 办理施工许可268件 in the text: told only where one is the other with a slip of the hand and the sentence's words
 * before the number are the row's. Few rows are looked for, each by its whole name.
 */
export function besideRows(draft: Draft): BesideRow[] {
  const found: BesideRow[] = []
  for (const { label, value, start, end } of rowsWithOneNumber(draft).slice(0, MOST_ROWS)) {
    const name = label.replace(KIND, '')
    if (value < LEAST || !NAMED.test(name)) continue
    let other: BesideRow | null = null
    let isRight = false
    for (const place of placesOf(draft.folded, name)) {
      const behind = draft.folded.slice(place + name.length, place + name.length + LONGEST_BETWEEN)
      const match = COUNT.exec(behind)
      if (!match || OF_OTHERS.test(clauseBefore(draft.folded, place))) continue
      const [all, digits = '', unit = ''] = match
      const told = Number(digits.replaceAll(',', ''))
      if (told === value) isRight = true
      else if (likeness(told, value) === 2) {
        const to = place + name.length + all.length
        const printed = digits + unit
        const own = { start: to - printed.length, end: to, printed }
        const row = { start, end, printed: String(value) }
        other ??= { metric: name, ...(to < start ? { first: own, second: row } : { first: row, second: own }) }
      }
    }
    if (other && !isRight) found.push(other)
  }
  return found
}

function placesOf(folded: string, name: string): number[] {
  const places: number[] = []
  for (let at = folded.indexOf(name); at >= 0 && places.length < MOST_PLACES; at = folded.indexOf(name, at + 1))
    places.push(at)
  return places
}

function clauseBefore(folded: string, at: number): string {
  const before = folded.slice(Math.max(0, at - LONGEST_CLAUSE), at)
  const ends = [...matchesOf(before, /[,。;:\n]/g)].at(-1)
  return ends ? before.slice(ends.index + 1) : before
}

const MOST_ROWS = 40
const MOST_PLACES = 12
const LONGEST_BETWEEN = 16
const LONGEST_CLAUSE = 24
/** With three digits one is the other with a slip; with two that may be chance. */
const LEAST = 100
const NAMED = /^[一-鿿]{3,16}$/
const KIND = /(?:案件|事项)?(?:数量|件数|总数|数)?$/
const COUNT =
  /^(?:案件|决定|事项|申请|办件|办理|共计?|合计|达到?|为|了|的){0,3}(\d{1,3}(?:,\d{3}){1,3}|\d{3,7})([件宗起项条次份])/
const OF_OTHERS = /上年|去年|同期|其中|季度|上半年|下半年|每|各|累计|以来|计划|力争|\d年/
