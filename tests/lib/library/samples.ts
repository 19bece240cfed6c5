import { auditSource } from '../../../lib'
import { type KeptDraft, keptDraftOf } from '../../../lib/library/kept-draft'
import type { Library } from '../../../lib/library/library'
import type { Migration } from '../../../lib/library/record'

/** A report of a place and a year; `matter` makes its text its own. */
export function reportText(unit: string, year: number, matter = '开展普法宣传12场'): string {
  return `${unit}${year}年法治政府建设年度报告
一、${year}年推进法治政府建设的主要举措
${unit}深入学习习近平法治思想，${matter}，办理行政复议案件3件。
二、存在的不足
执法力量仍显薄弱。
三、${year + 1}年工作安排
健全制度，加强培训。

${unit}人民政府
${year + 1}年1月10日
`
}

/** A kept report, added on a day. */
export async function keptReport(
  unit: string,
  year: number,
  matter?: string,
  added = '2025-02-03',
): Promise<KeptDraft> {
  const text = reportText(unit, year, matter)
  return await keptDraftOf(auditSource({ name: `${unit}-${year}.docx`, format: 'docx', text }), added)
}

/** Records as a made-up earlier program wrote them: the unit under another name. */
export const STEP: Migration = ({ organ, ...record }) => ({ ...record, unit: organ })

/** A draft as the earlier program wrote it. */
export function asBefore({ unit, entry: _, ...record }: KeptDraft): Record<string, unknown> {
  return { ...record, version: 1, organ: unit }
}

export async function namesIn(library: Library): Promise<string[]> {
  const { drafts } = await library.list()
  return drafts.map(({ name }) => name)
}
