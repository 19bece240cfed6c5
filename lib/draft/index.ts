import { startsWord } from './chain'
import { isChromeLine, leadingChrome, merged, trailingChrome } from './chrome'
import { readEnding } from './ending'
import { figuresOf } from './figures'
import { fold } from './fold'
import { issuersText, readHeader } from './header'
import { linesOf, unwrapped } from './lines'
import { citationsOf, yearsOf } from './marks'
import { matchesOf, often } from './matches'
import { isOrganLine, levelOf, splitOrgans } from './organs'
import { outlineOf } from './outline'
import { markTables } from './tables'
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
  markTables(paragraphs, (paragraph) => spanOf(paragraph).text)
  const sections = outlineOf(folded, paragraphs, body)
  const citations = citationsOf(folded)
  const opening = openingOf(paragraphs, sections, body)
  const issuers = header.issuers.length > 0 ? header.issuers : issuersOfEnding(folded, ending.signature)
  return {
    text,
    folded,
    paragraphs,
    title: header.title && { range: header.title.range, text: titleText(header.title.range) },
    issuers: (issuers.length > 0 ? issuers : issuersOfBody(folded, body)).map((issuer) =>
      isBelowCity(issuer, header.addressee?.names ?? []) ? { ...issuer, level: 'county' } : issuer,
    ),
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
      // 发布时间 between the issuer's line and the rest is the page's.
      if (paragraphs.some((paragraph) => paragraph.role === 'chrome' && paragraph.start === range.start)) continue
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

const LEAD = often(
  /(?:现|特|兹)?(?:将|就)?[^。;\n]{0,80}?(?:报告|汇报|总结|通报|公告|公开|公布)?(?:总结|汇报)?(?:如下|予以公开|予以公布)[:。,]?/g,
)

/** What every lead formula holds. */
const LEAD_ENDS = ['如下', '予以公开', '予以公布']

/** The lead formula stands in the opening or, when the opening comes after a first heading, in the first section. */
function leadOf(folded: string, opening: Range, sections: readonly Section[]): Range | null {
  const end = opening.end > opening.start ? opening.end : (sections[0]?.own.end ?? opening.end)
  let found: Range | null = null
  const text = folded.slice(opening.start, Math.min(end, opening.start + 3000))
  if (!LEAD_ENDS.some((words) => text.includes(words))) return null
  for (const match of matchesOf(text, LEAD))
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

/** Without title and signature the draft's subject tells the issuer: 玄滩镇按照…, named at its start or more than once. */
function issuersOfBody(folded: string, body: Range): Issuer[] {
  const text = folded.slice(body.start, Math.min(body.end, body.start + 4000))
  const counts = new Map<string, { count: number; at: number }>()
  for (const match of matchesOf(text, SUBJECT)) {
    const name = match[1] as string
    if (
      /^(?:[我本全各该两每]|[省市县区镇乡](?![一-鿿]{0,8}[省市县区]))/.test(name) ||
      /[由把被我的了是]/.test(name) ||
      NO_NAME.test(name) ||
      (!name.endsWith('局') && startsWord(name, name.length - (name.endsWith('街道') ? 2 : 1)))
    )
      continue
    const seen = counts.get(name)
    if (seen) seen.count++
    else counts.set(name, { count: 1, at: body.start + match.index + match[0].indexOf(name) })
  }
  const best = [...counts].sort((a, b) => b[1].count - a[1].count)[0]
  if (!best) return []
  const [name, { at }] = best
  if (at - body.start > OPENING && folded.split(name).length - 1 < 2) return []
  return [{ name, level: levelOf(name), range: { start: at, end: at + name.length } }]
}

/** A lone 市 that reports to another 市 or to a 州 is a 县级市. */
function isBelowCity({ name, level }: Issuer, addressees: readonly string[]): boolean {
  if (level !== 'city') return false
  return addressees.some((organ) => {
    const above = /^(?:中共)?([一-鿿]{1,8}(?:市|州))(?:委|人民|政府)/.exec(organ)?.[1]
    return above !== undefined && !name.includes(above)
  })
}

/** A subject within so many characters of the body's start need not be named again. */
const OPENING = 60
const NO_NAME =
  /^(?:在|为|对|向|由|与|以|将(?!乐)|按|经|从|到|年|上[级年]|下[一级]|让|使|把|及|等|并|是|其中|今年|去年|紧|按照|围绕|根据|落实|所有|有关|相关|基层|部分|一些|不少|多数|少数|个别|指导|督促|推动|支持)|(?:乡|城|村|集|古|街|小城)镇$|(?:[家返下故水老城]乡|(?:社|辖|园|景|库|片|校|小|地|山|林|示范|开发|高新|行政|管理|保护|自治|试点|城市|功能)区|(?:城|全)市|(?:全|各|外|跨)县|(?:格|布|结|全|大|开|破|当)局)$/
const SUBJECT_VERB =
  '坚持|按照|认真|深入|紧|全面|始终|党委|党工委|办事处|人民|政府|以|在|将|把|严格|切实|积极|围绕|高度|扎实|持续|牢固|聚焦|锚定|立足|对照|着力|大力|贯彻|落实|着眼|推进|推动|突出|不断|坚定|牢牢|统筹|依托|充分|法治|地处|位于|辖'
const SUBJECT = new RegExp(
  `(?:^|[,。;:\\n]|年(?:度|来)?)([一-鿿]{2,6}?(?:镇|乡|街道|县|区|市)(?:[一-鿿]{2,12}?局)?|[一-鿿]{2,6}局)(?=${SUBJECT_VERB})`,
  'g',
)
