import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile, UnreadableFile } from '../../../lib/files'
import { layOut, type PdfPage, type PdfRun } from '../../../lib/files/pdf-layout'
import { damaged, fixture } from './fixtures'

const reasonOf = async (bytes: Uint8Array) => {
  try {
    await readFile('draft.pdf', bytes)
  } catch (error) {
    return (error as UnreadableFile).reason
  }
  return 'read'
}

describe('PDF files', () => {
  it('with a Chinese font that is only named are read by the character maps of the program', async () => {
    const { text, unread } = await readFile('a.pdf', fixture('unembedded.pdf'))
    expect(text.split('\n').slice(0, 5)).toEqual([
      '青禾区2024年法治政府建设年度报告',
      '市委、市政府：',
      '2024年，青禾区坚持以习近平法治思想为指导，紧扣法治政府建设重点任务，扎实推进依法行政各项工作，全区法治化营商环境持续优化，群众法治获得感稳步提升。现将有关情况报告如下。',
      '一、2024年主要举措和成效',
      '（一）党政主要负责人履行推进法治建设第一责任人职责情况',
    ])
    expect(text).toContain('\n青禾区人民政府\n2025年1月15日')
    expect(text).not.toMatch(/送审稿|内部资料|— \d —/)
    expect(unread?.[0]).toBe('页眉页脚、2 处斜排的文字（如水印）未读入正文')
  })

  it('are read from a Buffer, and leave it as it was', async () => {
    const bytes = Buffer.from(fixture('unembedded.pdf'))
    const before = Buffer.from(bytes)
    const source = await readFile('a.pdf', bytes)
    expect(source.format).toBe('pdf')
    expect(bytes.equals(before)).toBe(true)
    expect(await readFile('a.pdf', bytes)).toEqual(source)
  })

  it('that are protected, scanned or damaged are refused with the reason', async () => {
    expect(await reasonOf(fixture('protected.pdf'))).toBe('encrypted')
    expect(await reasonOf(fixture('scanned.pdf'))).toBe('pdf-scanned')
    await expect(readFile('a.pdf', fixture('scanned.pdf'))).rejects.toThrow(/扫描件.*再试/)
    await expect(readFile('a.pdf', fixture('scanned.pdf'), 'en')).rejects.toThrow(/^[\x20-\x7e]+$/)
    expect(await reasonOf(fixture('unembedded.pdf').subarray(0, 300))).toBe('damaged')
  })

  it('throw nothing but UnreadableFile for any damage', async () => {
    const whole = fixture('unembedded.pdf')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }), async (changes) => {
        const bytes = changes.reduce((result, [at, value]) => damaged(result, at, value), whole)
        try {
          expect((await readFile('a.pdf', bytes)).format).toMatch(/^(pdf|txt)$/)
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile)
        }
      }),
      // The same damage every time: some makes the engine leave promises of its own unheard, which fails the run and not the test.
      { numRuns: 60, seed: 20261127 },
    )
  }, 120_000)
})

const SIZE = 16
const LEFT = 80
const RIGHT = 80 + 28 * SIZE

/** Runs of one page: each line its indent in characters, its text, and what is said of it besides. */
function page(rows: [indent: number, text: string, more?: Partial<PdfRun>][]): PdfPage {
  let y = 740
  const runs: PdfRun[] = []
  for (const [indent, text, more] of rows) {
    if (more?.y === undefined) y -= 28
    runs.push({ text, x: LEFT + indent * SIZE, y, width: text.length * SIZE, size: SIZE, ...more })
  }
  return { width: 595, height: 842, runs }
}

const paragraphs = (...pages: PdfPage[]) => layOut(pages).lines
const full = (start: string, length = 28) => start + '法'.repeat(length - start.length)

