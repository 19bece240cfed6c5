import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../lib/draft/fold'
import { unwrapped } from '../../../lib/draft/lines'

describe('fold', () => {
  it.each([
    ['２０２５ 年　度', '2025年度'],
    ['98％，', '98%,'],
    ['“第一责任人”职责', '第一责任人职责'],
    ['2021—2025年', '2021-2025年'],
    ['云发〔2022〕15号', '云发[2022]15号'],
    ['推進法治政府建設', '推进法治政府建设'],
    // From the first to the last of the table, some far from the one before.
    ['丟亂亞佔倉產綫繼營矯證鄉鑒靈韻顧餘體鬆齊龍龜', '丢乱亚占仓产线继营矫证乡鉴灵韵顾余体松齐龙龟'],
    ['二○二四年', '二〇二四年'],
    ['㈠工作⑴情况⒈', '(一)工作(1)情况1.'],
    ['行 政 复 议', '行政复议'],
    ['12 34 件', '12 34件'],
    ['a\u200bb\ufeff\u202ec', 'abc'],
    ['一\r二\u2028三', '一二\n三'],
  ])('folds %j to %j', (given, folded) => {
    expect(fold(given).text).toBe(folded)
  })

  it('leads every folded unit back to the unit it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (given) => {
        const { text, origin } = fold(given)
        expect(origin.length).toBe(text.length)
        for (let i = 0; i < origin.length; i++) {
          expect(origin[i]).toBeLessThan(given.length)
          if (i > 0) expect(origin[i]).toBeGreaterThanOrEqual(origin[i - 1] as number)
        }
      }),
    )
  })

  it('keeps characters that are not folded at their own places', () => {
    const given = '　　一、工作 情况，（二）成效'
    const { text, origin } = fold(given)
    for (let i = 0; i < text.length; i++) {
      const character = text[i] as string
      if (/[一-鿿]/.test(character)) expect(given[origin[i] as number]).toBe(character)
    }
  })
})

describe('unwrapped', () => {
  it('joins the lines of a paragraph that a fixed-width layout broke', () => {
    const sentence = '全镇认真落实行政执法公示制度执法全过程记录制度和重大执法决定法制审核制度组织开展专项检查'
    const paragraph = sentence.repeat(6)
    const lines = paragraph.match(/.{1,24}/g) as string[]
    const { text } = unwrapped(fold([...lines, '二、存在的问题', ...lines].join('\n')))
    expect(text.split('\n')).toHaveLength(3)
    expect(text.split('\n')[1]).toBe('二、存在的问题')
  })

  it('leaves ordinary paragraphs alone', () => {
    const text = Array.from({ length: 20 }, (_, i) => `（${i + 1}）第${i}项工作已经完成，效果较好。`).join('\n')
    expect(unwrapped(fold(text)).text.split('\n')).toHaveLength(20)
  })
})
