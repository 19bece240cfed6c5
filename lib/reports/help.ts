/** Help pages and the list of rules, as they are printed. */
import type { HelpExample, HelpPage, HelpReason } from '../audit/help'
import type { Finding, Language, Outcome } from '../audit/report'
import type { Pack, Text } from '../audit/rule'
import { REPORT_WORDS } from './dictionary'
import { displayWidth, padEnd } from './layout'
import { escapeMarkdown } from './markdown'
import { MARKS } from './review'
import { Page, type TextOptions } from './text'

/** Words that help pages have beyond the reports'. */
export interface HelpWords {
  element: string
  rule: string
  required: string
  why: string
  todo: string
  noBasis: string
  reasons: string
  examples: string
  reported: string
  notReported: string
  rules: string
  shared: string
}

export const HELP_WORDS: Record<Language, HelpWords> = {
  'zh-CN': {
    element: '应有内容',
    rule: '规则',
    required: '必备项',
    why: '为什么',
    todo: '怎么办',
    noBasis: '依据',
    reasons: '会有的结果',
    examples: '例子',
    reported: '报出',
    notReported: '不报',
    rules: '规则',
    shared: '各文种通用的规则',
  },
  en: {
    element: 'Requirement',
    rule: 'Rule',
    required: 'required',
    why: 'Why',
    todo: 'What to do',
    noBasis: 'Basis',
    reasons: 'How it can turn out',
    examples: 'Examples',
    reported: 'Reported',
    notReported: 'Not reported',
    rules: 'Rules',
    shared: 'Rules for every kind of text',
  },
}

/** A reason's message with its open places shown as …. */
export function exitMessage({ message }: HelpReason, language: Language): string {
  return inLanguage(message, language).replace(/\{\w{1,40}\}/g, '…')
}

/** One page for a terminal. */
export function textHelp(page: HelpPage, packs: readonly Pack[], options: TextOptions): string {
  const { language, palette } = options
  const words = HELP_WORDS[language]
  const report = REPORT_WORDS[language]
  const lines = new Page(options)
  const say = (text: Text) => inLanguage(text, language)
  lines.paragraph(`${say(page.title)}${report.bracketed(page.id)}`, palette.strong)
  lines.paragraph(kindLine(page, packs, language), palette.faint)
  lines.blank()
  lines.paragraph(say(page.asks))
  const facts = factsOf(page, language)
  const width = Math.max(...facts.map(([label]) => displayWidth(label)))
  lines.blank()
  for (const [label, value] of facts) lines.hanging(`${padEnd(label, width)}  `, value, undefined, palette.faint)
  lines.heading(words.reasons)
  const standings = page.reasons.map((reason) => standingLine(reason, language))
  const widest = Math.max(...standings.map(displayWidth))
  page.reasons.forEach((reason, i) => {
    const lead = `  ${padEnd(standings[i] ?? '', widest)}  `
    lines.hanging(lead, exitMessage(reason, language), undefined, colourOf(reason.standing, options))
    lines.hanging(' '.repeat(displayWidth(lead)), reason.id, palette.faint)
  })
  if (page.examples.length > 0) lines.heading(words.examples)
  page.examples.forEach((example, i) => {
    if (i > 0) lines.blank()
    lines.hanging('  ', exampleLine(example, language), palette.strong)
    for (const line of example.text.split('\n')) lines.hanging('    ', line)
  })
  return lines.text()
}

/** One page as GitHub-flavoured Markdown. */
export function markdownHelp(page: HelpPage, packs: readonly Pack[], language: Language): string {
  const words = HELP_WORDS[language]
  const report = REPORT_WORDS[language]
  const say = (text: Text) => escapeMarkdown(inLanguage(text, language))
  const lines = [`## ${say(page.title)}${report.bracketed(`\`${page.id}\``)}`, '']
  lines.push(escapeMarkdown(kindLine(page, packs, language)), '', say(page.asks), '')
  for (const [label, value] of factsOf(page, language)) lines.push(`- **${label}** ${escapeMarkdown(value)}`)
  lines.push('', `### ${words.reasons}`, '')
  for (const reason of page.reasons) {
    const message = escapeMarkdown(exitMessage(reason, language))
    lines.push(`- **${standingLine(reason, language)}** ${message}${report.bracketed(`\`${reason.id}\``)}`)
  }
  if (page.examples.length > 0) lines.push('', `### ${words.examples}`)
  for (const example of page.examples) {
    lines.push('', `**${escapeMarkdown(exampleLine(example, language))}**`, '')
    for (const line of example.text.split('\n')) lines.push(`> ${escapeMarkdown(line)}  `)
  }
  return `${lines.join('\n')}\n`
}

