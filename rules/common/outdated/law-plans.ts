import type { Hit, Range } from '../../../lib/audit'
import { LAW_PLANS, type Period } from '../../vocabulary/periods'
import { isHistory } from '../wording'
import { behindName, closedIn, LOOKING_BACK, PREPARING } from './plan-words'
import { type Outdated, type Reading, yearAt } from './reading'

/** 迎接“七五”普法终期验收. */
const AWAITED = /(?:迎接|迎检|准备|备战|筹备|(?<!时)做好|抓好|启动|部署|开展)[^,]{0,10}(?:验收|终期|总结评估)/
/** 5月底顺利通过“七五”普法终期评估验收: told of a month, and the year is the report's. */
const PASSED =
  /(?:^|[^年\d])(?:\d{1,2}月(?:\d{1,2}日|底|初|[上中下]旬|份)?|今年|年内|本年度?)[^,]{0,8}(?:通过|完成|接受|迎接)[^,]{0,16}(?:验收|终期|评估|考核)/
/** Said of the year's work, where no other time is told. */
const PASSED_NOW =
  /^(?!.*(?:先后|曾|连续|历次|均|以来)).{0,8}(?:顺利|圆满|成功|高分)通过[^,]{0,8}[五六七八]五[^,]{0,10}(?:验收|评估|考核)/
/** What ends a plan, and is done in the year after its last at the latest. */
const ACCEPTED = /(?:迎接|做好|组织|开展|准备)[^,。;]{0,12}(?:终期|总结|检查)?验收/
/** Right behind the plan's name; 总结“八五”经验、谋划“九五” names the end of another. */
const ENDS_PLAN =
  /^(?:普法|规划)?(?:法治宣传教育)?(?:工作)?(?:规划|计划)?(?:的)?(?:实施情况)?(?:的)?(?:终期|期末|中期)?(?:总结|验收|收官|收尾|评估|考核|检查|督导|迎检)(?:验收|评估|工作|之年|战|阶段|$|[,。;、])/
const COMING = /启动|谋划|编制|筹备|筹划|准备|衔接|即将|迎接|需求|思路|研究/
const CARRIES_OUT = /(?:落实|实施|推进|贯彻|执行)(?!方案|意见)/
const NEXT_YEAR = /明年|来年|下一?年|下一?步|今后|将|新一轮|20\d\d年/
const DONE = /(?:任务|目标)[^,]{0,6}完成|(?:全面|如期)完成|深入实施/
const OVER = /[五5]年来|圆满(?:完成|收官)|全面收官|收官之年|总结验收/

/** “七五”普法 as the work of a year after it, “九五”普法 as that of a year before. */
export function lawPlan(reading: Reading, plan: Period, range: Range): Hit<Outdated> | null {
  const { year, wording } = reading
  const { name, first, last } = plan
  const worked = yearAt(reading, range.start)
  const clause = closedIn(wording.clause(range), plan, worked)
  if (worked > last)
    return isToldAsOver(reading, plan, range, worked, clause)
      ? null
      : { reason: 'law-plan-ended', range, values: { name, last, year: worked } }
  const notBegun = (told: number): Hit<Outdated> => ({
    reason: 'law-plan-not-begun',
    range,
    values: { name, first, year: told },
  })
  // 启动“九五”普法总结验收, before its first year: what ends a plan is no preparing of it.
  if (worked < first && ENDS_PLAN.test(behindName(clause, plan))) return notBegun(worked)
  // 全面启动“八五”普法 two years before: only what is drawn up or thought about then is no slip.
  if (COMING.test(year + 1 < first ? clause.replace(/启动/g, '') : clause)) return null
  // “八五”普法规划年度任务全部完成, before its first year.
  if (worked < first && DONE.test(clause)) return notBegun(worked)
  // Five years of it are told before they have gone by; in the last but one it is the year of the report that may be wrong.
  if (worked + 1 < last && OVER.test(clause) && !/年度|中期|基础|准备/.test(clause))
    return worked < first
      ? notBegun(worked)
      : { reason: 'year-outside-plan', range, values: { name, first, last, year: worked } }
  // The year before, a plan is prepared and not carried out.
  const carriedOut = worked < first && CARRIES_OUT.test(clause) && !NEXT_YEAR.test(wording.sentence(range))
  return year + 1 < first || carriedOut ? notBegun(year) : null
}

/** 与“六五”普法无关, 有别于“七五”普法, 较“七五”普法期间: the plan is named for what is not its work. */
function isSetApart(clause: string, plan: Period): boolean {
  const before = clause.slice(0, Math.max(0, clause.indexOf(plan.name)))
  if (UNLIKE_IT.test(before)) return true
  return WITH_IT.test(before) && IS_OTHER.test(behindName(clause, plan))
}

const UNLIKE_IT =
  /(?:有别于|区别于|不同于|相较于|相较|对比|较|[^对]比|^比|不再?(?:沿用|照搬|套用|属于?|涉及|执行|适用|是)|并非|告别|摒弃)(?:了|过去|以往|原来)?的?["“]?$/
const WITH_IT = /[与同和跟]["“]?$/
/** 与“七五”普法要求相比，还有差距 holds its demands to be in force. */
const IS_OTHER =
  /^[^,]{0,12}(?:无关|不同|有别|区别|不相干|没有关系|不是一回事|不作比较|不可比)|^[^,要任目求务标]{0,10}(?:相比|相较|比较|比起来)/

/** Whether a plan that has ended is looked back on, or the next one prepared. */
function isToldAsOver({ wording }: Reading, plan: Period, range: Range, worked: number, clause: string): boolean {
  // A plan is assessed in the year after its last; later on nobody awaits that.
  const long = worked > plan.last + 1
  if (long && AWAITED.test(clause)) return false
  const whole = wording.clause(range)
  if (isSetApart(whole, plan)) return true
  if (long && (PASSED.test(whole) || PASSED_NOW.test(whole)) && !/20\d\d年/.test(wording.sentence(range))) return false
  if (isHistory(clause) || (LOOKING_BACK.test(clause) && !(long && ACCEPTED.test(clause)))) return true
  // 做好“八五”“九五”衔接, but not 启动“八五”普法 when that is over.
  const besideOthers = LAW_PLANS.some(({ name }) => name !== plan.name && clause.includes(name))
  return PREPARING.test(clause) && (besideOthers || clause.includes('衔接'))
}
