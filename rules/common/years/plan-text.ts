import { type Draft, rangeAt, type YearMention } from '../../../lib/audit'
import { isDueField } from '../due-field'
import { anyOf } from '../patterns'
import type { OddYear } from './odd-year'
import { isHeldOrFollowed, OF_PERIOD } from './of-the-year'
import { isInBody, isLate, type Place, placeOf } from './place'
import { CARRIED_ON, YEAR } from './words'

/** 工作要点, 实施方案: its own year is the year to come. */
export function isPlanDraft({ title }: Draft): boolean {
  return title !== null && /(?:要点|方案|计划|安排|打算|规划|思路)》?(?:\([^()]{1,12}\))?(?:的通知)?$/.test(title.text)
}

/** 2023年底前完成清理 in the plan for 2024. */
export function passedDeadlines(draft: Draft, year: number): OddYear[] {
  const odd: OddYear[] = []
  for (const mention of draft.years) {
    if (mention.year >= year || mention.year < year - 2 || !isInBody(draft, mention.start)) continue
    const paragraph = rangeAt(draft.paragraphs, mention.start)
    if (paragraph?.role !== 'body' || mention.context === 'title') continue
    const place = placeOf(draft, mention, paragraph)
    if (isDueField(draft, mention) || (isDue(place) && DUE_WORK.test(place.tail)) || isAimed(place))
      odd.push({ reason: 'plan-text', mention })
  }
  return odd
}

/** 力争2023年6月底前. */
export function isDue({ head, tail }: Place): boolean {
  return DUE_HEAD.test(head) && DUE.test(tail)
}

const DUE_HEAD = /^(?:到|在|于|至|争取|拟于|(?:力争|确保)在?|计划于?)?$/
/** 2023年底前印发的文件 are told of; 2023年6月底前出台监管细则 is to come. */
const DUE =
  /^年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:年?底|末|中旬|上旬|下旬)?(?:之|以)?前(?!,?已|的|(?:印发|出台)(?![^,的]{2,24}(?:办法|细则|方案|规定|制度|意见|清单|基准|指引|规范|要点|计划|规则|机制)(?:[,、]|并|$)))/
const DUE_WORK =
  /^[^,]{0,12}前,?(?:全面|基本|按期|全部)?(?:完成|建成|实现|达到|印发|出台|公布|制定|形成|报送|落实)(?!的)/

/**
 * In a part on what is to come: a year that is over, or the one after next year's. `distance`: in years, from the report's
 * to it.
 */
export function isOddInPlan(draft: Draft, mention: YearMention, distance: number, place: Place): boolean {
  if (distance > 0) return distance === 2 && isNextYears(place)
  if (distance < 0 && (isDueField(draft, mention) || isReportOfEarlier(place))) return true
  return isPlanned(place) || isDrawnUp(place)
}

/** What is to come, outside of what is headed as such, with a year that is over. */
export function isPlanUnheaded(draft: Draft, mention: YearMention, { head, tail }: Place): boolean {
  if (!isLate(draft, mention)) return false
  return (
    // The paragraph of plans has no heading of its own and, with last year's year, does not announce itself.
    (head === '' && PROMISED.test(tail) && UPCOMING.test(tail.slice(0, 40))) ||
    // 计划2024年下半年起建立轮训制度 among what is to be mended: that half year is over.
    (PLANNED_HEAD.test(head) && WITHIN.test(tail))
  )
}

/** 年，我镇将…; 年重点抓好…. */
const PROMISED = new RegExp(
  `^年?(?:度)?,?[^,的]{0,14}?${anyOf(
    '将把 将(?![^,]{0,24}(?:纳入|列入|作为|摆|融入|写入)) 要(?!求|素|点) 计划(?!总结) 拟 继续',
    '重点(?:做好|抓好|推进|围绕) 着力 力争 打算 进一步 持续 主要抓好',
  )}`,
)
/** What tells a promise from 2024年，我镇将法治建设纳入…. */
const UPCOMING = new RegExp(
  `(?:还|也|仍)?将把|将${anyOf(
    '坚持 继续 持续 进一步 重点 围绕 紧扣 紧盯 聚焦 以 按照 从',
    '深入 着力 做好 抓好 全面 加强 推进 实施 开展 推行 认真 严格',
  )}`,
)

