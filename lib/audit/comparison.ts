import { type Draft, readDraft } from '../draft'
import { compare, entryOf, indexOf, type Match, matchesWithin } from '../duplicates'
import type { Audit, AuditOptions, Duplicate } from './report'
import type { Reference, Scope } from './rule'
import { reportYearOf } from './year'

/** What the draft repeats, of itself and of the drafts it is compared with: for the rules, and for the report. */
export function comparisonOf(
  draft: Draft,
  against: NonNullable<AuditOptions['against']>,
): {
  scope: Pick<Scope, 'duplicates' | 'references'>
} & Pick<Audit, 'duplicates' | 'quotations' | 'overlap'> {
  const duplicates = matchesWithin(draft)
  const others = against.map(({ name, text }) => ({ name, draft: readDraft(text) }))
  const index = indexOf(others.map((other) => entryOf(other.draft, other.name)))
  const comparison = others.length > 0 ? compare(entryOf(draft), index) : null
  const references = others.map((other, i): Reference => {
    return {
      ...other,
      reportYear: reportYearOf(other.draft)?.year ?? null,
      unit: unitOf(draft, other.draft),
      matches: comparison?.matches.filter(({ source }) => source === i) ?? [],
      overlap: comparison?.overlap.sources.find(({ source }) => source === i) ?? null,
    }
  })
  const found = [...duplicates, ...(comparison?.matches ?? [])]
  const listed = (kind: Match['kind']) =>
    found.filter((match) => match.kind === kind).map((match) => duplicateOf(match, draft, references))
  return {
    scope: { duplicates, references },
    duplicates: listed('passage'),
    quotations: listed('quotation'),
    overlap: comparison && overlapOf(comparison.overlap, references),
  }
}

/** Units are told by their names as a whole: 某县青石镇人民政府 is 青石镇人民政府, and another 青石镇 is seldom compared with. */
function unitOf(draft: Draft, other: Draft): Reference['unit'] {
  const own = draft.issuers.map(({ name }) => bareName(name))
  const theirs = other.issuers.map(({ name }) => bareName(name))
  if (own.length === 0 || theirs.length === 0) return 'unknown'
  return own.some((name) => theirs.some((their) => name.endsWith(their) || their.endsWith(name))) ? 'same' : 'other'
}

/** 中共青石镇委员会 and 青石镇人民政府 are of one place: the name of the place or of the department is what tells. */
function bareName(name: string): string {
  return name
    .replace(/\s/g, '')
    .replace(/^中(?:国)?共(?:产党)?/, '')
    .replace(/(?:人民政府|委员会|党工委|党委|办事处|管理委员会|管委会)$/, '')
}

function duplicateOf(match: Match, draft: Draft, references: readonly Reference[]): Duplicate {
  const { tier, similarity, a, b, source, witness, changed, distinctive, places } = match
  const reference = source === null ? null : (references[source] ?? null)
  return {
    tier,
    similarity: Math.floor(similarity * 1e4) / 1e4,
    a: draft.spanOf(a),
    b: reference
      ? { ...reference.draft.spanOf(b), source: reference.name, reference: source as number }
      : draft.spanOf(b),
    witness: draft.spanOf(witness).text,
    changed,
    distinctive,
    places,
  }
}

function overlapOf(
  { sources, largest, ...shares }: NonNullable<ReturnType<typeof compare>>['overlap'],
  references: readonly Reference[],
): Audit['overlap'] {
  const none = { total: 0, withoutQuotations: 0, literal: 0 }
  return {
    ...shares,
    sources: references.map(({ name }, i) => {
      const { source: _, ...found } = sources.find(({ source }) => source === i) ?? { source: i, ...none }
      return { source: name, ...found }
    }),
    largest: largest && { ...largest, source: references[largest.source]?.name ?? '' },
  }
}
