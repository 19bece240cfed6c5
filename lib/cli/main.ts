import type { Audit } from '../audit/report'
import { UnreadableFile } from '../files'
import { auditSource, VERSION } from '../index'
import { hasFailed } from '../reports/review'
import { visible } from '../reports/visible'
import { type Command, parseCommandLine, UsageError } from './arguments'
import { InaccessibleFile, readBytes } from './inputs'
import { printerFor } from './printers'
import { readBounded } from './thread'
import { CLI_WORDS } from './words'

type Check = Extract<Command, { kind: 'check' }>

/** The contract's exit codes. */
const NOTHING_FAILED = 0
const SOMETHING_FAILED = 1
const BAD_USAGE_OR_UNREADABLE = 2

process.stdout.on('error', ignoreStreamError)
process.stderr.on('error', ignoreStreamError)
process.exitCode = await run(process.argv.slice(2))

async function run(args: readonly string[]): Promise<number> {
  const command = understood(args)
  if (command instanceof UsageError) {
    complain(`${command.message}\n${CLI_WORDS[command.language].seeHelp}`)
    return BAD_USAGE_OR_UNREADABLE
  }
  if (command.kind === 'check') return await check(command)
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

/** Audits the files one by one and prints each before the next is read, so that many take no more memory than one. */
async function check(command: Check): Promise<number> {
  const { files, options } = command
  const words = CLI_WORDS[options.language]
  const printer = printerFor(command, process.stdout)
  const unreadable: string[] = []
  let failed = false
  let stdinRead = false
  let delivery = await print(printer.begin())
  for (const path of files) {
    if (delivery !== 'delivered') break
    try {
      if (path === '-' && stdinRead) throw new InaccessibleFile(words.stdinTwice)
      stdinRead ||= path === '-'
      const audit = await auditOf(path, options)
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
  if (delivery instanceof Error || unreadable.length > 0) return BAD_USAGE_OR_UNREADABLE
  return failed ? SOMETHING_FAILED : NOTHING_FAILED
}

async function auditOf(path: string, options: Check['options']): Promise<Audit> {
  const bytes = await readBytes(path, process.stdin, options.language)
  try {
    return auditSource(await readBounded(nameOf(path), bytes, options.language), options)
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

function print(text: string): Promise<Delivery> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve('delivered')
      else resolve('code' in error && error.code === 'EPIPE' ? 'closed' : error)
    })
  })
}

/** Says what is wrong on standard error. Names of files may hold anything, so each line is made visible. */
function complain(message: string): void {
  for (const line of message.split('\n')) process.stderr.write(`hegao: ${visible(line)}\n`)
}

/** Every write reports its own failure; without a listener the stream would end the process with a stack trace. */
function ignoreStreamError(): void {}
