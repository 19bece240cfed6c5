import type { Candidate } from '../../lib/messages'

/** Characters above which a text is more likely a draft than a search box or a comment field. */
const SUBSTANTIAL = 200

/**
 * Which of a page's texts to follow, best first given. What is being followed stays, so that the panel never changes
 * drafts under the reviewer's eyes, unless it went away, or was picked by the panel and a real draft turned up where it is short, or is
 * the hidden copy beside an editor whose frame answered late.
 * Null when there is nothing.
 */
export function pickCandidate(
  candidates: readonly Candidate[],
  watched: { id: string; byHand: boolean } | null,
): Candidate | null {
  const best = candidates[0] ?? null
  const current = candidates.find(({ id }) => id === watched?.id)
  if (!best || !current) return best
  if (watched?.byHand || best.characters < SUBSTANTIAL) return current
  const isHiddenCopy = !current.visible && best.visible && frameOf(current) !== frameOf(best)
  return current.characters < SUBSTANTIAL || isHiddenCopy ? best : current
}

/** A candidate's id begins with its frame's. */
const frameOf = ({ id }: Candidate): string => id.slice(0, id.indexOf(':'))
