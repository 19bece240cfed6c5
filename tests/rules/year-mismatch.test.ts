import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { findingsIn } from './findings'
import { below, DONE, FIRST, findingsAt, PLANS, SECOND, SHORTCOMINGS, withParagraph, withParts } from './whole-report'

/** A report for 2024 of which one piece at a time is given another year. */
const PIECES = {
  page: '',
  title: '云溪县青石镇人民政府\n关于2024年度法治政府建设情况的报告',
  opening: '2024年，在县委、县政府的坚强领导下，青石镇扎实推进法治政府建设。',
  lead: '现将2024年法治政府建设情况报告如下：',
  measures: '一、2024年推进法治政府建设的主要举措和成效',
  work: '（一）化解纠纷。全年排查矛盾纠纷165件。',
  shortcomings: '二、2024年推进法治政府建设存在的不足和原因',
  problems: '执法力量不足，主要原因是编制少。',
  plan: '三、2025年推进法治政府建设的工作安排',
  next: '2025年，青石镇将继续加强培训。',
  date: '云溪县青石镇人民政府\n2025年1月12日',
}
type Pieces = Partial<Record<keyof typeof PIECES, string>>
const found = (pieces: Pieces) =>
  findingsIn(
    'year-mismatch',
    Object.values({ ...PIECES, ...pieces })
      .filter((piece) => piece !== '')
      .join('\n'),
  ).map((finding) => `${finding.reason} ${finding.span.text}`)

it('year-mismatch is silent on the report as it stands', () => {
  expect(found({})).toEqual([])
})

