import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changeBetween, changed, moved } from '../../../lib/editors/text-change'

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

it('tells every length of what is common apart, also beyond one block', () => {
  for (const length of [0, 1, 255, 256, 257, 1000]) {
    const same = '同'.repeat(length)
    expect(changeBetween(`${same}甲${same}`, `${same}乙丙${same}`)).toEqual({
      start: length,
      end: length + 1,
      text: '乙丙',
    })
    // What is written into a run of one character could stand anywhere in it, but is told once.
    expect(changeBetween(same, `${same}同`)).toEqual({ start: length, end: length, text: '同' })
  }
})

it('moves along what the change does not touch', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '\n'), maxLength: 12 })
  const places = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 4 }))
  fc.assert(
    fc.property(text, text, places, (before, after, [start, length]) => {
      const end = start + length
      fc.pre(end <= before.length)
      const change = changeBetween(before, after)
      const place = moved({ start, end }, change)
      if (place) expect(after.slice(place.start, place.end)).toBe(before.slice(start, end))
      else expect(start < change.end && end > change.start).toBe(true)
    }),
  )
})
