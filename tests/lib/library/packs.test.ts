import { describe, expect, it } from 'vitest'
import type { PackCheck } from '../../../entrypoints/sidepanel/auditor'
import { packFromStorage } from '../../../entrypoints/sidepanel/own-packs'
import { packProblems } from '../../../entrypoints/sidepanel/pack-problems'
import { loadPacks, savePacks } from '../../../lib/library/packs'

/** A storage area that keeps what JSON keeps, as the browser's does. */
function area(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (key: string) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (changed: Record<string, unknown>) => void Object.assign(items, structuredClone(changed)),
  }
}

const TEXT = '名称: 自查\n扩展: annual-report\n'

describe('packs of one’s own', () => {
  it('are none when nothing is stored', async () => {
    expect(await loadPacks(area())).toEqual([])
  })

  it('come back as they were saved, in their order, with nothing but what is kept', async () => {
    const storage = area()
    const kept = [
      { fileName: 'b.yaml', text: TEXT, isOn: false },
      { fileName: 'a.json', text: '{}', isOn: true },
    ]
    await savePacks(
      storage,
      kept.map((pack) => ({ ...pack, pack: null })),
    )
    expect(storage.items).toEqual({ packs: { version: 1, value: { packs: kept } } })
    expect(await loadPacks(storage)).toEqual(kept)
  })

  it.each([
    ['no record', 'x'],
    ['another shape', { version: 1, value: { packs: [{ fileName: 'a' }] } }],
    ['a version of the future', { version: 9, value: { packs: [] } }],
  ])('are none on %s', async (_, stored) => {
    expect(await loadPacks(area({ packs: stored }))).toEqual([])
  })

  const checkPack: PackCheck = async (pack) => packProblems(pack)

  it('are read anew, and told when today’s program does not understand them', async () => {
    expect(await packFromStorage({ fileName: 'a.yaml', text: TEXT, isOn: false }, checkPack)).toMatchObject({
      isOn: false,
      pack: { name: '自查' },
      problems: [],
    })
    const unknown = { fileName: 'a.yaml', text: `${TEXT}不查: 没有的规则\n`, isOn: true }
    expect(await packFromStorage(unknown, checkPack)).toMatchObject({
      isOn: true,
      pack: null,
      problems: [{ line: 3 }],
    })
    // Kept all the same: nothing of it is lost.
    expect(await packFromStorage(unknown, async () => null)).toMatchObject({ pack: null, problems: [{ line: null }] })
  })
})
