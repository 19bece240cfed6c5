import { often } from '../../../lib/audit'
import { COMMON, type LookAlike } from './look-alikes'
import { isSwapped } from './one-thing'
import type { Item, Statement } from './statements'
import { type Told, wordsBefore } from './told'

/**
 * Sentences among the plans that look back on the year: 下一步，…。栏目精简为52个，全年访问量236.7万人次, where 263.7万人次 was told. A plan sets numbers of its own, so only
 * a number with two digits changed over tells, and only where the words before both share something. Each is looked up by its digits.
 */
export function slipsInPlans(
  told: readonly Told[],
  statements: readonly Statement[],
  isOwn: (one: Told) => boolean,
): LookAlike[] {
  const planned = statements.flatMap((statement) =>
    statement.planned && OF_YEAR.test(statement.text)
      ? statement.items
          .filter((item) => isTelling(item) && looksBack(statement, item))
          .map((item) => ({ statement, item }))
      : [],
  )
  if (planned.length === 0) return []
  const byDigits = new Map<string, Told[]>()
  for (const one of told) {
    if (!isTelling(one.item) || one.isPart || one.statement.planned) continue
    const key = digitsOf(one.item)
    byDigits.set(key, [...(byDigits.get(key) ?? []).slice(0, MOST_KEPT), one])
  }
  return planned.flatMap(({ statement, item }) => {
    const alike = byDigits.get(digitsOf(item)) ?? []
    if (alike.some(({ item: other }) => other.value === item.value)) return []
    const first = alike.find((one) => isSwapped(one.item.value, item.value) && sharesWord(one.item, item) && isOwn(one))
    return first ? [{ first, second: { statement, item, mention: null, isPart: false }, sure: false }] : []
  })
}

const MOST_KEPT = 4
const LEAST = 1000
const OF_YEAR = often(/全年|年内|今年/)
const HOPED = often(/将|力争|确保|不少于|不低于|至少|目标|计划|拟|达到|每|新|再|突破/)

/** Three digits that tell: with two, one number is the other's by chance. */
function isTelling({ value, printed, unit }: Item): boolean {
  return value >= LEAST && unit !== '%' && printed.replace(/\D/g, '').replace(/0{1,20}$/, '').length > 2
}

function looksBack(statement: Statement, item: Item): boolean {
  const { clause } = wordsBefore(statement, item)
  return OF_YEAR.test(clause) && !HOPED.test(clause)
}

function digitsOf({ value, unit }: Item): string {
  return `${unit} ${[...String(value)].sort().join('')}`
}

function sharesWord(a: Item, b: Item): boolean {
  const [first, second] = [a.label.slice(-LONGEST), b.label.slice(-LONGEST)]
  for (let i = 1; i < first.length; i++) {
    const pair = first.slice(i - 1, i + 1)
    if (/^[一-鿿]{2}$/.test(pair) && !COMMON.has(pair) && second.includes(pair)) return true
  }
  return false
}

const LONGEST = 12
