import { describe, expect, it } from 'vitest'
import { found, TITLE } from './found'

function of(sentence: string): string[] {
  return found('typo', `${TITLE}一、主要举措\n${sentence}。`)
}

describe('titles of regulations and names of bodies with a slip of the pen', () => {
  it.each([
    ['宣传《物业官理条例》', '物业官理条例'],
    ['落实《粮食流通行政执法办发》', '粮食流通行政执法办发'],
    ['执行《不动产灯记暂行条例》', '不动产灯记暂行条例'],
    ['学习《保障农民工资工支付条例》', '保障农民工资工支付条例'],
    ['会同县人力资源和社会障局开展检查', '人力资源和社会障局'],
    ['县市场监管督理局牵头负责', '市场监管督理局'],
    ['镇综合行政执队法联合检查', '综合行政执'],
  ])('%s', (sentence, slip) => expect(of(sentence).some((text) => text.includes(slip))).toBe(true))

  it.each([
    '宣传《物业管理条例》《城镇供水条例》《城市供水条例》',
    '县人力资源社会保障局、市场监管局、住房城乡建设局联合检查',
    '依照《不动产登记暂行条例实施细则》办理登记',
    '《青石市物业管理规定》施行',
  ])('%s', (sentence) => expect(of(sentence)).toEqual([]))
})
