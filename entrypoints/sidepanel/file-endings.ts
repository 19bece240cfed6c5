/**
 * What the file picker offers: the endings that `lib/files` can read. Written out, because the readers themselves are
 * loaded only when a file is chosen.
 */
export const ACCEPTED_ENDINGS: readonly string[] = [
  '.docx',
  '.docm',
  '.doc',
  '.wps',
  '.odt',
  '.rtf',
  '.pdf',
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
]

/** Endings of packs of one's own. What ends otherwise and is dropped on the panel is a draft. */
export const PACK_ENDINGS: readonly string[] = ['.yaml', '.yml', '.json']

/** Whether a dropped file is taken for a pack of one's own. */
export function isPackName(name: string): boolean {
  return PACK_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))
}
