/** What every store of kept drafts can do: the browser's database, a folder, a file that carries a library. */
import type { Damage, KeptDraft, KeptHeader } from './kept-draft'

/**
 * Every method rejects with a `LibraryError` and nothing else. What `add` or `remove` has resolved for is on the disk and
 * outlives a program that is killed the moment after.
 */
export interface Library {
  /** Everything kept, newest first; without texts. */
  list(): Promise<Listing>
  /** The drafts of these ids with their texts, in the order asked for, or all as listed; unknown ids are passed over. */
  read(ids?: readonly string[]): Promise<Reading>
  /**
   * Keeps drafts. One whose text is kept already is not kept twice, and stays as it is.
   * `onKept` hears of each draft as soon as it is safe, so that a failure at a later one leaves no doubt.
   */
  add(drafts: readonly KeptDraft[], onKept?: (id: string, how: Kept) => void): Promise<Added>
  /** Removes drafts, damaged ones too, and returns the ids of those that were there. */
  remove(ids: readonly string[]): Promise<string[]>
  /** Stores the entries of these drafts beside them. A draft removed meanwhile stays removed. */
  storeEntries(drafts: readonly KeptDraft[]): Promise<void>
}

export type Kept = 'added' | 'already'

/** Ids by what became of the drafts. */
export type Added = Record<Kept, string[]>

export interface Damaged {
  /** Empty when not even that is known. */
  id: string
  /** The file, or else what the draft is known by. */
  name: string
  reason: Damage
}

export interface Listing {
  drafts: KeptHeader[]
  damaged: Damaged[]
}

export interface Reading {
  drafts: KeptDraft[]
  damaged: Damaged[]
}

export const FAILURES = [
  /** The disk or the browser's quota. Nothing kept before is lost. */
  'full',
  /** A later version of this program has written it. */
  'newer',
  /** Another window uses an older version of it. */
  'blocked',
  'forbidden',
  'not-a-folder',
  /** A file that carries a library is read and not written. */
  'read-only',
  /** The file to be imported carries no library. */
  'not-a-library',
  'too-large',
  'other',
] as const

/** Why a library cannot be used. Stable ids; the words are in words.ts. */
export type Failure = (typeof FAILURES)[number]

export class LibraryError extends Error {
  override readonly name = 'LibraryError'

  constructor(
    readonly reason: Failure,
    /** What the system said, for a bug report; may be empty. */
    readonly detail = '',
  ) {
    super(detail ? `${reason}: ${detail}` : reason)
  }
}

/** The order of lists: newest first, and of one day by name. */
export function byDay(a: KeptHeader, b: KeptHeader): number {
  if (a.added !== b.added) return a.added < b.added ? 1 : -1
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** A draft without its text and entry. */
export function headerOf({ text: _text, entry: _entry, ...header }: KeptDraft): KeptHeader {
  return header
}
