import { type Draft, matchesOf } from '../../../lib/audit'
import type { OddYear } from './odd-year'

/**
 * 附表：2023年度行政复议案件情况统计表 in the report for 2024: the caption of a table, wherever it stands; behind the last part it would else be
 * taken for next year's. Where tables of more years stand side by side, nothing is odd.
 */
export function oddCaptions({ folded }: Draft, year: number): OddYear[] {
  return folded.includes('表') || folded.includes('附件') ? oddLines(folded, year, IS_TABLE, 'statistics') : []
}

/** 附件：云溪县2021年重点任务分工表 below the plan for 2022: what is shared out with a plan is of its year. */
export function oddAttachments({ folded }: Draft, year: number): OddYear[] {
  return folded.includes('附件') || folded.includes('附表') ? oddLines(folded, year, IS_TASKS, 'plan-text') : []
}

function oddLines(folded: string, year: number, isMeant: RegExp, reason: OddYear['reason']): OddYear[] {
  const captions = [...matchesOf(folded, CAPTION)].filter(({ 0: line }) => isMeant.test(line))
  if (captions.some(({ 2: said }) => Number(said) === year)) return []
  return captions.flatMap(({ index, 0: line, 1: before = '', 2: said }): OddYear[] => {
    const told = Number(said)
    if (told >= year || told < year - 2 || OF_MORE_YEARS.test(line.slice(before.length + 4))) return []
    const start = index + before.length
    return [{ reason, mention: { start, end: start + 4, year: told } }]
  })
}

/** 附表2：, 附件1：, 表3, （表一）, 附件：1., 2. or nothing, and maybe whose it is, before the year. */
const LABEL = '(?:\\(?附?[表件] ?[一二三四五六七八九十\\d]{0,2}\\)?[:.、 ]{0,3})?(?:\\d{1,2}[.、])?'
const CAPTION = new RegExp(
  `(?<=^|\\n)( {0,4}${LABEL}(?:《|[^\\n。;,:|\\d]{2,16}(?=20\\d\\d年)|))(20\\d\\d)年[^\\n。;|]{2,40}(?=\\n|$)`,
  'g',
)
/** What is no account of the year: 任务分解表, 宣传计划表. */
const IS_TABLE =
  /(?<!任务|分解|计划|安排|打算|目标|公示|申报|登记|意见)(?:统计|情况|汇总|明细|一览|数据|指标完成情况)表》?$|^ {0,4}(?:\(?附?[表件]|\d[.、])[^\n]{2,40}统计》?$/
const IS_TASKS =
  /^ {0,4}(?:\(?附[表件]|\d{1,2}[.、])[^\n]{2,40}(?:任务|分解|分工|计划|安排|责任|目标|项目|重点)[^\n]{0,6}[表单账图]》?$/
const OF_MORE_YEARS = /\d{4}|对比|对照|同期|比较|历年|上年|整改|反馈|考核|督[察查]|完成情况|总结/
