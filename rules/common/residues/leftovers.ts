import { type Draft, type Hit, matchesOf, rangeAt } from '../../../lib/audit'
import { assistants } from './assistants'
import { hitOf, type Leftover, type ResidueReason } from './leftover'
import { notes } from './notes'
import { pages } from './pages'
import { programs } from './programs'
import { prompts } from './prompts'

/** Of two of one reason that begin at the same place, or in the same line for an assistant, the first is told. */
const LEFTOVERS: readonly Leftover[] = [...notes, ...prompts, ...assistants, ...pages, ...programs]

export function leftoversIn(draft: Draft): Hit<ResidueReason>[] {
  const told = new Map<string, Hit<ResidueReason>>()
  for (const { reason, needs, inDraft, pattern } of LEFTOVERS) {
    if (needs && !needs.test(draft.folded)) continue
    for (const match of matchesOf(draft.folded, pattern)) {
      // The end of the line before.
      const start = match[0].startsWith('\n') ? match.index + 1 : match.index
      const end = match.index + match[0].length
      // A whole box that was left out is told as one, with the frames.
      if ((inDraft || reason === 'login-box') && rangeAt(draft.leftOut, start)) continue
      // An assistant’s remark is told once a line, whatever else it says; other leftovers once a place.
      const line = reason === 'assistant' ? rangeAt(draft.paragraphs, start) : null
      const key = `${reason} ${line?.start ?? start}`
      const first = told.get(key)
      if (!first) told.set(key, { ...hitOf(draft, reason, { start, end }), related: [] })
      else if (start !== first.range.start) first.related?.push({ start, end })
    }
  }
  return [...told.values()]
}
