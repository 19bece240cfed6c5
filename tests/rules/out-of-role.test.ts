import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { processorTime } from '../cpu'
import { bookOf } from './book-of'

const issuers = {
  town: '云溪县白水镇人民政府',
  township: '云溪县白水乡人民政府',
  subdistrict: '清浦区白水街道办事处',
  county: '云溪县人民政府',
  autonomous: '云溪彝族自治县人民政府',
  city: '江洲市人民政府',
  province: '岚江省人民政府',
  district: '清浦区人民政府',
  bureau: '云溪县水利局',
  cityBureau: '江洲市交通运输局',
  justice: '云溪县司法局',
  provincialBureau: '岚江省水利厅',
  zone: '桐江经济开发区管理委员会',
}
type Unit = keyof typeof issuers

function found(unit: Unit, sentence: string, year = 2024) {
  const text = `${issuers[unit]}${year}年法治政府建设年度报告\n一、主要举措和成效\n${sentence}`
  return auditSource({ name: 'draft', format: 'txt', text }, { pack: 'annual-report' }, bookOf('out-of-role'))
    .findings.map(({ reason, level: weight }) => `${reason} ${weight}`)
    .join(',')
}
const DECIDES = 'decides-reconsideration warning'
const HINT = 'reconsideration-as-organ note'

describe('what the level may not do', () => {
  it.each<[Unit, string, string]>([
    ['town', '全面提高行政复议办案质量和公信力。', DECIDES],
    ['town', '不断提升行政复议案件审理水平。', DECIDES],
    ['town', '增强行政复议公信力，维护群众权益。', DECIDES],
    ['town', '依法审理行政复议案件3件。', DECIDES],
    ['town', '受理行政复议申请5件。', DECIDES],
    ['town', '全年作出行政复议决定4件。', DECIDES],
    ['town', '行政复议案件6件，全部审结。', DECIDES],
    ['township', '成立乡行政复议委员会，规范办案。', DECIDES],
    ['subdistrict', '裁决行政复议案件2件。', DECIDES],
    ['town', '依法受理行政复议申请，化解争议。', HINT],
    ['town', '深化行政复议体制机制改革。', HINT],
    ['town', '优化行政复议工作流程。', HINT],
    ['town', '制定政府规章2件。', 'makes-rules warning'],
    ['county', '制定出台《云溪县扬尘防治办法》等政府规章2件。', 'makes-rules warning'],
    ['county', '提请县人大常委会审议地方性法规草案1件。', 'makes-rules warning'],
    ['county', '全年制定规章3件、规范性文件9件。', 'makes-rules warning'],
    ['county', '颁布《云溪县物业管理条例》。', 'makes-rules warning'],
    ['county', '加强重点领域立法，填补制度空白。', 'legislates warning'],
    ['town', '提高行政立法质量。', 'legislates warning'],
    ['bureau', '制定部门规章2件。', 'makes-rules warning'],
    ['district', '本年制发区政府规章3件、行政规范性文件12件。', 'makes-rules warning'],
    ['county', '现行有效政府规章2件。', 'makes-rules warning'],
    ['bureau', '印发局规章4件。', 'makes-rules warning'],
    ['town', '由镇政府为3名新进人员核发行政执法证。', 'others-act-maybe note'],
    ['subdistrict', '街道办事处为12人颁发行政执法证件。', 'others-act-maybe note'],
    ['town', '镇司法局、镇应急管理局联合检查。', 'no-such-body warning,no-such-body warning'],
    ['town', '向镇人大常委会报告工作。', 'no-such-body warning'],
    ['town', '白水镇人民法院开展巡回审判。', 'no-such-body warning'],
    ['subdistrict', '向街道人民代表大会报告工作。', 'subdistrict-government warning'],
    ['county', '16个街道人民政府完成整改。', 'subdistrict-government warning'],
    ['bureau', '受理行政复议申请12件，审结10件。', 'department-decides note'],
    ['cityBureau', '我局全年制定地方性法规1件、行政规范性文件4件。', 'department-enacts note'],
    ['bureau', '我局行政复议机构受理不服乡镇水务站处理的行政复议申请8件。', 'department-decides note'],
  ])('%s: %s', (unit, sentence, expected) => {
    expect(found(unit, sentence)).toBe(expected)
  })
})

