import type { Language } from '../../lib/audit/report'
import { packs } from '../../rules'
import { helpOf } from '../../rules/help'
import type { Help, HelpBook } from './help'

/** The built-in packs' help in both languages. */
export function helpBook(): HelpBook {
  const ids = packs.flatMap(({ elements, rules }) => [...elements, ...rules].map(({ id }) => id))
  const pagesIn = (language: Language) => Object.fromEntries(ids.flatMap((id) => entryOf(id, language)))
  const rulesOf = (wanted: string) => packs.find(({ id }) => id === wanted)?.rules.map(({ id }) => id) ?? []
  return {
    pages: { 'zh-CN': pagesIn('zh-CN'), en: pagesIn('en') },
    rules: {
      'annual-report': rulesOf('annual-report'),
      'disclosure-report': rulesOf('disclosure-report'),
      'work-plan': rulesOf('work-plan'),
    },
  }
}

function entryOf(id: string, language: Language): [id: string, page: Help][] {
  const page = helpOf(id)
  if (!page) return []
  const key = language === 'en' ? 'en' : 'zh'
  const { title, asks, why, todo, noBasis } = page
  return [[id, { title: title[key], asks: asks[key], why: why[key], todo: todo[key], noBasis: noBasis?.[key] ?? null }]]
}
