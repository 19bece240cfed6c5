import { auditSource } from '../../lib'
import type { PackId } from '../../lib/audit/report'
import { bookOf } from './book-of'

/** What a rule reports of a text, as `reason quote` in text order. */
export function found(rule: string, text: string, pack: PackId = 'annual-report'): string[] {
  return auditSource({ name: 'draft', format: 'txt', text }, { pack }, bookOf(rule)).findings.map(
    (finding) => `${finding.reason} ${finding.span.text}`,
  )
}

export const TITLE = '青石镇2024年法治政府建设年度报告\n'

/** A paragraph put into an otherwise plain report for 2024. */
export function report(paragraph: string): string {
  return `${TITLE}县委、县政府：\n现将有关情况报告如下：\n一、主要举措\n${paragraph}\n二、存在的问题\n执法力量不足。\n三、下一步打算\n2025年加强培训。\n青石镇人民政府\n2025年1月8日`
}
