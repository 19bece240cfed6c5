import { describe, expect, it } from 'vitest'
import { found } from './found'

/** A report for a year with words in its account, and in its plan behind `|`. */
const report = (year: number, words: string, head = '') => {
  const [work, plan = '加强培训。'] = words.split('|')
  return `云溪县水利局\n关于${year}年度法治政府建设情况的报告\n${head}一、主要举措和成效\n${work}办理案件16件，按照工作部署推进依法行政。\n二、存在的问题\n执法力量不足。\n三、下一步打算\n${plan}`
}
const years = (text: string, pack: 'annual-report' | 'work-plan' = 'annual-report') =>
  found('year-mismatch', text, pack)

describe('what next year’s work is given last year’s number', () => {
  it.each([
    ['加强培训。\n2024年工作打算：一是修订制度，二是加强普法。', ['plan-heading 2024年']],
    ['加强培训。2024年重点工作安排如下：一是修订制度。', ['plan-heading 2024年']],
    ['加强培训。2023年法治建设工作思路：一是修订制度。', ['plan-heading 2023年']],
    ['一是修订制度；二是启动2024年度抽检计划，年底前完成。', ['plan-text 2024年']],
    ['组织实施2024年双随机检查计划。', ['plan-text 2024年']],
    ['全面推进2024年专项整治行动。', ['plan-text 2024年']],
    ['2024年，我局还将把普法纳入考核。', ['plan-text 2024年']],
    ['2023年，我局将把法治建设摆在重要位置。', ['plan-text 2023年']],
    ['2024年工作思路：一是强化学习。', ['plan-heading 2024年']],
    ['抓好2024年度普法计划的组织实施。', ['plan-text 2024年']],
    // Next year’s own, and last year’s summed up.
    ['加强培训。\n2025年工作打算：一是修订制度，二是加强普法。', []],
    ['一是启动2025年度抽检计划，年底前完成。', []],
    ['推进2024年专项整治行动收尾，开展2024年检查计划执行情况总结。', []],
    ['实施2024年督察反馈问题整改方案。', []],
    ['2025年，我局还将把普法纳入考核。', []],
    ['开展2024年遗留项目清理。', []],
    ['巩固2024年专项整治成果，延续2024年普法做法。', []],
    ['做好2024年度普法计划的实施情况总结。', []],
  ])('%s', (plan, expected) => {
    expect(years(report(2024, `|${plan}`))).toEqual(expected)
  })

  it('the account may tell of what was planned and carried out', () => {
    expect(years(report(2024, '启动2024年度抽检计划，完成抽检30批次，2024年工作安排全部落实。'))).toEqual([])
    expect(years(report(2024, '2024年，我局还将法治建设纳入考核。'))).toEqual([])
  })
})

it('what was published within the year is the report on the year before', () => {
  expect(years(report(2024, '3月29日在县政府门户网站公开了《云溪县2024年法治政府建设年度报告》。'))).toEqual([
    'own-report 2024年',
  ])
  expect(years(report(2024, '已按期公开2024年法治政府建设年度报告。'))).toEqual(['own-report 2024年'])
  expect(years(report(2024, '3月29日在县政府门户网站公开了《云溪县2023年法治政府建设年度报告》。'))).toEqual([])
  expect(years(report(2024, '|2025年3月底前公开2024年法治政府建设年度报告。'))).toEqual([])
  expect(years(report(2024, '2025年1月29日公开2024年法治政府建设年度报告。'))).toEqual([])
  expect(years(report(2024, '3月28日召开新闻通气会，向社会发布2024年度法治政府建设情况。'))).toEqual([])
  expect(years(report(2024, '将2024年法治政府建设情况纳入考核。'))).toEqual([])
})

