/**
 * The panel's hold on one tab: enters every frame it may enter, gathers what could be the draft, follows one of
 * them, and sends marks back. Everything that arrives from a page is parsed; what does not parse is dropped.
 *
 * ```ts
 * const page = openPage(tabId, signal)
 * page.on('candidates', ({ candidates }) => candidates[0] && page.watch(candidates[0].id))
 * page.on('text', ({ text, revision }) => { …audit…; page.mark(revision, marks, gaps) })
 * page.on('gone', …)        // the watched editor left the page; `candidates` follows when the page was looked at again
 * page.on('unreadable', …)  // the page cannot be entered at all
 * ```
 *
 * The session looks again by itself when frames or editors come and go and when the page reloads or navigates.
 * Listeners registered in the same task as `openPage` miss nothing. No event comes after `signal` aborted.
 */
import { type Browser, browser } from 'wxt/browser'
import type { CopyFailure } from './editors/bridge-protocol'
import type { Suite } from './editors/suites'
import { changeBetween, changed, moved } from './editors/text-change'
import { enterFrames, type FramesOfTab } from './frame-script'
import {
  type Candidate,
  type FromFrame,
  fromFrameSchema,
  type Gap,
  type Mark,
  PORT_NAME,
  type ToFrame,
} from './messages'

/** Why a page cannot be read. The panel words it for the reviewer. */
export type UnreadableReason =
  /** A page that browsers never let extensions into: chrome://, the web store, another extension, an error page. */
  | 'restricted'
  /** No permission for this page (any more): the toolbar button must be clicked on it. */
  | 'not-granted'
  /** The tab was closed. */
  | 'closed'
  /** Anything else; `detail` says it in the browser's own words. */
  | 'failed'

/** What a session tells, by the name of the event. */
export interface PageEvents {
  /**
   * The page was looked at. Sent after every look, also when nothing was found or nothing changed.
   * Ids are unique in the tab (`<frameId>:<id in the frame>`) and stay the same as long as the editor lives.
   * Best first: the one being edited (if it holds at least a short paragraph), then visible ones, then by length.
   */
  candidates: {
    candidates: readonly Candidate[]
    /** Frames that could not be entered, by origin (`https://example.org`) or a plain description; each once. */
    unreachable: readonly string[]
    /** The hosted office suite that the page belongs to. */
    suite?: Suite
    /** The site that the page is on, by origin; absent for a page that has none. */
    site?: string
  }
  /** The watched draft as it stands now: at once after `watch`, then whenever it changed and typing paused. */
  text: PageText
  /** The answer to `mark`: how many marks stand painted, and the keys of those whose words are not there any more. */
  marked: { revision: number; painted: number; lost: readonly string[] }
  /** Why the text that was asked for by `take` could not be had. */
  notTaken: { failure: CopyFailure }
  /** The watched draft left the page. Nothing is watched any more; `candidates` follows unless the tab is gone. */
  gone: { candidate: string }
  /** The page cannot be entered. The session stays open and looks again when the tab has loaded something else. */
  unreadable: { reason: UnreadableReason; detail: string }
}

/** One state of the watched draft. */
export interface PageText {
  candidate: string
  /** Rises by one with every text of this session, over all frames; marks and jumps name the text they index by it. */
  revision: number
  /** Paragraphs joined by `\n`; offsets are UTF-16 code units. */
  text: string
  /** The adapter that read it, which is the audit's `source.format`. */
  adapter: string
  /** The candidate's name: `source.name`. */
  name: string
  /** False when the editor holds text that is not in `text`. */
  complete: boolean
  /** Why not: stable ids such as `virtualised`, `canvas`, `generated-content`; also set for small doubts with `complete` true. */
  unread: readonly string[]
  /** The marks cannot be shown in the page; the panel shows them in a view of the text. */
  marksIn?: 'panel'
  /** The text is only ever the one of the last `take`. */
  isTaken?: boolean
  /**
   * What stands in the title field of the form around the editor: pages often keep the title apart from the text. Absent when there is no
   * such field in sight or it is empty. Never part of `text`; a change of it alone comes as a text of its own.
   */
  titleField?: string
}

