/** What is drawn over the page. */
import { holderOf } from './shadow'

/**
 * Lifts an overlay, already in its document, over an editor that stands in a modal dialog, a popover or full screen: no
 * `z-index` reaches over these. Neither focus nor selection is touched.
 */
export function raise(overlay: HTMLElement, editor: Element | null | undefined): void {
  for (let at = editor ?? null; at; at = holderOf(at)) {
    if (!at.matches(':modal, :popover-open, :fullscreen')) continue
    overlay.popover = 'manual'
    overlay.showPopover()
    return
  }
}
