/** CodeMirror 6 and 5. */
import { type FindModel, lineAndColumn, lineStart, versionOf } from './model'

interface View6 {
  state: { doc: { toString(): string; length: number } }
  viewport: { from: number }
  documentTop: number
  scaleY?: number
  lineBlockAt(offset: number): { top: number; bottom: number }
}

interface Tile6 {
  view?: View6
  rootView?: { view?: View6 }
}

/** Version 6 hangs its own tree on what it draws; its parts were renamed from views to tiles. */
export const codeMirror6: FindModel = (element) => {
  const { cmTile, cmView } = element as Element & { cmTile?: Tile6; cmView?: Tile6 }
  const view = [cmTile?.view, cmView?.view, cmView?.rootView?.view].find((each) => each?.state?.doc !== undefined)
  if (!view) return null
  return {
    name: 'codemirror',
    version: () => versionOf(view.state.doc),
    text: () => view.state.doc.toString(),
    top: () => view.viewport.from,
    reveal(offset) {
      const { top, bottom } = view.lineBlockAt(Math.min(offset, view.state.doc.length))
      const scale = view.scaleY ?? 1
      return { top: view.documentTop + top * scale, bottom: view.documentTop + bottom * scale }
    },
  }
}

interface Editor5 {
  getValue(separator: string): string
  changeGeneration(): number
  getViewport(): { from: number }
  charCoords(place: { line: number; ch: number }, mode: 'window'): { top: number; bottom: number }
  on(type: 'change', listener: () => void): void
  off(type: 'change', listener: () => void): void
}

export const codeMirror5: FindModel = (element) => {
  const editor = (element as Element & { CodeMirror?: Editor5 }).CodeMirror
  if (!editor) return null
  const text = () => editor.getValue('\n')
  return {
    name: 'codemirror',
    version: () => String(editor.changeGeneration()),
    text,
    top: () => lineStart(text(), editor.getViewport().from),
    reveal(offset) {
      const { line, column } = lineAndColumn(text(), offset)
      const { top, bottom } = editor.charCoords({ line, ch: column }, 'window')
      return { top, bottom }
    },
    watch(onChange) {
      editor.on('change', onChange)
      return () => editor.off('change', onChange)
    },
  }
}
