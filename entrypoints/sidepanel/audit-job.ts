/** What the audit worker says to the panel. */
import * as z from 'zod/mini'
import { auditSchema, findingSchema, sparedSchema } from '../../lib/audit/report'
import { DAMAGES, keptHeaderSchema } from '../../lib/library/kept-draft'
import { FAILURES } from '../../lib/library/library'
import { helpBookSchema } from './help'

/** What an audit was compared with. */
const comparedSchema = z.object({
  /** `Duplicate.b.reference` and the references of `Audit.overlap` are numbers in this list. */
  drafts: z.array(keptHeaderSchema),
  /** Those of the chosen drafts that could not be read. */
  damaged: z.array(z.object({ id: z.string(), name: z.string(), reason: z.enum(DAMAGES) })),
  /** Why nothing could be compared with; null when it could. */
  failure: z.nullable(z.object({ reason: z.enum(FAILURES), detail: z.string() })),
})

const auditDoneSchema = z.discriminatedUnion('kind', [
  /** Without the findings of the rules that run aside when only that share was asked for. `milliseconds` is the time the engine took. */
  z.object({
    kind: z.literal('audited'),
    id: z.int(),
    audit: auditSchema,
    milliseconds: z.number(),
    /** Absent when nothing was chosen to compare with. */
    compared: z.optional(comparedSchema),
  }),
  z.object({
    kind: z.literal('found'),
    id: z.int(),
    /** What the rules found that run aside. */
    found: z.object({ findings: z.array(findingSchema), spared: z.array(sparedSchema) }),
    milliseconds: z.number(),
  }),
  z.object({ kind: z.literal('failed'), id: z.int(), detail: z.string() }),
])

/** What a pack of one's own names that the rule book does not know; `path` leads there by canonical keys. */
const packProblemSchema = z.object({
  path: z.array(z.union([z.string(), z.int()])),
  text: z.object({ zh: z.string(), en: z.string() }),
})

/** What the worker says: how a job ended, and, after a job by other rules than the last one's, the rules' help. */
export const fromWorkerSchema = z.union([
  auditDoneSchema,
  z.object({ kind: z.literal('checked'), id: z.int(), problems: z.array(packProblemSchema) }),
  z.object({ kind: z.literal('help'), book: helpBookSchema }),
])

export type Compared = z.infer<typeof comparedSchema>
export type AuditDone = z.infer<typeof auditDoneSchema>
export type PackProblem = z.infer<typeof packProblemSchema>
export type FromWorker = z.infer<typeof fromWorkerSchema>
