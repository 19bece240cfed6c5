import { auditSource } from '../../lib'
import { bookOf } from './book-of'

/** What else a report has beside its account. */
export interface Frame {
  /** Whom it is addressed to; nobody when it is left out. */
  to?: string
  plan?: string
}

/** What a rule finds in a report of a unit for 2024 with some sentences in its account, as quotes in text order. */
export function quotesIn(
  rule: string,
  unit: string,
  sentences: string,
  { to, plan = '加强培训。' }: Frame = {},
): string[] {
  const addressee = to === undefined ? '' : `${to}：\n`
  return quotesOf(
    rule,
    `${unit}2024年法治政府建设年度报告\n${addressee}一、主要举措和成效\n${sentences}\n二、2025年工作安排\n${plan}\n${unit}\n2025年1月10日`,
  )
}

/** What a rule finds in an annual report, as quotes in text order. */
export function quotesOf(rule: string, text: string): string[] {
  return auditSource({ name: 'draft', format: 'txt', text }, { pack: 'annual-report' }, bookOf(rule)).findings.map(
    ({ span }) => span.text,
  )
}
