/** Pages that mean harm or know no measure: nothing crashes, nothing is claimed to be whole that is not, nothing of theirs is trusted. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launch } from './extension'
import { escapeHtml } from './fixtures'
import { type Site, serve } from './server'

const DRAFT = readFileSync(new URL('../drafts/demo-defective.txt', import.meta.url), 'utf8').trimEnd()
const LINES = DRAFT.split('\n')
const HEAD = '<!doctype html><meta charset="utf-8"><title>起草</title>'
const HOST = `<div id="host" contenteditable="true">${LINES.map((line) => `<p>${escapeHtml(line) || '<br>'}</p>`).join('')}</div>`

/** What looks like an editor that draws its first lines only; `model` is what its content carries. */
function drawnInPart(model: string, drawn = LINES.slice(0, 12)): string {
  return `${HEAD}<div class="cm-editor" style="height: 400px; overflow: auto"><div class="cm-content" contenteditable="true">${drawn
    .map((line) => `<div class="cm-line">${escapeHtml(line) || '<br>'}</div>`)
    .join('')}<div class="cm-gap" style="height: 2000px"></div></div></div><script>
    const DRAFT = ${JSON.stringify(DRAFT)}
    const content = document.querySelector('.cm-content')
    const model = (text) => ({ view: { state: { doc: { toString: () => text, length: 1 } }, viewport: { from: 0 }, documentTop: 0, lineBlockAt: () => ({ top: 0, bottom: 20 }) } })
    ${model}</script>`
}

/** Models that lie or break, and an honest one to show that the same page is read whole with it. */
const MODELS: { name: string; model: string; isWhole?: boolean }[] = [
  { name: 'an honest one', model: 'content.cmTile = model(DRAFT)', isWhole: true },
  { name: 'one with another text', model: `content.cmTile = model('别的文字。'.repeat(500))` },
  {
    name: 'one that has only what is drawn',
    model: `content.cmTile = model([...document.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\\n'))`,
  },
  {
    name: 'one without a line in the middle of what is drawn',
    model: `content.cmTile = model(DRAFT.replace(/\\n（一）.*/, ''))`,
  },
  { name: 'one that throws', model: `Object.defineProperty(content, 'cmTile', { get() { throw new Error('no') } })` },
  { name: 'one that gives no text', model: 'content.cmTile = model({ length: 5, toString: null })' },
  { name: 'one that gives a number', model: 'content.cmTile = model(42)' },
  {
    name: 'one that is a proxy without end',
    model: 'content.cmTile = new Proxy(() => 0, { get: (target, name, self) => self, apply: (target, that) => that })',
  },
  { name: 'none', model: '' },
]

/** What a page does to know and to answer in place of the bridge. */
const FORGE = (answer: string) => `
  const own = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const names = /^hegao-ask-(.*)$/.exec(type)
    if (!names) return own.call(this, type, listener, options)
    globalThis.forged = 0
    own.call(window, type, (event) => {
      globalThis.forged++
      event.stopImmediatePropagation()
      const ask = JSON.parse(event.detail)
      document.dispatchEvent(new CustomEvent('hegao-answer-' + names[1], { detail: (${answer})(ask) }))
    }, true)
  }`
const FORGERIES: { name: string; answer: string }[] = [
  {
    name: 'other text',
    answer: `() => JSON.stringify({ model: 'x', version: '1', top: 0, text: '都已写明。'.repeat(400) })`,
  },
  { name: 'no JSON', answer: `() => '{"model":'` },
  { name: 'an object', answer: `() => ({ get model() { throw new Error('no') } })` },
  { name: 'wrong types', answer: `() => JSON.stringify({ model: 1, version: {}, top: -1, text: [] })` },
  {
    name: 'a text beyond all measure',
    answer: `() => JSON.stringify({ model: 'x', version: '1', top: 0, text: '甲'.repeat(6_000_000) })`,
  },
  { name: 'a version and never a text', answer: `() => JSON.stringify({ model: 'x', version: '1', top: 0 })` },
  {
    name: 'a place that is none',
    answer: `() => JSON.stringify({ model: 'x', version: '1', top: 1e9, text: '甲', unread: ['all'], place: { top: null } })`,
  },
]

let site: Site
let chromium: Chromium
let page: Page

