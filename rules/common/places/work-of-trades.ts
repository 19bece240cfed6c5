import { matchesOf, type Range } from '../../../lib/audit'
import { claimedDeeds } from '../roles/deeds'
import { OWN_MATTER } from './addressed'
import { abbreviates } from './bureaus'
import { INDICATORS } from './fields-of-trades'
import { sentenceBefore, sentenceBehind } from './mismatches'
import { clauseAt } from './own-voice'
import { LAWS, LICENCES, PLATFORMS, type Told, tableOf, tradesOf, WORK } from './trades'

/** Halls and offices that give the licences of all trades, and bureaus that hold what several had. */
const GIVES_ALL = /审批|政务|行政服务|数据|综合|社会事|经济发展|自贸|商事/
/** Bureaus whose reports tell of the enforcement of all others, or that take part in it. */
const WATCHES_ALL = /审批|政务|行政服务|数据|综合|社会事|经济发展|督查|政府|乡村振兴/

/** Somebody else does it, or it is done together. */
const WITH_OTHERS =
  /联合|会同|配合|协助|协同|协作|联动|部门|专班|安委|法院|检察|移送|移交|抄告|线索|进驻|入驻|赋权|委托|派驻|代管/
/** 联合治超, 联合收割机: names of one trade's own, in which nobody need take part. */
const SET_NAMES = /联合(?=治超|收割|审图|图审|验收|测绘|征税|诊疗|会诊|办学)/g
/** 与公安、交通开展联合治超. */
const DONE_WITH = /[与同跟][一-鿿、]{2,16}联合/
const OFFICE =
  /[省市县区州旗镇乡]([一-鿿]{1,10}(?:局|厅|委(?!托)|中心|大队|支队))|((?:公安|审批|监管|管理|规划|住建|资源|环境|税务|应急|城管|水务|水利|农村|卫健|民政|运输|文旅|人社|医保)局)/g

/** Whether another body takes part; 县林草局 in the draft of 林业和草原局 is none. */
export function hasOthers(words: string, bureau: string): boolean {
  if (WITH_OTHERS.test(words.replace(SET_NAMES, '')) || DONE_WITH.test(words)) return true
  return [...matchesOf(words, OFFICE)].some(({ 1: name, 2: short = '' }) => !abbreviates(name ?? short, bureau))
}
/** The licence is what somebody has, lacks or is to get; or it is told about. */
const NOT_GIVEN =
  /取得|持有|持[有证]|领取|申领|[须应需]当?(?:依法)?办理|凭|查验|核查|查看|核对|核验|是否|伪造|过期|帮助|帮办|代办|代为|指导|督促|推动|引导|支持|助力|要求|责令|协调|推送|共享|信用|宣传|讲解|培训|解读|案例|诉讼|复议|普法|咨询|清理|取消|下放|承接|不再|被|未|无|没有|企业(?:依法)?办理|为[^,]{1,12}(?:办理|办成)|经[^,]{1,14}(?:核发|批准|审批)|由(?!我|本)/
const GIVES =
  /(?:核发|颁发|发放|签发|换发|补发|制发|审发|发出|新发|新办|审核|审批|批准|核准|准予|办理|办结|受理|注销|吊销|撤销|暂扣|变更|延续|认定|审查|制证)(?:了|发放|办理|核发|审批)?[^,。;\n]{0,40}$/
const GIVES_STRAIGHT = /(?:核发|颁发|签发|换发|吊销|注销|审批|暂扣)(?:了)?$/
/** What is done with licences behind their names, up to the count. */
const COUNTED =
  /^(?:经营|使用)?(?:许可)?(?:证书?|执照|登记证书?|登记|资质|批准)?书?(?:\([^()]{0,8}\))?(?:等)?(?:新办|延续|变更|换发|补发|注销|核发|发放|审批|办理|受理|延期|年审|手续|业务|事项|申请|许可|初审|审查|核准|复审|审核|共|合计|分别|计|总数|量|为|的|约){0,4}:?(?:\d|[一二两三四五六七八九十百]{1,4}[张本件份个家户])/
const GIVEN_BEHIND =
  /^(?:许可)?(?:证书?|执照)?书?(?:的)?(?:新办|延续|变更|换发|补发|注销|核发|发放|审批|制发)(?:量|共|合计|数)?:?\d/
const GIVEN_STRAIGHT = /^(?:许可)?(?:证书?|执照)?书?(?=[,。;、])/

const licencesIn = tableOf(LICENCES)
const platformsIn = tableOf(PLATFORMS)

/** Named oftener, it is something with which the bureau has to do. */
const MOST_NAMED = 2

