import { anyOf } from '../patterns'
import type { YearReason } from './odd-year'
import { OF_PERIOD } from './of-the-year'
import type { Place } from './place'
import { OWN, YEAR } from './words'

interface Seen {
  isLastYear: boolean
  /** The report's own year stands close by. */
  isBeside: boolean
  /** The year opens the text or its paragraph, and nothing is set against it. */
  opens: boolean
}

/** 2023年，全镇立案查处案件16件: what was done in the year, told as an account of it. */
export function accountReason(place: Place, { isLastYear, isBeside, opens }: Seen): YearReason | null {
  const { head } = place
  // 2023年（含结转）受理36件: what is in the brackets changes nothing.
  const tail = place.tail.replace(IN_BRACKETS, '$1')
  if (!(isOwnHead(head) || (head === '在' && NAMED_TIME.test(tail))) || HANDED_OVER.test(tail)) return null
  const isOfPeriod = OF_PERIOD.test(tail)
  if (isHistory(tail) && !(isOfPeriod && opens)) return null
  const isNone = NONE.test(tail)
  const isFigured = isNone || FIGURE.test(tail)
  if (isFigured && (isNone || isDone(tail))) return isBeside || !isLastYear ? 'statistics-maybe' : 'statistics'
  if (!isLastYear) return null
  const isLedIn = /^年(?:度)?,/.test(tail) || ((!isBeside || opens) && isOfPeriod)
  if (isLedIn && head === '' && (place.opensParagraph || place.opensText)) return 'narrative'
  const isOdd =
    (head === '在' && NAMED_TIME.test(tail)) ||
    (head === '' && (DATED.test(tail) || NAMED_TIME.test(tail) || (isFigured && !isBeside))) ||
    (isFigured && (STATED.test(tail) || TOLD_OF_OWN.test(tail))) ||
    (head !== '其中' && OWN_WORK.test(tail))
  return isOdd ? 'statistics-maybe' : null
}

const IN_BRACKETS = /^(年(?:度)?)\((?:含|不含|包括|其中)[^()]{1,12}\)/

/** Nothing, or who did it: 其中2024年12月排查36件, 司法所2024年调解12件. */
function isOwnHead(head: string): boolean {
  return head === '' || head === '其中' || head === '虽然' || head === '尽管' || OWN_HEAD.test(head)
}

const OWN_HEAD = new RegExp(
  `^(?:${OWN}|[一-鿿]{2,14}(?:站|所|队|中心|办|室|委员会|各级行政机关|行政机关|[各个]部门|[各个]单位|各级))$`,
)
/** 2021年下放镇街的92项处罚权: what was handed over then. */
const HANDED_OVER = new RegExp(`${YEAR}[^,]{0,6}${anyOf('下放 赋予 移交 委托 授权 划入 承接 划转')}[^,]{1,16}的`)

/** What is said of a year gone by and is no slip. */
function isHistory(tail: string): boolean {
  return EVENT_THEN.test(tail) || MADE_THEN.test(tail)
}

/** 2023年获评…, 2023年印发…, 2023年督察指出…; but 通过网站公开 and 以创建为… are of any year. */
const EVENT_THEN = new RegExp(
  `${YEAR}(?:\\d{1,2}月)?,?[^,]{0,12}?${anyOf(
    '获 荣 被(?!申请|告|诉|提起|纠错|复议) 入选 命名 授予',
    '启动 印发 出台 成立 修订 施行 实施 (?<!以)创建 创成 建成 部署',
    '通过(?![^,]{0,16}(?:网站|平台|渠道|门户|公众号|微信|媒体|[形方]式|热线))',
    '督察 反馈 指出 考核 述法 述职 结转 遗留',
    '引进 招录 换届 机构改革 划转',
  )}`,
)
/** 2023年受理的案件. */
const MADE_THEN = /^年(?:度)?[^,]{0,12}[到理结办建订发台施动处查案估出成审收受账欠存留交送]的/

/** 年本局没有行政复议案件; 年度本镇行政复议、行政诉讼案件:无. */
const NONE = new RegExp(
  `${YEAR}(?:全年)?,?[^,]{0,24}${anyOf(
    '未发生 未收[到取] 没有收[到取] 未因 没有因 没有产生 [未没]有?被 未产生 未受理 未接到 没有发生 未涉及行政 没有行政 无行政 无复议',
  )}|${YEAR},?[^,]{0,8}行政(?:复议|诉讼|应诉)[^,]{0,10}(?:[:为]无$|为[零0])`,
)

export function hasFigure(tail: string): boolean {
  return NONE.test(tail) || FIGURE.test(tail)
}

/** 1,236件, 3.6万元; 十二件. */
const FIGURE =
  /(?<![\d,.])\d[\d,.]{0,14}(?:万|余|多)?[件起宗次人名场条份个项%批期家户例卷元万张支处所部套台辆座类册亩]|(?<![〇零一二三四五六七八九十百])[〇零一二三四五六七八九十百]{1,5}[件起宗场条份]/

/** The year's work, told as done. */
export function isDone(tail: string): boolean {
  return DONE.test(tail) || DONE_BY_OWN.test(tail)
}

