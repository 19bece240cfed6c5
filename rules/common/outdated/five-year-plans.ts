import { type Hit, matchesOf, type Range } from '../../../lib/audit'
import type { Period } from '../../vocabulary/periods'
import { isHistory } from '../wording'
import { behindName, closedIn, LOOKING_BACK, PREPARING } from './plan-words'
import { type Outdated, type Reading, yearAt } from './reading'

/** 高质量编制, right before the plan's name. */
const DRAWS_UP =
  /^(?!.*(?:十[三四五六]五|曾|参与)).{0,8}(?:高质量|高标准|科学|精心|启动|抓好|做好|完成|组织|开展)编制[^,的]{0,16}$/
/** 为确保全县“十三五”: right before the plan's name, what is worked towards. */
const TOWARDS =
  /(?:为|确保|力争|保障|助力|推动|全力|努力|奋力|争取|促进|保证)(?:我[省市县区镇乡局]|全[省市县区])?(?:实现|完成|推动)?[“"]?$/
const ITS_END =
  /^[”"]?(?:规划|时期|发展规划)?(?:的)?(?:各项|主要|既定|目标|任务|指标){0,4}(?:顺利|圆满|胜利|全面|如期|高质量|完美){0,2}(?:收官|收尾|完成|实现)/
/** “十四五”批复的项目, “十三五”末: what was done then, or is compared with. */
const OF_THEN = /^(?:规划|时期)?[^,]{0,4}的\d|^[^,]{0,3}[末初]/

/** “十三五”规划 as the work of a year after it, “十五五”规划 as that of a year before. */
export function fiveYearPlan(reading: Reading, plan: Period, range: Range): Hit<Outdated> | null {
  const { year, wording } = reading
  const { name, first, last } = plan
  const worked = yearAt(reading, range.start)
  const whole = wording.clause(range)
  const clause = closedIn(whole, plan, worked)
  const before = clause.slice(0, clause.indexOf(name))
  const behind = behindName(clause, plan)
  const ended: Hit<Outdated> = { reason: 'five-year-plan-ended', range, values: { name, last } }
  // When it is over, the next one is drawn up.
  if (worked > last && DRAWS_UP.test(before) && !/评估|总结|收官|[时以]期?来/.test(name + behind)) return ended
  // 为“十三五”规划圆满收官提供保障, two years after its end: what is worked towards is not looked back on.
  if (
    worked > last + 1 &&
    TOWARDS.test(before) &&
    ITS_END.test(behindName(whole, plan)) &&
    ![...matchesOf(wording.sentence(range), /20\d\d(?=年)/g)].some(([told]) => Number(told) <= last)
  )
    return ended
  if (isHistory(clause) || LOOKING_BACK.test(clause) || PREPARING.test(clause)) return null
  // 比“十三五”末翻了一番.
  if (/[较比][^,]{0,4}$/.test(before) || OF_THEN.test(behind)) return null
  if (worked > last) return ended
  // 今年是实施“十五五”规划的开局之年: which year that is has a rule of its own.
  const carriedOut = worked < first && !/之年|第一年/.test(behind) && /(?:实施|落实|推进)[^,]{0,4}$/.test(before)
  // Plans are drawn up two years ahead.
  return year + 2 < first || carriedOut
    ? { reason: 'five-year-plan-not-begun', range, values: { name, first, year } }
    : null
}
