/** Audits off the panel's main thread, so that the panel answers while a long draft is being audited. */
import { auditSource, extendedBook, ruleBook } from '../../lib/index'
import type { AuditDone, FromWorker } from './audit-job'
import { helpBook } from './help-book'
import { type AuditJob, auditJobSchema } from './job-schema'

/** The book of the last job, and the packs that it was made with. */
let current = { packs: '[]', book: ruleBook }
let helpTold: typeof current | null = null

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const job = auditJobSchema.safeParse(event.data)
  if (!job.success) return
  current = bookFor(job.data.packs)
  tell(run(job.data))
  // After the audit, which is waited for.
  if (helpTold !== current) tell({ kind: 'help', book: helpBook(current.book) })
  helpTold = current
})

/** Packs change seldom and drafts with every key, so that a book serves until the packs are others. */
function bookFor(packs: AuditJob['packs']): typeof current {
  const key = JSON.stringify(packs)
  return key === current.packs ? current : { packs: key, book: extendedBook(ruleBook, packs).book }
}

function tell(message: FromWorker): void {
  self.postMessage(message)
}

function run({ id, source, options }: AuditJob): AuditDone {
  const { unread, ...rest } = source
  const { pack, year, level, asOf, language, against } = options
  const started = performance.now()
  try {
    const audit = auditSource(
      { ...rest, ...(unread && { unread }) },
      {
        ...(pack && { pack }),
        ...(year !== undefined && { year }),
        ...(level && { level }),
        ...(asOf && { asOf }),
        ...(language && { language }),
        ...(against && { against }),
      },
      current.book,
    )
    return { kind: 'audited', id, audit, milliseconds: performance.now() - started }
  } catch (error) {
    return { kind: 'failed', id, detail: String(error) }
  }
}
