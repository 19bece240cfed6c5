import { describe, expect, it } from 'vitest'
import { found, report } from './found'

/** Passages as `…<right|wrong>…`: silent with the first number, told with the second. */
function bothOf(passage: string): [right: string, wrong: string] {
  return [passage.replace(/<([^|<]+)\|[^>]+>/g, '$1'), passage.replace(/<[^|<]+\|([^>]+)>/g, '$1')]
}

const SUMS: Record<string, readonly string[]> = {
  'names at some distance from their number': [
    '完成<2|3>部地方性法规草案的意见征集工作，分别为《青石县集市管理条例》《青石县古井保护条例》。',
    '县政府对全年<4|5>项重大行政决策事项开展合法性审查，分别是：客运站迁建、北山水库扩容、城区供热价格调整、老旧管网改造。',
    '全年列入目录的重大事项<3|4>项，即《青石县水网规划（2023—2035年）》、城西学校新建项目、东河湿地修复工程，均履行了听证程序。',
    '本次清理涉及劳动用工、粮食流通、文物保护、防汛抗旱共<4|5>个领域。',
  ],
  'wholes that are made up of parts': [
    '项目总投入<830|930>万元，由省级补助420万元、县级配套260万元、社会捐助150万元三部分组成。',
    '全年普法经费<58|68>万元，由财政拨款46万元和部门自筹12万元两部分构成。',
    '工作专班编制<24|26>名，由法制股8名、执法股10名、信息股6名共同组成。',
  ],
  'numbers in brackets behind their names': [
    '安排执法装备经费<186|196>万元，用于记录仪更新（86万元）、勘验箱购置（64万元）、车辆维护（36万元），年底前全部到位。',
    '全县设立调解工作站<37|36>个，分布在石桥镇（12个）、红岩镇（10个）和柳河乡（15个）。',
  ],
  'what became of what was received': [
    '全年收到复议申请<64|66>件，受理58件、不予受理4件、其他处理2件。',
    '查处违法案件<18|19>件，年内办结14件，未办结4件。',
    '全年审结63件，结转下年4件。审结案件按结果分，维持<41|47>件、撤销6件、驳回12件、终止4件。',
    '予以公开46件；不予公开9件，其中国家秘密1件、执法案卷<6|8>件、行政查询事项2件；无法提供12件。',
  ],
  'rounded numbers, off by more than rounding': [
    '全年完成造林<7.5|7.9>万亩：石桥镇1.6万亩、红岩镇2.2万亩、柳河乡1.3万亩、清溪镇1.5万亩、白水乡0.9万亩。',
  ],
}

const RATES: Record<string, readonly string[]> = {
  'against what the sentences before told': [
    '公布政务信息450条，其中政策解读<48|60>条、其他信息390条。政策解读较上年的40条增长20%。',
    '全年主动公开政府信息<360|400>条，其中门户网站240条。重点公开了救助、低保等群众关心的信息，较2023年的300条增长20%。',
    '全县立案查处违法案件<150|180>件，罚没款96万元。其中：食品类70件，药品类30件。与上年的120件相比，立案数增长25%。',
  ],
  'shares of what is named': [
    '工程总投资8400万元，其中省级补助<5040|5600>万元，县级配套2800万元，省级补助资金占总投资的60%。',
  ],
  'averages for places': [
    '在8个渡口码头设立法律服务点，配备自助终端<16|8>台，平均每个码头2台。',
    '全县15家养老机构均有志愿者，共招募志愿者60名，平均每家机构<4|6>名。',
  ],
  'at most': ['投诉量较上年下降<20|12>%，由上年的50件降至40件以下。'],
}

describe.each(Object.entries(SUMS))('figure-sum on %s', (_, passages) => {
  it.each(passages.map(bothOf))('%s', (right, wrong) => {
    expect(found('figure-sum', report(right))).toEqual([])
    expect(found('figure-sum', report(wrong))).toHaveLength(1)
  })
})

