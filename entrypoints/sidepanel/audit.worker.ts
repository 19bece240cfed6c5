/** Audits off the panel's main thread, so that the panel answers while a long draft is being audited. */
import { auditSource, extendedBook, ruleBook } from '../../lib/index'
import type { AuditDone, FromWorker } from './audit-job'
import { helpBook } from './help-book'
import { type AuditJob, auditJobSchema } from './job-schema'
import { createComparing } from './library/comparing'
import { WARM_UP } from './warm-up'

/** The book of the last job, and the packs that it was made with. */
let current = { packs: '[]', book: ruleBook }
let helpTold: typeof current | null = null
const comparing = createComparing()
// A draft that is there already is not kept waiting.
const warmUp = setTimeout(() => auditSource({ name: '', format: 'txt', text: WARM_UP }), 0)

self.addEventListener('message', async (event: MessageEvent<unknown>) => {
  const job = auditJobSchema.safeParse(event.data)
  if (!job.success) return
  clearTimeout(warmUp)
  current = bookFor(job.data.packs)
  tell(await run(job.data))
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

async function run({ id, source, options, compare }: AuditJob): Promise<AuditDone> {
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
      current.book,
      prepared?.corpus,
    )
    const milliseconds = performance.now() - started
    return { kind: 'audited', id, audit, milliseconds, ...(prepared && { compared: prepared.compared }) }
  } catch (error) {
    return { kind: 'failed', id, detail: String(error) }
  }
}
