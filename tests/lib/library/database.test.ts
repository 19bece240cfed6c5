/** The browser's database where it differs from other stores. tests/e2e/library.test.ts tries it in a real browser. */
import 'fake-indexeddb/auto'
import { type IDBPDatabase, openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../../lib/library/database'
import { asBefore, keptReport, namesIn, STEP } from './samples'

let count = 0
const freshName = () => {
  count += 1
  return `database-${count}`
}

afterEach(() => vi.restoreAllMocks())

/** The stores as they are, with what a test puts there. */
async function raw(name: string, version: number): Promise<IDBPDatabase> {
  return await openDB(name, version, {
    upgrade(db) {
      for (const store of ['drafts', 'texts', 'entries']) db.createObjectStore(store)
    },
  })
}

describe('the database', () => {
  it('is not opened before it is used', async () => {
    const opening = vi.spyOn(indexedDB, 'open')
    const library = openDatabase(freshName())
    expect(opening).not.toHaveBeenCalled()
    await library.list()
    await library.list()
    expect(opening).toHaveBeenCalledTimes(1)
  })

  it('writes drafts with strict durability and says so when the transaction has ended', async () => {
    const events: string[] = []
    const transaction = IDBDatabase.prototype.transaction
    const beginning = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const library = openDatabase(freshName())
    beginning.mockImplementationOnce(function (this: IDBDatabase, ...given) {
      const tx = transaction.apply(this, given)
      tx.addEventListener('complete', () => events.push('complete'))
      return tx
    })
    const draft = await keptReport('青石镇', 2023)
    await library.add([draft], () => events.push('kept'))
    await library.remove([draft.id])
    expect(events).toEqual(['complete', 'kept'])
    expect(beginning.mock.calls.filter(([, mode]) => mode === 'readwrite').map(([, , options]) => options)).toEqual([
      { durability: 'strict' },
      { durability: 'strict' },
    ])
  })

  it('says that there is no space left, and loses nothing', async () => {
    const library = openDatabase(freshName())
    const [one, two, three] = [
      await keptReport('青石镇', 2023),
      await keptReport('白云镇', 2023),
      await keptReport('古竹乡', 2023),
    ]
    await library.add([one])
    const told: string[] = []
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (key === three.id && this.name === 'texts') throw new DOMException('no space', 'QuotaExceededError')
      return put.call(this, value, key)
    })
    const adding = library.add([two, three], (id) => told.push(id))
    await expect(adding).rejects.toMatchObject({ name: 'LibraryError', reason: 'full' })
    expect(told).toEqual([])
    expect(await namesIn(library)).toEqual([one.name])
    expect((await library.read([one.id, two.id])).drafts).toEqual([one])
    vi.restoreAllMocks()
    expect((await library.add([two, three])).added).toEqual([two.id, three.id])
  })

  it('of an older version is brought up to date whole', async () => {
    const name = freshName()
    const before = await raw(name, 1)
    const drafts = [await keptReport('青石镇', 2023), await keptReport('白云镇', 2022)]
    for (const draft of drafts) {
      const { text, ...header } = asBefore(draft)
      await before.put('drafts', header, draft.id)
      await before.put('texts', text, draft.id)
    }
    await before.put('drafts', 'no record', 'x')
    before.close()
    const library = openDatabase(name, [STEP])
    expect((await library.read(drafts.map(({ id }) => id))).drafts).toEqual(
      drafts.map((draft) => ({ ...draft, version: 2 })),
    )
    const { drafts: listed, damaged } = await library.list()
    expect(listed.map(({ unit }) => unit).sort()).toEqual(['白云镇', '青石镇'])
    expect(damaged).toEqual([{ id: 'x', name: 'x', reason: 'incomplete' }])
    expect(await library.remove(['x'])).toEqual(['x'])
    expect((await library.list()).damaged).toEqual([])
  })

  it('gives way to a window with a later version, and says why it can do no more', async () => {
    const name = freshName()
    const older = openDatabase(name)
    const draft = await keptReport('青石镇', 2023)
    await older.add([draft])
    const newer = openDatabase(name, [(record) => record])
    expect((await newer.read([draft.id])).drafts).toEqual([{ ...draft, version: 2 }])
    await expect(older.list()).rejects.toMatchObject({ name: 'LibraryError', reason: 'newer' })
    expect(await namesIn(newer)).toEqual([draft.name])
  })

  it('says when another window does not give way, and opens when it has', async () => {
    const name = freshName()
    const stubborn = await raw(name, 1)
    const library = openDatabase(name, [STEP])
    await expect(library.list()).rejects.toMatchObject({ name: 'LibraryError', reason: 'blocked' })
    stubborn.close()
    await vi.waitFor(async () => expect(await library.list()).toEqual({ drafts: [], damaged: [] }))
  })

  it('names a draft whose text was altered or is gone, and gives the others', async () => {
    const name = freshName()
    const [one, two, three] = [
      await keptReport('青石镇', 2023),
      await keptReport('白云镇', 2023),
      await keptReport('古竹乡', 2023),
    ]
    await openDatabase(name).add([one, two, three])
    const db = await openDB(name)
    await db.put('texts', '别的文字', one.id)
    await db.delete('texts', two.id)
    db.close()
    const library = openDatabase(name)
    const { drafts, damaged } = await library.read([one.id, two.id, three.id])
    expect(drafts).toEqual([three])
    expect(damaged.map(({ id, reason }) => [id, reason])).toEqual([
      [one.id, 'altered'],
      [two.id, 'incomplete'],
    ])
    // Adding it again mends it.
    expect((await library.add([one, three])).added).toEqual([one.id])
    expect((await library.read([one.id])).drafts).toEqual([one])
  })
})