describe.each(Object.entries(RATES))('figure-rate on %s', (_, passages) => {
  it.each(passages.map(bothOf))('%s', (right, wrong) => {
    expect(found('figure-rate', report(right))).toEqual([])
    expect(found('figure-rate', report(wrong))).toHaveLength(1)
  })
})

describe('figures that look alike and are right', () => {
  it.each([
    // With 等 there are more than are named, and what goes on behind them.
    '对全年6项重大事项开展审查，分别是：客运站迁建、水库扩容、供热价格调整等。',
    '安排经费186万元，用于记录仪更新（86万元）、勘验箱购置（64万元）等。',
    '安排经费186万元，用于记录仪更新（86万元）、勘验箱购置（64万元），其余用于车辆维护。',
    // 涉及 joins no names.
    '事项涉及劳动用工、粮食流通、文物保护3个领域。',
    '完成3部草案的调研，参与制定的《青石县集市管理条例》《青石县古井保护条例》已经印发。',
    // Rounded, each the same way, by one.
    '全年完成造林7.6万亩：石桥镇1.6万亩、红岩镇2.2万亩、柳河乡1.3万亩、清溪镇1.5万亩、白水乡0.9万亩。',
    '收到复议申请64件，受理58件，不予受理4件，另有2件告知补正。',
  ])('%s', (passage) => {
    expect(found('figure-sum', report(passage))).toEqual([])
  })

  it.each([
    '全年公开信息360条。重点公开了低保信息，群众来电较2023年的300次增长20%。',
    '投诉量较上年下降25%，由上年的50件降至40件以下。',
    '在8个码头设立服务点，配备终端16台、打印机8台，平均每个码头2台。',
    '工程总投资8400万元，省级补助5040万元，县级补助占总投资的33%。',
  ])('%s', (passage) => {
    expect(found('figure-rate', report(passage))).toEqual([])
  })
})

const plan = (body: string) =>
  `关于印发《青石县2024年普法依法治理工作要点》的通知\n各乡镇人民政府，县政府各部门：\n现将《青石县2024年普法依法治理工作要点》印发给你们，请认真贯彻执行。\n青石县人民政府办公室\n2024年3月5日\n青石县2024年普法依法治理工作要点\n${body}`

const TASKS = (parts: number, tasks: number) =>
  `为做好全年工作，围绕以下${parts}个方面${tasks}条任务抓好落实。\n一、规范执法\n1.公布清单。\n2.评查案卷。\n3.培训骨干。\n4.清理事项。\n二、普法宣传\n5.办好讲座。\n6.建好阵地。\n7.组织旁听。\n8.培养骨干。\n三、化解矛盾\n9.排查纠纷。\n10.建好台账。\n11.加强回访。\n12.开展培训。`

describe('a plan that says how many tasks it has', () => {
  it('is silent where they are as many', () => {
    expect(found('figure-conflict', plan(TASKS(3, 12)), 'work-plan')).toEqual([])
  })
  it('is told where they are not', () => {
    expect(found('figure-conflict', plan(TASKS(5, 12)), 'work-plan')).toHaveLength(1)
    expect(found('figure-conflict', plan(TASKS(3, 15)), 'work-plan')).toHaveLength(1)
  })
})

describe('grounds of results in a disclosure report', () => {
  const table = (number: number) =>
    `青石县2024年政府信息公开工作年度报告\n一、总体情况\n公开信息86条。\n三、收到和处理政府信息公开申请情况\n（一）本年新收政府信息公开申请数量：自然人30、商业企业4、总计34。\n（二）上年结转政府信息公开申请数量：自然人1，其余为0，总计1。\n（三）本年度办理结果：予以公开20件；不予公开8件，其中国家秘密1件、执法案卷${number}件、行政查询事项2件；无法提供5件。总计33件。\n（四）结转下年度继续办理2件。`
  it.each([
    [5, 0],
    [6, 1],
    [3, 1],
  ])('with %i of a kind', (number, hits) => {
    const told = found('figure-sum', table(number), 'disclosure-report')
    expect(told.filter((one) => one.includes('国家秘密'))).toHaveLength(hits)
  })
})
