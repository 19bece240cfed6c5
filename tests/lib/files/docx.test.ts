import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFile, UnreadableFile } from '../../../lib/files'
import {
  abstractList,
  docxOf,
  level,
  list,
  numbered,
  type Parts,
  paragraph,
  run,
  STRICT,
  startOverride,
} from './documents'

const read = (parts: Parts) => readFile('draft.docx', docxOf(parts))
const lines = async (parts: Parts) => (await read(parts)).text.split('\n')
const reasonOf = async (bytes: Uint8Array, name = 'draft.docx') => {
  try {
    await readFile(name, bytes)
  } catch (error) {
    return (error as UnreadableFile).reason
  }
  return 'read'
}

describe('text of a Word document', () => {
  it('reads what the docx package writes: lists, tabs, breaks, tables', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
    const document = new Document({
      numbering: {
        config: [
          {
            reference: 'report',
            levels: [
              { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', alignment: AlignmentType.START },
              { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）', alignment: AlignmentType.START },
              { level: 2, format: LevelFormat.DECIMAL, text: '%3.', alignment: AlignmentType.START },
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph('2024年法治政府建设年度报告'),
            new Paragraph({ text: '主要举措和成效', numbering: { reference: 'report', level: 0 } }),
            new Paragraph({ text: '强化党的领导', numbering: { reference: 'report', level: 1 } }),
            new Paragraph({ text: '2024年，', numbering: { reference: 'report', level: 2 } }),
            new Paragraph({ text: '规范执法', numbering: { reference: 'report', level: 1 } }),
            new Paragraph({ text: '存在的不足', numbering: { reference: 'report', level: 0 } }),
            new Paragraph({ text: '宣传不够', numbering: { reference: 'report', level: 1 } }),
            new Paragraph({ children: [new TextRun('甲\t乙'), new TextRun({ text: '丙', break: 1 })] }),
            new Table({
              rows: [
                new TableRow({ children: [cell('复议'), cell('12件')] }),
                new TableRow({ children: [cell('诉讼'), cell('')] }),
              ],
            }),
          ],
        },
      ],
    })
    const source = await readFile('报告.docx', new Uint8Array(await Packer.toBuffer(document)))
    expect(source).toEqual({
      name: '报告.docx',
      format: 'docx',
      text: '2024年法治政府建设年度报告\n一、主要举措和成效\n（一）强化党的领导\n1. 2024年，\n（二）规范执法\n二、存在的不足\n（一）宣传不够\n甲\t乙\n丙\n复议\t12件\n诉讼\t',
    })
  })

  it('keeps insertions, drops deletions and moves, and joins paragraphs whose mark is deleted', async () => {
    const body =
      `<w:p>${run('办结')}<w:del w:id="1"><w:r><w:delText>10</w:delText></w:r></w:del><w:ins w:id="2">${run('12')}</w:ins>${run('件')}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run('前半句，')}</w:p>${paragraph('后半句。')}` +
      `<w:p><w:moveFrom w:id="4">${run('移走')}</w:moveFrom><w:moveTo w:id="5">${run('移来')}</w:moveTo></w:p>` +
      `<w:p><w:pPr><w:pStyle w:val="x"/><w:pPrChange w:id="6"><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:pPrChange></w:pPr>${run('格式改过')}</w:p>`
    expect(await lines({ body })).toEqual(['办结12件', '前半句，后半句。', '移来', '格式改过'])
  })

  it('does not count a deleted paragraph in its list, nor keep a deleted table row', async () => {
    const numbering = abstractList(0, level(0, 'chineseCounting', '%1、')) + list(1, 0)
    const deleted = `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>`
    const row = (text: string, properties = '') => `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc></w:tr>`
    const body = `${numbered('甲', 1)}${deleted}${numbered('乙', 1)}<w:tbl>${row('留')}${row('删', '<w:trPr><w:del w:id="3"/></w:trPr>')}</w:tbl>`
    expect(await lines({ body, numbering })).toEqual(['一、甲', '二、乙', '留'])
  })

  it('reads through content controls, smart tags, hyperlinks and fields', async () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body =
      `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:alias w:val="标题"/></w:sdtPr><w:sdtContent>${paragraph('控件里的段落')}</w:sdtContent></w:sdt>` +
      `<w:p><w:smartTag>${run('栖霞')}</w:smartTag><w:hyperlink>${run('区')}</w:hyperlink><w:fldSimple w:instr="DATE">${run('2024年')}</w:fldSimple></w:p>` +
      `<w:p>${field(` IF ${field('PAGE', run('7'))} = 1 `, run('结果'))}${run('后')}</w:p>` +
      `<w:p>${field('TOC \\o', run('一、目录行\t3'))}</w:p>` +
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('没有结束的域')}</w:p>${paragraph('仍在正文')}`
    const source = await read({ body })
    expect(source.text.split('\n')).toEqual(['控件里的段落', '栖霞区2024年', '结果后', '', '仍在正文'])
    expect(source.unread).toEqual(['目录未读入正文'])
  })

  it('reads a table of contents that never ends as text rather than lose the draft', async () => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('目录')}</w:p>${paragraph('正文')}`
    expect(await read({ body })).toEqual({ name: 'draft.docx', format: 'docx', text: '目录\n正文' })
  })

  it('reads a text box once, after its paragraph, and counts a picture', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const body =
      `<w:p>${run('正文')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('文本框')}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box('文本框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('续')}</w:p>` +
      `<w:p>${run('图')}<w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>`
    expect(await read({ body })).toMatchObject({ text: '正文续\n文本框\n图', unread: ['1 张图片未读入正文'] })
  })

  it('says what is not in the text, in the language asked for', async () => {
    const body =
      `<w:p>${run('正文')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="0"/></w:r><w:r><w:commentReference w:id="1"/></w:r>` +
      `${run('藏', '<w:vanish/>')}${run('不藏', '<w:vanish w:val="0"/>')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>`
    const parts = { body, header: paragraph('内部资料') }
    expect(await read(parts)).toMatchObject({
      text: '正文不藏',
      unread: ['2 条批注、1 个脚注、页眉页脚、1 个公式、1 处隐藏文字未读入正文'],
    })
    expect((await readFile('a.docx', docxOf(parts), 'en')).unread).toEqual([
      'Not read into the text: 2 comments, 1 footnote, headers and footers, 1 equation, 1 hidden passage',
    ])
    expect((await read({ body: paragraph('文'), header: paragraph('第 1 页 共 3 页') })).unread).toBeUndefined()
  })

  it('hides text whose style hides it, unless the run shows it', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="g"><w:basedOn w:val="h"/></w:style>'
    const body = `<w:p>${run('甲', '<w:rStyle w:val="g"/>')}${run('乙', '<w:rStyle w:val="g"/><w:vanish w:val="false"/>')}</w:p>`
    expect(await read({ body, styles })).toMatchObject({ text: '乙', unread: ['1 处隐藏文字未读入正文'] })
  })

  it('keeps U+3000 indents, drops unprotected spaces, and writes special characters plainly', async () => {
    const body = `<w:p><w:r><w:t>　　现报告 </w:t><w:noBreakHyphen/><w:t xml:space="preserve"> 如下</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Webdings" w:char="F099"/></w:r></w:p>`
    expect(await read({ body })).toMatchObject({
      text: '　　现报告- 如下☑\uFFFD',
      unread: ['1 个符号字体的字符无法辨认，正文中以“\uFFFD”标出'],
    })
  })

  it('keeps the paragraphs of a cell that holds several, and nested tables', async () => {
    const cell = (content: string) => `<w:tc>${content}</w:tc>`
    const inner = `<w:tbl><w:tr>${cell(paragraph('子甲'))}${cell(paragraph('子乙'))}</w:tr></w:tbl>`
    const body = `<w:tbl><w:tr>${cell(paragraph('栏目'))}${cell(paragraph('第一段') + paragraph('第二段'))}</w:tr><w:tr>${cell(inner + paragraph(''))}${cell(paragraph('丁'))}</w:tr></w:tbl>`
    expect(await lines({ body })).toEqual(['栏目', '第一段', '第二段', '子甲\t子乙\t丁'])
  })

  it('reads strict documents, other prefixes and none', async () => {
    const expected = ['正文']
    expect(await lines({ body: paragraph('正文'), namespace: STRICT })).toEqual(expected)
    const bare = strToU8(`<document xmlns="${STRICT}"><body><p><r><t>正文</t></r></p></body></document>`)
    expect(await lines({ body: '', files: { 'word/document.xml': bare } })).toEqual(expected)
    const other = strToU8(
      `<a:document xmlns:a="${STRICT}" xmlns:w="urn:other"><a:body><a:p><a:r><w:t>别家</w:t><a:t>正文</a:t></a:r></a:p></a:body></a:document>`,
    )
    expect(await lines({ body: '', files: { 'word/document.xml': other } })).toEqual(expected)
  })
})

