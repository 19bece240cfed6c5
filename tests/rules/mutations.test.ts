import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { draftTexts, labelled } from '../drafts'

/**
 * One slip put into a draft that has none of its kind: found at its place by the rule that should find it, and no other
 * rule starts to complain. Numbers and years are in figure-mutations.test.ts.
 */
const audit = (text: string) => auditSource({ name: 'draft', format: 'txt', text })
/** Drafts with slips planted in them are no ground to plant more. */
const planted = new Set(labelled('slips/expected.json').map(({ text }) => text))
const reports = draftTexts().flatMap((text) => {
  if (planted.has(text)) return []
  const before = audit(text)
  return before.pack?.id === 'annual-report' ? [{ text, before }] : []
})
type Report = (typeof reports)[number]

interface Slip {
  report: Report
  start: number
  end: number
  instead: string
}

describe.each<{ slip: string; rule: string; least: { count: number; share: number }; sites(report: Report): Slip[] }>([
  {
    slip: 'a subdistrict in a town’s report',
    rule: 'body-mismatch',
    least: { count: 60, share: 1 },
    sites: (report) =>
      report.before.draft.issuers.every(({ level }) => level === 'township') &&
      /镇/.test(report.before.draft.title ?? '')
        ? sitesOf(report, /(?<=[我全])镇(?![上下级区村域办委])/g, '街道')
        : [],
  },
  {
    slip: 'a town in a subdistrict’s report',
    rule: 'body-mismatch',
    least: { count: 8, share: 1 },
    sites: (report) =>
      report.before.draft.issuers[0]?.level === 'subdistrict'
        ? sitesOf(report, /(?<=[，。；、\n])(?:我|全)?街道(?![办社道])/g, '我镇')
        : [],
  },
  {
    slip: 'a heading’s number put one on',
    rule: 'heading-numbering',
    least: { count: 100, share: 1 },
    sites: (report) => [
      ...sitesOf(report, /(?<=\n[（(])二(?=[）)][^\n]{4,40}\n)/g, '三'),
      ...sitesOf(report, /(?<=\n)三(?=、[^\n]{4,40}\n)/g, '四'),
    ],
  },
  {
    slip: '法制 for 法治',
    rule: 'term',
    least: { count: 150, share: 1 },
    sites: (report) =>
      sitesOf(
        report,
        /(?<!《[^》\n]{0,30})法治(?=政府建设|宣传(?!教育法|周|月|日)|建设(?!与|规划)|社会|思维|意识|观念)/g,
        '法制',
      ),
  },
  {
    slip: 'the target of 2015 for the present one',
    rule: 'outdated-phrase',
    least: { count: 100, share: 1 },
    sites: (report) =>
      (report.before.draft.reportYear ?? 0) >= 2021
        ? sitesOf(
            report,
            /(?<=\n[^\n]{60,400})。(?=\n)/g,
            '，建设职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府。',
          )
        : [],
  },
  {
    slip: 'a closing title mark lost',
    rule: 'unbalanced-mark',
    least: { count: 100, share: 1 },
    sites: (report) => sitesOf(report, /(?<=《[^《》\n]{4,30})》(?=[^》]{20})/g, ''),
  },
  {
    slip: 'a count left to be filled in',
    rule: 'placeholder',
    least: { count: 100, share: 1 },
    sites: (report) => sitesOf(report, /(?<=[开举组][展办织][^，。\n\d]{2,12})\d+(?=[场次])/g, 'XX'),
  },
  {
    slip: 'a member of the three systems replaced',
    rule: 'set-phrase',
    least: { count: 3, share: 1 },
    sites: (report) =>
      sitesOf(report, /(?<=行政执法公示、[^。\n]{0,8}执法全过程记录、重大[^。\n]{0,4}执法决定)法制审核/g, '合法性审查'),
  },
  {
    slip: 'a fixed term with a character put wrong by its sound',
    rule: 'typo',
    least: { count: 100, share: 1 },
    sites: (report) => [
      ...sitesOf(report, /(?<=行政)执(?=法监督|法人员|法案卷)/g, '职'),
      ...sitesOf(report, /(?<=矛盾纠)纷/g, '分'),
      ...sitesOf(report, /(?<=规范性文)件(?=[^件])/g, '建'),
      ...sitesOf(report, /(?<=重大行政决)策(?=程序)/g, '测'),
      ...sitesOf(report, /(?<=组织领)导(?=[，。])/g, '到'),
    ],
  },
  {
    slip: 'two characters of a fixed term changed round',
    rule: 'typo',
    least: { count: 40, share: 1 },
    sites: (report) => [
      ...sitesOf(report, /(?<=规范)性文(?=件)/g, '文性'),
      ...sitesOf(report, /(?<=矛)盾纠(?=纷)/g, '纠盾'),
    ],
  },
  {
    slip: 'the second of the three systems replaced',
    rule: 'set-phrase',
    least: { count: 3, share: 1 },
    sites: (report) =>
      sitesOf(report, /(?<=行政执法公示、)执法全过程记录(?=、重大[^。\n]{0,4}执法决定法制审核)/g, '执法全过程评议'),
  },
  {
    slip: 'detention claimed by a town',
    rule: 'out-of-role',
    least: { count: 40, share: 1 },
    sites: (report) =>
      report.before.draft.issuers[0]?.level === 'township' && /镇/.test(report.before.draft.title ?? '')
        ? sitesOf(report, /(?<=\n[^\n]{60,400})。(?=\n)/g, '。镇政府依法作出行政拘留决定3人次。')
        : [],
  },
  {
    slip: 'a note between colleagues left in',
    rule: 'residue',
    least: { count: 100, share: 1 },
    sites: (report) => sitesOf(report, /(?<=\n[^\n]{60,400})。(?=\n)/g, '。（司法所核对）'),
  },
])('$slip', ({ rule, least, sites }) => {
  const slips = reports.flatMap((report) => (has(report, rule) ? [] : sites(report).slice(0, 6)))
  const outcomes = slips.map(outcomeOf)

  it('is found at its place', { timeout: 60_000 }, () => {
    const missed = outcomes.filter(({ rules }) => !rules.includes(rule)).map(({ shown }) => shown)
    expect(outcomes.length).toBeGreaterThanOrEqual(least.count)
    expect(1 - missed.length / outcomes.length, missed.join('\n')).toBeGreaterThanOrEqual(least.share)
  })

  it('makes no other rule complain', () => {
    const others = outcomes.flatMap(({ others, shown }) =>
      others.filter((other) => !other.startsWith(`${rule} `)).map((other) => `${other} in ${shown}`),
    )
    expect(others).toEqual([])
  })
})

