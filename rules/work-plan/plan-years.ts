import { type Draft, matchesOf, type Range, type Scope, type YearMention, yearsIn } from '../../lib/audit'
import { isDueField } from '../common/due-field'
import { numberOfOtherYear, signedAt } from '../common/signed'
import { oddAttachments } from '../common/years/captions'
import { factsOf } from './facts'
import { stageOfPast, stagesBefore, stagesBeyond } from './stages'
import { tasksOfLastYear } from './tasks-of-year'

export type PlanYearReason =
  | 'plan-title'
  | 'plan-opening'
  | 'plan-deadline'
  | 'plan-citation'
  | 'plan-past'
  | 'plan-account'
  | 'plan-list'
  | 'plan-task'
  | 'plan-beyond'
  | 'plan-order'
  | 'own-number'

export interface PlanYearHit {
  reason: PlanYearReason
  range: Range
  year: number
  /** What it is held against, where that is not told by the reason. */
  related?: Range[]
}

/**
 * Years in a plan that do not agree with the year it is for: in the titles within and below its notice, in its opening,
 * in deadlines, and in the plan of the level above that it carries out.
 */
export function planYearHits({ draft, reportYear }: Pick<Scope, 'draft' | 'reportYear'>): PlanYearHit[] {
  const beyond = stagesBeyond(draft).map(({ range, year }): PlanYearHit => ({ reason: 'plan-beyond', range, year }))
  for (const { range, year, above } of stagesBefore(draft))
    if (!beyond.some((hit) => hit.range.start === range.start))
      beyond.push({ reason: 'plan-order', range, year, related: [above] })
  if (reportYear === null) return [...ownNumber(draft), ...beyond]
  const hits: PlanYearHit[] = []
  const { notice } = factsOf({ draft })
  const own = draft.title ? bare(draft.folded.slice(draft.title.range.start, draft.title.range.end)) : ''
  // The plan's year is told by all the rest, the notice's title kept last year's.
  const titled = draft.title ? yearsIn(draft, draft.title.range) : []
  for (const { start, end, year } of titled.length === 1 ? titled : [])
    if (year !== reportYear) hits.push({ reason: 'plan-title', range: { start, end }, year })
  if (notice?.planTitle) {
    for (const { start, end, year, context } of yearsIn(draft, notice.planTitle))
      if (context === 'plain' && year !== reportYear) hits.push({ reason: 'plan-title', range: { start, end }, year })
  }
  for (const citation of draft.citations) {
    if (citation.start < draft.body.start) continue
    const years: YearMention[] = yearsIn(draft, citation).filter((mention) => Math.abs(mention.year - reportYear) <= 2)
    const only: YearMention | undefined = years.length === 1 ? years[0] : undefined
    if (!only || only.year === reportYear || !PLAN.test(citation.title)) continue
    const range = { start: only.start, end: only.end }
    // The plan's own title, cited with another year; else the plan that it carries out.
    if (own !== '' && own.includes(bare(citation.title)) && !isReviewed(draft, citation))
      hits.push({ reason: 'plan-title', range, year: only.year })
    else if (only.year < reportYear && isCarriedOut(draft, citation.start) && citation.number === null)
      hits.push({ reason: 'plan-citation', range, year: only.year })
  }
  const opening = { start: draft.body.start, end: factsOf({ draft }).tasks[0]?.heading.start ?? draft.opening.end }
  for (const { start, end, year, context } of yearsIn(draft, opening)) {
    if (context !== 'plain' || year === reportYear) continue
    const after = draft.folded.slice(end, end + 24)
    const opens = start === draft.body.start || /[\n。]/.test(draft.folded[start - 1] ?? '\n')
    const names =
      /^年(?:度)?(?:我|全|本)?[^,。]{0,8}(?:法治政府|法治建设|依法行政)[^,。]{0,8}(?:工作)?(?:的)?(?:总体要求|总体思路|工作|重点|任务)/.test(
        after,
      )
    if (names && (opens || /[做抓]好$|推进$|推动$/.test(draft.folded.slice(Math.max(0, start - 4), start))))
      hits.push({ reason: 'plan-opening', range: { start, end }, year })
  }
  for (const mention of draft.years) {
    if (mention.start < draft.body.start || mention.year >= reportYear || mention.year < reportYear - 2) continue
    if (isDueField(draft, mention)) {
      hits.push({ reason: 'plan-deadline', range: { start: mention.start, end: mention.end }, year: mention.year })
      continue
    }
    if (mention.year !== reportYear - 1) continue
    const after = draft.folded.slice(mention.end, mention.end + 16)
    const head = draft.folded[mention.start - 1] ?? ''
    if (
      (DEADLINE.test(after) ||
        (/[,;。:\n]/.test(head) && MONTH_TO_COME.test(after)) ||
        (/[,;。:\n)]/.test(head) && MONTHS_TO_COME.test(draft.folded.slice(mention.end, mention.end + 60))) ||
        // 到2022年底,信访总量下降10%.
        (/^年(?:年底|底|末),/.test(after) && /(?:^|[,。;:\n])(?:力争)?到$/.test(before(draft, mention))) ||
        // 总结评估阶段(2023年12月).
        (/^年\d{1,2}月/.test(after) &&
          (STAGE.test(draft.folded.slice(Math.max(0, mention.start - 4), mention.start)) ||
            stageOfPast(draft, mention, reportYear)))) &&
      !/[自从]$|截[至止]?到?$/.test(draft.folded.slice(Math.max(0, mention.start - 3), mention.start))
    )
      hits.push({ reason: 'plan-deadline', range: { start: mention.start, end: mention.end }, year: mention.year })
    else if (LIST.test(after) && PUBLISHED.test(draft.folded.slice(Math.max(0, mention.start - 4), mention.start)))
      hits.push({ reason: 'plan-list', range: { start: mention.start, end: mention.end }, year: mention.year })
    else if (ACCOUNT.test(after) && isOfNextYear(draft, mention.start, reportYear))
      hits.push({ reason: 'plan-account', range: { start: mention.start, end: mention.end }, year: mention.year })
  }
  for (const { mention } of oddAttachments(draft, reportYear))
    hits.push({ reason: 'plan-title', range: { start: mention.start, end: mention.end }, year: mention.year })
  const tasks = tasksOfLastYear(draft, reportYear).filter(({ start }) => !hits.some((hit) => hit.range.start === start))
  hits.push(
    ...pastDeadlines(draft, reportYear),
    ...tasks.map((range): PlanYearHit => ({ reason: 'plan-task', range, year: reportYear - 1 })),
    ...beyond.filter(({ range }) => !hits.some((hit) => hit.range.start === range.start)),
  )
  hits.push(...ownNumber(draft))
  return hits.sort((a, b) => a.range.start - b.range.start)
}

