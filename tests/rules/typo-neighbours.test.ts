import { describe, expect, it } from 'vitest'
import { found, TITLE } from './found'

function of(sentence: string): string[] {
  return found('typo', `${TITLE}一、主要举措\n${sentence}，办理案件16件。`)
}

describe('a character mistaken for another that its neighbour tells', () => {
  it.each([
    ['清理己失效的文件', 'confused 己失'],
    ['对逾期末整改的商铺立案', 'confused 末'],
    ['台账尚末建立', 'confused 尚末'],
    ['企业登陆网上办事系统填报', 'confused 登陆'],
    ['材料不全的一次性告之', 'confused 一次性告之'],
    ['统一统计口经和报表格式', 'odd-pair 口经'],
    ['保护广大费者权益', 'confused 费者'],
    ['推动巡查常化开展', 'confused 常化'],
    ['信息更新不够及及时', 'confused 及及时'],
    ['文件均己修改', 'confused 己修'],
    ['把述法纳人考核', 'confused 纳人'],
    ['截至2025年未，案卷全部归档', 'confused 年未'],
    ['于12月16曰公布目录', 'confused 6曰'],
    ['落实12366工作曰历', 'confused 工作曰'],
    ['不受外界千预', 'confused 千预'],
    ['邀请法学博土授课', 'confused 博土'],
    ['落实调拔的经费', 'confused 调拔'],
    ['整治违建，折迁房屋6间', 'confused 折迁'],
    ['宜传民法典', 'confused 宜传'],
    ['落实安全贵任', 'confused 全贵'],
    ['整治隐患房屋6楝', 'confused 6楝'],
  ])('%s', (sentence, expected) => {
    expect(of(sentence)).toContain(expected)
  })

  it.each([
    '约束自己失范的行为',
    '离上级要求和群众期盼仍有距离',
    '结合板栗采收季普法',
    '学校期末经评议整改',
    '台风登陆前转移群众',
    '消费者、缴费者均可查询',
    '日常化、正常化开展巡查',
    '工作的总体要求是：依法行政',
    '以及及时处理',
    '对文件该修改的修改、该废止的废止',
    '汛期前检查深基坑',
    '制作防溺水短片',
    '物业事项须先听取意见',
    '给幼儿园园长讲课',
    '申请人王秀英已获答复',
    '投诉人梁国栋撤回投诉',
    '方案报司法所（联系人：高晓雯，每周二在岗）',
    '2023年年度报告指出的问题已整改',
    '中共昌玛州委听取汇报',
    '培养自己人才',
    '缴纳人员经费',
    '由年末参加考核的人员填写',
    '年未满十八周岁的学生听课',
    '周末成年人培训',
    '数千干部下沉一线',
    '若干千瓦的机组',
    '问题间断出现',
    '计划拔除隐患',
    '到企业入驻产业园',
    '每季度末通报情况',
    '建设法治乌阳',
    '城乡居民人均收入',
  ])('%s is right', (sentence) => {
    expect(of(sentence)).toEqual([])
  })
})

describe('terms of the fields with a character wrong', () => {
  it.each([
    ['未发生脱管露管', 'confused 脱管露管'],
    ['实行荣缺受理', 'confused 荣缺受理'],
    ['文书水平参差不其', 'confused 水平参差不其'],
    ['整治秸杆焚烧', 'confused 秸杆焚烧'],
    ['扫黑除恶专向斗争以来', 'confused 扫黑除恶专向斗争'],
  ])('%s', (sentence, expected) => {
    expect(of(sentence)).toContain(expected)
  })

  it.each(['督察督办事项', '现场查勘和现场勘察', '保存影像记录', '有毒有害烟尘污染', '精准是策略的关键'])(
    '%s is right',
    (sentence) => {
      expect(of(sentence)).toEqual([])
    },
  )
})

describe('words in the company of which another is meant', () => {
  it.each([
    ['摆上重要意识日程', 'confused 意识日程'],
    ['查封扣压物品', 'confused 扣压'],
    ['建成应急物质储备库', 'confused 应急物质'],
    ['实行专人职守', 'confused 职守'],
    ['推行帮办带办', 'confused 带办'],
    ['转移避嫌群众', 'confused 避嫌'],
    ['纠纷化率98.4%', 'confused 化率'],
    ['成立100年周法治主题活动', 'confused 年周'],
    ['法治政府建议情况', 'confused 法治政府建议'],
    ['镇党委调度履行推进法治建设第一责任人职责履行情况', 'twice 履行推进法治建设第一责任人职责履行'],
  ])('%s', (sentence, expected) => {
    expect(of(sentence)).toContain(expected)
  })

  it.each([
    '工作人员恪尽职守',
    '查明特征污染物质的来源',
    '办理人员主动回避、避嫌',
    '绿化率达到42%',
    '2025年周边群众',
    '提出法治建议20条',
    '推动履行职责和职责履行情况公开',
    '常住人口6万人',
  ])('%s is right', (sentence) => {
    expect(of(sentence)).toEqual([])
  })
})

describe('a single character that no word covers', () => {
  it.each([
    ['依法现场堪测', '堪测'],
    ['会前多次蕴酿', '蕴酿'],
    ['组织梳散群众', '梳散'],
  ])('%s', (sentence, text) => {
    expect(of(sentence).some((hit) => hit.endsWith(` ${text}`))).toBe(true)
  })

  it.each(['时限压缩至3个工作日', '老调解室覆盖各村', '企业足不出户', '依法治疆', '修订地方性法规'])(
    '%s is right',
    (sentence) => {
      expect(of(sentence)).toEqual([])
    },
  )
})
