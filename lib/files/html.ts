import { Parser } from 'htmlparser2'
import { formatNumeral, type NumeralSystem, spaced } from './numerals'
import { type LinePlace, TextFlow } from './text-flow'

/** What `htmlToText` took from a page, and how much it left out. */
export interface HtmlText {
  /** Blocks joined by `\n`. */
  text: string
  /** Characters that the page hides (`display: none`, `hidden`, `mso-hide`). */
  hiddenCharacters: number
  /** Passages marked as deleted (`<del>`). */
  deletions: number
  /** Visible frames whose documents are not part of this file. */
  frames: number
  /** Text fields that hold text. */
  fields: number
}

/** Thrown by `htmlToText` when elements are nested deeper than any page needs; never leaves lib/files. */
export class NestedTooDeep extends Error {}

/**
 * The text of a page as a reader sees it, block by block. Scripts, navigation, form controls and hidden parts are left
 * out; the rest of the page's chrome stays. Numbers that a browser would draw before the items of an ordered list are
 * written out; bullets are not. Nothing in the markup is run or fetched. Linear in the length of `html`.
 * @throws NestedTooDeep
 */
export function htmlToText(html: string): HtmlText {
  const reader = new PageReader()
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: () => reader.close(),
    ontext: (text) => reader.text(text),
  })
  parser.end(html)
  return reader.finish()
}

/** As deep as browsers build a page. Bounds the work a hostile page can ask for. */
const MAX_DEPTH = 512

const names = (list: string) => new Set(list.split(' '))

const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul',
)

const LEFT_OUT = names(
  'audio button canvas datalist embed input link math meta nav noscript object option rp rt script select style svg ' +
    'template title video',
)

/** Elements that end a line wherever they are, and whose text is none of this page's. */
const FRAMES = names('frame iframe')

type Omission = 'none' | 'silent' | 'hidden' | 'deletion' | 'field'

interface OpenElement {
  name: string
  isBlock: boolean
  isPreformatted: boolean
  omission: Omission
  list: List | null
  /** A Word list label that stands in the text, as `mso-list: Ignore`. */
  isWrittenLabel: boolean
}

interface List {
  /** null: not numbered. */
  style: ListStyle | null
  next: number
  /** Items of a list that counts down from a number only known at its end. */
  countdown: { place: LinePlace | null; style: ListStyle | null; value: number | null }[] | null
  isReversed: boolean
}

/** `marker` is a literal label given by the page instead of a number. */
type ListStyle = { system: NumeralSystem; suffix: string } | { marker: string }

class PageReader {
  private readonly flow = new TextFlow()
  private readonly stack: OpenElement[] = []
  private readonly lists: List[] = []
  private line = ''
  /** Collapsible white space seen since the last character of the line. */
  private gap: '' | 'space' | 'break' = ''
  private pendingLabel: string | null = null
  private pendingCountdown: List['countdown'] = null
  private writtenLabel = ''
  private readonly counts = { hiddenCharacters: 0, deletions: 0, frames: 0, fields: 0 }

  open(name: string, attributes: Record<string, string>): void {
    if (this.stack.length >= MAX_DEPTH) throw new NestedTooDeep()
    const parent = this.stack.at(-1)
    if (parent && parent.omission !== 'none') {
      this.stack.push({ ...parent, name, list: null })
      return
    }
    const style = parseStyle(attributes.style)
    const omission = omissionOf(name, attributes, style)
    const display = style.get('display')
    const element: OpenElement = {
      name,
      isBlock: display === undefined ? BLOCKS.has(name) : isBlockDisplay(display, name),
      isPreformatted: isPreformatted(name, style) ?? parent?.isPreformatted ?? false,
      omission,
      list: null,
      isWrittenLabel: parent?.isWrittenLabel === true || style.get('mso-list') === 'ignore',
    }
    this.stack.push(element)
    if (omission !== 'none') {
      if (omission === 'deletion') this.counts.deletions++
      if (FRAMES.has(name) && omission === 'silent') this.counts.frames++
      return
    }
    if (element.isBlock && name !== 'td' && name !== 'th') this.endLine()
    this.openStructure(element, attributes, style)
  }

  close(): void {
    const element = this.stack.pop()
    if (element?.omission !== 'none') return
    if (element.isWrittenLabel && this.stack.at(-1)?.isWrittenLabel !== true) this.takeWrittenLabel()
    if (element.isBlock) this.endLine()
    switch (element.name) {
      case 'li':
        this.pendingLabel = null
        this.pendingCountdown = null
        break
      case 'table':
        this.flow.closeTable()
        break
      case 'tr':
        this.flow.closeRow()
        break
      case 'td':
      case 'th':
        this.flow.closeCell()
        break
    }
    if (element.list) this.closeList(element.list)
  }

