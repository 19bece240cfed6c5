/** The panel in a real browser, with a page that the test plays. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Audit } from '../../lib/audit/report'
import {
  auditOf,
  defectiveAudit,
  finding,
  goodAudit,
  planAudit,
  requirement,
  spanOf,
  speechAudit,
} from '../entrypoints/sidepanel/fixtures'
import { audited, found, type Look, type Preview, startPreview, told } from '../entrypoints/sidepanel/preview'

let preview: Preview

beforeAll(async () => {
  preview = await startPreview()
})

afterAll(() => preview?.close())

/** A panel that must run without an error and without anything the policy forbids. */
async function open(look?: Look): Promise<Page> {
  const { page, faults } = await preview.open(look)
  onTestFinished(() => expect(faults).toEqual([]))
  return page
}

const requests = (page: Page, name: string) =>
  page.evaluate((wanted) => window.stage.requests.filter(([request]) => request === wanted), name)

const paste = async (page: Page, audit: Audit) => {
  await page.evaluate((given) => window.stage.audits.push(given), audit)
  await page.getByRole('textbox').fill(audit.text)
  await page.keyboard.press('Control+Enter')
  await page.waitForSelector('[data-state="audited"]')
}

const drop = (page: Page, names: string[], text: string) =>
  page.evaluate(
    ([files, content]) => {
      const dataTransfer = new DataTransfer()
      for (const name of files) dataTransfer.items.add(new File([content], name))
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      }
    },
    [names, text] as const,
  )

const severalCandidates = [
  {
    id: '0:a',
    adapter: 'dom',
    name: '公文编辑器',
    characters: 5012,
    beginning: '石笏镇',
    visible: true,
    focused: true,
  },
  {
    id: '0:b',
    adapter: 'textarea',
    name: '办理意见',
    characters: 36,
    beginning: '请核稿。',
    visible: false,
    focused: false,
  },
]

/** What the panel can show, and how it gets there. */
const SCENES: [name: string, play: (page: Page) => Promise<void>][] = [
  ['idle', async () => undefined],
  ['the first look at a draft', (page) => lookedAt(page, defectiveAudit())],
  ['a good draft', (page) => audited(page, goodAudit())],
  ['a defective draft', (page) => audited(page, defectiveAudit())],
  ['not a report', (page) => audited(page, speechAudit())],
  ['a kind without requirements', (page) => audited(page, planAudit())],
  ['a draft not read in full', (page) => audited(page, defectiveAudit(), { complete: false, unread: ['virtualised'] })],
  [
    'nothing found',
    (page) =>
      page.evaluate(() => {
        window.stage.click()
        window.stage.say('candidates', { candidates: [], unreachable: ['https://docs.example.com'] })
      }),
  ],
  [
    'an unreadable page',
    (page) =>
      page.evaluate(() => {
        window.stage.click()
        window.stage.say('unreadable', { reason: 'restricted', detail: '' })
      }),
  ],
  [
    'several drafts',
    async (page) => {
      await page.evaluate((candidates) => {
        window.stage.click()
        window.stage.say('candidates', { candidates, unreachable: [] })
      }, severalCandidates)
      await told(page, defectiveAudit())
      await page.click('.chooser button')
    },
  ],
  [
    'a draft of the reviewer’s own',
    async (page) => {
      await paste(page, defectiveAudit())
      await page.click('[data-part="text"]')
    },
  ],
  [
    'details, help and what is fixed by hand',
    async (page) => {
      await audited(page, defectiveAudit())
      await page.selectOption('.choice-year select', '2024')
      await page.click('[data-element="causes"] .message button')
      await page.click('[data-element="causes"] .proof')
      await page.click('[data-element="title"] .fold')
      await page.click('[data-element="title"] [data-jump]')
    },
  ],
  [
    'settings',
    async (page) => {
      await audited(page, goodAudit())
      await page.click('[popovertarget="settings"]')
    },
  ],
  [
    'packs of one’s own, one of them refused',
    async (page) => {
      await audited(page, goodAudit())
      await drop(page, ['自查.yaml'], '名称: 自查\n扩展: annual-report\n不得出现:\n  词语: 圆满\n')
      await page.waitForSelector('[data-pack][data-on="true"]')
      await drop(page, ['其他.yaml'], '名称：其他\n扩展: annual-report\n要求:\n  —名称: 甲\n')
      await page.waitForSelector('.pack-refused')
    },
  ],
  ['a file that cannot be read', (page) => drop(page, ['扫描件.docx'], '')],
]

