/**
 * What a reviewer waits for in the browser: from the click on the toolbar button to the marks in a draft of 20 k, first those of what is
 * required, then all of them; the same with the panel open already, as when the next draft is turned to; from a key in a draft of 200 k to
 * its new audit, and how much slower that draft scrolls with the panel open; and what of the page's memory stays when the panel is
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
    // Without a word of court appearances, so that what is required has something to mark.
    '/short': tinyMcePage(composeDraft(drafts, 20_000).replaceAll(/出庭|应诉/g, '工作')),
    '/long': tinyMcePage(composeDraft(drafts, 200_000)),
  })
  const chromium = await launch()
  try {
    const { required, first, memory } = await short(chromium, `${site.origin}/short`)
    const next = await turned(chromium, `${site.origin}/short`)
    const { again, frame } = await long(chromium, `${site.origin}/long`)
    const verdicts = [
      judge('from the click to the marks of what is required, 20 k', required, MOST.first, 'ms'),
      judge('from the click to all marks, 20 k', first, MOST.first, 'ms'),
      judge('from a key to its audit, 200 k', again, MOST.again, 'ms'),
      judge('more for a frame of scrolling, 200 k, 95th of 100', frame, MOST.frame, 'ms'),
      judge('kept of the page’s memory after the panel', memory, MOST.memory, 'MB'),
    ]
    process.stdout.write(`        from a click with the panel open to all marks, 20 k: ${next.toFixed(0)} ms\n`)
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
    const marked = await marks(page)
    const clicked = await chromium.click(page)
    times.push(await marked(clicked))
    const panel = await chromium.panel()
    await panel.close()
    await page.waitForTimeout(300)
  }
  const memory = ((await heap(inspector)) - before) / 2 ** 20
  await page.close()
  return {
    required: Math.min(...times.map((time) => time.required)),
    first: Math.min(...times.map((time) => time.all)),
    memory,
  }
}

/** The least of several clicks by which the open panel turns from one tab to the other. */
async function turned(chromium, address) {
  const tabs = [await open(chromium, address), await open(chromium, address)]
  const times = []
  for (let round = 0; round <= ROUNDS; round++) {
    const page = tabs[round % 2]
    const marked = await marks(page)
    const clicked = await chromium.click(page)
    times.push((await marked(clicked)).all)
    await page.waitForTimeout(300)
  }
  const panel = await chromium.panel()
  await panel.close()
  for (const page of tabs) await page.close()
  // The first click opens the panel.
  return Math.min(...times.slice(1))
}

/** Has the page note the frames in which it first has any mark and one of a finding; gives what tells the milliseconds from a moment on. */
async function marks(page) {
  await frameOf(page).evaluate(() => {
    const has = (names) => names.some((name) => CSS.highlights.has(`hegao-${name}`))
    const findings = ['error', 'warning', 'note']
    const look = () => {
      if (has(['evidence', ...findings])) window.marked.required ||= Date.now()
      if (has(findings)) window.marked.all = Date.now()
      else requestAnimationFrame(look)
    }
    window.marked = { required: 0, all: 0 }
    look()
  })
  return async (from) => {
    await frameOf(page).waitForFunction(() => window.marked.all)
    const { required, all } = await frameOf(page).evaluate(() => window.marked)
    return { required: required - from, all: all - from }
  }
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
