import { clauseAt, type Pool } from './pool'
import { saysProblem } from './retold'
import type { Agreement, Likeness, Tile } from './tiles'

/** What each trait of what agrees adds to the likelihood that one side was copied from the other; see `likelihoodOfCopy`. */
export interface CopyWeights {
  /** For the logarithm of its mass, for its mass a sign (up to `DENSE`) and for how much of its sentences it takes up. */
  mass: number
  density: number
  share: number
  /** For `Likeness.similarity`, for the same with any number for any other, and for the share of long runs. */
  similarity: number
  aligned: number
  kept: number
  /** For the longest run, as a share of all and as the logarithm of its signs: a form agrees in many short ones. */
  run: number
  runLength: number
  /** For each number that is the same and seldom is by chance, up to `MOST_TELLING`; for each that often is, where words differ. */
  telling: number
  tiny: number
  /** For each number that differs, up to `MOST_DIFFERING`, and for how many there are to ten signs. */
  differing: number
  crowded: number
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
 * signs.
 */
export function likelihoodOfCopy(
  left: Pool,
  right: Pool,
  agreement: Agreement,
  likeness: Likeness,
  length: number,
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
    weights.share * Math.min(1, share) +
    weights.similarity * similarity +
    weights.aligned * aligned +
    weights.kept * kept +
    weights.run * Math.min(1, witness.length / length) +
    weights.runLength * Math.log(witness.length) +
    weights.telling * Math.min(MOST_TELLING, tellingShared) +
    weights.tiny * tiny +
    weights.differing * Math.min(MOST_DIFFERING, differing) +
    (weights.crowded * 10 * differing) / length +
    (isWordy ? weights.wordy + weights.even * evenIn(left, witness) + weights.repeated * repeatedIn(left, witness) : 0)
  )
}

const SAME = 0.95
/** The logarithm of nothing is taken of this. */
const LITTLE = 0.1
const DENSE = 0.8
const MOST_TELLING = 3
const MOST_TINY = 3
const MOST_DIFFERING = 4

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
