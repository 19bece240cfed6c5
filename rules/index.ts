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
  // Of a long draft these and the rest take about as long; the figures are read for three of them.
  aside: ['body-mismatch', 'figure-conflict', 'figure-rate', 'figure-sum', 'out-of-role', 'residue'],
}
