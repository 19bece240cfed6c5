import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { processorTime } from '../cpu'
import { bookOf } from './book-of'

/** Reports of every level, each with a place for a sentence more. `{}` is where it goes. */
const reports = {
  town: '中共云溪县白水镇委员会\n云溪县白水镇人民政府\n关于2024年度法治政府建设情况的报告\n\n县委、县政府：\n2024年，我镇在县委、县政府的领导下推进依法行政。\n一、主要举措和成效\n镇党委专题学法6次。{}\n特此报告。\n中共云溪县白水镇委员会\n云溪县白水镇人民政府\n2025年1月10日',
  townOfDistrict:
    '江洲市清浦区白水镇人民政府2024年法治政府建设年度报告\n区委、区政府：\n一、主要举措和成效\n镇党委专题学法6次。{}\n江洲市清浦区白水镇人民政府\n2025年1月10日',
  townOfCity:
    '白水镇2024年法治政府建设年度报告\n市委、市政府：\n一、主要举措和成效\n镇党委专题学法6次。{}\n青江市白水镇人民政府\n2025年1月10日',
  township:
    '云溪县白水乡人民政府2024年法治政府建设年度报告\n县委、县政府：\n一、主要举措和成效\n乡党委专题学法6次。{}\n云溪县白水乡人民政府\n2025年1月10日',
  subdistrict:
    '清浦区人民政府白水街道办事处2024年法治政府建设年度报告\n区委、区政府：\n一、主要举措和成效\n街道党工委专题学法6次。{}\n清浦区人民政府白水街道办事处\n2025年1月10日',
  untitledTown:
    '2024年，在县委、县政府的坚强领导下，白水镇按照县委依法治县委员会部署推进法治建设。现将情况报告如下：\n一、主要举措和成效\n镇党委专题学法6次，我镇聘请法律顾问1名，全镇12个村配齐法律明白人。{}\n二、存在的问题\n镇政府依法决策水平有待提高。',
  metro:
    '江洲市清浦区望津街道办事处2024年法治政府建设年度报告\n区委、区政府：\n一、主要举措和成效\n街道党工委专题学法6次，12个社区配齐法律顾问。{}\n望津街道办事处\n2025年1月10日',
  cityBureau:
    '江洲市水利局2024年法治政府建设年度报告\n市委、市政府：\n一、主要举措和成效\n局党组专题学法6次。{}\n江洲市水利局\n2025年1月10日',
  county:
    '云溪县人民政府关于2024年度法治政府建设情况的报告\n县委、县人大常委会：\n2024年，全县各级各部门扎实推进依法行政。\n一、主要举措和成效\n县政府常务会议学法8次。{}\n云溪县人民政府\n2025年2月10日',
  district:
    '清浦区2024年法治政府建设情况报告\n区委、区人大常委会：\n一、主要举措和成效\n区政府常务会议学法8次，全区依法行政水平提升。{}\n清浦区人民政府\n2025年2月10日',
  banner:
    '赛汗旗人民政府2024年法治政府建设情况报告\n旗委：\n一、主要举措和成效\n旗政府常务会议学法8次。{}\n赛汗旗人民政府\n2025年2月10日',
  countyCity:
    '青江市2024年法治政府建设年度报告\n中共江洲市委、江洲市人民政府：\n一、主要举措和成效\n市政府常务会议学法8次，全市依法行政水平提升。{}\n青江市人民政府\n2025年2月10日',
  city: '江洲市人民政府2024年法治政府建设年度报告\n省委、省政府：\n一、主要举措和成效\n市政府常务会议学法8次，全市依法行政水平提升。{}\n江洲市人民政府\n2025年2月10日',
  region:
    '白塔县人民政府2024年法治政府建设年度报告\n县委、县人大常委会：\n一、主要举措和成效\n贯彻自治区党委、自治区人民政府部署，县政府常务会议学法8次。{}\n白塔县人民政府\n2025年2月10日',
  bureau:
    '云溪县水利局2024年法治政府建设年度报告\n县委、县政府：\n一、主要举措和成效\n局党组专题学法6次。{}\n云溪县水利局\n2025年1月10日',
  provincialBureau:
    '岚江省水利厅2024年法治政府建设年度报告\n省委、省政府：\n一、主要举措和成效\n厅党组专题学法6次。{}\n岚江省水利厅\n2025年1月10日',
  zone: '桐江经济开发区管理委员会2024年法治政府建设年度报告\n市委、市政府：\n一、主要举措和成效\n党工委会议专题学法6次。{}\n桐江经济开发区管理委员会\n2025年1月10日',
} satisfies Record<string, string>

function mismatches(report: keyof typeof reports, sentence: string) {
  const text = reports[report].replace('{}', sentence)
  return auditSource({ name: 'draft', format: 'txt', text }, { pack: 'annual-report' }, bookOf('body-mismatch'))
    .findings
}

