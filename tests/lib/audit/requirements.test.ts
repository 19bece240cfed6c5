import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Requirements, requirementsOf } from '../../../lib/audit'
import { type Audit, type AuditOptions, auditSchema } from '../../../lib/audit/report'
import { auditSource } from '../../../lib/index'
import { requirementBook } from '../../../rules/requirements'

const drafts = fileURLToPath(new URL('../../drafts', import.meta.url))
/** Of each folder a few: reports, plans, disclosure reports, texts of other kinds. */
const samples = ['.', 'reports-a', 'reports-d', 'other-genres', 'other-genres-d', 'slips', 'slips-w'].flatMap(
  (folder) =>
    readdirSync(join(drafts, folder))
      .filter((name) => name.endsWith('.txt'))
      .slice(0, 4)
      .map((name) => `${folder}/${name}`),
)

const wholeOf = (audit: Audit): Requirements => {
  const { source, text, pack, genre, draft, elements, figures, outline, leftOut } = audit
  return { source, text, pack, genre, draft, elements, figures, outline, leftOut }
}

describe('what is required, judged without the rules of findings', () => {
  it.each(samples)('says of %s what the whole audit says, to the byte', (name) => {
    const source = { name, format: 'txt', text: readFileSync(join(drafts, name), 'utf8') }
    for (const options of [{}, { language: 'en', year: 2020, level: 'city' }] satisfies AuditOptions[]) {
      const first = requirementsOf(source, requirementBook, options)
      expect(JSON.stringify(first)).toBe(JSON.stringify(wholeOf(auditSource(source, options))))
    }
  })

  it('names what was not read, and judges by the pack that is asked for', () => {
    const source = { name: '稿', format: 'dom', text: '关于表彰先进的决定\n一、总体要求', unread: ['图片'] }
    const first = requirementsOf(source, requirementBook, { pack: 'work-plan' })
    expect(first.source.unread).toEqual(['图片'])
    expect(first.pack).toMatchObject({ id: 'work-plan', detected: false })
    expect(first.elements.length).toBeGreaterThan(5)
  })

  it('keeps the order of the fields of an audit', () => {
    const audit = auditSource({ name: '稿', format: 'txt', text: '关于2024年度法治政府建设情况的报告' })
    expect(Object.keys(audit)).toEqual(Object.keys(auditSchema.shape))
  })
})
