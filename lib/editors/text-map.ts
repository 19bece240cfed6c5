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

/**
 * Reads the subtrees of `roots`, in this order, each as a block of its own.
 *
 * @param cache what has been read before and not changed since is taken from here, and put here for the next time
 */
export function readText(roots: readonly Element[], cache?: SectionCache): Reading {
  const sections: Section[] = []
  for (const root of roots) {
    const view = root.ownerDocument.defaultView
    const known = cache?.get(root)
    const level = view && !known && open(root, undefined, view)
    if (known) sections.push(known)
    if (!level) continue
    // The root of a draft begins a line whatever it is laid out as.
    level.isBlock = true
    const before = sections.length
    if (isContainer(level)) readContainer(level, view, sections, cache)
    else sections.push(readSection(level, undefined, view, cache))
    const isEmpty = sections.every(({ lines }, index) => index < before || lines === 0)
    if (isEmpty && roots.length > 1 && (root as HTMLElement).offsetHeight > 0) sections.push(emptyLine())
  }
  return join(sections)
}

/** Of an editor with a host for each paragraph, one that nothing is written in. */
function emptyLine(): Section {
  const writer = new Writer()
  writer.openLine()
  return writer.section()
}

/** Remembers the text of blocks. Holds good only while every mutation below the roots is told to `forget`. */
export class SectionCache {
  #sections = new WeakMap<Node, Section>()

  get(node: Node): Section | undefined {
    return this.#sections.get(node)
  }

  set(node: Node, section: Section): void {
    this.#sections.set(node, section)
  }

  /** Forgets the blocks that were changed. What changed around blocks can have changed the look of all of them. */
  forget(records: readonly MutationRecord[]): void {
    for (const { target, type } of records) {
      let isInside = false
      for (let at: Node | null = target; at; at = at.parentNode) isInside = this.#sections.delete(at) || isInside
      if (!isInside && type === 'attributes') this.#sections = new WeakMap()
    }
  }
}

/** A run of whole lines, and where in the page its text stands. Offsets count from the beginning of the section. */
interface Section {
  text: string
  lines: number
  unread: ReadonlySet<UnreadId>
  nodes: readonly Text[]
  starts: readonly number[]
  ends: readonly number[]
  offsets: readonly number[]
}

/** Elements whose insides are never text of the draft. */
const NO_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD BUTTON SELECT DATALIST CANVAS IMG PICTURE VIDEO AUDIO OBJECT EMBED IFRAME INPUT TEXTAREA METER PROGRESS MAP'.split(
    ' ',
  ),
)
/** Elements that are paragraphs by nature. */
const PARAGRAPH = new Set('P H1 H2 H3 H4 H5 H6'.split(' '))
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
  display: string
  style: CSSStyleDeclaration
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

/** Elements that do nothing but hold blocks; what is in them is remembered block by block. */
const CONTAINERS = new Set('ARTICLE BODY DIV MAIN SECTION'.split(' '))
/** A container with fewer children than this is read as one block. */
const MANY = 8

function isContainer(level: Level): boolean {
  if (!CONTAINERS.has(level.element.tagName) || level.isRow || level.isCell) return false
  return level.display !== 'list-item' && !level.display.startsWith('table')
}

/** Reads the blocks in a container one by one, and what stands between them line by line. */
function readContainer(level: Level, view: Window, sections: Section[], cache: SectionCache | undefined): void {
  let between = new Writer()
  const closeBetween = () => {
    if (between.isUntouched) return
    sections.push(between.section())
    between = new Writer()
  }
  noteGenerated(level, view, between)
  for (let node = level.next; node; node = node.nextSibling) {
    const known = cache?.get(node)
    if (known) {
      closeBetween()
      sections.push(known)
      continue
    }
    const inner = visit(node, level, view, between)
    if (!inner?.isBlock) {
      if (inner) readInside(inner, level, view, between)
      continue
    }
    closeBetween()
    if (isContainer(inner) && inner.element.childElementCount >= MANY) readContainer(inner, view, sections, cache)
    // The label of an item depends on those before it.
    else sections.push(readSection(inner, level, view, inner.display === 'list-item' ? undefined : cache))
  }
  closeBetween()
}

function readSection(level: Level, parent: Level | undefined, view: Window, cache: SectionCache | undefined): Section {
  const writer = new Writer()
  readInside(level, parent, view, writer)
  const section = writer.section()
  cache?.set(level.element, section)
  return section
}

/** Reads an opened element to its end. */
function readInside(level: Level, parent: Level | undefined, view: Window, writer: Writer): void {
  begin(level, parent, view, writer)
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
    const inner = visit(node, top, view, writer)
    if (!inner) continue
    begin(inner, top, view, writer)
    levels.push(inner)
  }
}