it.each(SCENES)(
  '%s: no accessibility violation in either theme and language, and fits narrow and wide panels',
  async (_, play) => {
    const page = await open({ theme: 'light', language: 'zh-CN' })
    await play(page)
    await page.evaluate(axe.source)
    expect(await violations(page)).toEqual([])

    const state = await page.getAttribute('.panel', 'data-state')
    await page.evaluate(() => window.stage.change({ theme: 'dark', language: 'en' }))
    await page.waitForFunction(() => document.documentElement.lang === 'en')
    await page.waitForSelector(`.panel[data-state="${state}"]`)
    expect(await violations(page)).toEqual([])

    // The first is a panel of 360 pixels at twice its size.
    for (const width of [180, 280, 320, 360, 500]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  },
)

function violations(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') }
    const results = await engine.run(document, { resultTypes: ['violations'] })
    return results.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => [html, failureSummary]),
    }))
  })
}

/** The worker of the first look has answered, the auditor has not. */
async function lookedAt(page: Page, audit: Audit): Promise<void> {
  await found(page)
  await page.evaluate((given) => {
    window.stage.looks.push(given)
    window.stage.say('text', {
      candidate: '0:a',
      revision: 1,
      text: given.text,
      adapter: 'dom',
      name: '公文编辑器',
      complete: true,
      unread: [],
    })
  }, audit)
  await page.waitForSelector('[data-element]')
}

describe('the first look', () => {
  it('shows the requirements, claims nothing of what is still being checked, and lets no part be taken away', async () => {
    const page = await open()
    await lookedAt(page, defectiveAudit())
    expect(await page.getAttribute('.panel', 'data-state')).toBe('reading')
    expect(await page.getAttribute('.panel', 'data-busy')).toBe('true')
    expect(await page.getAttribute('.panel', 'data-audit-ms')).toBeNull()
    expect(await page.locator('[data-element]').count()).toBe(defectiveAudit().elements.length)
    expect(await page.locator('[data-rule], [data-duplicate], .outline-line').count()).toBe(0)
    expect(await page.locator('.verdict').textContent()).toContain('核查中')
    expect(await page.locator('.verdict [role="status"]').textContent()).toBe('')
    for (const part of ['findings', 'duplicates', 'outline']) {
      expect(await page.locator(`#part-${part} .blank`).textContent()).toContain('核查中')
    }
    expect(await page.locator('[popovertarget="export"]').count()).toBe(0)
    // Nothing that is not known is a nought.
    expect(await page.locator('.count-error dd').textContent()).toBe('–')
    expect(await page.locator('.part-count').count()).toBe(1)
  })

  it('gives way to the audit row by row: focus, scroll and what is unfolded stay, and the verdict is spoken once', async () => {
    const page = await open({ height: 500 })
    const audit = defectiveAudit()
    await lookedAt(page, audit)
    await page.click('[data-element="measures"] .fold')
    await page.locator('[data-element="first-responsible-person"] .quote').focus()
    // Below the bar, in which the verdict may take another line.
    const top = () =>
      page.locator('[data-element="first-responsible-person"] .quote').evaluate((element) => {
        const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? Number.NaN
        return element.getBoundingClientRect().top - bar
      })
    const before = await top()
    await page.evaluate(() => {
      const status = document.querySelector('.verdict [role="status"]')
      const row = document.querySelector('[data-element="causes"]')
      const spoken: string[] = []
      Object.assign(window, { spoken, row })
      if (!status) throw new Error('no live region')
      new MutationObserver(() => spoken.push(status.textContent ?? '')).observe(status, {
        characterData: true,
        childList: true,
        subtree: true,
      })
    })
    // The same text, told again and answered this time.
    await page.evaluate((given) => {
      window.stage.audits.push(given)
      window.stage.say('text', {
        candidate: '0:a',
        revision: 2,
        text: given.text,
        adapter: 'dom',
        name: '公文编辑器',
        complete: true,
        unread: [],
      })
    }, audit)
    await page.waitForSelector('[data-state="audited"]')
    expect(await top()).toBe(before)
    expect(await page.locator('[data-element="measures"] .line-body').isVisible()).toBe(true)
    const { spoken, isSame, focused } = await page.evaluate(() => {
      const { spoken, row } = window as unknown as { spoken: string[]; row: Element }
      return {
        spoken,
        isSame: row === document.querySelector('[data-element="causes"]'),
        focused: document.activeElement?.closest<HTMLElement>('[data-element]')?.dataset.element,
      }
    })
    expect(isSame).toBe(true)
    expect(focused).toBe('first-responsible-person')
    expect(spoken).toHaveLength(1)
    expect(spoken[0]).toContain('缺')
  })
})

