/** What the panel knows of the library: signals that its view reads and its controller writes. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Audit } from '../../../lib/audit/report'
import { type KeptHeader, unitOf } from '../../../lib/library/kept-draft'
import type { Damaged, Failure } from '../../../lib/library/library'
import { type Known, offeredFor, priorOf } from '../../../lib/library/prior'
import type { Match } from '../../../lib/library/search'

export interface LibraryModel {
  /** Nothing is read from the disk before the reviewer opens the library, keeps a draft or compares. */
  state: Signal<'closed' | 'reading' | 'open'>
  /** Why the last thing asked for was not done; null again after the next that was. */
  failure: Signal<{ reason: Failure; detail: string } | null>
  /** Something is being written or carried. */
  busy: Signal<boolean>
  drafts: Signal<readonly KeptHeader[]>
  damaged: Signal<readonly Damaged[]>
  words: Signal<string>
  /** What was found for `words`; null while all drafts are shown. */
  matches: Signal<readonly Match[] | null>
  /** Ids of the drafts that audits compare with. */
  compared: Signal<ReadonlySet<string>>
  /** The id that the audited draft has or would have in the library; null until it is worked out. */
  ownId: Signal<string | null>

  /** Those ids in the order of the list, whatever the order of choosing: the same drafts give the same audit. */
  chosen: ReadonlySignal<readonly string[]>
  /** Whether the audited draft is kept already, as far as the library was read. */
  isKept: ReadonlySignal<boolean>
  /** The unit's draft of the year before. */
  prior: ReadonlySignal<KeptHeader | null>
  /** What the list shows: found drafts, the one of the year before first. The audited draft itself is not offered. */
  offered: ReadonlySignal<readonly Match[]>
}

/** A library that nothing was read of yet. */
export function createLibraryModel(audit: ReadonlySignal<Audit | null>): LibraryModel {
  const own = {
    state: signal<'closed' | 'reading' | 'open'>('closed'),
    failure: signal<{ reason: Failure; detail: string } | null>(null),
    busy: signal(false),
    drafts: signal<readonly KeptHeader[]>([]),
    damaged: signal<readonly Damaged[]>([]),
    words: signal(''),
    matches: signal<readonly Match[] | null>(null),
    compared: signal<ReadonlySet<string>>(new Set()),
    ownId: signal<string | null>(null),
  }
  const known = computed((): Known | null => {
    const audited = audit.value
    return audited && { unit: unitOf(audited), reportYear: audited.draft.reportYear, pack: audited.pack?.id ?? null }
  })
  const chosenIds = computed(() =>
    own.drafts.value
      .map(({ id }) => id)
      .filter((id) => own.compared.value.has(id))
      .join(' '),
  )
  const others = computed(() => own.drafts.value.filter(({ id }) => id !== own.ownId.value))
  return {
    ...own,
    // By way of one text, so that a list read anew with nothing new in it is no other choice.
    chosen: computed(() => chosenIds.value.split(' ').filter(Boolean)),
    isKept: computed(() => own.drafts.value.some(({ id }) => id === own.ownId.value)),
    prior: computed(() => known.value && priorOf(known.value, others.value)),
    offered: computed(() => {
      const ordered = known.value ? offeredFor(known.value, others.value) : others.value
      const matches = own.matches.value
      if (!matches) return ordered.map((draft) => ({ draft, excerpt: null }))
      const found = new Map(matches.map((match) => [match.draft.id, match]))
      return ordered.flatMap(({ id }) => found.get(id) ?? [])
    }),
  }
}
