/**
 * Hosted office suites. None can be tried here: these pages are built to the structure that public material tells of, so that what rests
 * on it runs at all. Where it is not there, what is said and offered instead.
 */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Chromium, launch } from './extension'
import { canvasEditorPage, escapeHtml, type PageFixture } from './fixtures'
import { type Site, serve } from './server'

declare const fixture: PageFixture | null

const DRAFT = readFileSync(new URL('../drafts/demo-defective.txt', import.meta.url), 'utf8').trimEnd()
const LINES = DRAFT.split('\n')
const HEAD = '<!doctype html><meta charset="utf-8"><title>起草</title>'
const CANVAS = '<canvas width="1200" height="700"></canvas>'

/** Blocks of which those near the viewport are in the page. */
const BLOCKS = `${HEAD}<div style="height: 500px; overflow: auto"><div data-block-type="page" contenteditable="true">${LINES.map(
  (line, index) =>
    index < 14
      ? `<div data-block-type="text"><div class="text-editor">${escapeHtml(line) || '<br>'}</div></div>`
      : '<div class="gap" style="height: 60px"></div>',
).join('')}</div></div><script>
  const lines = ${JSON.stringify(LINES)}
  const page = document.querySelector('[data-block-type="page"]')
  const draw = () => {
    const box = page.parentElement.getBoundingClientRect()
    for (const [index, line] of [...page.children].entries()) {
      if (line.className !== 'gap' || Math.abs(line.getBoundingClientRect().top - box.top) > 900) continue
      const block = document.createElement('div')
      block.dataset.blockType = 'text'
      block.innerHTML = '<div class="text-editor" style="min-height: 60px"></div>'
      block.firstChild.textContent = lines[index]
      line.replaceWith(block)
    }
  }
  page.parentElement.addEventListener('scroll', draw)
  const block = (text) => ({ zoneState: { allText: text + '\\n' }, snapshot: { type: 'text' }, children: [] })
  window.PageMain = { blockManager: { rootBlockModel: { zoneState: { allText: lines[0] + '\\n' }, snapshot: { type: 'page' }, children: lines.slice(1).map(block) } } }
  if (location.search === '?pending') window.PageMain.blockManager.rootBlockModel.children[30].snapshot.type = 'pending'
  if (location.search === '?none') delete window.PageMain
</script>`

const POOL = `${HEAD}${CANVAS}<script>
  const pool = ${JSON.stringify(LINES.join('\r'))}
  window.pad = { editor: { _state: { _dataEngine: { dataStream: { textPool: { size: () => pool.length, subText: (from, to) => pool.slice(from, to) } } } } } }
</script>`

let site: Site
let chromium: Chromium
let page: Page

beforeAll(async () => {
  site = await serve({
    '/docx/blocks': BLOCKS,
    '/doc/pool': POOL,
    '/doc/painted': HEAD + CANVAS,
    '/painted': canvasEditorPage(DRAFT),
    '/forbidden': canvasEditorPage(DRAFT, 'instance.override.copy = () => ({ preventDefault: true })'),
  })
  const { port } = new URL(site.origin)
  chromium = await launch({
    arguments: [
      `--host-resolver-rules=MAP docs.qq.com 127.0.0.1:${port},MAP a.feishu.cn 127.0.0.1:${port},MAP draft.example.org 127.0.0.1:${port}`,
    ],
  })
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

function fact(panel: Page, name: string): Promise<string | null> {
  return panel.locator('[data-state]').first().getAttribute(name)
}

test('飞书: all blocks by the model, checked against those in the page, marked and jumped to', async () => {
  const panel = await open('http://a.feishu.cn/docx/blocks')
  await panel.locator('[data-state="audited"]').waitFor()
  expect(await fact(panel, 'data-source')).toBe('virtualised')
  expect(await fact(panel, 'data-characters')).toBe(String(DRAFT.length))
  expect(await fact(panel, 'data-complete')).toBe('true')
  expect(await panel.locator('.source').first().textContent()).toMatch(/实验性|experimental/)
  await panel.locator('[data-element="date"] [data-jump]').first().click()
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('hegao-current') ?? [])].map(String)))
    .toEqual(['2026年1月20日'])
})

test.each(['?pending', '?none'])(
  '飞书: blocks that are not loaded, or no model: not called whole, and a way is offered (%s)',
  async (search) => {
    const panel = await open(`http://a.feishu.cn/docx/blocks${search}`)
    await panel.locator('[data-state="audited"]').waitFor()
    expect(await fact(panel, 'data-complete')).toBe('false')
    await panel.locator('details.whole summary').click()
    await panel.locator('[data-suite="feishu"]').waitFor()
    expect(await panel.getByRole('textbox').isVisible()).toBe(true)
  },
)

test('腾讯文档: the pool of characters, never called whole, marked in the panel', async () => {
  const panel = await open('http://docs.qq.com/doc/pool')
  await panel.locator('[data-state="audited"]').waitFor()
  expect(await fact(panel, 'data-source')).toBe('canvas')
  expect(await fact(panel, 'data-characters')).toBe(String(DRAFT.length))
  expect(await fact(panel, 'data-complete')).toBe('false')
  await panel.locator('[data-part="text"]').click()
  await expect.poll(() => panel.locator('.reading mark').count()).toBeGreaterThan(3)
})

test('canvas-editor on a page without encryption, where there is no clipboard to replace', async () => {
  page = await chromium.context.newPage()
  await page.goto('http://draft.example.org/painted')
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await page.waitForFunction(() => fixture)
  const panel = await chromium.openPanel(page)
  await panel.locator('[data-take]').waitFor()
  await page.evaluate((words) => fixture?.caretAfter(words), '不断提高依法应诉能力。')
  const before = await page.evaluate(() => [fixture?.content(), fixture?.state?.(), getSelection()?.type])
  await panel.locator('[data-take]').click()
  await panel.locator('[data-state="audited"]').waitFor()
  expect(await fact(panel, 'data-characters')).toBe(String(DRAFT.length))
  expect(await fact(panel, 'data-complete')).toBe('true')
  expect(await page.evaluate(() => [fixture?.content(), fixture?.state?.(), getSelection()?.type])).toEqual(before)
})

test('an editor that forbids copying is not read, and that is said', async () => {
  page = await chromium.context.newPage()
  await page.goto('http://draft.example.org/forbidden')
  await page.waitForFunction(() => fixture)
  const panel = await chromium.openPanel(page)
  // Without a caret in the text first.
  await panel.locator('[data-take]').click()
  await panel.locator('.notice-error').waitFor()
  const first = await panel.locator('.notice-error').textContent()
  await page.evaluate((words) => fixture?.caretAfter(words), '不断提高依法应诉能力。')
  await panel.locator('[data-take]').click()
  await expect.poll(() => panel.locator('.notice-error').textContent()).toMatch(/不允许复制|forbids copying/)
  expect(first).not.toMatch(/不允许复制|forbids copying/)
  expect(await fact(panel, 'data-state')).toBe('unreadable')
})

test('a suite whose text cannot be had: it is named, and the ways that are left are offered in order', async () => {
  const panel = await open('http://docs.qq.com/doc/painted')
  await expect.poll(() => fact(panel, 'data-state')).toBe('unreadable')
  expect(await panel.locator('[data-suite="tencent-docs"] li').count()).toBe(2)
  await panel.getByRole('textbox').fill(DRAFT)
  await panel.keyboard.press('Control+Enter')
  await panel.locator('[data-state="audited"]').waitFor()
})
