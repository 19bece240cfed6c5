/**
 * `npm run bench`: how fast an audit is, beside zhlint and textlint on the same drafts in the same run, and whether the
 * project's bars are kept. Prints one table of medians and a line for each bar; exits with 1 when one is missed.
 */
import { fork, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { padEnd, padStart } from '../../lib/reports/layout'
import { type Bar, benchDuplicates } from './duplicates'
import { type Sizes, sizesOf } from './sizes'
import { composeDraft } from './texts'

/** The drafts to measure. textlint, which would need many minutes for the largest, is left out there. */
const SIZES = [
  { label: '5 k', characters: 5_000, rounds: 25, coldRounds: 7, peers: ['zhlint', 'textlint'] },
  { label: '20 k', characters: 20_000, rounds: 11, coldRounds: 5, peers: ['zhlint', 'textlint'] },
  { label: '100 k', characters: 100_000, rounds: 5, coldRounds: 5, peers: ['zhlint', 'textlint'] },
  { label: '1 M', characters: 1_000_000, rounds: 5, coldRounds: 3, peers: ['zhlint'] },
] as const

/** A peer that takes longer than this for one text is measured once. */
const PATIENCE_MS = 3_000

type EngineName = 'hegao' | 'zhlint' | 'textlint'

interface Row {
  label: string
  characters: number
  /** Of a draft never seen, by an engine that has run for a while. */
  warm: number
  /** Of the same draft once more after a keystroke. */
  typed: number
  cold: number
  zhlint: number | null
  textlint: number | null
}

const [root = '', cli = '', coldModule = '', engineModule = '', engineProcess = ''] = process.argv.slice(2)
const directory = mkdtempSync(join(tmpdir(), 'hegao-bench-'))
try {
  process.exitCode = await bench()
} finally {
  rmSync(directory, { recursive: true, force: true })
}

async function bench(): Promise<number> {
  say(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`)
  const rows: Row[] = []
  const loads: number[] = []
  for (const size of SIZES) {
    const text = composeDraft(join(root, 'tests/drafts'), size.characters)
    const draft = join(directory, `${size.characters}.txt`)
    writeFileSync(draft, text)
    const { unseen, typed } = await measure(['hegao', ...size.peers], draft, size.rounds)
    const colds = Array.from({ length: size.coldRounds }, () => cold(draft))
    loads.push(...colds.map(({ load }) => load))
    rows.push({
      label: size.label,
      characters: text.length,
      warm: unseen.get('hegao') ?? Number.NaN,
      typed,
      cold: median(colds.map(({ audit }) => audit)),
      zhlint: unseen.get('zhlint') ?? null,
      textlint: unseen.get('textlint') ?? null,
    })
  }
  const load = median(loads)
  const cliWall = median(Array.from({ length: 9 }, () => wall([cli, 'check', join(directory, '5000.txt')])))
  const nodeWall = median(Array.from({ length: 9 }, () => wall(['--eval', ''])))
  const sizes = await sizesOf(root)

  printTable(rows)
  say(
    `\nloading the engine ${ms(load)}; the command line on 5 k ${ms(cliWall)}, of which starting Node ${ms(nodeWall)}`,
  )
  say(
    `minified and gzipped: the engine with the annual report's requirements alone ${kB(sizes.requirements)}; with all packs and rules ` +
      `${kB(sizes.whole)}, of which help pages and examples ${kB(sizes.help)} and vocabulary ${kB(sizes.vocabulary)}\n`,
  )
  const duplicates = benchDuplicates(join(root, 'tests/drafts'), say)
  return judge([...barsOf(rows, cliWall, sizes), ...duplicates])
}

/**
 * The median milliseconds of each engine for a draft never seen, each in a process of its own as its users have it: what another leaves
 * in the heap is none of its time. They take turns, so that a noisy moment of the machine meets all of them. Ours remembers the draft before,
 * and after a keystroke looks at what is new: `typed`.
 */
async function measure(
  names: readonly EngineName[],
  draft: string,
  rounds: number,
): Promise<{ unseen: Map<EngineName, number>; typed: number }> {
  const runs: (RunningEngine & { name: EngineName; times: number[] })[] = []
  const typed: number[] = []
  try {
    for (const name of names) {
      const engine = startEngine(name, draft)
      const run = { name, times: [] as number[], ...engine }
      runs.push(run)
      // What alone takes more than anyone would wait for need not be repeated.
      const first = await engine.told()
      if (first > PATIENCE_MS) run.times.push(first)
    }
    for (let round = 0; round < rounds; round++) {
      for (const { name, times, again } of runs) {
        if ((times[0] ?? 0) <= PATIENCE_MS) times.push(await again('unseen'))
        if (name === 'hegao') typed.push(await again('typed'))
      }
    }
  } finally {
    for (const { end } of runs) end()
  }
  return { unseen: new Map(runs.map(({ name, times }) => [name, median(times)])), typed: median(typed) }
}

interface RunningEngine {
  /** The milliseconds that it tells next. */
  told(): Promise<number>
  /** Has it run once more, on a draft of which all paragraphs or one are others than in the run before. */
  again(draft: 'unseen' | 'typed'): Promise<number>
  end(): void
}

function startEngine(name: EngineName, draft: string): RunningEngine {
  const child = fork(engineProcess, [name, draft])
  let settle: { resolve: (milliseconds: number) => void; reject: (reason: Error) => void } | null = null
  child.on('message', (message) => settle?.resolve(Number(message)))
  child.on('exit', () => settle?.reject(new Error(`${name} ended before it was measured`)))
  const told = () =>
    new Promise<number>((resolve, reject) => {
      settle = { resolve, reject }
    })
  return {
    told,
    again(draft) {
      child.send(draft)
      return told()
    },
    end() {
      settle = null
      child.kill()
    },
  }
}

function cold(draft: string): { load: number; audit: number } {
  const { stdout, status, stderr } = spawnSync(process.execPath, [coldModule, engineModule, draft], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function wall(args: string[]): number {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  const time = performance.now() - started
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}`)
  return time
}

function barsOf(rows: readonly Row[], cliWall: number, sizes: Sizes): Bar[] {
  const row = (label: string) => {
    const found = rows.find((candidate) => candidate.label === label)
    if (found === undefined) throw new Error(`not measured: ${label}`)
    return found
  }
  const slowest = Math.min(...rows.flatMap(({ warm, zhlint }) => (zhlint === null ? [] : [zhlint / warm])))
  return [
    { what: '5 k warm', measured: row('5 k').warm, most: 15, unit: 'ms' },
    { what: '5 k cold', measured: row('5 k').cold, most: 40, unit: 'ms' },
    { what: '100 k warm', measured: row('100 k').warm, most: 300, unit: 'ms' },
    { what: 'share of zhlint’s time, at worst', measured: 1 / slowest, most: 1 / 3, unit: '' },
    { what: 'the command line on 5 k', measured: cliWall, most: 300, unit: 'ms' },
    { what: 'engine and requirements, gzipped', measured: sizes.requirements, most: 80, unit: 'kB' },
    { what: 'time of 1 M over time of 100 k', measured: row('1 M').warm / row('100 k').warm, most: 15, unit: '' },
  ]
}

function judge(bars: readonly Bar[]): number {
  let missed = 0
  for (const { what, measured, most, unit } of bars) {
    const kept = measured <= most
    if (!kept) missed++
    say(
      `${kept ? 'kept  ' : 'MISSED'}  ${padEnd(what, 34)} ${number(measured)} ${unit} (at most ${number(most)} ${unit})`,
    )
  }
  say(missed === 0 ? '\nAll bars kept.' : `\n${missed} of ${bars.length} bars missed.`)
  return missed === 0 ? 0 : 1
}

function printTable(rows: readonly Row[]): void {
  const cells = rows.map((row) => [
    row.label,
    `${row.characters}`,
    ms(row.warm),
    ms(row.typed),
    ms(row.cold),
    row.zhlint === null ? '–' : ms(row.zhlint),
    row.textlint === null ? '–' : ms(row.textlint),
    row.zhlint === null ? '–' : `${(row.zhlint / row.warm).toFixed(1)}×`,
    row.textlint === null ? '–' : `${(row.textlint / row.warm).toFixed(1)}×`,
  ])
  const heads = [
    'draft',
    'characters',
    'hegao warm',
    'one line typed',
    'hegao cold',
    'zhlint',
    'textlint',
    'vs zhlint',
    'vs textlint',
  ]
  for (const line of [heads, ...cells]) say(line.map((cell, i) => padStart(cell, (heads[i]?.length ?? 0) + 2)).join(''))
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

function kB(value: number): string {
  return `${value.toFixed(1)} kB`
}

function ms(value: number): string {
  return `${number(value)} ms`
}

function number(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
