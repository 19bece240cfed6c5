import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import type { Finding } from '../../lib/audit/report'
import { reports, spread } from './mutants'

const RULES = ['figure-sum', 'figure-rate', 'figure-conflict', 'year-mismatch']
const findings = (text: string) => auditSource({ name: 'draft', format: 'txt', text }).findings
const quietReports = () =>
  reports().flatMap(({ text, before }) => {
    const isQuiet = before.findings.every((finding) => !RULES.includes(finding.rule))
    return isQuiet && before.draft.reportYear !== null
      ? [{ text, year: before.draft.reportYear, title: before.draft.title ?? '', before: before.findings }]
      : []
  })

interface Mutation {
  draft: ReturnType<typeof quietReports>[number]
  start: number
  end: number
  instead: string
  /** Where the finding must touch. */
  within: { start: number; end: number }
}

const changed = ({ draft, start, end, instead }: Mutation) =>
  draft.text.slice(0, start) + instead + draft.text.slice(end)

/** What one mutation brings: whether the rule finds it at its place, and what others say that was not said before. */
function outcome(mutation: Mutation, rule: string): { found: boolean; others: string[]; shown: string } {
  const { draft, start, end, instead, within } = mutation
  const shift = instead.length - (end - start)
  const after = findings(changed(mutation))
  const found = after.some(
    (finding) => finding.rule === rule && finding.span.start < within.end + shift && finding.span.end > within.start,
  )
  // A number may be part of a sum and of a rate at once or be told again elsewhere, and 2023年是“十四五”收官之年 is wrong for any report: both rules are
  // right. Of another year the days of the week are others.
  const touches = (finding: Finding) =>
    finding.reason === 'weekday' ||
    ((RULES.includes(finding.rule) || finding.reason === 'year-outside-plan') &&
      [finding.span, ...finding.related].some(
        (span) => (span.start < within.end + shift && span.end > within.start) || span.text.includes(instead),
      ))
  const known = new Set(draft.before.map((finding) => `${finding.rule} ${finding.reason}`))
  const others = after
    .filter((finding) => finding.rule !== rule && !touches(finding) && !known.has(`${finding.rule} ${finding.reason}`))
    .map((finding) => `${finding.rule}/${finding.reason}: ${finding.span.text}`)
  return {
    found,
    others,
    shown: `${draft.text.slice(start - 12, start)}[${instead}]${draft.text.slice(end, end + 30)}`,
  }
}

/** Each is found, or all but a share of them, and nothing else is said. */
function judge(mutations: Mutation[], rule: string, count: number, share = 0): void {
  expect(mutations.length).toBeGreaterThanOrEqual(count)
  const outcomes = spread(mutations).map((mutation) => outcome(mutation, rule))
  const missed = outcomes.filter(({ found }) => !found).map(({ shown }) => shown)
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(share * outcomes.length)
  expect(outcomes.flatMap(({ others }) => others)).toEqual([])
}

/** 警告41件、罚款55件, 立案处罚34件、责令改正53件: one case may have both. 审结70件，其中…，6件正在审理: with those it may be what was received. */
function mayMeanAnother(list: string, behind: string): boolean {
  const isOfBoth = (one: string, other: string) => list.includes(one) && list.includes(other)
  return (
    isOfBoth('警告', '罚款') ||
    isOfBoth('处罚', '责令改正') ||
    /^(?:\d+[件起宗](?:正在|尚在)|[^。；]{0,16}[，,]尚?未审结)/.test(behind)
  )
}

/**
 * One number or one year changed in drafts in which none of these rules has anything to say: found at its place by the rule
 * that is to find it, and no other rule starts to complain. What to change is looked for here without the rules' own reading.
 */
