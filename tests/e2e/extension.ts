/** Starts a Chromium with the built extension, and opens its real side panel beside a page. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from './chromium.mjs'

export interface Chromium {
  /** The browser as a person uses it: its pages are the tabs. */
  context: BrowserContext
  extensionId: string
  /**
   * Clicks the toolbar button on the page's tab and gives the panel that opens, to be looked at and clicked like a page.
   * With the panel open already it is the same panel that now turns to this tab.
   */
  openPanel(page: Page): Promise<Page>
  close(): Promise<void>
}

export interface LaunchOptions {
  /** Default true. */
  headless?: boolean
  /** The unpacked extension; default what `wxt build` made. */
  extension?: string
}

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url))

/** What keeps Chromium to itself: nothing is asked from or told to any server. */
export const QUIET_ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** @throws Error when there is no Chromium, or no built extension */
export async function launch({ headless = true, extension = BUILT }: LaunchOptions = {}): Promise<Chromium> {
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`no built extension in ${extension}: run \`npm run build\``)
  const profile = mkdtempSync(join(tmpdir(), 'hegao-profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    // The old headless mode knows no extensions; the new one is asked for by its own argument.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      ...QUIET_ARGUMENTS,
      ...(headless ? ['--headless=new', '--window-size=1600,900'] : []),
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const extensionId = new URL(worker.url()).host
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]
  const panels: Browser[] = []
  return {
    context,
    extensionId,
    async openPanel(page) {
      // A connection of its own: only one that is made while the panel stands open shows the panel as a page.
      const open = async () => {
        const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
        panels.push(browser)
        return browser
      }
      return openPanel(page, open, extensionId)
    },
    async close() {
      for (const browser of panels) await browser.close()
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function openPanel(page: Page, open: () => Promise<Browser>, extensionId: string): Promise<Page> {
  await page.bringToFront()
  const session = await (await open()).newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  if (!tab) throw new Error(`no tab shows ${page.url()}`)
  // Newer than the protocol Playwright has types for.
  const send = session.send.bind(session) as (method: string, parameters: object) => Promise<unknown>
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId })
  const address = `chrome-extension://${extensionId}/sidepanel.html`
  const deadline = Date.now() + 10_000
  while (Date.now() < deadline) {
    const targets = await session.send('Target.getTargets')
    if (targets.targetInfos.some(({ url }) => url.startsWith(address))) {
      const browser = await open()
      const pages = browser.contexts().flatMap((context) => context.pages())
      const panel = pages.find((candidate) => candidate.url().startsWith(address))
      if (panel) return panel
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  const seen = (await session.send('Target.getTargets')).targetInfos.map(({ type, url }) => `${type} ${url}`)
  throw new Error(`the panel did not open; there are ${seen.join(', ')}`)
}
