import { describe, expect, it } from 'vitest'
import { found } from './found'

/** A plan for 2024 with a task and, behind `|`, a demand. */
const plan = (words: string) => {
  const [task, demand = '加强督促检查。'] = words.split('|')
  return `云溪县2024年法治政府建设工作要点\n一、重点任务\n1.规范执法。${task}（责任单位：县司法局）\n2.加强普法。落实责任清单。（责任单位：县司法局）\n二、工作要求\n${demand}`
}

describe('what a plan sets for its own year under last year’s number', () => {
  it.each([
    ['|各单位要把2023年法治政府建设任务纳入年度总体工作计划，专题研究不少于2次。', ['plan-task 2023']],
    ['|各单位要将2023年工作要点细化分解，明确责任。', ['plan-task 2023']],
    ['|将法治建设纳入2023年度绩效考核。', ['plan-task 2023']],
    ['提前研究立法思路，到2023年底基本形成工作建议。', ['plan-task 2023']],
    ['力争2023年有2个项目获评。', ['plan-task 2023']],
    ['抓好2023年度普法责任清单落实。', ['plan-task 2023']],
    ['完成2023年执法人员培训任务。', ['plan-task 2023']],
    // Its own year, and last year's summed up, compared with or followed up.
    ['|各单位要把2024年法治政府建设任务纳入年度总体工作计划。', []],
    ['|2023年考核排名靠后的单位要认真整改。', []],
    ['总结2023年普法工作，对2023年度案卷评查发现的问题开展“回头看”。', []],
    ['力争2024年行政诉讼败诉率低于2023年。', []],
    ['对2023年底前到期的规范性文件开展清理。', []],
    ['做好2023年度法治政府建设年度报告公开。', []],
    ['巩固2023年示范创建成果。', []],
  ])('%s', (words, expected) => {
    expect(found('year-mismatch', plan(words), 'work-plan')).toEqual(expected)
  })
})

describe('what is to be done in last year', () => {
  it.each([
    ['2023年全年组织培训不少于2期。', ['plan-task 2023']],
    ['2023年继续深化三项制度。', ['plan-task 2023']],
    ['|2023年12月底，县司法局将组织检查。', ['plan-task 2023']],
    ['|为做好2023年法治政府建设工作，提出以下要求。', ['plan-task 2023']],
    ['2023年继续深化三项制度，取得明显成效，今年要持续巩固。', []],
    ['2023年下半年组织一次集中清理。', ['plan-task 2023']],
    ['于2023年9月组织集中评查。', ['plan-task 2023']],
    ['|县委依法治县办将于2023年底组织督察。', ['plan-task 2023']],
    ['2024年下半年组织一次集中清理。', []],
    ['对2023年下半年组织的评查发现的问题“回头看”。', []],
    ['2023年第四季度通报的问题6月底前整改到位。', []],
    ['2024年全年组织培训不少于2期。', []],
  ])('%s', (words, expected) => {
    expect(found('year-mismatch', plan(words), 'work-plan')).toEqual(expected)
  })
})
