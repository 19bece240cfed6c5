/**
 * The reviewer's settings, kept in the browser's local storage and nowhere else.
 * One record, checked when it is read: what does not parse falls back to the defaults instead of breaking the panel.
 */
import * as z from 'zod/mini'
import { LANGUAGES } from '../audit/report'

export const THEMES = ['auto', 'light', 'dark'] as const

export const settingsSchema = z.object({
  /** `auto` follows the browser. Chinese to begin with: so are the drafts and those who check them. */
  language: z.enum([...LANGUAGES, 'auto']),
  /** `auto` follows the system. */
  theme: z.enum(THEMES),
})
export type Settings = z.infer<typeof settingsSchema>

export const DEFAULT_SETTINGS: Settings = { language: 'zh-CN', theme: 'auto' }

/** The part of a storage area that settings need; `browser.storage.local` is one. */
export interface KeyValueArea {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

/** Takes a stored record from one version to the next; step `n` makes version `n + 2` of version `n + 1`. */
export type Migration = (record: Record<string, unknown>) => Record<string, unknown>

const KEY = 'settings'

/** Changes of the stored shape, oldest first. The stored version is one more than the number of steps taken. */
const MIGRATIONS: readonly Migration[] = []

const storedSchema = z.object({ version: z.int().check(z.positive()), value: z.record(z.string(), z.unknown()) })

/** Reads the settings; the defaults when there are none, or none that can be understood. */
export async function loadSettings(area: KeyValueArea): Promise<Settings> {
  return settingsFrom((await area.get(KEY))[KEY])
}

/** Keeps the settings. Rejects when the browser could not write them. */
export async function saveSettings(area: KeyValueArea, settings: Settings): Promise<void> {
  await area.set({ [KEY]: { version: MIGRATIONS.length + 1, value: settings } })
}

/** What a stored record means today. A record of a later version than this program knows is not guessed at. */
export function settingsFrom(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): Settings {
  const record = storedSchema.safeParse(stored)
  if (!record.success || record.data.version > migrations.length + 1) return DEFAULT_SETTINGS
  const value = migrations.slice(record.data.version - 1).reduce((older, step) => step(older), record.data.value)
  const settings = settingsSchema.safeParse(value)
  return settings.success ? settings.data : DEFAULT_SETTINGS
}
