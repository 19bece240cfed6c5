import { type Draft, often, type Range, united } from '../../../lib/audit'
import { isDutyTitle, isItemStyle, isShortcomingsTitle } from '../../annual-report/headings'

/** The opening's first words, and the parts about principals and shortcomings, under headings or named by their first sentence. */
export function zonesOf(draft: Draft): Zones {
  const known = readings.get(draft) ?? zonesIn(draft)
  readings.set(draft, known)
  return known
}

export interface Zones {
  zones: Range[]
  duties: Range[]
}

/** Asked for by several; kept as long as the draft is. */
const readings = new WeakMap<Draft, Zones>()

function zonesIn({ sections, paragraphs, opening, lead, folded }: Draft): Zones {
  const zones: Range[] = []
  const duties: Range[] = []
  for (const section of sections)
    if (!isItemStyle(section)) {
      const title = folded.slice(section.title.start, section.title.end)
      if (tellsAgain(title)) zones.push(section.whole)
      if (isDutyTitle(title)) duties.push(section.whole)
    }
  let isFirst = true
  for (const { role, start, end } of paragraphs) {
    if (role !== 'body' || end <= opening.start) continue
    if (start < opening.end && (isFirst || (lead !== null && start < lead.end))) zones.push({ start, end })
    else {
      const first = folded.slice(start, Math.min(end, start + LONGEST_TITLE))
      const stop = first.search(/[。,;:]/)
      if (SUMS_UP.test(first) || (stop > 0 && tellsAgain(first.slice(0, stop)))) zones.push({ start, end })
    }
    isFirst = false
  }
  return { zones: united(zones), duties: united(duties) }
}

const LONGEST_TITLE = 30
/** 综上, 总的看, 回顾一年来的工作: what follows has been told. */
export const SUMS_UP = often(
  /^(?:综上|综合来?看|总的来?[看说]|总体上?来?[看说]?,|总之|概括|归纳|回顾|回看|盘点|梳理全年|小结|[以上]述?)/,
)

function tellsAgain(title: string): boolean {
  return isDutyTitle(title) || isShortcomingsTitle(title)
}
