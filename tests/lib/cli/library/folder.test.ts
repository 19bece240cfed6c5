/** The folder where it differs from other stores: what a disk does to it, and other processes. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openFolder } from '../../../../lib/cli/library/folder'
import { defaultFolder, openLibrary } from '../../../../lib/cli/library/place'
import { DISK, type Disk, writeWhole } from '../../../../lib/cli/library/write'
import { carried } from '../../../../lib/library/carry'
import { asBefore, keptReport, namesIn, STEP } from '../../library/samples'

function directory(): string {
  const made = mkdtempSync(join(tmpdir(), 'hegao-library-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** A disk on which one step of writing fails from the `after`th time on. */
function failing(step: 'open' | 'writeFile' | 'sync' | 'close' | 'rename', code: string, after = 0): Disk {
  let done = 0
  const fails = () => {
    done += 1
    return done > after
  }
  return {
    ...DISK,
    open: (async (path: string, flags: string, mode?: number) => {
      const writes = flags === 'wx'
      if (writes && step === 'open' && fails()) throw systemError(code)
      const file = await DISK.open(path, flags, mode)
      if (!writes || step === 'open' || step === 'rename') return file
      return new Proxy(file, {
        get(target, name) {
          const value: unknown = Reflect.get(target, name)
          if (typeof value !== 'function') return value
          if (name !== step) return value.bind(target)
          return async (...given: unknown[]) => {
            // Half of it is there when the disk is full; and a handle is closed even if it says that it was not.
            if (name === 'writeFile' && fails()) {
              await target.writeFile(String(given[0]).slice(0, 40))
              throw systemError(code)
            }
            await value.apply(target, given)
            if (name !== 'writeFile' && fails()) throw systemError(code)
          }
        },
      })
    }) as Disk['open'],
    rename: async (from, to) => {
      if (step === 'rename' && fails()) throw systemError(code)
      await DISK.rename(from, to)
    },
  }
}

describe('writing a draft', () => {
  it('leaves one file a draft, for its owner alone', async () => {
    const path = join(directory(), 'deep', 'library')
    const draft = await keptReport('青石镇', 2023)
    await openFolder(path).add([draft])
    expect(readdirSync(path)).toEqual([`${draft.id}.json`])
    expect(JSON.parse(readFileSync(join(path, `${draft.id}.json`), 'utf8'))).toEqual(draft)
    if (process.platform === 'win32') return
    expect(statSync(path).mode & 0o077).toBe(0)
    expect(statSync(join(path, `${draft.id}.json`)).mode & 0o077).toBe(0)
  })

  it('brings file and name to the disk, in this order, before it is confirmed', async () => {
    const events: string[] = []
    const disk: Disk = {
      ...DISK,
      open: (async (path: string, flags: string, mode?: number) => {
        const file = await DISK.open(path, flags, mode)
        const sync = file.sync.bind(file)
        file.sync = async () => {
          await sync()
          events.push(flags === 'wx' ? 'file' : 'folder')
        }
        return file
      }) as Disk['open'],
      rename: async (from, to) => {
        await DISK.rename(from, to)
        events.push('rename')
      },
    }
    const path = directory()
    const draft = await keptReport('青石镇', 2023)
    await openFolder(path, disk).add([draft], () => events.push('kept'))
    await openFolder(path, disk).remove([draft.id])
    expect(events.slice(events.indexOf('file'))).toEqual(['file', 'rename', 'folder', 'kept', 'folder'])
  })

  it.each([
    ['open', 'ENOSPC', 'full'],
    ['writeFile', 'ENOSPC', 'full'],
    ['sync', 'EDQUOT', 'full'],
    ['close', 'ENOSPC', 'full'],
    ['rename', 'ENOSPC', 'full'],
    ['open', 'EACCES', 'forbidden'],
    ['sync', 'EIO', 'other'],
  ] as const)('loses nothing when %s fails with %s, and says %s', async (step, code, reason) => {
    const path = directory()
    const [one, two, three] = [
      await keptReport('青石镇', 2023),
      await keptReport('白云镇', 2023),
      await keptReport('古竹乡', 2023),
    ]
    await openFolder(path).add([one])
    const told: string[] = []
    const adding = openFolder(path, failing(step, code, 1)).add([one, two, three], (id) => told.push(id))
    await expect(adding).rejects.toMatchObject({ name: 'LibraryError', reason })
    expect(told).toEqual([one.id, two.id])
    expect(readdirSync(path).sort()).toEqual([`${one.id}.json`, `${two.id}.json`].sort())
    expect((await openFolder(path).read([one.id, two.id])).drafts).toEqual([one, two])
    expect((await openFolder(path).add([three])).added).toEqual([three.id])
  })

  it('leaves the old file when the new one cannot be written', async () => {
    const path = join(directory(), 'file')
    await writeWhole(path, 'old')
    await expect(writeWhole(path, 'new', failing('writeFile', 'ENOSPC'))).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(readFileSync(path, 'utf8')).toBe('old')
  })
})

