import type { OneCount } from './one-count'
import { type Item, isCounted, type Statement } from './statements'
import type { Told } from './told'

/**
 * 18宗工业用地总面积1260亩 and 18宗、62公顷工业用地: one area in two units, which 15亩 to the 公顷 do not make. That it is one is told by another number that
 * both sentences have, and by words about both. Few sentences have areas at all.
 */
export function areasToldTwice(statements: readonly Statement[]): OneCount[] {
  const told: { item: Item; statement: Statement; size: number; slack: number }[] = []
  for (const statement of statements)
    for (const item of statement.items) {
      const scale = SCALES.get(item.unit)
      if (scale === undefined || !isCounted(item) || item.depth > 0 || item.opens !== '') continue
      const size = item.value * scale
      const decimals = /\.(\d+)/.exec(item.printed)?.[1]?.length ?? 0
      told.push({ item, statement, size, slack: Math.max(item.tolerance, 0.5 * 10 ** -decimals) * scale })
    }
  const found: OneCount[] = []
  for (let i = 1; i < Math.min(told.length, MOST); i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [told[j], told[i]] as [(typeof told)[number], (typeof told)[number]]
      if (a.item.unit === b.item.unit || a.statement === b.statement) continue
      if (Math.abs(a.size - b.size) <= a.slack + b.slack) continue
      if (Math.max(a.size, b.size) > MOST_TIMES * Math.min(a.size, b.size)) continue
      if (!haveCompany(a, b) || sharedWords(a, b) < LEAST_SHARED) continue
      found.push({ first: toldOf(a), second: toldOf(b), sure: false })
    }
  return found
}

interface Place {
  item: Item
  statement: Statement
}

function toldOf({ item, statement }: Place): Told {
  return { item, statement, mention: null, isPart: false }
}

/** In 亩. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['亩', 1],
  ['公顷', 15],
  ['平方公里', 1500],
])
const MOST = 24
const MOST_TIMES = 2
const LEAST_SHARED = 2

function haveCompany(a: Place, b: Place): boolean {
  return near(a).some((one) => near(b).some(({ value, unit }) => value === one.value && unit === one.unit))
}

/** The numbers right beside it, not those that many things have. */
function near({ statement: { items }, item: { index } }: Place): readonly Item[] {
  return items.slice(Math.max(0, index - 2), index + 3).filter((one) => one.index !== index && one.value > 2)
}

function sharedWords(a: Place, b: Place): number {
  const [one, other] = [wordsAbout(a), wordsAbout(b)]
  let shared = 0
  for (let i = 0; i + 2 <= one.length; i++) {
    const pair = one.slice(i, i + 2)
    if (/^[一-鿿]{2}$/.test(pair) && other.includes(pair)) shared++
  }
  return shared
}

function wordsAbout({ statement, item }: Place): string {
  const at = item.start - statement.start
  return `${statement.text.slice(Math.max(0, at - 24), at)}|${statement.text.slice(item.end - statement.start, item.end - statement.start + 10)}`
}
