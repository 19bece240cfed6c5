/**
 * Photographs the real panel: a good draft, a defective one, a page without an editor and a text that is no report, each in
 * both languages and both themes, as it stands in a side panel 360 pixels wide. After `npm run build`:
 * `node_modules/.bin/node tests/e2e/screenshots.mjs`. The pictures are written to `.output/screenshots/`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launch } from './extension.ts'
import { fixtures } from './fixtures.ts'
import { serve } from './server.ts'

const OUTPUT = fileURLToPath(new URL('../../.output/screenshots/', import.meta.url))
const WIDTH = 360
const HEIGHT = 800

const SCENES = [
  { name: 'good', page: await editorPage('demo-good'), state: 'audited' },
  { name: 'defective', page: await editorPage('demo-defective'), state: 'audited' },
  { name: 'no-editor', page: '<h1>公告</h1><p>请各单位做好值班安排。</p>', state: 'nothing-found' },
  { name: 'not-a-report', page: await editorPage('other-genres/14-shufa-county-leader'), state: 'audited' },
]

mkdirSync(OUTPUT, { recursive: true })
const site = await serve(Object.fromEntries(SCENES.map(({ name, page }) => [`/${name}`, page])))
const chromium = await launch()
try {
  for (const { name, state } of SCENES) {
    const page = await chromium.context.newPage()
    await page.goto(`${site.origin}/${name}`)
    if (state === 'audited') await page.waitForFunction('fixture')
    const panel = await chromium.openPanel(page)
    await panel.locator(`[data-state="${state}"]`).waitFor()
    for (const language of ['zh-CN', 'en']) {
      for (const theme of ['light', 'dark']) {
        await set(panel, language, theme)
        await photograph(panel, `${OUTPUT}${name}-${theme}-${language.slice(0, 2)}.png`)
      }
    }
    await page.close()
  }
} finally {
  await chromium.close()
  await site.close()
}

/** A page with the draft in TinyMCE. */
async function editorPage(draft) {
  const text = readFileSync(new URL(`../drafts/${draft}.txt`, import.meta.url), 'utf8').trimEnd()
  const [inTinyMce] = await fixtures(text)
  return inTinyMce.page
}

/** Sets language and theme the way a reviewer does, and waits for the audit in that language. */
async function set(panel, language, theme) {
  await panel.locator('[popovertarget="settings"]').click()
  for (const value of [language, theme]) await panel.locator(`#settings input[value="${value}"]`).check({ force: true })
  await panel.keyboard.press('Escape')
  // Closing gives the focus back to the button, with its ring.
  await panel.evaluate(() => document.activeElement?.blur())
  await panel.locator(`html[lang="${language}"][data-theme="${theme}"] [data-state][data-busy="false"]`).waitFor()
}

/** The whole panel, twice as sharp as the screen, and at least as high as a window. */
async function photograph(panel, path) {
  const height = await panel.evaluate(() => document.documentElement.scrollHeight)
  await panel.setViewportSize({ width: WIDTH, height: Math.max(HEIGHT, height) })
  const session = await panel.context().newCDPSession(panel)
  const { width, height: shown } = await panel.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const clip = { x: 0, y: 0, width, height: shown, scale: 2 }
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip })
  writeFileSync(path, data, 'base64')
  await session.detach()
  await panel.setViewportSize({ width: WIDTH, height: HEIGHT })
  process.stdout.write(`${path}\n`)
}
