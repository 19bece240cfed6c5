/** Writing a file so that whatever happens meanwhile there is the old one, or the new one, and never half of one. */
import { mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** What the library needs of a file system; a test gives one that fails. */
export const DISK = { mkdir, open, readdir, readFile, rename, rm, stat, unlink }
export type Disk = typeof DISK

/** Where a file is written before it is complete: hidden, beside it, of this process alone. */
const PARTIAL = /^\.[^/]+\.\d+\.\d+\.partial$/
let count = 0

/**
 * Resolves when the file is on the disk under its name. Rejects with the system's error, and then nothing has changed.
 * The file and what it holds are for its owner only.
 */
export async function writeWhole(path: string, text: string, disk: Disk = DISK): Promise<void> {
  count += 1
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.${count}.partial`)
  try {
    const file = await disk.open(partial, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await disk.rename(partial, path)
  } catch (error) {
    await disk.rm(partial, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(path), disk)
}

/** A name that was made or removed is on the disk only when its folder is. */
export async function syncFolder(path: string, disk: Disk = DISK): Promise<void> {
  // Windows keeps names by itself and opens no folders.
  if (process.platform === 'win32') return
  const folder = await disk.open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Makes a folder, for its owner only, with those above it. */
export async function makeFolder(path: string, disk: Disk = DISK): Promise<void> {
  const first = await disk.mkdir(path, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let made = path; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made), disk)
}

export function isPartial(name: string): boolean {
  return PARTIAL.test(name)
}
