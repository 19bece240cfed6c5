import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'

/** Wordings that real reports use for one part or another, each put into an otherwise plain report for 2024. */
const audit = (text: string) => auditSource({ name: 'draft', format: 'txt', text })
const judged = (text: string, id: string) => {
  const { pack, elements } = audit(text)
  expect(pack?.id).toBe('annual-report')
  const element = elements.find((candidate) => candidate.id === id)
  return `${element?.outcome} ${element?.reason}`
}
const TITLE = '青石镇2024年法治政府建设年度报告\n'
const WORK = '制定年度要点，召开专题会议4次，办理行政处罚案件16件，组织培训2次。\n'

it.each(
  '2024年推进法治政府建设的主要举措和成效 主要措施和成效 主要举措和突出成效 主要举措和亮点、成效 主要举措及成效 主要工作举措及成效 工作举措及成效 工作开展举措和成效 主要做法和成效 主要工作与成效 主要举措与工作成效 2024年政府建设工作举措及成效 法治政府建设成效 推动法治政府建设的主要举措 推进法治建设的举措 上一年度推进法治政府建设的主要举措和成效 推进法治政府建设的主要举措和成效; 工作开展情况 法治政府建设工作开展情况 2024年工作情况 2024年法治政府建设（工作）基本情况 2024年度工作总体情况 2024年工作总结 重点工作开展情况 统筹推进法治政府建设 深入学习贯彻习近平法治思想'.split(
    ' ',
  ),
)('measures under 一、%s', (heading) => {
  const text = `${TITLE}一、${heading}\n${WORK}二、存在的问题\n执法力量不足。\n三、下一步打算\n2025年加强培训。`
  expect(judged(text, 'measures')).toMatch(/^pass/)
})

it.each(
  '党政主要负责人履行推进法治建设第一责任人职责情况 2024年党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况 法治建设第一责任人履职情况 履行推进法治建设“第一责任人”职责情况 区政府主要负责同志履行推进法治建设第一责任人职责情况 2024年党政主要负责人履行推进法治政府建设第一责任人职责情况 坚持党的全面领导,法治建设第一责任人职责落实到位 党政主要负责人履行推进法治建设第一责任人职责、加强法治政府建设'.split(
    ' ',
  ),
)('the principals’ duty under 二、%s', (heading) => {
  const text = `${TITLE}一、主要举措\n${WORK}二、${heading}\n镇党委书记、镇长主持召开会议4次，听取汇报。\n三、存在的问题\n执法力量不足。`
  expect(judged(text, 'first-responsible-person')).toBe('pass own-section')
})

it.each(
  '党政主要负责人履行推进法治建设第一责任人职责 严格落实党政主要负责人履行推进法治政府建设第一责任人职责。 主要负责人带头履行推进法治建设第一责任人职责。 认真履行第一责任人职责,加强组织领导。 全面落实法治建设第一责任人制度。 严格履行第一职责。 压紧压实法治建设第一责任。'.split(
    ' ',
  ),
)('the principals’ duty under （一）%s', (heading) => {
  const glue = heading.endsWith('。') ? '' : '\n'
  const text = `${TITLE}一、主要举措\n（一）${heading}${glue}镇党委书记、镇长主持召开会议4次，听取汇报。\n（二）规范执法。${WORK}二、存在的问题\n执法力量不足。`
  expect(judged(text, 'first-responsible-person')).toBe('pass own-item')
})

it.each(
  '2024年推进法治政府建设存在的不足和原因 存在的问题及下一步工作打算 存在的主要问题 存在的问题和不足 存在问题 2024年度推進法治政府建設存在的不足和原因 法治政府建设工作存在的问题及原因 存在不足和原因 法治建設不足的原因 短板弱项及成因'.split(
    ' ',
  ),
)('shortcomings under 二、%s', (heading) => {
  expect(judged(`${TITLE}一、主要举措\n${WORK}二、${heading}\n执法人员偏少，普法形式单一。`, 'shortcomings')).toMatch(
    /^pass/,
  )
})

