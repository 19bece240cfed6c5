import { describe, expect, it } from 'vitest'
import { found } from './found'

/** A county's report for 2024 with a paragraph in its account and lines behind its plans. */
const report = (work: string, end = '') =>
  `云溪县人民政府关于2024年度法治政府建设情况的报告\n市人民政府：\n2024年，云溪县扎实推进法治政府建设。现将有关情况报告如下：\n一、主要举措和成效\n（一）规范执法。落实三项制度，健全监督机制。\n${work}\n二、存在的不足和原因\n执法力量薄弱，主要原因是人员流动快。\n三、2025年工作安排\n加强培训，规范文书。\n${end === '' ? '' : `${end}\n`}云溪县人民政府\n2025年1月15日`
const years = (text: string) => found('year-mismatch', text)

describe('the year of which the figures are said to be', () => {
  it.each([
    ['以上数据截至2023年12月31日。', ['statistics 2023年']],
    ['上述各项指标统计截止2023年12月31日。', ['statistics 2023年']],
    ['本部分数据截止时间为2023年12月31日。', ['statistics 2023年']],
    ['说明：统计口径为2023年度，数据来源为执法监督系统。', ['statistics 2023年']],
    ['持证率达98.6%（2023年12月统计数）。', ['statistics-maybe 2023年']],
    ['本年度执法案卷截至2023年12月31日已全部归档。', ['statistics-maybe 2023年']],
    ['2023年度主要执法指标完成情况如下：检查46家。', ['statistics 2023年']],
    ['2023.1—2023.12，全县共办理行政处罚案件326件。', ['statistics 2023']],
    ['序号\t项目\t2022年数量\t2023年数量\n1\t行政许可\t1200\t1300\n2\t行政处罚\t36\t40', ['statistics 2023年']],
    ['（2023年度）\n类别\t件数\n行政许可\t1200\n行政处罚\t36', ['statistics 2023年']],
    ['以上数据截至2024年12月31日。', []],
    ['本部分数据截止时间为2024年12月31日。', []],
    ['上年数据截至2023年12月31日。', []],
    ['2024年数据截至12月31日，2023年数据截至2023年12月31日。', []],
    ['持证率达98.6%（2024年12月统计数）。', []],
    ['2024.1—2024.12，全县共办理行政处罚案件326件，较2023.1—2023.12增加6件。', []],
    ['项目\t2023年\t2024年\n行政许可\t1200\t1300\n行政处罚\t36\t40', []],
    ['项目\t2023年\t本年\n行政许可\t1200\t1300\n行政处罚\t36\t40', []],
  ])('%s', (work, expected) => {
    expect(years(report(work))).toEqual(expected)
  })

  it.each([
    ['以上数据统计截至2023年12月31日。', ['statistics 2023年']],
    ['以上为云溪县2023年度法治政府建设情况，特此报告。', ['statistics 2023年']],
    ['附件：云溪县2023年行政执法统计表', ['statistics 2023年']],
    ['附件：1.2023年度行政复议案件统计\n2.2023年度行政应诉案件统计', ['statistics 2023年', 'statistics 2023年']],
    ['以上为云溪县2024年度法治政府建设情况，特此报告。', []],
    ['附件：云溪县2024年行政执法统计表', []],
    ['附件：1.2024年度行政复议案件统计\n2.2023年与2024年行政应诉案件对比统计', []],
  ])('%s', (end, expected) => {
    expect(years(report('加强普法。', end))).toEqual(expected)
  })
})

describe('a year that is held against itself, or had not come', () => {
  it.each([
    ['与2024年相比，2024年败诉率下降2.1个百分点，降至6.4%。', ['with-itself 2024年']],
    ['复议案件由2024年的42件增加到2024年的56件。', ['with-itself 2024年']],
    ['2025年9月，组织执法人员到县人民法院旁听庭审。', ['statistics-maybe 2025年']],
    ['《云溪县执法监督办法》于2025年8月印发实施。', ['statistics-maybe 2025年']],
    ['复议案件由2023年的42件增加到2024年的56件。', []],
    ['持证人员由2024年初的42人增加到2024年末的56人。', []],
    ['与2023年相比，2024年败诉率下降2.1个百分点，降至6.4%。', []],
    ['2025年1月，召开述法会议，对12个部门评议。', []],
    ['《云溪县执法监督办法》拟于2025年8月印发实施。', []],
    ['有效期至2025年9月，期满前组织评估。', []],
  ])('%s', (work, expected) => {
    expect(years(report(work))).toEqual(expected)
  })
})

