/** Help pages of requirements and rules: the one place where the panel takes them from. */
import type { Language } from '../../lib/audit/report'
import { packs } from '../../rules'

export interface Help {
  title: string
  paragraphs: readonly string[]
}

/** The help page of a requirement or rule; null when it has none, and then the panel offers none. */
export type HelpOf = (id: string, language: Language) => Help | null

/** The built-in packs' help: what is asked, why, and what to do. */
export const helpOf: HelpOf = (id, language) => {
  const rule = RULES.get(id)
  if (!rule) return null
  const key = language === 'en' ? 'en' : 'zh'
  return { title: rule.title[key], paragraphs: [rule.asks[key], rule.help.why[key], rule.help.todo[key]] }
}

const RULES = new Map(packs.flatMap(({ elements, rules }) => [...elements, ...rules]).map((rule) => [rule.id, rule]))
