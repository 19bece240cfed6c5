import type { Candidate } from '../../lib/messages'

/** Characters above which a text is more likely a draft than a search box or a comment field. */
const SUBSTANTIAL = 200

/**
 * Which of a page's texts to follow, best first given. What is being followed stays, so that the panel never changes
 * drafts under the reviewer's eyes, unless it went away, or was picked by the panel, is short, and a real draft turned up.
 * Null when there is nothing.
 */
export function pickCandidate(
  candidates: readonly Candidate[],
  watched: { id: string; byHand: boolean } | null,
): Candidate | null {
  const best = candidates[0] ?? null
  const current = candidates.find(({ id }) => id === watched?.id)
  if (!best || !current) return best
  const isOutgrown = !watched?.byHand && current.characters < SUBSTANTIAL && best.characters >= SUBSTANTIAL
  return isOutgrown ? best : current
}
