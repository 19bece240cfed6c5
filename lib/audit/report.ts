/**
 * The report that the panel, the library and the command line all speak: `hegao-report/1`.
 * This schema is its source of truth. Fields may be added; none may be renamed or dropped.
 */
import * as z from 'zod/mini'
import { LANGUAGES, LEVELS, OUTCOMES, PACK_IDS } from './names'

export { LANGUAGES, type Language, LEVELS, OUTCOMES, PACK_IDS } from './names'

export const certaintySchema = z.enum(['certain', 'probable', 'possible'])
export const outcomeSchema = z.enum(OUTCOMES)
export const levelSchema = z.enum(LEVELS)
export const packIdSchema = z.enum(PACK_IDS)

/** A place in the draft. `start` and `end` count UTF-16 code units of `Audit.text`; `text` is that slice. */
export const spanSchema = z.object({ start: z.int(), end: z.int(), text: z.string() })

export const basisSchema = z.object({ document: z.string(), article: z.optional(z.string()) })

export const elementSchema = z.object({
  id: z.string(),
  title: z.string(),
  requirement: z.enum(['required', 'recommended']),
  outcome: outcomeSchema,
  /** A named reason in kebab-case; stable, never translated. */
  reason: z.string(),
  message: z.string(),
  evidence: z.array(spanSchema),
  searched: z.array(z.string()),
  basis: z.nullable(basisSchema),
  /** For fail and review: the offset in `text` where the part would stand; null when it has no place of its own. */
  place: z.nullable(z.int()),
})

export const figureSchema = z.object({
  metric: z.string(),
  value: z.number(),
  approximate: z.boolean(),
  unit: z.string(),
  year: z.nullable(z.int()),
  span: spanSchema,
})

export const findingSchema = z.object({
  rule: z.string(),
  level: z.enum(['error', 'warning', 'note']),
  certainty: certaintySchema,
  reason: z.string(),
  message: z.string(),
  span: spanSchema,
  related: z.array(spanSchema),
  suggestion: z.optional(z.string()),
  basis: z.optional(basisSchema),
})

export const duplicateSchema = z.object({
  tier: z.enum(['exact', 'near', 'reworded']),
  similarity: z.number(),
  a: spanSchema,
  /** In this draft, or in the draft named by `source`, whose text its offsets index; `reference` is that draft's number in `options.against`. */
  b: z.extend(spanSchema, { source: z.optional(z.string()), reference: z.optional(z.int()) }),
  /** The longest common run, as `a` has it; of a sentence told anew that shares none, how `a` begins. */
  witness: z.string(),
  /** When nothing but years, numbers or places differs: which; empty when nothing does, null when words differ. */
  changed: z.nullable(z.array(z.enum(['year', 'numbers', 'place']))),
  /** How many signs of what agrees say something of their own; set wording counts little. */
  distinctive: z.number(),
  /** In how many places the passage stands besides `a`. */
  places: z.int(),
})

/** Shares of the draft, in [0, 1] of its signs that are not set wording, that stand in another draft, too. */
const shares = {
  total: z.number(),
  withoutQuotations: z.number(),
  /** Exactly or edited; without quotations and rewordings. */
  literal: z.number(),
}

export const overlapSchema = z.object({
  /** Of all other drafts together. */
  ...shares,
  /** One for each draft given, in that order; of a library only those that share something: the unit's of the year before, then the most first. */
  sources: z.array(z.object({ source: z.string(), reference: z.int(), ...shares })),
  /** The largest single source; null when nothing is shared. */
  largest: z.nullable(z.object({ source: z.string(), reference: z.int(), ...shares })),
  /** Drafts that were not compared with: the very same text, and of a library the same unit's draft of the same year. */
  leftOut: z.optional(z.array(z.object({ source: z.string(), reference: z.int() }))),
})

/** Findings that were left out because local vocabulary says that the words are right here. */
export const sparedSchema = z.object({
  rule: z.string(),
  /** The name, title or wording of the vocabulary, as its author wrote it. */
  words: z.string(),
  count: z.int(),
})

