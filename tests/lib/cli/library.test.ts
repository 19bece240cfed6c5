/** `hegao library` as a program: what it says, and what of a library outlives a program that is killed. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openFolder } from '../../../lib/cli/library/folder'
import { draftsIn } from '../../../lib/library/carry'
import { reportText } from '../library/samples'
import { called } from './called'
import { BUNDLE, build, hegao, inDirectory } from './hegao'

beforeAll(build, 120_000)

/** Writes reports of consecutive years and returns their paths. */
function writeReports(directory: string, unit: string, years: number, matter?: string): string[] {
  mkdirSync(directory, { recursive: true })
  return Array.from({ length: years }, (_, i) => {
    const path = join(directory, `${unit}-${2001 + i}.txt`)
    writeFileSync(path, reportText(unit, 2001 + i, matter))
    return path
  })
}

/** Calls `hegao library …` on a library, within this process; its output as text. */
async function library(path: string, ...args: string[]) {
  const { status, stdout, stderr } = await called(['library', ...args, '--library', path])
  return { status, stdout: stdout.toString(), stderr }
}

/** The same as a program. */
async function program(path: string, ...args: string[]) {
  const { status, stdout, stderr } = await hegao(['library', ...args, '--library', path])
  return { status, stdout: stdout.toString(), stderr }
}

const listed = async (path: string) => {
  const { stdout } = await library(path, 'list', '--format', 'json')
  return JSON.parse(stdout) as { library: string; drafts: { id: string; name: string }[]; damaged: unknown[] }
}

// Each starts the program several times, which takes long when the machine is busy with other tests.
const OPTIONS = { timeout: 60_000 }

