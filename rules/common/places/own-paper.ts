import { type Draft, rangeAt } from '../../../lib/audit'

const MAKES =
  /(?:制定|印发|出台|编制|签发|拟定|下发|修订|修改|完善|公布|发布|公开|审定|汇编|梳理|形成|制发)(?:了|完善|出台|印发|实施|公布|发布|并公布|并印发)?$/

/** 制定《青石街道…目录》, 修订《…办法》《青石街道…细则》: a document made now bears the unit's present name. */
export function isOwnPaper({ folded, citations }: Draft, at: number): boolean {
  let start = rangeAt(citations, at)?.start ?? at
  if (start === at || at - start > 1) return false
  for (let i = 0; i < 8; i++) {
    const listed = /》[、和及]?$/.exec(folded.slice(Math.max(0, start - 2), start))
    const earlier = listed && rangeAt(citations, start - listed[0].length)
    if (!earlier) break
    start = earlier.start
  }
  return MAKES.test(folded.slice(Math.max(0, start - 6), start))
}
