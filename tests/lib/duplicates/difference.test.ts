import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from '../../../lib/duplicates'

const shown = (before: string, after: string) =>
  differences(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind])
    .join('')

describe('differences', () => {
  it.each([
    ['共排查纠纷165件', '累计排查纠纷165件', '[-共][+累计]排查纠纷165件'],
    ['调解成功1,620件', '调解成功1,580件', '调解成功[-1,620][+1,580]件'],
    ['成功率98.2%。', '成功率97％。', '成功率[-98.2%][+97％]。'],
    [
      '由第三方入户调查，听取意见',
      '由第三方入户调查，并张贴公示，听取意见',
      '由第三方入户调查，[+并张贴公示，]听取意见',
    ],
    ['', '新增', '[+新增]'],
    ['原样', '原样', '原样'],
  ])('marks whole words and numbers: %s → %s', (before, after, marked) => {
    expect(shown(before, after)).toBe(marked)
  })

  it('gives both texts back, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('法', '治', '，', '1', '2', '.', '年', '😀', 'a'), maxLength: 60 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = differences(before, after)
        const side = (other: string) =>
          pieces
            .filter(({ kind }) => kind !== other)
            .map((piece) => piece.text)
            .join('')
        expect([side('added'), side('removed')]).toEqual([before, after])
        expect(pieces.every((piece) => piece.text !== '')).toBe(true)
      }),
    )
  })

  it('gives up on texts that have nothing in common instead of taking minutes', () => {
    const before = Array.from({ length: 5000 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('')
    const after = Array.from({ length: 5000 }, (_, i) => String.fromCharCode(0x6e00 + i)).join('')
    const started = performance.now()
    expect(differences(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ])
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
