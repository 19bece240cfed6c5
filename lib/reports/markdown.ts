import type { Language } from '../audit/report'
import { REPORT_WORDS, type ReportWords } from './dictionary'
import { displayWidth, shorten } from './layout'
import {
  type FindingEntry,
  type OverviewRow,
  overviewColumns,
  type Quote,
  type Requirement,
  type Review,
} from './review'
import { visible } from './visible'

/** One draft's review, in the language it was put in, as GitHub-flavoured Markdown, ending with a line end. Nothing of the draft becomes markup. */
export function markdownReport(review: Review, language: Language): string {
  const words = REPORT_WORDS[language]
  const lines = [`## ${escapeMarkdown(review.name)}`, '', `**${escapeMarkdown(review.verdict)}**`, '']
  for (const { label, values } of review.facts) {
    for (const value of values) lines.push(`- ${words.labelled(label, escapeMarkdown(value))}`)
  }
  if (review.requirements.length > 0) {
    const { table } = words
    lines.push('', `### ${words.requirements}${words.bracketed(words.placeLegend)}`, '')
    lines.push(`| ${table.outcome} | ${table.requirement} | ${table.explanation} |`, '| --- | --- | --- |')
    for (const requirement of review.requirements) lines.push(requirementRow(requirement, words))
  }
  if (review.judged || review.findings.length > 0) {
    lines.push('', `### ${words.findings}${words.bracketed(words.placeLegend)}`, '')
    if (review.findings.length === 0) lines.push(words.noFindings)
  }
  review.findings.forEach(({ heading, entries }, index) => {
    if (index > 0) lines.push('')
    lines.push(`**${heading}**`, '')
    for (const entry of entries) lines.push(...findingLines(entry, words))
  })
  if (review.duplicates.length > 0) {
    lines.push('', `### ${words.duplicates}${words.bracketed(words.placeLegend)}`, '')
    for (const { heading, a, b } of review.duplicates) {
      lines.push(`- ${heading}`, `  - ${quoted(a, words)}`, `  - ${quoted(b, words)}`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** The overview over several drafts as a table, ending with a line end. `unreadable`: names of files that could not be read. */
export function markdownOverview(
  rows: readonly OverviewRow[],
  unreadable: readonly string[],
  language: Language,
): string {
  const words = REPORT_WORDS[language]
  const columns = overviewColumns(words)
  const heads = [words.overview.name, words.overview.standing, ...columns.map(({ head }) => head)]
  const lines = [`## ${words.overview.heading(rows.length)}`, '']
  lines.push(`| ${heads.join(' | ')} |`, `| --- | --- |${' ---: |'.repeat(columns.length)}`)
  for (const row of rows) {
    const numbers = columns.map(({ count }) => `${count(row.counts)}`)
    lines.push(`| ${[escapeMarkdown(row.name), words.standing[row.standing], ...numbers].join(' | ')} |`)
  }
  if (unreadable.length > 0) {
    lines.push('', words.overview.unreadable(unreadable.length), '')
    for (const name of unreadable) lines.push(`- ${escapeMarkdown(name)}`)
  }
  return `${lines.join('\n')}\n`
}

/**
 * Text as Markdown that shows exactly this text on one line: no emphasis, link, bare address, formula, table cell, list
 * or HTML can begin in it, and what is hidden is made visible. Punctuation that is harmless where it stands is left
 * alone, because such reports are also read as they are.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .trim()
    .replace(/[&<>@]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/[\\`*_~[\]|$]/g, '\\$&')
    .replace(BLOCK_START, '$1\\$2')
    .replace(BARE_ADDRESS, '$1\\$2')
}

/** What would begin a heading, a list or a rule at the beginning of a line or of a list's item. */
const BLOCK_START = /^(\d*)([-+#=.)])/
/** `https://` and `www.` become links by themselves in GitHub's Markdown, `:name:` a picture. */
const BARE_ADDRESS = /(www(?=\.)|(?=:[/A-Za-z+-]))([.:])/gi

const QUOTE_COLUMNS = 160
const EVIDENCE_QUOTED = 3

function requirementRow(requirement: Requirement, words: ReportWords): string {
  const { mark, word, title, message, evidence, evidenceLabel, searched, basis } = requirement
  const cell = [escapeMarkdown(message)]
  if (searched.length > 0) {
    cell.push(words.labelled(words.searched, escapeMarkdown(searched.join(words.listSeparator))))
  }
  if (evidence.length > 0) cell.push(words.labelled(evidenceLabel, quotedList(evidence, words)))
  if (basis !== null) cell.push(words.labelled(words.basis, escapeMarkdown(basis)))
  return `| ${mark} ${word} | ${escapeMarkdown(title)} | ${cell.join('<br>')} |`
}

function findingLines(entry: FindingEntry, words: ReportWords): string[] {
  const lines = [`- ${escapeMarkdown(entry.message)}${words.bracketed(`${entry.rule} · ${entry.certainty}`)}`]
  for (const place of entry.places) lines.push(`  - ${quoted(place, words)}`)
  if (entry.related.length > 0) lines.push(`  - ${words.labelled(words.related, quotedList(entry.related, words))}`)
  if (entry.suggestion !== null) lines.push(`  - ${words.labelled(words.suggestion, escapeMarkdown(entry.suggestion))}`)
  if (entry.basis !== null) lines.push(`  - ${words.labelled(words.basis, escapeMarkdown(entry.basis))}`)
  return lines
}

function quotedList(quotes: readonly Quote[], words: ReportWords): string {
  const shown = quotes.slice(0, EVIDENCE_QUOTED).map((quote) => quoted(quote, words))
  const more = quotes.length - shown.length
  return `${shown.join(words.listSeparator)}${more > 0 ? words.bracketed(words.morePlaces(more)) : ''}`
}

function quoted({ place, text }: Quote, words: ReportWords): string {
  const whole = visible(text)
  const short = displayWidth(whole) > QUOTE_COLUMNS ? shorten(whole, QUOTE_COLUMNS) : whole
  return `${escapeMarkdown(place)} ${words.quote(escapeMarkdown(short))}`
}
