import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth, padEnd, padStart, shorten, wrap } from '../../../lib/reports/layout'

/** Text as it reaches the layout: Chinese, Latin, digits and punctuation on one line. */
const prose = fc
  .array(
    fc.constantFrom('法', '治', '政府', '，', '。', '（', '）', '「', '」', 'abc', '2024', ' ', '%', '、', '😀', 'é'),
  )
  .map((parts) => parts.join(''))

describe('displayWidth', () => {
  it.each([
    ['法治', 4],
    ['abc', 3],
    ['（2024）', 8],
    ['，。、', 6],
    ['“引号”', 6],
    ['✓ ✗ ? –', 7],
    ['Ａ１', 4],
    ['😀', 2],
    ['𠮷', 2],
    ['e\u0301', 1],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })
})

describe('padding', () => {
  it('counts columns, not characters', () => {
    expect(padEnd('缺失', 6)).toBe('缺失  ')
    expect(padStart('12', 4)).toBe('  12')
    expect(padEnd('太长了', 2)).toBe('太长了')
  })
})

describe('shorten', () => {
  it('leaves what fits and marks what it cuts', () => {
    expect(shorten('法治政府', 8)).toBe('法治政府')
    expect(shorten('法治政府', 7)).toBe('法治政…')
    expect(shorten('法治政府', 6)).toBe('法治…')
  })

  it('never exceeds its columns', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 1, max: 40 }), (text, columns) => {
        const short = shorten(text, columns)
        expect(displayWidth(short)).toBeLessThanOrEqual(columns)
        if (displayWidth(text) > columns) expect(text.startsWith(short.slice(0, -1))).toBe(true)
        else expect(short).toBe(text)
      }),
    )
  })
})

describe('wrap', () => {
  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(wrap('推进法治政府。建设', 12)).toEqual(['推进法治政', '府。建设'])
    expect(wrap('推进法治「政府」', 10)).toEqual(['推进法治', '「政府」'])
  })

  it('keeps words and numbers whole where they fit', () => {
    expect(wrap('共办理 12345 件', 10)).toEqual(['共办理', '12345 件'])
    expect(wrap('abcdefghijkl', 5)).toEqual(['abcde', 'fghij', 'kl'])
  })

  it('gives one empty line for nothing', () => {
    expect(wrap('', 10)).toEqual([''])
  })

  it('loses only spaces at line ends, and keeps to its columns', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 8, max: 60 }), (text, columns) => {
        const lines = wrap(text, columns)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
      }),
    )
  })

  it('takes a megabyte without a place to break', () => {
    const long = '。'.repeat(500_000)
    expect(wrap(long, 80).join('')).toBe(long)
  })
})