describe('what it may, and what another does', () => {
  const towns = [
    '被申请行政复议2件，均维持；以我镇为被申请人的行政复议案件1件，作出维持的复议决定1件。',
    '制发规章0件，制定政府规章0件，未制定政府规章，制发行政规范性文件1件。',
    '镇政府组织12人申领行政执法证，为8名执法人员办理行政执法证，县司法局核发行政执法证6本。',
    '受理行政复议案件0件，行政诉讼案件0件。',
    '未发生行政复议案件，没有受理行政复议申请。',
    '收到行政复议答复通知2件，按时答复；自觉履行行政复议决定。',
    '设立行政复议受理点、代收点、联络点，代为转送申请6件，引导群众申请行政复议。',
    '县政府受理行政复议申请64件，审结58件，作出复议决定50件。',
    '县司法局深化行政复议体制改革，优化流程，全面提高行政复议办案质量。',
    '支持复议机关提高行政复议案件审理质量，协助县政府审理行政复议案件3件。',
    '做好行政复议答复和行政应诉工作，提高行政复议应诉案件办理质量。',
    '办理行政复议案件2件，宣传新修订的行政复议法。',
    '完善规章制度12项，制定出台规章制度汇编，清理规章制度。',
    '制定行政规范性文件2件，修订与法律法规规章不一致的文件3件。',
    '设立法治宣传栏，建立法律顾问制度，推荐基层立法联系点，征集立法建议12条。',
    '配合县人大开展重点领域立法调研，推进科学立法、严格执法、公正司法、全民守法。',
    '县司法局、县公安局、县人大常委会、县人民法院到镇指导，镇司法所、镇财政所参加。',
    '乡镇、街道人民政府和乡镇（街道）人民政府协同。',
    '城镇公安局域网建设、乡镇司法局（所）协作平台上线。',
    '学习《街道人民政府工作办法》。',
  ]
  const above = [
    '县政府受理行政复议申请64件，审结58件，提高行政复议办案质量，深化行政复议体制改革。',
    '成立县行政复议委员会，作出复议决定50件。',
  ]
  const cases: [Unit, string][] = [
    ...(['town', 'township', 'subdistrict'] as const).flatMap((unit) =>
      towns.map((sentence): [Unit, string] => [unit, sentence]),
    ),
    ...(['county', 'autonomous', 'city', 'province', 'justice', 'zone'] as const).flatMap((unit) =>
      above.map((sentence): [Unit, string] => [unit, sentence]),
    ),
    ['city', '制定政府规章3件，提请市人大常委会审议地方性法规草案2件，加强重点领域立法。'],
    ['province', '制定省政府规章5件，颁布地方性法规12件，加强行政立法。'],
    ['autonomous', '出台《云溪彝族自治县水资源保护条例》，加强地方立法。'],
    ['county', '贯彻市政府制定的政府规章，宣传《江洲市养犬管理条例》，参与起草地方性法规2件。'],
    ['county', '出台《云溪县重大行政决策程序办法》，落实《优化营商环境条例》。'],
    ['county', '清理地方性法规、规章涉及的文件36件，向市政府提出政府规章修改意见4条。'],
    ['provincialBureau', '起草地方性法规2件，制定省政府规章草案1件，加强水利重点领域立法。'],
    ['bureau', '以我局为被申请人的行政复议案件2件，县政府作出复议决定2件，办理行政复议答复2件。'],
  ]
  it.each(cases)('%s: %s', (unit, sentence) => {
    expect(found(unit, sentence)).toBe('')
  })

  it('a department before 2024', () => {
    expect(found('bureau', '受理行政复议申请12件，审结10件。', 2022)).toBe('')
  })

  it('an issuer whose level nobody knows', () => {
    const text = '2024年法治政府建设年度报告\n一、主要举措和成效\n全面提高行政复议办案质量，制定政府规章2件。'
    const { findings } = auditSource({ name: 'draft', format: 'txt', text }, { pack: 'annual-report' })
    expect(findings.filter(({ rule }) => rule === 'out-of-role')).toEqual([])
  })
})

