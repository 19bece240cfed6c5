/**
 * Fits the weights of rules/common/figures/one-count.ts and unlike.ts on the labelled drafts: `npm run fit` prints them, to be put there, and how
 * well weights do that were fitted without the drafts they are tried on. A logistic regression, found by Newton's method.
 */
import type { Draft, Level } from '../../lib/audit'
import { readDraft } from '../../lib/draft'
import { auditSource } from '../../lib/index'
import { EVIDENCE } from '../../rules/common/figures/evidence'
import { type Pair, pairsOf, WEIGHTS, type Weights } from '../../rules/common/figures/one-count'
import { UNLIKE_WEIGHTS, unlikePairsOf } from '../../rules/common/figures/unlike'
import { draftTexts, type Labelled, slipSets } from '../drafts'
import { isPair, reportWith, rightOf, wordings, wrongOf } from './figure-wordings'

interface Sample {
  set: number
  evidence: readonly number[]
  isOne: boolean
}

/** Holds weights down for which there is little to go by. */
const PENALTY = 3
const FOLDS = 4
const STEPS = 30

type PairsOf = (draft: Draft, year: number | null, level: Level) => Iterable<Pair>

const sets = slipSets()
const inSets = new Set(sets.flat().map(({ text }) => text))
printFit('one-count.ts', WEIGHTS, pairsOf)
printFit('unlike.ts', UNLIKE_WEIGHTS, unlikePairsOf)

/** Prints the weights of a file for what it weighs. */
function printFit(file: string, weighed: Weights, pairsOf: PairsOf): void {
  const names = EVIDENCE.filter((name) => weighed[name] !== undefined)
  const at = names.map((name) => EVIDENCE.indexOf(name))
  const samples = allSamples(pairsOf).map((sample) => ({
    ...sample,
    evidence: at.map((i) => sample.evidence[i] as number),
  }))
  const scale = scaleOf(samples)
  const tried = samples.map(() => 0)
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitted(
      samples.filter(({ set }) => set % FOLDS !== fold),
      scale,
    )
    samples.forEach((sample, i) => {
      if (sample.set % FOLDS === fold) tried[i] = weigh(weights, sample, scale)
    })
  }
  const all = samples.filter(({ isOne }) => isOne).length
  process.stdout.write(
    `${file}: ${samples.length} pairs of ${sets.length} sets and the other drafts, ${all} of them one count\n`,
  )
  for (const least of [-1, 0, 1, 2, 3, 4]) {
    const told = samples.filter((_, i) => (tried[i] as number) > least)
    const right = told.filter(({ isOne }) => isOne).length
    process.stdout.write(`above ${least}: ${right} of ${all} found, ${told.length - right} wrong\n`)
  }
  const weights = fitted(samples, scale)
  const raw = names.map((_, i) => (weights[i] as number) / (scale.deviation[i] as number))
  const bias = raw.reduce((sum, weight, i) => sum - weight * (scale.mean[i] as number), weights.at(-1) as number)
  const shown = names.map((name, i) => `  ${name}: ${shownAs(raw[i] as number)},\n`)
  process.stdout.write(`${shown.join('')}BIAS ${shownAs(bias)}\n`)
}

function allSamples(pairsOf: PairsOf): Sample[] {
  return [
    ...sets.flatMap((drafts, set) => drafts.flatMap((one) => samplesOf(one, set, pairsOf))),
    // Of the other drafts nobody has told a slip.
    ...draftTexts()
      .filter((text) => !inSets.has(text))
      .flatMap((text, set) => samplesOf({ name: '', text, expected: { pack: null } }, set, pairsOf)),
    ...wordings.flatMap((line, set) => [
      ...samplesOf({ name: '', text: reportWith(rightOf(line)), expected: { pack: null } }, set, pairsOf),
      ...(isPair(line) ? samplesOfSlip(line, set, pairsOf) : []),
    ]),
  ]
}

/** As the formatter has it. */
function shownAs(weight: number): number {
  return Number(weight.toFixed(2))
}

