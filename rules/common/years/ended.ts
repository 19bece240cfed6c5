import type { YearMention } from '../../../lib/audit'
import type { Place } from './place'
import { CARRIED_ON } from './words'

/** Work that is told as ended by the end of a year, and so is of that year. */

/** 截至2023年底,2024年度立法计划所列任务全部完成: no year's work is ended before the year begins. */
export function isEndedBeforeItsYear({ year }: YearMention, { head, tail, sentence }: Place): boolean {
  if (!UNTIL.test(head) || OTHER_WORK.test(sentence)) return false
  const ended = ENDED_WORK_OF.exec(tail)
  return ended !== null && Number(ended[1]) > year
}

const UNTIL = /(?:截[至止]到?|^[到至])$/
/** 年12月底, 年年末, 年底前. */
const YEAR_END = '^年(?:12月(?:31日|底|末)?|年?[底末])前?,'
/** What a year has of its own: 年度立法计划, 各项任务, 全年民生实事. */
const OF_YEAR = '(?:任务|计划|目标|项目|实事|要点|清单|事项|工作|指标|议题)'
/** Done with; what is drawn up, shared out or paid in advance is so before its year. */
const ENDED =
  '(?:全部|均已?|全面|圆满|如期|按期|按时|顺利|高质量)(?:按期|按时|如期|圆满|高质量|得到|得以)?(?:完成|办结|办理完毕|实施完毕|执行完毕|落实到位|办理完结|兑现|结项|完结|销号)'
const ENDED_WORK_OF = new RegExp(`${YEAR_END}(20\\d\\d)年(?:度)?[^,。;的]{0,16}?${OF_YEAR}[^,。;]{0,12}?${ENDED}`)
const OTHER_WORK = /编制|制定|下达|拨付|分解|签订|申报|征集|招[录聘]|选聘|征订|续[签聘]|提前|预算/

/** 截至2020年12月底,年度审计项目计划内的项目全部实施完毕 in the report for 2021: what is told as ended then is the year's own work. */
export function isYearsWorkEnded({ tail, sentence }: Place): boolean {
  return (
    ENDED_WORK.test(tail) && !CARRIED_ON.test(sentence) && !OTHER_WORK.test(sentence) && !OF_LONG_PLAN.test(sentence)
  )
}

const ENDED_WORK = new RegExp(
  `${YEAR_END}(?:年度|全年|年初|本?年内|各项|[^,。;的]{0,6}年度)[^,。;]{0,14}?${OF_YEAR}[^。;]{0,12}?${ENDED}`,
)
/** 截至2020年底,“十三五”规划各项任务全部完成: a plan over years that ended then. */
const OF_LONG_PLAN = /[一二三四五六七八九]五|规划|纲要|年行动|脱贫|攻坚|小康|改革|创建|试点|第[一二三]轮/

/** 到2022年底,12个乡镇全部建成服务站: so many, and all of them by then. */
export function isAllDoneBy({ head, tail, sentence }: Place): boolean {
  return (
    /^[到至]$/.test(head) &&
    ALL_DONE.test(tail) &&
    !/今年|本年|目前|现已|要求|应当|须|力争|确保|目标|的基础上/.test(sentence) &&
    !CARRIED_ON.test(sentence) &&
    !OF_LONG_PLAN.test(sentence)
  )
}

const ALL_DONE =
  /^年(?:12月(?:31日|底)?|年?[底末]),[^,。;]{0,12}\d{1,6}[个项件家处户名座套所支条][^,。;]{0,14}?(?:全部|均已|已全部)[^,。;]{0,8}?[成完办改换修用]/
