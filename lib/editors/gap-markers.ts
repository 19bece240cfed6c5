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
/** Set through the style object, never as a style element, which the page's own security policy could refuse. */
const LAYER = 'all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none'
const FLAG = `all: initial; position: fixed; box-sizing: border-box; width: ${SIZE}px; height: ${SIZE}px;
  border-radius: 9px 9px 9px 2px; background: rgb(200 35 35); color: white; border: 1px solid white;
  font: bold 12px/${SIZE - 2}px sans-serif; text-align: center; pointer-events: auto; cursor: help; forced-color-adjust: none`

export class GapMarkers {
  readonly #editor: Element
  readonly #signal: AbortSignal
  #shown: { markers: { element: HTMLElement; range: Range }[]; close: () => void } | null = null

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
    const markers = places.map(({ range, label }) => {
      const element = home.createElement('div')
      element.style.cssText = FLAG
      element.title = label
      element.setAttribute('role', 'note')
      element.setAttribute('aria-label', label)
      element.textContent = '!'
      // The caret stays in the editor when a flag is clicked.
      element.addEventListener('mousedown', (event) => event.preventDefault())
      return { element, range }
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
    this.#shown = { markers, close: () => closing.abort() }
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
    const box = this.#editor.getBoundingClientRect()
    const clip = clippingBox(this.#editor)
    const frame = homeOf(this.#editor) === document ? null : view.frameElement
    const { left: x, top: y, scale } = frame ? insideOf(frame) : { left: 0, top: 0, scale: { x: 1, y: 1 } }
    const right = Math.min(box.right, clip.right, view.innerWidth) - SIZE - 2
    const taken: number[] = []
    // All are looked at before any is moved: looking at one after another was moved would lay the page out anew each time.
    const lines = this.#shown.markers.map(({ range }) => range.getClientRects()[0] ?? range.getBoundingClientRect())
    for (const [index, { element }] of this.#shown.markers.entries()) {
      const line = lines[index]
      if (!line) continue
      let left = right
      // Several parts missing at one place stand side by side.
      for (const top of taken) if (Math.abs(top - line.top) < SIZE) left -= SIZE + 2
      taken.push(line.top)
      element.style.display = isInside(line, clip, view) ? 'block' : 'none'
      element.style.left = `${x + left * scale.x}px`
      element.style.top = `${y + line.top * scale.y}px`
    }
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

function isInside(line: DOMRect, clip: Box, view: Window): boolean {
  const top = Math.max(0, clip.top)
  const bottom = Math.min(view.innerHeight, clip.bottom)
  return line.height > 0 && line.top >= top - 1 && line.top + Math.min(line.height, SIZE) <= bottom + 1
}