/** 年全年…; 年共…; 年受理…; 年以镇政府为被申请人的…. */
const DONE = new RegExp(
  `^年(?:全年(?!目标|任务|工作|计划)|(?:度)?(?:全年)?,?${anyOf(
    '共 累计 新收 新增 收到 受理 办理 办结 审结 查处 立案 移送 罚没',
    '开展 组织 举办 召开 培训 走访 出动 聘请 检查 抽查 巡查 评查 排查 调解 化解',
    '制定 审查 审核 主动公开 公开 通过[^,]{2,12}(?:公开|发布) 发布 提供 发放 报备 报送[^,]{0,10}\\d',
    '以[^,]{1,16}为(?:被申请人|被告) [^,]{0,12}作为(?:行政复议)?被(?:申请人|告)',
    '行政复议 行政诉讼 行政处罚 无行政 未发生 未收到 未涉及',
  )})`,
)
/** 年，全镇执法系统共办理…; 年度我局依法查处…. */
const DONE_BY_OWN = new RegExp(
  `^年(?:度|内)?(?:全年)?,?(?:${OWN}|[省市州县区旗镇乡](?:人民)?政府|管委会|办事处)${anyOf(
    '党委 政府 各级 [一-鿿]{0,8}(?:系统|部门|单位|机关|队伍|机构) 各单位',
  )}?,?(?:共|累计|新|先后|全年|主动|依法)*${anyOf('收 受 办 审 查 立 开 组 举 召 调 排 化 制 公 发 培 评 无 未 行政')}`,
)

/** 年9月12日,街道组织…. */
export const DATED = new RegExp(
  `^年\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|份)?,?${anyOf('我 全 镇 乡 县 区 市 局 街道 组织 开展 召开 举办 调解 查处')}`,
)

/** 12月4日国家宪法日, 3月15日消费者权益日当天. */
const NAMED_DAY = '\\d{1,2}月(?:\\d{1,2}日)?[一-鿿]{2,8}[日节月周](?:活动)?(?:期间|当[天日]|前后)?'
const SEASON = anyOf(
  '主?汛期 森林防火期 春节 国庆 清明 五一 端午 中秋 高考 中考 三夏 秋收 春耕 暑期 春运 两会',
  '宪法宣传周 国家宪法日',
)
/** 年汛期,对低洼地实行专人值守; 年12月4日国家宪法日组织…: a time of the year with what was done then. */
export const NAMED_TIME = new RegExp(
  `^年(?:${NAMED_DAY}|${SEASON}(?:[、和]${SEASON})?(?:期间|前后|前夕|前)?),?(?!受|遭|发生|签|欠|因)[一-鿿]{0,12}?${anyOf(
    '对 组织 开展 实行 落实 安排 派 举办 排查 检查 出动 宣 发',
  )}`,
)

/** 年末，…达36人; 年下半年开展培训3次; 年，镇党委书记主持召开会议4次. */
const STATED = new RegExp(
  `${YEAR}(?:年?[底末],|[上下]半年,?|第[一二三四]季度,?|\\d{1,2}月(?:份)?,?|,)[^,]{0,16}?${anyOf(
    '主持 召开 开展 组织 举办 排查 调解 化解 办理 受理 审查 培训',
    '专题 学法 听取 研究 审议 督察 评查 检查 达 共',
  )}`,
)
/** 年全镇矛盾纠纷化解率达97.2%. */
const TOLD_OF_OWN = new RegExp(
  `${YEAR}(?:全年)?,?${anyOf(
    OWN,
    '镇党委 乡党委 街道党工委 县委 区委 市委 局党组 党委书记 [省市县区]政府 [省市县区]长',
  )}[^,]{0,14}(?:率|达到?|为|共|专题|召开|实现|学法|听取|研究|出庭)`,
)

const LAW_WORK = `${YEAR},?${OWN}?[^,]{0,4}(?:法治政府建设|依法行政|法治建设|各项)`
/** Last year's work as a whole, with no word of another year. */
const OWN_WORK = new RegExp(
  [
    // 年全镇法治政府建设工作虽取得….
    `${LAW_WORK}(?:工作|任务)?(?:虽(?:然)?取得|取得了?一定)`,
    // 年我镇在…方面仍存在不足.
    `${YEAR},?${OWN}?[^,的]{0,16}(?:仍|还|尚)然?(?:存在|有|不|需|面临)`,
    // 年我局普法工作取得一定成绩.
    `${YEAR},?${OWN}?[^,的]{0,10}工作(?:虽(?:然)?)?取得了?一定`,
    // 年的法治政府建设工作中,….
    `${YEAR}的?${OWN}?(?:法治政府建设|依法行政|法治建设|行政执法|普法|执法监督|信访|信息公开|政务公开)(?:各项)?(?:工作)?中,`,
    // 年全镇法治政府建设工作扎实推进.
    `${LAW_WORK}(?:工作|任务)(?:扎实|稳步|有序|圆满|取得|成效|虽然|全面)`,
  ].join('|'),
)
