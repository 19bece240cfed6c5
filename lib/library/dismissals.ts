/**
 * Repeated passages that the reviewer has called common text, kept in the browser's local storage and nowhere else: a
 * fingerprint by which the words are known again, the reason, and the first words for the list.
 */
import * as z from 'zod/mini'
import { type KeyValueArea, type Migration, type RecordKind, recordOf, valueFrom } from './record'

const dismissalSchema = z.object({
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  reason: z.string(),
  words: z.string(),
})
const dismissalsSchema = z.object({ dismissals: z.array(dismissalSchema) })

export type Dismissal = z.infer<typeof dismissalSchema>

const KEY = 'dismissals'
const MIGRATIONS: readonly Migration[] = []
const KIND: RecordKind<z.infer<typeof dismissalsSchema>> = {
  schema: dismissalsSchema,
  migrations: MIGRATIONS,
  fallback: { dismissals: [] },
}

/** Characters of the words that are kept. */
const KEPT_WORDS = 30

/** Newest first; none when nothing is stored that can be understood. */
export async function loadDismissals(area: KeyValueArea): Promise<Dismissal[]> {
  return valueFrom((await area.get(KEY))[KEY], KIND).dismissals
}

/** Keeps them. Rejects when the browser could not write. */
export async function saveDismissals(area: KeyValueArea, dismissals: readonly Dismissal[]): Promise<void> {
  await area.set({ [KEY]: recordOf({ dismissals: [...dismissals] }, KIND) })
}

/** @param witness the longest run that both places have, as in the report */
export function dismissalOf(witness: string, reason: string): Dismissal {
  return {
    fingerprint: witnessFingerprint(witness),
    reason,
    words: [...witness.trim()].slice(0, KEPT_WORDS).join(''),
  }
}

/** The same for words that differ in punctuation, white space and numbers only: two 32-bit FNV-1a hashes, in hexadecimal. */
export function witnessFingerprint(witness: string): string {
  const words = witness
    .normalize('NFKC')
    .replace(/\d+/g, '0')
    .replace(/[^\p{L}\p{N}]/gu, '')
  return hash(words, 0x811c9dc5) + hash(words, 0x050c5d1f)
}

function hash(text: string, seed: number): string {
  let value = seed
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
