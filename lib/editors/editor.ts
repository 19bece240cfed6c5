/**
 * One way a page can hold the text of a draft. Adapters read, locate and watch; they never write, focus or select.
 */

import type { CopyFailure } from './bridge-protocol'

/**
 * What an adapter is called in `source.format`: the text is in the document; in a field; in a model of which the document shows some lines;
 * drawn as a picture; a page that is only read.
 */
export type AdapterId = 'dom' | 'textarea' | 'virtualised' | 'canvas' | 'page'

/**
 * Something in the editor that is not in the text, by a stable id:
 * `virtualised` (only the lines near the viewport are in the page), `canvas` (text drawn as a picture), `embedded`
 * (a frame or object inside the text) — with these the reading is not complete; `generated-content` (labels made by
 * style sheets), `images` (pictures that may hold text), `form-fields`, `headers` (headers and footers), `taken-at-click`
 * (the text is that of the moment it was asked for), `experimental` (by what is only said of a
 * site) — these are doubts beside a complete text. `changed-since`: something was written
 * after it was asked for, and the reading is not complete.
 */
export const UNREAD_IDS = [
  'virtualised',
  'canvas',
  'embedded',
  'changed-since',
  'generated-content',
  'images',
  'form-fields',
  'headers',
  'taken-at-click',
  'experimental',
] as const
export type UnreadId = (typeof UNREAD_IDS)[number]
const INCOMPLETE: ReadonlySet<UnreadId> = new Set(['virtualised', 'canvas', 'embedded', 'changed-since'])

/** The draft at one moment, and where in the page each stretch of it stands. */
export interface Reading {
  /** Paragraphs joined by `\n`. */
  text: string
  unread: readonly UnreadId[]
  /**
   * The page's own place of `text.slice(start, end)`, without what is in no text node at either end (paragraph
   * ends, list labels). Null when nothing of it is in a text node. Good only until the page changes: it does not move along, which
   * would cost the page at every change, see `liveRange`.
   */
  locate(start: number, end: number): StaticRange | null
}

export interface Editor {
  readonly adapter: AdapterId
  /** The element that stands for the editor: its identity, its box in the page, and what its marks are clipped by. */
  readonly element: Element
  /** Whether what is marked moves along by itself while words before it are written; otherwise it is marked anew at every change. */
  readonly carriesMarks: boolean
  /** Where its marks are shown; default in the page. */
  readonly marksIn?: 'panel'
  /** What a reviewer would call it. */
  name(): string
  visible(): boolean
  /** Whether the reviewer was last at work in it. */
  focused(): boolean
  /** Whether the editor is still in the page. */
  alive(): boolean
  read(): Reading
  /**
   * Calls `onChange` after anything happened that can have changed the text; or, where that can only have happened by changes of the
   * document, `onMutations` with them. Ends with `signal`.
   */
  watch(onChange: () => void, signal: AbortSignal, onMutations?: (changes: readonly MutationRecord[]) => void): void
  /** Called before marks are located, so that an adapter can put up what they are painted on; it goes with `signal`. */
  prepareMarks?(signal: AbortSignal): void
  /** Brings a located range into the editor's own view, where the generic way cannot. */
  scrollTo?(range: Range): void
  /**
   * Has an editor that draws only a part of its text draw the character at `offset`, by scrolling alone. Returns where it will
   * stand, in CSS pixels of the viewport, if what is around `from` must be scrolled. What comes of it is drawn some frames later.
   */
  bring?(offset: number): { top: number; bottom: number; from: Element } | null
  /** For an editor that is only read when the reviewer asks for it: takes its text, or says why that cannot be. */
  take?(): Promise<CopyFailure | null>
  /** Goes with `bring`: whether a located range stands in the editor's own view. */
  shows?(range: Range): boolean
}

/** A range of the page that moves along with its words, as far as the page leaves them in place. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = (startContainer.ownerDocument ?? document).createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range
}

/** Whether a text with these gaps is the whole text. */
export function isComplete(unread: readonly UnreadId[]): boolean {
  return !unread.some((id) => INCOMPLETE.has(id))
}
