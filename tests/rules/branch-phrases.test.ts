/** Phrases that one branch of government has: each as it should be, and with a slip in it. */
import { describe, expect, it } from 'vitest'
import { BRANCH_CORRUPTIONS, BRANCH_PHRASES } from '../../rules/vocabulary/branch-phrases'
import { found, report } from './found'

const of = (words: string) => found('set-phrase', report(words))

describe('phrases of the branches', () => {
  it.each(BRANCH_PHRASES.map((phrase) => phrase.members.map(([first]) => first).join('、')))('%s is right', (words) => {
    expect(of(`坚持${words}，办理案件16件。`)).toEqual([])
  })

  it.each([
    ['坚持“预防为主、积极消失”的方针。', 'member-changed 预防为主、积极消失'],
    ['坚持人民至上、生活至上，排查隐患36处。', 'member-changed 人民至上、生活至上'],
    ['推进医保、医药、医药联动。', 'member-twice 医药、医药'],
    ['履行基本民生保障、基层社会治理、基础社会服务职责。', 'member-changed 基本民生保障、基层社会治理、基础社会服务'],
    ['健全统一指挥、专常兼备、反应灵活、上下联动的体制。', 'member-changed 统一指挥、专常兼备、反应灵活、上下联动'],
    ['坚持精准治污、科学治理、依法治污。', 'member-changed 精准治污、科学治理、依法治污'],
    ['坚持以公开为例外、不公开为常态。', 'corrupted-probably 以公开为例外、不公开为常态'],
    ['执行先发布后审核的办法。', 'corrupted-probably 先发布后审核'],
    ['履行推进法治建设首要责任人职责。', 'corrupted-probably 推进法治建设首要责任人'],
    ['贯彻创新、协作、绿色、开放、共享的新发展理念。', 'corrupted-probably 创新、协作、绿色、开放、共享'],
    ['落实“谁执法谁宣传”责任制。', 'corrupted-probably 谁执法谁宣传'],
    ['坚持依法治国、依法执政共同推进。', 'corrupted-probably 依法治国、依法执政'],
    ['坚持对党忠诚、服务人民、执法公平、纪律严明。', 'member-changed 对党忠诚、服务人民、执法公平、纪律严明'],
  ])('%s', (words, hit) => {
    expect(of(words)).toEqual([hit.replace('坚持', '')])
  })

  it.each([
    '传染病坚持预防为主、防治结合，消防工作坚持预防为主、防消结合，动物防疫坚持预防为主、防检结合。',
    '坚持公开为常态、不公开为例外，政务信息以公开为原则、不公开为例外。',
    '做到件件有登记、事事有回应，坚持属地管理、分工负责。',
    '杜绝先公开后审查的现象，坚持先审查后公开。',
    '班子成员履行法治建设直接责任人职责，主要负责人履行推进法治建设第一责任人职责。',
    '推动产业、人才、文化、生态、组织振兴，创新、协调、绿色、开放、共享的新发展理念深入人心。',
    '坚持依法治国、依法执政、依法行政共同推进，办好社保、医疗、医保服务。',
    '劳动者自主择业、市场调节就业和政府促进就业相结合。',
  ])('%s: right', (words) => {
    expect(of(words)).toEqual([])
  })

  it('has no corruption that its own right wording holds', () => {
    for (const { text, right } of BRANCH_CORRUPTIONS) expect(right, text).not.toContain(text)
  })
})
