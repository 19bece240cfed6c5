import { describe, expect, it } from 'vitest'
import { findingsIn } from './findings'

const report = (first: string, rows: readonly string[], above = '附表：许可办理量（件）\n事项\t办件量') =>
  `岭桥县住房和城乡建设局2024年法治政府建设年度报告\n一、主要举措和成效\n${first}\n${above}\n${rows.join('\n')}\n二、存在的问题\n执法力量不足。\n三、2025年工作安排\n继续努力。`

const ROWS = ['施工许可\t286', '商品房预售许可\t141', '建筑业企业资质许可\t175']
const found = (first: string, rows: readonly string[] = ROWS, above?: string) =>
  findingsIn('figure-conflict', report(first, rows, above)).map(({ span }) => span.text)

describe('figure-conflict holds rows of tables against the sentences that name them', () => {
  it('with a slip of the hand between the two', () => {
    expect(found('办理施工许可268件、商品房预售许可141件、建筑业企业资质许可175件。')).toEqual(['286'])
    expect(found('办理商品房预售许可事项114件。')).toEqual(['141'])
  })

  it.each([
    '办理施工许可286件、商品房预售许可141件。',
    '办理施工许可500件。',
    '上年办理施工许可268件。',
    '办理各类许可602件，其中施工许可268件已在市级平台公开。',
    '上半年办理施工许可268件，全年办理施工许可286件。',
  ])('is silent: %s', (first) => {
    expect(found(first)).toEqual([])
  })

  it('and looks for the first rows of a long table only', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `事项名称${'甲乙丙丁'[i % 4]}许可\t${1000 + i}`)
    expect(found('办理施工许可268件。', rows)).toEqual([])
  })
})

const BLANKS = '　　　　'

describe('figure-conflict reads rows in whatever way they are set', () => {
  it.each([
    // The unit in a column of its own, before the number.
    ['全年排查物业矛盾纠纷452件。', ['排查物业矛盾纠纷\t件\t425', '燃气安全检查\t次\t96'], '指标\t单位\t数量', '425'],
    ['开展燃气安全检查69次。', ['排查物业矛盾纠纷\t件\t425', '燃气安全检查\t次\t96'], '指标\t单位\t数量', '96'],
    // Behind it, with full-width blanks.
    [
      '发放安全生产宣传手册12,600册。',
      [`安全生产宣传手册${BLANKS}16,200　册`, `燃气安全检查${BLANKS}　　96　　次`],
      `项目${BLANKS}数量　单位`,
      '16,200',
    ],
    // In the header's brackets, with a remark behind the number.
    [
      '审查行政规范性文件37件，提请审议地方性法规草案15件。',
      ['地方性法规草案    13      提请审议', '物业合同备案      264     含续签31'],
      '项目              数量（件）    说明',
      '13',
    ],
    // Above the table.
    ['受理投诉举报318件。', ['| 投诉举报 | 381 |', '| 信访事项 | 57 |'], '工作量统计（单位：件）', '381'],
    // 万件 in the table, 件 in the sentence's unit.
    ['受理热线诉求3.19万件。', ['热线诉求\t万件\t3.91', '信访事项\t件\t57'], '指标\t单位\t数量', '3.91'],
  ])('%s', (first, rows, above, quote) => {
    expect(found(first, rows, above)).toEqual([expect.stringContaining(quote)])
    const right = first.replace(/\d[\d,.]*(?=万?[件次册]。)/, quote)
    expect(found(right, rows, above)).toEqual([])
  })

  it("and of the columns of years the report year's", () => {
    const rows = ['施工许可\t241\t286', '商品房预售许可\t153\t141']
    expect(found('办理施工许可268件。', rows, '事项\t2023年\t2024年')).toEqual(['286'])
    expect(found('办理施工许可286件，上年241件。', rows, '事项\t2023年\t2024年')).toEqual([])
    expect(found('办理施工许可214件。', rows, '事项\t2023年\t2024年')).toEqual([])
    expect(found('办理施工许可268件。', ROWS, '2023年许可办理量（件）\n事项\t办件量')).toEqual([])
    expect(found('办理施工许可268件。', ROWS, '上半年许可办理量（件）\n事项\t办件量')).toEqual([])
  })

  it('and never one row against another', () => {
    expect(found('执法力量充实。', ['施工许可受理\t286', '施工许可办结\t268'])).toEqual([])
  })

  it('and leaves lists of offices, shares and points', () => {
    expect(found('县应急管理局办理案件36件。', ['县应急管理局\t63', '县住建局\t41'], '单位\t办案数（件）')).toEqual([])
    expect(found('法治宣传得分不高，开展法治宣传21次。', ['法治宣传\t12', '执法监督\t15'], '指标\t分值')).toEqual([])
  })
})

