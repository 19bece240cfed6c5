/** Starts a Chromium with the built extension, and opens its real side panel beside a page. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  /** Only clicks, and disturbs nothing of what follows: gives the moment of the click, in milliseconds since 1970. */
  click(page: Page): Promise<number>
  /** The panel that a click has opened. To reach it takes the browser some time, which what it is doing then waits for. */
  panel(): Promise<Page>
  /** Starts the extension anew, as an update does: its scripts in open pages are cut off. */
  reloadExtension(): Promise<void>
  /** Agrees on the browser's own page of extensions to what the extension will ask: a site for good. */
  agreeTo(site: string): Promise<void>
  /** Discards the tab of this address as the browser does when memory is short; gives the tab. Its page is gone for Playwright. */
  discard(address: string): Promise<number>
  /** Brings a tab to the front; a discarded one loads again. */
  activate(tab: number): Promise<void>
  /** Ends the service worker, as the browser does when it is idle. */
  stopWorker(): Promise<void>
  close(): Promise<void>
}

export interface LaunchOptions {
  /** Default true. */
  headless?: boolean
  /** The unpacked extension; default what `wxt build` made. */
  extension?: string
  /** Sites that the reviewer has allowed for good; nobody could answer the browser's question here. */
  allowed?: readonly string[]
  /** More arguments of the browser. */
  arguments?: readonly string[]
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
export async function launch({
  headless = true,
  extension = BUILT,
  allowed = [],
  arguments: more = [],
}: LaunchOptions = {}): Promise<Chromium> {
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`no built extension in ${extension}: run \`npm run build\``)
  const profile = mkdtempSync(join(tmpdir(), 'hegao-profile-'))
  // A copy: a build that runs meanwhile would pull the files from under the browser.
  const unpacked = join(profile, 'unpacked')
  cpSync(extension, unpacked, { recursive: true })
  if (allowed.length > 0) {
    const path = join(unpacked, 'manifest.json')
    const manifest = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: allowed }))
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    // The old headless mode knows no extensions; the new one is asked for by its own argument.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      ...QUIET_ARGUMENTS,
      ...more,
      ...(headless ? ['--headless=new', '--window-size=1600,900'] : []),
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--disable-extensions-except=${unpacked}`,
      `--load-extension=${unpacked}`,
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  // Until its script has run for the first time, the browser does not know what a click on the button is for.
  while (!(await worker.evaluate(() => chrome.action.onClicked.hasListeners()))) await sleep(10)
  const ofWorker = () => context.serviceWorkers()[0] ?? worker
  const extensionId = new URL(worker.url()).host
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]
  const control = await Control.connect(`http://127.0.0.1:${port}`)
  let panels: Browser | null = null
  const panel = async () => {
    await panelIsThere(control, extensionId)
    // Only a connection that is made while the panel stands open shows it as a page. There is never more than one:
    // each connection has frames of other sites wait for it before they load.
    await panels?.close()
    panels = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    const pages = panels.contexts().flatMap((each) => each.pages())
    const found = pages.find((each) => each.url().startsWith(addressOfPanel(extensionId)))
    if (!found) throw new Error('the panel is open but cannot be reached')
    return found
  }
  return {
    context,
    extensionId,
    async openPanel(page) {
      await clickToolbar(page, control, extensionId)
      return panel()
    },
    click: (page) => clickToolbar(page, control, extensionId),
    panel,
    async reloadExtension() {
      // The worker goes down with its own reload, so that nothing answers.
      worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
    },
    async agreeTo(site) {
      const extensions = await context.newPage()
      await extensions.goto('chrome://extensions')
      await extensions.evaluate(
        async ([id, host]) => {
          const { developerPrivate } = chrome as unknown as {
            developerPrivate: { addHostPermission(id: string, host: string): Promise<void> }
          }
          await developerPrivate.addHostPermission(id, host)
        },
        [extensionId, site] as const,
      )
      await extensions.close()
    },
    async discard(address) {
      const id = await ofWorker().evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url })
        return tab?.id === undefined ? undefined : (await chrome.tabs.discard(tab.id))?.id
      }, address)
      if (id === undefined) throw new Error(`no tab shows ${address}, or it cannot be discarded`)
      return id
    },
    async activate(tab) {
      await ofWorker().evaluate((id) => chrome.tabs.update(id, { active: true }), tab)
    },
    async stopWorker() {
      const workers = (await control.targets()).filter(
        ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
      )
      for (const { targetId } of workers) await control.send('Target.closeTarget', { targetId })
      while ((await control.targets()).some(({ targetId }) => workers.some((each) => each.targetId === targetId)))
        await sleep(10)
    },
    async close() {
      await panels?.close()
      control.close()
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function addressOfPanel(extensionId: string): string {
  return `chrome-extension://${extensionId}/sidepanel.html`
}

/** Gives the moment of the click. */
async function clickToolbar(page: Page, control: Control, extensionId: string): Promise<number> {
  await page.bringToFront()
  const tabs = await control.targets('tab')
  const tab = tabs.find(({ url }) => url === page.url())
  if (!tab) throw new Error(`no tab shows ${page.url()}`)
  const moment = Date.now()
  await control.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId })
  return moment
}

async function panelIsThere(control: Control, extensionId: string): Promise<void> {
  const deadline = Date.now() + 10_000
  while (Date.now() < deadline) {
    const targets = await control.targets()
    if (targets.some(({ url }) => url.startsWith(addressOfPanel(extensionId)))) return
    await sleep(25)
  }
  throw new Error('the panel did not open')
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

interface Target {
  targetId: string
  type: string
  url: string
}

/** The browser's debugging protocol as it is, for what Playwright has no words for. It attaches to nothing. */
class Control {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  #count = 0

  static async connect(origin: string): Promise<Control> {
    const version = (await (await fetch(`${origin}/json/version`)).json()) as { webSocketDebuggerUrl: string }
    const socket = new WebSocket(version.webSocketDebuggerUrl)
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true })
      socket.addEventListener('error', reject, { once: true })
    })
    return new Control(socket)
  }

  constructor(socket: WebSocket) {
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => {
      const { id, result, error } = JSON.parse(String(data))
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (error) waiting?.reject(new Error(error.message))
      else waiting?.resolve(result)
    })
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the browser is gone'))
    })
  }

  send(method: string, params: object): Promise<unknown> {
    const id = ++this.#count
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
  }

  async targets(type?: string): Promise<Target[]> {
    const answer = await this.send('Target.getTargets', type ? { filter: [{ type }] } : {})
    return (answer as { targetInfos: Target[] }).targetInfos
  }

  close(): void {
    this.#socket.close()
  }
}
