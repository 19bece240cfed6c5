/** What the panel asks of its audit worker. Apart from the answers, so that the panel need not load the shape of packs. */
import * as z from 'zod/mini'
import { localPackSchema } from '../../lib/audit/local-pack'
import { auditOptionsSchema } from '../../lib/audit/report'
import { sourceSchema } from './first-look-schema'

export const auditJobSchema = z.object({
  id: z.int(),
  /** All of an audit, or one of the two shares that two workers make of a long draft’s at the same time. */
  share: z.enum(['all', 'without-aside', 'aside']),
  source: sourceSchema,
  options: auditOptionsSchema,
  /** The packs of one's own to audit by, in their order. */
  packs: z.array(localPackSchema),
  /** Ids of the kept drafts to compare with. */
  compare: z.array(z.string()),
})

/** Whether the rule book knows all that a pack names. */
export const packJobSchema = z.object({ id: z.int(), pack: localPackSchema })

export const workerJobSchema = z.union([auditJobSchema, packJobSchema])

export type AuditJob = z.infer<typeof auditJobSchema>
export type PackJob = z.infer<typeof packJobSchema>
export type WorkerJob = z.infer<typeof workerJobSchema>