describe('year-mismatch finds', () => {
  it.each<[string, Pieces]>([
    ['lead 2023年', { lead: '现将2023年法治政府建设情况报告如下：' }],
    ['lead 二〇二三年', { lead: '现将二〇二三年法治政府建设情况报告如下：' }],
    ['heading 2023年', { measures: '一、2023年推进法治政府建设的主要举措和成效' }],
    ['heading 2025年', { measures: '一、2025年推进法治政府建设的主要举措和成效' }],
    ['heading 2023年', { shortcomings: '二、2023年推进法治政府建设存在的不足和原因' }],
    ['plan-heading 2024年', { plan: '三、2024年推进法治政府建设的工作安排' }],
    ['plan-heading 2023年', { plan: '三、2023年工作打算' }],
    ['plan-heading 2026年', { plan: '三、2026年工作安排' }],
    ['plan-text 2024年', { next: '2024年，青石镇将继续加强培训。' }],
    ['plan-text 2024年', { next: '2024年，我镇将继续加强培训。' }],
    ['plan-text 2024年', { next: '2025年，我镇将加强培训，力争2024年底前完成阵地建设。' }],
    ['narrative 2023年', { opening: '2023年，在县委、县政府的坚强领导下，青石镇扎实推进法治政府建设。' }],
    ['narrative 23年', { opening: '23年，在县委、县政府的坚强领导下，青石镇扎实推进法治政府建设。' }],
    ['narrative 2023年', { problems: '2023年，我镇法治政府建设虽取得一定成效，但执法力量不足。' }],
    ['statistics 2023年', { work: '（一）化解纠纷。2023年，全镇共办理矛盾纠纷165件。' }],
    ['statistics 2023年', { work: '（一）化解纠纷。扎实推进调解，2023年共排查矛盾纠纷165件。' }],
    ['statistics 2023年', { work: '（一）化解纠纷。一是加强排查。2023年全镇开展排查12次。' }],
    ['statistics 2023年', { work: '（一）化解纠纷。我镇2023年1月1日至12月31日行政复议案件0件。' }],
    ['statistics 2023年', { work: '（一）化解纠纷。2023年1月至12月累计排查矛盾纠纷291件。' }],
    ['statistics 2023年', { work: '（一）化解纠纷。截至2023年12月底，共排查矛盾纠纷291件。' }],
    ['statistics 2023年', { work: '（一）政务公开。2023年，主动公开信息612条，办理依申请公开7件。' }],
    ['statistics 2025年', { work: '（一）化解纠纷。2025年，全镇共办理矛盾纠纷165件。' }],
    ['statistics-maybe 2023年', { work: '（一）化解纠纷。2023年6月，镇组织开展专项排查。' }],
    ['statistics 2023年', { work: '（一）优化服务。截至2023年12月31日，全镇核发许可证162张。' }],
    ['statistics 2023年', { work: '（一）应急管理。截至2023年底，全镇组建应急队伍14支。' }],
    ['statistics-maybe 2023年', { work: '（一）普法。组织开展2023年宪法宣传周活动6场。' }],
    ['statistics-maybe 2023年', { work: '（一）普法。在2023年“12·4”国家宪法日期间开展宣传3场。' }],
    ['statistics-maybe 2023年', { work: '（一）考核。将法治建设纳入2023年度绩效考核。' }],
    ['statistics-maybe 2023年', { work: '（一）学法。严格执行2023年学法计划，全年学法12次。' }],
    ['statistics-maybe 2023年', { problems: '2023年我镇法治政府建设虽取得一定成绩，但还有差距。' }],
    ['plan-text 2024年', { next: '2025年，我镇将加强培训，力争到2024年底，法治阵地覆盖率达到100%。' }],
    ['plan-text 2024年', { next: '加强培训，全面完成2024年各项法治建设任务。' }],
    ['statistics-maybe 2024年', { work: '（一）行政复议。受理42件，审结40件，结转2024年2件。' }],
    ['document 2023年', { work: '（一）组织领导。制定《青石镇2023年度普法工作计划》，明确任务。' }],
    ['statistics 2023年', { work: '（一）立法。截至2023年底，2024年度规章立法计划所列任务全部完成。' }],
    ['statistics 2023年', { work: '（一）执法。截至2023年12月31日，2024年度检查计划均已实施完毕。' }],
    ['statistics 2023年', { work: '（一）民生。到2023年底，2024年民生实事项目全部办结。' }],
    ['statistics-maybe 2023年', { work: '（一）审计。截至2023年12月底，年度审计项目计划内的项目全部实施完毕。' }],
    ['statistics-maybe 2023年', { work: '（一）队伍。共有执法人员560人（截至2023年12月31日）。' }],
    ['statistics-maybe 2023年', { work: '（一）执法。今年以来，截至2023年11月底，共办理行政处罚案件56件。' }],
    ['statistics-maybe 2023年', { work: '（一）队伍。2023年末，在册执法人员56人。' }],
    ['statistics-maybe 2023年', { work: '（一）阵地。到2023年底，12个村全部建成服务站。' }],
    ['statistics 2023年', { work: '（一）复议。2023年（含结转）受理行政复议案件6件。' }],
    ['statistics 2023年', { work: '（一）备案。全镇各部门2023年报送备案规范性文件6件。' }],
    ['statistics-maybe 2023年', { work: '（一）统筹。对照《2023年全镇依法行政工作要点》逐项抓好落实。' }],
    ['statistics-maybe 2023年', { work: '（一）统筹。截至2023年12月31日，各项任务均已按期办结并销号。' }],
    ['statistics 2023年', { date: '附表：2023年度全镇行政复议、行政应诉情况统计表\n类别｜收到\n行政复议｜8' }],
    ['statistics 2023年', { date: '附件1：2023年行政执法数据汇总表\n类别｜件数\n行政处罚｜8' }],
    ['statistics 2023年', { work: '（一）普法。扎实开展。\n表2 2023年普法活动明细表\n类别｜场次\n讲座｜8' }],
    ['title 2023年', { page: '青石镇2023年法治政府建设情况报告' }],
    ['title 2023年', { title: '云溪县青石镇人民政府\n关于2023年度法治政府建设情况的报告' }],
  ])('%s', (expected, pieces) => {
    expect(found(pieces)).toEqual([expected])
  })
})

