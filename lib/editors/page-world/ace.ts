/** Ace. */
import { type FindModel, lineAndColumn, lineStart } from './model'

interface AceEditor {
  session: {
    getValue(): string
    on(type: 'change', listener: () => void): void
    off(type: 'change', listener: () => void): void
  }
  renderer: {
    getFirstVisibleRow(): number
    scrollToLine(line: number, center: boolean, animate: boolean): void
  }
}

export const ace: FindModel = (element) => {
  const editor = (element as Element & { env?: { editor?: AceEditor } }).env?.editor
  if (!editor) return null
  const { session, renderer } = editor
  const text = () => session.getValue().replace(/\r\n?/g, '\n')
  // It counts no versions by itself; this one is only asked for after something changed.
  let version = 0
  let last = ''
  return {
    name: 'ace',
    version() {
      const now = text()
      if (now !== last) version++
      last = now
      return String(version)
    },
    text,
    top: () => lineStart(text(), Math.max(0, renderer.getFirstVisibleRow())),
    reveal(offset) {
      renderer.scrollToLine(lineAndColumn(text(), offset).line, true, false)
      return null
    },
    watch(onChange) {
      session.on('change', onChange)
      return () => session.off('change', onChange)
    },
  }
}
