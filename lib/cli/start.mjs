/**
 * Starts the built command line, which stands beside this file as `program.utf16`, with what V8 made of it before: compiling
 * it anew would take as long as an audit. That is kept beside it too, by the first run that ends; another Node than the one
 * that kept it takes no notice of it.
 */
import { closeSync, fstatSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { constants, Script } from 'node:vm'

// Else V8 translates a pattern twice, first for its interpreter, and a command that lives for one audit pays for both.
setFlagsFromString('--no-regexp-tier-up')

const filename = fileURLToPath(new URL('program.utf16', import.meta.url))
const { source, builtAt } = readProgram()
// V8 does not tell two programs of one length apart, so what is kept of each has a name of its own.
const kept = fileURLToPath(new URL(`program.${builtAt}.cache`, import.meta.url))
const cachedData = readKept()
const script = new Script(source, {
  filename,
  cachedData,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
})
if (!cachedData) process.once('exit', keep)
script.runInThisContext()(createRequire(filename), pathToFileURL(filename).href)

/** Both of one file, even if another takes its place meanwhile. */
function readProgram() {
  const file = openSync(filename)
  try {
    return { builtAt: fstatSync(file).mtimeMs, source: readFileSync(file, 'utf16le') }
  } finally {
    closeSync(file)
  }
}

function readKept() {
  try {
    return readFileSync(kept)
  } catch {
    return undefined
  }
}

/** Without it every run takes a little longer, and nothing else changes. */
function keep() {
  try {
    writeFileSync(`${kept}.${process.pid}`, script.createCachedData())
    renameSync(`${kept}.${process.pid}`, kept)
  } catch {}
}
