/** Builds the command line into one file, so that a check does not pay for compiling TypeScript. */
import { readdirSync, renameSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './setup.mjs'

export const BUNDLE = join(ROOT, '.output/cli/hegao.mjs')

const SOURCES = ['lib', 'rules', 'package.json', 'package-lock.json']

/**
 * Brings the built command line up to date with its sources and returns its path. Needs the packages to be installed.
 * @throws {Error} when the sources do not compile.
 */
export async function buildCli() {
  const started = new Date()
  if (modifiedAt(BUNDLE) >= newest(SOURCES.map((path) => join(ROOT, path)))) return BUNDLE

  const { build } = await import('esbuild')
  // Written aside and moved, so that a command that starts meanwhile never runs half a file.
  const aside = `${BUNDLE}.${process.pid}`
  await build({
    entryPoints: [join(ROOT, 'lib/cli/main.ts')],
    outfile: aside,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
    absWorkingDir: ROOT,
  })
  // A source that changed during the build must count as newer than it.
  utimesSync(aside, started, started)
  renameSync(aside, BUNDLE)
  return BUNDLE
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
