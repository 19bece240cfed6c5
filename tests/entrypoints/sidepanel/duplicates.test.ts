import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lanesOf, letterOf, pairGroups, sidesOf } from '../../../entrypoints/sidepanel/duplicates'
import { stringsIn } from '../../../entrypoints/sidepanel/strings'
import { marksOf } from '../../../entrypoints/sidepanel/view'
import { auditSource } from '../../../lib'
import type { Duplicate } from '../../../lib/audit/report'
import { witnessFingerprint } from '../../../lib/library/dismissals'
import { auditOf, spanOf } from './fixtures'

const TEXT = [
  '全年排查化解矛盾纠纷231件，调解成功226件，群众满意度稳步提高。',
  '开展普法讲座12场，发放宣传册3000份，覆盖群众一万余人次。',
  '全年排查化解矛盾纠纷198件，调解成功190件，群众满意度稳步提高。',
].join('\n')

function pair(given: Partial<Duplicate> = {}): Duplicate {
  const [a = '', , b = ''] = TEXT.split('\n')
  return {
    tier: 'near',
    similarity: 0.9,
    a: spanOf(TEXT, a),
    b: spanOf(TEXT, b),
    witness: '群众满意度稳步提高',
    changed: ['numbers'],
    distinctive: 20,
    places: 1,
    ...given,
  }
}

const other = (reference: number, given: Partial<Duplicate> = {}) =>
  pair({ b: { start: 0, end: 6, text: '调解198件', source: `${reference}.docx`, reference }, ...given })

describe('pairs', () => {
  it('stand by tier, within a tier in the order of the draft, quotations apart', () => {
    const late = pair({ tier: 'exact', a: spanOf(TEXT, '开展普法讲座12场') })
    const groups = pairGroups({
      duplicates: [pair({ tier: 'reworded' }), late, pair({ tier: 'exact' })],
      quotations: [pair()],
    })
    const key = 'duplicate//群众满意度稳步提高'
    expect(groups.map(({ kind, pairs }) => [kind, pairs.map(({ key }) => key)])).toEqual([
      ['exact', [`${key}/3`, `${key}/2`]],
      ['reworded', [key]],
      ['quotation', ['quotation//群众满意度稳步提高']],
    ])
    expect(pairGroups({ duplicates: [], quotations: [] })).toEqual([])
  })

  it('keep their keys when others come or go, and have one each', () => {
    const kept = other(0, { witness: '开展普法讲座' })
    const keysOf = (duplicates: Duplicate[]) =>
      pairGroups({ duplicates, quotations: [] }).flatMap(({ pairs }) => pairs.map(({ key }) => key))
    const [key] = keysOf([kept])
    expect(keysOf([pair(), other(1, { witness: '开展普法讲座' }), kept])).toContain(key)
    const many = keysOf([kept, kept, pair(), pair(), other(0), other(1)])
    expect(new Set(many).size).toBe(many.length)
  })

  it('are not listed when what they share was called common text', () => {
    const shared = pair({ witness: '群众满意度稳步提高，办结12件' })
    const dismissed = new Set([witnessFingerprint('群众满意度稳步提高，办结9件')])
    expect(pairGroups({ duplicates: [shared], quotations: [] }, dismissed)).toEqual([])
    expect(pairGroups({ duplicates: [pair()], quotations: [] }, dismissed)).toHaveLength(1)
  })

  it('show on each side what only that side has', () => {
    const { first, second } = sidesOf(pair(), true)
    const own = (side: typeof first) => side.pieces.flatMap((piece) => (piece.kind === 'own' ? piece.text : []))
    expect(own(first)).toEqual(['231', '226'])
    expect(own(second)).toEqual(['198', '190'])
    expect([first.place, second.place]).toEqual(['a', 'b'])
  })

  it('put first what stood there first: the earlier place, or the other draft', () => {
    const { a, b } = pair()
    expect(sidesOf(pair({ a: b, b: a }), true).first.place).toBe('b')
    expect(sidesOf(other(0), true).first).toMatchObject({ place: 'b', span: { text: '调解198件' } })
  })

  it('leave out the middle of what agrees until they are shown whole, and say how much', () => {
    const words = '扎实推进依法行政各项工作'.repeat(20)
    const long = pair({
      a: { start: 0, end: words.length + 1, text: `${words}甲` },
      b: { start: 500, end: 501 + words.length, text: `${words}乙` },
    })
    const { first } = sidesOf(long, false)
    expect(first.pieces.map(({ kind }) => kind)).toEqual(['same', 'cut', 'same', 'own'])
    expect(sidesOf(long, true).first.pieces).toEqual([
      { kind: 'same', text: words },
      { kind: 'own', text: '甲' },
    ])
  })

  it('lose no sign of either side, whatever the words', () => {
    const words = fc.array(fc.constantFrom('甲', '乙', '12', '，', '𠮷', '依法行政'), { maxLength: 90 })
    fc.assert(
      fc.property(words, words, fc.boolean(), (one, two, isWhole) => {
        const [a, b] = [one.join(''), two.join('')]
        const given = pair({
          a: { start: 0, end: a.length, text: a },
          b: { start: a.length, end: a.length + b.length, text: b },
        })
        const { first, second } = sidesOf(given, isWhole)
        for (const { span, pieces } of [first, second]) {
          const signs = pieces.reduce(
            (sum, piece) => sum + (piece.kind === 'cut' ? piece.characters : [...piece.text].length),
            0,
          )
          expect(signs).toBe([...span.text].length)
        }
      }),
    )
  })
})

