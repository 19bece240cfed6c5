import { describe, expect, it } from 'vitest'
import { found } from './found'

function of(year: number, sentence: string): string[] {
  return found('term', `青石镇${year}年法治政府建设年度报告\n一、主要举措\n${sentence}，办理案件16件。`)
}

it.each([
  [2024, '开展法制宣传', 'certain 法制宣传'],
  [2024, '开展“法制宣传教育”', 'certain 法制宣传'],
  [2024, '开展法制宣传进校园', 'certain 法制宣传'],
  [2024, '更新法制宣传栏3处', 'certain 法制宣传'],
  [2024, '推进法制政府建设', 'certain 法制政府'],
  [2024, '本局作为被告人的案件集中在征收领域', 'of-another-procedure 作为被告人'],
  [2024, '重大行政决策出台前，一律经过合法性审核', 'of-another-procedure-maybe 合法性审核'],
  [2024, '法治国家、法治政府、法制社会', 'certain 法制社会'],
  [2024, '优化法制化营商环境', 'certain 法制化营商环境'],
  [2024, '纳入法制轨道', 'certain 法制轨道'],
  [2024, '学习贯彻习近平法制思想', 'certain 习近平法制思想'],
  [2024, '运用法制思维', 'certain 法制思维'],
  [2024, '推进法制建设', 'certain 推进法制建设'],
  [2024, '履行法制建设第一责任人职责', 'certain 法制建设第一责任人'],
  [2024, '全面依法制国', 'certain 全面依法制国'],
  [2024, '增强法制意识', 'probable 法制意识'],
  [2024, '举办法制讲座', 'probable 法制讲座'],
  [2024, '聘请法制副校长', 'probable 法制副校长'],
  [2024, '做好法制工作', 'hint 法制工作'],
  [2024, '研究法制议题8个', 'hint 法制'],
  [2024, '全面提升依法制理能力', 'certain 依法制理'],
  [2024, '重大执法决定法治审核16件', 'certain 执法决定法治审核'],
  [2024, '落实法治审核制度', 'probable 法治审核制度'],
  [2024, '给法制日报供稿', 'probable 法制日报'],
  [2024, '订阅《法制日报》', 'probable 法制日报'],
  [2024, '“12·4”法制宣传日活动', 'probable 12·4”法制宣传日'],
  [2024, '全国法制宣传日活动', 'probable 全国法制宣传日'],
  [2024, '对具体行政行为开展监督', 'hint 具体行政行为'],
  [2024, '推行行政裁量基准权制度', 'probable 裁量基准权'],
  [2024, '重大行政决策合法性审批率100%', 'probable 决策合法性审批'],
  [2024, '规范化文件备案率100%', 'probable 规范化文件备案'],
  [2024, '严格执法决定法律审核', 'probable 执法决定法律审核'],
  [2024, '印发《2024年全县法制政府建设工作要点》', 'probable 法制政府'],
])('%i %s', (year, sentence, expected) => {
  expect(of(year, sentence)).toEqual([expected])
})

describe('nothing', () => {
  it.each([
    [2024, '落实领导干部学法制度'],
    [2024, '落实述法制度、普法制度、执法制度、用法制度'],
    [2024, '立法制定、执法制服、依法制止、依法制作、司法制约'],
    [2024, '重大执法决定法制审核'],
    [2024, '行政裁量权基准、合法性审查、规范化建设、以案释法、审批合法性审查'],
    [2024, '法制审核率100%，法制审核人员3人'],
    [2024, '政府法制机构、局法制科、公安局法制大队、法制员、法制民警'],
    [2024, '人大常委会法制工作委员会、监察和法制委员会'],
    [2024, '维护国家法制统一'],
    [2024, '普法制作短视频26条，配强法制骨干、法制队伍和法制审查力量'],
    [2024, '社会主义法制'],
    [2024, '学习《法制宣传教育读本》'],
    [2024, '法治宣传、法治政府、法治意识'],
    [2024, '8·8海关法治宣传日活动'],
    [2024, '开展主题法治宣传日常活动'],
    [2013, '开展法制宣传、推进法制建设'],
    [2022, '对具体行政行为开展监督'],
    [2019, '给法制日报供稿'],
  ])('in a report for %i of %s', (year, sentence) => {
    expect(of(year, sentence)).toEqual([])
  })
})

it('notes once that a thing is examined both ways', () => {
  expect(of(2024, '重大行政决策合法性审查3件，重大行政决策合法性审核3件，重大决策事项合法性审核2件')).toEqual([
    'examined-both-ways 重大行政决策合法性审核',
  ])
  expect(of(2024, '重大行政决策合法性审查3件，行政规范性文件合法性审核3件')).toEqual([])
})

