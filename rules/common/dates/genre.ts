import type { Draft } from '../../../lib/audit'

/** A plan of one year, by its title; plans of several years are signed in the first of them or before. */
export function isPlan(draft: Draft): boolean {
  const title = draft.title?.text ?? ''
  return /要点|计划|安排|方案/.test(title) && !/[—-]|规划|三年|五年|总结|报告/.test(title) && /20\d\d年/.test(title)
}

/** Plans and notices are signed in their own year, half-yearly reports within theirs. */
export function isReport(draft: Draft): boolean {
  const title = draft.title?.text ?? ''
  if (/方案|要点|计划|规划|安排|通知|半年|季度|月份|1[—-]\d{1,2}月/.test(title)) return false
  const opening = draft.folded.slice(draft.opening.start, Math.min(draft.opening.end, draft.opening.start + 400))
  if (/上半年|前三季度|截至(?:目前|\d{1,2}月)/.test(opening)) return false
  return /报告|总结|汇报|年报|情况/.test(title) || draft.lead !== null
}
