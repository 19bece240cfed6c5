/** Help pages as the panel shows them: the one place where it takes them from. */
import type { Language } from '../../lib/audit/report'
import { helpOf } from '../../rules/help'

export interface Help {
  title: string
  asks: string
  why: string
  todo: string
  /** Why the requirement or rule rests on no regulation; null when it rests on one. */
  noBasis: string | null
}

/** The help page of a requirement or rule; null when it has none, and then the panel offers none. */
export type HelpIn = (id: string, language: Language) => Help | null

/** The built-in packs' help. */
export const helpIn: HelpIn = (id, language) => {
  const page = helpOf(id)
  if (!page) return null
  const key = language === 'en' ? 'en' : 'zh'
  const { title, asks, why, todo, noBasis } = page
  return { title: title[key], asks: asks[key], why: why[key], todo: todo[key], noBasis: noBasis?.[key] ?? null }
}
