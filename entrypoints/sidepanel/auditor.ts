/**
 * One audit at a time, and the newest text wins: while an audit runs only the latest request waits, and whatever it replaces
 * is never started. One worker makes it; of a long draft a second one makes a share at the same time.
 */
import { joined } from '../../lib/audit/found'
import type { LocalPack } from '../../lib/audit/local-pack'
import type { Audit, AuditOptions } from '../../lib/audit/report'
import type { Source } from '../../lib/files/source'
import { type Compared, type FromWorker, fromWorkerSchema, type PackProblem } from './audit-job'
import type { HelpBook } from './help'
import type { AuditJob, WorkerJob } from './job-schema'

/** The part of a `Worker` that the auditor needs. */
export interface AuditWorker {
  postMessage(job: WorkerJob): void
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

/** What a pack names that the rule book does not know; null when the worker broke down over it. */
export type PackCheck = (pack: LocalPack) => Promise<readonly PackProblem[] | null>

interface Request {
  source: Source
  options: AuditOptions
  packs: readonly LocalPack[]
  compare: readonly string[]
  settle: (result: AuditResult) => void
}

/**
 * From so many characters on the second worker takes its share: one worker alone takes noticeable time from here on, and for shorter drafts
 * the second’s memory is worth more than the time.
 */
export const LONG = 60_000

type Told = Exclude<FromWorker, { kind: 'help' | 'checked' }>
type Audited = Extract<Told, { kind: 'audited' }>
type Aside = Extract<Told, { kind: 'found' }>

interface Running extends Request {
  id: number
  /** What the workers have told so far of an audit that they share; null when the first makes all of it. */
  shares: { audited: Audited | null; aside: Aside | null } | null
}

/**
 * Starts an auditor. `start` makes its worker, at once and anew after a breakdown; `onHelp` is given the rules' help when
 * the worker sends it, after the first audit by a set of rules. `startSecond` makes the worker that takes a share of long drafts;
 * null when there is no processor for it. It ends when `signal` aborts. `checkPack` asks the same worker, which alone has the rules.
 */
export function createAuditor(
  start: () => AuditWorker,
  startSecond: (() => AuditWorker) | null,
  onHelp: (book: HelpBook) => void,
  signal: AbortSignal,
): { audit: Auditor; checkPack: PackCheck } {
  let worker: AuditWorker | null = null
  let second: AuditWorker | null = null
  /** Null for good when the second worker broke down, so that no draft waits for one twice. */
  let startsSecond = startSecond
  let running: Running | null = null
  let waiting: Request | null = null
  let lastId = 0
  const checks = new Map<number, (problems: readonly PackProblem[] | null) => void>()

  const finish = (result: AuditResult) => {
    const done = running
    running = null
    // An audit that ends while a newer text waits is out of date, but showing it beats showing an even older one.
    done?.settle(result)
    const next = waiting
    waiting = null
    if (next) run(next)
    // Not before: while it loads, it would take processors from the first audit, which is the slowest.
    if (done && isLong(done) && startsSecond) second ??= openSecond(startsSecond)
  }

  const breakDown = (detail: string) => {
    worker?.terminate()
    worker = null
    for (const settle of checks.values()) settle(null)
    checks.clear()
    finish({ kind: 'failed', detail })
  }

  const open = (): AuditWorker =>
    opened(
      start,
      (told) => {
        if (told.kind === 'help') return onHelp(told.book)
        if (told.kind === 'checked') {
          checks.get(told.id)?.(told.problems)
          checks.delete(told.id)
          return
        }
        if (told.id !== running?.id) return
        if (told.kind === 'failed') return finish({ kind: 'failed', detail: told.detail })
        if (told.kind !== 'audited') return
        if (!running.shares) return finish(resultOf(told))
        running.shares.audited = told
        join()
      },
      breakDown,
    )

  const openSecond = (begin: () => AuditWorker): AuditWorker =>
    opened(
      begin,
      (told) => {
        if (told.kind !== 'found') return endSecond()
        if (told.id !== running?.id || !running.shares) return
        running.shares.aside = told
        join()
      },
      endSecond,
    )

  const endSecond = () => {
    second?.terminate()
    second = null
    startsSecond = null
    // Its share would be missing: the first worker makes all of the audit.
    if (running?.shares) run(running)
  }

  const join = () => {
    const { audited, aside } = running?.shares ?? {}
    if (!audited || !aside) return
    finish({
      ...resultOf(audited),
      audit: joined(audited.audit, aside.found),
      milliseconds: Math.max(audited.milliseconds, aside.milliseconds),
    })
  }

  const run = (request: Request) => {
    lastId += 1
    const helper = isLong(request) ? second : null
    running = { ...request, id: lastId, shares: helper && { audited: null, aside: null } }
    worker ??= open()
    worker.postMessage(jobOf(lastId, helper ? 'without-aside' : 'all', request))
    helper?.postMessage(jobOf(lastId, 'aside', request))
  }

  signal.addEventListener(
    'abort',
    () => {
      worker?.terminate()
      second?.terminate()
    },
    { once: true },
  )
  // Loads its rules while the page is being read.
  worker = open()

  return {
    audit: (source, options, packs = [], compare = []) =>
      new Promise((settle) => {
        const request = { source, options, packs, compare, settle }
        if (!running) return run(request)
        waiting?.settle({ kind: 'outdated' })
        waiting = request
      }),
    checkPack: (pack) =>
      new Promise((settle) => {
        lastId += 1
        checks.set(lastId, settle)
        worker ??= open()
        worker.postMessage({ id: lastId, pack })
      }),
  }
}

function opened(
  start: () => AuditWorker,
  onTold: (told: FromWorker) => void,
  onBreakDown: (detail: string) => void,
): AuditWorker {
  const worker = start()
  worker.addEventListener('message', ({ data }) => {
    const told = fromWorkerSchema.safeParse(data)
    if (told.success) onTold(told.data)
    else onBreakDown('the worker sent something that is no audit')
  })
  worker.addEventListener('error', ({ message }) => onBreakDown(message ?? 'the worker broke down'))
  return worker
}

/** Only the first worker compares with kept drafts. */
function jobOf(id: number, share: AuditJob['share'], { source, options, packs, compare }: Request): AuditJob {
  return { id, share, source, options, packs: [...packs], compare: share === 'aside' ? [] : [...compare] }
}

function resultOf({ audit, milliseconds, compared }: Audited): Extract<AuditResult, { kind: 'audited' }> {
  return { kind: 'audited', audit, milliseconds, compared }
}

function isLong({ source }: Request): boolean {
  return source.text.length >= LONG
}
