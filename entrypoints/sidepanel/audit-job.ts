/** What the audit worker says to the panel. */
import * as z from 'zod/mini'
import { auditSchema } from '../../lib/audit/report'
import { helpBookSchema } from './help'

const auditDoneSchema = z.discriminatedUnion('kind', [
  /** `milliseconds` is the time the engine took. */
  z.object({ kind: z.literal('audited'), id: z.int(), audit: auditSchema, milliseconds: z.number() }),
  z.object({ kind: z.literal('failed'), id: z.int(), detail: z.string() }),
])

/** What the worker says: how a job ended, and, after a job by other rules than the last one's, the rules' help. */
export const fromWorkerSchema = z.union([auditDoneSchema, z.object({ kind: z.literal('help'), book: helpBookSchema })])

export type AuditDone = z.infer<typeof auditDoneSchema>
export type FromWorker = z.infer<typeof fromWorkerSchema>
