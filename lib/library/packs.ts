/**
 * Packs of one's own, kept in the browser's local storage and nowhere else. What is kept is the file as its author wrote
 * it, so that it can be taken out again and is always read by today's rules.
 */
import * as z from 'zod/mini'
import { type KeyValueArea, type Migration, type RecordKind, recordOf, valueFrom } from './record'

const keptPackSchema = z.object({
  fileName: z.string(),
  text: z.string(),
  /** Whether drafts are audited by it. */
  isOn: z.boolean(),
})
const packsSchema = z.object({ packs: z.array(keptPackSchema) })

/** A pack's file. */
export type KeptPack = z.infer<typeof keptPackSchema>

const KEY = 'packs'
const MIGRATIONS: readonly Migration[] = []
const KIND: RecordKind<z.infer<typeof packsSchema>> = {
  schema: packsSchema,
  migrations: MIGRATIONS,
  fallback: { packs: [] },
}

/** The packs in the order in which they were added; none when nothing is stored that can be understood. */
export async function loadPacks(area: KeyValueArea): Promise<KeptPack[]> {
  return valueFrom((await area.get(KEY))[KEY], KIND).packs
}

/** Keeps the packs. Rejects when the browser could not write them. */
export async function savePacks(area: KeyValueArea, packs: readonly KeptPack[]): Promise<void> {
  await area.set({
    [KEY]: recordOf({ packs: packs.map(({ fileName, text, isOn }) => ({ fileName, text, isOn })) }, KIND),
  })
}
