/**
 * Help pages as the panel shows them. They are kept with the rules, and those with the engine: the audit worker sends
 * them once, so that the panel need not load the rules a second time.
 */
import * as z from 'zod/mini'
import { LANGUAGES, PACK_IDS } from '../../lib/audit/report'
import type { Model } from './model'

const helpSchema = z.object({
  title: z.string(),
  asks: z.string(),
  why: z.string(),
  todo: z.string(),
  /** Why the requirement or rule rests on no regulation; null when it rests on one. */
  noBasis: z.nullable(z.string()),
})

export const helpBookSchema = z.object({
  /** The help page of every requirement and rule, by its id. */
  pages: z.record(z.enum(LANGUAGES), z.record(z.string(), helpSchema)),
  /** Ids of the rules of findings that each pack runs. */
  rules: z.record(z.enum(PACK_IDS), z.array(z.string())),
})

export type Help = z.infer<typeof helpSchema>
export type HelpBook = z.infer<typeof helpBookSchema>

/** The help page of a requirement or rule; null when there is none or it has not come yet, and then the panel offers none. */
export function helpIn(model: Model, id: string): Help | null {
  const pages = model.help.value?.pages[model.language.value]
  return (pages && Object.hasOwn(pages, id) ? pages[id] : null) ?? null
}
