import { describe, expect, it } from 'vitest'
import { findingsIn } from './findings'

const found = (text: string, pack?: 'disclosure-report') =>
  findingsIn('figure-conflict', text, pack).map(({ span }) => span.text)

/** The account, the shortcomings and the plans of a report for 2023. */
const report = (account: string, later: string, plans = '继续努力。') =>
  `松岭县水利局\n2023年法治政府建设年度报告\n一、主要举措和成效\n${account}\n二、存在的不足\n${later}\n三、2024年工作安排\n${plans}`

const plan = (...paragraphs: string[]) =>
  `松岭县人民政府办公室关于印发《松岭县2024年农村道路整治实施方案》的通知\n各乡镇人民政府：\n现将方案印发给你们，请认真贯彻执行。\n松岭县2024年农村道路整治实施方案\n一、工作目标\n${paragraphs.join('\n')}`

describe('plans that speak of the year are held against its account', () => {
  it.each([
    ['全年查处水事案件582件。', '执法要在2023年528件的基础上更加精准。', '528件'],
    ['公布行政备案事项1974项。', '对现行1794项行政备案事项逐项复核。', '1794项'],
    ['全年罚款36.7万元。', '确保今年37.6万元罚款及时入库。', '37.6万元'],
    ['水政监察大队现有持证执法人员31名。', '安排全队28名持证执法人员参加培训。', '28名持证执法人员'],
    ['在岗河道巡查员有74人。', '对全部84名河道巡查员分批培训。', '84名'],
    ['行政审批即办率为71.5%。', '推动即办率在2023年75.0%的基础上再提高3个百分点。', '2023年75.0%'],
    ['督察反馈问题58个，整改到位52个。', '对2023年督察反馈尚未整改完毕的9个问题跟踪督办。', '9个'],
    ['全年举办法治讲座5次。', '保持2023年举办8次法治讲座的做法。', '8次'],
  ])('%s %s', (account, plans, words) => {
    const quoted = found(report(account, '力量不足。', plans))
    expect(quoted).toHaveLength(1)
    expect(quoted[0]).toContain(words)
  })

  it.each([
    ['全年查处水事案件582件。', '2022年办案528件，2024年要办得更准。'],
    ['全年查处水事案件582件。', '2024年计划完成渠系改造528处。'],
    ['水政监察大队现有持证执法人员31名。', '选派28名持证执法人员参加培训。'],
    ['行政审批即办率为71.5%。', '推动即办率在2023年71.5%的基础上再提高3个百分点。'],
    ['行政审批即办率为71.5%。', '推动满意率在2023年95.0%的基础上再提高1个百分点。'],
    ['督察反馈问题58个，整改到位49个。', '对2023年督察反馈尚未整改完毕的9个问题跟踪督办。'],
    ['全年举办法治讲座5次。', '保持2023年举办5次法治讲座的做法，2024年举办8次。'],
  ])('is silent: %s %s', (account, plans) => {
    expect(found(report(account, '力量不足。', plans))).toEqual([])
  })
})

describe('counts told again among the shortcomings', () => {
  it.each([
    ['全年检查船舶4517台次。', '2022年，工作有进展，但全年4157台次的船舶检查中，夜间检查偏少。', '4157台次'],
    ['“水法宣讲员”由上年40名增至66名。', '63名“水法宣讲员”中能上台的不多。', '63名'],
    ['大队有工作人员20名，其中持证17名。', '力量不足，持证人员仅14人。', '14人'],
    ['办理“水管家”派单2685单。', '今年2865单“水管家”派单回访不够。', '2865单'],
    ['审查局机关拟发文件84件。', '全年审查局机关拟发文件48件，质量不一。', '48件'],
  ])('%s %s', (account, later, words) => {
    const quoted = found(report(account, later))
    expect(quoted).toHaveLength(1)
    expect(quoted[0]).toContain(words)
  })

  it.each([
    ['“水法宣讲员”由上年40名增至66名。', '66名“水法宣讲员”中能上台的不多，上年40名均未轮训。'],
    ['大队有工作人员20名，其中持证17名。', '力量不足，持证人员仅17人。'],
    ['全局持证执法人员52名。', '水政监察大队持证人员仅14人。'],
    ['大队持证17名。', '司法所持证人员仅14人。'],
  ])('is silent: %s %s', (account, later) => {
    expect(found(report(account, later))).toEqual([])
  })
})

