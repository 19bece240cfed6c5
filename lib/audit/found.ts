/**
 * What the rules of findings say of a draft, and how two lists of it become one. Apart from the engine, for the panel, which joins
 * what two workers found and loads no rules.
 */
import type { Audit, Element, Finding, Spared } from './report'

export interface Found {
  findings: Finding[]
  spared: Spared[]
}

/** In the order of the report, whatever order the rules were run in; what one rule says stays in its own order. */
export function inOrder({ findings, spared }: Found): Found {
  return {
    findings: findings.toSorted(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || byName(a.rule, b.rule),
    ),
    spared: spared.toSorted((a, b) => byName(a.rule, b.rule)),
  }
}

/** An audit by some rules together with what all others found: the same bytes as one audit by all of them. */
export function joined(audit: Audit, others: Found): Audit {
  const { findings, spared } = inOrder({
    findings: [...audit.findings, ...others.findings],
    spared: [...(audit.pack?.spared ?? []), ...others.spared],
  })
  return {
    ...audit,
    pack: audit.pack && { ...audit.pack, ...(audit.pack.spared && { spared }) },
    findings,
    summary: summaryOf(audit.elements, findings),
  }
}

export function summaryOf(elements: readonly Element[], findings: readonly Finding[]): Audit['summary'] {
  const outcomes = (outcome: Element['outcome']) => elements.filter((element) => element.outcome === outcome).length
  const levels = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length
  return {
    pass: outcomes('pass'),
    fail: outcomes('fail'),
    review: outcomes('review'),
    notApplicable: outcomes('notApplicable'),
    errors: levels('error'),
    warnings: levels('warning'),
    notes: levels('note'),
  }
}

/** The same on every machine, unlike the order of a language. */
function byName(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
