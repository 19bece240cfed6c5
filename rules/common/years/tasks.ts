import { anyOf } from '../patterns'
import type { YearReason } from './odd-year'
import { isOfTheYear } from './of-the-year'
import type { Place } from './place'
import { CARRIED_ON, YEAR } from './words'

/** Last year's number in what is set, done, assessed or drawn up year by year. `isBeside`: this year's stands close by. */
export function tasksReason(place: Place, isBeside: boolean): YearReason | null {
  const { head, tail } = place
  if (LOOKS_BACK.test(head) && WORK.test(tail)) return 'statistics-maybe'
  if (isTaskOfYear(place)) return isBeside ? 'statistics-maybe' : 'work'
  if (ASSESSED_IN.test(head) && ASSESSMENT.test(tail)) return 'statistics-maybe'
  if (RATE.test(head) && IS_NUMBER.test(tail)) return 'statistics-maybe'
  // 组织开展2023年宪法宣传周活动, 按照2023年学法计划: of this year, as the rest of the sentence is.
  if (!isBeside && isOfTheYear(place)) return 'statistics-maybe'
  return DRAWS_UP.test(head) && LISTED.test(tail) ? 'document' : null
}

/** 回顾2024年工作，还存在…; 将2024年法治政府建设工作纳入考核. */
const LOOKS_BACK = /^(?:回顾|将|把)$|报告$/
const WORK = new RegExp(
  `${YEAR}(?:的)?(?:全[镇乡县区市])?(?:(?:法治政府建设|法治建设|依法行政)?(?:各项)?工作|法治政府建设(?:年度)?情况)`,
)

function isTaskOfYear({ head, tail, clause }: Place): boolean {
  return (
    !CARRIED_ON.test(head + clause) &&
    ((/[将把对]$/.test(head) && SHARED_OUT.test(tail)) ||
      (/完成了?$/.test(head) && ASSIGNED.test(tail)) ||
      (head === '' && ASSIGNED_DONE.test(tail)))
  )
}

/** 将2023年度各项任务分解到12个站所. */
const SHARED_OUT = new RegExp(
  `${YEAR}(?:的)?[^,。;的]{0,14}?(?:任务|目标|要点|工作|指标|计划)[^,。;]{0,6}?(?:分解|细化|量化|下达|落实到|明确到|责任到|(?:纳入|列入)(?!20))`,
)
/** 圆满完成2023年度目标任务. */
const ASSIGNED = new RegExp(
  `${YEAR}(?:的)?(?:法治(?:政府)?建设|依法行政|依法治[省市县区镇乡]|普法|各项|年度)?[^,。;的]{0,6}?${anyOf(
    '工作任务 目标任务 各项任务 重点任务 工作目标 各项工作',
  )}`,
)
/** 2023年各项任务全部完成. */
const ASSIGNED_DONE = new RegExp(
  `${YEAR}(?:法治(?:政府)?建设|依法行政|普法|各项)[^,。;的]{0,4}?(?:任务|目标)[^,。;的]{0,8}?(?:完成|落实|落地)`,
)
/** 结果纳入2023年度绩效考核, in what is to be done. */
const ASSESSED_IN = /(?:纳入|列入)$/
const ASSESSMENT = /^年度[^,]{0,8}(?:考核|考评|绩效)/
/** 出庭应诉率2023年达到100%. */
const RATE = /(?:率|总数|总量|人数|件数)$/
const IS_NUMBER = /^年(?:度)?(?:达到?|为|是)\d/
/** 公布2023年度重大行政决策事项目录. */
const DRAWS_UP = /(?:制定|编制|公布|印发|出台|发布)了?$/
const LISTED = /^年(?:度)?[^,、]{0,14}(?:目录|要点|计划|清单)/