describe('hegao library', OPTIONS, () => {
  it('adds, lists, finds and removes drafts', () =>
    inDirectory(async (directory) => {
      const path = join(directory, 'library')
      const [first = '', second = ''] = writeReports(directory, '青石镇', 2)
      expect((await library(path, 'list')).stdout).toBe(`稿件库中没有稿件（${path}）。\n`)

      const added = await program(path, 'add', first, second)
      expect(added).toMatchObject({ status: 0, stderr: '' })
      expect(added.stdout).toMatch(
        /^已加入 [0-9a-f]{8} {2}2001 {2}青石镇 {2}\d{4}-\d\d-\d\d {2}\d+ 字 {2}青石镇-2001\.txt\n已加入 /,
      )
      expect((await library(path, 'add', first)).stdout).toMatch(/^已在库中 /)

      const list = await program(path, 'list')
      expect(list.stdout.split('\n')).toHaveLength(4)
      expect(list.stdout).toContain(`共 2 份（${path}）`)
      const found = await library(path, 'list', '2002', '普法宣传')
      expect(found.stdout).toContain('青石镇-2002.txt')
      expect(found.stdout).not.toContain('青石镇-2001.txt')
      expect((await library(path, 'list', '渔业')).stdout).toBe('没有找到符合的稿件。\n')

      const { drafts } = await listed(path)
      const [one] = drafts
      const removed = await program(path, 'remove', (one?.id ?? '').slice(0, 8))
      expect(removed).toEqual({ status: 0, stdout: `已移除 ${one?.id.slice(0, 8)}  ${one?.name}\n`, stderr: '' })
      expect((await listed(path)).drafts.map(({ id }) => id)).toEqual([drafts[1]?.id])
      expect(await library(path, 'remove', 'ffff')).toEqual({
        status: 2,
        stdout: '',
        stderr: 'hegao: ffff: 稿件库中没有这个编号。\n',
      })
    }))

  it('does not take an id’s beginning that several drafts share', () =>
    inDirectory(async (directory) => {
      const path = join(directory, 'library')
      await library(path, 'add', ...writeReports(directory, '青石镇', 17))
      const { drafts } = await listed(path)
      const shared = drafts.map(({ id }) => id[0]).find((digit, i, all) => all.indexOf(digit) !== i) ?? ''
      expect(await library(path, 'remove', shared)).toMatchObject({ status: 2, stdout: '' })
      expect((await listed(path)).drafts).toHaveLength(17)
    }))

  it('keeps no folder names, and reads standard input', () =>
    inDirectory(async (directory) => {
      const path = join(directory, 'library')
      await library(path, 'add', ...writeReports(join(directory, '机密项目'), '青石镇', 1))
      await called(['library', 'add', '-', '--library', path], reportText('白云镇', 2020))
      expect((await listed(path)).drafts.map(({ name }) => name).sort()).toEqual(['<stdin>', '青石镇-2001.txt'])
    }))

  it('is where --library, HEGAO_LIBRARY or the user’s data folder says', () =>
    inDirectory(async (directory) => {
      const [file = ''] = writeReports(directory, '青石镇', 1)
      const env = { HEGAO_LIBRARY: '', XDG_DATA_HOME: join(directory, 'data'), HOME: directory }
      const places = [
        [{ ...env, HEGAO_LIBRARY: join(directory, 'two') }, ['--library', join(directory, 'one')], 'one'],
        [{ ...env, HEGAO_LIBRARY: join(directory, 'two') }, [], 'two'],
        ...(process.platform === 'linux' ? ([[env, ['--library'], 'data/hegao/library']] as const) : []),
      ] as const
      for (const [environment, args, place] of places) {
        expect((await hegao(['library', 'add', file, ...args], { env: environment })).status).toBe(0)
        expect(readdirSync(join(directory, place))).toHaveLength(1)
      }
    }))

  it('goes on after a file that cannot be read, and exits with 2', () =>
    inDirectory(async (directory) => {
      const path = join(directory, 'library')
      const [file = ''] = writeReports(directory, '青石镇', 1)
      const { status, stdout, stderr } = await library(path, 'add', 'missing.txt', file)
      expect(status).toBe(2)
      expect(stderr).toBe('hegao: missing.txt: 找不到文件。\n')
      expect(stdout).toContain('已加入')
    }))

  it('carries a library in one file, and writes over no file', () =>
    inDirectory(async (directory) => {
      const [from, to, file] = ['from', 'to', 'all.json'].map((name) => join(directory, name)) as [
        string,
        string,
        string,
      ]
      await library(from, 'add', ...writeReports(directory, '青石镇', 3))
      expect(await library(from, 'export', file)).toEqual({
        status: 0,
        stdout: `已导出 3 份到 ${file}。\n`,
        stderr: '',
      })
      const again = await library(from, 'export', file)
      expect(again).toMatchObject({ status: 2, stdout: '' })
      expect(again.stderr).toContain('没有覆盖')
      expect((await library(from, 'export', '-')).stdout).toBe(readFileSync(file, 'utf8'))
      expect((await library(to, 'import', file)).stdout).toBe('新加入 3 份，已在库中 0 份。\n')
      expect((await library(to, 'import', file)).stdout).toBe('新加入 0 份，已在库中 3 份。\n')
      expect((await listed(to)).drafts).toEqual((await listed(from)).drafts)
      // An exported file stands for the library itself where nothing is written.
      expect((await listed(file)).drafts).toEqual((await listed(from)).drafts)
      const { status, stderr } = await library(file, 'add', join(directory, '青石镇-2001.txt'))
      expect(status).toBe(2)
      expect(stderr).toContain('只能读取')
    }))

  it('imports what is whole in a file and names the rest', () =>
    inDirectory(async (directory) => {
      const [from, to, file] = ['from', 'to', 'all.json'].map((name) => join(directory, name)) as [
        string,
        string,
        string,
      ]
      await library(from, 'add', ...writeReports(directory, '青石镇', 2))
      await library(from, 'export', file)
      writeFileSync(file, readFileSync(file, 'utf8').replace('办理行政复议案件3件', '办理行政复议案件9件'))
      const { status, stdout, stderr } = await library(to, 'import', file)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '新加入 1 份，已在库中 0 份。\n' })
      expect(stderr).toMatch(/青石镇-200[12]\.txt: 稿件记录已损坏/)
      writeFileSync(file, '{}')
      expect((await library(to, 'import', file)).stderr).toBe(`hegao: ${file}: 这不是导出的稿件库文件。\n`)
    }))

  it('names a damaged file and lists the others', () =>
    inDirectory(async (directory) => {
      const path = join(directory, 'library')
      await library(path, 'add', ...writeReports(directory, '青石镇', 2))
      const [name = ''] = readdirSync(path)
      writeFileSync(join(path, name), '{"version":1')
      const { status, stdout, stderr } = await library(path, 'list')
      expect(status).toBe(2)
      expect(stdout).toContain('共 1 份')
      expect(stderr).toBe(`hegao: ${join(path, name)}: 文件已损坏，不是完整的稿件记录。\n`)
    }))

  it('is what check compares with: the year before first, damage said, versions of the draft left out', () =>
    inDirectory(async (directory) => {
      const path = join(directory, 'library')
      const matter =
        '把宅基地审批、医保报销、惠农补贴等政策改写成顺口溜，在祠堂、凉亭、晒谷场等处张贴讲解，开展巡查386次'
      const [before = '', draft = ''] = writeReports(directory, '青石镇', 2, matter)
      const [other = ''] = writeReports(directory, '白云镇', 1, matter)
      await library(path, 'add', before, draft, other)
      const { stdout, stderr } = await hegao(['check', draft, '--format', 'json', `--library=${path}`])
      expect(stderr).toBe('')
      const { overlap, duplicates } = JSON.parse(stdout.toString()).audits[0]
      expect(overlap.sources.map(({ source }: { source: string }) => source)).toEqual([
        '青石镇-2001.txt',
        '白云镇-2001.txt',
      ])
      expect(overlap.leftOut).toMatchObject([{ source: '青石镇-2002.txt' }])
      expect(duplicates.length).toBeGreaterThan(0)
      const inWords = await hegao(['check', draft, '--library'], { env: { HEGAO_LIBRARY: path } })
      expect(inWords.stdout.toString()).toContain('未对照')

      const { drafts } = await listed(path)
      const id = drafts.find(({ name }) => name === '白云镇-2001.txt')?.id
      writeFileSync(join(path, `${id}.json`), '{')
      const damaged = await called(['check', draft, `--library=${path}`])
      expect(damaged.status).toBe(2)
      expect(damaged.stderr).toBe(`hegao: ${join(path, `${id}.json`)}: 文件已损坏，不是完整的稿件记录。\n`)
      expect(damaged.stdout.toString()).toContain('青石镇-2001.txt')
    }))

  it.each([
    [[], '缺少要做的事'],
    [['sort'], '没有“sort”'],
    [['add'], '缺少要加入的文件'],
    [['remove'], '缺少稿件的编号'],
    [['export'], '缺少文件名'],
    [['import', 'a', 'b'], '只能有一个文件'],
    [['list', '--format', 'markdown'], '可用的值：text, json'],
  ])('refuses %j', async (args, sentence) => {
    const { status, stdout, stderr } = await called(['library', ...args])
    expect({ status, length: stdout.length }).toEqual({ status: 2, length: 0 })
    expect(stderr).toContain(sentence)
  })

  it('speaks English', () =>
    inDirectory(async (directory) => {
      const path = join(directory, 'library')
      const { stdout } = await library(path, 'list', '--lang', 'en')
      expect(stdout).toBe(`The library holds no drafts (${path}).\n`)
    }))
})

