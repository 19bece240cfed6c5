import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile, UnreadableFile } from '../../../lib/files'
import { oleOf } from './documents'

const hex = (...parts: string[]) => new Uint8Array(Buffer.from(parts.join(''), 'hex'))
const utf8 = (text: string) => new TextEncoder().encode(text)
function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return new Uint8Array(order === 'be' ? bytes.swap16() : bytes)
}
const textOf = async (bytes: Uint8Array, name = 'draft.txt') => (await readFile(name, bytes)).text
async function reasonOf(bytes: Uint8Array, name = 'draft.txt'): Promise<string> {
  try {
    await readFile(name, bytes)
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason
    throw error
  }
  return 'read'
}

// 法治政府建设年度报告 and 。 in GB 18030.
const FAZHI = 'b7a8d6ced5feb8aebda8c9e8c4eab6c8b1a8b8e6'
const STOP = 'a1a3'

describe('plain text', () => {
  it('changes line ends and the byte-order mark, nothing else', async () => {
    expect(await textOf(utf8('\ufeff　标题 \r\n\r\n\t正文\u00a0\r尾\f\u2028 \n'))).toBe(
      '　标题 \n\n\t正文\u00a0\n尾\f\u2028 \n',
    )
    expect(await textOf(utf8('\ufeff\ufeff二'))).toBe('\ufeff二')
    expect(await textOf(utf8('<p>不是网页</p> &nbsp;'))).toBe('<p>不是网页</p> &nbsp;')
  })

  it('reads GB 18030, two bytes and four, with and without its mark', async () => {
    expect(await textOf(hex(FAZHI, STOP))).toBe('法治政府建设年度报告。')
    expect(await textOf(hex(FAZHI, '0d0a', FAZHI))).toBe('法治政府建设年度报告\n法治政府建设年度报告')
    expect(await textOf(hex(FAZHI, '8139ee39'))).toBe('法治政府建设年度报告㐀')
    expect(await textOf(hex('84319533', FAZHI))).toBe('法治政府建设年度报告')
  })

  it('reads UTF-16 in both orders, marked or not', async () => {
    const text = '一、法治政府建设（2024年）\n二、存在的不足。'
    for (const order of ['le', 'be'] as const) {
      for (const mark of [true, false]) expect(await textOf(utf16(text, order, mark))).toBe(text)
    }
    expect(await textOf(utf16('只有汉字没有别的', 'le', false))).toBe('只有汉字没有别的')
    expect(await textOf(utf16('plain ASCII', 'be', false))).toBe('plain ASCII')
    expect(await textOf(utf16('plain ASCII', 'le', false))).toBe('plain ASCII')
    expect(await textOf(utf8('plain ASCII!'))).toBe('plain ASCII!')
  })

  it('reads half characters of UTF-16 as U+FFFD and says how many bytes that were', async () => {
    const bytes = utf16('前\ud800后\udc00', 'le')
    expect(await readFile('a.txt', new Uint8Array([...bytes, 0x41]))).toMatchObject({
      text: '前\ufffd后\ufffd\ufffd',
      unread: ['5 个字节无法解码，正文中以“\uFFFD”标出'],
    })
  })

  it('reads a text with a few broken bytes and counts them', async () => {
    expect(await readFile('a.txt', hex(FAZHI.repeat(5), 'ff', FAZHI), 'en')).toMatchObject({
      text: `${'法治政府建设年度报告'.repeat(5)}\ufffd法治政府建设年度报告`,
      unread: ['1 byte could not be decoded; “\uFFFD” marks the place in the text'],
    })
    const cut = utf8('法治政府建设年度报告')
    expect(await readFile('a.txt', cut.subarray(0, cut.length - 1))).toMatchObject({
      text: '法治政府建设年度报\ufffd',
      unread: ['2 个字节无法解码，正文中以“\uFFFD”标出'],
    })
  })

  it('refuses what is no text, and text in an encoding it does not know', async () => {
    expect(await reasonOf(hex('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61'))).toBe('binary')
    expect(await reasonOf(Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) & 0xff))).toBe('binary')
    // 法治政府建設的年度報告，我們的工作 in Big5.
    const big5 = hex('aa6baa76ac46a9b2abd8b35daababa7ea6d7b3f8a769a141a7daa4adaababa75a740').subarray(0, 32)
    expect(await reasonOf(big5)).toBe('misencoded')
    expect(await reasonOf(hex('e9e0e8e9ef20e9e8e0ff20fffee9'))).toBe('misencoded')
  })

  it('refuses what holds no text', async () => {
    for (const text of ['', '\ufeff', ' \r\n\t　\u00a0', '\u200b\n']) expect(await reasonOf(utf8(text))).toBe('empty')
    expect(await reasonOf(utf8('<p>&nbsp;</p><script>x</script>'), 'a.html')).toBe('empty')
  })

  it('reads back any text from UTF-8 and UTF-16', async () => {
    const text = fc
      .string({ unit: 'grapheme-composite', minLength: 1, maxLength: 200 })
      .map((value) => value.replaceAll('\r', ''))
      .filter((value) => /[\p{L}\p{N}]/u.test(value) && !value.startsWith('\ufeff'))
      .map((value) => `正${value}`)
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        expect(await textOf(utf8(value), 'a.bin')).toBe(value)
        expect(await textOf(utf16(value, 'le'), 'a')).toBe(value)
        expect(await textOf(utf16(value, 'be'), 'a')).toBe(value)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('throws nothing but UnreadableFile, whatever the bytes', async () => {
    const magics = [
      '',
      '504b0304',
      '504b0506',
      'd0cf11e0a1b11ae1',
      '255044462d',
      'fffe',
      'feff',
      'efbbbf',
      '3c703e',
      '2d2d2d0a',
      '7b5c727466',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...magics),
        fc.uint8Array({ maxLength: 600 }),
        fc.constantFrom('a.txt', 'a.docx', 'a.html', 'a.md', '<stdin>', 'a.wps'),
        fc.constantFrom('zh-CN' as const, 'en' as const),
        async (magic, rest, name, language) => {
          try {
            const source = await readFile(name, new Uint8Array([...hex(magic), ...rest]), language)
            expect(source.text.length).toBeGreaterThan(0)
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableFile)
          }
        },
      ),
      { numRuns: 1500 },
    )
  }, 60_000)
})

