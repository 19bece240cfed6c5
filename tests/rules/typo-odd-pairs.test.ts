import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { bookOf } from './book-of'

/** What the rule for slips says of paragraphs in a plain report for 2024, as marked words. */
function told(...paragraphs: string[]): string[] {
  const text = `石岭县人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n${paragraphs.join('\n')}\n二、存在的问题\n一是执法力量不足，二是培训不够。\n三、下一步工作\n加强培训，充实力量。\n石岭县人民政府\n2025年1月15日\n`
  return auditSource({ name: 'draft', format: 'txt', text }, {}, bookOf('typo')).findings.map(({ span }) => span.text)
}

describe('words beyond those of the genre', () => {
  it.each([
    '法治文化公园开园，宪法展馆同日揭牌。',
    '坚持善作善成，把实事办实、好事办好。',
    '建成千亿级产业链，推广绿电直连。',
    '化解重大风险，做到化险为夷、同舟共济。',
    '半导体企业满意度进一步提升。',
    '推进思政课程与法治教育结合。',
    '制定局发规范性文件3件。',
    '工作历尽艰辛，群众由衷高兴。',
  ])('%s', (paragraph) => {
    expect(told(paragraph)).toEqual([])
  })

  it.each([
    ['征收决定作出前先补尝后搬迁。', '先补尝后搬迁'],
    ['大事不出街道、矛顿不上交。', '矛顿不上交'],
    ['及时发部森林防火信息。', '发部'],
    ['均在法定其限内办结。', '其限'],
  ])('still told: %s', (paragraph, slip) => {
    expect(told(paragraph)).toContain(slip)
  })
})

describe('a draft with many pairs that make no word', () => {
  const LOOSE = [
    ['严格执行廉洁从政各项规定。', '政各'],
    ['使投资与潜在增长率相协调。', '率相'],
    ['今年乡村的赛会很热闹。', '会很'],
    ['培育农家乐和古建游。', '建游'],
    ['这是发展进程中极不平凡的一年。', '中极'],
    ['把认准的事干出实效。', '事干'],
  ] as const

  it.each(LOOSE)('few are told: %s', (paragraph, pair) => {
    expect(told(paragraph)).toContain(pair)
  })

  it('many are not, for it speaks of what the tables do not know', () => {
    expect(told(...LOOSE.map(([paragraph]) => paragraph))).toEqual([])
  })

  it('what has more to it than its look is told among many', () => {
    const slips = ['落实国家赔尝决定。', '均在法定其限内办结。']
    expect(told(...LOOSE.map(([paragraph]) => paragraph), ...slips)).toEqual(['国家赔尝', '其限'])
  })
})

describe('a character that no word covers beside another', () => {
  it.each([
    '持续提高公务人员知网、懂网、用网能力。',
    '推进政府系统依法决策、依法行政、依法履责。',
    '新领、换领执法证412个。',
    '三是部分林农法治意识不强。',
    '对网约车合规化、治超联合执法等难点问题开展研究。',
    '电子版发至工作邮箱，审批用时缩至60个工作日。',
    '能化解的积极化解，不能化解的引导群众依法反映。',
    '这既是调整经济结构的重点，也是难点，全面推开营改增。',
  ])('may be of a word that no table has: %s', (paragraph) => {
    expect(told(paragraph)).toEqual([])
  })

  it.each([
    ['编制并更新主动公开目绿。', '公开目'],
    ['组织综合监执管法练兵活动。', '监执管法'],
    ['全面落实行政执人员持证上岗制度。', '执人员'],
    ['完善应急预案完善，健全机制。', '完善应急预案完善'],
  ])('is told where it looks like the slip of one: %s', (paragraph, slip) => {
    expect(told(paragraph).join()).toContain(slip)
  })
})