describe('what is sent out with a plan', () => {
  const plan = (attachment: string) =>
    `云溪县2024年法治政府建设工作要点\n一、重点任务\n1.规范执法。落实公示制度。（责任单位：县司法局）\n2.加强普法。落实责任清单。（责任单位：县司法局）\n附件：${attachment}`
  it.each([
    ['云溪县2023年法治政府建设重点任务分工表', ['plan-title 2023']],
    ['《2023年法治政府建设任务清单》', ['plan-title 2023']],
    ['云溪县2024年法治政府建设重点任务分工表', []],
    ['云溪县2023年重点任务完成情况表', []],
  ])('%s', (attachment, expected) => {
    expect(found('year-mismatch', plan(attachment), 'work-plan')).toEqual(expected)
  })
})

describe('when a central document is said to have been issued', () => {
  const outline = '《法治政府建设实施纲要（2021—2025年）》'
  it.each([
    [`对照中共中央、国务院2020年8月印发的${outline}推进工作。`, ['wrong-day 2020年8月印发的']],
    [`2020年8月，中共中央、国务院印发${outline}。`, ['wrong-day 2020年8月，中共中央、国务院印发']],
    [`2022年印发的${outline}已分解落实。`, ['wrong-day 2022年印发的']],
    [`${outline}（2020年8月印发）已分解落实。`, ['wrong-day （2020年8月印发']],
    [`对照中共中央、国务院2021年8月印发的${outline}推进工作。`, []],
    [`省政府2022年3月印发的${outline}实施意见。`, []],
    ['落实2020年12月印发的《法治社会建设实施纲要（2020—2025年）》。', []],
  ])('%s', (work, expected) => {
    expect(found('outdated-citation', report(work))).toEqual(expected)
  })
})

describe('what comes each year', () => {
  it.each([
    ['在6月禁毒宣传月和2023年12月4日国家宪法日期间，分别开展宣传。', ['statistics-maybe 2023年']],
    ['2023年4月15日第九个全民国家安全教育日期间，在广场设置展板12块。', ['statistics-maybe 2023年']],
    ['传达学习十四届全国人大一次会议精神，组织辅导2场。', ['anniversary 十四届全国人大一次会议']],
    ['贯彻落实十三届全国人大五次会议精神。', ['anniversary 十三届全国人大五次会议']],
    ['开展《民法典》颁布三周年宣传活动6场。', ['anniversary 民法典》颁布三周年']],
    ['结合《信访工作条例》实施一周年，举办讲座4场。', ['anniversary 信访工作条例》实施一周年']],
    ['在6月禁毒宣传月和2024年12月4日国家宪法日期间，分别开展宣传。', []],
    ['2023年12月4日国家宪法日期间建成的法治公园接待群众8000人次。', []],
    ['传达学习十四届全国人大二次会议精神，组织辅导2场。', []],
    ['落实十三届全国人大一次会议通过的宪法修正案。', []],
    ['开展《民法典》颁布四周年宣传活动6场。', []],
    ['结合《信访工作条例》实施两周年，举办讲座4场。', []],
  ])('%s', (work, expected) => {
    expect(years(report(work))).toEqual(expected)
  })

  it.each([
    ['2025年是“八五”普法规划的第四年。', ['anniversary 八五”普法规划的第四年']],
    ['2024年是“十四五”规划中期评估之年。', ['anniversary 十四五”规划中期']],
    ['2021年是“十四五”规划承上启下的一年。', ['anniversary 十四五”规划承上启下']],
    ['2024年是“十四五”规划承上启下的一年。', []],
  ])('%s', (work, expected) => {
    expect(years(report(`（二）普法。${work}`)).filter((one) => one.startsWith('anniversary'))).toEqual(expected)
  })
})

describe('an item of the plans that is a whole sentence', () => {
  const plan = (item: string) => years(report('加强普法。', item))
  it.each([
    ['（一）2024年上半年完成执法人员轮训，年内实现全覆盖。', ['plan-text 2024年']],
    ['（一）谋划部署2024年普法工作，确保任务落地。', ['plan-text 2024年']],
    ['（一）计划于2024年3月召开推进会。', ['plan-text 2024年']],
    ['（一）2025年上半年完成执法人员轮训，年内实现全覆盖。', []],
    ['（一）巩固2024年整治成果，防止反弹。', []],
  ])('%s', (item, expected) => {
    expect(plan(item)).toEqual(expected)
  })
})
