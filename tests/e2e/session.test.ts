/** What happens around the draft: pages and frames that cannot be entered, pages that change, an extension that is renewed. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Chromium, launch } from './extension'
import { escapeHtml } from './fixtures'
import { type Site, serve } from './server'

const DRAFT = readFileSync(new URL('../drafts/demo-defective.txt', import.meta.url), 'utf8').trimEnd()
const HOST = `<div id="host" contenteditable="true">${DRAFT.split('\n')
  .map((line) => `<p>${escapeHtml(line) || '<br>'}</p>`)
  .join('')}</div>`
/** Without its title, as where a form keeps that in a field of its own. */
const UNTITLED = DRAFT.split('\n').slice(2).join('\n').trimStart()
const UNTITLED_BODY = `<body contenteditable="true">${UNTITLED.split('\n')
  .map((line) => `<p>${escapeHtml(line) || '<br>'}</p>`)
  .join('')}</body>`

let site: Site
let chromium: Chromium
let page: Page

beforeAll(async () => {
  site = await serve({
    '/draft': HOST,
    '/form': `<form><table><tr><td>标题：</td><td><input id="title" value="石笏镇年度报告"></td></tr></table>
      <iframe style="width: 800px; height: 400px" srcdoc="${escapeHtml(UNTITLED_BODY).replaceAll('"', '&quot;')}"></iframe></form>`,
    '/empty': '<p>这里没有可以编辑的文字。</p>',
    '/canvas': '<canvas width="1200" height="700"></canvas><textarea style="width:0;height:0;opacity:0"></textarea>',
  })
  chromium = await launch()
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
})
afterEach(() => page?.close())

async function open(address: string): Promise<Page> {
  page = await chromium.context.newPage()
  await page.goto(address)
  return chromium.openPanel(page)
}

function state(panel: Page, name = 'data-state'): Promise<string | null> {
  return panel.locator('[data-state]').first().getAttribute(name)
}

function marks(): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('hegao-')).length)
}

test('a page of the browser’s own cannot be entered, and that is said', async () => {
  const panel = await open('chrome://version/')
  await expect.poll(() => state(panel)).toBe('unreadable')
})

test('a page without a draft has none', async () => {
  const panel = await open(`${site.origin}/empty`)
  await expect.poll(() => state(panel)).toBe('nothing-found')
})

test('text drawn on a canvas is not taken for an empty draft', async () => {
  const panel = await open(`${site.origin}/canvas`)
  await expect.poll(() => state(panel)).toMatch(/^(unreadable|nothing-found)$/)
  expect(await panel.locator('[data-element]').count()).toBe(0)
})

test('a frame of another site is named, not passed over', async () => {
  const elsewhere = site.origin.replace('127.0.0.1', 'localhost')
  page = await chromium.context.newPage()
  await page.goto(`${site.origin}/empty`)
  await page.evaluate(async (src) => {
    const frame = document.createElement('iframe')
    frame.width = '800'
    frame.height = '500'
    frame.src = src
    // A debugger that attaches while the frame is on its way to another process can hold it up for good.
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true })
      document.body.append(frame)
    })
  }, `${elsewhere}/draft`)
  const panel = await chromium.openPanel(page)
  await expect.poll(() => panel.locator('body').textContent()).toContain(new URL(elsewhere).host)
})

test('after a reload the draft is found again', async () => {
  const panel = await open(`${site.origin}/draft`)
  await expect.poll(() => state(panel)).toBe('audited')
  await expect.poll(marks).toBeGreaterThan(0)
  await page.reload()
  await expect.poll(marks).toBeGreaterThan(0)
  expect(await state(panel)).toBe('audited')
})

test('an editor that is taken down and put up again is found again', async () => {
  const panel = await open(`${site.origin}/draft`)
  await expect.poll(marks).toBeGreaterThan(0)
  await page.evaluate(() => document.querySelector('#host')?.remove())
  await expect.poll(marks).toBe(0)
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), HOST)
  await expect.poll(marks).toBeGreaterThan(0)
  await expect.poll(() => state(panel)).toBe('audited')
})