  text(text: string): void {
    const element = this.stack.at(-1)
    switch (element?.omission) {
      case 'hidden':
        this.counts.hiddenCharacters += text.trim().length
        return
      case 'field':
        if (text.trim() !== '') this.counts.fields++
        return
      case 'silent':
      case 'deletion':
        return
    }
    if (element?.isWrittenLabel) this.writtenLabel += text
    else if (element?.isPreformatted) this.addPreformatted(text)
    else this.addCollapsed(text)
  }

  finish(): HtmlText {
    this.endLine()
    return { text: this.flow.finish().join('\n'), ...this.counts }
  }

  private openStructure(element: OpenElement, attributes: Record<string, string>, style: Map<string, string>): void {
    switch (element.name) {
      case 'br':
        this.endLine()
        break
      case 'table':
        this.flow.openTable()
        break
      case 'tr':
        this.flow.openRow()
        break
      case 'td':
      case 'th':
        this.endLine()
        this.flow.openCell()
        break
      case 'ol':
      case 'ul':
      case 'menu':
      case 'dir':
        element.list = openList(element.name, attributes, style)
        this.lists.push(element.list)
        break
      case 'li':
        this.openItem(attributes, style)
        break
    }
  }

  private openItem(attributes: Record<string, string>, style: Map<string, string>): void {
    this.pendingLabel = null
    this.pendingCountdown = null
    const list = this.lists.at(-1)
    if (!list) return
    const value = integerOf(attributes.value)
    const itemStyle = listStyleOf(style, attributes.type) ?? { style: list.style }
    if (list.countdown) {
      list.countdown.push({ place: null, style: itemStyle.style, value })
      this.pendingCountdown = list.countdown
      return
    }
    if (value !== null) list.next = value
    this.pendingLabel = labelOf(itemStyle.style, list.next)
    list.next += list.isReversed ? -1 : 1
  }

  private closeList(list: List): void {
    this.lists.pop()
    if (!list.countdown) return
    let number = list.countdown.length
    for (const item of list.countdown) {
      if (item.value !== null) number = item.value
      if (item.place) {
        const { lines, index } = item.place
        lines[index] = labelled(labelOf(item.style, number), lines[index] ?? '')
      }
      number--
    }
  }

  /** A label typed or pasted into the text: it stands for the browser's own, and its padding goes. */
  private takeWrittenLabel(): void {
    const label = this.writtenLabel.replaceAll(/[\s\u00a0]+/g, ' ').trim()
    this.writtenLabel = ''
    if (label === '' || isBulletGlyph(label)) return
    this.pendingLabel = null
    this.pendingCountdown = null
    this.addCollapsed(label)
    if (spaced(label) !== label) this.gap = 'space'
  }

  /** White space collapses as in a browser; a line break of the source between two Chinese characters vanishes. */
  private addCollapsed(text: string): void {
    for (const [piece] of text.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)) {
      if (isCollapsible(piece.charCodeAt(0))) {
        if (this.gap !== 'break') this.gap = piece.includes('\n') || piece.includes('\r') ? 'break' : 'space'
        continue
      }
      if (this.gap !== '' && this.line !== '') {
        const vanishes =
          this.gap === 'break' && isWide(this.line.charCodeAt(this.line.length - 1)) && isWide(piece.charCodeAt(0))
        if (!vanishes) this.line += ' '
      }
      this.gap = ''
      this.line += piece
    }
  }

  private addPreformatted(text: string): void {
    const [first = '', ...rest] = text.replaceAll(/\r\n?/g, '\n').split('\n')
    if (this.gap !== '' && this.line !== '') this.line += ' '
    this.gap = ''
    this.line += first
    for (const line of rest) {
      this.pushLine()
      this.line = line
    }
  }

  private endLine(): void {
    this.gap = ''
    if (this.line.trim() !== '') this.pushLine()
    this.line = ''
  }

  private pushLine(): void {
    const place = this.flow.push(this.pendingLabel === null ? this.line : labelled(this.pendingLabel, this.line))
    const counted = this.pendingCountdown?.at(-1)
    if (counted) counted.place = place
    this.pendingLabel = null
    this.pendingCountdown = null
    this.line = ''
  }
}

function omissionOf(name: string, attributes: Record<string, string>, style: Map<string, string>): Omission {
  const display = style.get('display')
  const visibility = style.get('visibility')
  const isHidden =
    attributes.hidden !== undefined ||
    display === 'none' ||
    visibility === 'hidden' ||
    visibility === 'collapse' ||
    style.get('mso-hide') === 'all' ||
    (name === 'dialog' && attributes.open === undefined)
  if (LEFT_OUT.has(name)) return 'silent'
  if (isHidden) return 'hidden'
  if (FRAMES.has(name)) return 'silent'
  if (name === 'del') return 'deletion'
  if (name === 'textarea') return 'field'
  return 'none'
}

function isBlockDisplay(display: string, name: string): boolean {
  if (display.startsWith('inline') || display === 'contents') return false
  return display === 'block' || display === 'flex' || display === 'grid' || display === 'list-item' || BLOCKS.has(name)
}

