import 'fake-indexeddb/auto'
import { computed, signal } from '@preact/signals'
import { describe, expect, it, vi } from 'vitest'
import { createLibraryController, takeCompared } from '../../../entrypoints/sidepanel/library/controller'
import { createLibraryModel } from '../../../entrypoints/sidepanel/library/model'
import { auditSource } from '../../../lib'
import { draftsIn } from '../../../lib/library/carry'
import { openDatabase } from '../../../lib/library/database'
import { type Library, LibraryError } from '../../../lib/library/library'
import { keptReport, reportText } from '../../lib/library/samples'

let count = 0

/** A panel's library, with the report of 青石镇 for 2024 being looked at. */
function panel(change: Partial<Library> = {}) {
  count += 1
  const database = openDatabase(`panel-${count}`)
  const library: Library = { ...database, ...change }
  const text = signal<string | null>(reportText('青石镇', 2024))
  const audit = computed(() =>
    text.value === null ? null : auditSource({ name: '在线编辑', format: 'dom', text: text.value }),
  )
  const downloads: [string, string, string][] = []
  const model = createLibraryModel(audit)
  const ended = new AbortController()
  const actions = createLibraryController(
    model,
    audit,
    { library, today: () => '2025-02-03', download: (...given) => downloads.push(given) },
    ended.signal,
  )
  const names = () => model.offered.value.map(({ draft }) => draft.name)
  return { model, actions, database, downloads, text, ended, names }
}