describe('finds another unit, level or place', () => {
  it.each<[keyof typeof reports, string, string, string]>([
    ['town', '梳理公开全区监管事项清单120项。', '全区', 'level-above'],
    ['town', '按照县委、区政府部署开展清理。', '区政府', 'level-above'],
    ['town', '案卷报送区司法局评查。', '区司法局', 'level-above'],
    ['town', '区委书记到镇调研法治工作。', '区委', 'level-above'],
    ['town', '落实依法治区工作要求。', '依法治区', 'level-above'],
    ['town', '我区法治建设迈上新台阶。', '我区', 'level-above'],
    ['town', '认真贯彻市、区政府工作安排。', '区政府', 'level-above'],
    ['town', '加强监督，提升街道整体依法行政水平。', '街道整体', 'own-level'],
    ['town', '街道党工委会议研究法治工作4次。', '街道党工委', 'own-level'],
    ['town', '街道办事处主任出庭应诉1次。', '街道办事处', 'own-level'],
    ['town', '我街道聘请法律顾问2名。', '我街道', 'own-level'],
    ['town', '建立全街道法律顾问名册。', '全街道', 'own-level'],
    ['town', '我局组织执法培训3期。', '我局', 'own-level'],
    ['town', '党工委书记专题调研3次。', '党工委书记', 'own-level'],
    ['town', '办事处主任带头出庭。', '办事处主任', 'own-level'],
    ['town', '局党组书记带头述法。', '局党组', 'own-level'],
    ['town', '乡党委书记为组长。', '乡党委', 'own-level'],
    ['town', '我乡排查矛盾纠纷86件。', '我乡', 'own-level'],
    ['town', '白水乡扎实推进普法工作。', '白水乡', 'name-variant'],
    ['town', '青石镇扎实推进法治宣传。', '青石镇', 'other-place'],
    ['town', '青石镇党委坚持每月学法。', '青石镇', 'other-place'],
    ['town', '为青石镇经济社会发展提供法治保障。', '青石镇', 'other-place'],
    ['town', '制定《青石镇2024年法治建设工作计划》。', '青石镇', 'other-place'],
    ['town', '推动我镇市民法治素养提升。', '我镇市民', 'citizens'],
    ['town', '我县依法治理水平明显提高。', '我县', 'above-in-first-person'],
    ['townOfDistrict', '参加全县执法案卷评查。', '全县', 'level-above'],
    ['townOfDistrict', '在县委的坚强领导下推进工作。', '县委', 'level-above'],
    ['townOfCity', '参加全县执法案卷评查。', '全县', 'level-above'],
    ['townOfCity', '案卷报送区政府评查。', '区政府', 'level-above'],
    ['township', '镇政府聘请法律顾问1名。', '镇政府', 'own-level'],
    ['township', '我镇聘请法律顾问1名。', '我镇', 'own-level'],
    ['township', '全镇矛盾纠纷下降8%。', '全镇', 'own-level'],
    ['subdistrict', '镇党委专题学习4次。', '镇党委', 'own-level'],
    ['subdistrict', '我镇法治氛围更加浓厚。', '我镇', 'own-level'],
    ['subdistrict', '参加全县执法案卷评查。', '全县', 'level-above'],
    ['subdistrict', '向县政府报告工作。', '县政府', 'level-above'],
    ['untitledTown', '公开全区监管事项清单。', '全区', 'level-above'],
    ['untitledTown', '提升街道依法行政水平。', '街道依法', 'own-level'],
    ['county', '全区执法案卷优秀率提高。', '全区', 'level-above'],
    ['county', '区政府聘请法律顾问6名。', '区政府', 'level-above'],
    ['county', '我镇聘请法律顾问2名。', '我镇', 'own-level'],
    ['county', '召开局党委会研究法治工作3次。', '局党委', 'own-level'],
    ['county', '奉泽县坚持以法治思维推动工作。', '奉泽县', 'other-place'],
    ['district', '推动全县调解组织规范化。', '全县', 'level-above'],
    ['district', '县委书记专题调研2次。', '县委', 'level-above'],
    ['banner', '全县执法案卷优秀率提高。', '全县', 'level-above'],
    ['countyCity', '全县执法案卷优秀率提高。', '全县', 'level-above'],
    ['countyCity', '区政府聘请法律顾问6名。', '区政府', 'level-above'],
    ['city', '我县依法行政水平提高。', '我县', 'level-above'],
    ['city', '召开局党委会研究法治工作3次。', '局党委', 'own-level'],
    ['bureau', '检查全区企业120家。', '全区', 'level-above'],
    ['bureau', '我镇开展普法宣传6次。', '我镇', 'own-level'],
    ['bureau', '我厅制定规范性文件2件。', '我厅', 'own-level'],
    ['provincialBureau', '我局制定规范性文件2件。', '我局', 'own-level'],
    ['zone', '建成全镇首个法治公园。', '全镇', 'own-level'],
  ])('%s: %s', (report, sentence, quote, reason) => {
    const found = mismatches(report, sentence)
    expect(found.map(({ span, reason: id }) => [span.text, id])).toEqual([[quote, reason]])
    expect(found[0]?.related.length).toBeGreaterThan(0)
    expect(found[0]?.level).not.toBe('error')
  })

  it('an addressee of another county', () => {
    const text = reports.town.replace('县委、县政府：', '区委、区政府：')
    const found = auditSource({ name: 'd', format: 'txt', text }, { pack: 'annual-report' }).findings
    expect(found.filter(({ rule }) => rule === 'body-mismatch').map(({ reason }) => reason)).toEqual([
      'other-addressee',
    ])
  })

  it('a signature of another town', () => {
    const at = reports.town.lastIndexOf('中共云溪县白水镇委员会')
    const text = reports.town.slice(0, at) + reports.town.slice(at).replaceAll('白水镇', '青石镇')
    const found = auditSource({ name: 'd', format: 'txt', text }, { pack: 'annual-report' }).findings
    expect(found.filter(({ rule }) => rule === 'body-mismatch').map(({ reason }) => reason)).toEqual([
      'other-signature',
    ])
  })

  it('two issuers of two towns', () => {
    const text = reports.town.replace('云溪县白水镇人民政府', '云溪县青石镇人民政府')
    const found = auditSource({ name: 'd', format: 'txt', text }, { pack: 'annual-report' }).findings
    expect(found.filter(({ rule }) => rule === 'body-mismatch').map(({ reason }) => reason)).toContain('two-issuers')
  })
})

