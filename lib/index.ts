/**
 * The library's front door: the engine together with the built-in packs.
 * Panel, command line and other programs all come through here, so that the same text gives the same bytes.
 */
import type { Audit, AuditOptions, Report } from './audit/report'
import type { Source } from './files/source'

export const VERSION = '0.1.0'

/** Audits one draft. Never throws for any text; deterministic in `source.text` and `options`. */
export function auditSource(source: Source, options: AuditOptions = {}): Audit {
  void options
  return {
    source: { name: source.name, format: source.format, characters: source.text.length },
    text: source.text,
    pack: null,
    genre: { id: 'unknown', title: '', certainty: 'possible', evidence: [] },
    draft: { title: null, reportYear: null, issuers: [], addressees: [], date: null },
    elements: [],
    figures: [],
    findings: [],
    duplicates: [],
    summary: { pass: 0, fail: 0, review: 0, notApplicable: 0, errors: 0, warnings: 0, notes: 0 },
    outline: [],
    leftOut: [],
  }
}

/** The report over several drafts, in the order given. */
export function reportOf(audits: Audit[]): Report {
  return { schema: 'hegao-report/1', tool: { name: 'hegao', version: VERSION }, audits }
}
