/** Repeated passages in the built extension: shown, jumped to, marked on the page; a draft kept and compared with. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportSchema } from '../../lib/audit/report'
import { build, hegao } from '../lib/cli/hegao'
import { readPairs } from '../lib/duplicates/labelled'
import { type Chromium, launch } from './extension'
import { type PageFixture, tinyMcePage } from './fixtures'
import { type Site, serve } from './server'

declare const fixture: PageFixture | null

const GOOD = readFileSync(new URL('../drafts/demo-good.txt', import.meta.url), 'utf8').trimEnd()
const OWN =
  '在石桥老街设立“板凳调解室”，由退休教师、老支书轮流坐堂，全年受理邻里琐事231件，当场化解226件，其中宅基地边界争议占了近一半。'
const AGAIN = OWN.replace('231', '245').replace('226', '240')
/** The passage stands twice, the second time with other numbers. */
const DRAFT = doubled(GOOD)
/** The same unit's report of the year before, which has one of the two. */
const BEFORE = withPassage(
  GOOD.replaceAll('2026', '2026-').replaceAll('2025', '2024').replaceAll('2026-', '2025'),
  OWN.replace('231', '198').replace('226', '190'),
)

/** Some thirty passages that stand twice. */
const MANY = manyPairs()

let site: Site
let chromium: Chromium
let page: Page
let panel: Page
const directory = mkdtempSync(join(tmpdir(), 'hegao-duplicates-'))

beforeAll(async () => {
  await build()
  site = await serve({
    '/now': tinyMcePage(DRAFT),
    '/before': tinyMcePage(BEFORE),
    '/many': tinyMcePage(MANY),
  })
  chromium = await launch()
  await show('/now')
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
  rmSync(directory, { recursive: true })
})

test('a passage that stands twice is shown with both sides, and what differs is told without colour', async () => {
  const pair = panel.locator('[data-duplicate]', { hasText: '板凳调解室' })
  expect(await pair.count()).toBe(1)
  expect(await pair.locator('[data-jump]').count()).toBe(2)
  expect(await pair.locator('del').allTextContents()).toEqual(['−231', '−226'])
  expect(await pair.locator('ins').allTextContents()).toEqual(['+245', '+240'])
  expect(await pair.textContent()).toContain('只有数字不同')
  expect(await panel.locator('[data-part="duplicates"]').textContent()).toBe('重复1')
  const strip = panel.locator('[data-lane="own"] [role="img"]')
  expect(await strip.getAttribute('aria-label')).toMatch(/^重复的文字位于全文的\d+%至\d+%、\d+%至\d+%处$/)
})

test('by keyboard either side is jumped to and both are marked, and nothing of the draft is touched', async () => {
  const before = await page.evaluate(() => fixture?.content())
  const jumps = panel.locator('[data-duplicate]', { hasText: '板凳调解室' }).locator('[data-jump]')
  // A passage ends before its full stop.
  const places = [OWN, AGAIN].map((words) => words.slice(0, -1))
  for (const [nth, words] of places.entries()) {
    await jumps.nth(nth).focus()
    await panel.keyboard.press('Enter')
    await expect.poll(() => highlighted('hegao-current')).toEqual([words])
    await expect.poll(() => highlighted('hegao-evidence')).toEqual(expect.arrayContaining(places))
  }
  expect(await page.evaluate(() => fixture?.content())).toBe(before)
})

test('the draft of the year before is kept by one click and found again after the panel was closed', async () => {
  await show('/before')
  await panel.locator('[data-action="keep"]').click()
  await panel.locator('[data-action="keep"]', { hasText: '本稿已留存' }).waitFor()
  await show('/now')
  await panel.reload()
  await audited()
  await panel.locator('[data-action="library"]').click()
  const prior = panel.locator('[data-kept][data-prior="true"]')
  await prior.waitFor()
  expect(await prior.textContent()).toContain('上年稿件')
})

test('compared with it, the audit is the one that the command line prints', async () => {
  await panel.locator('[data-prior="true"] input').focus()
  await panel.keyboard.press('Space')
  await panel.locator('[data-duplicate][data-source]').first().waitFor()
  await panel.locator('[data-lane="A"]').waitFor()
  const shown = reportSchema.parse(JSON.parse(await exported())).audits[0]
  const name = shown?.overlap?.sources[0]?.source ?? ''
  const [now, kept] = [join(directory, 'now.txt'), join(directory, 'before.txt')]
  writeFileSync(now, shown?.text ?? '')
  writeFileSync(kept, BEFORE)
  const printed = await hegao(['check', now, '--format', 'json', '--against', kept])
  const told = printed.stdout.toString().replaceAll(JSON.stringify(kept), JSON.stringify(name))
  const line = reportSchema.parse(JSON.parse(told)).audits[0]
  expect(shown?.overlap?.largest?.total).toBeGreaterThan(0.5)
  expect(line?.duplicates).toEqual(shown?.duplicates)
  expect(line?.quotations).toEqual(shown?.quotations)
  expect(line?.overlap).toEqual(shown?.overlap)
})

test('a passage of the other draft cannot be jumped to, this draft’s can', async () => {
  const pair = panel.locator('[data-duplicate][data-source]', { hasText: '板凳调解室' }).first()
  expect(await pair.locator('[data-side="b"]').getAttribute('data-jump')).toBeNull()
  await pair.locator('[data-jump][data-side="a"]').click()
  await expect.poll(() => highlighted('hegao-current')).toHaveLength(1)
})

test('nobody is shut out, in either theme', async () => {
  for (const theme of ['light', 'dark']) {
    await panel.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    await panel.evaluate(axe.source)
    const { violations } = await panel.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run('#part-duplicates'),
    )
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
})

