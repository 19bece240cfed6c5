import type { Language } from '../audit/report'
import { REPORT_WORDS, type ReportWords } from './dictionary'
import { displayWidth, padEnd, padStart, shorten, wrap } from './layout'
import {
  type FindingEntry,
  type OverviewRow,
  overviewColumns,
  type Quote,
  type Requirement,
  type Review,
  type Standing,
} from './review'
import { visible } from './visible'

export interface TextOptions {
  language: Language
  /** Columns of the terminal; lines are broken to fit. At least 40. */
  columns: number
  palette: Palette
}

/** How to set text off. Each takes text without control characters and returns it with its colour, or unchanged. */
export type Palette = Record<'strong' | 'faint' | 'good' | 'bad' | 'doubt' | 'note', (text: string) => string>

export const PLAIN: Palette = {
  strong: (text) => text,
  faint: (text) => text,
  good: (text) => text,
  bad: (text) => text,
  doubt: (text) => text,
  note: (text) => text,
}

/** One draft's review for a terminal, in the language it was put in, ending with a line end. Nothing of the draft can act on the terminal. */
export function textReport(review: Review, options: TextOptions): string {
  const page = new Page(options)
  page.rule()
  page.paragraph(review.name, options.palette.strong)
  page.paragraph(review.verdict, colourOf(review.standing, options.palette))
  page.blank()
  writeFacts(page, review)
  writeRequirements(page, review.requirements)
  if (review.judged || review.findings.length > 0) writeFindings(page, review)
  writeDuplicates(page, review)
  page.blank()
  return page.text()
}

/** The overview that ends a run over several files. `unreadable`: names of the files that could not be read. */
export function textOverview(
  rows: readonly OverviewRow[],
  unreadable: readonly string[],
  options: TextOptions,
): string {
  const { palette } = options
  const words = REPORT_WORDS[options.language]
  const page = new Page(options)
  page.rule()
  page.paragraph(words.overview.heading(rows.length), palette.strong)
  page.blank()
  const columns = overviewColumns(words)
  const standings = [words.overview.standing, ...Object.values(words.standing)]
  const standingWidth = Math.max(...standings.map(displayWidth))
  const lead = (standing: string, cells: string[]) =>
    [
      '',
      padEnd(standing, standingWidth),
      ...cells.map((cell, i) => padStart(cell, displayWidth(columns[i]?.head ?? ''))),
      '',
    ].join('  ')
  const heads = columns.map(({ head }) => head)
  page.hanging(lead(words.overview.standing, heads), words.overview.name, palette.faint)
  for (const { name, standing, counts } of rows) {
    const cells = columns.map(({ count }) => (count(counts) === 0 ? '·' : `${count(counts)}`))
    page.hanging(lead(words.standing[standing], cells), name, undefined, colourOf(standing, palette))
  }
  if (unreadable.length > 0) {
    page.blank()
    page.paragraph(words.overview.unreadable(unreadable.length), palette.bad)
    for (const name of unreadable) page.hanging('  ', name)
  }
  page.blank()
  return page.text()
}

function writeFacts(page: Page, review: Review): void {
  const width = Math.max(...review.facts.map(({ label }) => displayWidth(label)))
  for (const { label, values, caution } of review.facts) {
    const colour = caution ? page.palette.doubt : page.palette.faint
    const bodyColour = caution ? page.palette.doubt : undefined
    values.forEach((value, index) => {
      page.hanging(`  ${padEnd(index === 0 ? label : '', width)}  `, value, bodyColour, colour)
    })
  }
}

function writeRequirements(page: Page, requirements: readonly Requirement[]): void {
  if (requirements.length === 0) return
  const { words, palette } = page
  page.heading(`${words.requirements}${words.bracketed(words.placeLegend)}`)
  const wordWidth = Math.max(...Object.values(words.outcome).map(displayWidth))
  const widest = Math.max(...requirements.map(({ title }) => displayWidth(visible(title))))
  const titleWidth = Math.min(widest, Math.floor(page.columns / 3))
  for (const requirement of requirements) {
    const { outcome, mark, word } = requirement
    const colour = { pass: palette.good, fail: palette.bad, review: palette.doubt, notApplicable: palette.faint }[
      outcome
    ]
    const label = `  ${mark} ${padEnd(word, wordWidth)}  `
    const title = visible(requirement.title)
    const indent = displayWidth(label) + titleWidth + 2
    // A title too long for its column stands on a line of its own.
    if (displayWidth(title) > titleWidth) {
      page.hanging(label, title, undefined, colour)
      page.hanging(' '.repeat(indent), requirement.message)
    } else page.hanging(label, `${padEnd(title, titleWidth)}  ${requirement.message}`, undefined, colour, indent)

    const aside = ' '.repeat(indent)
    if (outcome === 'pass' || outcome === 'notApplicable') {
      const [first, ...others] = requirement.evidence
      const more = others.length > 0 ? words.bracketed(words.morePlaces(others.length)) : ''
      if (first !== undefined)
        page.hanging(aside, `${page.quoted(first, page.columns - indent - displayWidth(more))}${more}`, palette.faint)
      continue
    }
    if (requirement.searched.length > 0)
      page.hanging(aside, words.labelled(words.searched, requirement.searched.join(words.listSeparator)), palette.faint)
    page.quotes(aside, requirement.evidenceLabel, requirement.evidence)
    if (requirement.basis !== null) page.hanging(aside, words.labelled(words.basis, requirement.basis), palette.faint)
  }
}

