/** Files are read one worker each: what a file does to its reader ends with it. */
import type { Language } from '../../lib/audit/report'
import type { Source } from '../../lib/files/source'
import { type FileJob, fileReadSchema } from './file-job'

/** The part of a `Worker` that reading a file needs. */
export interface FileWorker {
  postMessage(job: FileJob, transfer: Transferable[]): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  addEventListener(type: 'error', listener: () => void): void
  terminate(): void
}

/** What became of a file. `problem` is null when the reader broke down, or took longer than any draft takes. */
export type FileResult = { source: Source } | { problem: string | null }

/** The slowest honest file, a PDF of a thousand pages, takes a third of it. */
export const READ_LIMIT_MS = 60_000

/** Reads a file in a worker of its own that `start` makes. @param bytes are taken away from the caller */
export function readInWorker(
  start: () => FileWorker,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  language: Language,
  limit = READ_LIMIT_MS,
): Promise<FileResult> {
  const worker = start()
  return new Promise<FileResult>((resolve) => {
    const timer = setTimeout(() => resolve({ problem: null }), limit)
    const settle = (result: FileResult) => {
      clearTimeout(timer)
      resolve(result)
    }
    worker.addEventListener('error', () => settle({ problem: null }))
    worker.addEventListener('message', ({ data }) => {
      const read = fileReadSchema.safeParse(data)
      // The engine of PDF, loaded inside the worker, greets whoever started it; that is no answer.
      if (!read.success) return
      if (read.data.kind === 'failed') return settle({ problem: null })
      if (read.data.kind === 'unreadable') return settle({ problem: read.data.problem })
      const { unread, ...source } = read.data.source
      settle({ source: { ...source, ...(unread && { unread }) } })
    })
    worker.postMessage({ name, bytes, language }, [bytes.buffer])
  }).finally(() => worker.terminate())
}
