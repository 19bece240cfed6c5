import { describe, expect, it } from 'vitest'
import { found, report } from './found'

const table = (...rows: string[]) => report(rows.map((row) => row.replaceAll(' ', '\t')).join('\n'))
const rates = (...rows: string[]) => found('figure-rate', table(...rows))

/** A row’s share, and the year’s number behind those of its parts. */
describe('shares and totals in a table’s rows', () => {
  it.each([
    [['类别 件数 占比', '维持 66 55.0%', '撤销 30 20.0%', '终止 24 20.0%', '合计 120 100%'], ['share 20.0%']],
    [['单位 案件数 占比', '公安 40 40%', '住建 30 30%', '农业 30 25%'], ['share 25%']],
    [['类型 数量（件） 占比（%）', '合同 86 43', '邻里 64 32', '婚姻 30 25', '其他 20 10'], ['share 25']],
    [['类别 件数 占比', '维持 66 55.0%', '撤销 30 25.0%', '终止 24 20.0%', '合计 120 100%'], []],
    // Rounded; of another whole; and some rows only.
    [['类别 件数 占比', '维持 41 34.2%', '撤销 39 32.5%', '终止 40 33.3%'], []],
    [['单位 案件数 占比', '公安 40 20%', '住建 30 15%', '农业 30 12%'], []],
    [['单位 结案率 占比', '公安 98% 20%', '住建 95% 15%', '农业 96% 12%'], []],
  ])('%s', (rows, expected) => {
    expect(rates(...rows)).toEqual(expected)
  })

  it.each([
    [
      [
        '项目 一季度 二季度 三季度 四季度 全年',
        '许可 100 120 130 110 470',
        '处罚 10 12 8 6 36',
        '检查 40 42 38 30 150',
      ],
      1,
    ],
    [['项目 上半年 下半年 全年', '许可 200 240 450', '处罚 20 18 38', '检查 60 62 122'], 1],
    [['项目 上半年 下半年 全年', '许可 200 240 440', '处罚 20 18 38', '检查 60 62 122'], 0],
    [['项目 二季度 四季度 全年', '许可 200 240 840', '处罚 20 18 98', '检查 60 62 222'], 0],
  ])('%s', (rows, count) => {
    expect(found('figure-sum', table(...rows))).toHaveLength(count)
  })
})

describe('figure-rate holds the change in a table’s row against its numbers', () => {
  it.each([
    [
      ['指标 本年 上年 增幅', '检查 1260 1050 20.0%', '审查 66 55 12.0%', '复议 1 2 -50.0%', '诉讼 2 2 持平'],
      ['change 12.0%'],
    ],
    [['项目 2024年 2023年 同比（%）', '检查 120 100 20', '处罚 36 48 -20'], ['change -20']],
    [['项目 2023年 2024年 增减', '检查 100 120 +20', '处罚 48 36 -10'], ['difference -10']],
    [['项目 2023年 2024年 增减幅度', '检查 100 120 上升20%', '处罚 48 36 上升25%'], ['change 上升25%']],
    [['项目 单位 2023年 2024年 增长率', '检查 次 100 120 20%', '处罚 件 48 60 28%'], ['change 28%']],
  ])('%s', (rows, expected) => {
    expect(rates(...rows)).toEqual(expected)
  })

  it.each([
    [['指标 本年 上年 增幅', '检查 1260 1050 20.0%', '审查 66 55 20.0%', '诉讼 2 2 持平']],
    [['项目 2024年 2023年 同比（%）', '检查 120 100 20', '处罚 36 48 -25']],
    [['项目 2024年 2023年 增减（件）', '检查 120 100 20', '处罚 36 48 12']],
    // No row shows what is meant; two rates differ by points.
    [['项目 本年 上年 增幅', '检查 120 100 35%', '处罚 36 48 14%']],
    [['项目 本年 上年 增幅', '检查 120 100 20%', '结案率 96% 92% 4%']],
    // Which of the columns are compared is not told.
    [['项目 一季度 二季度 增幅', '检查 120 100 35%', '处罚 36 48 14%']],
  ])('and is silent on %s', (rows) => {
    expect(rates(...rows)).toEqual([])
  })
})
