/**
 * Editors that keep a draft twice: what is written goes into a copy out of sight, and pages are painted from it. The text is the hidden
 * copy's, whose paragraphs are whole; the marks are on the painted one, which is what the reviewer sees.
 */
import { holdsFocus } from './dom'
import type { Editor } from './editor'
import { textBlockOf } from './page-text'
import { readText } from './text-map'
import { type ModelText, type TextModel, virtualEditor } from './virtual'

/** Null when what is drawn is not painted from one of these hidden hosts. */
export function twoCopyEditor(document: Document, hidden: readonly Element[]): Editor | null {
  const painted = textBlockOf(document, hidden)
  if (!painted) return null
  for (const host of hidden) {
    const editor = virtualEditor({
      adapter: 'dom',
      element: painted,
      holder: painted,
      lines: () => [painted],
      model: hiddenModel(host, painted),
      isPainted: true,
    })
    if (editor.read().unread.includes('virtualised')) continue
    return { ...editor, focused: () => holdsFocus(host), alive: () => editor.alive() && host.isConnected }
  }
  return null
}

function hiddenModel(host: Element, painted: Element): TextModel {
  let last: ModelText | null = null
  return {
    read() {
      const { text, unread } = readText([host])
      if (text === '') return null
      if (last?.text !== text) last = { text, unread }
      return { text: last, top: 0 }
    },
    /** Pages that are not painted at the moment: about there. */
    reveal(offset) {
      const box = painted.getBoundingClientRect()
      const place = box.top + (box.height * offset) / Math.max(1, last?.text.length ?? 1)
      return { top: place, bottom: place + 1 }
    },
    watch(onChange, signal) {
      const observer = new MutationObserver(onChange)
      observer.observe(host, { subtree: true, childList: true, characterData: true })
      signal.addEventListener('abort', () => observer.disconnect(), { once: true })
    },
  }
}
