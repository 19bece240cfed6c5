/**
 * Set-up of a checkout: the packages of package-lock.json and the project's own Node.
 * Plain JavaScript without dependencies, for any Node from 18 on, because nothing is installed yet when it runs.
 * Everything is said on standard error; standard output belongs to the command that asked for the set-up.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** The Node that the project pins in package-lock.json. */
export const PROJECT_NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

const LOCK_FILE = join(ROOT, 'package-lock.json')
const HIDDEN_LOCK_FILE = join(ROOT, 'node_modules/.package-lock.json')
const STAMP = join(ROOT, 'node_modules/.hegao-setup')
const MUTEX = join(ROOT, '.output/setup.lock')
/** No installation takes this long; a lock that is older was left by something that died. */
const MUTEX_MAX_AGE_MS = 20 * 60_000
/** Its owner signs a lock at once; one left unsigned for so long has lost its owner in between. */
const MUTEX_UNSIGNED_MAX_AGE_MS = 10_000
const MUTEX_RETRY_MS = 300

/**
 * Makes node_modules agree with package-lock.json and the pinned Node runnable. Cheap when it already is so.
 * Of several processes that start at once on a fresh clone, one installs and the others wait for it.
 * @throws {Error} when the packages or the pinned Node cannot be installed.
 */
export function ensureInstalled() {
  if (isStamped()) return
  mkdirSync(join(ROOT, '.output'), { recursive: true })
  acquireMutex()
  try {
    if (isStamped()) return
    if (!isInstalled()) installPackages()
    if (!runs(PROJECT_NODE)) installNode()
    writeFileSync(STAMP, stampOf())
  } finally {
    rmSync(MUTEX, { recursive: true, force: true })
  }
}

/** The environment for the project's tools: the pinned Node comes first for whatever they start themselves. */
export function toolEnvironment() {
  const separator = process.platform === 'win32' ? ';' : ':'
  return { ...process.env, PATH: [join(PROJECT_NODE, '..'), process.env.PATH ?? ''].join(separator) }
}

function stampOf() {
  const hash = createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex')
  return `${hash} ${process.platform} ${process.arch}\n`
}

function isStamped() {
  try {
    return readFileSync(STAMP, 'utf8') === stampOf() && existsSync(PROJECT_NODE)
  } catch {
    return false
  }
}

/** Whether npm's own record of node_modules has every package of package-lock.json at its version. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(LOCK_FILE, 'utf8')).packages
    const installed = JSON.parse(readFileSync(HIDDEN_LOCK_FILE, 'utf8')).packages
    return Object.entries(wanted).every(([path, entry]) => {
      if (path === '') return true
      // npm leaves out optional packages that are made for other machines.
      if (!(path in installed)) return entry.optional === true || entry.devOptional === true
      return installed[path].version === entry.version && existsSync(join(ROOT, path))
    })
  } catch {
    return false
  }
}

function installPackages() {
  say('正在安装依赖包（仅首次运行或依赖变化后）…… Installing packages …')
  if (npm(['ci']) === 0) return
  say('npm ci 未成功，改用 npm install。npm ci failed; trying npm install.')
  if (npm(['install', '--no-save']) === 0) return
  throw new Error('依赖包安装失败，详见上文。The packages could not be installed; see above.')
}

/**
 * The `node` package fetches its program in an install script, which npm may have been told not to run
 * (`ignore-scripts`, or a script that is not approved). Running that script here is what npm would have done.
 */
function installNode() {
  const cwd = join(ROOT, 'node_modules/node')
  const env = { ...process.env, npm_config_ignore_scripts: 'false', npm_config_loglevel: 'warn' }
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd, env, stdio: ['ignore', 2, 2] })
  if (!runs(PROJECT_NODE)) {
    throw new Error('未能安装项目所用的 Node.js。The Node.js that the project uses could not be installed.')
  }
}

/** Runs npm in the project; the npm that started us if there is one. Returns its exit code. */
function npm(args) {
  // Said outright: `npm run --silent` hands its silence down, and NODE_ENV=production would leave the tools out.
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const started = process.env.npm_execpath
  const [file, first] = started?.endsWith('.js') ? [process.execPath, [started]] : ['npm', []]
  const result = spawnSync(file, [...first, ...args, ...options], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: file === 'npm' && process.platform === 'win32',
  })
  return result.status ?? 1
}

function runs(program) {
  return existsSync(program) && spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}

/** Takes the set-up for this process alone, waiting while another living process has it. */
function acquireMutex() {
  for (let waits = 0; ; waits++) {
    try {
      mkdirSync(MUTEX)
      writeFileSync(join(MUTEX, 'pid'), `${process.pid}`)
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const owner = mutexOwner(MUTEX)
    if (isAbandoned(owner)) removeMutex(owner)
    else {
      if (waits === 0) say('另一进程正在安装，等待其完成。Waiting for another process to finish the set-up.')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MUTEX_RETRY_MS)
    }
  }
}

/** The process id written in a mutex; empty when it is gone or its owner has not written one yet. */
function mutexOwner(path) {
  try {
    return readFileSync(join(path, 'pid'), 'utf8')
  } catch {
    return ''
  }
}

function isAbandoned(owner) {
  const made = statSync(MUTEX, { throwIfNoEntry: false })?.mtimeMs
  if (made === undefined) return false
  const age = Date.now() - made
  return age > MUTEX_MAX_AGE_MS || (owner === '' ? age > MUTEX_UNSIGNED_MAX_AGE_MS : !isAlive(Number(owner)))
}

/** Removes an abandoned mutex, unless another waiter has replaced it in between: then that one is put back. */
function removeMutex(owner) {
  const aside = `${MUTEX}.${process.pid}`
  try {
    renameSync(MUTEX, aside)
    if (mutexOwner(aside) === owner) rmSync(aside, { recursive: true, force: true })
    else renameSync(aside, MUTEX)
  } catch {
    // Another waiter was quicker; the next round sees its mutex.
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function say(line) {
  process.stderr.write(`${line}\n`)
}
