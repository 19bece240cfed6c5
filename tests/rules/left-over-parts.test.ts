/** Left over of another unit's draft: parts, posts and levels that the unit cannot have; and what looks like them rightly. */
import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { bookOf } from './book-of'
import { quotesOf } from './unit-report'

/** Issuer, addressee, how the year is told, the leading body, all of the place. */
const UNITS = {
  countyMedical: ['云溪县医疗保障局', '县委、县政府：', '县医疗保障局', '局党组', '全县'],
  countyWater: ['云溪县水利局', '县委、县政府：', '县水利局', '局党组', '全县'],
  countyForest: ['云溪县林业局', '县委、县政府：', '县林业局', '局党组', '全县'],
  countyMarket: ['云溪县市场监督管理局', '县委、县政府：', '县市场监管局', '局党组', '全县'],
  countyPolice: ['云溪县公安局', '县委、县政府：', '县公安局', '局党委', '全县'],
  districtCivil: ['清浦区民政局', '区委、区政府：', '区民政局', '局党组', '全区'],
  districtCulture: ['清浦区文化和旅游局', '区委、区政府：', '区文化和旅游局', '局党组', '全区'],
  cityTraffic: ['江洲市交通运输局', '市委、市政府：', '市交通运输局', '局党组', '全市'],
  cityGrain: ['江洲市粮食和物资储备局', '市委、市政府：', '市粮食和储备局', '局党组', '全市'],
  cityEmergency: ['江洲市应急管理局', '市委、市政府：', '市应急管理局', '局党委', '全市'],
  cityUrban: ['江洲市城市管理局', '市委、市政府：', '市城市管理局', '局党组', '全市'],
  cityHealth: ['江洲市卫生健康委员会', '市委、市政府：', '市卫生健康委', '委党组', '全市'],
  cityDefence: ['江洲市国防动员办公室', '市委、市政府：', '市国动办', '办党组', '全市'],
  cityJustice: ['江洲市司法局', '市委、市政府：', '市司法局', '局党组', '全市'],
  provinceWater: ['岚江省水利厅', '省委、省政府：', '省水利厅', '厅党组', '全省'],
  zone: ['临岫经济技术开发区管理委员会', '市委、市政府：', '临岫经开区', '党工委、管委会', '全区'],
  bonded: ['江洲综合保税区管理委员会', '市委、市政府：', '江洲综合保税区', '党工委、管委会', '全区'],
  scenic: ['青屏山风景名胜区管理委员会', '市委、市政府：', '青屏山景区', '党工委、管委会', '全区'],
  town: ['云溪县白水镇人民政府', '县委、县政府：', '白水镇', '镇党委、政府', '全镇'],
  subdistrict: ['清浦区东湖街道办事处', '区委、区政府：', '东湖街道', '街道党工委、办事处', '辖区'],
  county: ['云溪县人民政府', '市委、市政府：', '云溪县', '县委、县政府', '全县'],
  autonomous: ['乌沱彝族自治县人民政府', '州委、州人民政府：', '乌沱县', '县委、县政府', '全县'],
  peoples: ['云溪县梨树坪苗族土家族乡人民政府', '县委、县政府：', '梨树坪乡', '乡党委、政府', '全乡'],
} satisfies Record<string, readonly [string, string, string, string, string]>
type Unit = keyof typeof UNITS

function told(unit: Unit, sentence: string, addressee?: string): string[] {
  const [name, to, self, lead, whole] = UNITS[unit]
  const text = `${name}2024年法治政府建设年度报告\n${addressee ?? to}\n2024年，${self}扎实推进法治政府建设。现将有关情况报告如下：\n一、主要举措和成效\n（一）强化组织领导。${lead}主要负责同志带头履行第一责任人职责，召开专题会议6次。\n（二）规范行政执法。严格落实行政执法“三项制度”，评查案卷60宗，${whole}执法水平稳步提升。\n（三）压实工作责任。${sentence}\n（四）化解矛盾纠纷。全年调解各类纠纷86件，${whole}矛盾纠纷明显下降。\n二、存在的不足和原因\n一年来，工作取得一定成效，但仍有差距。主要原因是学习不够深入、人员编制偏紧。\n三、下一步工作安排\n加强执法队伍建设，创新普法形式。\n特此报告。\n${name}\n2025年1月20日`
  return quotesOf('body-mismatch', text)
}