/** One heading of the draft's outline, for showing the draft's shape; `depth` 1 is the highest. */
export const outlineItemSchema = z.object({ depth: z.int(), label: z.string(), title: z.string(), span: spanSchema })

export const auditSchema = z.object({
  source: z.object({
    name: z.string(),
    format: z.string(),
    /** UTF-16 code units of `text`. */
    characters: z.int(),
    unread: z.optional(z.array(z.string())),
  }),
  text: z.string(),
  pack: z.nullable(
    z.object({
      id: packIdSchema,
      version: z.string(),
      title: z.string(),
      detected: z.boolean(),
      /** The packs of one's own put on top of it, in their order; absent without any. */
      extendedBy: z.optional(z.array(z.object({ name: z.string(), version: z.string() }))),
      /** Absent without a pack of one's own. */
      spared: z.optional(z.array(sparedSchema)),
    }),
  ),
  genre: z.object({ id: z.string(), title: z.string(), certainty: certaintySchema, evidence: z.array(spanSchema) }),
  draft: z.object({
    title: z.nullable(z.string()),
    reportYear: z.nullable(z.int()),
    issuers: z.array(z.object({ name: z.string(), level: levelSchema })),
    addressees: z.array(z.string()),
    /** ISO 8601, `YYYY-MM-DD`. */
    date: z.nullable(z.string()),
  }),
  elements: z.array(elementSchema),
  figures: z.array(figureSchema),
  findings: z.array(findingSchema),
  duplicates: z.array(duplicateSchema),
  /** Words that both places quote, or say of a named document: no copying. */
  quotations: z.array(duplicateSchema),
  /** How much of the draft stands in others; null unless there are any to compare with. */
  overlap: z.nullable(overlapSchema),
  summary: z.object({
    pass: z.int(),
    fail: z.int(),
    review: z.int(),
    notApplicable: z.int(),
    errors: z.int(),
    warnings: z.int(),
    notes: z.int(),
  }),
  outline: z.array(outlineItemSchema),
  /** Page chrome: parts of `text` that were taken for the web page's and not for the draft's, and not analysed. */
  leftOut: z.array(spanSchema),
})

export const reportSchema = z.object({
  schema: z.literal('hegao-report/1'),
  tool: z.object({ name: z.literal('hegao'), version: z.string() }),
  audits: z.array(auditSchema),
})

/** What a caller may fix instead of leaving it to recognition. */
export const auditOptionsSchema = z.object({
  pack: z.optional(packIdSchema),
  year: z.optional(z.int()),
  level: z.optional(levelSchema),
  /** ISO date; chooses the rules and vocabulary in force then. */
  asOf: z.optional(z.string()),
  language: z.optional(z.enum(LANGUAGES)),
  /** Drafts to compare with: the unit's of the year before, other units'. Names serve to say where a passage stands. */
  against: z.optional(z.array(z.object({ name: z.string(), format: z.string(), text: z.string() }))),
})

export type Certainty = z.infer<typeof certaintySchema>
export type Outcome = z.infer<typeof outcomeSchema>
export type Level = z.infer<typeof levelSchema>
export type PackId = z.infer<typeof packIdSchema>
export type Span = z.infer<typeof spanSchema>
export type Basis = z.infer<typeof basisSchema>
export type Element = z.infer<typeof elementSchema>
export type Figure = z.infer<typeof figureSchema>
export type Finding = z.infer<typeof findingSchema>
export type Spared = z.infer<typeof sparedSchema>
export type Duplicate = z.infer<typeof duplicateSchema>
export type Overlap = z.infer<typeof overlapSchema>
export type OutlineItem = z.infer<typeof outlineItemSchema>
export type Audit = z.infer<typeof auditSchema>
export type Report = z.infer<typeof reportSchema>
export type AuditOptions = z.infer<typeof auditOptionsSchema>
