import { describe, expect, it } from 'vitest'
import { vocabularyPhrases } from '../../lib/audit/phrases'
import { fold } from '../../lib/draft/fold'
import '../../rules'
import { BRANCH_CORRUPTIONS, BRANCH_PHRASES } from '../../rules/vocabulary/branch-phrases'
import { CONFUSIONS } from '../../rules/vocabulary/confusions'
import type { Dated, Sourced } from '../../rules/vocabulary/dated'
import { CENTRAL_DOCUMENTS, MISNOMERS, PLAN_SERIES } from '../../rules/vocabulary/documents'
import { DOUBLED_WORDS, DOUBLINGS } from '../../rules/vocabulary/doublings'
import { replacedStatutes, SHORT_TITLES, statuteByOrder, statuteOf, titlesOf } from '../../rules/vocabulary/laws'
import { MEETINGS } from '../../rules/vocabulary/meetings'
import { FIVE_YEAR_PLANS, LAW_PLANS, OLD_TARGET } from '../../rules/vocabulary/periods'
import { CORRUPTIONS, LIST_PHRASES } from '../../rules/vocabulary/phrases'
import { REPLACED_TERMS } from '../../rules/vocabulary/replaced-terms'
import { LEGAL_SYSTEM_TERMS, OTHER_TERMS } from '../../rules/vocabulary/terms'
import { USUAL_CORRUPTIONS, USUAL_PHRASES } from '../../rules/vocabulary/usual-phrases'

const statutes = [...titlesOf('law'), ...titlesOf('regulation')].map((title) => statuteOf(title))
const periods = [...LAW_PLANS, ...FIVE_YEAR_PLANS]

const lists: readonly (readonly [string, readonly Sourced[]])[] = [
  ['statutes', statutes.filter((statute) => statute !== null)],
  ['replaced statutes', [...replacedStatutes().values()]],
  ['central documents', CENTRAL_DOCUMENTS],
  ['misnomers', MISNOMERS],
  ['plans', PLAN_SERIES.flatMap((series) => series.periods)],
  ['meetings', MEETINGS],
  ['periods', periods],
  ['old target', [OLD_TARGET]],
  ['list phrases', [...LIST_PHRASES, ...USUAL_PHRASES, ...BRANCH_PHRASES]],
  ['corruptions', [...CORRUPTIONS, ...USUAL_CORRUPTIONS, ...BRANCH_CORRUPTIONS]],
  ['terms', [...LEGAL_SYSTEM_TERMS, ...OTHER_TERMS, ...REPLACED_TERMS]],
  ['confusions', CONFUSIONS],
  ['doublings', [...DOUBLINGS.values()]],
]

describe.each(lists)('%s', (_, entries) => {
  it('have a source and an evidence mark each', () => {
    expect(entries.length).toBeGreaterThan(0)
    for (const entry of entries) {
      expect(entry.source.trim().length, JSON.stringify(entry)).toBeGreaterThan(3)
      expect(['seen', 'recalled'], JSON.stringify(entry)).toContain(entry.evidence)
    }
  })

  it('have real days in order', () => {
    for (const entry of entries as readonly Dated[]) {
      for (const day of [entry.from, entry.to])
        if (day !== undefined) expect(isDay(day), JSON.stringify(entry)).toBe(true)
      if (entry.from !== undefined && entry.to !== undefined) expect(entry.from < entry.to).toBe(true)
    }
  })
})

describe('statutes', () => {
  it('are so many that an unknown title is rare', () => {
    expect(titlesOf('law').length).toBeGreaterThan(280)
    expect(titlesOf('regulation').length).toBeGreaterThan(300)
  })

  it('are found by each of their titles, with days in order', () => {
    for (const title of [...titlesOf('law'), ...titlesOf('regulation')]) {
      const statute = statuteOf(title)
      expect(statute?.title, title).toBe(title)
      if (!statute) continue
      expect(isDay(statute.adopted) && isDay(statute.from), title).toBe(true)
      expect(statute.adopted <= statute.from, title).toBe(true)
      let last = statute.adopted
      for (const { adopted, from } of statute.versions) {
        expect(isDay(adopted) && isDay(from) && adopted <= from && last < adopted, `${title} ${adopted}`).toBe(true)
        last = adopted
      }
    }
  })

  it('share no order of the State Council', () => {
    const owners = new Map<number, string>()
    for (const title of titlesOf('regulation')) {
      for (const order of statuteOf(title)?.orders ?? []) {
        expect(owners.get(order), `${order} ${title}`).toBeUndefined()
        owners.set(order, title)
        expect(statuteByOrder(order)?.title).toBe(title)
      }
    }
    expect(owners.size).toBeGreaterThan(250)
  })

  it.each([
    ['行政处罚法', '2021-01-22', '2021-07-15', '修订'],
    ['行政复议法', '2023-09-01', '2024-01-01', '修订'],
    ['行政许可法', '2019-04-23', '2019-04-23', '修正'],
    ['立法法', '2023-03-13', '2023-03-13', '修正'],
    ['突发事件应对法', '2024-06-28', '2024-11-01', '修订'],
    ['治安管理处罚法', '2025-06-27', '2026-01-01', '修订'],
    ['政府信息公开条例', '2019-04-03', '2019-05-15', '修订'],
    ['保守国家秘密法实施条例', '2024-07-10', '2024-09-01', '修订'],
    ['档案法', '2020-06-20', '2021-01-01', '修订'],
    ['公务员法', '2018-12-29', '2019-06-01', '修订'],
  ])('%s was last changed as the official text says', (title, adopted, from, kind) => {
    expect(statuteOf(title)?.versions.at(-1)).toMatchObject({ kind, adopted, from })
  })

  it.each([
    ['重大行政决策程序暂行条例', 713, '2019-09-01'],
    ['优化营商环境条例', 722, '2020-01-01'],
    ['行政执法监督条例', 825, '2026-02-01'],
  ])('%s bears order %i', (title, order, from) => {
    expect(statuteOf(title)).toMatchObject({ orders: [order], from })
  })

  it('are not among the replaced ones, and what replaced them is known', () => {
    for (const { title, replacedBy, to, evidence } of replacedStatutes().values()) {
      expect(statuteOf(title), title).toBeNull()
      for (const successor of replacedBy) {
        if (successor === '党政机关公文处理工作条例') continue
        // Rules of ministries and of the Party stand in no list of statutes.
        if (evidence === 'recalled' && statuteOf(successor) === null) continue
        // The law that replaces another is made before the other ends, or at the latest when it does.
        const adopted = statuteOf(successor)?.adopted ?? 'unknown'
        expect(adopted <= `${Number(to.slice(0, 4)) + 1}`, `${title} ${to} ${successor} ${adopted}`).toBe(true)
      }
    }
  })

  it('have short titles that lead to known ones', () => {
    for (const title of Object.values(SHORT_TITLES)) expect(statuteOf(title), title).not.toBeNull()
  })
})

