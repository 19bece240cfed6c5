import { describe, expect, it } from 'vitest'
import { type Phrase, phraseMatcher, vocabularyMatcher } from '../../../lib/audit'

function found(phrases: readonly Phrase[], text: string, within?: { start: number; end: number }): string[] {
  return phraseMatcher(phrases)(text, within).map(({ range }) => `${range.start}:${text.slice(range.start, range.end)}`)
}

describe('phraseMatcher', () => {
  it('finds every place in text order, longer phrases first', () => {
    const phrases = [{ text: '法制' }, { text: '法制宣传' }, { text: '宣传' }]
    expect(found(phrases, '法制宣传和法制讲座')).toEqual(['0:法制宣传', '0:法制', '2:宣传', '5:法制'])
  })

  it('finds phrases that overlap', () => {
    expect(found([{ text: '治治' }, { text: '法治' }], '法治治治')).toEqual(['0:法治', '1:治治', '2:治治'])
  })

  it('finds two phrases of the same wording', () => {
    const phrases = [
      { text: '反应', after: ['问题'] },
      { text: '反应', after: ['情况'] },
    ]
    expect(phraseMatcher(phrases)('反应情况').map(({ phrase }) => phrase)).toEqual([phrases[1]])
  })

  it.each([
    ['before', { text: '作用', before: ['发挥', '起'] }, '发挥作用', '使作用'],
    ['after', { text: '反应', after: ['问题'] }, '反应问题', '反应迅速'],
    ['notBefore', { text: '布署', notBefore: ['发'] }, '布署', '发布署名'],
    ['notAfter', { text: '布署', notAfter: ['名'] }, '布署', '布署名'],
    ['notIn', { text: '布署', notIn: ['发布署名'] }, '布署', '发布署名文章'],
    ['notIn twice', { text: '治治', notIn: ['法治治理'] }, '法治治安', '法治治理'],
  ])('holds to %s', (_, phrase, matching, other) => {
    expect(found([phrase], matching)).toHaveLength(1)
    expect(found([phrase], other)).toEqual([])
  })

  it('looks at company across the range that it searches', () => {
    const phrases = [{ text: '反应', before: ['群众'], after: ['问题'] }]
    expect(found(phrases, '群众反应问题', { start: 2, end: 4 })).toEqual(['2:反应'])
    expect(found(phrases, '群众反应问题', { start: 0, end: 3 })).toEqual([])
    expect(found(phrases, '群众反应问题', { start: -5, end: 99 })).toEqual(['2:反应'])
  })

  it('folds phrases as drafts are folded', () => {
    expect(found([{ text: '“四个 自信”：' }], '四个自信:')).toEqual(['0:四个自信:'])
  })

  it('finds nothing for a phrase of which nothing is left, and nothing in no text', () => {
    expect(found([{ text: '“ ”' }, { text: '' }], '一二三')).toEqual([])
    expect(found([{ text: '法制' }], '')).toEqual([])
    expect(found([], '法制')).toEqual([])
  })

  it('stays linear where all phrases begin alike and the text is pumped', () => {
    const phrases = Array.from({ length: 500 }, (_, i) => ({
      text: `${'法治'.repeat(20)}${String.fromCharCode(0x4e00 + i)}`,
    }))
    const match = phraseMatcher(phrases)
    match('')
    const cost = (length: number) => {
      const text = '法治'.repeat(length / 2)
      const times = [1, 2, 3].map(() => {
        const start = performance.now()
        match(text)
        return performance.now() - start
      })
      return Math.min(...times)
    }
    cost(20_000)
    expect(cost(400_000)).toBeLessThan(Math.max(40, cost(40_000) * 40))
  })

  it('takes less than three milliseconds for 1,000 phrases over 5,000 characters', () => {
    const phrases = Array.from({ length: 1000 }, (_, i) => ({
      text: `${'执法治理行政规范'[i % 8]}${String.fromCharCode(0x4e00 + i)}${'监督'.repeat(i % 3)}`,
    }))
    const text = '坚持依法行政，规范执法行为，加强社会治理。'.repeat(250).slice(0, 5000)
    const match = phraseMatcher(phrases)
    match(text)
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now()
      match(text)
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(3)
  })
})

describe('vocabularyMatcher', () => {
  const lists: Phrase[][] = [
    [{ text: '法制' }, { text: '法制宣传' }, { text: '反应', after: ['问题'] }],
    [{ text: '宣传' }, { text: '法制宣传' }, { text: '法制', notAfter: ['宣传'] }, { text: '四个自信' }],
    [],
  ]
  const draft = { folded: '法制宣传和法制讲座,群众反应问题,坚定四个自信。' }

  it('finds in each list what a matcher of its own finds, and in the same order', () => {
    for (const [list, find] of lists.map((phrases) => [phrases, vocabularyMatcher(phrases)] as const))
      expect(find(draft)).toEqual(phraseMatcher(list)(draft))
  })

  it('keeps to the range that it is given', () => {
    const [list = []] = lists
    const within = { start: 1, end: 9 }
    expect(vocabularyMatcher(list)(draft, within)).toEqual(phraseMatcher(list)(draft, within))
  })

  it('finds the words of a list that comes when a draft has been looked through', () => {
    vocabularyMatcher([{ text: '群众' }])(draft)
    const late = vocabularyMatcher([{ text: '坚定' }])
    expect(late(draft).map(({ range }) => range.start)).toEqual([draft.folded.indexOf('坚定')])
  })

  it('gives matches that the caller may change', () => {
    const find = vocabularyMatcher([{ text: '讲座' }])
    find(draft).pop()
    expect(find(draft)).toHaveLength(1)
  })
})
