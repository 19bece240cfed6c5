import { describe, expect, it } from 'vitest'
import { statuteByOrder, statuteOf } from '../../rules/vocabulary/laws'
import { ministryRule, ministryRuleTitles } from '../../rules/vocabulary/ministry-rules'
import { mayHaveChanged, ordersOf, ownerOfOrder } from '../../rules/vocabulary/orders'
import { found } from './found'

/** What the rule says of a sentence in an otherwise plain report for a year. */
function of(year: number, sentence: string): string[] {
  return found('outdated-citation', `青石镇${year}年法治政府建设年度报告\n一、主要举措\n${sentence}，办理案件16件。`)
}

describe('orders of the State Council', () => {
  it.each([
    [2023, '落实《优化营商环境条例》（国务院令第727号）', 'number-of-another 国务院令第727号'],
    [2024, '落实《公平竞争审查条例》（国务院令第738号）', 'number-of-another 国务院令第738号'],
    [2021, '落实《森林防火条例》（国务院令第542号）', 'number-of-another 国务院令第542号'],
    [2023, '落实《公路安全保护条例》（国务院令第539号）', 'wrong-number-maybe 国务院令第539号'],
    [2024, '按照《工伤保险条例》（国务院令第568号）', 'wrong-number-maybe 国务院令第568号'],
    [2024, '按照《工伤保险条例》（国务院令第856号）', 'wrong-number-maybe 国务院令第856号'],
    [2024, '按照《物业管理条例》（国务院令第703号）', 'wrong-number-maybe 国务院令第703号'],
    [2024, '按照国务院令第712号《重大行政决策程序暂行条例》', 'number-of-another 国务院令第712号'],
    [2024, '按照国务院令第790号公布的《重大行政决策程序暂行条例》', 'number-of-another 国务院令第790号'],
    [2024, '按照《重大行政决策程序暂行条例》（国务院第731号令）', 'number-of-another 国务院第731号令'],
    [2024, '按照《重大行政决策程序暂行条例》（2019年国务院令第731号公布）', 'number-of-another 国务院令第731号'],
    [2024, '按照《危险化学品安全管理条例》（国务院令第344号）', 'older-version 国务院令第344号'],
    [2024, '按照《行政法规制定程序条例》（国务院令第321号）', 'older-version 国务院令第321号'],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual([expected])
  })

  it.each([
    [2024, '落实《公平竞争审查条例》（国务院令第783号）'],
    [2024, '按照国务院令第713号《重大行政决策程序暂行条例》'],
    [2024, '按照《工伤保险条例》（国务院令第375号公布，国务院令第586号修订）'],
    [2024, '按照《工伤保险条例》（国务院令第586号）'],
    [2024, '按照《危险化学品安全管理条例》（国务院令第591号）'],
    // The decision of March 2018 changed it.
    [2024, '按照《物业管理条例》（国务院令第698号修订）'],
    // What was changed after the collection was made is not known.
    [2026, '按照《工伤保险条例》（国务院令第856号）'],
    // A place's own, and a statute of the Party.
    [2024, '按照《云岭省物业管理条例》（云岭省人大公告第12号）'],
  ])('%i %s is right or cannot be told', (year, sentence) => {
    expect(of(year, sentence)).toEqual([])
  })

  it('belong to a known regulation and to one only', () => {
    for (let order = 1; order < 900; order++) {
      const further = ownerOfOrder(order)
      if (!further) continue
      expect(statuteOf(further.title)?.kind, further.title).toBe('regulation')
      expect(statuteByOrder(order)?.title ?? further.title, `${order}`).toBe(further.title)
      expect(ordersOf(further.title)).toContain(order)
    }
  })

  it('of a decision on many regulations count for those that it changed', () => {
    expect(mayHaveChanged('物业管理条例', 698, ['2016-02-06', '2018-03-19'], '2024-12-31')).toBe(true)
    expect(mayHaveChanged('物业管理条例', 703, ['2016-02-06', '2018-03-19'], '2024-12-31')).toBe(false)
  })
})

