/** Shadow trees, open and closed, as only an extension can see them. */

declare global {
  interface Element {
    /** Firefox's way for extensions. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null
  }
}

/** Elements of these names, and custom elements, are all that can hold a shadow tree. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.toUpperCase().split(' '),
)

/** The shadow tree of an element; null when it has none, or none that can be seen from here. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot
  if (!HOSTS.has(element.tagName) && !element.tagName.includes('-')) return null
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot
  if (!(element instanceof HTMLElement)) return null
  // Absent outside an extension, where only open trees can be seen.
  const { chrome } = globalThis as { chrome?: { dom?: typeof globalThis.chrome.dom } }
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? null
}

/** The element that holds a node in the drawn tree: its parent, its shadow host, or nothing at the top of the document. */
export function holderOf(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot
  if (node.parentElement) return node.parentElement
  // Asked of frames around this one as well, whose nodes are no instances of the classes of this one.
  const parent = node.parentNode
  return parent && 'host' in parent ? (parent as ShadowRoot).host : null
}
