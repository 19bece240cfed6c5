import { describe, expect, it } from 'vitest'
import { examplesIn, helpIn } from '../../../entrypoints/sidepanel/help'
import { helpBook } from '../../../entrypoints/sidepanel/help-book'
import { type Audited, createModel } from '../../../entrypoints/sidepanel/model'
import { extendedBook } from '../../../lib/audit/local-compile'
import type { PackId } from '../../../lib/audit/report'
import { packs, ruleBook } from '../../../rules'
import { auditOf } from './fixtures'

const auditedBy = (pack: PackId): Audited => ({
  draft: {
    key: pack,
    origin: 'paste',
    source: { name: '', format: 'paste', text: '' },
    revision: 0,
    complete: true,
    unread: [],
  },
  audit: auditOf('', { pack: { id: pack, version: '1', title: '', detected: true } }),
  milliseconds: 0,
})

describe('the help book', () => {
  it('has a page for every requirement and rule, in the language that is set', () => {
    const model = createModel()
    expect(helpIn(model, 'causes')).toBeNull()
    model.help.value = helpBook(ruleBook)
    for (const { elements, rules } of packs) {
      for (const { id, title } of [...elements, ...rules]) expect(helpIn(model, id)?.title).toBe(title.zh)
    }
    model.settings.value = { ...model.settings.value, language: 'en' }
    for (const { elements, rules } of packs) {
      for (const { id, title } of [...elements, ...rules]) expect(helpIn(model, id)?.title).toBe(title.en)
    }
    expect(helpIn(model, 'toString')).toBeNull()
    expect(examplesIn(model, 'toString')).toEqual([])
  })

  it('tells how each can turn out, and shows it at work, by the pack in view', () => {
    const model = createModel()
    model.help.value = helpBook(ruleBook)
    for (const { id: pack, elements, rules } of packs) {
      model.audited.value = auditedBy(pack)
      for (const { id, reasons, examples } of [...elements, ...rules]) {
        expect(helpIn(model, id)?.reasons).toHaveLength(Object.keys(reasons).length)
        expect(examplesIn(model, id).map(({ text }) => text)).toEqual(examples.map(({ text }) => text))
      }
    }
  })

  it('has the pages of packs of one’s own', () => {
    const { book } = extendedBook(ruleBook, [
      { name: '自查', extends: 'annual-report', elements: [{ title: { zh: '党建', en: 'Party' }, section: ['党建'] }] },
    ])
    const model = createModel()
    model.help.value = helpBook(book)
    expect(helpIn(model, 'own-党建')).toMatchObject({ title: '党建', asks: '应当有标题含“党建”的部分。' })
  })

  it('tells which rules each pack runs', () => {
    const { rules } = helpBook(ruleBook)
    for (const pack of packs) expect(rules[pack.id]).toEqual(pack.rules.map(({ id }) => id))
  })
})