describe('leaves alone what is right or another’s', () => {
  const everywhere = [
    '深入社区、小区、景区、园区、库区、校区开展宣传，辖区治安稳定，创建示范区，服务开发区和保护区。',
    '健全市场监管、健全区域协作、健全乡村治理、健全县乡村三级体系，食品安全县创建、安全镇村建设有序。',
    '12345市民热线办结96件，市民服务中心一窗受理，市民政局、市民族宗教委给予指导。',
    '加强与周边县区、乡镇（街道）、镇街协作，对标先进县（市、区），学习各区县经验。',
    '基本区情、根本区别、成本区间等表述不变，大局意识、全局观念增强，格局打开。',
    '落实《全区执法工作规程》《青石镇人居环境办法》，参加“全区通办”“我县说法”活动。',
    '赴青石镇、黄泥街道学习考察，与下游的青石镇签订联防协议，青石镇、黄泥镇和马鞍乡联合巡查。',
    '聘请青石律师事务所律师1名，大观司法所、青石法庭、兴隆派出所派员指导。',
    '全市第二批法治示范创建启动，市委、市政府反馈问题整改完成，全省排名靠前。',
    '居全省县（市、区）前列，全县（市、区）同步推进，全区（县）联动，全镇（街道）协同。',
    '街道主要路段、街道重点部位、街道综合整治、街道平安巷建设有序，市直机关党工委书记到会。',
    '整治街道两侧占道经营，主街道路面、集镇街道环境改善，街道社区结对。',
  ]
  const own: Partial<Record<keyof typeof reports, string[]>> = {
    town: [
      '县委、县政府部署落实到位，参加全县案卷评查，接受县司法局、县人大监督。',
      '全镇法治氛围浓厚，镇人大、镇纪委加强监督，镇综合行政执法办办案12件。',
      '原白水乡法律服务站（由白水乡更名而来）并入镇便民服务中心。',
      '乡镇党委书记述法，乡（镇）党委政府负总责，乡镇、街道协同。',
      '县直机关工委、县委办公室、县水利局党组联合调研。',
      '乡村振兴、返乡创业、乡规民约、城乡融合有序推进，乡贤参与调解。',
      '石柱土家族自治县、广西壮族自治区来访交流。',
    ],
    townOfDistrict: ['区委、区政府部署落实到位，参加全区案卷评查，接受区司法局监督，落实依法治区要求。'],
    townOfCity: ['市委、市政府部署落实到位，参加全市案卷评查。'],
    township: ['乡党委、乡政府、乡人大监督有力，全乡、我乡、本乡矛盾下降。'],
    subdistrict: ['街道办事处、街道综治中心、街道人大工委监督有力，城镇化率提高，镇街协作，全街道、我街道稳定。'],
    untitledTown: ['县委、县政府部署落实到位，全镇、我镇稳定。'],
    county: [
      '白水镇扎实推进示范创建，青石街道办事处认真整改，镇党委负主责，16个乡镇（街道）和各村全覆盖。',
      '县、乡两级政府，县（市、区）协作，市、县、乡三级贯通，市政府备案审查。',
    ],
    district: ['白水镇、青石街道扎实推进示范创建，“撤县设区”以来，原清浦县政府文件清理完毕。'],
    countyCity: ['12个乡镇和4个街道实现全覆盖，白水镇认真整改。'],
    city: [
      '云溪县率先建成矛盾调处中心，全县调解成功率99%，清浦区政府认真整改，县委书记、区委书记带头述法。',
      '县（区）政府、各县（市、区）党委同步推进。',
    ],
    region: ['全区执法案卷评查获优秀等次，参加全区行政复议会议。'],
    bureau: ['我局、局党组坚持学法，县委、县政府决策落实，全县水利执法有力，配合乡镇政府、镇党委工作。'],
    provincialBureau: ['厅党组、我厅坚持学法，省委、省政府决策落实，市县水利局、县水利局党组分级负责。'],
    zone: ['我区、全区、园区、片区稳定，区党工委、管委会会议研究法治，服务属地街道、乡镇。'],
  }
  const cases = (Object.keys(reports) as (keyof typeof reports)[]).flatMap((report) =>
    [...everywhere, ...(own[report] ?? [])].map((sentence) => [report, sentence] as const),
  )
  it.each(cases)('%s: %s', (report, sentence) => {
    expect(mismatches(report, sentence).map(({ span, reason }) => [span.text, reason])).toEqual([])
  })
})