describe('figure-conflict holds a sentence against the table that tells it again', () => {
  const rows = [`维修资金项目公示${BLANKS}186　个`, `维修资金${BLANKS}14,900　万元`]
  const above = `项目${BLANKS}数量　单位`

  it('though the unit and the words are others', () => {
    expect(found('加强维修资金监管，公示项目186个，涉及金额和资金1.94亿元。', rows, above)).toEqual(['14,900'])
    expect(found('公示项目186个，涉及资金19400万元。', rows, above)).toEqual(['14,900'])
  })

  it.each([
    '公示项目186个，涉及资金1.49亿元。',
    '公示项目168个，涉及资金1.49亿元；整改资金19400万元。',
    '公示项目186个，涉及资金2.94亿元。',
    '公示项目75个，涉及土地1940亩。',
  ])('is silent: %s', (first) => {
    expect(found(first, rows, above).filter((quote) => quote === '14,900')).toEqual([])
  })
})

describe('figure-conflict holds the totals of tables against the sentences that tell them', () => {
  it.each([
    [
      '全年共办结行政处罚案件73件。',
      ['城市管理　　31', '应急管理　　24', '生态环境　　22', '合计　　77'],
      '执法领域　　办结处罚案件（件）',
      '77',
    ],
    [
      '全年立案查处各类违法案件47件。',
      ['违规搭建　9', '野外用火　48', '合　计　57'],
      '附：2024年立案查处违法案件统计\n类　别　　件数',
      '57',
    ],
    [
      '全年调解矛盾纠纷86起。',
      ['青石村\t41', '柳湾村\t48', '总计\t89'],
      '各村调解矛盾纠纷情况（单位：起）\n村\t数量',
      '89',
    ],
    [
      '开展执法检查426次。',
      ['城管\t120\t6', '住建\t126\t9', '全县合计\t246\t15'],
      '单位\t开展执法检查（次）\t立案（件）',
      '246',
    ],
  ])('%s', (first, rows, above, number) => {
    expect(found(first, rows, above)).toEqual([number])
  })

  it.each([
    [
      '全年共办结行政处罚案件77件。',
      ['城市管理　　31', '应急管理　　46', '合计　　77'],
      '执法领域　　办结处罚案件（件）',
    ],
    ['全年办结行政处罚案件73件。', ['城市管理\t31', '应急管理\t46', '合计\t77'], '领域\t数量（件）'],
    ['上年办结行政处罚案件73件。', ['城市管理\t31', '应急管理\t46', '合计\t77'], '领域\t办结处罚案件（件）'],
    [
      '全年办结行政处罚案件73件。',
      ['城市管理\t31', '应急管理\t46', '合计\t77'],
      '附：2023年办结行政处罚案件统计\n领域\t件数',
    ],
    ['全年立案查处违法案件47件。', ['城管\t31', '住建\t26', '合计\t57'], '单位\t发放宣传资料（份）'],
  ])('is silent: %s', (first, rows, above) => {
    expect(found(first, rows, above)).toEqual([])
  })

  it('and reads rows whose numbers have commas', () => {
    const rows = ['政务服务事项总数 项 1,268', '全程网办事项 项 1,157', '行政复议案件受理 件 97']
    expect(found('公布政务服务事项1,286项，全程网办事项1,157项。', rows, '项目 单位 数量')).toEqual(['1,268'])
    expect(found('公布政务服务事项1,268项，全程网办事项1,157项。', rows, '项目 单位 数量')).toEqual([])
  })
})

describe('figure-conflict reads columns that say what they count', () => {
  it.each([
    [
      '全年受理消费投诉381件。',
      '318',
      ['消费投诉\t318\t310', '消费举报\t96\t96'],
      '表1 维权情况\n类别\t受理数（件）\t办结数（件）',
    ],
    [
      '全年发放稳岗补贴1620万元。',
      '1260',
      ['稳岗补贴\t342\t1260', '社保补贴\t118\t430'],
      '惠企资金兑现情况\n项目\t户数\t金额（万元）',
    ],
    // 元 in the table, 万元 in the sentence.
    [
      '罚款468.5万元。',
      '4865000',
      ['危化\t76\t3655000', '其他行业\t61\t1210000', '合计\t137\t4865000'],
      '行政处罚情况\n处罚类别\t案件数（件）\t罚款金额（元）',
    ],
    // The last of a row is the sum of those before it.
    [
      '全年新收政府信息公开申请73件。',
      '37',
      ['本年新收政府信息公开申请数量\t31\t4\t0\t0\t2\t0\t37', '上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1'],
      '（本列数据的勾稽关系）',
    ],
  ])('%s', (first, quote, rows, above) => {
    expect(found(first, rows, above)).toEqual([quote])
  })

  it.each(['全年受理消费投诉318件。', '全年办结消费投诉310件。', '全年受理消费投诉、消费举报合计414件。'])(
    'is silent: %s',
    (first) => {
      const rows = ['消费投诉\t318\t310', '消费举报\t96\t96']
      expect(found(first, rows, '表1 维权情况\n类别\t受理数（件）\t办结数（件）')).toEqual([])
    },
  )
})
