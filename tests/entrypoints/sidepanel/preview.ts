import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build, type Plugin } from 'vite'
import { helpBook } from '../../../entrypoints/sidepanel/help-book'
import type { Audit } from '../../../lib/audit/report'
import { ruleBook } from '../../../lib/index'
import type { PageText } from '../../../lib/page-session'
import { findChromium } from '../../e2e/chromium.mjs'
import { QUIET_ARGUMENTS } from '../../e2e/extension'

/** The policy of the extension's pages: what it forbids there must not be needed here. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** The help pages as the engine gives them: a page with all rules in it would take seconds to open, once for each test. */
const helpAsData: Plugin = {
  name: 'help-as-data',
  resolveId: (id) => (id === 'virtual:help' ? id : null),
  load: (id) => (id === 'virtual:help' ? `export const help = ${JSON.stringify(helpBook(ruleBook))}` : null),
}

export interface Look {
  language?: 'zh-CN' | 'en'
  theme?: 'light' | 'dark'
  width?: number
  height?: number
}

export interface Preview {
  /** A fresh panel in which nothing has happened yet, until it is opened anew. Its errors and violations of the policy are collected in `faults`. */
  open(look?: Look): Promise<{ page: Page; faults: string[] }>
  close(): Promise<void>
}

/** Builds the panel as the test plays it and starts a browser. */
export async function startPreview(): Promise<Preview> {
  const root = fileURLToPath(new URL('./preview/', import.meta.url))
  const outDir = await mkdtemp(join(tmpdir(), 'panel-preview-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [preact(), helpAsData],
    build: { outDir, emptyOutDir: true },
  })
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = path === '/' ? '/index.html' : path
    try {
      const body = await readFile(join(outDir, file))
      response.writeHead(200, {
        'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': POLICY,
      })
      response.end(body)
    } catch {
      response.writeHead(file === '/favicon.ico' ? 204 : 404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const browser: Browser = await chromium.launch({
    executablePath: await findChromium(),
    args: QUIET_ARGUMENTS,
  })
  // One page for all: to start a process for each takes longer than most tests.
  const page = await browser.newPage({ deviceScaleFactor: 2 })
  let faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return {
    async open({ language = 'zh-CN', theme = 'light', width = 360, height = 800 } = {}) {
      await page.goto('about:blank')
      faults = []
      await page.setViewportSize({ width, height })
      await page.goto(`http://127.0.0.1:${port}/#${language}-${theme}`)
      await page.waitForSelector('[data-state]')
      return { page, faults }
    },
    async close() {
      await browser.close()
      server.close()
      await rm(outDir, { recursive: true })
    },
  }
}

/** The panel's page as if a draft had been found in an editor, read and audited. */
export async function audited(page: Page, audit: Audit, text: Partial<PageText> = {}): Promise<void> {
  await found(page)
  await told(page, audit, text)
}

/** The toolbar button was clicked and the page has one editor. */
export async function found(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.stage.click()
    window.stage.say('candidates', {
      candidates: [
        {
          id: '0:a',
          adapter: 'dom',
          name: '公文编辑器',
          characters: 5000,
          beginning: '',
          visible: true,
          focused: true,
        },
      ],
      unreachable: [],
    })
  })
}

/** The page tells a text, the audit of which is known. Ends when the panel shows it. */
export async function told(page: Page, audit: Audit, text: Partial<PageText> = {}): Promise<void> {
  await page.evaluate(
    ([audit, text]) => {
      window.stage.audits.push(audit)
      window.stage.say('text', {
        candidate: '0:a',
        revision: 1,
        text: audit.text,
        adapter: 'dom',
        name: '公文编辑器',
        complete: true,
        unread: [],
        ...text,
      })
    },
    [audit, text] as const,
  )
  await page.waitForSelector('[data-state="audited"]')
}
