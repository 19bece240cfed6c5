import { auditSource } from '../../lib'
import type { Finding } from '../../lib/audit/report'
import { bookOf } from './book-of'

/** One rule's findings in a sentence that stands in an otherwise plain report for 2024. */
export function findingsOf(rule: string, sentence: string): Finding[] {
  return findingsIn(
    rule,
    `青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n${sentence}。\n二、存在的问题\n执法力量不足。`,
  )
}

/** One rule's findings in a whole draft. */
export function findingsIn(
  rule: string,
  text: string,
  pack: 'annual-report' | 'disclosure-report' | 'work-plan' = 'annual-report',
): Finding[] {
  return auditSource({ name: 'draft', format: 'txt', text }, { pack }, bookOf(rule)).findings
}
