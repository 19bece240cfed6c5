import { type Draft, type YearMention, yearsIn } from '../../../lib/audit'
import { accountReason, DATED, hasFigure, isDone, NAMED_TIME } from './accounts'
import { isAllDoneBy, isEndedBeforeItsYear, isYearsWorkEnded } from './ended'
import type { Account, YearReason } from './odd-year'
import { isInLead, type Place, plainYearsIn } from './place'
import { tasksReason } from './tasks'
import { AS_OF, YEAR } from './words'

/** A year shortly before the report's that is told of as if it were the report's. */
export function pastReason(account: Account, mention: YearMention, place: Place): YearReason | null {
  const { draft, year } = account
  const { head, tail, sentence } = place
  const isLastYear = mention.year === year - 1
  const isAsOf = AS_OF.test(head) && !LAST_YEARS_END.test(head)
  // What says by its form that it is this year's.
  if (isLastYear && leadsIn(draft, mention, place)) return 'lead'
  if (PERIOD_NAMED.test(head) && PERIOD.test(tail)) return 'statistics'
  if (isLastYear && (head === '' || head === '在') && (MAIN_WORK.test(tail) || isTimeOfYear(account, mention, place)))
    return 'statistics-maybe'
  if ((mention.context === 'date' || mention.context === 'plain') && isDeedOfLeader(place)) return 'statistics-maybe'
  // 2022年、2023年分别受理42件、56件: two years told side by side, and this one is not among them.
  if (
    isLastYear &&
    /(?:^|[^\d])20\d\d年(?:度)?[、和]$/.test(head) &&
    /^年(?:度)?(?:分别|各)/.test(tail) &&
    !sentence.includes(String(year)) &&
    !/今年|本年/.test(sentence)
  )
    return 'statistics-maybe'
  if (isLastYear && isYearlyDay(place)) return 'statistics-maybe'
  if (isReviewOfLaterFiles(place, year)) return 'statistics-maybe'
  if (mention.context !== 'plain' && (mention.context === 'since' || !isAsOf)) return null
  if (isLastYear && isAsOf && TOTAL_OF_THIS_YEAR.test(tail)) return 'statistics'
  if (isEndedBeforeItsYear(mention, place)) return 'statistics'
  if (isLastYear && isAsOf && isOfNow(place)) return 'statistics-maybe'
  if (isLastYear && isAllDoneBy(place) && !isNearOwnYear(account, mention, place)) return 'statistics-maybe'
  // What is no slip: compared with, or brought over from then.
  const others = plainYearsIn(draft, place.range).filter((other) => other.year === year)
  // 2023年，我镇坚持…，现将2024年…报告如下: the lead's year is not set against the first.
  const opens =
    head === '' && (place.opensText || place.opensParagraph) && others.every((other) => isInLead(draft, other))
  if (isSetAgainst(place, isAsOf, opens, others.length) || BROUGHT_OVER.test(tail)) return null
  if (isComparedFigure(draft, mention, tail)) return null
  const isBeside = isNearOwnYear(account, mention, place)
  const statistics = isBeside ? 'statistics-maybe' : 'statistics'
  // 对2023年1月1日至12月31日办结的案卷开展评查: last year's matter, looked at this year.
  if (PERIOD.test(tail)) return LOOKED_AT.test(head) || PERIOD_OF.test(tail) ? null : statistics
  if (isAsOf) {
    if (isLastYear && hasFigure(tail) && YEAR_END_TOTAL.test(tail)) return statistics
    if (isLastYear && !isBeside && isYearsWorkEnded(place)) return 'statistics-maybe'
    return isLastYear && !isBeside && MONTH_END_TOTAL.test(tail) ? 'statistics-maybe' : null
  }
  return (isLastYear ? tasksReason(place, isBeside) : null) ?? accountReason(place, { isLastYear, isBeside, opens })
}

/** 2024年以来，青石镇坚持…: the first words of the report for 2025. */
function leadsIn({ opening }: Draft, { context, start }: YearMention, { head, tail, opensParagraph }: Place): boolean {
  const isOpening = opensParagraph && start >= opening.start && start < opening.end
  return context === 'since' && head === '' && isOpening && /^年以来,/.test(tail)
}

/** 统计期限为2023年1月1日至2023年12月31日: the period is said to be this report's. */
const PERIOD_NAMED = /(?:统计|数据|报告|填报)[^,;。]{0,6}(?:期限|期间|时间|时段|范围|区间|口径)?(?:为|是|从|自|:)$/
/** 年1月1日至12月31日, 年1-12月. */
export const PERIOD = /^年(?:度)?(?:1月1?日?起?,?[-~至到]+(?:(?:20\d\d年)?(?:12月(?:31日|底)?))|1[-~至]12月)/
const PERIOD_OF = /^[^,]{0,24}(?:日|底|月)(?:期间)?(?:办结|结案|作出|印发|制定|签订|立案|受理|审结|出台|发布)的/
const LOOKED_AT = /^(?:较|比|与|同|和|对|将|抽取|选取|清理|梳理)/