describe('the panel’s library', () => {
  it('reads nothing before it is opened', async () => {
    const list = vi.fn(async () => ({ drafts: [], damaged: [] }))
    const read = vi.fn(async () => ({ drafts: [], damaged: [] }))
    const { model, actions, text } = panel({ list, read })
    text.value = reportText('青石镇', 2023)
    expect(model).toMatchObject({ state: { value: 'closed' }, drafts: { value: [] }, ownId: { value: null } })
    expect(list).not.toHaveBeenCalled()
    expect(await actions.open()).toBe(true)
    expect(list).toHaveBeenCalledTimes(1)
    expect(read).not.toHaveBeenCalled()
    expect(model.state.value).toBe('open')
  })

  it('keeps the draft being looked at by one action, once', async () => {
    const { model, actions, database, text } = panel()
    expect(await actions.keep()).toBe('added')
    const [kept] = (await database.list()).drafts
    expect(kept).toMatchObject({ name: '在线编辑', unit: '青石镇', reportYear: 2024, added: '2025-02-03' })
    await vi.waitFor(() => expect(model.isKept.value).toBe(true))
    expect(await actions.keep()).toBe('already')
    text.value = reportText('青石镇', 2024, '开展普法宣传15场')
    await vi.waitFor(() => expect(model.ownId.value).not.toBeNull())
    expect(model.isKept.value).toBe(false)
    expect((await database.list()).drafts).toHaveLength(1)
  })

  it('offers the year before first, and not the draft itself', async () => {
    const { model, actions, database, names, text } = panel()
    await database.add([
      await keptReport('白云镇', 2024),
      await keptReport('青石镇', 2021),
      await keptReport('槐川县青石镇', 2023),
    ])
    await actions.keep()
    await vi.waitFor(() => expect(names()).toEqual(['槐川县青石镇-2023.docx', '青石镇-2021.docx', '白云镇-2024.docx']))
    expect(model.prior.value?.unit).toBe('槐川县青石镇')
    text.value = null
    expect(model.prior.value).toBeNull()
    expect(names()).toHaveLength(4)
  })

  it('shows what is found, the newest search last', async () => {
    const { model, actions, database, names } = panel()
    await database.add([await keptReport('青石镇', 2023, '调解纠纷231件'), await keptReport('白云镇', 2023)])
    await actions.open()
    await Promise.all([actions.search('白云'), actions.search('调解')])
    expect(names()).toEqual(['青石镇-2023.docx'])
    expect(model.offered.value[0]?.excerpt?.word).toBe('调解')
    await actions.search(' ')
    expect(names()).toHaveLength(2)
  })

  it('removes drafts, also from those compared with', async () => {
    const { model, actions, database, names } = panel()
    const [one, two] = [await keptReport('青石镇', 2023), await keptReport('白云镇', 2023)]
    await database.add([one, two])
    await actions.open()
    actions.compareWith([one.id, two.id])
    expect(await actions.remove([one.id])).toBe(1)
    expect(names()).toEqual(['白云镇-2023.docx'])
    expect([...model.compared.value]).toEqual([two.id])
    expect(await actions.clear()).toBe(1)
    expect(model.compared.value.size).toBe(0)
    expect((await database.list()).drafts).toEqual([])
  })

  it('lets drafts be chosen for comparing', async () => {
    const { model, actions } = panel()
    actions.toggleCompared('a')
    actions.toggleCompared('b')
    actions.toggleCompared('a')
    expect([...model.compared.value]).toEqual(['b'])
    actions.compareWith([])
    expect(model.compared.value.size).toBe(0)
  })

  it('gives the audits the chosen drafts in the order of the list, whatever the order of choosing', async () => {
    const { model, actions, database } = panel()
    await database.add(await Promise.all([2021, 2022, 2023].map((year) => keptReport('青石镇', year))))
    await actions.open()
    const [first = '', , third = ''] = model.drafts.value.map(({ id }) => id)
    actions.compareWith([third, first])
    const { value } = model.chosen
    expect(value).toEqual([first, third])
    // Read anew with nothing new in it, the list is no other choice, and no other audit.
    await actions.open()
    expect(model.chosen.value).toBe(value)
    await actions.remove([first])
    expect(model.chosen.value).toEqual([third])
  })

  it('does not go on as if a draft that is damaged were compared with, and names it', async () => {
    const drafts = [await keptReport('青石镇', 2022), await keptReport('青石镇', 2023)]
    const [whole, broken] = drafts
    const { model, actions, database } = panel()
    await database.add(drafts)
    await actions.open()
    actions.compareWith(drafts.map(({ id }) => id))
    const damaged = [{ id: broken?.id ?? '', name: '坏', reason: 'altered' as const }]
    takeCompared(model, { drafts: drafts.slice(0, 1), damaged, failure: null })
    expect(model.chosen.value).toEqual([whole?.id])
    expect(model.damaged.value).toEqual(damaged)
    takeCompared(model, { drafts: [], damaged: [], failure: { reason: 'blocked', detail: '' } })
    expect(model.chosen.value).toEqual([])
    expect(model.failure.value?.reason).toBe('blocked')
  })

  it('exports to a file that another panel imports', async () => {
    const from = panel()
    const drafts = [await keptReport('青石镇', 2023), await keptReport('白云镇', 2023)]
    await from.database.add(drafts)
    expect(await from.actions.exportTo('核稿稿件库.json')).toEqual({ count: 2, damaged: [] })
    const [[name, mediaType, text] = ['', '', '']] = from.downloads
    expect({ name, mediaType }).toEqual({ name: '核稿稿件库.json', mediaType: 'application/json' })
    expect((await draftsIn(text)).drafts).toHaveLength(2)
    const to = panel()
    await to.database.add(drafts.slice(0, 1))
    expect(await to.actions.importFrom(new File([text], name))).toEqual({ added: 1, already: 1, damaged: [] })
    expect(to.model.drafts.value).toHaveLength(2)
  })

  it('says what was not done, and forgets it after the next thing that was', async () => {
    const { model, actions, database } = panel()
    expect(await actions.importFrom(new File(['{}'], 'x.json'))).toBeNull()
    expect(model.failure.value).toEqual({ reason: 'not-a-library', detail: '' })
    expect(model.busy.value).toBe(false)
    expect(await actions.keep()).toBe('added')
    expect(model.failure.value).toBeNull()
    expect((await database.list()).drafts).toHaveLength(1)
  })

  it('keeps what it shows when there is no space left', async () => {
    const { model, actions, database } = panel({
      add: async () => {
        throw new LibraryError('full')
      },
    })
    await database.add([await keptReport('青石镇', 2023)])
    await actions.open()
    expect(await actions.keep()).toBeNull()
    expect(model.failure.value?.reason).toBe('full')
    expect(model.drafts.value).toHaveLength(1)
  })

  it('stays closed when it cannot be opened, and opens at the next try', async () => {
    let isBroken = true
    const { model, actions } = panel({
      list: async () => {
        if (isBroken) throw new LibraryError('blocked')
        return { drafts: [], damaged: [] }
      },
    })
    expect(await actions.open()).toBeNull()
    expect(model).toMatchObject({ state: { value: 'closed' }, failure: { value: { reason: 'blocked' } } })
    isBroken = false
    expect(await actions.open()).toBe(true)
    expect(model.failure.value).toBeNull()
  })

  it('changes nothing after the panel has closed', async () => {
    const { model, actions, ended } = panel()
    const opening = actions.open()
    ended.abort()
    expect(await opening).toBeNull()
    expect(model.failure.value).toBeNull()
  })
})