describe('year-mismatch is silent on', () => {
  it.each([
    '落实《法治政府建设实施纲要（2021—2025年）》和云发〔2023〕5号文件。',
    '2021年以来，累计排查矛盾纠纷600件。',
    '截至2023年底，2024年度检查计划已全部编制完成。',
    '共有执法人员560人，比上年末（截至2023年12月31日）增加12人。',
    '2023年（含）以前的积案6件全部化解。',
    '2023年末，全镇执法人员达到52人，今年增加到56人。',
    '到2023年底，12个村全部建成服务站，今年又建成6个。',
    '各部门2023年报送的6件规范性文件全部完成后评估。',
    '截至2023年底，2024年度预算指标全部下达。',
    '截至2023年12月底，上年度遗留任务全部完成。',
    '截至2023年底，三年行动年度任务全部完成。',
    '截至2024年底，年度审计项目全部实施完毕。',
    '规范统计。\n附表：2023年与2024年案件对比表\n类别｜件数\n行政处罚｜8',
    '规范统计。\n表1：2023年行政复议情况统计表\n受理｜8\n表2：2024年行政复议情况统计表\n受理｜9',
    '规范统计。\n附件：2024年行政执法数据汇总表\n类别｜件数\n行政处罚｜8',
    '自2019年起，每年排查矛盾纠纷100余件。',
    '与2023年相比，矛盾纠纷下降12%。',
    '持证人员9名，较2023年增加3名，比2022年增加5名。',
    '2023年排查矛盾纠纷180件，2024年排查165件，下降8.3%。',
    '2023年度法治政府建设年度报告已按时公开。',
    '在2023年度法治建设考核中位列第一。',
    '2023年建成的法治广场全年接待群众8000人次。',
    '2023年，我镇被评为全省民主法治示范乡镇，今年顺利通过复核。',
    '2023年8月印发的方案继续执行，全年开展检查12次。',
    '对2023年反馈的3个问题全部整改到位。',
    '针对2023年述法中查摆的问题，完善整改清单5项。',
    '执行2023年1月1日起施行的新规定，审查合同5件。',
    '新修订的行政复议法自2024年1月1日起施行。',
    '到2025年，法治阵地覆盖率达到100%。',
    '力争到2035年基本建成法治社会。',
    '印发《2023年法治政府建设年度报告》整改清单。',
    '2018年至2023年印发的62件文件集中清理完毕。',
    '领导干部每年学法不少于40学时。',
    '组织开展2023年度述法，6名领导干部述法。',
    '公示2023年度行政执法数据。',
    '落实2023年法治督察反馈意见。',
    '截至2023年底排查出的12处隐患已全部整改。',
    '2023年排查出的2处隐患路段全部完成改造。',
    '审结40件，结转2025年2件。',
    '2022年启动的三年行动圆满收官，共整治道路12条。',
  ])('%s', (sentence) => {
    expect(found({ work: `（一）化解纠纷。${sentence}` })).toEqual([])
  })

  it.each<[string, Pieces]>([
    ['both years in lead', { lead: '现将2024年法治政府建设情况和2025年工作打算报告如下：' }],
    ['last year followed up in a heading', { measures: '一、2023年督察反馈问题整改情况' }],
    ['a merged heading', { shortcomings: '二、2024年存在的不足及2025年工作打算', plan: '' }],
    ['what was built, in the plan', { next: '2025年，我镇将对2024年建成的2个项目开展回头看。' }],
    ['one’s own year in the plan', { next: '2025年，我镇将巩固2024年整改成果，继续加强培训。' }],
    [
      'no years in headings',
      { measures: '一、主要举措和成效', shortcomings: '二、存在的不足和原因', plan: '三、下一步打算' },
    ],
  ])('%s', (_, pieces) => {
    expect(found(pieces)).toEqual([])
  })

  it('a plan’s own year', () => {
    expect(
      findingsIn(
        'year-mismatch',
        '青石镇2025年法治政府建设工作要点\n2025年，我镇将做好以下工作。\n一、2025年重点工作安排\n对2024年督察反馈问题开展整改。',
      ),
    ).toEqual([])
  })
})

it.each<[paragraph: string, quote: string]>([
  ['截至2023年12月底，全县实有经营主体4.86万户。', '2023年'],
  ['截至2023年底，全县共有法律明白人2300名。', '2023年'],
  ['截至2023年年底，全县共有法律明白人2300名。', '2023年'],
  ['截至2023年12月31日，全县实有经营主体4.86万户。', '2023年'],
  ['截止2023年12月，共办理案件120件。', '2023年'],
  ['统计期限为2023年1月1日至2023年12月31日。', '2023年1月1日'],
  ['数据统计期限自2023年1月1日起至12月31日止。', '2023年1月1日'],
  ['本报告中所列数据的统计期限从2023年1月1日到12月31日。', '2023年'],
  ['2023年，全县共办理行政复议案件36件。', '2023年'],
  ['2023年度，我县共办理行政处罚案件360件，罚没款120万元。', '2023年'],
  ['2023年1-12月，全县新收行政复议案件36件。', '2023年'],
  ['2023年全年，全县新收行政诉讼案件36件。', '2023年'],
  ['2023年共开展普法宣传活动120场次。', '2023年'],
  ['全县2023年办理行政处罚案件360件。', '2023年'],
  ['2023年，县政府常务会议专题研究法治政府建设6次。', '2023年'],
  ['制定《云岫县2023年法治政府建设工作要点》，分解任务36项。', '2023年'],
  ['印发《2023年度重大行政决策事项目录》，公布决策事项6项。', '2023年'],
  ['2025年，全县共办理行政复议案件36件。', '2025年'],
  ['2025年3月，县政府组织执法培训2期，参训360人。', '2025年3月'],
  ['今年（2023年）以来，全县办理案件36件。', '2023年'],
  ['2023年12月，开展“宪法宣传周”活动36场次。', '2023年12月'],
  ['2023年第四季度开展专项检查12次。', '2023年'],
  ['2023年上半年，县委常委会会议听取汇报2次。', '2023年'],
  ['全年（2023年1月1日—2023年12月31日）共受理申请36件。', '2023年1月1日'],
  ['2023年，在县委的坚强领导下，全县法治政府建设取得新成效。', '2023年'],
  ['圆满完成2023年法治政府建设各项目标任务。', '2023年'],
  ['2023年全县行政机关负责人出庭应诉率达100%。', '2023年'],
  ['行政机关负责人出庭应诉率2023年达到100%。', '2023年'],
  ['2023年末，全县行政执法人员达到860人。', '2023年末'],
  ['2022年，全县共办理行政复议案件36件。', '2022年'],
])('found in a whole report: %s', (paragraph, quote) => {
  expect(findingsAt('year-mismatch', withParagraph(paragraph), quote)).not.toEqual([])
})

