import type { Dated, Sourced } from './dated'
import { REPLACED_REGULATIONS } from './replaced-regulations'
import { LAWS, REGULATIONS, STATUTES_SOURCE } from './statutes'

/** A later wording of a statute. 修订 replaces the whole text, 修正 parts of it. */
export interface Version {
  kind: '修订' | '修正'
  adopted: string
  from: string
  /** Number of the State Council's order that promulgated it, where one did. */
  order?: number
}

/** A national statute or administrative regulation in force. */
export interface Statute extends Sourced {
  /** Without 中华人民共和国. */
  title: string
  kind: 'law' | 'regulation'
  /** When it was first passed or promulgated. */
  adopted: string
  from: string
  /** Since 2014, in time order. */
  versions: readonly Version[]
  /** Numbers of the State Council's orders that promulgated it or a revision. */
  orders: readonly number[]
}

/** A title that is no longer in force; `to` is its last day. */
export interface Replaced extends Dated {
  title: string
  to: string
  /** What holds today; empty where it was only abolished. */
  replacedBy: readonly string[]
  /** Places have regulations of the same name, which the bare title may mean. */
  localNamesakes?: true
}

/** The statute of a title without 中华人民共和国; null where it is not known. */
export function statuteOf(title: string): Statute | null {
  const cached = found.get(title)
  if (cached !== undefined) return cached
  const earlier = listed(LAWS, 'law', title) ?? listed(REGULATIONS, 'regulation', title)
  const recent = RECENT.find((statute) => statute.title === title)
  const statute = recent ? { ...recent, versions: [...(earlier?.versions ?? []), ...recent.versions] } : earlier
  found.set(title, statute)
  return statute
}

/** The statute whose number an order of the State Council bears. */
export function statuteByOrder(order: number): Statute | null {
  const at = REGULATIONS.indexOf(` ${order}号`)
  if (at >= 0) return statuteOf(lineAt(REGULATIONS, at).split('|', 1)[0] as string)
  return RECENT.find(({ orders }) => orders.includes(order)) ?? null
}

/** The titles of all statutes of a kind, without 中华人民共和国. */
export function titlesOf(kind: Statute['kind']): string[] {
  const lines = (kind === 'law' ? LAWS : REGULATIONS).trim().split('\n')
  const recent = RECENT.filter((statute) => statute.kind === kind).map(({ title }) => title)
  return [...new Set([...lines.map((line) => line.split('|', 1)[0] as string), ...recent])]
}

/** Titles that tell by themselves, without 《》, that a statute is meant: those gone, and laws of late. */
export function titlesToldBare(): string[] {
  const gone = REPLACED.map(({ title }) => title).filter((title) => /(?:法|条例|[总通]则)$/.test(title))
  const late = LAWS.split('\n').flatMap((line) => {
    const [title = '', first = ''] = line.split('|', 2)
    return title.length > 4 && first >= FIRST_LATE ? [title] : []
  })
  const later = RECENT.filter(({ title, adopted, kind }) => kind === 'law' && title.length > 4 && adopted >= FIRST_LATE)
  return [...gone, ...late, ...later.map(({ title }) => title)]
}

/** Drafts on years before are rare. */
const FIRST_LATE = '2019'

/** The statute whose title is put together of the same characters in another order; null where there is none. */
export function statuteOfCharacters(title: string): string | null {
  byCharacters ??= new Map([...titlesOf('law'), ...titlesOf('regulation')].map((known) => [sorted(known), known]))
  return byCharacters.get(sorted(title)) ?? null
}

function sorted(title: string): string {
  return [...title].sort().join('')
}

/** Titles that were in force once, by title without 中华人民共和国. */
export function replacedStatutes(): ReadonlyMap<string, Replaced> {
  gone ??= new Map(REPLACED.map((entry) => [entry.title, entry]))
  return gone
}

/** Names by which statutes are called for short. */
export const SHORT_TITLES: Readonly<Record<string, string>> = {
  地方组织法: '地方各级人民代表大会和地方各级人民政府组织法',
  监督法: '各级人民代表大会常务委员会监督法',
  选举法: '全国人民代表大会和地方各级人民代表大会选举法',
  代表法: '全国人民代表大会和地方各级人民代表大会代表法',
  政务处分法: '公职人员政务处分法',
  村委会组织法: '村民委员会组织法',
  居委会组织法: '城市居民委员会组织法',
  固废法: '固体废物污染环境防治法',
  固体废物法: '固体废物污染环境防治法',
  水污染法: '水污染防治法',
  国安法: '国家安全法',
  国家宪法: '宪法',
  环评法: '环境影响评价法',
  消法: '消费者权益保护法',
  房屋征收条例: '国有土地上房屋征收与补偿条例',
  政务公开条例: '政府信息公开条例',
}

