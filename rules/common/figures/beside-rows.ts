import { inOrder } from './digits'
import { likeness } from './mentions'
import { isMoney, scaleOf } from './money'
import { areComparable, type Item, isCounted, type Statement } from './statements'
import type { Told } from './told'

/**
 * 公示项目186个，涉及资金1.94亿元 above a table with 项目公示　186 and 衔接资金　14900　万元: a sentence that tells one row's number tells the others', too,
 * and where it has another's digits changed over that is a slip, though their names have hardly a word in common. In the draft's order.
 */
export function besideRows(
  rows: readonly Told[],
  statements: readonly Statement[],
): { first: Told; second: Told; sure: boolean }[] {
  if (rows.length < 2) return []
  const byLook = new Map<string, Told[]>()
  for (const row of rows)
    for (const look of [String(amountOf(row.item)), lookOf(row.item)]) {
      const list = byLook.get(look)
      if (list) list.push(row)
      else byLook.set(look, [row])
    }
  const told = new Set<Told>()
  const pairs: { row: Told; other: Told }[] = []
  for (const statement of statements) {
    // Rows with units behind their numbers are read as sentences, too.
    if (statement.planned) continue
    const items = statement.items
      .slice(0, MOST_ITEMS)
      .filter((item) => item.value >= LEAST && item.unit !== '%' && isCounted(item))
    const right = items.map((item) =>
      (byLook.get(String(amountOf(item))) ?? []).filter((row) => isRowOf(row, statement, item)),
    )
    // A row with its unit behind the number is read as a sentence of one figure, too.
    if (items.length > 1) for (const row of right.flat()) told.add(row)
    items.forEach((item, i) => {
      if (right[i]?.length) return
      for (const row of byLook.get(lookOf(item)) ?? []) {
        const isBeside = right.some((others) => others.some(({ inTable }) => inTable === row.inTable))
        const isNamed = digitsOf(row.item).length >= DIGITS_ALONE && wordsShared(row, statement, item) >= LEAST_SHARED
        if ((isBeside || isNamed) && isRowOf(row, statement, item) && isSwapped(row.item, item))
          pairs.push({ row, other: { statement, item, mention: null, isPart: false } })
      }
    })
  }
  return pairs
    .filter(({ row }) => !told.has(row))
    .map(({ row, other }) =>
      row.item.start < other.item.start
        ? { first: row, second: other, sure: false }
        : { first: other, second: row, sure: false },
    )
}

const MOST_ITEMS = 24
const LEAST = 10
/** With three digits two changed over are no chance. */
const LEAST_DIGITS = 3

/** With four digits two changed over need no neighbours, where the row is called by several of the sentence's words. */
const DIGITS_ALONE = 4
const LEAST_SHARED = 2

function wordsShared({ item: { label } }: Told, { text, start }: Statement, item: Item): number {
  const at = item.start - start
  const words = text.slice(Math.max(0, at - BEFORE), item.end - start + BEHIND)
  let shared = 0
  for (let i = 0; i + 2 <= label.length; i++) if (words.includes(label.slice(i, i + 2))) shared++
  return shared
}

function amountOf({ value, unit }: Item): number {
  return Math.round(value * scaleOf(unit))
}

function digitsOf(item: Item): string {
  return String(amountOf(item)).replace(/0{1,20}$/, '')
}

function lookOf(item: Item): string {
  return `=${inOrder(String(amountOf(item)))}`
}

function isSwapped(a: Item, b: Item): boolean {
  return Math.max(digitsOf(a).length, digitsOf(b).length) >= LEAST_DIGITS && likeness(amountOf(a), amountOf(b)) === 2
}

/** Of one unit, and the last word of the row's name stands before the number or behind it. */
function isRowOf({ item: { label, unit } }: Told, { text, start }: Statement, item: Item): boolean {
  if (unit === '' ? isMoney(item.unit) : !(areComparable(unit, item.unit) || (isMoney(unit) && isMoney(item.unit))))
    return false
  const at = item.start - start
  const words = text.slice(Math.max(0, at - BEFORE), item.end - start + BEHIND)
  for (let i = 0; i + 2 <= label.length; i++) if (words.includes(label.slice(i, i + 2))) return true
  return false
}

const BEFORE = 16
const BEHIND = 8
