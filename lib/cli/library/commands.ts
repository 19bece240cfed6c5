/** `hegao library`: keeping drafts to compare others against. */
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import type { AuditOptions, Language } from '../../audit/report'
import { readDraft } from '../../draft'
import { entryOf } from '../../duplicates'
import { UnreadableFile } from '../../files'
import { auditSource } from '../../index'
import { exportLibrary, importInto, MAX_CARRIED_BYTES } from '../../library/carry'
import { type KeptDraft, type KeptHeader, keptDraftOf } from '../../library/kept-draft'
import { type Damaged, type Kept, type Library, LibraryError } from '../../library/library'
import { searchLibrary } from '../../library/search'
import { LIBRARY_WORDS } from '../../library/words'
import { displayWidth, padEnd, padStart } from '../../reports/layout'
import { visible } from '../../reports/visible'
import { InaccessibleFile, readBytes } from '../inputs'
import { readBounded } from '../thread'
import { libraryPath, openLibrary } from './place'
import { LIBRARY_COMMAND_WORDS } from './words'
import { writeWhole } from './write'

export type LibraryAction =
  | { action: 'add'; files: string[] }
  /** Drafts in which all words are found; all for none. */
  | { action: 'list'; words: string[]; format: 'text' | 'json' }
  /** Ids, or as many of their first digits as tell them apart. */
  | { action: 'remove'; ids: string[] }
  /** `-` is standard output or input. */
  | { action: 'export'; file: string }
  | { action: 'import'; file: string }

export type LibraryCommand = LibraryAction & {
  kind: 'library'
  /** As given; undefined for the environment's or the user's own. */
  library: string | undefined
  options: AuditOptions & { language: Language }
}

/** The streams of the process. */
export interface Streams {
  stdin: Readable
  print(text: string): Promise<unknown>
  complain(message: string): void
}

/** Runs the command and returns whether all of it was done; what was not is said on standard error. */
export async function runLibrary(command: LibraryCommand, streams: Streams): Promise<boolean> {
  const path = libraryPath(command.library)
  const { language } = command.options
  try {
    const library = await openLibrary(path)
    const task: Task = { ...streams, library, path, language, options: command.options }
    switch (command.action) {
      case 'add':
        return await add(task, command.files)
      case 'list':
        return await list(task, command.words, command.format)
      case 'remove':
        return await remove(task, command.ids)
      case 'export':
        return await exportTo(task, command.file)
      case 'import':
        return await importFrom(task, command.file)
    }
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error
    complainOf(error, path, language, streams)
    return false
  }
}

/** Says why a library cannot be used. */
export function complainOf(
  error: LibraryError,
  path: string,
  language: Language,
  { complain }: Pick<Streams, 'complain'>,
) {
  const sentence = LIBRARY_WORDS[language].failure[error.reason](error.detail)
  complain(LIBRARY_COMMAND_WORDS[language].unusable(path, sentence))
}

/** Names the drafts that could not be read; true when there is none. */
export function complainOfDamaged(
  damaged: readonly Damaged[],
  language: Language,
  { complain }: Pick<Streams, 'complain'>,
): boolean {
  for (const { name, reason } of damaged) complain(`${name}: ${LIBRARY_WORDS[language].damage[reason]}`)
  return damaged.length === 0
}

interface Task extends Streams {
  library: Library
  path: string
  language: Language
  options: LibraryCommand['options']
}

/** Digits of an id that lists show; `remove` takes as few as tell drafts apart. */
const SHOWN_DIGITS = 8

/** Keeps the files one by one; each is said as soon as it is safe. */
async function add({ library, options, language, stdin, print, complain }: Task, files: readonly string[]) {
  let done = true
  for (const path of files) {
    const name = path === '-' ? '<stdin>' : path
    try {
      // Folders mean nothing on another machine, and may tell more than a reviewer wants to carry there.
      const source = await readBounded(basename(name), await readBytes(path, stdin, language), language)
      const draft = await keptDraftOf(auditSource(source, options), today())
      const kept: KeptDraft = { ...draft, entry: entryOf(readDraft(source.text), source.name) }
      const told: Promise<unknown>[] = []
      await library.add([kept], (_, how) => told.push(print(lineOf(kept, how, language))))
      await Promise.all(told)
    } catch (error) {
      if (!(error instanceof InaccessibleFile || error instanceof UnreadableFile)) throw error
      complain(`${name}: ${error.message}`)
      done = false
    }
  }
  return done
}

