import { describe, expect, it } from 'vitest'
import { found, report } from './found'

const table = (...rows: string[]) => report(rows.map((row) => row.replaceAll(' ', '\t')).join('\n'))
const rates = (...rows: string[]) => found('figure-rate', table(...rows))

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
