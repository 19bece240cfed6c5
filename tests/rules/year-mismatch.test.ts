import { describe, expect, it } from 'vitest'
import { findingsIn } from './findings'

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
    ['document 2023年', { work: '（一）组织领导。制定《青石镇2023年度普法工作计划》，明确任务。' }],
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
