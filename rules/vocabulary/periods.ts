import type { Dated, Sourced } from './dated'

/** Years that go by a short name: “八五”普法, “十四五”. Both years belong to it. */
export interface Period extends Sourced {
  name: string
  first: number
  last: number
}

/** Plans for the spreading of legal knowledge. */
export const LAW_PLANS: readonly Period[] = [
  { name: '五五', first: 2006, last: 2010, source: 'five years before the sixth', evidence: 'recalled' },
  { name: '六五', first: 2011, last: 2015, source: 'five years before the seventh', evidence: 'recalled' },
  { name: '七五', first: 2016, last: 2020, source: 'five years before the eighth', evidence: 'seen' },
  {
    name: '八五',
    first: 2021,
    last: 2025,
    source:
      '《中央宣传部、司法部关于开展法治宣传教育的第八个五年规划（2021—2025年）》 (dzb.zzrbnews.com/news/9001.html)',
    evidence: 'seen',
  },
  {
    name: '九五',
    first: 2026,
    last: 2030,
    source: '《中央宣传部、司法部关于开展法治宣传教育的第九个五年规划（2026－2030年）》, 新华网 29 July 2026',
    evidence: 'seen',
  },
]

/** National five-year plans. */
export const FIVE_YEAR_PLANS: readonly Period[] = [
  { name: '十二五', first: 2011, last: 2015, source: 'five years before the thirteenth', evidence: 'seen' },
  { name: '十三五', first: 2016, last: 2020, source: 'five years before the fourteenth', evidence: 'seen' },
  {
    name: '十四五',
    first: 2021,
    last: 2025,
    source: 'communiqué of 23 October 2025 (Xinhua): its targets are about to be met',
    evidence: 'seen',
  },
  { name: '十五五', first: 2026, last: 2030, source: 'communiqué of 23 October 2025 (Xinhua)', evidence: 'seen' },
]

/** 职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信: the outline of 2015 until that of 2021. */
export const OLD_TARGET: Dated & { to: string } = {
  to: '2021-08-10',
  source:
    '《法治政府建设实施纲要（2015—2020年）》 (jxxfw.com, ezhou.cjyun.org); replaced by that of 2021 (中国青年报 12 August 2021)',
  evidence: 'seen',
}

/** Work of certain years that goes by a name. Both years belong to it; open ends are far away. */
export interface Campaign extends Sourced {
  names: readonly string[]
  first: number
  last: number
  /** The last year in which it was done; until `last` it is still told of, so that in between it is a hint at the most. */
  fades?: number
  /** Only a hint: the name may be meant in a wider sense, or live on in places. */
  hint?: true
  /** It counts only where the clause has such words: an anniversary is named later on for many reasons. */
  when?: RegExp
  notBefore?: readonly string[]
  notAfter?: readonly string[]
}

const ALWAYS = 2999
const NEVER = 1900
/** What is done for a day to come; told of one that is over, it is left from an older draft. */
const FOR_THE_DAY = /迎接|喜迎|献礼|庆祝|围绕|安保|维稳|护航|备战|筹备|筹办|保障|信访稳定/

/** What is done towards 全面建成小康社会; 在全面建成小康社会的基础上 tells of it as reached. */
const FOR_PROSPERITY =
  /^(?!.*(?:已|宣告|宣布|庄严|如期实现|实现了)).*(?:(?:为|助力|服务|保障|围绕|聚焦|紧扣|确保|力争|争取|推动|决胜|冲刺|加快|夺取|奋战)[^,]{0,16}全面建成小康社会(?!的?(?:基础|成果|后|之后|这一))|全面建成小康社会(?:提供|奠定|保驾|作出))/

/** Whose thought guides the work, the newest left out. */
const WITHOUT_NEWEST =
  /^(?!.*习近平(?:新时代|[一-鿿]{2,4}思想)).*(?:(?:邓小平理论|科学发展观)[^,]{0,30}为(?:指导|统领|指引|遵循)|(?:贯彻|落实|坚持)(?:落实)?科学发展观)/

