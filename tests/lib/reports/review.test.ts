import { describe, expect, it } from 'vitest'
import { hasFailed, reviewOf } from '../../../lib/reports/review'
import { element, finding, sampleAudit, spanOf } from './sample'

const NOTHING = { pass: 0, fail: 0, review: 0, notApplicable: 0, errors: 0, warnings: 0, notes: 0 }
const READ_WHOLE = { source: { name: 'a.txt', format: 'txt', characters: 3 }, leftOut: [] }

describe('the verdict', () => {
  it('says what must be mended, and how many of it is only recommended', () => {
    const audit = sampleAudit({
      ...READ_WHOLE,
      elements: [element({ outcome: 'fail' }), element({ outcome: 'fail', requirement: 'recommended' })],
      findings: [],
      summary: { ...NOTHING, fail: 2 },
    })
    expect(reviewOf(audit, 'zh-CN')).toMatchObject({
      standing: 'failed',
      verdict: '需要修改：缺失 2 项（其中建议项 1 项）。',
    })
    expect(reviewOf(audit, 'en').verdict).toBe('To be mended: 2 missing (1 of them recommended only).')
  })

  it('does not call a draft clean that has something to check', () => {
    const audit = sampleAudit({
      ...READ_WHOLE,
      elements: [element({ outcome: 'review' })],
      findings: [],
      summary: { ...NOTHING, review: 1 },
    })
    expect(reviewOf(audit, 'zh-CN')).toMatchObject({ standing: 'review', verdict: '未发现缺失和错误；待核 1 项。' })
  })

  it('calls a draft clean when nothing was found', () => {
    const audit = sampleAudit({
      ...READ_WHOLE,
      elements: [element({})],
      findings: [],
      summary: { ...NOTHING, pass: 1 },
    })
    expect(reviewOf(audit, 'zh-CN')).toMatchObject({ standing: 'clean', verdict: '应有内容齐全，未发现问题。' })
  })

  it('gives no all-clear by a pack that lists no requirements', () => {
    const audit = sampleAudit({ ...READ_WHOLE, elements: [], findings: [], summary: NOTHING })
    const review = reviewOf(audit, 'zh-CN')
    expect(review.standing).toBe('generalOnly')
    expect(review.verdict).toContain('内容是否齐全未作判断')
    expect(reviewOf(audit, 'en').verdict).toContain('completeness was not judged')
  })

  it('says of a wrong year that it does not fit, not that it is missing', () => {
    const audit = sampleAudit({
      elements: [element({ outcome: 'fail', reason: 'wrong-year' }), element({ outcome: 'fail', reason: 'not-found' })],
    })
    expect(reviewOf(audit, 'zh-CN').requirements.map(({ word }) => word)).toEqual(['不符', '缺失'])
  })

  it('holds only for what was read', () => {
    const audit = sampleAudit({ elements: [], findings: [], summary: NOTHING })
    expect(reviewOf(audit, 'zh-CN').verdict).toContain('未读到')
    expect(reviewOf(audit, 'en').verdict).toContain('could not be read')
  })

  it('judges nothing when no pack applies, and says what the draft is', () => {
    const genre = { id: 'notice', title: '通知', certainty: 'probable' as const, evidence: [] }
    const audit = sampleAudit({ ...READ_WHOLE, pack: null, genre, elements: [], findings: [], summary: NOTHING })
    const review = reviewOf(audit, 'zh-CN')
    expect(review).toMatchObject({ standing: 'notJudged', judged: false })
    expect(review.verdict).toBe('文种为“通知”，没有适用的规则，未作判断。')
  })
})

describe('findings of one message', () => {
  it('show what they have in common once', () => {
    const issuer = spanOf('清河镇人民政府')
    const places = [spanOf('xx件'), spanOf('法制')]
    const findings = places.map((span, i) => finding({ span, related: [issuer, places[1 - i] as typeof span] }))
    const [group] = reviewOf(sampleAudit({ findings }), 'zh-CN').findings
    const [entry] = group?.entries ?? []
    expect(entry?.places.map(({ text }) => text)).toEqual(['xx件', '法制'])
    expect(entry?.related.map(({ text }) => text)).toEqual(['清河镇人民政府', '法制', 'xx件'])
  })
})

describe('hasFailed', () => {
  it('is true for a missing element and for an error, and for nothing less', () => {
    const span = spanOf('xx件')
    const of = (elements: Parameters<typeof element>[0][], levels: ('error' | 'warning' | 'note')[]) =>
      hasFailed(
        sampleAudit({ elements: elements.map(element), findings: levels.map((level) => finding({ level, span })) }),
      )
    expect(of([{ outcome: 'fail' }], [])).toBe(true)
    expect(of([{ outcome: 'fail', requirement: 'recommended' }], [])).toBe(true)
    expect(of([{ outcome: 'pass' }], ['error'])).toBe(true)
    expect(of([{ outcome: 'review' }, { outcome: 'notApplicable' }], ['warning', 'note'])).toBe(false)
  })
})

describe('the findings', () => {
  it('come by level, and those that say the same are gathered with all their places', () => {
    const { findings } = reviewOf(sampleAudit(), 'zh-CN')
    expect(findings.map(({ level }) => level)).toEqual(['error', 'warning', 'note'])
    const notes = findings[2]?.entries ?? []
    expect(notes).toHaveLength(1)
    expect(notes[0]?.places).toEqual([
      { place: '8:12', text: '法制意识' },
      { place: '8:21', text: '法制' },
    ])
  })

  it('are not gathered when they differ in what they advise', () => {
    const span = spanOf('法制意识')
    const findings = [finding({ span, suggestion: '甲' }), finding({ span, suggestion: '乙' })]
    expect(reviewOf(sampleAudit({ findings }), 'zh-CN').findings[0]?.entries).toHaveLength(2)
  })
})

describe('the facts', () => {
  it('say what was not read and what was left out', () => {
    const { facts } = reviewOf(sampleAudit(), 'zh-CN')
    const cautions = facts.filter(({ caution }) => caution).map(({ label, values }) => [label, ...values])
    expect(cautions).toEqual([
      ['未读到', '2 张图片里的文字'],
      ['未纳入', '网页外壳 1 处，共 16 字符（第 1 行）'],
    ])
  })
})