describe('recognition', () => {
  it.each([
    ['encrypted', oleOf({ EncryptedPackage: utf8('x') }), 'a.docx'],
    ['wps', oleOf({ Contents: utf8('x') }), 'a.wps'],
    ['old-office', oleOf({ Workbook: utf8('x') }), 'a.xls'],
    ['word-95', oleOf({ WordDocument: hex('dca56800'.padEnd(64, '0')) }), 'a.doc'],
    ['damaged', oleOf({ WordDocument: hex('eca5c100') }), 'a.doc'],
    ['damaged', hex('d0cf11e0a1b11ae1'), 'a.doc'],
    ['damaged', utf8('%PDF-1.7\n'), 'a.txt'],
    ['damaged', utf8('{\\rtf1 x'), 'a.doc'],
    ['mht', utf8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n'), 'a.doc'],
    ['word-xml', utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>'), 'a.doc'],
    ['too-large', new Uint8Array((64 << 20) + 1).fill(0x61), 'a.txt'],
  ])('refuses %s and says in both languages what to do', async (reason, bytes, name) => {
    expect(await reasonOf(bytes, name)).toBe(reason)
    await expect(readFile(name, bytes)).rejects.toThrow(/再试/)
    await expect(readFile(name, bytes, 'en')).rejects.toThrow(/^[\x20-\x7e]+$/)
  })

  it.each([
    ['a.docx', '正文', 'txt', '正文'],
    ['a.docx', '<html><body><p>正文</p></body></html>', 'html', '正文'],
    ['a.doc', '<p>正文</p>', 'html', '正文'],
    ['<stdin>', '<p>正文</p>', 'html', '正文'],
    ['a.txt', '\n<!-- 存档 -->\n<!DOCTYPE html>\n<title>题</title><p>正文', 'html', '正文'],
    ['a.htm', '正文 &amp; 其他', 'html', '正文 & 其他'],
    ['A.MD', '# 标题', 'md', '标题'],
    ['a', '# 标题', 'txt', '# 标题'],
    ['a.txt', '<XX单位> 的报告', 'txt', '<XX单位> 的报告'],
  ])('%s holding %j is read as %s', async (name, content, format, text) => {
    expect(await readFile(name, utf8(content))).toMatchObject({ name, format, text })
  })

  it('takes the charset a page declares, unless the bytes say otherwise', async () => {
    const gbPage = (meta: string) =>
      new Uint8Array([...utf8(`<html><head>${meta}</head><p>`), ...hex(FAZHI), ...utf8('</p>')])
    expect(await textOf(gbPage('<meta charset=gb2312>'), 'a.html')).toBe('法治政府建设年度报告')
    expect(await textOf(gbPage('<meta http-equiv="Content-Type" content="text/html; charset=GBK">'), 'a.html')).toBe(
      '法治政府建设年度报告',
    )
    expect(await textOf(gbPage('<meta charset="utf-8">'), 'a.html')).toBe('法治政府建设年度报告')
    expect(await textOf(utf8('<html><meta charset=gbk><p>已转为UTF-8的旧页</p>'), 'a.html')).toBe('已转为UTF-8的旧页')
    expect(await textOf(new Uint8Array([...utf8('<html><meta charset=big5><p>'), ...hex('aa6baa76')]), 'a.html')).toBe(
      '法治',
    )
    expect(await textOf(utf16('<html><p>双字节</p>', 'le'), 'a.html')).toBe('双字节')
  })
})

const DRAFTS = join(import.meta.dirname, '../../../../shared/drafts')

describe.skipIf(!existsSync(DRAFTS))('real drafts', async () => {
  const names = existsSync(DRAFTS) ? readdirSync(DRAFTS).filter((name) => name.endsWith('.txt')) : []

  it.each(names)('%s is read as it stands', async (name) => {
    const bytes = readFileSync(join(DRAFTS, name))
    const expected = bytes
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
    expect(await readFile(name, bytes)).toEqual({ name, format: 'txt', text: expected })
  })
})
