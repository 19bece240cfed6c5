/**
 * One file that carries a library from one machine to another, the same for extension and command line:
 * `{ schema: "hegao-library/1", drafts: [...] }`, one draft a line. Entries are not carried; they are made from the texts.
 */
import * as z from 'zod/mini'
import { draftFrom, type KeptDraft, RECORD_STEPS } from './kept-draft'
import { type Added, type Damaged, type Kept, type Library, LibraryError } from './library'
import type { Migration } from './record'

/** Beyond this a file cannot be held as one text. */
export const MAX_CARRIED_BYTES = 400 << 20

export const CARRIED_MEDIA_TYPE = 'application/json'

/** Writes all drafts of a library, or those of the given ids, as one text. */
export async function exportLibrary(library: Library, ids?: readonly string[]): Promise<Exported> {
  const { drafts, damaged } = await library.read(ids)
  return { text: carried(drafts), count: drafts.length, damaged }
}

export interface Exported {
  text: string
  /** How many drafts `text` carries. */
  count: number
  damaged: Damaged[]
}

/**
 * Adds the drafts that a file carries; damaged ones are named and the others added.
 * @throws {LibraryError} `not-a-library`, `newer`, or what `Library.add` gives
 */
export async function importInto(
  library: Library,
  text: string,
  onKept?: (id: string, how: Kept) => void,
): Promise<Added & { drafts: KeptDraft[]; damaged: Damaged[] }> {
  const { drafts, damaged } = await draftsIn(text)
  return { ...(await library.add(drafts, onKept)), drafts, damaged }
}

/** The file's text for these drafts. */
export function carried(drafts: readonly KeptDraft[]): string {
  const lines = drafts.map(({ entry: _, ...draft }) => JSON.stringify(draft))
  return `{"schema":"${SCHEMA}","drafts":[${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]}\n`
}

/**
 * The drafts that a file carries.
 * @throws {LibraryError} `not-a-library` or `newer`
 */
export async function draftsIn(
  text: string,
  steps: readonly Migration[] = RECORD_STEPS,
): Promise<{ drafts: KeptDraft[]; damaged: Damaged[] }> {
  const file = carriedSchema.safeParse(parsed(text))
  if (!file.success) throw new LibraryError('not-a-library')
  if (file.data.schema !== SCHEMA) throw new LibraryError('newer', file.data.schema)
  const drafts: KeptDraft[] = []
  const damaged: Damaged[] = []
  for (const [index, stored] of file.data.drafts.entries()) {
    const draft = await draftFrom(stored, steps)
    if (typeof draft !== 'string') drafts.push(draft)
    else damaged.push({ id: '', name: nameOf(stored) ?? `#${index + 1}`, reason: draft })
  }
  return { drafts, damaged }
}

const SCHEMA = 'hegao-library/1'

const carriedSchema = z.object({
  schema: z.string().check(z.regex(/^hegao-library\/\d{1,4}$/)),
  drafts: z.array(z.unknown()),
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function nameOf(stored: unknown): string | undefined {
  const named = z.looseObject({ name: z.string() }).safeParse(stored)
  return named.success ? named.data.name : undefined
}
