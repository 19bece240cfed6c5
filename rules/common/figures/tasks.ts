import { type Draft, often } from '../../../lib/audit'
import type { Made } from './each'
import type { Statement } from './statements'

/**
 * 本方案共安排15项任务 above thirteen numbered ones, 围绕六个方面 above five parts: what a plan says of its own make-up. Every way to count its headings
 * excuses the number: all of one kind, those of one part, with and without the parts about aims and safeguards.
 */
export function tasksMade(draft: Draft, statements: readonly Statement[]): Made[] {
  if (!isPlan(draft)) return []
  const found: Made[] = []
  let counts: { tasks: ReadonlySet<number>; parts: ReadonlySet<number> } | null = null
  for (const { items, text, start } of statements) {
    for (const item of items) {
      const isTask = item.unit === '项' && TASKS.test(item.after)
      if (!isTask && !(item.unit === '个' && PARTS.test(item.after))) continue
      if (
        item.approximate ||
        item.to !== null ||
        item.value < LEAST ||
        !OF_ALL.test(item.label) ||
        isOfAnother(text, item.start - start)
      )
        continue
      counts ??= countsOf(draft)
      const known = isTask ? counts.tasks : counts.parts
      if (known.has(item.value)) continue
      const near = [...known].filter((count) => Math.abs(count - item.value) <= MOST_OFF && count >= LEAST)
      const [made] = near.sort((a, b) => Math.abs(a - item.value) - Math.abs(b - item.value) || b - a)
      const first = draft.sections.find(({ startsLine }) => startsLine)
      if (made === undefined || !first) continue
      found.push({
        range: { start: item.start, end: item.end },
        related: { start: first.label.start, end: first.title.end },
        value: item.printed,
        of: isTask ? '各项标题' : '各部分标题',
        made: `${made}${item.unit}`,
        sure: false,
      })
    }
    if (found.length > 0) break
  }
  return found
}

/** Whether the text itself is a plan. */
export function isPlan({ title }: Draft): boolean {
  return PLAN.test(title?.text ?? '')
}

/** Not 情况报告和2025年工作安排. */
const PLAN = /^(?!.*报告).*(?:要点|计划|方案|安排)(?:[(（][^()（）]*[)）]|[》”]?的?通知)?$/
const TASKS = often(/^(?:年度|重点|主要|具体|工作|法治){0,3}任务/)
const PARTS = often(/^方面(?:的|\d{1,2}项)?(?:年度|重点|主要|具体|工作){0,3}(?:任务|$)/)
/** All that the plan has. */
const OF_ALL = often(
  /(?:^|共|安排|部署|推进|抓好|完成|明确|确定|提出|聚焦|围绕|方面|全[省市县区镇乡局]|本(?:方案|要点|计划|安排|年度)|把|将)(?:了|的)?$/,
)
const LEAST = 3
const MOST_OFF = 3
/** 《…工作要点》，明确6个方面: another's tasks. */
function isOfAnother(text: string, at: number): boolean {
  return /》|清单|台账|[^本]要点|[^本]方案|纲要|规划|报告/.test(text.slice(Math.max(0, at - LONGEST), at))
}

/** Parts that set no tasks. */
const GENERAL = /保障|组织(?!领导)|要求|目标|总体|指导思想|原则|步骤|进度|附则|考核|督促|总结/

function countsOf({ sections, folded }: Draft): { tasks: ReadonlySet<number>; parts: ReadonlySet<number> } {
  const all = sections.filter(({ number, startsLine }) => number !== null && startsLine)
  const isGeneral = (section: (typeof all)[number]): boolean => {
    if (GENERAL.test(folded.slice(section.title.start, Math.min(section.title.end, section.title.start + LONGEST))))
      return true
    const above = sections[section.parent]
    return above !== undefined && GENERAL.test(folded.slice(above.title.start, above.title.end))
  }
  const groups = new Map<string, typeof all>()
  for (const section of all)
    for (const key of [section.style, `${section.style} ${section.parent}`]) {
      const group = groups.get(key)
      if (group) group.push(section)
      else groups.set(key, [section])
    }
  const tasks = new Set<number>()
  const parts = new Set<number>()
  for (const [key, group] of groups) {
    const counts = [group.length]
    if (group[0]?.number === 1) counts.push(Math.max(...group.map(({ number }) => number ?? 0)))
    const own = group.filter((section) => !isGeneral(section)).length
    // Some of the general parts may be counted in.
    for (let count = own; count <= group.length; count++) counts.push(count)
    for (const count of counts) {
      tasks.add(count)
      if (key.includes(' ')) parts.add(count)
    }
  }
  return { tasks, parts }
}

const LONGEST = 30
