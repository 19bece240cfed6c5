import { type Draft, type DraftScope, firstFrom, often, type Range, rangeAt, type Section } from '../../lib/audit'
import { type Cases, casesOf } from './cases'
import { type Parts, partsOf } from './parts'

/** What the elements of the annual report have in common, worked out once. */
export interface Facts {
  parts: Parts
  cases: Cases
  /** Where a missing part would stand, in the folded text. */
  places: {
    start: number
    beforeShortcomings: number
    afterShortcomings: number
    afterMeasures: number
    end: number
  }
}

export function factsOf({ draft, reportYear }: DraftScope): Facts {
  const parts = partsOf(draft, reportYear)
  const bodyEnd = draft.body.end
  const firstShortcoming = parts.shortcomings[0]?.label.start ?? parts.shortcomingText[0]?.start
  const firstPlan = parts.plans[0]?.label.start ?? parts.planParagraphs[0]?.start
  const afterMeasures = Math.min(firstShortcoming ?? bodyEnd, firstPlan ?? bodyEnd)
  return {
    parts,
    cases: casesOf(draft, parts, reportYear),
    places: {
      start: draft.body.start,
      beforeShortcomings: afterMeasures,
      afterShortcomings: parts.shortcomingText.at(-1)?.end ?? firstPlan ?? bodyEnd,
      afterMeasures,
      end: bodyEnd,
    },
  }
}

/** Label and title of a heading. */
export function headingRange(section: Section): Range {
  return { start: section.label.start, end: section.title.end }
}

/** Whether a section holds so many characters below its own title: body text and headings under it, less labels. */
export function hasContent(draft: Draft, section: Section, least: number): boolean {
  return countedIn(draft.folded, { start: section.title.end, end: section.whole.end }, least) >= least
}

/** Whether a section holds so many characters of text: as `hasContent`, but a list of bare headings holds none. */
export function hasText(draft: Draft, parts: Parts, section: Section, least: number): boolean {
  let length = 0
  for (let i = firstFrom(parts.starts, section.label.start); i < draft.sections.length; i++) {
    const below = draft.sections[i] as Section
    if (below.label.start >= section.whole.end) break
    length += countedIn(draft.folded, below.own, least)
    const isText =
      below !== section &&
      (below.style === 'ordinal' || draft.folded[below.title.end] === '。' || draft.folded[below.title.end] === ';')
    if (isText) length += below.title.end - below.title.start
    if (length >= least) return true
  }
  return false
}

/** How many characters a range holds, at most `most`: few are asked for, and ranges are long. */
function countedIn(folded: string, { start, end }: Range, most: number): number {
  let count = 0
  for (let i = start; i < end && count < most; i++) if (!BLANK.test(folded[i] as string)) count++
  return count
}

/** Stops, and what a form leaves to be filled in. */
const BLANK = often(/[\s。,;:、!?_…×*-]/)

/** The first sentence of the body that matches, outside the given ranges; with the match's range. */
export function firstMatch(parts: Parts, pattern: RegExp, outside: readonly Range[] = []): Range | null {
  for (const sentence of parts.sentences) {
    if (rangeAt(outside, sentence.start)) continue
    const match = pattern.exec(sentence.text)
    if (match) return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
  }
  return null
}

/** The sentence that holds a position, for evidence that reads as a whole. */
export function sentenceAt(parts: Parts, at: number): Range | null {
  const sentence = rangeAt(parts.sentences, at)
  return sentence && { start: sentence.start, end: sentence.end }
}
