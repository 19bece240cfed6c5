import type { YearMention } from '../../../lib/audit'
import { WEIGHTS_OF_CLUES } from '../../vocabulary/year-clues'
import { yearsWithClues } from './clues'
import type { Account, OddYear } from './odd-year'

/**
 * Years that are wrong by all that stands about them: 2023年，我镇…召开推进会4次 in the report for 2024 may be said in as many ways as there are
 * writers, and the hand-written ways know some of them. Here all that speaks for a slip and against it is weighed: how far the year is from
 * the report's, in which part it stands, which words are before and behind it, which other years are near. The weights are those under which
 * the labelled drafts of tests/drafts are told best (`npm run fit -- years`).
 */
export interface WeighedYear {
  mention: YearMention
  /** The natural logarithm of how many times likelier it is wrong than right. */
  weight: number
}

/** Above the first a year is told, above the second as probable. */
const LEAST = 0.2
const LEAST_SURE = 3

/** The years that are likelier wrong than right. */
export function oddByWeight(account: Account): OddYear[] {
  const odd: OddYear[] = []
  for (const { mention, weight } of weighedYears(account))
    if (weight > LEAST) odd.push({ reason: weight > LEAST_SURE ? 'most-unlike' : 'unlike', mention })
  return odd
}

/** All years that are weighed. Near-linear: what is read about each of them is bounded. */
export function* weighedYears(account: Account): Generator<WeighedYear, void, undefined> {
  const { bias, weights } = table()
  for (const { mention, clues } of yearsWithClues(account)) {
    let weight = bias
    for (const clue of clues) weight += weights.get(clue) ?? 0
    yield { mention, weight: weight / SCALE }
  }
}

/** In the table weights are whole numbers. */
export const SCALE = 40

let known: { bias: number; weights: ReadonlyMap<string, number> } | undefined

/** Each line a group and what kind of clue, then by weight the clues that have it. */
function table(): { bias: number; weights: ReadonlyMap<string, number> } {
  if (known) return known
  const weights = new Map<string, number>()
  let bias = 0
  for (const line of WEIGHTS_OF_CLUES.split('\n')) {
    if (line === '') continue
    const [kind = '', ...words] = line.split(' ')
    let weight = 0
    for (const word of words) {
      if (word.startsWith('@')) weight = Number(word.slice(1))
      else weights.set(kind + word, weight)
    }
    if (kind === 'bias') bias = Number(words[0])
  }
  known = { bias, weights }
  return known
}
