/**
 * The library on the command line: a folder with one JSON file a draft, named by its id. No file depends on another, so
 * that processes need not wait for each other and damage to one costs the others nothing.
 */
import { resolve } from 'node:path'
import { type Damage, draftFrom, isId, type KeptDraft, RECORD_STEPS, versionAfter } from '../../library/kept-draft'
import { byDay, type Damaged, headerOf, type Kept, type Library, LibraryError } from '../../library/library'
import type { Migration } from '../../library/record'
import { DISK, type Disk, isPartial, makeFolder, syncFolder, writeWhole } from './write'

/** Opens the library in a folder, which is made when the first draft is added. */
export function openFolder(path: string, disk: Disk = DISK, steps: readonly Migration[] = RECORD_STEPS): Library {
  const folder = resolve(path)
  const fileOf = (id: string) => `${folder}/${id}.json`

  const ids = async (): Promise<string[]> => {
    const names = await namesIn(folder, disk)
    return names.flatMap((name) => (name.endsWith('.json') && isId(name.slice(0, -5)) ? [name.slice(0, -5)] : []))
  }

  const load = async (id: string): Promise<KeptDraft | Damaged | null> => {
    const found = await loadDraft(fileOf(id), id, disk, steps)
    if (found === null) return null
    if (typeof found === 'string') return { id, name: fileOf(id), reason: found }
    if (!found.isOld) return found.draft
    // Only a draft that is still kept: another process may have removed it since. The next reading migrates it again if this fails.
    await storeAnew(found.draft).catch(() => undefined)
    return found.draft
  }

  const loadAll = async (wanted: readonly string[]) => {
    const drafts: KeptDraft[] = []
    const damaged: Damaged[] = []
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      for (const found of await Promise.all(wanted.slice(at, at + AT_ONCE).map(load))) {
        if (found === null) continue
        if ('reason' in found) damaged.push(found)
        else drafts.push(found)
      }
    }
    return { drafts, damaged }
  }

  const storeAnew = async (draft: KeptDraft) => {
    await disk.stat(fileOf(draft.id))
    await writeWhole(fileOf(draft.id), written(draft), disk)
  }

  return {
    list: () =>
      using(async () => {
        const { drafts, damaged } = await loadAll(await ids())
        return { drafts: drafts.map(headerOf).sort(byDay), damaged }
      }),

    read: (wanted) =>
      using(async () => {
        if (wanted) return await loadAll(wanted.filter(isId))
        const { drafts, damaged } = await loadAll(await ids())
        return { drafts: drafts.sort(byDay), damaged }
      }),

    add: (drafts, onKept) =>
      using(async () => {
        await makeFolder(folder, disk)
        await clearPartials(folder, disk)
        // A draft found here may have been written by a process that was killed before its name was safe.
        await syncFolder(folder, disk)
        const result: Record<Kept, string[]> = { added: [], already: [] }
        for (const draft of drafts) {
          const before = await load(draft.id)
          // What a later version wrote holds this text too, and perhaps more than this one could write.
          const how = before && (!('reason' in before) || before.reason === 'newer') ? 'already' : 'added'
          if (how === 'added') await writeWhole(fileOf(draft.id), written(draft), disk)
          result[how].push(draft.id)
          onKept?.(draft.id, how)
        }
        return result
      }),

    remove: (wanted) =>
      using(async () => {
        const removed: string[] = []
        for (const id of new Set(wanted.filter(isId))) if (await unlinked(fileOf(id), disk)) removed.push(id)
        if (removed.length > 0) await syncFolder(folder, disk)
        return removed
      }),

    storeEntries: (drafts) =>
      using(async () => {
        for (const draft of drafts) await storeAnew(draft).catch(unlessMissing)
      }),
  }
}

/** Files read at the same time: many enough to keep the disk busy, few enough not to run out of handles. */
const AT_ONCE = 32
/** A partial file as old as this was left by a process that was killed. */
const PARTIAL_MAX_AGE_MS = 60_000

function written(draft: KeptDraft): string {
  return `${JSON.stringify(draft)}\n`
}

async function loadDraft(
  path: string,
  id: string,
  disk: Disk,
  steps: readonly Migration[],
): Promise<{ draft: KeptDraft; isOld: boolean } | Damage | null> {
  let text: string
  try {
    text = await disk.readFile(path, 'utf8')
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? null : 'unreadable'
  }
  let stored: unknown
  try {
    stored = JSON.parse(text)
  } catch {
    return 'not-json'
  }
  const draft = await draftFrom(stored, steps)
  if (typeof draft === 'string') return draft
  // A file under another draft's name would be found, and removed, in its stead.
  if (draft.id !== id) return 'altered'
  return { draft, isOld: versionOf(stored) < versionAfter(steps) }
}

function versionOf(stored: unknown): number {
  return typeof stored === 'object' && stored !== null && 'version' in stored ? Number(stored.version) : 0
}

/** Names in the folder; none when it does not exist yet. */
async function namesIn(folder: string, disk: Disk): Promise<string[]> {
  try {
    return await disk.readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

async function clearPartials(folder: string, disk: Disk): Promise<void> {
  for (const name of await namesIn(folder, disk)) {
    if (!isPartial(name)) continue
    const path = `${folder}/${name}`
    const made = await disk.stat(path).catch(() => null)
    if (made && Date.now() - made.mtimeMs > PARTIAL_MAX_AGE_MS) await unlinked(path, disk)
  }
}

async function unlinked(path: string, disk: Disk): Promise<boolean> {
  try {
    await disk.unlink(path)
    return true
  } catch (error) {
    unlessMissing(error)
    return false
  }
}

function unlessMissing(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error
}

async function using<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw asLibraryError(error)
  }
}

/** What the system said, as a library says it. */
export function asLibraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return new LibraryError('full')
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new LibraryError('forbidden')
  if (code === 'ENOTDIR' || code === 'EEXIST') return new LibraryError('not-a-folder')
  return new LibraryError('other', code || String(error))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