function strangers(text: string, bureau: string, table: (text: string) => Told[]): Told[] {
  const own = tradesOf(bureau)
  return table(text).filter(
    ({ word, trades }) => ![...trades].some((trade) => own.has(trade)) && text.split(word).length - 1 <= MOST_NAMED,
  )
}

function sentenceAround(text: string, { start, end }: Range): string {
  return sentenceBefore(text, start) + text.slice(start, end + 60).split(/[。;\n]/, 1)[0]
}

/** The comma's clause before a place. */
export function headOf(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 60), at)
  return before.slice(Math.max(...['。', ';', ',', '\n'].map((point) => before.lastIndexOf(point))) + 1)
}

/** 核发建筑工程施工许可证58件 in the draft of 农业农村局: licences that bureaus of other trades give; ranges in the text. */
export function licencesOfOthers(text: string, bureau: string): Range[] {
  if (GIVES_ALL.test(bureau)) return []
  const found = strangers(text, bureau, licencesIn).flatMap((told): Range[] => {
    const head = headOf(text, told.start)
    const after = text.slice(told.end, told.end + 40)
    const counted =
      (GIVES.test(head) && COUNTED.test(after)) ||
      GIVEN_BEHIND.test(after) ||
      (GIVES_STRAIGHT.test(head) && GIVEN_STRAIGHT.test(after))
    if (!counted) return []
    const tail = after.split(/[。;,\n]/, 1)[0] as string
    if (NOT_GIVEN.test(head) || hasOthers(head + tail, bureau)) return []
    // 会同市烟草局检查,吊销烟草专卖零售许可证3个: with whom it is done is told before.
    if (
      hasOthers(
        sentenceBefore(text, told.start)
          .replace(head, '')
          .replace(/协同|协作|联动/g, ''),
        bureau,
      )
    )
      return []
    const end = told.end + (/^(?:许可)?(?:证书|证|执照)?/.exec(after)?.[0].length ?? 0)
    return [{ start: told.start, end }]
  })
  if (found.length === 0) return found
  // The rule for what is not the unit's to do tells some of them.
  const claimed = claimedDeeds(text, 'department', bureau)
  return found.filter(({ start, end }) => !claimed.some(({ range }) => range.start < end && start < range.end))
}

/** How much was done, in the clause or the one behind it: 打击传销,捣毁窝点3个. */
const COUNTS = /\d(?![\d,.]*(?:年(?![度均])|月|日|号令?))/
/** It is told about, learnt or helped with, or it comes from elsewhere. */
const NOT_DONE =
  /宣传|培训|普法|讲座|走访|调研|招聘|体检|慰问|授课|宣讲|指导|支持|督促|帮扶|赠|邀请|聘请|送法|座谈|举报|案例|复议|诉讼|应诉|法院|举办|学习|解读|讲解|知识|参观|专栏|发布|推送|公开|公示|信息|发放(?![^,]{0,4}(?:金|补贴|待遇|证|款))|摆放|张贴|线索|督察|督导|评查|反馈|行业|领域|购买|采购|合作|资金|经费|支付率|拨付|预算|审计|补贴|示范|培育|评选|反映|参加|参与|协议|引导|倡导|捐|奖励|认领|配合|服务|咨询|法律顾问|满意|提供|企业家|考察|听取|征求|意见|提案|建议|议题|研究|立法|修订|条例|起草|制定|印发|合法性|审查|清单|事项|规范性文件/

/** 组织道路运输企业开展安全培训3期, 出租车驾驶员培训360人次: those are trained whom one watches over; law is taught to all. */
function isOwnTraining(head: string, tail: string): boolean {
  return (
    /(?:^|组织|督促|对)$/.test(head) &&
    /^(?:驾驶员|从业人员|负责人|管理人员|业主|人员|开展){0,2}[^,]{0,6}培训\d/.test(tail) &&
    !/法|宣|讲|知识/.test(head + tail)
  )
}

/** 受理劳动保障投诉126件: complaints come to those who look into them. */
function isComplaint(head: string, tail: string): boolean {
  return /(?:受理|办结|处理|办理|处置)(?:各类)?$/.test(head) && /^(?:投诉|举报|纠纷|案件){0,2}\d/.test(tail)
}

/** More words than this stand in no one sentence. */
const MOST_NEAR = 40

const workIn = tableOf(WORK)
const allWorkIn = tableOf([...WORK, ...INDICATORS])
/** Bureaus that count, pay for or look over what all others do. */
const COUNTS_ALL = /审计|财政|统计|发展|应急|司法|信访|国资/

