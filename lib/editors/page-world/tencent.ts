/**
 * 腾讯文档: a pool of characters behind a canvas. From public material, not tried on the site. Comments and text boxes may stand in the
 * pool among the text, so that it is never called the whole text.
 */
import { type FindModel, versionOf } from './model'

interface Pool {
  size(): number
  subText(from: number, to: number): string
}

export const tencent: FindModel = (element) => {
  if (!(element instanceof HTMLCanvasElement)) return null
  const { pad } = window as {
    pad?: { editor?: { _state?: { _dataEngine?: { dataStream?: { textPool?: Pool } } } } }
  }
  const pool = () => pad?.editor?._state?._dataEngine?.dataStream?.textPool
  if (typeof pool()?.subText !== 'function') return null
  const text = () => {
    const present = pool()
    if (!present) throw new Error('no document')
    return clean(present.subText(0, present.size()))
  }
  let last = { text: '', version: {} }
  return {
    name: 'tencent',
    version() {
      const now = text()
      if (now !== last.text) last = { text: now, version: {} }
      return versionOf(last.version)
    },
    text,
    top: () => 0,
    reveal: () => null,
    unread: () => ['experimental', 'canvas'],
  }
}

/** Without the signs for structure; a paragraph ends with a carriage return. */
function clean(pool: string): string {
  let text = ''
  for (const sign of pool.replace(/\r\n?/g, '\n')) if (sign >= ' ' || sign === '\n' || sign === '\t') text += sign
  return text.replace(/\n+$/, '')
}
