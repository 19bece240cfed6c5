import type { DraftScope, ElementRule, FigureHit, PackSource } from '../../lib/audit'
import { date } from '../common/elements/date'
import { signature } from '../common/elements/signature'
import { title } from '../common/elements/title'
import { appeals } from './elements/appeals'
import { improvement } from './elements/improvement'
import { otherMatters } from './elements/other-matters'
import { overview } from './elements/overview'
import { overviewAspects } from './elements/overview-aspects'
import { proactiveDisclosure } from './elements/proactive-disclosure'
import { problems } from './elements/problems'
import { requestHandling } from './elements/request-handling'
import { statisticsYear } from './elements/statistics-year'
import { supervisionResults } from './elements/supervision-results'
import { type Facts, factsOf } from './facts'

/** 政府信息公开工作年度报告, by the six parts of the national format. */
export const disclosureRequirements = {
  id: 'disclosure-report',
  version: '1.0.0',
  title: { zh: '政府信息公开工作年度报告', en: 'Annual report on disclosure of government information' },
  changelog: [
    {
      version: '1.0.0',
      change: 'The six parts of the national format, the arithmetic of its tables, all general rules.',
    },
    { version: '0.1.0', change: 'Recognised; general rules only.' },
  ],
  analyse: factsOf,
  figures: figuresOf,
  elements: [
    title,
    statisticsYear,
    overview,
    overviewAspects,
    supervisionResults,
    proactiveDisclosure,
    requestHandling,
    appeals,
    problems,
    improvement,
    otherMatters,
    signature,
    date,
  ] satisfies ElementRule<Facts>[],
} satisfies Omit<PackSource<Facts>, 'rules'>

function figuresOf({ requests, appeals: groups }: Facts, { reportYear: year }: DraftScope): FigureHit[] {
  const figures: FigureHit[] = []
  for (const [metric, row] of [
    ['disclosure-requests', requests?.received],
    ['disclosure-requests-carried-over', requests?.carriedOver],
    ['disclosure-results', requests?.total],
    ['disclosure-requests-carried-on', requests?.nextYear],
  ] as const) {
    const cell = row?.cells.at(-1)
    if (cell) figures.push(figure(metric, cell, year))
  }
  for (const { kind, total } of groups)
    figures.push(figure(kind === 'review' ? 'review-cases' : 'litigation-cases', total, year))
  return figures.sort((a, b) => a.range.start - b.range.start || (a.metric < b.metric ? -1 : 1))
}

function figure(metric: string, cell: { value: number; start: number; end: number }, year: number | null): FigureHit {
  return {
    metric,
    value: cell.value,
    approximate: false,
    unit: '件',
    year,
    range: { start: cell.start, end: cell.end },
  }
}
