/** Makes kept drafts ready for being compared with. Entries that are missing or out of date are made, and stored for the next time. */
import { type Corpus, type CorpusDraft, corpusOf } from '../audit'
import { readDraft } from '../draft'
import { entryOf } from '../duplicates'
import { type KeptDraft, type KeptHeader, knownAs } from './kept-draft'
import { type Damaged, headerOf, type Library } from './library'

export interface Prepared {
  corpus: Corpus
  /** Headers in the order of the corpus: `Duplicate.b.reference` is a number in it. */
  drafts: KeptHeader[]
  damaged: Damaged[]
}

/** Reads drafts and makes a corpus of them: those of the given ids, chosen one by one, or the whole library. */
export async function preparedFrom(library: Library, ids?: readonly string[]): Promise<Prepared> {
  const { drafts, damaged } = await keptIn(library, ids)
  const isLibrary = ids === undefined
  const corpus = corpusOf(drafts.map((draft) => ({ ...corpusDraftOf(draft), isLibrary })))
  return { corpus, drafts: drafts.map(headerOf), damaged }
}

/** The drafts with their entries, and what of the library could not be read. */
export async function keptIn(
  library: Library,
  ids?: readonly string[],
): Promise<{ drafts: KeptDraft[]; damaged: Damaged[] }> {
  const { drafts, damaged } = await library.read(ids)
  const made: KeptDraft[] = []
  const entered = drafts.map((draft) => {
    if (draft.entry) return draft
    const whole = { ...draft, entry: entryOf(readDraft(draft.text), draft.name) }
    made.push(whole)
    return whole
  })
  // What could not be stored is made again the next time; comparing does not depend on it.
  if (made.length > 0) await library.storeEntries(made).catch(() => undefined)
  return { drafts: entered, damaged }
}

export function corpusDraftOf(draft: KeptDraft): CorpusDraft {
  const { text, entry, reportYear, unit } = draft
  const issuers = unit?.split('、') ?? []
  return { name: knownAs(draft), text, ...(entry && { known: { entry, reportYear, issuers } }) }
}
