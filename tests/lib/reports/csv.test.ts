import { describe, expect, it } from 'vitest'
import { csvReport } from '../../../lib/reports/csv'
import { hostileAudit, sampleAudit } from './sample'

/** Reads what RFC 4180 lays down, apart from the writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]]
  let rest = csv
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest)
    if (!match) throw new Error(`no cell: ${rest.slice(0, 40)}`)
    rows.at(-1)?.push(match[1]?.replace(/""/g, '"') ?? match[2] ?? '')
    rest = rest.slice(match[0].length)
    if (match[3] === '\r\n' && rest !== '') rows.push([])
  }
  return rows
}

function table(audit: ReturnType<typeof sampleAudit>, unreadable: string[] = []): string[][] {
  const csv = csvReport('zh-CN')
  const text = `${csv.begin}${csv.audit(audit)}${csv.end(unreadable)}`
  expect(text.startsWith('\ufeff')).toBe(true)
  return parse(text.slice(1))
}

describe('the table', () => {
  it('has a row for each requirement, place of a finding, repeat and unreadable file', () => {
    const audit = sampleAudit()
    const [head, ...rows] = table(audit, ['坏.doc'])
    expect(head).toContain('结论')
    expect(rows.every((row) => row.length === head?.length)).toBe(true)
    expect(rows.length).toBe(audit.elements.length + audit.findings.length + audit.duplicates.length + 1)
    expect(rows.find((row) => row.includes('causes'))).toEqual(
      expect.arrayContaining(['要求', '缺失', '8', '1', '执法力量薄弱']),
    )
    expect(rows.find((row) => row.includes('placeholder'))).toEqual(
      expect.arrayContaining(['问题', '错误', '确定', '6', '12', 'xx件']),
    )
    expect(rows.find((row) => row.includes('near'))).toEqual(expect.arrayContaining(['重复', '2023年报告.docx']))
    expect(rows.at(-1)).toEqual(expect.arrayContaining(['坏.doc', '未能读取']))
  })

  it.each(['=cmd|x!A1', '+1', '-1', '@SUM(1)', '＝1', '"甲",乙', '甲\r\n=1', ' =1'])(
    'takes %j for neither a formula nor a cell of its own',
    (hostile) => {
      const [head, ...rows] = table(hostileAudit(hostile), [hostile])
      expect(rows.every((row) => row.length === head?.length)).toBe(true)
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
    },
  )
})
