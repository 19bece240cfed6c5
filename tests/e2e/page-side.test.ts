/** What the extension does in a page beside reading: where its flags stand, that it rests, that it leaves nothing behind. */
import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { gapMarksOf } from '../../entrypoints/sidepanel/view'
import { auditSource } from '../../lib'
import { type Chromium, launch } from './extension'
import { escapeHtml } from './fixtures'
import { type Area, countPixels } from './pixels'
import { type Site, serve } from './server'

const DRAFT = readFileSync(new URL('../drafts/demo-defective.txt', import.meta.url), 'utf8').trimEnd()
const PARAGRAPHS = DRAFT.split('\n')
  .map((line) => `<p>${escapeHtml(line) || '<br>'}</p>`)
  .join('')
const FLAG = [200, 35, 35] as const

/** Shown in the window at a place of its own, so that a place in a frame taken for one in the window is seen. */
const PAGE_HEAD = '<!doctype html><meta charset="utf-8"><title>起草</title><div style="height: 90px">页头</div>'
/** Pages that hold the draft; `find` gives the element that holds its paragraphs. */
const HOMES: { name: string; page: string; find: string }[] = [
  {
    name: 'an element that scrolls',
    page: `${PAGE_HEAD}<div id="draft" contenteditable style="height: 300px; overflow: auto">${PARAGRAPHS}</div>`,
    find: `document.querySelector('#draft')`,
  },
  {
    name: 'a page that scrolls',
    page: `${PAGE_HEAD}<div id="draft" contenteditable>${PARAGRAPHS}</div>`,
    find: `document.querySelector('#draft')`,
  },
  {
    name: 'a frame in designMode',
    page: `${PAGE_HEAD}<iframe style="margin: 20px; width: 800px; height: 400px"></iframe><script>
      const inside = document.querySelector('iframe').contentDocument
      inside.open(); inside.write(${JSON.stringify(PARAGRAPHS)}); inside.close(); inside.designMode = 'on'
    </script>`,
    find: `document.querySelector('iframe').contentDocument.body`,
  },
  {
    name: 'a tall frame in an element that scrolls',
    page: `${PAGE_HEAD}<div style="height: 400px; overflow: auto"><iframe style="width: 800px; height: 4000px"></iframe></div><script>
      const inside = document.querySelector('iframe').contentDocument
      inside.body.innerHTML = ${JSON.stringify(PARAGRAPHS)}; inside.body.contentEditable = 'true'
    </script>`,
    find: `document.querySelector('iframe').contentDocument.body`,
  },
  {
    name: 'a modal dialog',
    page: `${PAGE_HEAD}<dialog style="width: 800px"><div id="draft" contenteditable style="height: 300px; overflow: auto">${PARAGRAPHS}</div></dialog>
      <script>document.querySelector('dialog').showModal()</script>`,
    find: `document.querySelector('#draft')`,
  },
  {
    name: 'an element drawn smaller',
    page: `${PAGE_HEAD}<div id="draft" contenteditable style="height: 500px; width: 900px; overflow: auto; transform: scale(.8)">${PARAGRAPHS}</div>`,
    find: `document.querySelector('#draft')`,
  },
]

/** Nothing is missing in it, so that no flag stands beside it; one slip is there to be marked. */
const FIELD_DRAFT = readFileSync(new URL('../drafts/demo-good.txt', import.meta.url), 'utf8').replace(
  '持证人员11名',
  '持证人员人员11名',
)
const FIELD = `${PAGE_HEAD}<textarea style="width: 800px; height: 300px">${escapeHtml(FIELD_DRAFT)}</textarea>`

let site: Site
let chromium: Chromium
let page: Page

beforeAll(async () => {
  site = await serve({ ...Object.fromEntries(HOMES.map(({ page }, index) => [`/${index}`, page])), '/field': FIELD })
  chromium = await launch()
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
})
afterEach(() => page?.close())

async function open(index: number): Promise<Page> {
  page = await chromium.context.newPage()
  await page.goto(`${site.origin}/${index}`)
  const panel = await chromium.openPanel(page)
  await panel.locator('[data-state="audited"]').waitFor()
  return panel
}

