import type { GivenParagraph } from '../given/paragraphs'

export type PlaceholderReason =
  | 'figure-open'
  | 'year-open'
  | 'name-open'
  | 'number-open'
  | 'blank'
  | 'empty-brackets'
  | 'to-be-filled'
  | 'question-mark'
  | 'asterisk'
  | 'letter'
  | 'choice-open'

/** One way in which something is left to fill in. */
export interface Pattern {
  reason: PlaceholderReason
  /** Signs of which the pattern needs one: most paragraphs have none, and are read once for all patterns. */
  needs: number
  /** What else the pattern cannot match without, where its sign is common. */
  sign?: RegExp
  pattern: RegExp
  /** Looks at what stands around a match. */
  holds?(match: RegExpExecArray, paragraph: GivenParagraph): boolean
}
