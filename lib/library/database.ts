/**
 * The library in the browser: an IndexedDB of the extension's own, on this machine and nowhere else.
 * Headers, texts and entries lie in stores of their own, so that a list reads no text. Writing asks for strict durability:
 * a transaction that has completed is on the disk, not only on its way there.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { broughtUpToDate, draftFrom, type KeptDraft, keptHeaderSchema, RECORD_STEPS, versionAfter } from './kept-draft'
import { byDay, type Damaged, headerOf, type Library, LibraryError } from './library'
import type { Migration } from './record'

export const DATABASE_NAME = 'hegao-library'

/** Values are what was stored, which is checked when it is read. */
interface Stores extends DBSchema {
  drafts: { key: string; value: unknown }
  texts: { key: string; value: unknown }
  entries: { key: string; value: unknown }
}
type StoreName = 'drafts' | 'texts' | 'entries'
const STORES: readonly StoreName[] = ['drafts', 'texts', 'entries']

/**
 * The library in this browser. The database is opened when it is first used, not before, and anew after another window
 * has had to change it.
 */
export function openDatabase(name = DATABASE_NAME, steps: readonly Migration[] = RECORD_STEPS): Library {
  let opened: Promise<IDBPDatabase<Stores>> | null = null

  const database = () => {
    opened ??= connect(name, steps, () => {
      opened = null
    })
    return opened
  }

  /** Runs on an open database; one that was closed under our hands is opened once more. */
  const using = async <Result>(work: (db: IDBPDatabase<Stores>) => Promise<Result>): Promise<Result> => {
    try {
      const db = await database()
      try {
        return await work(db)
      } catch (error) {
        if (nameOf(error) !== 'InvalidStateError') throw error
        opened = null
        return await work(await database())
      }
    } catch (error) {
      // What could not be opened may open the next time.
      if (!(await opened?.catch(() => null))) opened = null
      throw asLibraryError(error)
    }
  }

  return {
    list: () =>
      using(async (db) => {
        const tx = db.transaction('drafts')
        const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()])
        const headers = values.map((value) => keptHeaderSchema.safeParse(value))
        return {
          drafts: headers.flatMap(({ data }) => data ?? []).sort(byDay),
          damaged: keys
            .filter((_, i) => !headers[i]?.success)
            .map((id): Damaged => ({ id, name: id, reason: 'incomplete' })),
        }
      }),

    read: (wanted) =>
      using(async (db) => {
        const tx = db.transaction(STORES)
        const ids = wanted ?? (await tx.objectStore('drafts').getAllKeys())
        const stored = await Promise.all(
          ids.map((id) => Promise.all(STORES.map((store) => tx.objectStore(store).get(id)))),
        )
        const drafts: KeptDraft[] = []
        const damaged: Damaged[] = []
        for (const [i, [header, text, entry]] of stored.entries()) {
          const id = ids[i] as string
          if (header === undefined && text === undefined) continue
          const draft = await draftFrom(wholeOf(header, text, entry), steps)
          if (typeof draft !== 'string') drafts.push(draft)
          else damaged.push({ id, name: id, reason: draft })
        }
        return { drafts: wanted ? drafts : drafts.sort(byDay), damaged }
      }),

    add: async (drafts, onKept) => {
      const added = await using((db) =>
        writing(db, 'strict', async (tx) => {
          const result: { added: string[]; already: string[] } = { added: [], already: [] }
          for (const draft of drafts) {
            const kept = await isKept(tx, draft)
            result[kept ? 'already' : 'added'].push(draft.id)
            if (!kept) await put(tx, draft)
          }
          return result
        }),
      )
      for (const how of ['already', 'added'] as const) for (const id of added[how]) onKept?.(id, how)
      return added
    },

    remove: (ids) =>
      using((db) =>
        writing(db, 'strict', async (tx) => {
          const removed: string[] = []
          for (const id of new Set(ids)) {
            if ((await tx.objectStore('drafts').getKey(id)) !== undefined) removed.push(id)
            await Promise.all(STORES.map((store) => tx.objectStore(store).delete(id)))
          }
          return removed
        }),
      ),

    // An entry that is lost is made again, so that this need not wait for the disk.
    storeEntries: (drafts) =>
      using((db) =>
        writing(db, 'relaxed', async (tx) => {
          for (const { id, entry } of drafts) {
            if (entry && (await tx.objectStore('drafts').getKey(id)) !== undefined)
              await tx.objectStore('entries').put(entry, id)
          }
        }),
      ),
  }
}