/** Titles are looked up one by one, so that no draft pays for the whole list. */
const found = new Map<string, Statute | null>()
let gone: Map<string, Replaced> | undefined
let byCharacters: Map<string, string> | undefined

function listed(lines: string, kind: Statute['kind'], title: string): Statute | null {
  const at = lines.indexOf(`\n${title}|`)
  if (at < 0 || title === '') return null
  const [, first = '', ...later] = lineAt(lines, at + 1).split('|')
  const { days, order } = fieldsOf(first)
  const orders = order === null ? [] : [order]
  const versions = later.map((text): Version => {
    const fields = fieldsOf(text)
    if (fields.order !== null) orders.push(fields.order)
    const [adopted = '', from = adopted] = fields.days
    return {
      kind: text.startsWith('修订') ? '修订' : '修正',
      adopted,
      from,
      ...(fields.order !== null && { order: fields.order }),
    }
  })
  const [adopted = '', from = adopted] = days
  return { title, kind, adopted, from, versions, orders, source: STATUTES_SOURCE, evidence: 'seen' }
}

function lineAt(lines: string, at: number): string {
  return lines.slice(lines.lastIndexOf('\n', at - 1) + 1, lines.indexOf('\n', at))
}

function fieldsOf(text: string): { days: string[]; order: number | null } {
  const parts = text.split(' ')
  const order = parts.find((part) => part.endsWith('号'))
  return { days: parts.filter((part) => /^\d{4}-/.test(part)), order: order ? Number.parseInt(order, 10) : null }
}

const NPC_2025_09 = 'Xinhua, 13 September 2025 (en.people.cn/n3/2025/0913/c90000-20365727.html)'
const NPC_2025_12 = '人民日报 28 December 2025, 十四届全国人大常委会第十九次会议闭幕'
const NPC_2026_03 = '中评社 4 March 2026, 十四届全国人大四次会议新闻发布会'

function made(title: string, adopted: string, from: string, source: string, evidence: Sourced['evidence']): Statute {
  return { title, kind: 'law', adopted, from, versions: [], orders: [], source, evidence }
}

function changed(
  title: string,
  first: string,
  version: Version,
  source: string,
  evidence: Sourced['evidence'],
): Statute {
  return { title, kind: 'law', adopted: first, from: first, versions: [version], orders: [], source, evidence }
}

/** A regulation of the Party, with the texts by which it was replaced. */
function ofParty(title: string, first: string, ...versions: readonly (readonly [string, string?])[]): Statute {
  return {
    title,
    kind: 'regulation',
    adopted: first,
    from: first,
    versions: versions.map(([adopted, from = adopted]) => ({ kind: '修订', adopted, from })),
    orders: [],
    source: '中国共产党党内法规; days remembered',
    evidence: 'recalled',
  }
}

