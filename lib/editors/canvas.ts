/**
 * Editors that draw their text as a picture. Some have a model that the bridge can ask for, some give their text out by being copied from
 * when the reviewer asks for it; of the others it is said that they cannot be read. Their marks are shown in the panel.
 */
import { containedShare, squeeze } from './aligned'
import type { Bridge } from './bridge'
import type { CopyFailure } from './bridge-protocol'
import { bridgedModel } from './bridged'
import type { Editor, Reading, UnreadId } from './editor'
import { nameOfPage } from './name'
import { isDrawn } from './visibility'

/** The share of the window that canvases must take up to be what the reviewer looks at, and not a chart beside it. */
const SHARE = 0.3
/** The hidden field for keys of an editor that can be copied from. */
const KEYS = 'textarea.ce-inputarea'
/** How long copying may take, in milliseconds. */
const PATIENCE = 4_000
/** Page numbers, headers and footers are drawn among the text and are not in it: so much of what is drawn must be. */
const CONTAINED = 0.9
const SHOWN = /display:\s*block/
const NOTHING: Reading = { text: '', unread: ['canvas'], locate: () => null }

/** An editor for the canvases of a document; null when they are not what the page is about. */
export function canvasEditor(
  document: Document,
  canvases: readonly HTMLCanvasElement[],
  bridge: Bridge | null,
): Editor | null {
  const view = document.defaultView
  const drawn = canvases.filter(isDrawn)
  const largest = drawn.toSorted((a, b) => areaOf(b, view) - areaOf(a, view))[0]
  if (!view || !largest) return null
  const area = drawn.reduce((sum, canvas) => sum + areaOf(canvas, view), 0)
  if (area < SHARE * view.innerWidth * view.innerHeight) return null
  const keys = keysOf(largest)
  const base: Editor = {
    adapter: 'canvas',
    element: keys?.parentElement ?? largest,
    marksIn: 'panel',
    carriesMarks: false,
    name: () => nameOfPage(largest),
    visible: () => isDrawn(largest),
    focused: () => false,
    alive: () => largest.isConnected,
    read: () => NOTHING,
    watch() {},
  }
  if (bridge && keys) return copiedEditor(base, keys, bridge)
  return bridge ? modelledEditor(base, largest, bridge) : base
}

/** One whose model is asked. */
function modelledEditor(base: Editor, canvas: HTMLCanvasElement, bridge: Bridge): Editor {
  const model = bridgedModel(bridge, canvas)
  return {
    ...base,
    read() {
      const answer = model.read()
      return answer ? { ...answer.text, locate: () => null } : NOTHING
    },
    watch: (onChange, signal) => model.watch(onChange, signal),
  }
}

/** One that is copied from. What was copied is old as soon as something is written, and that is said. */
function copiedEditor(base: Editor, keys: Element, bridge: Bridge): Editor {
  let copied: { text: string; unread: UnreadId[] } | null = null
  /** The editor hides its caret as soon as the reviewer goes to the panel; only then can it be told from a selection. */
  let isCaretSet = false
  const read = (): Reading => (copied ? { ...copied, locate: () => null } : NOTHING)
  return {
    ...base,
    read,
    watch(onChange, signal) {
      const view = base.element.ownerDocument.defaultView
      const caret = base.element.querySelector<HTMLElement>('.ce-cursor')
      // What has changed and has not been told yet was changed by the same event: the editor hears of it before we do.
      const hiding = new MutationObserver(() => undefined)
      if (caret) hiding.observe(caret, { attributeFilter: ['style'], attributeOldValue: true })
      signal.addEventListener('abort', () => hiding.disconnect(), { once: true })
      const onBlur = () => {
        const wasShown = hiding.takeRecords().some(({ oldValue }) => SHOWN.test(oldValue ?? ''))
        isCaretSet ||= wasShown || (caret?.offsetHeight ?? 0) > 0
      }
      view?.addEventListener('blur', onBlur, { capture: true, signal })
      // A key or the pointer can make a selection of it; whether it did shows when the window is left.
      for (const type of ['mousedown', 'keydown']) {
        base.element.addEventListener(type, ({ isTrusted }) => (isCaretSet &&= !isTrusted), { capture: true, signal })
      }
      const outdate = () => {
        if (!copied || copied.unread.includes('changed-since')) return
        copied = { ...copied, unread: [...copied.unread, 'changed-since'] }
        onChange()
      }
      for (const type of ['input', 'compositionend', 'paste', 'cut', 'drop']) {
        base.element.addEventListener(type, outdate, { capture: true, signal })
      }
      base.element.addEventListener('keydown', (event) => writes(event as KeyboardEvent) && outdate(), {
        capture: true,
        signal,
      })
    },
    async take(): Promise<CopyFailure | null> {
      const answer = await bridge.copy(keys, isCaretSet, PATIENCE)
      if (!answer) return 'failed'
      if ('failure' in answer) return answer.failure
      const text = answer.text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
      const whole = squeeze(text).text
      const shares = answer.drawn.map((runs) =>
        containedShare(
          runs.map((run) => squeeze(run).text),
          whole,
        ),
      )
      const isProven = shares.length > 0 && Math.min(...shares) >= CONTAINED
      copied = { text, unread: ['taken-at-click', ...(isProven ? [] : (['canvas'] as const))] }
      return null
    },
  }
}

/** The field for keys of the editor that draws a canvas. */
function keysOf(canvas: Element): Element | null {
  for (let at = canvas.parentElement, step = 0; at && step < 4; at = at.parentElement, step++) {
    const keys = at.querySelector(`:scope > ${KEYS}`)
    if (keys) return keys
  }
  return null
}

/** Whether a key can change the text without an event of its own that says so. */
function writes({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return /^[zyxvb]$/i.test(key)
  return key === 'Backspace' || key === 'Delete' || key === 'Enter' || key === 'Tab'
}

/** How many square pixels of it show in the window. */
function areaOf(canvas: Element, view: Window | null): number {
  const box = canvas.getBoundingClientRect()
  const width = Math.min(box.right, view?.innerWidth ?? 0) - Math.max(box.left, 0)
  const height = Math.min(box.bottom, view?.innerHeight ?? 0) - Math.max(box.top, 0)
  return Math.max(0, width) * Math.max(0, height)
}
