import { describe, expect, it } from 'vitest'
import { findingsIn } from './findings'

const report = (first: string, rows: readonly string[]) =>
  `岭桥县住房和城乡建设局2024年法治政府建设年度报告\n一、主要举措和成效\n${first}\n附表：许可办理量（件）\n事项\t办件量\n${rows.join('\n')}\n二、存在的问题\n执法力量不足。\n三、2025年工作安排\n继续努力。`

const ROWS = ['施工许可\t286', '商品房预售许可\t141', '建筑业企业资质许可\t175']
const found = (first: string, rows = ROWS) =>
  findingsIn('figure-conflict', report(first, rows)).map(({ span }) => span.text)

describe('figure-conflict holds rows of tables against the sentences that name them', () => {
  it('with a slip of the hand between the two', () => {
    expect(found('办理施工许可268件、商品房预售许可141件、建筑业企业资质许可175件。')).toEqual(['286'])
    expect(found('办理商品房预售许可事项114件。')).toEqual(['141'])
  })

  it.each([
    '办理施工许可286件、商品房预售许可141件。',
    '办理施工许可500件。',
    '上年办理施工许可268件。',
    '办理各类许可602件，其中施工许可268件已在市级平台公开。',
    '上半年办理施工许可268件，全年办理施工许可286件。',
  ])('is silent: %s', (first) => {
    expect(found(first)).toEqual([])
  })

  it('and looks for the first rows of a long table only', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `事项名称${'甲乙丙丁'[i % 4]}许可\t${1000 + i}`)
    expect(found('办理施工许可268件。', rows)).toEqual([])
  })
})
