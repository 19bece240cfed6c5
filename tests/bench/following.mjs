/**
 * What a reviewer waits for in the browser: from the click on the toolbar button to the marks in a draft of 20 k; from a key in a draft of
 * 200 k to its new audit, and how much slower that draft scrolls with the panel open; and what of the page's memory stays when the panel is
 * closed. Prints a line for each with its verdict; exits with 1 when a bar is missed. Needs Chromium and the built extension.
 */
import { fileURLToPath } from 'node:url'
import { presentChromium } from '../e2e/chromium.mjs'
import { launch } from '../e2e/extension.ts'
import { tinyMcePage } from '../e2e/fixtures.ts'
import { serve } from '../e2e/server.ts'
import { composeDraft } from './texts.ts'

/** The most of each, in milliseconds, and in megabytes. */
const MOST = { first: 400, again: 1000, frame: 17, memory: 2 }
const ROUNDS = 5
const FRAMES = 60

const drafts = fileURLToPath(new URL('../drafts', import.meta.url))

if (presentChromium()) process.exitCode = await bench()
else process.stdout.write('not measured: what a reviewer waits for in the browser, because there is no Chromium here\n')

async function bench() {
  const site = await serve({
    '/short': tinyMcePage(composeDraft(drafts, 20_000)),
    '/long': tinyMcePage(composeDraft(drafts, 200_000)),
  })
  const chromium = await launch()
  try {
    const { first, memory } = await short(chromium, `${site.origin}/short`)
    const { again, frame } = await long(chromium, `${site.origin}/long`)
    const verdicts = [
      judge('from the click to the marks, 20 k', first, MOST.first, 'ms'),
      judge('from a key to its audit, 200 k', again, MOST.again, 'ms'),
      judge('more for a frame of scrolling, 200 k, 95th of 100', frame, MOST.frame, 'ms'),
      judge('kept of the page’s memory after the panel', memory, MOST.memory, 'MB'),
    ]
    return verdicts.every(Boolean) ? 0 : 1
  } finally {
    await chromium.close()
    await site.close()
  }
}

function judge(what, value, most, unit) {
  const kept = value <= most
  process.stdout.write(
    `${kept ? 'kept  ' : 'MISSED'}  ${what}: ${value.toFixed(unit === 'ms' ? 0 : 2)} ${unit} (at most ${most} ${unit})\n`,
  )
  return kept
}

/**
 * The least of several openings, and what the last leaves behind. Both ends are clocks of the browser’s machine: the moment of the click and
 * the frame in which the page first has marks. The tests’ own connection to the panel, which no reviewer makes, comes after that.
 */
async function short(chromium, address) {
  const page = await open(chromium, address)
  const inspector = await chromium.context.newCDPSession(page)
  const times = []
  let before = 0
  for (let round = 0; round < ROUNDS; round++) {
    // The first opening loads what stays loaded, such as the isolated world itself.
    if (round === 1) before = await heap(inspector)
    await frameOf(page).evaluate(() => {
      const look = () => {
        if ([...CSS.highlights.keys()].some((name) => name.startsWith('hegao-'))) window.marked = Date.now()
        else requestAnimationFrame(look)
      }
      window.marked = 0
      look()
    })
    const clicked = await chromium.click(page)
    const marked = await frameOf(page).waitForFunction(() => window.marked)
    times.push((await marked.jsonValue()) - clicked)
    const panel = await chromium.panel()
    await panel.close()
    await page.waitForTimeout(300)
  }
  const memory = ((await heap(inspector)) - before) / 2 ** 20
  await page.close()
  return { first: Math.min(...times), memory }
}

async function long(chromium, address) {
  const page = await open(chromium, address)
  const alone = await frameTime(page)
  await frameOf(page).evaluate(() => scrollTo(0, 0))
  const panel = await chromium.openPanel(page)
  await panel.locator('[data-state="audited"][data-busy="false"]').waitFor()
  const times = []
  for (let round = 0; round < ROUNDS; round++) {
    await panel.evaluate(() => {
      window.audited = 0
      const root = document.querySelector('[data-state]')
      const before = root.dataset.characters
      const observer = new MutationObserver(() => {
        if (root.dataset.characters === before || root.dataset.busy !== 'false') return
        observer.disconnect()
        window.audited = Date.now()
      })
      observer.observe(root, { attributeFilter: ['data-characters', 'data-busy'] })
    })
    const written = await frameOf(page).evaluate(() => {
      const paragraphs = document.querySelectorAll('p')
      paragraphs[paragraphs.length >> 1].append('核')
      return Date.now()
    })
    const audited = await panel.waitForFunction(() => window.audited)
    times.push((await audited.jsonValue()) - written)
  }
  const frame = (await frameTime(page)) - alone
  await page.close()
  return { again: Math.min(...times), frame }
}

/** How long 95 of 100 frames of scrolling take at most, in milliseconds. */
async function frameTime(page) {
  const frames = await frameOf(page).evaluate(
    (count) =>
      new Promise((resolve) => {
        const deltas = []
        let last = performance.now()
        const step = (now) => {
          deltas.push(now - last)
          last = now
          scrollBy(0, 120)
          if (deltas.length < count) requestAnimationFrame(step)
          else resolve(deltas.sort((a, b) => a - b))
        }
        requestAnimationFrame(step)
      }),
    FRAMES,
  )
  return frames[Math.ceil(FRAMES * 0.95) - 1]
}

async function open(chromium, address) {
  const page = await chromium.context.newPage()
  await page.goto(address)
  await page.waitForFunction(() => fixture?.content())
  return page
}

/** The frame that holds the text. */
function frameOf(page) {
  return page.frames().at(-1)
}

async function heap(inspector) {
  await inspector.send('HeapProfiler.collectGarbage')
  return (await inspector.send('Runtime.getHeapUsage')).usedSize
}
