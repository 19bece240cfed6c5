import { parseArgs } from 'node:util'
import { LANGUAGES, type Language, LEVELS, PACK_IDS } from '../audit/names'
import type { AuditOptions, PackId } from '../audit/report'
import type { LibraryAction, LibraryCommand } from './library/commands'
import { CLI_WORDS, type CliWords } from './words'

export const FORMATS = ['text', 'json', 'markdown', 'html', 'sarif', 'csv'] as const
export type Format = (typeof FORMATS)[number]
export const RULES_FORMATS = ['text', 'json'] as const
export const EXPLAIN_FORMATS = ['text', 'markdown'] as const
export const COMMANDS = ['check', 'library', 'rules', 'explain', 'schema'] as const

export type Command =
  | { kind: 'help'; language: Language }
  | { kind: 'version' }
  | {
      kind: 'check'
      /** As given, in order, at least one; `-` is standard input. */
      files: string[]
      /** Files to compare with, in order; `-` is standard input. Absent when there are none. */
      against?: string[]
      format: Format
      options: AuditOptions & { language: Language }
      /** False when the caller asked for none; otherwise the terminal decides. */
      color: boolean
      /** Packs of one's own, in the order given; absent without any. */
      packFiles?: string[]
      /** Compare with the library at this path; empty for the environment's or the user's own. */
      library?: string
    }
  | LibraryCommand
  | (Listing & { kind: 'rules'; format: (typeof RULES_FORMATS)[number] })
  /** `rule`: an id or a title. */
  | (Listing & { kind: 'explain'; rule: string; format: (typeof EXPLAIN_FORMATS)[number] })
  | { kind: 'schema' }

/** What the commands that tell of rules have in common. */
interface Listing {
  language: Language
  color: boolean
  pack?: PackId
  packFiles?: string[]
}

/** The command line cannot be understood. The message names the option and says what is allowed. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  constructor(
    message: string,
    readonly language: Language,
  ) {
    super(message)
  }
}

/**
 * Understands a command line (without the program's own name).
 * @throws {UsageError} for anything that is not a command as `--help` describes it.
 */
export function parseCommandLine(args: readonly string[]): Command {
  const { tokens } = parseArgs({
    args: withoutPath(args),
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const given = tokens.filter((token) => token.kind === 'option')
  const language = find(LANGUAGES, given.findLast(({ name }) => name === 'lang')?.value) ?? LANGUAGES[0]
  const words = CLI_WORDS[language]
  const fail = (message: string): never => {
    throw new UsageError(message, language)
  }

  const values = new Map<string, string>()
  const packFiles: string[] = []
  for (const { name, rawName, value, inlineValue } of given) {
    if (!isOption(name)) return fail(words.unknownOption(rawName, OPTION_LIST))
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) return fail(words.valueUnexpected(rawName))
      values.set(name, '')
      continue
    }
    // `--format --pack`: the value was forgotten; parseArgs would take the next option for it.
    if (value === undefined || (!inlineValue && value.startsWith('-') && value !== '-')) {
      return fail(words.valueMissing(rawName))
    }
    // An id wins over a file of the same name; what looks like a file is one.
    if (name === 'pack' && !find(PACK_IDS, value) && /[./\\]/.test(value)) packFiles.push(value)
    else values.set(name, value)
  }
  if (values.has('help')) return { kind: 'help', language }
  if (values.has('version')) return { kind: 'version' }

  const { own: positional, against } = filesOf(tokens)
  const [command, ...files] = positional
  if (command === undefined) return fail(words.noCommand)
  if (!find(COMMANDS, command)) return fail(words.unknownCommand(command))
  if (command === 'check' && files.length === 0) {
    return fail(against.length > 0 ? words.noFilesButAgainst : words.noFiles)
  }

  const choose = <Value extends string>(name: OptionName, allowed: readonly Value[]): Value | undefined => {
    const value = values.get(name)
    if (value === undefined) return undefined
    return find(allowed, value) ?? fail(words.valueNotAllowed(`--${name}`, value, allowed.join(', ')))
  }
  choose('lang', LANGUAGES)
  const packGiven = values.get('pack')
  const pack = find(PACK_IDS, packGiven)
  if (packGiven !== undefined && !pack) return fail(words.packNotAllowed(packGiven, PACK_IDS.join(', ')))
  const own = packFiles.length > 0 ? { packFiles } : {}
  if (command !== 'check' && command !== 'library') {
    const listing = { language, color: !values.has('no-color'), ...(pack && { pack }), ...own }
    const [rule, ...more] = files
    if (command === 'schema') return rule === undefined ? { kind: 'schema' } : fail(words.tooMuch(rule))
    if (command === 'rules') {
      if (rule !== undefined) return fail(words.tooMuch(rule))
      return { kind: 'rules', format: choose('format', RULES_FORMATS) ?? 'text', ...listing }
    }
    if (rule === undefined) return fail(words.noRule)
    if (more[0] !== undefined) return fail(words.tooMuch(more[0]))
    return { kind: 'explain', rule, format: choose('format', EXPLAIN_FORMATS) ?? 'text', ...listing }
  }

  const options: AuditOptions & { language: Language } = { language }
  const level = choose('level', LEVELS)
  const year = values.get('year')
  const asOf = values.get('as-of')
  if (pack !== undefined) options.pack = pack
  if (level !== undefined) options.level = level
  if (year !== undefined) options.year = parseYear(year) ?? fail(words.yearNotAllowed(year, FIRST_YEAR, LAST_YEAR))
  if (asOf !== undefined) options.asOf = isDate(asOf) ? asOf : fail(words.dateNotAllowed(asOf))

  const library = values.get('library')
  if (command === 'library') {
    const action = libraryAction(files, choose('format', LIST_FORMATS) ?? 'text', (message) => fail(message), words)
    return { kind: 'library', ...action, library: library || undefined, options }
  }
  const format = choose('format', FORMATS) ?? 'text'
  return {
    kind: 'check',
    files,
    format,
    options,
    color: !values.has('no-color'),
    ...own,
    ...(against.length > 0 && { against }),
    ...(library !== undefined && { library }),
  }
}