/** Later than the collection. Days of coming into force that were only remembered make the entry `recalled`. */
const RECENT: readonly Statute[] = [
  ofParty(
    '中国共产党纪律处分条例',
    '2003-12-31',
    ['2015-10-18', '2016-01-01'],
    ['2018-08-18', '2018-10-01'],
    ['2023-12-19', '2024-01-01'],
  ),
  ofParty('中国共产党问责条例', '2016-07-08', ['2019-08-25', '2019-09-01']),
  ofParty('中国共产党巡视工作条例', '2009-07-02', ['2015-08-03'], ['2024-02-08']),
  ofParty('党政领导干部选拔任用工作条例', '2002-07-09', ['2014-01-14'], ['2019-03-03']),
  made(
    '民营经济促进法',
    '2025-04-30',
    '2025-05-20',
    'named in a party paper of November 2025; the days are remembered',
    'recalled',
  ),
  made('法治宣传教育法', '2025-09-12', '2025-11-01', NPC_2025_09, 'seen'),
  made('突发公共卫生事件应对法', '2025-09-12', '2025-11-01', NPC_2025_09, 'seen'),
  made('国家公园法', '2025-09-12', '2026-01-01', NPC_2025_09, 'seen'),
  made('原子能法', '2025-09-12', '2026-01-15', NPC_2025_09, 'seen'),
  made('危险化学品安全法', '2025-12-27', '2026-05-01', NPC_2025_12, 'seen'),
  made('生态环境法典', '2026-03-12', '2026-08-15', `${NPC_2026_03}: 提请审议; passing and days remembered`, 'recalled'),
  made(
    '民族团结进步促进法',
    '2026-03-12',
    '2026-07-01',
    `${NPC_2026_03}: 提请审议; passing and days remembered`,
    'recalled',
  ),
  made(
    '国家发展规划法',
    '2026-03-12',
    '2026-03-12',
    `${NPC_2026_03}: 提请审议; passing and days remembered`,
    'recalled',
  ),
  changed(
    '治安管理处罚法',
    '2005-08-28',
    { kind: '修订', adopted: '2025-06-27', from: '2026-01-01' },
    'digipub.cc, chieflaw.cn, hongqi-lawyer.com: 119条增至144条',
    'seen',
  ),
  changed(
    '传染病防治法',
    '1989-02-21',
    { kind: '修订', adopted: '2025-04-30', from: '2025-09-01' },
    `${NPC_2026_03}: 修改传染病防治法; days remembered`,
    'recalled',
  ),
  changed(
    '反不正当竞争法',
    '1993-09-02',
    { kind: '修订', adopted: '2025-06-27', from: '2025-10-15' },
    `${NPC_2026_03}: 修改反不正当竞争法; days read at cn.chinadaily.com.cn, 1 July 2025`,
    'seen',
  ),
  changed('仲裁法', '1994-08-31', { kind: '修订', adopted: '2025-09-12', from: '2026-03-01' }, NPC_2025_09, 'seen'),
  changed('食品安全法', '2009-02-28', { kind: '修正', adopted: '2025-09-12', from: '2025-12-01' }, NPC_2025_09, 'seen'),
  changed(
    '村民委员会组织法',
    '1998-11-04',
    { kind: '修订', adopted: '2025-10-28', from: '2026-01-01' },
    '主席令第59号: day read, whether 修订 or 修正 remembered',
    'recalled',
  ),
  changed(
    '城市居民委员会组织法',
    '1989-12-26',
    { kind: '修订', adopted: '2025-10-28', from: '2026-01-01' },
    `${NPC_2026_03}: 修改城市居民委员会组织法; days remembered`,
    'recalled',
  ),
  changed(
    '网络安全法',
    '2016-11-07',
    { kind: '修正', adopted: '2025-10-28', from: '2026-01-01' },
    `${NPC_2026_03}: 修改网络安全法; days remembered`,
    'recalled',
  ),
  changed(
    '环境保护税法',
    '2016-12-25',
    { kind: '修正', adopted: '2025-10-28', from: '2025-10-28' },
    `${NPC_2026_03}: 修改环境保护税法; days remembered`,
    'recalled',
  ),
  changed(
    '海商法',
    '1992-11-07',
    { kind: '修订', adopted: '2025-10-28', from: '2026-05-01' },
    `${NPC_2026_03}: 修改海商法; days remembered`,
    'recalled',
  ),
  changed('渔业法', '1986-01-20', { kind: '修订', adopted: '2025-12-27', from: '2026-05-01' }, NPC_2025_12, 'seen'),
  changed('民用航空法', '1995-10-30', { kind: '修订', adopted: '2025-12-27', from: '2026-07-01' }, NPC_2025_12, 'seen'),
  changed(
    '国家通用语言文字法',
    '2000-10-31',
    { kind: '修订', adopted: '2025-12-27', from: '2026-01-01' },
    NPC_2025_12,
    'seen',
  ),
  changed('对外贸易法', '1994-05-12', { kind: '修订', adopted: '2025-12-27', from: '2026-03-01' }, NPC_2025_12, 'seen'),
  {
    title: '行政执法监督条例',
    kind: 'regulation',
    adopted: '2025-12-17',
    from: '2026-02-01',
    versions: [],
    orders: [825],
    source: '国务院令第825号 (moqicareer.com, m.shushuxiu.com)',
    evidence: 'seen',
  },
  {
    title: '消费者权益保护法实施条例',
    kind: 'regulation',
    adopted: '2024-03-15',
    from: '2024-07-01',
    versions: [],
    orders: [778],
    source: '国务院令第778号, cited with its day of coming into force in several public repositories',
    evidence: 'seen',
  },
  {
    title: '政务数据共享条例',
    kind: 'regulation',
    adopted: '2025-05-28',
    from: '2025-08-01',
    versions: [],
    orders: [809],
    source:
      '国务院令第809号, made public on 3 June 2025 (number and day of coming into force read, that of signing remembered)',
    evidence: 'seen',
  },
  {
    title: '行政复议法实施条例',
    kind: 'regulation',
    adopted: '2007-05-29',
    from: '2007-08-01',
    versions: [{ kind: '修订', adopted: '2026-05-08', from: '2026-07-01' }],
    orders: [499],
    source: 'news digest of 8 May 2026: day read, text not',
    evidence: 'recalled',
  },
  {
    title: '监察法实施条例',
    kind: 'regulation',
    adopted: '2021-09-20',
    from: '2021-09-20',
    versions: [],
    orders: [],
    source: '国家监察委员会公告第1号; the day is remembered',
    evidence: 'recalled',
  },
  {
    title: '信访工作条例',
    kind: 'regulation',
    adopted: '2022-02-25',
    from: '2022-05-01',
    versions: [],
    orders: [],
    source: `${STATUTES_SOURCE}: 中共中央、国务院2022年2月25日发布`,
    evidence: 'seen',
  },
]

