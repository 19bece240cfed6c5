import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile, UnreadableFile } from '../../../lib/files'
import { damaged, fixture } from './fixtures'

const FONTS =
  "{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}{\\f2\\fcharset2 Wingdings;}{\\f3\\fcharset136 PMingLiU;}}"
/** 法治 in code page 936. */
const FAZHI = "\\'b7\\'a8\\'d6\\'ce"

const bytesOf = (body: string, head = '') => {
  const text = `{\\rtf1\\ansi\\ansicpg936\\deff0${FONTS}${head}\n${body}}`
  return new TextEncoder().encode(text.replaceAll(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0)}?`))
}
const read = (body: string, head = '') => readFile('draft.rtf', bytesOf(body, head))
const lines = async (body: string, head = '') => (await read(body, head)).text.split('\n')
const reasonOf = async (bytes: Uint8Array) => {
  try {
    await readFile('draft.rtf', bytes)
  } catch (error) {
    return (error as UnreadableFile).reason
  }
  return 'read'
}

describe('characters of RTF', () => {
  it('are read from the code page of their font, or of the document where the font is said to be Western', async () => {
    expect(await lines(`\\f1 ${FAZHI}\\par\\f0 ${FAZHI}A\\par\\f3 \\'aa\\'6b\\par`)).toEqual(['法治', '法治A', '法'])
    expect(await lines(`\\loch\\af0\\hich\\af0\\dbch\\af1 ${FAZHI}\\par`)).toEqual(['法治'])
    // The second byte of a pair written plainly, and a pair cut in two by a change of format.
    expect(await lines("\\f1 \\'81@\\par")).toEqual(['丂'])
  })

  it('are read from \\u, with what stands for them in older programs passed over', async () => {
    expect(await lines("\\u27861\\'b7\\u27835?\\u-3913 ?\\par")).toEqual(['法治\uf0b7'])
    expect(await lines("{\\uc2\\u27861\\'b7\\'a8}{\\uc0\\u27835 A}\\u55357?\\u56832?\\par")).toEqual(['法治A😀'])
    expect(await lines('\\uc1\\u27861\\par\\u27835{}B\\par')).toEqual(['法', '治B'])
    expect(await lines('\\u55357?\\par')).toEqual(['\uFFFD'])
  })

  it('that are named or special are written plainly', async () => {
    expect(await lines('\\ldblquote A\\rdblquote\\emdash\\~\\_\\-\\{\\}\\\\\\tab\\line B\\\nC\\par')).toEqual([
      '“A”—\u00a0-{}\\\t',
      'B',
      'C',
    ])
    const source = await read("\\f2\\'fe\\'99\\par")
    expect(source).toMatchObject({ text: '☑\uFFFD', unread: ['1 个符号字体的字符无法辨认，正文中以“\uFFFD”标出'] })
  })

  it('leave no trace of data', async () => {
    expect(await lines('A\\bin5 {}}}\\B\\par')).toEqual(['AB'])
    expect(await lines('A\r\nB\\par')).toEqual(['AB'])
  })
})

describe('what is text in RTF', () => {
  it('insertions are, deletions are not, nor is what was moved away', async () => {
    expect(await lines('办结{\\deleted 10}{\\revised 12}件{\\mvf 移走}\\par')).toEqual(['办结12件'])
    expect(await lines('前半句，{\\deleted\\par}后半句。\\par')).toEqual(['前半句，后半句。'])
  })

  it('hidden text, notes, comments, headers, pictures and objects are not, and are named', async () => {
    const source = await read(
      '正文{\\v 藏}{\\footnote 注}{\\footnote\\ftnalt 尾注}{\\*\\atnid 1}{\\*\\annotation 批注}' +
        '{\\*\\shppict{\\pict ffd8}}{\\nonshppict{\\pict ffd8}}{\\object{\\*\\objdata 00}{\\result 图}}' +
        '{\\*\\moMath{\\mr x}}\\par{\\header 内部资料\\par}{\\*\\unknown 不认识}',
    )
    expect(source.text).toBe('正文')
    expect(source.unread).toEqual([
      '1 条批注、1 个脚注、1 个尾注、页眉页脚、1 张图片、1 个嵌入对象或图表、1 个公式、1 处隐藏文字未读入正文',
    ])
    expect((await read('正文\\par{\\footer \\emdash  1 \\emdash\\par}')).unread).toBeUndefined()
  })

  it('results of fields are, tables of contents are not', async () => {
    const field = (code: string, result: string) => `{\\field{\\*\\fldinst ${code}}{\\fldrslt ${result}}}`
    const source = await read(`${field('PAGE', '7')}页\\par ${field('TOC', '一、目录\\par 二、目录')}\\par 尾\\par`)
    expect(source.text.split('\n')).toEqual(['7页', '尾'])
    expect(source.unread).toEqual(['目录未读入正文'])
  })

  it('text boxes are, after the paragraph they hang on', async () => {
    const box = '{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn a}{\\sv 1}}{\\shptxt 文本框\\par}}{\\shprslt{\\*\\do 文本框}}}'
    expect(await lines(`正文${box}续\\par 后\\par`)).toEqual(['正文续', '文本框', '后'])
  })

  it('the Unicode of two versions is', async () => {
    expect(await lines('{\\upr{ansi}{\\*\\ud{\\u27861?}}}\\par')).toEqual(['法'])
  })

  it('cells stand side by side, nested ones too', async () => {
    const row = '\\trowd\\cellx1\\cellx2\\pard\\intbl 甲\\cell 乙\\cell\\row'
    expect(await lines(`${row}\\pard 后\\par`)).toEqual(['甲\t乙', '后'])
    const nested =
      '\\pard\\intbl\\itap2 子甲\\nestcell 子乙\\nestcell{\\*\\nesttableprops\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\cell 丙\\cell\\row'
    expect(await lines(`${nested}\\pard 后\\par`)).toEqual(['子甲\t子乙\t丙', '后'])
  })
})

describe('automatic numbers of RTF', () => {
  const level = (nfc: number, text: string) =>
    `{\\listlevel\\levelnfc${nfc}\\levelstartat1\\levelfollow2{\\leveltext ${text};}{\\levelnumbers\\'01;}}`
  const head =
    `{\\*\\listtable{\\list${level(39, "\\'02\\'00\\u12289?")}${level(39, "\\'03\\u65288?\\'01\\u65289?")}\\listid1}` +
    `{\\list${level(23, "\\'01\\u-3913 ?")}\\listid2}}` +
    '{\\*\\listoverridetable{\\listoverride\\listid1\\listoverridecount0\\ls1}{\\listoverride\\listid2\\listoverridecount0\\ls2}' +
    '{\\listoverride\\listid1\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat5}\\ls3}}'
  const item = (text: string, list: number, index: number, drawn = '') =>
    `\\pard${drawn && `{\\listtext ${drawn}\\tab}`}\\ls${list}\\ilvl${index} ${text}\\par`

  it('are taken as they were drawn', async () => {
    expect(
      await lines(
        item('甲', 1, 0, "\\'d2\\'bb\\'a1\\'a2") + item('乙', 9, 0, '1.') + item('丙', 2, 0, '\\bullet'),
        head,
      ),
    ).toEqual(['一、甲', '1. 乙', '丙'])
  })

  it('are worked out where none was drawn', async () => {
    const body = item('甲', 1, 0) + item('乙', 1, 1) + item('丙', 1, 1) + item('丁', 1, 0) + item('戊', 1, 1)
    expect(await lines(body, head)).toEqual(['一、甲', '（一）乙', '（二）丙', '二、丁', '（一）戊'])
    expect(await lines(item('甲', 3, 0) + item('乙', 3, 0) + item('点', 2, 0), head)).toEqual([
      '五、甲',
      '六、乙',
      '点',
    ])
  })

  it('do not count an item that is deleted with its mark', async () => {
    const deleted = `\\pard{\\listtext \\u20108?\\u12289?\\tab}\\ls1\\ilvl0{\\deleted 删\\par}`
    const body = item('甲', 1, 0, '\\u19968?\\u12289?') + deleted + item('乙', 1, 0, '\\u19977?\\u12289?')
    expect(await lines(body, head)).toEqual(['一、甲', '二、乙'])
  })
})

describe('RTF that cannot be read', () => {
  it('is refused when it ends early or goes too deep', async () => {
    expect(await reasonOf(bytesOf('正文\\par').subarray(0, -1))).toBe('damaged')
    expect(await reasonOf(fixture('report.rtf').subarray(0, 20_000))).toBe('damaged')
    expect(await reasonOf(bytesOf('{'.repeat(100_000)))).toBe('too-deep')
  })

  it('does not take long', async () => {
    const started = performance.now()
    for (const piece of [
      '\\par',
      "\\'b7",
      '{}',
      '\\u1?',
      '\\field',
      '{\\field{\\*\\fldinst A}{\\fldrslt B}}',
      '\\itap99999999\\intbl\\cell',
    ]) {
      await reasonOf(bytesOf(piece.repeat(100_000)))
    }
    expect(performance.now() - started).toBeLessThan(15_000)
  }, 60_000)

  it('throws nothing but UnreadableFile for any damage', async () => {
    const whole = fixture('report.rtf')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...Buffer.from("{}\\'u0-; a"))), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = changes.reduce((result, [at, value]) => damaged(result, at, value), whole)
          try {
            expect((await readFile('a.rtf', bytes)).format).toMatch(/^(rtf|txt)$/)
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableFile)
          }
        },
      ),
      { numRuns: 200 },
    )
  }, 120_000)
})
