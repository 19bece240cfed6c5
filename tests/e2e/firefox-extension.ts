/**
 * Starts a Firefox with the built extension, and opens its real sidebar beside a page. Spoken to by WebDriver BiDi as it is: no
 * library that does knows the browser's own window, in which the toolbar button and the sidebar stand.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFirefox } from './firefox.mjs'

export interface Firefox {
  /** `153.7.0` */
  version: string
  /** Opens a page in a tab in front. */
  openTab(url: string): Promise<Tab>
  /** Clicks the toolbar button while this tab is in front, and gives the sidebar. The same sidebar may have been open before. */
  openPanel(tab: Tab): Promise<Panel>
  /** Says yes to what the browser asks about the extension. */
  agree(): Promise<void>
  /** Switches the extension off and on again. Its scripts in open pages and its sidebar end with that. */
  restartExtension(): Promise<void>
  /** The whole window, or the sidebar in it, as a PNG. */
  photograph(what: 'window' | 'sidebar', scale?: number): Promise<Buffer>
  close(): Promise<void>
}

/** A document, in which functions can be run; what they are given and give back is JSON. */
export interface View {
  evaluate<Given extends readonly unknown[], Result>(
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>
}

export interface Tab extends View {
  readonly id: string
  /** The page's document and those of the frames in it, of whatever site. */
  views(): Promise<View[]>
  /** Gives the page the keyboard, which the sidebar has after a click into it. */
  focus(): Promise<void>
  /** Presses the keys of these characters one by one. */
  type(text: string): Promise<void>
  /** Composes with an input method: these states one after the other, the last one for good. */
  compose(...states: string[]): Promise<void>
  /** How many pixels of what the page shows have a colour, or nearly. */
  countPixels(colour: readonly [number, number, number]): Promise<number>
  close(): Promise<void>
}

export interface Panel extends View {
  /** Clicks with the mouse into the middle of the first element that `selector` finds and that holds these words, once there is one. */
  click(selector: string, words?: string): Promise<void>
  close(): Promise<void>
}

export interface LaunchOptions {
  /** Default true. */
  headless?: boolean
  /** The unpacked extension; default what `wxt build -b firefox` made. */
  extension?: string
  /** Sites that the reviewer has allowed for good. */
  allowed?: readonly string[]
  /** Of the window, in CSS pixels; default 1600 × 900. */
  width?: number
  height?: number
  /** More settings, as in about:config. */
  settings?: Readonly<Record<string, boolean | number | string>>
}

const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url))
/** How long it may take to come up, in milliseconds. */
const START = 60_000
/** Between the states of a composition, in milliseconds: marks are laid anew meanwhile. */
const BETWEEN_KEYS = 200

/** What keeps Firefox to itself: nothing is asked from or told to any server, and no page of its own comes up. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
}

/** What spares it work that nobody sees: a third of the frames, and no process kept ready for the next page. */
const THRIFTY = {
  'dom.ipc.processPrelaunch.enabled': false,
  'layout.frame_rate': 20,
}

/** @throws Error when there is no Firefox, or no built extension */
export async function launchFirefox({
  headless = true,
  extension = BUILT,
  allowed = [],
  width = 1600,
  height = 900,
  settings = {},
}: LaunchOptions = {}): Promise<Firefox> {
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`no built extension in ${extension}: run \`npm run build:firefox\``)
  const profile = mkdtempSync(join(tmpdir(), 'hegao-firefox-'))
  const lines = Object.entries({ ...QUIET, ...(headless && THRIFTY), ...settings }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join(''))
  const browser = spawn(
    await findFirefox(),
    [
      ...(headless ? ['--headless', `--width=${width}`, `--height=${height}`] : []),
      ...[
        '--no-remote',
        '--profile',
        profile,
        '--remote-debugging-port=0',
        '--remote-allow-system-access',
        'about:blank',
      ],
    ],
    // What it keeps outside its profile goes there, too.
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  )
  const end = async () => {
    await ended(browser)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const bidi = await Bidi.connect(await addressOf(browser))
    const { capabilities } = (await bidi.send('session.new', { capabilities: {} })) as {
      capabilities: { browserVersion: string }
    }
    const { extension: id } = (await bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: extension },
    })) as { extension: string }
    const window = await BrowserWindow.of(bidi)
    await window.call('allow', id, allowed)
    return {
      version: capabilities.browserVersion,
      async openTab(url) {
        const { context } = (await bidi.send('browsingContext.create', { type: 'tab' })) as { context: string }
        await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })
        return new OpenTab(bidi, context, window)
      },
      async openPanel(tab) {
        await bidi.send('browsingContext.activate', { context: tab.id })
        await window.call('openPanel', id)
        return new OpenPanel(window)
      },
      agree: () => window.call('agree'),
      restartExtension: () => window.call('restart', id),
      photograph: async (what, scale = 1) =>
        Buffer.from(await window.call<string>('photograph', what, scale), 'base64'),
      async close() {
        bidi.close()
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}

class Context implements View {
  readonly bidi: Bidi
  readonly id: string

  constructor(bidi: Bidi, id: string) {
    this.bidi = bidi
    this.id = id
  }

  evaluate<Given extends readonly unknown[], Result>(
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result> {
    return this.bidi.call(this.id, String(work), given) as Promise<Result>
  }
}

class OpenTab extends Context implements Tab {
  readonly #window: BrowserWindow