describe('a library that things happen to', OPTIONS, () => {
  it(
    'loses no confirmed draft to kill -9, and opens afterwards',
    () =>
      inDirectory(async (directory) => {
        const path = join(directory, 'library')
        // As long as real reports, so that there is something to write.
        const files = writeReports(join(directory, 'drafts'), '青石镇', 60, '开展矛盾纠纷排查化解，'.repeat(400))
        const confirmed = new Set<string>()
        let during = 0
        for (let round = 0; round < KILLS; round++) {
          const { added, isKilled } = await killedWhileAdding(path, files)
          for (const id of added) confirmed.add(id)
          if (isKilled && added.length > 0) during += 1
          const { drafts, damaged } = await openFolder(path).list()
          expect(damaged).toEqual([])
          const ids = drafts.map(({ id }) => id.slice(0, 8))
          expect([...confirmed].filter((id) => !ids.includes(id))).toEqual([])
          // So that each round has drafts to write again.
          if (ids.length > files.length / 2) {
            rmSync(path, { recursive: true })
            confirmed.clear()
          }
        }
        // Otherwise nothing was tried.
        expect(during).toBeGreaterThan(KILLS / 5)
        const { status } = await program(path, 'add', ...files)
        expect(status).toBe(0)
        expect((await listed(path)).drafts).toHaveLength(files.length)
      }),
    300_000,
  )

  it('takes what several processes add at once', () =>
    inDirectory(async (directory) => {
      const path = join(directory, 'library')
      const own = ['青石镇', '白云镇', '古竹乡'].map((unit) => writeReports(directory, unit, 12))
      const shared = writeReports(directory, '柏杨街道', 12)
      const results = await Promise.all(own.map((files) => program(path, 'add', ...files, ...shared)))
      expect(results.map(({ status, stderr }) => ({ status, stderr }))).toEqual(
        own.map(() => ({ status: 0, stderr: '' })),
      )
      expect((await listed(path)).drafts).toHaveLength(48)
      expect(readdirSync(path)).toHaveLength(48)
    }))

  it.runIf(canMount())('says that the disk is full, with nothing lost', () =>
    inDirectory(async (directory) => {
      await onSmallDisk(directory, async () => {
        const path = join(directory, 'disk', 'library')
        const files = writeReports(directory, '青石镇', 40, '开展矛盾纠纷排查化解，'.repeat(300))
        const { status, stdout, stderr } = await program(path, 'add', ...files)
        expect(status).toBe(2)
        expect(stderr).toBe(`hegao: 稿件库 ${path}：${FULL}\n`)
        const added = stdout.split('\n').length - 1
        expect(added).toBeGreaterThan(0)
        expect(added).toBeLessThan(files.length)
        const { drafts, damaged } = await listed(path)
        expect({ count: drafts.length, damaged }).toEqual({ count: added, damaged: [] })
        expect(readdirSync(path)).toHaveLength(added)
        // An export that does not fit leaves nothing behind, and one that does holds everything.
        expect((await program(path, 'export', join(directory, 'disk', 'export.json'))).status).toBe(2)
        expect(readdirSync(join(directory, 'disk'))).toEqual(['library'])
        const carried = (await program(path, 'export', '-')).stdout
        expect((await draftsIn(carried)).drafts).toHaveLength(added)
      })
    }),
  )
})

