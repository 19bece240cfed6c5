import type { Draft, Range, Section } from '../../lib/audit'

/** The six parts that the national format of 2021 gives the report; a part that was not found is null. */
export interface Parts {
  overview: Part | null
  proactive: Part | null
  requests: Part | null
  appeals: Part | null
  problems: Part | null
  others: Part | null
}

export interface Part {
  heading: Range
  /** Below the heading, to the next part; sub-headings belong to it. */
  text: Range
  title: string
}

/** Told by their headings; where a draft has lost them, a part is missing. Order does not matter. */
export function partsOf(draft: Draft): Parts {
  const chief = chiefSections(draft)
  const parts: Parts = { overview: null, proactive: null, requests: null, appeals: null, problems: null, others: null }
  chief.forEach((section, i) => {
    const title = draft.folded.slice(section.title.start, section.title.end)
    const kind = kindOf(title)
    if (!kind || parts[kind]) return
    const end = chief[i + 1]?.label.start ?? draft.body.end
    parts[kind] = {
      heading: { start: section.label.start, end: section.title.end },
      text: { start: section.title.end, end: Math.max(section.title.end, end) },
      title,
    }
  })
  return parts
}

/**
 * The headings of the highest level. Not by depth alone: rows of tables that were not told from headings
 * (一、本年新收…) would cut the parts to pieces.
 */
function chiefSections(draft: Draft): Section[] {
  const candidates = draft.sections.filter(
    (section) => section.depth === 1 || section.style === 'ideograph' || section.style === 'part',
  )
  return candidates.filter((section) => !ROW.test(draft.folded.slice(section.title.start, section.title.end)))
}

const ROW =
  /^(?:本年(?:度)?新?收|上年(?:度)?结转|本年度?办理结果|结转下年|予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|总计)/

function kindOf(title: string): keyof Parts | null {
  if (/问题|不足|改进|困难|差距|打算/.test(title)) return 'problems'
  if (/复议|诉讼/.test(title)) return 'appeals'
  if (/申请/.test(title)) return 'requests'
  if (/主动公开/.test(title)) return 'proactive'
  if (/其他|其它/.test(title) && /事项|情况|报告|说明/.test(title)) return 'others'
  return /总体|概述|概况|基本情况|工作情况|综述/.test(title) ? 'overview' : null
}