export interface PageSession {
  /** Changes when the browser discards the tab to save memory: it comes back under another number. */
  readonly tabId: number
  /** Registers a listener; it ends with `signal`, or with the session. */
  on<Name extends keyof PageEvents>(name: Name, listener: (event: PageEvents[Name]) => void, signal?: AbortSignal): void
  /** Looks at the page again: enters new frames and asks all of them. `candidates` or `unreadable` follows. */
  look(): void
  /** Follows one candidate instead of the one before. Unknown ids are ignored. Watching the same again sends its text again. */
  watch(candidate: string): void
  /** Reads the watched editor if it is read only when asked for (`isTaken`). `text` follows, or `notTaken`. */
  take(): void
  /** Stops following; all marks leave the page. */
  unwatch(): void
  /**
   * Replaces all marks and gap markers in the page. Offsets index the text of `revision`; the frame carries them over to what
   * stands there by now. A revision older than the last eight texts is ignored. `marked` follows.
   */
  mark(revision: number, marks: readonly Mark[], gaps: readonly Gap[]): void
  /**
   * Scrolls a range into view and paints it `hegao-current`. Resolves to false when exactly these words are not at their place any
   * more (never to look-alike text elsewhere), or when nothing is watched.
   */
  reveal(revision: number, start: number, end: number): Promise<boolean>
}

/** Opens a session on a tab. It ends, with every mark in the page, when `signal` aborts. */
export function openPage(tabId: number, signal: AbortSignal): PageSession {
  const session = new Session(tabId, signal)
  queueMicrotask(() => session.look())
  return session
}

/** The script that runs in the page's own world, only in frames that ask for it. */
const BRIDGE_SCRIPT = '/page-bridge.js'
/** A frame within the page that has not answered by then, in milliseconds, is not waited for; it comes in late. */
const ANSWER_BY = 400
/** How long is waited before a page that refuses is asked again, in milliseconds. */
const HEARD_BY = [50, 250]
/** A frame whose port closes this many times without an answer is not entered again until the page loads anew. */
const ATTEMPTS = 3
/** An editor is read without a bridge at first when the bridge takes longer, in milliseconds. */
const BRIDGED_BY = 1_000
const REMEMBERED = 8
const NONCE = /^[0-9a-f]{32}$/
/** A draft shorter than this does not come first for being edited: that may be a comment or a search. */
const PARAGRAPH = 100
/** An editor with this many characters is where the draft is, not the page around it. */
const SUBSTANTIAL = 200
/** What a page of pictures counts for among the candidates: more than an idle field, less than a text. */
const CANVAS_WEIGHT = 50

interface Frame {
  id: number
  port: Browser.runtime.Port
  /** Null until it has answered. */
  found: Extract<FromFrame, { kind: 'found' }> | null
  isAsked: boolean
  /** The last text that it told. */
  told: { revision: number; text: string } | null
}

/** One text, as it is called in the frame it came from. */
interface Told {
  frame: Frame
  revision: number
  text: string
}

/** The marks last sent, and whether the frame has said that it took them. */
interface Marked {
  told: Told
  marks: readonly Mark[]
  gaps: readonly Gap[]
  isTaken: boolean
}

class Session implements PageSession {
  tabId: number
  readonly #signal: AbortSignal
  readonly #events = new EventTarget()
  readonly #frames = new Map<number, Frame>()
  readonly #failures = new Map<number, number>()
  #watched: { id: string; frame: Frame; inFrame: string; candidate: Candidate } | null = null
  #revision = 0
  /** What a revision of this session is called in the frame it came from. */
  readonly #revisions = new Map<number, Told>()
  /** Once the frame has taken them only what differs is sent. */
  #marked: Marked | null = null
  #reveals: ((found: boolean) => void)[] = []
  #isLooking = false
  #looksAgain = false
  #deadline: ReturnType<typeof setTimeout> | undefined

