/** Any one of some words, given with spaces between them; a word may be a pattern: 获 被(?!告) is (?:获|被(?!告)). */
export function anyOf(...words: readonly string[]): string {
  return `(?:${words.join(' ').replaceAll(' ', '|')})`
}

/** One of some patterns, each of which may give several. */
export function either(...patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`
}
