import type { Pack, RuleBook } from '../lib/audit'
import { annualReport } from './annual-report/pack'
import { genres, otherGenre } from './common/genres'
import { disclosureReport } from './disclosure-report/pack'
import { workPlan } from './work-plan/pack'

export const packs: readonly Pack[] = [annualReport, disclosureReport, workPlan]

/** The built-in packs and genres. */
export const ruleBook: RuleBook = {
  packs,
  genres,
  otherGenre,
  givesWay: {
    names: ['body-mismatch'],
    documents: ['outdated-citation'],
    accepted: [
      'abolished-body',
      'body-mismatch',
      'outdated-phrase',
      'out-of-role',
      'placeholder',
      'set-phrase',
      'term',
      'typo',
    ],
  },
}
