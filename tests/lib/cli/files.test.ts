import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFile } from '../../../lib/files'
import { build, hegao, ROOT, report } from './hegao'

const fixture = (name: string) => join(ROOT, 'tests/lib/files/fixtures', name)

beforeAll(build, 60_000)

describe('files on the command line', () => {
  it('of every format are read as the library reads them', async () => {
    const names = ['report.docx', 'report.doc', 'report.odt', 'report.rtf', 'report.pdf', 'unembedded.pdf']
    const { status, report: printed } = await report(names.map(fixture))
    expect(status).not.toBe(2)
    for (const [index, name] of names.entries()) {
      const { text, format, unread } = await readFile(name, new Uint8Array(readFileSync(fixture(name))))
      expect(printed.audits[index]).toMatchObject({ text, source: { format, ...(unread && { unread }) } })
    }
  }, 60_000)

  it('that cannot be read are named with the reason, and cost the others nothing', async () => {
    const {
      status,
      stderr,
      report: printed,
    } = await report([fixture('scanned.pdf'), fixture('protected.pdf'), fixture('report.doc')])
    expect(status).toBe(2)
    expect(stderr).toMatch(/scanned\.pdf: 这份 PDF 里只有图片/)
    expect(stderr).toMatch(/protected\.pdf: 文件设有打开密码/)
    expect(printed.audits).toHaveLength(1)
  }, 60_000)

  it('are read from standard input too', async () => {
    const outcome = await hegao(['check', '--format', 'json', '-'], { stdin: readFileSync(fixture('report.pdf')) })
    expect(JSON.parse(outcome.stdout.toString()).audits[0].source.format).toBe('pdf')
  }, 60_000)
})
