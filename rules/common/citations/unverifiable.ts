import type { Draft, Range } from '../../../lib/audit'
import type { CitationHit } from './account'
import { asPrinted } from './printed'

/** What nothing is known of, told once for all. */
export function unverifiableHits(draft: Draft, [first, ...others]: readonly Range[]): CitationHit[] {
  if (!first) return []
  const isOne = others.length === 0
  return [
    {
      reason: 'unverifiable',
      range: first,
      related: others,
      values: {
        title: asPrinted(draft.folded.slice(first.start, first.end).replace(/^《|》$/g, '')),
        count: isOne ? '' : `等${others.length + 1}个文件`,
        countEn: isOne ? '' : ` and ${others.length} more`,
      },
    },
  ]
}
