import { describe, expect, it } from 'vitest'
import { found, TITLE } from './found'

function of(sentence: string): string[] {
  return found('typo', `${TITLE}一、主要举措\n${sentence}。`)
}

describe('characters of a shape that hardly any text uses, and the newer words of this kind of text', () => {
  it.each([
    ['依法对2人处以行政佝留', '佝留'],
    ['全年缇供法律服务60次', '缇供'],
    ['招录扶警12名', '扶警'],
    ['完成卫片图班核查', '图班'],
    ['治理耕地摞荒1200亩', '摞荒'],
    ['建立三方搓商机制', '搓商'],
    ['开展民办幻儿园年检', '幻儿'],
    ['督促企业按月较存公积金', '较存'],
  ])('%s', (sentence, slip) => expect(of(sentence).some((text) => text.includes(slip))).toBe(true))

  it.each([
    '开展涉诉、涉路、涉旅矛盾排查，护林员每周巡山',
    '食堂明厨亮灶，执法车辆亮灯巡查',
    '对春秋两季防火检查中避重就轻的单位约谈',
    '推行一网通办、一窗通取，收费窗口当场解缴',
  ])('%s', (sentence) => expect(of(sentence)).toEqual([]))
})
