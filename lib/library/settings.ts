/**
 * The reviewer's settings, kept in the browser's local storage and nowhere else.
 * One record, checked when it is read: what does not parse falls back to the defaults instead of breaking the panel.
 */
import * as z from 'zod/mini'
import { LANGUAGES } from '../audit/report'
import { type KeyValueArea, type Migration, recordOf, valueFrom } from './record'

export const THEMES = ['auto', 'light', 'dark'] as const

export const settingsSchema = z.object({
  /** `auto` follows the browser. Chinese to begin with: so are the drafts and those who check them. */
  language: z.enum([...LANGUAGES, 'auto']),
  /** `auto` follows the system. */
  theme: z.enum(THEMES),
})
export type Settings = z.infer<typeof settingsSchema>

export const DEFAULT_SETTINGS: Settings = { language: 'zh-CN', theme: 'auto' }

const KEY = 'settings'

/** Changes of the stored shape, oldest first. */
const MIGRATIONS: readonly Migration[] = []

const kindOf = (migrations: readonly Migration[]) => ({
  schema: settingsSchema,
  migrations,
  fallback: DEFAULT_SETTINGS,
})

/** Reads the settings; the defaults when there are none, or none that can be understood. */
export async function loadSettings(area: KeyValueArea): Promise<Settings> {
  return settingsFrom((await area.get(KEY))[KEY])
}

/** Keeps the settings. Rejects when the browser could not write them. */
export async function saveSettings(area: KeyValueArea, settings: Settings): Promise<void> {
  await area.set({ [KEY]: recordOf(settings, kindOf(MIGRATIONS)) })
}

/** What a stored record means today. */
export function settingsFrom(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): Settings {
  return valueFrom(stored, kindOf(migrations))
}