it('says a contradiction on every line as a hint only: the chain may be misread', () => {
  const sentence = '区委坚持学法。区政府坚持学法。全区坚持学法。区司法局坚持学法。我区坚持学法。区纪委坚持学法。'
  const text = `云溪县白水镇2024年法治政府建设年度报告\n一、主要举措和成效\n${sentence}`
  const { findings } = auditSource({ name: 'd', format: 'txt', text }, { pack: 'annual-report' })
  const found = findings.filter(({ rule }) => rule === 'body-mismatch')
  expect(found).toHaveLength(6)
  expect(new Set(found.map(({ level }) => level))).toEqual(new Set(['note']))
})

it('takes time in proportion to the length', () => {
  for (const part of [
    '青石镇',
    '全区',
    '我县',
    '县、区、',
    '制定《青石镇',
    '中共云溪县',
    '为白',
    '。街道',
    '局',
    '乡镇街道',
  ]) {
    const text = `云溪县白水镇2024年法治政府建设年度报告\n一、主要举措和成效\n${part.repeat(10000)}`
    const start = processorTime()
    auditSource({ name: 'd', format: 'txt', text }, { pack: 'annual-report' }, bookOf('body-mismatch'))
    expect(processorTime() - start, part).toBeLessThan(2500)
  }
})

describe('finds the bodies, people and halls of another level or place', () => {
  it.each<[keyof typeof reports, string, string]>([
    ['district', '相关档案移交县档案馆保管。', '县'],
    ['district', '县大数据局负责平台运行。', '县'],
    ['district', '县行政审批局进驻事项320项。', '县'],
    ['district', '县政务服务中心开设专窗6个。', '县'],
    ['district', '县法学会组织讲座8场。', '县'],
    ['district', '县领导带头出庭应诉5次。', '县领导'],
    ['district', '县干部群众法治意识明显提升。', '县干部'],
    ['district', '统一由县公共资源交易中心组织。', '县'],
    ['district', '县主要领导带头讲法。', '县主要'],
    ['district', '县委党校将法治纳入主体班次。', '县委'],
    ['county', '区矛盾纠纷调处化解中心接待群众820人次。', '区'],
    ['county', '区消防救援大队开展检查30次。', '区消防'],
    ['county', '聘请区法律顾问12名。', '区法律'],
    ['county', '依托区融媒体中心推送案例40期。', '区'],
    ['county', '区属国有企业开展合规建设。', '区属'],
    ['county', '由区委书记担任组长。', '区委'],
    ['county', '召开旗委常委会研究法治工作。', '旗委'],
    ['county', '区级领导包联重大案件。', '区级'],
    ['county', '城区与乡村联动，全区村（社区）实现法律顾问全覆盖。', '全区'],
    ['town', '区综治中心派员指导。', '区综治'],
    ['town', '区派驻执法队联合检查6次。', '区派'],
    ['town', '街道干部人人持证上岗。', '街道'],
    ['town', '办事处领导带头学法。', '办事处'],
    ['town', '街道居民法治素养提升。', '街道'],
    ['town', '安宁镇党委书记带头述法。', '安宁镇'],
    ['town', '澜山县司法局来镇评查案卷。', '澜山县'],
    ['town', '乡长主持召开专题会议4次。', '乡长'],
    ['town', '管委会主任办公会研究法治工作2次。', '管委会'],
    ['metro', '镇长带头出庭应诉1次。', '镇长'],
    ['metro', '广大村民学法用法氛围浓厚。', '村民'],
    ['metro', '各村法律明白人开展宣讲30场。', '各村'],
    ['metro', '镇司法所开展普法18场。', '镇司法所'],
    ['metro', '县住建局下达整改通知。', '县'],
    ['city', '县政府常务会议审议文件6件。', '县政府'],
    ['city', '我县入选全国示范。', '我县'],
    ['city', '区委全面依法治区委员会召开会议2次。', '区委'],
    ['cityBureau', '我委召开党组会议8次。', '我委'],
    ['cityBureau', '厅机关各处室落实学法制度。', '厅'],
    ['cityBureau', '县局领导班子带头述法。', '县局'],
    ['bureau', '委党组书记带头讲法。', '委党组'],
    ['bureau', '县林业局党组会议专题学法6次。', '县林业局'],
    ['bureau', '市局党组专题学法6次。', '市局'],
    ['zone', '镇党委会议专题研究法治工作3次。', '镇党委'],
    ['zone', '县委书记主持召开座谈会。', '县委'],
    ['zone', '局机关各科室分工落实。', '局机关'],
    ['county', '市政府常务会议学法8次。', '市政府'],
    ['county', '澜山县群众满意度达96%。', '澜山县'],
    ['city', '衡漳市群众满意度达96%。', '衡漳市'],
    ['provincialBureau', '局机关各科室落实学法制度。', '局机关'],
    ['county', '管委会主任办公会审议文件8件。', '管委会'],
    ['county', '我州法治建设迈上新台阶。', '我州'],
  ])('%s: %s', (report, sentence, word) => {
    const told = mismatches(report, sentence).map(({ span }) => span.text)
    expect(told.some((text) => sentence.includes(text) && (text.includes(word) || word.includes(text)))).toBe(true)
  })
})

