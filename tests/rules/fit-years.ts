/**
 * Fits the weights of rules/common/years/likelihood.ts on the labelled drafts: `npm run fit -- years` writes them to
 * rules/vocabulary/year-clues.ts and prints how well weights do that were fitted without the sets they are tried on. A logistic regression,
 * by steps down the slope with a step of its own for each weight. The same drafts give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Range } from '../../lib/audit'
import { judged } from '../../lib/audit/requirements'
import { readDraft } from '../../lib/draft'
import { ruleBook } from '../../lib/index'
import { figuresIn } from '../../rules/common/figures/statements'
import { toldYear } from '../../rules/common/year-mismatch'
import { yearsWithClues } from '../../rules/common/years/clues'
import { SCALE } from '../../rules/common/years/likelihood'
import { draftTexts, type Labelled, slipSets } from '../drafts'
import { type YearWording, yearWordings } from './year-wordings'

interface Sample {
  set: number
  clues: ReadonlySet<string>
  isWrong: boolean
  /** How much it counts. */
  counts: number
}

/** What is rarer is chance. */
const LEAST_TIMES = 6
/** So many weights are kept, the largest. */
const KEPT = 2000
/** Holds weights down for which there is little to go by. */
const PENALTY = 1.5
/**
 * What one counts for that was made from a right year, by the year before or behind it in its place: they show in which words a report tells
 * of its own year. Far more often it is the year before that is left in a draft.
 */
const MADE_BEFORE = 0.03
const MADE_BEHIND = 0.01
const FOLDS = 6
const STEPS = 200
const STEP = 0.3

const sets = slipSets()
const inSets = new Set(sets.flat().map(({ text }) => text))
const others = draftTexts().filter((text) => !inSets.has(text))
const samples = [
  ...sets.flatMap((drafts, set) => drafts.flatMap((one) => samplesOf(one, set))),
  // Of the other drafts nobody has told a slip.
  ...others.flatMap((text, set) => samplesOf({ name: '', text, expected: { pack: null } }, set)),
  // Both of one sentence are tried by the same weights.
  ...yearWordings.flatMap((wording, i) => samplesOfWording(wording, i >> 1)),
]
const names = namesOf(samples)
const rows = samples.map(({ clues }) =>
  Int32Array.from([...clues].flatMap((clue) => names.get(clue) ?? []).sort((a, b) => a - b)),
)

const all = samples.map((_, i) => i)
const tried = samples.map(() => 0)
for (let fold = 0; fold < FOLDS; fold++) {
  const isOwn = (i: number) => (samples[i] as Sample).set % FOLDS === fold
  const found = fitted(all.filter((i) => !isOwn(i)))
  for (const i of all.filter(isOwn)) tried[i] = weigh(found, i)
}
const real = all.filter((i) => (samples[i] as Sample).counts === 1)
const wrong = real.filter((i) => (samples[i] as Sample).isWrong).length
process.stdout.write(
  `${real.length} years of ${sets.length} sets and ${others.length} other drafts and of ${yearWordings.length >> 1} sentences, ${wrong} of them wrong\n`,
)
for (const least of [-1, -0.5, 0, 0.5, 1, 2, 3, 4]) {
  const told = real.filter((i) => (tried[i] as number) > least)
  const right = told.filter((i) => (samples[i] as Sample).isWrong).length
  process.stdout.write(`above ${least}: ${right} of ${wrong} found, ${told.length - right} wrong\n`)
}
const table = tableOf(fitted(all))
writeFileSync(fileURLToPath(new URL('../../rules/vocabulary/year-clues.ts', import.meta.url)), table)
process.stdout.write(`rules/vocabulary/year-clues.ts: ${Buffer.byteLength(table)} bytes\n`)

/** Of years in what somebody planted for another rule it is not known what they are. */
function samplesOf({ name, text, expected }: Labelled, set: number): Sample[] {
  const { pack, scope } = judged({ name, format: 'txt', text }, ruleBook, {})
  const year = toldYear(scope)
  // Plans have a rule of their own.
  if (!pack || pack.id === 'work-plan' || year === null) return []
  const account = { draft: scope.draft, year, plans: figuresIn(scope.draft, scope.reportYear).plans }
  const slips = (expected.findings ?? []).map(({ quote, orAt = [], rules }) => ({
    isOfYear: rules.includes('year-mismatch'),
    places: [quote, ...orAt].map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
  }))
  const touching = (mention: Range) => {
    const { start, end } = scope.draft.spanOf(mention)
    return slips.filter(({ places }) => places.some((place) => place.start < end && place.end > start))
  }
  const found: Sample[] = []
  for (const { mention, clues } of yearsWithClues(account)) {
    const touched = touching(mention)
    if (touched.every(({ isOfYear }) => isOfYear)) found.push({ set, clues, isWrong: touched.length > 0, counts: 1 })
  }
  for (const mention of scope.draft.years) {
    const isInPlan = account.plans.some(({ start, end }) => start <= mention.start && mention.start < end)
    const { start, text: printed } = scope.draft.spanOf(mention)
    const usual = isInPlan ? year + 1 : year
    if (mention.year !== usual || printed !== String(usual) || touching(mention).length > 0) continue
    for (const [other, counts] of [
      [usual - 1, MADE_BEFORE],
      [usual + 1, isInPlan ? 0 : MADE_BEHIND],
    ] as const) {
      if (counts === 0) continue
      const draft = readDraft(`${text.slice(0, start)}${other}${text.slice(start + 4)}`)
      for (const made of yearsWithClues({ draft, year, plans: figuresIn(draft, scope.reportYear).plans }))
        if (made.mention.start === mention.start) found.push({ set, clues: made.clues, isWrong: true, counts })
    }
  }
  return found
}