describe('paragraphs put together from lines', () => {
  it('end at an indent, at a short line, at a larger distance and at another size', () => {
    const lines: Parameters<typeof page>[0] = [
      [2, full('甲', 26)],
      [0, full('乙')],
      [2, full('丙', 26)],
      [0, '丁。'],
      [0, full('戊')],
      [0, '己。'],
    ]
    expect(paragraphs(page(lines))).toEqual([full('甲', 26) + full('乙'), `${full('丙', 26)}丁。`, `${full('戊')}己。`])
    expect(
      paragraphs(
        page([
          [0, full('甲')],
          [0, full('乙')],
          [0, '丙', { size: 12 }],
        ]),
      ),
    ).toEqual([full('甲') + full('乙'), '丙'])
    const apart = page([
      [0, full('甲')],
      [0, full('乙')],
      [0, full('丙')],
      [0, full('丁')],
    ])
    for (const run of apart.runs.slice(2)) run.y -= 28
    expect(paragraphs(apart)).toEqual([full('甲') + full('乙'), full('丙') + full('丁')])
  })

  it('go on over a page’s end, past page numbers, headers and footnotes', () => {
    const furniture = (number: number): PdfRun[] => [
      { text: '年度报告（送审稿）', x: LEFT, y: 800, width: 160, size: 10 },
      { text: `— ${number} —`, x: 280, y: 50, width: 40, size: 14 },
    ]
    const first = page([
      [2, full('甲', 26)],
      [0, full('乙')],
    ])
    first.runs[1] = { text: '81件', x: LEFT, y: 684, width: 48, size: SIZE }
    first.runs.push(
      { text: '1', x: LEFT + 48, y: 690, width: 5, size: 9 },
      { text: full('，', 24), x: LEFT + 56, y: 684, width: 24.5 * SIZE, size: SIZE },
      { text: '1', x: LEFT, y: 95, width: 5, size: 6 },
      { text: '数据来自年度统计', x: LEFT + 6, y: 92, width: 80, size: 10 },
      ...furniture(1),
    )
    const second = page([
      [0, '丙。'],
      [2, full('丁', 26)],
      [0, '戊。'],
    ])
    second.runs.push(...furniture(2))
    expect(layOut([first, second])).toEqual({
      lines: [`${full('甲', 26)}81件${full('，', 24)}丙。`, `${full('丁', 26)}戊。`],
      footnotes: 1,
      hasHeaderOrFooter: true,
    })
  })

  it('keep a figure that stands alone, and a list’s hanging lines with their item', () => {
    expect(
      paragraphs(
        page([
          [2, full('甲', 26)],
          [0, '12'],
          [0, full('乙')],
        ]),
      ),
    ).toContain(`${full('甲', 26)}12`)
    const hanging = page([[0, '1.', { width: 10 }]])
    hanging.runs.push({ text: full('甲', 26), x: LEFT + 2 * SIZE, y: 712, width: 26 * SIZE, size: SIZE })
    hanging.runs.push({ text: '乙。', x: LEFT + 2 * SIZE, y: 684, width: 2 * SIZE, size: SIZE })
    hanging.runs.push({ text: '2.', x: LEFT, y: 656, width: 10, size: SIZE })
    hanging.runs.push({ text: '丙。', x: LEFT + 2 * SIZE, y: 656, width: 2 * SIZE, size: SIZE })
    expect(paragraphs(hanging)).toEqual([`1. ${full('甲', 26)}乙。`, '2. 丙。'])
  })

  it('give table rows their cells, and titles of two lines one', () => {
    const row = (y: number, ...cells: string[]): PdfRun[] =>
      cells.map((text, index) => ({ text, x: LEFT + index * 150, y, width: text.length * SIZE, size: SIZE }))
    const table = { width: 595, height: 842, runs: [...row(700, '项目', '件数'), ...row(672, '复议', '12件')] }
    expect(paragraphs(table)).toEqual(['项目\t件数', '复议\t12件'])
    const title = page([
      [0, full('青禾区', 20), { size: 22, width: 20 * 22, x: LEFT + 4 }],
      [0, '情况报告', { size: 22, width: 4 * 22, x: (LEFT + RIGHT) / 2 - 44 }],
      [2, full('甲', 26)],
      [0, full('乙')],
      [0, full('丙')],
    ])
    expect(paragraphs(title)[0]).toBe(`${full('青禾区', 20)}情况报告`)
  })

  it('lose the gaps that typesetting puts between Chinese and Latin', () => {
    expect(paragraphs(page([[0, '全年收到申请 86 件，审结 81 件（含 2023 年结转）。']]))).toEqual([
      '全年收到申请86件，审结81件（含2023年结转）。',
    ])
    expect(paragraphs(page([[0, 'Word 文档 A B']]))).toEqual(['Word文档A B'])
  })

  it('are found in the order of their places where a page is drawn font by font', () => {
    const digits: PdfRun[] = []
    const chinese: PdfRun[] = []
    for (let index = 0; index < 8; index++) {
      const y = 700 - index * 28
      chinese.push(
        { text: '办结', x: LEFT, y, width: 32, size: SIZE },
        { text: `件${'法'.repeat(24)}`, x: LEFT + 48, y, width: 400, size: SIZE },
      )
      digits.push({ text: `${index + 1}`, x: LEFT + 33, y, width: 9, size: SIZE })
    }
    const text = paragraphs({ width: 595, height: 842, runs: [...digits.reverse(), ...chinese] }).join('')
    for (let index = 0; index < 8; index++) expect(text).toContain(`办结${index + 1}件`)
  })

  it('take time in proportion', () => {
    const started = performance.now()
    const pages = Array.from({ length: 400 }, () => page(Array.from({ length: 100 }, () => [0, full('甲')])))
    expect(paragraphs(...pages).length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
