import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'

const found = (sentence: string) =>
  auditSource({
    name: 'draft',
    format: 'txt',
    text: `岭桥县2024年法治政府建设年度报告\n一、主要举措和成效\n${sentence}\n二、存在的不足\n力量不足。`,
  }).findings.flatMap(({ rule, reason }) => (/^figure-(?:sum|rate)/.test(rule) ? [`${rule}/${reason}`] : []))

const SHORT = 'figure-sum/short'
const MAYBE = 'figure-sum/short-maybe'
const TOTAL = 'figure-sum/total-maybe'

/** What is claimed, with the number that is right and one that is not. */
describe.each([
  ['受理工单6734件，截至年底，已办结6689件，正在办理#件。', 45, 35, SHORT],
  ['大队核定编制32名，实有26名，空编#名。', 6, 5, SHORT],
  ['罚款93.5万元，到位81.7万元，剩余#万元已申请强制执行。', 11.8, 12.8, SHORT],
  ['登记申请98件，申请人撤回6件，实际审理#件。', 92, 93, SHORT],
  ['新增权力事项15项、取消8项，净增#项。', 7, 6, SHORT],
  ['一季度受理来访#件，1月31件、2月19件、3月22件。', 72, 82, MAYBE],
  ['配备记录仪118台，具体为局机关14台，5个所各12台，大队#台。', 44, 46, MAYBE],
  ['党组会议学法8次，办公会议学法5次，开展专题讲座3次，全年集中学法#次。', 16, 15, MAYBE],
  ['向甲县、乙县分别补助320万元、275万元，总额#万元。', 595, 585, TOTAL],
  ['13个乡镇各设1处、2个街道各设2处服务站，全县建成服务站#处。', 17, 15, MAYBE],
  ['线上受理诉求312件。线下受理诉求208件。两类合计#件。', 520, 530, MAYBE],
  ['接听电话2860通，其中咨询2130通，投诉580通，其他#通。', 150, 160, 'figure-sum/part-exceeds'],
  ['全县12个司法所化解纠纷1368件，所均#件。', 114, 104, 'figure-rate/average'],
  ['下达处罚决定书45份，罚款126万元，平均每案#万元。', 2.8, 2.6, 'figure-rate/average'],
  ['安排经费85万元，截至年底实际支出81.6万元，预算执行率#%。', 96, 94, 'figure-rate/rate-maybe'],
  ['秸秆可收集46万吨，综合利用43.7万吨，综合利用率#%。', 95, 93, 'figure-rate/rate-maybe'],
  ['计划检查500家，实际检查546家，为年度计划的#%。', 109.2, 119.2, 'figure-rate/rate-maybe'],
  ['四季度接收线索189条，三季度为210条，环比下降#%。', 10, 12, 'figure-rate/change'],
  ['主体从2021年底的15户增加到2024年底的24户，三年间增长#%。', 60, 50, 'figure-rate/change'],
  ['警情2022年320起，2023年272起，2024年238起，后两年分别下降15%和#%。', 12.5, 10.6, 'figure-rate/change'],
  ['受理复议315件，同期诉讼126件，前者为后者的#倍。', 2.5, 3.5, 'figure-rate/times'],
  ['受理复议315件，同期诉讼126件，复议比诉讼多#件。', 189, 199, 'figure-rate/difference'],
])('%s', (sentence, right, wrong, reason) => {
  it('holds what it says against its numbers', () => {
    expect(found(sentence.replace('#', String(right)))).toEqual([])
    expect(found(sentence.replace('#', String(wrong)))).toEqual([reason])
  })
})

describe('what looks alike', () => {
  it.each([
    '上年结转23件、当年新收207件，共办结申请219件。',
    '收到申请36件，受理33件、不予受理2件、申请人撤回1件。',
    '调处纠纷4.26万件，其中司法确认1.07万件，调解成功4.19万件。',
    '核定编制62名，实有人员58名，持证率100%。',
    '办结复议案件31件，应诉案件24件，负责人出庭应诉率达到100%。',
    '检查企业120家，发现问题36家，责令整改30家，未整改4家。',
    '培训领导干部320人次，普通干部860人次，开展演练12次，累计培训3500人次。',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual([])
  })
})
