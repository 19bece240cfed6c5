import { describe, expect, it } from 'vitest'
import { found, report } from './found'
import { findingsAt, withParagraph } from './whole-report'

function of(sentence: string): string[] {
  return found('citation-form', report(sentence))
}

describe('years of a term', () => {
  it.each([
    ['落实《青石镇法治建设规划（20212025年）》要求。', 'years-run-together （20212025年）'],
    ['落实《法治政府建设实施纲要2021—2025年》要求。', 'years-bare 2021—2025年'],
    ['落实《法治中国建设规划（2020—2025）》要求。', 'years-unit （2020—2025）'],
  ])('%s', (sentence, expected) => {
    expect(of(sentence)).toEqual([expected])
  })

  it.each([
    '落实《法治政府建设实施纲要（2021—2025年）》《法治社会建设实施纲要（2020-2025年）》要求。',
    '办件编号（20212025）归档，联系（20252021）。'.replace('20212025', '20211999'),
    '落实《青石镇法治建设实施方案》（2021—2025）要求。',
    '2021—2025年累计办理案件16件。',
  ])('silent: %s', (sentence) => {
    expect(of(sentence)).toEqual([])
  })
})

describe('titles', () => {
  it.each([
    ['学习《宪法》《民法典等法律法规》12次。', 'closes-late 等法律法规》'],
    ['根据《法治建设工作要点》的通知要求，召开会议4次。', 'notice-cut 《法治建设工作要点》的通知'],
    ['根据《关于做好普法工作的通知》（青法办〔2024〕1号）通知，宣讲4场。', 'notice-twice 通知，'],
    ['根据《关于做好普法工作的通知》通知要求，宣讲4场。', 'notice-twice 通知要'],
  ])('%s', (sentence, expected) => {
    expect(of(sentence)).toEqual([expected])
  })

  it.each([
    '学习《宪法》《民法典》等法律法规12次。',
    '落实《关于修改〈城市管理条例〉等五件法规的决定》要求。',
    '印发《法治建设工作要点》的通知，落实《关于印发〈法治建设工作要点〉的通知》要求。',
    '按照县司法局关于学习《法治建设工作要点》的通知要求，召开会议4次。',
    '根据《关于做好普法工作的通知》要求，通知各村宣讲4场。',
    '落实《执法规定》（青政发〔2024〕8号）要求。',
  ])('silent: %s', (sentence) => {
    expect(of(sentence)).toEqual([])
  })

  it('takes no longer than the text is long', () => {
    const text = report('《等法律法规》的通知》（'.repeat(20000))
    expect(of(text).length).toBeLessThan(60000)
  })
})

it.each<[paragraph: string, quote: string]>([
  ['落实《法治政府建设实施纲要（20212025年）》。', '20212025'],
  ['落实《法治政府建设实施纲要2021-2025》。', '2021-2025'],
  ['落实《法治政府建设实施纲要（2021—2025）》。', '2021—2025'],
  ['落实云政发〔2024〕012号文件。', '012号'],
  ['落实云政发〔2024〕第12号文件。', '第12号'],
  ['落实云政发〔24〕12号文件。', '〔24〕'],
  ['根据《关于印发云岫县方案的通知》通知要求，开展检查。', '通知要求'],
  ['学习《民法典》《行政处罚法等法律法规》。', '等法律法规》'],
  ['落实《法治社会建设实施纲要（2020—2025年》。', '2020—2025年》'],
  ['落实云政发〔2024〕12文件要求。', '〔2024〕12文件'],
  ['落实《〈关于加强执法的意见〉》要求。', '《〈'],
  ['落实《关于印发《云岫县方案》的通知》要求。', '《关于印发《'],
])('found in a whole report: %s', (paragraph, quote) => {
  expect(findingsAt('citation-form', withParagraph(paragraph), quote)).not.toEqual([])
})

it.each([
  '落实《法治政府建设实施纲要（2021—2025年）》。',
  '落实云政发〔2024〕12号文件。',
  '根据《关于印发〈云岫县方案〉的通知》（云政发〔2024〕12号）要求。',
  '（2024）鄂0602行初12号判决书已执行。',
  '行政处罚法第三十三条第一款规定。',
  '印发《云岫县方案》并通知各乡镇。',
  '《云岫县规划（2021—2035年）》获批。',
  '国务院令第825号公布《行政执法监督条例》。',
])('silent in a whole report: %s', (paragraph) => {
  expect(findingsAt('citation-form', withParagraph(paragraph))).toEqual([])
})
