import type { Audit, Language } from '../../lib/audit/report'
import { jsonReport } from '../../lib/reports/json'
import { markdownReport } from '../../lib/reports/markdown'
import { reportOf } from '../../lib/reports/report'
import { reviewOf } from '../../lib/reports/review'
import { PLAIN, textReport } from '../../lib/reports/text'
import type { ExportFormat } from './controller'

/** Columns of a plain-text report: what a mail or a chat window shows without breaking lines again. */
const COLUMNS = 72

/** Writes an audit as it is copied and downloaded, by the same writers as the command line's. */
export function renderAudit(audit: Audit, format: ExportFormat, language: Language): string {
  if (format === 'markdown') return markdownReport(reviewOf(audit, language), language)
  if (format === 'text') return textReport(reviewOf(audit, language), { language, columns: COLUMNS, palette: PLAIN })
  const json = jsonReport(reportOf([]))
  return json.begin + json.audit(audit) + json.end
}
