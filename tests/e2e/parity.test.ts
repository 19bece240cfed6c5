/** One engine, the same bytes everywhere: what the panel exports, what the library gives, and what the command line prints. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { LONG } from '../../entrypoints/sidepanel/auditor'
import { auditSource, reportOf } from '../../lib'
import { type Language, reportSchema } from '../../lib/audit/report'
import { jsonReport } from '../../lib/reports/json'
import { composeDraft } from '../bench/texts'
import { build, hegao } from '../lib/cli/hegao'
import { type Chromium, launch } from './extension'
import { type Site, serve } from './server'

const draft = (name: string) => readFileSync(new URL(`../drafts/${name}`, import.meta.url), 'utf8').trimEnd()
const DEFECTIVE = draft('demo-defective.txt')
const DRAFTS: [name: string, text: string][] = [
  ['a good draft', draft('demo-good.txt')],
  ['a defective draft', DEFECTIVE],
  [
    'a hostile draft',
    [
      '</textarea><script>document.title = "x"</script><img src=x onerror=alert(1)>',
      DEFECTIVE.replaceAll('。', '。\u200b\u202e\u2066').replaceAll('行政复议', '行政\u00ad复议 \u3000\t'),
      `&lt;b&gt; \u2028\u2029\u0085 \u007f 🏛️👩‍⚖️ \u{2f81a} ${'（'.repeat(500)}${'一、'.repeat(500)}${'a'.repeat(2000)}`,
      '{"schema":"hegao-report/1"}\\u0041',
      '',
    ].join('\n'),
  ],
]

let site: Site
let chromium: Chromium
let page: Page
let panel: Page
const directory = mkdtempSync(join(tmpdir(), 'hegao-parity-'))

beforeAll(async () => {
  await build()
  site = await serve({ '/': '<!doctype html><meta charset="utf-8"><title>起草</title><textarea rows="20" cols="80">' })
  chromium = await launch()
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
  rmSync(directory, { recursive: true })
})
afterEach(async () => {
  // A panel that stays open would still show the draft before.
  await panel?.close()
  await page?.close()
})

test.each(DRAFTS)('%s', async (_, text) => {
  await open(text)
  const language = (await panel.locator('html').getAttribute('lang')) as Language

  const path = join(directory, 'draft.txt')
  writeFileSync(path, text)
  const printed = await hegao(['check', path, '--format', 'json', '--lang', language])
  const library = fromLibrary(text, language)

  expect(unnamed(await exported())).toBe(library)
  expect(unnamed(printed.stdout.toString())).toBe(library)
})

test('a long draft, which two workers share from its second audit on', async () => {
  const long = composeDraft(fileURLToPath(new URL('../drafts', import.meta.url)), LONG)
  await open(long)
  // The first worker starts before the panel can be watched, so that only the second is told of.
  await expect.poll(() => panel.workers().map((worker) => worker.url())).toContainEqual(expect.stringMatching(/audit/))
  const text = `${long}\n附件：无`
  await write(text)
  await audited(text)
  const language = (await panel.locator('html').getAttribute('lang')) as Language
  // Not shown when they differ: it is most of a megabyte.
  expect(unnamed(await exported()) === fromLibrary(text, language)).toBe(true)
})

/** Opens the panel on a page with this text. */
async function open(text: string): Promise<void> {
  page = await chromium.context.newPage()
  await page.goto(site.origin)
  await write(text)
  panel = await chromium.openPanel(page)
  await audited(text)
}

function write(text: string): Promise<void> {
  return page.locator('textarea').fill(text)
}

function audited(text: string): Promise<void> {
  return panel.locator(`[data-state="audited"][data-busy="false"][data-characters="${text.length}"]`).waitFor()
}

function fromLibrary(text: string, language: Language): string {
  const json = jsonReport(reportOf([]))
  return json.begin + json.audit(auditSource({ name: '', format: '', text }, { language })) + json.end
}

/** A report without the name and the format of its source, which are all that may differ; every other byte stays. */
function unnamed(report: string): string {
  const { source } = reportSchema.parse(JSON.parse(report)).audits[0] ?? {}
  const named = JSON.stringify({ name: source?.name, format: source?.format }).slice(0, -1)
  expect(report).toContain(`"source":${named}`)
  return report.replace(`"source":${named}`, '"source":{"name":"","format":""')
}

/** What the panel would save as JSON. */
async function exported(): Promise<string> {
  await panel.evaluate(() => {
    const own = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) blob.text().then((text) => document.body.setAttribute('data-saved', text))
      return own(blob)
    }
  })
  await panel.click('[popovertarget="export"]')
  await panel.locator('#export .sheet-row', { hasText: 'JSON' }).getByRole('button').last().click()
  await panel.locator('body[data-saved]').waitFor({ state: 'attached' })
  return (await panel.locator('body').getAttribute('data-saved')) ?? ''
}
