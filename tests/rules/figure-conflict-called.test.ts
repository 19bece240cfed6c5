import { describe, expect, it } from 'vitest'
import { findingsIn } from './findings'

const report = (passage: string, plan: string) =>
  `岭桥县人民政府\n2024年法治政府建设年度报告\n一、主要举措和成效\n${passage}\n二、存在的问题\n执法力量不足。\n三、2025年工作安排\n${plan}`

const found = (passage: string, plan = '继续努力。') =>
  findingsIn('figure-conflict', report(passage, plan)).map(({ span }) => span.text)

describe('figure-conflict holds counts against each other by what they are called', () => {
  it.each([
    ['组织旁听庭审48人。\n对旁听庭审的36人开展测试。', '36人'],
    [
      '开庭审理行政案件52件，负责人出庭应诉49件，出庭应诉率94.2%。\n县长出庭1次，带动全县行政机关负责人出庭应诉率提升到96.8%。',
      '96.8%',
    ],
  ])('%s', (passage, words) => {
    expect(found(passage).map((text) => text.includes(words))).toEqual([true])
  })

  it.each([
    '组织旁听庭审48人。\n对旁听庭审的48人开展测试。',
    '送法进校讲授安全课210节，惠及师生3.2万人次。\n一年来，安全课堂已覆盖师生3万余人次。',
    '开展禁毒宣传活动，惠及师生3.2万人次。\n开展国家安全宣传教育，覆盖师生4.3万余人次。',
  ])('is silent: %s', (passage) => {
    expect(found(passage)).toEqual([])
  })

  it('and what a plan is to hold on to', () => {
    const passage = '与公安机关开展联合巡查31次，出动巡查人员1.2万人次。'
    expect(found(passage, '巩固全年出动巡查人员0.8万人次的巡查成效，加强协作。')).toEqual(['出动巡查人员0.8万人次'])
    expect(found(passage, '巩固全年出动巡查人员1.2万人次的巡查成效，加强协作。')).toEqual([])
  })
})

describe('figure-conflict holds a number of parts against those named', () => {
  it.each([
    ['展馆由序厅、宪法、民法典、互动体验五部分组成。', ['五部分组成']],
    ['展馆由序厅、宪法、民法典、互动体验四部分组成。', []],
    ['方案包括总体目标、主要任务和保障措施三大板块。', []],
    ['汇编由总体情况、行政复议、行政诉讼情况、存在问题、下步打算等四部分组成。', []],
    ['读本分为宪法、民法典、行政处罚法等五个部分。', []],
  ])('%s', (passage, words) => {
    expect(found(passage)).toEqual(words)
  })
})