  constructor(bidi: Bidi, id: string, window: BrowserWindow) {
    super(bidi, id)
    this.#window = window
  }

  async views(): Promise<View[]> {
    const contexts = await this.bidi.contexts({ root: this.id })
    return contexts.map(({ context }) => new Context(this.bidi, context))
  }

  async focus(): Promise<void> {
    await this.#window.call('focusPage')
    // The page hears of it later than the window.
    while (!(await this.evaluate(() => document.hasFocus()))) await sleep(10)
  }

  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ])
    await this.bidi.send('input.performActions', { context: this.id, actions: [{ type: 'key', id: 'keys', actions }] })
  }

  async compose(...states: string[]): Promise<void> {
    await this.#window.call('compose', states, BETWEEN_KEYS)
  }

  countPixels(colour: readonly [number, number, number]): Promise<number> {
    return this.#window.call('countPixels', colour)
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.id })
  }
}

class OpenPanel implements Panel {
  readonly #window: BrowserWindow

  constructor(window: BrowserWindow) {
    this.#window = window
  }

  async evaluate<Given extends readonly unknown[], Result>(
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result> {
    const source = `async () => JSON.stringify([await (${work})(...${JSON.stringify(given)})])`
    return JSON.parse(await this.#window.call<string>('inPanel', source))[0]
  }

  async click(selector: string, words = ''): Promise<void> {
    const centre = async (selector: string, words: string) => {
      const find = () => [...document.querySelectorAll(selector)].find((each) => each.textContent.includes(words))
      for (let wait = 0; wait < 200 && !find(); wait++) await new Promise((resolve) => setTimeout(resolve, 50))
      const element = find()
      if (!element) throw new Error(`the sidebar has no ${selector}`)
      element.scrollIntoView({ block: 'nearest' })
      const { x, y, width, height } = element.getBoundingClientRect()
      return JSON.stringify({ x: x + width / 2, y: y + height / 2 })
    }
    await this.#window.call('clickInPanel', `() => (${centre})(${JSON.stringify(selector)}, ${JSON.stringify(words)})`)
  }

  async close(): Promise<void> {
    await this.#window.call('closePanel')
  }
}

/** The browser's own window, with `firefox-window.js` in it. */
class BrowserWindow {
  readonly #bidi: Bidi
  readonly #id: string

  static async of(bidi: Bidi): Promise<BrowserWindow> {
    const [window] = await bidi.contexts({ 'moz:scope': 'chrome' })
    if (!window) throw new Error('Firefox has no window')
    const script = readFileSync(new URL('firefox-window.js', import.meta.url), 'utf8')
    await bidi.send('script.evaluate', {
      expression: script,
      target: { context: window.context },
      awaitPromise: false,
    })
    return new BrowserWindow(bidi, window.context)
  }

  constructor(bidi: Bidi, id: string) {
    this.#bidi = bidi
    this.#id = id
  }

  call<Result>(name: string, ...given: readonly unknown[]): Promise<Result> {
    return this.#bidi.call(this.#id, `(...given) => hegao.${name}(...given)`, given) as Promise<Result>
  }
}

interface ContextInfo {
  context: string
  children: ContextInfo[] | null
}

interface Answer {
  type: 'success' | 'exception'
  result?: { value: string }
  exceptionDetails?: { text: string }
}

/** WebDriver BiDi over its socket. */
class Bidi {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  #count = 0

  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(address)
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true })
      socket.addEventListener('error', reject, { once: true })
    })
    return new Bidi(socket)
  }

  constructor(socket: WebSocket) {
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => {
      const { id, type, result, error, message } = JSON.parse(String(data))
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (type === 'error') waiting?.reject(new Error(`${error}: ${message}`))
      else waiting?.resolve(result)
    })
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox is gone'))
    })
  }

  send(method: string, params: object): Promise<unknown> {
    const id = ++this.#count
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
  }

  /** Calls a function, given by its source, in a document. What it is given and gives back is JSON. */
  async call(context: string, source: string, given: readonly unknown[]): Promise<unknown> {
    const answer = (await this.send('script.callFunction', {
      functionDeclaration: `async (given) => JSON.stringify([await (${source})(...JSON.parse(given))])`,
      arguments: [{ type: 'string', value: JSON.stringify(given) }],
      target: { context },
      awaitPromise: true,
    })) as Answer
    if (answer.type !== 'success' || !answer.result) throw new Error(answer.exceptionDetails?.text ?? 'no answer')
    return JSON.parse(answer.result.value)[0]
  }

  /** A document and those in it, from the outside in. */
  async contexts(of: object): Promise<ContextInfo[]> {
    const { contexts } = (await this.send('browsingContext.getTree', of)) as { contexts: ContextInfo[] }
    const all = [...contexts]
    for (const { children } of all) all.push(...(children ?? []))
    return all
  }

  close(): void {
    this.#socket.close()
  }
}

/** Where it listens, as it says on standard error once it is up. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error(`Firefox did not come up: ${said}`)), START)
    browser.once('error', reject)
    browser.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)))
    browser.stderr?.on('data', (words) => {
      said += words
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve(`${address}/session`)
    })
  })
}

async function ended(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null) return
  const exit = new Promise((resolve) => browser.once('exit', resolve))
  browser.kill()
  const timer = setTimeout(() => browser.kill('SIGKILL'), 5_000)
  await exit
  clearTimeout(timer)
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