it('months of last year in which a plan has work to do', () => {
  const plan = (words: string) =>
    years(
      `云溪县水利局2024年法治工作要点\n一、重点任务\n1.规范执法。${words}（责任单位：法规科）\n2.加强普法。（责任单位：法规科）`,
      'work-plan',
    )
  expect(plan('2023年4月至8月，由法规科牵头开展专项整治。')).toEqual(['plan-deadline 2023'])
  expect(plan('2024年4月至8月，由法规科牵头开展专项整治。')).toEqual([])
  expect(plan('2023年4月至8月开展的专项整治已经收官。')).toEqual([])
})

describe('dates that the text contradicts', () => {
  const scheme = (date: string, cited: string, number = '') =>
    `宁渚市水利局关于印发《宁渚市水利局涉企检查实施方案》的通知\n${number}各科室，局属各单位：\n现将《宁渚市水利局涉企检查实施方案》印发给你们，请认真贯彻执行。\n宁渚市水利局\n${date}\n宁渚市水利局涉企检查实施方案\n为贯彻落实${cited}精神，制定本方案。\n一、重点任务\n1.公布清单。公布检查事项清单。（责任单位：政策法规科）\n2.规范检查。全面推行扫码入企。（责任单位：执法科）`

  it.each([
    [
      '2024年3月18日',
      '《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）',
      ['cited-later 2024年3月18日'],
    ],
    ['2024年3月18日', '宁政发〔2025〕3号文件', ['cited-later 2024年3月18日']],
    ['2021年5月6日', '国办公开办函〔2021〕30号', ['cited-later 2021年5月6日']],
    ['2025年3月18日', '《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）', []],
    ['2024年3月18日', '宁政发〔2024〕3号文件', []],
    ['2024年12月28日', '国办发〔2024〕54号文件', []],
  ])('%s with %s', (date, cited, expected) => {
    expect(years(scheme(date, cited), 'work-plan')).toEqual(expected)
  })

  it('a plan over several years is numbered in the year in which it is signed', () => {
    const plan = (number: string, date: string) =>
      `松磐县柏坞镇人民政府关于印发《柏坞镇安全生产三年行动实施方案（2024—2026年）》的通知\n\n柏政发〔${number}〕17号\n\n各村（社区），镇直各单位：\n\n《柏坞镇安全生产三年行动实施方案（2024—2026年）》已经研究同意，现印发给你们，请认真落实。\n\n柏坞镇人民政府\n${date}\n\n柏坞镇安全生产三年行动实施方案（2024—2026年）\n为落实部署，制定本方案。\n一、主要任务\n1.排查隐患。（责任单位：应急办）\n2.加强培训。（责任单位：应急办）`
    expect(years(plan('2024', '2023年5月10日'), 'work-plan')).toEqual(['own-number 2024'])
    expect(years(plan('2024', '2024年5月10日'), 'work-plan')).toEqual([])
  })

  it('the letter that a report is sent with is signed after the year', () => {
    const letter = (date: string) =>
      found(
        'year-mismatch',
        report(
          2024,
          '',
          `县委依法治县办：\n现将我局报告报上，请审阅。\n云溪县水利局\n${date}\n云溪县水利局2024年度法治政府建设工作报告\n`,
        ),
      )
    expect(letter('2024年1月22日')).toEqual(['before-year-end 2024年1月22日'])
    expect(letter('2025年1月22日')).toEqual([])
    expect(letter('2024年12月30日')).toEqual([])
  })
})

