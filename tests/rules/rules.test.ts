import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { auditSource } from '../../lib'
import type { FindingRule, Pack } from '../../lib/audit'
import { helpPages } from '../../lib/audit/help'
import { packIdSchema } from '../../lib/audit/report'
import { packs, ruleBook } from '../../rules'

const pages = helpPages(ruleBook)
const text = z.object({ zh: z.string().check(z.regex(/[一-鿿]/)), en: z.string().check(z.minLength(3)) })
const basis = z.nullable(z.object({ document: z.string().check(z.minLength(4)), article: z.optional(z.string()) }))
const common = {
  id: z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  title: text,
  asks: text,
  basis,
  noBasis: z.optional(text),
  help: z.object({ why: text, todo: text }),
}
const outcome = z.enum(['pass', 'fail', 'review', 'notApplicable'])
/** What a pack, an element and a rule must be made of. */
const packSchema = z.object({
  id: packIdSchema,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  title: text,
  changelog: z.array(z.object({ version: z.string(), change: z.string() })).check(z.minLength(1)),
  elements: z.array(
    z.object({
      ...common,
      requirement: z.enum(['required', 'recommended']),
      reasons: z.record(z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/)), z.object({ outcome, message: text })),
      searched: z.array(z.string()).check(z.minLength(1)),
      examples: z.array(z.object({ outcome, reason: z.optional(z.string()), text: z.string() })),
    }),
  ),
  rules: z.array(
    z.object({
      ...common,
      reasons: z.record(
        z.string(),
        z.object({
          level: z.enum(['error', 'warning', 'note']),
          certainty: z.enum(['certain', 'probable', 'possible']),
          message: text,
        }),
      ),
      examples: z.array(z.object({ text: z.string(), fires: z.array(z.string()) })),
    }),
  ),
})

// The file's name is the id: read by name, so that a rule nobody registered is seen too.
const ruleFiles = import.meta.glob<Record<string, unknown>>(
  ['../../rules/*/elements/*.ts', '../../rules/*/rules/*.ts', '../../rules/common/*.ts'],
  { eager: true },
)

/** Every rule, and every variant of one, with the first pack that has it: its examples are written for that one. */
const rulesOnce: [string, { pack: Pack; rule: FindingRule }][] = []
for (const pack of packs) {
  for (const rule of pack.rules)
    if (!rulesOnce.some(([, known]) => known.rule === rule)) rulesOnce.push([rule.id, { pack, rule }])
}

describe.each(packs.map((pack) => [pack.id, pack] as const))('pack %s', (_, pack) => {
  it('is made as the schema says', () => {
    packSchema.parse(pack)
  })

  it('has its present version in its changelog', () => {
    expect(pack.changelog[0]?.version).toBe(pack.version)
  })

  it.each(pack.elements.map((element) => [element.id, element] as const))(
    '%s gives what its examples say',
    (id, element) => {
      for (const example of element.examples) {
        // Without a reason: a text of another kind, to which the pack does not apply at all.
        if (example.outcome === 'notApplicable' && example.reason === undefined) {
          expect(auditSource({ name: id, format: 'txt', text: example.text }).pack?.id).not.toBe(pack.id)
          continue
        }
        const audit = auditSource({ name: id, format: 'txt', text: example.text }, { pack: pack.id })
        const judged = audit.elements.find((candidate) => candidate.id === id)
        expect([judged?.outcome, judged?.reason], example.text).toEqual([example.outcome, example.reason])
        if (example.outcome === 'pass') expect(judged?.evidence.length).toBeGreaterThan(0)
        else if (example.outcome !== 'notApplicable') expect(judged?.searched.length).toBeGreaterThan(0)
      }
    },
  )

  it.each(pack.elements.map((element) => [element.id, element] as const))(
    '%s shows every reason it can give',
    (_id, element) => {
      const shown = new Set(element.examples.map((example) => example.reason))
      expect(Object.keys(element.reasons).filter((reason) => !shown.has(reason))).toEqual([])
      expect(element.examples.some((example) => example.outcome === 'notApplicable')).toBe(true)
    },
  )

  it('states a basis or why there is none, and has a help page for each id', () => {
    for (const rule of [...pack.elements, ...pack.rules]) {
      expect(rule.basis !== null || rule.noBasis !== undefined, rule.id).toBe(true)
      expect(pages.get(rule.id)?.map(({ asks }) => asks)).toContainEqual(rule.asks)
    }
  })
})

