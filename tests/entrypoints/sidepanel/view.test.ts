import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  excerptOf,
  findingViews,
  gapMarksOf,
  marksOf,
  needsPlace,
  outlineLines,
  pairViews,
  paragraphAt,
  paragraphsOf,
  placeOf,
  requirementGroups,
  toneOf,
  verdictOf,
} from '../../../entrypoints/sidepanel/view'
import { auditSchema, type Element as Requirement } from '../../../lib/audit/report'
import type { Mark } from '../../../lib/messages'
import { auditOf, defectiveAudit, finding, goodAudit, planAudit, requirement, spanOf, speechAudit } from './fixtures'

describe('the fixtures', () => {
  it.each([goodAudit, defectiveAudit, speechAudit, planAudit])(
    'obey the report schema and quote their text',
    (make) => {
      const audit = auditSchema.parse(make())
      const spans = [
        ...audit.elements.flatMap(({ evidence }) => evidence),
        ...audit.findings.flatMap(({ span, related }) => [span, ...related]),
        ...audit.outline.map(({ span }) => span),
      ]
      for (const span of spans) expect(audit.text.slice(span.start, span.end)).toBe(span.text)
    },
  )
})

describe('the verdict', () => {
  it('tells what is missing from what falls short, and required from recommended', () => {
    const audit = auditOf('稿', {
      elements: [
        requirement('causes', { outcome: 'fail', reason: 'not-found' }),
        requirement('review-count', { outcome: 'fail', reason: 'mentioned-without-figure' }),
        requirement('next-year-plan', { outcome: 'fail', reason: 'wrong-year' }),
        requirement('date', { outcome: 'fail', reason: 'not-found' }),
        requirement('litigation-count', { outcome: 'review', reason: 'combined-figure' }),
        requirement('title'),
      ],
    })
    expect(verdictOf(audit)).toEqual({
      kind: 'judged',
      total: 6,
      missing: { required: 2, recommended: 1 },
      unmet: { required: 1, recommended: 0 },
      review: 1,
      notApplicable: 0,
      errors: 0,
    })
    expect(toneOf(verdictOf(audit))).toBe('fail')
  })

  it('passes only when nothing failed, nothing waits and there is no error', () => {
    expect(toneOf(verdictOf(goodAudit()))).toBe('pass')
    const wrong = auditOf('错', {
      elements: [requirement('title')],
      findings: [finding('错', 'typo', '错', { level: 'error' })],
    })
    expect(toneOf(verdictOf(wrong))).toBe('fail')
    const unsure = auditOf('稿', { elements: [requirement('date', { outcome: 'fail', reason: 'not-found' })] })
    expect(toneOf(verdictOf(unsure))).toBe('review')
  })

  it('never passes what was not judged', () => {
    expect(verdictOf(speechAudit())).toEqual({ kind: 'no-pack', isRecognised: true })
    expect(verdictOf(planAudit())).toEqual({ kind: 'general-only', errors: 0, warnings: 0 })
    expect(verdictOf(auditOf(' \n　'))).toEqual({ kind: 'empty' })
    for (const audit of [speechAudit(), planAudit(), auditOf('')]) expect(toneOf(verdictOf(audit))).toBe('none')
  })
})

describe('the groups of requirements', () => {
  it('put what failed first and keep the order of the pack within a group', () => {
    const audit = defectiveAudit()
    const groups = requirementGroups(audit)
    expect(groups.map(({ outcome }) => outcome)).toEqual(['fail', 'review', 'pass'])
    for (const { requirements } of groups) {
      const places = requirements.map((one) => audit.elements.indexOf(one))
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }
  })

  it('put what is required before what is recommended where something has to be done', () => {
    const failed = ['addressee', 'causes', 'date', 'measures'].map((id) => requirement(id, { outcome: 'fail' }))
    const passed = ['court-appearance', 'title'].map((id) => requirement(id))
    const audit = auditOf('稿', { elements: [...failed, ...passed] })
    const groups = requirementGroups(audit).map(({ requirements }) => requirements.map(({ id }) => id))
    expect(groups).toEqual([
      ['causes', 'measures', 'addressee', 'date'],
      ['court-appearance', 'title'],
    ])
  })

  it('hold every requirement once', () => {
    const audit = defectiveAudit()
    const groups = requirementGroups(audit)
    expect(groups.flatMap(({ requirements }) => requirements)).toHaveLength(audit.elements.length)
  })
})

