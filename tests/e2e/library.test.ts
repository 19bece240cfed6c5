/**
 * The library in a real browser's IndexedDB, on the built extension's own pages: killed while it is written, moved to a
 * later version, and out of space.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from './chromium.mjs'
import { QUIET_ARGUMENTS } from './extension'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The library and what a test needs beside it, as one script that defines `kept`; without the rules of findings, of which nothing is kept and which take long to load. */
let script = ''
let profile = ''

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { openDatabase } from './lib/library/database'
        export { keptDraftOf } from './lib/library/kept-draft'
        export { audit } from './lib/audit'
        export { requirementBook } from './rules/requirements'
        export { reportText } from './tests/lib/library/samples'`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    globalName: 'kept',
    logLevel: 'error',
  })
  script = `${outputFiles[0]?.text}
    var report = async (year, matter) => await kept.keptDraftOf(
      kept.audit({ name: '青石镇-' + year, format: 'docx', text: kept.reportText('青石镇', year, matter) }, kept.requirementBook), '2025-02-03');
    var long = '开展矛盾纠纷排查化解，'.repeat(500);`
  profile = mkdtempSync(join(tmpdir(), 'hegao-profile-'))
  cpSync(join(ROOT, '.output/chrome-mv3'), join(profile, 'unpacked'), { recursive: true })
})

afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }))

describe('the library in a browser', () => {
  it('loses no confirmed draft when the browser is killed, and opens afterwards', async () => {
    const confirmed = new Set<string>()
    let during = 0
    for (let round = 0; round < KILLS; round++) {
      const opened = await open()
      const before = await listed(opened)
      expect(before.damaged).toEqual([])
      expect([...confirmed].filter((id) => !before.ids.includes(id))).toEqual([])
      const told = new Promise<void>((resolve) => {
        opened.onTold((id) => {
          confirmed.add(id)
          resolve()
        })
      })
      await opened.run(`(async () => {
        const library = kept.openDatabase()
        for (let i = 0; i < 100; i++) await library.add([await report(2000 + ${round}, long + ${round} + '-' + i)], (id) => tell(id))
      })().catch((error) => tell(String(error))); 0`)
      await told
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 150))
      const count = confirmed.size
      await opened.kill()
      if (count < (round + 1) * 100) during += 1
    }
    // Otherwise nothing was tried.
    expect(during).toBeGreaterThan(KILLS / 2)
    const opened = await open()
    const { ids, damaged } = await listed(opened)
    expect(damaged).toEqual([])
    expect([...confirmed].filter((id) => !ids.includes(id))).toEqual([])
    // What was kept is whole, too, and can be removed.
    expect(
      await opened.run(`kept.openDatabase().read(${JSON.stringify(ids)}).then(({ drafts }) => drafts.length)`),
    ).toBe(ids.length)
    expect(
      await opened.run(`kept.openDatabase().remove(${JSON.stringify(ids)}).then((removed) => removed.length)`),
    ).toBe(ids.length)
    expect(await listed(opened)).toEqual({ ids: [], damaged: [] })
    await opened.kill()
  }, 240_000)

  it('is brought up to date from an older version, with the browser killed on the way', async () => {
    const first = await open()
    await first.run(`(async () => {
      const library = kept.openDatabase('older')
      await library.add(await Promise.all(Array.from({ length: 100 }, (_, i) => report(2000 + (i % 30), long + i))))
    })()`)
    const migrate = `kept.openDatabase('older', [(record) => ({ ...record, unit: '改名' + record.unit })])`
    await first.run(`${migrate}.list(); 0`)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 60))
    await first.kill()
    const second = await open()
    expect(
      await second.run(`${migrate}.list().then(({ drafts, damaged }) => JSON.stringify([
        drafts.length, damaged.length, drafts.every(({ unit, version }) => unit === '改名青石镇' && version === 2)]))`),
    ).toBe('[100,0,true]')
    await second.kill()
  }, 120_000)

  it('says that there is no space left, with nothing lost', async () => {
    // The extension may use as much as there is; a page of a site has a quota, which the browser lets a test set.
    const server = createServer((_, response) => response.end('<!doctype html><title>page</title>'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const opened = await open(`${origin}/`)
    try {
      await opened.session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 })
      const outcome = JSON.parse(
        String(
          await opened.run(`(async () => {
            const library = kept.openDatabase()
            const told = []
            let reason = null
            for (let i = 0; i < 300 && !reason; i++) {
              // Text that does not compress.
              const matter = Array.from({ length: 6000 }, () => String.fromCharCode(0x4e00 + Math.random() * 20000)).join('')
              await library.add([await report(2000, matter)], (id) => told.push(id)).catch((error) => { reason = error.reason })
            }
            const { drafts, damaged } = await library.list()
            const ids = drafts.map(({ id }) => id)
            const read = await library.read(told)
            return JSON.stringify({
              reason, count: told.length, lost: told.filter((id) => !ids.includes(id)),
              extra: ids.filter((id) => !told.includes(id)), whole: read.drafts.length, damaged })
          })()`),
        ),
      )
      expect(outcome).toMatchObject({ reason: 'full', lost: [], extra: [], whole: outcome.count, damaged: [] })
      expect(outcome.count).toBeGreaterThan(0)
    } finally {
      await opened.kill()
      server.close()
    }
  }, 120_000)
})

const KILLS = 3

interface Opened {
  session: CDPSession
  /** Evaluates an expression in the page and gives its value, awaited. */
  run(expression: string): Promise<unknown>
  /** Hears what the page tells by `tell`. */
  onTold(listener: (text: string) => void): void
  /** Ends the browser with all its processes and no chance to tidy up. */
  kill(): Promise<void>
}

/** Starts the browser on the profile and opens a page, one of the extension's own by default, with the library in it. */
async function open(address?: string): Promise<Opened> {
  const unpacked = join(profile, 'unpacked')
  rmSync(join(profile, 'DevToolsActivePort'), { force: true })
  const child = spawn(
    await findChromium(),
    [
      ...QUIET_ARGUMENTS,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${unpacked}`,
      `--load-extension=${unpacked}`,
      'about:blank',
    ],
    // A group of its own, so that one signal ends all its processes.
    { stdio: 'ignore', detached: true },
  )
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(child)}`)
  const page = await pageOf(browser, address)
  const session = await page.context().newCDPSession(page)
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as unknown
  }
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'tell' })
  await run(`${script}; 0`)
  return {
    session,
    run,
    onTold(listener) {
      session.on('Runtime.bindingCalled', ({ payload }) => listener(payload))
    },
    async kill() {
      const ended = new Promise((resolve) => child.on('exit', resolve))
      process.kill(-(child.pid ?? 0), 'SIGKILL')
      await ended
      await browser.close().catch(() => undefined)
    },
  }
}

async function portOf(child: ChildProcess): Promise<string> {
  while (child.exitCode === null) {
    try {
      const [port = ''] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
      if (port !== '') return port
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('the browser has ended')
}

async function pageOf(browser: Browser, address: string | undefined): Promise<Page> {
  const [context] = browser.contexts()
  if (!context) throw new Error('the browser has no context')
  // The one that it has started with.
  const page = context.pages()[0] ?? (await context.newPage())
  if (address) {
    await page.goto(address)
    return page
  }
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  // Not the panel: its engine, which has no part in this, takes longer to load than the browser to start.
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/icon-16.png`)
  return page
}

async function listed({ run }: Opened): Promise<{ ids: string[]; damaged: unknown[] }> {
  const json = await run(`kept.openDatabase().list().then(({ drafts, damaged }) =>
    JSON.stringify({ ids: drafts.map(({ id }) => id), damaged }))`)
  return JSON.parse(String(json)) as { ids: string[]; damaged: unknown[] }
}
