/** What a rule author writes. Packs, elements and rules are data with one function each; the engine knows none by name. */
import type { Draft, Range } from '../draft'
import type { Match, SourceOverlap } from '../duplicates'
import type { Basis, Certainty, Finding, Language, Level, Outcome, PackId } from './report'

/** A text for the reviewer in every language of the interface. `{name}` is filled from the verdict's values. */
export interface Text {
  zh: string
  en: string
}

/** What is known of the draft by itself: all that elements are judged by. */
export interface DraftScope {
  draft: Draft
  reportYear: number | null
  /** Where the report year is stated; empty when it was given from outside or found nowhere. */
  yearEvidence: Range[]
  /** Of the first issuer, or as given from outside. */
  level: Level
  /** ISO date that chooses the facts in force; null for the report year's own. */
  asOf: string | null
  /** What packs of one's own tell of the place; absent or null without any. */
  local?: LocalFacts | null
}

/** What is known before any rule of findings is run. */
export interface Scope extends DraftScope {
  /** Passages that stand in the draft twice. */
  duplicates: readonly Match[]
  /** The drafts that this one is compared with, in the order given. */
  references: readonly Reference[]
}

/** A draft that the audited one is compared with. */
export interface Reference {
  /** As its source is called; the rules only quote it. */
  name: string
  draft: Draft
  reportYear: number | null
  /** Whether it is by the same unit; `unknown` when one of the two names none. */
  unit: 'same' | 'other' | 'unknown'
  /** Passages of the audited draft (`a`) that stand in this one (`b`), too. */
  matches: readonly Match[]
  overlap: SourceOverlap | null
}

/** What an office has told of itself by a pack of its own. Names and titles are as written, titles without their marks. */
export interface LocalFacts {
  /** 省→市→县→镇, as far as it is told. */
  places: { province?: string; city?: string; county?: string; town?: string }
  /** Units and places that are not foreign. */
  names: readonly string[]
  /** The place's own documents. */
  documents: readonly string[]
  /** Wordings that are right here. */
  accepted: readonly string[]
}

/** Vocabulary of one's own before which findings of certain rules give way. */
export type LocalWords = 'names' | 'documents' | 'accepted'

/** One exit of an element or rule: a stable id in kebab-case with its sentence. */
export interface Reason {
  outcome: Outcome
  message: Text
}

export interface Verdict<Id extends string = string> {
  reason: Id
  /** For pass: where it is. For fail and review: the nearest thing found. */
  evidence: Range[]
  /** Fills `{name}` in the reason's message. */
  values?: Record<string, string | number>
  /** Where a missing part would stand, in the folded text. */
  place?: number | null
}

/** Draft text with what the element must say of it; run as a test. */
export interface ElementExample {
  outcome: Outcome
  /** Required unless `outcome` is `notApplicable`, which is a text that the element's pack does not apply to. */
  reason?: string
  text: string
}

/** A requirement of a pack. `Facts` is what the pack works out once for all its elements. */
export interface ElementRule<Facts, Id extends string = string> {
  id: string
  title: Text
  requirement: 'required' | 'recommended'
  /** ISO date of the day from which this is asked; a report that was due before is not judged by it. */
  from?: string
  /** What it asks, in one sentence. */
  asks: Text
  basis: Basis | null
  /** Why there is no basis; required when `basis` is null. */
  noBasis?: Text
  help: Help
  reasons: Record<Id, Reason>
  /** The words looked for, shown with a fail or a review so that absence can be believed. */
  searched: readonly string[]
  examples: readonly ElementExample[]
  run(facts: Facts, scope: DraftScope): Verdict<Id>
}

/** A help page: why it matters, what to do. Plain text paragraphs. */
export interface Help {
  why: Text
  todo: Text
}

/** Draft text with the quotes that the rule must report, none when it must stay silent; run as a test. */
export interface FindingExample {
  text: string
  /** The draft that it is compared with. */
  against?: string
  fires: readonly string[]
}

export interface Hit<Id extends string = string> {
  reason: Id
  range: Range
  related?: Range[]
  values?: Record<string, string | number>
  suggestion?: string
}

export interface FindingReason {
  level: Finding['level']
  certainty: Certainty
  message: Text
}

/** A slip to look for, whatever is required of the draft. */
export interface FindingRule<Id extends string = string> {
  id: string
  title: Text
  asks: Text
  basis: Basis | null
  noBasis?: Text
  help: Help
  reasons: Record<Id, FindingReason>
  examples: readonly FindingExample[]
  run(scope: Scope): Hit<Id>[]
}

export interface FigureHit {
  metric: string
  value: number
  approximate: boolean
  unit: string
  year: number | null
  range: Range
}

/** A pack as its author writes it. */
export interface PackSource<Facts> {
  id: PackId
  version: string
  title: Text
  /** What changed, newest first: version and one sentence. */
  changelog: readonly { version: string; change: string }[]
  /** Works out, once, what the elements have in common. */
  analyse(scope: DraftScope): Facts
  figures(facts: Facts, scope: DraftScope): FigureHit[]
  elements: readonly ElementRule<Facts>[]
  rules: readonly FindingRule[]
}

/** A pack with its facts' type closed over, so that packs of all kinds stand in one list. */
export interface Pack {
  id: PackId
  version: string
  title: Text
  changelog: readonly { version: string; change: string }[]
  elements: readonly Omit<ElementRule<never>, 'run'>[]
  rules: readonly FindingRule[]
  /** The packs of one's own that were put on top of it, in their order. */
  extendedBy?: readonly { name: string; version: string }[]
  local?: {
    facts: LocalFacts
    /** The local word that makes a finding none; null when the finding stands. */
    spares(rule: string, range: Range, draft: Draft): string | null
  }
  judge(scope: DraftScope): { verdicts: Verdict[]; figures: FigureHit[] }
}

/** Closes a pack over its facts. */
export function definePack<Facts>(source: PackSource<Facts>): Pack {
  return {
    id: source.id,
    version: source.version,
    title: source.title,
    changelog: source.changelog,
    elements: source.elements,
    rules: source.rules,
    judge(scope) {
      const facts = source.analyse(scope)
      return {
        verdicts: source.elements.map((element) => element.run(facts, scope)),
        figures: source.figures(facts, scope),
      }
    },
  }
}

/** A kind of text, and how it is told. */
export interface Genre {
  id: string
  title: Text
  /** The pack that judges it; null when none does. */
  pack: PackId | null
  recognise(draft: Draft): Recognition | null
}

/** `strength` in (0, 1]: 1 a title that says it, 0.5 the body's wording only. */
export interface Recognition {
  strength: number
  evidence: Range[]
}

/** Everything the engine is given to judge by. */
export interface RuleBook {
  packs: readonly Pack[]
  genres: readonly Genre[]
  /** The kind of a text that no genre recognises. */
  otherGenre: { id: string; title: Text }
  /** Ids of the rules whose findings give way to each kind of local vocabulary. */
  givesWay?: Record<LocalWords, readonly string[]>
  /**
   * Ids of the rules that a second program may run at the same time as all others: about half of the work, with what they share on this
   * side. None may ask for `Scope.duplicates` or `Scope.references`.
   */
  aside?: readonly string[]
}

/** The sentence in the asked language with its values filled in. */
export function worded(text: Text, language: Language, values: Record<string, string | number> = {}): string {
  const sentence = language === 'en' ? text.en : text.zh
  if (!sentence.includes('{')) return sentence
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** A passage for a message: its beginning when it is long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 40 ? line : `${line.slice(0, 38)}……`
}
