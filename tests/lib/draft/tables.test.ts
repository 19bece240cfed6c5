import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../lib/draft'

const headings = (text: string) => {
  const draft = readDraft(text)
  return draft.sections.map((section) => draft.spanOf({ start: section.label.start, end: section.title.end }).text)
}
const HEAD =
  '青石镇2024年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12条。\n三、收到和处理政府信息公开申请情况\n'
const TAIL = '\n四、政府信息公开行政复议、行政诉讼情况\n无。'
const CHIEF = ['一、总体情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况']

describe('rows of tables are no headings', () => {
  it.each([
    [
      'tabs',
      '一、本年新收政府信息公开申请数量\t3\t0\t3\n三、本年度办理结果\t（一）予以公开\t3\t0\t3\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t0\t0\t0',
    ],
    [
      'blanks, with thousands parted and the names of columns',
      '项目 单位 数量\n政务服务事项总数 项 1,268\n政府规范性文件 件 5\n普法活动 场次 1,412',
    ],
    ['strokes', '| 一、本年新收政府信息公开申请数量 | 3 | 0 | 3 |\n| （一）予以公开 | 3 | 0 | 3 |'],
    ['blanks', '一、本年新收政府信息公开申请数量 3 0 3\n二、上年结转政府信息公开申请数量 0 0 0\n（一）予以公开 3 0 3'],
    [
      'a single number',
      '一、本年新收政府信息公开申请数量　3\n二、上年结转政府信息公开申请数量　0\n四、结转下年度继续办理　0',
    ],
    [
      'a cell a line',
      '一、本年新收政府信息公开申请数量\n3\n0\n3\n二、上年结转政府信息公开申请数量\n0\n0\n0\n三、本年度办理结果\n（一）予以公开\n3\n0\n3\n（三）不予公开\n1.属于国家秘密\n0\n0\n0\n四、结转下年度继续办理\n0\n0\n0',
    ],
  ])('%s', (_, table) => {
    expect(headings(HEAD + table + TAIL)).toEqual(CHIEF)
  })

  it('keeps headings and prose with numbers among blanks', () => {
    const text =
      '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n2024年 共办理 16 件，其中 12 件 。\n二、存在的问题\n执法力量不足。'
    expect(headings(text)).toEqual(['一、主要举措和成效', '二、存在的问题'])
  })

  it('reads a table of contents as a table', () => {
    expect(
      headings('青石镇2024年法治政府建设年度报告\n一、主要举措\t1\n二、存在的问题\t5\n一、主要举措\n办理案件16件。'),
    ).toEqual(['一、主要举措'])
  })
})