function writeFindings(page: Page, review: Review): void {
  const { words, palette } = page
  page.heading(`${words.findings}${words.bracketed(words.placeLegend)}`)
  if (review.findings.length === 0) page.hanging('  ', words.noFindings)
  for (const { level, heading, entries } of review.findings) {
    const colour = { error: palette.bad, warning: palette.doubt, note: palette.note }[level]
    page.hanging('  ', heading, colour)
    for (const entry of entries) writeFinding(page, entry)
  }
}

const PLACES_QUOTED = 3

function writeFinding(page: Page, entry: FindingEntry): void {
  const { words, palette } = page
  const aside = ' '.repeat(6)
  page.hanging('    · ', entry.message)
  for (const place of entry.places.slice(0, PLACES_QUOTED)) page.hanging(aside, page.quoted(place, page.columns - 6))
  const others = entry.places.slice(PLACES_QUOTED)
  if (others.length > 0) {
    const list = others.map(({ place }) => place).join(words.listSeparator)
    page.hanging(aside, words.labelled(words.morePlaces(others.length), list))
  }
  page.quotes(aside, words.related, entry.related)
  if (entry.suggestion !== null) page.hanging(aside, words.labelled(words.suggestion, entry.suggestion))
  if (entry.basis !== null) page.hanging(aside, words.labelled(words.basis, entry.basis), palette.faint)
  page.hanging(aside, `${entry.rule} · ${entry.certainty}`, palette.faint)
}

function writeDuplicates(page: Page, review: Review): void {
  if (review.duplicates.length === 0) return
  page.heading(`${page.words.duplicates}${page.words.bracketed(page.words.placeLegend)}`)
  for (const { heading, a, b } of review.duplicates) {
    page.hanging('    · ', heading)
    for (const side of [a, b]) page.hanging(' '.repeat(6), page.quoted(side, page.columns - 6))
  }
}

function colourOf(standing: Standing, palette: Palette): (text: string) => string {
  const { bad, doubt, good, strong } = palette
  return { failed: bad, review: doubt, clean: good, generalOnly: strong, notJudged: strong }[standing]
}

/** Lines being written. Everything given to it is made visible first, so that no caller can forget to. */
export class Page {
  readonly columns: number
  readonly palette: Palette
  readonly words: ReportWords
  private readonly lines: string[] = []

  constructor({ columns, palette, language }: TextOptions) {
    this.columns = Math.max(40, columns)
    this.palette = palette
    this.words = REPORT_WORDS[language]
  }

  text(): string {
    return `${this.lines.join('\n')}\n`
  }

  blank(): void {
    this.lines.push('')
  }

  rule(): void {
    this.lines.push(this.palette.faint('─'.repeat(this.columns)))
  }

  heading(text: string): void {
    this.blank()
    this.paragraph(text, this.palette.strong)
  }

  paragraph(text: string, colour: (text: string) => string = (line) => line): void {
    for (const line of wrap(visible(text), this.columns)) this.lines.push(colour(line))
  }

  /** `label`, then `text` broken to fit beside it, further lines indented by `indent` columns (the label's width). */
  hanging(
    label: string,
    text: string,
    colour: (text: string) => string = (line) => line,
    labelColour: (text: string) => string = colour,
    indent = displayWidth(label),
  ): void {
    const first = displayWidth(label)
    const hang = ' '.repeat(indent - first)
    const [head = '', ...rest] = wrapHanging(visible(text), this.columns - first, this.columns - indent)
    this.lines.push(`${labelColour(label)}${colour(head)}`.trimEnd())
    for (const line of rest) this.lines.push(`${' '.repeat(first)}${hang}${colour(line)}`)
  }

  /** `label: 12:5「…」` for each quote, the label on the first. */
  quotes(aside: string, label: string, quotes: readonly Quote[]): void {
    const lead = this.words.labelled(label, '')
    const width = displayWidth(aside) + displayWidth(lead)
    quotes.slice(0, PLACES_QUOTED).forEach((quote, index) => {
      const first = index === 0 ? `${aside}${lead}` : ' '.repeat(width)
      this.hanging(first, this.quoted(quote, this.columns - width), undefined, this.palette.faint)
    })
    const others = quotes.slice(PLACES_QUOTED)
    if (others.length === 0) return
    const list = others.map(({ place }) => place).join(this.words.listSeparator)
    this.hanging(' '.repeat(width), this.words.labelled(this.words.morePlaces(others.length), list), this.palette.faint)
  }

  /** A quote on one line of at most `columns`; the spaces with which a draft sets a line to the right are drawn together. */
  quoted({ place, text }: Quote, columns: number): string {
    const safePlace = visible(place)
    const frame = displayWidth(safePlace) + displayWidth(this.words.quote('')) + 1
    return `${safePlace} ${this.words.quote(shorten(visible(text).replace(/ {2,}/g, ' '), Math.max(8, columns - frame)))}`
  }
}

/** Wraps to `first` columns on the first line and `rest` on the others. */
function wrapHanging(text: string, first: number, rest: number): string[] {
  if (first === rest) return wrap(text, first)
  const [head = '', ...others] = wrap(text, first)
  if (others.length === 0) return [head]
  return [head, ...wrap(text.slice(head.length).trimStart(), Math.max(8, rest))]
}
