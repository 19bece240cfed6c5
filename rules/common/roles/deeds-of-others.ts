import type { Self } from './deeds'
import { EXCLUSIVE } from './exclusive-deeds'

/** An act, the organ whose power it is, and the units whose own it never is. */
export interface Deed {
  /** Literal of the act by which it is looked for. */
  key: string
  /** Source of a pattern that holds the key. */
  act: string
  /** A key of `OWNERS`, or the source of a pattern for who may do it. */
  owner: string
  of: readonly Self[]
  /** Names of departments that have the power. */
  save?: string
  /** Words of the sentence up to the end of the clause in which another thing is meant. */
  unless?: string
  /** Only where the unit is named as who acts. */
  told?: true
  /** Told of a government even where nobody is named: it is at the other end of the act. */
  bare?: true
  what: string
}

export const OWNERS: Readonly<Record<string, string>> = {
  court: '法院|法庭|中院|高院|审判|法官|司法机关',
  prosecutor: '检察|公诉机关|司法机关',
  police: '公安|派出所|警|交管|刑侦|经侦|司法机关|政法',
  supervisor: '监委|监察|(?<![镇乡道])纪委|司法机关',
  above: '省|市(?!场)|国务院|国家|总局|上级|厅',
  government: '[县市区旗州](?:人民)?政府',
  voters: '选举|补选|换届|推选|村民会议|居民会议|村民代表会议',
}

const ALL: readonly Self[] = ['town', 'zone', 'department', 'government']
const LOW: readonly Self[] = ['town', 'zone', 'department']
const TOWN: readonly Self[] = ['town']
const LAWSUIT = '诉讼|仲裁|旁听|观摩|出庭|应诉|被告|涉诉|涉我|涉及|被诉|以[^,]{1,10}为|不服|上诉|申诉|听证|案例|警示'

/** Licences with the characters of the bureaus that give and take them. */
const LICENCES =
  '营业执照=市工,食品经营许可证=市药食,食品生产许可证=市药食,采矿许可证=自国矿,不动产权证=自国登,取水许可证=水,排污许可证=环,施工许可证=住建交水园,预售许可证=住建房,医疗机构执业许可证=卫健医,办学许可证=教人,道路运输经营许可证=交,烟草专卖零售许可证=烟,林木采伐许可证=林自园农,动物防疫条件合格证=农牧,娱乐经营许可证=文旅,网络文化经营许可证=文旅,人力资源服务许可证=人,安全生产许可证=应住建'
    .split(',')
    .map((line) => line.split('=') as [string, string])