describe('the keys of findings', () => {
  const text = '法制宣传。法制宣传。'
  const both = [finding(text, 'term', '法制'), finding(text, 'term', '法制', { span: spanOf(text, '法制', 1) })]

  it('tell repeated findings apart', () => {
    const keys = findingViews(both).map(({ key }) => key)
    expect(new Set(keys).size).toBe(2)
  })

  it('stay when text is typed above', () => {
    const later = `前言。${text}`
    const moved = [finding(later, 'term', '法制'), finding(later, 'term', '法制', { span: spanOf(later, '法制', 1) })]
    expect(findingViews(moved).map(({ key }) => key)).toEqual(findingViews(both).map(({ key }) => key))
  })
})

describe('the outline', () => {
  it('shows each missing part once, before the heading at its place', () => {
    const audit = defectiveAudit()
    const lines = outlineLines(audit)
    const words = lines.map((line) => (line.kind === 'gap' ? line.requirement.id : line.item.label))
    expect(words.filter((word) => word === 'causes')).toHaveLength(1)
    expect(words[words.indexOf('review-count') + 1]).toBe('（七）')
    expect(lines.filter(({ kind }) => kind === 'heading')).toHaveLength(audit.outline.length)
  })

  it('puts what belongs after the last heading at the end', () => {
    const text = '一、成效\n正文'
    const audit = auditOf(text, {
      elements: [requirement('date', { outcome: 'fail', reason: 'not-found', place: text.length })],
    })
    expect(outlineLines(audit).map(({ kind }) => kind)).toEqual(['heading', 'gap'])
  })

  it('counts errors and warnings of a section up to the next heading', () => {
    const lines = outlineLines(defectiveAudit())
    const counts = lines.flatMap((line) =>
      line.kind === 'heading' && line.errors + line.warnings > 0 ? [[line.item.label, line.errors, line.warnings]] : [],
    )
    expect(counts).toEqual([
      ['（六）', 1, 1],
      ['（七）', 1, 0],
      ['二、', 1, 0],
    ])
  })
})

