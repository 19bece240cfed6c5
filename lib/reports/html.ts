import type { Language, Report } from '../audit/report'
import { type Difference, differences } from '../duplicates/difference'
import { REPORT_WORDS, type ReportWords } from './dictionary'
import {
  type DuplicateEntry,
  type FindingEntry,
  type FindingGroup,
  type OverviewRow,
  overviewColumns,
  type Quote,
  type Requirement,
  type Review,
} from './review'
import { visible } from './visible'

/**
 * The parts of a web page in the order they are written: `begin`, each review with its number from 1, the overview if
 * there are several drafts, `end`. One file that loads nothing, runs nothing and takes no text of a draft for markup.
 */
export function htmlReport(
  tool: Report['tool'],
  language: Language,
): {
  begin: string
  review: (review: Review, number: number) => string
  /** `unreadable`: names of the files that could not be read. */
  overview: (rows: readonly OverviewRow[], unreadable: readonly string[]) => string
  end: string
} {
  const words = REPORT_WORDS[language]
  return {
    begin: headOf(words, language),
    review: (review, number) => draftOf(review, number, words),
    overview: (rows, unreadable) => overviewOf(rows, unreadable, words),
    end: `<footer>${escapeHtml(words.html.footer(`${tool.name} ${tool.version}`))}</footer>\n</body>\n</html>\n`,
  }
}

