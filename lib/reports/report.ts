import type { Audit, Report } from '../audit/report'

export const VERSION = '0.1.0'

/** The report over several drafts, in the order given. Apart from the engine, which the panel’s own script does without. */
export function reportOf(audits: Audit[]): Report {
  return { schema: 'hegao-report/1', tool: { name: 'hegao', version: VERSION }, audits }
}
