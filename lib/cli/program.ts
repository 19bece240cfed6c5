/** What the command line does, from its arguments to its exit code. */
import type { Readable, Writable } from 'node:stream'
import type { Corpus, CorpusDraft } from '../audit'
import type { Audit, Language } from '../audit/report'
import type { RuleBook } from '../audit/rule'
import { type Source, UnreadableFile } from '../files'
import { auditSource, corpusOf, VERSION } from '../index'
import { hasFailed } from '../reports/review'
import { visible } from '../reports/visible'
import { type Command, parseCommandLine, UsageError } from './arguments'
import { InaccessibleFile, readBytes } from './inputs'
import { bookWith } from './packs'
import { printerFor, type Terminal } from './printers'
import { readBounded } from './thread'
import { CLI_WORDS } from './words'

type Check = Extract<Command, { kind: 'check' }>

/** The contract's exit codes. */
const NOTHING_FAILED = 0
const SOMETHING_FAILED = 1
const BAD_USAGE_OR_UNREADABLE = 2

/** The process, or what stands for its streams. */
export interface ProgramStreams {
  stdin: Readable
  stdout: Writable & Terminal
  stderr: Writable
}

/** Does what the arguments ask for, and gives the exit code. */
export async function runProgram(args: readonly string[], streams: ProgramStreams): Promise<number> {
  // Every write reports its own failure; without a listener the stream would end the process with a stack trace.
  streams.stdout.on('error', ignoreStreamError)
  streams.stderr.on('error', ignoreStreamError)
  const { complain, print } = spoken(streams)
  const command = understood(args)
  if (command instanceof UsageError) {
    complain(`${command.message}\n${CLI_WORDS[command.language].seeHelp}`)
    return BAD_USAGE_OR_UNREADABLE
  }
  if (command.kind === 'schema') return await printSchema(streams)
  if (command.kind === 'check' || command.kind === 'rules' || command.kind === 'explain') {
    const language = command.kind === 'check' ? command.options.language : command.language
    const { book, complaints } = await bookWith(command.packFiles ?? [], language)
    if (complaints.length > 0) {
      complain([...complaints, CLI_WORDS[language].badPack].join('\n'))
      return BAD_USAGE_OR_UNREADABLE
    }
    return command.kind === 'check' ? await check(command, book, streams) : await tell(command, book, streams)
  }
  if (command.kind === 'library') {
    const { runLibrary } = await import('./library/commands')
    const done = await runLibrary(command, { stdin: streams.stdin, print, complain })
    return done ? NOTHING_FAILED : BAD_USAGE_OR_UNREADABLE
  }
  await print(command.kind === 'help' ? CLI_WORDS[command.language].help : `${VERSION}\n`)
  return NOTHING_FAILED
}

