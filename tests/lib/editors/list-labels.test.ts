import { expect, test } from 'vitest'
import { listLabel } from '../../../lib/editors/list-labels'

test.each([
  ['decimal', 3, '3. '],
  ['decimal', -2, '-2. '],
  ['decimal-leading-zero', 7, '07. '],
  ['lower-alpha', 28, 'ab. '],
  ['upper-roman', 1994, 'MCMXCIV. '],
  ['lower-roman', 0, '0. '],
  ['cjk-ideographic', 1, '一、'],
  ['simp-chinese-informal', 10, '十、'],
  ['simp-chinese-informal', 12, '十二、'],
  ['simp-chinese-informal', 20, '二十、'],
  ['simp-chinese-informal', 105, '一百零五、'],
  ['simp-chinese-informal', 1020, '一千零二十、'],
  ['simp-chinese-informal', 111, '一百一十一、'],
  ['simp-chinese-formal', 11, '壹拾壹、'],
  ['cjk-decimal', 20, '二〇、'],
  ['cjk-heavenly-stem', 2, '乙、'],
  ['cjk-heavenly-stem', 11, '11、'],
  ['"（一）"', 5, '（一）'],
  ['disc', 1, ''],
  ['none', 1, ''],
])('%s %i is drawn %s', (style, value, label) => {
  expect(listLabel(style, value)).toBe(label)
})

test('a style of the page’s own is not known', () => {
  expect(listLabel('my-counter', 1)).toBeNull()
})
