/** Audits off the panel's main thread, so that the panel answers while a long draft is being audited. */
import { auditSource } from '../../lib/index'
import { type AuditDone, auditJobSchema, type FromWorker } from './audit-job'
import { helpBook } from './help-book'

let isHelpTold = false

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const job = auditJobSchema.safeParse(event.data)
  if (!job.success) return
  tell(run(job.data))
  // After the audit, which is waited for.
  if (!isHelpTold) tell({ kind: 'help', book: helpBook() })
  isHelpTold = true
})

function tell(message: FromWorker): void {
  self.postMessage(message)
}

function run({ id, source, options }: ReturnType<typeof auditJobSchema.parse>): AuditDone {
  const { unread, ...rest } = source
  const { pack, year, level, asOf, language } = options
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
      },
    )
    return { kind: 'audited', id, audit, milliseconds: performance.now() - started }
  } catch (error) {
    return { kind: 'failed', id, detail: String(error) }
  }
}
