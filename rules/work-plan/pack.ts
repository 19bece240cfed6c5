import { definePack } from '../../lib/audit'
import { commonRules } from '../common'
import { withOwn } from '../common/variant'
import type { Facts } from './facts'
import { planRequirements } from './requirements'
import { taskWithoutUnit } from './rules/task-without-unit'
import { unitNames } from './rules/unit-names'
import { yearMismatch } from './rules/year-mismatch'

/** 法治政府建设实施方案、工作要点, with or without the notice that issues it. */
export const workPlan = definePack<Facts>({
  ...planRequirements,
  rules: withOwn(commonRules, [yearMismatch, taskWithoutUnit, unitNames]),
})
