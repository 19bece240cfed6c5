import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, loadSettings, saveSettings, settingsFrom } from '../../../lib/library/settings'

/** A storage area that keeps what JSON keeps, as the browser's does. */
function area(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (key: string) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (changed: Record<string, unknown>) => void Object.assign(items, structuredClone(changed)),
  }
}

describe('settings', () => {
  it('are the defaults when nothing is stored', async () => {
    expect(await loadSettings(area())).toEqual(DEFAULT_SETTINGS)
  })

  it('come back as they were saved', async () => {
    const storage = area()
    await saveSettings(storage, { language: 'en', theme: 'dark' })
    expect(await loadSettings(storage)).toEqual({ language: 'en', theme: 'dark' })
  })

  it.each([
    ['no record', 'dark'],
    ['no version', { value: { language: 'en', theme: 'dark' } }],
    ['a value that is not allowed', { version: 1, value: { language: 'fr', theme: 'dark' } }],
    ['a missing value', { version: 1, value: { language: 'en' } }],
    ['a version of the future', { version: 99, value: { language: 'en', theme: 'dark' } }],
    ['a version before the first', { version: 0, value: { language: 'en', theme: 'dark' } }],
  ])('fall back to the defaults on %s', (_, stored) => {
    expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS)
  })

  it('of an older version take every later step, and no earlier one', () => {
    const steps = [
      (record: Record<string, unknown>) => ({ ...record, language: record.lang }),
      (record: Record<string, unknown>) => ({ ...record, theme: record.night === true ? 'dark' : 'light' }),
    ]
    expect(settingsFrom({ version: 1, value: { lang: 'en', night: true } }, steps)).toEqual({
      language: 'en',
      theme: 'dark',
    })
    expect(settingsFrom({ version: 2, value: { language: 'en', lang: 'zh-CN', night: false } }, steps)).toEqual({
      language: 'en',
      theme: 'light',
    })
  })
})
