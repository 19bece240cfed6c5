import { byLine, type Draft, type Hit, matchesOf, type Range, rangeAt } from '../../../lib/audit'
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
  for (const { range, leftover } of placesOf(draft)) {
    const { reason, inDraft } = leftover
    const { start } = range
    // A whole box that was left out is told as one, with the frames.
    if ((inDraft || reason === 'login-box') && rangeAt(draft.leftOut, start)) continue
    // An assistant’s remark is told once a line, whatever else it says; other leftovers once a place.
    const line = reason === 'assistant' ? rangeAt(draft.paragraphs, start) : null
    const key = `${reason} ${line?.start ?? start}`
    const first = told.get(key)
    if (!first) told.set(key, { ...hitOf(draft, reason, range), related: [] })
    else if (start !== first.range.start) first.related?.push(range)
  }
  return [...told.values()]
}

const placesOf = byLine(({ folded }) =>
  LEFTOVERS.filter(({ needs }) => !needs || needs.test(folded)).flatMap((leftover) =>
    Array.from(matchesOf(folded, leftover.pattern), ({ index, 0: text }): { range: Range; leftover: Leftover } => {
      // The end of the line before.
      const start = text.startsWith('\n') ? index + 1 : index
      return { range: { start, end: index + text.length }, leftover }
    }),
  ),
)
