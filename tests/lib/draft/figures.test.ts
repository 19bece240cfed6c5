import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../lib/draft'

const figures = (text: string) => {
  const draft = readDraft(text)
  return draft.figures.map((figure) => [
    draft.spanOf(figure).text,
    figure.value,
    ...(figure.to === null ? [] : [figure.to]),
    figure.unit,
    ...(figure.approximate ? ['about'] : []),
  ])
}

describe('figures', () => {
  it.each([
    ['办理案件12件', [['12件', 12, '件']]],
    [
      '主动公开2.5万余条，网站发布１．５万条',
      [
        ['2.5万余条', 25000, '条', 'about'],
        ['１．５万条', 15000, '条'],
      ],
    ],
    [
      '复议案件0件、诉讼零起',
      [
        ['0件', 0, '件'],
        ['零起', 0, '起'],
      ],
    ],
    [
      '约95%，满意率99.9％以上',
      [
        ['约95%', 95, '%', 'about'],
        ['99.9％以上', 99.9, '%', 'about'],
      ],
    ],
    [
      '每年开展三至五次、10-12场',
      [
        ['三至五次', 3, 5, '次'],
        ['10-12场', 10, 12, '场'],
      ],
    ],
    ['调解矛盾纠纷一百二十三起', [['一百二十三起', 123, '起']]],
    ['百分之九十八点五', [['百分之九十八点五', 98.5, '%']]],
    ['收集意见1,280条', [['1,280条', 1280, '条']]],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })

  it.each([
    '2024年3月1日',
    '云发〔2022〕15号',
    '（2021—2025年）',
    '群众一起参与',
    '这是一项工作',
    '二、存在的问题',
    '12345热线',
  ])('none in %s', (text) => {
    expect(figures(text)).toEqual([])
  })
})
