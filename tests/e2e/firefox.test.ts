/** The scenario of editors.test.ts in Firefox, but for editors that paint their text; and what is different in Firefox. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readFile } from '../../lib/files'
import { fixture as fileOf } from '../lib/files/fixtures'
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
const AUDIT_WITHIN = 6000

const all = (await fixtures(DRAFT)).filter(({ source }) => source !== 'canvas')
const TABLE = fileURLToPath(new URL('../../.output/editors-firefox.md', import.meta.url))
/** What was seen to hold, by fixture. */
const table = new Map<string, Partial<Record<Claim, string>>>()
const CLAIMS = ['read whole', 'marked', 'jumped', 'followed typing', 'untouched'] as const
type Claim = (typeof CLAIMS)[number]

let site: Site
let firefox: Firefox
let tab: Tab
let downloads: string

beforeAll(async () => {
  site = await serve({
    ...Object.fromEntries(all.map(({ page }, index) => [`/${index}`, page])),
    '/elsewhere': elsewhere(DRAFT),
    '/around': `<p>正文在下面。</p><script>
      const frame = document.body.appendChild(document.createElement('iframe'))
      frame.width = 800
      frame.height = 400
      frame.src = location.origin.replace('localhost', '127.0.0.1') + '/elsewhere'
    </script>`,
  })
  downloads = mkdtempSync(join(tmpdir(), 'hegao-downloads-'))
  firefox = await launchFirefox({
    allowed: ['http://localhost/*'],
    settings: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
  })
})
afterAll(async () => {
  await firefox?.close()
  await site?.close()
  rmSync(downloads, { recursive: true, force: true })
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
    const root = (attribute: string) => attributeOf(panel, attribute)

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

const NAMES = all.map(({ name }) => name)

async function open(path: string): Promise<Panel> {
  tab = await firefox.openTab(path.includes(':') ? path : `${site.origin}${path}`)
  return firefox.openPanel(tab)
}

test('keys pressed one by one are followed, and what a script of the page fills in by the next click', async () => {
  const panel = await open(`/${NAMES.indexOf('textarea')}`)
  await expect.poll(() => attributeOf(panel, 'data-characters')).toBe(String(DRAFT.length))
  await tab.focus()
  await tab.evaluate((words) => fixture?.caretAfter(words), BEFORE_GAP)
  await tab.type('补充：')
  await expect.poll(() => attributeOf(panel, 'data-characters')).toBe(String(DRAFT.length + 3))
  await tab.evaluate(() => {
    const button = document.body.appendChild(document.createElement('button'))
    button.addEventListener(
      'click',
      () => ((document.querySelector('textarea') as HTMLTextAreaElement).value += '另附。'),
    )
    document.querySelector('textarea')?.blur()
    button.click()
  })
  await expect.poll(() => attributeOf(panel, 'data-characters')).toBe(String(DRAFT.length + 6))
})

test('a reload ends the permission, which is said, and a click on the button gives it anew', async () => {
  const panel = await open(`/${NAMES.indexOf('textarea')}`)
  await expect.poll(() => attributeOf(panel, 'data-state')).toBe('audited')
  await tab.evaluate(() => {
    setTimeout(() => location.reload())
  })
  await expect.poll(() => attributeOf(panel, 'data-state')).toBe('unreadable')
  expect(await wordsOf(panel)).toContain('再点一下工具栏的“核稿”按钮')
  await firefox.openPanel(tab)
  await expect.poll(() => attributeOf(panel, 'data-state')).toBe('audited')
})

test.each(['about:config', 'view-source:SITE/0'])('%s cannot be entered, whatever is clicked', async (address) => {
  const panel = await open(address.replace('SITE', site.origin))
  await expect.poll(() => wordsOf(panel)).toContain('浏览器不允许扩展读取这类页面')
})

test.each(['report.docx', 'report.pdf'])('%s is read and audited in the sidebar as by the library', async (name) => {
  const { text, format } = await readFile(name, fileOf(name))
  const panel = await open('data:text/html,')
  await expect.poll(() => attributeOf(panel, 'data-state')).toBe('nothing-found')
  await panel.evaluate(
    (name, bytes) => {
      const given = new DataTransfer()
      given.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name))
      const drop = { dataTransfer: given, bubbles: true, cancelable: true }
      for (const type of ['dragenter', 'drop']) document.querySelector('main')?.dispatchEvent(new DragEvent(type, drop))
    },
    name,
    Buffer.from(fileOf(name)).toString('base64'),
  )
  await expect.poll(() => attributeOf(panel, 'data-characters')).toBe(String(text.length))
  expect(await attributeOf(panel, 'data-source')).toBe(format)
})

test('the result is saved as a file', async () => {
  const panel = await open(`/${NAMES.indexOf('textarea')}`)
  await expect.poll(() => attributeOf(panel, 'data-state')).toBe('audited')
  await panel.click('[popovertarget="export"]')
  await panel.click('#export button', '下载')
  await expect.poll(() => readdirSync(downloads)).toEqual([expect.stringMatching(/\.txt$/)])
  const [name = ''] = readdirSync(downloads)
  await expect.poll(() => readFileSync(join(downloads, name), 'utf8')).toContain('需要修改')
})

test('a frame of another site is named, and read once that site is allowed', async () => {
  const panel = await open(`${site.origin.replace('127.0.0.1', 'localhost')}/around`)
  const host = new URL(site.origin).host
  await expect.poll(() => wordsOf(panel)).toContain(host)
  await panel.click('button', host)
  await firefox.agree()
  await expect.poll(() => attributeOf(panel, 'data-characters')).toBe(String(DRAFT.length))
})

test('an extension that is switched off and on leaves nothing in the page that it does not take away', async () => {
  await open(`/${NAMES.indexOf('textarea')}`)
  await expect.poll(async () => (await tab.evaluate(traces)).highlights).toBeGreaterThan(0)
  await firefox.restartExtension()
  const panel = await firefox.openPanel(tab)
  await expect.poll(() => attributeOf(panel, 'data-state')).toBe('audited')
  await expect.poll(async () => (await tab.evaluate(traces)).highlights).toBeGreaterThan(0)
  expect((await tab.evaluate(traces)).overlays).toBe(2)
  await panel.close()
  await expect.poll(() => tab.evaluate(traces)).toEqual({ highlights: 0, sheets: 0, overlays: 0 })
})

function attributeOf(panel: Panel, name: string): Promise<string | null | undefined> {
  return panel.evaluate((name) => document.querySelector('[data-state]')?.getAttribute(name), name)
}

function wordsOf(panel: Panel): Promise<string> {
  return panel.evaluate(() => document.body.textContent)
}

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
