import type { Dated } from './dated'

/**
 * Bodies that were abolished, merged or renamed. `to` is the last day of the old name where it went first, `settled`
 * the day by which it was gone everywhere: between the two a report may still be right.
 */
export interface Body extends Dated {
  id: string
  /** As drafts write it, without the place before it: 工商局, not 县工商局. */
  names: readonly string[]
  settled: string
  /** What to write today. */
  replacedBy: string
  /** Only a hint: the name lives on in places, or inside another body. */
  hint?: true
  /** Only a hint where no place stands before it: departments have offices of their own so called. */
  hintAlone?: true
  /** Also found right behind 镇, 乡 or 街道. */
  inTowns?: true
  /** None of these may stand before the name or behind it. */
  notBefore?: readonly string[]
  notAfter?: readonly string[]
}

/** Printed in full in many places on 21 March 2018; the cities and counties were to finish by the end of March 2019. */
const REFORM_2018 = '中共中央《深化党和国家机构改革方案》（2018年3月）及各地机构改革方案（市县2019年3月底前完成）'
const REFORM_2023 = '中共中央、国务院《党和国家机构改革方案》（2023年3月）'
const in2018 = { to: '2018-12-31', settled: '2019-03-31', source: REFORM_2018, evidence: 'seen' } as const
const recalled2018 = { ...in2018, evidence: 'recalled' } as const

