import { anyOf } from '../patterns'
import type { Place } from './place'
import { YEAR } from './words'

/** What is of the year that it names, and cannot be last year's matter taken up now: events, assessments, lists, plans. */

/** The words before the year, and those behind it. */
type Around = readonly [head: RegExp, tail: RegExp]

/** 组织开展2023年宪法宣传周活动: what is held in a year is of that year. */
const HELD: Around = [
  /^(?:[一-鿿\d]{0,14}(?:开展|参加|举办|实施|推进|组织|召开)(?:[省市县区]局|[省市县区厅局委]|全[省市县区国])?|在|结合|利用|抓住|围绕|借助)$/,
  new RegExp(
    `${YEAR}[^,的冬新录]{0,14}?${anyOf(
      '宪法日 宣传[日周月] 教育日 活动',
      '专项(?:[一-鿿]{0,4}行动|整治|治理|检查|执法) (?:执法|整治|治理|攻坚)行动 大检查',
      '考试 竞赛 大?练兵 大?比武 技能比赛 培训 领导小组会议 推进会 部署会 调度会 联席会议',
    )}(?![^,]{0,6}(?:经验|成果|基础|回头看|收尾|整改)|[中时后]|获|被)`,
  ),
]
/** 纳入2023年度绩效考核. What is assessed may be of the year before, so that a plan may say it. */
const COUNTED_IN: Around = [/(?:纳入|列入)$/, /^年(?:度)?[^,的]{0,10}(?:考核|绩效|要点|计划|目标|清单)/]
/** 按照2023年学法计划. */
const FOLLOWED: Around = [
  /(?:执行|落实|按照|对照|根据|依据)(?:全?[省市县区镇乡局])?$/,
  new RegExp(
    `${YEAR}[^,、的反未结]{0,12}${anyOf(
      '学法计划 普法计划 检查计划 工作计划 工作要点 建设要点 工作安排 工作部署 任务清单 责任清单',
    )}`,
  ),
]
/** 附表1:2023年行政执法情况统计表. */
const TABLE: Around = [/^附?表[\d一二三四五六七八九十]{0,2}[:.]?$/, /(?:情况|统计|明细|汇总|一览)表?$/]

const isAround =
  ({ head, tail }: Place) =>
  ([before, behind]: Around): boolean =>
    before.test(head) && behind.test(tail)

export function isOfTheYear(place: Place): boolean {
  return [HELD, COUNTED_IN, FOLLOWED, TABLE].some(isAround(place))
}

export function isHeldOrFollowed(place: Place): boolean {
  return [HELD, FOLLOWED].some(isAround(place))
}

/** 年是“十四五”开局之年: what the year reported on is. */
export const OF_PERIOD = /^年,?是[^;]{2,60}(?:之年|[一二三四五六七八九十]年|年头|年份|周年)/