const REFORM_2018 = '《深化党和国家机构改革方案》 March 2018'
const REFORM_2023 = '《党和国家机构改革方案》 March 2023'

function campaign(first: number, last: number, source: string, names: string, more: Partial<Campaign> = {}): Campaign {
  return { names: names.split(' '), first, last, source: `${source}; remembered`, evidence: 'recalled', ...more }
}

function day(year: number, source: string, names: string): Campaign {
  return campaign(NEVER, year, source, names, { when: FOR_THE_DAY })
}

/** What was done and over; told as this year's work later on it is left from an older draft. */
export const CAMPAIGNS: readonly Campaign[] = [
  {
    names: ['决胜全面建成小康社会', '为全面建成小康社会', '决胜全面小康', '实现全面建成小康社会'],
    first: 2012,
    last: 2021,
    source: 'declared reached on 1 July 2021; remembered',
    evidence: 'recalled',
  },
  {
    names: ['打赢脱贫攻坚战', '打好脱贫攻坚战', '决战脱贫攻坚', '决胜脱贫攻坚', '决战决胜脱贫攻坚', '精准脱贫攻坚战'],
    first: 2015,
    last: 2021,
    source: 'declared won on 25 February 2021; remembered',
    evidence: 'recalled',
  },
  {
    names: [
      '常态化疫情防控',
      '疫情防控常态化',
      '疫情常态化防控',
      '新冠肺炎疫情防控',
      '新冠肺炎疫情常态化防控',
      '新冠疫情常态化防控',
      '新冠疫情防控',
      '统筹疫情防控和经济社会发展',
      '统筹推进疫情防控和经济社会发展',
      '外防输入、内防反弹',
      '外防输入内防反弹',
    ],
    first: 2020,
    last: 2023,
    fades: 2022,
    source: 'managed as a Class B disease since 8 January 2023; remembered',
    evidence: 'recalled',
  },
  {
    names: ['扫黑除恶专项斗争'],
    first: 2018,
    last: 2021,
    fades: 2020,
    source: 'three years from January 2018; remembered',
    evidence: 'recalled',
  },
  {
    names: ['政法队伍教育整顿'],
    first: 2020,
    last: 2022,
    fades: 2021,
    source: 'nationwide in 2021; remembered',
    evidence: 'recalled',
  },
  {
    names: ['党史学习教育'],
    first: 2021,
    last: 2022,
    fades: 2021,
    source: '2021 to early 2022; since 2024 kept up under 《党史学习教育工作条例》; remembered',
    evidence: 'recalled',
  },
  {
    names: ['党纪学习教育'],
    first: 2024,
    last: 2025,
    fades: 2024,
    source: 'April to July 2024; remembered',
    evidence: 'recalled',
  },
  // Study in the Party, by its years.
  campaign(2005, 2006, '保持共产党员先进性教育 2005–2006', '保持共产党员先进性教育 共产党员先进性教育'),
  campaign(2008, 2010, '深入学习实践科学发展观活动 2008–2010', '学习实践科学发展观活动'),
  campaign(2010, 2012, '创先争优活动 2010–2012; the words live on for contests of all kinds', '创先争优活动', {
    hint: true,
  }),
  campaign(2013, 2014, '群众路线教育实践活动 2013–2014', '党的群众路线教育实践活动 群众路线教育实践活动'),
  campaign(2015, 2016, '“三严三实”专题教育 2015', '三严三实专题教育'),
  campaign(2016, 2020, '“两学一做”学习教育 2016, 常态化制度化 since 2017', '两学一做学习教育', { hint: true }),
  campaign(
    2019,
    2020,
    '“不忘初心、牢记使命”主题教育 June 2019 to January 2020',
    '不忘初心、牢记使命主题教育 不忘初心牢记使命主题教育',
  ),
  campaign(2023, 2024, '主题教育 April 2023 to January 2024', '学习贯彻习近平新时代中国特色社会主义思想主题教育', {
    fades: 2023,
  }),
  campaign(
    2025,
    2026,
    '深入贯彻中央八项规定精神学习教育 March to July 2025',
    '贯彻中央八项规定精神学习教育 中央八项规定精神学习教育',
    { fades: 2025 },
  ),
  // Work of certain years.
  campaign(
    2015,
    2021,
    'declared won on 25 February 2021',
    '助力脱贫攻坚 服务脱贫攻坚 推进脱贫攻坚 脱贫攻坚主战场 脱贫攻坚任务 脱贫攻坚工作',
  ),
  campaign(2015, 2021, 'declared won on 25 February 2021', '脱贫攻坚', { hint: true }),
  campaign(2017, 2021, '防范化解重大风险、精准脱贫、污染防治 2018–2020', '三大攻坚战', { hint: true }),
  campaign(2020, 2022, 'raised in April 2020', '六稳六保 六稳、六保 六稳和六保 六稳工作 六保任务', { hint: true }),
  campaign(2014, 2020, 'since October 2020 全面建设社会主义现代化国家', '全面建成小康社会、全面深化改革'),
  campaign(2002, 2017, 'since 2020 全面建成', '全面建设小康社会', { hint: true }),
  campaign(2002, 2021, 'declared reached on 1 July 2021', '全面建成小康社会', { when: FOR_PROSPERITY }),
  campaign(2013, 2021, 'declared won on 25 February 2021', '建档立卡贫困户 建档立卡贫困人口 建档立卡贫困村', {
    hint: true,
    notBefore: ['原'],
  }),
  campaign(2020, 2023, 'given up in December 2022', '新冠疫苗 健康码查验 查验健康码', { hint: true }),
  campaign(1992, 2021, 'no longer collected since 27 June 2021', '社会抚养费征收 征收社会抚养费'),
  campaign(1957, 2013, 'abolished on 28 December 2013', '劳动教养'),
  campaign(2020, 2022, 'given up in December 2022', '动态清零总方针'),
  campaign(2002, 2017, 'since October 2017 with 习近平新时代中国特色社会主义思想', '邓小平理论 科学发展观', {
    hint: true,
    when: WITHOUT_NEWEST,
  }),
  campaign(2005, 2018, 'since October 2017 乡村振兴战略', '社会主义新农村建设 新农村建设 社会主义新农村', {
    hint: true,
  }),
  campaign(2015, 2020, 'raised in December 2015', '三去一降一补', { hint: true }),
  campaign(2006, 2017, 'since January 2018 扫黑除恶', '打黑除恶专项斗争', { hint: true }),
  campaign(2020, 2022, '三年行动 April 2020 to December 2022', '安全生产专项整治三年行动', { hint: true }),
  campaign(2024, 2026, '治本攻坚三年行动 2024–2026', '安全生产治本攻坚三年行动', { hint: true }),
  campaign(2018, 2020, '三年行动 2018–2020', '农村人居环境整治三年行动', { hint: true }),
  campaign(2020, 2022, '国企改革三年行动 2020–2022', '国企改革三年行动', { hint: true }),
  campaign(2023, 2025, '国办发〔2023〕27号', '提升行政执法质量三年行动', { hint: true }),
  campaign(2022, 2022, 'April to September 2022', '打击整治养老诈骗专项行动', { hint: true }),
  campaign(2025, ALWAYS, '规范涉企行政执法专项行动 since March 2025', '规范涉企行政执法专项行动', { hint: true }),
  campaign(
    2020,
    2023,
    'managed as a Class B disease since 8 January 2023',
    '疫情防控 新冠疫情 新冠肺炎 新冠病毒 新型冠状病毒肺炎 核酸检测 疫情联防联控',
    {
      hint: true,
      notBefore:
        '动物 猪瘟 禽流感 口蹄疫 畜禽 牲畜 重大 流感 布病 布鲁氏菌病 登革热 基孔肯雅热 传染病 突发 林业 松材线虫病 疫病 水生 植物 养殖'.split(
          ' ',
        ),
    },
  ),
  // What was only said from some year on.
  campaign(2020, ALWAYS, '中央全面依法治国工作会议 16–17 November 2020', '习近平法治思想'),
  campaign(2021, ALWAYS, '十九届六中全会决议 November 2021', '两个确立'),
  campaign(2023, ALWAYS, '全国宣传思想文化工作会议 October 2023', '习近平文化思想'),
  campaign(2022, ALWAYS, '习近平经济思想: 2017 December as 习近平新时代中国特色社会主义经济思想', '习近平经济思想', {
    hint: true,
  }),
  campaign(2022, ALWAYS, 'said in October 2022', '三个务必'),
  campaign(2023, ALWAYS, 'said in September 2023', '新质生产力'),
  campaign(2021, ALWAYS, '中发〔2021〕33号 with the plans of 2020 and 2021', '一规划两纲要'),
  campaign(2021, ALWAYS, 'said on 1 July 2021', '全过程人民民主', { hint: true }),
  campaign(2021, ALWAYS, 'said on 1 July 2021', '中国式现代化', { hint: true }),
  campaign(2017, ALWAYS, 'written into the Party’s constitution in October 2017', '习近平新时代中国特色社会主义思想'),
  campaign(2018, ALWAYS, '《中国共产党纪律处分条例》 of August 2018', '两个维护'),
  campaign(2016, ALWAYS, 'said in January 2016', '四个意识'),
  campaign(2016, ALWAYS, 'said on 1 July 2016', '四个自信'),
  campaign(2015, ALWAYS, '十八届五中全会 October 2015', '新发展理念 创新、协调、绿色、开放、共享'),
  campaign(2020, ALWAYS, 'said in May 2020', '新发展格局'),
  campaign(2017, ALWAYS, '党的十九大 October 2017', '乡村振兴战略'),
  campaign(2020, ALWAYS, '16–17 November 2020', '中央全面依法治国工作会议'),
  campaign(2018, ALWAYS, 'founded in March 2018', '中央全面依法治国委员会'),
  campaign(2015, ALWAYS, '国办发〔2015〕58号', '双随机、一公开 双随机一公开'),
  campaign(2018, ALWAYS, '国发〔2018〕27号', '一网通办', { hint: true }),
  campaign(2019, ALWAYS, 'trials since May 2019', '证明事项告知承诺制', { hint: true }),
  campaign(2020, ALWAYS, 'tried in cities since 2019, in the law of 2021', '首违不罚', { hint: true }),
  campaign(2024, ALWAYS, 'tried in places since 2024', '扫码入企', { hint: true }),
  campaign(2017, ALWAYS, '中办、国办 December 2016', '全面推行河长制'),
  campaign(2016, ALWAYS, '国办发〔2015〕50号: since 1 October 2015', '五证合一', { hint: true }),
  campaign(2012, ALWAYS, '党的十八大 November 2012', '五位一体总体布局 两个一百年'),
  campaign(2013, ALWAYS, '十八届三中全会 November 2013', '国家治理体系和治理能力现代化'),
  campaign(2014, ALWAYS, 'said in December 2014', '四个全面战略布局 四个全面'),
  campaign(2014, ALWAYS, 'said in April 2014', '总体国家安全观'),
  campaign(2017, ALWAYS, '党的十九大 October 2017', '四个伟大 十四个坚持', { hint: true }),
  campaign(2018, ALWAYS, 'said in June 2018', '百年未有之大变局', { hint: true }),
  campaign(2018, ALWAYS, '全国生态环境保护大会 May 2018', '习近平生态文明思想'),
  campaign(2021, ALWAYS, 'said on 1 July 2021', '两个结合', { hint: true, when: /马克思主义|理论|创新/ }),
  campaign(2022, ALWAYS, '党的二十大 October 2022', '六个必须坚持'),
  campaign(2020, ALWAYS, 'said in September 2020', '碳达峰碳中和 碳达峰、碳中和 双碳目标 双碳工作'),
  campaign(2021, ALWAYS, '中办、国办 July 2021', '双减政策 双减工作 双减要求', { hint: true }),
  campaign(2022, ALWAYS, 'the 二十届中央委员会 elected in October 2022', '二十届历次全会'),
  campaign(2017, ALWAYS, 'the 十九届中央委员会 elected in October 2017', '十九届历次全会'),
  campaign(2022, ALWAYS, '中共中央、国务院 March 2022', '全国统一大市场', { hint: true }),
  campaign(2021, ALWAYS, '《法治政府建设实施纲要（2021—2025年）》', '数字法治政府', { hint: true }),
  campaign(2017, ALWAYS, 'said since October 2017', '新时代枫桥经验', { hint: true }),
  campaign(2022, ALWAYS, '司法部 2022', '枫桥式司法所', { hint: true }),
  campaign(2023, ALWAYS, '60 years of the 枫桥经验, November 2023', '枫桥式工作法', { hint: true }),
  campaign(2017, ALWAYS, 'tried since February 2017, everywhere since January 2019', '行政执法三项制度', {
    hint: true,
  }),
  campaign(2018, ALWAYS, 'three years from January 2018', '扫黑除恶'),
  campaign(2020, ALWAYS, 'since the end of the 专项斗争', '常态化扫黑除恶 扫黑除恶斗争常态化 扫黑除恶常态化'),
  campaign(2021, ALWAYS, 'its application since March 2021', '国家反诈中心', { hint: true }),
  campaign(2020, ALWAYS, 'since October 2020', '断卡行动', { hint: true }),
  campaign(2020, ALWAYS, 'raised in 2020', '防返贫监测 防止返贫监测 防止返贫动态监测 巩固拓展脱贫攻坚成果'),
  campaign(2020, ALWAYS, '国办发〔2020〕35号', '跨省通办'),
  campaign(2019, ALWAYS, 'tried since 2019', '一业一证', { hint: true }),
  campaign(2016, ALWAYS, 'tried since December 2015', '证照分离', { hint: true }),
  campaign(2017, ALWAYS, '国办发〔2017〕41号', '多证合一', { hint: true }),
  campaign(2015, ALWAYS, 'said in May 2015', '放管服改革'),
  campaign(2016, ALWAYS, 'raised in Zhejiang in December 2016', '最多跑一次', { hint: true }),
  campaign(2020, ALWAYS, 'in Shanghai since 2020, 国发〔2024〕3号', '高效办成一件事', { hint: true }),
  campaign(2019, ALWAYS, 'raised in 2019', '一网统管 接诉即办', { hint: true }),
  campaign(2021, ALWAYS, 'tried since 2021', '综合查一次', { hint: true }),
  campaign(2023, ALWAYS, 'tried since 2023', '亮码检查 亮码入企 入企扫码', { hint: true }),
  campaign(2024, ALWAYS, '中办、国办 2024', '乡镇履行职责事项清单 履行职责事项清单', { hint: true }),
  campaign(2024, ALWAYS, '中央纪委 2024', '群众身边不正之风和腐败问题集中整治', { hint: true }),
  campaign(2022, ALWAYS, 'after the accident of 29 April 2022', '自建房安全专项整治', { hint: true }),
  campaign(2020, ALWAYS, 'since July 2020', '农村乱占耕地建房', { hint: true }),
  campaign(2020, ALWAYS, 'since January 2020', '十年禁渔 长江禁渔十年'),
  campaign(2018, ALWAYS, '水利部 July 2018', '河湖清四乱', { hint: true }),
  campaign(2017, ALWAYS, 'said in March 2017', '蓝天保卫战'),
  campaign(2018, 2020, '2018–2019', '大棚房清理整治 大棚房问题专项清理整治', { hint: true }),
  campaign(2018, ALWAYS, 'before 2018 中央环境保护督察', '中央生态环境保护督察'),
  campaign(2019, ALWAYS, 'said in September 2019', '黄河流域生态保护和高质量发展'),
  campaign(2020, ALWAYS, 'said in January 2020', '成渝地区双城经济圈'),
  campaign(2017, ALWAYS, 'April 2017', '雄安新区'),
  campaign(2018, ALWAYS, 'April 2018', '海南自由贸易港'),
  campaign(2013, ALWAYS, 'said in September 2013', '一带一路'),
  campaign(2023, ALWAYS, 'in reports since December 2023', '低空经济', { hint: true }),
  campaign(2024, ALWAYS, '政府工作报告 March 2024', '人工智能+行动', { hint: true }),
  campaign(2025, ALWAYS, 'published in January 2025', 'DeepSeek'),
  campaign(2020, ALWAYS, 'passed on 28 May 2020', '民法典', {
    when: /^(?!.*(?:草案|编纂|起草|征求意见|立法|分编|总则)).*(?:学习|宣传|贯彻|普及|宣讲|解读|进(?:乡村|农村|社区|企业|校园|学校|机关|单位|家庭|万家))/,
  }),
  campaign(2014, ALWAYS, 'decision of the 全国人大常委会, 1 November 2014', '国家宪法日'),
  campaign(2016, ALWAYS, '《国家安全法》 of 1 July 2015; the first in 2016', '全民国家安全教育日'),
  campaign(2023, ALWAYS, 'decision of the 全国人大常委会, 28 June 2023', '全国生态日'),
  campaign(2016, 2018, 'December 2016', '第三次全国农业普查', { hint: true }),
  campaign(2022, 2026, '国发〔2022〕4号: 2022–2025', '第三次全国土壤普查', { hint: true }),
  campaign(2023, ALWAYS, '国发〔2023〕18号: 2023–2026', '第四次全国文物普查', { hint: true }),
  campaign(2020, 2023, '国办发〔2020〕12号: 2020–2022', '全国自然灾害综合风险普查', { hint: true }),
  campaign(2017, 2020, '国发〔2016〕59号: 2017–2019', '第二次全国污染源普查', { hint: true }),
  campaign(2024, ALWAYS, 'November 2024', '中央社会工作会议'),
  campaign(
    2018,
    ALWAYS,
    REFORM_2018,
    '全面依法治省委员会 全面依法治市委员会 全面依法治县委员会 全面依法治区委员会 全面依法治州委员会 全面依法治旗委员会 国家市场监督管理总局 国家医疗保障局 应急管理部 退役军人事务部 生态环境部 自然资源部 农业农村部 文化和旅游部 国家卫生健康委',
  ),
  campaign(
    2018,
    ALWAYS,
    'no longer of the armed police since October 2018',
    '消防救援大队 消防救援支队 消防救援总队 消防救援机构',
  ),
  campaign(2023, ALWAYS, REFORM_2023, '国家数据局 中央社会工作部 国家消防救援局'),
  // Offices that were founded in some year.
  campaign(
    2018,
    ALWAYS,
    REFORM_2018,
    '退役军人事务局 退役军人事务厅 退役军人服务站 自然资源局 自然资源厅 自然资源和规划局 医疗保障局 生态环境局 生态环境厅 农业农村局 农业农村厅 卫生健康局 卫生健康委员会 卫健局 卫健委',
  ),
  campaign(2018, ALWAYS, REFORM_2018, '应急管理局 应急管理厅 文化和旅游局 文化和旅游厅 融媒体中心', { hint: true }),
  campaign(2017, ALWAYS, 'tried in three places since December 2016, everywhere since 2018', '监察委员会', {
    hint: true,
  }),
  campaign(2021, ALWAYS, 'founded in February 2021', '乡村振兴局'),
  campaign(2021, ALWAYS, 'founded in May 2021', '疾病预防控制局', { hint: true }),
  campaign(2023, ALWAYS, REFORM_2023, '国家金融监督管理总局 金融监管支局 社会工作部'),
  // Days that are prepared for.
  day(2018, 'reform since December 1978', '改革开放40周年 改革开放四十周年'),
  day(
    2019,
    'founded on 1 October 1949',
    '新中国成立70周年 中华人民共和国成立70周年 建国70周年 新中国成立七十周年 新中国70华诞 新中国70周年',
  ),
  day(
    2024,
    'founded on 1 October 1949',
    '新中国成立75周年 中华人民共和国成立75周年 建国75周年 新中国成立七十五周年 新中国75周年',
  ),
  day(
    2021,
    'founded in July 1921',
    '建党100周年 建党一百周年 中国共产党成立100周年 中国共产党成立一百周年 建党百年 建党100年 党的百年华诞 建党百年华诞',
  ),
  day(2022, 'founded in May 1922', '建团100周年 共青团成立100周年 建团百年'),
  day(
    2022,
    'the constitution of 4 December 1982',
    '现行宪法公布施行40周年 现行宪法颁布实施40周年 宪法公布施行四十周年',
  ),
  day(2020, 'September 1945', '抗战胜利75周年 抗日战争胜利75周年'),
  day(2025, 'September 1945', '抗战胜利80周年 抗日战争胜利80周年'),
  {
    ...day(2022, 'February and March 2022', '北京冬奥会 冬奥会 冬残奥会 北京冬奥'),
    // Athletes make ready for the next.
    when: /迎接|喜迎|献礼|庆祝|围绕|安保|维稳|护航|筹备|筹办|保障|信访稳定/,
  },
  day(2023, 'September and October 2023', '杭州亚运会 杭州亚残运会'),
  day(2023, 'July and August 2023', '成都大运会'),
  day(2025, 'February 2025', '哈尔滨亚冬会 第九届亚冬会'),
  day(2021, 'September 2021', '十四运会 十四运'),
  day(2025, 'November 2025', '十五运会 十五运'),
  campaign(2019, 2021, 'November 2020', '第七次全国人口普查', { hint: true }),
  campaign(2022, 2024, 'January 2024', '第五次全国经济普查', { hint: true }),
  campaign(2017, 2021, 'published in August 2021', '第三次全国国土调查', { hint: true }),
  campaign(2018, 2020, 'January 2019', '第四次全国经济普查', { hint: true }),
]

