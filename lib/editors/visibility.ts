/** Whether and where something is drawn in its document. */
import { holderOf } from './shadow'

/** A box in CSS pixels of its document's viewport. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Whether an element is drawn at a size and a place where a reader can get to see it, be it by scrolling. */
export function isDrawn(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
  const box = element.getBoundingClientRect()
  if (box.width < 24 || box.height < 8) return false
  const view = element.ownerDocument.defaultView
  if (!view) return false
  // Parked beyond the edges that nobody can scroll past.
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return false
  const page = element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement
  if (box.left + view.scrollX >= Math.max(page.scrollWidth, view.innerWidth)) return false
  const clipped = clippingBox(element)
  if (clipped.right - clipped.left < 2 || clipped.bottom - clipped.top < 2) return false
  return !view.frameElement || isDrawn(view.frameElement)
}

/**
 * Where the inside of an element's borders begins in its document's viewport, and how large one of its own CSS pixels is drawn
 * there: pages zoom and scale their editors.
 */
export function insideOf(element: Element): { left: number; top: number; scale: { x: number; y: number } } {
  const box = element.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = element as HTMLElement
  const scale = { x: box.width / offsetWidth || 1, y: box.height / offsetHeight || 1 }
  return { left: box.left + element.clientLeft * scale.x, top: box.top + element.clientTop * scale.y, scale }
}

/**
 * The part of the page an element's insides can show in at the moment: what its scrolling and clipping holders leave.
 * Its width or height is negative when nothing shows.
 */
export function clippingBox(element: Element): Box {
  const view = element.ownerDocument.defaultView
  const box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
  for (let at: Element | null = element; at && view; at = holderOf(at)) {
    const style = view.getComputedStyle(at)
    const isClip = style.overflow !== 'visible' || (style.clip !== 'auto' && style.position === 'absolute')
    if (!isClip || at === at.ownerDocument.documentElement || at === at.ownerDocument.body) continue
    const own = at.getBoundingClientRect()
    box.left = Math.max(box.left, own.left)
    box.top = Math.max(box.top, own.top)
    box.right = Math.min(box.right, own.right)
    box.bottom = Math.min(box.bottom, own.bottom)
  }
  return box
}
