/** What the panel and its audit worker say to each other. */
import * as z from 'zod/mini'
import { auditOptionsSchema, auditSchema } from '../../lib/audit/report'
import { helpBookSchema } from './help'

export const auditJobSchema = z.object({
  id: z.int(),
  source: z.object({
    name: z.string(),
    format: z.string(),
    text: z.string(),
    unread: z.optional(z.array(z.string())),
  }),
  options: auditOptionsSchema,
})

const auditDoneSchema = z.discriminatedUnion('kind', [
  /** `milliseconds` is the time the engine took. */
  z.object({ kind: z.literal('audited'), id: z.int(), audit: auditSchema, milliseconds: z.number() }),
  z.object({ kind: z.literal('failed'), id: z.int(), detail: z.string() }),
])

/** What the worker says: how a job ended, and once, after the first job, the rules' help. */
export const fromWorkerSchema = z.union([auditDoneSchema, z.object({ kind: z.literal('help'), book: helpBookSchema })])

export type AuditJob = z.infer<typeof auditJobSchema>
export type AuditDone = z.infer<typeof auditDoneSchema>
export type FromWorker = z.infer<typeof fromWorkerSchema>
