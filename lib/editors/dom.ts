/**
 * Any editor whose text is in the document: one editing host, one host for each paragraph, or a whole document that
 * is editable. Knows no editor by name.
 */
import type { AdapterId, Editor, Reading, UnreadId } from './editor'
import { nameOfPage } from './name'
import { holderOf } from './shadow'
import { readText, SectionCache } from './text-map'
import { isDrawn } from './visibility'

/** What is read, looked up anew each time because editors exchange their elements. */
export interface DomText {
  /** The element that stands for the whole. */
  element: Element
  /** The elements that hold text, in document order. */
  roots(): readonly Element[]
  /** Default: an editor in the document. */
  adapter?: AdapterId
  /** What is known beforehand not to be in the page. */
  unread?: readonly UnreadId[]
}

export function domEditor({ element, roots, adapter = 'dom', unread = [] }: DomText): Editor {
  /** While the text is watched, only what has changed is read again. */
  let watched: { take(): void; cache: SectionCache } | null = null
  return {
    adapter,
    element,
    carriesMarks: true,
    name: () => nameOfPage(element),
    visible: () => isDrawn(element),
    focused: () => holdsFocus(element),
    alive: () => element.isConnected && roots().length > 0,
    read() {
      watched?.take()
      const reading: Reading = readText(roots(), watched?.cache)
      return unread.length > 0 ? { ...reading, unread: [...new Set([...unread, ...reading.unread])] } : reading
    },
    watch(onChange, signal, onMutations = onChange) {
      const cache = new SectionCache()
      const take = (records: readonly MutationRecord[]) => {
        cache.forget(records)
        onMutations(records)
      }
      const observer = new MutationObserver(take)
      const takeRest = () => {
        const records = observer.takeRecords()
        if (records.length > 0) take(records)
      }
      watched = { take: takeRest, cache }
      observer.observe(element, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        // What can show, hide or number text without touching a node.
        attributeFilter: ['hidden', 'start', 'value', 'reversed', 'type', 'style', 'class'],
      })
      signal.addEventListener(
        'abort',
        () => {
          observer.disconnect()
          watched = null
        },
        { once: true },
      )
    },
  }
}

/** Whether the document's focus is in the element, also inside shadow trees, and in the frames around it. */
export function holdsFocus(element: Element): boolean {
  const root = element.getRootNode()
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false
  const active = root.activeElement
  if (!active || !(element === active || element.contains(active) || active.contains(element))) return false
  // The body holds the focus of a document where nothing else does: that says something only of an editable one.
  const body = element.ownerDocument.body
  if (active === body && element !== body && !body.isContentEditable) return false
  if (root instanceof ShadowRoot) return holdsFocus(root.host)
  return frameHoldsFocus(element.ownerDocument)
}

/** The frame elements from a document outwards; frames of other origins cannot be asked and are taken to be focused. */
function frameHoldsFocus(document: Document): boolean {
  const frame = document.defaultView?.frameElement
  if (!frame) return true
  return frame.ownerDocument.activeElement === frame && frameHoldsFocus(frame.ownerDocument)
}

/** The nearest element that holds all of these, in the drawn tree. */
export function commonHolder(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements
  let holder: Element | null = first ?? null
  while (holder && !others.every((other) => holder?.contains(other))) holder = holderOf(holder)
  return holder
}
