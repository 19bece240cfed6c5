import type { Draft, Range } from '../../lib/audit'
import type { Part } from './parts'

/** Whether a part has text below its heading; a heading followed by a blank, a stroke or 无 alone counts as empty. */
export function isEmpty(draft: Draft, part: Part): boolean {
  return textOf(draft, part).replace(/[\s。,;:、!?/*_-]/g, '').length < 2
}

export function textOf(draft: Draft, part: Part): string {
  return draft.folded.slice(part.text.start, part.text.end)
}

/** The first match in a part, as a range of the folded text. */
export function findIn(draft: Draft, part: Part, pattern: RegExp): Range | null {
  const match = pattern.exec(textOf(draft, part))
  return match ? { start: part.text.start + match.index, end: part.text.start + match.index + match[0].length } : null
}
