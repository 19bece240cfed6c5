import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { auditSource } from '../../lib'

/**
 * Invented drafts with planted slips and traps, written and labelled by authors who had not seen the rules. Most
 * slips are found, no trap is fallen into, and clean drafts get no error and two warnings at the most.
 */
const slip = z.object({ quote: z.string(), orAt: z.optional(z.array(z.string())), rules: z.array(z.string()) })
const labels = z.object({
  drafts: z.record(
    z.string(),
    z.object({
      half: z.string(),
      pack: z.string(),
      clean: z.optional(z.boolean()),
      findings: z.array(slip),
      mustNotFlag: z.optional(z.array(slip)),
    }),
  ),
})
const read = (path: string) => readFileSync(fileURLToPath(new URL(`../drafts/${path}`, import.meta.url)), 'utf8')

describe.each([
  ['slips', 0.9],
  ['slips-b', 0.9],
  ['slips-c', 0.95],
  ['slips-d', 0.95],
  ['slips-e', 0.92],
  ['slips-f', 0.9],
  ['slips-g', 0.95],
  ['slips-h', 0.9],
  ['slips-i', 0.95],
  ['slips-j', 0.9],
  ['slips-m', 0.9],
  ['slips-n', 0.95],
  ['slips-o', 0.92],
  ['slips-p', 0.95],
  ['slips-q', 0.92],
  ['slips-r', 0.95],
  ['slips-s', 0.95],
  ['slips-t', 0.95],
  ['slips-u', 0.92],
  ['slips-v', 0.97],
  ['slips-w', 0.97],
  ['slips-x', 0.94],
  ['slips-y', 0.93],
  ['slips-z', 0.92],
  ['slips-aa', 0.9],
  // Not mended on: what was found when it was read first.
  ['slips-cc', 0.9],
  ['slips-dd', 0.94],
  ['slips-ee', 0.94],
  ['slips-ff', 0.95],
  ['slips-gg', 0.87],
  ['slips-hh', 0.9],
  ['slips-ii', 0.88],
  ['slips-jj', 0.94],
  ['slips-kk', 0.97],
  ['slips-ll', 0.94],
  ['slips-mm', 0.88],
  ['slips-nn', 0.84],
  ['slips-oo', 0.87],
  ['slips-pp', 0.92],
  ['slips-qq', 0.91],
  ['slips-rr', 0.92],
  ['slips-ss', 0.94],
  ['slips-tt', 0.91],
  ['slips-uu', 0.88],
  ['slips-vv', 0.91],
  ['slips-ww', 0.84],
  ['slips-ab', 0.88],
  ['slips-ac', 0.88],
  // Mended on by what they showed when they were read first (73 to 82 of 100).
  ['slips-ad', 0.95],
  ['slips-ae', 0.95],
  ['slips-af', 0.88],
  ['slips-ag', 0.86],
  ['slips-ah', 0.95],
  ['slips-ai', 0.86],
  // Mended on by what they showed when they were read first (69 to 90 of 100).
  ['slips-aj', 0.97],
  ['slips-ak', 0.97],
  ['slips-al', 0.93],
  ['slips-am', 0.95],
  ['slips-an', 0.93],
  ['slips-ao', 0.96],
  ['slips-ap', 0.97],
  ['slips-aq', 0.96],
  ['slips-ar', 0.97],
  ['slips-as', 0.97],
  ['slips-at', 0.9],
  ['slips-au', 0.86],
  // Mended on by what the first half of each showed, of slips-bc by all of it (84, 80, 87 and 82 of 100 when they were read first).
  ['slips-ba', 0.88],
  ['slips-bb', 0.78],
  ['slips-bc', 0.96],
  ['slips-bd', 0.83],
  // Mended on by all of them (90, 83, 84 and 83 of 100 when they were read first).
  ['slips-be', 0.98],
  ['slips-bf', 0.95],
  ['slips-bg', 0.94],
  ['slips-bh', 0.98],
  // Mended on by what the first half of each showed (85, 74, 89 and 81 of 100 when they were read first), the last two by nothing (93 and 80).
  // Nobody has read the second halves, which are told apart so that they still show what is found in drafts not mended on; only the weights
  // of `npm run fit` are fitted on them, too.
  ['slips-bi', 0.98, 0.79],
  ['slips-bj', 0.95, 0.78],
  ['slips-bk', 0.95, 0.92],
  ['slips-bl', 0.98, 0.85],
  ['slips-bm', 0.95, 0.9],
  ['slips-bn', 0.76, 0.87],
  // The same, but that no weights were fitted on them yet (84, 84, 89 and 91 of 100 when they were read first).
  ['slips-bo', 0.89, 0.8],
  ['slips-bp', 0.95, 0.8],
  ['slips-bq', 0.95, 0.9],
  ['slips-br', 0.95, 0.89],
  // The same (91, 94, 89, 87, 82 and 81 of 100 when they were read first).
  ['slips-bs', 0.98, 0.89],
  ['slips-bt', 0.98, 0.92],
  ['slips-bu', 0.95, 0.87],
  ['slips-bv', 0.98, 0.92],
  ['slips-bw', 0.95, 0.8],
  ['slips-bx', 0.95, 0.81],
  // Right throughout, and full of what looks wrong.
  ['slips-cl', 1],
] as readonly [folder: string, least: number, ofHeldOut?: number][])('%s', (folder, least, ofHeldOut = least) => {
  const { drafts } = labels.parse(JSON.parse(read(`${folder}/expected.json`)))
  const judged = Object.entries(drafts).map(([name, expected]) => {
    const text = read(`${folder}/${name}.txt`)
    const audit = auditSource({ name, format: 'txt', text })
    const reported = (rules: readonly string[], quotes: readonly string[]) =>
      audit.findings.filter(
        ({ rule, span, related }) =>
          rules.includes(rule) &&
          quotes.some((quote) => {
            const start = text.indexOf(quote)
            return [span, ...related].some((place) => place.start < start + quote.length && place.end > start)
          }),
      )
    const found = expected.findings.map((planted) => ({
      planted,
      hits: reported(planted.rules, [planted.quote, ...(planted.orAt ?? [])]),
    }))
    return { name, expected, audit, reported, found }
  })

  it('is taken for what it is', () => {
    expect(judged.map(({ name, audit }) => [name, audit.pack?.id])).toEqual(
      judged.map(({ name, expected }) => [name, expected.pack]),
    )
  })

  it.each(['dev', 'held-out'])('enough of the slips are found: %s', (half) => {
    const all = judged
      .filter(({ expected }) => expected.half === half)
      .flatMap(({ name, found }) => found.map((slip) => ({ name, ...slip })))
    const missed = all
      .filter(({ hits }) => hits.length === 0)
      .map(({ name, planted }) => `${name} ${planted.rules}: ${planted.quote}`)
    const share = half === 'dev' ? least : ofHeldOut
    // Misses of the unread halves are not named: who mends a rule must not see them.
    expect(missed.length, ofHeldOut < least && half !== 'dev' ? '' : missed.join('\n')).toBeLessThanOrEqual(
      all.length * (1 - share),
    )
  })

  it('no trap is fallen into', () => {
    const fallen = judged.flatMap(({ name, expected, reported, found }) => {
      const right = new Set(found.flatMap(({ hits }) => hits))
      return (expected.mustNotFlag ?? []).flatMap((trap) =>
        // The place that a true finding only points to is told there, not flagged.
        reported(trap.rules, [trap.quote])
          .filter((finding) => !right.has(finding) && touches(finding.span, trap.quote, name))
          .map(({ rule, reason, span }) => `${name} ${rule}/${reason}: ${span.text} (${trap.quote})`),
      )
    })
    expect(fallen).toEqual([])
  })

  it('clean drafts get no error and two warnings at the most', () => {
    const clean = judged.filter(({ expected }) => expected.clean)
    expect(clean.length).toBeGreaterThan(0)
    for (const { name, audit } of clean) {
      expect(
        audit.findings.filter(({ level }) => level === 'error'),
        name,
      ).toEqual([])
      expect(audit.findings.filter(({ level }) => level === 'warning').length, name).toBeLessThanOrEqual(2)
    }
  })

  function touches(span: { start: number; end: number }, quote: string, name: string): boolean {
    const start = read(`${folder}/${name}.txt`).indexOf(quote)
    return span.start < start + quote.length && span.end > start
  }
})