function isPreformatted(name: string, style: Map<string, string>): boolean | undefined {
  const whiteSpace = style.get('white-space')
  if (whiteSpace === undefined) return name === 'pre' || name === 'xmp' || name === 'listing' ? true : undefined
  return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces'
}

const RELEVANT_STYLE = /display|visibility|white-space|list|mso-hide/i

/** The declarations of a `style` attribute, lower-cased (strings keep their case); empty when none concerns us. */
function parseStyle(style: string | undefined): Map<string, string> {
  const declarations = new Map<string, string>()
  if (style === undefined || !RELEVANT_STYLE.test(style)) return declarations
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const property = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
    declarations.set(property, /["']/.test(value) ? value : value.toLowerCase())
  }
  return declarations
}

const CHINESE: ListStyle = { system: 'chinese', suffix: '、' }

const CSS_STYLES = new Map<string, ListStyle>([
  ['decimal', { system: 'decimal', suffix: '.' }],
  ['decimal-leading-zero', { system: 'decimal-zero', suffix: '.' }],
  ['lower-roman', { system: 'lower-roman', suffix: '.' }],
  ['upper-roman', { system: 'upper-roman', suffix: '.' }],
  ['lower-alpha', { system: 'lower-alphabetic', suffix: '.' }],
  ['lower-latin', { system: 'lower-alphabetic', suffix: '.' }],
  ['upper-alpha', { system: 'upper-alphabetic', suffix: '.' }],
  ['upper-latin', { system: 'upper-alphabetic', suffix: '.' }],
  ['cjk-ideographic', CHINESE],
  ['simp-chinese-informal', CHINESE],
  ['trad-chinese-informal', CHINESE],
  ['simp-chinese-formal', { system: 'chinese-formal', suffix: '、' }],
  ['trad-chinese-formal', { system: 'chinese-formal-traditional', suffix: '、' }],
  ['japanese-informal', { system: 'japanese', suffix: '、' }],
  ['cjk-decimal', { system: 'chinese-digits', suffix: '、' }],
  ['cjk-heavenly-stem', { system: 'heavenly-stems', suffix: '、' }],
  ['cjk-earthly-branch', { system: 'earthly-branches', suffix: '、' }],
])

const UNNUMBERED = names('none disc circle square disclosure-open disclosure-closed')

const TYPE_STYLES = new Map<string, string>([
  ['1', 'decimal'],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
])

function openList(name: string, attributes: Record<string, string>, style: Map<string, string>): List {
  const given = listStyleOf(style, attributes.type)
  const isOrdered = name === 'ol'
  const isReversed = isOrdered && attributes.reversed !== undefined
  const start = integerOf(attributes.start)
  return {
    style: given ? given.style : isOrdered ? { system: 'decimal', suffix: '.' } : null,
    next: (isOrdered ? start : null) ?? 1,
    countdown: isReversed && start === null ? [] : null,
    isReversed,
  }
}

/** The list style an element asks for; undefined when it asks for none in particular. */
function listStyleOf(style: Map<string, string>, type: string | undefined): { style: ListStyle | null } | undefined {
  const asked = style.get('list-style-type') ?? style.get('list-style')
  if (asked !== undefined) {
    const quoted = /^["'](.*)["']$/.exec(asked)
    if (quoted) return { style: { marker: quoted[1] ?? '' } }
    for (const word of asked.split(/\s+/)) {
      const known = CSS_STYLES.get(word)
      if (known) return { style: known }
      if (UNNUMBERED.has(word)) return { style: null }
    }
  }
  if (type === undefined) return undefined
  const named = TYPE_STYLES.get(type)
  if (named) return { style: CSS_STYLES.get(named) ?? null }
  return UNNUMBERED.has(type.toLowerCase()) ? { style: null } : undefined
}

function labelOf(style: ListStyle | null, value: number): string | null {
  if (!style) return null
  if ('marker' in style) return isBulletGlyph(style.marker.trim()) ? null : style.marker
  return formatNumeral(style.system, value) + style.suffix
}

/** A label before a line, unless the author typed the same number there as well. */
function labelled(label: string | null, line: string): string {
  if (label === null || label === '') return line
  const number = label.replace(/[.、]$/, '')
  const rest = line.trimStart()
  if (rest.startsWith(number) && /^[.．、)）]/.test(rest.slice(number.length))) return line
  return spaced(label) + line
}

function isBulletGlyph(label: string): boolean {
  return label === '' || /^[·•●○■□◆◇▪▫►▶➢✓✔§Øvlnquüo*–—\-\uf000-\uf0ff]$/u.test(label)
}

function integerOf(attribute: string | undefined): number | null {
  if (attribute === undefined || !/^\s*[+-]?\d{1,9}/.test(attribute)) return null
  return Number.parseInt(attribute, 10)
}

function isCollapsible(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d
}

/** Characters set as wide as a Chinese one, and the quotation marks and dashes that Chinese shares with Latin. */
function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xd840 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0x2014 && code <= 0x2026)
  )
}
