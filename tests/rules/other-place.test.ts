/** Names of another place, zone or bureau that stand where the unit's own would, and what looks like them and is right. */
import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { bookOf } from './book-of'

const UNITS = {
  town: ['云溪县白水镇人民政府2024年法治政府建设年度报告', '县委、县政府：', '云溪县白水镇人民政府'],
  street: ['江洲市清浦区望津街道办事处2024年法治政府建设年度报告', '区委、区政府：', '清浦区望津街道办事处'],
  county: ['云溪县人民政府2024年法治政府建设情况报告', '市委、市政府：', '云溪县人民政府'],
  autonomous: ['云溪苗族自治县2024年法治政府建设情况报告', '州委、州政府：', '云溪苗族自治县人民政府'],
  district: ['清浦区人民政府2024年法治政府建设情况报告', '市委、市政府：', '清浦区人民政府'],
  city: ['江洲市人民政府2024年法治政府建设年度报告', '省委、省政府：', '江洲市人民政府'],
  cityBureau: ['江洲市水利局2024年法治政府建设年度报告', '市委、市政府，省水利厅：', '江洲市水利局'],
  bureau: ['云溪县教育局2024年法治政府建设年度报告', '县委、县政府：', '云溪县教育局'],
  department: ['岚江省司法厅2024年法治政府建设年度报告', '省委、省政府：', '岚江省司法厅'],
  zone: [
    '桐江高新技术产业开发区管理委员会2024年法治政府建设年度报告',
    '市委、市政府：',
    '桐江高新技术产业开发区管理委员会',
  ],
} satisfies Record<string, [string, string, string]>
type Unit = keyof typeof UNITS

const VOICE: Record<Unit, string> = {
  town: '镇党委专题学法6次，12个村配齐法律顾问。',
  street: '街道党工委专题学法6次，12个社区配齐法律顾问。',
  county: '县政府常务会议学法8次，全县16个乡镇完成赋权。',
  autonomous: '县政府常务会议学法8次，全县16个乡镇完成赋权。',
  district: '区政府常务会议学法8次，全区依法行政水平提升。',
  city: '市政府常务会议学法8次，全市依法行政水平提升。',
  cityBureau: '局党组专题学法6次。',
  bureau: '局党组专题学法6次。',
  department: '厅党组专题学法6次。',
  zone: '党工委会议专题学法6次。',
}

function told(unit: Unit, sentence: string, change: (text: string) => string = (text) => text) {
  const [title, to, signed] = UNITS[unit]
  const text = `${title}\n\n${to}\n2024年情况报告如下：\n一、主要举措和成效\n${VOICE[unit]}${sentence}\n特此报告。\n${signed}\n2025年1月10日`
  return auditSource(
    { name: 'draft', format: 'txt', text: change(text) },
    { pack: 'annual-report' },
    bookOf('body-mismatch'),
  ).findings.map(({ span, level }) => ({ text: span.text, level }))
}

