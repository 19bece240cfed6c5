/**
 * Help pages as the panel shows them. They are kept with the rules, and those with the engine: the audit worker sends
 * them once, so that the panel need not load the rules a second time.
 */
import * as z from 'zod/mini'
import { findingSchema, LANGUAGES, outcomeSchema, PACK_IDS } from '../../lib/audit/report'
import type { Model } from './model'

const exampleSchema = z.object({
  text: z.string(),
  /** Of a requirement's example. */
  outcome: z.nullable(outcomeSchema),
  /** Of a rule's example: the words that are reported; none when it is silent. */
  fires: z.nullable(z.array(z.string())),
})

const helpSchema = z.object({
  title: z.string(),
  asks: z.string(),
  why: z.string(),
  todo: z.string(),
  /** Why the requirement or rule rests on no regulation; null when it rests on one. */
  noBasis: z.nullable(z.string()),
  /** The ways in which it can turn out. */
  reasons: z.array(z.object({ standing: z.union([outcomeSchema, findingSchema.shape.level]), message: z.string() })),
})

export const helpBookSchema = z.object({
  /** The help page of every requirement and rule, by its id; where a pack has another of that id, by `variantKey`. */
  pages: z.record(z.enum(LANGUAGES), z.record(z.string(), helpSchema)),
  /** Invented drafts that show each at work, by its id. */
  examples: z.record(z.string(), z.array(exampleSchema)),
  /** Ids of the rules of findings that each pack runs. */
  rules: z.record(z.enum(PACK_IDS), z.array(z.string())),
})

export type Help = z.infer<typeof helpSchema>
export type HelpExample = z.infer<typeof exampleSchema>
export type HelpBook = z.infer<typeof helpBookSchema>

/** The key of the page that an id has in one pack only. */
export const variantKey = (pack: string, id: string): string => `${pack}/${id}`

/** The help page of a requirement or rule of the pack in view; null when there is none or it has not come yet, and then the panel offers none. */
export function helpIn(model: Model, id: string): Help | null {
  return inPack(model, model.help.value?.pages[model.language.value], id)
}

/** The examples of a requirement or rule; none for an unknown id. */
export function examplesIn(model: Model, id: string): readonly HelpExample[] {
  return inPack(model, model.help.value?.examples, id) ?? []
}

function inPack<Value>(model: Model, entries: Record<string, Value> | undefined, id: string): Value | null {
  if (!entries) return null
  const variant = variantKey(model.shown.value?.audit.pack?.id ?? '', id)
  const key = Object.hasOwn(entries, variant) ? variant : id
  return (Object.hasOwn(entries, key) ? entries[key] : null) ?? null
}
