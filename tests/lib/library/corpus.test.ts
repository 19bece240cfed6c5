import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { createComparing } from '../../../entrypoints/sidepanel/library/comparing'
import { auditSource } from '../../../lib'
import { preparedFrom } from '../../../lib/library/corpus'
import { openDatabase } from '../../../lib/library/database'
import { type Library, LibraryError } from '../../../lib/library/library'
import { keptReport, reportText } from './samples'

const CARRIED =
  '镇综合执法队开展巡查386次，下达整改通知书57份，把宅基地审批政策改写成顺口溜在祠堂、凉亭、晒谷场张贴讲解'

let count = 0
function library(change: Partial<Library> = {}): Library {
  count += 1
  return { ...openDatabase(`corpus-${count}`), ...change }
}

const audited = (text: string, corpus: Awaited<ReturnType<typeof preparedFrom>>['corpus']) =>
  auditSource({ name: '稿件', format: 'txt', text }, {}, undefined, corpus)

describe('a draft against the library', () => {
  it('is compared with what is kept: by source, the year before first', async () => {
    const kept = library()
    await kept.add([
      await keptReport('白云镇', 2024, `${CARRIED}，渔港码头设流动调解船一艘`),
      await keptReport('槐川县青石镇', 2023, CARRIED),
      await keptReport('古竹乡', 2023, '调解渔业纠纷12件'),
    ])
    const { corpus, drafts } = await preparedFrom(kept)
    const audit = audited(reportText('青石镇', 2024, CARRIED), corpus)
    const sources = audit.overlap?.sources.map(({ reference }) => drafts[reference]?.unit)
    expect(sources?.slice(0, 2)).toEqual(['槐川县青石镇', '白云镇'])
    const found = audit.duplicates.find(({ b }) => b.reference !== undefined && drafts[b.reference]?.unit === '白云镇')
    const other = await kept.read([drafts[found?.b.reference ?? -1]?.id ?? ''])
    expect(found?.b.text).toBe(other.drafts[0]?.text.slice(found?.b.start, found?.b.end))
    expect(found?.b.text).toContain('改写成顺口溜')
    expect(audit.findings.map(({ rule }) => rule)).toContain('figure-carried-over')
  })

  it('is not compared with its own versions, which is said', async () => {
    const kept = library()
    await kept.add([
      await keptReport('槐川县青石镇', 2024, `${CARRIED}，另有一句`),
      await keptReport('青石镇', 2024, CARRIED),
    ])
    const { corpus } = await preparedFrom(kept)
    const { overlap, duplicates } = audited(reportText('青石镇', 2024, CARRIED), corpus)
    expect(overlap).toMatchObject({ total: 0, sources: [], largest: null })
    expect(overlap?.leftOut).toHaveLength(2)
    expect(duplicates).toEqual([])
  })

  it('gives the same as files given to compare with', async () => {
    const kept = library()
    const drafts = [await keptReport('青石镇', 2023, CARRIED), await keptReport('白云镇', 2023, CARRIED)]
    await kept.add(drafts)
    const { corpus, drafts: order } = await preparedFrom(kept)
    const text = reportText('青石镇', 2024, CARRIED)
    const against = order.map(({ id }) => drafts.find((draft) => draft.id === id) ?? { name: '', format: '', text: '' })
    const byFiles = auditSource({ name: '稿件', format: 'txt', text }, { against })
    const byLibrary = audited(text, corpus)
    expect(byLibrary.duplicates).toEqual(byFiles.duplicates)
    expect(byLibrary.findings).toEqual(byFiles.findings)
    expect(byLibrary.overlap?.total).toBe(byFiles.overlap?.total)
  })

  it('is compared with drafts that were chosen one by one, its versions too, but not with its very text', async () => {
    const kept = library()
    const [version, itself, other] = [
      await keptReport('槐川县青石镇', 2024, `${CARRIED}，另有一句`),
      await keptReport('青石镇', 2024, CARRIED),
      await keptReport('古竹乡', 2023, '调解渔业纠纷12件'),
    ]
    await kept.add([version, itself, other])
    const { corpus } = await preparedFrom(kept, [version.id, itself.id, other.id])
    const { overlap } = audited(reportText('青石镇', 2024, CARRIED), corpus)
    expect(overlap?.sources.map(({ source }) => source)).toEqual([version.name, other.name])
    expect(overlap?.sources[0]?.total).toBeGreaterThan(0.5)
    expect(overlap?.leftOut).toEqual([{ source: itself.name, reference: 1 }])
  })

  it('stores the entries that it had to make', async () => {
    const storeEntries = vi.fn<Library['storeEntries']>()
    const kept = library()
    const storing = { ...kept, storeEntries: storeEntries.mockImplementation(kept.storeEntries) }
    await kept.add([await keptReport('青石镇', 2023), await keptReport('白云镇', 2023)])
    const first = await preparedFrom(storing)
    const second = await preparedFrom(storing)
    expect(storeEntries).toHaveBeenCalledTimes(1)
    expect(storeEntries.mock.calls[0]?.[0]).toHaveLength(2)
    expect(second.corpus.drafts).toEqual(first.corpus.drafts)
  })

  it('does not depend on whether they could be stored', async () => {
    const kept = library({
      storeEntries: async () => {
        throw new LibraryError('full')
      },
    })
    await kept.add([await keptReport('青石镇', 2023, CARRIED)])
    const { corpus } = await preparedFrom(kept)
    expect(audited(reportText('白云镇', 2024, CARRIED), corpus).duplicates.length).toBeGreaterThan(0)
  })
})

describe('what the worker holds', () => {
  it('is nothing, unread, while nothing is compared', async () => {
    const open = vi.fn(library)
    const comparing = createComparing(() => open())
    expect(await comparing([])).toBeNull()
    expect(open).not.toHaveBeenCalled()
  })

  it('is read once for the same drafts, and anew for others', async () => {
    const kept = library()
    const drafts = [await keptReport('青石镇', 2023), await keptReport('白云镇', 2023)]
    await kept.add(drafts)
    const read = vi.spyOn(kept, 'read')
    const comparing = createComparing(() => kept)
    const [one = '', two = ''] = drafts.map(({ id }) => id)
    const first = await comparing([one])
    expect(first?.compared).toMatchObject({ drafts: [{ id: one }], damaged: [], failure: null })
    expect(await comparing([one])).toBe(first)
    expect(read).toHaveBeenCalledTimes(1)
    expect((await comparing([one, two]))?.corpus.drafts).toHaveLength(2)
    expect(await comparing([])).toBeNull()
    expect((await comparing([one, two]))?.corpus.drafts).toHaveLength(2)
    expect(read).toHaveBeenCalledTimes(3)
  })

  it('is empty when the library cannot be read, which is said and tried again', async () => {
    let isBroken = true
    const kept = library()
    const draft = await keptReport('青石镇', 2023)
    await kept.add([draft])
    const comparing = createComparing(() => ({
      ...kept,
      read: async (ids) => {
        if (isBroken) throw new LibraryError('blocked')
        return await kept.read(ids)
      },
    }))
    expect((await comparing([draft.id]))?.compared).toEqual({
      drafts: [],
      damaged: [],
      failure: { reason: 'blocked', detail: '' },
    })
    isBroken = false
    expect((await comparing([draft.id]))?.compared.failure).toBeNull()
  })
})
