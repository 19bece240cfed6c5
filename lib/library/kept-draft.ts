/**
 * A draft that the reviewer keeps, as both stores and the file for carrying a library hold it: plain JSON with a version.
 * What is read back is checked, brought up to date and compared with its fingerprint; nothing of it is believed unseen.
 */
import * as z from 'zod/mini'
import { type Audit, packIdSchema } from '../audit/report'
import { ENTRY_VERSION, type Entry } from '../duplicates/entry'
import type { Migration } from './record'

export const keptHeaderSchema = z.object({
  version: z.int(),
  /** The first 16 digits of `fingerprint`, and so the same for the same text. */
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** What the reviewer knows it by: the file's name or the page's title. */
  name: z.string(),
  /** As in `Source.format`. */
  format: z.string(),
  title: z.nullable(z.string()),
  /** The issuing organs as the draft names them, joined by 、 when there are several. */
  unit: z.nullable(z.string()),
  reportYear: z.nullable(z.int()),
  pack: z.nullable(packIdSchema),
  /** The day it was added, `YYYY-MM-DD`. */
  added: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** SHA-256 of the text without white space, in hexadecimal. */
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** UTF-16 code units of the text. */
  characters: z.int(),
})

/** What is known of a kept draft without its text. */
export type KeptHeader = z.infer<typeof keptHeaderSchema>

export interface KeptDraft extends KeptHeader {
  text: string
  /** Made from the text for comparing it; absent when it was not made yet or an older program made it. */
  entry?: Entry
}

export const DAMAGES = ['not-json', 'incomplete', 'altered', 'newer', 'unreadable'] as const

/** Why something stored is no draft. Stable ids; the words are in words.ts. */
export type Damage = (typeof DAMAGES)[number]

/** Changes of the stored shape, oldest first; step `n` makes version `n + 2` of version `n + 1`. */
export const RECORD_STEPS: readonly Migration[] = []

/** The version that is written today. */
export const versionAfter = (steps: readonly Migration[]): number => steps.length + 1

/**
 * Makes a record of an audited draft; resolves in a moment, for hashing is asynchronous.
 * @param added the day, `YYYY-MM-DD`
 */
export async function keptDraftOf(audit: KeptOf, added: string): Promise<KeptDraft> {
  const { source, text, draft, pack } = audit
  const fingerprint = await fingerprintOf(text)
  return {
    version: versionAfter(RECORD_STEPS),
    id: idOf(fingerprint),
    name: source.name,
    format: source.format,
    title: draft.title,
    unit: unitOf(audit),
    reportYear: draft.reportYear,
    pack: pack?.id ?? null,
    added,
    fingerprint,
    characters: text.length,
    text,
  }
}

/** The part of an audit that a record is made of. */
export type KeptOf = Pick<Audit, 'source' | 'text' | 'draft' | 'pack'>

/** The issuing organs of an audited draft as `KeptHeader.unit` has them. */
export function unitOf({ draft }: Pick<Audit, 'draft'>): string | null {
  return draft.issuers.map(({ name }) => name).join('、') || null
}

/** Drafts that differ in nothing but white space are the same: a page and a file seldom agree in it. */
export async function fingerprintOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.replace(/\s+/g, ''))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function idOf(fingerprint: string): string {
  return fingerprint.slice(0, 16)
}

/** Whether a text could be an id; as a file's name such a text leads nowhere else. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{16}$/.test(text)
}

/** What a stored value means today: the draft, or why it is none. Never throws. */
export async function draftFrom(
  stored: unknown,
  steps: readonly Migration[] = RECORD_STEPS,
): Promise<KeptDraft | Damage> {
  const updated = broughtUpToDate(stored, steps)
  if (typeof updated === 'string') return updated
  const parsed = keptTextSchema.safeParse(updated)
  if (!parsed.success) return 'incomplete'
  const { entry, ...draft } = parsed.data
  const fingerprint = await fingerprintOf(draft.text)
  if (fingerprint !== draft.fingerprint || idOf(fingerprint) !== draft.id) return 'altered'
  const known = entryFrom(entry)
  return { ...draft, characters: draft.text.length, ...(known && { entry: known }) }
}

/** Takes a stored record through the steps that it has not seen. */
export function broughtUpToDate(stored: unknown, steps: readonly Migration[]): Record<string, unknown> | Damage {
  const record = versionedSchema.safeParse(stored)
  if (!record.success) return 'incomplete'
  if (record.data.version > versionAfter(steps)) return 'newer'
  try {
    const missed = steps.slice(record.data.version - 1)
    const migrated = missed.reduce<Record<string, unknown>>((older, step) => step(older), record.data)
    return { ...migrated, version: versionAfter(steps) }
  } catch {
    // A step may rely on what its version promised; a damaged record does not keep that promise.
    return 'incomplete'
  }
}

/** A stored entry, if today's program made it. */
export function entryFrom(stored: unknown): Entry | undefined {
  const entry = entrySchema.safeParse(stored)
  return entry.success ? entry.data : undefined
}

// Some thousand numbers an entry; a schema for each would take longer than reading the file.
const integers = z.custom<number[]>((value) => Array.isArray(value) && value.every(Number.isInteger))

const entrySchema = z.object({
  version: z.literal(ENTRY_VERSION),
  name: z.string(),
  text: z.string(),
  numbers: z.array(z.string()),
  starts: integers,
  light: integers,
  leads: integers,
  quoted: integers,
}) satisfies z.ZodMiniType<Entry>

const keptTextSchema = z.extend(keptHeaderSchema, { text: z.string(), entry: z.optional(z.unknown()) })
const versionedSchema = z.looseObject({ version: z.int().check(z.positive()) })

/** What a kept draft is called: by its file, or else by its title, for all drafts of one page's editor have the same name. */
export function knownAs({ name, format, title }: KeptHeader): string {
  const isFile = format !== 'dom' && format !== 'textarea' && format !== 'paste'
  return isFile ? name : (title ?? name)
}
