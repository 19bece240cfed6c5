/** Builds what runs outside the browser, so that a check does not pay for compiling TypeScript. */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { NO_NETWORK } from './no-network.mjs'
import { ROOT } from './setup.mjs'

const BUNDLE = join(ROOT, '.output/cli/hegao.mjs')
/** Parts that are loaded only when they are needed, such as the reader of PDF. Named by their content. */
const PARTS = join(ROOT, '.output/cli/parts')
const STALE_AFTER_MS = 3_600_000
const SOURCES = ['lib', 'rules', 'package.json', 'package-lock.json']

/**
 * Brings the built command line up to date with its sources and returns its path. Needs the packages to be installed.
 * @throws {Error} when the sources do not compile.
 */
export async function buildCli() {
  const started = new Date()
  if (modifiedAt(BUNDLE) >= newest(SOURCES.map((path) => join(ROOT, path)))) return BUNDLE

  const entries = { hegao: 'lib/cli/main.ts', 'file-thread': 'lib/cli/file-thread.ts' }
  const { outputFiles } = await bundle(entries, {
    outdir: dirname(BUNDLE),
    chunkNames: 'parts/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    splitting: true,
    minifySyntax: true,
    write: false,
  })
  mkdirSync(PARTS, { recursive: true })
  // Written aside and moved, and the program last, so that a command that starts meanwhile never runs half of it.
  for (const { path, contents } of outputFiles.toSorted((a) => (a.path === BUNDLE ? 1 : -1))) {
    const aside = `${path}.${process.pid}`
    writeFileSync(aside, contents)
    // A source that changed during the build must count as newer than it.
    utimesSync(aside, started, started)
    renameSync(aside, path)
  }
  removeStaleParts(new Set(outputFiles.map(({ path }) => path)))
  return BUNDLE
}

/**
 * Builds the benchmark: its main program, the program of one cold measurement, and the engine alone as it is shipped.
 * The peers stay outside, as their users have them.
 */
export async function buildBench() {
  const main = join(ROOT, '.output/bench/main.mjs')
  const cold = join(ROOT, '.output/bench/cold.mjs')
  const engine = join(ROOT, '.output/bench/engine.mjs')
  await bundle(['tests/bench/main.ts'], { outfile: main, packages: 'external' })
  await bundle(['tests/bench/cold.ts'], { outfile: cold })
  await bundle(['tests/bench/engine.ts'], { outfile: engine, minify: true })
  return { main, cold, engine }
}

async function bundle(entries, options) {
  const { build } = await import('esbuild')
  return await build({
    entryPoints: entries,
    // As Vite gives them to the side panel.
    loader: { '.bcmap': 'dataurl' },
    define: NO_NETWORK,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    legalComments: 'none',
    logLevel: 'warning',
    absWorkingDir: ROOT,
    // What the package gives to Node asks for modules at run time, which one file cannot; this is the same code.
    alias: { yaml: join(ROOT, 'node_modules/yaml/browser/index.js') },
    ...options,
  })
}

/** Parts of earlier builds go, once no command that is still running can need them. */
function removeStaleParts(current) {
  for (const name of readdirSync(PARTS)) {
    const path = join(PARTS, name)
    if (!current.has(path) && Date.now() - modifiedAt(path) > STALE_AFTER_MS) rmSync(path, { force: true })
  }
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
