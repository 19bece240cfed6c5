/** What the panel asks of the worker of the first look. */
import * as z from 'zod/mini'
import { auditOptionsSchema } from '../../lib/audit/report'

export const sourceSchema = z.object({
  name: z.string(),
  format: z.string(),
  text: z.string(),
  unread: z.optional(z.array(z.string())),
})

export const firstLookJobSchema = z.object({ source: sourceSchema, options: auditOptionsSchema })

export type FirstLookJob = z.infer<typeof firstLookJobSchema>