describe.each(HOMES)('in $name', ({ find, name }) => {
  test('flags stand at the paragraphs where something is missing, also after scrolling, and a jump arrives', async () => {
    const panel = await open(HOMES.findIndex((home) => home.name === name))
    const inspector = await chromium.context.newCDPSession(page)
    const expected = missingPlaces()
    await expect.poll(async () => (await flags(inspector)).length).toBe(expected.length)

    for (const [index, paragraph] of expected.entries()) {
      await page.evaluate(`${find}.children[${paragraph}].scrollIntoView({ block: 'center' })`)
      const top = await topOf(find, paragraph)
      await expect
        .poll(async () => Math.abs(((await flags(inspector))[index]?.y ?? Number.NaN) - top), {
          message: `flag ${index}`,
        })
        .toBeLessThan(3)
      const flag = (await flags(inspector))[index]
      await expect.poll(async () => flag && (await countPixels(page, FLAG, flag))).toBeGreaterThan(60)
    }
    expect(
      await page.evaluate(`${find}.innerHTML.includes('hegao') || ${find}.querySelector('hegao-gaps') !== null`),
    ).toBe(false)
    expect(await page.evaluate(`${find}.innerHTML.length`)).toBe(PARAGRAPHS.length)

    await page.evaluate(`${find}.children[0].scrollIntoView({ block: 'center' })`)
    await panel.locator('[data-element="date"] [data-jump]').first().click()
    await expect.poll(() => countPixels(page, [200, 130, 0])).toBeGreaterThan(50)
  })
})

/** What scrolls, and the pages in which it does so with nothing of ours in view that has to move along. */
const SCROLLERS: { name: string; path: string; find: string }[] = [
  { name: 'a page with its flags', path: '/1', find: 'document.scrollingElement' },
  { name: 'a text field with its marks', path: '/field', find: `document.querySelector('textarea')` },
]

test.each(SCROLLERS)(
  '$name scrolls as without us: no style is worked out anew, and the page is as long as before',
  async ({ path, find }) => {
    page = await chromium.context.newPage()
    await page.goto(`${site.origin}${path}`)
    const inspector = await chromium.context.newCDPSession(page)
    await inspector.send('Performance.enable')
    const stylings = async () =>
      (await inspector.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'RecalcStyleCount')?.value ??
      0
    const scrolled = async () => {
      const before = await stylings()
      await page.evaluate(`(async () => {
      for (let step = 0; step < 40; step++) {
        ${find}.scrollTo(0, step * 25)
        await new Promise(requestAnimationFrame)
      }
      ${find}.scrollTo(0, 0)
    })()`)
      return (await stylings()) - before
    }
    const height = () => page.evaluate(() => document.documentElement.scrollHeight)
    const [stylingsBefore, heightBefore] = [await scrolled(), await height()]

    const panel = await chromium.openPanel(page)
    await panel.locator('[data-state="audited"][data-busy="false"]').waitFor()
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
    await page.bringToFront()
    await page.waitForTimeout(500)
    expect(await scrolled()).toBeLessThanOrEqual(stylingsBefore + 2)
    expect(await height()).toBe(heightBefore)
  },
)

test('while nothing changes nothing runs, and after the panel is closed nothing is left that could', async () => {
  page = await chromium.context.newPage()
  const inspector = await chromium.context.newCDPSession(page)
  const world = isolatedWorld(inspector)
  await inspector.send('Runtime.enable')
  await page.goto(`${site.origin}/0`)
  const before = await listeners(inspector)
  const panel = await chromium.openPanel(page)
  await panel.locator('[data-state="audited"]').waitFor()
  await expect.poll(async () => (await flags(inspector)).length).toBeGreaterThan(0)
  await page.waitForTimeout(500)

  const contextId = await world
  const evaluate = async (expression: string): Promise<unknown> =>
    (await inspector.send('Runtime.evaluate', { contextId, expression, returnByValue: true })).result.value
  await evaluate(`
    globalThis.begun = []
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask']) {
      const own = globalThis[name].bind(globalThis)
      globalThis[name] = (...given) => { begun.push(name); return own(...given) }
    }
    for (const Observer of [MutationObserver, ResizeObserver]) {
      for (const name of ['observe', 'disconnect']) {
        const own = Observer.prototype[name]
        Observer.prototype[name] = function (...given) { begun.push(Observer.name + ' ' + name); return own.apply(this, given) }
      }
    }`)
  await page.waitForTimeout(2_000)
  expect(await evaluate('begun')).toEqual([])

  // The same counters do see work when there is some.
  const write = () => page.evaluate(() => document.querySelector('#draft p')?.append('。'))
  await write()
  await expect.poll(() => evaluate('begun')).toContain('requestAnimationFrame')
  await expect
    .poll(() => panel.locator('[data-state]').first().getAttribute('data-characters'))
    .toBe(String(DRAFT.length + 1))
  await page.waitForTimeout(500)
  await evaluate('begun.length = 0')

  await panel.close()
  await expect.poll(async () => (await flags(inspector)).length).toBe(0)
  const ended = (await evaluate('begun')) as string[]
  // The draft, the page around it, and what the flags are placed by.
  expect(ended.filter((name) => name === 'MutationObserver disconnect').length).toBeGreaterThanOrEqual(2)
  expect(ended).toContain('ResizeObserver disconnect')
  await evaluate('begun.length = 0')
  await write()
  await page.mouse.wheel(0, 200)
  await page.locator('#draft').pressSequentially('核')
  await page.waitForTimeout(400)
  expect(await evaluate('begun')).toEqual([])
  expect(await listeners(inspector)).toBe(before)
  expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0])
  expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2)
})

