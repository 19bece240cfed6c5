/**
 * What the script in the extension's own world of a page and the bridge in the page's world say to each other, as JSON in the `detail` of
 * events whose names hold a nonce. The page shares its world with the bridge and can forge, swallow or overhear all of it:
 * every answer is parsed by these schemas and bounded, nothing in it is trusted, and no claim of completeness rests on it alone.
 */
import * as z from 'zod/mini'
import { UNREAD_IDS } from './editor'

/** A model longer than this is not taken over, in UTF-16 code units. */
export const MOST_CHARACTERS = 5_000_000

/** Asked of the editor that the event is dispatched on. */
export type Ask =
  /** The text, or no text when it still is the version that is `known`. */
  | { do: 'read'; known: string | null }
  /** Where a character stands in the window; an editor that lays out only what it shows scrolls there by itself instead. */
  | { do: 'reveal'; offset: number }
  /** Tell by a `changed` event of its own whenever the model says that it changed. */
  | { do: 'watch' }
  | { do: 'unwatch' }
  /**
   * Takes the text by the editor's own copying, see `page-world/canvas-editor.ts`. The answer comes as a `copied` event.
   * `isCaretSet`: a caret stood in the text, without a selection, before the editor hid it because the reviewer went to the panel.
   */
  | { do: 'copy'; isCaretSet: boolean }
  /** The panel is gone: the bridge takes all its listeners away. */
  | { do: 'close' }

export const readAnswerSchema = z.object({
  /** Which kind of model answered. */
  model: z.string().check(z.maxLength(40)),
  version: z.string().check(z.maxLength(100)),
  /** Absent when the version is the one that was known. */
  text: z.optional(z.string().check(z.maxLength(MOST_CHARACTERS))),
  /** The offset of the first character that is drawn, as far as the editor knows. */
  top: z.int().check(z.minimum(0)),
  /** What the model itself knows not to be in its text. */
  unread: z.optional(z.array(z.enum(UNREAD_IDS)).check(z.maxLength(20))),
})

export const revealAnswerSchema = z.object({
  /** In CSS pixels of the document's viewport; null when the editor has scrolled by itself. */
  place: z.nullable(z.object({ top: z.number(), bottom: z.number() })),
})

/** Why a text could not be copied, for `copied`. */
export const COPY_FAILURES = ['no-caret', 'forbidden', 'failed'] as const

export const copiedSchema = z.union([
  z.object({
    text: z.string().check(z.maxLength(MOST_CHARACTERS)),
    /** What each page that was drawn shows, run by run: what it shows must be in what it gives. */
    drawn: z.array(z.array(z.string().check(z.maxLength(2_000))).check(z.maxLength(5_000))).check(z.maxLength(200)),
  }),
  z.object({ failure: z.enum(COPY_FAILURES) }),
])

export type ReadAnswer = z.infer<typeof readAnswerSchema>
export type RevealAnswer = z.infer<typeof revealAnswerSchema>
export type Copied = z.infer<typeof copiedSchema>
export type CopyFailure = (typeof COPY_FAILURES)[number]

/** The names of the events of one bridge. */
export function eventNames(nonce: string): Record<'ask' | 'answer' | 'changed' | 'copied', string> {
  return {
    ask: `hegao-ask-${nonce}`,
    answer: `hegao-answer-${nonce}`,
    changed: `hegao-changed-${nonce}`,
    copied: `hegao-copied-${nonce}`,
  }
}
