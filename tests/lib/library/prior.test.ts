import { describe, expect, it } from 'vitest'
import type { KeptHeader } from '../../../lib/library/kept-draft'
import { offeredFor, priorOf } from '../../../lib/library/prior'

function kept(unit: string | null, reportYear: number | null, given: Partial<KeptHeader> = {}): KeptHeader {
  const id = [...`${unit}${reportYear}${given.added ?? ''}`]
    .reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) >>> 0, 7)
    .toString(16)
    .padStart(16, '0')
  return {
    version: 1,
    id,
    name: `${unit}-${reportYear}.docx`,
    format: 'docx',
    title: null,
    unit,
    reportYear,
    pack: 'annual-report',
    added: '2025-01-10',
    fingerprint: id.repeat(4),
    characters: 10,
    ...given,
  }
}

const draft = (unit: string | null, reportYear: number | null = 2024) =>
  ({ unit, reportYear, pack: 'annual-report' }) as const

describe('the draft of the year before', () => {
  it('is found by unit and year', () => {
    const wanted = kept('巫溪县青石镇人民政府', 2023)
    const library = [kept('青石镇', 2022), kept('白云镇', 2023), wanted, kept('青石镇', 2024)]
    expect(priorOf(draft('青石镇'), library)).toBe(wanted)
  })

  it.each([
    ['the year is unknown', draft('青石镇', null)],
    ['the unit is unknown', draft(null)],
    ['the year before is not kept', draft('青石镇', 2026)],
  ])('is none when %s', (_, given) => {
    expect(priorOf(given, [kept('青石镇', 2023), kept(null, 2023)])).toBeNull()
  })

  it('is none of another kind', () => {
    expect(priorOf(draft('青石镇'), [kept('青石镇', 2023, { pack: 'work-plan' })])).toBeNull()
    expect(priorOf(draft('青石镇'), [kept('青石镇', 2023, { pack: null })])?.reportYear).toBe(2023)
  })

  it('is rather by the same name than by an earlier one', () => {
    const renamed = kept('青石乡', 2023, { added: '2025-03-01' })
    const same = kept('巫溪县青石镇', 2023)
    expect(priorOf(draft('青石镇'), [renamed, same])).toBe(same)
    expect(priorOf(draft('青石镇'), [renamed])).toBe(renamed)
  })

  it('is none when a bare name fits towns of two counties', () => {
    const library = [kept('巫溪县青石镇', 2023), kept('奉节县青石镇', 2023)]
    expect(priorOf(draft('青石镇'), library)).toBeNull()
    expect(priorOf(draft('奉节县青石镇'), library)).toBe(library[1])
  })

  it('is the version added last', () => {
    const later = kept('青石镇', 2023, { added: '2025-02-01' })
    expect(priorOf(draft('青石镇'), [kept('青石镇', 2023), later])).toBe(later)
  })
})

describe('the order in which drafts are offered', () => {
  it('begins with the year before, then the unit’s others by year, then the rest as given', () => {
    const library = [
      kept('白云镇', 2024),
      kept('青石镇', 2021),
      kept('青石镇', 2023),
      kept('古竹乡', 2023),
      kept('青石乡', 2022),
    ]
    expect(offeredFor(draft('青石镇'), library).map(({ unit, reportYear }) => `${unit}${reportYear}`)).toEqual([
      '青石镇2023',
      '青石乡2022',
      '青石镇2021',
      '白云镇2024',
      '古竹乡2023',
    ])
    expect(library[0]?.unit).toBe('白云镇')
  })
})
