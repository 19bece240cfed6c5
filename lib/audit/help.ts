/** Help pages of requirements and rules, built-in and of one's own, from the rules themselves. */
import type { Basis, Certainty, Finding, Outcome, PackId } from './report'
import type { Pack, RuleBook, Text } from './rule'

/** The help page of one requirement or rule. */
export interface HelpPage {
  id: string
  kind: 'element' | 'rule'
  title: Text
  /** The packs that have it, in the book's order. */
  packs: PackId[]
  /** Of a requirement only. */
  requirement: 'required' | 'recommended' | null
  /** What it asks, in one sentence. */
  asks: Text
  why: Text
  todo: Text
  basis: Basis | null
  /** Why it rests on no regulation; null when it rests on one. */
  noBasis: Text | null
  /** The words that are looked for; empty for a rule. */
  searched: readonly string[]
  reasons: HelpReason[]
  examples: HelpExample[]
}

/** A way in which it can turn out. */
export interface HelpReason {
  id: string
  /** What the reason means for a requirement, or how grave it is for a rule. */
  standing: Outcome | Finding['level']
  certainty: Certainty | null
  message: Text
}

/** An invented draft with what comes of it: for a rule the words that are reported, for a requirement the outcome. */
export type HelpExample =
  | { text: string; outcome: Outcome; fires: null }
  | { text: string; outcome: null; fires: readonly string[] }

/**
 * All pages of a book by id, requirements first, in the book's order. Packs that share a requirement or rule share its
 * page; what bears the same id and is another in another pack has a page of its own behind the first.
 */
export function helpPages(book: RuleBook): Map<string, HelpPage[]> {
  const pages = new Map<string, HelpPage[]>()
  const known = new Map<object, HelpPage>()
  for (const kind of ['element', 'rule'] as const) {
    for (const pack of book.packs) {
      for (const rule of kind === 'element' ? pack.elements : pack.rules) {
        const page = known.get(rule)
        if (page) {
          page.packs.push(pack.id)
          continue
        }
        const made = 'searched' in rule ? elementPage(rule, pack) : rulePage(rule, pack)
        known.set(rule, made)
        pages.set(rule.id, [...(pages.get(rule.id) ?? []), made])
      }
    }
  }
  return pages
}

function elementPage(element: Pack['elements'][number], pack: Pack): HelpPage {
  return {
    ...common(element, pack),
    kind: 'element',
    requirement: element.requirement,
    searched: element.searched,
    reasons: Object.entries<{ outcome: Outcome; message: Text }>(element.reasons).map(([id, { outcome, message }]) => ({
      id,
      standing: outcome,
      certainty: null,
      message,
    })),
    examples: element.examples.map(({ text, outcome }) => ({ text, outcome, fires: null })),
  }
}

function rulePage(rule: Pack['rules'][number], pack: Pack): HelpPage {
  return {
    ...common(rule, pack),
    kind: 'rule',
    requirement: null,
    searched: [],
    reasons: Object.entries(rule.reasons).map(([id, { level, certainty, message }]) => ({
      id,
      standing: level,
      certainty,
      message,
    })),
    examples: rule.examples.map(({ text, fires }) => ({ text, outcome: null, fires })),
  }
}

function common(
  { id, title, asks, help, basis, noBasis }: Pack['elements'][number] | Pack['rules'][number],
  pack: Pack,
) {
  return { id, title, packs: [pack.id], asks, why: help.why, todo: help.todo, basis, noBasis: noBasis ?? null }
}
