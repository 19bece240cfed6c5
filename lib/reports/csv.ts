import type { Audit, Basis, Language, Span } from '../audit/report'
import { CSV_COLUMNS, type CsvColumn, REPORT_WORDS, type ReportWords } from './dictionary'
import { placesOf } from './places'
import { visible } from './visible'

type Row = Partial<Record<CsvColumn, string | number>>

/**
 * A table for spreadsheets (RFC 4180; with a byte-order mark, without which they take Chinese for something else): `begin`
 * with the heads, then the rows of each audit: one for each requirement, place of a finding, and repeated passage. Nothing
 * of a draft is taken for a formula.
 */
export function csvReport(language: Language): {
  begin: string
  audit: (audit: Audit) => string
  /** `unreadable`: names of the files that could not be read, a row each. */
  end: (unreadable: readonly string[]) => string
} {
  const words = REPORT_WORDS[language]
  const { csv } = words
  return {
    begin: `\ufeff${lineOf(CSV_COLUMNS.map((column) => csv[column]))}`,
    audit: (audit) => rowsOf(audit, words).map(rowLine).join(''),
    end: (unreadable) => unreadable.map((file) => rowLine({ file, kind: csv.unreadFile })).join(''),
  }
}

function rowsOf(audit: Audit, words: ReportWords): Row[] {
  const file = audit.source.name
  const placeOf = placesOf(audit.text)
  const at = (span: Span | undefined): Row => (span ? { ...placeOf(span.start), text: span.text } : {})
  const { csv } = words
  return [
    ...audit.elements.map(({ id, outcome, title, message, evidence, basis }) => ({
      file,
      kind: csv.requirement,
      id,
      outcome: words.outcome[outcome],
      title,
      message,
      ...at(evidence[0]),
      basis: written(basis, words),
    })),
    ...audit.findings.map(({ rule, level, certainty, message, span, suggestion, basis }) => ({
      file,
      kind: csv.finding,
      id: rule,
      outcome: words.level[level],
      certainty: words.certainty[certainty],
      message,
      ...at(span),
      suggestion: suggestion ?? '',
      basis: written(basis ?? null, words),
    })),
    ...audit.duplicates.map(({ tier, similarity, a, b }) => ({
      file,
      kind: csv.repeat,
      id: tier,
      outcome: words.tier[tier],
      title: b.source ?? '',
      message: `${words.similarity(Math.floor(similarity * 100))}${words.sentenceSeparator}${words.quote(b.text)}`,
      ...at(a),
    })),
  ]
}

function written(basis: Basis | null, words: ReportWords): string {
  return basis === null ? '' : words.basisOf(basis.document, basis.article)
}

function rowLine(row: Row): string {
  return lineOf(CSV_COLUMNS.map((column) => row[column] ?? ''))
}

function lineOf(cells: readonly (string | number)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return `${value}`
  const text = visible(value)
  // Spreadsheets take these for the beginning of a formula; an apostrophe before them says that it is text.
  const safe = /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
