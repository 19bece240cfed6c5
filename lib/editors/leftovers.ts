/**
 * What a script of ours left in a page. Chromium's scripts tidy up when their extension is updated or switched off; Firefox ends them
 * without a word, and the next one to come does it for them.
 */
import { HIGHLIGHT_NAMES } from './highlights'

/** Takes away the marks, overlays and style sheets of a script that is no more. Only to be called where none is at work. */
export function clearLeftovers(document: Document): void {
  // By their names: in Firefox an extension cannot go through the page's register.
  for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name)
  for (const element of document.querySelectorAll('hegao-gaps, hegao-mirror')) element.remove()
  const sheets = document.adoptedStyleSheets
  // Given back only if one goes: setting them has styles worked out anew.
  if (sheets.some(isOurs)) document.adoptedStyleSheets = sheets.filter((sheet) => !isOurs(sheet))
}

function isOurs({ cssRules }: CSSStyleSheet): boolean {
  return [...cssRules].some(({ cssText }) => HIGHLIGHT_NAMES.some((name) => cssText.startsWith(`::highlight(${name})`)))
}
