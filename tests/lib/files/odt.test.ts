import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFile, UnreadableFile } from '../../../lib/files'
import { odtOf } from './documents'
import { damaged, fixture } from './fixtures'

type Parts = Parameters<typeof odtOf>[0]
const read = (parts: Parts) => readFile('draft.odt', odtOf(parts))
const lines = async (parts: Parts) => (await read(parts)).text.split('\n')
const reasonOf = async (bytes: Uint8Array) => {
  try {
    await readFile('draft.odt', bytes)
  } catch (error) {
    return (error as UnreadableFile).reason
  }
  return 'read'
}

const p = (text: string, style = '') => `<text:p${style && ` text:style-name="${style}"`}>${text}</text:p>`

describe('text of an OpenDocument text', () => {
  it('collapses white space, and counts what is written as elements', async () => {
    const body = p('  甲 \n 乙<text:s text:c="2"/><text:s/>丙<text:tab/>丁<text:line-break/>  戊　己') + p('')
    expect(await lines({ body })).toEqual(['甲 乙   丙\t丁', '戊　己', ''])
  })

  it('keeps insertions and drops deletions', async () => {
    const body =
      '<text:tracked-changes><text:changed-region text:id="a"><text:deletion><text:p>10</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      p(
        '办结<text:change text:change-id="a"/><text:change-start text:change-id="b"/>12<text:change-end text:change-id="b"/>件',
      )
    expect(await lines({ body })).toEqual(['办结12件'])
  })

  it('names comments, notes, headers, pictures, objects, contents and hidden text', async () => {
    const body =
      '<text:table-of-content><text:index-body><text:p>目录行</text:p></text:index-body></text:table-of-content>' +
      p(
        '正文<office:annotation><text:p>批注</text:p></office:annotation>' +
          '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注</text:p></text:note-body></text:note>' +
          '<text:note text:note-class="endnote"><text:note-body><text:p>尾注</text:p></text:note-body></text:note>' +
          '<draw:frame><draw:image xlink:href="a.png"/></draw:frame>' +
          '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="b.png"/></draw:frame>' +
          '<text:span text:style-name="T1">藏</text:span>续',
      ) +
      '<text:section text:display="none"><text:p>藏段</text:p></text:section>'
    const source = await read({
      body,
      automatic: '<style:style style:name="T1" style:family="text" style:parent-style-name="H"/>',
      styles:
        '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
      masters: '<style:master-page><style:header><text:p>内部资料</text:p></style:header></style:master-page>',
    })
    expect(source.text).toBe('正文续')
    expect(source.unread).toEqual([
      '1 条批注、1 个脚注、1 个尾注、页眉页脚、目录、1 张图片、1 个嵌入对象或图表、2 处隐藏文字未读入正文',
    ])
    const footer =
      '<style:master-page><style:footer><text:p>— <text:page-number>1</text:page-number> —</text:p></style:footer></style:master-page>'
    expect((await read({ body: p('文'), masters: footer })).unread).toBeUndefined()
  })

  it('reads text boxes and shapes after the paragraph they hang on', async () => {
    const body = `${p(
      '正文<draw:frame><draw:text-box><text:p>文本框</text:p></draw:text-box></draw:frame>续<draw:g><draw:custom-shape><text:p>图形</text:p></draw:custom-shape></draw:g>',
    )}<draw:frame><draw:text-box><text:p>页上的框</text:p></draw:text-box></draw:frame>`
    expect(await lines({ body })).toEqual(['正文续', '文本框', '图形', '页上的框'])
  })

  it('puts cells side by side, spanning ones once', async () => {
    const cell = (text: string, span = '') => `<table:table-cell ${span}>${p(text)}</table:table-cell>`
    const covered = '<table:covered-table-cell/>'
    const row = (content: string) => `<table:table-row>${content}</table:table-row>`
    const body = `<table:table><table:table-header-rows>${row(cell('项目') + cell('件数'))}</table:table-header-rows>${row(
      cell('合计', 'table:number-columns-spanned="2"') + covered,
    )}${row(covered + cell('12'))}</table:table>${p('后')}`
    expect(await lines({ body })).toEqual(['项目\t件数', '合计', '\t12', '后'])
  })
})

