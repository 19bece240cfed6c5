/**
 * canvas-editor keeps its text to itself; it gives it out only by being copied from. Its own keys are pressed for it, while what would
 * write to the clipboard is replaced for the moment, and the caret is then put back where it stood. Only ever on the reviewer's click.
 */
import type { Copied } from '../bridge-protocol'

/** How long the editor may take to copy, in milliseconds. */
const PATIENCE = 2_000
/** How long the editor is given to draw what is selected: so many times so many milliseconds. */
const WAITS = 20
const WAIT = 25
const MOST_PAGES = 200
const MOST_RUNS = 5_000
const LONGEST_RUN = 2_000
/** By what the editor's own note of what was copied is known; that stays as it was, too. */
const OWN_NOTE = '"elementList"'

/**
 * @param input the editor's hidden field for keys
 * @param isCaretSet that a caret stands in the text though it does not show: the editor hides it while the window is not at work in
 */
export async function copyByKeys(input: Element, isCaretSet: boolean): Promise<Copied> {
  const container = input.parentElement
  const caret = container?.querySelector<HTMLElement>('.ce-cursor')
  if (!container || !caret) return { failure: 'failed' }
  // Without a caret there is no place to put it back to, and a selection could not be made again.
  const place = caret.offsetHeight > 0 || isCaretSet ? placeOf(caret, container) : null
  const canvas = place && canvasAt(container, place)
  if (!canvas) return { failure: 'no-caret' }

  const copying = new Interception(container)
  try {
    press(input, 'a')
    press(input, 'c')
    const text = await copying.text
    // The editor makes its own note of what was copied after the clipboard has taken it, and draws its pages by and by.
    for (let wait = 0; wait === 0 || (wait < WAITS && copying.drawn().length === 0); wait++) await sleep(WAIT)
    return text === null ? { failure: 'forbidden' } : { text, drawn: copying.drawn() }
  } finally {
    copying.end()
    // Where the pages stand now, should the page have scrolled meanwhile.
    const { x, y } = placeOf(caret, container, place)
    for (const type of ['mousedown', 'mouseup']) {
      canvas.dispatchEvent(
        new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, cancelable: true, view: window }),
      )
    }
  }
}

interface Place {
  /** In CSS pixels of the viewport. */
  x: number
  y: number
  /** From the container's own corner. */
  left: number
  top: number
}

/** The middle of the caret, by where it was last put, be it hidden; or of the place where it was before. */
function placeOf(caret: HTMLElement, container: Element, before?: Place): Place {
  const box = container.getBoundingClientRect()
  const number = (value: string) => Number.parseFloat(value) || 0
  const left = before?.left ?? number(caret.style.left) + 0.5
  const top = before?.top ?? number(caret.style.top) + number(caret.style.height) / 2
  return { x: box.left + container.clientLeft + left, y: box.top + container.clientTop + top, left, top }
}

/** Takes what would go to the clipboard, and what is drawn meanwhile. */
class Interception {
  /** Null when nothing was copied: by a rule of the page, as a rule. */
  readonly text: Promise<string | null>
  /** The runs of text that each page shows, in the order of drawing. */
  readonly #pages = new Map<HTMLCanvasElement | OffscreenCanvas, string[]>()
  readonly end: () => void

  constructor(container: Element) {
    let settle: (text: string | null) => void = () => undefined
    this.text = new Promise((resolve) => {
      settle = resolve
    })
    const timer = setTimeout(() => settle(null), PATIENCE)
    // Pages without encryption have no such clipboard.
    const { clipboard } = navigator as { clipboard?: Clipboard }
    const replaced = [
      ...(clipboard
        ? [
            replace(clipboard, 'write', () => async (items: ClipboardItem[]) => {
              const blob = await items[0]?.getType('text/plain')
              settle((await blob?.text()) ?? null)
            }),
            replace(clipboard, 'writeText', () => async (text: string) => settle(text)),
          ]
        : []),
      replace(document, 'execCommand', (own) => (...given: Parameters<typeof own>) => {
        if (given[0] !== 'copy') return own.apply(document, given)
        settle(String(getSelection()))
        return true
      }),
      replace(
        Storage.prototype,
        'setItem',
        (own) =>
          function (this: Storage, key: string, value: string) {
            if (!String(value).includes(OWN_NOTE)) own.call(this, key, value)
          },
      ),
      replace(CanvasRenderingContext2D.prototype, 'fillText', (own) => {
        const pages = this.#pages
        return function (this: CanvasRenderingContext2D, ...given: Parameters<typeof own>) {
          if (container.contains(this.canvas)) {
            const runs = pages.get(this.canvas) ?? []
            pages.set(this.canvas, runs)
            if (runs.length < MOST_RUNS) runs.push(String(given[0]).slice(0, LONGEST_RUN))
          }
          own.apply(this, given)
        }
      }),
      replace(CanvasRenderingContext2D.prototype, 'clearRect', (own) => {
        const pages = this.#pages
        return function (this: CanvasRenderingContext2D, ...given: Parameters<typeof own>) {
          // What comes is a page drawn anew.
          if (given[0] <= 0 && given[1] <= 0) pages.delete(this.canvas)
          own.apply(this, given)
        }
      }),
    ]
    this.end = () => {
      clearTimeout(timer)
      for (const restore of replaced) restore()
    }
  }

  drawn(): string[][] {
    return [...this.#pages.values()].slice(0, MOST_PAGES)
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Puts another function in a method's place; what it returns takes it away again. */
function replace<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  make: (own: Owner[Name]) => Owner[Name],
): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name)
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: make(owner[name]) })
  return () => {
    if (before) Object.defineProperty(owner, name, before)
    else delete owner[name]
  }
}

/** A key with the one that makes it a command; heard by the field itself and by nothing around it. */
function press(input: Element, key: string): void {
  const command = /Mac/i.test(navigator.platform) ? { metaKey: true } : { ctrlKey: true }
  const code = `Key${key.toUpperCase()}`
  input.dispatchEvent(new KeyboardEvent('keydown', { key, code, ...command, bubbles: false, cancelable: true }))
}

function canvasAt(container: Element, { x, y }: Place): HTMLCanvasElement | undefined {
  return [...container.querySelectorAll('canvas')].find((canvas) => {
    const { left, right, top, bottom } = canvas.getBoundingClientRect()
    return x >= left && x <= right && y >= top && y <= bottom
  })
}
