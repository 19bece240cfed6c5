import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { findingsIn } from './findings'

const report = (passage: string) =>
  `岭桥县人民政府\n2024年法治政府建设年度报告\n一、主要举措和成效\n${passage}\n二、存在的问题\n执法力量不足。\n三、2025年工作安排\n继续努力。`

const found = (rule: string, passage: string) => findingsIn(rule, report(passage)).map(({ span }) => span.text)
const conflicts = (passage: string) => found('figure-conflict', passage)

describe('what has a name in quotation marks is counted once', () => {
  it.each([['举办“局长接待日”活动18期，接待群众260人次。\n全年16期“局长接待日”活动现场答复率偏低。', '16期']])(
    '%s',
    (passage, fires) => {
      expect(conflicts(passage).map((text) => text.includes(fires))).toEqual([true])
    },
  )

  it.each([
    '举办“局长接待日”活动18期。\n全年18期“局长接待日”活动现场答复率偏低。',
    '开展“岭桥普法行”宣讲42场。\n其中12场“普法行”走进校园。',
    '开展“送法下乡”活动16场。\n组织的8场“送法进企”活动覆盖面不足。',
  ])('and lets stand %s', (passage) => {
    expect(conflicts(passage)).toEqual([])
  })
})

describe('two numbers side by side go together', () => {
  it.each([['公示临时救助对象213户427人。\n临时救助对象215户427人的名单在村务公开栏张贴。', '215户']])(
    '%s',
    (passage, fires) => {
      expect(conflicts(passage).some((text) => text.includes(fires))).toBe(true)
    },
  )

  it.each([
    '公示临时救助对象213户427人。\n新增临时救助对象15户427人。',
    '调解纠纷24件35人。\n法律援助24件38人。',
    '举办培训8期260人次。\n普法宣讲12期260人次。',
    '乡镇成立防汛队12支240人。\n村级救援队12支260人。',
  ])('and lets stand %s', (passage) => {
    expect(conflicts(passage)).toEqual([])
  })
})

describe('figure-conflict counts what is named and told', () => {
  it.each([
    ['坚持依法行政、坚持服务群众、坚持严格规范、坚持公开透明、坚持标本兼治四项原则，推进各项工作。', '四项原则'],
    ['3月12日和8月20日，分别组织1次应急演练，全年共组织演练3次。', '3次'],
    ['执法大队核定编制26名，实有24名。\n大队实有人员22名，难以轮班。', '22名'],
    ['全县现有15个乡镇。\n17个乡镇中仍有少数未建成调解室。', '17个乡镇'],
    ['年初分解任务5大类18项，签订责任书26份。\n截至年底，年初分解的19项任务全部完成。', '19项'],
    ['在图书馆和15个乡镇便民服务中心设立查阅点。\n轮训实现16个乡镇全覆盖。', '16个乡镇'],
  ])('%s', (passage, fires) => {
    expect(conflicts(passage).map((text) => text.includes(fires))).toEqual([true])
  })

  it.each([
    '坚持依法行政、坚持服务群众、坚持公开透明等四项原则。',
    '坚持依法行政、坚持服务群众和坚持公开透明三项原则。',
    '3月12日和8月20日，分别组织1次应急演练，全年共组织演练2次。',
    '3月12日和8月20日，分别组织1次应急演练，全年共开展检查3次。',
    '执法大队核定编制26名，实有24名。\n司法所实有5名。',
    '全县现有15个乡镇。\n7个乡镇中仍有少数未建成调解室。',
  ])('and lets stand %s', (passage) => {
    expect(conflicts(passage)).toEqual([])
  })

  it('a report says of its own parts', () => {
    const own = (words: string) =>
      `岭桥县2024年政府信息公开工作年度报告\n本报告由总体情况、主动公开情况、存在的问题等${words}组成。\n一、总体情况\n工作有序。\n二、主动公开政府信息情况\n公开有序。\n三、收到和处理政府信息公开申请情况\n无。\n四、存在的主要问题及改进情况\n力量不足。`
    expect(findingsIn('figure-conflict', own('五个部分')).map(({ span }) => span.text)).toEqual(['五个部分'])
    expect(findingsIn('figure-conflict', own('四个部分'))).toEqual([])
  })
})