describe('leaves alone bodies that may be told of', () => {
  it.each<[keyof typeof reports, string]>([
    [
      'district',
      '城区、山区、景区档案馆开放，区域中心、区块链中心、区间测速系统上线，市县两级公安局联动，县级公安局、县乡村三级服务中心体系样板推广。',
    ],
    ['district', '与云溪县法院、云溪县司法局签订协作协议，云溪县领导来访。'],
    ['county', '市区两级检查中心、市大数据中心、市应急局、市领导指导。'],
    ['county', '市政府常务会议审议通过的方案逐项落实，市政府常务会议精神及时传达。'],
    ['county', '经济开发区管委会主任办公会研究法治工作，高新区管委会印发方案，在开发区设立执法点，管委会高度重视。'],
    ['county', '各乡镇党委会议专题研究法治，青石镇党委会议研究法治8次，镇党委书记带头述法。'],
    ['town', '县公共法律服务中心、县档案馆、县融媒体中心、县领导、县主要领导指导，市局党组要求落实。'],
    ['town', '村民小组、村民委员会、辖区村民、镇干部、镇领导、镇里群众法治意识提升。'],
    ['metro', '市民服务热线办结率100%，居民小区、城中村、乡村振兴帮扶，村改居社区。'],
    ['subdistrict', '辖区8个村3个社区，村民委员会依法自治，村民代表会议、村组干部参与，村民满意。'],
    ['city', '县委书记、县政府主要负责同志述法，各县政府常务会议学法，市、县政府办公室联合印发。'],
    ['city', '云溪县委书记点评法治，县政府常务会议学法8次。'],
    ['cityBureau', '各县局党组会议学法，指导县局领导班子述法，市委机关、市委组织部、市发改委机关配合，城管委等部门。'],
    ['cityBureau', '市委、市政府、市直机关工委、区县局、各区局落实，省委机关刊物报道。'],
    ['zone', '区党工委、管委会党组会议学法，属地街道党工委配合，街道党工委班子成员联系企业，服务3个街道、各社区。'],
    ['zone', '园区党群服务中心、产业中心、区内企业、区内各局、各部门配合。'],
    ['district', '判决后镇村两级、事后街道主动回访；会后街道社区落实。'],
    ['metro', '调解后街道持续跟进，事发后街道第一时间处置，年后街道组织培训。'],
    ['bureau', '县委机关各部室、部委机关、市发改委党组指导，县林业局配合。'],
    ['county', '澜山县法院异地管辖案件6件，赴澜山县考察，澜山县群众来信2件已移送。'],
    ['town', '区域应急中心、辖区派出所、市区医院配合。'],
    ['bureau', '落实局党组会议学法制度，坚持局党组书记带头，全面加强局党组专题研究，协助水利局党组会议。'],
    ['cityBureau', '指导县局党组会议学法8次，市县财政局党组专题研究，各区局党组书记带头，市交通局党组。'],
    ['bureau', '市局党组会议精神及时传达，按照市局党组专题部署推进。'],
  ])('%s: %s', (report, sentence) => {
    expect(mismatches(report, sentence).map(({ span }) => span.text)).toEqual([])
  })
})

