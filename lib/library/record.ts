/** What is kept in the browser's local storage: one versioned record for each key, checked when it is read. */
import * as z from 'zod/mini'

/** The part of a storage area that records need; `browser.storage.local` is one. */
export interface KeyValueArea {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

/** Takes a stored value from one version to the next; step `n` makes version `n + 2` of version `n + 1`. */
export type Migration = (value: Record<string, unknown>) => Record<string, unknown>

/** One kind of record: its shape today and the changes of shape that led there, oldest first. */
export interface RecordKind<Value> {
  schema: z.ZodMiniType<Value>
  migrations: readonly Migration[]
  /** What holds when nothing is stored, or nothing that can be understood. */
  fallback: Value
}

const storedSchema = z.object({ version: z.int().check(z.positive()), value: z.record(z.string(), z.unknown()) })

/** What a stored record means today. A record of a later version than this program knows is not guessed at. */
export function valueFrom<Value>(stored: unknown, { schema, migrations, fallback }: RecordKind<Value>): Value {
  const record = storedSchema.safeParse(stored)
  if (!record.success || record.data.version > migrations.length + 1) return fallback
  const value = migrations.slice(record.data.version - 1).reduce((older, step) => step(older), record.data.value)
  const current = schema.safeParse(value)
  return current.success ? current.data : fallback
}

/** The record under which a value is stored. */
export function recordOf<Value>(value: Value, { migrations }: RecordKind<Value>): Record<string, unknown> {
  return { version: migrations.length + 1, value }
}