test('a kept draft is removed, and nothing is compared with it any more', async () => {
  await panel.locator('[data-prior="true"]').getByRole('button').click()
  await panel.locator('[data-kept]').waitFor({ state: 'detached' })
  await panel.locator('[data-duplicate][data-source]').first().waitFor({ state: 'detached' })
  expect(await panel.locator('[data-lane="A"]').count()).toBe(0)
})

test('a pair is called common text for a reason, which is kept, and listed again', async () => {
  const pair = panel.locator('[data-duplicate]', { hasText: '板凳调解室' })
  await pair.getByRole('button', { name: '这是通用文字' }).click()
  await pair.getByLabel('理由').fill('上级统一表述')
  await panel.keyboard.press('Enter')
  await pair.waitFor({ state: 'detached' })
  await panel.reload()
  await audited()
  expect(await pair.count()).toBe(0)
  await panel.locator('.dismissals summary').click()
  const dismissal = panel.locator('[data-dismissed]')
  expect(await dismissal.textContent()).toContain('理由：上级统一表述')
  await dismissal.getByRole('button').click()
  await pair.waitFor()
})

test('a file that carries no library is refused with a reason', async () => {
  await panel.locator('[data-action="library"]').click()
  await panel
    .locator('.kept-sheet input[type="file"]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await panel.locator('[data-failure="not-a-library"]', { hasText: '这不是导出的稿件库文件' }).waitFor()
})

test('everything kept is removed only after a second word, by keyboard', async () => {
  await panel.locator('[data-action="keep"]').click()
  await panel.locator('[data-action="keep"]:disabled', { hasText: '本稿已留存' }).waitFor()
  const removeAll = panel.locator('[data-action="remove-all"]')
  await removeAll.focus()
  await panel.keyboard.press('Enter')
  const asked = panel.getByRole('alertdialog', { name: '全部移除' })
  expect(await asked.textContent()).toContain('留存的1份稿件将全部删除')
  expect(await focusedText()).toBe('不移除')
  await panel.keyboard.press('Escape')
  await asked.waitFor({ state: 'detached' })
  expect(await focusedText()).toBe('全部移除')
  expect(await panel.locator('[data-action="keep"]').textContent()).toBe('本稿已留存')
  await panel.keyboard.press('Enter')
  await panel.keyboard.press('Tab')
  expect(await focusedText()).toBe('确定全部移除')
  await panel.keyboard.press('Enter')
  await panel.locator('.kept-sheet', { hasText: '已移除全部1份稿件' }).waitFor()
  expect(await panel.locator('[data-action="keep"]').textContent()).toBe('留存本稿')
})

test('of many pairs the first are shown, and the rest by keyboard', async () => {
  await show('/many')
  await panel.locator('[data-part="duplicates"]').click()
  const group = panel.locator('.group-pairs-exact')
  const pairs = group.locator('[data-duplicate]')
  await expect.poll(() => pairs.count()).toBe(20)
  const total = Number(await group.locator('.group-count').textContent())
  expect(total).toBeGreaterThan(25)
  const keys = await pairs.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')))
  expect(new Set(keys).size).toBe(20)
  await group.locator('[data-action="more"]').focus()
  await panel.keyboard.press('Enter')
  await expect.poll(() => pairs.count()).toBe(Math.min(40, total))
  const focused = await panel.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'))
  expect(focused).toBe(await pairs.nth(20).getAttribute('data-row'))
})

function focusedText(): Promise<string | null | undefined> {
  return panel.evaluate(() => document.activeElement?.textContent)
}

function manyPairs(): string {
  const passages = readPairs()
    .filter(({ tier, kind }) => tier === 'exact' && ['identical', 'width', 'quotes', 'inside-b'].includes(kind))
    .map(({ a }) => a)
  const again = [...passages].reverse()
  return [GOOD.split('\n')[0], '一、主要举措', ...passages, '二、存在的不足', ...again].join('\n')
}

function audited(): Promise<void> {
  return panel.locator('[data-state="audited"][data-busy="false"]').waitFor()
}

/** Opens a page with the panel beside it. */
async function show(path: string): Promise<void> {
  await page?.close()
  page = await chromium.context.newPage()
  await page.goto(`${site.origin}${path}`)
  await page.waitForFunction(() => fixture)
  panel = await chromium.openPanel(page)
  await audited()
}

/** The words under a highlight, of whatever frame they are in. */
async function highlighted(name: string): Promise<string[]> {
  const all = await Promise.all(
    page
      .frames()
      .map((frame: Frame) =>
        frame.evaluate(
          (wanted) => [...(CSS.highlights.get(wanted) ?? [])].map((range) => (range as Range).toString()),
          name,
        ),
      ),
  )
  return all.flat()
}

/** The JSON report that the panel saves. */
async function exported(): Promise<string> {
  await panel.evaluate(() => {
    const own = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) blob.text().then((text) => document.body.setAttribute('data-saved', text))
      URL.createObjectURL = own
      return own(blob)
    }
  })
  await panel.click('[popovertarget="export"]')
  await panel.locator('#export .sheet-row', { hasText: 'JSON' }).getByRole('button').last().click()
  await panel.locator('body[data-saved]').waitFor({ state: 'attached' })
  await panel.keyboard.press('Escape')
  return (await panel.locator('body').getAttribute('data-saved')) ?? ''
}

/** Below the first heading of the second depth there is a passage more. */
function withPassage(text: string, passage: string): string {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.startsWith('（一）'))
  return [...lines.slice(0, at + 1), passage, ...lines.slice(at + 1)].join('\n')
}

function doubled(text: string): string {
  const lines = withPassage(text, OWN).split('\n')
  const at = lines.findIndex((line) => line.startsWith('三、'))
  return [...lines.slice(0, at), AGAIN, ...lines.slice(at)].join('\n')
}