describe('finds what came with another draft: trades, towns’ bodies, zones, the few of a level above', () => {
  it.each<[keyof typeof reports, string, string]>([
    ['cityBureau', '切实增强了全市住建系统干部职工依法行政意识。', '全市住建系统'],
    ['bureau', '有效提升全县教育系统执法人员法治素养。', '全县教育系统'],
    ['cityBureau', '推动全市交通运输系统依法行政水平再上台阶。', '全市交通运输系统'],
    ['provincialBureau', '规范全省人社系统执法行为。', '全省人社系统'],
    ['subdistrict', '巡查数据同步录入镇综合指挥平台。', '镇综合'],
    ['subdistrict', '矛盾纠纷一律推送镇综治中心。', '镇综治中心'],
    ['subdistrict', '窗口人员全部进驻镇便民服务中心。', '镇便民服务'],
    ['subdistrict', '视频信号接入镇指挥中心。', '镇指挥中心'],
    ['subdistrict', '由镇社会治理办牵头，办结案件16件。', '镇社会治理'],
    ['subdistrict', '镇执法队检查门店48家次。', '镇执法队'],
    ['subdistrict', '通过镇财政所核对账目3次。', '镇财政所'],
    ['subdistrict', '法律顾问为镇重大决策出具意见12份。', '镇重大决策'],
    ['zone', '滨海新城企业开办时间压缩至1天。', '滨海新城'],
    ['township', '网格事件推送镇网格中心处置。', '镇网格中心'],
    ['bureau', '街道政务公开领导小组定期调度。', '街道'],
    ['county', '坚持高位推动，镇法治政府建设领导小组每季度研究。', '镇'],
    ['cityBureau', '街道党政联席会议听取汇报4次。', '街道'],
    ['zone', '临港新城市场主体突破6800户，比上年净增912户。', '临港新城'],
    ['zone', '滨江科学城法治化营商环境持续优化。', '滨江科学城'],
    ['county', '将法治建设纳入考核，全市14个乡镇全部完成述法。', '全市'],
    ['district', '全市9个街道配齐法律顾问。', '全市'],
    ['town', '全县12个村（社区）实现法律顾问全覆盖。', '全县'],
    ['townOfDistrict', '全区8个行政村完成换届。', '全区'],
    ['bureau', '接受县林业局执法监督股年度考核。', '县林业局'],
    ['cityBureau', '案卷由市教育局政策法规科统一评查。', '市教育局'],
  ])('%s: %s', (report, sentence, word) => {
    expect(mismatches(report, sentence).map(({ span }) => span.text)).toContain(word)
  })

  it.each<[keyof typeof reports, string]>([
    ['cityBureau', '切实增强了全市水务系统干部职工依法行政意识，提升全市水利系统执法能力。'],
    ['cityBureau', '为全市教育系统干部职工授课3场，与全市公安系统执法人员联合巡查。'],
    ['cityBureau', '建成全市行政执法监督系统，推广全市一体化在线监管系统。'],
    ['cityBureau', '提升全市政法系统干部、全市机关系统党员干部的法治意识。'],
    ['subdistrict', '对口支援青石镇综治中心，与白沙镇综合指挥平台联网，镇街便民服务中心、乡镇综合执法队互认。'],
    ['subdistrict', '组织乡镇执法队、城镇重大项目、各镇社会治理办交流，白沙镇财政所来访，镇街执法队联动。'],
    ['town', '事件录入镇综合指挥平台，推送镇综治中心，进驻镇便民服务中心。'],
    ['bureau', '各乡镇综治中心配合，指导青石镇法治政府建设领导小组开展工作，镇综治中心接件。'],
    ['county', '各乡镇（街道）压实责任，镇法治政府建设领导小组每季度研究。'],
    ['zone', '建设产业新城，支持桐江新城发展，与临港新城管委会协作执法，推动新城建设。'],
    ['county', '在全市14个乡镇试点中位列第二，入选全市8个乡镇示范名单，全市96个乡镇参加。'],
    ['county', '全市12个县（市、区）参加考核，全县14个乡镇全部完成述法。'],
    ['countyCity', '全市14个镇（街道）全部完成述法。'],
    ['city', '全市18个乡镇、云溪县全县12个村完成改革。'],
    ['town', '承担全县6个村试点任务，全县186个村完成，获评全县10个社区先进，全镇12个村配齐法律明白人。'],
    ['town', '全县12个乡镇参加考核。'],
    ['bureau', '参加县司法局执法监督股培训，接受县水利局执法监督股考核，与县公安局法制科联合评查。'],
  ])('silent, %s: %s', (report, sentence) => {
    expect(mismatches(report, sentence).map(({ span }) => span.text)).toEqual([])
  })
})

