import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { type Draft, type Range, readDraft } from '../../../lib/draft'
import { compare, entryOf, indexOf, type Match } from '../../../lib/duplicates'

/**
 * The labelled drafts of tests/drafts/duplicates: `pairs.json` and `more-pairs.json` of single passages, `development-pairs.json`
 * of twenty-three more authors, `expected.json` of whole drafts.
 */
const DIRECTORY = join(import.meta.dirname ?? '', '../../drafts/duplicates')

export type Half = 'dev' | 'held-out'
export type Label = 'exact' | 'near' | 'reworded' | 'none'

export interface Pair {
  id: string
  half: Half
  tier: Label
  kind: string
  a: string
  b: string
}

const half = z.enum(['dev', 'held-out'])
const pair = z.object({
  id: z.string(),
  half,
  tier: z.enum(['exact', 'near', 'reworded', 'none']),
  kind: z.string(),
  a: z.string(),
  b: z.string(),
})
const pairsSchema = z.object({ pairs: z.array(pair) })
const developmentSchema = z.object({ pairs: z.array(z.extend(pair, { set: z.string() })) })
const planted = z.object({
  a: z.string(),
  b: z.string(),
  tiers: z.array(z.string()),
  changed: z.optional(z.array(z.string())),
})
const expectedSchema = z.object({
  within: z.array(
    z.object({
      file: z.string(),
      half,
      duplicates: z.array(planted),
      mustNotPair: z.array(z.object({ a: z.string(), b: z.string() })),
    }),
  ),
  against: z.array(
    z.object({
      draft: z.string(),
      against: z.string(),
      half,
      duplicates: z.array(planted),
      carriedOver: z.optional(z.array(z.string())),
      notCarriedOver: z.optional(z.array(z.string())),
    }),
  ),
})

export function readPairs(directory = DIRECTORY): Pair[] {
  return ['pairs.json', 'more-pairs.json'].flatMap(
    (file) => pairsSchema.parse(JSON.parse(readFileSync(join(directory, file), 'utf8'))).pairs,
  )
}

/** The pairs of twenty-three other authors, by author. */
export function readDevelopmentPairs(directory = DIRECTORY): Map<string, Pair[]> {
  const { pairs } = developmentSchema.parse(JSON.parse(readFileSync(join(directory, 'development-pairs.json'), 'utf8')))
  const sets = new Map<string, Pair[]>()
  for (const each of pairs) sets.set(each.set, [...(sets.get(each.set) ?? []), each])
  return sets
}

export function readExpected(): z.infer<typeof expectedSchema> {
  return expectedSchema.parse(JSON.parse(read('expected.json')))
}

export function read(file: string): string {
  return readFileSync(join(DIRECTORY, file), 'utf8')
}

/** A draft of the genre that says nothing but this passage. */
export function framed(passage: string): Draft {
  return readDraft(`青石镇2024年法治政府建设年度报告\n一、主要举措\n${passage}\n`)
}

/** The weightiest passage that two passages of text share, as the engine judges; null for none. */
export function judged({ a, b }: Pick<Pair, 'a' | 'b'>): Match | null {
  const { matches } = compare(entryOf(framed(a)), indexOf([entryOf(framed(b))]))
  return heaviest(matches.filter(({ kind }) => kind === 'passage'))
}

export function heaviest(matches: readonly Match[]): Match | null {
  return matches.reduce<Match | null>((best, one) => (best && best.distinctive >= one.distinctive ? best : one), null)
}

/** Whether a range of a draft takes in a good part of a quote. */
export function touches(draft: Draft, range: Range, quote: string): boolean {
  const span = draft.spanOf(range)
  const start = draft.text.indexOf(quote)
  if (start < 0) throw new Error(`not in the draft: ${quote}`)
  return Math.min(span.end, start + quote.length) - Math.max(span.start, start) >= Math.min(8, quote.length * 0.3)
}

/** Precision and recall in [0, 1] of what was found against what there is. */
export interface Score {
  found: number
  right: number
  wanted: number
  precision: number
  recall: number
}

export function scoreOf(found: number, right: number, wanted: number): Score {
  return { found, right, wanted, precision: found === 0 ? 1 : right / found, recall: wanted === 0 ? 1 : right / wanted }
}

/**
 * How the engine does on the pairs of one half: exact and edited passages together (the tier between them is a matter of
 * taste), and reworded ones. A pair labelled one kind and found as another of the three is found.
 */
export function scores(pairs: readonly Pair[]): { literal: Score; reworded: Score; tiers: number } {
  const judgements = pairs.map((pair) => ({ pair, tier: judged(pair)?.tier ?? 'none' }))
  const literal = judgements.filter(({ pair }) => pair.tier === 'exact' || pair.tier === 'near')
  const reworded = judgements.filter(({ pair }) => pair.tier === 'reworded')
  const none = judgements.filter(({ pair }) => pair.tier === 'none')
  const flagged = (list: typeof judgements) => list.filter(({ tier }) => tier !== 'none').length
  const falseLiteral = none.filter(({ tier }) => tier === 'exact' || tier === 'near').length
  const falseReworded = none.filter(({ tier }) => tier === 'reworded').length
  const positive = [...literal, ...reworded]
  return {
    literal: scoreOf(flagged(literal) + falseLiteral, flagged(literal), literal.length),
    reworded: scoreOf(flagged(reworded) + falseReworded, flagged(reworded), reworded.length),
    tiers: positive.filter(({ pair, tier }) => pair.tier === tier).length / positive.length,
  }
}
