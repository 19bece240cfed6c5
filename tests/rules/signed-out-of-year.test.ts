import { expect, it } from 'vitest'
import { found, TITLE } from './found'
import { findingsAt, signed } from './whole-report'

const DONE = '县委、县政府：\n现将情况报告如下：\n一、主要举措\n办理案件16件，均已结案。'

it.each([
  ['2024年1月11日', ['before-year-end 2024年1月11日']],
  ['2023年1月11日', ['before-year-end 2023年1月11日']],
  ['2026年1月11日', ['long-after 2026年1月11日']],
  ['2025年1月11日', []],
  ['2024年12月30日', []],
])('a report on 2024 signed %s', (date, expected) => {
  expect(found('year-mismatch', `${TITLE}${DONE}\n青石镇人民政府\n${date}`)).toEqual(expected)
  expect(found('date-form', `${TITLE}${DONE}\n青石镇人民政府\n${date}`)).toEqual([])
})

it.each([
  ['（2024年3月20日）', ['before-year-end 2024年3月20日']],
  ['（2025年3月20日）', []],
  ['（2024年12月31日）', []],
])('the date under the title: %s', (date, expected) => {
  expect(found('year-mismatch', `${TITLE}${date}\n${DONE}`)).toEqual(expected)
})

it.each([
  ['2024年5月10日', []],
  ['2023年11月10日', []],
  ['2025年5月10日', ['plan-year 2025年5月10日']],
  ['2023年5月10日', ['plan-year 2023年5月10日']],
])('a plan for 2024 signed %s', (date, expected) => {
  const plan = `青石镇2024年法治政府建设工作要点\n一、规范执法\n1.评查案卷。（责任单位：司法所）\n2.加强培训。（责任单位：司法所）\n青石镇人民政府\n${date}`
  expect(found('year-mismatch', plan, 'work-plan')).toEqual(expected)
})

it.each([
  [signed('云岫县人民政府\n2052年2月18日\n'), '2052年'],
  [signed('云岫县人民政府\n2024年1月8日\n'), '2024年1月8日'],
])('in a whole report %#', (text, quote) => {
  expect(findingsAt('year-mismatch', text, quote)).not.toEqual([])
})
