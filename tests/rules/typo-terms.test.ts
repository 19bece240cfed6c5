import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { GENRE_TERMS } from '../../rules/vocabulary/genre-terms'
import { bookOf } from './book-of'

/** What the rule for slips says of a paragraph in a plain report for 2024: the marked words and the message. */
function told(paragraph: string): string[] {
  const text = `石岭县人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n${paragraph}\n二、存在的问题\n一是执法力量不足，二是培训不够。\n三、下一步工作\n加强培训，充实力量。\n石岭县人民政府\n2025年1月15日\n`
  return auditSource({ name: 'draft', format: 'txt', text }, {}, bookOf('typo')).findings.map(
    ({ span, message }) => `${span.text}: ${message}`,
  )
}

describe('usual wordings with one character wrong', () => {
  it.each([
    ['网格员走街窜巷摸排隐患。', '走街窜巷', '走街串巷'],
    ['针对群众反应强烈的欠薪问题开展整治。', '反应强烈', '反映强烈'],
    ['全年出据法律意见书19份。', '出据法律意见', '出具法律意见'],
    ['信息发布落实三审三较制度。', '三审三较', '三审三校'],
    ['把学法作为提升能力的源头话水。', '源头话水', '源头活水'],
    ['严格过罚相当，不一罚代管。', '不一罚代管', '不以罚代管'],
    ['严格河湖案线空间管控，清理乱占。', '案线', '岸线'],
    ['加大名胜古籍保护力度，修缮古步道。', '名胜古籍', '名胜古迹'],
    ['推进野生动植物保户宣传。', '野生动植物保户', '野生动植物保护'],
    ['推动校园欺陵防治，开展法治教育。', '校园欺陵防治', '校园欺凌防治'],
  ])('%s', (paragraph, slip, right) => {
    const found = told(paragraph)
    expect(found).toHaveLength(1)
    expect(found[0]?.split(': ')[0]).toContain(slip)
    expect(found[0]).toContain(right)
  })

  it.each([
    // A word of its own that begins or ends beside the wording.
    '带动骨干企业和规模以上工业企业发展。',
    '共同分析证据、程序和法律适用问题。',
    '组织人员参加县上培训和考试。',
    '加强行政检察监督，办好检察建议。',
    '打造数智政府，发展数智经济。',
    '镇主要负责人落实推进法治建设职责。',
    '坚持依法治交、依法兴交，建设平安交通。',
    '加强古籍保护，修复馆藏古籍120册，巡查名胜古迹6处。',
    '开展特种设备安全检查，检查电梯36台。',
    '加强农药施用指导，开展水质检测36次。',
    '及时办理群众诉求，适时更新清单。',
    '确保每一项执法活动都有章可循，每一件案件都经得起检验。',
  ])('right: %s', (paragraph) => {
    expect(told(paragraph)).toEqual([])
  })
})

describe('usual wordings that have lost a character', () => {
  it.each([
    ['开展行政规范性文件清工作。', '清工作', '清理工作'],
    ['推动法律服务进规范化轨道，加大法治宣力度。', '宣力度', '宣传力度'],
  ])('%s', (paragraph, slip, right) => {
    const found = told(paragraph)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(slip)
    expect(found[0]).toContain(right)
  })

  it.each([
    '打造法治化营商环境，由镇长任组长，逐案剖析败诉案件。',
    '发放宣传册3000份，重复访下降三成。',
    '人员流动大，问题不足仍存在，任务重、取证难。',
    '组织岗位练兵，评出优秀卷12卷。',
  ])('right: %s', (paragraph) => {
    expect(told(paragraph)).toEqual([])
  })
})

it('the table of wordings holds each once, of four to eight ideographs', () => {
  const terms = GENRE_TERMS.trim().split(/\s+/)
  expect(terms.filter((term) => !/^[一-鿿]{4,8}$/.test(term))).toEqual([])
  expect(new Set(terms).size).toBe(terms.length)
})

