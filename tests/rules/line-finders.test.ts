import { describe, expect, it } from 'vitest'
import type { FoldedText, Range } from '../../lib/audit'
import { readDraft } from '../../lib/draft'
import { lineFinders } from '../../lib/draft/by-line'
import { auditSource } from '../../lib/index'
import { draftTexts, slipSets } from '../drafts'

/** Drafts with slips, so that there is something to be found, and some of each other kind. */
const texts = [
  ...slipSets()
    .filter((_, i) => i % 5 === 0)
    .flatMap((set) => set.slice(0, 1).map(({ text }) => text)),
  ...draftTexts().filter((_, i) => i % 300 === 0),
]

describe('what is looked for line by line', () => {
  const lines = [...new Set(texts.flatMap((text) => readDraft(text).folded.split('\n')))].filter((line) => line !== '')

  it.each(lineFinders().map((find, i) => [i, find] as const))(
    '%i is the same whatever stands around a line',
    (_, find) => {
      const whole = foundIn(find, lines)
      expect(foundIn(find, lines.toReversed())).toEqual(whole)
      for (const line of lines.filter((_, i) => i % 3 === 0))
        expect(foundIn(find, [line]).get(line)).toEqual(whole.get(line))
    },
  )
})

/** By line what is found in it, placed as if it began at 0. */
function foundIn(
  find: (text: FoldedText) => readonly { range: Range }[],
  lines: readonly string[],
): Map<string, unknown[]> {
  const starts: number[] = []
  let end = 1
  for (const line of lines) {
    starts.push(end)
    end += line.length + 1
  }
  const found = new Map<string, unknown[]>()
  for (const result of find({ folded: `\n${lines.join('\n')}\n` })) {
    const at = starts.findLastIndex((start) => start < result.range.end)
    const start = starts[at] as number
    const range = { start: result.range.start - start, end: result.range.end - start }
    const line = lines[at] as string
    found.set(line, [...(found.get(line) ?? []), { ...result, range }])
  }
  return found
}

describe('an audit after an edit', () => {
  const audited = (text: string) => auditSource({ name: '', format: 'txt', text })
  const edits: [string, (lines: string[], at: number) => void][] = [
    ['a character put in', (lines, at) => lines.splice(at, 1, `${lines[at]?.slice(0, 9)}的${lines[at]?.slice(9)}`)],
    ['a line taken out', (lines, at) => lines.splice(at, 1)],
    ['two lines changed round', (lines, at) => lines.splice(at, 2, ...lines.slice(at, at + 2).reverse())],
    ['a line doubled', (lines, at) => lines.splice(at, 0, lines[at] as string)],
    ['the last line end lost', (lines) => lines.splice(-1, 1)],
  ]

  it('is the same as one by itself', () => {
    for (const [i, text] of texts.filter((_, i) => i % 2 === 0).entries()) {
      const [what, edit] = edits[i % edits.length] as (typeof edits)[number]
      const lines = text.split('\n')
      edit(lines, (i * 7) % lines.length)
      const edited = lines.join('\n')
      audited(text)
      const after = audited(edited)
      audited('与此无关')
      expect(after, what).toEqual(audited(edited))
    }
  })
})
