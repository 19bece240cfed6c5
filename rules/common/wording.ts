import { type Draft, often, type Range, rangeAt, type Scope, united } from '../../lib/audit'

/** What rules about wording ask of the place that they look at. */
export interface Wording {
  /** The sentence around a range, at most 100 characters to each side. */
  sentence(range: Range): string
  /** The clause around a range: up to the next comma or other point, at most 60 characters to each side. */
  clause(range: Range): string
  /** Inside 《》, where titles stand as they are. */
  inTitle(at: number): boolean
  /** In a part that tells what will be done next. */
  inPlan(at: number): boolean
  /** Belongs to the draft, not to the web page around it. */
  counts(at: number): boolean
  /** In a row or cell of a table. */
  inTable(at: number): boolean
}

export function wordingOf({ draft, reportYear }: Pick<Scope, 'draft' | 'reportYear'>): Wording {
  const plans = united(
    draft.sections.filter((section) => isPlan(draft, section.title, reportYear)).map(({ whole }) => whole),
  )
  const tables = draft.paragraphs.filter(({ role }) => role === 'table')
  return {
    sentence: (range) => around(draft.folded, range, '。;!?\n', 100),
    clause: (range) => around(draft.folded, range, '。;!?\n,:', 60),
    inTitle: (at) => rangeAt(draft.citations, at) !== null,
    inPlan: (at) => rangeAt(plans, at) !== null,
    counts: (at) => rangeAt(draft.leftOut, at) === null,
    inTable: (at) => rangeAt(tables, at) !== null,
  }
}

/** Whether a sentence tells of the past of something or of its end, so that an old name is right in it. */
export function isHistory(sentence: string): boolean {
  return HISTORY.test(sentence)
}

const HISTORY = often(
  /废止|失效|取代|替代|代替|清理|停止执行|原《|原有的|以来|此前|曾经|历史|沿革|修订为|更名|改为|变更为|总结|验收|终期|收官|评估|期满|期末|届满|回顾|完成了|圆满|结束|基本建成|十三五时期|表彰|先进|已被|(?<![老破陈废])旧(?![城村房屋楼厂])/,
)

function isPlan(draft: Draft, title: Range, reportYear: number | null): boolean {
  const words = draft.folded.slice(title.start, title.end)
  if (/下一?步|下一年|打算|工作思路|展望|明年|来年/.test(words)) return true
  if (/安排|计划|措施|重点/.test(words) && reportYear !== null && words.includes(String(reportYear + 1))) return true
  // 2025年工作安排 in a report on 2025: the year is last year's, the part is not.
  return /^(?:\d{4}年(?:度)?)?(?:主要|重点|法治政府建设|法治建设){0,2}(?:工作)?(?:安排|计划)$/.test(words)
}

function around(text: string, { start, end }: Range, points: string, limit: number): string {
  let from = start
  while (from > 0 && start - from < limit && !points.includes(text[from - 1] as string)) from--
  let to = end
  while (to < text.length && to - end < limit && !points.includes(text[to] as string)) to++
  return text.slice(from, to)
}