beforeAll(async () => {
  site = await serve({
    ...Object.fromEntries(MODELS.map(({ model }, index) => [`/model/${index}`, drawnInPart(model)])),
    ...Object.fromEntries(
      FORGERIES.map(({ answer }, index) => [
        `/forged/${index}`,
        drawnInPart(`content.cmTile = model(DRAFT); ${FORGE(answer)}`),
      ]),
    ),
    '/host': HEAD + HOST,
    '/overridden': `${HEAD}${HOST}<script>
      const no = () => { throw new Error('no') }
      for (const name of ['getBoundingClientRect', 'checkVisibility', 'matches', 'closest', 'querySelectorAll', 'getClientRects']) Element.prototype[name] = no
      for (const name of ['querySelectorAll', 'createRange', 'createElement', 'dispatchEvent']) Document.prototype[name] = no
      for (const name of ['textContent', 'firstChild', 'nextSibling', 'parentNode', 'isConnected']) Object.defineProperty(Node.prototype, name, { get: no })
      Object.defineProperty(CharacterData.prototype, 'data', { get: () => '一片空白' })
      window.getComputedStyle = no
      window.MutationObserver = no
      JSON.parse = no
      Array.prototype.map = no
    </script>`,
    '/many': `${HEAD}<div id="host" contenteditable="true" style="height: 500px; overflow: auto"></div><script>
      const host = document.querySelector('#host')
      const lines = ${JSON.stringify(LINES)}
      for (let count = 0; count < 100_000; count += 4) {
        const line = document.createElement('p')
        line.append(Object.assign(document.createElement('span'), { textContent: lines[(count / 4) % lines.length].slice(0, 8) }), document.createElement('i'), document.createElement('b'))
        host.append(line)
      }</script>`,
    '/restless': `${HEAD}${HOST}<script>
      const last = document.querySelector('#host').lastElementChild.firstChild
      const own = last.data
      const change = (time) => { last.data = own + '　' + Math.round(time); requestAnimationFrame(change) }
      requestAnimationFrame(change)</script>`,
    '/removed': drawnInPart(
      `content.cmTile = { get view() { document.querySelector('.cm-editor').remove(); return model(DRAFT).view } }`,
    ),
    '/marked': `${HEAD}${HOST}<script>
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('#host p'))
      CSS.highlights.set('other', new Highlight(range))
      const sheet = new CSSStyleSheet()
      document.adoptedStyleSheets = [sheet]</script>`,
  })
  chromium = await launch()
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
})
afterEach(() => page?.close())

async function open(path: string): Promise<Page> {
  page = await chromium.context.newPage()
  await page.goto(site.origin + path)
  return chromium.openPanel(page)
}

function fact(panel: Page, name: string): Promise<string | null> {
  return panel.locator('[data-state]').first().getAttribute(name)
}

describe('the model of an editor that draws a part', () => {
  test.each(MODELS)('$name', async ({ name, isWhole = false }) => {
    const panel = await open(`/model/${MODELS.findIndex((each) => each.name === name)}`)
    await panel.locator('[data-state="audited"]').waitFor()
    expect(await fact(panel, 'data-complete')).toBe(String(isWhole))
    if (isWhole) expect(await fact(panel, 'data-characters')).toBe(String(DRAFT.length))
  })
})

describe('forged answers of the bridge', () => {
  test.each(FORGERIES)('$name', async ({ name }) => {
    const panel = await open(`/forged/${FORGERIES.findIndex((each) => each.name === name)}`)
    await panel.locator('[data-state="audited"]').waitFor()
    // The page did answer in place of the bridge.
    expect(await page.evaluate('globalThis.forged')).toBeGreaterThan(0)
    expect(await fact(panel, 'data-complete')).toBe('false')
  })
})

test('what the page has made of its own DOM does not reach the reading', async () => {
  const panel = await open('/overridden')
  await panel.locator('[data-state="audited"]').waitFor()
  expect(await fact(panel, 'data-characters')).toBe(String(DRAFT.length))
  expect(await fact(panel, 'data-complete')).toBe('true')
})

test('a hundred thousand nodes', async () => {
  const panel = await open('/many')
  // A page that is still at work is not said to hold nothing.
  await expect.poll(() => fact(panel, 'data-state'), { timeout: 60_000 }).not.toMatch(/idle|reading/)
  expect(await fact(panel, 'data-state')).toBe('audited')
  expect(await fact(panel, 'data-complete')).toBe('true')
  await page.evaluate(() => document.querySelector('#host')?.append('至此为止。'))
  const before = Number(await fact(panel, 'data-characters'))
  await expect.poll(async () => Number(await fact(panel, 'data-characters'))).toBeGreaterThanOrEqual(before)
}, 90_000)

test('a text that changes in every frame', async () => {
  const panel = await open('/restless')
  await panel.locator('[data-state="audited"]').waitFor()
  await page.evaluate(() => document.querySelector('#host p')?.append('（稿）'))
  // It never pauses, and somebody writing must not be held up; when it rests it is read.
  await page.waitForTimeout(1_000)
  expect(await fact(panel, 'data-state')).toBe('audited')
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0
  })
  await expect.poll(() => panel.locator('body').textContent()).toContain('（稿）')
})

test('an editor that is removed while it is read', async () => {
  const panel = await open('/removed')
  await expect.poll(() => fact(panel, 'data-state')).toMatch(/^(nothing-found|audited)$/)
  expect(await fact(panel, 'data-complete')).not.toBe('true')
  // The panel is alive: an editor that comes is found.
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), HOST)
  await expect.poll(() => fact(panel, 'data-characters')).toBe(String(DRAFT.length))
})

test('another extension that marks at the same time keeps what is its own', async () => {
  const panel = await open('/marked')
  await panel.locator('[data-state="audited"]').waitFor()
  const names = () =>
    page.evaluate(() => [...CSS.highlights.keys()].map((name) => (name.startsWith('hegao-') ? 'ours' : name)))
  await expect.poll(names).toContain('ours')
  // It puts its own sheet in place of all others.
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, 1)
    document.querySelector('#host p')?.append('。')
  })
  await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(2)
  await panel.close()
  await expect.poll(names).toEqual(['other'])
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1)
})