export const DEEDS: readonly Deed[] = [
  ...LICENCES.map(
    ([key, bureaus]): Deed => ({
      key,
      act: `(?:颁发|核发|换发|吊销|注销)(?:了)?[^,。;\\n]{0,12}${key}书?`,
      owner: '审批|登记机关|发证|部门|(?<!我)局',
      of: ['department'],
      save: `[${bureaus}]|审批|政务|行政服务|数据|综合`,
      unless: '帮办|代办|核查|查验|持有|推送|共享|数据|抄告|告知|函',
      what: `颁发、吊销${key}`,
    }),
  ),
  // Courts.
  {
    key: '开庭',
    act: '(?:公开|依法)*开庭(?:审理|审判|宣判|判决)(?:并[^,。;\\n\\d]{2,6})?(?!的)',
    owner: 'court',
    of: ALL,
    save: '人力|人社|劳动',
    unless: LAWSUIT,
    what: '开庭审理',
  },
  {
    key: '判处',
    act: '(?:以[^,。;]{1,8}罪)?(?:依法)?判处[^,。;\\n]{0,14}(?:徒刑|拘役|管制|缓刑|罚金|刑罚|死刑)',
    owner: 'court',
    of: ALL,
    unless: '被|案例|警示|移送|法治课|通报',
    what: '判处刑罚',
  },
  ...['审结', '审判', '宣判', '审理'].map(
    (key): Deed => ({
      key,
      act: `(?:依法|公开|共|全年|累计)*${key}(?:了)?(?:各类)?[^,。;\\n]{0,4}(?:一审|二审|再审|刑事|民商事|民事|商事|行政诉讼)[^,。;\\n]{0,8}案件?(?=\\d)`,
      owner: 'court',
      of: ALL,
      unless: `${LAWSUIT}|司法所|援助`,
      what: '审理诉讼案件',
    }),
  ),
  ...['撤销', '变更', '推翻'].map(
    (key): Deed => ({
      key,
      act: `(?:依法)?${key}(?:了)?(?:生效|一审|二审|原审|终审|法院|的|行政|民事|刑事|错误){1,4}(?:判决|裁定)书?`,
      owner: '检察|中院|高院|上级法院',
      of: ALL,
      unless: '二审[^,]{0,8}$|上诉|再审|申诉|抗诉|复议|法院(?:依法)?(?:撤销|变更)|仲裁',
      what: `${key}法院判决、裁定`,
    }),
  ),
  {
    key: '司法建议',
    act: '(?:制发|发出|发送|提出|下发|印发|签发|开出|制作)(?:了)?[^,。;、\\n]{0,8}司法建议书?',
    owner: 'court',
    of: ALL,
    unless: '收到|采纳|办理|府院|府检|联动',
    bare: true,
    what: '制发司法建议',
  },
  {
    key: '强制执行',
    act: '作出(?:了)?(?:准予|准许)(?:强制)?执行裁定|裁定(?:准予|准许)强制执行',
    owner: 'court',
    of: ALL,
    what: '裁定准予强制执行',
  },
  {
    key: '司法确认',
    act: '(?:作出|出具|下达)(?:了)?[^,。;\\n]{0,4}司法确认(?:裁定|决定)',
    owner: 'court',
    of: LOW,
    what: '司法确认裁定',
  },
  {
    key: '破产',
    act: '(?:宣告|裁定)(?:了)?[^,。;\\n]{0,10}破产|受理(?:了)?破产(?:清算|重整)?(?:案件|申请)',
    owner: 'court',
    of: ALL,
    what: '审理破产案件',
  },
  {
    key: '司法拘留',
    act: '(?:采取|实施|作出|决定|予以|处以)(?:了)?司法拘留(?:措施|决定)?',
    owner: 'court',
    of: ALL,
    what: '司法拘留',
  },
  {
    key: '失信被执行人',
    act: '(?:将|对)[^,。;\\n]{1,16}(?:列入|纳入)失信被执行人',
    owner: 'court',
    of: LOW,
    what: '列入失信被执行人名单',
  },
  { key: '缓刑', act: '(?:裁定|决定)(?:依法)?撤销缓刑', owner: 'court', of: LOW, what: '裁定撤销缓刑' },
  {
    key: '减刑',
    act: '(?:裁定|决定|批准|给予)(?:依法)?[^,。;\\n]{0,6}减刑',
    owner: 'court',
    of: ALL,
    what: '裁定减刑',
  },
  {
    key: '收监',
    act: '作出(?:了)?收监(?:执行)?决定|决定收监(?:执行)?',
    owner: '法院|监狱|公安|看守',
    of: LOW,
    what: '决定收监执行',
  },
  // Procuratorates.
  {
    key: '逮捕',
    act: '(?:依法)?(?:批准|决定)(?:了)?逮捕|作出(?:不)?(?:批准)?逮捕决定',
    owner: 'prosecutor',
    of: ALL,
    unless: '报捕|提请',
    what: '批准逮捕',
  },
  {
    // 由办案机构依法予以逮捕: decided by procuratorates and courts, carried out by the police.
    key: '逮捕',
    act: '(?:依法)?(?:予以|实施|执行|进行|采取|直接)(?:了)?逮捕(?:措施)?(?![证权])',
    owner: '公安|警|检察|法院|监委|监察|司法机关|政法|国家安全',
    of: LOW,
    save: '公安|海关|检察',
    unless: '报捕|提请|应当|追逃|普法|讲解',
    what: '逮捕',
  },
  { key: '批捕', act: '(?:依法)?批捕(?!权|率)', owner: 'prosecutor', of: ALL, what: '批准逮捕' },
  { key: '公诉', act: '(?:依法)?(?:提起|支持)公诉', owner: 'prosecutor', of: ALL, what: '提起公诉' },
  { key: '审查起诉', act: '审查起诉(?=\\d|[^,。;\\n]{0,8}\\d)', owner: 'prosecutor', of: ALL, what: '审查起诉' },
  {
    key: '不起诉',
    act: '作出(?:了)?(?:相对|附条件|存疑)?不起诉(?:决定)?',
    owner: 'prosecutor',
    of: ALL,
    what: '不起诉决定',
  },
  { key: '抗诉', act: '(?:提出|提起)(?:了)?抗诉', owner: 'prosecutor', of: ALL, what: '提出抗诉' },
  {
    key: '公益诉讼',
    act: '(?:提起|立案)(?:了)?[^,。;、\\n]{0,8}公益诉讼(?:案件)?(?=\\d)',
    owner: 'prosecutor',
    of: ALL,
    unless: '涉|线索|收到',
    what: '提起公益诉讼',
  },
  {
    key: '检察建议',
    act: '(?:制发|发出|发送|提出|下发|印发|签发|开出|制作)(?:了)?[^,。;、\\n]{0,8}检察建议书?',
    owner: 'prosecutor',
    of: ALL,
    unless: '收到|采纳|办理|落实|检察(?!建议)|府院|府检|联动',
    bare: true,
    what: '制发检察建议',
  },
  { key: '量刑建议', act: '提出(?:了)?[^,。;\\n]{0,6}量刑建议', owner: 'prosecutor', of: ALL, what: '提出量刑建议' },
  // Police.
  ...['行政拘留', '刑事拘留', '治安拘留'].map(
    (key): Deed => ({
      key,
      act: `(?:作出|实施|处以?|予以|给予|决定|采取|依法)*(?:了)?${key}(?:决定|处罚|措施)?`,
      owner: 'police',
      of: ALL,
      save: '公安',
      told: true,
      what: key,
    }),
  ),
  {
    key: '刑事立案',
    act: '(?:予以|依法|作出)?刑事立案(?:侦查)?(?!监督|标准|追诉)',
    owner: 'police',
    of: LOW,
    save: '公安|海关|监狱',
    what: '刑事立案',
  },
  {
    key: '立案侦查',
    act: '(?:依法)?立案侦查',
    owner: '公安|派出所|警|监委|监察|检察|纪委|政法|司法机关',
    of: LOW,
    save: '公安|海关|监狱|检察',
    unless: '涉嫌|复议|信访|公开申请|许可|援助|仲裁|裁决',
    what: '立案侦查',
  },
  {
    key: '取保候审',
    act: '(?:采取|办理|实施|予以|批准)(?:了)?取保候审',
    owner: '公安|警|检察|法院',
    of: LOW,
    save: '公安|海关',
    what: '取保候审',
  },
  {
    key: '监视居住',
    act: '(?:采取|实施|予以|决定)(?:了)?(?:指定居所)?监视居住',
    owner: '公安|警|检察|法院',
    of: LOW,
    save: '公安|海关',
    what: '监视居住',
  },
  {
    key: '强制隔离戒毒',
    act: '(?:决定|作出|予以|处以|实施)(?:了)?强制隔离戒毒',
    owner: 'police',
    of: LOW,
    save: '公安|司法|戒毒',
    what: '决定强制隔离戒毒',
  },
  ...['破获', '侦破', '抓获'].map(
    (key): Deed => ({
      key,
      act: `${key}(?:了)?[^,。;\\n]{0,12}(?:案件?|嫌疑人|逃犯)`,
      owner: 'police',
      of: TOWN,
      told: true,
      what: '侦破刑事案件',
    }),
  ),
  {
    key: '驾驶证',
    act: '(?:吊销|暂扣|扣留)(?:了)?[^,。;\\n]{0,8}驾驶证',
    owner: '公安|交警|交管|警',
    of: LOW,
    save: '公安',
    what: '吊销、暂扣驾驶证',
  },
  {
    key: '分',
    act: '对[^,。;\\n]{0,8}(?:驾驶人|驾驶员|司机|驾驶证)[^,。;\\n]{0,6}(?:记|扣)(?:了)?\\d{1,2}分|(?:驾驶证)(?:一次)?(?:记|扣)(?:了)?\\d{1,2}分',
    owner: '公安|交警|交管|警',
    of: LOW,
    save: '公安',
    unless: '积分|考核|信用|诚信',
    what: '驾驶证记分',
  },
  ...['酒驾', '醉驾', '毒驾', '酒后驾驶', '无证驾驶'].map(
    (key): Deed => ({
      key,
      act: `(?:查处|查获|处罚)(?:了)?[^,。;\\n]{0,14}${key}[^,。;\\n]{0,12}?(?=\\d)`,
      owner: '公安|交警|交管|警',
      of: LOW,
      save: '公安',
      unless: '联合|干部|党员|通报|违纪',
      what: `查处${key}`,
    }),
  ),
  ...['居民身份证', '户口登记', '户籍登记'].map(
    (key): Deed => ({
      key,
      act: `(?:签发|办理|制发|补办|换发)(?:了)?[^,。;\\n]{0,8}${key}[^,。;\\n]{0,6}?(?=\\d)`,
      owner: '公安|派出所|警|窗口|大厅',
      of: ['department'],
      save: '公安|审批|政务|行政服务|数据',
      what: `办理${key}`,
    }),
  ),
  // Bureaus that alone collect, register or license.
  ...['税款', '欠税'].map(
    (key): Deed => ({
      key,
      act: `(?:追缴|征收|查补|追征|稽查)(?:了|入库)?[^,。;\\n]{0,6}${key}[^,。;\\n]{0,4}?(?=\\d)`,
      owner: '税务',
      of: LOW,
      save: '税务|海关|审计',
      unless: '协税|护税|审计|税务',
      what: `追缴${key}`,
    }),
  ),
  ...['设立登记', '注册登记', '注销登记', '变更登记'].map(
    (key): Deed => ({
      key,
      act: `(?:办理|核准|完成)(?:了)?(?:企业|公司|个体工商户|经营主体|市场主体)[^,。;\\n]{0,6}${key}[^,。;\\n]{0,4}?(?=\\d)`,
      owner: '市场监|市监|登记机关|审批|窗口',
      of: ['department'],
      save: '市场|市监|工商|审批|政务|行政服务|数据',
      what: `办理经营主体${key}`,
    }),
  ),
  {
    key: '不动产登记',
    act: '办理(?:了)?(?:各类)?不动产登记(?:业务|案件)?(?=\\d)',
    owner: '自然资源|登记中心|不动产',
    of: ['department'],
    save: '[自国登住房审]|政务|行政服务|数据',
    what: '办理不动产登记',
  },
  ...EXCLUSIVE,
  // Supervisory commissions; a town's commission for discipline is none.
  {
    key: '留置',
    act: '(?:依法)?(?:采取|实施|适用|决定|予以)(?:了)?留置(?:措施)?(?!送达|看护)|留置(?=\\d{1,3}[人名])',
    owner: 'supervisor',
    of: ALL,
    unless: '送达',
    what: '采取留置措施',
  },
  {
    key: '政务处分',
    act: '(?:给予|作出)(?:了)?[^,。;\\n]{0,10}党纪政务处分',
    owner: 'supervisor',
    of: ['government'],
    told: true,
    what: '给予党纪处分',
  },
  // Congresses, and villages and communities that elect their committees.
  ...['任命', '任免', '委任', '免去', '罢免', '撤换'].map(
    (key): Deed => ({
      key,
      act: `(?:直接|依法|决定|集中)*${key}(?:了)?[^,。;\\n]{0,16}(?:[村居](?:民)?委(?:员)?会(?:的)?(?:副?主任|委员|成员)|村主任|村民小组长|村民代表|居民代表|业主委员会)`,
      owner: 'voters',
      of: ALL,
      what: `${key}村（居）民委员会成员`,
    }),
  ),
  {
    key: '任命',
    act: '任命(?:了)?[^,。;\\n]{0,8}(?:副?县长|副?区长|副?市长|副?镇长|副?乡长|人大代表|政协委员)(?!助理)',
    owner: '人大|组织部|[县市区]委|提名',
    of: ALL,
    unless: '学习|宪法宣誓',
    what: '任命政府组成人员',
  },
  // Governments of counties and cities, and what only those above may approve.
  {
    key: '征收',
    act: '(?:依法)?(?:作出|下达|发布)(?:了)?[^,。;\\n]{0,14}征收(?:补偿)?决定',
    owner: 'government',
    of: LOW,
    unless: '代拟|税|社会抚养|不服|诉|复议',
    what: '作出征收决定',
  },
  {
    key: '批准',
    act: '(?:依法)?批准(?:了)?(?:征收|征用|占用|农用地转用|转用)[^,。;\\n]{0,10}(?:土地|耕地|林地|农田|草地|亩|公顷)|批准(?:了)?[^,。;\\n]{0,8}(?:土地征收|农用地转用)',
    owner: '省|市(?!场)|国务院|国家|自然资源|上级|厅|林业',
    of: ALL,
    save: '自然|林业|国土',
    unless: '报批|获批|报',
    what: '批准征收土地',
  },
  ...['维持', '撤销', '驳回', '变更'].map(
    (key): Deed => ({
      key,
      act: `(?:均|全部|依法|分别)*作出(?:了)?${key}(?:的)?(?:行政复议|复议)?决定`,
      owner: '[县市区旗](?:人民)?政府|复议机关|司法局',
      of: ['town', 'department'],
      save: '司法|海关|税务|国家安全',
      told: true,
      unless: '诉讼(?!.{0,40}复议)|被申请人',
      what: '作出复议决定',
    }),
  ),
  {
    key: '吊销',
    act: '(?:依法)?吊销(?:了)?[^,。;\\n]{0,16}(?:营业执照|许可证|执业证书?|资质证书|资格证书?)',
    owner: '[县市区旗][一-鿿]{0,8}(?:局|部门)|市场监管|登记机关|主管部门|发证机关',
    of: TOWN,
    unless: '赋权|委托',
    what: '吊销证照',
  },
  {
    key: '仲裁裁决',
    act: '(?:作出|下达|出具)(?:了)?[^,。;\\n]{0,10}仲裁裁决书?',
    owner: '仲裁(?:委|院|庭|机构)',
    of: ALL,
    save: '人力|人社|劳动',
    what: '作出仲裁裁决',
  },
  {
    key: '仲裁',
    act: '(?:裁决|仲裁)(?:了)?(?:劳动|人事|劳资|土地承包)[^,。;\\n]{0,6}(?:争议|纠纷)案?件?(?=\\d)',
    owner: '仲裁(?:委|院|庭|机构)',
    of: LOW,
    save: '人力|人社|劳动|农业',
    what: '裁决劳动争议',
  },
  ...['垄断协议', '反垄断', '市场支配地位'].map(
    (key): Deed => ({
      key,
      act: `(?:对|就)[^,。;\\n]{0,20}(?:垄断协议|滥用市场支配地位|垄断行为)[^,。;\\n]{0,6}(?:作出|立案|处罚|罚款|查处)[^,。;\\n]{0,8}|(?:作出|实施|开展|立案|查处)(?:了)?[^,。;\\n]{0,8}(?:反垄断(?:处罚|调查|立案|案件|执法)|(?:垄断协议|滥用市场支配地位)案件?)(?:决定)?`,
      owner: 'above',
      of: ALL,
      unless: '培训|宣传|线索|倡导|约谈|合规|省(?:级)?|总局|执法检查',
      what: '反垄断执法',
    }),
  ),
  {
    key: '执业',
    act: '(?:核准|颁发|发放|核发|换发|审批)[^,。;\\n]{0,6}(?:律师执业证书?|公证员执业证书?|律师事务所执业许可证|司法鉴定(?:人|机构)?(?:执业)?(?:许可证|证书))',
    owner: '省|厅|初审|审批局',
    of: LOW,
    unless: '厅|初审|转',
    what: '颁发律师、公证员执业证书',
  },
  {
    key: '巡视',
    act: '(?:开展|完成|组织|启动)(?:了)?[^,。;\\n]{0,8}巡视(?![巡整反组员回检查])',
    owner: '中央|省委|自治区党委',
    of: ALL,
    unless: '中央|省|整改|反馈|接受|值守|网格|河|湖|林|路|联动',
    what: '巡视；市、县党委开展的是巡察',
  },
  // Findings of fact that one office alone makes.
  {
    key: '工伤认定',
    act: '(?:作出|出具|下达)(?:了)?[^,。;\\n]{0,4}工伤认定(?:决定|结论)?书?',
    owner: '人社|人力',
    of: LOW,
    save: '人力|人社|劳动',
    unless: '不服|被告|诉',
    what: '工伤认定',
  },
  {
    key: '事故',
    act: '(?:作出|出具|下达)(?:了)?[^,。;\\n]{0,4}(?:道路)?交通事故(?:责任)?认定书?',
    owner: 'police',
    of: LOW,
    save: '公安',
    what: '交通事故认定',
  },
  {
    key: '火灾',
    act: '(?:作出|出具|下达)(?:了)?[^,。;\\n]{0,4}火灾(?:事故)?(?:原因)?认定书?',
    owner: '消防',
    of: LOW,
    save: '消防',
    what: '火灾事故认定',
  },
]