it.each([
  '与2023年相比，案件下降12%。',
  '2023年反馈的36个问题全部整改到位。',
  '2023年启动的法治示范创建项目于2024年建成。',
  '学习贯彻2023年修订的行政复议法。',
  '2023年12月印发的《云岫县河道管理办法》得到落实。',
  '2022年、2023年、2024年分别办理案件36件、42件、48件。',
  '2023年结转案件12件，2024年新收48件。',
  '截至2023年底累计建成36个，2024年新建12个，总数达48个。',
  '获评2023年度全省法治建设先进县。',
  '2021年至2023年，全县共建成36个示范点。',
  '2023年度行政复议案件办理质量在2024年评查中列全市第一。',
  '对2023年1月1日至2023年12月31日办结的案卷开展评查，评查案卷120卷。',
  '县审计局对2023年度预算执行情况进行审计，发现问题36个。',
  '2023年度法治政府建设年度报告按时公开。',
  '2023年通过的地方性法规得到有效执行。',
  '到2025年，法治政府建设体制机制更加完善。',
  '对2023年以来制定的行政规范性文件进行清理，清理36件。',
  '县委书记、县长完成2023年度述法。',
  '根据市委依法治市办2023年度督察反馈意见，制定整改措施36条。',
])('silent in a whole report: %s', (paragraph) => {
  expect(findingsAt('year-mismatch', withParagraph(paragraph))).toEqual([])
})

it.each<[text: string, quote: string]>([
  [withParts(`一、2023年主要举措和成效\n${FIRST}${SECOND}${SHORTCOMINGS}${PLANS}`), '2023年'],
  [withParts(`一、2023年度推进法治政府建设的主要举措和成效\n${FIRST}${SECOND}${SHORTCOMINGS}${PLANS}`), '2023年'],
  [withParts(DONE + SHORTCOMINGS.replace('存在', '2023年存在') + PLANS), '2023年'],
  [withParts(`${DONE + SHORTCOMINGS}三、2026年工作安排\n2026年，我县将加强执法队伍建设。\n`), '2026年'],
  [withParts(DONE + SHORTCOMINGS + PLANS.replace('2025年', '2024年')), '2024年，我县将'],
  [withParts(DONE + SHORTCOMINGS + PLANS.replace('2025年，我县将', '2024年，我县要')), '2024年，我县要'],
  [withParagraph().replace('2024年，云岫县坚持', '2023年，云岫县坚持'), '2023年，云岫县'],
  [withParagraph().replace('现将有关情况', '现将2023年法治政府建设情况'), '2023年'],
  [below('云岫县2023年法治政府建设年度报告'), '2023年'],
  [
    withParts(`一、主要举措和成效\n${FIRST}（二）2023年行政执法情况\n评查案卷120卷。\n${SHORTCOMINGS}${PLANS}`),
    '2023年行政',
  ],
])('found in a whole report %#', (text, quote) => {
  expect(findingsAt('year-mismatch', text, quote)).not.toEqual([])
})

it.each<[paragraph: string, quote: string]>([
  ['2023年全县行政诉讼一审案件36件，败诉2件。', '2023年'],
  ['2023年度全县共审查行政规范性文件36件。', '2023年'],
  ['截至2023年末，全县持证执法人员860人。', '2023年'],
  ['2023年1月至12月，新收复议申请36件。', '2023年'],
  ['2023年度行政复议案件36件，同比增长12%。', '2023年'],
  ['其中，2023年办理行政应诉案件36件。', '2023年'],
  ['2023年内，全县开展专项执法检查12次。', '2023年'],
  ['全县2023年度法治政府建设工作成效明显。', '2023年'],
  ['2026年，我县组织培训12期，培训860人次。', '2026年'],
  ['本年度（2023年）共办理案件36件。', '2023年'],
  ['数据统计时间：2023年1月1日—12月31日。', '2023年'],
  ['2023年，县长带头出庭应诉3次。', '2023年'],
  ['2023年县政府常务会议学法12次。', '2023年'],
])('found in another whole report: %s', (paragraph, quote) => {
  expect(findingsAt('year-mismatch', withParagraph(paragraph), quote)).not.toEqual([])
})