describe('another’s name where the unit’s own would stand', () => {
  it.each<[Unit, string, string]>([
    ['town', '营造青石镇浓厚学法氛围。', '青石镇'],
    ['town', '黄泥镇平均每村配备法律明白人5名。', '黄泥镇'],
    ['town', '修订《白水镇合同管理办法》《枫林镇印章管理规定》。', '枫林镇'],
    ['town', '推动马鞍镇移风易俗走深走实。', '马鞍镇'],
    ['town', '截至12月底，柳河镇累计调解纠纷86件。', '柳河镇'],
    ['town', '三是柳河镇法律顾问作用发挥不够。', '柳河镇'],
    ['town', '在柳河镇微信公众号推送普法信息40条。', '柳河镇'],
    ['street', '调整青莲街道法治政府建设领导小组。', '青莲街道'],
    ['county', '丰岭县还出台容缺受理清单。', '丰岭县'],
    ['county', '在丰岭县政府门户网站公开文件8件。', '丰岭县'],
    ['district', '芷兰区12345热线办结诉求9600件。', '芷兰区'],
    ['city', '宜溪市还设立行政复议受理点12个。', '宜溪市'],
    ['bureau', '县水利局法律顾问参与合同审查12件。', '水利局'],
    ['zone', '东溟经济技术开发区先后出台政策12项。', '东溟经济技术开发区'],
    ['street', '（二）优化服务，银杏里街道职能全面履行。', '银杏里街道'],
    ['street', '完善应急预案9个（含永安门街道防汛预案1个）。', '永安门街道'],
    ['street', '培育镇域法治文化。', '镇域'],
    ['street', '守护镇村群众安全。', '镇村群众'],
    ['county', '澜山县每个村配备法律明白人4名。', '澜山县'],
    ['county', '落实信用建设任务（责任单位：县财政局、澜山县人民法院）。', '澜山县'],
    ['county', '澜山县人民法院参加府院联席会议2次。', '澜山县'],
    ['county', '公布《澜山县2024年度重大行政决策事项目录》。', '澜山县'],
    ['district', '组建县级救援队伍8支。', '县级'],
    ['district', '设立县级督学专家库2个。', '县级'],
    ['district', '推进街道执法改革，10个乡镇全部组建执法队。', '乡镇'],
    ['city', '开展“法治潜州行”活动410场次。', '潜州'],
    ['city', '年初公布《宜溪市2024年度重大行政决策事项目录》，列入7项。', '宜溪市'],
    ['city', '提请县人大常委会审议地方性法规草案2件。', '县人大'],
    ['cityBureau', '年底向县委、县政府提交专题述法报告。', '县委'],
    ['cityBureau', '市农业农村局门户网站全年公开信息3168条。', '市农业农村局'],
    ['cityBureau', '以市城市管理局为被告的行政诉讼案件6件。', '市城市管理局'],
    ['cityBureau', '印发《江洲市交通运输局2024年法治工作要点》。', '交通运输局'],
    ['cityBureau', '举办“住建大讲堂”7期。', '住建'],
    ['bureau', '通过区卫生健康局官网公开招生计划。', '卫生健康局'],
    ['bureau', '修订《云溪县民政局政务公开基本目录》。', '民政局'],
    ['department', '充分发挥市委依法治市办职能作用。', '市委'],
    ['zone', '东溟经济技术开发区管委会还设立企业服务热线。', '东溟经济技术开发区'],
    ['zone', '桐江经济开发区2024年执法案件统计情况见附表。', '桐江经济开发区'],
  ])('%s: %s', (unit, sentence, word) => {
    const found = told(unit, sentence)
    expect(found.some(({ text }) => text.includes(word) || word.includes(text))).toBe(true)
    expect(found.filter(({ level }) => level === 'error')).toEqual([])
  })

  it.each<[Unit, string, string]>([
    ['city', '江洲州人民政府办公室　　2025年1月12日印发', '江洲州'],
    ['county', '澜山县人民政府办公室　　2025年1月12日印发', '澜山县'],
    ['county', '抄送：县委各部门，区人大常委会办公室，县法院，县检察院。', '区人大'],
    ['district', '县人民政府办公室　　2025年1月12日印发', '县人民政府'],
  ])('%s, the imprint: %s', (unit, line, word) => {
    expect(told(unit, '', (text) => `${text}\n\n${line}`).map(({ text }) => text)).toEqual([word])
  })

  it('a superior of another trade', () => {
    const found = told('cityBureau', '', (text) => text.replace('省水利厅', '省住房和城乡建设厅'))
    expect(found.map(({ level }) => level)).toEqual(['warning'])
  })

  it('tells one body of another level once', () => {
    expect(told('street', '检查结果报县委依法治县办备案。')).toHaveLength(1)
  })
})

