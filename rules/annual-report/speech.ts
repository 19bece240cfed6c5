import type { Scope } from '../../lib/audit'

/** A report given to a congress's standing committee: addressed to its members, dated by its session. */
export function isSpeech({ draft }: Scope): boolean {
  if (draft.addressee && /^(?:主任|各位|同志|尊敬|秘书长|委员)/.test(draft.addressee.names[0] ?? '')) return true
  return draft.paragraphs.some(
    (paragraph) => paragraph.role === 'note' && /会议上?\)?$/.test(draft.folded.slice(paragraph.start, paragraph.end)),
  )
}