/** The packs with their requirements and rules, for a terminal. Rules that all of several packs have stand once, at the end. */
export function textRules(packs: readonly Pack[], options: TextOptions): string {
  const { language, palette } = options
  const words = HELP_WORDS[language]
  const report = REPORT_WORDS[language]
  const page = new Page(options)
  const [first] = packs
  const shared = packs.length > 1 && first ? first.rules.filter(({ id }) => packs.every((pack) => has(pack, id))) : []
  const rows = packs.flatMap(({ elements, rules }) => [...elements, ...rules])
  const idWidth = Math.min(MOST_ID_COLUMNS, Math.max(...rows.map(({ id }) => displayWidth(id))))
  const titleWidth = Math.max(...rows.map(({ title }) => displayWidth(inLanguage(title, language))))
  const row = (id: string, title: Text, standing: string) => {
    page.hanging(`  ${padEnd(id, idWidth)}  `, `${padEnd(inLanguage(title, language), titleWidth)}  ${standing}`)
  }
  const listRules = (rules: Pack['rules']) => {
    for (const { id, title, reasons } of rules) row(id, title, levelsOf(reasons, language))
  }
  for (const pack of packs) {
    page.rule()
    page.paragraph(
      `${inLanguage(pack.title, language)}${report.bracketed(`${pack.id} ${pack.version}`)}`,
      palette.strong,
    )
    if (pack.extendedBy) {
      const names = pack.extendedBy.map(({ name, version }) => `${name} ${version}`)
      page.paragraph(report.withOwn(names.join(report.listSeparator)))
    }
    page.heading(report.requirements)
    for (const { id, title, requirement } of pack.elements)
      row(id, title, requirement === 'required' ? words.required : report.recommended)
    const own = pack.rules.filter((rule) => !shared.includes(rule) && !shared.some(({ id }) => id === rule.id))
    if (own.length > 0) page.heading(words.rules)
    listRules(own)
    page.blank()
  }
  if (shared.length > 0) {
    page.rule()
    page.paragraph(words.shared, palette.strong)
    listRules(shared)
  }
  return page.text()
}

/** Ids of one's own may be long; a column as wide as the longest would leave no room. */
const MOST_ID_COLUMNS = 28

/** The list as data, for other programs: `hegao-rules/1`. */
export function rulesAsData(packs: readonly Pack[], language: Language) {
  return {
    schema: 'hegao-rules/1',
    packs: packs.map((pack) => ({
      id: pack.id,
      title: inLanguage(pack.title, language),
      version: pack.version,
      ...(pack.extendedBy && { extendedBy: pack.extendedBy }),
      elements: pack.elements.map(({ id, title, requirement, asks, basis }) => ({
        id,
        title: inLanguage(title, language),
        requirement,
        asks: inLanguage(asks, language),
        basis,
      })),
      rules: pack.rules.map(({ id, title, asks, basis, reasons }) => ({
        id,
        title: inLanguage(title, language),
        asks: inLanguage(asks, language),
        basis,
        reasons: Object.entries(reasons).map(([reason, { level, certainty }]) => ({ id: reason, level, certainty })),
      })),
    })),
  }
}

function has(pack: Pack, id: string): boolean {
  return pack.rules.some((rule) => rule.id === id)
}

function inLanguage(text: Text, language: Language): string {
  return language === 'en' ? text.en : text.zh
}

/** 应有内容 · 必备项 · 法治政府建设年度报告. */
function kindLine({ kind, requirement, packs: ids }: HelpPage, packs: readonly Pack[], language: Language): string {
  const words = HELP_WORDS[language]
  const isEverywhere = packs.length > 1 && packs.every(({ id }) => ids.includes(id))
  const titles = packs.filter(({ id }) => ids.includes(id)).map(({ title }) => inLanguage(title, language))
  return [
    kind === 'element' ? words.element : isEverywhere ? words.shared : words.rule,
    ...(requirement ? [requirement === 'required' ? words.required : REPORT_WORDS[language].recommended] : []),
    ...(kind === 'rule' && isEverywhere ? [] : titles),
  ].join(' · ')
}

function factsOf({ why, todo, basis, noBasis, searched }: HelpPage, language: Language): [string, string][] {
  const words = HELP_WORDS[language]
  const report = REPORT_WORDS[language]
  const facts: [string, string][] = [
    [words.why, inLanguage(why, language)],
    [words.todo, inLanguage(todo, language)],
  ]
  if (basis) facts.push([report.basis, report.basisOf(basis.document, basis.article)])
  else if (noBasis) facts.push([words.noBasis, inLanguage(noBasis, language)])
  if (searched.length > 0) facts.push([report.searched, searched.join(report.listSeparator)])
  return facts
}

function standingLine({ standing, certainty }: HelpReason, language: Language): string {
  const report = REPORT_WORDS[language]
  if (isOutcome(standing)) return `${MARKS[standing]} ${report.outcome[standing]}`
  return certainty === null ? report.level[standing] : `${report.level[standing]} · ${report.certainty[certainty]}`
}

function levelsOf(reasons: Record<string, { level: Finding['level'] }>, language: Language): string {
  const found = new Set(Object.values(reasons).map(({ level }) => level))
  const { level, listSeparator } = REPORT_WORDS[language]
  return (['error', 'warning', 'note'] as const)
    .filter((candidate) => found.has(candidate))
    .map((candidate) => level[candidate])
    .join(listSeparator)
}

function exampleLine(example: HelpExample, language: Language): string {
  const words = HELP_WORDS[language]
  const report = REPORT_WORDS[language]
  if (example.fires === null) return `${MARKS[example.outcome]} ${report.outcome[example.outcome]}`
  if (example.fires.length === 0) return words.notReported
  return report.labelled(words.reported, example.fires.map((quote) => report.quote(quote)).join(''))
}

function isOutcome(standing: Outcome | Finding['level']): standing is Outcome {
  return Object.hasOwn(MARKS, standing)
}

function colourOf(standing: Outcome | Finding['level'], { palette }: TextOptions): (text: string) => string {
  const { good, bad, doubt, faint, note } = palette
  return { pass: good, fail: bad, review: doubt, notApplicable: faint, error: bad, warning: doubt, note }[standing]
}