async function list(task: Task, words: readonly string[], format: 'text' | 'json') {
  const { library, path, language, print } = task
  const { matches, damaged } = await searchLibrary(library, words.join(' '))
  if (format === 'json') {
    const drafts = matches.map(({ draft, excerpt }) => ({ ...draft, ...(excerpt && { excerpt }) }))
    await print(`${JSON.stringify({ library: path, drafts, damaged })}\n`)
    return complainOfDamaged(damaged, language, task)
  }
  const said = LIBRARY_COMMAND_WORDS[language]
  const lines = rowsOf(
    matches.map(({ draft }) => draft),
    language,
  )
  const end = words.length > 0 ? said.nothingFound : said.empty(visible(path))
  const total = said.counted(matches.length, visible(path))
  await print(matches.length === 0 ? `${end}\n` : `${[...lines, total].join('\n')}\n`)
  return complainOfDamaged(damaged, language, task)
}

async function remove({ library, language, print, complain }: Task, wanted: readonly string[]) {
  const words = LIBRARY_COMMAND_WORDS[language]
  const { drafts, damaged } = await library.list()
  const known = [...drafts, ...damaged]
  const chosen = new Map<string, { id: string; name: string }>()
  let done = true
  for (const prefix of new Set(wanted)) {
    const fitting = known.filter(({ id }) => id !== '' && id.startsWith(prefix.toLowerCase()))
    const only = fitting[0]
    if (only && fitting.length === 1) chosen.set(only.id, only)
    else {
      complain(`${prefix}: ${only ? words.ambiguousId : words.unknownId}`)
      done = false
    }
  }
  for (const id of await library.remove([...chosen.keys()])) {
    await print(`${words.removed} ${id.slice(0, SHOWN_DIGITS)}  ${visible(chosen.get(id)?.name ?? '')}\n`)
  }
  return done
}

async function exportTo(task: Task, file: string) {
  const { library, language, print, complain } = task
  const words = LIBRARY_COMMAND_WORDS[language]
  // A draft that stands under this name must not be written over.
  if (file !== '-' && (await stat(file).catch(() => null))) {
    complain(`${file}: ${words.exists}`)
    return false
  }
  const { text, count, damaged } = await exportLibrary(library)
  if (file === '-') await print(text)
  else {
    try {
      await writeWhole(file, text)
    } catch (error) {
      complain(`${file}: ${words.exportFailed(error instanceof Error ? error.message : String(error))}`)
      return false
    }
    await print(`${words.exported(count, visible(file))}\n`)
  }
  return complainOfDamaged(damaged, language, task)
}

async function importFrom(task: Task, file: string) {
  const { library, language, stdin, print, complain } = task
  const name = file === '-' ? '<stdin>' : file
  let text: string
  try {
    text = new TextDecoder().decode(await readBytes(file, stdin, language, MAX_CARRIED_BYTES))
  } catch (error) {
    if (!(error instanceof InaccessibleFile || error instanceof UnreadableFile)) throw error
    complain(`${name}: ${error.message}`)
    return false
  }
  const counts: Record<Kept, number> = { added: 0, already: 0 }
  const count = (_: string, how: Kept) => {
    counts[how] += 1
  }
  const tell = () => print(`${LIBRARY_COMMAND_WORDS[language].imported(counts.added, counts.already)}\n`)
  try {
    const { damaged } = await importInto(library, text, count)
    await tell()
    return complainOfDamaged(damaged, language, {
      complain: (line) => complain(`${name}: ${line}`),
    })
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error
    if (error.reason === 'not-a-library' || error.reason === 'newer') {
      complain(`${name}: ${LIBRARY_WORDS[language].failure[error.reason](error.detail)}`)
      return false
    }
    // What was kept before the disk was full stays kept.
    if (counts.added > 0) await tell()
    throw error
  }
}

function lineOf(draft: KeptHeader, how: Kept, language: Language): string {
  const { kept } = LIBRARY_COMMAND_WORDS[language]
  return `${kept[how]} ${rowsOf([draft], language)[0]}\n`
}

/** One line a draft, in columns: id, year, unit, day, length, name. */
function rowsOf(drafts: readonly KeptHeader[], language: Language): string[] {
  const words = LIBRARY_COMMAND_WORDS[language]
  const rows = drafts.map((draft) => ({
    ...draft,
    year: String(draft.reportYear ?? words.unknownYear),
    unit: visible(draft.unit ?? words.unknownUnit),
    length: words.characters(draft.characters),
  }))
  const widest = (texts: string[]) => texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0)
  const years = widest(rows.map(({ year }) => year))
  const units = widest(rows.map(({ unit }) => unit))
  const lengths = widest(rows.map(({ length }) => length))
  return rows.map(({ id, year, unit, added, length, name }) =>
    [
      id.slice(0, SHOWN_DIGITS),
      padEnd(year, years),
      padEnd(unit, units),
      added,
      padStart(length, lengths),
      visible(name),
    ].join('  '),
  )
}

/** The day on this machine's calendar, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