describe('rules of ministries', () => {
  it.each([
    [2023, '《水行政处罚实施办法》（水利部令第8号）', 'wrong-number-maybe 水利部令第8号'],
    [2024, '《农业行政处罚程序规定》（农业部令第63号）', 'wrong-number-maybe 农业部令第63号'],
    [2024, '《市场监督管理行政处罚程序规定》（市场监管总局令第24号）', 'wrong-number-maybe 市场监管总局令第24号'],
    [2024, '《政府采购质疑和投诉办法》（财政部第49号令）', 'wrong-number-maybe 财政部第49号令'],
    [2024, '《农业行政处罚程序规定》（农业农村部令2021年第6号）', 'wrong-number-maybe 农业农村部令2021年第6号'],
  ])('%i %s', (year, citation, expected) => {
    expect(of(year, `落实${citation}`)).toEqual([expected])
  })

  it.each([
    // Before the present text the old number was right.
    [2022, '《水行政处罚实施办法》（水利部令第8号）'],
    [2024, '《水行政处罚实施办法》（水利部令第55号）'],
    [2024, '《农业行政处罚程序规定》（农业农村部令2021年第4号）'],
    [2024, '《农业行政处罚程序规定》（农业农村部令第4号）'],
    [2024, '《市场监督管理行政处罚程序规定》（国家市场监督管理总局令第2号公布，根据第61号令修正）'],
    [2026, '《市场监督管理行政处罚程序规定》（国家市场监督管理总局令第120号）'],
    [2024, '《云岭省水行政处罚实施办法》（云岭省人民政府令第8号）'],
  ])('%i %s is right or cannot be told', (year, citation) => {
    expect(of(year, `落实${citation}`)).toEqual([])
  })

  it('have numbers, a day, a source and an evidence mark each, and stand once', () => {
    const titles = ministryRuleTitles()
    expect(titles.length).toBeGreaterThan(80)
    expect(new Set(titles).size).toBe(titles.length)
    for (const title of titles) {
      const rule = ministryRule(title)
      expect(rule, title).not.toBeNull()
      expect(rule?.from, title).toMatch(/^(?:19|20)\d\d-\d\d-\d\d$/)
      for (const number of rule?.numbers ?? []) expect(number, title).toMatch(/^(?:20\d\d年第)?\d{1,3}$/)
      expect(rule?.source.length, title).toBeGreaterThan(3)
      expect(['seen', 'recalled']).toContain(rule?.evidence)
      expect(statuteOf(title), title).toBeNull()
    }
    expect(ministryRule('无此办法')).toBeNull()
    expect(ministryRule('')).toBeNull()
  })
})

it('a version named behind a title is told once', () => {
  expect(of(2023, '按照《固体废物污染环境防治法》（2016年修正）')).toHaveLength(1)
})

describe('articles', () => {
  const SHORT = '依照《中华人民共和国政府信息公开条例》（以下简称《条例》）第五十条编制。'
  it.each([
    [2024, '依据《政府信息公开条例》第五十五条规定编制年度报告', 'other-article 《政府信息公开条例》第五十五条'],
    [2024, '依据《行政处罚法》第五十六条开展法制审核', 'other-article 《行政处罚法》第五十六条'],
    [2024, '依据《行政诉讼法》第五条第三款规定，落实负责人出庭应诉制度', 'other-article 《行政诉讼法》第五条'],
    [2024, `${SHORT}凡涉第三方权益者，依《条例》第二十三条书面征求第三方意见`, 'moved-article 《条例》第二十三条'],
    [2024, '依据《政府信息公开条例》第六十条规定编制年度报告', 'no-such-article 《政府信息公开条例》第六十条'],
    [2023, '依据《中华人民共和国行政处罚法》第一百二十条', 'no-such-article 《中华人民共和国行政处罚法》第一百二十条'],
    [2024, '依据《优化营商环境条例》第73条', 'no-such-article 《优化营商环境条例》第73条'],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual([expected])
  })

  it.each([
    [2024, '依据《政府信息公开条例》第五十条规定，编制年度报告'],
    [2024, '依据《政府信息公开条例》第四十九条、第五十条规定编制年度报告'],
    [2024, '依据《行政处罚法》第五十八条开展法制审核'],
    [2024, '对照《重大行政决策程序暂行条例》第四十二条开展合法性审查'],
    [2024, '依据《政府信息公开条例》第二十七条受理申请，编制年度报告'],
    // The law of 1999 still held.
    [2023, '依据《行政复议法》第四十一条组织听证'],
    // Made anew within the year: either text may be meant.
    [2024, '依据《突发事件应对法》第一百零五条'],
    [2024, '依据《云岭省行政处罚条例》第一百二十条'],
  ])('%i %s is right or cannot be told', (year, sentence) => {
    expect(of(year, sentence)).toEqual([])
  })
})

it.each([
  [2024, '依据《安全生产法（2014年修正）》', 'older-version （2014年修正）'],
  [2024, '依据《草原法》（2013年第三次修正）', 'older-version （2013年第三次修正）'],
  [2024, '依据新修改的《信访条例》', 'repealed 《信访条例》'],
])('%i %s', (year, sentence, expected) => {
  expect(of(year, sentence)).toEqual([expected])
})
