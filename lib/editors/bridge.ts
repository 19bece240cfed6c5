/**
 * The extension's end of the bridge to the page's world: asks it about the model of an editor. Events cross between the worlds at once,
 * so that a question is answered before `read` returns; without an answer, or with one that does not parse, it is null.
 */
import {
  type Ask,
  type Copied,
  copiedSchema,
  eventNames,
  MOST_CHARACTERS,
  type ReadAnswer,
  type RevealAnswer,
  readAnswerSchema,
  revealAnswerSchema,
} from './bridge-protocol'

interface Schema<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false }
}

/** An answer as JSON: each character may be escaped by six. */
const LONGEST_ANSWER = 6 * MOST_CHARACTERS + 10_000

export class Bridge {
  readonly #document: Document
  readonly #names: ReturnType<typeof eventNames>

  /** @param signal has the other end take its listeners away */
  constructor(document: Document, nonce: string, signal: AbortSignal) {
    this.#document = document
    this.#names = eventNames(nonce)
    signal.addEventListener('abort', () => this.#ask(document, { do: 'close' }), { once: true })
  }

  read(editor: Element, known: string | null): ReadAnswer | null {
    return parse(readAnswerSchema, this.#ask(editor, { do: 'read', known }))
  }

  reveal(editor: Element, offset: number): RevealAnswer | null {
    return parse(revealAnswerSchema, this.#ask(editor, { do: 'reveal', offset }))
  }

  /** Calls `onChange` when the model says that it changed. What of it shows in the page is watched there. */
  watch(editor: Element, onChange: () => void, signal: AbortSignal): void {
    this.#document.addEventListener(this.#names.changed, onChange, { signal })
    this.#ask(editor, { do: 'watch' })
    signal.addEventListener('abort', () => this.#ask(editor, { do: 'unwatch' }), { once: true })
  }

  /** Resolves to null when nothing came of it within `patience` milliseconds. */
  copy(editor: Element, isCaretSet: boolean, patience: number): Promise<Copied | null> {
    return new Promise((resolve) => {
      const waiting = new AbortController()
      const settle = (copied: Copied | null) => {
        waiting.abort()
        clearTimeout(timer)
        resolve(copied)
      }
      const timer = setTimeout(() => settle(null), patience)
      this.#document.addEventListener(this.#names.copied, (event) => settle(parse(copiedSchema, detailOf(event))), {
        signal: waiting.signal,
      })
      this.#ask(editor, { do: 'copy', isCaretSet })
    })
  }

  #ask(target: EventTarget, ask: Ask): string | null {
    let answer: string | null = null
    const take = (event: Event) => {
      answer ??= detailOf(event)
    }
    this.#document.addEventListener(this.#names.answer, take)
    try {
      // Composed: an editor in a shadow tree is asked as well; the bridge then sees the tree's host, if no more.
      target.dispatchEvent(new CustomEvent(this.#names.ask, { detail: JSON.stringify(ask), composed: true }))
    } finally {
      this.#document.removeEventListener(this.#names.answer, take)
    }
    return answer
  }
}

function detailOf(event: Event): string | null {
  let detail: unknown = null
  try {
    // Copied from the page's world, where what is copied may have getters.
    if (event instanceof CustomEvent) detail = event.detail
  } catch {
    return null
  }
  return typeof detail === 'string' && detail.length <= LONGEST_ANSWER ? detail : null
}

function parse<Value>(schema: Schema<Value>, json: string | null): Value | null {
  if (json === null) return null
  try {
    const parsed = schema.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
