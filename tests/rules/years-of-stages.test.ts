import { describe, expect, it } from 'vitest'
import { found, report } from './found'

const plan = (last: string) =>
  `岭桥县安全生产执法行动实施方案\n结合实际，制定本方案。\n一、总体要求\n坚持问题导向。\n二、实施步骤\n（一）动员部署阶段（2024年9月）。制定台账。\n（二）集中整治阶段（2024年10月至2025年3月）。开展检查。\n（三）总结提升阶段（${last}）。总结经验。\n三、工作要求\n加强领导。\n岭桥县人民政府\n2024年8月20日`

describe('stages follow one another', () => {
  it.each(['2024年4月', '2024年4月至5月'])('%s is before the one above', (last) => {
    expect(found('year-mismatch', plan(last), 'work-plan')).toContain('plan-order 2024年')
  })

  it.each(['2025年4月', '2025年3月下旬至5月', '2025年4月至6月'])('%s is behind it', (last) => {
    expect(found('year-mismatch', plan(last), 'work-plan')).toEqual([])
  })
})

describe('years that are told as the report’s', () => {
  it.each([
    ['本报告数据统计期限为2024年1月1日至2025年12月31日。', ['statistics 2025年']],
    ['数据统计期限自2024年1月1日起至2024年12月31日止。', []],
    ['《规划》实施期限为2024年1月1日至2025年12月31日。', []],
  ])('%s', (passage, told) => {
    expect(found('year-mismatch', report(passage))).toEqual(told)
  })

  it.each([
    ['结合2024年普法任务，培育示范户120户。', ['plan-text 2024年']],
    ['抓好2024年重点任务，健全裁量基准。', ['plan-text 2024年']],
    ['计划2024年下半年起建立轮训制度。', ['plan-text 2024年']],
    ['结合2025年普法任务，培育示范户120户。', []],
    ['做好2024年重点任务收尾，健全裁量基准。', []],
    ['计划2025年下半年起建立轮训制度。', []],
  ])('among the plans: %s', (passage, told) => {
    expect(found('year-mismatch', report('稳步推进。').replace('2025年加强培训。', passage))).toEqual(told)
  })
})