describe('finds the field, zone and towns of another draft', () => {
  it.each<[keyof typeof reports, string, string]>([
    ['cityBureau', '推动教育系统法治建设走深走实。', '教育系统'],
    ['cityBureau', '提升全市住建系统依法行政水平。', '全市住建系统'],
    ['bureau', '规范民政系统执法行为。', '民政系统'],
    ['bureau', '为全县交通运输事业高质量发展提供坚强法治保障。', '交通运输事业'],
    ['cityBureau', '各地农业农村主管部门要加强信息报送。', '农业农村主管'],
    ['provincialBureau', '各市县住房城乡建设部门要落实责任。', '住房城乡建设部门'],
    ['zone', '湖西新区管委会深化“区域通办”，审批用时再压缩18%。', '湖西新区'],
    ['cityBureau', '以我委为被告的一审行政诉讼案件35件。', '我委'],
    ['bureau', '由本委牵头修订裁量基准。', '本委'],
    ['provincialBureau', '对全市14个市州开展考核。', '全市14个市州'],
    ['county', '全县9个区县全部完成改革。', '全县9个区县'],
    ['town', '全镇8个镇街完成赋权。', '全镇8个镇街'],
    ['subdistrict', '推动法治乡镇建设不断深入。', '法治乡镇'],
    ['town', '深化平安街道创建。', '平安街道'],
    ['county', '加快法治区建设。', '法治区'],
    ['county', '公布区级行政许可事项清单。', '区级'],
    ['district', '动态调整县级政务服务事项目录。', '县级'],
    ['county', '各乡镇配齐人员。每个乡镇建站。指导各街道用好清单。督促各乡镇述法，评查各乡镇案卷。', '各街道'],
    ['provincialBureau', '全省水利系统查处案件16件。全省培训8期，全省河湖长履职。全市水事案卷评查3次。', '全市'],
  ])('%s: %s', (report, sentence, word) => {
    expect(mismatches(report, sentence).map(({ span }) => span.text)).toContain(word)
  })

  it.each<[keyof typeof reports, string]>([
    ['cityBureau', '推动水利系统法治建设，提升全市水务系统执法能力，为水利事业高质量发展提供法治保障。'],
    ['cityBureau', '会同公安系统执法人员检查8次，配合生态环境主管部门办案2件，联合各县区农业农村部门要求整改。'],
    ['bureau', '建成水利执法监管系统，受县发展改革委委托办理2件，干部自我委屈情绪得到疏导。'],
    ['zone', '推进区域通办，与湖西新区管委会共建，推动新区发展。'],
    ['provincialBureau', '云江市坚持系统治理，全市执法能力提升。全省14个市州、86个县区全部完成。'],
    ['city', '全市12个县区、18个乡镇完成改革。'],
    ['region', '全区14个盟市、103个旗县完成改革。'],
    ['subdistrict', '荣获“平安乡镇（街道）”称号，推动法治街道建设，参与法治乡镇、法治街道评选。'],
    ['county', '各乡镇配齐人员，各乡镇、街道述法，指导各街道用好清单，每个乡镇建站，各乡镇自查。'],
    ['county', '推进平安乡镇创建，县级行政许可事项清单动态调整，整治城市街道秩序。'],
    ['town', '建成镇综治中心，组建镇综合行政执法队，启动镇便民服务中心改造，投用镇综治中心，配强镇领导班子成员。'],
    ['town', '做实镇综治中心，规划镇便民服务中心新址，建好镇党群服务中心，升级镇便民服务中心。'],
  ])('silent, %s: %s', (report, sentence) => {
    expect(mismatches(report, sentence).map(({ span }) => span.text)).toEqual([])
  })

  it('those to whom a county’s notice is addressed', () => {
    const notice = (to: string) =>
      auditSource(
        {
          name: 'draft',
          format: 'txt',
          text: `云溪县人民政府办公室\n关于印发《云溪县2024年法治政府建设工作要点》的通知\n${to}：\n现印发给你们，请认真执行。\n云溪县人民政府办公室\n2024年3月15日\n云溪县2024年法治政府建设工作要点\n一、规范执法\n各乡镇全面落实行政执法责任制。`,
        },
        { pack: 'work-plan' },
      ).findings.filter(({ rule }) => rule === 'body-mismatch')
    expect(notice('各街道办事处，区直各部门').map(({ reason }) => reason)).toEqual(['other-addressee'])
    expect(notice('各乡镇人民政府，县直各部门')).toEqual([])
  })
})

