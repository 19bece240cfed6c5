/** Reads one file off the panel's main thread, so that the panel answers meanwhile and can give a hostile file up. */
import { readFile, UnreadableFile } from '../../lib/files/index'
import { type FileRead, fileJobSchema } from './file-job'

self.addEventListener('message', async (event: MessageEvent<unknown>) => {
  const job = fileJobSchema.safeParse(event.data)
  self.postMessage(job.success ? await read(job.data) : ({ kind: 'failed' } satisfies FileRead))
})

async function read({ name, bytes, language }: ReturnType<typeof fileJobSchema.parse>): Promise<FileRead> {
  try {
    const { unread, ...source } = await readFile(name, bytes, language)
    return { kind: 'read', source: { ...source, ...(unread && { unread }) } }
  } catch (error) {
    return error instanceof UnreadableFile ? { kind: 'unreadable', problem: error.message } : { kind: 'failed' }
  }
}
