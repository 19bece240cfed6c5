import { describe, expect, it } from 'vitest'
import { byLine } from '../../../lib/draft/by-line'
import { matchesOf } from '../../../lib/draft/matches'

const asked: string[] = []
const sameTwice = byLine(({ folded }) => {
  asked.push(folded)
  return Array.from(matchesOf(folded, /(.)\1/g), ({ index, 0: text }) => ({
    range: { start: index, end: index + text.length },
    text,
  }))
})

function placesOf(folded: string): [number, string][] {
  asked.length = 0
  return sameTwice({ folded }).map(({ range, text }) => {
    expect(folded.slice(range.start, range.end)).toBe(text)
    return [range.start, text]
  })
}

describe('byLine', () => {
  it('asks only for the lines that are new', () => {
    expect(placesOf('天天\n一二三四五六\n上地地\n')).toEqual([
      [0, '天天'],
      [11, '地地'],
    ])
    expect(asked).toEqual(['天天\n一二三四五六\n上地地\n'])
    expect(placesOf('天天\n一二三四五六\n上人地地\n')).toEqual([
      [0, '天天'],
      [12, '地地'],
    ])
    expect(asked).toEqual(['\n上人地地\n'])
    expect(placesOf('天天\n一二三四五六\n上人地地\n')).toHaveLength(2)
    expect(asked).toEqual([])
  })

  it('finds a line wherever it has gone, as often as it stands', () => {
    placesOf('甲甲乙\n一二三四五六\n丙丙丁\n')
    expect(placesOf('\n丙丙丁\n一二三四五六\n丙丙丁\n').map(([at]) => at)).toEqual([1, 12])
    expect(asked).toEqual([])
  })

  it('takes the first and the last line for others where no line end is around them', () => {
    placesOf('甲甲乙\n一二三四五六七八九十\n丙丙丁\n')
    expect(placesOf('甲甲乙\n一二三四五六七八九十\n丙丙丁').map(([at]) => at)).toEqual([0, 15])
    expect(asked).toEqual(['\n丙丙丁'])
  })

  it('looks at all where most is new, and forgets what stands there no longer', () => {
    placesOf('甲甲乙\n一二三四五六\n')
    placesOf('戊戊己\n庚辛壬癸子丑\n')
    expect(asked).toEqual(['戊戊己\n庚辛壬癸子丑\n'])
    placesOf('甲甲乙\n庚辛壬癸子丑\n')
    expect(asked).toEqual(['甲甲乙\n'])
  })
})