  constructor(tabId: number, signal: AbortSignal) {
    this.tabId = tabId
    this.#signal = signal
    const onUpdated = (id: number, change: { status?: string | undefined }) => {
      if (id !== this.tabId || change.status !== 'complete') return
      this.#failures.clear()
      this.look()
    }
    const onRemoved = (id: number) => {
      if (id === this.tabId) this.#emit('unreadable', { reason: 'closed', detail: '' })
    }
    const onReplaced = (added: number, removed: number) => {
      if (removed !== this.tabId) return
      this.tabId = added
      this.look()
    }
    browser.tabs.onUpdated.addListener(onUpdated)
    browser.tabs.onRemoved.addListener(onRemoved)
    browser.tabs.onReplaced.addListener(onReplaced)
    signal.addEventListener('abort', () => {
      browser.tabs.onUpdated.removeListener(onUpdated)
      browser.tabs.onRemoved.removeListener(onRemoved)
      browser.tabs.onReplaced.removeListener(onReplaced)
      clearTimeout(this.#deadline)
      for (const { port } of this.#frames.values()) port.disconnect()
      this.#frames.clear()
      this.#settleReveals()
    })
  }

  on<Name extends keyof PageEvents>(
    name: Name,
    listener: (event: PageEvents[Name]) => void,
    signal: AbortSignal = this.#signal,
  ): void {
    this.#events.addEventListener(name, (event) => listener((event as CustomEvent<PageEvents[Name]>).detail), {
      signal,
    })
  }

  look(): void {
    if (this.#signal.aborted) return
    if (this.#isLooking) {
      this.#looksAgain = true
      return
    }
    this.#isLooking = true
    void this.#enter().finally(() => {
      this.#isLooking = false
      if (!this.#looksAgain) return
      this.#looksAgain = false
      this.look()
    })
  }