describe('automatic numbers', () => {
  const label = async (format: string, count: number) => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${count}"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="%1|"/></w:lvl></w:abstractNum>${list(1, 0)}`
    return (await lines({ body: numbered('', 1), numbering }))[0]?.slice(0, -1)
  }

  it.each([
    ['chineseCounting', [1, 10, 11, 20, 99], ['一', '十', '十一', '二十', '九十九']],
    [
      'chineseCountingThousand',
      [10, 12, 100, 105, 110, 2024],
      ['十', '十二', '一百', '一百零五', '一百一十', '二千零二十四'],
    ],
    ['japaneseCounting', [10, 111], ['十', '百十一']],
    ['taiwaneseCounting', [15], ['十五']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
    ['ideographDigital', [10, 23], ['一〇', '二三']],
    ['decimal', [7], ['7']],
    ['decimalZero', [7], ['07']],
    ['decimalFullWidth', [12], ['１２']],
    ['decimalEnclosedCircleChinese', [1, 20, 21, 36], ['①', '⑳', '㉑', '㊱']],
    ['upperRoman', [4, 1999], ['IV', 'MCMXCIX']],
    ['lowerRoman', [9], ['ix']],
    ['upperLetter', [2, 27], ['B', 'AA']],
    ['lowerLetter', [28], ['bb']],
    ['chineseLegalSimplified', [11], ['壹拾壹']],
  ])('%s', async (format, numbers, labels) => {
    expect(await Promise.all(numbers.map((number) => label(format, number)))).toEqual(labels)
  })

  it('gives bullets no label and says when it does not know a system', async () => {
    const numbering =
      abstractList(0, level(0, 'bullet', '\uf0b7')) +
      abstractList(1, level(0, 'thaiLetters', '%1.')) +
      list(1, 0) +
      list(2, 1)
    expect(await read({ body: numbered('点', 1) + numbered('数', 2), numbering })).toMatchObject({
      text: '点\n1. 数',
      unread: ['1 处自动编号的样式无法辨认，按阿拉伯数字读入'],
    })
  })

  it('shows the levels above, in arabic digits where the level is legal', async () => {
    const numbering =
      abstractList(
        0,
        level(0, 'chineseCounting', '%1、') +
          level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
          level(2, 'decimal', '%1.%2.%3'),
      ) + list(1, 0)
    const body =
      numbered('甲', 1, 0) + numbered('乙', 1, 0) + numbered('丙', 1, 1) + numbered('丁', 1, 2) + numbered('戊', 1, 1)
    expect(await lines({ body, numbering })).toEqual(['一、甲', '二、乙', '2.1 丙', '二.1.1 丁', '2.2 戊'])
  })

  it('counts lists of one definition together, restarts where a list says so, and only once', async () => {
    const numbering =
      abstractList(0, level(0, 'decimal', '%1.')) + list(1, 0) + list(2, 0, startOverride(0, 1)) + list(3, 0)
    const body = numbered('a', 1) + numbered('b', 1) + numbered('c', 2) + numbered('d', 2) + numbered('e', 3)
    expect(await lines({ body, numbering })).toEqual(['1. a', '2. b', '1. c', '2. d', '3. e'])
  })

  it('numbers a level through when it is never restarted, and after a level of its choice', async () => {
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((at) => numbered(`${at}`, 1, at)).join('')
    const restart = (value: number) =>
      abstractList(
        0,
        level(0, 'decimal', '%1.') +
          level(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>') +
          level(2, 'decimal', '%3)', `<w:lvlRestart w:val="${value}"/>`),
      ) + list(1, 0)
    expect(await lines({ body, numbering: restart(1) })).toEqual([
      '1. 0',
      '(1) 1',
      '1) 2',
      '(2) 1',
      '2) 2',
      '2. 0',
      '(3) 1',
      '1) 2',
    ])
    expect(await lines({ body, numbering: restart(2) })).toEqual([
      '1. 0',
      '(1) 1',
      '1) 2',
      '(2) 1',
      '1) 2',
      '2. 0',
      '(3) 1',
      '1) 2',
    ])
  })

  it('takes a level a list puts in place of its definition, and a start of its own', async () => {
    const own = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/>${level(0, 'upperLetter', '%1、')}</w:lvlOverride>`
    const numbering = abstractList(0, level(0, 'decimal', '%1.')) + list(1, 0, own)
    expect(await lines({ body: numbered('甲', 1) + numbered('乙', 1), numbering })).toEqual(['C、甲', 'D、乙'])
  })

  describe('from styles', () => {
    const numbering =
      abstractList(
        0,
        level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>') +
          level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>'),
      ) +
      list(1, 0) +
      list(2, 0, startOverride(0, 1))
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H1b"><w:basedOn w:val="H1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="None"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>'
    const styled = (text: string, style: string, more = '') => paragraph(text, `<w:pStyle w:val="${style}"/>${more}`)

    it('takes number and level from the style, what it is based on, or the paragraph itself', async () => {
      const body =
        styled('甲', 'H1') +
        styled('子', 'H2') +
        styled('丑', 'H2') +
        styled('乙', 'H1b') +
        styled('无', 'None') +
        styled('也无', 'H1', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
        styled('寅', 'H2') +
        styled('丙', 'H1')
      expect(await lines({ body, numbering, styles })).toEqual([
        '一、甲',
        '（一）子',
        '（二）丑',
        '二、乙',
        '无',
        '也无',
        '（一）寅',
        '三、丙',
      ])
    })

    it('restarts under a style when one paragraph names a restarting list', async () => {
      const body =
        styled('甲', 'H1') +
        styled('乙', 'H1') +
        styled('附', 'H1', '<w:numPr><w:numId w:val="2"/></w:numPr>') +
        styled('子', 'H2') +
        styled('续', 'H1')
      expect(await lines({ body, numbering, styles })).toEqual(['一、甲', '二、乙', '一、附', '（一）子', '二、续'])
    })

    it('follows a numbering style and survives styles based on themselves', async () => {
      const linked = `${numbering}<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Liste"/></w:abstractNum>${list(5, 5)}`
      const more = `${styles}<w:style w:type="numbering" w:styleId="Liste"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>`
      const body = numbered('甲', 5, 0) + styled('乙', 'Loop')
      expect(await lines({ body, numbering: linked, styles: more })).toEqual(['一、甲', '乙'])
    })
  })
})

