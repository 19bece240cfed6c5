import type { Draft, Hit, Range } from '../../../lib/audit'

export type ResidueReason =
  | 'word-bookmark'
  | 'word-comment'
  | 'word-field'
  | 'broken-reference'
  | 'login-box'
  | 'editor-prompt'
  | 'working-note'
  | 'word-revision'
  | 'html-tag'
  | 'html-entity'
  | 'markdown'
  | 'assistant'
  | 'web-lead'
  | 'page-word'
  | 'file-name'
  | 'page-frame'
  | 'program-word'
  | 'draft-mark'
  | 'reference-mark'

/** Words that are left in a draft. */
export interface Leftover {
  reason: ResidueReason
  /** What the pattern cannot match without, where that is quicker told. */
  needs?: RegExp
  /** In what was left out of the audit it is the page's frame, and told with that. */
  inDraft?: true
  /** Read over the folded text. One for a whole line begins with the end of the line before, which is quicker than to look back everywhere. */
  pattern: RegExp
}

export function hitOf(draft: Draft, reason: ResidueReason, range: Range): Hit<ResidueReason> {
  const lines = draft.spanOf(range).text.split('\n')
  return { reason, range, values: { text: lines.map((line) => line.trim()).join(' ') } }
}