type Writing = IDBPTransaction<Stores, StoreName[], 'readwrite' | 'versionchange'>

function connect(name: string, steps: readonly Migration[], onClosed: () => void): Promise<IDBPDatabase<Stores>> {
  return new Promise((resolve, reject) => {
    let refused = false
    let connection: IDBPDatabase<Stores> | null = null
    openDB<Stores>(name, versionAfter(steps), {
      upgrade(db, before, _, tx) {
        // The opening itself tells of an upgrade that fails.
        tx.done.catch(() => undefined)
        if (before === 0) for (const store of STORES) db.createObjectStore(store)
        else migrate(tx, steps).catch(() => abort(tx))
      },
      // A window that runs an older program closes its connection when it is asked to; this one did not.
      blocked() {
        refused = true
        reject(new LibraryError('blocked'))
      },
      blocking() {
        onClosed()
        connection?.close()
      },
      terminated: onClosed,
    }).then((db) => {
      connection = db
      if (refused) db.close()
      else resolve(db)
    }, reject)
  })
}

/** Brings every record up to date, all or none. One that cannot be stays as it is and is named as damaged later. */
async function migrate(tx: Writing, steps: readonly Migration[]): Promise<void> {
  for (const id of await tx.objectStore('drafts').getAllKeys()) {
    const [header, text] = await Promise.all([tx.objectStore('drafts').get(id), tx.objectStore('texts').get(id)])
    const updated = broughtUpToDate(wholeOf(header, text, undefined), steps)
    if (typeof updated === 'string') continue
    const { text: updatedText, entry: _, ...updatedHeader } = updated
    await Promise.all([tx.objectStore('drafts').put(updatedHeader, id), tx.objectStore('texts').put(updatedText, id)])
  }
}

function wholeOf(header: unknown, text: unknown, entry: unknown): unknown {
  return typeof header === 'object' && header !== null ? { ...header, text, entry } : header
}

/** Whether this very text is kept and unharmed. */
async function isKept(tx: Writing, { id, text }: KeptDraft): Promise<boolean> {
  const [header, stored] = await Promise.all([tx.objectStore('drafts').get(id), tx.objectStore('texts').get(id)])
  if (!keptHeaderSchema.safeParse(header).success || typeof stored !== 'string') return false
  return stored.replace(/\s+/g, '') === text.replace(/\s+/g, '')
}

async function put(tx: Writing, draft: KeptDraft): Promise<void> {
  await tx.objectStore('drafts').put(headerOf(draft), draft.id)
  await tx.objectStore('texts').put(draft.text, draft.id)
  if (draft.entry) await tx.objectStore('entries').put(draft.entry, draft.id)
  else await tx.objectStore('entries').delete(draft.id)
}

/** Does all of `work` or nothing, and resolves when that is settled. */
async function writing<Result>(
  db: IDBPDatabase<Stores>,
  durability: IDBTransactionDurability,
  work: (tx: Writing) => Promise<Result>,
): Promise<Result> {
  const tx = db.transaction([...STORES], 'readwrite', { durability })
  // Whoever waits for `done` below hears of the failure; meanwhile nobody does.
  tx.done.catch(() => undefined)
  try {
    const result = await work(tx)
    await tx.done
    return result
  } catch (error) {
    abort(tx)
    await tx.done.catch(() => undefined)
    // A request that an aborted transaction took down knows less than the transaction does.
    throw nameOf(error) === 'AbortError' && tx.error ? tx.error : error
  }
}

function abort(tx: Pick<Writing, 'abort'>): void {
  try {
    tx.abort()
  } catch {
    // It has ended already.
  }
}

function asLibraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error
  const name = nameOf(error)
  if (name === 'QuotaExceededError') return new LibraryError('full')
  if (name === 'VersionError') return new LibraryError('newer')
  return new LibraryError('other', String(error))
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : ''
}
