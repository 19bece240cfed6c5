import type { Audit, Language } from '../audit/report'
import { reportOf } from '../index'
import { csvReport } from '../reports/csv'
import { htmlReport } from '../reports/html'
import { jsonReport } from '../reports/json'
import { markdownOverview, markdownReport } from '../reports/markdown'
import { type OverviewRow, type Review, reviewOf } from '../reports/review'
import { sarifReport } from '../reports/sarif'
import { type Palette, PLAIN, type TextOptions, textOverview, textReport } from '../reports/text'
import type { Command } from './arguments'

/** Writes a report piece by piece: what to print before the first audit, for each, and after the last. */
export interface Printer {
  begin(): string
  audit(audit: Audit): string
  /** `unreadable`: the names of the files for which there is no audit. */
  end(unreadable: readonly string[]): string
}

/** What of standard output matters for how a report looks; `columns` and `hasColors` exist on a terminal only. */
export interface Terminal {
  isTTY?: boolean
  columns?: number
  hasColors?: () => boolean
}

/** The printer for the format that was asked for. */
export function printerFor(command: Extract<Command, { kind: 'check' }>, terminal: Terminal): Printer {
  const { language } = command.options
  if (command.format === 'json') return jsonPrinter()
  if (command.format === 'sarif') return sarifPrinter()
  if (command.format === 'csv') return csvPrinter(language)
  if (command.format === 'html') return htmlPrinter(language)
  if (command.format === 'markdown') {
    return reviewPrinter(
      language,
      (review) => `${markdownReport(review, language)}\n`,
      (rows, unreadable) => markdownOverview(rows, unreadable, language),
    )
  }
  const options = textOptions(language, command.color, terminal)
  return reviewPrinter(
    language,
    (review) => textReport(review, options),
    (rows, unreadable) => textOverview(rows, unreadable, options),
  )
}

/** How text is set for this terminal. */
export function textOptions(language: Language, color: boolean, terminal: Terminal): TextOptions {
  const columns = terminal.isTTY ? Math.min(terminal.columns ?? DEFAULT_COLUMNS, MOST_COLUMNS) : DEFAULT_COLUMNS
  // `hasColors` knows NO_COLOR, TERM=dumb and the like.
  const palette = color && terminal.isTTY && terminal.hasColors?.() ? ANSI : PLAIN
  return { language, columns, palette }
}

const DEFAULT_COLUMNS = 100
/** Longer lines of Chinese are hard to follow. */
const MOST_COLUMNS = 120

const ANSI: Palette = {
  strong: sgr(1, 22),
  faint: sgr(2, 22),
  good: sgr(32, 39),
  bad: sgr(31, 39),
  doubt: sgr(33, 39),
  note: sgr(36, 39),
}

function sgr(on: number, off: number): (text: string) => string {
  return (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`)
}

function jsonPrinter(): Printer {
  const json = jsonReport(reportOf([]))
  let first = true
  return {
    begin: () => json.begin,
    audit: (audit) => {
      const separator = first ? '' : json.between
      first = false
      return `${separator}${json.audit(audit)}`
    },
    end: () => json.end,
  }
}

function sarifPrinter(): Printer {
  const sarif = sarifReport(reportOf([]).tool)
  let first = true
  const separated = (run: string) => {
    const separator = first ? '' : sarif.between
    first = false
    return `${separator}${run}`
  }
  return {
    begin: () => sarif.begin,
    audit: (audit) => separated(sarif.audit(audit)),
    end: (unreadable) => {
      const unread = sarif.unread(unreadable)
      return `${unread === null ? '' : separated(unread)}${sarif.end}`
    },
  }
}

function csvPrinter(language: Language): Printer {
  const { begin, audit, end } = csvReport(language)
  return { begin: () => begin, audit, end }
}

function htmlPrinter(language: Language): Printer {
  const html = htmlReport(reportOf([]).tool, language)
  const reviews = reviewPrinter(
    language,
    (review, number) => html.review(review, number),
    (rows, unreadable) => html.overview(rows, unreadable),
  )
  return { ...reviews, begin: () => html.begin, end: (unreadable) => `${reviews.end(unreadable)}${html.end}` }
}

/** A printer of reviews that ends with an overview when more than one file was asked for. */
function reviewPrinter(
  language: Parameters<typeof reviewOf>[1],
  each: (review: Review, number: number) => string,
  overview: (rows: readonly OverviewRow[], unreadable: readonly string[]) => string,
): Printer {
  const rows: OverviewRow[] = []
  return {
    begin: () => '',
    audit: (audit) => {
      const review = reviewOf(audit, language)
      rows.push({ name: review.name, standing: review.standing, counts: review.counts })
      return each(review, rows.length)
    },
    end: (unreadable) => (rows.length > 0 && rows.length + unreadable.length > 1 ? overview(rows, unreadable) : ''),
  }
}
