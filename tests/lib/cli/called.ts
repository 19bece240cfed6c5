/** The command line within the test's own process: to start another takes longer than most commands. Reads no PDF. */
import { Readable, Writable } from 'node:stream'
import type { Report } from '../../../lib/audit/report'
import { runProgram } from '../../../lib/cli/program'
import { type Outcome, reported } from './hegao'

export async function called(args: readonly string[], stdin: Buffer | string = ''): Promise<Outcome> {
  const [stdout, stderr] = [gathered(), gathered()]
  const status = await runProgram(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
  })
  return { status, stdout: stdout.bytes(), stderr: stderr.bytes().toString() }
}

function gathered(): { stream: Writable; bytes(): Buffer } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { stream, bytes: () => Buffer.concat(chunks) }
}

/** With `--format json`. */
export async function calledReport(
  args: readonly string[],
  stdin?: Buffer | string,
): Promise<Outcome & { report: Report }> {
  return reported(await called(['check', '--format', 'json', ...args], stdin))
}
