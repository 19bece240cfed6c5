import type { Draft, DraftScope } from '../../lib/audit'
import { type AppealGroup, appealsOf } from './appeals'
import { type Parts, partsOf } from './parts'
import { type RequestTable, requestTableOf } from './tables'

/** What the elements of the disclosure report have in common, worked out once. */
export interface Facts {
  parts: Parts
  requests: RequestTable | null
  appeals: AppealGroup[]
  places: { start: number; end: number }
}

export function factsOf({ draft }: Pick<DraftScope, 'draft'>): Facts {
  const known = remembered.get(draft)
  if (known) return known
  const parts = partsOf(draft)
  const facts = {
    parts,
    requests: requestTableOf(draft, parts),
    appeals: appealsOf(draft, parts),
    places: { start: draft.body.start, end: draft.body.end },
  }
  remembered.set(draft, facts)
  return facts
}

/** Elements and rules of one audit ask for the same draft's facts; it is read once and forgotten with the draft. */
const remembered = new WeakMap<Draft, Facts>()
