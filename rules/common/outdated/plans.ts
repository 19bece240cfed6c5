import { type Draft, type Hit, matchesOf, type Range, rangeAt } from '../../../lib/audit'
import { FIVE_YEAR_PLANS, LAW_PLANS, type Period } from '../../vocabulary/periods'
import { fiveYearPlan } from './five-year-plans'
import { lawPlan } from './law-plans'
import { type Outdated, type Reading, rangeOf, yearAt } from './reading'

/** 八五, 十四五; not within a number. */
const SHORT_NAME =
  /(?<![〇零一二三四五六七八九十百\d])(?:十[一二三四五六]五|[五六七八九]五)(?![〇零一二三四五六七八九十百\d])/g
/** Behind a number that is a plan’s for the spreading of law; 八五 alone may be anything. */
const OF_LAW = /^(?:普法|法治|规划|五年|时期)/
/** 第八个五年普法规划. */
const BY_NUMBER = /第([五六七八九])个五年(?=(?:法[治制]宣传教育|普法)(?:工作)?(?:规划|计划|任务|工作|$|[,。;]))/g

/** “八五”普法 after its years, “十五五” before them. */
export function plans(reading: Reading): Hit<Outdated>[] {
  const { draft, wording } = reading
  const hits: Hit<Outdated>[] = []
  for (const match of matchesOf(draft.folded, SHORT_NAME)) {
    const hit = shortName(reading, match[0], rangeOf(match))
    if (hit) hits.push(hit)
  }
  for (const match of matchesOf(draft.folded, BY_NUMBER)) {
    const plan = LAW_PLANS.find(({ name }) => name === `${match[1]}五`)
    const range = rangeOf(match)
    const hit = plan && !wording.inTitle(range.start) ? lawPlan(reading, plan, range) : null
    if (hit) hits.push(hit)
  }
  return hits
}

function shortName(reading: Reading, name: string, { start, end }: Range): Hit<Outdated> | null {
  const { draft, wording } = reading
  const { folded } = draft
  const ofLaw = LAW_PLANS.find((plan) => plan.name === name)
  // 《云溪县“七五”普法2024年度工作计划》: the title tells itself that it is not so.
  if (ofLaw && wording.inTitle(start) && YEAR_BEHIND.test(folded.slice(end, end + 40)))
    return yearOutside(folded, ofLaw, true, { start, end })
  if (wording.inTitle(start) && !(ofLaw && isCarriedOut(draft, { start, end }))) return null
  if (ofLaw && !OF_LAW.test(folded.slice(end, end + 4))) return null
  const plan = ofLaw ?? FIVE_YEAR_PLANS.find((candidate) => candidate.name === name)
  if (!plan) return null
  const range = { start, end: end + (ofLaw && folded.startsWith('普法', end) ? 2 : 0) }
  const outside = yearOutside(folded, plan, ofLaw !== undefined, range) ?? midtermOutside(reading, plan, range)
  if (outside) return outside
  // “七五”普法规划于2020年收官: when it began or ended is history.
  if (STARTS_OR_ENDS.test(folded.slice(end, end + 36))) return null
  return ofLaw ? lawPlan(reading, plan, range) : fiveYearPlan(reading, plan, range)
}

/** 根据《云溪县“七五”普法规划》要求: the plan itself, cited as what the work goes by. */
function isCarriedOut({ folded, citations }: Draft, range: Range): boolean {
  const title = rangeAt(citations, range.start)
  return (
    title !== null &&
    /(?:根据|按照|依据|对照|贯彻|落实|执行|推进)$/.test(folded.slice(Math.max(0, title.start - 4), title.start)) &&
    /^普法(?:法治宣传教育)?(?:工作)?(?:规划|计划|纲要)》(?:的)?(?:要求|部署|安排|任务|,|。|;)/.test(
      folded.slice(range.end, title.end + 3),
    )
  )
}

// Years that are no part of a plan, or not that part.

/** What may stand behind a plan's number: 普法工作规划. */
const REST_OF_NAME = '(?:普法)?(?:法治)?(?:宣传教育)?(?:工作)?(?:规划|计划)?'
/** “八五”普法规划2027年度任务. */
const YEAR_BEHIND = new RegExp(
  `^${REST_OF_NAME}(?:的)?(20\\d\\d)年(?:度)?(?=[^,。;\\n]{0,12}(?:任务|工作|计划|要点|目标|重点|安排|清单))`,
)
/** “十四五”时期（2026—2030年）. */
const SPAN_BEHIND =
  /^(?:普法|法治宣传教育)?(?:规划|计划|时期|期间|规划期){0,2}\((?:即)?(20\d\d)(?:年)?[-~至到]{1,2}(20\d\d)年?\)/
