/** Editors that draw their text as a picture. Nothing of it can be read here; what can be done is to say so. */
import type { Editor } from './editor'
import { nameOfPage } from './name'
import { isDrawn } from './visibility'

/** The share of the window that canvases must take up to be what the reviewer looks at, and not a chart beside it. */
const SHARE = 0.3

/** An editor without text for the canvases of a document; null when they are not what the page is about. */
export function canvasEditor(document: Document, canvases: readonly HTMLCanvasElement[]): Editor | null {
  const view = document.defaultView
  const drawn = canvases.filter(isDrawn)
  const largest = drawn.toSorted((a, b) => areaOf(b, view) - areaOf(a, view))[0]
  if (!view || !largest) return null
  const area = drawn.reduce((sum, canvas) => sum + areaOf(canvas, view), 0)
  if (area < SHARE * view.innerWidth * view.innerHeight) return null
  return {
    adapter: 'canvas',
    element: largest,
    carriesMarks: false,
    name: () => nameOfPage(largest),
    visible: () => isDrawn(largest),
    focused: () => false,
    alive: () => largest.isConnected,
    read: () => ({ text: '', unread: ['canvas'], locate: () => null }),
    watch() {},
  }
}

/** How many square pixels of it show in the window. */
function areaOf(canvas: Element, view: Window | null): number {
  const box = canvas.getBoundingClientRect()
  const width = Math.min(box.right, view?.innerWidth ?? 0) - Math.max(box.left, 0)
  const height = Math.min(box.bottom, view?.innerHeight ?? 0) - Math.max(box.top, 0)
  return Math.max(0, width) * Math.max(0, height)
}
