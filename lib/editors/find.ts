/** Finds what could be the draft in one document, its shadow trees included. Frames have their own copy of this script. */
import type { Bridge } from './bridge'
import { bridgedEditor, isLineHolder } from './bridged'
import { canvasEditor } from './canvas'
import { commonHolder, domEditor } from './dom'
import type { Editor } from './editor'
import { pageTextEditor } from './page-text'
import { holderOf, shadowOf } from './shadow'
import { type TextField, textFieldEditor } from './textarea'
import { twoCopyEditor } from './two-copies'
import { isDrawn } from './visibility'

export interface Findings {
  editors: Editor[]
  /** The places of frames in this document that are of another origin; see `placeOf`. */
  foreignFrames: string[]
  /** The shadow trees that were gone through. */
  shadows: ShadowRoot[]
  /** Whether an editor was found that could be read better through a bridge. */
  needsBridge: boolean
}

/** Below this many characters a hidden text is not worth offering, nor a one-line field. */
const SUBSTANTIAL = 200
/** A field lower than this, in CSS pixels, is for a line, not for a draft. */
const ONE_LINE = 44
/** A field as high as this, in CSS pixels, waits for a draft though it be empty. */
const ROOM = 200
/** A frame smaller than this is not where somebody edits a draft. */
const FRAME = { width: 200, height: 100 }
/** What is a paragraph by its name. */
const PARAGRAPH = new Set(['P', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])
const EDITABLE = '[contenteditable]:not([contenteditable="false" i])'

export function findEditors(document: Document, bridge: Bridge | null = null): Findings {
  const scan = scanDocument(document)
  const free = scan.hosts.filter((host) => !scan.lines.some((lines) => lines.contains(host)))
  const hosts = document.designMode === 'on' ? [document.body ?? document.documentElement] : outermost(free)
  const rich = groupParagraphs(hosts.filter(isDrawn)).map(hostEditor)
  const lines = scan.lines.filter(isDrawn).flatMap((holder) => bridgedEditor(holder, bridge) ?? [])
  const fields = scan.fields.filter(isDrawn).map(textFieldEditor)

  const drawn = [...rich, ...lines, ...fields]
  const worthwhile = drawn.filter((editor) => !isOneLiner(editor.element))
  const canvas = canvasEditor(document, scan.canvases, bridge)
  let editors = worthwhile.length > 0 ? worthwhile : drawn.filter(({ element }) => !isInput(element))
  if (canvas) editors = [...editors, canvas]
  // What is drawn may be painted from a host that is not.
  const unseen = hosts.filter((host) => host.textContent.length >= SUBSTANTIAL && !isDrawn(host))
  const painted = !drawn.some(holdsText) && unseen.length > 0 ? twoCopyEditor(document, unseen) : null
  if (painted) editors = [painted, ...editors]
  if (!canvas && !editors.some(isForDraft))
    editors = [...editors, ...[pageTextEditor(document)].filter((each) => each !== null)]
  if (editors.length === 0) editors = hidden(hosts, scan.fields)
  return {
    editors,
    foreignFrames: scan.frames.filter(isForeign).map(placeOfFrame),
    shadows: scan.shadows,
    needsBridge: !bridge && (lines.length > 0 || canvas !== null),
  }
}

/**
 * What names a frame both from outside and from inside: an origin for pages of the web, otherwise the address or its scheme.
 */
export function placeOf(address: string): string {
  const url = URL.parse(address)
  if (!url) return address
  if (url.protocol === 'http:' || url.protocol === 'https:') return url.origin
  return url.protocol === 'about:' ? address : url.protocol
}

interface Scan {
  hosts: Element[]
  fields: TextField[]
  lines: Element[]
  canvases: HTMLCanvasElement[]
  frames: HTMLIFrameElement[]
  shadows: ShadowRoot[]
}

function scanDocument(document: Document): Scan {
  const scan: Scan = { hosts: [], fields: [], lines: [], canvases: [], frames: [], shadows: [] }
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const shadow = shadowOf(element)
      if (shadow) {
        roots.push(shadow)
        scan.shadows.push(shadow)
      }
      if (isLineHolder(element)) scan.lines.push(element)
      else if (element.matches(EDITABLE)) scan.hosts.push(element)
      else if (isField(element)) scan.fields.push(element)
      else if (element instanceof HTMLCanvasElement) scan.canvases.push(element)
      else if (element instanceof HTMLIFrameElement) scan.frames.push(element)
    }
  }
  return scan
}

function isField(element: Element): element is TextField {
  if (element instanceof HTMLTextAreaElement) return true
  return element instanceof HTMLInputElement && element.type === 'text' && element.value.length >= SUBSTANTIAL
}

