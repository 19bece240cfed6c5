/** Monaco, by the page's own `monaco` or by what a framework holds of the editor. */
import { findHeld } from './held'
import { type FindModel, lineAndColumn, lineStart, type PageModel, versionOf } from './model'

interface MonacoEditor {
  getModel(): MonacoText | null
  getDomNode(): Element | null
  getVisibleRanges(): { startLineNumber: number }[]
  revealPositionInCenter(place: { lineNumber: number; column: number }, scroll: number): void
}

interface MonacoText {
  /** With 1 for the kind of line ends: `\n`. */
  getValue(lineEnds: number): string
  getVersionId(): number
  onDidChangeContent(listener: () => void): { dispose(): void }
}

/** At once, not by and by. */
const IMMEDIATE = 1

export const monaco: FindModel = (element) => {
  const root = element.closest('.monaco-editor')
  if (!root) return null
  const { monaco } = window as { monaco?: { editor?: { getEditors?(): MonacoEditor[] } } }
  const editors = monaco?.editor?.getEditors?.() ?? []
  const editor =
    [...editors].find((each) => isOf(each, root)) ?? findHeld(root, (held) => isEditor(held) && isOf(held, root))
  return isEditor(editor) ? modelOf(editor) : null
}

function modelOf(editor: MonacoEditor): PageModel {
  // Asked for anew each time: an editor may be given another one.
  const model = () => {
    const present = editor.getModel()
    if (!present) throw new Error('nothing is open')
    return present
  }
  const text = () => model().getValue(1)
  return {
    name: 'monaco',
    version: () => `${versionOf(model())}/${model().getVersionId()}`,
    text,
    top: () => lineStart(text(), (editor.getVisibleRanges()[0]?.startLineNumber ?? 1) - 1),
    reveal(offset) {
      const { line, column } = lineAndColumn(text(), offset)
      editor.revealPositionInCenter({ lineNumber: line + 1, column: column + 1 }, IMMEDIATE)
      return null
    },
    watch(onChange) {
      const subscription = model().onDidChangeContent(onChange)
      return () => subscription.dispose()
    },
  }
}

function isEditor(held: unknown): held is MonacoEditor {
  const editor = held as Partial<MonacoEditor> | null | undefined
  return (
    typeof editor?.getModel === 'function' &&
    typeof editor.getDomNode === 'function' &&
    typeof editor.getVisibleRanges === 'function'
  )
}

function isOf(editor: MonacoEditor, root: Element): boolean {
  const node = editor.getDomNode()
  return node !== null && (node === root || node.contains(root) || root.contains(node))
}
