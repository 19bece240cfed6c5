import { matchesOf, type Range } from '../../../lib/audit'
import { isStrangeTo } from './bureaus'
import { sentenceBefore } from './mismatches'
import { clauseAt } from './own-voice'
import { namesOf, ownersOf, ownersTable, type People, peopleTold, teamsTold } from './people-of-trades'

/** What one trade calls its own rule of law. */
const GOALS = ownersTable(
  '依法治校|依法治教|依法办学|依法执教=教体,依法行医|依法执业=卫医疾市司药,依法治税|依法征税=税,依法治水|依法管水=水河,依法治林|依法护林|依法兴林=林自园,依法治统|依法统计=统,依法治档=档,依法治企|依法经营=国商市企工税,依法治路|依法管路=交路,依法治渔|依法兴渔=农渔海,依法治污=环,依法管地|依法用地=自国土农住,依法理财=财,依法审计=审,依法治体=体,依法管烟=烟,依法治粮|依法管粮=粮发,依法治安=应',
)
const OF_GOALS = new RegExp(
  `(?:推进|深化|推动|坚持|加强|提升|提高|全面|深入|持续|着力|强化|将|把|开展|创建|打造|组织|抓好|抓实|做好|实施|落实)(?:全面|全[省市县区州旗])?(?:[一-鿿]{2,4}(?:机构|单位|学校))?(${namesOf(GOALS)})(?![、和及与]|[一-鿿]{0,4}(?:主体|户|者))`,
  'g',
)
/** What one trade strives for, with the bureaus that may speak of it in passing. */
const AIMS = ownersTable(
  '教育公平|义务教育优质均衡|教育强省|教育强市|教育强县|教育强区|教育强国|人民满意的教育|教育高质量发展=教体民人科文,交通强国|交通强省|交通强市|交通运输高质量发展|交通运输安全畅通=交公路,农业高质量发展|粮食稳产保供|农业强国|农业强省|农业强市|农业强县=农粮水自林供气商,公立医院高质量发展|全民健康水平|分级诊疗|医疗卫生服务能力|看病难=卫医疾体药民,水利高质量发展|节水型社会|水网建设=水自农住城,文旅融合|文旅高质量发展|全域旅游|文化强省|文化强市=文旅体商,住有所居|住房保障体系=住房建民,质量强国|质量强省|质量强市|质量强县|知识产权强市|知识产权强国=市工科商,税收现代化|税费服务=税,和谐劳动关系|高质量充分就业=人工民退,医保高质量发展|医保改革=医卫,民政事业高质量发展|养老服务体系=民卫医住,退役军人服务保障体系=退民,气象现代化=气,林业高质量发展|国土绿化=林自园城水农,外贸稳增长|消费提质扩容|商贸流通体系=商市海邮供,烟草高质量发展=烟,消防救援队伍建设=消应,自然资源高质量发展|国土空间治理=自规住',
)
const OF_AIMS = new RegExp(
  `(?:推[动进]|促进|保障|实现|加快|建设|建成|办好|提升|深化|完善|健全|构建|解决|增强)(?:了)?[^,。;\\n]{0,6}?(${namesOf(AIMS)})`,
  'g',
)
/** Whose content only one bureau measures. */
const CONTENT = ownersTable(
  '纳税人|缴费人|纳税人缴费人=税,患者|就医群众=卫医疾中,师生|学生家长=教体,业主=住房建城,旅客=交铁港航,游客=文旅,参保人|参保群众=医人社,服务对象家属=民,信访群众|信访人=信,用水户=水,民政服务对象|低保对象=民,办税=税,考生|考生家长=教人,乘客=交铁港航,储户=金,病人|病患=卫医,被征收人=住自城',
)
const OF_CONTENT = new RegExp(
  `(${namesOf(CONTENT)})(?:的)?(?:满意(?:度|率)|(?:投诉|诉求|咨询)(?=[^,。;\\n]{0,10}\\d))`,
  'g',
)
/** Bureaus whose work is with all others, or that hold several trades. */
const OF_ALL_TRADES =
  /司法|综合|审批|政务|发展|信访|审计|统计|财政|政府|督查|大数据|数据|应急|国资|机关事务|人力资源|人社|普法|政法/
/** Bureaus that train and look into the people of all others. */
const TELLS_OF_ALL = /司法|综合|审批|政务|政府|督查|数据|普法|政法|发展/
const WITH_OTHERS =
  /联合|会同|配合|协助|协同|协作|部门|[局委厅](?!属|机关|党)|[与和同](?=[^,]{0,8}(?:交流|座谈|联))|邀请|面向|针对|走进|送法|宣传|普法|宣讲|讲座|赠|慰问|体检|评选|案例|模范|典型|领域|行业|系统|[、](?:医|教|民警|税)/
