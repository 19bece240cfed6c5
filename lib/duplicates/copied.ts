import type { Changed } from './changed'
import { isUsualPair } from './common'
import { clauseAt, NUMBER_SIGN, type Pool, YEAR_SIGN } from './pool'
import { saysProblem } from './retold'
import type { Agreement, Likeness, Tile } from './tiles'

/** What each trait of what agrees adds to the likelihood that one side was copied from the other; see `likelihoodOfCopy`. */
export interface CopyWeights {
  /** For the logarithm of its mass, for its mass a sign (up to `DENSE`) and for how much of its sentences it takes up. */
  mass: number
  density: number
  share: number
  /** For the root of how many of its pairs of signs are out of the common, see `uncommonIn`. */
  uncommon: number
  /** For `Likeness.similarity` and for the same with any number for any other, both up to `ALIKE`, and for the share of long runs. */
  similarity: number
  aligned: number
  kept: number
  /** For the longest run, as a share of all and as the logarithm of its signs: a form agrees in many short ones. */
  run: number
  runLength: number
  /** For each number that is the same and seldom is by chance, up to `MOST_TELLING`; for each that often is, where words differ. */
  telling: number
  tiny: number
  /** For each number that differs, up to `MOST_DIFFERING`. */
  differing: number
  /** Nothing but numbers, years and places differs: perhaps a form filled in. */
  filled: number
  /** It gives no figure and nothing differs at all: perhaps a set phrase. */
  same: number
  /** It gives no figure and says nothing of what is lacking: perhaps a slogan, the more so with clauses of one length … */
  wordy: number
  even: number
  /** … and with signs that come again soon (以案促改、以案促治、以案促建). */
  repeated: number
  base: number
}

/**
 * The log odds that what agrees was copied, as a logistic regression over the development pairs of tests/drafts/duplicates;
 * against it stand slogans and all that agrees in drafts of different units. `length` is that of the shorter side, in
 * signs, `uncommon` as `uncommonIn` counts, `changed` what differs when no word does.
 */
export function likelihoodOfCopy(
  left: Pool,
  right: Pool,
  agreement: Agreement,
  likeness: Likeness,
  length: number,
  uncommon: number,
  changed: readonly Changed[] | null,
  weights: CopyWeights,
): number {
  const { similarity, aligned, mass, kept, share, witness, numbers, numbersShared, tellingShared, tinyShared } =
    likeness
  const differing = numbers - numbersShared
  const tiny = similarity < SAME ? Math.min(MOST_TINY, tinyShared) : 0
  const isWordy = numbers === 0 && !(saysProblem(left, agreement.a) && saysProblem(right, agreement.b))
  return (
    weights.base +
    weights.mass * Math.log(mass + LITTLE) +
    weights.density * Math.min(DENSE, mass / length) +
    weights.share * Math.min(1, Math.max(PART, share)) +
    weights.uncommon * Math.sqrt(uncommon) +
    weights.similarity * Math.min(ALIKE, similarity) +
    weights.aligned * Math.min(ALIKE, aligned) +
    weights.kept * kept +
    weights.run * Math.min(1, witness.length / length) +
    weights.runLength * Math.log(witness.length) +
    weights.telling * Math.min(MOST_TELLING, tellingShared) +
    weights.tiny * tiny +
    weights.differing * Math.min(MOST_DIFFERING, differing) +
    (changed?.includes('numbers') ? weights.filled : 0) +
    (changed?.length === 0 && numbers === 0 ? weights.same : 0) +
    (isWordy ? weights.wordy + weights.even * evenIn(left, witness) + weights.repeated * repeatedIn(left, witness) : 0)
  )
}

/** How little of a sentence a clause is, is no matter. */
const PART = 0.5
/** What was edited more lightly is no more of a copy for that. */
const ALIKE = 0.85
const SAME = 0.95
/** The logarithm of nothing is taken of this. */
const LITTLE = 0.1
const DENSE = 0.8
const MOST_TELLING = 3
const MOST_TINY = 3
const MOST_DIFFERING = 4

/**
 * How many pairs of adjoining signs agree that stand in no set wording and in few drafts: two authors seldom hit upon several
 * of them, while a form that everybody fills in has none.
 */
export function uncommonIn(left: Pool, right: Pool, tiles: readonly Tile[]): number {
  let count = 0
  for (const { a, b, length } of tiles) {
    for (let i = 0; i + 1 < length; i++) {
      const first = left.signs[a + i] as number
      const second = left.signs[a + i + 1] as number
      if (isNumber(first) || isNumber(second) || clauseAt(left, a + i + 1) || clauseAt(right, b + i + 1)) continue
      if (!isUsualPair(first, second)) count++
    }
  }
  return count
}

function isNumber(sign: number): boolean {
  return sign === NUMBER_SIGN || sign === YEAR_SIGN
}

/** The share of a run's signs that stand in clauses as long as one beside them. */
function evenIn(pool: Pool, { a, length }: Tile): number {
  const clauses: number[] = []
  let from = 0
  for (let i = 1; i <= length; i++) {
    if (i < length && !clauseAt(pool, a + i)) continue
    clauses.push(i - from)
    from = i
  }
  const even = clauses.filter(
    (clause, i) => clause >= SHORTEST_EVEN && (clause === clauses[i - 1] || clause === clauses[i + 1]),
  )
  return even.reduce((sum, clause) => sum + clause, 0) / length
}

/** In signs. */
const SHORTEST_EVEN = 4

/** The share of a run's signs that stood shortly before as well, but not next to it. */
function repeatedIn({ signs }: Pool, { a, length }: Tile): number {
  let count = 0
  for (let at = a; at < a + length; at++) {
    if (signs.subarray(Math.max(a, at - FAR), Math.max(a, at - 1)).includes(signs[at] as number)) count++
  }
  return count / length
}

/** In signs. */
const FAR = 14
