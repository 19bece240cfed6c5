import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditSource } from '../../../lib'
import { type Audit, auditSchema, type Span } from '../../../lib/audit/report'
import { draftTexts } from '../../drafts'

const samples = draftTexts()

/** Pieces that drafts are made of, and what may come between them. */
const pieces = [
  '一、',
  '（一）',
  '1.',
  '①',
  '一是',
  '第一条',
  '第二部分',
  '青石镇2024年法治政府建设年度报告',
  '县委、县政府：',
  '现将2024年情况报告如下：',
  '存在的问题',
  '下一步打算',
  '由于',
  '第一责任人职责',
  '行政复议和行政诉讼案件',
  '0件',
  '未发生',
  '出庭应诉率100%',
  '云溪县青石镇人民政府',
  '2025年1月8日',
  '《',
  '》',
  '〔2024〕',
  '。',
  '，',
  '；',
  '\n',
  '\r\n',
  '　',
  '\ud83d',
  '\udc00',
  '\u202e',
  '<img src=x onerror=alert(1)>',
  '[bookmark: _GoBack]',
  '账号+密码登录',
  '當前位置：首頁>',
  'a',
  '\u0000',
]
const anyDraft = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join('')),
  // A real shape with a stretch cut out and another pasted in.
  fc
    .tuple(fc.constantFrom(...samples), fc.nat(), fc.nat(80), fc.array(fc.constantFrom(...pieces), { maxLength: 8 }))
    .map(([text, at, cut, pasted]) => {
      const start = at % text.length
      return text.slice(0, start) + pasted.join('') + text.slice(start + cut)
    }),
)

describe('for any text', () => {
  it('the audit obeys the schema, its spans are slices, its summary adds up, and it repeats', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(undefined, 'annual-report' as const), (text, pack) => {
        const options = pack ? { pack } : {}
        const audit = auditSource({ name: 'a', format: 'txt', text }, options)
        auditSchema.parse(audit)
        for (const span of spansOf(audit)) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(span.start, span.end)).toBe(span.text)
        }
        expect(audit.text).toBe(text)
        expect(audit.summary.pass + audit.summary.fail + audit.summary.review + audit.summary.notApplicable).toBe(
          audit.elements.length,
        )
        expect(audit.summary.errors + audit.summary.warnings + audit.summary.notes).toBe(audit.findings.length)
        expect(audit.findings.map((finding) => finding.span.start)).toEqual(
          audit.findings.map((finding) => finding.span.start).sort((a, b) => a - b),
        )
        expect(JSON.stringify(auditSource({ name: 'a', format: 'txt', text }, options))).toBe(JSON.stringify(audit))
      }),
      { numRuns: 150 },
    )
  })

  it('name, path and format change nothing but themselves', () => {
    for (const text of samples.slice(0, 6)) {
      const one = auditSource({ name: '2019年/县政府/报告.txt', format: 'txt', text })
      const other = auditSource({ name: 'x', format: 'docx', text })
      expect({ ...other, source: one.source }).toEqual(one)
    }
  })
})

function spansOf(audit: Audit): Span[] {
  return [
    ...audit.genre.evidence,
    ...audit.elements.flatMap((element) => element.evidence),
    ...audit.figures.map((figure) => figure.span),
    ...audit.findings.flatMap((finding) => [finding.span, ...finding.related]),
    ...audit.outline.map((item) => item.span),
    ...audit.leftOut,
  ]
}