/** A notice with the plan that it issues; one piece at a time is changed. */
const PLAN = {
  number: '云政办发〔2024〕6号',
  title: '云溪县人民政府办公室\n关于印发《云溪县2024年法治政府建设工作要点》的通知',
  addressee: '各乡镇人民政府，县政府各部门：',
  formula: '《云溪县2024年法治政府建设工作要点》已经县政府同意，现印发给你们，请认真贯彻落实。',
  signed: '云溪县人民政府办公室\n2024年3月25日',
  own: '云溪县2024年法治政府建设工作要点',
  opening: '为推进法治政府建设，制定本要点。',
  tasks:
    '一、重点任务\n1.规范执法。6月底前完成案卷评查。（责任单位：县司法局）\n2.加强普法。开展宪法宣传。（责任单位：县司法局）',
  more: '',
}
const inPlan = (pieces: Partial<typeof PLAN>) =>
  auditSource(
    {
      name: 'plan',
      format: 'txt',
      text: Object.values({ ...PLAN, ...pieces })
        .filter(Boolean)
        .join('\n'),
    },
    { pack: 'work-plan' },
  )
    .findings.filter(({ rule }) => rule === 'year-mismatch' || rule === 'date-form')
    .map(({ reason, span }) => `${reason} ${span.text}`)

describe('years of a plan and its notice', () => {
  it.each<[string[], Partial<typeof PLAN>]>([
    [['plan-title 2023'], { title: '云溪县人民政府办公室\n关于印发《云溪县2023年法治政府建设工作要点》的通知' }],
    [['plan-title 2025'], { title: '云溪县人民政府办公室\n关于印发云溪县2025年法治政府建设工作要点的通知' }],
    [['plan-title 2023'], { own: '云溪县2023年法治政府建设工作要点' }],
    [['own-number 2023'], { number: '云政办发〔2023〕6号' }],
    [['plan-past 2月底前'], { more: '3.公布清单。2月底前公布事项清单。（责任单位：县司法局）' }],
    [['plan-past 3月10日前'], { more: '3.公布清单。3月10日前报送名单。（责任单位：县司法局）' }],
    [['plan-past 1月中旬前'], { more: '3.公布清单。1月中旬前报送名单。（责任单位：县司法局）' }],
    [['plan-past 2024年2月底前'], { more: '3.公布清单，2024年2月底前印发。（责任单位：县司法局）' }],
    [['plan-deadline 2023'], { more: '3.减少检查。到2023年12月底前检查频次明显下降。（责任单位：县司法局）' }],
    [['plan-account 2023'], { more: '3.做好总结。2025年1月15日前将2023年工作情况报县司法局。（责任单位：各乡镇）' }],
  ])('found: %j', (expected, pieces) => {
    expect(inPlan(pieces)).toEqual(expected)
  })

  it.each([
    '3.公布清单。3月底前公布事项清单。（责任单位：县司法局）',
    '3.按时报告。每年3月1日前报送上一年度情况。（责任单位：县司法局）',
    '3.按时公开。法治政府建设年度报告3月1日前报送，4月1日前公开。（责任单位：县司法局）',
    '3.做好总结。次年1月15日前报送总结。（责任单位：县司法局）',
    '3.做好总结。2025年1月底前报送总结。（责任单位：县司法局）',
    '3.做好总结。2025年1月底前将2024年工作情况报县司法局。（责任单位：县司法局）',
    '3.做好总结。4月底前将2023年工作情况报县司法局。（责任单位：县司法局）',
    '3.巩固成果。对2月底前已公布的清单逐项核对。（责任单位：县司法局）',
    '3.督促整改。《云溪县2023年法治政府建设工作要点》落实情况一并通报。（责任单位：县司法局）',
  ])('silent: %s', (more) => {
    expect(inPlan({ more })).toEqual([])
  })

  it('takes the year that all but the notice’s title tell', () => {
    const title = '关于印发《云溪县2023年法治政府建设工作要点》的通知'
    const text = Object.values({ ...PLAN, title })
      .filter(Boolean)
      .join('\n')
    expect(auditSource({ name: 'plan', format: 'txt', text }).draft.reportYear).toBe(2024)
  })
})

