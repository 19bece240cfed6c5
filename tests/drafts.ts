/** The sample drafts of tests/drafts and what a reviewer finds in them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'

const folder = fileURLToPath(new URL('drafts', import.meta.url))

export const expectationSchema = z.object({
  pack: z.union([z.nullable(z.string()), z.array(z.nullable(z.string()))]),
  reportYear: z.optional(z.nullable(z.int())),
  elements: z.optional(
    z.record(
      z.string(),
      z.object({
        outcomes: z.array(z.string()),
        reasons: z.optional(z.array(z.string())),
        near: z.optional(z.string()),
      }),
    ),
  ),
  findings: z.optional(
    z.array(z.object({ quote: z.string(), orAt: z.optional(z.array(z.string())), rules: z.array(z.string()) })),
  ),
  mustNotFlag: z.optional(z.array(z.object({ quote: z.string(), rules: z.array(z.string()) }))),
})
export type Expectation = z.infer<typeof expectationSchema>
const labelsSchema = z.object({ drafts: z.record(z.string(), expectationSchema) })

export interface Labelled {
  name: string
  text: string
  expected: Expectation
}

/** The drafts that a labels file names; `labels` is a path below tests/drafts, or an absolute one. */
export function labelled(labels: string): Labelled[] {
  const file = path.resolve(folder, labels)
  const { drafts } = labelsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return Object.entries(drafts).map(([name, expected]) => ({
    name,
    text: readText(path.join(path.dirname(file), name.endsWith('.txt') ? name : `${name}.txt`)),
    expected,
  }))
}

/** All our sample drafts' texts, in a fixed order. */
export function draftTexts(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readText(path.join(folder, name)))
}

/** The sets of drafts in which somebody planted slips, each with its labels. */
export function slipSets(): Labelled[][] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('slips'))
    .map((name) => labelled(`${name}/expected.json`))
}

/** Texts of drafts in which somebody planted slips. */
export function textsWithSlips(): ReadonlySet<string> {
  return new Set(
    slipSets()
      .flat()
      .flatMap(({ text, expected }) => ((expected.findings ?? []).length > 0 ? [text] : [])),
  )
}

/** Real drafts beside the project, where they are present. */
export const sharedLabels = fileURLToPath(new URL('../../shared/drafts/expected.json', import.meta.url))
export const hasShared = existsSync(sharedLabels)

function readText(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
}
