import { type Corpus, comparisonOf, corpusOf } from './comparison'
import { type Found, inOrder, summaryOf } from './found'
import type { Audit, AuditOptions, Finding, Spared } from './report'
import { type AuditSource, judged, readBy, spansOf } from './requirements'
import { type DraftScope, type FindingRule, type Pack, type RuleBook, type Scope, worded } from './rule'

export { type Found, joined } from './found'
export type { AuditSource } from './requirements'

/**
 * Audits one draft by a rule book. Never throws for any text; the same text, book, options and corpus give the same audit.
 * `corpus`: drafts to compare with, made ready before, once for many audits; it takes the place of `options.against`.
 */
export function audit(source: AuditSource, book: RuleBook, options: AuditOptions = {}, corpus?: Corpus): Audit {
  return atOnce(auditSteps(source, book, options, corpus))
}

/** The same in steps, of which none takes long, for somebody who may have to break off. */
export function auditSteps(
  source: AuditSource,
  book: RuleBook,
  options: AuditOptions = {},
  corpus?: Corpus,
): Generator<undefined, Audit, undefined> {
  return stepsBy(source, book, options, corpus, () => true)
}

/**
 * One of two shares of an audit, which two programs may make at the same time: all of it but the findings of the rules that the
 * book lists as `aside`. `joined` to what `auditAside` finds it is the audit.
 */
export function auditWithoutAside(
  source: AuditSource,
  book: RuleBook,
  options: AuditOptions = {},
  corpus?: Corpus,
): Audit {
  return atOnce(stepsBy(source, book, options, corpus, (rule) => !isAside(rule, book)))
}

/** The other share: what the rules find that the book lists as `aside`. */
export function auditAside(source: AuditSource, book: RuleBook, options: AuditOptions = {}): Found {
  const { pack, scope } = readBy(source, book, options)
  return atOnce(findingsOf(pack, notCompared(scope), options, (rule) => isAside(rule, book)))
}

/** A rule that asks for what only the other share knows must not pass for one that finds nothing. */
function notCompared(scope: DraftScope): Scope {
  return {
    ...scope,
    get duplicates(): never {
      throw new Error('a rule that asks what stands twice cannot run aside')
    },
    get references(): never {
      throw new Error('a rule that asks for other drafts cannot run aside')
    },
  }
}

function isAside(rule: FindingRule, book: RuleBook): boolean {
  return book.aside?.includes(rule.id) ?? false
}

function atOnce<Result>(steps: Generator<undefined, Result, undefined>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function* stepsBy(
  source: AuditSource,
  book: RuleBook,
  options: AuditOptions,
  corpus: Corpus | undefined,
  isRun: (rule: FindingRule) => boolean,
): Generator<undefined, Audit, undefined> {
  const { requirements, pack, scope: own } = judged(source, book, options)
  yield
  const comparison = comparisonOf(own.draft, own.reportYear, corpus ?? corpusOf(options.against ?? []))
  const { findings, spared } = yield* findingsOf(pack, { ...own, ...comparison.scope }, options, isRun)
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
  pack: Pack | null,
  scope: Scope,
  options: AuditOptions,
  isRun: (rule: FindingRule) => boolean,
): Generator<undefined, Found, undefined> {
  const language = options.language ?? 'zh-CN'
  const findings: Finding[] = []
  const spared = new Map<string, Spared>()
  for (const rule of pack?.rules ?? []) {
    if (!isRun(rule)) continue
    yield
    for (const hit of rule.run(scope)) {
      const words = pack?.local?.spares(rule.id, hit.range, scope.draft) ?? null
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
  return inOrder({ findings, spared: [...spared.values()] })
}
