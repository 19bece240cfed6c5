/**
 * A `<textarea>`, or a text field long enough for a draft. Its text is a value and cannot be marked; the marks are
 * painted on a mirror: the same text, invisible, laid out the same way exactly over the field, out of the page's reach
 * in a closed shadow tree.
 */
import { holdsFocus } from './dom'
import type { Editor } from './editor'
import { nameOfPage } from './name'
import { raise } from './overlay'
import { type Box, clippingBox, insideOf, isDrawn } from './visibility'

export type TextField = HTMLTextAreaElement | HTMLInputElement

/** What decides where a character of the field stands. */
const METRICS = [
  'direction',
  'font-family',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'font-feature-settings',
  'font-kerning',
  'letter-spacing',
  'line-break',
  'line-height',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-spacing-trim',
  'text-transform',
  'word-break',
  'word-spacing',
] as const

export function textFieldEditor(field: TextField): Editor {
  let mirror: Mirror | null = null
  return {
    adapter: 'textarea',
    element: field,
    carriesMarks: false,
    name: () => nameOfPage(field),
    visible: () => isDrawn(field),
    focused: () => holdsFocus(field),
    alive: () => field.isConnected,
    read() {
      const text = field.value
      return {
        text,
        unread: [],
        locate(start, end) {
          const node = mirror?.show(text)
          if (!node || end <= start) return null
          return new StaticRange({
            startContainer: node,
            startOffset: Math.min(start, node.length),
            endContainer: node,
            endOffset: Math.min(end, node.length),
          })
        },
      }
    },
    watch(onChange, signal) {
      for (const type of ['input', 'change', 'compositionend']) field.addEventListener(type, onChange, { signal })
      // A value set by the page's own script says so only by the caret it moves.
      field.ownerDocument.addEventListener('selectionchange', onChange, { signal })
      // In Firefox only while the field has the focus; otherwise it is mostly a button that fills it.
      field.ownerDocument.addEventListener('click', onChange, { capture: true, passive: true, signal })
    },
    prepareMarks(signal) {
      mirror = new Mirror(field, signal)
      signal.addEventListener('abort', () => (mirror = null), { once: true })
    },
    scrollTo(range) {
      const place = range.getBoundingClientRect()
      const box = field.getBoundingClientRect()
      if (place.top < box.top || place.bottom > box.bottom) {
        field.scrollTop += (place.top + place.bottom - box.top - box.bottom) / 2 / insideOf(field).scale.y
      }
      mirror?.follow()
    },
  }
}

class Mirror {
  readonly #field: TextField
  readonly #host: HTMLElement
  readonly #page: HTMLElement
  readonly #node: Text
  readonly #styleHost: Styler
  readonly #stylePage: Styler

  constructor(field: TextField, signal: AbortSignal) {
    const document = field.ownerDocument
    this.#field = field
    this.#host = document.createElement('hegao-mirror')
    this.#page = document.createElement('div')
    this.#styleHost = stylerOf(this.#host)
    this.#stylePage = stylerOf(this.#page)
    this.#node = document.createTextNode('')
    this.#page.append(this.#node)
    this.#host.attachShadow({ mode: 'closed' }).append(this.#page)
    this.#host.setAttribute('aria-hidden', 'true')
    document.documentElement.append(this.#host)
    raise(this.#host, field)

    const follow = () => this.follow()
    document.addEventListener('scroll', follow, { capture: true, passive: true, signal })
    document.defaultView?.addEventListener('resize', follow, { signal })
    const sizes = new ResizeObserver(follow)
    sizes.observe(field)
    signal.addEventListener(
      'abort',
      () => {
        sizes.disconnect()
        this.#host.remove()
      },
      { once: true },
    )
    this.follow()
  }

  /** Shows the text and returns the node that holds it. */
  show(text: string): Text {
    if (this.#node.data !== text) {
      this.#node.data = text
      this.follow()
    }
    return this.#node
  }

  /** Lies down over the field again after anything moved. */
  follow(): void {
    const field = this.#field
    const { left, top, scale } = insideOf(field)
    const clip = clippingBox(field.parentElement ?? field)
    // Text is laid out for the zoom it has, and only drawn larger or smaller by a transform: lines break differently.
    const zoom = field.currentCSSZoom ?? 1
    this.#styleHost({
      all: 'initial',
      position: 'fixed',
      'z-index': '2147483646',
      zoom: String(zoom),
      left: px(left / zoom),
      top: px(top / zoom),
      width: px(field.clientWidth),
      height: px(field.clientHeight),
      transform: `scale(${scale.x / zoom}, ${scale.y / zoom})`,
      'transform-origin': '0 0',
      overflow: 'hidden',
      'pointer-events': 'none',
      'user-select': 'none',
      'clip-path': isDrawn(field) ? insetOf(field, clip) : 'inset(100%)',
    })
    const style = getComputedStyle(field)
    this.#stylePage({
      'box-sizing': 'border-box',
      width: '100%',
      height: '100%',
      overflow: 'hidden',
      color: 'transparent',
      'white-space': field.tagName === 'TEXTAREA' ? 'pre-wrap' : 'pre',
      'overflow-wrap': 'break-word',
      ...Object.fromEntries(METRICS.map((name) => [name, style.getPropertyValue(name)])),
    })
    this.#page.scrollTop = field.scrollTop
    this.#page.scrollLeft = field.scrollLeft
  }
}

type Styler = (properties: Record<string, string>) => void

/** Sets only what is new: every change of a style, and be it to the same, makes the browser go over all highlights again. */
function stylerOf({ style }: HTMLElement): Styler {
  const known = new Map<string, string>()
  return (properties) => {
    for (const [name, value] of Object.entries(properties)) {
      if (known.get(name) === value) continue
      known.set(name, value)
      style.setProperty(name, value)
    }
  }
}

/** What the holders of the field cut off of it, in its own CSS pixels. */
function insetOf(field: TextField, clip: Box): string {
  const { left, top, scale } = insideOf(field)
  const insets = [
    (clip.top - top) / scale.y,
    field.clientWidth - (clip.right - left) / scale.x,
    field.clientHeight - (clip.bottom - top) / scale.y,
    (clip.left - left) / scale.x,
  ]
  return `inset(${insets.map((inset) => px(Math.max(0, inset))).join(' ')})`
}

function px(value: number): string {
  return `${Number.isFinite(value) ? value : 0}px`
}
