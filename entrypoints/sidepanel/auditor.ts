/**
 * One worker, one audit at a time, and the newest text wins: while an audit runs only the latest request waits, and
 * whatever it replaces is never started.
 */
import type { LocalPack } from '../../lib/audit/local-pack'
import type { Audit, AuditOptions } from '../../lib/audit/report'
import type { Source } from '../../lib/files/source'
import { type Compared, fromWorkerSchema } from './audit-job'
import type { HelpBook } from './help'
import type { AuditJob } from './job-schema'

/** The part of a `Worker` that the auditor needs. */
export interface AuditWorker {
  postMessage(job: AuditJob): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void
  terminate(): void
}

export type AuditResult =
  /** `milliseconds`: the time the engine took. `compared`: absent when nothing was chosen to compare with. */
  | { kind: 'audited'; audit: Audit; milliseconds: number; compared?: Compared | undefined }
  /** The engine or its worker broke down; `detail` is for a bug report. */
  | { kind: 'failed'; detail: string }
  /** A newer request took this one's place. */
  | { kind: 'outdated' }

/** `packs`: of one's own, to audit by. `compare`: ids of the kept drafts to compare with. */
export type Auditor = (
  source: Source,
  options: AuditOptions,
  packs?: readonly LocalPack[],
  compare?: readonly string[],
) => Promise<AuditResult>

interface Request {
  source: Source
  options: AuditOptions
  packs: readonly LocalPack[]
  compare: readonly string[]
  settle: (result: AuditResult) => void
}

/**
 * Starts an auditor. `start` makes its worker, at once and anew after a breakdown; `onHelp` is given the rules' help when
 * the worker sends it, after the first audit by a set of rules. It ends when `signal` aborts.
 */
export function createAuditor(
  start: () => AuditWorker,
  onHelp: (book: HelpBook) => void,
  signal: AbortSignal,
): Auditor {
  let worker: AuditWorker | null = null
  let running: (Request & { id: number }) | null = null
  let waiting: Request | null = null
  let lastId = 0

  const finish = (result: AuditResult) => {
    const done = running
    running = null
    // An audit that ends while a newer text waits is out of date, but showing it beats showing an even older one.
    done?.settle(result)
    const next = waiting
    waiting = null
    if (next) run(next)
  }

  const breakDown = (detail: string) => {
    worker?.terminate()
    worker = null
    finish({ kind: 'failed', detail })
  }

  const open = (): AuditWorker => {
    const opened = start()
    opened.addEventListener('message', ({ data }) => {
      const told = fromWorkerSchema.safeParse(data)
      if (!told.success) return breakDown('the worker sent something that is no audit')
      if (told.data.kind === 'help') return onHelp(told.data.book)
      if (told.data.id !== running?.id) return
      const { id: _, ...result } = told.data
      finish(result)
    })
    opened.addEventListener('error', ({ message }) => breakDown(message ?? 'the worker broke down'))
    return opened
  }

  const run = (request: Request) => {
    lastId += 1
    running = { ...request, id: lastId }
    worker ??= open()
    const { source, options, packs, compare } = request
    worker.postMessage({ id: lastId, source, options, packs: [...packs], compare: [...compare] })
  }

  signal.addEventListener('abort', () => worker?.terminate(), { once: true })
  // Loads its rules while the page is being read.
  worker = open()

  return (source, options, packs = [], compare = []) =>
    new Promise((settle) => {
      const request = { source, options, packs, compare, settle }
      if (!running) return run(request)
      waiting?.settle({ kind: 'outdated' })
      waiting = request
    })
}