/** Of pairs in which somebody planted a slip that the labels tell with one place only it is not known what they are. */
function samplesOf({ name, text, expected }: Labelled, set: number, pairsOf: PairsOf): Sample[] {
  const { pack, draft: about } = auditSource({ name, format: 'txt', text })
  if (!pack) return []
  const draft = readDraft(text)
  const slips = (expected.findings ?? [])
    .filter(({ rules }) => rules.some((rule) => rule.startsWith('figure-')))
    .map(({ quote, orAt = [] }) =>
      [quote, ...orAt].map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
    )
  const pairs = [...pairsOf(draft, about.reportYear, about.issuers[0]?.level ?? 'unknown')]
  return pairs.flatMap(({ first, second, evidence }): Sample[] => {
    const [a, b] = [first, second].map(({ item }) => {
      const place = draft.spanOf(item)
      return slips.map((quotes) => quotes.findIndex(({ start, end }) => place.start < end && place.end > start))
    }) as [number[], number[]]
    const isOne = slips.some((_, i) => (a[i] as number) >= 0 && (b[i] as number) >= 0 && a[i] !== b[i])
    const isUnknown = [...a, ...b].some((at) => at >= 0)
    return isOne || !isUnknown ? [{ set, evidence, isOne }] : []
  })
}

/** The pairs of the number that is wrong with the same number where it is right. */
function samplesOfSlip(line: string, set: number, pairsOf: PairsOf): Sample[] {
  const text = reportWith(wrongOf(line))
  const right = /\{([^|}]*)\|/.exec(line)?.[1] ?? ''
  const at =
    text.indexOf(wrongOf(line.slice(line.lastIndexOf('§') + 1))) + line.slice(line.lastIndexOf('§') + 1).indexOf('{')
  const draft = readDraft(text)
  const level = draft.issuers[0]?.level ?? 'unknown'
  return [...pairsOf(draft, 2024, level)]
    .filter(({ second }) => draft.spanOf(second.item).start === at)
    .filter(({ first }) => first.item.printed.startsWith(right))
    .map(({ evidence }) => ({ set, evidence, isOne: true }))
}

interface Scale {
  mean: number[]
  deviation: number[]
}

function scaleOf(all: readonly Sample[]): Scale {
  const mean = (all[0]?.evidence ?? []).map(
    (_, i) => all.reduce((sum, { evidence }) => sum + (evidence[i] as number), 0) / all.length,
  )
  const deviation = mean.map((middle, i) =>
    Math.max(
      1e-6,
      Math.sqrt(all.reduce((sum, { evidence }) => sum + ((evidence[i] as number) - middle) ** 2, 0) / all.length),
    ),
  )
  return { mean, deviation }
}

/** Scaled, with a last one for the bias. */
function scaled({ evidence }: Sample, scale: Scale): number[] {
  return [...evidence.map((value, i) => (value - (scale.mean[i] as number)) / (scale.deviation[i] as number)), 1]
}

function weigh(weights: readonly number[], sample: Sample, scale: Scale): number {
  return scaled(sample, scale).reduce((sum, value, i) => sum + value * (weights[i] as number), 0)
}

function fitted(known: readonly Sample[], scale: Scale): number[] {
  const size = scale.mean.length + 1
  let weights = new Array<number>(size).fill(0)
  const rows = known.map((sample) => ({ values: scaled(sample, scale), isOne: sample.isOne }))
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, i) => (i + 1 < size ? PENALTY * weight : 0))
    const bend = weights.map((_, i) => weights.map((_, j) => (i === j && i + 1 < size ? PENALTY : 0)))
    for (const { values, isOne } of rows) {
      const sum = values.reduce((all, value, i) => all + value * (weights[i] as number), 0)
      const chance = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, sum))))
      const heavy = chance * (1 - chance)
      for (let i = 0; i < size; i++) {
        slope[i] = (slope[i] as number) + (chance - Number(isOne)) * (values[i] as number)
        const row = bend[i] as number[]
        for (let j = 0; j < size; j++)
          row[j] = (row[j] as number) + heavy * (values[i] as number) * (values[j] as number)
      }
    }
    const change = solved(bend, slope)
    weights = weights.map((weight, i) => weight - (change[i] as number))
    if (Math.max(...change.map(Math.abs)) < 1e-5) break
  }
  return weights
}

/** Gaussian elimination with pivots. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number])
  for (let column = 0; column < rows.length; column++) {
    let pivot = column
    for (let i = column; i < rows.length; i++)
      if (Math.abs((rows[i] as number[])[column] as number) > Math.abs((rows[pivot] as number[])[column] as number))
        pivot = i
    ;[rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]]
    const own = rows[column] as number[]
    rows.forEach((row, i) => {
      if (i === column) return
      const factor = (row[column] as number) / (own[column] as number)
      for (let j = column; j < row.length; j++) row[j] = (row[j] as number) - factor * (own[j] as number)
    })
  }
  return rows.map((row, i) => (row.at(-1) as number) / (row[i] as number))
}
