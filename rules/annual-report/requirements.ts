import type { DraftScope, ElementRule, FigureHit, PackSource } from '../../lib/audit'
import { date } from '../common/elements/date'
import { signature } from '../common/elements/signature'
import { title } from '../common/elements/title'
import { addressee } from './elements/addressee'
import { causes } from './elements/causes'
import { courtAppearance } from './elements/court-appearance'
import { firstResponsiblePerson } from './elements/first-responsible-person'
import { litigationCount } from './elements/litigation-count'
import { measures } from './elements/measures'
import { nextYearPlan } from './elements/next-year-plan'
import { reportYear } from './elements/report-year'
import { reviewCount } from './elements/review-count'
import { shortcomings } from './elements/shortcomings'
import { type Facts, factsOf } from './facts'

/** 法治政府建设年度报告. */
export const annualRequirements = {
  id: 'annual-report',
  version: '2.0.0',
  title: { zh: '法治政府建设年度报告', en: 'Annual report on law-based government' },
  changelog: [
    {
      version: '2.0.0',
      change:
        'All rules of findings: form, leftovers, figures, law and wording by dated vocabulary, personal information, addressee and date by level. What was laid down in April 2019 is not asked of older reports.',
    },
    { version: '1.0.0', change: 'The 13 elements of the annual report.' },
  ],
  analyse: factsOf,
  figures: figuresOf,
  elements: [
    title,
    reportYear,
    addressee,
    measures,
    shortcomings,
    causes,
    firstResponsiblePerson,
    nextYearPlan,
    reviewCount,
    litigationCount,
    courtAppearance,
    signature,
    date,
  ] satisfies ElementRule<Facts>[],
} satisfies Omit<PackSource<Facts>, 'rules'>

function figuresOf({ cases }: Facts, { reportYear: year }: DraftScope): FigureHit[] {
  const figures: FigureHit[] = []
  for (const [metric, facts] of [
    ['review-cases', cases.review],
    ['litigation-cases', cases.litigation],
  ] as const) {
    for (const count of facts.counts) {
      figures.push({
        metric,
        value: count.value,
        approximate: count.approximate,
        unit: count.unit,
        year: count.year,
        range: { start: count.start, end: count.end },
      })
    }
  }
  const { figure } = cases.appearance
  if (figure) {
    const metric = figure.unit === '%' ? 'court-appearance-rate' : 'court-appearances'
    figures.push({
      metric,
      value: figure.value,
      approximate: figure.approximate,
      unit: figure.unit,
      year,
      range: { start: figure.start, end: figure.end },
    })
  }
  return figures.sort((a, b) => a.range.start - b.range.start || (a.metric < b.metric ? -1 : 1))
}