describe('what a year is set against', () => {
  it.each<[string, string]>([
    ['with-itself 2024年', '全年受理矛盾纠纷160件，较2024年的148件增加12件。'],
    ['with-itself 2024年', '行政复议案件数量比2024年下降12%。'],
    ['with-itself 2024年', '与2024年相比，行政处罚案件减少8件。'],
    ['last-year-word 上年', '上年新登记经营主体5240户，其中企业1320户。'],
    ['last-year-word 去年', '去年共排查矛盾纠纷165件，化解160件。'],
    ['anniversary 新中国成立76周年', '以庆祝新中国成立76周年为契机，开展普法活动。'],
    ['anniversary 中国共产党成立102周年', '结合庆祝中国共产党成立102周年开展主题党日。'],
    ['anniversary 改革开放四十五周年', '举办改革开放四十五周年图片展。'],
  ])('%s', (expected, work) => {
    expect(found({ work: `（一）工作开展。${work}` })).toEqual([expected])
  })

  it.each([
    '全年受理矛盾纠纷160件，较2023年的148件增加12件。',
    '2025年1月受理案件3件，与2024年同期相比持平。',
    '上年结转3件，全年办结163件。',
    '2023年底挂账的12处隐患全部销号。',
    '上年受理矛盾纠纷148件，今年受理160件。',
    '上年排查矛盾纠纷148件，本年增长8%。',
    '以庆祝新中国成立75周年为契机，开展普法活动。',
    '学习贯彻习近平总书记在庆祝中国共产党成立100周年大会上的重要讲话精神。',
    '2023年庆祝改革开放45周年时建成的法治公园正常开放。',
  ])('silent: %s', (work) => {
    expect(found({ work: `（一）工作开展。${work}` })).toEqual([])
  })

  it.each<[string, Pieces]>([
    ['plan-heading 2024年', { plan: '三、下步主要安排（2024年）' }],
    ['plan-text 2024年', { next: '完善制度。2024年6月底前出台联合监管细则，加强培训。' }],
    ['plan-text 2024年', { next: '完善制度，2024年9月底前印发裁量基准。' }],
    ['plan-text 2024年', { next: '制定并实施2024年度执法监督计划，继续加强培训。' }],
    ['own-number 2024', { page: '青政发〔2024〕3号' }],
  ])('%s', (expected, pieces) => {
    expect(found(pieces)).toEqual([expected])
  })

  it('leaves a number of the year of signing and a plan’s year in brackets alone', () => {
    expect(found({ page: '青政发〔2025〕3号', plan: '三、下步主要安排（2025年）' })).toEqual([])
  })
})

describe('last year’s campaigns, tasks and figures told as this year’s', () => {
  it.each<[string, Pieces]>([
    ['statistics-maybe 2023年', { work: '（一）严格执法。开展2023年“守护碧水”专项执法行动，出动执法人员84人次。' }],
    ['statistics-maybe 2023年', { work: '（一）严格执法。扎实推进2023年食品安全专项整治，检查门店48家次。' }],
    ['statistics-maybe 2023年', { work: '（一）严格执法。组织实施2023年“利剑”执法行动，查处案件6件。' }],
    ['statistics-maybe 2023年', { work: '（一）严格执法。参加2023年度道路交通安全攻坚行动，查处案件6件。' }],
    ['statistics-maybe 2023年', { work: '1.受理投诉231件，办结231件，2023年为消费者挽回经济损失76.5万元。' }],
    ['statistics-maybe 2023年', { work: '1.化解纠纷65件，2023年为群众追回欠薪48万元。2家企业受到处罚。' }],
    ['plan-text 2024年', { next: '2025年，青石镇将围绕2024年法治政府建设重点任务抓好落实。' }],
    ['plan-text 2024年', { next: '2025年，青石镇将对照2024年度工作要点，逐项抓好推进。' }],
    ['statistics-maybe 2023年', { work: '（一）严格执法。根据2023年工作部署，镇党委召开专题会议4次。' }],
    ['statistics-maybe 2023年', { work: '（一）严格执法。为落实2023年法治建设要点，印发清单1份。' }],
    ['statistics-maybe 2023年', { work: '（一）严格执法。组织2023年执法人员考试，36人通过。' }],
    ['plan-text 2024年', { next: '一是组织2024年执法人员培训3期；二是加强宣传。' }],
    ['plan-text 2024年', { next: '进一步落实2024年度普法责任清单。' }],
    ['plan-text 2024年', { next: '三是按照2024年行政检查计划开展检查。' }],
    ['plan-text 2024年', { next: '确保2024年底全面完成清理任务。' }],
    ['plan-text 2024年', { next: '紧扣2024年依法治县目标任务抓实各项工作，继续加强培训。' }],
  ])('%s: %j', (expected, pieces) => {
    expect(found(pieces)).toEqual([expected])
  })

  it.each<[Pieces]>([
    [{ work: '（一）严格执法。巩固2023年专项整治成果，开展2024年“守护碧水”专项执法行动。' }],
    [{ work: '（一）严格执法。开展2023年专项整治行动“回头看”，整改问题6个。' }],
    [{ work: '（一）严格执法。开展2023年办结案卷评查1次，评查案卷36件。' }],
    [{ work: '1.受理投诉231件，办结231件，较2023年增长6%。' }],
    [{ work: '1.办结投诉231件，2023年结转的6件全部销号。' }],
    [{ work: '（一）严格执法。组织2023年新录用人员参加执法培训3期。' }],
    [{ work: '（一）严格执法。根据2023年考核结果改进工作安排。' }],
    [{ work: '（一）严格执法。对照2023年反馈意见落实工作安排。' }],
    [{ next: '开展2024年专项整治“回头看”，巩固2024年普法活动成果。' }],
    [{ next: '开展2024年法治宣传活动评估总结。' }],
    [{ next: '针对落实2024年学法计划不够到位的问题，继续加强培训。' }],
    [{ next: '2025年，青石镇将围绕2024年督察反馈任务抓好落实。' }],
    [{ next: '2025年，青石镇将对照2024年考核指出的目标任务短板抓好整改。' }],
    [{ next: '2025年，青石镇将围绕2025年法治政府建设重点任务抓好落实。' }],
  ])('silent: %j', (pieces) => {
    expect(found(pieces)).toEqual([])
  })
})