/** 年上半年完成清理, 年一季度完成测试. */
const WITHIN = new RegExp(
  `^年(?:[上下]半年|第?[一二三四]季度|年?内|底前)(?!已|的)[^,的]{0,6}${anyOf(
    '完成 开展 申请 实现 建成 启动 组织 举办 召开 推动 增配 配齐 上线 投入 轮训 培训 清理 接入 部署 建立 设立',
    '制定 修订 出台 印发 公布 发布 推出 评选',
  )}`,
)
const PLANNED_HEAD = /^(?:下一?步)?(?:将|拟|计划|预计|争取|力争|打算)(?:在|于|从|自)?$/
const WITHIN_HEAD = /(?:将|拟|计划|预计|争取|力争|确保)[在于]?$/

/** In next year's part: 2024年，我镇将…; 力争2024年底前…. */
function isPlanned(place: Place): boolean {
  const { head, tail, clause, sentence } = place
  if (head === '' && (PROMISED.test(tail) || (place.opensParagraph && OF_PERIOD.test(tail)))) return true
  if ((head === '' || WITHIN_HEAD.test(head)) && WITHIN.test(tail)) return true
  if (isAimed(place)) return true
  if (head === '' && COMMITS.test(tail)) return true
  if (head === '在' && (WITHIN_PLAN.test(tail) || (IN_WORK.test(tail) && UPCOMING.test(tail.slice(0, 40))))) return true
  if (head === '' && place.opensParagraph && OUTLINE.test(tail)) return true
  // 二是组织2024年执法培训3期, 按照2024年检查计划开展检查.
  if (isHeldOrFollowed(place) && !CARRIED_ON.test(head + clause) && !/不[够足强高全到]|欠|还|未|存在/.test(sentence))
    return true
  if (PLANNED_HEAD.test(head) && HOLDS.test(tail)) return true
  if (isAtWork(place)) return true
  if (FOLLOWS_TASKS.test(head) && TASKS_FOLLOWED.test(tail) && !CARRIED_ON.test(clause)) return true
  if (COMPLETES_WORK.test(head) && WORK_OF_YEAR.test(tail) && !WORK_IN_HAND.test(clause)) return true
  return isDue(place) && !/已经?(?:建成|完成|实现)/.test(sentence)
}

/** 2024年举办执法培训不少于4期. */
const COMMITS =
  /^年(?:度)?,?(?:全[省市县区镇乡局])?(?:举办|开展|组织|召开|完成|新建|建成|培训|检查|评查)[^,的]{0,16}(?:不少于|不低于|至少|\d[期次场人个件]以上)/
/** 在2024年实现村（社区）法律顾问全覆盖, not 在2024年完成普查的基础上. */
const WITHIN_PLAN = /^年(?:内|底前|年底前)?,?(?:全面|基本|如期)?(?:实现|完成|建成|达到)(?![^,]{0,16}(?:基础|后|的))/
/** 在2024年工作中,我县将继续深化…. */
const IN_WORK = /^年(?:度)?(?:的)?(?:法治政府建设|法治建设)?工作中,/
/** 2024年,全县法治政府建设工作的总体思路是:坚持…. */
const OUTLINE =
  /^年(?:度)?,?[^,。;]{0,24}(?:总体(?:思路|要求|目标)|工作思路|主要目标|奋斗目标|工作重点|重点工作|重点任务)(?:是|为|如下|:)/