describe('parts that the unit cannot have', () => {
  it.each<[Unit, string, string]>([
    ['countyMedical', '提升各市场监管所执法人员办案能力。', '各市场监管所'],
    ['districtCulture', '要求各财政所严格执行法制审核制度。', '各财政所'],
    ['cityEmergency', '局属各学校落实普法责任，开设法治课120节。', '局属各学校'],
    ['zone', '考核对象包括街道办事处各科室和直属国有企业。', '街道办事处各科室'],
    ['bonded', '各村民委员会按季度报送落实情况。', '各村民委员会'],
    ['countyWater', '镇属各部门公开人员更换频繁，业务不熟。', '镇属各部门'],
    ['cityTraffic', '将法治建设纳入镇直各部门年度考核。', '镇直各部门'],
    ['county', '推动各区直部门配备公职律师。', '区直部门'],
    ['county', '个别区直机关答复不及时。', '区直机关'],
    ['subdistrict', '向镇人民代表大会作法治政府建设专项报告。', '镇人民代表大会'],
    ['zone', '管委会向区人民代表大会报告依法行政工作1次。', '区人民代表大会'],
    ['scenic', '向乡人民代表大会报告年度法治建设情况。', '乡人民代表大会'],
    ['scenic', '景区乡党委书记、管委会主任带头学习宪法。', '乡党委书记'],
    ['zone', '镇长主持召开法治建设专题会议4次。', '镇长'],
    ['cityTraffic', '建立健全述法制度，镇村干部述法占比100%。', '镇村干部'],
    ['cityTraffic', '县长办公会议听取执法汇报2次。', '县长'],
  ])('%s: %s', (unit, sentence, quote) => {
    expect(told(unit, sentence).join()).toContain(quote)
  })

  it.each<[Unit, string]>([
    ['countyMedical', '会同县市场监管局开展联合检查，指导各市场监管所规范移送线索。'],
    ['countyPolice', '各派出所规范化建设全部达标，治安大队会同各市场监管所检查商户。'],
    ['countyWater', '选派民警授课，各派出所所长走进水库宣讲。'],
    ['countyMarket', '督促各乡镇卫生院规范药房管理，检查药品经营单位86家。'],
    ['cityTraffic', '联合卫健部门，由各中心卫生院做好道路交通事故救治。'],
    ['countyForest', '指导各林场、各林业站做好防火巡查，指导镇直单位落实责任，乡镇统筹。'],
    ['cityJustice', '指导各司法所规范化建设，推动镇长、街道办事处主任出庭应诉。'],
    ['zone', '托管的东湖街道各科室全部入驻，支持属地镇党委书记、管委会分管领导包联企业。'],
    ['zone', '管委会向市人大常委会报告法治建设情况1次。'],
    ['bonded', '会同属地做好征地安置，各村民委员会配合丈量，走访周边各村民委员会。'],
    ['countyWater', '白水镇镇长带头包案，联合乡镇政府、镇直各部门整治河道。'],
    ['county', '各镇直单位、县直各部门配备公职律师，乡镇党委书记、镇长带头述法。'],
    ['town', '镇直各单位、镇属企业和各村落实责任，石滩乡党委书记来镇交流。'],
    ['subdistrict', '接受区人民代表大会常务委员会执法检查，街道各科室落实普法责任。'],
  ])('%s rightly: %s', (unit, sentence) => {
    expect(told(unit, sentence)).toEqual([])
  })
})

describe('a bureau that is another or of another level', () => {
  it.each<[Unit, string, string]>([
    ['cityGrain', '市应急管理局党委理论学习中心组专题学习6次，其中邀请法律顾问授课2次。', '市应急管理局'],
    ['cityDefence', '全年培训2期，应急管理局机关各科室信息员全部到位。', '应急管理局'],
    ['countyForest', '规范水利局各股室执法文书使用。', '水利局'],
    ['cityHealth', '督促全市教育系统干部职工参加网上学法考试。', '全市教育系统'],
    ['districtCivil', '充分发挥市局职能作用，为乡村振兴提供法治保障。', '市局'],
    ['countyForest', '市局党组书记认真履行推进法治建设第一责任人职责。', '市局'],
    ['cityTraffic', '三是县局对下属单位法治建设的督促指导不够。', '县局'],
    ['provinceWater', '市局党组坚持把学法作为必修课。', '市局'],
    ['cityTraffic', '本局系县政府工作部门，法制机构设在政策法规科。', '本局系县政府工作部门'],
    ['countyWater', '我局强化全市河湖动态监管，出动执法人员320人次。', '全市'],
    ['cityTraffic', '我市将从以下方面改进工作。', '我市'],
    ['autonomous', '全市各乡镇公开水平参差不齐。', '全市'],
  ])('%s: %s', (unit, sentence, quote) => {
    expect(told(unit, sentence).join()).toContain(quote)
  })

  it.each<[Unit, string]>([
    ['cityGrain', '市应急管理局党委到我局开展共建活动，交流普法经验。'],
    ['cityEmergency', '会同市教育局开展校园安全检查，市教育局党组高度重视。'],
    ['cityDefence', '市应急管理局、市国动办联合演练，应急管理局机关干部观摩，我办审查合同12份。'],
    ['cityHealth', '市疾控局党组专题研究传染病防治执法工作2次，市疾控局机关各科室参加评查。'],
    ['districtCivil', '市局将我区列为试点，市局党组书记带头宣讲，我局是区政府工作部门。'],
    ['countyPolice', '在市局党委的领导下推进执法规范化，市局党委书记到我局调研。'],
    ['cityTraffic', '充分发挥县局前沿优势，部分县局执法人员不足5名，各县局党组书记述法。'],
    ['cityUrban', '各区局执法案卷优秀率达到95%，区局之间开展互查。'],
    ['countyWater', '在全市水利系统执法竞赛中获一等奖，对全市通报的问题逐项整改。'],
    ['districtCulture', '推进全市文化市场综合执法改革任务落实，配合全市专项整治。'],
    ['autonomous', '全州执法案卷评查中，自治县司法局案卷获评优秀，乌沱县坚持依法决策。'],
    ['peoples', '梨树坪乡坚持依法决策，全乡9个村配齐法律顾问。'],
    ['town', '与相邻的石滩乡全乡干部群众共同普法。'],
  ])('%s rightly: %s', (unit, sentence) => {
    expect(told(unit, sentence)).toEqual([])
  })
})