describe('actions announced by number', () => {
  const plan = (words: string) =>
    `岭桥县提升执法质量实施方案\n为提升执法质量，组织实施${words}，制定本方案。\n一、重点任务\n（一）开展能力提升行动。加强培训。\n（二）开展规范执法行动。完善制度。\n（三）开展监督评查行动。评查案卷。\n二、工作要求\n加强领导。`
  it('are as many as the headings named so', () => {
    const quotes = (words: string) => findingsIn('figure-conflict', plan(words)).map(({ span }) => span.text)
    expect(quotes('四大行动')).toEqual(['四大行动'])
    expect(quotes('三大行动')).toEqual([])
    expect(quotes('三大工程')).toEqual([])
  })
})

describe('targets of a plan', () => {
  const plan = (first: string, second: string) =>
    auditSource({
      name: 'draft',
      format: 'txt',
      text: `岭桥县2025年法治政府建设工作要点\n一、健全工作机制\n（一）加强组织领导。${first}\n二、强化保障\n（二）加强队伍建设。${second}\n三、工作要求\n各单位要抓好落实。`,
    }).findings.flatMap(({ rule, span }) => (rule.startsWith('figure-') ? [span.text] : []))

  it.each([
    ['到年底，涉企检查频次较上年下降20%以上。', '确保到年底涉企检查频次较上年下降15%以上。', '15%以上'],
    ['“一网通办”比例达到90%。', '打通系统，政务服务“一网通办”比例达到93%。', '93%'],
  ])('are told alike: %s %s', (first, second, words) => {
    expect(plan(first, second)).toEqual([words])
  })

  it.each([
    ['到2025年6月底，涉企检查频次较上年下降10%以上。', '到2025年年底，涉企检查频次较上年下降20%以上。'],
    ['涉企检查频次较上年下降20%以上。', '信访总量较上年下降15%以上。'],
    ['“一网通办”比例达到90%。', '电子证照应用比例达到93%。'],
  ])('may be two: %s %s', (first, second) => {
    expect(plan(first, second)).toEqual([])
  })
})

describe('figure-sum adds up what stands before', () => {
  it.each([
    ['审查合同48份、文件21件、答复6件，以上三类共出具审查意见73份。', '73份'],
    ['对318家生产企业、64家经营企业合计389家生产经营单位开展评级。', '389家'],
    ['分解任务4类53项，其中制度类12项、执法类23项、普法类18项。', '4类'],
  ])('%s', (passage, fires) => {
    expect(found('figure-sum', passage).map((text) => text.includes(fires))).toEqual([true])
  })

  it.each([
    '审查合同48份、文件21件、答复6件，以上三类共出具审查意见75份。',
    '对318家生产企业、64家经营企业合计382家生产经营单位开展评级。',
    '分解任务3类53项，其中制度类12项、执法类23项、普法类18项。',
    '分解任务4类53项，其中制度类12项、执法类23项。',
    // What looks like a total is one of the list.
    '全年审结305件。审结案件中，维持141件，驳回35件，撤销、变更和确认违法44件，终止78件，其他7件。',
    '调解纠纷521件，其中物业纠纷最多，共180件；邻里纠纷151件，婚姻家庭纠纷78件，其他112件。',
    '设立调解室14个，即镇级1个、每个社区1个，配备调解员42名。',
  ])('and lets stand %s', (passage) => {
    expect(found('figure-sum', passage)).toEqual([])
  })
})

describe('figure-rate', () => {
  it.each([
    ['全年空气质量优良天数328天，优良率92.9%。', '92.9%'],
    ['空气优良天数比例达到86.2%，优良天数331天。', '86.2%'],
    ['全年新增经营主体3.6万户，较上年3万户增长15%。', '15%'],
    ['事项用时压缩50%，由平均12小时压缩至8小时。', '50%'],
  ])('%s', (passage, fires) => {
    expect(found('figure-rate', passage).map((text) => text.includes(fires))).toEqual([true])
  })

  it.each([
    '全年空气质量优良天数328天，优良率89.9%。',
    '全年空气质量优良天数328天，优良率91.1%。',
    '立案受理438件，上年结转22件，审结449件，结转下年11件，调解结案率70.3%。',
    '上半年空气质量优良天数156天，优良率86.2%。',
    '全年新增经营主体3.6万户，较上年3万户增长20%。',
    '事项用时压缩50%，由平均12小时压缩至6小时。',
  ])('and lets stand %s', (passage) => {
    expect(found('figure-rate', passage)).toEqual([])
  })
})
