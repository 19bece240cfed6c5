/**
 * Reads what a reader sees in a piece of a page as plain text, and knows for every character where it came from.
 *
 * Lines follow from what the elements are laid out as, not from their names: a block of any kind begins and ends a line,
 * cells of one table row are parted by a tab, white space collapses where the style sheet says so. Characters that
 * editors put in as fillers, and things that are drawn but are not text of the draft, are left out.
 */
import type { Reading, UnreadId } from './editor'
import { listLabel } from './list-labels'
import { shadowOf } from './shadow'

/** Reads the subtrees of `roots`, in this order, each as a block of its own. */
export function readText(roots: readonly Element[]): Reading {
  const writer = new Writer()
  for (const root of roots) readRoot(root, writer)
  return writer.reading()
}

/** Elements whose insides are never text of the draft. */
const NO_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD BUTTON SELECT DATALIST CANVAS IMG PICTURE VIDEO AUDIO OBJECT EMBED IFRAME INPUT TEXTAREA METER PROGRESS MAP'.split(
    ' ',
  ),
)
/** An element that is inline by nature stays in its line even where a flex row or a float makes a box of it. */
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR'.split(
    ' ',
  ),
)
/** What editors and their widgets put among the text for themselves. */
const DECORATION =
  '[data-slate-placeholder], [data-mce-bogus="all"], [aria-hidden="true"], [role="button"], [role="toolbar"]'
/** An empty block taller than this, in CSS pixels, stands in for lines that are not in the page. */
const SPACER = 400
/** A picture larger than this, in CSS pixels, may hold text. */
const PICTURE = { width: 120, height: 40 }

/** An element whose insides are being read. */
interface Level {
  element: Element
  next: Node | null
  isBlock: boolean
  isCell: boolean
  /** A flex row: what is inline by nature stays inline in it. */
  isRow: boolean
  isVisible: boolean
  keepsSpaces: boolean
  keepsBreaks: boolean
  /** For a table row: how many cells were begun. */
  cells: number
  /** For a list: the value of its next item, and the step to the one after. */
  ordinal: number
  step: number
  /** For a cell: how many lines had been begun before it, to tell an empty one. */
  linesBefore: number
}

function readRoot(root: Element, writer: Writer): void {
  const view = root.ownerDocument.defaultView
  const level = view && enter(root, undefined, view, writer)
  if (!level) return
  // The root of a draft begins a line whatever it is laid out as.
  level.isBlock = true
  writer.endLine()
  const levels = [level]
  // A loop with its own stack: a hostile page may nest deeper than the call stack goes.
  for (let top = levels.at(-1); top; top = levels.at(-1)) {
    const node = top.next
    if (!node) {
      leave(top, writer)
      levels.pop()
      continue
    }
    top.next = node.nextSibling
    if (node.nodeType === Node.TEXT_NODE) {
      if (top.isVisible) writer.addText(node as Text, top.keepsSpaces, top.keepsBreaks)
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const inner = enter(node as Element, top, view, writer)
      if (inner) levels.push(inner)
    }
  }
}

/** Begins an element; null when there is nothing to read in it. */
function enter(element: Element, parent: Level | undefined, view: Window, writer: Writer): Level | null {
  const tag = element.tagName
  if (tag === 'BR') {
    if (parent?.isVisible) writer.breakLine()
    return null
  }
  if (NO_TEXT.has(tag) || tag === 'svg') {
    noteUnread(element, tag, writer)
    return null
  }
  if (element.hasAttributes() && parent && element.matches(DECORATION)) return null
  const style = view.getComputedStyle(element)
  const display = style.display
  if (display === 'none') return null

  let isBlock = !(
    display === 'inline' ||
    display === 'contents' ||
    display.startsWith('inline-') ||
    display.startsWith('ruby')
  )
  if (isBlock && INLINE.has(tag) && (parent?.isRow || style.cssFloat !== 'none')) isBlock = false
  if (isBlock && parent && isHidden(element as HTMLElement, style)) return null

  const collapse = style.whiteSpaceCollapse
  const level: Level = {
    element,
    next: firstInside(element, tag),
    isBlock,
    isCell: display === 'table-cell',
    isRow: (display === 'flex' || display === 'inline-flex') && style.flexDirection.startsWith('row'),
    isVisible: style.visibility === 'visible',
    keepsSpaces: collapse === 'preserve' || collapse === 'break-spaces' || collapse === 'preserve-spaces',
    keepsBreaks: collapse === 'preserve' || collapse === 'break-spaces' || collapse === 'preserve-breaks',
    cells: 0,
    ordinal: 1,
    step: 1,
    linesBefore: writer.lines,
  }
  if (isBlock) beginBlock(level, parent, display, style, view, writer)
  if (isBlock || !level.next) noteGenerated(element, level, view, writer)
  return level
}

