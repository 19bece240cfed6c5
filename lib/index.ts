/**
 * The library's front door: the engine together with the built-in packs.
 * Panel, command line and other programs all come through here, so that the same text gives the same bytes.
 */
import { ruleBook } from '../rules'
import { type AuditSource, audit, type Corpus } from './audit'
import type { Audit, AuditOptions } from './audit/report'
import type { RuleBook } from './audit/rule'

export { auditAside, auditSteps, auditWithoutAside, corpusOf, joined } from './audit'
export { extendedBook } from './audit/local-compile'
export { reportOf, VERSION } from './reports/report'
export { ruleBook }

/**
 * Audits one draft by the built-in packs, or by a book in which packs of one's own were put on top of them. Never throws
 * for any text; deterministic in `source.text`, `options`, `book` and `corpus`, which takes the place of `options.against`.
 */
export function auditSource(
  source: AuditSource,
  options: AuditOptions = {},
  book: RuleBook = ruleBook,
  corpus?: Corpus,
): Audit {
  return audit(source, book, options, corpus)
}