describe('what the root tells a test', () => {
  it('goes from idle through reading to audited', async () => {
    const page = await open()
    const root = page.locator('.panel')
    expect(await root.getAttribute('data-state')).toBe('idle')
    await found(page)
    expect(await root.getAttribute('data-state')).toBe('reading')
    const audit = defectiveAudit()
    await told(page, audit)
    expect(await root.getAttribute('data-source')).toBe('dom')
    expect(await root.getAttribute('data-characters')).toBe(String(audit.text.length))
    expect(await root.getAttribute('data-complete')).toBe('true')
    expect(Number(await root.getAttribute('data-audit-ms'))).toBe(8)
  })

  it('holds every requirement and every finding with its place', async () => {
    const page = await open()
    const audit = defectiveAudit()
    await audited(page, audit)
    const rows = await page
      .locator('[data-element]')
      .evaluateAll((all) => all.map((row) => (row instanceof HTMLElement ? { ...row.dataset } : {})))
    for (const { id, outcome, reason } of audit.elements) {
      expect(rows).toContainEqual(expect.objectContaining({ element: id, outcome, reason }))
    }
    expect(rows).toHaveLength(audit.elements.length)
    await page.click('[data-part="findings"]')
    for (const { rule, level, span } of audit.findings) {
      const row = page.locator(`[data-rule="${rule}"][data-level="${level}"]`)
      expect(await row.getAttribute('data-start')).toBe(String(span.start))
      expect(await row.getAttribute('data-end')).toBe(String(span.end))
      expect(await row.locator('[data-jump]').first().textContent()).toContain(span.text.slice(0, 6))
    }
    expect(await page.locator('[data-duplicate="reworded"]').count()).toBe(1)
  })
})

describe('the parts', () => {
  const current = (page: Page) => page.textContent('.part[aria-current="true"]')

  it('are gone to from the bar, and named by it when they come into view', async () => {
    const page = await open({ height: 600 })
    await audited(page, defectiveAudit())
    expect(await current(page)).toContain('要求')
    for (const [part, words] of [
      ['outline', '提纲'],
      ['findings', '问题'],
      ['duplicates', '重复'],
      ['requirements', '要求'],
    ] as const) {
      await page.click(`[data-part="${part}"]`)
      await expect.poll(() => current(page)).toContain(words)
      const title = page.locator(`#part-${part} .row, #part-${part} .outline-line`).first()
      expect(await title.evaluate((row) => row.getBoundingClientRect().top < innerHeight)).toBe(true)
    }
    await page.locator('[data-rule="heading-numbering"]').scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 200)
    await expect.poll(() => current(page)).toContain('问题')
  })

  it('of the result are come back to from the text at the place they were left', async () => {
    const page = await open({ height: 600 })
    await paste(page, defectiveAudit())
    const row = page.locator('[data-rule="heading-numbering"] [data-jump]').first()
    await row.scrollIntoViewIfNeeded()
    await expect.poll(() => current(page)).toContain('问题')
    const before = await row.evaluate((element) => element.getBoundingClientRect().top)
    await row.click()
    await expect.poll(() => current(page)).toContain('原文')
    await page.click('[data-part="findings"]')
    await expect.poll(() => row.evaluate((element) => element.getBoundingClientRect().top)).toBe(before)
  })
})