/** Nested hosts (the caption of a picture, a cell) belong to the text of the host around them. */
function outermost(hosts: readonly Element[]): Element[] {
  return hosts.filter((host) => !hosts.some((other) => other !== host && other.contains(host)))
}

/**
 * Editors with a host for each paragraph: neighbours of a line or so each, three or more of them under one holder,
 * are one draft. Editors of their own stay apart.
 */
function groupParagraphs(hosts: readonly Element[]): Element[][] {
  const groups = new Map<Element, Element[]>()
  const alone: Element[][] = []
  for (const host of hosts) {
    const holder = paragraphHolder(host, hosts)
    const group = holder && groups.get(holder)
    if (group) group.push(host)
    else if (holder) groups.set(holder, [host])
    else alone.push([host])
  }
  return [...groups.values(), ...alone]
}

/** The outermost element that holds this host and others like it beside it, and hardly anything else that is editable. */
function paragraphHolder(host: Element, hosts: readonly Element[]): Element | null {
  if (!isParagraph(host)) return null
  let found: Element | null = null
  for (let at = holderOf(host); at; at = holderOf(at)) {
    const inside = hosts.filter((other) => at?.contains(other))
    if (inside.length < 3) continue
    const paragraphs = inside.filter(isParagraph).length
    if (paragraphs < inside.length * 0.8) break
    found ??= at
    // A wider holder counts only where it brings in more paragraphs.
    if (inside.length > hosts.filter((other) => found?.contains(other)).length) found = at
  }
  return found
}

/** Whether a host holds a paragraph rather than a text: no second block inside. */
function isParagraph(host: Element): boolean {
  return host.querySelectorAll(':scope > :is(p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote)').length < 2
}

/**
 * Some editors make only the paragraph editable that the caret is in. The text is then what holds this paragraph and others like it;
 * one paragraph would be audited as if everything else was missing.
 */
function textAround(host: Element): Element | null {
  const text = host.parentElement
  if (!text || !PARAGRAPH.has(host.tagName)) return null
  const paragraphs = [...text.children].filter(({ tagName }) => PARAGRAPH.has(tagName))
  const isLong = text.textContent.length >= Math.max(SUBSTANTIAL, 2 * host.textContent.length)
  return isLong && paragraphs.length >= 4 && paragraphs.length > text.childElementCount / 2 ? text : null
}

function hostEditor(group: readonly Element[]): Editor {
  const [host] = group
  const holder = commonHolder(group)
  if (group.length < 2 || !host || !holder) {
    const element = (host && textAround(host)) ?? host ?? document.documentElement
    return domEditor({ element, roots: () => [element] })
  }
  return domEditor({
    element: holder,
    // Paragraphs come and go while the draft is edited.
    roots: () => outermost([...holder.querySelectorAll(EDITABLE)]).filter((each) => each.checkVisibility()),
  })
}

/** Whether somebody writes a draft in it, or could: a comment box or a search field is no reason not to read the page. */
function isForDraft(editor: Editor): boolean {
  return holdsText(editor) || editor.element.getBoundingClientRect().height >= ROOM
}

/** About: reading a long draft takes its time. */
function holdsText({ element }: Editor): boolean {
  const text =
    element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.value : element.textContent
  return text.length >= SUBSTANTIAL
}

function isInput(element: Element): boolean {
  return element instanceof HTMLInputElement && element.value.length < SUBSTANTIAL
}

/** Search boxes, chat lines and the like: not where a draft is written, unless the page has nothing else. */
function isOneLiner(element: Element): boolean {
  const role = element.getAttribute('role')
  if (role === 'searchbox' || role === 'combobox' || element.getAttribute('aria-multiline') === 'false') return true
  const text = element instanceof HTMLTextAreaElement ? element.value : element.textContent
  if (text.length >= SUBSTANTIAL) return false
  return element.getBoundingClientRect().height < ONE_LINE
}

/** What is not drawn is a helper or a copy, and taken only for want of anything better, and with a text worth the name. */
function hidden(hosts: readonly Element[], fields: readonly TextField[]): Editor[] {
  return [
    ...hosts.filter((host) => host.textContent.length >= SUBSTANTIAL).map((host) => hostEditor([host])),
    ...fields.filter((field) => field.value.length >= SUBSTANTIAL).map(textFieldEditor),
  ]
}

function isForeign(frame: HTMLIFrameElement): boolean {
  if (frame.contentDocument) return false
  const box = frame.getBoundingClientRect()
  return box.width >= FRAME.width && box.height >= FRAME.height && isDrawn(frame)
}

function placeOfFrame(frame: HTMLIFrameElement): string {
  return frame.hasAttribute('srcdoc') ? 'about:srcdoc' : placeOf(frame.src)
}
