import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'

const UNITS = { county: '石岭县人民政府', bureau: '石岭县农业农村局', district: '石岭区人民政府' }

/** What all rules say of one paragraph in a plain report for 2024, as rule and marked words. */
function said(paragraph: string, unit: keyof typeof UNITS = 'county', signature: string = UNITS[unit]): string[] {
  const text = `${UNITS[unit]}2024年法治政府建设年度报告\n2024年，扎实推进法治政府建设。现将有关情况报告如下：\n一、主要举措和成效\n${paragraph}\n二、存在的问题\n一是执法力量不足，二是培训不够。\n三、下一步工作\n加强培训，充实力量。\n${signature}\n2025年1月15日\n`
  return auditSource({ name: 'draft', format: 'txt', text }).findings.map(({ rule, span }) => `${rule} ${span.text}`)
}

describe('a character doubled at a word’s end', () => {
  it.each([
    ['群众满意率率达95%以上。', '率率'],
    ['行政机关负责人出庭应诉率率为100%。', '率率'],
    ['群众满意度度达到98%。', '度度'],
    ['推进执法规范化化建设。', '化化'],
    ['法治宣传覆盖面面进一步扩大。', '面面'],
    ['与公安、民政等部部门联合开展检查。', '部部'],
    ['推行柔性执法方式式。', '式式'],
    ['健全监督机机制。', '机机'],
    ['落实普法责任任制。', '任任'],
    ['现将有有关工作抓实。', '有有'],
    ['全年年办理政务服务事项5000件。', '年年'],
  ])('%s', (paragraph, expected) => {
    expect(said(paragraph)).toContain(`typo ${expected}`)
  })

  it.each([
    '做到案案说理、户户见面。',
    '问题多多少少还存在。',
    '县委书记、管委会主任任组长。',
    '加强饮用水水源保护，做好传染病病原监测。',
    '案件率先办结，各司司长、各部部长参加。',
    '实行就近从教教育。',
    '召开人大常委会会议2次，推进企业业务培训。',
  ])('%s is right', (paragraph) => {
    expect(said(paragraph).filter((finding) => finding.startsWith('typo'))).toEqual([])
  })
})

describe('other slips of writing', () => {
  it.each([
    ['在全市率先建成全市率先的法治文化公园。', '全市率先建成全市率先'],
    ['定期召开定期会议研究。', '定期召开定期'],
    ['将法治建设纳入将年度考核。', '将法治建设纳入将'],
    ['再重大项目招商、土地收储中发挥积极作用。', '再'],
    ['再执法过程中严格落实亮证要求。', '再'],
    ['组建普法队伍15只，人员200名。', '只'],
    ['聘请调解员15命，志愿者20名。', '命'],
    ['发放宣传册5000于份。', '于份'],
    ['法治进机关、进乡村、进企事、进学校。', '企事'],
    ['县长带头自出庭应诉2次。', '自出庭'],
    ['针对群众回应不及事的问题，加强督办。', '及事'],
    ['学习贯彻二十大三中全会精神。', '二十大三中全会'],
  ])('%s', (paragraph, expected) => {
    expect(said(paragraph)).toContain(`typo ${expected}`)
  })

  it.each([
    '再次压减办理时限，再造流程，再就业培训中心挂牌，再生水利用方面取得进展。',
    '法治进机关、进乡村、进社区、进学校、进企业、进夜市。',
    '发现违法线索15条，救助流浪犬15只。',
    '全国人大代表在全国人大会议上提出建议。',
    '县长亲自出庭，各自部署，推行网上办、就近办、帮代办。',
    '逐步构建全县统一的平台。',
  ])('%s is right', (paragraph) => {
    expect(said(paragraph).filter((finding) => finding.startsWith('typo'))).toEqual([])
  })
})