describe('words of another procedure', () => {
  it.each([
    ['查处违法案件107件，罚金5.27万元', 'of-another-procedure 罚金'],
    ['对违法行为人判处罚款2万元', 'of-another-procedure 判处罚款'],
    ['镇政府作为被申请人的3件复议，均由县政府判决维持', 'of-another-procedure 由县政府判决'],
    ['行政复议5件，其中判决撤销1件', 'of-another-procedure 判决'],
    ['法院判决驳回申请人的复议请求', 'of-another-procedure 法院判决驳回申请人的复议请求'],
    ['复议机关驳回申请人的诉讼请求', 'of-another-procedure 复议机关驳回申请人的诉讼请求'],
    ['收到县人民法院检察建议12件', 'of-another-procedure 法院检察建议'],
    ['收到县人民检察院司法建议2件', 'of-another-procedure 检察院司法建议'],
    ['落实县纪委监委检察建议3件', 'of-another-procedure 纪委监委检察建议'],
    ['仲裁委员会作出判决12件', 'of-another-procedure 仲裁委员会作出判决'],
    ['送达行政处罚判决书12份', 'of-another-procedure 行政处罚判决书'],
    ['对违法企业给予行政处分', 'of-another-procedure 企业给予行政处分'],
    ['引导群众申请行政诉讼', 'of-another-procedure-maybe 申请行政诉讼'],
    ['行政复议败诉率为零', 'of-another-procedure-maybe 复议败诉率'],
  ])('%s', (sentence, expected) => {
    expect(of(2024, sentence)).toEqual([expected])
  })

  it.each([
    '法院判处被告人有期徒刑一年，并处罚金2万元',
    '共查处案件16件，处罚金额2万元，免罚金额1万元',
    '行政诉讼案件5件，判决驳回4件、判决撤销1件',
    '法院判决撤销区政府复议决定1件',
    '收到法院司法建议12件、检察院检察建议2件，收到法院和检察院检察建议各1件',
    '收到法院、检察院司法建议和检察建议4件，回复法院、县检察院司法建议2件',
    '检察院就法院执行活动提出检察建议，县检察院向县法院发出检察建议',
    '复议机关作共同被告的诉讼1件，经复议后原告向法院起诉2件',
    '法院裁定准予强制执行申请人的申请12件',
    '依法申请行政复议、提起行政诉讼',
    '对责任干部给予行政处分2人，对企业给予行政处罚3次',
    '县政府判决履行率100%，行政诉讼败诉率为零',
  ])('%s is right', (sentence) => {
    expect(of(2024, sentence)).toEqual([])
  })
})

it.each([
  [2024, '1999年设立的法制宣传一条街改造升级', []],
  [2024, '“六五”法制宣传教育档案数字化', []],
  [2024, '获评全国法制宣传教育先进县', ['probable 法制宣传']],
  [2020, '2020年开展法制宣传12次', ['certain 法制宣传']],
])('the term of earlier years: %i %s', (year, sentence, expected) => {
  expect(of(year, sentence)).toEqual(expected)
})

/** Where the words of one procedure stand in another: what is told, and how surely. */
describe('parties, outcomes, papers and penalties', () => {
  it.each([
    ['以我镇为被告的行政复议案件2件', 'probable 以我镇为被告的行政复议'],
    ['行政诉讼案件3件，其中申请人撤诉1件', 'probable 申请人撤诉'],
    ['复议案件中申请人撤诉2件，维持3件', 'maybe 申请人撤诉'],
    ['一审判决准许原告撤回起诉1件', 'probable 判决准许原告撤回'],
    ['法院裁定驳回原告诉讼请求2件', 'probable 裁定驳回原告诉讼请求'],
    ['对不服一审判决的2件案件，原告又起诉至中院', 'probable 不服一审判决的2件案件，原告又起诉'],
    ['当事人不服处罚决定，上诉至县法院', 'probable 不服处罚决定，上诉'],
    ['县政府复议后维持原判3件', 'probable 维持原判'],
    ['信息公开申请均依法立案侦查', 'probable 立案侦查'],
    ['1名干部因失职被给予政务警告处罚', 'probable 处罚'],
    ['对3家商户予以行政处分，罚款2万元', 'probable 行政处分，罚款'],
    ['催告书均在3日内送交当事人', 'probable 送交'],
    ['保障当事人申请听证的权力', 'probable 权力'],
    ['落实负责人出庭起诉制度', 'probable 出庭起诉'],
    ['规范性文件印发后15日内报县政府立案', 'probable 报县政府立案'],
    ['备案查处违建8件', 'probable 备案查处'],
    ['约谈违规企业法人5人次', 'probable 法人'],
    ['没收违规门店营业执照2本', 'probable 没收违规门店营业执照'],
    ['人民调解委员会出具调解判决书16份', 'probable 调解判决书'],
    ['对被告人当场收缴罚款，全年行政处罚12件', 'probable 被告人'],
    ['配合发放征地赔偿款', 'maybe 征地赔偿'],
  ])('%s', (sentence, expected) => {
    expect(
      of(2024, sentence).map((told) =>
        told.replace('of-another-procedure-maybe', 'maybe').replace('of-another-procedure', 'probable'),
      ),
    ).toEqual([expected])
  })

  it.each([
    '以我镇为被告的行政诉讼案件2件，以我镇为被申请人的行政复议案件3件',
    '申请人在诉讼与复议程序中撤回起诉、撤回申请的，均依法终止',
    '经复议的案件中，原告不服提起诉讼6件，法院判决维持5件',
    '一审判决驳回原告诉讼请求，原告上诉后二审驳回上诉、维持原判',
    '不服一审判决提起上诉2件，不服仲裁裁决起诉3件',
    '县法院对3名被告人判处刑罚，检察机关听取被告人意见',
    '文书送达当事人，案卷送交法制审核机构审核',
    '规范性文件按时报县政府备案，移送立案线索3条',
    '给予政务处分1人、党纪处分2人，对3家企业作出行政处罚',
    '保障当事人陈述、申辩的权利，规范权力运行',
    '企业法人信用信息归集1200条，法人库更新及时',
    '房屋征收补偿协议签约率98%，支付行政赔偿款1件',
  ])('nothing of %s', (sentence) => {
    expect(of(2024, sentence)).toEqual([])
  })
})

it('a term is right where its thing is told to be abolished', () => {
  expect(of(2024, '宣讲废止劳动教养制度的决定')).toEqual([])
  expect(of(2024, '落实劳动教养制度')).toEqual(['probable 劳动教养'])
})