const KILLS = 6
const FULL = '存储空间已满，这份稿件没有存入；此前存入的稿件没有受影响。请腾出空间或移除部分稿件后再试。'

/** Adds files until it is killed at a random moment; the ids that it has confirmed by then. */
function killedWhileAdding(path: string, files: readonly string[]): Promise<{ added: string[]; isKilled: boolean }> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [BUNDLE, 'library', 'add', ...files, '--library', path])
    let said = ''
    // The program's start is left out: nothing is written then.
    const delay = Math.random() * 120
    child.stdout.on('data', (chunk: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), delay)
      said += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (_, signal) => {
      const lines = said.split('\n').slice(0, -1)
      done({ added: lines.map((line) => line.split(' ')[1] ?? ''), isKilled: signal === 'SIGKILL' })
    })
  })
}

/** Whether this machine lets the test have a small disk of its own; elsewhere folder.test.ts plays one. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const directory = mkdtempSync(join(tmpdir(), 'hegao-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', directory], { stdio: 'ignore' })
    execFileSync('umount', [directory], { stdio: 'ignore' })
    return true
  } catch {
    return false
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Has a disk of 96 kB in the folder `disk` of a directory while `use` runs. */
async function onSmallDisk(directory: string, use: () => Promise<void>): Promise<void> {
  const disk = join(directory, 'disk')
  mkdirSync(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', disk])
  try {
    await use()
  } finally {
    execFileSync('umount', [disk])
  }
}