export const bodies: readonly Body[] = [
  {
    ...in2018,
    id: 'legal-affairs-office',
    names: [
      '人民政府法制办公室',
      '人民政府法制办',
      '政府法制办公室',
      '政府法制办',
      '政府法制局',
      '国务院法制办公室',
      '国务院法制办',
    ],
    replacedBy: '司法局等司法行政部门',
    notAfter: ['案'],
  },
  {
    ...in2018,
    id: 'legal-affairs-office-short',
    names: ['法制办公室', '法制办', '法制局'],
    hintAlone: true,
    replacedBy: '司法局',
    notAfter: ['案', '事', '理', '法', '学', '结'],
  },
  {
    ...in2018,
    id: 'industry-and-commerce',
    names: ['工商行政管理局', '工商行政管理总局', '工商局', '工商总局', '工商分局'],
    replacedBy: '市场监督管理局',
  },
  {
    ...in2018,
    id: 'quality-supervision',
    names: ['质量技术监督局', '质量技术监督总局', '质监局', '质量监督检验检疫总局', '质检总局'],
    replacedBy: '市场监督管理局',
  },
  {
    ...in2018,
    id: 'food-and-drug',
    names: [
      '食品药品监督管理局',
      '食品药品监督管理总局',
      '食品药品监管局',
      '食药监管局',
      '食药监局',
      '食药监总局',
      '食药局',
    ],
    replacedBy: '市场监督管理局',
  },
  {
    ...in2018,
    id: 'work-safety',
    names: ['安全生产监督管理局', '安全生产监督管理总局', '安监局', '安监总局'],
    replacedBy: '应急管理局',
    notBefore: ['矿山', '煤矿'],
  },
  {
    ...in2018,
    id: 'land-and-resources',
    names: ['国土资源局', '国土资源厅', '国土资源部', '国土资源分局', '国土局', '国土厅', '国土分局'],
    replacedBy: '自然资源局、自然资源和规划局',
    notAfter: ['门'],
  },
  {
    ...recalled2018,
    id: 'land-office-of-a-town',
    names: ['国土资源所', '国土所'],
    replacedBy: '自然资源所',
    hint: true,
    inTowns: true,
  },
  {
    ...in2018,
    id: 'environmental-protection',
    names: ['环境保护局', '环境保护厅', '环境保护部', '环境保护分局', '环保局', '环保厅', '环保部', '环保分局'],
    replacedBy: '生态环境局、生态环境分局',
    notBefore: ['生态', '建设', '城管', '城建', '规划', '安全'],
    notAfter: ['门', '位', '署', '队'],
  },
  {
    ...in2018,
    id: 'health-and-family-planning',
    names: [
      '卫生和计划生育委员会',
      '卫生和计划生育局',
      '卫生计生委',
      '卫生计生局',
      '卫计委',
      '卫计局',
      '人口和计划生育局',
      '计划生育委员会',
      '计划生育局',
      '人口计生委',
      '人口计生局',
      '计生委',
      '计生局',
    ],
    replacedBy: '卫生健康委、卫生健康局',
  },
  {
    ...recalled2018,
    id: 'family-planning-office',
    names: ['计划生育办公室', '计划生育服务站', '计生服务站', '计生办', '计生站', '卫计办'],
    replacedBy: '公共事务办、卫生健康部门等现设机构',
    hint: true,
    inTowns: true,
  },
  {
    ...in2018,
    id: 'agriculture',
    names: ['农业局', '农业厅', '农业部', '农业委员会'],
    replacedBy: '农业农村局',
    notAfter: ['门', '分', '署', '队', '位'],
  },
  // 农委 is also short for 农业农村委员会, as the municipalities write.
  { ...recalled2018, id: 'agriculture-commission', names: ['农委'], replacedBy: '农业农村局（委）', hint: true },
  {
    ...in2018,
    id: 'culture-press-and-broadcast',
    names: [
      '文化广电新闻出版局',
      '文化广电新闻出版旅游局',
      '文广新局',
      '文广新旅局',
      '文体广新局',
      '文体广电新闻出版局',
    ],
    replacedBy: '文化和旅游局',
  },
  {
    ...in2018,
    id: 'tourism',
    names: ['旅游局', '旅游发展委员会', '旅发委', '文化局'],
    replacedBy: '文化和旅游局',
    hint: true,
  },
  {
    source: '国税地税征管体制改革（2018年6月至7月省市县税务局挂牌）',
    evidence: 'recalled',
    to: '2018-07-31',
    settled: '2018-12-31',
    id: 'state-and-local-tax',
    names: ['国家税务局', '国税局', '国税分局', '地方税务局', '地税局', '地税分局'],
    replacedBy: '税务局',
  },
  {
    ...in2018,
    id: 'supervision',
    names: ['监察局', '监察厅', '监察部', '预防腐败局'],
    replacedBy: '监察委员会',
    notBefore: ['劳动', '保障', '矿山', '煤矿', '安全', '环境', '国土'],
    notAfter: ['门', '署', '位'],
  },
  {
    ...recalled2018,
    id: 'anti-corruption-bureau',
    names: ['反贪污贿赂局', '反贪局', '反渎局', '反渎职侵权局'],
    replacedBy: '监察委员会',
    hint: true,
  },
  {
    ...recalled2018,
    id: 'fire-brigade',
    names: ['公安消防总队', '公安消防支队', '公安消防大队', '公安消防部队'],
    replacedBy: '消防救援大队等',
  },
  {
    ...in2018,
    id: 'entry-exit-inspection',
    names: ['出入境检验检疫局', '检验检疫局'],
    replacedBy: '海关',
  },
  {
    ...recalled2018,
    id: 'comprehensive-governance',
    names: [
      '社会治安综合治理委员会',
      '社会治安综合治理办公室',
      '综治委',
      '综治办',
      '维稳办',
      '维护稳定工作领导小组办公室',
      '610办公室',
      '610办',
      '防范和处理邪教问题领导小组办公室',
    ],
    replacedBy: '党委政法委，乡镇街道为平安法治办等',
    hint: true,
    inTowns: true,
  },
  {
    ...recalled2018,
    id: 'offices-of-a-town',
    names: [
      '安全生产监督管理站',
      '安监站',
      '安监所',
      '安监办',
      '食药监所',
      '食品药品监督管理所',
      '工商所',
      '工商行政管理所',
    ],
    replacedBy: '应急管理办、市场监督管理所等现设机构',
    hint: true,
    inTowns: true,
  },
  {
    ...recalled2018,
    id: 'planning',
    names: ['城乡规划局', '规划局'],
    replacedBy: '自然资源和规划局',
    notBefore: ['自然资源和', '自然资源', '资源规划', '国土资源和', '国土', '资源和'],
    hint: true,
  },
  {
    ...recalled2018,
    id: 'prices-and-grain',
    names: ['物价局', '海洋与渔业局', '新闻出版局', '新闻出版广电局', '文体局', '畜牧局', '农机局', '水产局'],
    replacedBy: '发展改革、市场监管、农业农村、文化旅游等部门',
    hint: true,
  },
  {
    source: '2008年地方机构改革；remembered',
    evidence: 'recalled',
    to: '2010-12-31',
    settled: '2012-12-31',
    id: 'labour-and-personnel',
    names: ['劳动和社会保障局', '劳动保障局', '劳动局', '人事局', '人力资源和劳动保障局'],
    replacedBy: '人力资源和社会保障局',
    notBefore: ['人力资源和'],
    hint: true,
  },
  {
    source: `${REFORM_2023}: 地方金融监管体制`,
    evidence: 'recalled',
    to: '2024-12-31',
    settled: '2025-12-31',
    id: 'finance-office',
    names: ['金融办', '金融工作办公室', '地方金融监督管理局', '地方金融监管局'],
    replacedBy: '地方金融管理局、党委金融工作机构',
    hint: true,
  },
  {
    ...recalled2018,
    id: 'leading-group-of-rule-by-law',
    names: ['依法治省', '依法治市', '依法治县', '依法治区', '依法治州', '依法治旗'].map((rule) => `${rule}领导小组`),
    settled: '2019-12-31',
    replacedBy: '党委全面依法治省、市、县委员会',
  },
  {
    source: REFORM_2018,
    evidence: 'seen',
    to: '2018-12-31',
    settled: '2018-12-31',
    id: 'banking-and-insurance-separately',
    names: ['银监会', '银监局', '银监分局', '银监办', '保监会', '保监局', '保监分局'],
    replacedBy: '国家金融监督管理总局及其派出机构',
    notBefore: ['银'],
  },
  {
    source: REFORM_2023,
    evidence: 'seen',
    to: '2023-05-18',
    settled: '2023-12-31',
    id: 'banking-and-insurance',
    names: ['银行保险监督管理委员会', '银保监会', '银保监局', '银保监分局', '银保监监管组'],
    replacedBy: '国家金融监督管理总局及其派出机构',
  },
  {
    source: '国家乡村振兴局2021年2月25日挂牌，各级扶贫办随后更名',
    evidence: 'recalled',
    to: '2021-02-25',
    settled: '2021-12-31',
    id: 'poverty-relief',
    names: ['扶贫开发领导小组办公室', '扶贫开发办公室', '扶贫开发局', '扶贫办', '扶贫局'],
    replacedBy: '农业农村局，其间曾为乡村振兴局',
  },
  {
    source: REFORM_2023,
    evidence: 'seen',
    from: '2021-02-25',
    to: '2023-12-31',
    settled: '2024-12-31',
    id: 'rural-revitalisation',
    names: ['乡村振兴局'],
    replacedBy: '农业农村局，加挂乡村振兴局牌子',
    hint: true,
  },
]
