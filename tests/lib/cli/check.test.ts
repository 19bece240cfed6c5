import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { called, calledReport } from './called'
import { BUNDLE, build, hegao, inDirectory, ROOT, report } from './hegao'

const GOOD = 'tests/drafts/demo-good.txt'
const DEFECTIVE = 'tests/drafts/demo-defective.txt'
const goodText = readFileSync(join(ROOT, GOOD), 'utf8')

beforeAll(build, 120_000)

describe('exit codes', () => {
  it('is 0 when nothing failed', async () => {
    const { status, stderr, report: result } = await report([GOOD])
    expect(result.audits[0]?.summary).toMatchObject({ fail: 0, errors: 0 })
    expect(result.audits[0]?.findings).toEqual([])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('is 1 when something failed', async () => {
    const { status, stderr, report: result } = await report([DEFECTIVE])
    const { fail = 0, errors = 0 } = result.audits[0]?.summary ?? {}
    expect(fail + errors).toBeGreaterThan(0)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })

  it('is 2 for bad usage, with nothing on standard output', async () => {
    const { status, stdout, stderr } = await hegao(['check', GOOD, '--format', 'docx'])
    expect(status).toBe(2)
    expect(stdout).toHaveLength(0)
    expect(stderr).toContain('--format 的值“docx”不可用。可用的值：text, json, markdown')
  })

  it('is 2 for an unreadable file, which outranks a failure; the others are audited all the same', async () => {
    const { status, stderr, report: result } = await report(['missing.txt', DEFECTIVE, GOOD])
    expect(status).toBe(2)
    expect(stderr).toBe('hegao: missing.txt: 找不到文件。\n')
    expect(result.audits.map(({ source }) => source.name)).toEqual([DEFECTIVE, GOOD])
  })

  it('is 0 for a text that no pack judges, and says that nothing was judged', async () => {
    const { status, stdout } = await hegao(['check', '-'], { stdin: '今天下午三点开会，请大家准时参加。\n' })
    expect(status).toBe(0)
    expect(stdout.toString()).toContain('未作判断')
  })
})

describe('what is read', () => {
  it('reads standard input like a file, except for its name', async () => {
    const [fromFile, fromStdin] = await Promise.all([calledReport([GOOD]), report(['-'], { stdin: goodText })])
    const [file] = fromFile.report.audits
    const [stdin] = fromStdin.report.audits
    expect(stdin?.source.name).toBe('<stdin>')
    expect({ ...stdin, source: null }).toEqual({ ...file, source: null })
  })

  it('reads standard input once', async () => {
    const { status, stderr, report: result } = await calledReport(['-', '-'], goodText)
    expect(status).toBe(2)
    expect(stderr).toContain('标准输入只能读取一次')
    expect(result.audits).toHaveLength(1)
  })

  it('audits a file as often as it is named', async () => {
    const { report: result } = await calledReport([GOOD, GOOD])
    expect(result.audits).toHaveLength(2)
    expect(result.audits[1]).toEqual(result.audits[0])
  })

  it('judges GB18030 bytes as it judges the same text in UTF-8', () =>
    inDirectory(async (directory) => {
      const file = join(directory, 'gb.txt')
      writeFileSync(file, execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030', join(ROOT, GOOD)]))
      const [utf8, gb] = await Promise.all([calledReport([GOOD]), calledReport([file])])
      expect(gb.status).toBe(0)
      expect({ ...gb.report.audits[0], source: null }).toEqual({ ...utf8.report.audits[0], source: null })
    }))

  it('takes names with spaces, quotes, emoji, a leading dash and control characters', () =>
    inDirectory(async (directory) => {
      const names = ["a b'c.txt", '报告“终稿”😀.txt', '-x.txt', 'e\u001b[31m.txt', 'n\nl.txt']
      for (const name of names) writeFileSync(join(directory, name), goodText)
      const { status, report: result } = await report(['--', ...names], { cwd: directory })
      expect(status).toBe(0)
      expect(result.audits.map(({ source }) => source.name)).toEqual(names)
    }))

  it('names what it cannot read and why', () =>
    inDirectory(async (directory) => {
      mkdirSync(join(directory, 'folder'))
      writeFileSync(join(directory, 'empty.txt'), '')
      writeFileSync(join(directory, 'binary.txt'), Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7) % 256)))
      writeFileSync(join(directory, 'locked.txt'), goodText)
      chmodSync(join(directory, 'locked.txt'), 0)
      // The superuser may read everything.
      const locked = process.getuid?.() === 0 ? [] : ['locked.txt']
      const files = ['folder', 'empty.txt', 'binary.txt', 'none/a.txt', '/dev/zero', ...locked]
      const { status, stderr, report: result } = await report(files, { cwd: directory })
      expect(status).toBe(2)
      expect(result.audits).toEqual([])
      const lines = stderr.trimEnd().split('\n')
      expect(lines.map((line) => line.split(': ')[1])).toEqual(files)
      expect(lines[0]).toContain('文件夹')
      expect(lines[1]).toContain('没有文字')
      expect(lines[2]).toContain('不是文字')
      expect(lines[3]).toContain('找不到')
      expect(lines[4]).toContain('不是普通文件')
      if (locked.length > 0) expect(lines[5]).toContain('没有读取权限')
    }))

  it('says an escape sequence in a name instead of sending it', async () => {
    const { stderr } = await called(['check', 'no\u001b[2Jfile\u009b.txt'])
    expect(stderr).toContain('no␛[2Jfile<U+009B>.txt: 找不到文件。')
  })
})