/** “八五”普法规划于2020年启动. */
const STARTS_OR_ENDS = new RegExp(
  `^${REST_OF_NAME}(?:已|将)?(?:于|在|自)?(20\\d\\d)年(?:\\d{1,2}月)?起?(?:正式|全面|全部|顺利|圆满)?(启动|实施|开局|收官|结束|期满)(?![^,。;\\n]{0,4}(?:编制|起草|调研|评估|验收|谋划|前期))`,
)
/** 2024年是“十四五”收官之年: the words before and behind. */
const YEAR_BEFORE = /(20\d\d)年(?:既|也|又)?是[^,。;\n]{0,8}$/
const PART_BEHIND =
  /^(?:普法|规划|时期|法治宣传教育)?(?:规划)?(?:的)?(?:实施的?)?(开局|启动|起步|收官|收尾|最后一年|第一年|首年|末年)/

function yearOutside(folded: string, plan: Period, ofLaw: boolean, range: Range): Hit<Outdated> | null {
  const { start, end } = range
  const behind = folded.slice(end, end + 40)
  const hit = (year: number, from: number, length: number) => outside(plan, year, { start: from, end: end + length })
  const told = YEAR_BEHIND.exec(behind)
  if (told) {
    const year = Number(told[1])
    const after = folded.slice(end + told[0].length, end + told[0].length + 16)
    // It is assessed in the year after its last.
    return (year < plan.first || year > plan.last) && !/总结|验收|评估|考核|收尾|谋划|编制|启动/.test(after)
      ? hit(year, start, told[0].length)
      : null
  }
  // The years that another plan has.
  const span = SPAN_BEHIND.exec(behind.slice(0, 30))
  if (span) {
    const [words, first, last] = span
    if (Number(first) !== plan.first) return hit(Number(first), start, words.length)
    return Number(last) === plan.last ? null : hit(Number(last), start, words.length)
  }
  const edge = STARTS_OR_ENDS.exec(behind.slice(0, 36))
  if (edge && !fits(plan, ofLaw, Number(edge[1]), /启动|实施|开局/.test(edge[2] as string)))
    return hit(Number(edge[1]), start, edge[0].length)
  const before = YEAR_BEFORE.exec(folded.slice(Math.max(0, start - 20), start))
  const part = PART_BEHIND.exec(behind.slice(0, 18))
  if (!before || !part || fits(plan, ofLaw, Number(before[1]), /开局|启动|起步|第一年|首年/.test(part[1] as string)))
    return null
  return hit(Number(before[1]), start - before[0].length, part[0].length)
}

/** One for the spreading of law begins in its first year or the next, and is closed in its last or the next. */
function fits(plan: Period, ofLaw: boolean, year: number, begins: boolean): boolean {
  const edge = begins ? plan.first : plan.last
  return year === edge || (ofLaw && year === edge + 1)
}

function outside({ name, first, last }: Period, year: number, range: Range): Hit<Outdated> {
  return { reason: 'year-outside-plan', range, values: { name, first, last, year } }
}

const MIDTERM =
  /^(?:普法|规划)?(?:法治宣传教育)?(?:工作)?(?:规划|计划|纲要)?(?:实施|执行|落实)?(?:情况|工作)?的?中期(?:评估|检查|督导|督查|验收|考核|自查|自评|总结|迎检)/
/** What came of it may be told of later. */
const AFTER_MIDTERM = /^[^,。;]{0,6}(?:反馈|发现|指出|整改|问题|结果|意见|优秀|先进|基础|后|成果|以来|获|表彰)/

/** 做好“八五”普法规划中期评估 in its first or last year: half-way is told of one year sooner or later at most. */
function midtermOutside(reading: Reading, { name, first, last }: Period, range: Range): Hit<Outdated> | null {
  const behind = reading.draft.folded.slice(range.end, range.end + 30)
  const match = MIDTERM.exec(behind)
  const year = yearAt(reading, range.start)
  if (!match || Math.abs(year - (first + last) / 2) <= 1) return null
  if (/20\d\d年/.test(reading.wording.sentence(range)) || AFTER_MIDTERM.test(behind.slice(match[0].length))) return null
  const whole = { start: range.start, end: range.end + match[0].length }
  return { reason: 'midterm-outside', range: whole, values: { name, first, last, year } }
}
