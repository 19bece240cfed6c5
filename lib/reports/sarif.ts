import type { Audit, Basis, Element, Finding, Report, Span } from '../audit/report'
import { safeJson } from './json'
import { type Place, placesOf } from './places'

/**
 * SARIF 2.1.0 in parts, in the order they are written: `begin`, a run for each audit with `between` before all but the first,
 * `end`. Requirements are results, too, passed ones included; a place counts characters of the text that the run carries as
 * its artifact's contents, since that of a .docx is not the file's.
 */
export function sarifReport(tool: Report['tool']): {
  begin: string
  between: string
  audit: (audit: Audit) => string
  /** A run that says which files could not be read; null when all could. */
  unread: (unreadable: readonly string[]) => string | null
  end: string
} {
  return {
    begin: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[`,
    between: ',',
    audit: (audit) => `\n${safeJson(runOf(audit, tool))}`,
    unread: (unreadable) => (unreadable.length === 0 ? null : `\n${safeJson(unreadOf(unreadable, tool))}`),
    end: '\n]}\n',
  }
}

function runOf(audit: Audit, tool: Report['tool']): object {
  const placeOf = placesOf(audit.text)
  const uri = uriOf(audit.source.name)
  const locate = (span: Span, id?: number) => locationOf(span, uri, placeOf, id)
  const results = [
    ...audit.elements.map((element) => elementResult(element, locate)),
    ...audit.findings.map((finding) => findingResult(finding, locate)),
  ]
  const titles = new Map(audit.elements.map(({ id, title }) => [id, title]))
  const ids = [...new Set(results.map(({ ruleId }) => ruleId))]
  return {
    tool: {
      driver: {
        ...tool,
        rules: ids.map((id) => ({ id, ...(titles.has(id) && { shortDescription: { text: titles.get(id) } }) })),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      { executionSuccessful: true, toolExecutionNotifications: (audit.source.unread ?? []).map(warningOf) },
    ],
    artifacts: [{ location: { uri }, contents: { text: audit.text } }],
    results: results.map((result) => ({ ...result, ruleIndex: ids.indexOf(result.ruleId) })),
  }
}

interface Result {
  ruleId: string
  kind: Element['outcome']
  level: Finding['level'] | 'none'
  message: { text: string }
  locations: object[]
  relatedLocations: object[]
  properties: object
}

type Locate = (span: Span, id?: number) => object

/** What was not found has no place; the artifact alone is named. */
function elementResult(element: Element, locate: Locate): Result {
  const { id, outcome, requirement, reason, message, evidence, searched, basis } = element
  const level = outcome !== 'fail' ? 'none' : requirement === 'required' ? 'error' : 'warning'
  return {
    ruleId: id,
    kind: outcome,
    level,
    message: { text: message },
    locations: evidence.slice(0, 1).map((span) => locate(span)),
    relatedLocations: evidence.slice(1).map(locate),
    properties: { reason, requirement, searched, ...basisIn(basis) },
  }
}

function findingResult(finding: Finding, locate: Locate): Result {
  const { rule, level, certainty, reason, message, span, related, suggestion, basis } = finding
  return {
    ruleId: rule,
    kind: 'fail',
    level,
    message: { text: message },
    locations: [locate(span)],
    relatedLocations: related.map(locate),
    properties: { certainty, reason, ...(suggestion !== undefined && { suggestion }), ...basisIn(basis ?? null) },
  }
}

function basisIn(basis: Basis | null): { basis?: Basis } {
  return basis === null ? {} : { basis }
}

function locationOf({ start, end, text }: Span, uri: string, placeOf: (offset: number) => Place, id?: number): object {
  const from = placeOf(start)
  const to = placeOf(end)
  return {
    ...(id !== undefined && { id }),
    physicalLocation: {
      artifactLocation: { uri, index: 0 },
      region: {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        charOffset: start,
        charLength: end - start,
        snippet: { text },
      },
    },
  }
}

function unreadOf(unreadable: readonly string[], tool: Report['tool']): object {
  return {
    tool: { driver: { ...tool, rules: [] } },
    invocations: [
      {
        executionSuccessful: false,
        toolExecutionNotifications: unreadable.map((name) => ({
          level: 'error',
          message: { text: name },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(name) } } }],
        })),
      },
    ],
    results: [],
  }
}

function warningOf(text: string): object {
  return { level: 'warning', message: { text } }
}

/** A path as a relative reference (RFC 3986). A file's name may hold anything, halves of surrogate pairs included. */
function uriOf(name: string): string {
  return name
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .split(/[\\/]/)
    .map(encodeURIComponent)
    .join('/')
}