function samplesOfWording({ text, year, wrong, right }: YearWording, set: number): Sample[] {
  const draft = readDraft(text)
  const account = { draft, year, plans: figuresIn(draft, year).plans }
  return [...yearsWithClues(account)].flatMap(({ mention, clues }): Sample[] => {
    const { start } = draft.spanOf(mention)
    const isWrong = wrong.includes(start)
    return isWrong || right.includes(start) ? [{ set, clues, isWrong, counts: 1 }] : []
  })
}

/** What can stand in the table. */
function namesOf(all: readonly Sample[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { clues } of all) for (const clue of clues) times.set(clue, (times.get(clue) ?? 0) + 1)
  const often = [...times].filter(([clue, count]) => count >= LEAST_TIMES && /^[^\s`\\$@]+$/.test(clue))
  return new Map(
    often
      .map(([clue]) => clue)
      .sort()
      .map((clue, i) => [clue, i]),
  )
}

interface Weights {
  bias: number
  of: Float64Array
}

/** Fitted once with all clues and once more with those alone that then weigh most. */
function fitted(known: readonly number[]): Weights {
  const { of } = descended(known, () => true)
  const order = [...of.keys()].sort((a, b) => Math.abs(of[b] as number) - Math.abs(of[a] as number) || a - b)
  const kept = new Set(order.slice(0, KEPT))
  return descended(known, (clue) => kept.has(clue))
}

function descended(known: readonly number[], isKept: (clue: number) => boolean): Weights {
  const of = new Float64Array(names.size)
  const steep = new Float64Array(names.size).fill(1e-8)
  const kept = [...of.keys()].filter(isKept)
  let [bias, steepBias] = [-3, 1e-8]
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(names.size)
    let slopeBias = 0
    for (const i of known) {
      const { isWrong, counts } = samples[i] as Sample
      const chance = 1 / (1 + Math.exp(-weigh({ bias, of }, i)))
      const off = (chance - Number(isWrong)) * counts
      slopeBias += off
      for (const clue of rows[i] as Int32Array) slope[clue] = (slope[clue] as number) + off
    }
    for (const clue of kept) {
      const down = (slope[clue] as number) + PENALTY * (of[clue] as number)
      steep[clue] = (steep[clue] as number) + down * down
      of[clue] = (of[clue] as number) - (STEP * down) / Math.sqrt(steep[clue] as number)
    }
    steepBias += slopeBias * slopeBias
    bias -= (STEP * slopeBias) / Math.sqrt(steepBias)
  }
  return { bias, of }
}

function weigh({ bias, of }: Weights, i: number): number {
  let weight = bias
  for (const clue of rows[i] as Int32Array) weight += of[clue] as number
  return weight
}

/** A line for each group and kind of clue, with the clues by their weight. */
function tableOf({ bias, of }: Weights): string {
  const lines = new Map<string, Map<number, string[]>>()
  for (const [clue, i] of names) {
    const weight = Math.round((of[i] as number) * SCALE)
    if (weight === 0) continue
    const kind = clue.slice(0, 3)
    const line = lines.get(kind) ?? new Map<number, string[]>()
    lines.set(kind, line)
    line.set(weight, [...(line.get(weight) ?? []), clue.slice(3)])
  }
  const shown = [...lines].map(([kind, line]) => {
    const byWeight = [...line].sort(([a], [b]) => a - b)
    return `${kind} ${byWeight.map(([weight, clues]) => `@${weight} ${clues.join(' ')}`).join(' ')}\n`
  })
  return `/**
 * What the clues weigh by which \`years/likelihood.ts\` tells whether a year is wrong: made by \`npm run fit -- years\`, not by hand. Each line is
 * how the year lies to the report's with the part it stands in (account or plan) and a kind of clue; behind each weight, in fortieths, stand
 * the clues that have it.
 */
export const WEIGHTS_OF_CLUES = \`
bias ${Math.round(bias * SCALE)}
${shown.join('')}\`
`
}
