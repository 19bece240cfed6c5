/**
 * Runs the project's commands: `node lib/cli/run.mjs <command> [arguments]`, as package.json names them.
 * Works on a fresh clone with nothing installed and any Node from 18 on: it installs what is missing and then
 * goes on with the Node that the project pins.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, realpathSync, rmSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { buildBench, buildCli } from './bundle.mjs'
import { ensureInstalled, PROJECT_NODE, ROOT, toolEnvironment } from './setup.mjs'

const TOOLS = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
}
const TEST_RESULTS = join(ROOT, '.output/test-results.json')

const COMMANDS = {
  start: async () => {
    const built = tool('wxt', ['build'])
    if (built !== 0) return built
    await import('../../tests/e2e/demo.mjs')
    return undefined
  },
  test: runTests,
  hegao: async (args) => {
    const bundle = await buildCli()
    // npm changes to the project's root; a path on the command line means the directory it was typed in.
    const cwd = process.env.npm_lifecycle_event === 'hegao' ? process.env.INIT_CWD : undefined
    return node([bundle, ...args], { cwd, env: process.env })
  },
  bench: async () => {
    const cli = await buildCli()
    const { main, cold, engine, engineProcess } = await buildBench()
    const engineStatus = node([main, ROOT, cli, cold, engine, engineProcess])
    const built = tool('wxt', ['build'])
    // What it costs in the page, which only a browser can tell.
    const pages = ['keystroke.mjs', 'following.mjs'].map((name) => built || node([join(ROOT, 'tests/bench', name)]))
    return engineStatus || pages.find((status) => status !== 0) || 0
  },
  // Weights from the labelled drafts: one-count those of one-count.ts and unlike.ts in rules/common/figures, years those of rules/vocabulary/year-clues.ts.
  fit: async (args) => {
    const { runnerImport } = await import('vite')
    for (const name of args.length > 0 ? args : ['one-count', 'years'])
      await runnerImport(join(ROOT, `tests/rules/fit-${name}.ts`), { root: ROOT, configFile: false, logLevel: 'error' })
  },
  build: async (args) => {
    await buildCli()
    return tool('wxt', ['build', ...args])
  },
  zip: async () => tool('wxt', ['zip']) || tool('wxt', ['zip', '-b', 'firefox']),
  lint: async (args) => tool('biome', ['check', ...args]),
  typecheck: async (args) => tool('tsc', ['-p', '.', ...args]),
}

try {
  const status = await run(process.argv.slice(2))
  if (status !== undefined) process.exitCode = status
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  // For the checker 1 means that a draft has faults; that its set-up failed must not look like that.
  process.exitCode = 2
}

async function run([name, ...args]) {
  if (!Object.hasOwn(COMMANDS, name ?? '')) {
    process.stderr.write(`可用命令 Commands: ${Object.keys(COMMANDS).join(', ')}\n`)
    return 2
  }
  ensureInstalled()
  // The check itself is started on the pinned Node at once; the other commands go on inside it.
  if (name !== 'hegao' && !isProjectNode()) return node([join(ROOT, 'lib/cli/run.mjs'), name, ...args])
  return COMMANDS[name](args)
}

/**
 * Everything that must hold: the extension builds, the types and the style are right, every test passes.
 * A later step still runs when an earlier one fails, so that one run shows all there is to mend.
 */
async function runTests(args) {
  const { findChromium } = await import('../../tests/e2e/chromium.mjs')
  const { findFirefox } = await import('../../tests/e2e/firefox.mjs')
  await findChromium()
  // Got before the tests begin, which have no time for it. Without one its own tests fail and say so.
  await findFirefox().catch(({ message }) => process.stderr.write(`${message}\n`))
  rmSync(TEST_RESULTS, { force: true })
  const failedSteps = []
  // Side by side, as each leaves one of two cores idle for most of its time; but one extension after the other, which write the same folder of types.
  const building = toolAside('wxt', ['build']).then(async (chromium) => ({
    chromium,
    firefox: await toolAside('wxt', ['build', '-b', 'firefox']),
  }))
  const [{ chromium, firefox }, types, style] = await Promise.all([
    building,
    toolAside('tsc', ['-p', '.']),
    toolAside('biome', ['check']),
    buildCli(),
  ])
  for (const [label, { status, printed }] of [
    ['wxt build', chromium],
    ['wxt build -b firefox', firefox],
    ['tsc', types],
    ['biome check', style],
  ]) {
    process.stdout.write(`\n> ${label}\n${printed}`)
    if (status !== 0) failedSteps.push(label)
  }
  process.stdout.write('\n> vitest run\n')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${TEST_RESULTS}`]
  const vitestStatus = tool('vitest', ['run', ...reporters, ...args])
  const { passed, failed, skipped } = testCounts(vitestStatus)

  if (failedSteps.length > 0) process.stdout.write(`\nfailed: ${failedSteps.join(', ')}\n`)
  if (skipped > 0) process.stdout.write(`\n${skipped} skipped\n`)
  const failures = failed + failedSteps.length
  process.stdout.write(`\n${passed} passed, ${failures} failed\n`)
  return failures === 0 ? 0 : 1
}

/** What vitest wrote down. A file that could not be run at all, or an error outside any test, counts as one failure. */
function testCounts(status) {
  try {
    const results = JSON.parse(readFileSync(TEST_RESULTS, 'utf8'))
    const failed = results.numFailedTests
    return {
      passed: results.numPassedTests,
      failed: status !== 0 && failed === 0 ? 1 : failed,
      skipped: results.numPendingTests + results.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function isProjectNode() {
  return realpathSync(process.execPath) === realpathSync(PROJECT_NODE)
}

function tool(name, args) {
  return node([join(ROOT, TOOLS[name]), ...args], { cwd: ROOT })
}

/** As `tool`, beside others: what it prints is given with its exit code. */
async function toolAside(name, args) {
  const child = spawn(PROJECT_NODE, [join(ROOT, TOOLS[name]), ...args], { cwd: ROOT, env: toolEnvironment() })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text
    })
  const [status, signal] = await once(child, 'close')
  return { status: status ?? 128 + constants.signals[signal], printed }
}

/** Runs the pinned Node in our place; returns its exit code, or the shell's code for the signal that ended it. */
function node(args, { cwd, env = toolEnvironment() } = {}) {
  const result = spawnSync(PROJECT_NODE, args, { stdio: 'inherit', cwd, env })
  if (result.error) throw result.error
  return result.status ?? 128 + constants.signals[result.signal]
}
