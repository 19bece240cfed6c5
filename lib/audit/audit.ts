import { type Corpus, comparisonOf, corpusOf } from './comparison'
import type { Audit, AuditOptions, Element, Finding, Language, Spared } from './report'
import { type AuditSource, judged, spansOf } from './requirements'
import { type Pack, type RuleBook, type Scope, worded } from './rule'

export type { AuditSource } from './requirements'

/**
 * Audits one draft by a rule book. Never throws for any text; the same text, book, options and corpus give the same audit.
 * `corpus`: drafts to compare with, made ready before, once for many audits; it takes the place of `options.against`.
 */
export function audit(source: AuditSource, book: RuleBook, options: AuditOptions = {}, corpus?: Corpus): Audit {
  const steps = auditSteps(source, book, options, corpus)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps, of which none takes long, for somebody who may have to break off. */
export function* auditSteps(
  source: AuditSource,
  book: RuleBook,
  options: AuditOptions = {},
  corpus?: Corpus,
): Generator<undefined, Audit, undefined> {
  const { requirements, pack, scope: own } = judged(source, book, options)
  yield
  const comparison = comparisonOf(own.draft, own.reportYear, corpus ?? corpusOf(options.against ?? []))
  const scope = { ...own, ...comparison.scope }
  const { findings, spared } = pack
    ? yield* findingsOf(pack, scope, options.language ?? 'zh-CN')
    : { findings: [], spared: [] }
  // One by one, because their order is that of the report.
  return {
    source: requirements.source,
    text: requirements.text,
    pack: requirements.pack && { ...requirements.pack, ...(requirements.pack.extendedBy && { spared }) },
    genre: requirements.genre,
    draft: requirements.draft,
    elements: requirements.elements,
    figures: requirements.figures,
    findings,
    duplicates: comparison.duplicates,
    quotations: comparison.quotations,
    overlap: comparison.overlap,
    summary: summaryOf(requirements.elements, findings),
    outline: requirements.outline,
    leftOut: requirements.leftOut,
  }
}

function* findingsOf(
  pack: Pack,
  scope: Scope,
  language: Language,
): Generator<undefined, { findings: Finding[]; spared: Spared[] }, undefined> {
  const findings: Finding[] = []
  const spared = new Map<string, Spared>()
  for (const rule of pack.rules) {
    yield
    for (const hit of rule.run(scope)) {
      const words = pack.local?.spares(rule.id, hit.range, scope.draft) ?? null
      if (words !== null) {
        const key = `${rule.id} ${words}`
        spared.set(key, { rule: rule.id, words, count: (spared.get(key)?.count ?? 0) + 1 })
        continue
      }
      const reason = rule.reasons[hit.reason]
      if (!reason) throw new Error(`${rule.id} gave a reason that it does not list: ${hit.reason}`)
      findings.push({
        rule: rule.id,
        level: reason.level,
        certainty: reason.certainty,
        reason: hit.reason,
        message: worded(reason.message, language, hit.values),
        span: scope.draft.spanOf(hit.range),
        related: spansOf(scope.draft, hit.related ?? []),
        ...(hit.suggestion === undefined ? {} : { suggestion: hit.suggestion }),
        ...(rule.basis === null ? {} : { basis: rule.basis }),
      })
    }
  }
  findings.sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
  return { findings, spared: [...spared.values()] }
}

function summaryOf(elements: readonly Element[], findings: readonly Finding[]): Audit['summary'] {
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
