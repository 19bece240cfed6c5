import type { FindingRule } from '../../lib/audit'
import { bodyMismatch } from './body-mismatch'
import { emptySection } from './empty-section'
import { figureConflict } from './figure-conflict'
import { figureRate } from './figure-rate'
import { figureSum } from './figure-sum'
import { headingNumbering } from './heading-numbering'
import { residue } from './residue'
import { yearMismatch } from './year-mismatch'

/** Slips that are slips in every pack. */
export const commonRules: readonly FindingRule[] = [
  bodyMismatch,
  emptySection,
  figureConflict,
  figureRate,
  figureSum,
  headingNumbering,
  residue,
  yearMismatch,
]
