import type { FindingRule } from '../../lib/audit'
import { abolishedBody } from './abolished-body'
import { bodyMismatch } from './body-mismatch'
import { citationForm } from './citation-form'
import { dateForm } from './date-form'
import { duplicatePassage } from './duplicate-passage'
import { emptySection } from './empty-section'
import { figureCarriedOver } from './figure-carried-over'
import { figureConflict } from './figure-conflict'
import { figureRate } from './figure-rate'
import { figureSum } from './figure-sum'
import { headingNumbering } from './heading-numbering'
import { outOfRole } from './out-of-role'
import { outdatedCitation } from './outdated-citation'
import { outdatedPhrase } from './outdated-phrase'
import { personalInformation } from './personal-information'
import { placeholder } from './placeholder'
import { punctuationWidth } from './punctuation-width'
import { residue } from './residue'
import { reusedPassage } from './reused-passage'
import { setPhrase } from './set-phrase'
import { term } from './term'
import { titleForm } from './title-form'
import { typo } from './typo'
import { unbalancedMark } from './unbalanced-mark'
import { yearMismatch } from './year-mismatch'

/** Slips that are slips in every pack. */
export const commonRules: readonly FindingRule[] = [
  abolishedBody,
  bodyMismatch,
  citationForm,
  dateForm,
  duplicatePassage,
  emptySection,
  figureCarriedOver,
  figureConflict,
  figureRate,
  figureSum,
  headingNumbering,
  outOfRole,
  outdatedCitation,
  outdatedPhrase,
  personalInformation,
  placeholder,
  punctuationWidth,
  residue,
  reusedPassage,
  setPhrase,
  term,
  titleForm,
  typo,
  unbalancedMark,
  yearMismatch,
]
