/** What the panel and the worker that reads files say to each other. */
import * as z from 'zod/mini'

export const fileJobSchema = z.object({
  name: z.string(),
  bytes: z.instanceof(Uint8Array),
  language: z.enum(['zh-CN', 'en']),
})

/** `unreadable`: the file is at fault, and `problem` says how; `failed`: the reader is. */
export const fileReadSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('read'),
    source: z.object({
      name: z.string(),
      format: z.string(),
      text: z.string(),
      unread: z.optional(z.array(z.string())),
    }),
  }),
  z.object({ kind: z.literal('unreadable'), problem: z.string() }),
  z.object({ kind: z.literal('failed') }),
])

export type FileJob = z.infer<typeof fileJobSchema>
export type FileRead = z.infer<typeof fileReadSchema>