function beginBlock(
  level: Level,
  parent: Level | undefined,
  display: string,
  style: CSSStyleDeclaration,
  view: Window,
  writer: Writer,
): void {
  const { element } = level
  writer.endLine()
  if (display === 'table-row') writer.separator = '\n'
  if (level.isCell && parent && parent.cells++ > 0) writer.separator = '\t'
  if (element instanceof HTMLOListElement) {
    level.step = element.reversed ? -1 : 1
    level.ordinal = element.reversed && !element.hasAttribute('start') ? countItems(element) : element.start
  }
  if (display === 'list-item' && parent) {
    if (element instanceof HTMLLIElement && element.hasAttribute('value')) parent.ordinal = element.value
    const label = listLabel(style.listStyleType, parent.ordinal)
    const marker = view.getComputedStyle(element, '::marker').content
    if (label === null || (marker !== 'normal' && marker !== 'none')) writer.unread.add('generated-content')
    else if (label && level.isVisible) writer.addLabel(label)
    parent.ordinal += parent.step
  }
  if (!level.next && isSpacer(element as HTMLElement)) writer.unread.add('virtualised')
}

function leave(level: Level, writer: Writer): void {
  if (level.isCell && writer.lines === level.linesBefore) writer.openLine()
  if (level.isBlock) writer.endBlock()
}

/** Custom elements draw their shadow tree; one with slots draws the light tree through it. */
function firstInside(element: Element, tag: string): Node | null {
  const shadow = tag.includes('-') ? shadowOf(element) : null
  return shadow && !shadow.querySelector('slot') ? shadow.firstChild : element.firstChild
}

/** Boxes of no size: what a screen reader or the editor itself needs beside the text. */
function isHidden(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false
  if (element.offsetWidth > 1 && element.offsetHeight > 1) return false
  return style.overflow !== 'visible' || /^[\s\uFEFF\u200B\u2060]*$/.test(element.textContent)
}

function isSpacer(element: HTMLElement): boolean {
  return element.classList.contains('cm-gap') || (element.offsetHeight > SPACER && element.tagName !== 'HR')
}

function countItems(list: Element): number {
  let count = 0
  for (const child of list.children) if (child.tagName === 'LI') count++
  return count
}

function noteUnread(element: Element, tag: string, writer: Writer): void {
  if (tag === 'IMG' || tag === 'PICTURE') {
    const { offsetWidth, offsetHeight } = element as HTMLElement
    if (offsetWidth > PICTURE.width && offsetHeight > PICTURE.height) writer.unread.add('images')
  } else if (tag === 'CANVAS') {
    const { offsetWidth, offsetHeight } = element as HTMLElement
    if (offsetWidth > PICTURE.width && offsetHeight > PICTURE.height) writer.unread.add('canvas')
  } else if (tag === 'IFRAME' || tag === 'OBJECT' || tag === 'EMBED') {
    if ((element as HTMLElement).offsetHeight > PICTURE.height) writer.unread.add('embedded')
  } else if ((tag === 'INPUT' || tag === 'TEXTAREA') && (element as HTMLInputElement).value.trim().length > 1) {
    if ((element as HTMLElement).offsetHeight > 0) writer.unread.add('form-fields')
  }
}