describe('large and hostile drafts', () => {
  it(
    'takes megabytes',
    () =>
      inDirectory(async (directory) => {
        const file = join(directory, 'large.txt')
        const bytes = Buffer.byteLength(goodText)
        writeFileSync(file, goodText.repeat(Math.ceil((2 << 20) / bytes)))
        const { status, report: result } = await calledReport([file])
        expect([0, 1]).toContain(status)
        expect(result.audits[0]?.text.length).toBeGreaterThan(600_000)
      }),
    120_000,
  )

  it('takes a long text on one line', async () => {
    const { status, stdout } = await called(['check', '-'], goodText.replaceAll('\n', '').repeat(80))
    expect([0, 1]).toContain(status)
    for (const line of stdout.toString().split('\n')) expect(line.length).toBeLessThan(200)
  }, 60_000)

  it('shows markup and escape sequences in a draft without letting them act', async () => {
    const hostile = '\u001b[2J\u001b]0;x\u0007<img src=x onerror=alert(1)>'
    const stdin = goodText.replace('四、2026年推进', `四、2026年推进${hostile}`)
    for (const format of ['text', 'markdown']) {
      const { stdout } = await called(['check', '-', '--format', format], stdin)
      expect(stdout.toString()).toContain('␛')
      expect(stdout.toString().replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    }
    const { report: result } = await calledReport(['-'], stdin)
    expect(result.audits[0]?.text).toBe(stdin)
  })

  it('prints valid UTF-8 and valid JSON for halves of surrogate pairs', () =>
    inDirectory(async (directory) => {
      const file = join(directory, 'half.txt')
      writeFileSync(file, Buffer.from(`\ufeff${goodText.replace('。', '\ud83d。')}`, 'utf16le'))
      const { status, report: result } = await calledReport([file])
      expect(status).toBe(0)
      expect(result.audits[0]?.text).toMatch(/[\ud83d\ufffd]。/)
    }))
})

describe('what is printed', () => {
  it('prints the same bytes every time', async () => {
    const [first, second] = await Promise.all([report([DEFECTIVE, GOOD]), report([DEFECTIVE, GOOD])])
    expect(first.stdout.equals(second.stdout)).toBe(true)
  })

  it('prints one JSON value when no file could be read', async () => {
    const { status, report: result } = await calledReport(['a', 'b'])
    expect(status).toBe(2)
    expect(result.audits).toEqual([])
  })

  it('ends a run over several files with an overview that names the unreadable ones', async () => {
    const { stdout } = await called(['check', GOOD, 'missing.txt', DEFECTIVE])
    const text = stdout.toString()
    expect(text).toContain('总览：共 2 份稿件')
    expect(text).toMatch(/未能读取 1 个文件，未审核：\n {2}missing\.txt/)
    expect((await called(['check', GOOD])).stdout.toString()).not.toContain('总览')
  })

  it('speaks English when asked to, in the audit too', async () => {
    const { stdout } = await called(['check', '--lang', 'en', DEFECTIVE])
    expect(stdout.toString()).toContain('Requirements (places are line:column)')
    const english = await calledReport(['--lang', 'en', DEFECTIVE])
    for (const { message } of english.report.audits[0]?.elements ?? []) expect(message).toMatch(/[a-z]{3}/)
  })

  it('takes what the caller fixes: pack, year and level', async () => {
    const { report: result } = await calledReport(['--pack', 'work-plan', '--year', '2031', GOOD])
    expect(result.audits[0]?.pack).toMatchObject({ id: 'work-plan', detected: false })
    expect(result.audits[0]?.draft.reportYear).toBe(2031)
  })

  it('uses no colour where there is no terminal', async () => {
    const { stdout } = await hegao(['check', DEFECTIVE], { env: { FORCE_COLOR: '1', NO_COLOR: '' } })
    expect(stdout.toString()).not.toContain('\u001b')
  })

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [BUNDLE, 'check', '--format', 'json', ...Array(60).fill(GOOD)], { cwd: ROOT })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('has help and a version', async () => {
    const help = await hegao(['--help'])
    expect(help.status).toBe(0)
    expect(help.stdout.toString()).toContain('退出码')
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect((await hegao(['--version'])).stdout.toString()).toBe(`${version}\n`)
  })

  it('is run by the project’s own commands', () => {
    const run = ['lib/cli/run.mjs', 'hegao', '--version']
    expect(execFileSync(process.execPath, run, { cwd: ROOT, encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
