import { describe, expect, test } from 'vitest'
import { align, containedShare, squeeze } from '../../../lib/editors/aligned'

const WHOLE = '一、主要工作全年办件九件。二、存在问题力度不够。三、下步打算抓好落实。'

describe('squeezing', () => {
  test('leaves out what is drawn in many ways, and knows where each sign stands', () => {
    const { text, places } = squeeze('甲 \u00a0·乙\n\u200b丙')
    expect(text).toBe('甲乙丙')
    expect([...places]).toEqual([0, 4, 7])
  })
  test('nothing is nothing', () => expect(squeeze(' \n').text).toBe(''))
})

describe('aligning', () => {
  test('drawn lines that follow one another are one stretch', () => {
    expect(align(['二、存在问题', '力度不够。'], WHOLE, 0)).toEqual([{ drawn: 0, whole: 13, length: 11 }])
  })
  test('lines that are not drawn leave a gap', () => {
    expect(align(['一、主要工作', '三、下步打算'], WHOLE, 0)).toEqual([
      { drawn: 0, whole: 0, length: 6 },
      { drawn: 6, whole: 24, length: 6 },
    ])
  })
  test.each([
    ['words that are not there', ['二、存在问题', '力度很大。']],
    ['lines in another order', ['三、下步打算', '一、主要工作']],
    ['more than the whole', [WHOLE, '完']],
  ])('%s', (_, lines) => expect(align(lines, WHOLE, 0)).toBeNull())
  test('of words that stand twice those near the hint', () => {
    expect(align(['甲乙'], '甲乙丙甲乙丁', 3)).toEqual([{ drawn: 0, whole: 3, length: 2 }])
    expect(align(['甲乙'], '甲乙丙甲乙丁', 0)).toEqual([{ drawn: 0, whole: 0, length: 2 }])
  })
  test('a page number among the lines, only where pages are painted', () => {
    const lines = [WHOLE.slice(0, 24), '—3—', WHOLE.slice(24)]
    expect(align(lines, WHOLE, 0)).toBeNull()
    expect(align(lines, WHOLE, 0, true)).toEqual([
      { drawn: 0, whole: 0, length: 24 },
      { drawn: 27, whole: 24, length: WHOLE.length - 24 },
    ])
  })
  test('nothing drawn proves nothing wrong', () => expect(align(['', ''], WHOLE, 0)).toEqual([]))
})

describe('the share of what is drawn that is in the text', () => {
  test('all of it', () => expect(containedShare(['一、主要工作', '全年办件九件。'], WHOLE)).toBe(1))
  test('a half', () => expect(containedShare(['一、主要工作', '另外六个字啊'], WHOLE)).toBe(0.5))
})