describe('a time of last year in this year’s account', () => {
  it.each<[paragraph: string, quote: string]>([
    ['2023年12月4日国家宪法日组织青少年宣誓。', '2023年'],
    ['2023年9月12日，县司法局组织执法培训。', '2023年'],
    ['2023年汛期对低洼小区实行专人值守。', '2023年'],
    ['2023年春节前夕组织排查欠薪纠纷。', '2023年'],
    ['截至2023年4月底，17项续建工程全部复工。', '2023年'],
    ['2024年是“十四五”规划的第三年。', '十四五”规划的第三年'],
    ['2024年是“八五”普法规划的收官之年。', '八五”普法规划的收官'],
    ['今年是“十四五”规划实施的开局之年。', '十四五”规划实施的开局'],
  ])('found: %s', (paragraph, quote) => {
    expect(findingsAt('year-mismatch', withParagraph(paragraph), quote)).not.toEqual([])
  })

  it.each([
    '2024年是“十四五”规划的第四年。',
    '2024年12月4日国家宪法日组织青少年宣誓。',
    '2023年12月4日施行的《云岫县河道管理办法》得到落实。',
    '2023年汛期受损的堤防已于2024年修复。',
    '调解2023年9月12日签订合同引发的纠纷。',
    '2023—2024年采暖季投诉集中，逐户走访。',
    '2025年是“十四五”规划收官之年。',
    '按照“八五”普法中期评估反馈意见整改。',
    '专题化解2023年春节后引发的欠薪纠纷。',
  ])('silent: %s', (paragraph) => {
    expect(findingsAt('year-mismatch', withParagraph(paragraph))).toEqual([])
  })

  it('reads the plan’s year where next year’s work is told', () => {
    const plans = (text: string) => withParts(DONE + SHORTCOMINGS + PLANS.replace('加强', `${text}，加强`))
    expect(findingsAt('year-mismatch', plans('按时做好2023年度全县法治政府建设报告公开'), '2023年')).toEqual([])
    expect(
      findingsAt(
        'year-mismatch',
        withParts(`${DONE + SHORTCOMINGS + PLANS}做好2023年度全县法治政府建设报告公开。\n`),
        '2023年',
      ),
    ).not.toEqual([])
    expect(
      findingsAt(
        'year-mismatch',
        withParts(`${DONE + SHORTCOMINGS + PLANS}做好2024年度全县法治政府建设报告公开。\n`),
        '2024年度',
      ),
    ).toEqual([])
  })
})

describe('lists and stages in a plan', () => {
  it.each<[string[], string]>([
    [['plan-list 2023'], '3.科学决策。4月30日前公布2023年度重大行政决策事项目录。（责任单位：县司法局）'],
    [['anniversary 七五”普法规划中期评估'], '3.加强普法。做好“七五”普法规划中期评估。（责任单位：县司法局）'],
    [[], '3.科学决策。4月30日前公布2024年度重大行政决策事项目录。（责任单位：县司法局）'],
    [[], '3.科学决策。评估2023年度重大行政决策事项目录执行情况。（责任单位：县司法局）'],
    [[], '3.加强普法。对照“八五”普法中期评估反馈意见整改。（责任单位：县司法局）'],
  ])('%j', (expected, more) => {
    expect(inPlan({ more })).toEqual(expected)
  })
})

