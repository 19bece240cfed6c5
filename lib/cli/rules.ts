/** The commands `rules` and `explain`. */
import { helpPages } from '../audit/help'
import { nearest } from '../audit/nearest'
import type { RuleBook } from '../audit/rule'
import { VERSION } from '../index'
import { markdownHelp, rulesAsData, textHelp, textRules } from '../reports/help'
import type { Command } from './arguments'
import { type Terminal, textOptions } from './printers'
import { CLI_WORDS } from './words'

/** What is printed, or that a rule is not known and what is near it. */
export function rulesTold(
  command: Extract<Command, { kind: 'rules' | 'explain' }>,
  book: RuleBook,
  terminal: Terminal,
): { text: string } | { unknown: string } {
  const { language, pack, packFiles } = command
  const options = textOptions(language, command.color, terminal)
  const packs = book.packs.filter(({ id, extendedBy }) => {
    if (pack) return id === pack
    // Who lists a pack of their own wants to see what became of the one that it extends.
    return !packFiles || command.kind === 'explain' || extendedBy
  })
  if (command.kind === 'rules') {
    if (command.format === 'text') return { text: textRules(packs, options) }
    const { schema, ...list } = rulesAsData(packs, language)
    return { text: `${JSON.stringify({ schema, tool: { name: 'hegao', version: VERSION }, ...list })}\n` }
  }
  const pages = helpPages({ ...book, packs })
  const wanted = command.rule.trim()
  const all = [...pages.values()].flat()
  const found =
    pages.get(wanted) ??
    all.filter(({ title }) => title.zh === wanted || title.en.toLowerCase() === wanted.toLowerCase())
  if (found.length === 0) {
    const names = all.flatMap(({ id, title }) => [id, language === 'en' ? title.en : title.zh])
    const separator = language === 'en' ? ', ' : '、'
    return { unknown: CLI_WORDS[language].unknownRule(command.rule, nearest(wanted, names).join(separator)) }
  }
  const shown = found.map((page) =>
    command.format === 'text' ? textHelp(page, packs, options) : markdownHelp(page, packs, language),
  )
  return { text: shown.join('\n') }
}
