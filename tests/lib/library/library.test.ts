/** What every store must do, tried on each; and what carries drafts from one to the other. */
import 'fake-indexeddb/auto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openFolder } from '../../../lib/cli/library/folder'
import { readDraft } from '../../../lib/draft'
import { entryOf } from '../../../lib/duplicates'
import { carried, draftsIn, exportLibrary, importInto } from '../../../lib/library/carry'
import { openDatabase } from '../../../lib/library/database'
import type { Library } from '../../../lib/library/library'
import { searchLibrary } from '../../../lib/library/search'
import { asBefore, keptReport, namesIn, STEP } from './samples'

let count = 0

function folder(): Library {
  const directory = mkdtempSync(join(tmpdir(), 'hegao-library-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return openFolder(join(directory, 'a', 'library'))
}

function database(): Library {
  count += 1
  return openDatabase(`library-${count}`)
}

const STORES = [
  ['the browser’s database', database],
  ['a folder', folder],
] as const

describe.each(STORES)('a library in %s', (_, open) => {
  it('is empty to begin with', async () => {
    const library = open()
    expect(await library.list()).toEqual({ drafts: [], damaged: [] })
    expect(await library.read(['0'.repeat(16), 'no id at all', '../../x'])).toEqual({ drafts: [], damaged: [] })
    expect(await library.remove(['0'.repeat(16), '../../x'])).toEqual([])
  })

  it('gives back what it was given', async () => {
    const library = open()
    const one = await keptReport('青石镇', 2023)
    const two = { ...(await keptReport('白云镇', 2023)) }
    const entered = { ...two, entry: entryOf(readDraft(two.text), two.name) }
    expect(await library.add([one, entered])).toEqual({ added: [one.id, two.id], already: [] })
    expect(await library.read([two.id, 'f'.repeat(16), one.id])).toEqual({ drafts: [entered, one], damaged: [] })
    const { text: _text, ...header } = one
    expect((await library.list()).drafts).toContainEqual(header)
  })

  it('lists the newest first', async () => {
    const library = open()
    await library.add([await keptReport('青石镇', 2022, undefined, '2024-01-05')])
    await library.add([await keptReport('白云镇', 2023, undefined, '2025-01-05')])
    await library.add([await keptReport('古竹乡', 2023, undefined, '2024-06-01')])
    expect(await namesIn(library)).toEqual(['白云镇-2023.docx', '古竹乡-2023.docx', '青石镇-2022.docx'])
  })

  it('keeps no text twice, and the first as it is', async () => {
    const library = open()
    const draft = await keptReport('青石镇', 2023)
    const told: [string, string][] = []
    await library.add([draft])
    const again = { ...draft, name: '另存.txt', text: draft.text.replaceAll('\n', '\n\n') }
    expect(await library.add([again], (id, how) => told.push([id, how]))).toEqual({ added: [], already: [draft.id] })
    expect(told).toEqual([[draft.id, 'already']])
    expect(await library.read([draft.id])).toEqual({ drafts: [draft], damaged: [] })
  })

  it('removes what it is asked to and nothing else', async () => {
    const library = open()
    const [one, two] = [await keptReport('青石镇', 2023), await keptReport('白云镇', 2023)]
    await library.add([one, two])
    expect(await library.remove([one.id, 'f'.repeat(16), one.id])).toEqual([one.id])
    expect(await namesIn(library)).toEqual([two.name])
    expect((await library.read([one.id])).drafts).toEqual([])
    expect((await library.add([one])).added).toEqual([one.id])
  })

  it('stores entries beside the drafts that are still kept', async () => {
    const library = open()
    const [one, two] = [await keptReport('青石镇', 2023), await keptReport('白云镇', 2023)]
    await library.add([one, two])
    await library.remove([two.id])
    const entered = [one, two].map((draft) => ({ ...draft, entry: entryOf(readDraft(draft.text), draft.name) }))
    await library.storeEntries(entered)
    expect((await library.read([one.id, two.id])).drafts).toEqual([entered[0]])
  })

  it('loses nothing when two add at once', async () => {
    const library = open()
    const drafts = await Promise.all(Array.from({ length: 24 }, (_, i) => keptReport('青石镇', 2000 + i)))
    const shared = drafts.slice(8, 16)
    const results = await Promise.all([library.add(drafts.slice(0, 16)), library.add([...shared, ...drafts.slice(16)])])
    expect(new Set(results.flatMap(({ added }) => added)).size).toBe(24)
    expect((await library.list()).drafts).toHaveLength(24)
  })

  it('is searched by name, unit, year and words of the text, however they are written', async () => {
    const library = open()
    await library.add([
      await keptReport('青石镇', 2023, '调解矛盾纠纷231件'),
      await keptReport('青石镇', 2022, '调解矛盾纠纷198件'),
      await keptReport('白云镇', 2023, '办理行政復議３件'),
    ])
    const found = async (words: string) => (await searchLibrary(library, words)).matches
    const names = async (words: string) => (await found(words)).map(({ draft }) => draft.name)
    expect(await names('')).toHaveLength(3)
    expect(await names('青石')).toEqual(['青石镇-2022.docx', '青石镇-2023.docx'])
    expect(await names('青石 2023年')).toEqual(['青石镇-2023.docx'])
    expect(await names('白云镇-2023.docx')).toEqual(['白云镇-2023.docx'])
    expect(await names('２０２３年　調解')).toEqual(['青石镇-2023.docx'])
    expect(await names('复议3件 白云')).toEqual(['白云镇-2023.docx'])
    expect(await names('青石 没有的词')).toEqual([])
    const [match] = await found('231件 2023')
    expect(match?.excerpt?.word).toBe('231件')
    expect(match?.excerpt?.before).toMatch(/调解矛盾纠纷$/)
    expect((await found('青石 2023'))[0]?.excerpt).toBeNull()
  })

  it('is searched a few drafts at a time, and no further than somebody waits for it', async () => {
    const library = open()
    await library.add(await Promise.all(Array.from({ length: 35 }, (_, i) => keptReport(`第${i + 1}镇`, 2023))))
    const read: number[] = []
    const counting: Library = {
      ...library,
      read: (ids) => {
        read.push(ids?.length ?? Number.POSITIVE_INFINITY)
        return library.read(ids)
      },
    }
    await searchLibrary(counting, '没有的词')
    expect(read.reduce((sum, count) => sum + count, 0)).toBe(35)
    expect(Math.max(...read)).toBeLessThanOrEqual(10)
    read.length = 0
    await searchLibrary(counting, '没有的词', () => read.length < 2)
    expect(read.length).toBe(2)
  })
})

describe('the file that carries a library', () => {
  it.each([
    ['the browser', 'the command line', database, folder],
    ['the command line', 'the browser', folder, database],
  ] as const)('goes from %s to %s', async (_, __, from, to) => {
    const [given, taken] = [from(), to()]
    const drafts = [await keptReport('青石镇', 2023), await keptReport('白云镇', 2022)]
    await given.add(drafts)
    const { text, count: exported } = await exportLibrary(given)
    expect(exported).toBe(2)
    await taken.add([drafts[0] as (typeof drafts)[0]])
    const { added, already, damaged } = await importInto(taken, text)
    expect({ added, already, damaged }).toEqual({ added: [drafts[1]?.id], already: [drafts[0]?.id], damaged: [] })
    expect((await exportLibrary(taken)).text).toBe(text)
  })

  it('carries chosen drafts, and none', async () => {
    const library = folder()
    const drafts = [await keptReport('青石镇', 2023), await keptReport('白云镇', 2022)]
    await library.add(drafts)
    expect((await draftsIn((await exportLibrary(library, [drafts[1]?.id ?? ''])).text)).drafts).toEqual([drafts[1]])
    expect((await draftsIn((await exportLibrary(library, [])).text)).drafts).toEqual([])
  })

  it('names what is damaged and gives the rest', async () => {
    const good = await keptReport('青石镇', 2023)
    const bad = { ...(await keptReport('白云镇', 2022)), text: '改过的文字' }
    const { drafts, damaged } = await draftsIn(`\ufeff${carried([bad, good])}`.replace('"drafts":[', '"drafts":[7,'))
    expect(drafts).toEqual([good])
    expect(damaged).toEqual([
      { id: '', name: '#1', reason: 'incomplete' },
      { id: '', name: '白云镇-2022.docx', reason: 'altered' },
    ])
  })

  it('of an older version is brought up to date', async () => {
    const draft = await keptReport('青石镇', 2023)
    const older = JSON.stringify({ schema: 'hegao-library/1', drafts: [asBefore(draft)] })
    expect((await draftsIn(older, [STEP])).drafts).toEqual([{ ...draft, version: 2 }])
  })

  it.each([
    ['', 'not-a-library'],
    ['{"schema":"hegao-report/1","drafts":[]}', 'not-a-library'],
    ['{"schema":"hegao-library/1"}', 'not-a-library'],
    ['{"schema":"hegao-library/1","drafts":[', 'not-a-library'],
    ['{"schema":"hegao-library/2","drafts":[]}', 'newer'],
  ])('is refused: %s', async (text, reason) => {
    await expect(draftsIn(text)).rejects.toMatchObject({ name: 'LibraryError', reason })
  })
})