it.each(['第三届人民代表大会第五次会议', '第3届人民代表大会第一次会议', '第十二届人民代表大会'])(
  'a 街道 has no %s',
  (words) => {
    expect(found('subdistrict', `依法召开街道${words}，听取工作报告。`)).toBe('subdistrict-government warning')
    expect(found('town', `依法召开白水镇${words}，听取工作报告。`)).toBe('')
  },
)

describe('enacts, judges, reviews or punishes in another’s place', () => {
  it.each<[Unit, string]>([
    ['county', '《云溪县城镇管理条例》列入县人大常委会立法计划。'],
    ['district', '两件法规项目纳入区人大立法规划。'],
    ['county', '县政府令第8号公布规章1件。'],
    ['county', '制定县政府规章2件。'],
    ['district', '发布区政府规章1部。'],
    ['county', '出台《云溪县停车管理条例》。'],
    ['town', '镇人大审议通过地方性法规1件。'],
    ['town', '制定镇规章2部。'],
    ['subdistrict', '街道出台街道规章1件。'],
    ['zone', '出台管委会规章2件。'],
    ['zone', '管委会主任办公会审议通过《桐江经济开发区条例》。'],
    ['cityBureau', '局长办公会审议通过市政府规章2件。'],
    ['provincialBureau', '厅党组会议审议通过地方性法规1件。'],
    ['cityBureau', '局党组会议审定政府规章3件。'],
    ['town', '镇政协组织视察2次。'],
    ['town', '办理镇政协委员会提案5件。'],
    ['town', '镇卫健局开展检查12次。'],
    ['town', '镇发改局牵头编制方案。'],
    ['town', '向镇政协全会通报工作。'],
    ['town', '镇政法委统筹推进法治建设。'],
    ['subdistrict', '街道监委立案2件。'],
    ['subdistrict', '街道人大常委会听取报告。'],
    ['town', '备案审查县直部门规范性文件12件。'],
    ['town', '受理县级部门报备规范性文件9件。'],
    ['subdistrict', '受理报送备案的规范性文件6件，逐件审查。'],
    ['town', '考核各乡镇依法行政情况。'],
    ['cityBureau', '履行复议机关职责，受理复议申请16件。'],
    ['cityBureau', '我局作为复议机关审结案件16件。'],
    ['cityBureau', '局行政复议委员会审理案件5件。'],
    ['bureau', '全年审结行政复议案件8件。'],
    ['county', '各乡镇人民政府受理行政复议申请36件。'],
    ['county', '街道办事处审理行政复议案件12件，调解6件。'],
    ['town', '镇复议机构审理复议案件3件。'],
    ['cityBureau', '我局对4件案件依法开庭审理。'],
    ['county', '县政府对12件行政案件公开开庭审理。'],
    ['town', '镇政府依法判决驳回原告请求2件。'],
    ['bureau', '我局审理行政诉讼案件5件。'],
    ['county', '县政府就3起案件作出一审判决。'],
    ['town', '村委会对3户作出行政处罚。'],
    ['town', '司法所作出行政处罚6件。'],
    ['town', '人民调解委员会实施罚款2次。'],
    ['town', '镇政府行政拘留3人。'],
    ['bureau', '我局依法对2人刑事拘留。'],
    ['subdistrict', '街道办事处批准逮捕1人。'],
    ['county', '县政府任命法官3名。'],
    ['town', '镇政府设定行政许可2项。'],
    ['town', '镇政府吊销营业执照3户。'],
    ['county', '授予5个村全国民主法治示范村称号。'],
  ])('%s: %s', (unit, sentence) => {
    expect(found(unit, sentence)).not.toBe('')
  })

  it.each<[Unit, string]>([
    ['county', '县政府报请市人大将项目列入市人大常委会立法计划，参与立法项目论证。'],
    ['county', '健全规章制度，制定县机关规章制度12项，完善局规章制度。'],
    ['zone', '管委会制定管委会规章制度16项。'],
    ['cityBureau', '局长办公会审议通过政府规章草案2件，报请市政府审议。'],
    ['cityBureau', '局党组会议学习行政法规、规章，推动市政府出台规章2件。'],
    ['provincialBureau', '提请省政府常务会议审议通过规章9件，厅党组会议审议地方性法规送审稿3件。'],
    [
      'town',
      '镇政协委员联络站开展活动，县政协提案办理5件，镇政法委员牵头，镇组织委员、镇卫健办、镇发改办配合，县政法委、县卫健局指导。',
    ],
    ['town', '收到县级部门征求意见的规范性文件9件，向县政府报送备案的规范性文件2件。'],
    ['subdistrict', '向区司法局报送备案规范性文件1件，配合区级部门清理规范性文件。'],
    ['county', '受理县级部门报送备案的规范性文件9件，审查各乡镇规范性文件12件。'],
    ['cityBureau', '配合市政府履行行政复议机关职责，复议机关维持3件，市政府受理不服我局行政行为的复议申请4件。'],
    [
      'county',
      '受理不服乡镇人民政府行政行为的行政复议案件12件，在乡镇设立行政复议受理点，涉乡镇行政复议案件审理16件。',
    ],
    ['county', '县政府受理乡镇街道被申请行政复议案件9件，街道受理点代收行政复议申请3件。'],
    ['cityBureau', '法院对涉我局6件案件依法开庭审理，组织旁听庭审4次，我局负责人出庭应诉。'],
    ['county', '以县政府为被告的案件12件，法院判决驳回8件；仲裁委依法公开开庭审理案件9件。'],
    ['bureau', '涉我局案件均依法公开开庭审理，判决驳回原告诉讼请求。'],
    ['town', '村委会配合县执法队作出行政处罚3件，县水利局对村委会作出行政处罚1件，司法所协助开展执法监督。'],
    ['town', '司法所审核镇政府作出的行政处罚决定12件。'],
    ['subdistrict', '列席清浦区第三届人民代表大会第五次会议，街道第三选区人大代表述职，学习政府工作报告。'],
    ['town', '网格员发现线索6条，镇综合执法队作出行政处罚4件。'],
    ['justice', '县司法局审理行政复议案件60件，作出行政处罚2件。'],
    ['city', '市政府制定政府规章3件，乡镇司法所、街道办事处履行复议决定12件。'],
  ])('silent %s: %s', (unit, sentence) => {
    expect(found(unit, sentence)).toBe('')
  })

  it.each([
    ['规章　1　0　3', 'makes-rules warning'],
    ['规章\t0\t0\t2', 'makes-rules warning'],
    ['规章　0　0　0', ''],
    ['规章　-　-　-', ''],
    ['行政规范性文件　9　5　83', ''],
  ])('the row %s', (row, expected) => {
    expect(
      found('county', `二、主动公开情况\n信息内容　本年制发件数　本年废止件数　现行有效件数\n${row}\n三、其他\n无。`),
    ).toBe(expected)
  })
})

