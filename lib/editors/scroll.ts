/** Brings a range into view without touching focus or selection. */
import { holderOf } from './shadow'
import { insideOf } from './visibility'

/**
 * Scrolls every holder of the range, its window and the frames around it until the range stands about in the middle.
 * What is in view already is left where it is.
 *
 * @param from the innermost element that may be scrolled, where an editor scrolls what is inside by itself
 */
export function scrollIntoView(range: Range, from: Element | null = range.startContainer.parentElement): void {
  const start = from
  const view = start?.ownerDocument.defaultView
  if (!start || !view) return
  scrollHolders(start, () => range.getBoundingClientRect())
  const isForeignFrame = view !== view.parent && !view.frameElement
  // The frames around are out of reach, but the browser scrolls them along with an element of ours.
  if (isForeignFrame) start.scrollIntoView({ block: 'nearest', behavior: 'instant' })
}

/** Does so for a place where nothing is drawn yet. @param place where it is now, in the viewport of the document of `start` */
export function scrollHolders(start: Element, place: () => DOMRect): void {
  const document = start.ownerDocument
  const view = document.defaultView
  if (!view) return
  const page = document.scrollingElement ?? document.documentElement
  for (let at: Element | null = start; at && at !== page; at = holderOf(at)) {
    if (at === document.documentElement || !scrolls(at, view)) continue
    const { left, top, scale } = insideOf(at)
    const target = place()
    at.scrollBy({
      top: outOf(target.top, target.bottom, top, top + at.clientHeight * scale.y) / scale.y,
      left: outOf(target.left, target.right, left, left + at.clientWidth * scale.x) / scale.x,
      behavior: 'instant',
    })
  }
  view.scrollBy({
    top: outOf(place().top, place().bottom, 0, view.innerHeight),
    left: outOf(place().left, place().right, 0, view.innerWidth),
    behavior: 'instant',
  })
  const frame = view.frameElement
  if (!frame) return
  scrollHolders(frame, () => {
    const { left, top, scale } = insideOf(frame)
    const inner = place()
    return new DOMRect(
      left + inner.left * scale.x,
      top + inner.top * scale.y,
      inner.width * scale.x,
      inner.height * scale.y,
    )
  })
}

function scrolls(element: Element, view: Window): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return false
  return view.getComputedStyle(element).overflow !== 'visible'
}

/** How far to scroll so that [start, end] comes to the middle of [from, to]; 0 when it is inside already. */
function outOf(start: number, end: number, from: number, to: number): number {
  if (start >= from && end <= to) return 0
  // A passage longer than the view is shown from its beginning.
  return end - start > to - from ? start - from : (start + end - from - to) / 2
}
