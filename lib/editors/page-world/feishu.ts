/** 飞书 documents: a tree of blocks of which the page shows those near the viewport. From public material, not tried on the site. */
import { type FindModel, versionOf } from './model'

interface Block {
  zoneState?: { allText?: string }
  snapshot?: { type?: string }
  children?: Block[]
}

/** Deeper than a reader would follow; a tree that is none must not hang the page. */
const DEEPEST = 50
const MOST_BLOCKS = 200_000

export const feishu: FindModel = (element) => {
  if (!element.matches('[data-block-type="page"]')) return null
  const { PageMain } = window as { PageMain?: { blockManager?: { rootBlockModel?: Block } } }
  if (!PageMain?.blockManager?.rootBlockModel) return null
  const read = () => {
    const root = PageMain.blockManager?.rootBlockModel
    if (!root) throw new Error('no document')
    const lines: string[] = []
    const pending = collect(root, lines)
    return { text: lines.join('\n'), pending }
  }
  let last = { text: '', version: {} }
  return {
    name: 'feishu',
    version() {
      const { text } = read()
      if (text !== last.text) last = { text, version: {} }
      return versionOf(last.version)
    },
    text: () => read().text,
    top: () => 0,
    // The page is scrolled to about there by the other side.
    reveal(offset) {
      const box = element.getBoundingClientRect()
      const place = box.top + (box.height * offset) / Math.max(1, read().text.length)
      return { top: place, bottom: place + 1 }
    },
    unread: () => (read().pending ? ['experimental', 'virtualised'] : ['experimental']),
  }
}

/** Whether some block has not been loaded. */
function collect(root: Block, lines: string[]): boolean {
  let isPending = false
  const levels: { blocks: readonly Block[]; next: number }[] = [{ blocks: [root], next: 0 }]
  for (let top = levels.at(-1); top; top = levels.at(-1)) {
    const block = top.blocks[top.next++]
    if (!block) {
      levels.pop()
      continue
    }
    if (lines.length > MOST_BLOCKS || levels.length > DEEPEST) throw new Error('no tree of blocks')
    if (block.snapshot?.type === 'pending') isPending = true
    const text = block.zoneState?.allText
    if (typeof text === 'string') lines.push(text.replace(/\n$/, ''))
    if (Array.isArray(block.children)) levels.push({ blocks: block.children, next: 0 })
  }
  return isPending
}
