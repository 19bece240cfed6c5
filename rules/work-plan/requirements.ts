import type { ElementRule, PackSource } from '../../lib/audit'
import { title } from '../common/elements/title'
import { generalRequirements } from './elements/general-requirements'
import { notice } from './elements/notice'
import { planYear } from './elements/plan-year'
import { responsibleUnits } from './elements/responsible-units'
import { supervision } from './elements/supervision'
import { tasks } from './elements/tasks'
import { timeLimits } from './elements/time-limits'
import { type Facts, factsOf } from './facts'

/** 法治政府建设实施方案、工作要点, with or without the notice that issues it. */
export const planRequirements = {
  id: 'work-plan',
  version: '1.0.0',
  title: { zh: '法治政府建设实施方案、工作要点', en: 'Plan or agenda for law-based government' },
  changelog: [
    { version: '1.0.0', change: 'Notice, aims, tasks, who answers, time limits, follow-up; all general rules.' },
    { version: '0.1.0', change: 'Recognised; general rules only.' },
  ],
  analyse: factsOf,
  figures: () => [],
  elements: [
    title,
    planYear,
    notice,
    generalRequirements,
    tasks,
    responsibleUnits,
    timeLimits,
    supervision,
  ] satisfies ElementRule<Facts>[],
} satisfies Omit<PackSource<Facts>, 'rules'>