describe('documents that cannot be read', () => {
  const whole = docxOf({ body: paragraph('正文'.repeat(500)) })

  it('names a damaged archive, wherever it is cut or changed', async () => {
    expect(await reasonOf(whole.subarray(0, whole.length - 30))).toBe('damaged')
    expect(await reasonOf(whole.subarray(0, 40))).toBe('damaged')
    const changed = docxOf({ body: paragraph('正文') })
    const at = Buffer.from(changed).indexOf('document.xml') + 40
    changed[at] = (changed[at] ?? 0) ^ 0xff
    expect(await reasonOf(changed)).toBe('damaged')
  })

  it.each([
    ['ends early', '<w:p><w:r><w:t>正文'],
    ['closes out of order', '<w:p><w:r><w:t>正文</w:r></w:t></w:p>'],
  ])('refuses XML that %s', async (_, body) => {
    expect(await reasonOf(docxOf({ body }))).toBe('damaged')
  })

  it('tells spreadsheets, empty archives and incomplete documents apart', async () => {
    const file = strToU8('<a/>')
    expect(await reasonOf(zipSync({ 'xl/workbook.xml': file }))).toBe('not-a-docx')
    expect(await reasonOf(zipSync({}))).toBe('not-a-docx')
    expect(await reasonOf(zipSync({ 'word/styles.xml': file }))).toBe('damaged')
    expect(await reasonOf(docxOf({ body: '<w:p/>' }))).toBe('empty')
  })

  it('refuses zip bombs by what they declare and by what comes out', async () => {
    const bomb = docxOf({ body: '', files: { 'word/document.xml': new Uint8Array(200 << 20) } })
    const started = performance.now()
    expect(await reasonOf(bomb)).toBe('too-large')
    expect(performance.now() - started).toBeLessThan(1000)
    // The same bomb, lying about its size in both headers.
    const liar = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
    for (let at = 0; at + 4 <= bomb.length; at++)
      if (liar.getUint32(at, true) === 200 << 20) liar.setUint32(at, 1000, true)
    expect(await reasonOf(bomb)).toBe('too-large')
    expect(performance.now() - started).toBeLessThan(3000)
  }, 60_000)

  it('does not expand entities of a document type declaration', async () => {
    const document = strToU8(
      `<!DOCTYPE x [<!ENTITY a "扩展"><!ENTITY b "&a;&a;">]><w:document xmlns:w="${STRICT}"><w:body><w:p><w:r><w:t>正文&b;&amp;</w:t></w:r></w:p></w:body></w:document>`,
    )
    expect(await lines({ body: '', files: { 'word/document.xml': document } })).toEqual(['正文&b;&'])
  })

  it('throws nothing but UnreadableFile for any damage to its XML', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const numbering =
      abstractList(0, level(0, 'decimal', '%1.%2', '<w:pStyle w:val="a"/>')) + list(1, 0, startOverride(0, 2))
    const body =
      `${numbered('甲', 1)}<w:tbl><w:tr><w:tc>${paragraph('乙')}</w:tc></w:tr></w:tbl>` +
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:txbxContent>${paragraph('丙')}</w:txbxContent></w:r><w:del>${run('丁')}</w:del></w:p>`
    const pieces = [
      '',
      '<w:p>',
      '</w:p>',
      '<w:tc>',
      '</w:tr>',
      '<w:txbxContent>',
      '</w:txbxContent>',
      '<w:del/>',
      '<w:rPr>',
      '&',
      '<',
      '99999',
      '-',
      '"',
      '<w:tbl>',
    ]
    const damage = (part: string, at: number, length: number, piece: string) =>
      part.slice(0, at % part.length) + piece + part.slice((at % part.length) + length)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('body', 'styles', 'numbering'),
        fc.nat(),
        fc.nat(12),
        fc.constantFrom(...pieces),
        async (name, at, length, piece) => {
          const parts = { body, styles, numbering }
          parts[name] = damage(parts[name], at, length, piece)
          try {
            expect((await read(parts)).format).toBe('docx')
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableFile)
          }
        },
      ),
      { numRuns: 800 },
    )
  }, 60_000)

  it('reads a text box of very many paragraphs', async () => {
    const body = `<w:p><w:r><w:txbxContent>${paragraph('文').repeat(200_000)}</w:txbxContent></w:r></w:p>`
    expect((await read({ body })).text.length).toBe(400_000)
  }, 60_000)

  it('refuses bottomless nesting quickly', async () => {
    const started = performance.now()
    expect(await reasonOf(docxOf({ body: '<w:ins>'.repeat(200_000) }))).toBe('too-deep')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
