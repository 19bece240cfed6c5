import { expect, it } from 'vitest'
import { placesOf } from '../../../lib/reports/places'

it('counts lines and columns from 1', () => {
  const placeOf = placesOf('甲乙\n\n丙😀丁\n')
  const places = [0, 1, 2, 3, 4, 7, 9].map((offset) => {
    const { line, column } = placeOf(offset)
    return `${line}:${column}`
  })
  expect(places).toEqual(['1:1', '1:2', '1:3', '2:1', '3:1', '3:4', '4:1'])
})

it('has a place in an empty text', () => {
  expect(placesOf('')(0)).toEqual({ line: 1, column: 1 })
})
