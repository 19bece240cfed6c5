import { describe, expect, it } from 'vitest'
import { found } from './found'

const of = (rule: string, words: string, year = 2024) =>
  found(rule, `云溪县白水镇人民政府${year}年法治政府建设年度报告\n一、主要举措和成效\n${words}`).map(
    (hit) => hit.split(' ')[0],
  )

describe('lists that go by a number', () => {
  it.each([
    ['按照“五有”标准，有牌子、有人员、有台账、有经费，建好站点。', 'count'],
    ['落实“四早”要求，早排查、早预警、早报告。', 'count'],
    ['坚持“四公开”（公开依据、公开流程、公开结果）。', 'count'],
    ['做到“三到位”，责任到位、人员到位、经费到位、督导到位。', 'count'],
    ['推行“四议两公开”：党支部提议、村“两委”会讨议、党员大会审议、村民代表会议决议。', 'member-changed'],
    ['落实最严谨的标准、最严格的监管、最严肃的问责“四个最严”要求。', 'member-missing'],
    ['全面履行公众参与、专家论证、合法性审查和集体讨论决定等法定程序。', 'member-lost'],
    ['因属于五类过程性信息不予公开1件。', 'corrupted-probably'],
    ['因危及“两安全一稳定”不予公开1件。', 'corrupted-probably'],
    ['协调推进“四个全面”战略格局。', 'usual'],
    ['做到学思想、强党性、重实践、建新工。', 'member-changed'],
  ])('%s', (words, reason) => {
    expect(of('set-phrase', words)).toEqual([reason])
  })

  it.each([
    '按照“五有”标准，有牌子、有人员、有台账、有经费和有场地，建好站点。',
    '落实“四早”要求，早排查、早预警、早报告等。',
    '落实“三定”，定人、定岗、定责，定期检查。',
    '实行“五统一”，统一标准、统一流程、统一文书、统一标识、装备配齐。',
    '设立三个窗口，窗口服务好，窗口标识清。',
    '推行“四议两公开”，党支部提议、村“两委”会商议、党员大会审议、村民会议决议，决议公开、实施结果公开。',
    '因属于三类内部事务信息、四类过程性信息不予公开2件。',
    '履行公众参与、专家论证、合法性审查、集体讨论决定等程序。',
  ])('nothing of %s', (words) => {
    expect(of('set-phrase', words)).toEqual([])
  })
})

describe('texts and plans that are over', () => {
  it.each([
    ['outdated-citation', '依据《中华人民共和国侵权责任法》，对2023年5月以来发生的纠纷开展调解。', 'repealed'],
    ['outdated-citation', '2025年是《法治政府建设实施纲要（2015—2020年）》的收官之年。', 'wrong-years'],
    [
      'outdated-citation',
      '落实《国务院办公厅关于印发〈提升行政执法质量三年行动计划（2023—2025年）〉的通知》（国办发〔2022〕27号）。',
      'number-of-another',
    ],
    ['outdated-citation', '落实国办发〔2019〕118号文件，推行行政执法三项制度。', 'wrong-number-maybe'],
    ['outdated-citation', '学习《中国共产党纪律处分条例》（2018年修订）。', 'older-version'],
    ['outdated-phrase', '为“十三五”规划顺利收官提供坚强保障。', 'five-year-plan-ended'],
  ])('%s: %s', (rule, words, reason) => {
    expect(of(rule, words)).toEqual([reason])
  })

  it.each([
    ['outdated-citation', '清理2019年依据《中华人民共和国侵权责任法》作出的调解协议。'],
    ['outdated-citation', '2025年是《法治政府建设实施纲要（2021—2025年）》的收官之年。'],
    ['outdated-citation', '落实国办发〔2018〕118号文件，推行行政执法三项制度。'],
    ['outdated-citation', '依据《政府信息公开条例》（国务院令第711号）第五十条规定，编制年度报告。'],
    ['outdated-phrase', '2020年，为“十三五”规划圆满收官提供了保障。'],
  ])('%s tells nothing of %s', (rule, words) => {
    expect(of(rule, words)).toEqual([])
  })

  it('a law of 2019 is right for what was done before its revision came into force', () => {
    const told = (month: number) =>
      found(
        'outdated-citation',
        `云溪县市场监督管理局2025年法治政府建设年度报告\n一、主要举措\n依据2019年修正的《反不正当竞争法》，对2025年${month}月发生的行为立案2件。`,
      )
    expect(told(12)).toHaveLength(1)
    expect(told(3)).toEqual([])
  })
})