describe('a jump', () => {
  it('shows exactly the words of the row in the page, and marks a passed requirement', async () => {
    const page = await open()
    const audit = goodAudit()
    await audited(page, audit)
    await page.click('[data-element="review-count"] [data-jump]')
    const { start, end } = spanOf(audit.text, '行政复议案件2件')
    expect(await requests(page, 'reveal')).toEqual([['reveal', 1, start, end]])
    expect(await requests(page, 'showTab')).toEqual([['showTab', 1]])
    const [, , marks] = (await requests(page, 'mark')).at(-1) ?? []
    expect(marks).toContainEqual({ key: 'element/review-count#0', kind: 'evidence', start, end })
  })

  it('is made by a click anywhere in a row that is not on another control', async () => {
    const page = await open()
    await audited(page, defectiveAudit())
    await page.click('[data-element="review-count"] .row-title')
    expect(await requests(page, 'reveal')).toHaveLength(1)
    await page.click('[data-element="review-count"] .message button')
    await page.click('[data-element="review-count"] .help')
    expect(await requests(page, 'reveal')).toHaveLength(1)
  })

  it('to words that are gone is refused, and said, until the next audit', async () => {
    const page = await open()
    const audit = defectiveAudit()
    await audited(page, audit)
    const jump = page.locator('[data-element="causes"] .quote')
    await page.evaluate(() => window.stage.finds.push(false))
    await jump.click()
    await expect.poll(() => jump.getAttribute('aria-disabled')).toBe('true')
    expect(await jump.textContent()).toContain('位置已变')
    await jump.click({ force: true })
    expect(await requests(page, 'reveal')).toHaveLength(1)
    await told(page, auditOf(`${audit.text}\n`, { elements: audit.elements }), { revision: 2 })
    await expect.poll(() => jump.getAttribute('aria-disabled')).toBe('false')
  })

  it('in a draft of the reviewer’s own goes to the text in the panel', async () => {
    const page = await open()
    await paste(page, defectiveAudit())
    await page.click('[data-part="findings"]')
    await page.click('[data-rule="heading-numbering"] [data-jump]')
    const shown = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('hegao-current') ?? [])]
      if (!(range instanceof Range)) return null
      const { top, bottom } = range.getBoundingClientRect()
      return { text: range.toString(), isInView: top > 0 && bottom < innerHeight }
    })
    expect(shown).toEqual({ text: '（六）化解矛盾纠纷，维护社会稳定', isInView: true })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('（六）化解矛盾纠纷')
  })
})

describe('the keyboard', () => {
  const focusedRow = (page: Page) =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-element]')?.dataset.element)

  it('walks the rows with the arrows and jumps with Enter', async () => {
    const page = await open()
    await audited(page, goodAudit())
    await page.locator('[data-element="title"] [data-jump]').focus()
    await page.keyboard.press('ArrowDown')
    expect(await focusedRow(page)).toBe('report-year')
    await page.keyboard.press('End')
    expect(await focusedRow(page)).toBe('date')
    await page.keyboard.press('Enter')
    const { start, end } = spanOf(goodAudit().text, '2026年1月15日')
    expect(await requests(page, 'reveal')).toEqual([['reveal', 1, start, end]])
  })

  it('reaches the rows from the bar that names the parts', async () => {
    const page = await open()
    await audited(page, goodAudit())
    await page.locator('[data-part="outline"]').focus()
    await page.keyboard.press('Tab')
    expect(await focusedRow(page)).toBe('title')
  })

  it('takes the selection back with Esc', async () => {
    const page = await open()
    await audited(page, goodAudit())
    await page.click('[data-element="date"] [data-jump]')
    expect(await page.getAttribute('[data-element="date"]', 'aria-current')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await page.getAttribute('[data-element="date"]', 'aria-current')).toBeNull()
  })

  it('opens a sheet with Enter, closes it with Esc, and gives the focus back', async () => {
    const page = await open()
    const button = page.locator('[popovertarget="settings"]')
    await button.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#settings').isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe('en')
    await page.keyboard.press('Escape')
    expect(await page.locator('#settings').isVisible()).toBe(false)
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await requests(page, 'saveSettings')).toEqual([['saveSettings', { language: 'en', theme: 'light' }]])
  })
})

describe('the type', () => {
  it('is the panel’s own, whatever the browser gives extension pages', async () => {
    const page = await open()
    await audited(page, defectiveAudit())
    const { fontSize, fontFamily } = await page
      .locator('.message')
      .first()
      .evaluate((message) => ({
        fontSize: getComputedStyle(message).fontSize,
        fontFamily: getComputedStyle(message).fontFamily,
      }))
    expect(fontSize).toBe('14px')
    expect(fontFamily).toContain('Microsoft YaHei')
  })
})

