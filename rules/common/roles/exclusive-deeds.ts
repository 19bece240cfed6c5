import { type Deed, HANDED_OVER, TOWN_OR_ZONE } from './deed'

/** What one bureau alone does: how it is looked for, the act, whose it is, the characters of the bureaus that may, what it is called. */
interface Row {
  key: string
  act: string
  owner: string
  save: string
  unless?: string
  /** No town does it by delegation. */
  notOfTowns?: true
  what: string
}

/** Taken together by offices for licences; those that speak for all bureaus. */
const OF_ALL = '审批|政务|行政服务|数据|综合执法'
const DONE = '(?:了)?[^,。;\\n]{0,8}?'

/**
 * Acts of one bureau that reports of others tell only by mistake. Each is told with its verb, so that the mere matter (医保基金安全) is
 * anybody's; what several trades do (抽检, 约谈, 应急演练) is left out.
 */
const ROWS: readonly Row[] = [
  {
    key: '医保',
    act: `(?:解除|终止|暂停|中止|签订|取消)${DONE}医保(?:定点)?(?:服务)?协议|(?:追回|追缴|拒付|收回|扣回)${DONE}(?:违规)?医保基金`,
    owner: '医保(?:局|部门|经办|中心)|医疗保障(?:局|部门|经办)|法院|审计',
    save: '医保|医疗保障|审计',
    unless: '定点医院签|我院|[与和同]市?医',
    what: '解除医保协议、追回医保基金',
  },
  {
    key: '骗取',
    act: '(?:查处|处罚|处理|立案)(?:了)?[^,。;\\n]{0,6}骗取医(?:保|疗保障)基金[^,。;\\n]{0,12}?(?=\\d)',
    owner: '医保(?:局|部门)|医疗保障|公安|法院|检察',
    save: '医保|医疗保障|公安',
    what: '查处骗取医保基金行为',
  },
  {
    key: '教师资格',
    act: `(?:认定|颁发|撤销|注销|核发)${DONE}教师资格(?:证书?)?|教师资格认定(?=\\d)`,
    owner: '教育|教体',
    save: `教|${OF_ALL}`,
    notOfTowns: true,
    what: '认定教师资格',
  },
  {
    key: '婚姻登记',
    act: `(?:办理|完成|受理)${DONE}婚姻登记(?:业务|手续)?(?=\\d)`,
    owner: '民政|窗口',
    save: `民政|${OF_ALL}`,
    what: '办理婚姻登记',
  },
  {
    key: '社会',
    act: '(?:核准|批准|办理)(?:了)?[^,。;\\n]{0,4}社会(?:团体|组织)(?:的)?(?:成立|设立|变更|注销|注册)?登记(?=\\d)',
    owner: '民政|登记管理机关|窗口',
    save: `民政|${OF_ALL}`,
    what: '社会组织登记',
  },
  {
    key: '捕捞许可证',
    act: `(?:颁发|核发|换发|吊销|注销|审批)${DONE}(?:渔业)?捕捞许可证`,
    owner: '渔|农业|海洋',
    save: `渔|农|海洋|牧|${OF_ALL}`,
    what: '核发捕捞许可证',
  },
  {
    key: '采砂许可证',
    act: `(?:颁发|核发|吊销|注销|审批)${DONE}(?:河道)?采砂许可证`,
    owner: '水利|水务|河道',
    save: `水|${OF_ALL}`,
    what: '核发采砂许可证',
  },
  {
    key: '竣工环保验收',
    act: `(?:组织|开展|批复)${DONE}竣工环保验收(?=\\d)`,
    owner: '生态环境|环保局',
    save: `环|${OF_ALL}`,
    what: '环保验收',
  },
  {
    key: '环评',
    act: '(?:审批|批复|核准)(?:了)?[^,。;\\n]{0,6}(?:建设项目)?环评(?:文件|报告书?表?)?(?=\\d)|作出(?:了)?[^,。;\\n]{0,4}环评批复',
    owner: '生态环境|环保局|窗口',
    save: `环|${OF_ALL}`,
    what: '审批环评文件',
  },
  {
    key: '特种设备',
    act: `(?:办理|核发|颁发|注销)${DONE}特种设备(?:使用|作业人员)?(?:登记证?|作业证|资格证)(?=\\d|,|。)`,
    owner: '市场监|市监|窗口',
    save: `市场|市监|质|${OF_ALL}`,
    notOfTowns: true,
    what: '特种设备登记、发证',
  },
  {
    key: '规划许可证',
    act: `(?:颁发|核发|发放)${DONE}(?:建设用地|建设工程|乡村建设)规划许可证(?=\\d)`,
    owner: '自然资源|规划',
    save: `自然|规划|国土|${OF_ALL}`,
    what: '核发规划许可证',
  },
  {
    key: '消防验收',
    act: '(?:作出|出具|办理|完成)(?:了)?[^,。;\\n]{0,8}消防验收(?:备案|意见书?|合格)?(?=\\d)',
    owner: '住建|住房|消防|窗口',
    save: `住|建设|消防|${OF_ALL}`,
    what: '消防验收',
  },
  {
    key: '出入境',
    act: '(?:办理|签发|制发)(?:了)?[^,。;\\n]{0,6}(?:出入境证件|护照|港澳通行证)(?=\\d)',
    owner: '公安|移民|窗口|外事',
    save: `公安|外事|移民|${OF_ALL}`,
    what: '签发出入境证件',
  },
  {
    key: '不动产权证',
    act: '(?:办理|颁发|核发|发放)(?:了)?[^,。;\\n]{0,4}不动产权证(?:书)?(?=\\d)',
    owner: '自然资源|登记中心|不动产登记|窗口',
    save: `自然|国土|登记|住|房|${OF_ALL}`,
    unless: '帮|代办|协助|历史遗留|难',
    what: '核发不动产权证',
  },
  {
    key: '公证',
    act: '办理(?:了)?(?:各类)?(?:国内|涉外|民事|经济){0,2}公证(?:事项|业务|案件)?(?=\\d)',
    owner: '公证|司法',
    save: '司法|公证',
    unless: '公证处|公证机构',
    what: '办理公证',
  },
  {
    key: '公证书',
    act: '(?:出具|办理|制作)(?:了)?[^,。;\\n]{0,4}公证书(?=\\d)',
    owner: '公证|司法',
    save: '司法|公证',
    what: '出具公证书',
  },
  ...['人民陪审员', '人民监督员'].map(
    (key): Row => ({
      key,
      act: `(?:选任|任命|选聘|聘任|增补)(?:了)?[^,。;\\n]{0,4}${key}(?=\\d)`,
      owner: '司法|法院|检察|人大',
      save: '司法|法院|检察',
      what: `选任${key}`,
    }),
  ),
  {
    key: '法律职业资格考试',
    act: '(?:组织实施|组织|承办|举办)(?:了|好)?(?:20\\d\\d年)?(?:度)?(?:国家统一)?法律职业资格考试(?!培训|报名|辅导|备考|通过)',
    owner: '司法',
    save: '司法|考试',
    unless: '参加|报考|备考|保障|鼓励',
    notOfTowns: true,
    what: '组织法律职业资格考试',
  },
  {
    key: '法律援助',
    act: '(?:审批|批准|指派)(?:了)?[^,。;\\n]{0,4}法律援助(?:案件|申请)(?=\\d)',
    owner: '法律援助中心|法律援助机构|司法',
    save: '司法',
    what: '审批法律援助',
  },
  {
    key: '社区矫正',
    act: '(?:接收|收监|解除|列管|监管)(?:了)?[^,。;\\n]{0,4}社区矫正(?:对象|人员)(?=\\d)',
    owner: '司法|公安',
    save: '司法|公安',
    what: '接收、解除社区矫正对象',
  },
  {
    key: '土地出让',
    act: '(?:签订|组织)(?:了)?[^,。;\\n]{0,6}(?:国有)?(?:建设用地|土地)(?:使用权)?出让合同(?=\\d)',
    owner: '自然资源|国土',
    save: '自然|国土|规划|国资',
    what: '出让国有建设用地',
  },
]

/** In the form in which all deeds are looked for; towns and zones do most of them by delegation. */
export const EXCLUSIVE: readonly Deed[] = ROWS.flatMap(({ notOfTowns, ...row }): Deed[] => {
  const ofBureaus: Deed = { ...row, of: ['department'] }
  const unless = row.unless ? `${row.unless}|${HANDED_OVER}` : HANDED_OVER
  return notOfTowns ? [ofBureaus, { ...row, unless, of: TOWN_OR_ZONE }] : [ofBureaus]
})
