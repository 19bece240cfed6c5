import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Report, reportSchema } from '../../../lib/audit/report'
import { buildCli } from '../../../lib/cli/bundle.mjs'

export const ROOT = resolve(import.meta.dirname, '../../..')
export const BUNDLE = join(ROOT, '.output/cli/hegao.mjs')

export interface Outcome {
  status: number | null
  stdout: Buffer
  stderr: string
}

export interface Circumstances {
  stdin?: Buffer | string
  env?: NodeJS.ProcessEnv
  cwd?: string
}

/** Brings the built command line up to date, as `npm run hegao` does. */
export async function build(): Promise<void> {
  await buildCli()
}

/** Runs the built command line. */
export function hegao(
  args: readonly string[],
  { stdin = '', env = {}, cwd = ROOT }: Circumstances = {},
): Promise<Outcome> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [BUNDLE, ...args], { cwd, env: { ...process.env, ...env } })
    const stdout: Buffer[] = []
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    // The program may end without having read everything.
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
    child.on('error', reject)
    child.on('close', (status) => done({ status, stdout: Buffer.concat(stdout), stderr }))
  })
}

/** Runs it with `--format json`. */
export async function report(
  args: readonly string[],
  circumstances?: Circumstances,
): Promise<Outcome & { report: Report }> {
  return reported(await hegao(['check', '--format', 'json', ...args], circumstances))
}

/** What a run with `--format json` printed, parsed by the schema. */
export function reported(outcome: Outcome): Outcome & { report: Report } {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(outcome.stdout)
  return { ...outcome, report: reportSchema.parse(JSON.parse(text)) }
}

/** A directory that is there while `use` runs. */
export async function inDirectory(use: (directory: string) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'hegao-'))
  try {
    await use(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
