/** What the audit worker does: answers each job with its audit. */
import { auditAside, auditSource, auditSteps, auditWithoutAside, extendedBook, ruleBook } from '../../lib/index'
import type { AuditDone, FromWorker } from './audit-job'
import { settledOptions } from './audit-options'
import { helpBook } from './help-book'
import { type AuditJob, workerJobSchema } from './job-schema'
import { createComparing } from './library/comparing'
import { packProblems } from './pack-problems'
import { WARM_UP } from './warm-up'
import { whileIdle } from './while-idle'

/** The book of the last job, and the packs that it was made with. */
let current = { packs: '[]', book: ruleBook }
let helpTold: typeof current | null = null
const comparing = createComparing()
/** Step by step, so that the first draft waits for one step at the most; none is in vain, as its own audit needs what they make. */
const endWarmUp = whileIdle(auditSteps({ name: '', format: 'txt', text: WARM_UP }, ruleBook))

/** Does a job that the panel posted; what is none is ignored. */
export async function answer(posted: unknown): Promise<void> {
  const job = workerJobSchema.safeParse(posted)
  if (!job.success) return
  if ('pack' in job.data) return tell({ kind: 'checked', id: job.data.id, problems: packProblems(job.data.pack) })
  endWarmUp()
  current = bookFor(job.data.packs)
  tell(await run(job.data))
  // Another worker makes the other share, and tells it.
  if (job.data.share === 'aside') return
  // After the audit, which is waited for.
  if (helpTold !== current) tell({ kind: 'help', book: helpBook(current.book) })
  helpTold = current
}

/** Packs change seldom and drafts with every key, so that a book serves until the packs are others. */
function bookFor(packs: AuditJob['packs']): typeof current {
  const key = JSON.stringify(packs)
  return key === current.packs ? current : { packs: key, book: extendedBook(ruleBook, packs).book }
}

function tell(message: FromWorker): void {
  self.postMessage(message)
}

async function run({ id, share, source: { unread, ...rest }, options: asked, compare }: AuditJob): Promise<AuditDone> {
  const source = { ...rest, ...(unread && { unread }) }
  const options = settledOptions(asked)
  const { book } = current
  try {
    if (share === 'aside') {
      const { result: found, milliseconds } = timed(() => auditAside(source, book, options))
      return { kind: 'found', id, found, milliseconds }
    }
    const prepared = await comparing(compare)
    const { result: audit, milliseconds } = timed(() =>
      share === 'all'
        ? auditSource(source, options, book, prepared?.corpus)
        : auditWithoutAside(source, book, options, prepared?.corpus),
    )
    return { kind: 'audited', id, audit, milliseconds, ...(prepared && { compared: prepared.compared }) }
  } catch (error) {
    return { kind: 'failed', id, detail: String(error) }
  }
}

function timed<Result>(work: () => Result): { result: Result; milliseconds: number } {
  const started = performance.now()
  const result = work()
  return { result, milliseconds: performance.now() - started }
}
