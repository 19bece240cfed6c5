import { describe, expect, it } from 'vitest'
import { auditSource } from '../../../lib'

const report =
  '青石镇2024年法治政府建设年度报告\n县委、县政府：\n现将有关情况报告如下：\n一、主要举措和成效\n全年办理行政复议案件3件，行政诉讼案件0件，制发文件2件。\n二、存在的不足\n执法力量不足，由于编制少。\n三、2025年工作安排\n加强执法培训，提高能力。\n青石镇人民政府\n2025年1月8日'
const audit = (text: string, options = {}) => auditSource({ name: 'draft', format: 'txt', text }, options)

describe('what a caller may fix', () => {
  it('the pack is judged as told and marked as told', () => {
    const { pack, elements, genre } = audit('一份食谱：先放盐。', { pack: 'annual-report' })
    expect(pack).toMatchObject({ id: 'annual-report', detected: false })
    expect(elements).toHaveLength(13)
    expect(genre.id).toBe('unknown')
  })

  it('the report year moves the next year with it', () => {
    const plan = (year?: number) =>
      audit(report, year ? { year } : {}).elements.find((element) => element.id === 'next-year-plan')
    expect(plan()?.outcome).toBe('pass')
    expect(plan(2023)?.reason).toBe('wrong-year')
    expect(audit(report, { year: 2023 }).draft.reportYear).toBe(2023)
  })

  it('the level replaces the first issuer’s', () => {
    expect(audit(report, { level: 'county' }).draft.issuers[0]?.level).toBe('county')
  })

  it('the language changes words only', () => {
    const zh = audit(report)
    const en = audit(report, { language: 'en' })
    expect(en.elements.map((element) => [element.id, element.outcome, element.reason, element.evidence])).toEqual(
      zh.elements.map((element) => [element.id, element.outcome, element.reason, element.evidence]),
    )
    expect(en.elements.find((element) => element.id === 'causes')?.message).toMatch(/^[\x20-\x7e’]+$/)
  })
})

describe('the day chooses what is asked', () => {
  const outcomes = (text: string, options = {}) =>
    Object.fromEntries(audit(text, options).elements.map(({ id, outcome, reason }) => [id, `${outcome} ${reason}`]))

  it('the contents laid down in April 2019 are not asked of a report that was due before', () => {
    const old = outcomes(
      report.replaceAll('2025年1月8日', '2018年1月8日').replace('2024年', '2017年').replace('2025年', '2018年'),
    )
    expect(old.causes).toBe('notApplicable not-yet-asked')
    expect(old['review-count']).toBe('pass counted')
    expect(outcomes(report).causes).toMatch(/^pass/)
  })

  it('a given day repeats an audit of that day', () => {
    expect(outcomes(report, { asOf: '2019-04-14' }).causes).toBe('notApplicable not-yet-asked')
    expect(outcomes(report, { asOf: '2019-04-15' }).causes).toMatch(/^pass/)
  })

  it('a date within the year reported on chooses nothing', () => {
    expect(outcomes(report.replace('2025年1月8日', '2015年1月8日')).causes).toMatch(/^pass/)
  })
})

it('a text of another kind is not judged', () => {
  const { pack, elements, findings, draft, genre } = audit(
    '红烧肉的做法\n先把肉切块，焯水，再炒糖色。\n一、准备\n三、出锅',
  )
  expect(pack).toBeNull()
  expect([elements, findings]).toEqual([[], []])
  expect(draft.reportYear).toBeNull()
  expect(genre).toMatchObject({ id: 'unknown', certainty: 'possible' })
})

it('a plan is asked what a plan needs, and nothing that a report needs', () => {
  const { pack, elements } = audit(
    '青石镇2024年法治政府建设工作要点\n一、总体要求\n坚持依法行政。\n二、重点任务\n落实执法公示制度。',
  )
  expect(pack?.id).toBe('work-plan')
  const ids = elements.map((element) => element.id)
  expect(ids).toContain('responsible-units')
  expect(ids).not.toContain('shortcomings')
})

it('what is missing says where it would stand, and lies in the text', () => {
  const { elements, text } = audit(report.replace('二、存在的不足\n执法力量不足，由于编制少。\n', ''))
  const missing = elements.find((element) => element.id === 'shortcomings')
  expect(missing?.outcome).toBe('fail')
  expect(text.slice(missing?.place ?? 0).startsWith('三、2025年工作安排')).toBe(true)
})

it('figures carry metric, value and year', () => {
  expect(audit(report).figures).toMatchObject([
    { metric: 'review-cases', value: 3, unit: '件', year: 2024, approximate: false },
    { metric: 'litigation-cases', value: 0, unit: '件', year: 2024 },
  ])
})

it('unread parts of the source are handed on', () => {
  expect(auditSource({ name: 'a', format: 'docx', text: report, unread: ['2条批注'] }).source.unread).toEqual([
    '2条批注',
  ])
})
