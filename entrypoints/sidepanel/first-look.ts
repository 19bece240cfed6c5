/**
 * The first look at the first draft: the engine with all rules is cold then, and takes some ten times as long to load and to audit
 * as it takes to tell what is missing. It is a worker of its own, so that neither holds the other up, and ends when it has answered.
 */
import * as z from 'zod/mini'
import type { Requirements } from '../../lib/audit'
import { type AuditOptions, auditSchema } from '../../lib/audit/report'
import type { Source } from '../../lib/files/source'
import type { FirstLookJob } from './first-look-schema'

/** The part of a `Worker` that a first look needs. */
export interface FirstLookWorker {
  postMessage(job: FirstLookJob): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  addEventListener(type: 'error', listener: () => void): void
  terminate(): void
}

/** Gives null for every draft but the first, for one that packs of one's own judge, too, and when it broke down: the audit tells the rest. */
export type FirstLook = (source: Source, options: AuditOptions, hasOwnPacks: boolean) => Promise<Requirements | null>

const requirementsSchema: z.ZodMiniType<Requirements> = z.pick(auditSchema, {
  source: true,
  text: true,
  pack: true,
  genre: true,
  draft: true,
  elements: true,
  figures: true,
  outline: true,
  leftOut: true,
})

/** @param started the worker, which loads while the page is being read; it ends with the first draft, or when `signal` aborts */
export function createFirstLook(started: FirstLookWorker, signal: AbortSignal): FirstLook {
  let worker: FirstLookWorker | null = started
  signal.addEventListener('abort', () => started.terminate(), { once: true })
  return (source, options, hasOwnPacks) => {
    const own = worker
    worker = null
    if (!own || hasOwnPacks) {
      own?.terminate()
      return Promise.resolve(null)
    }
    return new Promise<Requirements | null>((resolve) => {
      own.addEventListener('error', () => resolve(null))
      own.addEventListener('message', ({ data }) => resolve(requirementsSchema.safeParse(data).data ?? null))
      own.postMessage({ source, options })
    }).finally(() => own.terminate())
  }
}