/** Takes what a node itself gives; for an element with insides, these are opened for reading. */
function visit(node: Node, parent: Level, view: Window, writer: Writer): Level | null {
  if (node.nodeType === Node.TEXT_NODE) {
    if (parent.isVisible) writer.addText(node as Text, parent.keepsSpaces, parent.keepsBreaks)
    return null
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return null
  const element = node as Element
  const tag = element.tagName
  if (tag === 'BR') {
    if (parent.isVisible) writer.breakLine()
    return null
  }
  if (NO_TEXT.has(tag) || tag === 'svg') {
    noteUnread(element, tag, writer)
    return null
  }
  return open(element, parent, view)
}

/** Looks at how an element is laid out; null when there is nothing to read in it. */
function open(element: Element, parent: Level | undefined, view: Window): Level | null {
  const tag = element.tagName
  if (parent && element.hasAttributes() && element.matches(DECORATION)) return null
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
  if (parent && isHidden(element as HTMLElement, style, isBlock)) return null

  const collapse = style.whiteSpaceCollapse
  return {
    element,
    display,
    style,
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
    linesBefore: 0,
  }
}

/** Writes what stands before an element's insides: line ends, cell separators, list labels. */
function begin(level: Level, parent: Level | undefined, view: Window, writer: Writer): void {
  const { element, display, style } = level
  if (level.isBlock || !level.next) noteGenerated(level, view, writer)
  if (!level.isBlock) return
  level.linesBefore = writer.lines
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
  // Nothing in it, but room for a line: an empty cell or paragraph.
  if (writer.lines === level.linesBefore && (level.isCell || (level.isBlock && isOpenParagraph(level.element)))) {
    writer.openLine()
  }
  if (level.isBlock) writer.endBlock()
}

/** Custom elements draw their shadow tree; one with slots draws the light tree through it. */
function firstInside(element: Element, tag: string): Node | null {
  const shadow = tag.includes('-') ? shadowOf(element) : null
  return shadow && !shadow.querySelector('slot') ? shadow.firstChild : element.firstChild
}

/** Boxes of no size: what a screen reader or the editor itself needs beside the text, such as folded-up Markdown signs. */
function isHidden(element: HTMLElement, style: CSSStyleDeclaration, isBlock: boolean): boolean {
  if (!isBlock) {
    if (style.display !== 'inline-block' || style.overflow === 'visible') return false
    return element.offsetWidth === 0 || element.offsetHeight === 0
  }
  if (style.position !== 'absolute' && style.position !== 'fixed') return false
  if (element.offsetWidth > 1 && element.offsetHeight > 1) return false
  return style.overflow !== 'visible' || /^[\s\uFEFF\u200B\u2060]*$/.test(element.textContent)
}

/** A paragraph without words that keeps the height of a line all the same. */
function isOpenParagraph(element: Element): boolean {
  return PARAGRAPH.has(element.tagName) && (element as HTMLElement).offsetHeight > 0
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
function noteGenerated({ element, next }: Level, view: Window, writer: Writer): void {
  for (const part of ['::before', '::after']) {
    const { content } = view.getComputedStyle(element, part)
    if (content === 'none' || content === 'normal') continue
    if (/counters?\(/.test(content) || (/[\p{L}\p{N}]/u.test(content) && next && element.textContent.trim())) {
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

  /** Whether nothing was written or noted. */
  get isUntouched(): boolean {
    return this.lines === 0 && this.unread.size === 0
  }

  section(): Section {
    return {
      text: this.#pieces.join(''),
      lines: this.lines,
      unread: this.unread,
      nodes: this.#nodes,
      starts: this.#starts,
      ends: this.#ends,
      offsets: this.#offsets,
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

function join(all: readonly Section[]): Reading {
  const sections = all.filter(({ lines }) => lines > 0)
  const begins: number[] = []
  let length = 0
  for (const { text } of sections) {
    begins.push(length)
    length += text.length + 1
  }
  /** The nearest character in a text node: from `offset` on (`'after'`), or up to it (`'before'`). */
  const place = (offset: number, side: 'after' | 'before'): { node: Text; offset: number; at: number } | null => {
    const step = side === 'after' ? 1 : -1
    for (let index = firstIndex(begins, offset + 1) - 1; sections[index]; index += step) {
      const section = sections[index]
      const begin = begins[index] ?? 0
      if (!section) return null
      const inside = offset - begin
      const stretch = side === 'after' ? firstIndex(section.ends, inside + 1) : firstIndex(section.starts, inside) - 1
      const node = section.nodes[stretch]
      if (!node) continue
      const start = section.starts[stretch] ?? 0
      const end = section.ends[stretch] ?? 0
      const within = side === 'after' ? Math.max(0, inside - start) : Math.min(inside, end) - start
      return { node, offset: (section.offsets[stretch] ?? 0) + within, at: begin + start + within }
    }
    return null
  }
  return {
    text: sections.map(({ text }) => text).join('\n'),
    unread: [...new Set(all.flatMap(({ unread }) => [...unread]))],
    locate(start, end) {
      if (start < 0 || end <= start) return null
      const from = place(start, 'after')
      const to = place(end, 'before')
      if (!from || !to || to.at <= from.at) return null
      return new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      })
    },
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
