/**
 * Every match of a global pattern, first to last: what String.matchAll gives, but found by the pattern itself.
 * matchAll makes a copy of its pattern at every call, and V8 must translate that copy anew once it has cleared its
 * cache, which it does at every other collection of garbage: an audit then took four times as long.
 * Matches are looked for as they are asked for; the pattern may be in use elsewhere meanwhile.
 */
export function* matchesOf(text: string, pattern: RegExp): Generator<RegExpExecArray, void, undefined> {
  for (let from = 0; ; ) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (!match) return
    from = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex
    pattern.lastIndex = 0
    yield match
  }
}