it('goes by the level that the reviewer sets', () => {
  const text = '2024年法治政府建设年度报告\n一、主要举措和成效\n全面提高行政复议办案质量。'
  const { findings } = auditSource({ name: 'draft', format: 'txt', text }, { pack: 'annual-report', level: 'township' })
  expect(findings.filter(({ rule }) => rule === 'out-of-role').map(({ reason }) => reason)).toEqual([
    'decides-reconsideration',
  ])
})

it('takes time in proportion to the length', () => {
  for (const part of [
    '行政复议',
    '提高行政复议',
    '制定',
    '制定政府',
    '加强行政',
    '镇司法局',
    '受理',
    '作出',
    '出台《',
    '街道人民',
  ]) {
    const text = `云溪县白水镇2024年法治政府建设年度报告\n一、主要举措和成效\n${part.repeat(20000)}`
    const start = processorTime()
    auditSource({ name: 'draft', format: 'txt', text }, { pack: 'annual-report' })
    expect(processorTime() - start, part).toBeLessThan(4000)
  }
})

/** Deeds of courts, procuratorates, police, supervisory commissions, voters and other offices, told as the unit's own. */
const OTHERS = 'others-act warning'
const OTHERS_MAYBE = 'others-act-maybe note'

describe('deeds of other organs', () => {
  it.each<[Unit, string, string]>([
    ['town', '派出所驻镇工作室协助化解纠纷，镇政府对2名寻衅滋事人员处以行政拘留。', OTHERS],
    ['town', '镇司法所公开开庭审理邻里纠纷3件。', OTHERS],
    ['town', '全年制发检察建议2份，督促整改。', OTHERS_MAYBE],
    ['town', '镇综合行政执法队依法作出工伤认定3件。', OTHERS],
    ['town', '镇政府召开会议，任命6名村民委员会主任。', OTHERS_MAYBE],
    ['town', '对1名违纪村干部采取留置措施。', OTHERS_MAYBE],
    ['subdistrict', '街道作出房屋征收决定1件。', OTHERS],
    ['town', '依法吊销2家餐饮店食品经营许可证。', OTHERS_MAYBE],
    ['bureau', '与县公安局联合执法，我局对2名采砂人员依法刑事拘留。', OTHERS],
    ['bureau', '我局依法撤销生效行政判决1件。', OTHERS],
    ['bureau', '对1起非法采砂案刑事立案，追缴违法所得8万元。', OTHERS_MAYBE],
    ['justice', '全年审理民事案件320件。', OTHERS_MAYBE],
    ['justice', '我局依法裁定减刑2件。', OTHERS],
    ['county', '县政府公开开庭审理行政案件6件。', OTHERS],
    ['county', '全年发出司法建议12份，督促行政机关规范执法。', OTHERS_MAYBE],
    ['county', '县政府对2名领导干部采取留置措施。', OTHERS],
    ['zone', '管委会作出国有土地上房屋征收决定2件。', OTHERS],
    ['province', '省政府全年制定地方性法规6件，均报国务院备案。', OTHERS],
    ['county', '县法院批准逮捕36人。', OTHERS],
    ['county', '县人大常委会作出行政处罚决定2件。', OTHERS],
    ['bureau', '我局核发采矿许可证6本。', OTHERS],
    ['county', '对县人大常委会开展专题询问2次。', 'work-of-above note'],
    ['bureau', '我局对省直部门节水情况开展督查2次。', 'work-of-above note'],
    ['town', '对县直部门执法情况开展评议1次。', 'work-of-above note'],
  ])('%s: %s', (unit, sentence, expected) => {
    expect(found(unit, sentence)).toBe(expected)
  })

  it.each<[Unit, string]>([
    ['town', '派出所破获案件8起，刑事拘留5人，行政拘留12人。'],
    ['town', '县法院巡回法庭在我镇开庭审理案件6件，镇村干部旁听。'],
    ['town', '收到检察建议1份、司法建议1份，均按期回复。'],
    ['town', '县政府作出征收决定后，镇政府配合做好签约工作。'],
    ['town', '指导3个村依法补选村民委员会主任。'],
    ['town', '县政府对县直部门和乡镇开展考核，我镇获评优秀。'],
    ['town', '行政诉讼案件2件，开庭审理的2件均由镇长出庭。'],
    ['bureau', '向公安机关移送非法采砂案件3件，刑事拘留5人、批准逮捕3人。'],
    ['bureau', '案件移送后，5人被批准逮捕，3人被判处有期徒刑。'],
    ['bureau', '受省水利厅委托，对省内各市州开展交叉检查。'],
    ['bureau', '我局核发取水许可证6本，县自然资源局注销采矿许可证2本。'],
    ['county', '县检察院对县法院判决的12件案件开展监督，县公安局提请批准逮捕36人。'],
    ['county', '公安机关行政拘留260人；检察机关批准逮捕86人、提起公诉210人；法院审结民商事案件3200件。'],
    ['county', '县监委采取留置措施6人。县检察院制发检察建议36份，县政府督促整改。'],
    ['county', '县人大常委会围绕民生实事，对县法院开展专题视察2次。'],
    ['county', '对县人大常委会反馈的问题立行立改，对检察院提出的建议开展整改。'],
    ['city', '对各县区、市直部门开展法治督察2次，约谈市直部门负责人3人次。'],
  ])('%s: nothing of %s', (unit, sentence) => {
    expect(found(unit, sentence)).toBe('')
  })
})