function understood(args: readonly string[]): Command | UsageError {
  try {
    return parseCommandLine(args)
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
}

/** Lists the rules or explains one. */
async function tell(
  command: Extract<Command, { kind: 'rules' | 'explain' }>,
  book: RuleBook,
  streams: ProgramStreams,
): Promise<number> {
  const { complain, print } = spoken(streams)
  const { rulesTold } = await import('./rules')
  const told = rulesTold(command, book, streams.stdout)
  if ('unknown' in told) {
    complain(told.unknown)
    return BAD_USAGE_OR_UNREADABLE
  }
  return printed(await print(told.text), command.language, streams)
}

async function printSchema(streams: ProgramStreams): Promise<number> {
  const { localPackJsonSchema } = await import('./schema')
  return printed(await spoken(streams).print(localPackJsonSchema()), 'zh-CN', streams)
}

function printed(delivery: Delivery, language: Language, streams: ProgramStreams): number {
  if (!(delivery instanceof Error)) return NOTHING_FAILED
  spoken(streams).complain(CLI_WORDS[language].writeError(delivery.message))
  return BAD_USAGE_OR_UNREADABLE
}

/** Audits the files one by one and prints each before the next is read, so that many take no more memory than one. */
async function check(command: Check, book: RuleBook, streams: ProgramStreams): Promise<number> {
  const { stdin, stdout } = streams
  const { complain, print } = spoken(streams)
  const { files, options } = command
  const words = CLI_WORDS[options.language]
  const printer = printerFor(command, stdout)
  const unreadable: string[] = []
  let failed = false
  let stdinRead = false
  const against: Source[] = []
  for (const path of command.against ?? []) {
    try {
      if (path === '-' && stdinRead) throw new InaccessibleFile(words.stdinTwice)
      stdinRead ||= path === '-'
      against.push(await readBounded(nameOf(path), await readBytes(path, stdin, options.language), options.language))
    } catch (error) {
      if (!(error instanceof InaccessibleFile || error instanceof UnreadableFile)) throw error
      unreadable.push(nameOf(path))
      complain(`${nameOf(path)}: ${error.message}`)
    }
  }
  const kept = command.library === undefined ? { drafts: [], done: true } : await keptFor(command, complain)
  const corpus = corpusOf([...against, ...kept.drafts])
  let delivery = await print(printer.begin())
  for (const path of files) {
    if (delivery !== 'delivered') break
    try {
      if (path === '-' && stdinRead) throw new InaccessibleFile(words.stdinTwice)
      stdinRead ||= path === '-'
      const audit = await auditOf(path, options, book, corpus, stdin)
      failed ||= hasFailed(audit)
      delivery = await print(printer.audit(audit))
    } catch (error) {
      if (!(error instanceof InaccessibleFile || error instanceof UnreadableFile)) throw error
      unreadable.push(nameOf(path))
      complain(`${nameOf(path)}: ${error.message}`)
    }
  }
  if (delivery === 'delivered') delivery = await print(printer.end(unreadable))
  if (delivery instanceof Error) complain(words.writeError(delivery.message))
  if (delivery instanceof Error || unreadable.length > 0 || !kept.done) return BAD_USAGE_OR_UNREADABLE
  return failed ? SOMETHING_FAILED : NOTHING_FAILED
}

/** What `--library` adds to compare with; what of it cannot be read is said, and the audit goes on without. */
async function keptFor(
  command: Check,
  complain: Spoken['complain'],
): Promise<{ drafts: CorpusDraft[]; done: boolean }> {
  // Only those who compare with a library pay for loading what reads it.
  const { complainOf, complainOfDamaged } = await import('./library/commands')
  const { libraryPath, openLibrary } = await import('./library/place')
  const { corpusDraftOf, keptIn } = await import('../library/corpus')
  const { LibraryError } = await import('../library/library')
  const path = libraryPath(command.library)
  const { language } = command.options
  try {
    const { drafts, damaged } = await keptIn(await openLibrary(path))
    const done = complainOfDamaged(damaged, language, { complain })
    return { drafts: drafts.map((draft) => ({ ...corpusDraftOf(draft), isLibrary: true })), done }
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error
    complainOf(error, path, language, { complain })
    return { drafts: [], done: false }
  }
}

async function auditOf(
  path: string,
  options: Check['options'],
  book: RuleBook,
  corpus: Corpus,
  stdin: Readable,
): Promise<Audit> {
  const bytes = await readBytes(path, stdin, options.language)
  try {
    return auditSource(await readBounded(nameOf(path), bytes, options.language), options, book, corpus)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    // A fault of ours in one draft must not cost the reviewer the others, nor leave half a report behind.
    throw new InaccessibleFile(CLI_WORDS[options.language].auditError(String(error)))
  }
}

function nameOf(path: string): string {
  return path === '-' ? '<stdin>' : path
}

/** `closed`: the reader has gone away, as `head` does when it has enough; nothing is wrong then. */
type Delivery = 'delivered' | 'closed' | Error

interface Spoken {
  print(text: string): Promise<Delivery>
  /** Says what is wrong on standard error. Names of files may hold anything, so each line is made visible. */
  complain(message: string): void
}

function spoken({ stdout, stderr }: ProgramStreams): Spoken {
  return {
    print: (text) =>
      new Promise((resolve) => {
        stdout.write(text, (error) => {
          if (!error) resolve('delivered')
          else resolve('code' in error && error.code === 'EPIPE' ? 'closed' : error)
        })
      }),
    complain(message) {
      for (const line of message.split('\n')) stderr.write(`hegao: ${visible(line)}\n`)
    },
  }
}

function ignoreStreamError(): void {}
