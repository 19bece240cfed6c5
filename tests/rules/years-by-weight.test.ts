import { describe, expect, it } from 'vitest'
import { readDraft } from '../../lib/draft'
import { yearsWithClues } from '../../rules/common/years/clues'
import { SCALE, weighedYears } from '../../rules/common/years/likelihood'
import { WEIGHTS_OF_CLUES } from '../../rules/vocabulary/year-clues'
import { found } from './found'
import { yearWordings } from './year-wordings'

const account = (text: string) => ({ draft: readDraft(text), year: 2024, plans: [] })
const report = (work: string) =>
  `云溪县水利局\n关于2024年度法治政府建设情况的报告\n县委、县政府：\n现将我局2024年法治政府建设情况报告如下：\n一、主要举措和成效\n（一）依法履行职能。开展政策宣讲12场。${work}\n二、存在的问题\n执法力量不足。\n三、下一步打算\n加强培训。\n云溪县水利局\n2025年1月16日`

describe('years by weight', () => {
  it('the table is whole: each clue once, with a weight, and small', () => {
    const [first, ...lines] = WEIGHTS_OF_CLUES.trim().split('\n')
    expect(first).toMatch(/^bias -?\d+$/)
    const seen = new Set<string>()
    for (const line of lines) {
      const [kind, weight, ...rest] = line.split(' ')
      expect(kind).toMatch(/^[-0+][ap][=<>[\]~:]$/)
      expect(weight).toMatch(/^@-?\d+$/)
      for (const word of rest) {
        if (/^@-?[1-9]\d*$/.test(word)) continue
        expect(word).not.toContain('@')
        expect(seen.has(`${kind}${word}`)).toBe(false)
        seen.add(`${kind}${word}`)
      }
    }
    expect(seen.size).toBeGreaterThan(1000)
    expect(new TextEncoder().encode(WEIGHTS_OF_CLUES).length).toBeLessThan(40_000)
  })

  it('what is weighed is what is fitted', () => {
    const draft = account(report('2023年，我局查处违法取水案件14件。'))
    const [fitted] = yearsWithClues(draft)
    const [weighed] = weighedYears(draft)
    const [, bias] = /bias (-?\d+)/.exec(WEIGHTS_OF_CLUES) ?? []
    let weight = Number(bias)
    for (const clue of fitted?.clues ?? []) weight += weightOf(clue)
    expect(weighed?.mention).toEqual(fitted?.mention)
    expect(weighed?.weight).toBeCloseTo(weight / SCALE)
  })

  it.each([
    '2023年12月印发的《云溪县河道管理办法》得到落实。',
    '2023年新进人员全部取得执法证。',
    '受理举报由2023年的86件降至71件。',
    '修复《防洪法》（2023年修正）宣传栏4处。',
    '执行2023年印发的取水许可管理办法，办理取水许可31件。',
  ])('is silent: %s', (work) => {
    expect(found('year-mismatch', report(work), 'annual-report')).toEqual([])
  })

  it.each([
    '2023年，我局查处违法取水案件14件，罚款26万元。',
    '2023年10月，开展河湖“清四乱”执法行动，清理违章建筑9处。',
    '2023年全年审查水土保持方案62份。',
  ])('tells: %s', (work) => {
    expect(found('year-mismatch', report(work), 'annual-report')).toHaveLength(1)
  })

  it('of the sentences that it is fitted by most wrong ones weigh more than nothing and most right ones less', () => {
    const weights = yearWordings.flatMap(({ text, wrong, right }) => {
      const draft = readDraft(text)
      return [...weighedYears({ draft, year: 2024, plans: [] })].flatMap(({ mention, weight }) => {
        const { start } = draft.spanOf(mention)
        return wrong.includes(start) || right.includes(start) ? [{ weight, isWrong: wrong.includes(start) }] : []
      })
    })
    const share = (of: typeof weights) => of.filter(({ weight, isWrong }) => weight > 0 === isWrong).length / of.length
    expect(share(weights)).toBeGreaterThan(0.8)
  })

  it('takes no longer than a bounded time for thousands of years', () => {
    for (const words of ['2023年，全局办理案件16件。', '2023年']) {
      const text = report(words.repeat(100_000 / words.length))
      expect([...yearsWithClues(account(text))].length).toBeLessThanOrEqual(2000)
    }
  })
})

function weightOf(clue: string): number {
  const line = WEIGHTS_OF_CLUES.split('\n').find((one) => one.startsWith(`${clue.slice(0, 3)} `)) ?? ''
  let weight = 0
  for (const word of line.split(' ').slice(1)) {
    if (word.startsWith('@')) weight = Number(word.slice(1))
    else if (word === clue.slice(3)) return weight
  }
  return 0
}
