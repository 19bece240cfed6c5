import type { Draft } from '../../../lib/audit'

/** 云岭省行政执法监督条例 stands elsewhere in the draft, so that the bare title means that. */
export function isLocalElsewhere(draft: Draft, title: string): boolean {
  const titles = localTitles.get(draft) ?? new Map<string, boolean>()
  localTitles.set(draft, titles)
  const known = titles.get(title)
  if (known !== undefined) return known
  const isLocal = isNamedWithPlace(draft, title)
  titles.set(title, isLocal)
  return isLocal
}

/** Worked out once for each title, however often a draft cites it. */
const localTitles = new WeakMap<Draft, Map<string, boolean>>()

function isNamedWithPlace({ folded }: Draft, title: string): boolean {
  for (let at = folded.indexOf(title); at > 0; at = folded.indexOf(title, at + 1))
    if (/[省市县区州盟旗]/.test(folded[at - 1] as string)) return true
  return false
}
