import type { Report, Slip, SlipKind } from './mutants'

const NUMERALS = '〇一二三四五六七八九十'
/** Labels at line starts by level; what follows an enclosure's list (附件：1.…) is not the report's. */
const LEVELS: readonly { level: string; label: RegExp; count: number }[] = [
  { level: '一、', label: /(?<=\n[ \t　]*)([一二三四五六七八九十]{1,2})、(?=[^\n]{2})/g, count: 300 },
  { level: '（一）', label: /(?<=\n[ \t　]*)[（(]([一二三四五六七八九十]{1,2})[）)](?=[^\n]{2})/g, count: 300 },
  { level: '1.', label: /(?<=\n[ \t　]*)(\d{1,2})[.．、](?=[^\d\n][^\n]{12})/g, count: 60 },
  { level: '（1）', label: /(?<=\n[ \t　]*)[（(](\d{1,2})[）)](?=[^\n]{2})/g, count: 8 },
]

function next(number: string): string {
  if (/\d/.test(number)) return String(Number(number) + 1)
  const value = number.length === 2 ? 10 + NUMERALS.indexOf(number[1] as string) : NUMERALS.indexOf(number)
  return value < 10 ? (NUMERALS[value + 1] as string) : `十${NUMERALS[value - 9]}`
}

function numbers(report: Report, label: RegExp): Slip[] {
  const body = report.text.slice(0, report.text.search(/\n[ \t　]*附件[：:]/) >>> 0)
  return [...body.matchAll(label)].map((match) => {
    const number = match[1] as string
    const start = match.index + match[0].indexOf(number)
    return { report, start, end: start + number.length, instead: next(number) }
  })
}

/** A heading's number put one on, at each level. */
export const HEADING_SLIPS = LEVELS.map(
  ({ level, label, count }): SlipKind => ({
    slip: `a number put one on in ${level}`,
    rule: 'heading-numbering',
    count,
    sites: (report) => numbers(report, label),
  }),
)
