/** One scenario over every way a page can hold a draft, with the built extension and its real side panel. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFailed, test } from 'vitest'
import { type Chromium, launch } from './extension'
import { elsewhere, type Fixture, fixtures, type PageFixture } from './fixtures'
import { countPixels } from './pixels'
import { currentIsInView, highlighted, highlights, rows, rowsOfLibrary, selection, traces } from './probes'
import { type Site, serve } from './server'

declare const fixture: PageFixture | null

const DRAFT = readFileSync(new URL('../drafts/demo-defective.txt', import.meta.url), 'utf8').trimEnd()
/** The draft speaks of 行政复议 behind these words, but gives no number. */
const BEFORE_GAP = '不断提高依法应诉能力。'
const MISSING = '全年发生以本镇为被申请人的行政复议案件2件。'
/** From the last key to the new outcome in the panel, in milliseconds, with room for a busy test machine. */
const AUDIT_WITHIN = 4000

const all = await fixtures(DRAFT)
const TABLE = fileURLToPath(new URL('../../.output/editors.md', import.meta.url))
/** What was seen to hold, by fixture. */
const table = new Map<string, Partial<Record<Claim, string>>>()
const CLAIMS = ['read whole', 'marked', 'jumped', 'followed typing', 'untouched'] as const
type Claim = (typeof CLAIMS)[number]
const NO_TRACES = { highlights: 0, sheets: 0, overlays: 0 }

let site: Site
let chromium: Chromium
/** Holds no draft. The panel is turned to it between two editors: to load the engine anew for each would take as long as all the rest. */
let blank: Page
let page: Page

beforeAll(async () => {
  site = await serve({
    ...Object.fromEntries(all.map(({ page }, index) => [`/${index}`, page])),
    '/elsewhere': elsewhere(DRAFT),
    '/blank': '<!doctype html><title>blank</title>',
  })
  chromium = await launch({ allowed: ['http://localhost/*'] })
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  blank = await chromium.context.newPage()
  await blank.goto(`${site.origin}/blank`)
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
  const rows = all.flatMap(({ name }) => {
    const seen = table.get(name)
    return seen ? [`| ${[name, ...CLAIMS.map((claim) => seen[claim] ?? '**no**')].join(' | ')} |`] : []
  })
  const text = [`| editor | ${CLAIMS.join(' | ')} |`, `|${' --- |'.repeat(CLAIMS.length + 1)}`, ...rows, ''].join('\n')
  writeFileSync(TABLE, text)
  process.stdout.write(`\n${text}\n`)
})
afterEach(() => page?.close())

