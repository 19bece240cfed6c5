/** Where the library is, and what kind of library stands there. */
import { readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join, posix, win32 } from 'node:path'
import { draftsIn, MAX_CARRIED_BYTES } from '../../library/carry'
import { byDay, headerOf, type Library, LibraryError } from '../../library/library'
import { asLibraryError, openFolder } from './folder'

/** `path` as given on the command line, or else the environment's, or else the user's own. */
export function libraryPath(path: string | undefined): string {
  return path || process.env.HEGAO_LIBRARY || defaultFolder(process.env, process.platform, homedir())
}

/** The folder for a user's data by the platform's convention. */
export function defaultFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32')
    return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'Hegao', 'library')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Hegao', 'library')
  // The convention asks that a relative path be ignored.
  const data = env.XDG_DATA_HOME && isAbsolute(env.XDG_DATA_HOME) ? env.XDG_DATA_HOME : join(home, '.local', 'share')
  return posix.join(data, 'hegao', 'library')
}

/**
 * Opens what stands at the path: a folder, or an exported file, which can be read only.
 * @throws {LibraryError} for a file that carries no library
 */
export async function openLibrary(path: string): Promise<Library> {
  const kind = await stat(path).catch(() => null)
  return kind?.isFile() ? openCarried(path, kind.size) : openFolder(path)
}

async function openCarried(path: string, size: number): Promise<Library> {
  if (size > MAX_CARRIED_BYTES) throw new LibraryError('too-large')
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw asLibraryError(error)
  })
  const { drafts, damaged } = await draftsIn(text)
  const refuse = async (): Promise<never> => {
    throw new LibraryError('read-only')
  }
  return {
    list: async () => ({ drafts: drafts.map(headerOf).sort(byDay), damaged }),
    read: async (ids) =>
      ids
        ? { drafts: ids.flatMap((id) => drafts.find((draft) => draft.id === id) ?? []), damaged: [] }
        : { drafts: drafts.toSorted(byDay), damaged },
    add: refuse,
    remove: refuse,
    // What is made of its drafts is made again the next time.
    storeEntries: async () => undefined,
  }
}
