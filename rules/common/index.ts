import type { FindingRule } from '../../lib/audit'
import { abolishedBody } from './abolished-body'
import { bodyMismatch } from './body-mismatch'
import { dateForm } from './date-form'
import { emptySection } from './empty-section'
import { figureConflict } from './figure-conflict'
import { figureRate } from './figure-rate'
import { figureSum } from './figure-sum'
import { headingNumbering } from './heading-numbering'
import { outOfRole } from './out-of-role'
import { personalInformation } from './personal-information'
import { placeholder } from './placeholder'
import { punctuationWidth } from './punctuation-width'
import { residue } from './residue'
import { titleForm } from './title-form'
import { unbalancedMark } from './unbalanced-mark'
import { yearMismatch } from './year-mismatch'

/** Slips that are slips in every pack. */
export const commonRules: readonly FindingRule[] = [
  abolishedBody,
  bodyMismatch,
  dateForm,
  emptySection,
  figureConflict,
  figureRate,
  figureSum,
  headingNumbering,
  outOfRole,
  personalInformation,
  placeholder,
  punctuationWidth,
  residue,
  titleForm,
  unbalancedMark,
  yearMismatch,
]
