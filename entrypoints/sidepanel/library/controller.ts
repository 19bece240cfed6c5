/** Everything that the reviewer can do with the library. What it cannot do ends in `LibraryModel.failure`, never in an exception. */
import { batch, computed, effect, type ReadonlySignal } from '@preact/signals'
import type { Audit } from '../../../lib/audit/report'
import { CARRIED_MEDIA_TYPE, exportLibrary, importInto, MAX_CARRIED_BYTES } from '../../../lib/library/carry'
import { fingerprintOf, idOf, keptDraftOf } from '../../../lib/library/kept-draft'
import { type Damaged, type Kept, type Library, LibraryError } from '../../../lib/library/library'
import { searchLibrary } from '../../../lib/library/search'
import type { Compared } from '../audit-job'
import type { LibraryModel } from './model'

/** What the controller needs from outside; a test gives its own. */
export interface LibraryServices {
  library: Library
  /** This machine's day, `YYYY-MM-DD`. */
  today(): string
  download(name: string, mediaType: string, text: string): void
}

/** Each resolves to null when it was not done; `LibraryModel.failure` says why. */
export interface LibraryActions {
  /** Reads the list; again when it is open already. */
  open(): Promise<true | null>
  /** Keeps the audited draft. */
  keep(): Promise<Kept | null>
  /** Shows the drafts in which all words are found; all for none. A newer search takes an older one's place. */
  search(words: string): Promise<true | null>
  /** Removes drafts, also from those compared with; gives how many there were. */
  remove(ids: readonly string[]): Promise<number | null>
  /** Removes everything. */
  clear(): Promise<number | null>
  /** Downloads the library, or chosen drafts, as one file; gives how many drafts it carries. */
  exportTo(fileName: string, ids?: readonly string[]): Promise<{ count: number; damaged: Damaged[] } | null>
  importFrom(file: File): Promise<(Record<Kept, number> & { damaged: Damaged[] }) | null>
  /** Chooses which drafts the audits compare with. */
  compareWith(ids: Iterable<string>): void
  toggleCompared(id: string): void
}

/** Takes in what an audit was really compared with: what cannot be read must not look as if it were. */
export function takeCompared(model: LibraryModel, { drafts, damaged, failure }: Compared): void {
  batch(() => {
    if (failure) model.failure.value = failure
    const kept = new Set(drafts.map(({ id }) => id))
    const compared = model.compared.peek()
    if ([...compared].some((id) => !kept.has(id))) model.compared.value = kept
    if (damaged.length === 0) return
    const known = model.damaged.peek().filter(({ id }) => damaged.every((other) => other.id !== id))
    model.damaged.value = [...known, ...damaged]
  })
}

/** Starts the library's workings on a model. Everything ends when `signal` aborts. */
export function createLibraryController(
  model: LibraryModel,
  audit: ReadonlySignal<Audit | null>,
  { library, today, download }: LibraryServices,
  signal: AbortSignal,
): LibraryActions {
  let searches = 0

  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | null> => {
    try {
      const result = await work()
      if (signal.aborted) return null
      model.failure.value = null
      return result
    } catch (error) {
      const { reason, detail } = error instanceof LibraryError ? error : new LibraryError('other', String(error))
      if (!signal.aborted) model.failure.value = { reason, detail }
      return null
    }
  }

  /** While it is written nothing else should be begun. */
  const writing = async <Result>(work: () => Promise<Result>): Promise<Result | null> => {
    model.busy.value = true
    const result = await attempt(work)
    model.busy.value = false
    return result
  }

  const read = async () => {
    const { drafts, damaged } = await library.list()
    batch(() => {
      model.drafts.value = drafts
      model.damaged.value = damaged
      model.state.value = 'open'
      // Another window may have removed some.
      const kept = new Set(drafts.map(({ id }) => id))
      const compared = [...model.compared.value].filter((id) => kept.has(id))
      if (compared.length < model.compared.value.size) model.compared.value = new Set(compared)
    })
  }

  const find = async (words: string) => {
    searches += 1
    const number = searches
    model.words.value = words
    const isWanted = () => number === searches && !signal.aborted
    const matches = words.trim() === '' ? null : (await searchLibrary(library, words, isWanted)).matches
    if (isWanted()) model.matches.value = matches
  }

  /** After a change: what is listed and what is found. */
  const readAnew = async () => {
    await read()
    await find(model.words.value)
  }

  // The draft's id is worked out only while somebody sees the library.
  const text = computed(() => audit.value?.text)
  const identify = () => {
    const known = text.value
    model.ownId.value = null
    if (known === undefined || model.state.value === 'closed') return
    void fingerprintOf(known).then((fingerprint) => {
      if (!signal.aborted && text.peek() === known) model.ownId.value = idOf(fingerprint)
    })
  }

  signal.addEventListener('abort', effect(identify), { once: true })

  const actions: LibraryActions = {
    async open() {
      if (model.state.value === 'closed') model.state.value = 'reading'
      const done = await attempt(async () => {
        await readAnew()
        return true as const
      })
      if (!done && model.state.value === 'reading') model.state.value = 'closed'
      return done
    },
    keep: () =>
      writing(async () => {
        const audited = audit.value
        if (!audited) throw new LibraryError('other', 'there is no draft')
        const { added } = await library.add([await keptDraftOf(audited, today())])
        await readAnew()
        return added.length > 0 ? 'added' : 'already'
      }),
    search: (words) =>
      attempt(async () => {
        await find(words)
        return true as const
      }),
    remove: (ids) =>
      writing(async () => {
        const { length } = await library.remove(ids)
        await readAnew()
        return length
      }),
    clear: () =>
      writing(async () => {
        const { drafts, damaged } = await library.list()
        const { length } = await library.remove([...drafts, ...damaged].map(({ id }) => id))
        await readAnew()
        return length
      }),
    exportTo: (fileName, ids) =>
      writing(async () => {
        const { text, count, damaged } = await exportLibrary(library, ids)
        download(fileName, CARRIED_MEDIA_TYPE, text)
        return { count, damaged }
      }),
    importFrom: (file) =>
      writing(async () => {
        if (file.size > MAX_CARRIED_BYTES) throw new LibraryError('too-large')
        const { added, already, damaged } = await importInto(library, await file.text())
        await readAnew()
        return { added: added.length, already: already.length, damaged }
      }),
    compareWith(ids) {
      model.compared.value = new Set(ids)
    },
    toggleCompared(id) {
      const compared = new Set(model.compared.value)
      if (!compared.delete(id)) compared.add(id)
      model.compared.value = compared
    },
  }
  return actions
}
