import type { FindingRule } from '../../lib/audit'
import { duplicatePassage } from './duplicate-passage'
import { emptySection } from './empty-section'
import { figureCarriedOver } from './figure-carried-over'
import { headingNumbering } from './heading-numbering'
import { residue } from './residue'
import { reusedPassage } from './reused-passage'
import { yearMismatch } from './year-mismatch'

/** Slips that are slips in every pack. */
export const commonRules: readonly FindingRule[] = [
  duplicatePassage,
  emptySection,
  figureCarriedOver,
  headingNumbering,
  residue,
  reusedPassage,
  yearMismatch,
]