describe('what is left of a template or a page', () => {
  it.each([
    ['落实责任。（责任单位：**局；完成时限：12月底）', 'placeholder ：**局'],
    ['由**牵头，各部门配合。', 'placeholder 由**牵'],
    ['联合＊＊镇开展执法检查3次。', 'placeholder ＊＊镇'],
    ['略', 'placeholder 略'],
    ['编者按：本文有删节。', 'residue 编者按：本文有删节。'],
    ['[图片1]', 'residue [图片1]'],
  ])('%s', (paragraph, expected) => {
    expect(said(paragraph).map((finding) => finding.replace(/\n/g, ''))).toContain(expected)
  })

  it.each(['打印本页  关闭窗口  主办：石岭县人民政府 技术支持：某科技', '【打印】 页面更新：2025-01-20'])(
    '%s',
    (line) => {
      expect(said('办理案件16件。', 'county', `石岭县人民政府\n2025年1月15日\n\n${line}`).join()).toContain('residue')
    },
  )

  it('is no emphasis', () => {
    expect(said('**工作亮点**：建成法治公园1处。').filter((finding) => finding.startsWith('placeholder'))).toEqual([])
  })
})

describe('citations', () => {
  it.each([
    ['落实《重大行政决策程序执行条例》。', '《重大行政决策程序执行条例》'],
    ['落实《保障农民工工资支出条例》。', '《保障农民工工资支出条例》'],
    ['学习《安全生产法》（2002年修订）。', '（2002年修订）'],
    ['执行《政府信息公开信息处理费管理办法》（国办函〔2018〕109号）。', '国办函〔2018〕109号'],
    ['落实《关于加强和改进行政应诉工作的意见》（国办发〔2018〕54号）。', '国办发〔2018〕54号'],
  ])('%s', (paragraph, expected) => {
    expect(said(paragraph)).toContain(`outdated-citation ${expected}`)
  })

  it.each([
    '学习《安全生产法》（2021年修正）。',
    '执行《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）。',
    '落实《石岭市城市市容和环境卫生管理条例》《重大行政决策程序暂行条例》。',
    '落实《关于加强和改进行政应诉工作的意见》（石府办发〔2018〕54号）。',
  ])('%s is right', (paragraph) => {
    expect(said(paragraph).filter((finding) => finding.startsWith('outdated-citation'))).toEqual([])
  })
})

describe('bodies of others', () => {
  it.each([
    ['镇政府微信公众号全年推送信息185期。', 'bureau', 'body-mismatch 镇政府'],
    ['每季度末向柏川县司法局报送信息1篇。', 'district', 'body-mismatch 柏川县'],
    ['城管局对无证摊贩实施拘留2人。', 'county', 'out-of-role 实施拘留'],
    ['县人民检察院作出行政复议决定3件。', 'county', 'out-of-role 作出行政复议'],
  ] as const)('%s', (paragraph, unit, expected) => {
    expect(said(paragraph, unit)).toContain(expected)
  })

  it('a bureau is signed by its name of before', () => {
    expect(said('办理案件16件。', 'bureau', '石岭县农业局')).toContain('body-mismatch 石岭县农业局')
    expect(said('办理案件16件。', 'bureau').join()).not.toContain('body-mismatch')
  })

  it.each([
    ['青石镇政府微信公众号、县政府门户网站同步公开，各乡镇政府网站转载。', 'bureau'],
    ['与柏川县司法局签订协作协议，联合执法3次。', 'county'],
  ] as const)('%s is right', (paragraph, unit) => {
    expect(said(paragraph, unit).filter((finding) => finding.startsWith('body-mismatch'))).toEqual([])
  })
})

describe('headings and due days', () => {
  it('a lone first item stands where a number is missing', () => {
    const paragraph =
      '（一）规范执法。办理案件12件。\n（二）加强普法。宣讲3次。\n1.化解纠纷。调解20件。\n（四）公开信息。公开30条。'
    expect(said(paragraph)).toEqual(['heading-numbering 1.化解纠纷'])
    expect(said(paragraph.replace('（四）', '（三）'))).toEqual([])
  })

  it('a plan’s tasks are not due in the year before', () => {
    const plan = (due: string) =>
      auditSource({
        name: 'draft',
        format: 'txt',
        text: `石岭县2024年法治政府建设工作要点\n为推进法治政府建设，制定本要点。\n一、重点任务\n1.加强执法监督。组织案卷评查2次。（责任单位：县司法局；完成时限：${due}）\n2.加强普法。（责任单位：县司法局；完成时限：12月底）\n石岭县人民政府办公室\n2024年3月1日`,
      }).findings.flatMap(({ rule, span }) => (rule === 'year-mismatch' ? [span.text] : []))
    expect(plan('2023年10月底')).toEqual(['2023'])
    expect(plan('2024年10月底')).toEqual([])
  })
})
