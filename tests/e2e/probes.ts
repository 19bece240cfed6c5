/** What is looked at in a page or in the panel, in whatever browser. All but the last run there, and know nothing of what is around them. */
import { auditSource } from '../../lib'

/** How many marks of each kind stand in the document. */
export function highlights(): Record<string, number> {
  return Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size]))
}

/** The words marked so. */
export function highlighted(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map(String)
}

/** Whether the place jumped to is within the window, through every frame around it. */
export function currentIsInView(): boolean {
  const range = [...(CSS.highlights.get('hegao-current') ?? [])][0]
  if (!(range instanceof Range)) return false
  let { top, bottom } = range.getBoundingClientRect()
  for (let view: Window | null = window; view; view = view.frameElement?.ownerDocument.defaultView ?? null) {
    if (top < 0 || bottom > view.innerHeight || top === bottom) return false
    const offset = view.frameElement?.getBoundingClientRect().top ?? 0
    top += offset
    bottom += offset
  }
  return true
}

/** Where the caret and the focus are. */
export function selection(): unknown[] {
  const selection = getSelection()
  return [selection?.anchorNode?.nodeName, selection?.anchorOffset, selection?.type, document.activeElement?.tagName]
}

/** What of ours is in the page. */
export function traces(): { highlights: number; sheets: number; overlays: number } {
  return {
    highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('hegao-')).length,
    sheets: document.adoptedStyleSheets.length,
    overlays: [document, window.frameElement?.ownerDocument].reduce(
      (count, each) => count + (each?.querySelectorAll('hegao-gaps, hegao-mirror').length ?? 0),
      0,
    ),
  }
}

/** The requirements, as the panel shows them. */
export function rows(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-element]')]
    .map(({ dataset }) => `${dataset.element} ${dataset.outcome} ${dataset.reason}`)
    .sort()
}

/** What the library says of the same text: the panel must say the same. */
export function rowsOfLibrary(format: string, text: string): string[] {
  const { elements } = auditSource({ name: '', format, text })
  return elements.map(({ id, outcome, reason }) => `${id} ${outcome} ${reason}`).sort()
}
