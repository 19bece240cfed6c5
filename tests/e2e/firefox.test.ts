/** The scenario of editors.test.ts in Firefox: the ways a page can hold a draft that need nothing but the page and its models. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Firefox, launchFirefox, type Panel, type Tab, type View } from './firefox-extension'
import { elsewhere, type Fixture, fixtures, type PageFixture } from './fixtures'
import { currentIsInView, highlighted, highlights, rows, rowsOfLibrary, selection, traces } from './probes'
import { type Site, serve } from './server'

declare const fixture: PageFixture | null

const DRAFT = readFileSync(new URL('../drafts/demo-defective.txt', import.meta.url), 'utf8').trimEnd()
/** The draft speaks of 行政复议 behind these words, but gives no number. */
const BEFORE_GAP = '不断提高依法应诉能力。'
const MISSING = '全年发生以本镇为被申请人的行政复议案件2件。'
/** From the last key to the new outcome in the panel, in milliseconds, with room for a busy test machine. */
const AUDIT_WITHIN = 1000

const all = (await fixtures(DRAFT)).filter(({ source }) => source !== 'canvas')
const TABLE = fileURLToPath(new URL('../../.output/editors-firefox.md', import.meta.url))
/** What was seen to hold, by fixture. */
const table = new Map<string, Partial<Record<Claim, string>>>()
const CLAIMS = ['read whole', 'marked', 'jumped', 'followed typing', 'untouched'] as const
type Claim = (typeof CLAIMS)[number]

let site: Site
let firefox: Firefox
let tab: Tab

beforeAll(async () => {
  site = await serve({
    ...Object.fromEntries(all.map(({ page }, index) => [`/${index}`, page])),
    '/elsewhere': elsewhere(DRAFT),
  })
  firefox = await launchFirefox({ allowed: ['http://localhost/*'] })
})
afterAll(async () => {
  await firefox?.close()
  await site?.close()
  const lines = all.flatMap(({ name }) => {
    const seen = table.get(name)
    return seen ? [`| ${[name, ...CLAIMS.map((claim) => seen[claim] ?? '**no**')].join(' | ')} |`] : []
  })
  const text = [`| editor | ${CLAIMS.join(' | ')} |`, `|${' --- |'.repeat(CLAIMS.length + 1)}`, ...lines, ''].join('\n')
  writeFileSync(TABLE, text)
  process.stdout.write(`\n${text}\n`)
})
afterEach(() => tab?.close())

describe.each(all)('$name', ({ name, source, text = DRAFT, ...rest }: Fixture) => {
  test('is read whole, marked, jumped into and followed while written, and nothing of it is touched', async () => {
    const seen: Partial<Record<Claim, string>> = {}
    table.set(name, seen)
    tab = await firefox.openTab(`${site.origin}/${all.findIndex((each) => each.name === name)}`)
    await expect.poll(() => tab.evaluate(() => Boolean(fixture?.content()))).toBe(true)
    const before = await untouchable()
    const panel = await firefox.openPanel(tab)
    const root = (attribute: string) =>
      panel.evaluate((name) => document.querySelector('[data-state]')?.getAttribute(name), attribute)

    await expect.poll(() => root('data-characters')).toBe(String(text.length))
    await expect.poll(() => root('data-complete')).toBe('true')
    expect(await root('data-source')).toBe(source)
    await expect.poll(() => panel.evaluate(rows)).toEqual(rowsOfLibrary(source, text))
    seen['read whole'] = 'yes'

    const view = await markedView()
    await expect.poll(async () => (await view.evaluate(highlights))['hegao-evidence']).toBeGreaterThan(0)
    // What is out of view is marked when it comes into view.
    if (source !== 'virtualised')
      await expect.poll(async () => (await view.evaluate(highlights))['hegao-warning']).toBeGreaterThan(0)
    seen.marked = 'yes'

    await jump(panel, view)
    // The mark is painted a frame or two after the scrolling has come to rest.
    await expect.poll(() => tab.countPixels([200, 130, 0])).toBeGreaterThan(50)
    seen.jumped = 'yes'
    expect(await untouchable()).toEqual(before)

    if (rest.isReadOnly) seen['followed typing'] = '–'
    else {
      await tab.focus()
      await tab.evaluate((words) => fixture?.caretAfter(words), BEFORE_GAP)
      await tab.compose('quan', 'quan nian', MISSING)
      const written = Date.now()
      const outcome = () =>
        panel.evaluate(() => document.querySelector<HTMLElement>('[data-element="review-count"]')?.dataset.outcome)
      await expect.poll(outcome, { interval: 10 }).toBe('pass')
      expect(Date.now() - written).toBeLessThan(AUDIT_WITHIN)
      // The marks behind the new words have moved along with theirs, and no mark has moved the caret between two keys.
      await jump(panel, view)
      expect(await root('data-characters')).toBe(String(text.length + MISSING.length))
      seen['followed typing'] = 'yes'
    }

    // It is given back to the page when the sidebar closes.
    await tab.focus()
    if (rest.settles) await new Promise((resolve) => setTimeout(resolve, rest.settles))
    const after = await untouchable()
    await panel.close()
    await expect.poll(() => view.evaluate(traces)).toEqual({ highlights: 0, sheets: 0, overlays: 0 })
    expect(await untouchable()).toEqual(after)
    seen.untouched = 'yes'
  })
})

async function jump(panel: Panel, view: View): Promise<void> {
  await panel.click('[data-element="date"] [data-jump]')
  await expect.poll(() => view.evaluate(currentIsInView)).toBe(true)
  expect(await view.evaluate(highlighted, 'hegao-current')).toEqual(['2026年1月20日'])
}

interface Untouchable {
  content: string
  state: string
  selection: unknown[]
}

/** What must stay as it is: what the editor gives out, what it knows of changes and undoing, caret and focus. */
async function untouchable(): Promise<Untouchable> {
  const [content, state] = await tab.evaluate(() => [fixture?.content() ?? '', fixture?.state?.() ?? ''] as const)
  const views = await tab.views()
  return { content, state, selection: await Promise.all(views.map((view) => view.evaluate(selection))) }
}

/** The document that holds the marks. */
async function markedView(): Promise<View> {
  let found: View | undefined
  await expect
    .poll(async () => {
      for (const view of await tab.views()) {
        if (Object.keys(await view.evaluate(highlights)).length > 0) found = view
      }
      return found !== undefined
    })
    .toBe(true)
  if (!found) throw new Error('no document holds marks')
  return found
}