/** 到2024年底，持证率达到95%; 力争2024年行政诉讼败诉率控制在8%以内. */
export function isAimed({ head, tail, clause }: Place): boolean {
  if (AIM_HEAD.test(head) && AIMS.some((aim) => aim.test(tail))) return true
  // What is striven for has not come yet; reports on the year and what it left over are seen to in the next.
  return (
    STRIVES_HEAD.test(head) &&
    !CARRIED_ON.test(head + clause) &&
    !/报告|年报|考[核评]|立案|积案|旧存|收官|水平|同期|基础/.test(clause)
  )
}

const STRIVES_HEAD = /(?:^|[^一-鿿])(?:力争|争取|确保|力求)(?:在|到)?$/
/** 计划2024年举办培训6期. */
const HOLDS =
  /^年(?:度|\d{1,2}月(?:份|[初底末]|[上中下]旬)?|[上下]半年)?,?(?:[一-鿿]{0,4})(?:举办|开展|组织|培训|召开|完成|制定|出台|建成|新建|推出|启动)(?!的|了)/

/** 谋划2024年工作, 推动2024年法治政府建设再上新台阶, 以2024年示范创建为抓手. */
function isAtWork({ head, clause }: Place): boolean {
  if (CARRIED_ON.test(head + clause) || /成果|经验|基础|成效/.test(clause)) return false
  return (
    (LOOKS_AHEAD.test(head) && /^年(?:度)?(?:,|新|的?[^,]{0,10}(?:形势|任务|目标|工作|征程))/.test(`${clause},`)) ||
    (/^(?:[一二三四五六]是)?(?:将|把)$/.test(head) && /^年(?:度)?(?:确定|明确|作为|定|列)为?/.test(clause)) ||
    (/(?:谋划|部署|安排|布置)好?$/.test(head) && /^年(?:度)?的?[^,的]{0,8}工作(?!总结|报告)/.test(clause)) ||
    (/(?:推动|推进|促进)$/.test(head) &&
      /^年(?:度)?[^,的]{0,10}(?:再上|迈上|走深|提质|取得新|上新|开创)/.test(clause)) ||
    (/(?:^|[^所予])以$/.test(head) &&
      /^年(?:度)?[^,的]{0,12}为(?:抓手|契机|目标|牵引|载体|主线|新?起点|新?开端)/.test(clause))
  )
}

/** 展望2024年, 面对2024年新形势. */
const LOOKS_AHEAD = /(?:^|[,。;])(?:展望|面对|迈入|进入|迎接|步入|走进|放眼)$/

const AIM_HEAD = /^(?:到|至|(?:力争|确保|争取)[到在]?)$/
/** 到2024年底，持证率达到95%; 力争2024年全面建成…; 确保2024年应诉率达100%. */
const AIMS = [
  /^年年?[底末],[^,]{2,16}(?:达到?|实现|完成)/,
  /^年(?:\d{1,2}月)?(?:年?底|末)?,?(?:力争|全面|基本)?(?:实现|完成|建成|达到|形成)(?!的|了)/,
  /^年(?!以来|起)[一-鿿]{2,16}率(?:达到?|[提升]高?[到至])\d/,
]
/** 将围绕2024年法治政府建设重点任务抓好落实, 结合2024年普法任务，培育示范户300户. */
const FOLLOWS_TASKS = /(?:围绕|聚焦|紧扣|对照|按照|结合)$/
const TASKS_FOLLOWED = new RegExp(
  `${YEAR}(?:的)?[^,的]{0,12}(?:任务|要点|目标|安排|部署|计划)(?:要求)?${anyOf(
    ',?(?:[一-鿿]{0,4}(?:抓好|抓实|推进|推动|做好)|[^,;]{0,6}落实)',
    `,(?:[一-鿿]{1,4}地)?${anyOf(
      '培育 开展 组织 制定 完善 加强 深化 强化 细化 举办 建立 健全 实施 突出 持续 继续 进一步',
    )}`,
  )}`,
)
/** 全面完成2024年各项法治建设任务, not 做好2024年法治政府建设报告工作. */
const COMPLETES_WORK = /(?:完成|落实|抓好|抓实|做好|谋划好?|部署|推进|推动)$/
const WORK_OF_YEAR = new RegExp(
  `${YEAR}(?:的)?(?:全[镇乡县区市])?(?:各项|重点|主要|法治|依法行政|政务公开|信息公开|普法|民生|立法)[^,的]{0,10}(?:任务|工作|要点|项目|实事)(?!总结|收尾|报告|考核|评估|的)`,
)
const WORK_IN_HAND = /总结|收尾|报告|考核|评估|遗留|未|督察|整改/