/** Text as HTML that shows exactly this text on one line, in an element or in a quoted attribute; what is hidden is made visible. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** The policy forbids what the page does not do anyway, should a browser ever be led astray. */
function headOf(words: ReportWords, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(words.html.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(words.html.title)}</h1>
`
}

function draftOf(review: Review, number: number, words: ReportWords): string {
  const { name, standing, verdict, facts, requirements, findings, duplicates, quotations } = review
  const places = escapeHtml(words.bracketed(words.placeLegend))
  const parts = [
    `<article id="draft-${number}" class="${standing}">`,
    `<h2>${escapeHtml(name)}</h2>`,
    `<p class="verdict">${escapeHtml(verdict)}</p>`,
    '<dl>',
    ...facts.map(
      ({ label, values, caution }) =>
        `<div${caution ? ' class="caution"' : ''}><dt>${escapeHtml(label)}</dt>${values.map((value) => `<dd>${escapeHtml(value)}</dd>`).join('')}</div>`,
    ),
    '</dl>',
  ]
  if (requirements.length > 0) {
    const { outcome, requirement, explanation } = words.table
    parts.push(
      `<section><h3>${escapeHtml(words.requirements)}<small>${places}</small></h3>`,
      `<table class="requirements"><thead><tr>${[outcome, requirement, explanation].map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead><tbody>`,
      ...requirements.map((one) => requirementRow(one, words)),
      '</tbody></table></section>',
    )
  }
  if (review.judged || findings.length > 0) {
    parts.push(`<section><h3>${escapeHtml(words.findings)}<small>${places}</small></h3>`)
    if (findings.length === 0) parts.push(`<p>${escapeHtml(words.noFindings)}</p>`)
    parts.push(...findings.map((group) => groupOf(group, words)), '</section>')
  }
  if (duplicates.length > 0) parts.push(pairsOf(words.duplicates, duplicates, words))
  if (quotations.length > 0) parts.push(pairsOf(words.html.quotations, quotations, words))
  return `${parts.join('\n')}\n</article>\n`
}

function requirementRow(requirement: Requirement, words: ReportWords): string {
  const { outcome, mark, word, title, message, evidence, evidenceLabel, searched, basis } = requirement
  const lines = [`<p>${escapeHtml(message)}</p>`]
  if (searched.length > 0) lines.push(labelled(words.searched, escapeHtml(searched.join(words.listSeparator))))
  if (evidence.length > 0) lines.push(labelled(evidenceLabel, quoteList(evidence, words)))
  if (basis !== null) lines.push(labelled(words.basis, escapeHtml(basis)))
  const sign = `<span class="sign" aria-hidden="true">${escapeHtml(mark)}</span> ${escapeHtml(word)}`
  return `<tr class="${outcome}"><td>${sign}</td><th scope="row">${escapeHtml(title)}</th><td>${lines.join('')}</td></tr>`
}

function groupOf({ level, heading, entries }: FindingGroup, words: ReportWords): string {
  const items = entries.map((entry) => `<li>${findingOf(entry, words)}</li>`)
  return `<h4 class="${level}">${escapeHtml(heading)}</h4>\n<ul class="findings ${level}">\n${items.join('\n')}\n</ul>`
}

function findingOf(entry: FindingEntry, words: ReportWords): string {
  const { message, rule, certainty, places, related, suggestion, basis } = entry
  const lines = [`<p>${escapeHtml(message)} <small>${escapeHtml(`${rule} · ${certainty}`)}</small></p>`]
  lines.push(`<p>${quoteList(places, words)}</p>`)
  if (related.length > 0) lines.push(labelled(words.related, quoteList(related, words)))
  if (suggestion !== null) lines.push(labelled(words.suggestion, escapeHtml(suggestion)))
  if (basis !== null) lines.push(labelled(words.basis, escapeHtml(basis)))
  return lines.join('')
}

/** `value` is HTML. */
function labelled(label: string, value: string): string {
  return `<p class="aside"><b>${escapeHtml(label)}</b> ${value}</p>`
}

function quoteList(quotes: readonly Quote[], words: ReportWords): string {
  const shown = quotes.slice(0, MOST_QUOTES).map(({ place, text }) => {
    const short = shortened(text)
    return `<span class="place">${escapeHtml(place)}</span> <q>${escapeHtml(short)}</q>`
  })
  const more = quotes.length - shown.length
  return `${shown.join('<br>')}${more > 0 ? `<br>${escapeHtml(words.morePlaces(more))}` : ''}`
}

/** A rule that fires everywhere is seen to after twenty places. */
const MOST_QUOTES = 20
const MOST_SIGNS = 160

function shortened(text: string): string {
  const signs = [...text]
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS).join('')}…` : text
}

/** Passages side by side, what differs marked in either. */
function pairsOf(heading: string, pairs: readonly DuplicateEntry[], words: ReportWords): string {
  const { before, removed, between, added, after } = words.html.differences
  const legend = [
    escapeHtml(before),
    changed('removed', escapeHtml(removed)),
    escapeHtml(between),
    changed('added', escapeHtml(added)),
    escapeHtml(after),
  ]
  return [
    `<section><h3>${escapeHtml(heading)}<small>${escapeHtml(words.bracketed(words.placeLegend))}</small></h3>`,
    `<p class="legend">${legend.join('')}</p>`,
    ...pairs.map((pair) => pairOf(pair, words)),
    '</section>',
  ].join('\n')
}

function pairOf(pair: DuplicateEntry, words: ReportWords): string {
  const [first, second] = pair.first === 'a' ? [pair.a, pair.b] : [pair.b, pair.a]
  const found = differences(first.text, second.text)
  const side = (label: string, { place }: Quote, own: Exclude<Difference['kind'], 'same'>) => {
    const text = found
      .filter(({ kind }) => kind === 'same' || kind === own)
      .map(({ kind, text }) => (kind === 'same' ? escapeHtml(text) : changed(own, escapeHtml(text))))
    return `<figure><figcaption>${escapeHtml(label)} <span class="place">${escapeHtml(place)}</span></figcaption><blockquote>${text.join('')}</blockquote></figure>`
  }
  return [
    `<div class="pair"><h4>${escapeHtml(pair.heading)}</h4><div class="sides">`,
    side(words.html.first, first, 'removed'),
    side(words.html.second, second, 'added'),
    '</div></div>',
  ].join('\n')
}

/**
 * Signed as well as struck out or underlined, so that it is read without colour, in print and when copied; the signs stand
 * outside, where the stroke does not hide them. `html` is HTML.
 */
function changed(kind: 'removed' | 'added', html: string): string {
  return kind === 'removed' ? `<b>[−</b><del>${html}</del><b>−]</b>` : `<b>[+</b><ins>${html}</ins><b>+]</b>`
}

function overviewOf(rows: readonly OverviewRow[], unreadable: readonly string[], words: ReportWords): string {
  const columns = overviewColumns(words)
  const heads = [words.overview.name, words.overview.standing, ...columns.map(({ head }) => head)]
  const lines = [
    `<section class="overview"><h2>${escapeHtml(words.overview.heading(rows.length))}</h2>`,
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead><tbody>`,
    ...rows.map(({ name, standing, counts }, i) => {
      const numbers = columns.map(({ count }) => `<td class="number">${count(counts)}</td>`)
      const link = `<a href="#draft-${i + 1}">${escapeHtml(name)}</a>`
      return `<tr class="${standing}"><th scope="row">${link}</th><td>${escapeHtml(words.standing[standing])}</td>${numbers.join('')}</tr>`
    }),
    '</tbody></table>',
  ]
  if (unreadable.length > 0) {
    lines.push(`<p class="caution">${escapeHtml(words.overview.unreadable(unreadable.length))}</p><ul>`)
    lines.push(...unreadable.map((name) => `<li>${escapeHtml(name)}</li>`), '</ul>')
  }
  return `${lines.join('\n')}\n</section>\n`
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1c1f24;--faint:#5a6270;--page:#fff;--panel:#f5f6f8;--line:#c9ced6;--bad:#a8201a;--doubt:#8a5a00;--good:#1b6b3a;--note:#1f5a96;--del:#fbe4e2;--ins:#dff2e4}
@media (prefers-color-scheme:dark){:root{--ink:#e4e7ec;--faint:#a3acb9;--page:#16181c;--panel:#1f2228;--line:#434a55;--bad:#ff9c94;--doubt:#f0c060;--good:#7fd6a0;--note:#8fc1f5;--del:#4a2321;--ins:#1d3d29}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1.5rem 1rem 3rem;background:var(--page);color:var(--ink);font:16px/1.7 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:0 0 1rem}
h2{font-size:1.25rem;margin:0 0 .5rem}
h3{font-size:1.05rem;margin:1.5rem 0 .5rem;border-bottom:1px solid var(--line)}
h4{font-size:1rem;margin:1rem 0 .25rem}
small,.place,figcaption,footer,.legend{color:var(--faint);font-size:.85rem;font-weight:normal}
article,.overview{border:1px solid var(--line);border-radius:6px;padding:1rem 1.25rem 1.25rem;margin:0 0 1.5rem}
.verdict{font-weight:bold;margin:.25rem 0 .75rem;padding-left:.75rem;border-left:5px solid var(--line)}
.failed>.verdict{border-color:var(--bad)}
.review>.verdict,.notJudged>.verdict,.generalOnly>.verdict{border-color:var(--doubt)}
.clean>.verdict{border-color:var(--good)}
dl{margin:0}
dl>div{display:grid;grid-template-columns:9em 1fr;gap:0 .75rem}
dt{color:var(--faint)}
dd{margin:0;grid-column:2}
.caution,.caution dt{color:var(--doubt);font-weight:bold}
p{margin:.15rem 0}
.aside{font-size:.92rem}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top}
thead th{background:var(--panel)}
tbody th{font-weight:normal}
.requirements td:first-child{white-space:nowrap}
.requirements tbody th{min-width:8em}
tr.fail td:first-child,h4.error{color:var(--bad);font-weight:bold}
tr.review td:first-child,h4.warning{color:var(--doubt);font-weight:bold}
tr.pass td:first-child{color:var(--good)}
h4.note{color:var(--note)}
.number{text-align:right}
.findings{padding-left:1.2rem;margin:.25rem 0}
.findings li{margin:.5rem 0}
.place{font-variant-numeric:tabular-nums}
q{quotes:"「" "」"}
.pair{margin:.75rem 0 1.25rem}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.75rem}
figure{margin:0}
blockquote{margin:.2rem 0 0;padding:.5rem .75rem;background:var(--panel);border-left:3px solid var(--line)}
del{background:var(--del);text-decoration:line-through;text-decoration-thickness:1px}
blockquote b,.legend b{font-weight:normal;color:var(--faint)}
ins{background:var(--ins);text-decoration:underline;text-underline-offset:.2em}
a{color:var(--note)}
a:focus-visible{outline:2px solid var(--note);outline-offset:2px}
@media (max-width:40rem){.sides,dl>div{grid-template-columns:1fr}dd{grid-column:1}}
@media print{:root{--ink:#000;--faint:#333;--page:#fff;--panel:#fff;--line:#777;--bad:#000;--doubt:#000;--good:#000;--note:#000;--del:#fff;--ins:#fff}body{max-width:none;padding:0;font-size:10.5pt}article,.overview{border:0;padding:0}article+article{break-before:page}.pair,tr,.findings li{break-inside:avoid}h2,h3,h4{break-after:avoid}}
`