/** A day, week or month that comes once a year and is counted: 第十一个国家宪法日 is that of 2024. `first`: the year of the first. */
export interface YearlyEvent extends Sourced {
  name: string
  first: number
}

/** Remembered, so that what does not fit them is to be checked and never an error. */
export const YEARLY_EVENTS: readonly YearlyEvent[] = [
  yearly('国家宪法日', 2014, 'decision of the 全国人大常委会, 1 November 2014: 4 December'),
  yearly('宪法宣传周', 2018, 'notice of 中央宣传部、司法部、全国普法办, 2018'),
  yearly('国家安全教育日', 2016, '《国家安全法》 of 1 July 2015: 15 April; the first in 2016'),
  yearly('民法典宣传月', 2021, 'the 民法典 in force from 1 January 2021; the first in May 2021'),
  yearly('安全生产月', 2002, 'June of each year from 2002 on'),
  yearly('防灾减灾日', 2009, '12 May of each year from 2009 on'),
  yearly('农民丰收节', 2018, 'reply of the 国务院, June 2018: the autumn equinox'),
  yearly('人民警察节', 2021, 'reply of the 国务院, July 2020: 10 January from 2021 on'),
  yearly('烈士纪念日', 2014, 'decision of the 全国人大常委会, 31 August 2014: 30 September'),
  yearly('国家公祭日', 2014, 'decision of the 全国人大常委会, 27 February 2014: 13 December'),
  yearly('全国土地日', 1991, '25 June of each year from 1991 on'),
  yearly('世界水日', 1993, 'United Nations: 22 March of each year from 1993 on'),
  yearly('中国水周', 1988, 'from the 水法 of 1988 on'),
  yearly('全国生态日', 2023, 'decision of the 全国人大常委会, 28 June 2023: 15 August'),
]

function yearly(name: string, first: number, source: string): YearlyEvent {
  return { name, first, source, evidence: 'recalled' }
}
