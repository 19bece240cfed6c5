import { matchesOf, type Range } from '../../../lib/audit'
import { abbreviates } from './bureaus'
import { claimedDeeds } from '../roles/deeds'
import { OWN_MATTER } from './addressed'
import { clauseAt } from './own-voice'
import { sentenceBefore } from './mismatches'
import { LICENCES, PLATFORMS, SUPERVISED, type Told, tableOf, tradesOf } from './trades'

/** Halls and offices that give the licences of all trades, and bureaus that hold what several had. */
const GIVES_ALL = /审批|政务|行政服务|数据|综合|社会事|经济发展|自贸|商事/
/** Bureaus whose reports tell of the enforcement of all others, or that take part in it. */
const WATCHES_ALL =
  /审批|政务|行政服务|数据|综合|社会事|经济发展|司法|督查|信访|审计|政府|公安|应急|消防|安全|发展|国资|机关事务|财政|乡村振兴/

/** Somebody else does it, or it is done together. */
const WITH_OTHERS =
  /联合|会同|配合|协助|协同|协作|联动|部门|专班|安委|法院|检察|移送|移交|抄告|线索|进驻|入驻|赋权|委托|派驻|代管/
const OFFICE =
  /[省市县区州旗镇乡]([一-鿿]{1,10}(?:局|厅|委(?!托)|中心|大队|支队))|((?:公安|审批|监管|管理|规划|住建|资源|环境|税务|应急|城管|水务|水利|农村|卫健|民政|运输|文旅|人社|医保)局)/g

/** Whether another body takes part; 县林草局 in the draft of 林业和草原局 is none. */
function hasOthers(words: string, bureau: string): boolean {
  if (WITH_OTHERS.test(words)) return true
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
const supervisedIn = tableOf(SUPERVISED)
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
function headOf(text: string, at: number): string {
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
    if (hasOthers(sentenceBefore(text, told.start).replace(head, ''), bureau)) return []
    const end = told.end + (/^(?:许可)?(?:证书|证|执照)?/.exec(after)?.[0].length ?? 0)
    return [{ start: told.start, end }]
  })
  if (found.length === 0) return found
  // The rule for what is not the unit's to do tells some of them.
  const claimed = claimedDeeds(text, 'department', bureau)
  return found.filter(({ start, end }) => !claimed.some(({ range }) => range.start < end && start < range.end))
}

const ACTS =
  /(?:查处|查获|查办|立案|处罚|打击|严打|取缔|检查|抽查|抽检|检测|排查|整治|治理|关停|关闭|责令|约谈|拆除|没收|收缴|追缴|追回|清理|清除|捣毁|巡查|监管|暗访|清缴|扣押|罚款|处理|处置|纠正|办理|侦办|侦破|规范|监测|评估|年检)/
const ACTS_BEHIND = new RegExp(`^[^,。;\\n]{0,16}?${ACTS.source}[^,。;\\n]{0,12}\\d`)
const CHECKED_BEHIND =
  /^[^,。;\n]{0,10}?(?:开展|实施|进行|予以|作出|立案|检查|抽查|抽检|处罚|巡查|整治|执法|监管|约谈|取缔|关停)/
/** 打击传销,捣毁窝点3个: the count is told in the clause behind. */
const ACTS_STRAIGHT = /(?:查处|严查|打击|严打|取缔|整治|治理|清理)(?:了)?(?:各类)?$/
const RESULT_BEHIND = /^(?:违法)?(?:行为|现象|问题|车辆|活动|案件)?,(?:共|累计|依法)?(?:查处|查获|捣毁|抓获|收缴|没收|扣押|拆除|立案|罚没|取缔|清理|卸载|暂扣|责令|关停)[^,。;\n]{0,14}\d/
const COUNT_BEHIND = /^[^,。;\n]{0,16}?\d/
const COUNT_BEFORE = /\d{1,5}余?[家户处个所名件起辆台艘宗](?:次)?$/
/** What is done about them is no enforcement, or it comes from elsewhere. */
const NO_ENFORCEMENT =
  /宣传|培训|普法|讲座|走访|调研|招聘|体检|慰问|授课|宣讲|指导|支持|督促|帮扶|赠|邀请|聘请|送法|座谈|举报|案例|复议|诉讼|投诉|信访|纠纷|调解|督办|督察|评查|反馈|通报|行业|领域|购买|采购|签订|合作|法律顾问|补贴|补助|资金|示范|培育|创建|评选|涉及|反映|参加|参与|提供|协议|引导|倡导|捐|鼓励|奖励|认定/

/** 查处涉渔“三无”船舶7艘 in the draft of 卫生健康局: what bureaus of other trades look into; ranges in the text. */
export function supervisedByOthers(text: string, bureau: string): Range[] {
  if (WATCHES_ALL.test(bureau)) return []
  const matters = OWN_MATTER.filter(([name]) => name.test(bureau)).map(([, matter]) => matter)
  return strangers(text, bureau, supervisedIn).flatMap((told): Range[] => {
    const head = headOf(text, told.start)
    const after = text.slice(told.end, told.end + 50)
    const tail = after.split(/[。;,\n]/, 1)[0] as string
    const acts =
      (ACTS.test(head) && COUNT_BEHIND.test(tail)) ||
      ACTS_BEHIND.test(tail) ||
      (ACTS_STRAIGHT.test(head) && RESULT_BEHIND.test(after)) ||
      (/对/.test(head) && CHECKED_BEHIND.test(tail) && (COUNT_BEFORE.test(head) || /\d/.test(sentenceAround(text, told)))) ||
      (ACTS.test(head) && COUNT_BEFORE.test(head))
    if (!acts) return []
    const clause = head + tail
    if (NO_ENFORCEMENT.test(clause) || hasOthers(sentenceAround(text, told), bureau)) return []
    // 检查养老机构食堂48家, by those who watch over food.
    return matters.some((matter) => matter.test(clause)) ? [] : [{ start: told.start, end: told.end }]
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
