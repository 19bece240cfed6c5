import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { duties, dutyOf } from '../../rules/vocabulary/duties'
import { bookOf } from './book-of'

function found(issuer: string, year: number, date: string, extra = '') {
  const text = `${issuer}${year}年法治政府建设年度报告${extra}\n一、主要举措和成效\n办理案件16件。\n${issuer}\n${date}`
  return auditSource({ name: 'draft', format: 'txt', text }, { pack: 'annual-report' }, bookOf('late-report'))
    .findings.map(({ reason, level, span }) => `${reason} ${level} ${span.text}`)
    .join()
}

describe('the date against the deadlines of the level', () => {
  it.each([
    ['云溪县白水镇人民政府', 2023, '2024年2月29日', ''],
    ['云溪县白水镇人民政府', 2023, '2024年3月1日', ''],
    ['云溪县白水镇人民政府', 2023, '2024年3月2日', 'after-report-deadline note 2024年3月2日'],
    ['云溪县人民政府', 2023, '2024年4月1日', 'after-report-deadline note 2024年4月1日'],
    ['云溪县人民政府', 2023, '2024年4月2日', 'after-publication-deadline warning 2024年4月2日'],
    ['云溪县水利局', 2023, '2024年6月12日', 'after-publication-deadline warning 2024年6月12日'],
    ['岚江省人民政府', 2023, '2024年3月28日', ''],
    ['岚江省人民政府', 2023, '2024年4月8日', 'after-publication-deadline warning 2024年4月8日'],
    ['清浦区白水街道办事处', 2023, '2024年3月20日', ''],
    ['清浦区白水街道办事处', 2023, '2024年4月20日', 'after-local-deadline note 2024年4月20日'],
    ['云溪县人民政府', 2023, '2023年12月28日', ''],
    ['云溪县人民政府', 2023, '2024年5月', ''],
    ['云溪县人民政府', 2018, '2019年4月20日', ''],
    ['云溪县人民政府', 2019, '2020年3月9日', 'after-report-deadline note 2020年3月9日'],
  ])('%s, %d, %s', (issuer, year, date, expected) => {
    expect(found(issuer, year, date)).toBe(expected)
  })

  it('not of a speech to the congress', () => {
    expect(
      found('云溪县人民政府', 2023, '2024年5月6日', '\n（2024年5月6日在县第十八届人大常委会第二十次会议上）'),
    ).toBe('')
  })
})

it('duties have sources, one for each level, and begin with the regulation', () => {
  expect(new Set(duties.map(({ level }) => level)).size).toBe(duties.length)
  for (const duty of duties) expect(duty.source.length, duty.level).toBeGreaterThan(8)
  expect(dutyOf('township', '2019-04-14')).toBeNull()
  expect(dutyOf('township', '2019-04-15')?.report).toBe('03-01')
  expect(dutyOf('unknown', '2024-03-01')).toBeNull()
})