it.each(rulesOnce)('%s fires where its examples say and nowhere else', (id, { pack, rule }) => {
  expect(rule.examples.filter((example) => example.fires.length > 0).length).toBeGreaterThanOrEqual(2)
  expect(rule.examples.filter((example) => example.fires.length === 0).length).toBeGreaterThanOrEqual(2)
  for (const example of rule.examples) {
    const against = example.against ? [{ name: '对照稿', format: 'txt', text: example.against }] : []
    const { findings } = auditSource({ name: id, format: 'txt', text: example.text }, { pack: pack.id, against })
    const own = findings.filter((finding) => finding.rule === id)
    for (const quote of example.fires) {
      const start = example.text.lastIndexOf(quote)
      expect(start, `${quote} stands in ${example.text}`).toBeGreaterThanOrEqual(0)
      expect(
        own.some((finding) => finding.span.start < start + quote.length && finding.span.end > start),
        `${quote} in ${example.text}`,
      ).toBe(true)
    }
    if (example.fires.length === 0) expect(own, example.text).toEqual([])
  }
})

it.each(rulesOnce)('%s keeps level and certainty apart and never calls an uncertain thing an error', (_, { rule }) => {
  for (const [id, reason] of Object.entries(rule.reasons)) {
    if (reason.level === 'error') expect(reason.certainty, id).toBe('certain')
  }
})

it('every rule file holds the rule of its name, registered in a pack', () => {
  const registered = new Set(packs.flatMap((pack) => [...pack.elements, ...pack.rules].map((rule) => rule.id)))
  const found = new Set<string>()
  for (const [file, exported] of Object.entries(ruleFiles)) {
    const name = (file.split('/').at(-1) as string).replace('.ts', '')
    for (const value of Object.values(exported)) {
      if (!isRule(value)) continue
      found.add(value.id)
      expect(value.id, file).toBe(name)
      expect(registered, file).toContain(name)
    }
  }
  expect(found).toEqual(registered)
})

function isRule(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'run' in value && 'examples' in value
}

it('the annual report has the elements of the contract in its order', () => {
  expect(
    packs
      .find((pack) => pack.id === 'annual-report')
      ?.elements.map((element) => `${element.id} ${element.requirement}`),
  ).toEqual([
    'title required',
    'report-year required',
    'addressee recommended',
    'measures required',
    'shortcomings required',
    'causes required',
    'first-responsible-person required',
    'next-year-plan required',
    'review-count required',
    'litigation-count required',
    'court-appearance recommended',
    'signature recommended',
    'date recommended',
  ])
})

it('has every rule that the contract names, save those that compare drafts', () => {
  const annual = packs.find((pack) => pack.id === 'annual-report')
  const ids = new Set(annual?.rules.map((rule) => rule.id))
  expect(CONTRACT_RULES.filter((id) => !ids.has(id))).toEqual([])
})

const CONTRACT_RULES = [
  'empty-section',
  'heading-numbering',
  'body-mismatch',
  'abolished-body',
  'out-of-role',
  'residue',
  'placeholder',
  'year-mismatch',
  'figure-sum',
  'figure-rate',
  'figure-conflict',
  'outdated-citation',
  'outdated-phrase',
  'set-phrase',
  'term',
  'typo',
  'unbalanced-mark',
  'punctuation-width',
  'title-form',
  'date-form',
  'personal-information',
]

it('genres have ids of their own and name packs that exist', () => {
  const ids = ruleBook.genres.map((genre) => genre.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const genre of ruleBook.genres) if (genre.pack) expect(packs.map((pack) => pack.id)).toContain(genre.pack)
})
