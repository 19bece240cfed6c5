/** Audits off the panel's main thread, so that the panel answers while a long draft is being audited. */
import { auditSource } from '../../lib/index'
import { type AuditDone, type AuditJob, auditJobSchema, type FromWorker } from './audit-job'
import { helpBook } from './help-book'
import { createComparing } from './library/comparing'

let isHelpTold = false
const comparing = createComparing()

self.addEventListener('message', async (event: MessageEvent<unknown>) => {
  const job = auditJobSchema.safeParse(event.data)
  if (!job.success) return
  tell(await run(job.data))
  // After the audit, which is waited for.
  if (!isHelpTold) tell({ kind: 'help', book: helpBook() })
  isHelpTold = true
})

function tell(message: FromWorker): void {
  self.postMessage(message)
}

async function run({ id, source, options, compare = [] }: AuditJob): Promise<AuditDone> {
  const { unread, ...rest } = source
  const { pack, year, level, asOf, language } = options
  try {
    const prepared = await comparing(compare)
    const started = performance.now()
    const audit = auditSource(
      { ...rest, ...(unread && { unread }) },
      {
        ...(pack && { pack }),
        ...(year !== undefined && { year }),
        ...(level && { level }),
        ...(asOf && { asOf }),
        ...(language && { language }),
      },
      prepared?.corpus,
    )
    const milliseconds = performance.now() - started
    return { kind: 'audited', id, audit, milliseconds, ...(prepared && { compared: prepared.compared }) }
  } catch (error) {
    return { kind: 'failed', id, detail: String(error) }
  }
}
