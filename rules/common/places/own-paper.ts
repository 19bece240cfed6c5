import { type Draft, rangeAt } from '../../../lib/audit'

const MAKES =
  /(?:制定|印发|出台|编制|签发|拟定|下发|修订|修改|完善|公布|发布|公开|审定|汇编|梳理|形成|制发)(?:了|完善|出台|印发|实施|公布|发布|并公布|并印发)?$/

/** 制定《青石街道…目录》, 修订《…办法》《青石街道…细则》: a document made now bears the unit's present name. */
export function isOwnPaper({ folded, citations }: Draft, at: number): boolean {
  const range = rangeAt(citations, at)
  let start = range?.start ?? at
  const end = range?.end ?? at
  if (start === at || at - start > 1) return false
  for (let i = 0; i < 8; i++) {
    const listed = /》[、和及]?$/.exec(folded.slice(Math.max(0, start - 2), start))
    const earlier = listed && rangeAt(citations, start - listed[0].length)
    if (!earlier) break
    start = earlier.start
  }
  const before = folded.slice(Math.max(0, start - 6), start)
  // 对《…方案》等5件进行合法性审查: drafts that are looked at before they go out are one's own.
  return (
    MAKES.test(before) ||
    (before.endsWith('对') &&
      /^[^。;\n]{0,20}(?:合法性审[查核]|公平竞争审查|风险评估)/.test(folded.slice(end, end + 40)))
  )
}
