import type { Draft, Range, YearMention } from '../draft'
import { firstFrom } from '../draft/ranges'

/**
 * The year reported on, from title, then lead formula, then opening, then headings; with where it is stated.
 * Years in titles of laws, document numbers, ranges and full dates are not the report's.
 */
export function reportYearOf(draft: Draft): { year: number; evidence: Range[] } | null {
  const title = draft.title
    ? (first(draft, draft.title.range, plain) ?? first(draft, draft.title.range, inTitle))
    : null
  if (title) return found(title)
  // A title over several years (2021—2025年) is a plan's; no single year is reported on.
  if (draft.title && yearsIn(draft, draft.title.range).length > 0) return null
  const note = draft.paragraphs.find((paragraph) => paragraph.role === 'note')
  const noted = note ? first(draft, note, plain) : null
  if (noted) return found(noted)
  if (draft.lead) {
    const lead = last(draft, draft.lead, plain)
    if (lead) return found(lead)
  }
  const opening = first(draft, draft.opening, (mention) => plain(mention) || opens(draft, mention))
  if (opening) return found(opening)
  for (const section of draft.sections) {
    if (section.depth > 2 || isPlan(draft.folded.slice(section.title.start, section.title.end))) continue
    const heading = first(draft, section.title, plain)
    if (heading) return found(heading)
    // An opening that comes after the first heading: 一、工作情况 / 2024年,….
    if (section === draft.sections[0] && section.own.end > section.own.start) {
      const own = first(
        draft,
        { start: section.own.start, end: Math.min(section.own.end, section.own.start + 60) },
        plain,
      )
      if (own) return found(own)
    }
  }
  return null
}

/** Years that stand in a range, in text order. */
export function yearsIn(draft: Draft, range: Range): YearMention[] {
  const years: YearMention[] = []
  for (let i = firstFrom(draft.years, range.start); i < draft.years.length; i++) {
    const mention = draft.years[i] as YearMention
    if (mention.end > range.end) break
    years.push(mention)
  }
  return years
}

function first(draft: Draft, range: Range, accepts: (mention: YearMention) => boolean): YearMention | null {
  return yearsIn(draft, range).find(accepts) ?? null
}

function last(draft: Draft, range: Range, accepts: (mention: YearMention) => boolean): YearMention | null {
  return yearsIn(draft, range).findLast(accepts) ?? null
}

// In a title the report's year may stand between title marks: 《民政部2021年法治政府建设年度报告》.
function inTitle(mention: YearMention): boolean {
  return mention.context === 'title'
}

/** 2024年以来，… as the report's first words; elsewhere it tells where a history begins. */
function opens(draft: Draft, mention: YearMention): boolean {
  return mention.context === 'since' && mention.start <= draft.opening.start + 1
}

function plain(mention: YearMention): boolean {
  return mention.context === 'plain'
}

function isPlan(title: string): boolean {
  return /下一?步|打算|安排|计划|思路|明年|来年|展望/.test(title)
}

function found(mention: YearMention): { year: number; evidence: Range[] } {
  return { year: mention.year, evidence: [{ start: mention.start, end: mention.end }] }
}
