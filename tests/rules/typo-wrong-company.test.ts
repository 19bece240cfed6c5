import { describe, expect, it } from 'vitest'
import { found, TITLE } from './found'

function of(sentence: string): string[] {
  return found('typo', `${TITLE}一、主要举措\n${sentence}。`)
}

describe('a right word where only another of the same sound is usual', () => {
  it.each([
    ['年内宣布实效的规范性文件共3件', '实效'],
    ['发现公正员队伍年龄偏大', '公正'],
    ['对未取得医师职业证书的2人立案', '职业'],
    ['专项治理套取截流医保基金问题', '截流'],
    ['两个业务系统接口不通，数据借口改造滞后', '借口'],
    ['把困境儿童纳入求助对象', '求助'],
    ['村里定期召开村民意识协商会', '意识'],
    ['全县平稳渡过主汛期', '渡过'],
    ['开展市长监管领域执法', '市长'],
    ['工作人员履行只能不到位', '只能'],
  ])('%s', (sentence, slip) => expect(of(sentence).some((text) => text.includes(slip))).toBe(true))

  it.each([
    '依法公正处理投诉，坚持公正司法',
    '开展职业技能培训，核发职业资格证书',
    '群众可通过热线求助，求助事项当日答复',
    '注重工作实效，普法实效明显增强',
    '在沟口修建截流设施，实现雨污分流截流',
    '市长主持召开会议研究食品安全工作',
    '不得以任何借口拖延，借口推诿的一律问责',
    '防洪物资只能用于抢险',
  ])('%s', (sentence) => expect(of(sentence)).toEqual([]))
})