/** Labels from style sheets (`content: counter(…) "、"`) are drawn before the text and in no node. Placeholders are not labels. */
function noteGenerated(element: Element, level: Level, view: Window, writer: Writer): void {
  for (const part of ['::before', '::after']) {
    const { content } = view.getComputedStyle(element, part)
    if (content === 'none' || content === 'normal') continue
    if (/counters?\(/.test(content) || (/[\p{L}\p{N}]/u.test(content) && level.next && element.textContent.trim())) {
      writer.unread.add('generated-content')
    }
  }
}

/** Puts the text together line by line and remembers where each stretch of it came from. */
class Writer {
  readonly unread = new Set<UnreadId>()
  /** What parts the line to come from the one before. */
  separator: '\n' | '\t' = '\n'
  /** Lines begun so far. */
  lines = 0

  readonly #pieces: string[] = []
  #length = 0
  #isOpen = false
  /** Collapsed white space that is drawn only if more of the line follows. */
  #space: { node: Text; offset: number } | null = null
  /** Labels of list items whose first line has not begun. */
  #label = ''

  readonly #nodes: Text[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly #offsets: number[] = []

  openLine(): void {
    if (this.#isOpen) return
    if (this.lines > 0) this.#put(this.separator)
    this.separator = '\n'
    this.lines++
    this.#isOpen = true
    if (this.#label) this.#put(this.#label)
    this.#label = ''
  }

  endLine(): void {
    this.#isOpen = false
    this.#space = null
  }

  /** A forced break: it ends a line, be it an empty one. The one that fills or ends a block adds none. */
  breakLine(): void {
    this.openLine()
    this.endLine()
  }

  endBlock(): void {
    // An item with nothing in it still shows its label.
    if (this.#label) this.openLine()
    this.endLine()
  }

  addLabel(label: string): void {
    this.#label += label
  }

  addText(node: Text, keepsSpaces: boolean, keepsBreaks: boolean): void {
    const { data } = node
    let from = 0
    for (let at = 0; at < data.length; at++) {
      const code = data.charCodeAt(at)
      if (code > 0x20 && code !== 0x200b && code !== 0x2060 && code !== 0xfeff) continue
      const isFiller = code > 0x20
      const isBreak = code === 0x0a || code === 0x0d
      const isSpace = code === 0x20 || code === 0x09 || code === 0x0c || isBreak
      // Control characters other than white space are kept as they are: the draft's own residue.
      if (!isFiller && !isSpace) continue
      if (isSpace && keepsSpaces && !isBreak) continue
      this.#take(node, from, at)
      from = at + 1
      // A filler gives its line height though it shows nothing.
      if (isFiller) this.openLine()
      else if (isBreak && keepsBreaks) this.breakLine()
      else if (this.#isOpen) this.#space ??= { node, offset: at }
    }
    this.#take(node, from, data.length)
  }

  reading(): Reading {
    const nodes = this.#nodes
    const starts = this.#starts
    const ends = this.#ends
    const offsets = this.#offsets
    return {
      text: this.#pieces.join(''),
      unread: [...this.unread],
      locate(start, end) {
        const first = firstIndex(ends, start + 1)
        const last = firstIndex(starts, end) - 1
        const [from, to] = [nodes[first], nodes[last]]
        if (!from || !to || last < first || end <= start) return null
        const fromStart = starts[first] ?? 0
        const toStart = starts[last] ?? 0
        const range = from.ownerDocument.createRange()
        range.setStart(from, (offsets[first] ?? 0) + Math.max(0, start - fromStart))
        range.setEnd(to, (offsets[last] ?? 0) + Math.min(end, ends[last] ?? 0) - toStart)
        return range
      },
    }
  }

  #take(node: Text, from: number, to: number): void {
    if (from >= to) return
    this.openLine()
    if (this.#space) {
      this.#mark(this.#space.node, this.#space.offset, 1)
      this.#put(' ')
      this.#space = null
    }
    this.#mark(node, from, to - from)
    this.#put(from === 0 && to === node.length ? node.data : node.data.slice(from, to))
  }

  /** Remembers that the next `length` characters stand in `node` from `offset` on. */
  #mark(node: Text, offset: number, length: number): void {
    this.#nodes.push(node)
    this.#offsets.push(offset)
    this.#starts.push(this.#length)
    this.#ends.push(this.#length + length)
  }

  #put(piece: string): void {
    this.#pieces.push(piece)
    this.#length += piece.length
  }
}

/** The first index of an ascending list whose value is at least `least`. */
function firstIndex(ascending: readonly number[], least: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