describe('the issuer’s own name', () => {
  it.each<[keyof typeof reports, string, string]>([
    ['zone', '桐江经济发区管理委员会坚持依法行政。', '桐江经济发区管理'],
    ['zone', '印发桐江经济开发区管理委会文件6件。', '桐江经济开发区管理委会'],
    ['town', '云溪县白水镇人政府制定清单。', '云溪县白水镇人政府'],
    ['subdistrict', '清浦区人民政白水街道办事处聘请法律顾问。', '清浦区人民政白水街道'],
    ['county', '云溪县人政府制定清单。', '云溪县人政府'],
  ])('%s: %s is clipped', (report, sentence, word) => {
    expect(mismatches(report, sentence).map(({ reason, span }) => `${reason} ${span.text}`)).toEqual([
      `name-variant ${word}`,
    ])
  })

  it('is found in the signature as well', () => {
    const text = reports.zone.replace('{}', '').replace('\n桐江经济开发区管理委员会\n', '\n桐江经济开区管理委员会\n')
    const { findings } = auditSource({ name: 'draft', format: 'txt', text }, { pack: 'annual-report' })
    expect(findings.filter(({ rule }) => rule === 'body-mismatch').map(({ span }) => span.text)).toEqual([
      '桐江经济开区管理委',
    ])
  })

  it.each<[keyof typeof reports, string]>([
    [
      'zone',
      '印发桐江经济开发区管理委员会文件，桐江经开区管委会、桐江经济区、桐江开发区管理委员会、桐江经济开发区党工委坚持依法行政。',
    ],
    ['town', '云溪县白水镇党委、白水镇政府、白水镇民政办、云溪县人民法院、云溪县政府。'],
    ['subdistrict', '清浦区政府白水街办事处、白水街道党工委。'],
    ['cityBureau', '江洲市水务集团、江洲市水利协会、江洲市水局。'],
    ['county', '云溪县政府、云溪县民政局、云溪县人大常委会。'],
  ])('silent, %s: %s', (report, sentence) => {
    expect(mismatches(report, sentence).map(({ span }) => span.text)).toEqual([])
  })
})

/** Posts, meetings, deputies and levels that do not go together, and bodies of other units in the unit's own voice. */
describe('bodies that the unit has not', () => {
  it.each<[keyof typeof reports, string, string[]]>([
    ['town', '镇党委书记、局长带头述法。', ['局长']],
    ['town', '镇党委书记主持召开县委常委会会议2次。', ['县委常委会']],
    ['county', '县长主持召开市政府常务会议6次。', ['市政府常务会']],
    ['county', '由常务副区长牵头推进审批改革。', ['副区长']],
    ['town', '办理区、镇两级人大代表建议12件。', ['区、镇两级']],
    ['county', '主要是镇党委、政府统筹不够。', ['镇党委、政府']],
    ['bureau', '街道办事处将持续完善水行政执法机制。', ['街道办事处']],
    ['zone', '镇政府领导班子成员带头学法4次。', ['镇政府']],
    ['city', '县政府主要负责人出庭应诉1次。', ['县政府']],
    ['city', '省政府常务会议专题研究法治政府建设3次。', ['省政府常务会议']],
    ['county', '自治州政府常务会议学法6次。', ['自治州政府常务会议']],
    ['cityBureau', '指导全省11个县（市、区）水利局规范案卷。', ['全省11个']],
    ['bureau', '县民政局党组把普法纳入年度考核。', ['县民政局']],
    ['bureau', '县教育局严格落实法制审核制度，我局法制股全年审核案卷12件。', ['县教育局']],
    ['bureau', '我局运政大队全年检查取水口120处。', ['运政大队']],
  ])('%s: %s', (report, sentence, expected) => {
    expect(mismatches(report, sentence).map(({ span }) => span.text)).toEqual(expected)
  })

  it.each<[keyof typeof reports, string]>([
    ['town', '县委书记来我镇调研，县长、副县长包联我镇，县公安局党委书记、局长到镇督导。'],
    ['town', '办理县、镇两级人大代表建议12件，健全县乡村三级网络。'],
    ['county', '县委书记主持召开县委常委会会议2次，分管副县长每月调度，乡镇党委书记、镇长述法。'],
    ['county', '个别乡镇政府重视不够，白水镇政府主要负责人出庭1次。'],
    ['city', '各县（区）政府主要负责人出庭应诉12次，云溪县政府领导班子成员旁听庭审。'],
    ['cityBureau', '在全省首批12个县区试点中获评优秀。'],
    ['bureau', '县公安局会同我局开展整治，县市场监管局组织开展检查，我局派员参加。'],
    ['bureau', '县司法局严格落实备案审查制度，县财政局安排普法经费20万元，我局专款专用。'],
  ])('%s: nothing of %s', (report, sentence) => {
    expect(mismatches(report, sentence).map(({ span }) => span.text)).toEqual([])
  })
})