describe('powers of one kind of body', () => {
  it.each<[Unit, string, string]>([
    ['bureau', '对违停车辆，由执法大队对驾驶人记12分，并抄告乡镇。', 'others-act warning'],
    ['bureau', '我局执法大队查处酒驾28起。', 'others-act warning'],
    ['bureau', '我局追缴税款126万元。', 'others-act warning'],
    ['bureau', '我局办理企业设立登记136件。', 'others-act warning'],
    ['bureau', '我局办理不动产登记136件。', 'others-act warning'],
    ['bureau', '我局为群众签发居民身份证36张。', 'others-act warning'],
    ['town', '镇政府对驾驶人扣6分12人次。', 'others-act warning'],
    ['zone', '管委会追缴欠税36万元。', 'others-act warning'],
  ])('%s: %s', (unit, sentence, expected) => {
    expect(found(unit, sentence)).toBe(expected)
  })

  it.each<[Unit, string]>([
    ['bureau', '会同县公安局交警大队对驾驶人记12分。'],
    ['bureau', '县公安局查处酒驾28起，我局配合做好车辆停放。'],
    ['bureau', '配合税务部门追缴税款126万元。'],
    ['bureau', '窗口办理企业设立登记136件。'],
    ['bureau', '信用评价中对驾驶人扣6分的，列入信用考核。'],
    ['county', '全年办理不动产登记1360件，办理企业设立登记136件。'],
  ])('%s may say: %s', (unit, sentence) => {
    expect(found(unit, sentence)).toBe('')
  })
})

