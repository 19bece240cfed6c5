/** Sites that the reviewer has allowed for good, and what a panel does when the page under it goes its own ways. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Chromium, launch } from './extension'
import { escapeHtml } from './fixtures'
import { type Site, serve } from './server'

const DRAFT = readFileSync(new URL('../drafts/demo-defective.txt', import.meta.url), 'utf8').trimEnd()
const pageOf = (text: string) =>
  `<div id="host" contenteditable="true">${text
    .split('\n')
    .map((line) => `<p>${escapeHtml(line) || '<br>'}</p>`)
    .join('')}</div>`
const OTHER = `${DRAFT}\n附记一行。`

let site: Site
let elsewhere: string
let chromium: Chromium
const pages: Page[] = []

beforeAll(async () => {
  site = await serve({ '/draft': pageOf(DRAFT), '/other': pageOf(OTHER) })
  elsewhere = site.origin.replace('127.0.0.1', 'localhost')
  chromium = await launch()
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
})
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()))
})

async function open(address: string): Promise<Page> {
  const page = await chromium.context.newPage()
  pages.push(page)
  await page.goto(address)
  return page
}

const root = (panel: Page, name: string) => panel.locator('[data-state]').first().getAttribute(name)
const characters = (panel: Page) => root(panel, 'data-characters')

test('a site that was allowed is followed from tab to tab; one taken back is not', async () => {
  const first = await open(`${site.origin}/draft`)
  const panel = await chromium.openPanel(first)
  await expect.poll(() => characters(panel)).toBe(String(DRAFT.length))
  await panel.locator('[data-always]').waitFor()
  // Nobody could answer the browser's question here; to what its own page of extensions has agreed before, it asks none.
  await chromium.agreeTo('http://127.0.0.1/*')
  await panel.locator('[data-always]').click()
  await panel.locator('[data-always]').waitFor({ state: 'detached' })

  await open(`${site.origin}/other`)
  await expect.poll(() => characters(panel)).toBe(String(OTHER.length))
  await first.bringToFront()
  await expect.poll(() => characters(panel)).toBe(String(DRAFT.length))

  // A site that was not allowed is not even looked at.
  await open(`${elsewhere}/other`)
  await panel.waitForTimeout(300)
  expect(await characters(panel)).toBe(String(DRAFT.length))

  await panel.locator('button[popovertarget="settings"]').click()
  await panel.locator('[data-site="http://127.0.0.1/*"] button').click()
  await panel.locator('[data-site]').waitFor({ state: 'detached' })
  await panel.keyboard.press('Escape')
  await open(`${site.origin}/other`)
  await panel.waitForTimeout(300)
  expect(await characters(panel)).toBe(String(DRAFT.length))
  await panel.locator('[data-always]').waitFor()
})

test('a page that goes on to a site that is not allowed says what to click, and is found when it comes back', async () => {
  const page = await open(`${site.origin}/draft`)
  const panel = await chromium.openPanel(page)
  await expect.poll(() => characters(panel)).toBe(String(DRAFT.length))
  await page.goto(`${elsewhere}/other`)
  await expect.poll(() => root(panel, 'data-state')).toBe('unreadable')
  expect(await panel.locator('.state').textContent()).toContain('再点一下工具栏的“核稿”按钮')
  await chromium.openPanel(page)
})

test('a page that the browser discarded to save memory needs a click, or none on an allowed site', async () => {
  const page = await open(`${site.origin}/draft`)
  let panel = await chromium.openPanel(page)
  await expect.poll(() => characters(panel)).toBe(String(DRAFT.length))
  await open('about:blank')
  let tab = await chromium.discard(`${site.origin}/draft`)
  await expect.poll(() => root(panel, 'data-state')).toBe('unreadable')
  expect(await panel.locator('.state').textContent()).toContain('再点一下工具栏的“核稿”按钮')
  await chromium.activate(tab)

  const again = await open(`${site.origin}/other`)
  panel = await chromium.openPanel(again)
  await expect.poll(() => characters(panel)).toBe(String(OTHER.length))
  await chromium.agreeTo('http://127.0.0.1/*')
  await panel.locator('[data-always]').click()
  await panel.locator('[data-always]').waitFor({ state: 'detached' })
  await open('about:blank')
  tab = await chromium.discard(`${site.origin}/other`)
  await expect.poll(() => root(panel, 'data-state')).not.toBe('audited')
  await chromium.activate(tab)
  await expect.poll(() => root(panel, 'data-state')).toBe('audited')
  expect(await characters(panel)).toBe(String(OTHER.length))
})

test('a service worker that was stopped costs nothing: the next click is heard', async () => {
  const first = await open(`${site.origin}/draft`)
  const panel = await chromium.openPanel(first)
  await expect.poll(() => characters(panel)).toBe(String(DRAFT.length))
  await chromium.stopWorker()
  const second = await open(`${site.origin}/other`)
  const same = await chromium.openPanel(second)
  await expect.poll(() => characters(same)).toBe(String(OTHER.length))
})