describe.each(all)('$name', ({ name, source, text = DRAFT, ...rest }: Fixture) => {
  test('is read whole, marked, jumped into and followed while written, and nothing of it is touched', async () => {
    const seen: Partial<Record<Claim, string>> = {}
    table.set(name, seen)
    await open(name)
    let before = await untouchable()
    const panel = await chromium.openPanel(page)
    // What has failed in this panel must not fail the next editor.
    onTestFailed(() => panel.close())
    const root = panel.locator('[data-state]').first()
    if (rest.isAskedFor) {
      await panel.locator('[data-take]').waitFor()
      await page.evaluate((words) => fixture?.caretAfter(words), BEFORE_GAP)
      await page.evaluate(() => navigator.clipboard.writeText('剪贴板'))
      before = await untouchable()
      await take(panel)
      expect(await panel.locator('.notice-error').allTextContents()).toEqual([])
    }
    await panel.locator('[data-state="audited"]').waitFor()

    // A page that is slow to take the bridge is read as far as it is drawn at first.
    await expect.poll(() => root.getAttribute('data-source')).toBe(source)
    await expect.poll(() => root.getAttribute('data-complete')).toBe('true')
    await expect.poll(() => root.getAttribute('data-characters')).toBe(String(text.length))
    await expect.poll(() => panel.evaluate(rows)).toEqual(rowsOfLibrary(source, text))
    seen['read whole'] = 'yes'

    const frame = rest.isMarkedInPanel ? panel.mainFrame() : await markedFrame(page)
    if (rest.isMarkedInPanel) {
      await panel.locator('[data-part="text"]').click()
      await expect.poll(() => panel.locator('.reading mark').count()).toBeGreaterThan(3)
    } else {
      await expect.poll(async () => (await frame.evaluate(highlights))['hegao-evidence']).toBeGreaterThan(0)
      // What is out of view is marked when it comes into view.
      if (source !== 'virtualised')
        await expect.poll(async () => (await frame.evaluate(highlights))['hegao-warning']).toBeGreaterThan(0)
    }
    seen.marked = rest.isMarkedInPanel ? 'in the panel' : 'yes'

    const jump = async () => {
      if (rest.isMarkedInPanel) await panel.locator('[data-part="requirements"]').click()
      await panel.locator('[data-element="date"] [data-jump]').first().click()
      await expect.poll(() => frame.evaluate(currentIsInView)).toBe(true)
      expect(await frame.evaluate(highlighted, 'hegao-current')).toEqual(['2026年1月20日'])
    }
    await jump()
    // The mark is painted a frame or two after the scrolling has come to rest.
    if (!rest.isMarkedInPanel) await expect.poll(() => countPixels(page, [200, 130, 0])).toBeGreaterThan(50)
    seen.jumped = rest.isMarkedInPanel ? 'in the panel' : 'yes'
    expect(await untouchable()).toEqual(before)
    if (rest.isAskedFor) expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('剪贴板')

    if (rest.isReadOnly) seen['followed typing'] = '–'
    else {
      await page.evaluate((words) => fixture?.caretAfter(words), BEFORE_GAP)
      await compose(frame)
      const written = Date.now()
      if (rest.isAskedFor) await take(panel)
      const row = panel.locator('[data-element="review-count"]').first()
      await expect.poll(() => row.getAttribute('data-outcome'), { interval: 10 }).toBe('pass')
      if (!rest.isAskedFor) expect(Date.now() - written).toBeLessThan(AUDIT_WITHIN)
      // The marks behind the new words have moved along with theirs, and no mark has moved the caret between two keys.
      await jump()
      expect(await root.getAttribute('data-characters')).toBe(String(text.length + MISSING.length))
      seen['followed typing'] = rest.isAskedFor ? 'by a click' : 'yes'
    }

    if (rest.settles) await page.waitForTimeout(rest.settles)
    const after = await untouchable()
    await chromium.click(blank)
    await panel.locator('[data-state="nothing-found"]').waitFor()
    if (!rest.isMarkedInPanel) await expect.poll(() => frame.evaluate(traces)).toEqual(NO_TRACES)
    expect(await untouchable()).toEqual(after)
    seen.untouched = 'yes'
  })
})

test('a panel that is closed leaves nothing in the page either', async () => {
  await open('TinyMCE in a frame')
  const panel = await chromium.openPanel(page)
  const frame = await markedFrame(page)
  await expect.poll(async () => (await frame.evaluate(traces)).overlays).toBeGreaterThan(0)
  const before = await untouchable()
  await panel.close()
  await expect.poll(() => frame.evaluate(traces)).toEqual(NO_TRACES)
  expect(await untouchable()).toEqual(before)
})

/** Opens the page of a fixture, and waits until its editor is up. */
async function open(name: string): Promise<void> {
  page = await chromium.context.newPage()
  await page.goto(`${site.origin}/${all.findIndex((each) => each.name === name)}`)
  await page.waitForFunction(() => fixture?.content())
}

/** Has the panel read the editor, as a person does who goes over to the panel for it: the page hears that its window was left. */
async function take(panel: Page): Promise<void> {
  // The caret is drawn a moment after the click.
  await page.waitForTimeout(200)
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await panel.locator('[data-take]').click()
}

interface Untouchable {
  content: string
  state: string
  selection: unknown[]
}

/** What must stay as it is: what the editor gives out, what it knows of changes and undoing, caret and focus. */
async function untouchable(): Promise<Untouchable> {
  const [content, state] = await page.evaluate(() => [fixture?.content() ?? '', fixture?.state?.() ?? ''] as const)
  return { content, state, selection: await Promise.all(page.frames().map((frame) => frame.evaluate(selection))) }
}

/** Writes a sentence with an input method: marks are laid anew between its keys. */
async function compose(frame: Frame): Promise<void> {
  // A frame of another site lives in a process of its own.
  const isForeign = frame.parentFrame() !== null && (await frame.evaluate(() => window.frameElement === null))
  const input = await chromium.context.newCDPSession(isForeign ? frame : page)
  for (const text of ['quan', 'quan nian']) {
    await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await page.waitForTimeout(200)
  }
  await input.send('Input.insertText', { text: MISSING })
  await input.detach()
}

/** The frame whose document holds the marks. */
async function markedFrame(page: Page): Promise<Frame> {
  let found: Frame | undefined
  await expect
    .poll(async () => {
      for (const frame of page.frames()) if (Object.keys(await frame.evaluate(highlights)).length > 0) found = frame
      return found !== undefined
    })
    .toBe(true)
  if (!found) throw new Error('no frame holds marks')
  return found
}