/** Of a plan over several years, too, which is for no single one. */
function ownNumber(draft: Draft): PlanYearHit[] {
  const number = numberOfOtherYear(draft)
  return number ? [{ reason: 'own-number', range: number.range, year: number.year, related: [number.signed] }] : []
}

const STAGE = /阶段[(:]$/

/** The few characters before a year. */
function before({ folded }: Draft, { start }: Range): string {
  return folded.slice(Math.max(0, start - 4), start)
}

/** 4月底前公布2024年度重大行政决策事项目录 in the plan for 2025. */
const LIST = /^年(?:度)?[^,、。;的]{0,10}(?:目录|计划|清单)/
const PUBLISHED = /(?:公布|制定|编制|印发|发布|拟定)$/

/** 年工作情况报县司法局. */
const ACCOUNT = /^年(?:度)?[^,。;]{0,10}(?:情况|总结|报告)(?:书面)?(?:[上呈]?报|送|提交)/

/** What is reported by a day of the year after is this plan's year. */
function isOfNextYear({ folded }: Draft, at: number, year: number): boolean {
  const before = folded
    .slice(Math.max(0, at - 30), at)
    .split(/[。;\n]/)
    .at(-1) as string
  return before.includes(`${year + 1}年`) || /[次翌]年/.test(before)
}

/** 《…2024年…工作要点》落实情况一并通报: last year's plan is looked back on. */
function isReviewed({ folded }: Draft, { start, end }: Range): boolean {
  return (
    /^[^,。;]{0,6}(?:落实|执行|完成|实施|推进|任务|进展)/.test(folded.slice(end, end + 12)) ||
    /(?:总结|回顾|评估|对照|上年|去年)$/.test(folded.slice(Math.max(0, start - 4), start))
  )
}

/** 2月底前公布 in a plan that was signed in March. */
function pastDeadlines(draft: Draft, reportYear: number): PlanYearHit[] {
  const signed = signedAt(draft)
  if (!signed || signed.iso.length < 10 || Number(signed.iso.slice(0, 4)) !== reportYear) return []
  const hits: PlanYearHit[] = []
  const text = draft.folded.slice(draft.body.start, draft.body.end)
  for (const match of matchesOf(text, MONTH_DUE)) {
    const [whole, year, month, day, part] = match
    if (year !== undefined && Number(year) !== reportYear) continue
    const last = day ?? (part === '上' ? '10' : part === '中' ? '20' : '31')
    if (`${reportYear}-${month?.padStart(2, '0')}-${last.padStart(2, '0')}` >= signed.iso) continue
    if (RECURS.test(text.slice(Math.max(0, match.index - 40), match.index))) continue
    if (LOOKS_BACK.test(text.slice(match.index + whole.length, match.index + whole.length + 24))) continue
    // 3月1日前报告2023年度法治政府建设情况 in the plan for 2024: due by law, and told of as done.
    if (text.slice(match.index + whole.length, match.index + whole.length + 24).includes(`${reportYear - 1}年`))
      continue
    const start = draft.body.start + match.index
    hits.push({
      reason: 'plan-past',
      range: { start, end: start + whole.length },
      year: reportYear,
      related: [signed.range],
    })
  }
  return hits
}

const MONTH_DUE = /(?:(20\d\d)年|(?<![\d年至到~-]))(1[0-2]|[1-9])月(?:(\d{1,2})日|([底末上中下])旬?|份)?(?:之?前|以前)/g
/** Of every year, of the next one, or done already. */
const RECURS =
  /(?:年度报告|年报)[^\n]{0,30}$|[每次翌明]年[^,。;]{0,4}$|下一?年[^,。;]{0,4}$|[上去前]年[^,。;]{0,4}$|[已从自][^,。;]{0,2}$|截[至止]到?$/
const LOOKS_BACK =
  /^,?(?:已|印发的|出台的|制定的|完成的|发生的|的)|^[^。;]{0,20}(?:年度报告|年报|情况报告|上一?年|去年)/

const PLAN = /(?:方案|要点|计划|安排|任务分工|清单)$/
/** 2023年6月底前完成…: work still to be done, so the year cannot have passed. */
const DEADLINE =
  /^年(?:\d{1,2}月(?:底|末|\d{1,2}日)?|年?底|上半年|下半年|第[一二三四]季度)(?:之?前|以前)(?!,?(?:已|印发|制定的|出台|到期|的))/

/** 2023年12月开展验收. */
const MONTH_TO_COME =
  /^年\d{1,2}月(?:份|底|[上中下]旬)?,?(?:组织|开展|召开|完成|进行|启动|实施|报送|总结)(?!了|过|的)(?![^。;\n]{0,30}(?:已|反馈|基础上|结果|经验))/

/** 2023年4月至8月,由司法所牵头开展专项整治: months in which work is still to be done. */
const MONTHS_TO_COME =
  /^年\d{1,2}月(?:份|底|初|[上中下]旬)?[-至到~](?:20\d\d年)?\d{1,2}月(?:份|底|末|[上中下]旬)?,?(?:由)?[^,。;\n]{0,14}?(?:组织|开展|召开|完成|进行|启动|实施|推进)(?!了|过|的)(?![^。;\n]{0,30}(?:已|反馈|基础上|结果|经验|共|累计|期间))/

function isCarriedOut(draft: Draft, at: number): boolean {
  return /(?:根据|按照|依据|落实|对照|贯彻|结合)[^。;\n]{0,20}$/.test(draft.folded.slice(Math.max(0, at - 24), at))
}

/** A title without its years, so that the same plan of two years is told to be the same. */
function bare(title: string): string {
  return title.replace(/(?:19|20)\d\d年?(?:度)?|\n/g, '')
}
