/**
 * The demonstration that `npm start` ends in: a sample draft open in TinyMCE in a Chromium with the extension, the panel open
 * beside it. With a display it stays until the browser is closed; without one it prints the audit and keeps a picture of both.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildCli } from '../../lib/cli/bundle.mjs'
import { launch } from './extension.ts'
import { serve } from './server.ts'

const DRAFT = fileURLToPath(new URL('../drafts/demo-defective.txt', import.meta.url))
const OUTPUT = fileURLToPath(new URL('../../.output/', import.meta.url))

await demonstrate()

async function demonstrate() {
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux'
  const site = await serve({ '/': editorPage(readFileSync(DRAFT, 'utf8')) })
  const chromium = await launch({ headless: !hasDisplay })
  try {
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage())
    await page.goto(`${site.origin}/`)
    await page.waitForFunction('window.isReady')
    const panel = await chromium.openPanel(page)
    await panel.locator('[data-state="audited"]').waitFor()
    if (hasDisplay) {
      process.stdout.write(
        '稿件已在浏览器中打开；关闭浏览器即结束。The draft is open in the browser; close it to end.\n',
      )
      await new Promise((resolve) => chromium.context.once('close', resolve))
      return
    }
    await printAudit()
    const picture = await photograph(chromium.context, page, panel)
    process.stdout.write(`\n没有显示器，截图已保存 No display; picture saved: ${picture}\n`)
  } finally {
    await chromium.close()
    await site.close()
  }
}

function editorPage(draft) {
  const escapeHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const paragraphs = draft
    .trimEnd()
    .split('\n')
    .map((line) => `<p>${escapeHtml(line) || '<br>'}</p>`)
    .join('')
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>法治政府建设年度报告（示例）</title>
    <style>body { margin: 0 }</style>
    <script src="/node_modules/tinymce/tinymce.min.js"></script>
    <textarea id="draft">${escapeHtml(paragraphs)}</textarea>
    <script>
      tinymce.init({ selector: '#draft', license_key: 'gpl', promotion: false, height: '100vh', resize: false,
        content_style: 'body { max-width: 44em; margin: 2em auto; font: 16px/1.9 serif } p { margin: 0 }' })
        .then(() => { isReady = true })
    </script></html>`
}

/** The same text through the same engine, as the command line writes it. Its exit code says that the draft has faults: it has. */
async function printAudit() {
  const bundle = await buildCli()
  const { stdout, stderr, error } = spawnSync(process.execPath, [bundle, 'check', DRAFT], { encoding: 'utf8' })
  if (error) throw error
  process.stdout.write(stdout)
  process.stderr.write(stderr)
}

/** Page and panel side by side, as the reviewer has them. */
async function photograph(context, page, panel) {
  await panel.locator('[data-jump]').first().click()
  const shots = []
  for (const part of [page, panel]) shots.push((await part.screenshot({ caret: 'initial' })).toString('base64'))
  const sheet = await context.newPage()
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot}">`).join('')
  await sheet.setContent(
    `<style>html { overflow: hidden } body { margin: 0; display: flex; width: max-content; gap: 1px; background: #888 }</style>${images}`,
  )
  // The sheet is as wide as both pictures; a locator's picture is cut at the viewport.
  const { width, height } = await sheet.locator('body').boundingBox()
  await sheet.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) })
  mkdirSync(OUTPUT, { recursive: true })
  const path = `${OUTPUT}demo.png`
  await sheet.locator('body').screenshot({ path })
  return path
}
