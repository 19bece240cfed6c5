import { diffArrays } from 'diff'

/** A piece of two texts laid side by side. */
export interface Difference {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/**
 * What changed from one passage to another, word by word: `removed` stands in `before` only, `added` in `after` only, and
 * the pieces put together give either text. Words are numbers, names of other scripts and, of Chinese, single signs, put
 * together where several in a row changed. When the two are too unlike to be laid side by side in `MOST_EDITS`, the whole
 * of each is one piece.
 */
export function differences(before: string, after: string): Difference[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS, timeout: MOST_MS })
  if (changes === undefined) return pieces(before, after)
  const found: Difference[] = []
  for (const { added, removed, value } of changes) {
    found.push({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') })
  }
  return tidy(found)
}

/** Two passages of some hundred signs differ in far fewer. */
const MOST_EDITS = 600
/** A guard only: `MOST_EDITS` ends the search long before on every machine, so that the outcome is the same everywhere. */
const MOST_MS = 2_000

/** 12,480 · 2024年 · Word · 法 · 。 */
function wordsOf(text: string): string[] {
  return text.match(WORDS) ?? []
}

const WORDS = /[\d０-９]+(?:[.,．，][\d０-９]+){0,6}[%％]?|[A-Za-zÀ-ɏ]+|[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g

function pieces(before: string, after: string): Difference[] {
  const found: Difference[] = []
  if (before !== '') found.push({ kind: 'removed', text: before })
  if (after !== '') found.push({ kind: 'added', text: after })
  return found
}

/** A single sign kept between two changes (累计→共, 计 by chance) is read more easily as changed with them. */
function tidy(found: readonly Difference[]): Difference[] {
  const result: Difference[] = []
  let removed = ''
  let added = ''
  found.forEach(({ kind, text }, i) => {
    const between = kind === 'same' && text.length === 1 && !isStop(text) && i > 0 && i + 1 < found.length
    if (kind === 'removed' || between) removed += text
    if (kind === 'added' || between) added += text
    if (kind !== 'same' || between) return
    flush()
    result.push({ kind, text })
  })
  flush()
  return result

  function flush(): void {
    result.push(...pieces(removed, added))
    removed = ''
    added = ''
  }
}

function isStop(sign: string): boolean {
  return /[，。；：、,;:!?！？\s]/.test(sign)
}
