/**
 * Every match of a global pattern, first to last: what String.matchAll gives, but found by the pattern itself.
 * matchAll makes a copy of its pattern at every call, and V8 must translate that copy anew once it has cleared its
 * cache, which it does at every other collection of garbage: an audit then took four times as long.
 * Matches behind the first are looked for as they are asked for; the pattern may be in use elsewhere meanwhile.
 */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0
  const first = pattern.exec(text)
  // Most patterns find nothing in most drafts.
  return first ? matchesFrom(first, text, pattern) : NONE
}

const NONE: readonly RegExpExecArray[] = []

function* matchesFrom(
  first: RegExpExecArray,
  text: string,
  pattern: RegExp,
): Generator<RegExpExecArray, void, undefined> {
  for (let match: RegExpExecArray | null = first; match; ) {
    const end: number = match.index + match[0].length
    pattern.lastIndex = 0
    yield match
    pattern.lastIndex = match[0] === '' ? end + 1 : end
    match = pattern.exec(text)
  }
}

/** Those marked by `often` that no draft was read with yet. */
const unready: RegExp[] = []

/**
 * Marks a pattern that is asked of short texts, such as a clause, in most drafts, and gives it back. V8 translates a pattern that
 * meets a short text for its interpreter, and anew, for the machine, at the next text; one that meets a long text first is
 * translated once. Somebody waits for the first audit, which spends a fifth of its time on such translating.
 */
export function often(pattern: RegExp): RegExp {
  unready.push(pattern)
  return pattern
}

/** Has the patterns that most drafts need translated, before the first of them is read. */
export function readyPatterns(): void {
  for (const pattern of unready.splice(0)) {
    pattern.test(LONG_TEXT)
    pattern.lastIndex = 0
  }
}

/** Longer than what V8 takes for short, with nothing that patterns look for, and with a character of two bytes, because V8 translates for either kind. */
const LONG_TEXT = `${'\n'.repeat(1200)}\u3000`