describe('places of which neither number says that it is of all', () => {
  const county = (account: string, later: string) =>
    `松岭县人民政府\n2023年法治政府建设年度报告\n一、主要举措和成效\n${account}\n二、存在的不足\n${later}`

  it.each([
    ['对11个乡镇开展法治督察。', '督促12个乡镇党委书记述法，个别述法质量不高。'],
    ['组织全县所有8个县（市、区）开展评查。', '全县9个县（市、区）进度不一。'],
    ['做好27个乡镇（街道）赋权承接。', '30个乡镇（街道）承接赋权事项后力量不足。'],
    ['水法宣讲覆盖全县53所中小学校。', '全县35所中小学校全部要开课，师资不足。'],
  ])('%s %s', (account, later) => {
    expect(found(county(account, later))).toHaveLength(1)
  })

  it.each([
    ['已在11个乡镇建成服务站。', '督促12个乡镇党委书记述法，个别述法质量不高。'],
    ['选取27个乡镇（街道）试点。', '30个乡镇（街道）承接赋权事项后力量不足。'],
    ['对11个乡镇开展法治督察。', '督促15个乡镇党委书记述法，个别述法质量不高。'],
  ])('is silent: %s %s', (account, later) => {
    expect(found(county(account, later))).toEqual([])
  })
})

describe('one date and one length of a plan told twice', () => {
  const gap =
    '各乡镇要压实责任，配强力量，加强调度，及时解决施工中的困难和问题，确保质量、安全和进度，做到群众满意、经得起检验，不留尾巴。'

  it('finds another date for the same', () => {
    expect(found(plan('2024年8月底前全面竣工。', gap, '所有工程必须于2024年10月底前全部竣工。'))).toHaveLength(1)
    expect(found(plan('各乡镇于3月20日前报送整治问题清单。', gap, '各乡镇3月25日前报送整治问题清单。'))).toHaveLength(1)
    expect(
      found(plan('通过为期5个月的专项整治，消除隐患。', gap, '专项整治从3月开始，8月底结束，为期6个月。')),
    ).toHaveLength(1)
  })

  it('is silent where steps, rounds and other tasks are due', () => {
    for (const [first, second] of [
      ['8月底前第一批全部竣工。', '10月底前第二批全部竣工。'],
      ['8月底前基本竣工。', '10月底前全部竣工。'],
      ['6月底前报送半年整治工作总结。', '12月底前报送全年整治工作总结。'],
      ['8月底前全部竣工。', '10月底前全部验收。'],
      ['开展为期3天的集中培训。', '通过为期5个月的专项整治，消除隐患。'],
    ] as const)
      expect(found(plan(first, gap, second))).toEqual([])
  })
})

describe('the disclosure report: part two told in sentences', () => {
  const disclosure = (overview: string, problems = '公开不够及时。', rows = '行政规范性文件\t5\t2\t26') =>
    `松岭县水利局2023年政府信息公开工作年度报告\n一、总体情况\n${overview}\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n${rows}\n第二十条第（五）项\n行政许可\t94\n第二十条第（六）项\n行政处罚\t52\n行政强制\t0\n五、存在的主要问题及改进情况\n${problems}`

  it.each([
    ['全年没有印发行政规范性文件。', '', '没有印发行政规范性文件'],
    ['出台局规范性文件3件，全部解读。', '', '3件'],
    ['清理以往文件，公布继续有效的规范性文件23件。', '', '23件'],
    ['制定规范性文件5件，废止3件。', '', '3件'],
    ['主动公开行政处罚信息25条。', '', '25条'],
    ['主动公开信息310条。', '2023年作出的25件行政处罚决定公示不及时。', '25件'],
  ])('%s %s', (overview, problems, words) => {
    expect(found(disclosure(overview, problems || undefined), 'disclosure-report')).toEqual([words])
  })

  it.each([
    ['清理以往文件，公布继续有效的规范性文件21件，制发规范性文件5件。', ''],
    ['2022年制定规范性文件3件；审核规范性文件8件，报送备案4件。', ''],
    ['指导乡镇制定规范性文件3件。', '2024年计划制定规范性文件3件。'],
    ['公开行政处罚信息52条、行政许可信息120条。', '2023年作出的52件行政处罚决定公示不及时。'],
  ])('is silent: %s %s', (overview, problems) => {
    expect(found(disclosure(overview, problems || undefined), 'disclosure-report')).toEqual([])
  })
})