describe('meetings and plans for the spreading of law before their time', () => {
  const phrases = (text: string, pack: 'annual-report' | 'work-plan' = 'annual-report') =>
    found('outdated-phrase', text, pack).filter((hit) => !/party-missing|newest|only-earlier/.test(hit))
  const points = (year: number, words: string, note = '') =>
    `云溪县水利局${year}年法治工作要点\n${note}${words}\n一、重点任务\n1.规范执法。（责任单位：法规科）\n2.加强普法。（责任单位：法规科）`

  it.each([
    [2025, '启动“九五”普法总结验收。', ['law-plan-not-begun 九五”普法']],
    [2024, '做好“九五”普法规划中期评估。', ['midterm-outside 九五”普法规划中期评估']],
    [2020, '筹备“八五”普法终期验收。', ['law-plan-not-begun 八五”普法']],
    [2025, '做好“八五”普法总结验收，谋划“九五”普法规划编制。', []],
    [2025, '研究启动“九五”普法规划编制，总结“八五”经验。', []],
    [2021, '“七五”普法通过总结验收，启动“八五”普法。', []],
    [2025, '5月底顺利通过“七五”普法终期评估验收。', ['law-plan-ended 七五”普法']],
    [2021, '5月底顺利通过“七五”普法终期评估验收。', []],
    [2025, '2021年5月底顺利通过“七五”普法终期评估验收。', []],
    [2022, '2022年，县政府认真落实党的二十届二中全会部署，规范执法。', ['meeting-after-year 二中']],
    [2020, '2020年，我局深入贯彻党的十九届六中全会精神。', ['meeting-not-held-probably 六中']],
    [2022, '2022年，县政府认真落实党的二十届一中全会部署，规范执法。', []],
    [2022, '加强学习。|2023年，认真落实党的二十届二中全会部署。', []],
    [2023, '2023年，我局学习贯彻党的二十届二中全会精神。', []],
  ])('%i %s', (year, words, expected) => {
    expect(phrases(report(year, words))).toEqual(expected)
  })

  it.each([
    [2021, '全面贯彻党的十九届五中、六中全会精神。', ['meeting-not-held-probably 六中']],
    [2024, '全面贯彻党的二十届二中、四中全会精神。', ['meeting-not-held-probably 四中']],
    [2025, '全面贯彻党的二十届三中全会精神。', []],
    [2022, '全面贯彻党的十九届六中全会精神。', []],
  ])('points for %i: %s', (year, words, expected) => {
    expect(phrases(points(year, words), 'work-plan')).toEqual(expected)
    expect(phrases(points(year, words, `（${year}年3月15日印发）\n`), 'work-plan')).toEqual(expected)
  })
})

describe('last year’s number where this year’s or next year’s work is told', () => {
  it.each([
    ['2023年，县政府共办理行政复议案件87件，今年直接纠错率2.3%，比上年下降0.6个百分点。', ['statistics 2023年']],
    ['局长2023年6月到河段一线调研执法工作，形成报告1篇。', ['statistics-maybe 2023年']],
    ['县政府主要负责人2022年10月到联系乡镇开展专题法治调研。', ['statistics-maybe 2022年']],
    ['组织开展2023年执法案卷评查，抽取2024年1至10月办结的案卷36宗。', ['statistics-maybe 2023年']],
    ['2023年，我局收到申请76件，今年收到87件。', []],
    ['局长赵某2023年6月到任后，带头学法。', []],
    ['抽取2023年10月至2024年9月办结的案卷36宗进行评查。', []],
    ['对2023年办结的案卷开展评查，抽查案卷36宗。', []],
    ['|力争2024年行政诉讼败诉率控制在8%以内。', ['plan-text 2024年']],
    ['|在2024年实现村级法律顾问全覆盖。', ['plan-text 2024年']],
    ['|计划2024年举办培训6期。', ['plan-text 2024年']],
    ['|推动2024年法治政府建设再上新台阶。', ['plan-text 2024年']],
    ['|以2024年示范创建为抓手，补齐短板。', ['plan-text 2024年']],
    ['|2024年，全局法治政府建设工作的总体思路是：坚持以习近平法治思想为指导。', ['plan-text 2024年']],
    ['|力争2025年行政诉讼败诉率控制在8%以内，低于2024年水平。', []],
    ['|确保2024年度报告按时公开，总结2024年工作经验。', []],
    ['|在2024年工作基础上，进一步深化改革。', []],
  ])('%s', (words, expected) => {
    expect(years(report(2024, words))).toEqual(expected)
  })
})
