import { COMMON, PLAIN } from './common'
import { clauseAt, firstNumber, isCount, isTelling, NUMBER_SIGN, type Pool, YEAR_SIGN } from './pool'
import type { Window } from './tiles'

/** What two windows share of numbers that count something. */
export interface SharedFacts {
  /** Of the side with fewer. */
  numbers: number
  /** Of the side with more. */
  most: number
  numbersShared: number
  /** How seldom those shared come out the same by chance: 1 for each of two digits that stands in few sentences of either pool, 2 for one of more. */
  telling: number
}

/** A number of more sentences than this is the unit's own (12个村), told again and again. */
const FEW = 3

export function sharedFacts(left: Pool, a: Window, right: Pool, b: Window): SharedFacts {
  const one = factsIn(left, a)
  const other = factsIn(right, b)
  let numbersShared = 0
  let telling = 0
  for (const value of one) {
    const at = other.indexOf(value)
    if (at < 0) continue
    other[at] = ''
    numbersShared++
    if (spreadOf(left, value) <= FEW && (left === right || spreadOf(right, value) <= FEW)) telling += tellingOf(value)
  }
  return {
    numbers: Math.min(one.length, other.length),
    most: Math.max(one.length, other.length),
    numbersShared,
    telling,
  }
}

function tellingOf(value: string): number {
  if (!isTelling(value)) return 0
  const digits = value.replace('.', '')
  // 800份, 3000人次: round numbers are estimates.
  const size = digits.replace(/0+$/, '').length
  return size >= 3 ? 2 : size === 2 ? 1 : 0
}

/** Values of counts; 1.1万 as 11000. */
function factsIn(pool: Pool, { start, end }: Window): string[] {
  const values: string[] = []
  for (let i = firstNumber(pool.numberAt, start); i < pool.numberAt.length; i++) {
    const at = pool.numberAt[i] as number
    if (at >= end) break
    const value = pool.numbers[i] as string
    if (isCount(pool.signs, at) && value !== '100') values.push(whole(value, at + 1 < end ? pool.signs[at + 1] : 0))
  }
  return values
}

function whole(value: string, unit: number | undefined): string {
  return unit === TEN_THOUSAND ? String(Math.round(Number(value) * 10_000)) : value
}

const TEN_THOUSAND = '万'.charCodeAt(0)

const spreads = new WeakMap<Pool, Map<string, number>>()

/** How often a value stands in a pool. */
function spreadOf(pool: Pool, value: string): number {
  let known = spreads.get(pool)
  if (!known) {
    known = new Map()
    pool.numbers.forEach((each, i) => {
      const at = pool.numberAt[i] as number
      const full = whole(each, pool.signs[at + 1])
      known?.set(full, (known.get(full) ?? 0) + 1)
    })
    spreads.set(pool, known)
  }
  return known.get(value) ?? 0
}

/** Pairs of adjoining signs that stand in both windows, wherever: their mass, and its share of the lighter side's. */
export function sharedPairs(left: Pool, a: Window, right: Pool, b: Window): { share: number; mass: number } {
  const seen = new Map<number, number>()
  let one = 0
  eachPair(left, a, (pair, weight) => {
    if (seen.has(pair)) return
    seen.set(pair, weight)
    one += weight
  })
  let other = 0
  let mass = 0
  const met = new Set<number>()
  eachPair(right, b, (pair, weight) => {
    if (met.has(pair)) return
    met.add(pair)
    other += weight
    mass += Math.min(weight, seen.get(pair) ?? 0)
  })
  const lighter = Math.min(one, other)
  return { share: lighter === 0 ? 0 : mass / lighter, mass: mass / PLAIN }
}

/** What the pairs of adjoining signs in a window count for. */
export function pairMass(pool: Pool, window: Window): number {
  let sum = 0
  eachPair(pool, window, (_, weight) => {
    sum += weight
  })
  return sum / PLAIN
}

function eachPair(pool: Pool, { start, end }: Window, take: (pair: number, weight: number) => void): void {
  const { signs, weights } = pool
  for (let at = start; at + 1 < end; at++) {
    if (clauseAt(pool, at + 1) || isNumber(signs[at]) || isNumber(signs[at + 1])) continue
    const weight = Math.min(weights[at] as number, weights[at + 1] as number)
    if (weight > COMMON + 2) take((signs[at] as number) * 0x10000 + (signs[at + 1] as number), weight)
  }
}

function isNumber(sign: number | undefined): boolean {
  return sign === NUMBER_SIGN || sign === YEAR_SIGN
}