/** Which paragraphs the panel's flags belong at, in the panel's order. */
function missingPlaces(): number[] {
  const audit = auditSource({ name: '', format: 'dom', text: DRAFT })
  const places = gapMarksOf(audit, ({ id }) => id).map(({ offset }) => {
    const end = DRAFT.indexOf('\n', offset)
    // A flag that would stand at an empty paragraph stands at the words before it.
    return (
      DRAFT.slice(0, end < 0 ? DRAFT.length : end)
        .trimEnd()
        .split('\n').length - 1
    )
  })
  expect(places.length).toBeGreaterThan(0)
  return places
}

/** Where the first line of a paragraph begins, in the window. */
async function topOf(find: string, paragraph: number): Promise<number> {
  return (await page.evaluate(`(() => {
    const line = document.createRange.call(${find}.ownerDocument)
    line.selectNodeContents(${find}.children[${paragraph}])
    const frame = ${find}.ownerDocument.defaultView.frameElement
    return line.getClientRects()[0].top + (frame ? frame.getBoundingClientRect().top + frame.clientTop : 0)
  })()`)) as number
}

interface InspectedNode {
  nodeId: number
  nodeName: string
  children?: InspectedNode[]
  shadowRoots?: InspectedNode[]
  contentDocument?: InspectedNode
}

/** The boxes of all flags in the window, in order; those that are not displayed have none. Only the inspector sees closed trees. */
async function flags(inspector: CDPSession): Promise<(Area | null)[]> {
  const { root } = await inspector.send('DOM.getDocument', { depth: -1, pierce: true })
  const nodes: InspectedNode[] = [root]
  const found: InspectedNode[] = []
  for (const node of nodes) {
    if (node.nodeName === 'HEGAO-GAPS') found.push(...(node.shadowRoots?.[0]?.children ?? []))
    nodes.push(
      ...(node.children ?? []),
      ...(node.shadowRoots ?? []),
      ...(node.contentDocument ? [node.contentDocument] : []),
    )
  }
  return Promise.all(
    found.map(async ({ nodeId }) => {
      try {
        const { model } = await inspector.send('DOM.getBoxModel', { nodeId })
        const [x = 0, y = 0] = model.border
        return { x, y, width: model.width, height: model.height }
      } catch {
        return null
      }
    }),
  )
}

/** The world of the extension’s own script in the page, once it is there. */
function isolatedWorld(inspector: CDPSession): Promise<number> {
  return new Promise((resolve) => {
    inspector.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.endsWith(chromium.extensionId)) resolve(context.id)
    })
  })
}

/** How many listeners the window and the document have, of all worlds together. */
async function listeners(inspector: CDPSession): Promise<number> {
  let count = 0
  for (const expression of ['window', 'document', 'document.querySelector("#draft")']) {
    const { result } = await inspector.send('Runtime.evaluate', { expression })
    if (!result.objectId) throw new Error(`nothing to inspect: ${expression}`)
    const { listeners } = await inspector.send('DOMDebugger.getEventListeners', { objectId: result.objectId })
    count += listeners.length
  }
  return count
}