describe('forms that are not written on the mainland', () => {
  it('tells a run of them with the simplified word', () => {
    const found = told('开展水行政稽査，推进执法業務培训。')
    expect(found).toHaveLength(2)
    expect(found[0]).toMatch(/^査: .*查/)
    expect(found[1]).toMatch(/^業務: .*业务/)
  })

  it('lets names and a draft in its own script stand', () => {
    expect(told('濛溪河遗址、哪吒庙列入保护名录，乾坤湾综合整治完成。')).toEqual([])
    expect(told('推進法治政府建設，規範行政執法行為，加強執法隊伍業務培訓，組織開展專題學習，辦結案件。')).toEqual([])
  })
})

describe('characters that this kind of text hardly has', () => {
  it.each([
    ['群众看得懂、问得著、信得过。', '著', '着'],
    ['执法设备54台，一次一当。', '当', '档'],
    ['对重点岗位实行一岗一测，逐户销号。', '测', '策'],
    ['政策宣讲应讲近讲。', '近', '尽'],
    ['力争列人省级法治示范项目。', '人', '入'],
    ['失信行为计人个人信用记录。', '人', '入'],
    ['法定代表入变更登记36户。', '入', '人'],
    ['对外发放宣传手册112分。', '分', '份'],
    ['收到群众来信23风，均已答复。', '风', '封'],
    ['全年立案156建，均已办结。', '建', '件'],
    ['执法时先亮证、再说礼、后处理。', '礼', '理'],
    ['土地纠纷约占三层，占比较高。', '层', '成'],
    ['广泛徽求意见，修改完善草案。', '徽求', '征求'],
    ['全镇千部职工参加学习。', '千部', '干部'],
    ['打破行业璧垒，维护公平竞争。', '璧垒', '壁垒'],
  ])('%s', (paragraph, slip, right) => {
    const found = told(paragraph)
    expect(found.some((one) => one.startsWith(`${slip}: `) && one.includes(right))).toBe(true)
  })

  it.each([
    ['做到小事不岀网格。', '岀', '出'],
    ['强化囯有资产监管。', '囯', '国'],
    ['在巿区设宣传点12处。', '巿', '市'],
    ['落实⼈民调解制度。', '⼈', '人'],
    ['保障⺠生支出，规范⻋辆管理。', '⺠', '民'],
  ])('%s', (paragraph, slip, right) => {
    expect(told(paragraph).some((one) => one.startsWith(`${slip}: `) && one.includes(right))).toBe(true)
  })

  it.each([
    '成效显著，普法专著获奖，见微知著。',
    '负责入河排污口设置，联系入企干部，申请入党12人。',
    '统计人员综合素质，登记人目录编制。',
    '问卷平均得分85分，考核结果提高3分。',
    '应收尽收、应调尽调，一企一策、一案一档。',
    '上千部手机接入，万千群众受益。',
    '建筑不超过三层，占地两层楼。',
  ])('right: %s', (paragraph) => {
    expect(told(paragraph)).toEqual([])
  })

  it.each([
    ['清理僵失车36辆。', '僵失车', '僵尸车'],
    ['配备专职网格圆73名。', '网格圆', '网格员'],
    ['按月公布知小率、参与率。', '知小率', '知晓率'],
    ['两处说法不一至，群众有意见。', '不一至', '不一致'],
    ['文书表述不岩谨，衔接不顺畅。', '不岩谨', '不严谨'],
    // Of two readings.
    ['对督察反馈问题实行闭还管理。', '闭还管理', '闭环管理'],
    ['推动航业协会自律。', '航业协会自律', '行业协会自律'],
    ['避免多头检查、从复检查。', '从复检查', '重复检查'],
  ])('%s', (paragraph, slip, right) => {
    expect(told(paragraph).some((one) => one.startsWith(`${slip}: `) && one.includes(right))).toBe(true)
  })

  it.each([
    '公开工作占综合考核两成。',
    '任务数为13500家，完成率99.7%。',
    '各村网格员参与率高。',
    '答复前均经法治科审查。',
    '由县委政法委会同各部完善机制，逐步规范。',
    '返还扣押物品12件，还款管理规范。',
    '从重点行业入手，航空航运企业参加。',
  ])('right: %s', (paragraph) => {
    expect(told(paragraph)).toEqual([])
  })

  it('leaves 著 alone where the draft around it is in traditional characters', () => {
    expect(told('街道將著力從以下方面推進工作。').some((one) => one.startsWith('著'))).toBe(false)
  })
})
