import { type Draft, fillSimplified, type Range } from '../../../lib/audit'
import { KEPT_FORMS, RADICAL_FORMS, VARIANT_FORMS, WORDS_WITH_KEPT_FORMS } from '../../vocabulary/unsimplified'

/** A word with traditional, variant or Japanese forms, and how it is written on the mainland. */
export interface Unsimplified {
  range: Range
  /** As the draft has it; its folded text has the simplified forms. */
  text: string
  right: string
}

/**
 * 稽査, 業務: a few such forms are a slip of a converter or an input method. A draft full of them is written so, and nothing is told. One pass over
 * the text as given; the place of each form in the folded text is searched for by halves.
 */
export function unsimplified(draft: Draft): Unsimplified[] {
  forms ??= formsOf()
  const { text } = draft
  const runs: { start: number; end: number; right: string }[] = []
  let told = 0
  for (let at = 0; at < text.length; at++) {
    const simple = forms[text.charCodeAt(at)] as number
    if (simple === 0) continue
    // 提昇, but 张昇: right in names, wrong in words.
    if (simple === IN_WORDS_ONLY && !isWithinWord(text, at)) continue
    told++
    const last = runs.at(-1)
    if (last?.end === at) {
      last.end = at + 1
      last.right += simplified(text[at] as string, simple)
    } else runs.push({ start: at, end: at + 1, right: simplified(text[at] as string, simple) })
  }
  if (told > FEW && told * ONE_IN > text.length) return []
  return runs.slice(0, MOST).flatMap(({ start, end, right }): Unsimplified[] => {
    const from = foldedAt(draft, start)
    return from < 0 ? [] : [{ range: { start: from, end: from + end - start }, text: text.slice(start, end), right }]
  })
}

/** A mark in the table, which no character's code is. */
const IN_WORDS_ONLY = 1
let kept: ReadonlyMap<string, readonly [right: string, words: string[]]> | undefined

function keptForms(): ReadonlyMap<string, readonly [right: string, words: string[]]> {
  kept ??= new Map(
    WORDS_WITH_KEPT_FORMS.trim()
      .split('\n')
      .map((line) => {
        const [form = '', right = '', ...words] = line.split(' ')
        return [form, [right, words]]
      }),
  )
  return kept
}

function isWithinWord(text: string, at: number): boolean {
  const words = keptForms().get(text[at] as string)?.[1] ?? []
  return words.some((word) => text.startsWith(word, at - word.indexOf(text[at] as string)))
}

function simplified(form: string, simple: number): string {
  return simple === IN_WORDS_ONLY ? (keptForms().get(form)?.[0] ?? form) : String.fromCharCode(simple)
}

/** More than one in so many, and it is the draft's own script. */
const ONE_IN = 25
const FEW = 12
const MOST = 40

/** Where a character of the given text stands in the folded one; -1 where it was dropped. */
function foldedAt({ folded, spanOf }: Draft, place: number): number {
  let low = 0
  let high = folded.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (spanOf({ start: middle, end: middle + 1 }).start < place) low = middle + 1
    else high = middle
  }
  return spanOf({ start: low, end: low + 1 }).start === place ? low : -1
}

/** By the code of a form the code of the simplified character, 0 where it is one or none. */
const FIRST_RADICAL = 0x2f00
const LAST_RADICAL = 0x2fd5
let forms: Uint16Array | undefined

function formsOf(): Uint16Array {
  const table = new Uint16Array(0x10000)
  fillSimplified(table)
  for (const group of VARIANT_FORMS.trim().split(/\s+/))
    for (let i = 1; i < group.length; i++) table[group.charCodeAt(i)] = group.charCodeAt(0)
  // ⼈民, ⺠主: what copying from a PDF leaves of characters.
  for (let code = FIRST_RADICAL; code <= LAST_RADICAL; code++)
    table[code] = String.fromCharCode(code).normalize('NFKC').charCodeAt(0)
  for (const group of RADICAL_FORMS.trim().split(/\s+/)) table[group.charCodeAt(1)] = group.charCodeAt(0)
  for (const form of KEPT_FORMS) table[form.charCodeAt(0)] = keptForms().has(form) ? IN_WORDS_ONLY : 0
  return table
}