describe('the strip', () => {
  const none = { total: 0, withoutQuotations: 0, literal: 0 }

  it('has a lane for the draft itself and one for each draft compared with, found in or not', () => {
    const audit = auditOf(TEXT, {
      duplicates: [pair(), other(1, { tier: 'exact' })],
      overlap: {
        ...none,
        sources: [
          { source: '0.docx', reference: 0, ...none },
          { source: '1.docx', reference: 1, ...none, total: 0.4 },
        ],
        largest: { source: '1.docx', reference: 1, ...none, total: 0.4 },
      },
    })
    const lanes = lanesOf(audit)
    expect(lanes.map(({ letter, name, pairs, blocks }) => [letter, name, pairs, blocks.length])).toEqual([
      [null, null, 1, 2],
      ['A', '0.docx', 0, 0],
      ['B', '1.docx', 1, 1],
    ])
    expect(lanes[0]?.blocks[1]).toEqual({ start: pair().b.start / TEXT.length, end: 1, tier: 'near' })
    expect(lanesOf(auditOf(TEXT))).toEqual([])
  })

  it('names every draft by a letter of its own', () => {
    const letters = Array.from({ length: 200 }, (_, i) => letterOf(i))
    expect(new Set(letters).size).toBe(200)
    expect(letters[26]).toBe('A2')
  })
})

describe('the marks of a selected pair', () => {
  const audit = auditOf(TEXT, { duplicates: [pair(), other(0)], quotations: [pair()] })

  it('show both sides alike, and of a side in another draft nothing', () => {
    const marks = marksOf(audit, 'duplicate//群众满意度稳步提高')
    expect(marks.map(({ kind, start }) => [kind, start])).toEqual([
      ['evidence', pair().a.start],
      ['evidence', pair().b.start],
    ])
    expect(marksOf(audit, 'duplicate/0.docx/群众满意度稳步提高')).toHaveLength(1)
    expect(marksOf(audit, 'quotation//群众满意度稳步提高')).toHaveLength(2)
    expect(marksOf(audit, null)).toEqual([])
  })
})

describe('the words', () => {
  const zh = stringsIn('zh-CN')

  it('say what changed, and never more than is so', () => {
    expect(zh.pairSaid('near', ['year', 'numbers'], false)).toBe('只有年份、数字不同')
    expect(zh.pairSaid('exact', [], false)).toBe('只差标点或空格')
    expect(zh.pairSaid('exact', [], true)).toBe('一字不差')
    expect(zh.pairSaid('near', null, false)).toBe('字句有改动')
    expect(zh.similarity(0.9999)).toBe('相似度99%')
    expect(stringsIn('en').pairSaid('near', ['year', 'place'], false)).toBe('Only the year and place differ')
  })
})

describe('with the engine', () => {
  it('shows the passage of last year with its numbers exchanged', () => {
    const before =
      '在石桥老街设立“板凳调解室”，由退休教师、老支书轮流坐堂，全年受理邻里琐事231件，当场化解226件，其中宅基地边界争议占了近一半。'
    const now = before.replace('231', '245').replace('226', '240')
    const audit = auditSource(
      { name: '今年', format: 'txt', text: `工作情况\n${now}` },
      { against: [{ name: '上年.docx', format: 'docx', text: `工作情况\n${before}` }] },
    )
    const [group] = pairGroups(audit)
    expect(group?.pairs[0]?.pair).toMatchObject({ b: { source: '上年.docx', reference: 0 }, changed: ['numbers'] })
    expect(lanesOf(audit)).toMatchObject([{ letter: 'A', name: '上年.docx', pairs: 1 }])
  })
})