describe('years that nothing around them explains', () => {
  const TOLD: [text: string, year: string][] = [
    ['镇党委于2022年3月召开专题会议研究全年法治工作。', '2022年'],
    ['对承接的9项权力，乡里于2019年5月组织执法人员到县局学习。', '2019年'],
    ['截至2022年末，镇权责清单共列行政权力118项。', '2022年'],
    ['全年检查企业210家次，较2022年的190家次增加20家次。', '2022年'],
    ['违规用火比2025年防火期减少4起。', '2025年'],
    ['自2025年7月1日起，镇里全面启用扫码入企系统，扫码登记97次。', '2025年'],
    ['去年，即2022年，查处无证摊点14起；今年查处9起。', '2022年'],
    ['对照《青石镇2022年普法责任清单》逐项落实，宣讲8场。', '2022年'],
  ]
  it.each(TOLD)('tells the year of %s', (work, year) => {
    expect(found({ work: `（一）化解纠纷。${work}` }).map((each) => each.split(' ')[1])).toEqual([year])
  })

  it.each([
    '2022年印发的村规民约范本今年修订一次。',
    '对2019年以来的37件文件逐件梳理。',
    '清理2020年底前制定的文件12件。',
    '2022年移交的3件积案全部办结。',
    '网上可办率由2023年的63%提高到88%。',
    '整改2023年度督察反馈问题4项。',
    '3月，镇里公开2023年度法治政府建设情况报告。',
    '与律师事务所续签合同，服务期至2025年12月31日。',
    '对照2020年1月1日起施行的条例自查2次。',
    '县里2021年完成脱贫任务后，扶贫资产登记312处。',
    '编制2025年普法工作计划，列入宣讲20场。',
  ])('is silent on %s', (work) => {
    expect(found({ work: `（一）化解纠纷。${work}` })).toEqual([])
  })

  it('tells a time of the year after next, or of the year gone by, among what is planned', () => {
    expect(found({ next: '2025年，青石镇将继续加强培训。2026年一季度，镇里将集中清理文件。' })).toEqual([
      'plan-text 2026年',
    ])
    expect(found({ next: '2025年，青石镇将继续加强培训。力争2024年图解率达到80%以上。' })).toEqual(['plan-text 2024年'])
    expect(found({ next: '2025年，青石镇将继续加强培训。镇里将在2024年上半年公布第二批清单。' })).toEqual([
      'plan-text 2024年',
    ])
  })
})

it('counts the days that come once a year, and how long ago a thing was that is celebrated now', () => {
  expect(found({ work: '12月4日是第九个国家宪法日，镇里组织宪法宣誓。' })).toEqual(['anniversary 第九个国家宪法日'])
  expect(found({ work: '12月4日是第十一个国家宪法日，镇里组织宪法宣誓。' })).toEqual([])
  expect(found({ next: '2025年，青石镇将办好第十二个国家宪法日活动。' })).toEqual([])
  expect(found({ work: '以庆祝中华人民共和国成立65周年为契机，开展宣讲8场。' })).toEqual([
    'anniversary 中华人民共和国成立65周年',
  ])
  expect(found({ work: '2009年庆祝中华人民共和国成立60周年活动的档案12卷入馆。' })).toEqual([])
})

it('takes a comparison with a year long ago, and a course of years, as meant', () => {
  expect(found({ work: '持证人员比2019年增加36人，全部在岗。' })).toEqual([])
  expect(found({ work: '办结时间从2022年的16天下降至9天，群众方便。' })).toEqual([])
  expect(found({ work: '持证人员比2022年增加36人，全部在岗。' })).toEqual(['other-year 2022年'])
})

describe('last year among this year’s shortcomings', () => {
  const of = (problems: string) => found({ problems })

  it.each([
    ['回头看2023年的工作，办法不少，毛病也有。', ['other-year 2023年']],
    ['一是执法力量不足。二是2023年度部分案件文书说理不强。', ['other-year 2023年']],
    ['回顾2024年的工作，还有差距。', []],
    ['一是2023年度督察反馈的问题整改不到位。', []],
    ['一是2023年印发的文件执行不够。', []],
    ['一是与2023年相比，出庭率不高。', []],
  ])('%s', (problems, expected) => {
    expect(of(problems)).toEqual(expected)
  })

  it('the year in the number of an order is no year of work', () => {
    expect(found({ work: '（一）规范执法。执行农业农村部令2023年第4号，办理案件16件。' })).toEqual([])
  })
})
