/** What runs in each frame of the page while a panel looks at it: one port, asked by the panel, gone with the panel. */
import { type Candidate, type FromFrame, type ToFrame, toFrameSchema } from '../messages'
import { Bridge } from './bridge'
import { type Editor, isComplete } from './editor'
import { findEditors, placeOf } from './find'
import { suiteOf } from './suites'
import { changeBetween } from './text-change'
import { Watch } from './watch'

/** As much of an extension's port as is needed here. */
export interface FramePort {
  postMessage(message: FromFrame): void
  onMessage: { addListener(listener: (message: unknown) => void): void }
  onDisconnect: { addListener(listener: () => void): void }
}

/** How long pages are given to finish putting up an editor before it is looked at, in milliseconds. */
const SETTLE = 120
const BEGINNING = 60
const MAY_HOLD_EDITORS = 'iframe, frame, textarea, canvas, [contenteditable]'

/** Serves one panel until it is gone; then every mark, sheet, overlay and listener is gone as well. */
export function serveFrame(port: FramePort): void {
  const closing = new AbortController()
  const frame = new Frame(document, (message) => port.postMessage(message), closing.signal)
  port.onMessage.addListener((message) => {
    const asked = toFrameSchema.safeParse(message)
    if (asked.success && !closing.signal.aborted) frame.answer(asked.data)
  })
  port.onDisconnect.addListener(() => closing.abort())
}

class Frame {
  readonly #document: Document
  readonly #send: (message: FromFrame) => void
  readonly #signal: AbortSignal
  /** Editors by id; an element keeps its id as long as it lives. */
  #editors = new Map<string, Editor>()
  readonly #ids = new WeakMap<Element, string>()
  #count = 0
  #revision = 0
  #watched: { id: string; watch: Watch; close: () => void } | null = null
  #structure: MutationObserver | null = null
  #pending: ReturnType<typeof setTimeout> | undefined
  #bridge: Bridge | null = null
  /** Asked for once; without one the editors are read as far as they are drawn. */
  #isBridgeAsked = false
  #revealing: Promise<void> = Promise.resolve()

  constructor(document: Document, send: (message: FromFrame) => void, signal: AbortSignal) {
    this.#document = document
    this.#send = send
    this.#signal = signal
  }

  answer(asked: ToFrame): void {
    switch (asked.kind) {
      case 'find':
        this.#find()
        return
      case 'watch':
        this.#watch(asked.candidate)
        return
      case 'unwatch':
        this.#unwatch()
        return
      case 'take':
        void this.#take()
        return
      case 'mark': {
        const result = this.#watched?.watch.mark(asked.revision, asked.marks, asked.gaps, asked.kept)
        if (result) this.#send({ kind: 'marked', revision: asked.revision, ...result })
        return
      }
      case 'reveal':
        void this.#reveal(asked)
        return
      case 'bridge':
        this.#bridgeOver(asked.nonce)
    }
  }

