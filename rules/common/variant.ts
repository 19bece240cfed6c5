import type { FindingExample, FindingReason, FindingRule, Hit, Scope } from '../../lib/audit'

/** What a pack's own variant of a general rule adds to it or puts in its place. */
export interface Variant<Id extends string> {
  reasons: Record<Id, FindingReason>
  examples: readonly FindingExample[]
  run(scope: Scope): Hit<Id>[]
}

/**
 * A general rule that in one pack looks at more than elsewhere: its own hits and the variant's, under one id, so that a
 * reviewer's decisions and a caller's filters know it everywhere. The pack's examples are tried beside the rule's own.
 */
export function withMore<Id extends string>(rule: FindingRule, more: Variant<Id>): FindingRule {
  return {
    ...rule,
    reasons: { ...rule.reasons, ...more.reasons },
    examples: more.examples,
    run: (scope) => [...rule.run(scope), ...more.run(scope)],
  }
}

/** A general rule that in one pack means the same but is found in another way. */
export function insteadOf<Id extends string>(rule: FindingRule, own: Variant<Id>): FindingRule {
  return { ...rule, reasons: own.reasons, examples: own.examples, run: own.run }
}

/** The general rules with a pack's own: a variant takes the place of the rule of its id, others follow. */
export function withOwn(general: readonly FindingRule[], own: readonly FindingRule[]): FindingRule[] {
  const variants = new Map(own.map((rule) => [rule.id, rule]))
  const known = new Set(general.map((rule) => rule.id))
  return [...general.map((rule) => variants.get(rule.id) ?? rule), ...own.filter((rule) => !known.has(rule.id))]
}
