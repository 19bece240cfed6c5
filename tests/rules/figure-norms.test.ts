import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'

const plan = (first: string, second: string) =>
  `岭桥县2025年法治政府建设工作要点\n一、健全工作机制\n（一）加强组织领导。${first}\n二、强化保障\n（二）加强队伍建设。${second}\n三、工作要求\n各单位要抓好落实。`

const found = (first: string, second: string) =>
  auditSource({ name: 'draft', format: 'txt', text: plan(first, second) }).findings.flatMap(({ rule, span }) =>
    rule.startsWith('figure-') ? [span.text] : [],
  )

describe('what is to be reached at least', () => {
  it.each([
    ['行政执法人员每人每年参加法律知识培训不少于60学时。', '每名行政执法人员全年培训不少于45学时。', '45学时'],
    ['行政机关负责人出庭应诉率达到95%以上。', '对负责人出庭应诉率低于85%要求的单位予以约谈。', '85%'],
    ['一般程序案件抽查合格率达到95%以上。', '一般程序案卷的合格率不低于90%。', '90%'],
    ['每村培育法律明白人3名以上。', '每村培育法律明白人不少于5名。', '5名'],
    ['矛盾纠纷调解成功率保持在95%以上。', '全县矛盾纠纷调解成功率不低于98%。', '98%'],
  ])('is one number: %s %s', (first, second, words) => {
    expect(found(first, second)).toEqual([words])
  })

  it.each([
    ['新录用执法人员岗前培训不少于60学时。', '执法人员每年培训不少于40学时。'],
    ['领导干部每年学法不少于20学时。', '执法人员每人每年培训不少于40学时。'],
    ['食品抽检合格率达到98%以上。', '药品抽检合格率达到99%以上。'],
    ['到2026年，法律顾问覆盖率达到90%以上。', '到2027年，法律顾问覆盖率达到100%以上。'],
    ['主要负责人出庭应诉率不低于30%。', '行政机关负责人出庭应诉率不低于95%。'],
    ['行政复议案件按期办结率不低于95%。', '行政复议案件办结率不低于98%。'],
  ])('may be two: %s %s', (first, second) => {
    expect(found(first, second)).toEqual([])
  })

  it.each([
    ['按照每个村不少于4名的标准，在全镇8个村培养网格调解员30名以上。', '30名以上'],
    ['12个执法中队每个中队配备执法记录仪不少于4台，共配备执法记录仪40台。', '40台'],
    ['主要负责人履行职责，每季度至少听取一次法治工作汇报，全年不少于三次。', '一次法治工作汇报，全年不少于三次'],
    ['班子成员每月至少接访一次，全年不少于10次。', '一次，全年不少于10次'],
  ])('of each makes no more than of all: %s', (first, words) => {
    expect(found(first, '做好保障。')).toEqual([words])
  })

  it.each([
    '全镇8个村每个村至少培养4名网格调解员，全年培养40名。',
    '在3个试点村每个村培养调解员不少于4名，全镇培养10名以上。',
    '党组每季度至少召开一次专题会议，全年不少于6次。',
    '每季度至少学法1次，全年研究法治议题不少于3次。',
  ])('is silent: %s', (first) => {
    expect(found(first, '做好保障。')).toEqual([])
  })
})
