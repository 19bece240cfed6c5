import type { Audit, Report } from '../audit/report'

/**
 * The parts of a `hegao-report/1` in the order they are written: `begin`, each audit with `between` before all but the
 * first, `end`. Together they are one JSON value with one audit a line, whatever number of audits there are; written
 * in parts so that many drafts need not be held at once.
 */
export function jsonReport(report: Pick<Report, 'schema' | 'tool'>): {
  begin: string
  between: string
  audit: (audit: Audit) => string
  end: string
} {
  const { schema, tool } = report
  return {
    begin: `{"schema":${JSON.stringify(schema)},"tool":${JSON.stringify(tool)},"audits":[`,
    between: ',',
    audit: (audit) => `\n${safeJson(audit)}`,
    end: '\n]}\n',
  }
}

/** A value as JSON on which neither a terminal nor an editor acts. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(ACTING, escaped)
}

/**
 * What `JSON.stringify` leaves as it is although a terminal or an editor acts on it: DEL and the C1 controls, and marks
 * that turn the reading direction. They stand only inside strings, where an escape means the same character.
 */
const ACTING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
