/** The bridge's end in the page's world: answers what the extension's own script asks about the models of editors. */
import { type Ask, eventNames, MOST_CHARACTERS, type ReadAnswer, type RevealAnswer } from '../bridge-protocol'
import { ace } from './ace'
import { copyByKeys } from './canvas-editor'
import { codeMirror5, codeMirror6 } from './codemirror'
import { feishu } from './feishu'
import type { FindModel, PageModel } from './model'
import { monaco } from './monaco'
import { tencent } from './tencent'
import { univer } from './univer'

const MODELS: readonly FindModel[] = [codeMirror6, codeMirror5, monaco, ace, univer, feishu, tencent]

/** Listens until it is told to close. Returns the nonce that its events are named by; it is never said in the page itself. */
export function serveBridge(): string {
  const nonce = makeNonce()
  const names = eventNames(nonce)
  const closing = new AbortController()
  const models = new WeakMap<Element, PageModel>()
  const unwatch = new Map<Element, () => void>()
  const say = (name: string, answer: unknown) =>
    document.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(answer) }))

  const modelOf = (element: Element): PageModel | null => {
    const known = models.get(element)
    if (known) return known
    for (const find of MODELS) {
      const model = attempt(() => find(element))
      if (!model) continue
      models.set(element, model)
      return model
    }
    return null
  }
  const answer = (element: Element, ask: Ask): void => {
    if (ask.do === 'unwatch') {
      attempt(unwatch.get(element))
      unwatch.delete(element)
      return
    }
    if (ask.do === 'copy') {
      void copyByKeys(element, ask.isCaretSet).then((copied) => say(names.copied, copied))
      return
    }
    const model = modelOf(element)
    if (!model) return
    if (ask.do === 'read') say(names.answer, read(model, ask.known))
    if (ask.do === 'reveal') say(names.answer, { place: model.reveal(ask.offset) } satisfies RevealAnswer)
    if (ask.do === 'watch' && model.watch && !unwatch.has(element)) {
      unwatch.set(
        element,
        model.watch(() => say(names.changed, null)),
      )
    }
  }
  closing.signal.addEventListener('abort', () => {
    for (const end of unwatch.values()) attempt(end)
    unwatch.clear()
  })
  window.addEventListener(
    names.ask,
    (event) => {
      const element = event.target
      const ask = attempt(() => JSON.parse(String((event as CustomEvent).detail)) as Ask)
      if (ask?.do === 'close') closing.abort()
      // A model that throws gives no answer, which the other side takes for what it is; it is looked for anew next time.
      else if (ask && element instanceof Element && attempt(() => answer(element, ask) ?? true) === null)
        models.delete(element)
    },
    { capture: true, signal: closing.signal },
  )
  return nonce
}

/** By what pages without encryption have as well. */
function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function read(model: PageModel, known: string | null): ReadAnswer | null {
  const version = model.version()
  const top = Math.max(0, Math.trunc(model.top())) || 0
  if (version === known) return { model: model.name, version, top }
  const text = model.text()
  if (typeof text !== 'string' || text.length > MOST_CHARACTERS) return null
  return { model: model.name, version, top, text, unread: model.unread?.() ?? [] }
}

function attempt<Value>(act: (() => Value) | undefined): Value | null {
  try {
    return act ? act() : null
  } catch {
    return null
  }
}