describe('laws of those above, and one’s own acts', () => {
  it.each<[Unit, string, string]>([
    ['city', '对与上位法不一致的一律修改，并由市政府直接修改相关省地方性法规。', 'others-act warning'],
    ['city', '市政府修订省政府规章2件。', 'others-act warning'],
    ['zone', '3．制定政府规章1件；印发规范性文件4件。', 'department-enacts note'],
    ['zone', '（二）制定政府规章1件，印发规范性文件4件。', 'department-enacts note'],
    ['subdistrict', '街道召开人民代表大会听取法治报告。', 'subdistrict-government warning'],
  ])('%s: %s', (unit, sentence, expected) => {
    expect(found(unit, sentence)).toBe(expected)
  })

  it('nobody below a province reviews its own acts, whatever the year', () => {
    const slip = '对不服本局答复而申请行政复议者，由本局受理并作出复议决定。'
    expect(found('cityBureau', slip, 2021)).toBe('department-as-organ warning')
    expect(found('provincialBureau', slip, 2021)).toBe('')
    expect(found('cityBureau', '对不服本局答复而申请行政复议的，由市政府受理并作出复议决定。', 2021)).toBe('')
    expect(found('cityBureau', '不服我局处罚的，可以向市人民政府申请行政复议，由我局负责答复。', 2021)).toBe('')
  })

  it('a 市 of which nobody knows whether it is a county makes rules where it has counties', () => {
    const said = (more: string) => {
      const text = `云口市人民政府2020年法治政府建设年度报告\n一、主要举措和成效\n全年制定政府规章2件。${more}`
      return auditSource({ name: 'draft', format: 'txt', text }, { pack: 'annual-report' }).findings.filter(
        ({ rule }) => rule === 'out-of-role',
      ).length
    }
    expect(said('对各乡镇开展督察。')).toBe(1)
    expect(said('对各县（市、区）开展督察。')).toBe(0)
    expect(said('')).toBe(0)
  })

  it.each<[Unit, string]>([
    ['city', '建议省人大常委会修改相关省地方性法规2件。'],
    ['city', '配合省司法厅修订省政府规章2件。'],
    ['zone', '配合市司法局制定政府规章1件。'],
  ])('%s may say: %s', (unit, sentence) => {
    expect(found(unit, sentence)).toBe('')
  })

  it('what is found twice in the same words is told once', () => {
    expect(found('county', '县人民政府审议通过地方性法规《云溪县养犬条例》。')).toBe('makes-rules warning')
    expect(found('town', '司法所判决民事案件12件。')).toBe('courts-power warning')
  })
})
