import { ALL, type Deed, HANDED_OVER, LOW, type Self, TOWN_OR_ZONE } from './deed'

/** What the bureaus of a county or those above it do, and towns, zones and bureaus of other trades tell by mistake. */
interface Row extends Omit<Deed, 'of'> {
  of?: readonly Self[]
}

/** What one gives, with how many. */
const GIVES = '(?:颁发|核发|换发|发放|办理|制发|签发)(?:了)?[^,。;\\n]{0,6}'

const ROWS: readonly Row[] = [
  {
    key: '身份证',
    act: `${GIVES}(?:居民)?身份证(?=\\d)`,
    owner: '公安|派出所|户籍|户政',
    of: LOW,
    save: '公安',
    what: '签发居民身份证',
  },
  {
    key: '环',
    act: '(?:审批|批复|核准)(?:了)?[^,。;\\n]{0,6}(?:建设项目)?(?:环评|环境影响评价)(?:文件|报告书?表?)?(?=\\d)',
    owner: '生态环境|环保',
    what: '审批环评文件',
  },
  {
    key: '规划许可证',
    act: `${GIVES}(?:建设用地|建设工程)规划许可证(?=\\d)`,
    owner: '自然资源|规划局',
    what: '核发规划许可证',
  },
  {
    key: '法律援助',
    act: '(?:审批|批准)(?:了)?[^,。;\\n]{0,4}法律援助(?:案件|申请)(?=\\d)',
    owner: '法律援助中心|法律援助机构|司法局',
    what: '审批法律援助',
  },
  {
    key: '律师事务所',
    act: '(?:批准|核准|审批)(?:了)?(?:设立|成立)[^,。;\\n]{0,4}律师事务所(?=\\d)',
    owner: '省|厅',
    of: ALL,
    save: '厅|审批',
    what: '批准设立律师事务所',
  },
  {
    key: '地方标准',
    act: '(?:公布|发布|制定|批准)(?:了)?[^,。;\\n]{0,6}地方标准(?=\\d)',
    owner: '省|市(?!场)',
    unless: '参与|参编|起草|牵头|主导|联合|申报',
    what: '发布地方标准',
  },
  {
    key: '政府令',
    act: '(?:发布|公布|签署)(?:了)?(?:镇|乡)(?:人民)?政府令',
    owner: '省|市(?!场)|县',
    what: '发布政府令',
  },
  ...['增值税', '企业所得税', '个人所得税', '契税', '印花税'].map(
    (key): Row => ({
      key,
      act: `(?:征收|追缴|查补|稽查)(?:了|入库)?[^,。;\\n]{0,4}${key}[^,。;\\d\\n]{0,2}(?=\\d)`,
      owner: '税务',
      of: LOW,
      save: '税务|海关',
      unless: '协税|护税|税务',
      what: `征收${key}`,
    }),
  ),
  {
    key: '公务员',
    act: '组织(?:实施)?(?:了)?公务员(?:录用|招录|考录)(?:考试)?',
    owner: '组织部|人社|公务员局|省|市(?!场)',
    of: LOW,
    save: '人力|人社|组织|公务员',
    unless: '参加|报考',
    what: '公务员录用',
  },
  {
    key: '社会',
    act: '(?:批准|核准)(?:成立|设立)[^,。;\\n]{0,2}社会(?:组织|团体)(?=\\d)|年检社会(?:组织|团体)(?=\\d)',
    owner: '民政|登记管理机关',
    what: '社会组织登记',
  },
  {
    key: '开除党籍',
    act: '(?:给予|作出)(?:了)?[^,。;\\n]{0,6}开除党籍(?:处分)?',
    owner: 'supervisor',
    of: ['department'],
    save: '纪|监',
    what: '给予党纪处分',
  },
  {
    key: '责任认定',
    act: '(?:对[^,。;\\n]{0,6})?交通事故[^,。;\\n]{0,6}(?:作出|进行)责任认定',
    owner: '公安|交警|交管',
    of: LOW,
    save: '公安|交通',
    what: '交通事故认定',
  },
  {
    key: '劳动',
    act: '(?:受理|审理|办理|裁决|审结)(?:了)?[^,。;\\n]{0,4}劳动(?:人事)?(?:争议)?仲裁案件(?=\\d)',
    owner: '仲裁(?:委|院|庭|机构)|人社|人力',
    of: LOW,
    save: '人力|人社|劳动',
    what: '裁决劳动争议',
  },
  {
    key: '部门',
    act: '对(?:全[县市区]|[县市区]直)(?:各)?(?:行政)?(?:执法)?部门(?:开展|进行)[^,。;\\n]{0,4}(?:行政)?执法(?:监督|检查|督察)',
    owner: '司法|法制|依法治|人大|政府',
    of: ['department'],
    save: '司法|法制|政府|人大|政法|纪检',
    what: '行政执法监督',
  },
  {
    key: '规范性文件',
    act: '(?:备案审查|审查备案|备案)(?:了)?各(?:部门|单位|乡镇)[^,。;\\n]{0,4}规范性文件(?=\\d)',
    owner: '司法|法制|人大|政府',
    of: ['department'],
    save: '司法|法制|政府|人大',
    what: '规范性文件备案审查',
  },
  {
    key: '执法证',
    act: '(?:颁发|核发)(?:了)?[^,。;\\n]{0,4}(?:行政)?执法证件?(?=\\d)',
    owner: '司法|法制|省|政府',
    of: ['department'],
    save: '司法|法制|政府|厅',
    unless: '申领|申请|换领|经',
    what: '核发行政执法证件',
  },
  {
    key: '审判',
    act: '审判(?:了)?[^,。;\\n]{0,6}案件(?=\\d)',
    owner: 'court',
    of: ALL,
    what: '审判案件',
  },
  ...['决策', '文件', '合同'].map(
    (key): Row => ({
      key,
      act: `(?:审查|审核|论证)(?:了)?[县区市旗](?:人民)?政府(?:重大)?(?:行政)?(?:规范性)?${key}`,
      owner: '司法局|法律顾问',
      unless: '参与|协助|邀请|配合|受',
      what: '审查上级政府文件',
    }),
  ),
  {
    key: '政府',
    act: '(?:代理|代表)(?:了)?[县区市旗](?:人民)?政府(?:出庭|应诉|参加诉讼)',
    owner: '司法局|律师',
    what: '代理上级政府应诉',
  },
]

/** In the form in which all deeds are looked for; by towns and zones, where nothing else is said. */
export const OF_OFFICES: readonly Deed[] = ROWS.map(({ of = TOWN_OR_ZONE, unless, ...row }) => ({
  ...row,
  of,
  unless: unless ? `${unless}|${HANDED_OVER}` : HANDED_OVER,
}))
