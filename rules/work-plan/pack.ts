import { definePack } from '../../lib/audit'
import { emptySection } from '../common/empty-section'
import { headingNumbering } from '../common/heading-numbering'
import { residue } from '../common/residue'

/** 法治政府建设实施方案、工作要点: recognised, so that it is not failed as a report; it has no requirements yet. */
export const workPlan = definePack({
  id: 'work-plan',
  version: '0.1.0',
  title: { zh: '法治政府建设实施方案、工作要点', en: 'Plan or agenda for law-based government' },
  changelog: [{ version: '0.1.0', change: 'Recognised; general rules only.' }],
  analyse: () => null,
  figures: () => [],
  elements: [],
  rules: [emptySection, headingNumbering, residue],
})