it.each([
  '还存在以下几个方面的困难和问题，主要是：执法力量不足。',
  '与群众期待相比,还存在一些差距和不足，执法力量不足。',
  '但还存在一些问题和不足。',
  '但离上级要求仍有距离，执法力量不足。',
  '薄弱环节的问题和挑战依然存在：执法力量不足。',
])('shortcomings without a heading: %s', (sentence) => {
  const text = `${TITLE}一、强化组织领导\n${WORK}二、规范执法\n${WORK}虽然取得成绩，${sentence}`
  expect(judged(text, 'shortcomings')).toBe('pass running-text')
})

it.each([
  '及时解决群众反映强烈的问题。',
  '针对检查发现的不足，逐项整改到位。',
  '聚焦突出问题开展专项整治。',
  '坚持问题导向，补齐短板。',
])('no shortcoming in: %s', (sentence) => {
  expect(judged(`${TITLE}一、强化组织领导\n${WORK}二、规范执法\n${WORK}${sentence}`, 'shortcomings')).toBe(
    'fail not-found',
  )
})

it.each(
  '2025年推进法治政府建设的工作安排 2025年工作安排 2025年重点工作措施 2025年工作打算 2025年度工作思路'.split(' '),
)('next year under 三、%s', (heading) => {
  const text = `${TITLE}一、主要举措\n${WORK}二、存在的问题\n执法人员偏少。\n三、${heading}\n加强执法培训，提高能力。`
  expect(judged(text, 'next-year-plan')).toBe('pass own-section')
})

it.each('下一步工作打算 下一步工作计划 下一步工作思路 整改措施 今后努力方向 下阶段工作安排'.split(' '))(
  'a plan without its year under 三、%s',
  (heading) => {
    const text = `${TITLE}一、主要举措\n${WORK}二、存在的问题\n执法人员偏少。\n三、${heading}\n加强执法培训，提高能力。`
    expect(judged(text, 'next-year-plan')).toBe('review year-not-named')
  },
)

it.each([
  '关于2024年度法治政府建设工作情况的报告',
  '2024年度法治政府建设年度报告',
  '2024年法治政府建设情况报告',
  '青石镇2024年法治政府建设情况',
  '古竹乡2025年法治政府年度报告',
  '江州市云寿区司法局2022年度法治政府建设年度报告',
  '江州市人民政府关于法治政府建设情况的报告',
  '苏坪片区法治政府建设工作自查报告',
  '县水利局2022年法治建设情况报告',
  '关于2022年法治工作情况暨2023年工作要点的报告',
  '《民政厅2021年法治政府建设年度报告》(全文)',
  '2020年静云区法治政府建设情况报告',
  '石泉县黄坪镇人民政府\n2022年度法治政府建设工作报告',
  '中共青石县委 青石县人民政府\n关于2024年度法治政府建设情况的报告',
  '2023年法治政府建设年度报告\n湖江省农业农村厅\n(2024年1月31日)',
  '关于2023年法治政府建设情况的报告\n(2024年5月28日在市六届人大常委会第九次会议上)',
  '惠云委〔2026〕17号 签发人:张三\n青石镇关于2025年法治政府建设情况的报告',
  '**青石镇**\n**2024年法治政府建设年度报告**',
  '岭塘市人民政府2024年\n法治政府建设\n年度报告',
])('title %j', (title) => {
  expect(judged(`${title}\n县委、县政府：\n现将有关情况报告如下：\n一、主要举措\n${WORK}`, 'title')).toMatch(/^pass/)
})

describe('without a title', () => {
  it.each([
    '现将有关情况报告如下：',
    '现将情况汇报如下：',
    '报告如下。',
    '现总结如下：',
    '具体工作情况报告如下:',
    '总结汇报如下：',
    '现予以公开。',
    '主要工作情况如下:',
    '2024年法治政府建设情况,汇报如下:',
  ])('a report is known by its lead %s', (lead) => {
    const { pack, draft } = audit(
      `2024年,我镇推进法治政府建设。${lead}\n一、法治政府建设主要举措和成效\n${WORK}二、存在的主要问题\n执法人员偏少。\n三、下一步工作打算\n加强依法行政。`,
    )
    expect([pack?.id, draft.title, draft.reportYear]).toEqual(['annual-report', null, 2024])
  })
})
