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