export function describeFigures(): void {
  const clean = quietReports()

  it('enough drafts are quiet', () => {
    expect(clean.length).toBeGreaterThan(50)
  })

  describe('a number changed by one', () => {
    const lists = clean.flatMap((draft) =>
      [
        ...draft.text.matchAll(/(\d+)([件起宗条份项])[，,]其中[:：]?((?:[^，,。；;、\d（(]{1,14}\d+\2[、，,]?){2,})/g),
      ].flatMap((match) => {
        const at = match.index + match[0].length - (match[3] as string).length
        const numbers = [...(match[3] as string).matchAll(/\d+/g)]
        const total = Number(match[1])
        const sum = numbers.reduce((all, [number]) => all + Number(number), 0)
        if (sum !== total || mayMeanAnother(match[0], draft.text.slice(match.index + match[0].length))) return []
        const within = { start: match.index, end: match.index + match[0].length }
        // 申请1296件，办结1296件，其中…: with another total the list may be of the first.
        const isToldBefore = draft.text
          .slice(Math.max(0, match.index - 12), match.index)
          .includes(`${match[1]}${match[2]}`)
        const places = [
          ...(isToldBefore ? [] : [{ start: match.index, number: match[1] as string }]),
          ...numbers.map((number) => ({ start: at + number.index, number: number[0] })),
        ]
        return places.map(({ start, number }) => ({ draft, start, end: start + number.length, number, within }))
      }),
    )

    it('in a list that adds up', { timeout: 60_000 }, () => {
      // Up or down by turns.
      const mutations = lists.flatMap(({ number, ...place }, i) => {
        const instead = Number(number) + (i % 2 === 0 ? 1 : -1)
        return instead < 0 ? [] : [{ ...place, instead: String(instead) }]
      })
      // 处罚13件，其中警告9件、撤销登记5件: nothing says of some that they are all there are.
      judge(mutations, 'figure-sum', 100, 0.05)
    })

    it('in a rate', () => {
      const mutations = clean.flatMap((draft) =>
        [
          ...draft.text.matchAll(
            /(\d+)([件起宗])[，,](?:调解成功|成功调解|调处成功|化解|成功|成功化解)(\d+)\2[，,](?:调解)?(?:成功率|化解率)(?:为|达)?([\d.]+)%/g,
          ),
        ].flatMap((match): Mutation[] => {
          const [whole, part, rate] = [match[1], match[3], match[4]] as [string, string, string]
          const exact = (100 * Number(part)) / Number(whole)
          const digits = rate.split('.')[1]?.length ?? 0
          if (Math.abs(exact - Number(rate)) > 10 ** -digits) return []
          const within = { start: match.index, end: match.index + match[0].length }
          const start = within.end - 1 - rate.length
          const lower = (Number(rate) - 1).toFixed(digits)
          // 97.99% may be printed 97%.
          if (Math.floor(exact * 10 ** digits) / 10 ** digits === Number(lower)) return []
          return [{ draft, start, end: start + rate.length, instead: lower, within }]
        }),
      )
      judge(mutations, 'figure-rate', 15)
    })

    it('in a number told twice', () => {
      const mutations = clean.flatMap((draft) => {
        const match = /(?<!20\d\d年[^。\n]{0,12})排查(?:各类)?(?:矛盾)?纠纷(\d+)([件起])/.exec(draft.text)
        const next = match ? draft.text.indexOf('\n', match.index) : -1
        if (!match || next < 0) return []
        // The same number again, in a paragraph of its own, is no fault.
        const again = (number: number) => `\n面对新形势，干部持续用力，全年排查矛盾纠纷${number}${match[2]}。`
        const said = Number(match[1])
        const same: Mutation = {
          draft,
          start: next,
          end: next,
          instead: again(said),
          within: { start: next, end: next + 1 },
        }
        expect(findings(changed(same)).filter((finding) => finding.rule === 'figure-conflict')).toEqual([])
        return [{ ...same, instead: again(said + 1) }]
      })
      judge(mutations, 'figure-conflict', 8)
    })
  })

  describe('a year put back by one', () => {
    // Where the title does not tell the year, the place changed may be the one that does.
    const titled = clean.filter(({ title, year }) => title.includes(String(year)))
    const places = (pattern: (year: number) => RegExp) =>
      titled.flatMap((draft) =>
        [...draft.text.matchAll(pattern(draft.year))].map((match): Mutation => {
          const start = match.index + match[0].length - 5
          const instead = String(Number(draft.text.slice(start, start + 4)) - 1)
          return { draft, start, end: start + 4, instead, within: { start, end: start + 5 } }
        }),
      )

    it('in the lead', () => {
      judge(
        places((year) => new RegExp(`(?<=[。\\n])现将${year}年(?=[^。\\n]{0,40}报告如下)`, 'g')),
        'year-mismatch',
        8,
      )
    })

    it('in a heading of the year’s work', () => {
      judge(
        places((year) => new RegExp(`(?<=\\n)[一二三四]、${year}年(?!.*(?:打算|安排|计划|思路))`, 'g')),
        'year-mismatch',
        20,
      )
    })

    it('in the heading of next year’s plan', () => {
      judge(
        places(
          (year) =>
            new RegExp(`(?<=\\n)[二三四五六七]、${year + 1}年(?=[^，。\\n]{0,24}(?:打算|安排|计划|思路)\\n)`, 'g'),
        ),
        'year-mismatch',
        10,
      )
    })

    it('at the start of the text', () => {
      judge(
        places((year) => new RegExp(`\\n${year}年(?=，[^。\\n]{0,60}(?:坚持|在|认真|深入)[^\\n]{60})`, 'g')),
        'year-mismatch',
        10,
      )
    })

    it('at the start of the plan', () => {
      judge(
        places((year) => new RegExp(`\\n${year + 1}年(?=，[^，。\\n]{2,12}将)`, 'g')),
        'year-mismatch',
        8,
      )
    })

    it('where it is the first year that the text tells', () => {
      judge(
        places((year) => new RegExp(`\\n[ \\t　]*${year}年(?=(?:是|，是)[^。\\n《]{4,40}之年[，。])`, 'g')).filter(
          isFirst,
        ),
        'year-mismatch',
        4,
      )
    })

    it('before the cases against the unit', () => {
      judge(
        places(
          (year) =>
            new RegExp(`。${year}年(?=，?(?:以[^，。\\n]{1,14}为被申请人|[^，。\\n]{0,8}(?:没有|未)发生))`, 'g'),
        ),
        'year-mismatch',
        5,
      )
    })

    it('in what is planned within a paragraph', () => {
      judge(
        places(
          (year) =>
            new RegExp(`(?<=\\n)${year + 1}年(?=，[^，。\\n]{0,8}将(?:重点|继续|坚持|着力|持续|进一步|围绕))`, 'g'),
        ),
        'year-mismatch',
        20,
      )
    })

    it('in the title', () => {
      // Where the text tells the year hardly ever, or the draft's own date speaks for the other, nobody can know which is right;
      // and where a form's field repeats the title, `title-form` rightly tells that the two differ.
      const dated = new Set(titled.filter(({ before }) => !has(before, 'date-form')).map(({ text }) => text))
      const mutations = titled.flatMap((draft): Mutation[] => {
        const line = draft.title.slice(Math.max(0, draft.title.indexOf(`${draft.year}年`) - 4)).slice(0, 12)
        const at = draft.text.indexOf(line)
        const start = at + line.indexOf(`${draft.year}年`)
        const once = draft.text.indexOf(line, at + 1) < 0
        const told = draft.text.slice(start + 5).split(`${draft.year}年`).length - 1
        const planned = draft.text.split(`${draft.year + 1}年`).length - 1
        if (
          at < 0 ||
          !once ||
          told < 2 ||
          planned < 2 ||
          !dated.has(draft.text) ||
          /(?:名称|标题|题名)[:：]/.test(draft.text)
        )
          return []
        return [{ draft, start, end: start + 4, instead: String(draft.year - 1), within: { start, end: start + 5 } }]
      })
      judge(mutations, 'year-mismatch', 35)
    })
  })
}

function has(findings: readonly Finding[], rule: string): boolean {
  return findings.some((finding) => finding.rule === rule)
}

/** No year stands before it but in the title. */
function isFirst({ draft, start }: Mutation): boolean {
  const before = draft.text.slice(draft.text.indexOf(draft.title.slice(-4)) + 4, start)
  return !/20\d\d年/.test(before) && start < 800
}
