/** Orders, versions and plenums that stand apart from what they belong to. */
import { describe, expect, it } from 'vitest'
import { found } from './found'

const of = (rule: string, words: string, year: number) =>
  found(
    rule,
    `云溪县人民政府${year}年法治政府建设年度报告\n市委、市政府：\n一、主要举措和成效\n${words}\n二、存在的问题\n执法力量不足。`,
  )

describe('papers that were renewed', () => {
  it.each([
    [
      'outdated-citation',
      '根据《政府信息公开条例》（以下简称《条例》）（国务院令第492号）编制目录。',
      2023,
      'older-version 国务院令第492号',
    ],
    [
      'outdated-citation',
      '修改文件2件。执行2017年修正的《行政处罚法》，开展培训。',
      2023,
      'older-version 2017年修正的',
    ],
    ['outdated-citation', '根据《合同法》更新事项目录。', 2023, 'repealed 《合同法》'],
    [
      'outdated-citation',
      '做好《优化营商环境条例》宣传准备工作，该条例已于2019年1月1日起施行。',
      2020,
      'wrong-day 宣传准备工作，该条例已于2019年1月1日起施行',
    ],
    ['outdated-citation', '依据《税务稽查工作规程》办理案件6件。', 2023, 'repealed-probably 《税务稽查工作规程》'],
    ['outdated-phrase', '学习贯彻党的二十届三中全会、四中全会精神。', 2024, 'meeting-not-held-probably 四中'],
    ['outdated-phrase', '按照《云溪县“七五”普法规划》要求开展宣传。', 2023, 'law-plan-ended 七五”普法'],
  ] as const)('%s: %s', (rule, words, year, hit) => {
    expect(of(rule, words, year)).toContain(hit)
  })

  it.each([
    ['outdated-citation', '根据《政府信息公开条例》（以下简称《条例》）（国务院令第711号）编制目录。', 2023],
    ['outdated-citation', '对修改前2017年修正的《行政处罚法》作了对比。', 2023],
    ['outdated-phrase', '学习贯彻党的二十届二中全会、三中全会精神。', 2024],
    ['outdated-phrase', '落实《云溪县“八五”普法规划》要求，“七五”普法规划评估总结已存档。', 2023],
  ] as const)('%s: %s is right', (rule, words, year) => {
    expect(of(rule, words, year)).toEqual([])
  })
})
