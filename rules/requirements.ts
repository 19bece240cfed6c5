import { definePack, type RuleBook } from '../lib/audit'
import type { Facts as AnnualFacts } from './annual-report/facts'
import { annualRequirements } from './annual-report/requirements'
import { genres, otherGenre } from './common/genres'
import type { Facts as DisclosureFacts } from './disclosure-report/facts'
import { disclosureRequirements } from './disclosure-report/requirements'
import type { Facts as PlanFacts } from './work-plan/facts'
import { planRequirements } from './work-plan/requirements'

/** The built-in packs without their rules of findings: a tenth of the rule book, for telling in a moment what is missing. */
export const requirementBook: RuleBook = {
  packs: [
    definePack<AnnualFacts>({ ...annualRequirements, rules: [] }),
    definePack<DisclosureFacts>({ ...disclosureRequirements, rules: [] }),
    definePack<PlanFacts>({ ...planRequirements, rules: [] }),
  ],
  genres,
  otherGenre,
}
