import { type Draft, type Range, type Scope, type YearMention, yearsIn } from '../../lib/audit'
import { factsOf } from './facts'

export type PlanYearReason = 'plan-title' | 'plan-opening' | 'plan-deadline' | 'plan-citation'

export interface PlanYearHit {
  reason: PlanYearReason
  range: Range
  year: number
}

/**
 * Years in a plan that do not agree with the year it is for: in the titles within and below its notice, in its opening,
 * in deadlines, and in the plan of the level above that it carries out.
 */
export function planYearHits({ draft, reportYear }: Pick<Scope, 'draft' | 'reportYear'>): PlanYearHit[] {
  if (reportYear === null) return []
  const hits: PlanYearHit[] = []
  const { notice } = factsOf({ draft })
  const own = draft.title ? bare(draft.folded.slice(draft.title.range.start, draft.title.range.end)) : ''
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
    if (own !== '' && own.includes(bare(citation.title))) hits.push({ reason: 'plan-title', range, year: only.year })
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
    if (mention.start < draft.body.start || mention.year !== reportYear - 1) continue
    const after = draft.folded.slice(mention.end, mention.end + 16)
    const head = draft.folded[mention.start - 1] ?? ''
    if (
      (DEADLINE.test(after) || (/[,;。:\n]/.test(head) && MONTH_TO_COME.test(after))) &&
      !/[自从至到截]$/.test(draft.folded.slice(Math.max(0, mention.start - 1), mention.start))
    )
      hits.push({ reason: 'plan-deadline', range: { start: mention.start, end: mention.end }, year: mention.year })
  }
  return hits.sort((a, b) => a.range.start - b.range.start)
}

const PLAN = /(?:方案|要点|计划|安排|任务分工|清单)$/
/** 2023年6月底前完成…: work still to be done, so the year cannot have passed. */
const DEADLINE =
  /^年(?:\d{1,2}月(?:底|末|\d{1,2}日)?|年?底|上半年|下半年|第[一二三四]季度)(?:之?前|以前)(?!,?(?:已|印发|制定的|出台))/

/** 2023年12月开展验收. */
const MONTH_TO_COME =
  /^年\d{1,2}月(?:份|底|[上中下]旬)?,?(?:组织|开展|召开|完成|进行|启动|实施|报送|总结)(?!了|过|的)(?![^。;\n]{0,30}(?:已|反馈|基础上|结果|经验))/

function isCarriedOut(draft: Draft, at: number): boolean {
  return /(?:根据|按照|依据|落实|对照|贯彻|结合)[^。;\n]{0,20}$/.test(draft.folded.slice(Math.max(0, at - 24), at))
}

/** A title without its years, so that the same plan of two years is told to be the same. */
function bare(title: string): string {
  return title.replace(/(?:19|20)\d\d年?(?:度)?|\n/g, '')
}
