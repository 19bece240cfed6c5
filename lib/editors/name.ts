/** What a reviewer would call a field or an editor. */

/** The field's own label if it has one, else the page's title, else what the editor says of itself. */
export function nameOfPage(element: Element): string {
  return (
    labelOf(element) ||
    titleOf(element.ownerDocument) ||
    element.getAttribute('aria-label')?.trim() ||
    location.hostname
  )
}

function labelOf(element: Element): string {
  if (!('labels' in element && element.labels instanceof NodeList)) return ''
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const named = ids.map((id) => (element.getRootNode() as Document | ShadowRoot).getElementById(id))
  return short([...element.labels, ...named].map((label) => label?.textContent ?? '').join(' '))
}

/** The title of the page the reviewer sees; a frame's own title where the page may not be asked. */
function titleOf(document: Document): string {
  const frame = document.defaultView?.frameElement
  return (frame && titleOf(frame.ownerDocument)) || short(document.title)
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