  #bridgeOver(nonce: string | null): void {
    this.#isBridgeAsked = true
    // One that comes late finds an editor that is followed already, as far as it is drawn.
    const followed = nonce !== null && !this.#bridge ? this.#watched?.id : undefined
    if (nonce !== null) this.#bridge ??= new Bridge(this.#document, nonce, this.#signal)
    if (followed) this.#unwatch()
    this.#find()
    if (followed) this.#watch(followed)
  }

  /** One after the other: the panel counts on answers in the order of its questions. */
  async #reveal({ revision, start, end }: { revision: number; start: number; end: number }): Promise<void> {
    const before = this.#revealing
    const own = before.then(async () => (await this.#watched?.watch.reveal(revision, start, end)) ?? false)
    this.#revealing = own.then(
      () => undefined,
      () => undefined,
    )
    const found = await own.catch(() => false)
    if (!this.#signal.aborted) this.#send({ kind: 'revealed', found })
  }

  #find(): void {
    const { editors, foreignFrames, shadows, needsBridge } = findEditors(this.#document, this.#bridge)
    if (needsBridge && !this.#isBridgeAsked) {
      this.#isBridgeAsked = true
      this.#send({ kind: 'wanted' })
      return
    }
    const watched = this.#watched
    const before = watched && this.#editors.get(watched.id)
    this.#editors = new Map(editors.map((editor) => [this.#idOf(editor.element), editor]))
    // The one at work stays on offer while it lives, whatever else came up.
    // A page that is only read makes way for an editor.
    if (watched && before?.alive() && before.adapter !== 'page') this.#editors.set(watched.id, before)
    else if (watched && before?.adapter === 'page' && !this.#editors.has(watched.id)) this.#unwatch()
    this.#observe(shadows)
    const candidates = [...this.#editors].map(([id, editor]) => describe(id, editor))
    const suite = suiteOf(location.href)
    this.#send({ kind: 'found', candidates, unreachable: foreignFrames, place: placeOf(location.href), suite })
  }

  #watch(id: string): void {
    const editor = this.#editors.get(id)
    if (!editor) return
    if (this.#watched?.id === id) {
      this.#watched.watch.send()
      return
    }
    this.#unwatch()
    const closing = new AbortController()
    const signal = AbortSignal.any([closing.signal, this.#signal])
    let told: { revision: number; text: string } | null = null
    const watch = new Watch(
      editor,
      {
        nextRevision: () => ++this.#revision,
        text: (revision, reading, titleField) => {
          const text = told ? { since: told.revision, ...changeBetween(told.text, reading.text) } : reading.text
          told = { revision, text: reading.text }
          this.#send({
            kind: 'text',
            candidate: id,
            revision,
            text,
            complete: isComplete(reading.unread),
            unread: [...reading.unread],
            ...(editor.marksIn && { marksIn: editor.marksIn }),
            ...(editor.take && { isTaken: true }),
            ...(titleField !== undefined && { titleField }),
          })
        },
        gone: () => this.#leave(),
      },
      signal,
    )
    this.#watched = { id, watch, close: () => closing.abort() }
    watch.send()
  }

  async #take(): Promise<void> {
    const watched = this.#watched
    const editor = watched && this.#editors.get(watched.id)
    if (!editor?.take) return
    const failure = await editor.take()
    if (this.#watched !== watched || this.#signal.aborted) return
    if (failure) this.#send({ kind: 'notTaken', failure })
    else watched?.watch.send(true)
  }

  #unwatch(): void {
    this.#watched?.close()
    this.#watched = null
  }

  #leave(): void {
    if (!this.#watched) return
    this.#unwatch()
    this.#changed(true)
  }

  #changed(watchedGone: boolean): void {
    if (!this.#signal.aborted) this.#send({ kind: 'changed', watchedGone })
  }

  /** Watches for editors and frames that come and go. */
  #observe(shadows: readonly ShadowRoot[]): void {
    if (!this.#structure) {
      const observer = new MutationObserver((records) => this.#onStructure(records))
      this.#structure = observer
      const signal = this.#signal
      signal.addEventListener('abort', () => {
        observer.disconnect()
        clearTimeout(this.#pending)
      })
      // A frame that loaded, and writing in a field that is not the one followed, may each bring up a better draft.
      this.#document.addEventListener('load', (event) => isFrame(event.target) && this.#lookSoon(), {
        capture: true,
        signal,
      })
      this.#document.addEventListener('DOMContentLoaded', () => this.#lookSoon(), { signal })
      this.#document.addEventListener('input', (event) => this.#onInput(event), { capture: true, signal })
    }
    for (const root of [this.#document, ...shadows]) {
      this.#structure.observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['contenteditable'],
      })
    }
  }

  #onStructure(records: readonly MutationRecord[]): void {
    const editor = this.#watched && this.#editors.get(this.#watched.id)
    if (editor && !editor.alive()) this.#leave()
    for (const record of records) {
      // What happens inside the draft is the draft's own affair.
      if (editor?.element.contains(record.target) && record.type === 'childList') continue
      if (record.type === 'attributes' || [...record.addedNodes, ...record.removedNodes].some(mayHoldEditors)) {
        this.#lookSoon()
        return
      }
    }
  }

  #onInput(event: Event): void {
    const editor = this.#watched && this.#editors.get(this.#watched.id)
    const target = event.composedPath()[0]
    if (!(target instanceof Node) || editor?.element.contains(target)) return
    this.#lookSoon()
  }

  #lookSoon(): void {
    clearTimeout(this.#pending)
    this.#pending = setTimeout(() => this.#changed(false), SETTLE)
  }

  #idOf(element: Element): string {
    const known = this.#ids.get(element)
    if (known) return known
    const id = `e${++this.#count}`
    this.#ids.set(element, id)
    return id
  }
}

function describe(id: string, editor: Editor): Candidate {
  const { text } = editor.read()
  return {
    id,
    adapter: editor.adapter,
    name: editor.name(),
    characters: text.length,
    beginning: text.replace(/\s+/g, ' ').trim().slice(0, BEGINNING),
    visible: editor.visible(),
    focused: editor.focused(),
  }
}

function isFrame(target: EventTarget | null): boolean {
  return target instanceof HTMLIFrameElement
}

function mayHoldEditors(node: Node): boolean {
  // Our own overlays come and go as well.
  if (!(node instanceof Element) || node.tagName.startsWith('HEGAO-')) return false
  return node.tagName.includes('-') || node.matches(MAY_HOLD_EDITORS) || node.querySelector(MAY_HOLD_EDITORS) !== null
}
