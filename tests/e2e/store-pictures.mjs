/**
 * Makes the pictures for the stores: an invented, faulty report in TinyMCE and the panel beside it, in both browsers and languages.
 * After `npm run build` and `npm run build:firefox`: `node_modules/.bin/node tests/e2e/store-pictures.mjs`. They are written to `store/`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launch } from './extension.ts'
import { launchFirefox } from './firefox-extension.ts'
import { serve } from './server.ts'

const STORE = fileURLToPath(new URL('../../store/', import.meta.url))
const DRAFT = readFileSync(new URL('../drafts/demo-defective.txt', import.meta.url), 'utf8').trimEnd()
const SIZE = { width: 1280, height: 800 }
const PANEL = 380
const SCENES = [
  { language: 'zh-CN', theme: 'light' },
  { language: 'en', theme: 'dark' },
]

const site = await serve({ '/': editorPage() })
try {
  await inChromium()
  await inFirefox()
} finally {
  await site.close()
}

/** Page and panel side by side, as they stand in a window: no protocol photographs both at once. */
async function inChromium() {
  const chromium = await launch()
  try {
    for (const { language, theme } of SCENES) {
      const page = await chromium.context.newPage()
      await page.setViewportSize({ width: SIZE.width - PANEL - 1, height: SIZE.height })
      await page.goto(`${site.origin}/`)
      await page.waitForFunction('window.isReady')
      const panel = await chromium.openPanel(page)
      await panel.setViewportSize({ width: PANEL, height: SIZE.height })
      await panel.locator('[data-state="audited"]').waitFor()
      await panel.locator('[popovertarget="settings"]').click()
      for (const value of [language, theme])
        await panel.locator(`#settings input[value="${value}"]`).check({ force: true })
      await panel.keyboard.press('Escape')
      await panel.locator(`html[lang="${language}"] [data-state="audited"][data-busy="false"]`).waitFor()
      await panel.locator('[data-jump]').first().click()
      await page.waitForTimeout(500)
      const shots = []
      for (const part of [page, panel]) shots.push((await part.screenshot({ caret: 'initial' })).toString('base64'))
      const sheet = await chromium.context.newPage()
      await sheet.setViewportSize(SIZE)
      const images = shots.map((shot) => `<img src="data:image/png;base64,${shot}">`).join('')
      await sheet.setContent(`<style>body { margin: 0; display: flex; gap: 1px; background: #888 }</style>${images}`)
      await sheet.screenshot({ path: `${STORE}chromium-${language}.png` })
      await sheet.close()
      await page.close()
    }
  } finally {
    await chromium.close()
  }
}

async function inFirefox() {
  // Without a desktop's theme it would write white on white over the sidebar.
  const firefox = await launchFirefox({
    ...SIZE,
    settings: { 'extensions.activeThemeID': 'firefox-compact-light@mozilla.org' },
  })
  try {
    for (const { language, theme } of SCENES) {
      const tab = await firefox.openTab(`${site.origin}/`)
      await until(() => tab.evaluate(() => Boolean(window.isReady)))
      const panel = await firefox.openPanel(tab)
      const isAudited = () =>
        panel.evaluate(() => document.querySelector('[data-state="audited"][data-busy="false"]') !== null)
      await until(isAudited)
      await panel.click('[popovertarget="settings"]')
      for (const value of [language, theme]) {
        await panel.evaluate((value) => document.querySelector(`#settings input[value="${value}"]`).click(), value)
      }
      await panel.evaluate(() => document.querySelector('#settings').hidePopover())
      await until(
        async () => (await panel.evaluate(() => document.documentElement.lang)) === language && (await isAudited()),
      )
      await panel.click('[data-jump]')
      await new Promise((resolve) => setTimeout(resolve, 500))
      writeFileSync(`${STORE}firefox-${language}.png`, await firefox.photograph('window'))
      await tab.close()
    }
  } finally {
    await firefox.close()
  }
}

async function until(holds) {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50))
}

function editorPage() {
  const escapeHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const paragraphs = DRAFT.split('\n')
    .map((line) => `<p>${escapeHtml(line) || '<br>'}</p>`)
    .join('')
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>法治政府建设年度报告（示例）</title>
    <style>body { margin: 0 }</style>
    <script src="/node_modules/tinymce/tinymce.min.js"></script>
    <textarea id="draft">${escapeHtml(paragraphs)}</textarea>
    <script>
      tinymce.init({ selector: '#draft', license_key: 'gpl', promotion: false, branding: false, height: '100vh', resize: false,
        content_style: 'body { max-width: 44em; margin: 2em auto; font: 16px/1.9 serif } p { margin: 0 }' })
        .then(() => { isReady = true })
    </script></html>`
}