/** 2021年的主要做法是: what the account is led in with. */
const MAIN_WORK = /^年(?:度)?的?(?:主要|重点)?(?:做法|举措|成效|工作情况)(?:是|有|如下)/

/** 2023年末,全县执法人员达到860人; 2024年9月12日,街道组织执法培训 in the account of 2025. */
function isTimeOfYear({ draft, year }: Account, { context }: YearMention, { tail, sentence, range }: Place): boolean {
  if (context === 'range') return AT_YEAR_END.test(tail) && !/今年|本年|目前|现已/.test(sentence)
  return (
    context === 'date' &&
    (NAMED_TIME.test(tail) || DATED.test(tail)) &&
    !/今年|本年|次年|整改|反馈/.test(sentence) &&
    !plainYearsIn(draft, range).some((other) => other.year === year)
  )
}

/** 县政府主要负责人2022年10月到联系乡镇开展调研: what leaders and meetings did on a day is of the year told of. */
function isDeedOfLeader({ head, tail, sentence }: Place): boolean {
  return (
    LEADER.test(head) &&
    DEED_ON_DAY.test(tail) &&
    !/20\d\d年[^。;]*20\d\d年|今年|本年|此后|以来|期间|任职|到任|任[县镇区局市]|当选|曾|当时|时任|整改|反馈|案/.test(
      sentence,
    )
  )
}

const LEADER =
  /(?:主要负责(?:同志|人)|主要领导|领导班子|书记|[县区市镇乡局省州旗厅]长|主任|常务会议|常委会(?:会议)?|党组(?:会议)?|党委(?:会议)?|理论学习中心组)(?:于|在)?$/
const DEED_ON_DAY =
  /^年\d{1,2}月(?:\d{1,2}日|[上中下]旬|[底初]|份)?,?(?:先后|多次|亲自|专程|带队)?(?:[到赴](?!任)|深入|前往|带队|主持|参加|出席|召开|开展|专题|听取|研究|审议|讲授|作|带头|调研|旁听|出庭|督导|检查|宣讲)/

/** 组织开展2023年案卷评查,抽取2024年1至10月办结的案卷: no review comes before what it looks at. */
function isReviewOfLaterFiles({ head, tail }: Place, year: number): boolean {
  const files = REVIEWED.exec(tail)?.[1]
  return files !== undefined && Number(files) === year && /(?:开展|组织|举办|完成|进行)$/.test(head)
}

const REVIEWED =
  /^年(?:度)?[^,。;]{0,16}(?:评查|抽查|检查|督察|测评|评议|评审|考评),(?:共|随机|集中|重点)?(?:抽取|抽查|抽选|选取|调取|评查|检查)(?:了)?(20\d\d)年/

/** 在6月禁毒宣传月和2017年12月4日国家宪法日期间开展宣传 in the report for 2018: a day or month that comes each year, with what was done then. */
function isYearlyDay({ head, tail, sentence }: Place): boolean {
  const day = YEARLY_DAY.exec(tail)
  return (
    day !== null &&
    !/[较比从自至到]$/.test(head) &&
    /宣传|开展|组织|举办|发放|宣讲|设置|咨询|宣誓|讲座|活动/.test(tail) &&
    !/20\d\d年.{0,60}20\d\d年|今年|本年|去年|上年|以来|获|荣|评为|命名|揭牌|建成|成立|启用/.test(sentence)
  )
}

const YEARLY_DAY =
  /^年(?:\d{1,2}月(?:\d{1,2}日)?|的|度)?(?:第[\d一二三四五六七八九十]{1,3}[个届次])?[“"]?(?:\d{1,2}·\d{1,2})?[”"]?(?:全民|全国|国家|国际|世界|中国)?[一-鿿]{0,8}?(?:宪法日|宪法宣传[周日]|教育日|权益日|禁毒日|环境日|安全生产月|典宣传月|减灾日|消防日|综治宣传月|宣传[周月日]|丰收节|警察节)(?=期间|当[天日]|前后|来临|之际|活动|宣传|主题|集中|系列|等|,|、|”)/

/** So many there were then; a beginning from which the text goes on is no slip. */
const AT_YEAR_END =
  /^年[底末],(?!通过|召开|印发|出台|完成)(?:[^,]{0,20}(?:达到?|为|有|共|实有|突破)|[^,]{0,8}(?:共有|现有|拥有|实有|在[册岗编职]|持证|持有)[^,。;\d]{0,12})\d/