describe('an audit on each pause of typing', () => {
  it('keeps the scroll, the open details and the row the focus is in', async () => {
    const page = await open({ height: 500 })
    const audit = defectiveAudit()
    await audited(page, audit)
    await page.click('[data-element="measures"] .fold')
    await page.locator('[data-element="first-responsible-person"] .quote').focus()
    const before = await page.evaluate(() => document.scrollingElement?.scrollTop)
    expect(before).toBeGreaterThan(0)
    const jumpTop = () =>
      page
        .locator('[data-element="first-responsible-person"] .quote')
        .evaluate((element) => element.getBoundingClientRect().top)
    const top = await jumpTop()
    await told(page, { ...audit, text: `${audit.text}。` }, { revision: 2 })
    await expect.poll(() => page.getAttribute('.panel', 'data-characters')).toBe(String(audit.text.length + 1))
    expect(await jumpTop()).toBe(top)
    expect(await page.locator('[data-element="measures"] .line-body').isVisible()).toBe(true)
  })

  it('takes the focus along with a row that passes now', async () => {
    const page = await open()
    const audit = defectiveAudit()
    await audited(page, audit)
    await page.locator('[data-element="causes"] .quote').focus()
    const text = `${audit.text}主要原因是人手少。`
    const elements = audit.elements.map((one) =>
      one.id === 'causes' ? requirement('causes', { evidence: [spanOf(text, '主要原因是')] }) : one,
    )
    await told(page, auditOf(text, { elements }), { revision: 2 })
    await page.waitForSelector('[data-element="causes"][data-outcome="pass"]')
    const focused = await page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-element]')?.dataset.element,
    )
    expect(focused).toBe('causes')
  })

  it('speaks only when the verdict changes', async () => {
    const page = await open()
    const audit = goodAudit()
    await audited(page, audit)
    await page.evaluate(() => {
      const status = document.querySelector('.verdict [role="status"]')
      const spoken: string[] = []
      Object.assign(window, { spoken })
      if (!status) throw new Error('no live region')
      new MutationObserver(() => spoken.push(status.textContent ?? '')).observe(status, {
        characterData: true,
        childList: true,
        subtree: true,
      })
    })
    for (const [index, text] of [`${audit.text}一`, `${audit.text}一二`].entries()) {
      await told(page, { ...audit, text }, { revision: index + 2 })
      await expect.poll(() => page.getAttribute('.panel', 'data-characters')).toBe(String(text.length))
    }
    const failed = audit.elements.map((one) =>
      one.id === 'date' ? { ...one, outcome: 'fail' as const, reason: 'not-found' } : one,
    )
    await told(page, auditOf(`${audit.text}三`, { elements: failed }), { revision: 4 })
    await page.waitForSelector('[data-element="date"][data-outcome="fail"]')
    const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)
    expect(spoken).toEqual(['缺1项建议内容'])
  })
})

describe('a title that is missing', () => {
  it('is set beside what the page has in a title field of its own', async () => {
    const page = await open()
    const audit = auditOf('正文', { elements: [requirement('title', { outcome: 'fail', reason: 'not-found' })] })
    await audited(page, audit, { titleField: '石笏镇2025年法治政府建设年度报告' })
    const row = page.locator('[data-element="title"]')
    expect(await row.getAttribute('data-outcome')).toBe('fail')
    expect(await row.locator('.hint').textContent()).toContain('“石笏镇2025年法治政府建设年度报告”')
    expect(await page.textContent('h1')).toBe('石笏镇2025年法治政府建设年度报告')
  })
})

describe('a compilation of hundreds of pages', () => {
  it('has 200 findings of a level and 200 headings listed, and the rest when they are asked for', async () => {
    const page = await open()
    const lines = Array.from({ length: 450 }, (_, i) => `${i + 1}. 第${i + 1}次会议`)
    const text = lines.join('\n')
    const outline = lines.map((line) => ({ depth: 1, label: '', title: line, span: spanOf(text, line) }))
    await audited(page, auditOf(text, { findings: lines.map((line) => finding(text, 'typo', line)), outline }))
    const rows = page.locator('[data-rule]')
    const headings = page.locator('.outline-line')
    const more = page.locator('.section-findings [data-action="more"]')
    expect(await rows.count()).toBe(200)
    expect(await headings.count()).toBe(200)
    expect(await page.locator('.group-warning .group-count').textContent()).toBe('450')
    expect(await more.textContent()).toBe('再列200条（还有250条）')
    await more.click()
    await expect.poll(() => rows.count()).toBe(400)
    expect(await page.evaluate(() => document.activeElement?.closest('[data-rule]')?.getAttribute('data-start'))).toBe(
      String(spanOf(text, lines[200] ?? '').start),
    )
    await more.click()
    await expect.poll(() => rows.count()).toBe(450)
    expect(await more.count()).toBe(0)
  })
})

