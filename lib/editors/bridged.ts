/** Editors that draw some of their lines, known by the structure of their elements, whose model the bridge can ask for. */
import type { Bridge } from './bridge'
import { type DomText, domEditor } from './dom'
import type { Editor } from './editor'
import { type ModelText, type TextModel, virtualEditor } from './virtual'

interface Kind {
  /** The editor as a whole, and within it what its lines are put into and the lines. */
  root: string
  holder: string
  /** Absent where the holder is read as it is, numbers of list items and the like included. */
  line?: string
  /** Lines stand in the page in the order in which they are read, or are laid out by their position. */
  order: 'page' | 'position'
  /** The element that the page's own objects hang on. */
  handle: 'root' | 'holder'
}

const KINDS: readonly Kind[] = [
  { root: '.cm-editor', holder: '.cm-content', line: '.cm-line', order: 'page', handle: 'holder' },
  { root: '.monaco-editor', holder: '.view-lines', line: '.view-line', order: 'position', handle: 'root' },
  {
    root: '.CodeMirror',
    holder: '.CodeMirror-code',
    // Early versions gave their lines no class.
    line: '.CodeMirror-line, .CodeMirror-code > pre, .CodeMirror-code > div > pre',
    order: 'page',
    handle: 'root',
  },
  { root: '.ace_editor', holder: '.ace_text-layer', line: '.ace_line', order: 'position', handle: 'root' },
  { root: '[data-block-type="page"]', holder: '[data-block-type="page"]', order: 'page', handle: 'root' },
]

/** Whether an element holds the lines of such an editor. */
export function isLineHolder(element: Element): boolean {
  return KINDS.some(({ root, holder }) => element.matches(holder) && element.closest(root) !== null)
}

/** The editor whose lines are in `holder`; only the drawn ones are read where there is no bridge. */
export function bridgedEditor(holder: Element, bridge: Bridge | null): Editor | null {
  const kind = KINDS.find((each) => holder.matches(each.holder) && holder.closest(each.root))
  const root = kind && holder.closest(kind.root)
  if (!kind || !root) return null
  const lines = () => {
    const drawn = kind.line ? [...holder.querySelectorAll(kind.line)] : [holder]
    return kind.order === 'page' ? drawn : drawn.sort((a, b) => topOf(a) - topOf(b))
  }
  if (bridge) {
    const model = bridgedModel(bridge, kind.handle === 'root' ? root : holder)
    return virtualEditor({ adapter: 'virtualised', element: root, holder, lines, model, isPainted: !kind.line })
  }
  // An editor that marks its own gaps says by itself when lines are missing.
  const text: DomText =
    kind.order === 'page' && holder.matches('[contenteditable]')
      ? { element: root, roots: () => [holder] }
      : { element: root, roots: lines, unread: ['virtualised'] }
  return domEditor(text)
}

/** The model behind an element. */
export function bridgedModel(bridge: Bridge, handle: Element): TextModel {
  let known: { version: string; text: ModelText } | null = null
  return {
    read() {
      const answer = bridge.read(handle, known?.version ?? null)
      if (!answer) return null
      if (answer.text !== undefined)
        known = { version: answer.version, text: { text: answer.text, unread: answer.unread ?? [] } }
      return known && known.version === answer.version ? { text: known.text, top: answer.top } : null
    },
    reveal: (offset) => bridge.reveal(handle, offset)?.place ?? null,
    watch: (onChange, signal) => bridge.watch(handle, onChange, signal),
  }
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top
}
