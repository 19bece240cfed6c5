import { describe, expect, it } from 'vitest'
import { entryOf } from '../../../lib/duplicates'
import { weightOfConcept, weightOfSign } from '../../../lib/duplicates/concepts'
import { poolOf } from '../../../lib/duplicates/pool'
import { SYNONYMS } from '../../../lib/duplicates/synonyms'
import { framed } from './labelled'

/** The group that each sign of a text belongs to. */
function conceptsOf(text: string): number[] {
  return Array.from(poolOf([entryOf(framed(`${text}。`))]).concepts)
}

describe('words that mean the same', () => {
  it.each([
    ['废止', '失效'],
    ['群众', '百姓'],
    ['退役军人', '老兵'],
    ['设立', '建立'],
    ['欠薪', '拖欠'],
    ['讨回', '追回'],
    ['老人', '长者'],
    ['明年', '来年'],
    ['翻一番', '增长一倍'],
    ['狗', '犬'],
    ['圩日', '赶集'],
    ['青黄不接', '断层'],
    ['零投诉', '无一投诉'],
    ['次日', '第二天'],
    ['掏钱', '买单'],
  ])('%s and %s are of one group', (one, other) => {
    const [left] = conceptsOf(one)
    expect(left).toBeGreaterThan(0)
    expect(conceptsOf(one)).toEqual(Array.from(one, () => left))
    expect(conceptsOf(other)).toEqual(Array.from(other, () => left))
  })

  it.each([
    ['废止', '制定'],
    ['原告', '被告'],
    ['败诉', '胜诉'],
    ['增加', '减少'],
    ['去年', '明年'],
    ['维持', '撤销'],
  ])('%s and %s are not', (one, other) => {
    expect(conceptsOf(one)[0]).not.toBe(conceptsOf(other)[0])
  })

  it('takes the longest word', () => {
    const [shorter] = conceptsOf('调解')
    const longer = conceptsOf('调解员')
    expect(new Set(longer).size).toBe(1)
    expect(longer[0]).not.toBe(shorter)
  })

  it('reads no word over the end of a clause', () => {
    const [whole] = conceptsOf('听证')
    expect(conceptsOf('到场旁听，证件齐全')).not.toContain(whole)
  })

  it('weighs the more the rarer', () => {
    const [common] = conceptsOf('群众')
    const [rare] = conceptsOf('坟墓')
    expect(weightOfConcept(rare as number)).toBeGreaterThan(weightOfConcept(common as number))
    expect(weightOfSign('樟'.charCodeAt(0))).toBeGreaterThan(weightOfSign('政'.charCodeAt(0)))
  })
})

describe('the table', () => {
  const groups = SYNONYMS.split('\n')

  it('has a weight and at least two words in each group', () => {
    for (const group of groups) expect(group).toMatch(/^[1-9][^\s\d]+(?: [^\s\d]+)+$/)
  })

  it('has each word once', () => {
    const words = groups.flatMap((group) => group.slice(1).split(' '))
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
    expect(words.length).toBeGreaterThan(10_000)
  })
})
