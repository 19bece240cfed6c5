import { describe, expect, it } from 'vitest'
import { found, TITLE } from './found'

function of(sentence: string): string[] {
  return found('typo', `${TITLE}一、主要举措\n${sentence}。`)
}

describe('terms that have no like, with any one character wrong', () => {
  it.each([
    ['局里的法律顾旦坐班24次', '法律顾旦'],
    ['为一线配发执法记灵仪20台', '执法记灵仪'],
    ['应急预索修订3件', '应急预索'],
    ['办理行政复凯案件6件', '行政复凯'],
    ['培养法律明日人30名', '法律明日人'],
  ])('%s', (sentence, words) => {
    expect(of(sentence).some((one) => one.includes(words))).toBe(true)
  })

  it.each([
    '参加有奖问答和随机抽奖',
    '配合合宪性审查工作',
    '依宪治国、依宪执政',
    '开展盐政执法和渔政执法检查',
    '公布行政裁决、行政给付、行政征收事项目录',
    '征求各方意见、群众意见',
    '加强安全监管，完善消防设施',
    '完善社会救助、社会保险制度',
  ])('%s is right', (sentence) => {
    expect(of(sentence)).toEqual([])
  })
})

describe('words wrong by the form in which they stand', () => {
  it.each([
    ['赋权事项乡镇接的住、用的好', '的'],
    ['参加旁听庭审84人次次', '次次'],
    ['干部习惯于以法办事', '以法'],
    ['法律服务覆盖而较窄', '而'],
    ['清明放火期内严格值守', '放火'],
    ['全年列管社区矫正对62人', '对'],
    ['完善村民自制章程', '自制'],
    ['法治方式运用不足够', '不足够'],
    ['高度关住民生诉求', '关住'],
    ['表格可在网站下戴', '下戴'],
    ['流程拖踏，群众不满', '拖踏'],
    ['摘抄上级文件愿文', '愿文'],
    ['统一答复文书式式样', '式式'],
  ])('%s', (sentence, words) => {
    expect(of(sentence).some((one) => one.includes(words) || words.includes(one))).toBe(true)
  })

  it.each([
    '推动社区自治、法治、德治相结合，群众参与度提高',
    '以法治理念和法治思维推动工作，以法律为准绳',
    '查处放火案件2起，处理纵放火灾隐患问题',
    '人员不足够支撑日常检查',
    '由上级下放的上述事项已全部承接',
    '对187人开展社区矫正',
    '实现村级监督全覆盖而不留死角',
  ])('%s is right', (sentence) => {
    expect(of(sentence)).toEqual([])
  })
})

describe('what looks like a slip and is none', () => {
  it.each([
    '村民甲与村民乙的纠纷已化解',
    '村民郑某、居民祝某的诉求已办结',
    '贷款由31笔增加到40笔',
    '请各科室再核一下数据，一问一答解读政策18期',
    '调解员用情用理用法化解矛盾',
    '落实州直机关、县直部门责任',
    '实施蒙医医院迁建，林场场部设服务点，给渔船船东送法上门',
    '镇务公开栏公开97条，村务公开312条',
    '做好防返贫监测，越级访数量下降',
    '防风险、保安全、护稳定',
    '坚持依法治园、依法兴园',
    '临水临崖路段隐患整治12处',
    '开展好婆婆、好媳妇评选',
    '以定分止争为目标',
    '防汛防台风、配齐配强人员',
    '补贴应发尽发',
  ])('%s', (sentence) => {
    expect(of(sentence)).toEqual([])
  })
})