/** 2027年，我镇将… in the report for 2025: the plan's year is one too many. Aims of later years are no slip. */
function isNextYears({ head, tail, opensParagraph }: Place): boolean {
  if (head !== '') return /^(?:做好|抓好|推进|谋划)$/.test(head) && WORK_TO_DO.test(tail)
  const opens = opensParagraph || /^年(?:度)?,/.test(tail)
  return (opens && PROMISED.test(tail) && UPCOMING_OR_POINTS.test(tail)) || OF_QUARTER.test(tail)
}

const WORK_TO_DO = /^年(?:度)?[^,]{0,10}(?:各项|法治|依法行政)[^,]{0,8}工作/
const UPCOMING_OR_POINTS = /将(?!迎|实行|全面完成|建成)|重点(?:做好|抓好|推进|围绕)/
/** 2026年一季度,县政府将… of the quarter after next year's. */
const OF_QUARTER = /^年(?:[上下]半年|第?[一二三四]季度),?[^,的]{0,10}(?:将|集中|启动|开展|完成)/

/** 做好2022年度法治政府建设报告公开 among what is to be done in 2024: next year the report for this year is due. */
function isReportOfEarlier({ head, tail }: Place): boolean {
  return REPORTS.test(head) && REPORT_OF_YEAR.test(tail)
}

const REPORTS = /^(?:及时|按时|按期|认真|统筹)?(?:做好|抓好|开展|完成|组织|公开|报送|编制|撰写)$/
const REPORT_OF_YEAR = new RegExp(
  `${YEAR}(?:全[省市县区])?(?:[一-鿿]{2,6})?法治政府建设(?:情况)?(?:年度)?报告[^,]{0,8}(?:公开|报送|编制|汇总|发布|撰写|工作)`,
)

/** In next year's part: 制定2025年普法工作计划, 启动2025年度抽检计划. */
function isDrawnUp({ head, tail, clause }: Place): boolean {
  if (DRAWS_UP.test(head) && DRAWN_UP.test(tail)) return true
  // What is launched or carried out then is that year's; last year's may be summed up, followed up or ended.
  return (
    ((LAUNCHES.test(head) && LAUNCHED.test(tail)) || (SEES_TO.test(head) && CARRIED_OUT.test(tail))) &&
    !CARRIED_ON.test(clause)
  )
}

const DRAWS_UP = /^(?:研究|科学|认真|及时)?(?:制定|编制|拟定|起草)(?:[并和]?(?:实施|印发|落实|公布))?$/
const DRAWN_UP = /^年(?:度)?[^,、]{0,12}(?:计划|要点|方案|清单|目录)/
const LAUNCHES = /^(?:全面|同步|适时|及时|继续|认真|扎实|有序|组织|抓好){0,2}(?:启动|实施|执行|推进|开展)$/
const LAUNCHED = new RegExp(
  `${YEAR}[^,、的]{0,14}(?:计划|方案|要点|抽检|抽查|检查|行动|工程|项目|创建)(?!任务|成果|总结|评估|验收|考核|收尾|回头看|后续|整改|反馈|执行情况|完成情况|评价)`,
)
/** 抓好2025年普法计划的组织实施. */
const SEES_TO = /^(?:认真)?(?:抓好|做好|推动|推进)$/
const CARRIED_OUT =
  /^年(?:度)?[^,、的]{0,14}(?:计划|方案|要点|清单)的?(?:组织)?(?:实施|落实|执行|推进)(?!情况|评估|总结)/
