import { describe, expect, it } from 'vitest'
import { auditSource } from '../../../lib'
import { readDraft } from '../../../lib/draft'
import { ENTRY_VERSION, entryOf } from '../../../lib/duplicates'
import { draftFrom, fingerprintOf, keptDraftOf } from '../../../lib/library/kept-draft'
import { asBefore, keptReport, reportText, STEP } from './samples'

describe('a record', () => {
  it('says what the audit knows', async () => {
    const text = reportText('青石镇', 2023)
    const draft = await keptDraftOf(auditSource({ name: '年报.docx', format: 'docx', text }), '2025-02-03')
    expect(draft).toMatchObject({
      name: '年报.docx',
      format: 'docx',
      title: '青石镇2023年法治政府建设年度报告',
      unit: '青石镇',
      reportYear: 2023,
      pack: 'annual-report',
      added: '2025-02-03',
      characters: text.length,
      text,
    })
    expect(draft.fingerprint).toMatch(new RegExp(`^${draft.id}[0-9a-f]{48}$`))
  })

  it('names all organs of a draft issued together', async () => {
    const text = `中共青石镇委员会\n青石镇人民政府\n关于2023年度法治政府建设情况的报告\n一、主要举措\n开展普法。`
    const draft = await keptDraftOf(auditSource({ name: 'a', format: 'txt', text }), '2025-02-03')
    expect(draft.unit).toBe('中共青石镇委员会、青石镇人民政府')
  })

  it('leaves open what the audit does not know', async () => {
    const draft = await keptDraftOf(auditSource({ name: 'a', format: 'txt', text: '今天下午开会。' }), '2025-02-03')
    expect(draft).toMatchObject({ title: null, unit: null, reportYear: null, pack: null })
  })

  it('comes back from JSON as it was, entry included', async () => {
    const draft = await keptReport('青石镇', 2023)
    const kept = { ...draft, entry: entryOf(readDraft(draft.text), draft.name) }
    expect(await draftFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  })

  it('keeps halves of characters that a broken editor left', async () => {
    const text = `${reportText('青石镇', 2023)}\ud83d`
    const draft = await keptDraftOf(auditSource({ name: 'a', format: 'txt', text }), '2025-02-03')
    expect(await draftFrom(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
  })

  it.each([
    ['of another version', { version: ENTRY_VERSION + 1 }],
    ['that is incomplete', { starts: undefined }],
  ])('does without an entry %s', async (_, change) => {
    const draft = await keptReport('青石镇', 2023)
    const entry = { ...entryOf(readDraft(draft.text), draft.name), ...change }
    expect(await draftFrom(JSON.parse(JSON.stringify({ ...draft, entry })))).toEqual(draft)
  })

  it('of an older version takes every step that it has not seen', async () => {
    const draft = await keptReport('青石镇', 2023)
    expect(await draftFrom(asBefore(draft), [STEP])).toEqual({ ...draft, version: 2 })
    expect(await draftFrom({ ...draft, version: 2 }, [STEP])).toEqual({ ...draft, version: 2 })
    const renamed = { ...asBefore(draft), organ: undefined, body: draft.unit }
    const steps = [({ body, ...record }: Record<string, unknown>) => ({ ...record, organ: body }), STEP]
    expect(await draftFrom(renamed, steps)).toEqual({ ...draft, version: 3 })
  })

  it.each([
    ['nothing', undefined, 'incomplete'],
    ['a list', [], 'incomplete'],
    ['no version', { text: '' }, 'incomplete'],
  ])('is not made of %s', async (_, stored, reason) => {
    expect(await draftFrom(stored)).toBe(reason)
  })

  it.each([
    ['a version before the first', { version: 0 }, 'incomplete'],
    ['a version of the future', { version: 99 }, 'newer'],
    ['no text', { text: undefined }, 'incomplete'],
    ['another text', { text: '别的文字' }, 'altered'],
    ['another id', { id: '0'.repeat(16) }, 'altered'],
    ['an id that leads out of the folder', { id: '../../../etc/pass' }, 'incomplete'],
    ['a day that is none', { added: 'gestern' }, 'incomplete'],
  ])('is refused with %s', async (_, change, reason) => {
    expect(await draftFrom({ ...(await keptReport('青石镇', 2023)), ...change })).toBe(reason)
  })

  it('is refused when a step cannot make sense of it', async () => {
    const step = () => {
      throw new TypeError('no such field')
    }
    expect(await draftFrom({ ...(await keptReport('青石镇', 2023)), version: 1 }, [step])).toBe('incomplete')
  })
})

describe('the fingerprint', () => {
  it('is the same for texts that differ in white space alone', async () => {
    const text = reportText('青石镇', 2023)
    const spaced = text.replaceAll('\n', '\r\n\u3000\u3000').replaceAll('2023', ' 2023 ')
    expect(await fingerprintOf(spaced)).toBe(await fingerprintOf(text))
  })

  it('is another for another text', async () => {
    expect(await fingerprintOf(reportText('青石镇', 2023))).not.toBe(await fingerprintOf(reportText('青石镇', 2024)))
  })
})
