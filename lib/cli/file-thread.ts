/** Reads one file in a thread of its own, for `readInThread`. */
import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod/mini'
import { readFile, UnreadableFile } from '../files'
import type { ThreadResult } from './thread'

const { name, bytes, language } = z
  .object({ name: z.string(), bytes: z.instanceof(Uint8Array), language: z.enum(['zh-CN', 'en']) })
  .parse(workerData)

parentPort?.postMessage(await read())

async function read(): Promise<ThreadResult> {
  try {
    return { source: await readFile(name, bytes, language) }
  } catch (error) {
    if (error instanceof UnreadableFile) return { reason: error.reason }
    throw error
  }
}
