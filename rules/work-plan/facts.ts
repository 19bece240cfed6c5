import { type Draft, type DraftScope, matchesOf, type Range, type Section } from '../../lib/audit'

/** What elements and rules of the plan have in common, worked out once. */
export interface Facts {
  /** The tasks, at the level at which the plan names who answers for them. */
  tasks: Task[]
  /** Every mark that names who answers: 责任单位：…, （…牵头）. */
  duties: Duty[]
  /** 印发…的通知 that precedes the plan; null when the plan stands alone. */
  notice: Notice | null
  places: { start: number; end: number }
}

export interface Task {
  heading: Range
  whole: Range
  /** Whether somebody is named who answers for it. */
  named: boolean
}

export interface Duty extends Range {
  /** The units as written, folded. */
  units: { name: string; range: Range }[]
}

export interface Notice {
  title: Range
  /** 各乡镇人民政府，县政府各部门：; also where a document number parts it from the title. */
  addressee: Range | null
  /** 现印发给你们，请…贯彻执行. */
  formula: Range | null
  signature: Range | null
  date: Range | null
  /** The plan's own title below the notice; null when it is not repeated. */
  planTitle: Range | null
}

export function factsOf({ draft }: Pick<DraftScope, 'draft'>): Facts {
  const known = remembered.get(draft)
  if (known) return known
  const duties = dutiesOf(draft)
  const facts = {
    duties,
    tasks: tasksOf(draft, duties),
    notice: noticeOf(draft),
    places: { start: draft.body.start, end: draft.body.end },
  }
  remembered.set(draft, facts)
  return facts
}

/** Elements and rules of one audit ask for the same draft's facts; it is read once and forgotten with the draft. */
const remembered = new WeakMap<Draft, Facts>()

const DUTY =
  /(?:责任|牵头|主责|主办|承办|承担|配合|协助|协办|落实|负责|实施)(?:单位|部门|科室|股室|处室|机构|领导|人|站所)?(?:和[^:]{0,8})?[:]([^。;()\n]{2,120})|\(((?:[^()]|\([^()]{0,20}\)){2,80}?)(?:分别)?(?:牵头|负责|落实|承办|具体实施)(?:[,、;]?[^()]{0,60})?\)|[,。;(]由([^,。;()]{2,40}?)(?:牵头|负责)|\(((?:各|[一-鿿]{1,12})[^()。;:]{0,60}(?:办|所|局|委|中心|队|部|科|股|室|处|厅|站|院|部门|单位|街道|乡镇|社区|政府|办公室))\)(?=[\n。]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、]|$)/g

function dutiesOf(draft: Draft): Duty[] {
  const duties: Duty[] = []
  const text = draft.folded.slice(draft.body.start, draft.body.end)
  for (const match of matchesOf(text, DUTY)) {
    const list = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
    const start = draft.body.start + match.index
    const at = start + match[0].indexOf(list)
    duties.push({ start, end: start + match[0].length, units: unitsOf(list, at) })
  }
  return duties
}

/** 党政办、司法所 into its names; further labels within the list (;完成时限:…) end it. */
function unitsOf(list: string, at: number): Duty['units'] {
  const units: Duty['units'] = []
  const end = list.search(/(?:完成)?(?:时限|时间)|报告频次/)
  for (const match of matchesOf(end < 0 ? list : list.slice(0, end), /[^、,和及\s:]{2,30}/g)) {
    const name = match[0].replace(/^(?:牵头|配合|责任|协助)(?:单位|部门|科室)?/, '')
    if (name.length < 2) continue
    const start = at + match.index + match[0].length - name.length
    units.push({ name, range: { start, end: start + name.length } })
  }
  return units
}

/** Parts that set no tasks: aims, steps, safeguards. */
export const GENERAL_TITLE =
  /总体要求|指导思想|基本原则|(?:总体|工作|主要|目标)(?:目标|任务目标)|^目标|目标任务|工作原则|实施步骤|工作步骤|步骤安排|时间安排|进度安排|阶段|保障|组织领导|组织实施|工作要求|有关要求|几点要求|督[查导促]|监督检查|考核|附则|存在(?:的)?问题/

