import { type ElementRule, rangeAt, type Text } from '../../../lib/audit'
import type { CaseFacts, Count } from '../cases'
import { type Facts, sentenceAt } from '../facts'
import { otherGenreText } from '../other-genre'

export type CaseCountReason =
  | 'counted'
  | 'explicit-none'
  | 'combined-figure'
  | 'qualified-zero'
  | 'mentioned-without-figure'
  | 'not-found'

/** What 行政复议 and 行政诉讼 counts have in common: both elements ask the same of another kind of case. */
export function caseCount(own: {
  id: string
  title: Text
  asks: Text
  noBasis: Text
  help: ElementRule<Facts>['help']
  /** The kind's name in messages. */
  noun: Text
  searched: readonly string[]
  facts(facts: Facts): CaseFacts
  examples: readonly { outcome: 'pass' | 'fail' | 'review'; reason: CaseCountReason; body: string }[]
}): ElementRule<Facts, CaseCountReason> {
  const { zh, en } = own.noun
  const atStart = en.slice(0, 1).toUpperCase() + en.slice(1)
  return {
    id: own.id,
    title: own.title,
    requirement: 'required',
    asks: own.asks,
    basis: null,
    noBasis: own.noBasis,
    help: own.help,
    reasons: {
      counted: {
        outcome: 'pass',
        message: { zh: `报告了${zh}案件：{value}{unit}。`, en: `${atStart} cases are reported: {value}.` },
      },
      'explicit-none': {
        outcome: 'pass',
        message: { zh: `写明没有${zh}案件。`, en: `It is stated that there were no ${en} cases.` },
      },
      'combined-figure': {
        outcome: 'review',
        message: {
          zh: `只有行政复议与行政诉讼合计的数字（{value}{unit}），没有分列${zh}。`,
          en: `Only one figure for review and litigation together ({value}) is given, none for ${en} alone.`,
        },
      },
      'qualified-zero': {
        outcome: 'review',
        message: {
          zh: `只说没有某一类${zh}案件，看不出是否一件也没有，请核对。`,
          en: `Only a certain kind of ${en} case is denied; whether there were none at all is not clear.`,
        },
      },
      'mentioned-without-figure': {
        outcome: 'fail',
        message: { zh: `提到了${zh}，没有案件数。`, en: `${atStart} is mentioned without a number of cases.` },
      },
      'not-found': { outcome: 'fail', message: { zh: `没有找到${zh}的情况。`, en: `Nothing was found on ${en}.` } },
    },
    searched: own.searched,
    examples: [
      ...own.examples.map(({ outcome, reason, body }) => ({
        outcome,
        reason,
        text: `青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n（一）规范执法。办理行政处罚案件16件。\n（二）强化监督。${body}\n二、存在的问题\n执法力量不足。`,
      })),
      { outcome: 'notApplicable', text: otherGenreText },
    ],
    run(facts, { draft, reportYear }) {
      const cases = own.facts(facts)
      const place = placeOf(facts, cases, draft)
      const ofYear = (count: Count) => reportYear === null || count.year === null || count.year === reportYear
      const count =
        cases.counts.find((candidate) => ofYear(candidate) && candidate.value > 0) ?? cases.counts.find(ofYear)
      if (count) {
        return {
          reason: count.value === 0 ? 'explicit-none' : 'counted',
          evidence: [{ start: count.start, end: count.end }],
          values: { value: count.value, unit: count.unit },
        }
      }
      const combined = cases.combined[0]
      if (combined) {
        return {
          reason: 'combined-figure',
          evidence: [{ start: combined.start, end: combined.end }],
          values: { value: combined.value, unit: combined.unit },
          place,
        }
      }
      const qualified = cases.qualified[0]
      if (qualified) return { reason: 'qualified-zero', evidence: [qualified], place }
      if (cases.mention)
        return {
          reason: 'mentioned-without-figure',
          evidence: [sentenceAt(facts.parts, cases.mention.start) ?? cases.mention],
          place,
        }
      return { reason: 'not-found', evidence: [], place }
    },
  }
}

/** After the paragraph that mentions the matter, else at the end of the measures. */
function placeOf(
  facts: Facts,
  cases: CaseFacts,
  draft: { paragraphs: readonly { start: number; end: number }[] },
): number {
  const at = cases.mention?.start ?? cases.qualified[0]?.start
  if (at === undefined) return facts.places.afterMeasures
  return rangeAt(draft.paragraphs, at)?.end ?? facts.places.afterMeasures
}
