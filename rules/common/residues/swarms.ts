import { type Draft, type Hit, matchesOf, type Range } from '../../../lib/audit'
import { foldedRange, givenParagraphs } from '../given/paragraphs'
import type { ResidueReason } from './leftover'

/** Tags and entities come in swarms; each kind is told once. */
export function swarmsIn(draft: Draft): Hit<ResidueReason>[] {
  const hits: Hit<ResidueReason>[] = []
  for (const [reason, signs, pattern] of SWARMS) {
    if (!signs.some((sign) => draft.text.includes(sign))) continue
    const places: Range[] = []
    let count = 0
    for (const paragraph of givenParagraphs(draft)) {
      for (const match of matchesOf(paragraph.text, pattern)) {
        count++
        if (places.length > MOST_PLACES) continue
        const start = paragraph.start + match.index
        places.push({ start, end: start + match[0].length })
      }
    }
    const [first, ...rest] = places
    if (!first) continue
    const text = draft.text.slice(first.start, first.end).trim()
    const related = rest.map((place) => foldedRange(draft, place))
    hits.push({ reason, range: foldedRange(draft, first), related, values: { text, count } })
  }
  return hits
}

const MOST_PLACES = 10

/** Each kind with the signs of which it needs one. */
const SWARMS: readonly (readonly [ResidueReason, readonly string[], RegExp])[] = [
  [
    'html-tag',
    ['<'],
    /<\/?(?:br|p|div|span|strong|b|i|u|em|font|table|tbody|tr|td|th|img|a|h[1-6]|ul|ol|li|o:p|sup|sub|hr|style|script|section|center)(?:\s[^<>\n]{0,200})?\s{0,4}\/?>|<!--[^<>]{0,120}-->/gi,
  ],
  [
    'html-entity',
    ['&'],
    /(?:&(?:nbsp|amp|lt|gt|quot|apos|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|emsp|ensp|#\d{2,6}|#x[\da-f]{2,6});){1,20}/gi,
  ],
  ['reference-mark', ['[1]', '[2]', '[3]'], /(?<=[\u3400-\u9fff，。；、])\[\d{1,2}\](?!\s*号)/g],
  [
    'markdown',
    ['**', '~~', '# ', '```', '* ', '|-', '| -', '|:-', '- ', '> ', '](http'],
    /\*\*(?:[^*\n]{1,60}\*\*)?|^#{1,6} [^\n]{0,20}|```|~~[^~\n]{1,60}~~|^> (?=[\u3400-\u9fff])|^[*-] (?:\[[ x]\] ?)?(?=[\u3400-\u9fff])|\[[^[\]\n]{1,30}\]\(https?:[^()\s]{4,80}\)|^\|\s?:?-{2,}[^\n]{0,60}/g,
  ],
]
