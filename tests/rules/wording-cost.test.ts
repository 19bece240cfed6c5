import { describe, expect, it } from 'vitest'
import type { FindingRule, Scope } from '../../lib/audit'
import { readDraft } from '../../lib/draft'
import { outdatedCitation } from '../../rules/common/outdated-citation'
import { outdatedPhrase } from '../../rules/common/outdated-phrase'
import { setPhrase } from '../../rules/common/set-phrase'
import { term } from '../../rules/common/term'
import { typo } from '../../rules/common/typo'

const rules: readonly FindingRule[] = [outdatedCitation, outdatedPhrase, setPhrase, term, typo]

/** The longest time of one rule over a text of pumped strings, in milliseconds; the best of two runs. */
function cost(rule: FindingRule, unit: string, length: number): number {
  const draft = readDraft(`青石镇2024年法治政府建设年度报告\n一、主要举措\n${unit.repeat(length / unit.length)}`)
  const scope: Scope = {
    draft,
    reportYear: 2024,
    yearEvidence: [],
    level: 'township',
    asOf: null,
    duplicates: [],
    references: [],
  }
  const times = [1, 2].map(() => {
    // What is remembered of the lines of a draft must not make it look cheap.
    rule.run({ ...scope, draft: readDraft('与此无关') })
    const start = performance.now()
    rule.run(scope)
    return performance.now() - start
  })
  return Math.min(...times)
}

const UNITS = [
  '己失效，矛盾纠份，贯策落实。',
  '法',
  '法制',
  '的',
  '履行',
  '落实',
  '亲自部署、',
  '科学立法、',
  '公众参与、',
  '法治国家、',
  '习近平',
  '习近平新时代中国特色社会主义',
  '《婚姻法》',
  '《',
  '新修订的',
  '二十届二中、三中',
  '二十届二中、',
  '十九大',
  '年度',
  '四个意识',
  '三项制度(',
  '以为',
  '约1',
  '进一步',
  '作为',
  '法治政府建设实施纲要(2020-',
  '“八五”普法',
  '重大决策',
  '有效的',
]

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(UNITS)('stays linear over %s', (unit) => {
    const least = cost(rule, unit, 3_000)
    // Ten times the text may take thirty times as long; quadratic cost would take a hundred.
    expect(cost(rule, unit, 30_000)).toBeLessThan(Math.max(300, least * 30))
  })
})
