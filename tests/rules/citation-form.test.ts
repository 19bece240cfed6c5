import { describe, expect, it } from 'vitest'
import { found, report } from './found'

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
    ['落实《执法规定》（青政发[2024]8号）要求。', 'number-brackets [2024]'],
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