/** `--library` needs no path; without one, parseArgs would take whatever comes next for it. */
function withoutPath(args: readonly string[]): string[] {
  return args.map((arg, i) => (arg === '--library' && (args[i + 1] ?? '-').startsWith('-') ? '--library=' : arg))
}

function libraryAction(
  [action, ...rest]: readonly string[],
  format: (typeof LIST_FORMATS)[number],
  fail: (message: string) => never,
  words: CliWords,
): LibraryAction {
  const known = find(LIBRARY_ACTIONS, action)
  if (known === undefined) return fail(words.libraryAction(action, LIBRARY_ACTIONS.join(', ')))
  if (known === 'list') return { action: known, words: rest, format }
  const [first] = rest
  if (first === undefined) return fail(words.libraryNeeds[known])
  if (known === 'add') return { action: known, files: rest }
  if (known === 'remove') return { action: known, ids: rest }
  if (rest.length > 1) return fail(words.libraryOneFile(known))
  return { action: known, file: first }
}

const LIBRARY_ACTIONS = ['add', 'list', 'remove', 'export', 'import'] as const
const LIST_FORMATS = ['text', 'json'] as const

const OPTIONS = {
  format: { type: 'string' },
  pack: { type: 'string' },
  year: { type: 'string' },
  level: { type: 'string' },
  against: { type: 'string' },
  library: { type: 'string' },
  'as-of': { type: 'string' },
  lang: { type: 'string' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const

type OptionName = keyof typeof OPTIONS

const OPTION_LIST = Object.keys(OPTIONS)
  .map((name) => `--${name}`)
  .join(', ')

/** The reports audited here did not exist before; beyond the end lies a slip of the keyboard. */
const FIRST_YEAR = 2000
const LAST_YEAR = 2099

type Token = ReturnType<typeof parseArgs<{ tokens: true; strict: false }>>['tokens'][number]

/**
 * The command with its own arguments, and the files to compare with. Files that follow `--against FILE` belong to it, up to the next option or `--`; after
 * `--against=FILE` none does.
 */
function filesOf(tokens: readonly Token[]): { own: string[]; against: string[] } {
  const own: string[] = []
  const against: string[] = []
  let list = own
  for (const token of tokens) {
    if (token.kind === 'positional') list.push(token.value)
    else list = own
    if (token.kind !== 'option' || token.name !== 'against') continue
    if (token.value !== undefined) against.push(token.value)
    if (!token.inlineValue) list = against
  }
  return { own, against }
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name)
}

function find<Value extends string>(allowed: readonly Value[], value: string | undefined): Value | undefined {
  return allowed.find((candidate) => candidate === value)
}

function parseYear(value: string): number | undefined {
  const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined
}

/** Whether this is `YYYY-MM-DD` and a day of the calendar: 2025-02-30 is none. */
function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}
