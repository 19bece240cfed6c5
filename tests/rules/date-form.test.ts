import { expect, it } from 'vitest'
import { found, TITLE } from './found'

const signed = (date: string, title = TITLE) =>
  `${title}县委、县政府：\n现将情况报告如下：\n一、主要举措\n办理案件16件，均已结案。\n青石镇人民政府\n${date}`
const inText = (sentence: string) => `${TITLE}一、主要举措\n${sentence}\n青石镇人民政府\n2025年1月8日`
const reasons = (text: string) => found('date-form', text).map((line) => line.split(' ')[0])

it.each([
  ['2025年1月8日', []],
  ['（2025年1月8日）', []],
  ['2025年10月20日', []],
  ['2024年12月30日', []],
  ['2025年01月08日', ['leading-zero']],
  ['2025年1月08日', ['leading-zero']],
  ['2025年1月8号', ['day-by-hao']],
  ['二〇二五年一月八日', ['ideographs']],
  ['二○二五年一月八日', ['ideographs']],
  ['二零二五年一月二十八日', ['ideographs']],
  ['2025年1月', ['no-day']],
  ['2025年1月  日', ['no-day']],
  ['2025年  月  日', ['no-day']],
  ['    年  月  日', ['no-day']],
  ['2025年X月X日', ['no-day']],
  ['2025.1.8', ['not-spelt-out']],
  ['2025-01-08', ['not-spelt-out']],
  ['2024年1月11日', ['before-year-end']],
  ['2023年1月11日', ['before-year-end']],
  ['2026年1月11日', ['long-after']],
  ['2025年2月29日', ['impossible']],
])('signed %s', (date, expected) => {
  expect(reasons(signed(date))).toEqual(expected)
})

it.each([
  '2月30日召开会议。',
  '2023年2月29日召开会议。',
  '11月31日召开会议。',
  '2024年13月1日召开会议。',
  '6月31日前完成。',
  '5月0日完成。',
])('no such day: %s', (sentence) => {
  expect(reasons(inText(sentence))).toEqual(['impossible'])
})

it.each([
  '2024年2月29日召开会议，每月1日至20日不入企检查，12月31日前办结。',
  '“12·4”国家宪法日、“4·15”国家安全教育日、“7·09”暴雨内涝处置。',
  '农历2月30日前后走访，3月31号线施工，24小时值班，为期90天。',
  '2024年05月以来，截至2024年12月，累计办理16件。',
  '《办法》自二〇一二年七月一日起施行。',
])('silent: %s', (sentence) => {
  expect(reasons(inText(sentence))).toEqual([])
})

it('names the wrong circle in a year', () => {
  expect(found('date-form', inText('自二○一二年七月一日起施行。'))).toEqual(['wrong-circle 二○一二'])
})

it('proposes the date as it should be', () => {
  expect(found('date-form', signed('2025年01月08日'))).toEqual(['leading-zero 2025年01月08日'])
})

it.each([
  '青石镇2024年上半年法治政府建设情况报告\n',
  '青石镇2024年法治政府建设工作要点\n',
  '关于印发《青石镇2024年法治政府建设实施方案》的通知\n',
])('a date within its year is right below %s', (title) => {
  expect(reasons(signed('2024年7月8日', title))).toEqual([])
})

it('leaves the page’s own dates and printing lines alone', () => {
  const text = `发布时间：2025-01-09 09:05\n${signed('2025年1月8日')}\n抄送：县委依法治县办。\n青石镇党政办公室  2025年01月08日印发`
  expect(reasons(text)).toEqual([])
})