test('the title field beside the editor is told and followed, and is no part of the text', async () => {
  const panel = await open(`${site.origin}/form`)
  await expect.poll(() => state(panel)).toBe('audited')
  const said = () => panel.locator('[data-element="title"]').first().textContent()
  await expect.poll(said).toContain('“石笏镇年度报告”')
  expect(await state(panel, 'data-characters')).toBe(String(UNTITLED.length))
  await page.locator('#title').fill('石笏镇2025年法治政府建设年度报告')
  await expect.poll(said).toContain('“石笏镇2025年法治政府建设年度报告”')
  expect(await state(panel, 'data-characters')).toBe(String(UNTITLED.length))
})

test('an editor that never rests is followed all the same', async () => {
  const panel = await open(`${site.origin}/draft`)
  await expect.poll(() => state(panel, 'data-characters')).toBe(String(DRAFT.length))
  await page.evaluate(() => {
    const caret = document.createElement('i')
    setInterval(() => (caret.isConnected ? caret.remove() : document.querySelector('#host')?.append(caret)), 40)
    document.querySelector('#host p')?.append('（稿）')
  })
  await expect.poll(() => state(panel, 'data-characters'), { timeout: 9_000 }).toBe(String(DRAFT.length + 3))
})

test('half-composed words are not audited', async () => {
  const panel = await open(`${site.origin}/draft`)
  await expect.poll(() => state(panel)).toBe('audited')
  const session = await chromium.context.newCDPSession(page)
  await page.evaluate(() => {
    const last = document.querySelector('#host')?.lastElementChild?.firstChild
    document.querySelector<HTMLElement>('#host')?.focus()
    if (last) getSelection()?.collapse(last, last.textContent?.length ?? 0)
  })
  await session.send('Input.imeSetComposition', { text: 'nihao', selectionStart: 5, selectionEnd: 5 })
  await page.waitForTimeout(500)
  expect(await page.locator('#host').textContent()).toContain('nihao')
  expect(await state(panel, 'data-characters')).toBe(String(DRAFT.length))
  await session.send('Input.insertText', { text: '你好' })
  await expect.poll(() => state(panel, 'data-characters')).toBe(String(DRAFT.length + 2))
})

test('marks move along with their words through many audits, go with them and come back with them', async () => {
  const panel = await open(`${site.origin}/draft`)
  await panel.locator('[data-state="audited"][data-busy="false"]').waitFor()
  const characters = () => panel.locator('[data-state="audited"][data-busy="false"]').getAttribute('data-characters')
  const marked = () =>
    page.evaluate(() =>
      [...CSS.highlights].map(([name, ranges]) => `${name} ${[...ranges].map(String).sort().join(' / ')}`).sort(),
    )
  const edit = async (from: string, to: string) => {
    const before = Number(await state(panel, 'data-characters'))
    await page.evaluate(
      ([from, to]) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node as Text
          const at = text.data.indexOf(from)
          if (at >= 0) return text.replaceData(at, from.length, to)
        }
        throw new Error(`not in the page: ${from}`)
      },
      [from, to] as const,
    )
    await expect.poll(characters).toBe(String(before + to.length - from.length))
  }
  const before = await marked()
  expect(before.join()).toContain('[bookmark: _GoBack]')
  // More often than texts are remembered, and above all marks.
  for (let times = 0; times < 10; times++) await edit('县委、县政府：', '县委、县政府：\u3000')
  // Those far from what is written come back when it rests.
  await expect.poll(marked, { timeout: 5000 }).toEqual(before)

  await edit('[bookmark: _GoBack]', '')
  await expect.poll(async () => (await marked()).join()).not.toContain('_GoBack')
  expect(await panel.locator('[data-rule="residue"][data-level="error"]').count()).toBe(0)
  await edit('做好行政复议和行政应诉', '[bookmark: _GoBack]做好行政复议和行政应诉')
  await expect.poll(async () => (await marked()).join()).toContain('[bookmark: _GoBack]')
  await panel.locator('[data-rule="residue"][data-level="error"] [data-jump]').first().click()
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('hegao-current') ?? [])].map(String)))
    .toEqual(['[bookmark: _GoBack]'])
})

test('an extension that is renewed leaves nothing of the old one in the page', async () => {
  await open(`${site.origin}/draft`)
  await expect.poll(marks).toBeGreaterThan(0)
  // Last in this file: Chromium does not survive a toolbar click through the debugging protocol after this.
  await chromium.reloadExtension()
  await expect.poll(marks).toBe(0)
})
