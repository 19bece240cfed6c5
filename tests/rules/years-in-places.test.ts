import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { found, report, TITLE } from './found'

const plans = (part: string) =>
  `${TITLE}一、主要举措\n办理案件16件。\n二、存在的问题\n力量不足。\n三、2025年工作安排\n${part}`

describe('time limits of next year in items that read as headings', () => {
  it.each([
    '（一）规范执法。\n1.优化权责清单，于2024年9月底前完成梳理与公示。',
    '（一）加强监测能力，扩大预警覆盖面，2024年底前实现全县水库全覆盖。\n（二）抓好培训。',
    '1.评估赋权事项，2024年6月30日前完成收回工作。\n2.抓好培训。',
  ])('%s', (part) => {
    expect(found('year-mismatch', plans(part))).toEqual(['plan-text 2024年'])
    expect(found('year-mismatch', plans(part.replaceAll('2024', '2025')))).toEqual([])
  })

  it('tells last year’s plan for disclosure', () => {
    expect(found('year-mismatch', plans('一是抓好培训；二是抓好2024年信息公开要点任务落实。'))).toHaveLength(1)
    expect(found('year-mismatch', plans('一是抓好培训；二是抓好2025年信息公开要点任务落实。'))).toEqual([])
  })
})

describe('last year’s within the account of the year', () => {
  it.each([
    '按照市里要求，严格执行《2023年政务公开工作要点》，公开信息86条。',
    '依照收费办法，2023年全镇各站所没有收取信息处理费。',
    '二是改进短板，2023年11月底完成清单修订并通过县里验收。',
    '带头尊法学法。2023年，主要负责人在年终述职时专题述法，并接受测评。',
  ])('%s', (passage) => {
    expect(found('year-mismatch', report(passage))).toHaveLength(1)
    expect(found('year-mismatch', report(passage.replaceAll('2023年', '2024年')))).toEqual([])
  })

  it.each([
    '2023年下放镇里的36项处罚权运行平稳。',
    '对2023年移交街道的12项执法事项开展评估。',
    '2023年11月完成主体工程，2024年3月通过验收。',
  ])('is silent on what was handed over or begun then: %s', (passage) => {
    expect(found('year-mismatch', report(passage))).toEqual([])
  })
})

describe('years that plans and laws have of themselves', () => {
  it.each([
    ['outdated-phrase', '谋划“十四五”时期（2026—2030年）法治工作。', 1],
    ['outdated-phrase', '实施“八五”普法规划（2020—2024年）。', 1],
    ['outdated-phrase', '实施“十四五”规划（2021—2025年）、“八五”普法规划（2021—2025年）。', 0],
    ['outdated-citation', '学习《中华人民共和国行政处罚法》，自2022年7月15日起新法施行，培训执法人员36人次。', 1],
    ['outdated-citation', '学习《中华人民共和国行政处罚法》，自2021年7月15日起新法施行，培训执法人员36人次。', 0],
  ])('%s: %s', (rule, passage, hits) => {
    expect(found(rule, report(passage))).toHaveLength(hits)
  })

  it('asks which year of its plan a year is', () => {
    const told = (text: string) => found('year-mismatch', report(text)).length
    expect(told('2024年是实现共同富裕目标和“十三五”规划收官之年。')).toBe(1)
    expect(told('2024年是实现“十四五”规划目标任务的关键一年。')).toBe(0)
  })
})

const plan = (title: string, stages: string) =>
  `${title}\n各乡镇人民政府，县直各部门：\n为加强安全生产，制定本方案。\n一、总体要求\n坚持问题导向。\n二、重点任务\n（一）排查隐患。各乡镇落实。\n三、实施步骤\n${stages}\n四、保障措施\n加强领导。\n青石县应急管理局\n2024年3月5日`

describe('stages of a plan', () => {
  const stages = (last: string) =>
    `（一）动员部署阶段（2024年3月）。制定方案。\n（二）全面推进（2024年4月至2025年12月）。排查整治。\n（三）巩固提升（${last}）。总结经验。`
  const title = '青石县安全生产治本攻坚三年行动方案（2024—2026年）'
  it.each([
    ['2026年1月至2026年12月', 0],
    ['2026年1月至12月', 0],
    ['2026年1月至2027年12月', 1],
  ])('outside the years that it is for: %s', (last, hits) => {
    const told = found('year-mismatch', plan(title, stages(last)), 'work-plan')
    expect(told.filter((one) => one.startsWith('plan-beyond'))).toHaveLength(hits)
  })

  it('tells a later stage of the year before', () => {
    const steps = (year: number) =>
      `（一）动员部署（2024年3月）。制定方案。\n（二）集中整治（2024年4月至10月）。排查整治。\n（三）考核验收（${year}年11月至12月）。开展考评。`
    const own = '青石县2024年安全生产专项整治工作方案'
    expect(found('year-mismatch', plan(own, steps(2024)), 'work-plan')).toEqual([])
    expect(found('year-mismatch', plan(own, steps(2023)), 'work-plan')).toHaveLength(1)
  })
})

describe('a notice whose title lost its last word', () => {
  const text = (end: string) =>
    `青石县林业局关于印发《2024年森林防火专项行动方案》的${end}\n\n各乡镇林业站，局属各单位：\n现印发给你们，请认真执行。\n青石县林业局\n2024年3月5日\n\n2024年森林防火专项行动方案\n一、总体要求\n坚持预防为主。\n二、重点任务\n（一）排查隐患。\n三、保障措施\n加强领导。`
  it.each(['', '通知'])('is audited as a plan all the same: %s', (end) => {
    expect(auditSource({ name: 'draft', format: 'txt', text: text(end) })).toMatchObject({ pack: { id: 'work-plan' } })
  })
})
