/** What the panel and its audit worker say to each other. */
import * as z from 'zod/mini'
import { auditOptionsSchema, auditSchema } from '../../lib/audit/report'
import { FAILURES } from '../../lib/library/library'
import { keptHeaderSchema } from '../../lib/library/record'
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
  /** Ids of the kept drafts to compare with. */
  compare: z.optional(z.array(z.string())),
})

/** What an audit was compared with. */
export const comparedSchema = z.object({
  /** `Duplicate.b.reference` and the references of `Audit.overlap` are numbers in this list. */
  drafts: z.array(keptHeaderSchema),
  /** How many of the chosen drafts could not be read. */
  damaged: z.int(),
  /** Why nothing could be compared with; null when it could. */
  failure: z.nullable(z.object({ reason: z.enum(FAILURES), detail: z.string() })),
})

const auditDoneSchema = z.discriminatedUnion('kind', [
  /** `milliseconds` is the time the engine took. */
  z.object({
    kind: z.literal('audited'),
    id: z.int(),
    audit: auditSchema,
    milliseconds: z.number(),
    /** Absent when nothing was chosen to compare with. */
    compared: z.optional(comparedSchema),
  }),
  z.object({ kind: z.literal('failed'), id: z.int(), detail: z.string() }),
])

/** What the worker says: how a job ended, and once, after the first job, the rules' help. */
export const fromWorkerSchema = z.union([auditDoneSchema, z.object({ kind: z.literal('help'), book: helpBookSchema })])

export type Compared = z.infer<typeof comparedSchema>
export type AuditJob = z.infer<typeof auditJobSchema>
export type AuditDone = z.infer<typeof auditDoneSchema>
export type FromWorker = z.infer<typeof fromWorkerSchema>
