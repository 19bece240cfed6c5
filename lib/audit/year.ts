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
  if (title) return found(issuedOf(draft, title) ?? title)
  // A title over several years (2021—2025年) is a plan's: of the year in which it is signed, and not of one before its first.
  const [from] = draft.title ? yearsIn(draft, draft.title.range) : []
  if (from) {
    const signed = schemeSigned(draft)
    return signed && signed.year < from.year ? found(from) : signed
  }
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
  return schemeSigned(draft)
}

/** 关于印发《…实施方案》的通知 of 20 March 2023: a scheme that names no year is one of the year in which it is signed. */
function schemeSigned(draft: Draft): { year: number; evidence: Range[] } | null {
  const { folded, title, paragraphs, date } = draft
  if (
    !title ||
    !/(?:实施|工作|行动|整治)方案(?:\([^()]{0,24}\))?》?(?:的?通知){0,2}(?:的?通?)$/.test(
      folded.slice(title.range.start, title.range.end),
    )
  )
    return null
  if (date) return { year: Number(date.iso.slice(0, 4)), evidence: [date.range] }
  // Above what is issued stands the notice with its own date.
  for (const { start, end } of paragraphs.slice(0, MOST_NOTICE)) {
    const signed = DATE_LINE.exec(folded.slice(start, end))
    if (signed)
      return (
        numberedOf(draft, Number(signed[0].slice(0, 4))) ?? {
          year: Number(signed[0].slice(0, 4)),
          evidence: [{ start, end }],
        }
      )
  }
  return null
}

/** 滦政办发〔2025〕8号 above 2024年3月10日: the number's year, where the text tells of it more often than of the date's. */
function numberedOf({ folded, years, body }: Draft, signed: number): { year: number; evidence: Range[] } | null {
  const match = /[一-鿿][[(〔](20\d\d)[\])〕]第?\d{1,4}号/.exec(folded.slice(0, body.start))
  const year = Number(match?.[1])
  if (!match || year === signed || Math.abs(year - signed) > 1) return null
  const times = (told: number) => years.filter((mention) => mention.year === told && mention.context !== 'title').length
  return times(year) > times(signed)
    ? { year, evidence: [{ start: match.index + 1, end: match.index + match[0].length }] }
    : null
}

const MOST_NOTICE = 15

/**
 * 关于印发《…2024年…》的通知 whose title alone kept last year's number: what it issues, the sentence that issues it and its
 * date tell of one other year and none of them of the title's.
 */
function issuedOf(draft: Draft, titled: YearMention): YearMention | null {
  const title = draft.title?.text ?? ''
  if (!title.includes('印发') || !/(?:通知|》的?通?)$/.test(title)) return null
  const told: YearMention[] = []
  for (const paragraph of draft.paragraphs) {
    if (paragraph.start < draft.body.start) continue
    if (paragraph.start > draft.body.start + LONGEST_NOTICE) break
    const line = draft.folded.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_NOTICE))
    const issues = /现?将《[^《》]{4,80}》[^。]{0,30}印发|《[^《》]{4,80}》已经[^。]{0,60}印发/.exec(line)
    const whole = issues
      ? { start: paragraph.start + issues.index, end: paragraph.start + issues.index + issues[0].length }
      : paragraph
    if (!issues && !PLAN_LINE.test(line) && !DATE_LINE.test(line)) continue
    const years = yearsIn(draft, whole)
    if (years.length === 1) told.push(years[0] as YearMention)
  }
  const [first, second] = told
  if (!first || !second || told.some(({ year }) => year !== first.year)) return null
  return Math.abs(first.year - titled.year) === 1 ? first : null
}

const LONGEST_NOTICE = 1200
const PLAN_LINE = /^[^,。;:]{6,60}(?:要点|方案|计划|安排|清单|任务分工)$/
const DATE_LINE = /^20\d\d年\d{1,2}月\d{1,2}日$/

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
