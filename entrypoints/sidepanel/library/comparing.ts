/** In the worker: kept drafts made ready for being compared with, held as long as the same ones are chosen. */
import { type Corpus, corpusOf } from '../../../lib/audit'
import { preparedFrom } from '../../../lib/library/corpus'
import { openDatabase } from '../../../lib/library/database'
import { type Library, LibraryError } from '../../../lib/library/library'
import type { Compared } from '../audit-job'

export interface Comparison {
  corpus: Corpus
  compared: Compared
}

/**
 * Gives a function that makes the drafts of these ids ready. It reads nothing from the disk for no ids, and nothing again
 * for those of the last call; what is not compared with any more is let go.
 */
export function createComparing(
  open: () => Library = openDatabase,
): (ids: readonly string[]) => Promise<Comparison | null> {
  let library: Library | null = null
  let held: { key: string; comparison: Comparison } | null = null

  return async (ids) => {
    const key = ids.join(' ')
    if (held?.key === key) return held.comparison
    held = null
    if (ids.length === 0) return null
    library ??= open()
    try {
      const { corpus, drafts, damaged } = await preparedFrom(library, ids)
      held = { key, comparison: { corpus, compared: { drafts, damaged, failure: null } } }
      return held.comparison
    } catch (error) {
      // Not held: the next audit tries again.
      const { reason, detail } = error instanceof LibraryError ? error : new LibraryError('other', String(error))
      return { corpus: corpusOf([]), compared: { drafts: [], damaged: [], failure: { reason, detail } } }
    }
  }
}
