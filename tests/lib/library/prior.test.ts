import { describe, expect, it } from 'vitest'
import type { KeptHeader } from '../../../lib/library/kept-draft'
import { kinshipOf, offeredFor, priorOf } from '../../../lib/library/prior'

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

describe('two names of a unit', () => {
  it.each([
    ['青石镇', '青石镇人民政府'],
    ['青石镇人民政府', '巫溪县青石镇人民政府'],
    ['巫溪县青石镇', '重庆市巫溪县青石镇人民政府'],
    ['重庆市青石镇人民政府', '重庆市巫溪县青石镇人民政府'],
    ['中共青石镇委员会、青石镇人民政府', '巫溪县青石镇人民政府'],
    ['中共巫溪县青石镇委员会', '中国共产党青石镇委员会、青石镇人民政府'],
    ['青石镇党委、青石镇人民政府', '中共巫溪县青石镇委员会'],
    ['柏杨街道办事处', '巫溪县人民政府柏杨街道办事处'],
    ['柏杨街道党工委、柏杨街道办事处', '巫溪县柏杨街道'],
    ['新乡市人民政府', '河南省新乡市人民政府'],
    ['济宁市市中区人民政府', '市中区'],
    ['荆州市沙市区', '沙市区人民政府'],
    ['红旗镇', '镇江市红旗镇人民政府'],
    ['石柱县', '石柱土家族自治县人民政府'],
    ['湘西州吉首市人民政府', '湘西土家族苗族自治州吉首市'],
    ['喀什地区疏附县', '疏附县人民政府'],
    ['巫溪县司法局', '重庆市巫溪县司法局'],
    ['重庆高新技术产业开发区管理委员会', '重庆高新区管委会'],
    ['中共巫溪县委', '巫溪县人民政府'],
  ])('%s and %s mean one', (a, b) => {
    expect(kinshipOf(a, b)).toBe('same')
    expect(kinshipOf(b, a)).toBe('same')
  })

  it.each([
    ['青石乡人民政府', '巫溪县青石镇人民政府'],
    ['青石土家族乡', '青石镇'],
    ['柏杨镇人民政府', '柏杨街道办事处'],
    ['巫溪县人民政府', '重庆市巫溪区人民政府'],
    ['铜鼓县', '铜鼓区人民政府'],
  ])('%s and %s mean one that was renamed', (a, b) => {
    expect(kinshipOf(a, b)).toBe('renamed')
    expect(kinshipOf(b, a)).toBe('renamed')
  })

  it.each([
    ['青石镇', '白云镇'],
    ['巫溪县青石镇', '奉节县青石镇人民政府'],
    ['巫溪县青石镇人民政府', '巫溪县人民政府'],
    ['巫溪县司法局', '巫溪县财政局'],
    ['巫溪县司法局', '巫溪县人民政府'],
    ['巫溪县司法局', '奉节县司法局'],
    ['重庆市', '巫溪县'],
    ['中共巫溪县委员会、巫溪县人民政府', '巫溪县青石镇人民政府'],
    ['大青石镇', '青石镇'],
    ['长沙市人民政府', '长沙县人民政府'],
    ['巫溪县人民政府', '巫溪县人民政府办公室'],
    ['', '青石镇'],
  ])('%s and %s mean two', (a, b) => {
    expect(kinshipOf(a, b)).toBeNull()
    expect(kinshipOf(b, a)).toBeNull()
  })

  it('means the same unit when a place above was renamed', () => {
    expect(kinshipOf('巫溪县青石镇', '巫溪区青石镇')).toBe('same')
  })

  it('says nothing of unknown units', () => {
    expect(kinshipOf(null, '青石镇')).toBeNull()
    expect(kinshipOf(null, null)).toBeNull()
  })

  it('takes a name of any length', () => {
    const long = '县镇'.repeat(50_000)
    const started = performance.now()
    kinshipOf(long, `${long}乡`)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

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