describe('addressees of another level', () => {
  it.each<[Unit, string]>([
    ['cityTraffic', '各县（市、区）交通运输局，区直各单位：'],
    ['cityTraffic', '局属各单位、机关各科室，镇直各办：'],
    ['zone', '各社区居委会、街道各科室：'],
    ['countyWater', '各乡镇人民政府，区直各部门：'],
  ])('%s: %s', (unit, addressee) => {
    expect(told(unit, '加强学习。', addressee).join()).toContain(addressee.slice(0, -1))
  })

  it.each<[Unit, string]>([
    ['cityTraffic', '各县（市、区）交通运输局，局属各单位、机关各科室：'],
    ['countyWater', '各乡镇人民政府，县直各部门：'],
    ['zone', '各内设机构、区直各部门：'],
    ['town', '各村（社区），镇直各单位：'],
  ])('%s rightly: %s', (unit, addressee) => {
    expect(told(unit, '加强学习。', addressee)).toEqual([])
  })
})

describe('an office or a zone of another name', () => {
  const town = (sentence: string) =>
    auditSource(
      {
        name: 'draft',
        format: 'txt',
        text: `秀溪县永安镇人民政府关于印发《永安镇2024年法治政府建设实施方案》的通知\n各村民委员会，镇直各单位：\n现将方案印发给你们，请认真贯彻执行。\n秀溪县永安镇人民政府\n2024年3月5日\n永安镇2024年法治政府建设实施方案\n一、重点任务\n1.组织法治培训。（责任单位：永安司法所）\n2.${sentence}\n二、工作要求\n各单位要加强组织领导。`,
      },
      {},
      bookOf('body-mismatch'),
    ).findings.map(({ span }) => span.text)

  it('is told where it stands in the place of the one’s own', () => {
    expect(town('组织执法人员培训。（责任单位：镇综合行政执法队、石桥司法所）')).toEqual(['石桥'])
    expect(told('zone', '与丹浦高新区建立执法协作机制。丹浦高新区管委会始终把法治建设摆在突出位置。').join()).toContain(
      '丹浦高新区',
    )
  })

  it('and not where it is worked with', () => {
    expect(town('开展联防联调，与石桥司法所签订协议。（责任单位：永安司法所）')).toEqual([])
    expect(told('zone', '与丹浦高新区、临港产业园建立执法协作机制，丹浦高新区派员交流。')).toEqual([])
  })
})

describe('masters and leads of others', () => {
  const bureau = (lead: string, sentence: string) =>
    quotesOf(
      'body-mismatch',
      `临漳市应急管理局关于2024年度法治政府建设工作的报告\n市委、市政府：\n${lead}坚持人民至上。现将情况报告如下：\n一、主要举措和成效\n局党组专题学法6次。${sentence}\n二、存在的问题\n力量不足。\n临漳市应急管理局\n2025年1月8日`,
    )

  it.each([
    ['2024年，我局', '年底班子成员向镇党委、镇政府作了专题述法。', ['镇党委']],
    ['2024年，我局', '拟公开信息由镇党委书记签发。', ['镇党委']],
    ['2024年，我局', '各乡镇负责人向镇党委述法，司法所所长向镇党委汇报工作。', []],
    ['2024年，我局', '班子成员向市委作了专题述法。', []],
    ['市生态环境局在市委、市政府坚强领导下，', '检查企业26家。', ['市生态环境局']],
    ['市应急管理局在市委、市政府坚强领导下，', '检查企业26家。', []],
  ])('%s … %s', (lead, sentence, expected) => {
    expect(bureau(lead, sentence)).toEqual(expected)
  })
})
