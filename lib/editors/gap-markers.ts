/**
 * Small flags in the margin where a missing part would stand. They are drawn over the page in one closed shadow tree outside
 * the body; where the whole document is the draft (and would be saved with them), over the frame in the document around it.
 */
import { raise } from './overlay'
import { type Box, clippingBox, insideOf } from './visibility'

/** One place in the margin and what is missing there. */
export interface GapPlace {
  range: Range
  label: string
}

const SIZE = 18
/** Nearer than this, in CSS pixels, is where a flag stands already: what the browser measures is not exact. */
const HAIR = 0.25
/**
 * Set through the style object, never as a style element, which the page's own security policy could refuse. Not fixed: what scrolls along
 * with the page needs no new style, and each makes the browser go over all highlights of the document again.
 */
const LAYER = 'all: initial; position: absolute; top: 0; left: 0; z-index: 2147483647; pointer-events: none'
const FLAG = `all: initial; position: absolute; box-sizing: border-box; width: ${SIZE}px; height: ${SIZE}px;
  border-radius: 9px 9px 9px 2px; background: rgb(200 35 35); color: white; border: 1px solid white;
  font: bold 12px/${SIZE - 2}px sans-serif; text-align: center; pointer-events: auto; cursor: help; forced-color-adjust: none`

interface Marker {
  element: HTMLElement
  range: Range
  /** Where it was put, in the layer; null while it does not show. */
  at: { left: number; top: number } | null
}

export class GapMarkers {
  readonly #editor: Element
  readonly #signal: AbortSignal
  #shown: { host: HTMLElement; markers: Marker[]; close: () => void } | null = null

  constructor(editor: Element, signal: AbortSignal) {
    this.#editor = editor
    this.#signal = signal
  }

  /** Shows a flag at each place, those of one line together, and no other. */
  show(places: readonly GapPlace[]): void {
    if (this.#shown && isSame(this.#shown.markers, places)) {
      for (const [index, marker] of this.#shown.markers.entries()) marker.range = places[index]?.range ?? marker.range
      this.place()
      return
    }
    this.#shown?.close()
    this.#shown = null
    const home = homeOf(this.#editor)
    if (places.length === 0 || !home || this.#signal.aborted) return

    const host = home.createElement('hegao-gaps')
    host.style.cssText = LAYER
    const shadow = host.attachShadow({ mode: 'closed' })
    const markers = places.map(({ range, label }): Marker => {
      const element = home.createElement('div')
      element.style.cssText = FLAG
      element.style.display = 'none'
      element.title = label
      element.setAttribute('role', 'note')
      element.setAttribute('aria-label', label)
      element.textContent = '!'
      // The caret stays in the editor when a flag is clicked.
      element.addEventListener('mousedown', (event) => event.preventDefault())
      return { element, range, at: null }
    })
    shadow.append(...markers.map(({ element }) => element))
    home.documentElement.append(host)
    raise(
      host,
      home === this.#editor.ownerDocument ? this.#editor : this.#editor.ownerDocument.defaultView?.frameElement,
    )

    const closing = new AbortController()
    const signal = AbortSignal.any([closing.signal, this.#signal])
    signal.addEventListener('abort', () => host.remove(), { once: true })
    this.#shown = { host, markers, close: () => closing.abort() }
    const place = () => this.place()
    const documents = new Set([home, this.#editor.ownerDocument])
    for (const document of documents) {
      document.addEventListener('scroll', place, { capture: true, passive: true, signal })
      document.defaultView?.addEventListener('resize', place, { signal })
    }
    const sizes = new ResizeObserver(place)
    sizes.observe(this.#editor)
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true })
    this.place()
  }

  /** Whether every flag still has words to stand at. */
  isWhole(): boolean {
    return !this.#shown?.markers.some(({ range }) => range.collapsed || !range.startContainer.isConnected)
  }

  /** Puts the flags where their lines are now. */
  place(): void {
    if (!this.#shown) return
    const document = this.#editor.ownerDocument
    const view = document.defaultView
    if (!view) return
    const { host, markers } = this.#shown
    const box = this.#editor.getBoundingClientRect()
    const clip = clippingBox(this.#editor)
    const frame = homeOf(this.#editor) === document ? null : view.frameElement
    // What is out of the window of its own document shows by itself when it is scrolled to.
    const shows = frame ? within(clip, { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight }) : clip
    const { left: x, top: y, scale } = frame ? insideOf(frame) : { left: 0, top: 0, scale: { x: 1, y: 1 } }
    const origin = host.getBoundingClientRect()
    const page = host.ownerDocument.scrollingElement ?? host.ownerDocument.documentElement
    const end = { left: page.clientWidth - SIZE, top: origin.top + page.scrollHeight - SIZE }
    const right = Math.min(box.right, clip.right, view.innerWidth) - SIZE - 2
    const taken: number[] = []
    // All are looked at before any is moved: looking at one after another was moved would lay the page out anew each time.
    const lines = markers.map(({ range }) => range.getClientRects()[0] ?? range.getBoundingClientRect())
    for (const [index, marker] of markers.entries()) {
      const line = lines[index]
      if (!line) continue
      let left = right
      // Several parts missing at one place stand side by side.
      for (const top of taken) if (Math.abs(top - line.top) < SIZE) left -= SIZE + 2
      taken.push(line.top)
      // Never beyond the page's end, which would make it longer.
      const target = { left: Math.min(x + left * scale.x, end.left), top: Math.min(y + line.top * scale.y, end.top) }
      const isShown = isInside(line, shows)
      put(marker, isShown ? { left: target.left - origin.left, top: target.top - origin.top } : null)
    }
  }
}

/** Touches the style of a flag only if that changes something to be seen. */
function put(marker: Marker, at: Marker['at']): void {
  const { element, at: before } = marker
  if (before && at && Math.abs(at.left - before.left) < HAIR && Math.abs(at.top - before.top) < HAIR) return
  marker.at = at
  if (!at) {
    if (before) element.style.display = 'none'
    return
  }
  element.style.left = `${at.left}px`
  element.style.top = `${at.top}px`
  if (!before) element.style.display = 'block'
}

function within(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  }
}

function isSame(markers: readonly { element: HTMLElement }[], places: readonly GapPlace[]): boolean {
  return (
    markers.length === places.length && markers.every(({ element }, index) => element.title === places[index]?.label)
  )
}

/** The document the flags may be put into; null where there is none that is not itself the draft. */
function homeOf(editor: Element): Document | null {
  const { ownerDocument } = editor
  const isWholeDocument = ownerDocument.designMode === 'on' || editor === ownerDocument.documentElement
  return isWholeDocument ? (ownerDocument.defaultView?.frameElement?.ownerDocument ?? null) : ownerDocument
}

function isInside(line: DOMRect, { top, bottom }: Box): boolean {
  return line.height > 0 && line.top >= top - 1 && line.top + Math.min(line.height, SIZE) <= bottom + 1
}
