import { Worker } from 'node:worker_threads'
import type { Language } from '../audit/report'
import { readFile, type Source, UnreadableFile, type UnreadableReason } from '../files'

/** What the thread gives back. */
export type ThreadResult = { source: Source } | { reason: UnreadableReason }

/** The slowest honest file, a PDF of a thousand pages, takes a third of it. */
const READ_LIMIT_MS = 60_000
const MEMORY_LIMIT_MB = 2048

/**
 * Reads a draft from a file's bytes, a PDF in a thread of its own: a few kilobytes of PDF can hold an hour of drawing, and
 * only a thread can be ended. Every other reader is bounded by the size of the file.
 * @throws UnreadableFile
 */
export async function readBounded(
  name: string,
  bytes: Uint8Array,
  language: Language,
  limit = READ_LIMIT_MS,
): Promise<Source> {
  if (!headOf(bytes).includes('%PDF-')) return await readFile(name, bytes, language)
  const result = await readInThread({ name, bytes: new Uint8Array(bytes), language }, limit)
  if ('reason' in result) throw new UnreadableFile(result.reason, language)
  return result.source
}

function headOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 1024))
}

async function readInThread(
  file: { name: string; bytes: Uint8Array; language: Language },
  limit: number,
): Promise<ThreadResult> {
  const thread = new Worker(new URL('./file-thread.mjs', import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<ThreadResult>((resolve, reject) => {
      timer = setTimeout(() => resolve({ reason: 'too-large' }), limit)
      thread.on('message', resolve)
      thread.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ reason: 'too-large' })
        else reject(error)
      })
    })
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}
