import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { found, report } from './found'

describe('what a form or a page leaves', () => {
  it.each([
    '（此栏由系统自动带出，请勿修改）',
    '办理案件16件（本表由系统自动汇总）。',
    '【此行请勿删除】',
    '办理案件16件。[1] [2] [3] 下一页',
    '上一页 1 2 3 下一页 尾页',
  ])('is told: %s', (paragraph) => {
    expect(found('residue', report(paragraph)).join()).toMatch(/editor-prompt|page-word/)
  })

  it.each([
    '执法文书（系统自动生成）126份，数据由系统自动汇总。',
    '翻到下一页继续阅读，共3页。',
    '试行模板（可自动生成文书）。',
  ])('is not told in: %s', (paragraph) => {
    expect(found('residue', report(paragraph))).toEqual([])
  })
})

describe('a title with a little word left over', () => {
  const body =
    '\n一、总体要求\n坚持依法行政。\n二、重点任务\n规范执法，办理案件。\n三、组织保障\n加强领导，各科室抓好落实。'

  it('keeps its kind, and is told', () => {
    const text = `松岭区河口街道党工委 河口街道办事处2025年基层治理工作要点的${body}`
    const audit = auditSource({ name: 'draft', format: 'txt', text })
    expect(audit.pack?.id).toBe('work-plan')
    expect(audit.findings.some(({ reason }) => reason === 'stray-end')).toBe(true)
  })

  it('and one that names its kind twice', () => {
    expect(
      found('title-form', `松岭区河口街道2025年法治政府建设年度年报报告${body}`).some((hit) =>
        hit.startsWith('doubled-kind'),
      ),
    ).toBe(true)
  })

  it('is not told of a whole one', () => {
    const text = `松岭区河口街道办事处2025年基层治理工作要点${body}`
    expect(found('title-form', text, 'work-plan').filter((hit) => hit.startsWith('stray'))).toEqual([])
  })
})

describe('a sentence told again', () => {
  it('with its figure and most of its words', () => {
    const text = report(
      '依托夜市开展普法宣传，摆放展板12块，共发放普法读本2860册，接受市民咨询。\n镇里依托夜市集中开展普法宣传活动，累计发放各类普法读本2860册，接受市民咨询多次。',
    )
    expect(found('duplicate-passage', text).length).toBe(1)
  })

  it('but not two things with one figure', () => {
    const text = report(
      '依托夜市开展普法宣传，摆放展板12块，共发放普法读本2860册，接受市民咨询。\n农村书屋添置图书，全镇八个书屋新上架农技图书合计2860册，方便农户借阅学习。',
    )
    expect(found('duplicate-passage', text)).toEqual([])
  })
})

describe('an unnumbered heading of two clauses', () => {
  const parts = (third: string) =>
    `松岭县河口镇2025年法治政府建设年度报告\n2025年主要工作\n加强组织领导，压实法治责任\n镇党委会议专题研究法治建设工作3次，镇长带头述法，层层签订责任书。\n规范执法行为，提升执法水平\n执法队全年办理案件16件，全部落实全过程记录，群众满意度较高。\n化解矛盾纠纷，维护社会稳定\n${third}推进政务公开，打造阳光政府\n全年公开信息126条，回应群众留言36条，办事指南全部上网公布。\n存在的问题\n执法力量不足，主要原因是编制偏少。\n下一步打算\n2026年加强培训。\n松岭县河口镇人民政府\n2026年1月8日`

  it('is told where all its like have text', () => {
    expect(found('empty-section', parts(''))).toEqual(['no-text 化解矛盾纠纷，维护社会稳定'])
  })

  it('and is not with text', () => {
    expect(found('empty-section', parts('调解室全年受理纠纷86件，调解成功85件，没有一件上交到县里。\n'))).toEqual([])
  })
})
