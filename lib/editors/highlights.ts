/**
 * Paints ranges by the CSS Custom Highlight API: nothing is put into the document, so that an editor's content stays the same to
 * the byte. A registry belongs to a document, a style sheet to the document or shadow tree its text is in.
 */
import type { Mark } from '../messages'
import { liveRange } from './editor'
import type { Box } from './visibility'

export type HighlightKind = Mark['kind'] | 'current'

/** Underlines differ in shape as well as in colour; the tints are thin enough for dark and light pages alike. */
const STYLES: Record<HighlightKind, string> = {
  evidence: 'background-color: rgb(18 150 90 / .14); text-decoration: underline solid rgb(18 150 90) 1px',
  note: 'background-color: rgb(46 120 230 / .14); text-decoration: underline dotted rgb(46 120 230) 2px',
  warning: 'background-color: rgb(220 130 0 / .18); text-decoration: underline dashed rgb(205 115 0) 2px',
  error: 'background-color: rgb(225 45 45 / .18); text-decoration: underline wavy rgb(225 45 45) 1.5px',
  current: 'background-color: rgb(255 190 0 / .45); text-decoration: underline double rgb(200 130 0) 2px',
}
const KINDS = Object.keys(STYLES) as HighlightKind[]
/** What the marks are registered as in a document. */
export const HIGHLIGHT_NAMES = KINDS.map(nameOf)

/** Fewer ranges than this cost nothing worth sparing. */
const FEW = 12
/** So many CSS pixels beyond what shows are painted as well: lines move when words are written. */
const AROUND = 60

interface Painted {
  kind: HighlightKind
  range: Range
  /** Where it stood when it was last looked for. */
  place: StaticRange
}

export class Highlights {
  /** Of what is painted, by key: to leave alone what stands where it stood. */
  readonly #painted = new Map<string, Painted>()
  /** The same by the text nodes in which it begins and ends. */
  readonly #at = new Map<Node, Set<Painted>>()
  /** What the page may have broken since all of it was seen to stand; null when that can be anything. */
  #doubtful: Set<Painted> | null = new Set()
  /** Something does not stand any more, and was not painted anew yet. */
  #isBroken = false
  readonly #registered = new Map<HighlightKind, Highlight>()
  readonly #sheets = new Map<Document | ShadowRoot, CSSStyleSheet>()
  /** What showed of the editor when marks far from it were taken out; null while all are painted. */
  #view: Box | null = null

