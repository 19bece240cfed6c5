import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile, UnreadableFile } from '../../../lib/files'
import { OleError, openOle } from '../../../lib/files/ole'
import { oleOf } from './documents'
import { damaged, fixture } from './fixtures'

const reasonOf = async (bytes: Uint8Array, name = 'draft.doc') => {
  try {
    await readFile(name, bytes)
  } catch (error) {
    return (error as UnreadableFile).reason
  }
  return 'read'
}

/** The streams of the real document, for tests that change some of them. */
function streams(): Record<string, Uint8Array> {
  const file = openOle(fixture('report.doc'))
  const content: Record<string, Uint8Array> = {}
  for (const name of ['WordDocument', '1Table', 'Data']) {
    const bytes = file.read(name)
    if (bytes) content[name] = bytes
  }
  return content
}

function changed(change: (view: DataView) => void): Uint8Array {
  const content = streams()
  const document = content.WordDocument?.slice() ?? new Uint8Array()
  change(new DataView(document.buffer))
  return oleOf({ ...content, WordDocument: document })
}

describe('old Word documents', () => {
  it('come through another container unchanged, under names in any case', async () => {
    const whole = await readFile('a.doc', fixture('report.doc'))
    expect(
      await readFile(
        'a.doc',
        changed(() => {}),
      ),
    ).toEqual(whole)
    const { WordDocument, ...others } = streams()
    const lower = oleOf({ worddocument: WordDocument ?? new Uint8Array(), ...others })
    expect(await readFile('a.doc', lower)).toEqual(whole)
  })

  it('say in the language asked for what was not read', async () => {
    expect((await readFile('a.doc', fixture('report.doc'), 'en')).unread).toEqual([
      'Not read into the text: 1 comment, 1 footnote, headers and footers, 1 picture, 1 hidden passage',
    ])
  })

  it('that are protected, too old or something else are told apart', async () => {
    expect(await reasonOf(changed((view) => view.setUint16(0x0a, view.getUint16(0x0a, true) | 0x100, true)))).toBe(
      'encrypted',
    )
    expect(await reasonOf(changed((view) => view.setUint16(0, 0xa5dc, true)))).toBe('word-95')
    expect(await reasonOf(changed((view) => view.setUint16(2, 0x68, true)))).toBe('word-95')
    expect(await reasonOf(changed((view) => view.setUint16(0, 0x1234, true)))).toBe('damaged')
    expect(await reasonOf(oleOf({ PowerPointDocument: new Uint8Array(9) }))).toBe('old-office')
    expect(await reasonOf(oleOf({ PowerPointDocument: new Uint8Array(9) }), 'a.wps')).toBe('wps')
  })

  it('without their lists give their text and say that the numbers are lost', async () => {
    // The place of the lists' definitions points beyond the table.
    const bytes = changed((view) => view.setUint32(0x9a + 73 * 8, 0x7fffffff, true))
    const { text, unread } = await readFile('a.doc', bytes)
    expect(text).toContain('\n2024年主要举措和成效\n')
    expect(unread).toContain('有的列表没有可用的定义，其自动编号没有读入正文')
  })

  it('with forged counts are refused rather than read without end', async () => {
    const started = performance.now()
    expect(await reasonOf(changed((view) => view.setUint32(0x4c, 0x7fffffff, true)))).toBe('damaged')
    expect(await reasonOf(changed((view) => view.setUint32(0x9a + 33 * 8 + 4, 0x7fffffff, true)))).toBe('damaged')
    expect(await reasonOf(changed((view) => view.setUint32(0x9a + 12 * 8 + 4, 0x7fffffff, true)))).toBe('damaged')
    expect(performance.now() - started).toBeLessThan(3000)
  })

  it('cut off anywhere are refused or read, and nothing else happens', async () => {
    const whole = fixture('report.doc')
    for (let length = 1; length < whole.length; length += 379) {
      expect(['damaged', 'read', 'empty', 'misencoded', 'binary', 'wps', 'old-office']).toContain(
        await reasonOf(whole.subarray(0, length)),
      )
    }
  }, 60_000)

  it('throw nothing but UnreadableFile for any damage', async () => {
    const whole = fixture('report.doc')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }), async (changes) => {
        const bytes = changes.reduce((result, [at, value]) => damaged(result, at, value), whole)
        try {
          expect((await readFile('a.doc', bytes)).format).toMatch(/^(doc|txt)$/)
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile)
        }
      }),
      { numRuns: 400 },
    )
  }, 120_000)
})

describe('compound files', () => {
  const table = 512
  const two = { first: new Uint8Array(2000).fill(7), second: new Uint8Array(100).fill(8) }

  it('give back their streams', () => {
    const file = openOle(oleOf(two))
    expect([...file.names()]).toEqual(['first', 'second'])
    expect(file.read('FIRST')).toEqual(two.first)
    expect(file.read('second')).toEqual(two.second)
    expect(file.read('third')).toBeNull()
  })

  it('whose chains run in a circle are refused', () => {
    const bytes = oleOf(two)
    const view = new DataView(bytes.buffer)
    // The directory goes on in itself.
    view.setUint32(table + 4, 1, true)
    expect(() => openOle(bytes)).toThrow(OleError)
  })

  it('whose streams are longer than the file are refused', () => {
    const bytes = oleOf(two)
    new DataView(bytes.buffer).setUint32(512 * 2 + 128 + 120, 0x7fffffff, true)
    expect(() => openOle(bytes).read('first')).toThrow(OleError)
  })

  it('whose directory points in circles end all the same', () => {
    const bytes = oleOf(two)
    new DataView(bytes.buffer).setUint32(512 * 2 + 256 + 72, 1, true)
    expect([...openOle(bytes).names()]).toEqual(['first', 'second'])
  })

  it.each([0, 8, 100, 511, 512, 600, 1024, 1500])('of which only %d bytes are left are refused', (length) => {
    expect(() => openOle(oleOf(two).subarray(0, length)).read('first')).toThrow(OleError)
  })
})
