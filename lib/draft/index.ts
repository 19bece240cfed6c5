import { isChromeLine, leadingChrome, merged, trailingChrome } from './chrome'
import { readEnding } from './ending'
import { figuresOf } from './figures'
import { fold } from './fold'
import { issuersText, readHeader } from './header'
import { linesOf, unwrapped } from './lines'
import { citationsOf, yearsOf } from './marks'
import { isOrganLine, levelOf, splitOrgans } from './organs'
import { outlineOf } from './outline'
import type { Draft, Issuer, Paragraph, Range, Section } from './types'

export type * from './types'

/** Reads a draft. Any text gives a Draft; cost is near-linear in its length. */
export function readDraft(text: string): Draft {
  const { text: folded, origin } = unwrapped(fold(text))
  const spanOf = spansBy(text, origin)
  const paragraphs = paragraphsOf(folded)
  const header = readHeader(folded, paragraphs)
  const ending = readEnding(folded, paragraphs, header.end, issuersText(header))
  const body = { start: header.end, end: Math.max(header.end, ending.start) }
  const sections = outlineOf(folded, paragraphs, body)
  const citations = citationsOf(folded)
  const opening = openingOf(paragraphs, sections, body)
  const issuers = header.issuers.length > 0 ? header.issuers : issuersOfEnding(folded, ending.signature)
  return {
    text,
    folded,
    paragraphs,
    title: header.title && { range: header.title.range, text: titleText(header.title.range) },
    issuers: issuers.length > 0 ? issuers : issuersOfBody(folded, body),
    addressee: header.addressee,
    lead: leadOf(folded, opening, sections),
    body,
    opening,
    sections,
    signature: ending.signature,
    date: ending.date,
    years: yearsOf(folded, citations),
    citations,
    figures: figuresOf(folded),
    leftOut: merged(
      paragraphs.filter((paragraph) => paragraph.role === 'chrome'),
      folded,
    ),
    spanOf,
  }

  function titleText({ start, end }: Range): string {
    let joined = ''
    for (const line of linesOf(folded.slice(start, end))) {
      const range = { start: start + line.start, end: start + line.end }
      if (joined !== '' && isOrganLine(folded.slice(range.start, range.end))) joined += ' '
      joined += spanOf(range).text.trim()
    }
    return joined
  }
}

/** `Draft.spanOf` alone, for a text of which nothing else is asked; much cheaper than reading it. */
export function spansIn(text: string): Draft['spanOf'] {
  return spansBy(text, unwrapped(fold(text)).origin)
}

function spansBy(text: string, origin: Uint32Array): Draft['spanOf'] {
  return (range) => {
    if (range.end <= range.start) {
      const at = range.start < origin.length ? (origin[range.start] as number) : text.length
      return { start: at, end: at, text: '' }
    }
    const start = origin[range.start] as number
    const end = (origin[range.end - 1] as number) + 1
    return { start, end, text: text.slice(start, end) }
  }
}

function paragraphsOf(folded: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const { start: lineStart, end } of linesOf(folded)) {
    const start = lineStart + markup(folded, lineStart, end)
    if (start >= end) continue
    const line = folded.slice(start, end)
    if (isChromeLine(line)) {
      paragraphs.push({ start, end, role: 'chrome' })
      continue
    }
    const head = line.length > 60 ? start + leadingChrome(line) : start
    const tail = line.length > 60 ? start + trailingChrome(line) : end
    if (head > start) paragraphs.push({ start, end: head, role: 'chrome' })
    if (tail > head) paragraphs.push({ start: head, end: tail, role: 'body' })
    if (end > Math.max(tail, head)) paragraphs.push({ start: Math.max(tail, head), end, role: 'chrome' })
  }
  return paragraphs
}

/** The length of markdown's heading and emphasis marks at a line's start, in drafts that were pasted as plain text. */
function markup(folded: string, start: number, end: number): number {
  let length = 0
  while (start + length < end && '#*>'.includes(folded[start + length] as string)) length++
  return length
}

function openingOf(paragraphs: readonly Paragraph[], sections: readonly Section[], body: Range): Range {
  const first = sections[0]
  if (first) return { start: body.start, end: Math.max(body.start, first.label.start) }
  const paragraph = paragraphs.find((candidate) => candidate.role === 'body' && candidate.end > body.start)
  return { start: body.start, end: Math.min(body.end, paragraph?.end ?? body.end) }
}

const LEAD =
  /(?:现|特|兹)?(?:将|就)?[^。;\n]{0,80}?(?:报告|汇报|总结|通报|公告|公开|公布)?(?:总结|汇报)?(?:如下|予以公开|予以公布)[:。,]?/g

/** The lead formula stands in the opening or, when the opening comes after a first heading, in the first section. */
function leadOf(folded: string, opening: Range, sections: readonly Section[]): Range | null {
  const end = opening.end > opening.start ? opening.end : (sections[0]?.own.end ?? opening.end)
  let found: Range | null = null
  const text = folded.slice(opening.start, Math.min(end, opening.start + 3000))
  for (const match of text.matchAll(LEAD))
    found = { start: opening.start + match.index, end: opening.start + match.index + match[0].length }
  return found
}

function issuersOfEnding(folded: string, signature: Range | null): Issuer[] {
  if (!signature) return []
  return splitOrgans(folded.slice(signature.start, signature.end).replace(/\n/g, ' ')).map((name) => ({
    name,
    level: levelOf(name),
    range: signature,
  }))
}

/** Without title and signature the draft's subject tells the issuer: 玄滩镇按照…, named more than once. */
function issuersOfBody(folded: string, body: Range): Issuer[] {
  const text = folded.slice(body.start, Math.min(body.end, body.start + 4000))
  const counts = new Map<string, { count: number; at: number }>()
  for (const match of text.matchAll(SUBJECT)) {
    const name = match[1] as string
    if (/[我本全各该市省县]/.test(name.slice(0, 1)) || /^(?:在|为|对|向|由|与|和|以|将)/.test(name)) continue
    const seen = counts.get(name)
    if (seen) seen.count++
    else counts.set(name, { count: 1, at: body.start + match.index + match[0].indexOf(name) })
  }
  const best = [...counts].sort((a, b) => b[1].count - a[1].count)[0]
  if (!best || folded.split(best[0]).length - 1 < 2) return []
  const [name, { at }] = best
  return [{ name, level: levelOf(name), range: { start: at, end: at + name.length } }]
}

const SUBJECT =
  /(?:^|[,。;:\n])([一-鿿]{2,6}(?:镇|乡|街道|县|区|市|局))(?=坚持|按照|认真|深入|紧|全面|始终|党委|人民|政府|以|在|将|严格|切实|积极|围绕|高度|扎实|持续|牢固)/g