describe('a name of another that is right', () => {
  it.each<[Unit, string]>([
    ['town', '赴邻县柳河镇、大堰乡学习考察2次，与青石镇签订联防协议。'],
    ['town', '原坪上乡、枫岭乡合并前的档案完成移交。'],
    ['town', '整治白马镇路、县前街等道路6条，走访青石镇中学、黄泥镇籍商户代表。'],
    ['town', '在场镇、集镇、圩镇设宣传点，推进法治乡镇建设，深入山区、林区、库区。'],
    ['town', '县人民法院派驻竹溪镇的人民法庭开展旁听庭审1次。'],
    ['town', '学习推广浙江省诸暨市枫桥镇经验。'],
    ['town', '来自柳河镇的客商反映问题3件，柳河镇某村民诉镇政府一案胜诉，从青石镇调入执法人员2名。'],
    ['town', '修复白龙河柳河镇段堤防，县司法局在柳河镇召开现场会，邀请柳河镇司法所所长授课。'],
    ['county', '丰岭县人民法院审结涉我县行政案件12件，组织人员到丰岭县观摩，丰岭县籍务工人员讨薪案办结。'],
    ['county', '杭州市西湖区法治政府建设经验被推广，市委在丰岭县召开现场推进会。'],
    ['city', '承办江洲、宜溪两市联席会议，宜溪市中级人民法院再审案件1件。'],
    ['cityBureau', '市财政局官方网站公开部门决算，由市司法局法律顾问团提供支持，指导各县水利局权责清单调整。'],
    ['cityBureau', '督促局机关干部学法，充分利用局网站、局公众号公开信息。'],
    ['county', '参训县级领导干部86名。'],
    ['street', '对口协作的云岭县、沱江镇派员跟学，“古镇印象”餐饮街、县城风味馆另行上门服务。'],
    ['street', '城镇村居、乡村振兴、城中村改造依法推进，镇街协作。'],
    ['county', '配合澜山县交通运输局纠正异地执法线索1条，配合州邡县交通运输局移交线索2条。'],
    ['county', '由澜山县人民法院集中管辖的行政案件12件，澜山县人民检察院移送线索3条。'],
    ['county', '青石镇、黄泥镇获评省级示范，与结对的滨江区共建园区1个。'],
    ['county', '宣传《澜山县红色资源保护条例》。'],
    ['autonomous', '2024年，自治县将抓好五件事，推动自治县法治建设，贯彻自治县人大决议。'],
    ['district', '健全县级以上政府监督体系，建成县级综治中心1个，落实县级人民政府职责。'],
    ['district', '12个乡镇和4个街道全部组建执法队，建成村级阵地。'],
    ['city', '开展“法治乡村行”“法治文化基层行”“法治进行时”活动，依法治教的行动方案落地。'],
    ['city', '庐南县、淮东区获评省级普法先进县（区），指导县人大常委会、各县委依法治县办履职，督促县政府整改。'],
    ['city', '各县（市、区）年底向市委、市政府述法，各县局向县委报告工作。'],
    ['cityBureau', '与市生态环境局、市住房和城乡建设局共治黑臭水体9处，市水利局门户网站公开信息120条。'],
    ['cityBureau', '在市政府门户网站部门专栏和局网站公开，联合市司法局网站发布典型案例。'],
    ['cityBureau', '印发《江洲市水利局2024年法治工作要点》，转发《省水利厅关于规范执法的通知》。'],
    ['bureau', '在县政府门户网站、县教育局微信公众号公开，县教体局官网同步。'],
    ['department', '指导市委依法治市办、县司法局发挥作用。'],
    ['zone', '与滨海经济开发区开展协作，桐江高新区管委会召开会议，推动高新区法治建设，以下简称高新区管委会。'],
    ['zone', '国家级经济开发区考核位列前列，所在地云岫区人民政府派员参会。'],
  ])('%s: %s', (unit, sentence) => {
    expect(told(unit, sentence)).toEqual([])
  })

  it.each<[Unit, string]>([
    ['county', '抄送：市委办公室，县委各部门，县人大常委会办公室，县法院。'],
    ['county', '云溪县人民政府办公室　　2025年1月12日印发'],
    ['county', '中共云溪县委办公室　　2025年1月12日印发'],
    ['town', '白水镇党政办公室　　2025年1月12日印发'],
    ['city', '江洲市人民政府办公室　　2025年1月12日印发'],
    ['district', '江洲市清浦区人民政府办公室　　2025年1月12日印发'],
    ['autonomous', '云溪苗族自治县人民政府办公室　　2025年1月12日印发'],
  ])('%s, the imprint: %s', (unit, line) => {
    expect(told(unit, '', (text) => `${text}\n\n${line}`)).toEqual([])
  })

  it('superiors of the bureau’s own trade, and law offices', () => {
    for (const to of ['省水利厅，市司法局', '省水利厅，省自然资源厅', '省司法厅'])
      expect(told('cityBureau', '', (text) => text.replace('省水利厅', to))).toEqual([])
  })
})
