/** Builds what runs outside the browser, so that a check does not pay for compiling TypeScript. */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { NO_NETWORK } from './no-network.mjs'
import { PROJECT_NODE, ROOT } from './setup.mjs'

const CLI = join(ROOT, '.output/cli')
const BUNDLE = join(CLI, 'hegao.mjs')
const PROGRAM = join(CLI, 'program.utf16')
const SOURCES = ['lib', 'rules', 'package.json', 'package-lock.json']

/**
 * Brings the built command line up to date with its sources and returns its path. Needs the packages to be installed.
 * @throws {Error} when the sources do not compile.
 */
export async function buildCli() {
  const started = new Date()
  if (Math.min(modifiedAt(BUNDLE), modifiedAt(PROGRAM)) >= newest(SOURCES.map((path) => join(ROOT, path))))
    return BUNDLE

  // The reader of PDF is larger than all the rest, and is loaded only in the thread that reads one.
  await place(join(CLI, 'pdf.mjs'), started, (aside) => bundle('lib/files/pdf.ts', aside, { minify: true }))
  await place(join(CLI, 'file-thread.mjs'), started, (aside) =>
    bundle('lib/cli/file-thread.ts', aside, { minify: true, plugins: [PDF_APART] }),
  )
  await place(PROGRAM, started, async (aside) => {
    await bundle('lib/cli/main.ts', aside, {
      minify: true,
      format: 'cjs',
      plugins: [PDF_APART],
      define: { ...NO_NETWORK, 'import.meta.url': 'address' },
      banner: { js: '(function (require, address) {' },
      footer: { js: '})' },
    })
    // As V8 keeps it in memory: a program with so much Chinese takes longer to decode than to read, at every start.
    writeFileSync(aside, readFileSync(aside, 'utf8'), 'utf16le')
  })
  await place(BUNDLE, started, (aside) => copyFileSync(join(ROOT, 'lib/cli/start.mjs'), aside))
  for (const name of readdirSync(CLI)) if (name.endsWith('.cache')) rmSync(join(CLI, name), { force: true })
  // The first run keeps what V8 compiles for the next ones; if it fails, one of those does.
  spawnSync(PROJECT_NODE, [BUNDLE, 'check', '-'], { input: readFileSync(SAMPLE), stdio: ['pipe', 'ignore', 'ignore'] })
  return BUNDLE
}

const PDF_APART = {
  name: 'pdf-apart',
  setup: (build) => build.onResolve({ filter: /^\.\/pdf$/ }, () => ({ path: './pdf.mjs', external: true })),
}

const SAMPLE = join(ROOT, 'tests/drafts/demo-good.txt')

/** Written aside and moved, so that a command that starts meanwhile never runs half a file. */
async function place(path, started, write) {
  const aside = `${path}.${process.pid}`
  await write(aside)
  // A source that changed during the build must count as newer than it.
  utimesSync(aside, started, started)
  renameSync(aside, path)
}

/**
 * Builds the benchmark: its main program, the programs of one cold measurement and of one engine, and the engine alone as it is shipped.
 * The peers stay outside, as their users have them.
 */
export async function buildBench() {
  const main = join(ROOT, '.output/bench/main.mjs')
  const cold = join(ROOT, '.output/bench/cold.mjs')
  const engine = join(ROOT, '.output/bench/engine.mjs')
  const engineProcess = join(ROOT, '.output/bench/engine-process.mjs')
  await bundle('tests/bench/main.ts', main, { packages: 'external' })
  await bundle('tests/bench/cold.ts', cold, {})
  await bundle('tests/bench/engine.ts', engine, { minify: true })
  await bundle('tests/bench/engine-process.ts', engineProcess, { packages: 'external' })
  return { main, cold, engine, engineProcess }
}

async function bundle(entry, outfile, options) {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [join(ROOT, entry)],
    outfile,
    // As Vite gives them to the side panel.
    loader: { '.bcmap': 'dataurl' },
    define: NO_NETWORK,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    legalComments: 'none',
    // Escaped, every character of Chinese would take twice the room and be decoded at each start.
    charset: 'utf8',
    logLevel: 'warning',
    absWorkingDir: ROOT,
    // What the package gives to Node asks for modules at run time, which one file cannot; this is the same code.
    alias: { yaml: join(ROOT, 'node_modules/yaml/browser/index.js') },
    ...options,
  })
}

/** The latest modification below these paths in milliseconds; directories count, because a deletion changes only them. */
function newest(paths) {
  let latest = 0
  for (const path of paths) {
    const stats = statSync(path)
    latest = Math.max(latest, stats.mtimeMs)
    if (stats.isDirectory()) latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))))
  }
  return latest
}

function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
