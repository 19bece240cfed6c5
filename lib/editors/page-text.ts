/** The text of a page that is only read: a published report, a preview. Offered where there is no editor with a text. */
import { domEditor } from './dom'
import type { Editor } from './editor'
import { isDrawn } from './visibility'

/** A text shorter than this, in characters, is no document. */
const SHORTEST = 500
/** As much of a block's text must be in one of its parts for the part to be the text. */
const MOST = 0.75
/** Sentences, and not the captions of menus and lists: paragraphs of this length that hold a full stop, and so many of them. */
const PARAGRAPH = { length: 40, count: 3 }
/** Texts of which more than this is links are lists of other pages. */
const LINKS = 0.3
/** Drawn as single words at their places, with no order to read them in. */
const NO_ORDER = '.textLayer'

/** The part of a document that holds its text, without what is `except`; null when there is nothing like a document in it. */
export function textBlockOf(document: Document, except: readonly Element[] = []): Element | null {
  let block: Element | null = document.body
  if (!block || lengthOf(block, except) < SHORTEST) return null
  for (;;) {
    const all: number = lengthOf(block, except)
    const part: Element | undefined = [...block.children].find((child) => lengthOf(child, except) >= MOST * all)
    if (!part) break
    block = part
  }
  // A single long paragraph is part of the text around it.
  if (block.parentElement && block !== document.body && block.children.length === 0) block = block.parentElement
  return isDrawn(block) ? block : null
}

export function pageTextEditor(document: Document): Editor | null {
  const block = textBlockOf(document)
  if (!block || block.matches(NO_ORDER) || block.querySelector(NO_ORDER)) return null
  const editor = domEditor({ adapter: 'page', element: block, roots: () => [block] })
  const { text } = editor.read()
  const sentences = text.split('\n').filter((line) => line.length >= PARAGRAPH.length && line.includes('。'))
  const links = [...block.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.length, 0)
  return text.length >= SHORTEST && sentences.length >= PARAGRAPH.count && links <= LINKS * text.length ? editor : null
}

/** An element without a box of its own can show what is in it all the same. */
function isShown(element: Element): boolean {
  return (
    element.checkVisibility() || element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents'
  )
}

/** About how many characters of an element are drawn. */
function lengthOf(element: Element, except: readonly Element[]): number {
  if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|TEXTAREA|NAV|SELECT)$/.test(element.tagName)) return 0
  if (except.some((other) => other.contains(element)) || !isShown(element)) return 0
  const inside = except.filter((other) => element.contains(other))
  const all = element.textContent.length - inside.reduce((sum, other) => sum + other.textContent.length, 0)
  const scripts = [...element.querySelectorAll('script, style, template')]
  return all - scripts.reduce((sum, script) => sum + script.textContent.length, 0)
}
