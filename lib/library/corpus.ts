/** Makes kept drafts ready for being compared with. Entries that are missing or out of date are made, and stored for the next time. */
import { type Corpus, type CorpusDraft, corpusOf } from '../audit'
import { readDraft } from '../draft'
import { entryOf } from '../duplicates'
import { type Damaged, headerOf, type Library } from './library'
import type { KeptDraft, KeptHeader } from './record'

export interface Prepared {
  corpus: Corpus
  /** Headers in the order of the corpus: `Duplicate.b.reference` is a number in it. */
  drafts: KeptHeader[]
  damaged: Damaged[]
}

/** Reads drafts and makes a corpus of them: those of the given ids, or all. */
export async function preparedFrom(library: Library, ids?: readonly string[]): Promise<Prepared> {
  const { drafts, damaged } = await keptIn(library, ids)
  return { corpus: corpusOf(drafts.map(corpusDraftOf)), drafts: drafts.map(headerOf), damaged }
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

export function corpusDraftOf({ name, text, entry, reportYear, unit }: KeptDraft): CorpusDraft {
  const issuers = unit?.split('、') ?? []
  return { name, text, ...(entry && { kept: { entry, reportYear, issuers } }) }
}
