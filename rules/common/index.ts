import type { FindingRule } from '../../lib/audit'
import { emptySection } from './empty-section'
import { headingNumbering } from './heading-numbering'
import { residue } from './residue'
import { yearMismatch } from './year-mismatch'

/** Slips that are slips in every pack. */
export const commonRules: readonly FindingRule[] = [emptySection, headingNumbering, residue, yearMismatch]
