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

describe('cost', () => {
  const seconds = (text: string) => {
    const start = performance.now()
    auditSource({ name: 'a', format: 'txt', text }, { pack: 'annual-report' })
    return performance.now() - start
  }
  /** Strings pumped from the patterns' own words: where a pattern or loop is super-linear, doubling shows it. */
  const pumped = [
    '一、',
    '（一）',
    '1.',
    '第一条',
    '一是',
    '行政复议',
    '行政复议案件',
    '行政复议共计',
    '行政诉讼、',
    '未发生因',
    '未发生行政复议',
    '存在',
    '还存在问题。',
    '一、存在的问题\n',
    '二、下一步打算\n',
    '下一步，我镇将加强。\n',
    '（一）工作情况\n',
    '第一责任人',
    '《第一责任人》',
    '《',
    '2024年',
    '委员会',
    '中共',
    '短标题行\n',
    '字体：',
    '首页>',
    '1,',
    '〔2024〕',
    '原因',
    '因',
    '出庭应诉',
    '出庭应诉率',
    '受影响',
    '登录',
    'a ',
    '\n',
    '（',
    '关于报告\n',
    '县委、县政府：\n',
    '责任单位：',
    '“',
    '”',
    '"',
    '（《',
    '）》',
    '“法律明白人“',
    'XX件',
    '**',
    '*次',
    '____',
    '某某镇',
    '【',
    '（待补',
    '〔2024〕号',
    '<p>',
    '&nbsp;',
    '{PAGE',
    '年月日\n',
    '2月30日',
    '二○二五年',
    '一是规范。二是加强。四是化解。',
    '一、标题 0 0 0\n',
    '1、标题\n3.标题\n',
    '”、“',
  ]
  it.each(pumped)('grows near-linearly when %j is repeated', (unit) => {
    const text = (length: number) => `青石镇2024年法治政府建设年度报告\n${unit.repeat(Math.ceil(length / unit.length))}`
    seconds(text(8_000))
    const small = Math.min(seconds(text(8_000)), seconds(text(8_000)))
    // 8 times the text: 8 times the time, with room for the garbage collector; a quadratic loop takes 64 times.
    const bound = Math.max(small, 4) * 30
    const large = seconds(text(64_000))
    // Once more where something else may have held it up.
    expect(large < bound ? large : seconds(text(64_000))).toBeLessThan(bound)
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
