/**
 * One way a page can hold the text of a draft. Adapters read, locate and watch; they never write, focus or select.
 */

/** What an adapter is called in `source.format`. `canvas` stands for an editor whose text cannot be read at all. */
export type AdapterId = 'dom' | 'textarea' | 'canvas'

/**
 * Something in the editor that is not in the text, by a stable id:
 * `virtualised` (only the lines near the viewport are in the page), `canvas` (text drawn as a picture), `embedded`
 * (a frame or object inside the text) — with these the reading is not complete; `generated-content` (labels made by
 * style sheets), `images` (pictures that may hold text), `form-fields` — these are doubts beside a complete text.
 */
export type UnreadId = 'virtualised' | 'canvas' | 'embedded' | 'generated-content' | 'images' | 'form-fields'

/** The draft at one moment, and where in the page each stretch of it stands. */
export interface Reading {
  /** Paragraphs joined by `\n`. */
  text: string
  unread: readonly UnreadId[]
  /**
   * The page's own place of `text.slice(start, end)`, without what is in no text node at either end (paragraph
   * ends, list labels). Null when nothing of it is in a text node. Good only until the page changes.
   */
  locate(start: number, end: number): Range | null
}

export interface Editor {
  readonly adapter: AdapterId
  /** The element that stands for the editor: its identity, its box in the page, and what its marks are clipped by. */
  readonly element: Element
  /** Whether what is marked moves along by itself while words before it are written; otherwise it is marked anew at every change. */
  readonly carriesMarks: boolean
  /** What a reviewer would call it. */
  name(): string
  visible(): boolean
  /** Whether the reviewer was last at work in it. */
  focused(): boolean
  /** Whether the editor is still in the page. */
  alive(): boolean
  read(): Reading
  /** Calls `onChange` after anything happened that can have changed the text. Ends with `signal`. */
  watch(onChange: () => void, signal: AbortSignal): void
  /** Called before marks are located, so that an adapter can put up what they are painted on; it goes with `signal`. */
  prepareMarks?(signal: AbortSignal): void
  /** Brings a located range into the editor's own view, where the generic way cannot. */
  scrollTo?(range: Range): void
}

/** Whether a text with these gaps is the whole text. */
export function isComplete(unread: readonly UnreadId[]): boolean {
  return !unread.some((id) => id === 'virtualised' || id === 'canvas' || id === 'embedded')
}
