/**
 * What the panel and the content scripts say to each other over one port per frame, and what the
 * service worker leaves for the panel. Everything that crosses is parsed by these schemas.
 *
 * The panel opens a port to a frame by its frameId (never an unaddressed message) and is the side that asks;
 * closing the port is how a frame learns that the panel is gone, and it then takes all marks and listeners away.
 */
import * as z from 'zod/mini'
import { COPY_FAILURES } from './editors/bridge-protocol'
import { SUITE_IDS } from './editors/suites'

export const PORT_NAME = 'hegao-frame/1'

/** A text that could be the draft, found in one frame. */
export const candidateSchema = z.object({
  /** Stable within the frame as long as its element lives. */
  id: z.string(),
  /** The editor adapter, see `AdapterId`. */
  adapter: z.string(),
  /** What a reviewer would call it: the field's label, title or the page's title. */
  name: z.string(),
  characters: z.int(),
  /** The first characters of the text, so that several drafts can be told apart. */
  beginning: z.string(),
  visible: z.boolean(),
  focused: z.boolean(),
})

/** A range of the text to mark. `key` comes back in `lost` when its quote can no longer be found at its place. */
export const markSchema = z.object({
  key: z.string(),
  kind: z.enum(['error', 'warning', 'note', 'evidence']),
  start: z.int(),
  end: z.int(),
})

/** A missing part: drawn in the margin, over the page, at the paragraph that holds `offset`. */
export const gapSchema = z.object({ key: z.string(), offset: z.int(), label: z.string() })

export const toFrameSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('find') }),
  /** The answer to `wanted`: what names the events of the bridge; null when it could not be put in. `found` follows. */
  z.object({ kind: z.literal('bridge'), nonce: z.nullable(z.string()) }),
  z.object({ kind: z.literal('watch'), candidate: z.string() }),
  z.object({ kind: z.literal('unwatch') }),
  /** Reads an editor that is read only when the reviewer asks for it. `text` follows, or `notTaken`. */
  z.object({ kind: z.literal('take') }),
  /** `revision` is the text that `marks` index; the frame carries them over to what stands there now. */
  z.object({
    kind: z.literal('mark'),
    revision: z.int(),
    marks: z.array(markSchema),
    gaps: z.array(gapSchema),
    /** Absent: these are all marks. Otherwise those of the revision `since` stay as well, moved along, but for the keys in `gone`. */
    kept: z.optional(z.object({ since: z.int(), gone: z.array(z.string()) })),
  }),
  z.object({ kind: z.literal('reveal'), revision: z.int(), start: z.int(), end: z.int() }),
])

export const fromFrameSchema = z.discriminatedUnion('kind', [
  /** In answer to `find`: an editor keeps its text out of the page; the bridge into the page's own world is needed first. */
  z.object({ kind: z.literal('wanted') }),
  z.object({
    kind: z.literal('found'),
    candidates: z.array(candidateSchema),
    /** Frames in this document that no script of ours can enter, by origin or a plain description. */
    unreachable: z.array(z.string()),
    /** This frame itself, named the way `unreachable` names frames, so that one entered after all can be told apart. */
    place: z.string(),
    /** The hosted office suite that the frame belongs to, see `suiteOf`. */
    suite: z.nullable(z.object({ id: z.enum(SUITE_IDS), exportAddress: z.nullable(z.string()) })),
  }),
  z.object({
    kind: z.literal('text'),
    candidate: z.string(),
    revision: z.int(),
    /** The whole text; or what became of the one told before. */
    text: z.union([z.string(), z.object({ since: z.int(), start: z.int(), end: z.int(), text: z.string() })]),
    complete: z.boolean(),
    /** What is in the editor but was not read, as stable ids the panel words for the reviewer. */
    unread: z.array(z.string()),
    /** The marks cannot be shown in the page. */
    marksIn: z.optional(z.literal('panel')),
    /** The text is taken only when asked for by `take`. */
    isTaken: z.optional(z.boolean()),
    /** What stands in the title field beside the editor, if the page has one; never part of `text`. */
    titleField: z.optional(z.string()),
  }),
  z.object({ kind: z.literal('marked'), revision: z.int(), painted: z.int(), lost: z.array(z.string()) }),
  z.object({ kind: z.literal('notTaken'), failure: z.enum(COPY_FAILURES) }),
  z.object({ kind: z.literal('revealed'), found: z.boolean() }),
  /** The watched editor left the page, or new editors or frames came. The panel looks again. */
  z.object({ kind: z.literal('changed'), watchedGone: z.boolean() }),
])

/** Left in session storage by the toolbar click; the panel of that window reads it and follows its changes. */
export const clickedTabSchema = z.object({ tabId: z.int(), windowId: z.int(), click: z.int() })

export type Candidate = z.infer<typeof candidateSchema>
export type Mark = z.infer<typeof markSchema>
/** What of the marks before stays. */
export type KeptMarks = NonNullable<Extract<ToFrame, { kind: 'mark' }>['kept']>
export type Gap = z.infer<typeof gapSchema>
export type ToFrame = z.infer<typeof toFrameSchema>
export type FromFrame = z.infer<typeof fromFrameSchema>
export type ClickedTab = z.infer<typeof clickedTabSchema>
