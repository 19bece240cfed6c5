import { describe, expect, it } from 'vitest'
import { helpIn } from '../../../entrypoints/sidepanel/help'
import { helpBook } from '../../../entrypoints/sidepanel/help-book'
import { createModel } from '../../../entrypoints/sidepanel/model'
import { packs } from '../../../rules'

describe('the help book', () => {
  it('has a page for every requirement and rule, in the language that is set', () => {
    const model = createModel()
    expect(helpIn(model, 'causes')).toBeNull()
    model.help.value = helpBook()
    for (const { elements, rules } of packs) {
      for (const { id, title } of [...elements, ...rules]) expect(helpIn(model, id)?.title).toBe(title.zh)
    }
    model.settings.value = { ...model.settings.value, language: 'en' }
    for (const { elements, rules } of packs) {
      for (const { id, title } of [...elements, ...rules]) expect(helpIn(model, id)?.title).toBe(title.en)
    }
    expect(helpIn(model, 'toString')).toBeNull()
  })

  it('tells which rules each pack runs', () => {
    const { rules } = helpBook()
    for (const pack of packs) expect(rules[pack.id]).toEqual(pack.rules.map(({ id }) => id))
  })
})