  watch(candidate: string): void {
    const place = this.#find(candidate)
    if (!place) return
    if (this.#watched && this.#watched.frame !== place.frame) this.#post(this.#watched.frame, { kind: 'unwatch' })
    this.#watched = place
    this.#post(place.frame, { kind: 'watch', candidate: place.inFrame })
  }

  take(): void {
    if (this.#watched) this.#post(this.#watched.frame, { kind: 'take' })
  }

  unwatch(): void {
    if (this.#watched) this.#post(this.#watched.frame, { kind: 'unwatch' })
    this.#watched = null
    this.#settleReveals()
  }

  mark(revision: number, marks: readonly Mark[], gaps: readonly Gap[]): void {
    const told = this.#known(revision)
    if (!told) return
    const before = this.#marked?.isTaken && this.#marked.told.frame === told.frame ? this.#marked : null
    const change = before ? markChange(before, marks, told) : { marks: [...marks] }
    if (before && isUnchanged(before, change, gaps, told)) {
      // Every message is work for the page, and marks and flags move along with their words by themselves.
      queueMicrotask(() => this.#emit('marked', { revision, painted: marks.length, lost: [] }))
      return
    }
    this.#marked = { told, marks, gaps, isTaken: false }
    this.#post(told.frame, { kind: 'mark', revision: told.revision, ...change, gaps: [...gaps] })
  }

  reveal(revision: number, start: number, end: number): Promise<boolean> {
    const known = this.#known(revision)
    if (!known) return Promise.resolve(false)
    return new Promise((resolve) => {
      this.#reveals.push(resolve)
      this.#post(known.frame, { kind: 'reveal', revision: known.revision, start, end })
    })
  }

  async #enter(): Promise<void> {
    const all = this.#inject({ tabId: this.tabId, allFrames: true })
    if (await isDone(all, ANSWER_BY)) return
    // A frame that is just changing its page can hold up the answer for all of them, even for good.
    // With none entered so far there is nobody to ask, and nothing can be said of what the page holds.
    if (this.#frames.size > 0) this.#ask([...this.#frames.keys()])
    if (!this.#frames.has(0)) await isDone(this.#inject({ tabId: this.tabId, frameIds: [0] }), ANSWER_BY)
  }

  /** Puts the script into frames and asks those that it got into, whenever that is. */
  async #inject(target: FramesOfTab, attempt = 0): Promise<void> {
    const refusal = await this.#tryInject(target)
    // With the page itself entered, it was one of its frames that went away meanwhile.
    if (!refusal || this.#signal.aborted || this.#frames.has(0)) return
    // A page that has only just come up hears of the permission a moment after the panel has got it.
    const wait = refusal.reason === 'not-granted' ? HEARD_BY[attempt] : undefined
    if (wait === undefined) {
      const isRestricted = refusal.reason === 'not-granted' && (await isKnown(this.tabId))
      if (!this.#signal.aborted) this.#emit('unreadable', isRestricted ? { ...refusal, reason: 'restricted' } : refusal)
      return
    }
    await new Promise((resolve) => setTimeout(resolve, wait))
    await this.#inject(target, attempt + 1)
  }

  /** Null when it got into any frame. */
  async #tryInject(target: FramesOfTab): Promise<PageEvents['unreadable'] | null> {
    try {
      const entered = await enterFrames(target)
      // A page of several frames refuses without a word.
      if (entered.length === 0) return { reason: 'not-granted', detail: '' }
      // Of a page of its own Firefox says neither what it let in nor that it let nothing in.
      const frameIds = entered.flatMap((each: { frameId: number } | undefined) => each?.frameId ?? [])
      if (frameIds.length === 0) return { reason: 'restricted', detail: '' }
      this.#ask(frameIds)
      return null
    } catch (error) {
      return reasonOf(error)
    }
  }

  #ask(frameIds: readonly number[]): void {
    if (this.#signal.aborted) return
    for (const id of frameIds) {
      const frame = this.#frames.get(id) ?? this.#connect(id)
      if (!frame) continue
      frame.isAsked = true
      this.#post(frame, { kind: 'find' })
    }
    clearTimeout(this.#deadline)
    this.#deadline = setTimeout(() => {
      for (const frame of this.#frames.values()) if (frame.id !== 0) frame.isAsked = false
      this.#tellCandidates()
    }, ANSWER_BY)
    this.#tellCandidates()
  }

  /** What the bridge gives back comes from the page's world: the frame takes nothing but a name from it. */
  async #bridge(frame: Frame): Promise<void> {
    const tell = (nonce: string | null) => {
      if (!this.#signal.aborted) this.#post(frame, { kind: 'bridge', nonce })
    }
    const target = { tabId: this.tabId, frameIds: [frame.id] }
    const injected = browser.scripting
      .executeScript({ target, files: [BRIDGE_SCRIPT], world: 'MAIN', injectImmediately: true })
      .then(
        ([{ result } = { result: null }]) => tell(typeof result === 'string' && NONCE.test(result) ? result : null),
        // A page that went away meanwhile, or that lets no script in: it is read as far as it is drawn.
        () => tell(null),
      )
    // A page that is busy gets its bridge when it comes to it.
    if (!(await isDone(injected, BRIDGED_BY))) tell(null)
  }

  #connect(id: number): Frame | null {
    if ((this.#failures.get(id) ?? 0) >= ATTEMPTS) return null
    const port = browser.tabs.connect(this.tabId, { frameId: id, name: PORT_NAME })
    const frame: Frame = { id, port, found: null, isAsked: false, told: null }
    this.#frames.set(id, frame)
    port.onMessage.addListener((message: unknown) => {
      const told = fromFrameSchema.safeParse(message)
      if (told.success && this.#frames.get(id) === frame) this.#take(frame, told.data)
    })
    port.onDisconnect.addListener(() => {
      // Looked at so that the browser does not report it: a frame that was just leaving is no fault.
      void browser.runtime.lastError
      this.#lose(frame)
    })
    return frame
  }

  /** The frame navigated, was taken out of the page, or never listened. What is there now is looked at afresh. */
  #lose(frame: Frame): void {
    if (this.#frames.get(frame.id) === frame) this.#frames.delete(frame.id)
    if (!frame.found) this.#failures.set(frame.id, (this.#failures.get(frame.id) ?? 0) + 1)
    if (this.#signal.aborted) return
    if (this.#watched?.frame === frame) this.#leave()
    this.look()
  }

  #leave(): void {
    const gone = this.#watched
    this.#watched = null
    this.#settleReveals()
    if (gone) this.#emit('gone', { candidate: gone.id })
  }

  #take(frame: Frame, told: FromFrame): void {
    switch (told.kind) {
      case 'found':
        frame.found = told
        frame.isAsked = false
        this.#failures.delete(frame.id)
        this.#renew(frame, told.candidates)
        this.#tellCandidates()
        return
      case 'wanted':
        void this.#bridge(frame)
        return
      case 'changed':
        if (told.watchedGone && this.#watched?.frame === frame) this.#leave()
        this.look()
        return
      case 'text': {
        const watched = this.#watched
        const text = textOf(told.text, frame.told)
        frame.told = text === null ? null : { revision: told.revision, text }
        // A text told whole is the first of somebody who knows nothing of marks.
        if (typeof told.text === 'string') this.#marked = null
        if (text === null || watched?.frame !== frame || watched.inFrame !== told.candidate) return
        this.#revision++
        this.#revisions.set(this.#revision, { frame, revision: told.revision, text })
        this.#revisions.delete(this.#revision - REMEMBERED)
        const { complete, unread, titleField, marksIn, isTaken } = told
        const { adapter, name } = watched.candidate
        const read: PageText = {
          candidate: watched.id,
          revision: this.#revision,
          text,
          adapter,
          name,
          complete,
          unread,
          ...(marksIn && { marksIn }),
          ...(isTaken && { isTaken }),
        }
        this.#emit('text', titleField === undefined ? read : { ...read, titleField })
        return
      }
      case 'marked': {
        if (this.#marked && isAt(this.#marked.told, frame, told.revision)) this.#marked.isTaken = true
        const revision = [...this.#revisions].find(([, known]) => isAt(known, frame, told.revision))?.[0]
        if (revision !== undefined) this.#emit('marked', { revision, painted: told.painted, lost: told.lost })
        return
      }
      case 'notTaken':
        if (this.#watched?.frame === frame) this.#emit('notTaken', { failure: told.failure })
        return
      case 'revealed':
        this.#reveals.shift()?.(told.found)
    }
  }

  /** With a bridge that comes late an editor is read in another way than before, under the same id. */
  #renew(frame: Frame, candidates: readonly Candidate[]): void {
    const watched = this.#watched
    const candidate = watched?.frame === frame && candidates.find(({ id }) => id === watched.inFrame)
    if (watched && candidate) this.#watched = { ...watched, candidate }
  }

  /** Tells once, when all have answered that are waited for. */
  #tellCandidates(): void {
    const frames = [...this.#frames.values()]
    if (frames.some((frame) => frame.isAsked)) return
    clearTimeout(this.#deadline)
    const candidates = frames.flatMap((frame) =>
      (frame.found?.candidates ?? []).map((candidate) => ({ ...candidate, id: `${frame.id}:${candidate.id}` })),
    )
    // Hidden copies, such as the field behind a rich editor, are offered only where nothing else holds a text.
    const shown = candidates.filter(({ visible, id }) => visible || id === this.#watched?.id)
    // A page that is only read is one where nothing is written.
    const isWritten = shown.some(({ adapter, characters }) => adapter !== 'page' && characters >= SUBSTANTIAL)
    const offered = isWritten ? shown.filter(({ adapter }) => adapter !== 'page') : shown
    const entered = new Set(frames.filter((frame) => frame.id !== 0).map((frame) => frame.found?.place))
    const unreachable = new Set(frames.flatMap((frame) => frame.found?.unreachable ?? []))
    const suite = frames.toSorted((a, b) => a.id - b.id).find((frame) => frame.found?.suite)?.found?.suite
    const site = this.#frames.get(0)?.found?.place
    this.#emit('candidates', {
      candidates: (offered.length > 0 ? offered : candidates).toSorted(byPromise),
      unreachable: [...unreachable].filter((place) => !entered.has(place)),
      ...(suite && { suite }),
      ...(site && /^https?:/.test(site) && { site }),
    })
  }

  #find(id: string): { id: string; frame: Frame; inFrame: string; candidate: Candidate } | null {
    for (const frame of this.#frames.values()) {
      const candidate = frame.found?.candidates.find((each) => `${frame.id}:${each.id}` === id)
      if (candidate) return { id, frame, inFrame: candidate.id, candidate }
    }
    return null
  }

  #known(revision: number): Told | null {
    const known = this.#revisions.get(revision)
    return known && this.#watched?.frame === known.frame ? known : null
  }

  #settleReveals(): void {
    const waiting = this.#reveals
    this.#reveals = []
    for (const resolve of waiting) resolve(false)
  }

  #post(frame: Frame, message: ToFrame): void {
    // A port that has just closed throws; its `onDisconnect` says the rest.
    if (this.#frames.get(frame.id) !== frame) return
    try {
      frame.port.postMessage(message)
    } catch {
      this.#lose(frame)
    }
  }

  #emit<Name extends keyof PageEvents>(name: Name, detail: PageEvents[Name]): void {
    this.#events.dispatchEvent(new CustomEvent(name, { detail }))
  }
}

/** Whether the page's address is shown to us. Then it was opened to us, and it is the browser that lets no script in. */
async function isKnown(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  return tab?.url !== undefined
}

/** What of the marks differs from those that the frame has: by far the most only moved along when something was written. */
function markChange(
  before: Marked,
  marks: readonly Mark[],
  told: Told,
): Required<Pick<Extract<ToFrame, { kind: 'mark' }>, 'marks' | 'kept'>> {
  const change = changeBetween(before.told.text, told.text)
  const there = new Map(before.marks.map((mark) => [mark.key, moved(mark, change)]))
  const isThere = ({ key, kind, start, end }: Mark) => {
    const known = there.get(key)
    return known?.kind === kind && known.start === start && known.end === end
  }
  const stay = new Set(marks.filter(isThere).map(({ key }) => key))
  return {
    marks: marks.filter(({ key }) => !stay.has(key)),
    kept: { since: before.told.revision, gone: [...there.keys()].filter((key) => !stay.has(key)) },
  }
}

/** Whether the frame has all of it, and by a text that is not so old that carrying it over would take long. */
function isUnchanged(
  before: Marked,
  { marks, kept }: ReturnType<typeof markChange> | { marks: readonly Mark[]; kept?: undefined },
  gaps: readonly Gap[],
  told: Told,
): boolean {
  if (!kept || marks.length + kept.gone.length > 0 || told.revision - before.told.revision >= REMEMBERED) return false
  const change = changeBetween(before.told.text, told.text)
  return (
    gaps.length === before.gaps.length &&
    before.gaps.every(({ key, offset, label }, index) => {
      const gap = gaps[index]
      const place = moved({ start: offset, end: offset }, change)
      return gap?.key === key && gap.label === label && gap.offset === place?.start
    })
  )
}

/** A text told whole, or by what became of the one before it; null when that is not the one that is known. */
function textOf(told: Extract<FromFrame, { kind: 'text' }>['text'], before: Frame['told']): string | null {
  if (typeof told === 'string') return told
  return before?.revision === told.since ? changed(before.text, told) : null
}

/** Whether work ends within this many milliseconds; it goes on if not. */
function isDone(work: Promise<void>, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds)
    void work.finally(() => {
      clearTimeout(timer)
      resolve(true)
    })
  })
}

function isAt(known: Told, frame: Frame, revision: number): boolean {
  return known.frame === frame && known.revision === revision
}

function byPromise(a: Candidate, b: Candidate): number {
  return isAtWork(b) - isAtWork(a) || Number(b.visible) - Number(a.visible) || weight(b) - weight(a)
}

function isAtWork(candidate: Candidate): number {
  return Number(candidate.focused && candidate.characters >= PARAGRAPH)
}

function weight(candidate: Candidate): number {
  return candidate.adapter === 'canvas' ? CANVAS_WEIGHT : candidate.characters
}

/** Tells by the browser's own words why a script was refused; both browsers' wordings are known. */
function reasonOf(error: unknown): { reason: UnreadableReason; detail: string } {
  const detail = error instanceof Error ? error.message : String(error)
  if (/No tab with id|Invalid tab ID|tab was closed/i.test(detail)) return { reason: 'closed', detail }
  if (/chrome(-\w+)?:\/\/|about:|gallery|error page|cannot be scripted|view-source|devtools|policy/i.test(detail)) {
    return { reason: 'restricted', detail }
  }
  if (/Cannot access|Missing host permission/i.test(detail)) return { reason: 'not-granted', detail }
  return { reason: 'failed', detail }
}
