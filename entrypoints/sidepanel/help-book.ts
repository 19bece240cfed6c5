import { type HelpPage, helpPages } from '../../lib/audit/help'
import type { Language } from '../../lib/audit/report'
import type { RuleBook } from '../../lib/audit/rule'
import { exitMessage } from '../../lib/reports/help'
import { type Help, type HelpBook, variantKey } from './help'

/** A rule book's help in both languages: the same pages that the command `explain` prints. */
export function helpBook(book: RuleBook): HelpBook {
  const pages = [...helpPages(book).values()].flatMap(keyed)
  const pagesIn = (language: Language) => Object.fromEntries(pages.map(([key, page]) => [key, entryOf(page, language)]))
  const rulesOf = (wanted: string) => book.packs.find(({ id }) => id === wanted)?.rules.map(({ id }) => id) ?? []
  return {
    pages: { 'zh-CN': pagesIn('zh-CN'), en: pagesIn('en') },
    examples: Object.fromEntries(
      pages.map(([key, { examples }]) => [
        key,
        examples.map(({ text, outcome, fires }) => ({ text, outcome, fires: fires && [...fires] })),
      ]),
    ),
    rules: {
      'annual-report': rulesOf('annual-report'),
      'disclosure-report': rulesOf('disclosure-report'),
      'work-plan': rulesOf('work-plan'),
    },
  }
}

/** The first page of an id serves all packs but those that have another of that id. */
function keyed(pages: readonly HelpPage[]): [key: string, page: HelpPage][] {
  return pages.flatMap((page, i): [string, HelpPage][] =>
    i === 0 ? [[page.id, page]] : page.packs.map((pack) => [variantKey(pack, page.id), page]),
  )
}

function entryOf({ title, asks, why, todo, noBasis, reasons }: HelpPage, language: Language): Help {
  const key = language === 'en' ? 'en' : 'zh'
  return {
    title: title[key],
    asks: asks[key],
    why: why[key],
    todo: todo[key],
    noBasis: noBasis?.[key] ?? null,
    reasons: reasons.map((reason) => ({ standing: reason.standing, message: exitMessage(reason, language) })),
  }
}
