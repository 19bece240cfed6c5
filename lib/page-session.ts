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
import { type Candidate, type FromFrame, fromFrameSchema, type Gap, type Mark, PORT_NAME, type ToFrame } from './messages'

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
  }
  /** The watched draft as it stands now: at once after `watch`, then whenever it changed and typing paused. */
  text: PageText
  /** The answer to `mark`: how many marks stand painted, and the keys of those whose words are not there any more. */
  marked: { revision: number; painted: number; lost: readonly string[] }
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
}

export interface PageSession {
  readonly tabId: number
  /** Registers a listener; it ends with `signal`, or with the session. */
  on<Name extends keyof PageEvents>(
    name: Name,
    listener: (event: PageEvents[Name]) => void,
    signal?: AbortSignal,
  ): void
  /** Looks at the page again: enters new frames and asks all of them. `candidates` or `unreadable` follows. */
  look(): void
  /** Follows one candidate instead of the one before. Unknown ids are ignored. Watching the same again sends its text again. */
  watch(candidate: string): void
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
  void signal
  throw new Error(`not yet: ${tabId} ${browser.runtime.id} ${PORT_NAME} ${fromFrameSchema} ${({}) as Browser.runtime.Port & FromFrame & ToFrame}`)
}