describe('what was searched and the basis', () => {
  it('have a line each until they are unfolded', async () => {
    const page = await open()
    await audited(page, defectiveAudit())
    const proof = page.locator('[data-element="first-responsible-person"] .proof')
    expect(await proof.textContent()).toContain('第一责任人、党政主要负责人、主要负责同志、四个亲自')
    const folded = await proof.evaluate((element) => element.getBoundingClientRect().height)
    await proof.click()
    expect(await proof.getAttribute('aria-expanded')).toBe('true')
    expect(await proof.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(folded)
    // Unfolding is no jump.
    expect(await requests(page, 'reveal')).toEqual([])
  })
})

describe('what was not read', () => {
  it('is said beside the verdict, which is given for the rest only', async () => {
    const page = await open()
    await audited(page, defectiveAudit(), { complete: false, unread: ['virtualised', 'something-new'] })
    expect(await page.textContent('.verdict')).toMatch(/^仅就已读部分：/)
    expect(await page.textContent('.caution')).toContain('滚动到才会出现')
    expect(await page.textContent('.caution')).toContain('something-new')
  })

  it('of an editor that gives no text is no empty draft', async () => {
    const page = await open()
    await found(page)
    await page.evaluate(() =>
      window.stage.say('text', {
        candidate: '0:a',
        revision: 1,
        text: '',
        adapter: 'canvas',
        name: '在线文档',
        complete: false,
        unread: ['canvas'],
      }),
    )
    await page.waitForSelector('[data-state="unreadable"]')
    expect(await page.textContent('.state')).toContain('粘贴')
    expect(await page.locator('.verdict').count()).toBe(0)
  })
})

describe('drafts', () => {
  it('of a page can be chosen', async () => {
    const page = await open()
    await page.evaluate((candidates) => {
      window.stage.click()
      window.stage.say('candidates', { candidates, unreachable: [] })
    }, severalCandidates)
    await told(page, goodAudit())
    expect(await page.textContent('.chooser')).toContain('本页有2处文字，已选定最可能的一处')
    await page.click('.chooser button')
    await page.click('.candidate:has-text("办理意见")')
    expect((await requests(page, 'watch')).map(([, id]) => id)).toEqual(['0:a', '0:b'])
  })

  it('can be dropped as files anywhere on the panel', async () => {
    const page = await open()
    await audited(page, goodAudit())
    await page.evaluate((audit) => window.stage.audits.push(audit), defectiveAudit())
    await drop(page, ['石笏镇.txt', '另一份.txt'], defectiveAudit().text)
    await expect.poll(() => page.getAttribute('.panel', 'data-source')).toBe('txt')
    expect(await page.textContent('.notice')).toContain('石笏镇.txt')
    await page.click('text=回到网页上的稿件')
    await expect.poll(() => page.getAttribute('.panel', 'data-source')).toBe('dom')
  })

  it('are shown as text, whatever they contain', async () => {
    const page = await open()
    const text = '<img src=x onerror="document.title=1"><script>document.title=2</script>\n“</mark><b>粗</b>'
    const audit = auditOf(text, {
      draft: { title: text, reportYear: null, issuers: [], addressees: [], date: null },
      findings: [finding(text, 'residue', '<b>粗</b>', { message: text, suggestion: text })],
      elements: [
        requirement('title', { outcome: 'review', message: text, searched: [text], evidence: [spanOf(text, '<img')] }),
      ],
    })
    await paste(page, audit)
    for (const part of ['findings', 'outline', 'text']) {
      await page.click(`[data-part="${part}"]`)
      expect(await page.locator('.panel img, .panel script, .panel b').count()).toBe(0)
    }
    expect(await page.textContent('.reading')).toContain('<script>document.title=2</script>')
    expect(await page.title()).toBe('核稿')
  })
})
