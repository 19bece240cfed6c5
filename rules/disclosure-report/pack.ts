import { definePack } from '../../lib/audit'
import { commonRules } from '../common'
import { withOwn } from '../common/variant'
import type { Facts } from './facts'
import { disclosureRequirements } from './requirements'
import { figureConflict } from './rules/figure-conflict'
import { figureSum } from './rules/figure-sum'
import { outdatedCitation } from './rules/outdated-citation'

/** 政府信息公开工作年度报告, by the six parts of the national format. */
export const disclosureReport = definePack<Facts>({
  ...disclosureRequirements,
  rules: withOwn(commonRules, [figureSum, figureConflict, outdatedCitation]),
})