function has({ before }: Report, rule: string): boolean {
  return before.findings.some((finding) => finding.rule === rule)
}

function sitesOf(report: Report, pattern: RegExp, instead: string): Slip[] {
  return [...report.text.matchAll(pattern)].map((match) => ({
    report,
    start: match.index,
    end: match.index + match[0].length,
    instead,
  }))
}

/** The rules that newly touch the slip's line, and what is newly said anywhere. */
function outcomeOf({ report, start, end, instead }: Slip): { rules: string[]; others: string[]; shown: string } {
  const text = report.text.slice(0, start) + instead + report.text.slice(end)
  const after = audit(text).findings
  const known = new Map<string, number>()
  for (const { rule, reason } of report.before.findings)
    known.set(`${rule} ${reason}`, (known.get(`${rule} ${reason}`) ?? 0) + 1)
  const others: string[] = []
  for (const { rule, reason, span } of after) {
    const left = known.get(`${rule} ${reason}`) ?? 0
    if (left > 0) known.set(`${rule} ${reason}`, left - 1)
    else others.push(`${rule} ${reason}: ${span.text.slice(0, 20)}`)
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', start + instead.length)
  const rules = after
    .filter(({ span, related }) =>
      [span, ...related].some(
        (place) => place.start <= (lineEnd < 0 ? text.length : lineEnd) && place.end >= lineStart,
      ),
    )
    .map(({ rule }) => rule)
  return {
    rules,
    others,
    shown: `${text.slice(start - 12, start)}[${instead}]${text.slice(start + instead.length, start + 30)}`,
  }
}
