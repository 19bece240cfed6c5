import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib/index'
import { composeDraft } from './texts'

const DRAFTS = join(resolve(import.meta.dirname, '../..'), 'tests/drafts')

describe('composeDraft', () => {
  it.each([5_000, 20_000, 100_000])('makes a report of about %i characters', (characters) => {
    const text = composeDraft(DRAFTS, characters)
    expect(text.length).toBeGreaterThanOrEqual(characters)
    expect(text.length).toBeLessThan(characters + 2_000)
    expect(auditSource({ name: '', format: 'txt', text }).pack?.id).toBe('annual-report')
  })

  it('is the same every time, and long ones do not repeat a short one', () => {
    expect(composeDraft(DRAFTS, 20_000)).toBe(composeDraft(DRAFTS, 20_000))
    const paragraphs = composeDraft(DRAFTS, 60_000)
      .split('\n')
      .filter((paragraph) => paragraph.length > 40)
    expect(new Set(paragraphs).size / paragraphs.length).toBeGreaterThan(0.95)
  })
})
