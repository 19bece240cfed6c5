import { definePack } from '../../lib/audit'
import { commonRules } from '../common'
import type { Facts } from './facts'
import { annualRequirements } from './requirements'
import { addresseeScope } from './rules/addressee-scope'
import { lateReport } from './rules/late-report'

/** 法治政府建设年度报告. */
export const annualReport = definePack<Facts>({
  ...annualRequirements,
  rules: [...commonRules, addresseeScope, lateReport],
})
