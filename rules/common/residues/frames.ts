import { type Draft, firstFrom, type Hit, type Range } from '../../../lib/audit'
import { hitOf, type ResidueReason } from './leftover'

/** The parts of a page around the draft that were left out of the audit, but for those in which `hits` name something. */
export function framesIn(draft: Draft, hits: readonly Hit<ResidueReason>[]): Hit<ResidueReason>[] {
  const frames: Hit<ResidueReason>[] = []
  const named = hits.map(({ range }) => range).sort((a, b) => a.start - b.start)
  for (const range of draft.leftOut) {
    // An editor's prompt that was taken for the page's frame is named already.
    const first = named[firstFrom(named, range.start)]
    if (first && first.start < range.end) continue
    // Above the draft a log-in link is the page's frame; below its text it came along by copying.
    const login =
      range.start < draft.body.start
        ? []
        : linesOf(draft, range).filter((line) => LOGIN.test(draft.folded.slice(line.start, line.end)))
    if (login.length === 0) frames.push(hitOf(draft, 'page-frame', range))
    const top = login[0]
    const bottom = login.at(-1)
    if (top && bottom) frames.push(hitOf(draft, 'login-box', { start: top.start, end: bottom.end }))
  }
  return frames
}

const LOGIN = /登录|注册|账号|密码/

function linesOf({ paragraphs }: Draft, range: Range): Range[] {
  const lines: Range[] = []
  for (let i = firstFrom(paragraphs, range.start); i < paragraphs.length; i++) {
    const line = paragraphs[i] as Range
    if (line.start >= range.end) break
    lines.push(line)
  }
  return lines
}
