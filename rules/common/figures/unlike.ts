import type { Draft, Level } from '../../../lib/audit'
import { sharedPairs } from './common-pairs'
import { type Count, keep, mayCountOneThing } from './counts'
import { evidenceOf, NO_RESEMBLANCE, weighingOf } from './evidence'
import { areTwo, likeliestOf, type OneCount, type Pair, resemblanceOf, type Weights } from './one-count'

/**
 * One count told with two numbers that are nothing like each other: 持证执法人员21人 and, among the shortcomings, 持证执法人员仅12人. Numbers so far apart
 * are no slip of the hand but of an older draft, and only the words tell that both count the same; those are weighed as for counts that resemble
 * each other, with weights of their own (`npm run fit`).
 */
export function unlike(draft: Draft, year: number | null, level: Level): OneCount[] {
  return likeliestOf(unlikePairsOf(draft, year, level), UNLIKE_WEIGHTS, BIAS, LEAST, Number.POSITIVE_INFINITY)
}

export const UNLIKE_WEIGHTS: Weights = {
  sharedInName: 3.15,
  levelsDiffer: -1.6,
  sameWordBehind: -3.39,
  sameUnit: 1.06,
  planned: 3.59,
  pointsBack: 2.1,
  toldAgain: 1.49,
  ofTheHeads: 0.44,
  confirmed: -0.22,
  crowd: -0.58,
  listed: -0.36,
  ratio: -3.71,
  less: -0.34,
  ofAll: 1.43,
  namesakes: -0.35,
}
const BIAS = -2.39
const LEAST = -0.4

/** Near-linear: a count is held against the last few of those alone with which its name has words in common. */
export function unlikePairsOf(draft: Draft, year: number | null, level: Level): Pair[] {
  const pairs: Pair[] = []
  const weighing = weighingOf(draft, year, level)
  const byWord = new Map<number, Count[]>()
  const byThing = new Map<string, Count[]>()
  let left = MOST_WEIGHED
  const touch = (other: Count, count: Count, namesakes: Count[], words: number) => {
    if (other.seenBy !== count) {
      other.seenBy = count
      other.words = 0
      if (mayCountOneThing(other, count)) namesakes.push(other)
    }
    other.words += words
  }
  for (const count of weighing.counts.afresh()) {
    // 1300余 is held against others elsewhere.
    if (count.one.item.approximate) continue
    const namesakes: Count[] = []
    for (const pair of count.name) {
      for (const other of byWord.get(pair) ?? []) touch(other, count, namesakes, 1)
      keep(byWord, pair, count)
    }
    const thing = thingOf(count)
    if (thing !== '') {
      for (const other of byThing.get(thing) ?? []) touch(other, count, namesakes, 0)
      keep(byThing, thing, count)
    }
    for (const other of namesakes) {
      const named = other.words
      if (named < LEAST_NAMED && (thing === '' || thingOf(other) !== thing)) continue
      if (!mayBeOne(other, count)) continue
      const shared = sharedPairs(other.about, count.about)
      // 督察发现问题42个 and 检查查出的56个问题 have the thing alone in common.
      if (named < LEAST_NAMED && count.one.mention?.vague && shared < LEAST_NAMED) continue
      if (left-- <= 0) return pairs
      const evidence = evidenceOf(weighing, other, count, NO_RESEMBLANCE, shared, named, namesakes.length)
      pairs.push({ first: other.one, second: count.one, evidence })
    }
  }
  return pairs
}

/** What it counts, and of 意见 and the like with what was done with them; '' where nothing tells. */
function thingOf({ one: { mention } }: Count): string {
  if (!mention) return ''
  if (!mention.vague) return mention.core
  return mention.verb === '' ? '' : `${mention.verb} ${mention.core}`
}

function mayBeOne(a: Count, b: Count): boolean {
  if (a.one.statement === b.one.statement) return false
  if (Math.max(a.value, b.value) > MOST_TIMES * Math.min(a.value, b.value)) return false
  // 16.82万 is 168214.
  const slack = a.one.item.tolerance * a.scale + b.one.item.tolerance * b.scale
  if (Math.abs(a.value - b.value) <= slack) return false
  return resemblanceOf(a, b) === null && !areTwo(a, b, NO_RESEMBLANCE)
}

const LEAST_NAMED = 2
const MOST_TIMES = 3
const MOST_WEIGHED = 500