describe('other entries', () => {
  it('number documents once', () => {
    const numbers = CENTRAL_DOCUMENTS.flatMap(({ number }) => (number ? [number] : []))
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const { title, words } of CENTRAL_DOCUMENTS)
      expect(
        words.some((word) => title.includes(word)),
        title,
      ).toBe(true)
  })

  it('give plans periods that follow one another', () => {
    for (const { name, periods: own } of PLAN_SERIES) {
      let last = 0
      for (const { first, last: end, issued } of own) {
        expect(first > last && end > first && isDay(issued), name).toBe(true)
        last = end
      }
    }
    for (const { first, last, name } of periods) expect(last - first, name).toBe(4)
  })

  it('hold meetings in the order in which they were held', () => {
    for (const [i, { from, congress, plenum }] of MEETINGS.entries()) {
      const before = MEETINGS[i - 1]
      if (!before) continue
      expect(from > before.from, from).toBe(true)
      expect(congress > before.congress || (congress === before.congress && plenum > before.plenum), from).toBe(true)
    }
  })

  it('are no corruption of themselves and stand in no right wording', () => {
    const right = [...LIST_PHRASES.flatMap(({ members }) => members.flat()), ...CORRUPTIONS.map((entry) => entry.right)]
    for (const { text, hint } of CORRUPTIONS) {
      if (hint) continue
      for (const wording of right)
        expect(wording.replace(/[“”]/g, '').includes(text.replace(/[“”]/g, '')), `${text} in ${wording}`).toBe(false)
    }
  })

  it('confuse no word with itself and list nothing twice', () => {
    const seen = new Set<string>()
    for (const { text, right, after, before, notIn } of CONFUSIONS) {
      expect(text).not.toBe(right)
      const key = `${text} ${before ?? ''} ${after ?? ''}`
      expect(seen.has(key), key).toBe(false)
      seen.add(key)
      for (const longer of notIn ?? []) expect(longer).toContain(text)
    }
    expect(CONFUSIONS.length).toBeGreaterThan(500)
  })

  it('call certain only what was seen', () => {
    for (const { level, evidence, text } of CONFUSIONS) if (level === 'certain') expect(evidence, text).toBe('seen')
    for (const { level, evidence, text } of [...LEGAL_SYSTEM_TERMS, ...OTHER_TERMS])
      if (level === 'certain') expect(evidence, text).toBe('seen')
  })

  it('give every term of 法制 its 法治 or 法律', () => {
    for (const { text, right } of LEGAL_SYSTEM_TERMS) {
      expect(text).toMatch(/法制|制[国县市区省镇]/)
      expect(right).not.toContain('法制')
    }
  })

  it('double one character of a word', () => {
    for (const { text, right } of DOUBLED_WORDS) {
      expect(text).toHaveLength(3)
      expect(text).toContain(right)
      const doubled = text[0] === text[1] ? text[0] : text[2]
      expect(DOUBLINGS.has(doubled as string), text).toBe(false)
    }
  })
})

function isDay(day: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)
  if (!match) return false
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const length = month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return month >= 1 && month <= 12 && date >= 1 && date <= length
}

it('is written as drafts are folded, where it is looked for in all of them', () => {
  const texts = vocabularyPhrases().flatMap(({ text, before, after, notBefore, notAfter, notIn }) =>
    [[text], before, after, notBefore, notAfter, notIn].flatMap((words) => words ?? []),
  )
  expect(texts.length).toBeGreaterThan(10_000)
  expect(texts.filter((text) => text === '' || fold(text).text !== text)).toEqual([])
})
