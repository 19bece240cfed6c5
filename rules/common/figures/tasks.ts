import { type Draft, often, type Section } from '../../../lib/audit'
import type { Made } from './each'
import type { Statement } from './statements'

/**
 * 本方案共安排15项任务 above thirteen numbered ones, 围绕六个方面 above five parts: what a plan says of its own make-up. Every way to count its headings
 * excuses the number: all of one kind, those of one part, with and without the parts about aims and safeguards.
 */
export function tasksMade(draft: Draft, statements: readonly Statement[]): Made[] {
  if (!isPlan(draft)) return []
  const found: Made[] = []
  let counts: Counts | null = null
  for (const { items, text, start } of statements) {
    for (const item of items) {
      const isTask = (item.unit === '项' || item.unit === '条') && TASKS.test(item.after)
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
      // 围绕以下6个方面25项任务: of what follows, and of many tasks more may have been struck out.
      const most = OF_THIS.test(text.slice(Math.max(0, item.start - start - NEAR), item.start - start))
        ? Math.max(MOST_OFF, 0.25 * item.value)
        : MOST_OFF
      const nearest = (of: Iterable<number>) =>
        [...of]
          .filter((count) => Math.abs(count - item.value) <= most && count >= LEAST)
          .sort((a, b) => Math.abs(a - item.value) - Math.abs(b - item.value) || b - a)[0]
      // Whoever counts again counts them all.
      const made = nearest(known) === undefined ? undefined : (nearest(counts.whole) ?? nearest(known))
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

/** Not 情况报告和2025年工作安排; a letter of 印发《…方案(试行)》的通知, with a slip in its last words too, is the plan's own. */
const PLAN = /^(?!.*报告).*(?:要点|计划|方案|安排)(?:[(（][^()（）]*[)）])?[》”]?(?:的{0,2}通知){0,2}的?$/
const TASKS = often(/^(?:年度|重点|主要|具体|工作|法治){0,3}任务/)
const PARTS = often(/^方面(?:的|\d{1,2}项)?(?:年度|重点|主要|具体|工作){0,3}(?:任务|$)/)
/** All that the plan has. */
const OF_ALL = often(
  /(?:^|共|安排|部署|推进|抓好|完成|明确|确定|提出|聚焦|围绕|方面|(?:大|项)(?:行动|工程|领域|板块|机制|任务)、?|以下|下列|如下|上述|以上|对照|按照|针对|全[省市县区镇乡局]|本(?:方案|要点|计划|安排|年度)|把|将)(?:了|的)?$/,
)
const OF_THIS = /以下|下列|本(?:方案|要点|计划|安排)/
const NEAR = 12
const LEAST = 3
const MOST_OFF = 3
/** 《…工作要点》，明确6个方面: another's tasks. */
function isOfAnother(text: string, at: number): boolean {
  return /》|清单|台账|[^本]要点|[^本]方案|纲要|规划|报告/.test(text.slice(Math.max(0, at - LONGEST), at))
}

/** Parts that set no tasks. */
const GENERAL = /保障|组织(?!领导)|要求|目标|总体|指导思想|原则|步骤|进度|附则|考核|督促|总结/

interface Counts {
  tasks: ReadonlySet<number>
  parts: ReadonlySet<number>
  /** All with numbers of one kind. */
  whole: ReadonlySet<number>
}

function countsOf({ sections, folded }: Draft): Counts {
  const all = sections.filter(({ number, startsLine }) => number !== null && startsLine)
  const isGeneral = ({ title }: Section) =>
    GENERAL.test(folded.slice(title.start, Math.min(title.end, title.start + LONGEST)))
  const groups = new Map<string, Section[]>()
  for (const section of all)
    for (const key of [section.style, `${section.style} ${section.parent}`]) {
      const group = groups.get(key)
      if (group) group.push(section)
      else groups.set(key, [section])
    }
  const tasks = new Set<number>()
  const parts = new Set<number>()
  const whole = new Set<number>()
  for (const [key, group] of groups) {
    const counts = [group.length]
    if (!key.includes(' ')) whole.add(group.length)
    if (group[0]?.number === 1) counts.push(Math.max(...group.map(({ number }) => number ?? 0)))
    for (const count of [...counts, ...withoutGeneral(group, sections, isGeneral)]) {
      tasks.add(count)
      if (key.includes(' ')) parts.add(count)
    }
  }
  return { tasks, parts, whole }
}

/** How many there are with none, some and all of the general parts: what stands below one goes with it, or only what is not general itself. */
function withoutGeneral(
  group: readonly Section[],
  sections: readonly Section[],
  isGeneral: (section: Section) => boolean,
): Iterable<number> {
  let own = 0
  let single = 0
  const below = new Map<number, [plain: number, all: number]>()
  for (const section of group) {
    const above = sections[section.parent]
    const general = isGeneral(section)
    if (above && isGeneral(above)) {
      const [plain, all] = below.get(section.parent) ?? [0, 0]
      below.set(section.parent, [plain + (general ? 0 : 1), all + 1])
      // 19.做好普法总结验收 among the tasks of a part is one of them.
    } else if (general && !(above && section.style === 'arabic')) single++
    else own++
  }
  let counts = new Set<number>()
  for (let more = 0; more <= single; more++) counts.add(own + more)
  for (const [plain, all] of below.values())
    counts = new Set([...counts].flatMap((count) => [count, count + plain, count + all]))
  return counts
}

const LONGEST = 30