describe('a folder with other things in it', () => {
  it('keeps to its own files, and clears what a killed process left half written', async () => {
    const path = directory()
    const draft = await keptReport('青石镇', 2023)
    const [old, young] = ['.aaaaaaaaaaaaaaaa.json.77.1.partial', '.bbbbbbbbbbbbbbbb.json.78.1.partial']
    for (const name of [old, young, 'report.json', 'notes.txt', '.hidden']) writeFileSync(join(path, name), '{"half":')
    mkdirSync(join(path, 'folder'))
    const before = Date.now() / 1000 - 3600
    utimesSync(join(path, old), before, before)
    const library = openFolder(path)
    expect(await library.list()).toEqual({ drafts: [], damaged: [] })
    await library.add([draft])
    expect(readdirSync(path).sort()).toEqual(
      [young, '.hidden', `${draft.id}.json`, 'folder', 'notes.txt', 'report.json'].sort(),
    )
    expect(await namesIn(library)).toEqual([draft.name])
  })

  it('names each damaged file with the reason, loads the others, and mends by adding again', async () => {
    const path = directory()
    const library = openFolder(path)
    const drafts = await Promise.all([2019, 2020, 2021, 2022, 2023, 2024].map((year) => keptReport('青石镇', year)))
    await library.add(drafts)
    const fileOf = (i: number) => join(path, `${drafts[i]?.id}.json`)
    const whole = readFileSync(fileOf(0), 'utf8')
    writeFileSync(fileOf(0), whole.slice(0, whole.length / 2))
    writeFileSync(fileOf(1), '')
    writeFileSync(fileOf(2), readFileSync(fileOf(2), 'utf8').replace('办理', '受理'))
    writeFileSync(fileOf(3), readFileSync(fileOf(5)))
    rmSync(fileOf(4))
    mkdirSync(fileOf(4))
    const { drafts: listed, damaged } = await library.list()
    expect(listed.map(({ id }) => id)).toEqual([drafts[5]?.id])
    expect(Object.fromEntries(damaged.map(({ name, reason }) => [name, reason]))).toEqual({
      [fileOf(0)]: 'not-json',
      [fileOf(1)]: 'not-json',
      [fileOf(2)]: 'altered',
      [fileOf(3)]: 'altered',
      [fileOf(4)]: 'unreadable',
    })
    expect((await library.add(drafts.slice(0, 4))).added).toHaveLength(4)
    expect((await library.list()).drafts).toHaveLength(5)
  })

  it('removes a damaged file, too', async () => {
    const path = directory()
    const library = openFolder(path)
    writeFileSync(join(path, `${'a'.repeat(16)}.json`), '{')
    expect(await library.remove(['a'.repeat(16)])).toEqual(['a'.repeat(16)])
    expect(readdirSync(path)).toEqual([])
  })

  it('of an older version is read and brought up to date, also when it cannot be written', async () => {
    const path = directory()
    const drafts = [await keptReport('青石镇', 2023), await keptReport('白云镇', 2022)]
    for (const draft of drafts) writeFileSync(join(path, `${draft.id}.json`), JSON.stringify(asBefore(draft)))
    const today = drafts.map((draft) => ({ ...draft, version: 2 }))
    const ids = drafts.map(({ id }) => id)
    expect((await openFolder(path, failing('open', 'EROFS'), [STEP]).read(ids)).drafts).toEqual(today)
    expect(JSON.parse(readFileSync(join(path, `${ids[0]}.json`), 'utf8'))).toHaveProperty('organ')
    expect((await openFolder(path, DISK, [STEP]).read(ids)).drafts).toEqual(today)
    expect(ids.map((id) => JSON.parse(readFileSync(join(path, `${id}.json`), 'utf8')))).toEqual(today)
  })

  it('leaves what a later version wrote as it is', async () => {
    const path = directory()
    const draft = await keptReport('青石镇', 2023)
    const later = JSON.stringify({ ...draft, version: 9, tone: 'new' })
    writeFileSync(join(path, `${draft.id}.json`), later)
    const library = openFolder(path)
    expect((await library.list()).damaged).toMatchObject([{ id: draft.id, reason: 'newer' }])
    expect((await library.add([draft])).already).toEqual([draft.id])
    expect(readFileSync(join(path, `${draft.id}.json`), 'utf8')).toBe(later)
  })
})

describe('where a library is', () => {
  it.each([
    ['linux', {}, '/home/li/.local/share/hegao/library'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/hegao/library'],
    ['linux', { XDG_DATA_HOME: 'data' }, '/home/li/.local/share/hegao/library'],
    ['darwin', { XDG_DATA_HOME: '/data' }, '/home/li/Library/Application Support/Hegao/library'],
    ['win32', { LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local' }, 'C:\\Users\\li\\AppData\\Local\\Hegao\\library'],
  ] as const)('on %s with %j is %s', (platform, env, expected) => {
    expect(defaultFolder(env, platform, '/home/li')).toBe(expected)
  })

  it('may be an exported file, which is read and not written', async () => {
    const path = join(directory(), 'export.json')
    const draft = await keptReport('青石镇', 2023)
    writeFileSync(path, carried([draft]))
    const library = await openLibrary(path)
    expect((await library.read([draft.id])).drafts).toEqual([draft])
    expect(await namesIn(library)).toEqual([draft.name])
    await expect(library.add([draft])).rejects.toMatchObject({ reason: 'read-only' })
    await expect(library.remove([draft.id])).rejects.toMatchObject({ reason: 'read-only' })
    writeFileSync(path, 'no library')
    await expect(openLibrary(path)).rejects.toMatchObject({ reason: 'not-a-library' })
  })

  it('is no file below a file', async () => {
    const path = join(directory(), 'file')
    writeFileSync(path, '')
    const library = openFolder(join(path, 'library'))
    await expect(library.add([await keptReport('青石镇', 2023)])).rejects.toMatchObject({ reason: 'not-a-folder' })
  })
})
