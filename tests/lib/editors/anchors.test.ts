import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carrier } from '../../../lib/editors/anchors'

/** Few different paragraphs, so that many are alike. */
const paragraph = fc.constantFrom(
  '',
  '一、工作情况',
  '全年办理案件3件。',
  '全年办理案件3件。其中行政复议2件。',
  '二、存在问题',
)
const text = fc.array(paragraph, { maxLength: 12 }).map((paragraphs) => paragraphs.join('\n'))

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++
  return length
}

const reversed = (given: string) => given.split('').reverse().join('')

describe('carrier', () => {
  test('a carried range holds exactly the old words', () => {
    fc.assert(
      fc.property(text, text, fc.nat(80), fc.nat(20), (before, after, start, length) => {
        const end = Math.min(before.length, start + length)
        const moved = carrier(before, after).range(start, end)
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end))
      }),
    )
  })

  test('one edit keeps every range that it does not touch', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(6), fc.string({ maxLength: 6 }), (before, seed, cut, written) => {
        const at = seed % (before.length + 1)
        const until = Math.min(before.length, at + cut)
        const after = before.slice(0, at) + written + before.slice(until)
        // Where the same character stands on both sides of an edge, which of the two was touched is not in the texts.
        fc.pre(
          commonStart(before, after) <= at && commonStart(reversed(before), reversed(after)) <= before.length - until,
        )
        const carry = carrier(before, after)
        if (at > 0) expect(after.slice(0, carry.range(0, at)?.end ?? -1)).toBe(before.slice(0, at))
        if (until < before.length) expect(carry.range(until, before.length)?.end).toBe(after.length)
      }),
    )
  })

  test('a point stays within the new text', () => {
    fc.assert(
      fc.property(text, text, fc.nat(100), (before, after, offset) => {
        const point = carrier(before, after).point(offset)
        expect(point).toBeGreaterThanOrEqual(0)
        expect(point).toBeLessThanOrEqual(after.length)
      }),
    )
  })

  test('keeps what stands between two distant changes', () => {
    const before = '标题\n第一段。\n第二段，没有变。\n第三段。\n落款'
    const after = '新标题\n第一段。\n新来的一段。\n第二段，没有变。\n第三段改了。\n落款'
    const start = before.indexOf('没有变')
    const moved = carrier(before, after).range(start, start + 3)
    expect(moved?.start).toBe(after.indexOf('没有变'))
  })

  test('keeps what stands in a paragraph that was changed elsewhere', () => {
    const before = '甲。一是不足。\n中间。\n乙。二是不足。'
    const after = '甲甲。一是不足。\n中间。\n乙乙。二是不足。'
    const moved = carrier(before, after).range(before.indexOf('二是'), before.length)
    expect(moved?.start).toBe(after.indexOf('二是'))
  })

  test('does not take the same words elsewhere for words that were deleted', () => {
    const before = '存在问题：执法不规范。\n其他。\n整改：执法不规范。'
    const after = '存在问题：\n其他。\n整改：执法不规范。'
    const start = before.indexOf('执法不规范')
    expect(carrier(before, after).range(start, start + 5)).toBeNull()
  })

  test('words changed inside are lost', () => {
    const before = '全年行政复议案件2件。'
    expect(carrier(before, '全年行政复议案件3件。').range(2, 10)).toBeNull()
  })

  test('ranges that are no ranges of the text are lost', () => {
    const carry = carrier('一二三', '一二三')
    expect(carry.range(-1, 2)).toBeNull()
    expect(carry.range(1, 9)).toBeNull()
    expect(carry.range(2, 1)).toBeNull()
    expect(carry.range(1, 1)).toBeNull()
  })

  test('a text written anew in every paragraph is given up in bounded time', () => {
    const before = Array.from({ length: 3000 }, (_, index) => `旧${index}`).join('\n')
    const after = Array.from({ length: 3000 }, (_, index) => `新${index}`).join('\n')
    const started = performance.now()
    expect(carrier(before, after).range(6000, 6010)).toBeNull()
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
