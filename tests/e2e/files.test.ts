/** Files chosen in the panel: each format is read by the built extension, within its own policy and with no network. */
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { readFile } from '../../lib/files'
import { fixture } from '../lib/files/fixtures'
import { type Chromium, launch } from './extension'

const path = (name: string) => fileURLToPath(new URL(`../lib/files/fixtures/${name}`, import.meta.url))

let chromium: Chromium
let panel: Page
let refused: string[]

beforeAll(async () => {
  chromium = await launch()
})
afterAll(() => chromium?.close())
beforeEach(async () => {
  refused = []
  panel = await chromium.context.newPage()
  panel.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  panel.on('request', (request) => {
    if (!request.url().startsWith(`chrome-extension://${chromium.extensionId}/`)) refused.push(request.url())
  })
  await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html`)
})
afterEach(() => panel.close())

const state = () => panel.locator('[data-state]').first()
/** The panel has other files to choose as well: packs, a library. */
const choose = (file: string) => panel.locator('.own-row input[type=file]').setInputFiles(path(file))

test.each(['report.docx', 'report.doc', 'report.odt', 'report.rtf', 'report.pdf', 'unembedded.pdf'])(
  '%s is read and audited in the panel as by the library',
  async (name) => {
    const { text, format } = await readFile(name, fixture(name))
    await choose(name)
    await expect.poll(() => state().getAttribute('data-state')).toBe('audited')
    expect(await state().getAttribute('data-source')).toBe(format)
    expect(await state().getAttribute('data-characters')).toBe(String(text.length))
    expect(refused).toEqual([])
  },
)

test.each([
  ['scanned.pdf', '这份 PDF 里只有图片'],
  ['protected.pdf', '文件设有打开密码'],
])('%s is refused with the reason, and the panel stays ready', async (name, reason) => {
  await choose(name)
  await expect.poll(() => panel.locator('body').textContent()).toContain(reason)
  expect(await panel.locator('body').textContent()).toContain(name)
  await choose('report.doc')
  await expect.poll(() => state().getAttribute('data-state')).toBe('audited')
  expect(refused).toEqual([])
})