function tasksOf(draft: Draft, duties: readonly Duty[]): Task[] {
  const headings = draft.sections.filter((section) => section.style !== 'ordinal' && section.style !== 'circled')
  const parents = new Set(headings.map((section) => section.parent))
  // Below a notice the plan's own title is the highest heading, so the chief parts are told by their style.
  const chief = headings.find((section) => section.style !== 'none')?.style
  const general = new Set<number>()
  draft.sections.forEach((section, i) => {
    const title = draft.folded.slice(section.title.start, section.title.end)
    if (general.has(section.parent) || (section.style === chief && GENERAL_TITLE.test(title) && title.length <= 30))
      general.add(i)
  })
  const leaves: Section[] = []
  const groups: Section[] = []
  draft.sections.forEach((section, i) => {
    if (general.has(i) || section.style === 'ordinal' || section.style === 'circled' || section.style === 'none') return
    if (parents.has(i)) groups.push(section)
    else leaves.push(section)
  })
  const ofLeaves = leaves.map((section) => taskOf(section, duties))
  const named = ofLeaves.filter((task) => task.named).length
  // （责任单位：…） once after all the items of a group names who answers for the group.
  if (named * 2 < ofLeaves.length) {
    const lowest = groups.filter((group) => leaves.some((leaf) => draft.sections[leaf.parent] === group))
    const ofGroups = lowest.map((section) => taskOf(section, duties))
    if (ofGroups.length >= 2 && ofGroups.filter((task) => task.named).length * 2 > ofGroups.length) return ofGroups
  }
  return ofLeaves
}

function taskOf(section: Section, duties: readonly Duty[]): Task {
  return {
    heading: { start: section.label.start, end: section.title.end },
    whole: section.whole,
    named: duties.some((duty) => duty.start >= section.label.start && duty.start < section.whole.end),
  }
}

function noticeOf(draft: Draft): Notice | null {
  if (!draft.title) return null
  const title = draft.folded.slice(draft.title.range.start, draft.title.range.end).replace(/\n/g, '')
  // 关于印发…工作要点, the words 的通知 being lost, is one as well.
  if (!/印发/.test(title) || !(/通知/.test(title) || /关于(?:公开)?印发/.test(title))) return null
  const limit = Math.min(draft.body.end, draft.body.start + LONGEST_NOTICE)
  const lines = draft.paragraphs.filter((line) => line.start >= draft.body.start && line.start < limit)
  const text = (line: Range) => draft.folded.slice(line.start, line.end)
  const formula = /印发(?:给)?你们|现(?:予以)?印发|(?:予以|现将|现)[^。]{0,60}印发/.exec(
    draft.folded.slice(draft.body.start, limit),
  )
  const addressee = lines.find(
    (line) => line.end - line.start <= 160 && /^[^。;]{2,}:$/.test(text(line)) && !/如下:$/.test(text(line)),
  )
  const date = lines.find((line) => /^(?:\d{4}|二[〇零]..)年[^。,]{2,9}日?$/.test(text(line))) ?? null
  const signature = lines.find(
    (line) => line.end - line.start <= 40 && ORGAN.test(text(line)) && (!date || line.start < date.start),
  )
  const below = lines.filter((line) => !date || line.start > date.start)
  const planTitle = below.find((line) => line.end - line.start <= 60 && PLAN_TITLE.test(text(line))) ?? null
  return {
    title: draft.title.range,
    addressee: draft.addressee?.range ?? addressee ?? null,
    formula: formula && {
      start: draft.body.start + formula.index,
      end: draft.body.start + formula.index + formula[0].length,
    },
    signature: signature ?? null,
    date,
    planTitle,
  }
}

const LONGEST_NOTICE = 1200
const ORGAN =
  /^[^,。:;《》]{3,36}(?:政府|委员会|办公室|办事处|管委会|局|厅|党委|党组|党工委|委|办|中心|领导小组)(?:\(.{1,4}\))?$/
const PLAN_TITLE = /^[^。:;]{4,}(?:方案|要点|计划|安排|规划|任务分工|清单|意见)(?:\([^()]{2,20}\))?$/
