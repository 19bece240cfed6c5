import type { YearReason } from './odd-year'
import type { Place } from './place'

/** The day or the year that a report's figures are said to be of, with no figure beside it. */

export function dataReason(place: Place): YearReason | null {
  if (isDataOfYear(place) || isSummedUp(place) || leadsInData(place)) return 'statistics'
  return isNoteOfData(place) ? 'statistics-maybe' : null
}

/** 以上数据截至2023年12月31日, 表中数据为2023年度累计数 in the report for 2024. */
function isDataOfYear({ head, tail, sentence }: Place): boolean {
  if (OF_MORE_TIMES.test(sentence)) return false
  return (
    (DATA_UNTIL.test(head) && TO_YEAR_END.test(tail)) ||
    (DATA_OF.test(head) && WHOLE_YEAR.test(tail)) ||
    TIME_OF_DATA.test(sentence)
  )
}

/** 以上情况统计截至, 各项指标截止时间为, 统计时间截止到. */
const DATA_UNTIL =
  /(?:数据|数字|指标|统计|报表|以上|上述|各项)[^,。;]{0,10}(?:截[至止]到?|截止(?:时间|日期|时点|日)?[为是到至于:])$/
/** Nothing but the year's end, with what may be added to the figures. */
const TO_YEAR_END = /^年(?:度)?(?:12月(?:31日|[底末])?|年?[底末])(?:止|2?4时)?(?:[,)]|$)/
/** 统计口径为2023年度, 表中数据为2023年1月至12月累计数. */
const DATA_OF = /(?:数据|数字|指标|统计|报表)[^,。;]{0,6}(?:均|皆|都)?(?:为|是|按|取自|来源于|采用)$/
const WHOLE_YEAR = /^年(?:度|全年|1月?[-~至到]12月)(?:[^,。;的]{0,4}(?:数据?|统计|累计|口径|情况))?(?:[,)]|$)/
/** 数据截止时间：2023年12月31日, （单位：件；统计时间：2023年）. */
const TIME_OF_DATA =
  /(?:统计|数据|填报|报表|截止)[^,;:\d]{0,6}(?:时间|期间|时段|年份|年度|周期|口径|日期):20\d\d年(?:度|12月(?:31日|底)|底)?[)。]?$/
const OF_MORE_TIMES = /上年|去年|往年|历年|对比|相比|同期|同比|[较比]20|20\d\d年.{0,40}20\d\d年|结转|基期|基数|督[察查]/

/** 行政执法人员持证率98.6%（2023年12月统计数）: what the figure before it is of. */
function isNoteOfData({ head, tail }: Place): boolean {
  return head.endsWith('(') && FIGURE_BEFORE.test(head) && NOTE.test(tail)
}

const FIGURE_BEFORE = /\d[^,。;()]{0,12}\($/
const NOTE =
  /^年(?:度|全年|12月|[底末]|年[底末]|12月底)?的?(?:最新)?(?:统计|汇总|累计|上报|监测)?(?:数据?|统计|情况|口径)\)/

/** 以上为南浦街道2019年度法治政府建设情况，特此报告: what has been told, said at its end. */
function isSummedUp({ head, tail }: Place): boolean {
  return ABOVE.test(head) && IS_REPORT.test(tail)
}

const ABOVE = /^(?:以上|上述|如上)(?:[就即便]?是|为|系|报告[为是])?[^,。;]{0,16}$/
const IS_REPORT =
  /^年(?:度)?(?:的)?(?:全[省市县区镇乡局])?(?:法治|依法|推进|履行|工作|信息公开|政务公开|政府信息|普法|行政)[^,。;]{0,20}(?:情况|报告|总结|要点)(?:[,)]|$)/

/** 2021年度主要工作数据与上年对比情况如下: what leads in a table or a list. */
function leadsInData({ head, tail }: Place): boolean {
  return /^(?:(?:现将)?(?:我|全|本)?[省市县区镇乡局]?|下表[为是])$/.test(head) && LISTED_BELOW.test(tail)
}

const LISTED_BELOW =
  /^年(?:度)?[^,。;]{0,24}(?:数据|情况|指标|统计|数量|数)[^,。;]{0,10}(?:如下(?:表(?:所示)?)?|[见如](?:下|附)?表\d{0,2}(?:所示)?)(?:[:,]|$)/
