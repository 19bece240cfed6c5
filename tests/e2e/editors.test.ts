/** One scenario over every way a page can hold a draft, with the built extension and its real side panel. */
import { readFileSync } from 'node:fs'
import type { Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { auditSource } from '../../lib'
import { type Chromium, launch } from './extension'
import { type Fixture, fixtures, type PageFixture } from './fixtures'
import { countPixels } from './pixels'
import { type Site, serve } from './server'

declare const fixture: PageFixture | null

const DRAFT = readFileSync(new URL('../drafts/demo-defective.txt', import.meta.url), 'utf8').trimEnd()
/** The draft speaks of 行政复议 behind these words, but gives no number. */
const BEFORE_GAP = '不断提高依法应诉能力。'
const MISSING = '全年发生以本镇为被申请人的行政复议案件2件。'
/** From the last key to the new outcome in the panel, in milliseconds, with room for a busy test machine. */
const AUDIT_WITHIN = 1000

const all = await fixtures(DRAFT)
let site: Site
let chromium: Chromium
let page: Page

beforeAll(async () => {
  site = await serve(Object.fromEntries(all.map(({ page }, index) => [`/${index}`, page])))
  chromium = await launch()
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
})
afterEach(() => page?.close())

describe.each(all)('$name', ({ source, ...rest }: Fixture) => {
  test('is read whole, marked, jumped into and followed while written, and nothing of it is touched', async () => {
    page = await chromium.context.newPage()
    await page.goto(`${site.origin}/${all.findIndex(({ name }) => name === rest.name)}`)
    await page.waitForFunction(() => fixture)
    const panel = await chromium.openPanel(page)
    await panel.locator('[data-state="audited"]').waitFor()
    await page.waitForFunction(() => fixture?.content())
    const before = await page.evaluate(() => fixture?.content())

    const root = panel.locator('[data-state]').first()
    expect(await root.getAttribute('data-source')).toBe(source)
    expect(await root.getAttribute('data-complete')).toBe('true')
    await expect.poll(() => root.getAttribute('data-characters')).toBe(String(DRAFT.length))
    await expect.poll(() => rowsOf(panel)).toEqual(rowsOfLibrary())

    const frame = await markedFrame(page)
    await expect.poll(async () => (await highlights(frame))['hegao-evidence']).toBeGreaterThan(0)
    await expect.poll(async () => (await highlights(frame))['hegao-warning']).toBeGreaterThan(0)

    const selection = await selectionOf(page)
    await panel.locator('[data-element="date"] [data-jump]').first().click()
    await expect.poll(() => currentIsInView(frame)).toBe(true)
    // The mark is painted a frame or two after the scrolling has come to rest.
    await expect.poll(() => countPixels(page, [200, 130, 0])).toBeGreaterThan(50)
    expect(await selectionOf(page)).toEqual(selection)
    expect((await page.evaluate(() => fixture?.content())) === before).toBe(true)

    await page.evaluate((words) => fixture?.caretAfter(words), BEFORE_GAP)
    await page.keyboard.insertText(MISSING)
    const written = Date.now()
    const row = panel.locator('[data-element="review-count"]').first()
    await expect.poll(() => row.getAttribute('data-outcome'), { interval: 10 }).toBe('pass')
    expect(Date.now() - written).toBeLessThan(AUDIT_WITHIN)
    // The marks behind the new words have moved along with theirs.
    await expect.poll(async () => (await texts(frame, 'hegao-evidence')).includes('2026年1月20日')).toBe(true)

    const after = await page.evaluate(() => fixture?.content())
    await panel.close()
    await expect.poll(() => traces(frame)).toEqual({ highlights: 0, sheets: 0, overlays: 0 })
    expect((await page.evaluate(() => fixture?.content())) === after).toBe(true)
  })
})

function rowsOf(panel: Page): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-element]')]
      .map(({ dataset }) => `${dataset.element} ${dataset.outcome} ${dataset.reason}`)
      .sort(),
  )
}

/** What the library says of the same text: the panel must say the same. */
function rowsOfLibrary(): string[] {
  const { elements } = auditSource({ name: '', format: 'dom', text: DRAFT })
  return elements.map(({ id, outcome, reason }) => `${id} ${outcome} ${reason}`).sort()
}

/** The frame whose document holds the marks. */
async function markedFrame(page: Page): Promise<Frame> {
  let found: Frame | undefined
  await expect
    .poll(async () => {
      for (const frame of page.frames()) if (Object.keys(await highlights(frame)).length > 0) found = frame
      return found !== undefined
    })
    .toBe(true)
  if (!found) throw new Error('no frame holds marks')
  return found
}

function highlights(frame: Frame): Promise<Record<string, number>> {
  return frame.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size])))
}

function texts(frame: Frame, name: string): Promise<string[]> {
  return frame.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), name)
}

/** Whether the place jumped to is within the window, through every frame around it. */
async function currentIsInView(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const range = [...(CSS.highlights.get('hegao-current') ?? [])][0]
    if (!(range instanceof Range)) return false
    let { top, bottom } = range.getBoundingClientRect()
    for (let view: Window | null = window; view; view = view.frameElement?.ownerDocument.defaultView ?? null) {
      if (top < 0 || bottom > view.innerHeight || top === bottom) return false
      const offset = view.frameElement?.getBoundingClientRect().top ?? 0
      top += offset
      bottom += offset
    }
    return true
  })
}

/** Where the caret and the focus are, in every frame. */
async function selectionOf(page: Page): Promise<unknown[]> {
  return Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const selection = getSelection()
        return [
          selection?.anchorNode?.nodeName,
          selection?.anchorOffset,
          selection?.type,
          document.activeElement?.tagName,
        ]
      }),
    ),
  )
}

function traces(frame: Frame): Promise<{ highlights: number; sheets: number; overlays: number }> {
  return frame.evaluate(() => ({
    highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('hegao-')).length,
    sheets: document.adoptedStyleSheets.length,
    overlays: [document, window.top?.document].reduce(
      (count, each) => count + (each?.querySelectorAll('hegao-gaps, hegao-mirror').length ?? 0),
      0,
    ),
  }))
}
