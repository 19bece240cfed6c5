import { describe, expect, it } from 'vitest'
import { findingsIn } from './findings'

const report = (first: string, second: string, unit = '岭桥县柳湾镇') =>
  `${unit}\n2024年法治政府建设年度报告\n一、主要举措和成效\n${first}\n二、存在的问题\n${second}\n三、2025年工作安排\n继续努力。`

const plan = (...paragraphs: string[]) =>
  `岭桥县2025年法治政府建设工作要点\n为推进法治政府建设，制定本要点。${paragraphs[0]}\n一、重点任务\n${paragraphs.slice(1).join('\n')}`

const found = (text: string) => findingsIn('figure-conflict', text).map(({ span }) => span.text)

describe('figure-conflict finds one thing told twice in other words', () => {
  it.each([
    ['召开局务会研究政务公开工作2次。', '局务会三次研究政务公开工作，落实还不够。', '局务会三次'],
    ['开展特种设备检查，发现隐患214条。', '排查出的241条特种设备隐患易反弹。', '排查出的241条特种设备隐患'],
    ['组织宣传活动21场，受众1260人次。', '全年面向学生普法2160人次的覆盖面不足。', '面向学生普法2160人次'],
    ['全镇辖12个嘎查，户籍人口6038人。', '13个嘎查的调解委员会缺少专职人员。', '13个嘎查'],
  ])('%s %s', (first, second, words) => {
    expect(found(report(first, second))).toEqual([words])
  })

  it.each([
    ['召开局务会研究政务公开工作2次。', '包括1次套会在内，局务会三次研究政务公开工作。'],
    ['全年新培育法律明白人47名。', '现有的56名法律明白人（含往年培育的9名）作用不够。'],
    ['召开法治建设专题会议5次。', '镇长主持召开法治专题会3次，时间偏少。'],
    ['全县行政执法主体46家。', '对26家行政执法主体开展案卷评查，问题较多。'],
    ['镇财政投入普法经费12万元。', '连同上级补助3万元共投入普法经费15万元，仍然偏少。'],
    ['推送政务信息198条，其中微信公众号120条。', '微信公众号推送仅120条。'],
  ])('is silent: %s %s', (first, second) => {
    expect(found(report(first, second))).toEqual([])
  })
})

describe('figure-conflict holds what was won in court against what was lost', () => {
  it.each([
    ['行政应诉案件9件，全部胜诉。', '1件被判决撤销后举一反三不够。', '1件被判决撤销'],
    ['行政诉讼案件12件，负责人出庭应诉率100%。', '有1件行政诉讼案件负责人未出庭。', '1件行政诉讼案件负责人未出庭'],
    ['行政诉讼案件0件。', '镇长出庭应诉2次，准备不足。', '行政诉讼案件0件'],
    ['未发生因政府信息公开引发的行政复议和行政诉讼。', '因政府信息公开工作被提起行政复议1件。', ''],
  ])('%s %s', (first, second, words) => {
    const spans = found(report(first, second))
    expect(spans).toHaveLength(1)
    expect(spans[0]).toContain(words)
  })

  it.each([
    ['行政应诉案件9件，全部胜诉。', '上年1件被判决撤销后举一反三不够。'],
    ['行政诉讼案件12件，负责人出庭应诉率100%。', '上年有1件行政诉讼案件负责人未出庭。'],
    ['行政诉讼案件0件。', '组织旁听其他单位出庭应诉2次。'],
  ])('is silent: %s %s', (first, second) => {
    expect(found(report(first, second))).toEqual([])
  })
})

describe('figure-conflict holds a plan against itself', () => {
  it.each([
    [['全年共安排五项任务。', '（一）学习。抓紧学习。', '（二）立法。抓紧立法。', '（三）执法。抓紧执法。'], '五项'],
    [['', '（一）学习。常务会议会前学法不少于8次。', '（二）督查。重点核查常务会议会前学法6次等指标。'], '6次'],
    [['', '（一）备案。行政规范性文件报备率达到95%以上。', '（二）督查。规范性文件报备率保持100%。'], '100%'],
    [['', '（一）学习。抓紧学习。', '（二）立法。抓紧立法。', '（三）执法。各乡镇对照4项任务抓落实。'], '4项'],
    [['', '（一）应诉。行政机关负责人出庭应诉率达到100%。', '（二）考核。负责人出庭应诉率不低于95%。'], '95%'],
  ])('%j', (paragraphs, words) => {
    const spans = found(plan(...paragraphs))
    expect(spans).toHaveLength(1)
    expect(spans[0]).toContain(words)
  })

  it.each([
    [['全年共安排三项任务。', '（一）学习。抓紧学习。', '（二）立法。抓紧立法。', '（三）执法。抓紧执法。']],
    [['落实《县委工作要点》部署的8项任务。', '（一）学习。抓紧学习。', '（二）立法。抓紧立法。']],
    [['', '（一）学习。常务会议会前学法不少于8次。', '（二）督查。各乡镇党委会议会前学法6次。']],
    [['', '（一）备案。行政规范性文件报备率达到100%。', '（二）督查。镇级规范性文件报备率保持100%。']],
    [['', '（一）学习。抓紧学习。', '（二）立法。抓紧立法。', '（三）执法。各乡镇对照3项任务抓落实。']],
    [['', '（一）学习。抓紧学习。', '（二）立法。抓紧立法。', '（三）执法。对照责任清单4项任务抓落实。']],
  ])('is silent: %j', (paragraphs) => {
    expect(found(plan(...paragraphs))).toEqual([])
  })
})
