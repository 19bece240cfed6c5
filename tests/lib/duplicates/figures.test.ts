import { describe, expect, it } from 'vitest'
import { entryOf } from '../../../lib/duplicates'
import { agreementOf, type Figure, figuresIn } from '../../../lib/duplicates/figures'
import { poolOf } from '../../../lib/duplicates/pool'
import { framed } from './labelled'

function figures(text: string): Figure[] {
  const pool = poolOf([entryOf(framed(`镇里认真抓好落实，${text}，群众反映良好。`))])
  return figuresIn(pool, { start: 0, end: pool.signs.length })
}

function agreement(a: string, b: string) {
  return agreementOf(figures(a), figures(b), () => true)
}

describe('reading', () => {
  it.each([
    ['发放手册2600余份', 2600, 2700],
    ['发放手册两千六百多份', 2600, 2700],
    ['减免罚款七十余万元', 700_000, 800_000],
    ['投入1.2亿元', 120_000_000, 120_000_000],
    ['归集1.8万条', 18_000, 18_000],
    ['参加的有百余名村民', 100, 200],
    ['巡查不少于20次', 20, 30],
    ['召开五次会议', 5, 5],
    ['扣下八吨多货物', 8, 9],
    ['听众有十二万有余', 120_000, 130_000],
    ['散发资料近十万份', 85_000, 100_000],
    ['每所不到三人值守', 2, 3],
    ['来函四十来件', 40, 50],
    ['建成3个点位', 3, 3],
  ])('%s is a count from %d to %d', (text, low, high) => {
    const [figure] = figures(text)
    expect(figure).toMatchObject({ kind: 'count', low })
    expect(figure?.high).toBeGreaterThanOrEqual(low)
    expect(figure?.high).toBeLessThanOrEqual(high)
  })

  it.each([
    ['压缩近七成', 68],
    ['下降六成', 60],
    ['占三分之一', 33.3],
    ['过半事项当场办结', 54],
    ['将近一半是老人', 47],
    ['百分之九十', 90],
    ['办结率达到68.5%', 68.5],
    ['提高9个百分点', 9],
    ['提高约6个点', 6],
    ['每十单里就有三单', 30],
  ])('%s is a share that takes in %d', (text, value) => {
    const [figure] = figures(text)
    expect(figure).toMatchObject({ kind: 'share' })
    expect(figure?.low).toBeLessThanOrEqual(value)
    expect(figure?.high).toBeGreaterThanOrEqual(value)
  })

  it.each([
    ['公示半个月', '公示15日'] as const,
    ['培训三个月', '培训90天'] as const,
    ['办理时限三周', '办理时限15个工作日'] as const,
    ['限一个月内答复', '限30日内答复'] as const,
    ['停业一周', '停业七天'] as const,
    ['半小时内赶到', '30分钟内赶到'] as const,
    ['两个小时内转移', '2小时内转移'] as const,
  ])('%s is as long as %s', (one, other) => {
    expect(agreement(one, other)).toMatchObject({ open: 0, openOther: 0 })
    expect(figures(one)[0]?.kind).toBe('time')
    expect(figures(other)[0]?.kind).toBe('time')
  })

  it.each([
    '第三次会议',
    '3月12日',
    '第12条',
    '全面成立工作组',
    '一次办好',
    '每位居民',
    '某文〔2024〕54号',
    '一个村庄',
    '24小时值班',
  ])('%s counts nothing', (text) => {
    expect(figures(text)).toEqual([])
  })
})

describe('agreement', () => {
  it.each([
    ['the same', '查处案件137起', '立案137件', 2],
    ['the same in words', '开展演练22场', '二十二次演练', 1],
    ['rounded', '压缩68%', '缩短近七成', 0.5],
    ['a sum', '建议56件、提案71件', '建议提案127件', 0.5],
    ['a difference', '出庭率由71%升到98%', '提高27个百分点', 0.5],
  ])('%s', (_, a, b, telling) => {
    expect(agreement(a, b).telling).toBeGreaterThanOrEqual(telling)
    expect(agreement(b, a).telling).toBeGreaterThanOrEqual(telling)
    expect(agreement(a, b)).toMatchObject({ open: 0, openOther: 0 })
  })

  it.each([
    ['other counts', '查处案件137起', '查处案件173起'],
    ['a share and a count', '办结率68%', '办结68件'],
    ['a count that is no rounding', '减免74万元', '减免八十余万元'],
  ])('not %s', (_, a, b) => {
    expect(agreement(a, b).telling).toBe(0)
    expect(agreement(a, b).openOther + agreement(a, b).open).toBeGreaterThan(0)
  })

  it.each([
    ['检查118家', '检查64家', true],
    ['检查118家', '检查118家', false],
    ['检查118家', '检查百余家', false],
    ['检查118家', '罚款64万元', false],
  ])('%s and %s contradict each other: %s', (a, b, isContrary) => {
    expect(agreement(a, b)).toMatchObject({ isContrary })
  })

  it('takes 个 for whatever else is counted', () => {
    expect(agreement('走访五家', '走访5个').small).toBeGreaterThan(0)
    expect(agreement('走访五家', '走访5次').small).toBe(0)
  })

  it('does not find a difference among many figures', () => {
    const many = '受理95件、办结88件、维持39件、撤销5件、驳回23件、终止17件、和解4件'
    expect(agreement(many, '受理7件').telling).toBe(0)
  })
})