/** Named more often it is a trade of which the draft tells. */
const MOST_NAMED = 2

function aimsTold(text: string): People[] {
  const tables = [
    [GOALS, OF_GOALS],
    [CONTENT, OF_CONTENT],
    [AIMS, OF_AIMS],
  ] as const
  return tables.flatMap(([table, pattern]) =>
    [...matchesOf(text, pattern)].map(({ index, 0: words, 1: name = '' }) => {
      const whole = { start: index, end: index + words.length }
      return {
        range: { start: index + words.indexOf(name), end: whole.end },
        whole,
        name,
        owners: ownersOf(table, name),
      }
    }),
  )
}

/** 全体医护人员法治意识增强, 深化依法治校, 患者满意度 in the draft of 林业局: people, aims and measures of one other bureau; ranges in the text. */
export function tradesOfOthers(text: string, bureau: string): Range[] {
  if (TELLS_OF_ALL.test(bureau)) return []
  const told = [...peopleTold(text), ...teamsTold(text)]
  if (!OF_ALL_TRADES.test(bureau)) told.push(...aimsTold(text))
  // Each name is counted once, however often a draft tells it.
  const counts = new Map<string, number>()
  const countOf = (name: string) => {
    const count = counts.get(name) ?? text.split(name).length - 1
    counts.set(name, count)
    return count
  }
  return told.flatMap(({ range, whole, name, owners }): Range[] => {
    if ([...owners].some((sign) => bureau.includes(sign)) || countOf(name) > MOST_NAMED) return []
    const clause = clauseAt(text, whole.start, whole.end - whole.start).replace(name, '')
    return WITH_OTHERS.test(clause) || WITH_OTHERS.test(sentenceBefore(text, whole.start).slice(-24)) ? [] : [range]
  })
}

/** 在省水利厅的精心指导下, 按照市教育局统一部署: by whom a bureau is led. */
const LED_BY =
  /(?<=在|按照|根据|遵照|贯彻|落实|执行)([省市][一-鿿]{2,10}[厅局])(?:党组|党委)?(?:的)?(?:坚强|正确|有力|精心|大力|具体|关心|业务){0,2}(?:领导(?=下|、|和)|指导(?=下|、)|统一(?:部署|安排)|部署(?:要求|安排)?|工作(?:部署|安排|要求)|有关(?:部署|要求))/g
/** Bureaus that set tasks for all others. */
const SETS_TASKS = /公安|消防|安全|人力|公务员|纪|编|档案|密|通信|法院|检察|地震|气象|电力|税务|监督局|药|疾控|中医|粮/

/** 在省水利厅的指导下 in the draft of 林业局: another trade's bureau above as the one that leads; ranges in the text. */
export function ledByOtherTrade(text: string, bureau: string): Range[] {
  if (OF_ALL_TRADES.test(bureau)) return []
  return [...matchesOf(text, LED_BY)].flatMap(({ index, 1: name = '' }): Range[] => {
    if (OF_ALL_TRADES.test(name) || SETS_TASKS.test(name) || !isStrangeTo(name, bureau)) return []
    const told = text.indexOf(name) !== text.lastIndexOf(name)
    return told || /联合|等|[、和及与]/.test(clauseAt(text, index, name.length))
      ? []
      : [{ start: index, end: index + name.length }]
  })
}

/** 如有疑问, 请与港湾区卫生健康局办公室联系: whom the readers of a draft are to ask. */
const ASK =
  /请(?:及时|直接|径|您)?(?:与|向|联系|咨询|致电|拨打)(?:本?级)?([一-鿿]{3,16}?(?:局|委员会|健康委|改革委|厅))(?:[一-鿿]{0,8}(?:室|科|股|处|中心|窗口))?(?=联系|咨询|反映|垂询|索取|提出|查询|[,(:。])/g

/** 请与…卫生健康局办公室联系 in the draft of another bureau: the one to be asked; ranges in the text. */
export function contactsOfOthers(text: string, bureau: string): Range[] {
  return [...matchesOf(text, ASK)].flatMap(({ index, 0: words, 1: name = '' }): Range[] => {
    if (!isStrangeTo(name, bureau) || /政务|数据|政府|档案|12345/.test(words)) return []
    const start = index + words.indexOf(name)
    return [{ start, end: start + name.length }]
  })
}