describe('automatic numbers of an OpenDocument text', () => {
  const level = (index: number, format: string, more: string, after = 'nothing') =>
    `<text:list-level-style-number text:level="${index}" style:num-format="${format}" ${more}><style:list-level-properties><style:list-level-label-alignment text:label-followed-by="${after}"/></style:list-level-properties></text:list-level-style-number>`
  const chinese = '一, 二, 三, ...'
  const styles =
    `<text:list-style style:name="L">${level(1, chinese, 'style:num-suffix="、"')}${level(2, chinese, 'style:num-prefix="（" style:num-suffix="）"')}${level(3, '1', 'loext:num-list-format="%3%."', 'listtab')}</text:list-style>` +
    `<text:list-style style:name="D">${level(1, '1', 'style:num-suffix="."')}${level(2, '1', 'text:display-levels="2"')}</text:list-style>` +
    '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>' +
    `<text:list-style style:name="U">${level(1, 'Native Numbering', 'style:num-suffix="."')}</text:list-style>`
  const list = (content: string, attributes = 'text:style-name="L"') =>
    `<text:list ${attributes}>${content}</text:list>`
  const item = (content: string, attributes = '') => `<text:list-item ${attributes}>${content}</text:list-item>`
  const nested = (content: string) => `<text:list>${content}</text:list>`
  const numbered = (body: string) => lines({ body, styles })

  it('follow the nesting of lists, and go on where a list says so', async () => {
    const body =
      list(item(p('甲') + nested(item(p('乙') + p('续段')) + item(p('丙') + nested(item(p('丁'))))))) +
      p('正文') +
      list(item(nested(item(p('戊')))) + item(p('己')), 'text:style-name="L" text:continue-numbering="true"') +
      list(item(p('庚')))
    expect(await numbered(body)).toEqual([
      '一、甲',
      '（一）乙',
      '续段',
      '（二）丙',
      '1. 丁',
      '正文',
      '（三）戊',
      '二、己',
      '一、庚',
    ])
  })

  it('go on in the list that is named', async () => {
    const body =
      list(item(p('甲')), 'xml:id="a" text:style-name="L"') +
      list(item(p('点')), 'text:style-name="B"') +
      list(item(p('乙')), 'text:continue-list="a" text:style-name="L"') +
      list(item(p('丙'), 'text:start-value="7"'), 'text:continue-list="a" text:style-name="L"')
    expect(await numbered(body)).toEqual(['一、甲', '点', '二、乙', '七、丙'])
  })

  it('show the levels above, and say which counting they do not know', async () => {
    const body = list(item(p('甲') + nested(item(p('乙')))), 'text:style-name="D"')
    expect(await numbered(body)).toEqual(['1.甲', '1.1乙'])
    const source = await read({ body: list(item(p('丙')), 'text:style-name="U"'), styles })
    expect(source).toMatchObject({ text: '1.丙', unread: ['1 处自动编号的样式无法辨认，按阿拉伯数字读入'] })
  })

  it('are those of headings outside lists', async () => {
    const outline = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="${chinese}" style:num-suffix="、"/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>`
    const unnumbered = '<style:style style:name="N" style:family="paragraph" style:list-style-name=""/>'
    const h = (text: string, depth: number, more = '') =>
      `<text:h text:outline-level="${depth}" ${more}>${text}</text:h>`
    const body =
      h('甲', 1) +
      h('乙', 2) +
      h('丙', 1, 'text:is-list-header="true"') +
      h('丁', 1, 'text:style-name="N"') +
      h('戊', 1)
    expect(await lines({ body, styles: outline, automatic: unnumbered })).toEqual([
      '一、甲',
      '乙',
      '丙',
      '丁',
      '二、戊',
    ])
  })
})

describe('OpenDocument files that cannot be read', () => {
  it('are told apart', async () => {
    const manifest = strToU8(
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    )
    expect(await reasonOf(odtOf({ body: p('文'), files: { 'META-INF/manifest.xml': manifest } }))).toBe('encrypted')
    const sheet = '<office:document-content><office:body><office:spreadsheet/></office:body></office:document-content>'
    expect(await reasonOf(zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8(sheet) }))).toBe('not-a-docx')
    expect(await reasonOf(zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a>') }))).toBe('damaged')
    expect(await reasonOf(odtOf({ body: '' }))).toBe('empty')
  })

  it('are given up when they are bombs or bottomless', async () => {
    const started = performance.now()
    expect(await reasonOf(odtOf({ body: p('<text:span>'.repeat(20_000)) }))).toBe('too-deep')
    const spaces = p(`${'<text:s text:c="999999999"/>'.repeat(4_000)}文`)
    expect((await read({ body: spaces })).text.length).toBeLessThan(4_000 * 300)
    const bomb = odtOf({ body: p('文'), files: { 'content.xml': new Uint8Array(200 << 20) } })
    expect(await reasonOf(bomb)).toBe('too-large')
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 60_000)

  it('throw nothing but UnreadableFile for any damage', async () => {
    const whole = fixture('report.odt')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = changes.reduce((result, [at, value]) => damaged(result, at, value), whole)
        try {
          expect((await readFile('a.odt', bytes)).format).toMatch(/^(odt|txt)$/)
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile)
        }
      }),
      { numRuns: 100 },
    )
  }, 120_000)
})
