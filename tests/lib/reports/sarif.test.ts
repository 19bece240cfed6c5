import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Audit } from '../../../lib/audit/report'
import { sarifReport } from '../../../lib/reports/sarif'
import { hostileAudit, sampleAudit } from './sample'

/** What the schema of SARIF 2.1.0 asks of the parts that are used, unknown members refused. */
const message = z.strictObject({ text: z.string() })
const uri = z.string().check(z.regex(/^(?:[A-Za-z0-9\-._~!*'()/]|%[0-9A-F]{2})+$/))
const region = z.strictObject({
  startLine: z.int().check(z.gte(1)),
  startColumn: z.int().check(z.gte(1)),
  endLine: z.int().check(z.gte(1)),
  endColumn: z.int().check(z.gte(1)),
  charOffset: z.int().check(z.gte(0)),
  charLength: z.int().check(z.gte(0)),
  snippet: message,
})
const location = z.strictObject({
  id: z.optional(z.int().check(z.gte(0))),
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri, index: z.optional(z.int()) }),
    region: z.optional(region),
  }),
})
const notification = z.strictObject({
  level: z.enum(['none', 'note', 'warning', 'error']),
  message,
  locations: z.optional(z.array(location)),
})
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().check(z.gte(0)),
  kind: z.enum(['pass', 'open', 'informational', 'notApplicable', 'review', 'fail']),
  level: z.enum(['none', 'note', 'warning', 'error']),
  message,
  locations: z.array(location),
  relatedLocations: z.array(location),
  properties: z.record(z.string(), z.unknown()),
})
const log = z.strictObject({
  $schema: z.string(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          rules: z.array(z.strictObject({ id: z.string(), shortDescription: z.optional(message) })),
        }),
      }),
      columnKind: z.optional(z.enum(['utf16CodeUnits', 'unicodeCodePoints'])),
      invocations: z.array(
        z.strictObject({ executionSuccessful: z.boolean(), toolExecutionNotifications: z.array(notification) }),
      ),
      artifacts: z.optional(z.array(z.strictObject({ location: z.strictObject({ uri }), contents: message }))),
      results: z.array(result),
    }),
  ),
})

function written(audits: Audit[], unreadable: string[] = []) {
  const sarif = sarifReport({ name: 'hegao', version: '9.9.9' })
  const runs = audits.map(sarif.audit)
  const unread = sarif.unread(unreadable)
  return log.parse(
    JSON.parse(`${sarif.begin}${[...runs, ...(unread ? [unread] : [])].join(sarif.between)}${sarif.end}`),
  )
}

describe('SARIF', () => {
  it('has a run for each draft, with a result for each requirement and finding', () => {
    const audit = sampleAudit()
    const { runs } = written([audit, audit])
    expect(runs.length).toBe(2)
    const [run] = runs
    expect(run?.results.length).toBe(audit.elements.length + audit.findings.length)
    expect(run?.results.map(({ ruleId, kind, level }) => [ruleId, kind, level])).toEqual(
      expect.arrayContaining([
        ['title', 'pass', 'none'],
        ['causes', 'fail', 'error'],
        ['review-count', 'review', 'none'],
        ['court-appearance', 'notApplicable', 'none'],
        ['placeholder', 'fail', 'error'],
        ['body-mismatch', 'fail', 'warning'],
        ['term', 'fail', 'note'],
      ]),
    )
    expect(run?.invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe('2 张图片里的文字')
  })

  it('gives a level only to what failed, and each result the rule it names', () => {
    for (const run of written([sampleAudit()]).runs) {
      for (const { kind, level, ruleId, ruleIndex } of run.results) {
        expect(level === 'none').toBe(kind !== 'fail')
        expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
      }
      expect(new Set(run.tool.driver.rules.map(({ id }) => id)).size).toBe(run.tool.driver.rules.length)
    }
  })

  it('places everything in the text that it carries', () => {
    const [run] = written([sampleAudit()]).runs
    const text = run?.artifacts?.[0]?.contents.text ?? ''
    const lines = text.split('\n')
    const regions = (run?.results ?? [])
      .flatMap(({ locations, relatedLocations }) => [...locations, ...relatedLocations])
      .map(({ physicalLocation }) => physicalLocation.region)
    expect(regions.length).toBeGreaterThan(6)
    for (const region of regions) {
      if (!region) throw new Error('no region')
      const { charOffset, charLength, snippet, startLine, startColumn, endLine, endColumn } = region
      expect(text.slice(charOffset, charOffset + charLength)).toBe(snippet.text)
      expect(lines[startLine - 1]?.slice(startColumn - 1)).toMatch(snippet.text.slice(0, 4))
      expect(lines[endLine - 1]?.slice(0, endColumn - 1).endsWith(snippet.text.slice(-4))).toBe(true)
    }
  })

  it('says which files could not be read', () => {
    const { runs } = written([], ['坏 #1?.doc'])
    expect(runs[0]?.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { message: { text: '坏 #1?.doc' }, locations: [{ physicalLocation: { artifactLocation: {} } }] },
      ],
    })
    expect(written([]).runs).toEqual([])
  })

  it.each(['<stdin>', 'C:\\a b\\稿.docx', '/x/..//y', '\ud800x', '\u202e', 'a:b#c?d%'])(
    'holds a draft and file called %j',
    (hostile) => {
      expect(written([hostileAudit(hostile)], [hostile]).runs.length).toBe(2)
    },
  )
})