/** 截至2024年12月底，今年累计…: this year's total under last year's date. */
const TOTAL_OF_THIS_YEAR = /^年(?:12月)?(?:年?底|末|31日)[^,\d]{0,2},(?:今年|全年|本年度?|年内)/
/** 截至2023年12月31日，共受理36件. */
const YEAR_END_TOTAL = /^年(?:12月|底|末|年底)(?![^,]{0,20}的\d)/
/** 截至2019年4月底,17项工程全部复工 in the report for 2020. */
const MONTH_END_TOTAL =
  /^年\d{1,2}月(?:\d{1,2}日|[底末])?,(?:全[县市区镇乡局]|我[县市区镇乡局])?(?:共|累计|已累计)[^,]{0,20}\d|^年\d{1,2}月(?:\d{1,2}日|[底末]|[上中下]旬)?,[^,]{0,12}\d[^,]{0,20}(?:全部|全面|均已|累计|共|已)/

/** 今年以来，截至2023年11月底，共办理…; 执法人员560人（截至2023年12月31日）: said to be the state of things now. */
function isOfNow({ head, tail, sentence }: Place): boolean {
  return (
    /^(?:今年|本年度?)(?:以来)?,?截[至止]/.test(sentence) ||
    (THIS_YEARS_AS_OF.test(head) && /^年(?:12月(?:31日|[底末])|年?[底末])/.test(tail)) ||
    (FIGURE_AS_OF.test(head) && /^年(?:12月(?:31日|底)|[年底末]{1,2})\)/.test(tail))
  )
}

/** 本年度执法案卷截至2023年12月31日已全部归档: what is counted is this year's. */
const THIS_YEARS_AS_OF = /^(?:今年|本年度?|全年)(?!以来新)[^,较比]{2,30}截[至止]到?$/
/** 比上年末（截至2022年12月31日）增加12人. */
const LAST_YEARS_END = /(?:[上去]一?年度?|往年)年?[末底]?\([^()]{0,6}$/
const FIGURE_AS_OF = /\d[\d,.]{0,8}[余多]?[人名件个家支处户场次项台辆座%][^,。;\d]{0,6}\((?:数据|统计)?截[至止]到?$/

/** Set against this year; `others`: how often the sentence names it. */
function isSetAgainst({ sentence, head, tail }: Place, isAsOf: boolean, opens: boolean, others: number): boolean {
  // 2023年,办理案件87件,今年纠错率2.3%,比上年下降…: the rate is of the cases just told.
  const isOne = head === '' && RATE_OF_THEM.test(tail) && isDone(tail)
  if (!isOne && /今年|本年|目前/.test(sentence)) return true
  if (isOne && others === 0) return false
  // 截至2024年12月底…，比上年末增长…: set against the year before that one.
  return !opens && (/相比/.test(sentence) || (!isAsOf && /较上|比上/.test(sentence)) || others > 0)
}

const RATE_OF_THEM =
  /^年(?:度)?,?[^。;]{0,40}?\d[件起宗次户家人个][^。;今\d]{0,8},今年(?:以来)?(?:的)?[^,。;\d]{0,10}(?:率|比例|占比)(?:为|达|是|降至|升至)?\d[\d.]*%,?(?:比上年|较上年|同比)/

/** 2022年移交的3件积案, 2022年（含）以前的积案: what was begun then and is ended now. */
const BROUGHT_OVER = /^年(?:度)?(?:\(含\)|及|或)?(?:[以之]前(?!,)|移交|遗留|结转|交办|排查|摸排|反馈|指出|立案)的/

function isComparedFigure({ folded }: Draft, { start }: YearMention, tail: string): boolean {
  return (
    WITH_CHANGE.test(tail) ||
    (ONLY_FIGURE.test(tail) && AFTER_FIGURE.test(folded.slice(Math.max(0, start - LONGEST_COMPARED), start)))
  )
}

/** 2022年为4515条,增长7.9%. */
const WITH_CHANGE = new RegExp(
  `${YEAR}(?:同期)?[为是]\\d[\\d,.]*[^,。;]{0,4},(?:同比|同口径)?(?:增长|上升|提高|下降|减少)`,
)
/** 纠错率9.8%，2023年为11.2%; 36件，占92.1%（2023年这一比率为…）: a number before it, and nothing but the year beside it. */
const ONLY_FIGURE = /^年(?:度)?(?:同期)?(?:这一|该|同一|同类)?(?:比[率例]|指标|数字|数)?[为是]\d/
const AFTER_FIGURE = /\d[^。\n]{0,24}[,(;]$/
const LONGEST_COMPARED = 40

/** The report's year stands close by in the paragraph: two years are told one after the other. */
function isNearOwnYear({ draft, year }: Account, mention: YearMention, { paragraph }: Place): boolean {
  const start = Math.max(paragraph.start, mention.start - NEARBY)
  const end = Math.min(paragraph.end, mention.end + NEARBY)
  return yearsIn(draft, { start, end }).some(
    (other) => other.year === year && other.context === 'plain' && !isInLead(draft, other),
  )
}

const NEARBY = 120
