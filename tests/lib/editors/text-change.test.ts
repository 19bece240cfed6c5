import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changeBetween, changed } from '../../../lib/editors/text-change'

it('leads from any text to any other', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '\n', '\ud83d', '\udc00'), maxLength: 12 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(changed(before, changeBetween(before, after))).toBe(after)
    }),
  )
})

it('holds no more than what differs', () => {
  expect(changeBetween('全年办理2件。\n完', '全年办理12件。\n完')).toEqual({ start: 4, end: 4, text: '1' })
  expect(changeBetween('同', '同')).toEqual({ start: 1, end: 1, text: '' })
})

it('refuses what does not fit', () => {
  expect(changed('甲', { start: 1, end: 3, text: '' })).toBeNull()
  expect(changed('甲', { start: 1, end: 0, text: '' })).toBeNull()
  expect(changed('甲', { start: -1, end: 0, text: '' })).toBeNull()
})
