/** A pack of one's own in the built extension: dropped, at work, explained, switched off, kept, taken out again. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { reportSchema } from '../../lib/audit/report'
import { build, hegao } from '../lib/cli/hegao'
import { type Chromium, launch } from './extension'
import { type Site, serve } from './server'

const DRAFT = readFileSync(new URL('../drafts/demo-good.txt', import.meta.url), 'utf8').trimEnd()
const PACK = `名称: 栗坪镇自查
版本: 2025-1
扩展: 法治政府建设年度报告
要求:
  - 名称: 府院联动
    写明: 府院联动
不得出现:
  - 名称: 不写复议案件
    词语: 行政复议案件
    级别: 错误
    说明: 本镇统一写“复议案件”。
调整:
  - 要求: 主送机关
    程度: 必备
`

let site: Site
let chromium: Chromium
let panel: Page
const directory = mkdtempSync(join(tmpdir(), 'hegao-packs-'))

beforeAll(async () => {
  await build()
  site = await serve({ '/': '<!doctype html><meta charset="utf-8"><title>起草</title><textarea rows="20" cols="80">' })
  chromium = await launch()
  const page = await chromium.context.newPage()
  await page.goto(site.origin)
  await page.evaluate((text) => {
    const field = document.querySelector('textarea')
    if (field) field.value = text
  }, DRAFT)
  panel = await chromium.openPanel(page)
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
  rmSync(directory, { recursive: true })
})
beforeEach(async () => {
  await audited()
})

const audited = () => panel.locator('[data-state="audited"][data-busy="false"]').waitFor()

/** Drops a file somewhere on the panel. */
const drop = (name: string, text: string) =>
  panel.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], name))
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, text] as const,
  )

const showSettings = async () => {
  const isOpen = await panel.evaluate(() => document.querySelector('#settings')?.matches(':popover-open'))
  if (!isOpen) await panel.click('[popovertarget="settings"]')
}

test('a file with a mistake is refused with line and field', async () => {
  await drop('自查.yaml', PACK.replace('级别: 错误', '级别: 严重'))
  await panel.locator('#settings .pack-refused').waitFor()
  expect(await panel.locator('.pack-problems li').textContent()).toBe(
    '第10行 不得出现 › 第1项 › 级别 “严重”不可用。可以写：错误、警告、提示。',
  )
  expect(await panel.locator('[data-pack]').count()).toBe(0)
  await panel.keyboard.press('Escape')
})

test('a good file works at once: its requirement, its rule and its change', async () => {
  await drop('自查.yaml', PACK)
  await panel.locator('[data-pack="栗坪镇自查"][data-on="true"]').waitFor()
  await panel.keyboard.press('Escape')
  await panel.locator('[data-element="own-府院联动"][data-outcome="fail"]').waitFor()
  await panel.locator('.own-rules', { hasText: '另加自有规则包：栗坪镇自查。' }).waitFor()
  await panel.click('[data-part="findings"]')
  const finding = panel.locator('[data-rule="own-不写复议案件"][data-level="error"]').first()
  await finding.getByRole('button', { name: '说明' }).click()
  const help = await finding.locator('.help').textContent()
  expect(help).toContain('不应当出现“行政复议案件”。')
  expect(help).toContain('本镇统一写“复议案件”。')
})

test('the panel gives the bytes that the command line prints with the same pack', async () => {
  const [path, draft] = [join(directory, '自查.yaml'), join(directory, 'draft.txt')]
  writeFileSync(path, PACK)
  writeFileSync(draft, DRAFT)
  const printed = await hegao(['check', draft, '--format', 'json', '--pack', path])
  const { source } = reportSchema.parse(JSON.parse(printed.stdout.toString())).audits[0] ?? {}
  const named = (name: unknown, format: unknown) => `"source":${JSON.stringify({ name, format }).slice(0, -1)}`
  const saved = await exported()
  const shown = reportSchema.parse(JSON.parse(saved)).audits[0]
  expect(shown?.pack?.extendedBy).toEqual([{ name: '栗坪镇自查', version: '2025-1' }])
  expect(saved.replace(named(shown?.source.name, shown?.source.format), '')).toBe(
    printed.stdout.toString().replace(named(source?.name, source?.format), ''),
  )
})

test('it is kept: a panel that is opened anew audits by it', async () => {
  await panel.reload()
  await audited()
  await panel.locator('[data-element="own-府院联动"]').waitFor()
})

test('by keyboard it is switched off and on, given back as written, and removed', async () => {
  await showSettings()
  const use = panel.getByRole('checkbox', { name: '使用“栗坪镇自查”' })
  await use.focus()
  await panel.keyboard.press('Space')
  await panel.locator('[data-element="own-府院联动"]').waitFor({ state: 'detached' })
  expect(await panel.locator('.own-rules').count()).toBe(0)
  await panel.keyboard.press('Space')
  await panel.locator('[data-element="own-府院联动"]').waitFor()

  await panel.keyboard.press('Tab')
  expect(await savedBy(() => panel.keyboard.press('Enter'))).toBe(PACK)
  await panel.keyboard.press('Tab')
  await panel.keyboard.press('Enter')
  await panel.locator('[data-pack]').waitFor({ state: 'detached' })
  await panel.locator('[data-element="own-府院联动"]').waitFor({ state: 'detached' })
  await panel.keyboard.press('Escape')
})

/** The text that the panel saves to a file while `act` runs. */
async function savedBy(act: () => Promise<void>): Promise<string> {
  await panel.evaluate(() => {
    document.body.removeAttribute('data-saved')
    const own = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) blob.text().then((text) => document.body.setAttribute('data-saved', text))
      URL.createObjectURL = own
      return own(blob)
    }
  })
  await act()
  await panel.locator('body[data-saved]').waitFor({ state: 'attached' })
  return (await panel.locator('body').getAttribute('data-saved')) ?? ''
}

async function exported(): Promise<string> {
  await panel.click('[popovertarget="export"]')
  const saved = await savedBy(() =>
    panel.locator('#export .sheet-row', { hasText: 'JSON' }).getByRole('button').last().click(),
  )
  await panel.keyboard.press('Escape')
  return saved
}
