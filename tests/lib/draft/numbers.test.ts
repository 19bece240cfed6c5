import { describe, expect, it } from 'vitest'
import { isApproximate, NUMBER, numberValue } from '../../../lib/draft/numbers'

describe('numberValue', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['1,280', 1280],
    ['1.28万', 12800],
    ['1.2万亿', 1.2e12],
    ['2.5万余', 25000],
    ['400余', 400],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['一百二', 120],
    ['三千四百', 3400],
    ['二〇二四', 2024],
    ['两', 2],
    ['零', 0],
    ['1.5亿', 150000000],
    ['三万', 30000],
  ])('%s is %d', (written, value) => {
    expect(numberValue(written)).toBe(value)
  })

  it('is null for what is no number', () => {
    expect(numberValue('百千')).toBeNull()
    expect(numberValue('')).toBeNull()
    expect(numberValue('件')).toBeNull()
  })

  it('tells approximations', () => {
    expect(isApproximate('400余')).toBe(true)
    expect(isApproximate('400')).toBe(false)
  })

  it('matches numbers whole', () => {
    const pattern = new RegExp(`^${NUMBER}$`)
    for (const written of ['12', '1,280', '1.28万', '2.5万余', '四百余', '二十三']) expect(written).toMatch(pattern)
    expect('第').not.toMatch(pattern)
  })
})
