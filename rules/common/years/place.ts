import { type Draft, often, type Range, type YearMention, yearsIn } from '../../../lib/audit'

/** Where in the text a year stands, and with what around it. */
export interface Place {
  /** The clause's words before the year. */
  head: string
  /** The sentence from 年 on. */
  tail: string
  /** The tail up to its first comma. */
  clause: string
  sentence: string
  range: Range
  /** The year opens its paragraph, a label aside. */
  opensParagraph: boolean
  /** The first year that the text tells of, near its beginning. */
  opensText: boolean
  inHeading: boolean
  paragraph: Range
}

export function placeOf(draft: Draft, mention: YearMention, paragraph: Range): Place {
  const { folded } = draft
  const text = Math.max(draft.body.start, draft.title?.range.end ?? 0)
  const least = Math.max(paragraph.start, mention.start - LONGEST_BEFORE, text <= mention.start ? text : 0)
  const before = folded.slice(least, mention.start)
  const stop = Math.max(...['。', ';', '!', '?'].map((mark) => before.lastIndexOf(mark)))
  const clause = Math.max(stop, before.lastIndexOf(','), before.lastIndexOf(':'))
  const tail = (
    /^[^。;!?]*/.exec(
      folded.slice(mention.end, Math.min(paragraph.end, mention.end + LONGEST_BEHIND)),
    ) as RegExpExecArray
  )[0]
  const section = sectionAt(draft, mention.start)
  const labelled = section !== null && section.label.start >= paragraph.start && section.label.start <= mention.start
  const from = labelled ? Math.max(section.label.end, paragraph.start) : paragraph.start
  const opener = folded.slice(Math.min(from, mention.start), mention.start)
  return {
    head: before.slice(clause + 1).replace(LABEL, ''),
    tail,
    clause: tail.split(',', 1)[0] as string,
    range: { start: mention.start - (before.length - stop - 1), end: mention.end + tail.length },
    sentence: before.slice(stop + 1) + folded.slice(mention.start, mention.end) + tail,
    opensParagraph: opener === '' || (labelled && mention.start === section.own.start + 1),
    opensText:
      mention.start - text < NEAR_START && plainYearsIn(draft, { start: text, end: mention.start }).length === 0,
    inHeading:
      labelled &&
      section.style !== 'ordinal' &&
      section.style !== 'circled' &&
      // 4.受理投诉举报16件,2023年挽回…: an item that tells figures is text.
      !(/\d/.test(opener) && opener.includes(',')) &&
      // (二)2024年上半年完成轮训,年内实现全覆盖。: and so is one that is a whole sentence.
      !(section.title.end + 1 >= paragraph.end && folded[section.title.end] === '。') &&
      mention.end <= section.title.end &&
      mention.end + LONGEST_REST > section.title.end,
    paragraph,
  }
}

const LONGEST_BEFORE = 160
const LONGEST_BEHIND = 200
const NEAR_START = 400
/** A heading does not go on for long behind its year. */
const LONGEST_REST = 30
const LABEL = often(/^(?:[一二三四五六七八九十]{1,3}[是要、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])/)

function sectionAt(draft: Draft, at: number): Draft['sections'][number] | null {
  let low = 0
  let high = draft.sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((draft.sections[middle] as Draft['sections'][number]).label.start <= at) low = middle + 1
    else high = middle
  }
  return draft.sections[low - 1] ?? null
}

/** Years told of as such: not a law's or a plan's, no date, no range. */
export function plainYearsIn(draft: Draft, range: Range): YearMention[] {
  return yearsIn(draft, range).filter((mention) => mention.context === 'plain')
}

export function isInBody({ body }: Draft, at: number): boolean {
  return at >= body.start && at < body.end
}

/** In the second half, where plans stand. */
export function isLate({ body }: Draft, { start }: Range): boolean {
  return start - body.start > (body.end - body.start) / 2
}

export function isInLead({ lead }: Draft, { start, end }: Range): boolean {
  return lead !== null && start >= lead.start && end <= lead.end
}

/** The words of one sentence that stand before a place, at most so many signs. */
export function sentenceBefore({ folded }: Draft, at: number, most: number): string {
  return folded
    .slice(Math.max(0, at - most), at)
    .split(/[。;\n]/)
    .at(-1) as string
}

/** The words of one sentence that stand behind a place. */
export function sentenceBehind({ folded }: Draft, at: number, most: number): string {
  return folded.slice(at, at + most).split(/[。;\n]/, 1)[0] as string
}
