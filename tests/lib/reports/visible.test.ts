import { describe, expect, it } from 'vitest'
import { visible } from '../../../lib/reports/visible'

describe('visible', () => {
  it('leaves Chinese, punctuation, emoji and full-width spaces alone', () => {
    const text = '一、2024年，“清河镇”（县政府）　完成 95%——好！😀'
    expect(visible(text)).toBe(text)
  })

  it.each([
    ['an escape sequence', '\u001b[31m红\u001b[0m', '␛[31m红␛[0m'],
    ['the one-byte form of the same', '\u009b31m', '<U+009B>31m'],
    ['a terminal title', '\u001b]0;x\u0007', '␛]0;x␇'],
    ['a carriage return that would write over the line', '真\r假', '真␍假'],
    ['a backspace', 'a\bb', 'a␈b'],
    ['delete', 'a\u007fb', 'a␡b'],
    ['line ends', '甲\n乙', '甲↵乙'],
    ['tabs', '甲\t乙', '甲 乙'],
    ['a turned reading direction', '\u202e告报\u202c', '<U+202E>告报<U+202C>'],
    ['isolates', '\u2066x\u2069', '<U+2066>x<U+2069>'],
    ['a zero-width space', '复\u200b议', '复<U+200B>议'],
    ['a byte-order mark inside', '\ufeff报告', '<U+FEFF>报告'],
    ['an invisible tag', '\u{e0041}', '<U+E0041>'],
    ['half a surrogate pair', '甲\ud83d乙', '甲<U+D83D>乙'],
    ['a line separator', '甲\u2028乙', '甲<U+2028>乙'],
  ])('shows %s', (_, hidden, shown) => {
    expect(visible(hidden)).toBe(shown)
  })

  it('changes nothing the second time', () => {
    const once = visible('\u001b[2J\u202e\u200b\n\t')
    expect(visible(once)).toBe(once)
  })
})