describe('the marks', () => {
  it('hold findings and what needs a judgement, and passed evidence only when selected', () => {
    const audit = defectiveAudit()
    const rows = (marks: Mark[]) => marks.map(({ key }) => key)
    expect(rows(marksOf(audit, null))).toContain('element/causes#0')
    expect(rows(marksOf(audit, null))).toContain('element/first-responsible-person#0')
    expect(rows(marksOf(audit, null))).not.toContain('element/measures#0')
    expect(rows(marksOf(audit, 'element/measures'))).toContain('element/measures#0')
    expect(marksOf(audit, null).filter(({ kind }) => kind === 'error')).toHaveLength(3)
  })

  it('have a key each', () => {
    const audit = defectiveAudit()
    const [pair] = pairViews(audit.duplicates, 'duplicate')
    const keys = marksOf(audit, pair?.key ?? null).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('draw a gap for each failed requirement that has a place, and for no other', () => {
    const gaps = gapMarksOf(defectiveAudit(), ({ title }) => title)
    expect(gaps.map(({ label }) => label).sort()).toEqual(['下一年度工作安排', '不足的原因', '行政复议案件数'].sort())
  })
})

describe('a place', () => {
  const text = '标题\n一、成效\n正文\n二、打算\n正文\n落款'
  const audit = auditOf(text)

  it.each([
    [0, { kind: 'start' }],
    [text.length, { kind: 'end' }],
    [text.indexOf('二、'), { kind: 'before', words: '二、打算' }],
    [text.indexOf('二、') - 1, { kind: 'before', words: '二、打算' }],
    [text.indexOf('落款'), { kind: 'afterPart', words: '二、打算' }],
  ])('at %i is told by its headings', (offset, place) => {
    expect(placeOf(audit, offset)).toEqual(place)
  })

  it('in a text without headings is told by the words of a paragraph', () => {
    const plain = auditOf('关于法治政府建设情况的报告\n2024年，我镇认真推进依法行政。')
    expect(placeOf(plain, 14)).toEqual({ kind: 'before', words: '2024年，我镇认真推进依法…' })
    expect(placeOf(plain, 13)).toEqual({ kind: 'after', words: '关于法治政府建设情况的报告' })
  })

  it('is told where nothing stands yet, and not where something does that the evidence shows', () => {
    const told = (given: Partial<Requirement>) => needsPlace(requirement('causes', { place: 3, ...given }))
    expect(told({ outcome: 'fail', reason: 'not-found' })).toBe(true)
    expect(told({ outcome: 'fail', reason: 'mentioned-without-figure' })).toBe(false)
    expect(told({ outcome: 'fail', reason: 'wrong-year' })).toBe(false)
    expect(told({ outcome: 'review', reason: 'running-text-only' })).toBe(true)
    expect(told({ outcome: 'review', reason: 'year-not-named' })).toBe(false)
    expect(told({ outcome: 'fail', reason: 'not-found', place: null })).toBe(false)
  })

  it('is aimed at by words, never by an empty line', () => {
    expect(paragraphAt('甲甲\n\n　乙', 3)?.text).toBe('甲甲')
    expect(paragraphAt('\n\n　乙', 0)?.text).toBe('乙')
    expect(paragraphAt(' \n ', 1)).toBeNull()
    expect(paragraphAt('', 0)).toBeNull()
  })

  it('is aimed at by words of the text itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', ' ', '\n', '　') }), fc.nat(12), (text, offset) => {
        const span = paragraphAt(text, offset)
        if (span === null) expect(text.trim()).toBe('')
        else {
          expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(span.text).not.toMatch(/^\s|\s$|\n/)
        }
      }),
    )
  })
})

describe('an excerpt', () => {
  it('shows short words with what stands around them, within their paragraph', () => {
    const text = '上一段\n扎实开展法制宣传教育工作\n下一段'
    expect(excerptOf(text, spanOf(text, '法制'), { quote: 10, context: 2 })).toEqual({
      before: '…开展',
      quote: '法制',
      after: '宣传…',
      cut: 0,
    })
    expect(excerptOf(text, spanOf(text, '扎实'), { quote: 10, context: 20 })).toMatchObject({ before: '' })
  })

  it('says how much of a long quote is left out, and cuts no character in half', () => {
    const text = '甲𠮷乙'
    expect(excerptOf(text, { start: 0, end: 4, text }, { quote: 2, context: 0 })).toEqual({
      before: '',
      quote: '甲',
      after: '',
      cut: 3,
    })
  })
})

describe('the reading view', () => {
  const marks = fc.array(
    fc.record({
      kind: fc.constantFrom<Mark['kind']>('error', 'warning', 'note', 'evidence'),
      a: fc.nat(30),
      b: fc.nat(30),
    }),
    { maxLength: 8 },
  )

  it('loses no character, and gives each the most serious of its marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '\n'), maxLength: 30 }), marks, (text, drawn) => {
        const all: Mark[] = drawn
          .map(({ kind, a, b }, index) => ({
            key: `row${index}#0`,
            kind,
            start: Math.min(a, b, text.length),
            end: Math.min(Math.max(a, b), text.length),
          }))
          .filter(({ start, end }) => end > start)
        const paragraphs = paragraphsOf(text, all)
        expect(paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n')).toBe(text)
        const order = ['error', 'warning', 'note', 'evidence', null]
        for (const { start, text: run, kind } of paragraphs.flatMap(({ runs }) => runs)) {
          for (let at = start; at < start + run.length; at += 1) {
            const kinds = all.filter((mark) => mark.start <= at && at < mark.end).map((mark) => mark.kind)
            expect(kind).toBe(order.find((one) => one === null || kinds.some((other) => other === one)))
          }
        }
      }),
    )
  })
})