  /** @param signal takes every highlight and style sheet away again */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#clear(), { once: true })
  }

  /** Makes these, and only these, the painted ranges. Keys are unique. Where `place` is null it is the one of a key that `stands`. */
  paint(wanted: ReadonlyMap<string, { kind: HighlightKind; place: StaticRange | null }>): void {
    const dropped: Painted[] = []
    for (const [key, painted] of this.#painted) {
      const now = wanted.get(key)
      if (now && now.kind === painted.kind && (!now.place || isSame(now.place, painted.range))) {
        if (now.place) this.#replace(painted, now.place)
        continue
      }
      this.#painted.delete(key)
      this.#forget(painted)
      dropped.push(painted)
    }
    for (const [key, { kind, place }] of wanted) {
      if (!place || this.#painted.has(key)) continue
      // Under another key before: to take it out and put it in again would have it painted anew.
      const same = dropped.findIndex((painted) => painted.kind === kind && isSame(place, painted.range))
      const [known] = same < 0 ? [] : dropped.splice(same, 1)
      const painted = known ? { ...known, place } : { kind, range: liveRange(place), place }
      this.#painted.set(key, painted)
      this.#remember(painted)
      if (known || (this.#view && !isNear(painted, this.#view))) continue
      this.#register(painted)
    }
    this.#doubtful = new Set()
    this.#isBroken = false
    for (const { kind, range } of dropped) this.#registered.get(kind)?.delete(range)
    for (const root of this.#sheets.keys()) this.#style(root)
    this.#keepRegistered()
  }

  /**
   * Takes what is far from the view out of the browser's list until `resume`, but remembers it: the browser goes over every range in it
   * whenever the document changes. False where that would spare next to nothing.
   *
   * @param view what shows of the editor, in CSS pixels of its window; asked for only when it is needed
   */
  rest(view: () => Box): boolean {
    if (this.#view) return true
    if (this.#painted.size <= FEW) return false
    const shown = view()
    this.#view = shown
    const far = [...this.#painted.values()].filter((painted) => !isNear(painted, shown))
    for (const { kind, range } of far) this.#registered.get(kind)?.delete(range)
    this.#keepRegistered()
    return true
  }

  resume(): void {
    if (!this.#view) return
    this.#view = null
    for (const painted of this.#painted.values()) this.#register(painted)
    this.#keepRegistered()
  }

  #register({ kind, range }: Painted): void {
    this.#style(range.startContainer.getRootNode())
    this.#registryOf(kind).add(range)
  }

  /**
   * Whether everything painted still stands on the words it was put on, as far as that can be told without reading the text: no range
   * has shrunk, grown, or lost its place in the page. Editors that exchange what they draw break ranges; others leave them whole.
   */
  isWhole(): boolean {
    if (this.#isBroken) return false
    for (const { range, place } of this.#doubtful ?? this.#painted.values()) {
      if (stands(range, place)) continue
      this.#isBroken = true
      return false
    }
    this.#doubtful = new Set()
    return true
  }

  /**
   * Takes note of what changed in the page, so that `isWhole` need not look at all that is painted after every key.
   *
   * @param changes null when it is not known what changed
   */
  touch(changes: readonly MutationRecord[] | null): void {
    if (!changes) this.#doubtful = null
    for (const { type, target, removedNodes } of changes ?? []) {
      if (type === 'characterData') this.#doubt(target)
      if (type !== 'childList') continue
      for (const node of removedNodes) {
        // What was in an element that is gone: it is not worth finding out.
        if (node.hasChildNodes()) this.#doubtful = null
        else this.#doubt(node)
      }
    }
  }

  #doubt(node: Node): void {
    for (const painted of this.#at.get(node) ?? []) this.#doubtful?.add(painted)
  }

  #remember(painted: Painted): void {
    for (const node of [painted.place.startContainer, painted.place.endContainer]) {
      const there = this.#at.get(node)
      if (there) there.add(painted)
      else this.#at.set(node, new Set([painted]))
    }
  }

  #forget(painted: Painted): void {
    for (const node of [painted.place.startContainer, painted.place.endContainer]) {
      const there = this.#at.get(node)
      there?.delete(painted)
      if (there?.size === 0) this.#at.delete(node)
    }
  }

  #replace(painted: Painted, place: StaticRange): void {
    this.#forget(painted)
    painted.place = place
    this.#remember(painted)
  }

  /** The same of one key; false when nothing is painted under it. */
  stands(key: string): boolean {
    const painted = this.#painted.get(key)
    return painted !== undefined && stands(painted.range, painted.place)
  }

  #registryOf(kind: HighlightKind): Highlight {
    const present = this.#registered.get(kind)
    if (present) return present
    const highlight = new Highlight()
    // Later kinds lie over earlier ones where ranges overlap.
    highlight.priority = KINDS.indexOf(kind)
    this.#registered.set(kind, highlight)
    return highlight
  }

  /** A name with nothing painted under it is not left behind; one that the page took away comes back. */
  #keepRegistered(): void {
    for (const [kind, highlight] of this.#registered) {
      const name = nameOf(kind)
      if (highlight.size === 0) CSS.highlights.delete(name)
      // Setting it once more would have everything painted anew.
      else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
    }
  }

  /** Puts the style sheet into a document or shadow tree; again if the page has exchanged its sheets meanwhile. */
  #style(root: Node): void {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return
    let sheet = this.#sheets.get(root)
    if (sheet && root.adoptedStyleSheets.includes(sheet)) return
    if (!sheet) {
      // A constructed sheet is accepted only by the document whose window made it: each frame makes its own.
      sheet = new CSSStyleSheet()
      sheet.replaceSync(KINDS.map((kind) => `::highlight(${nameOf(kind)}) { ${STYLES[kind]} }`).join('\n'))
      this.#sheets.set(root, sheet)
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }

  #clear(): void {
    for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name)
    for (const [root, sheet] of this.#sheets) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
    }
    this.#painted.clear()
    this.#at.clear()
    this.#registered.clear()
    this.#sheets.clear()
  }
}

function nameOf(kind: HighlightKind): string {
  return `hegao-${kind}`
}

function isSame(a: StaticRange, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  )
}

/** Words before a range in its own text node may have moved it, but all of it. */
function stands(range: Range, place: StaticRange): boolean {
  const { startContainer, endContainer, startOffset, endOffset } = range
  if (startContainer !== place.startContainer || endContainer !== place.endContainer) return false
  if (!startContainer.isConnected || !endContainer.isConnected) return false
  if (startContainer === endContainer) return endOffset - startOffset === place.endOffset - place.startOffset
  return startOffset === place.startOffset && endOffset === place.endOffset
}

/** Whether a range shows or nearly does; what was jumped to always counts as near. */
function isNear({ kind, range }: Painted, view: Box): boolean {
  const holder = range.startContainer.parentElement
  if (!holder || kind === 'current') return true
  const { top, bottom } = holder.getBoundingClientRect()
  return bottom > view.top - AROUND && top < view.bottom + AROUND
}