/** 查处涉渔“三无”船舶7艘 in the draft of 卫生健康局: what bureaus of other trades do, told in one sentence and never again; ranges in the text. */
export function workOfOthers(text: string, bureau: string): Range[] {
  if (WATCHES_ALL.test(bureau)) return []
  const ownTrades = tradesOf(bureau)
  const matters = OWN_MATTER.filter(([name]) => name.test(bureau)).map(([, matter]) => matter)
  const all = (COUNTS_ALL.test(bureau) ? workIn : allWorkIn)(text)
  const counts = new Map<string, number>()
  for (const { trades } of all) counts.set(trades[0] as string, (counts.get(trades[0] as string) ?? 0) + 1)
  return all.flatMap((told): Range[] => {
    const trade = told.trades[0] as string
    if ([...told.trades].some((other) => ownTrades.has(other)) || (counts.get(trade) ?? 0) > MOST_NEAR) return []
    const sentence = sentenceAround(text, told)
    // 矿山 and 采矿 all over the draft: a trade of which it tells.
    const here = all.filter(
      (other) => other.trades[0] === trade && Math.abs(other.start - told.start) < 60 && sentence.includes(other.word),
    )
    if ((counts.get(trade) ?? 0) > here.length + 1 || here[0] !== told) return []
    const head = headOf(text, told.start)
    const after = sentenceBehind(text, told.end, 60)
    const [tail = '', next = ''] = after.split(',', 2)
    const clause = head + told.word + tail
    if (!COUNTS.test(clause + next)) return []
    const own = isOwnTraining(head, tail) || isComplaint(head, tail)
    if ((!own && NOT_DONE.test(head + tail)) || hasOthers(sentence, bureau)) return []
    // 检查养老机构食堂48家, by those who watch over food.
    return matters.some((matter) => matter.test(head + tail)) ? [] : [{ start: told.start, end: told.end }]
  })
}

const ENFORCED =
  /(?:按照|依据|依照|根据|执行|落实|适用|违反|对照)(?:了)?(?:新修订的?)?(?:国家|省|《[^》]{1,30}》[、和及]){0,3}$/
const BY_LAW =
  /^[^。;\n]{0,30}(?:处罚|执法|检查|办理|立案|许可|查处|检定|收费|审批|监管)[^。;\n]{0,20}\d|^[^。;\n]{0,20}\d[^。;\n]{0,20}(?:处罚|检查|立案|许可|查处|审批)/
const lawsIn = tableOf(LAWS)

/** 依据《城镇燃气管理条例》对5家企业作出处罚 in the draft of 教育局; `titles` are what is cited. Ranges in the text. */
export function lawsOfOthers(text: string, bureau: string, titles: readonly Range[]): Range[] {
  if (WATCHES_ALL.test(bureau)) return []
  const own = tradesOf(bureau)
  return titles.flatMap(({ start, end }): Range[] => {
    if (end - start > 40 || !ENFORCED.test(text.slice(Math.max(0, start - 60), start))) return []
    const title = text.slice(start, end)
    if (!/(?:法|条例|办法|规定)(?:\([^)]{0,8}\))?》$/.test(title) || !BY_LAW.test(text.slice(end, end + 60))) return []
    const words = lawsIn(title)
    if (words.length === 0 || words.some(({ trades }) => [...trades].some((trade) => own.has(trade)))) return []
    const word = words[0] as Told
    if (text.split(word.word).length > 2 || hasOthers(sentenceAround(text, { start, end }), bureau)) return []
    return /学习|宣传|培训|解读|竞赛|讲/.test(sentenceBefore(text, start)) ? [] : [{ start, end }]
  })
}

const RUNS =
  /(?:依托|运用|利用|通过|借助|建成|建立|升级|上线|启用|优化|完善|运行|开发|推广|使用|推进|发挥)(?:了)?(?:全国|全省|全市|全县|[省市县区]级?|国家)?$/
const IS_PLATFORM = /^(?:综合|管理|监管|服务|预警|监控|信息|执法|智慧|智能){0,4}(?:平台|系统|一张图)/

/** 依托渔船动态监控平台 in the draft of 教育局; ranges in the text. */
export function platformsOfOthers(text: string, bureau: string): Range[] {
  if (WATCHES_ALL.test(bureau)) return []
  return strangers(text, bureau, platformsIn).flatMap((told): Range[] => {
    const rest = IS_PLATFORM.exec(text.slice(told.end, told.end + 16))?.[0]
    const runs = RUNS.test(text.slice(Math.max(0, told.start - 10), told.start))
    if (!rest || !runs || hasOthers(sentenceAround(text, told), bureau)) return []
    return /共享|接入|对接|比对|查询|数据/.test(clauseAt(text, told.start, told.word.length))
      ? []
      : [{ start: told.start, end: told.end + rest.length }]
  })
}