const CIVIL_CODE = '《民法典》第一千二百六十条'

function replaced(
  title: string,
  to: string,
  replacedBy: readonly string[],
  source: string,
  evidence: Sourced['evidence'] = 'seen',
): Replaced {
  return { title, to, replacedBy, source, evidence }
}

const REPLACED: readonly Replaced[] = [
  ...['婚姻法', '继承法', '民法通则', '收养法', '担保法', '合同法', '物权法', '侵权责任法', '民法总则'].map((title) =>
    replaced(title, '2020-12-31', ['民法典'], CIVIL_CODE),
  ),
  replaced('行政监察法', '2018-03-19', ['监察法'], '《监察法》第六十九条'),
  replaced(
    '信访条例',
    '2022-04-30',
    ['信访工作条例'],
    `${STATUTES_SOURCE}: 信访条例 marked as expired; 信访工作条例 in force from 1 May 2022`,
  ),
  replaced('治安管理处罚条例', '2006-02-28', ['治安管理处罚法'], '《治安管理处罚法》（2012年修正）附则'),
  {
    ...replaced(
      '法律援助条例',
      '2021-12-31',
      ['法律援助法'],
      '《法律援助法》 in force from 1 January 2022; the repeal is remembered',
      'recalled',
    ),
    localNamesakes: true,
  },
  replaced('法规规章备案条例', '2024-10-31', ['法规规章备案审查条例'], '《法规规章备案审查条例》第二十六条'),
  replaced('环境噪声污染防治法', '2022-06-04', ['噪声污染防治法'], '《噪声污染防治法》第九十条'),
  replaced('执业医师法', '2022-02-28', ['医师法'], '《医师法》附则'),
  replaced('预备役军官法', '2023-02-28', ['预备役人员法'], '《预备役人员法》附则'),
  replaced('城市规划法', '2007-12-31', ['城乡规划法'], '《城乡规划法》附则'),
  replaced('学位条例', '2024-12-31', ['学位法'], '《学位法》附则'),
  replaced('进出口关税条例', '2024-11-30', ['关税法'], '《关税法》附则'),
  replaced('增值税暂行条例', '2025-12-31', ['增值税法'], '《增值税法》附则'),
  replaced('印花税暂行条例', '2022-06-30', ['印花税法'], '《印花税法》附则'),
  replaced('契税暂行条例', '2021-08-31', ['契税法'], '《契税法》附则'),
  replaced('城市维护建设税暂行条例', '2021-08-31', ['城市维护建设税法'], '《城市维护建设税法》附则'),
  replaced('资源税暂行条例', '2020-08-31', ['资源税法'], '《资源税法》附则'),
  replaced('耕地占用税暂行条例', '2019-08-31', ['耕地占用税法'], '《耕地占用税法》附则'),
  replaced('车辆购置税暂行条例', '2019-06-30', ['车辆购置税法'], '《车辆购置税法》附则'),
  ...['中外合资经营企业法', '中外合作经营企业法', '外资企业法'].map((title) =>
    replaced(title, '2019-12-31', ['外商投资法'], '《外商投资法》第四十二条'),
  ),
  ...[
    '公司登记管理条例',
    '企业法人登记管理条例',
    '合伙企业登记管理办法',
    '农民专业合作社登记管理条例',
    '企业法人法定代表人登记管理规定',
  ].map((title) => replaced(title, '2022-02-28', ['市场主体登记管理条例'], '《市场主体登记管理条例》第五十五条')),
  replaced('个体工商户条例', '2022-10-31', ['促进个体工商户发展条例'], '《促进个体工商户发展条例》附则'),
  replaced(
    '取水许可制度实施办法',
    '2006-04-14',
    ['取水许可和水资源费征收管理条例'],
    '《取水许可和水资源费征收管理条例》（国务院令第460号）附则; remembered',
    'recalled',
  ),
  replaced('档案法实施办法', '2024-02-29', ['档案法实施条例'], '《档案法实施条例》附则'),
  replaced('煤矿安全监察条例', '2024-04-30', ['煤矿安全生产条例'], '《煤矿安全生产条例》附则'),
  replaced('人体器官移植条例', '2024-04-30', ['人体器官捐献和移植条例'], '《人体器官捐献和移植条例》附则'),
  replaced('退役士兵安置条例', '2024-08-31', ['退役军人安置条例'], '《退役军人安置条例》附则'),
  replaced(
    '非法金融机构和非法金融业务活动取缔办法',
    '2021-04-30',
    ['防范和处置非法集资条例'],
    '《防范和处置非法集资条例》附则',
  ),
  replaced('化妆品卫生监督条例', '2020-12-31', ['化妆品监督管理条例'], '《化妆品监督管理条例》附则'),
  replaced('无照经营查处取缔办法', '2017-09-30', ['无证无照经营查处办法'], '《无证无照经营查处办法》附则'),
  replaced('报废汽车回收管理办法', '2019-05-31', ['报废机动车回收管理办法'], '《报废机动车回收管理办法》附则'),
  replaced(
    '楼堂馆所建设管理暂行条例',
    '2017-11-30',
    ['机关团体建设楼堂馆所管理条例'],
    '《机关团体建设楼堂馆所管理条例》附则',
  ),
  replaced('排污费征收使用管理条例', '2017-12-31', ['环境保护税法'], '《环境保护税法实施条例》附则'),
  replaced(
    '疫苗流通和预防接种管理条例',
    '2020-12-31',
    ['疫苗管理法'],
    `${STATUTES_SOURCE}: marked as expired; the day is remembered`,
    'recalled',
  ),
  replaced(
    '卖淫嫖娼人员收容教育办法',
    '2019-12-27',
    [],
    `${STATUTES_SOURCE}: marked as expired; the day is remembered`,
    'recalled',
  ),
  replaced(
    '社会抚养费征收管理办法',
    '2021-12-31',
    [],
    `${STATUTES_SOURCE}: marked as expired; the day is remembered`,
    'recalled',
  ),
  replaced(
    '计划生育技术服务管理条例',
    '2021-12-31',
    [],
    `${STATUTES_SOURCE}: marked as expired; the day is remembered`,
    'recalled',
  ),
  replaced(
    '流动人口计划生育工作条例',
    '2021-12-31',
    [],
    `${STATUTES_SOURCE}: marked as expired; the day is remembered`,
    'recalled',
  ),
  replaced(
    '无障碍环境建设条例',
    '2023-08-31',
    ['无障碍环境建设法'],
    '《无障碍环境建设法》in force from 1 September 2023; the repeal is remembered',
    'recalled',
  ),
  replaced('行政复议条例', '1999-09-30', ['行政复议法'], '《行政复议法》（2017年修正）附则'),
  replaced('食品卫生法', '2009-05-31', ['食品安全法'], '《食品安全法》附则', 'recalled'),
  replaced(
    '城市房屋拆迁管理条例',
    '2011-01-20',
    ['国有土地上房屋征收与补偿条例'],
    '《国有土地上房屋征收与补偿条例》第三十五条',
  ),
  replaced(
    '国家行政机关公文处理办法',
    '2012-06-30',
    ['党政机关公文处理工作条例'],
    '《党政机关公文处理工作条例》第四十二条',
  ),
  ...REPLACED_REGULATIONS.trim().split('\n').map(readAsReplaced),
  // Gone long since, or rules of ministries and the Party: the days are remembered.
  ...remembered([
    ['保守国家秘密法实施办法', '2014-02-28', '保守国家秘密法实施条例'],
    ['统计法实施细则', '2017-07-31', '统计法实施条例'],
    ['女职工劳动保护规定', '2012-04-27', '女职工劳动保护特别规定'],
    ['私营企业暂行条例', '2018-03-18', ''],
    ['水污染防治法实施细则', '2018-04-03', '水污染防治法'],
    ['劳动教养试行办法', '2013-12-27', ''],
    ['公安机关办理劳动教养案件规定', '2013-12-27', ''],
    ['营业税暂行条例', '2017-11-18', ''],
    ['农业税条例', '2005-12-31', ''],
    ['城市流浪乞讨人员收容遣送办法', '2003-07-31', '城市生活无着的流浪乞讨人员救助管理办法'],
    ['宗教活动场所管理条例', '2005-02-28', '宗教事务条例'],
    ['强制戒毒办法', '2011-06-25', '戒毒条例'],
    ['居民身份证条例', '2003-12-31', '居民身份证法'],
    ['道路交通管理条例', '2004-04-30', '道路交通安全法'],
    ['道路交通事故处理办法', '2004-04-30', '道路交通安全法'],
    ['国家公务员暂行条例', '2005-12-31', '公务员法'],
    ['企业劳动争议处理条例', '2011-01-07', ''],
    ['退伍义务兵安置条例', '2011-10-31', ''],
    ['土地复垦规定', '2011-03-04', '土地复垦条例'],
    ['殡葬管理暂行规定', '1997-07-20', '殡葬管理条例'],
    ['城市私有房屋管理条例', '2008-01-14', ''],
    ['经济合同法', '1999-09-30', ''],
    ['企业年度检验办法', '2014-02-28', '企业信息公示暂行条例'],
    ['土地登记办法', '2017-12-28', '不动产登记暂行条例'],
    ['国务院关于行政区划管理的规定', '2018-12-31', '行政区划管理条例'],
    ['工商行政管理机关行政处罚程序规定', '2019-03-31', '市场监督管理行政处罚程序规定'],
    ['质量技术监督行政处罚程序规定', '2019-03-31', '市场监督管理行政处罚程序规定'],
    ['食品药品行政处罚程序规定', '2019-03-31', '市场监督管理行政处罚程序规定'],
    ['市场监督管理行政处罚程序暂行规定', '2021-07-14', '市场监督管理行政处罚程序规定'],
    ['环境行政处罚办法', '2023-06-30', '生态环境行政处罚办法'],
    ['环境保护行政处罚办法', '2010-02-28', '生态环境行政处罚办法'],
    ['农村土地承包经营权流转管理办法', '2021-02-28', '农村土地经营权流转管理办法'],
    ['食品经营许可管理办法', '2023-11-30', '食品经营许可和备案管理办法'],
    ['餐饮服务许可管理办法', '2015-09-30', '食品经营许可和备案管理办法'],
    ['食品流通许可证管理办法', '2015-09-30', '食品经营许可和备案管理办法'],
    ['公平竞争审查制度实施细则', '2025-04-19', '公平竞争审查条例实施办法'],
    ['公平竞争审查制度实施细则(暂行)', '2021-06-28', '公平竞争审查条例实施办法'],
    ['全面推进依法行政实施纲要', '2015-12-26', '法治政府建设实施纲要（2021—2025年）'],
    ['市县法治政府建设示范指标体系(2019年版)', '2021-08-31', '市县法治政府建设示范指标体系（2021年版）'],
    ['党政领导干部选拔任用工作暂行条例', '2002-07-08', '党政领导干部选拔任用工作条例'],
    ['中国共产党党员领导干部廉洁从政若干准则', '2015-12-31', '中国共产党廉洁自律准则'],
    ['中国共产党党内监督条例(试行)', '2016-10-26', '中国共产党党内监督条例'],
    ['中国共产党巡视工作条例(试行)', '2015-08-02', '中国共产党巡视工作条例'],
    ['社区矫正实施办法', '2020-06-30', '社区矫正法实施办法'],
    ['国土资源行政处罚办法', '2024-04-30', '自然资源行政处罚办法'],
    ['建设行政处罚程序暂行规定', '2022-04-30', '住房和城乡建设行政处罚程序规定'],
    ['交通行政处罚程序规定', '2019-05-31', '交通运输行政执法程序规定'],
    ['网络交易管理办法', '2021-04-30', '网络交易监督管理办法'],
    ['环境影响评价公众参与暂行办法', '2018-12-31', '环境影响评价公众参与办法'],
    ['排污许可管理办法(试行)', '2024-06-30', '排污许可管理办法'],
    ['政府采购信息公告管理办法', '2020-02-29', '政府采购信息发布管理办法'],
    ['中国共产党机关公文处理条例', '2012-06-30', '党政机关公文处理工作条例'],
    ['城市房屋租赁管理办法', '2011-01-31', '商品房屋租赁管理办法'],
    ['建设工程消防监督管理规定', '2020-05-31', '建设工程消防设计审查验收管理暂行规定'],
    ['药品流通监督管理办法', '2023-12-31', '药品经营和使用质量监督管理办法'],
    ['药品经营许可证管理办法', '2023-12-31', '药品经营和使用质量监督管理办法'],
    ['工程建设项目招标范围和规模标准规定', '2018-05-31', '必须招标的工程项目规定'],
    ['革命烈士褒扬条例', '2011-07-31', '烈士褒扬条例'],
    ['行政执法类公务员管理规定(试行)', '2023-08-31', '行政执法类公务员管理规定'],
    ['社会力量办学条例', '2003-08-31', '民办教育促进法'],
    ['国务院关于预防煤矿生产安全事故的特别规定', '2024-04-30', '煤矿安全生产条例'],
    ['锅炉压力容器安全监察暂行条例', '2003-05-31', '特种设备安全监察条例'],
    ['国家行政机关工作人员奖惩暂行规定', '2007-05-31', '行政机关公务员处分条例'],
    ['投机倒把行政处罚暂行条例', '2008-01-14', ''],
    ['企业职工伤亡事故报告和处理规定', '2007-05-31', '生产安全事故报告和调查处理条例'],
    ['特别重大事故调查程序暂行规定', '2007-05-31', '生产安全事故报告和调查处理条例'],
    ['民用爆炸物品管理条例', '2006-08-31', '民用爆炸物品安全管理条例'],
    ['种子管理条例', '2000-11-30', '种子法'],
    ['粮食收购条例', '2004-05-25', '粮食流通管理条例'],
    ['家畜家禽防疫条例', '1997-12-31', '动物防疫法'],
    ['企业法人登记管理条例施行细则', '2022-02-28', '市场主体登记管理条例实施细则'],
    ['个体工商户登记管理办法', '2022-02-28', '市场主体登记管理条例实施细则'],
    ['个人独资企业登记管理办法', '2022-02-28', '市场主体登记管理条例实施细则'],
    ['公司注册资本登记管理规定', '2022-02-28', '市场主体登记管理条例实施细则'],
    ['企业经营范围登记管理规定', '2022-02-28', '市场主体登记管理条例实施细则'],
    ['城乡个体工商户管理暂行条例', '2011-10-31', ''],
    ['工商行政管理部门处理消费者投诉办法', '2019-12-31', '市场监督管理投诉举报处理暂行办法'],
    ['产品质量申诉处理办法', '2019-12-31', '市场监督管理投诉举报处理暂行办法'],
    ['食品药品投诉举报管理办法', '2019-12-31', '市场监督管理投诉举报处理暂行办法'],
    ['产品质量监督抽查管理办法', '2019-12-31', '产品质量监督抽查管理暂行办法'],
    ['流通领域商品质量抽查检验办法', '2019-12-31', '产品质量监督抽查管理暂行办法'],
    ['网络商品交易及有关服务行为管理暂行办法', '2014-03-14', '网络交易监督管理办法'],
    ['严重违法失信企业名单管理暂行办法', '2021-08-31', '市场监督管理严重违法失信名单管理办法'],
    ['工商行政管理行政处罚信息公示暂行规定', '2021-08-31', '市场监督管理行政处罚信息公示规定'],
    ['婚姻登记管理条例', '2003-09-30', '婚姻登记条例'],
    ['学校食堂与学生集体用餐卫生管理规定', '2019-03-31', '学校食品安全与营养健康管理规定'],
    ['动物防疫条件审核管理办法', '2010-04-30', '动物防疫条件审查办法'],
    ['开发建设项目水土保持方案编报审批管理规定', '2023-02-28', '生产建设项目水土保持方案管理办法'],
    ['物业服务企业资质管理办法', '2018-03-07', ''],
    ['城市房地产中介服务管理规定', '2011-03-31', '房地产经纪管理办法'],
    ['危险废物转移联单管理办法', '2021-12-31', '危险废物转移管理办法'],
    ['企业事业单位环境信息公开办法', '2022-02-07', '企业环境信息依法披露管理办法'],
    ['国家危险废物名录(2016年版)', '2020-12-31', '国家危险废物名录（2025年版）'],
    ['国家危险废物名录(2021年版)', '2024-12-31', '国家危险废物名录（2025年版）'],
    ['出租汽车经营服务管理规定', '2016-10-31', '巡游出租汽车经营服务管理规定'],
    ['劳动力市场管理规定', '2007-12-31', '就业服务与就业管理规定'],
    ['国土资源听证规定', '2020-03-19', '自然资源听证规定'],
    ['罚没财物和追回赃款赃物管理办法', '2020-12-31', '罚没财物管理办法'],
    ['政府采购供应商投诉处理办法', '2018-02-28', '政府采购质疑和投诉办法'],
    ['招标公告发布暂行办法', '2017-12-31', '招标公告和公示信息发布管理办法'],
    ['国家司法考试实施办法', '2018-04-27', '国家统一法律职业资格考试实施办法'],
    ['行政学院工作条例', '2019-10-24', '中国共产党党校（行政学院）工作条例'],
    ['中国共产党党组工作条例(试行)', '2019-04-05', '中国共产党党组工作条例'],
    ['党政领导干部考核工作暂行规定', '2019-04-06', '党政领导干部考核工作条例'],
    ['干部教育培训工作条例(试行)', '2015-10-13', '干部教育培训工作条例'],
    ['中外合资经营企业法实施条例', '2019-12-31', '外商投资法实施条例'],
    ['中外合作经营企业法实施细则', '2019-12-31', '外商投资法实施条例'],
    ['外资企业法实施细则', '2019-12-31', '外商投资法实施条例'],
    ['企业所得税暂行条例', '2007-12-31', '企业所得税法'],
    ['外商投资企业和外国企业所得税法', '2007-12-31', '企业所得税法'],
    ['船舶吨税暂行条例', '2018-06-30', '船舶吨税法'],
    ['烟叶税暂行条例', '2018-06-30', '烟叶税法'],
    ['车船税暂行条例', '2011-12-31', '车船税法'],
    ['企业职工工伤保险试行办法', '2003-12-31', '工伤保险条例'],
    ['城市街道办事处组织条例', '2009-06-26', ''],
    ['公安派出所组织条例', '2009-06-26', ''],
    ['食品生产经营日常监督检查管理办法', '2022-03-14', '食品生产经营监督检查管理办法'],
    ['禁止价格欺诈行为的规定', '2022-06-30', '明码标价和禁止价格欺诈规定'],
    ['关于商品和服务实行明码标价的规定', '2022-06-30', '明码标价和禁止价格欺诈规定'],
    ['互联网广告管理暂行办法', '2023-04-30', '互联网广告管理办法'],
    ['合同违法行为监督处理办法', '2023-06-30', '合同行政监督管理办法'],
    ['生产安全事故罚款处罚规定(试行)', '2024-02-29', '生产安全事故罚款处罚规定'],
    ['国家赔偿费用管理办法', '2011-01-16', '国家赔偿费用管理条例'],
    ['重大税收违法失信案件信息公布办法', '2022-01-31', '重大税收违法失信主体信息公布管理办法'],
    ['重大税收违法案件信息公布办法', '2018-12-31', '重大税收违法失信主体信息公布管理办法'],
    ['重大税收违法案件信息公布办法(试行)', '2016-05-31', '重大税收违法失信主体信息公布管理办法'],
    ['纳税信用管理办法(试行)', '2025-06-30', '纳税缴费信用管理办法'],
    ['税务稽查工作规程', '2021-08-10', '税务稽查案件办理程序规定'],
    ['统计执法检查规定', '2017-08-31', '统计执法监督检查办法'],
    ['医疗器械注册管理办法', '2021-09-30', '医疗器械注册与备案管理办法'],
    ['最低生活保障审核审批办法(试行)', '2021-06-30', '最低生活保障审核确认办法'],
    ['养老机构设立许可办法', '2018-12-28', '养老机构管理办法'],
    ['拖欠农民工工资黑名单管理暂行办法', '2021-12-31', '拖欠农民工工资失信联合惩戒对象名单管理暂行办法'],
    ['公务员考核规定(试行)', '2020-12-27', '公务员考核规定'],
    ['公务员培训规定(试行)', '2019-11-25', '公务员培训规定'],
    ['公务员录用规定(试行)', '2019-11-25', '公务员录用规定'],
    ['导游人员管理实施办法', '2016-09-26', '导游管理办法'],
    ['党政领导干部选拔任用工作责任追究办法(试行)', '2019-05-12', '干部选拔任用工作监督检查和责任追究办法'],
  ]),
]

function readAsReplaced(line: string): Replaced {
  const [title = '', to = '', by = '', local] = line.split('|')
  const entry = replaced(title, to, by === '' ? [] : [by], `${STATUTES_SOURCE}: the successor’s last article`)
  return local === undefined ? entry : { ...entry, localNamesakes: true }
}

function remembered(entries: readonly (readonly [string, string, string])[]): Replaced[] {
  return entries.map(([title, to, by]) =>
    replaced(title, to, by === '' ? [] : [by], 'the successor’s last article; the day is remembered', 'recalled'),
  )
}
