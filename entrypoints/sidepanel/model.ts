/**
 * The panel's state: one store of signals. Components read it, the controller writes it; nothing else is kept anywhere.
 */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { SitePattern } from '../../lib/allowed-sites'
import type { Requirements } from '../../lib/audit'
import type { LocalPack } from '../../lib/audit/local-pack'
import type { Audit, Language, Level, PackId } from '../../lib/audit/report'
import type { Suite } from '../../lib/editors/suites'
import type { PackFileProblem } from '../../lib/files/local-pack'
import type { Source } from '../../lib/files/source'
import type { Dismissal } from '../../lib/library/dismissals'
import type { KeptPack } from '../../lib/library/packs'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/library/settings'
import type { Candidate } from '../../lib/messages'
import type { UnreadableReason } from '../../lib/page-session'
import type { HelpBook } from './help'
import { createLibraryModel, type LibraryModel } from './library/model'
import { type Strings, stringsIn } from './strings'

/** A draft's text as it was last read, with what must be said about the reading. */
export interface ReadDraft {
  /** Tells drafts apart: what was fixed by hand and what was unfolded belongs to one draft. */
  key: string
  origin: 'page' | 'paste' | 'file'
  source: Source
  /** Rises with every text of the draft; marks and jumps name the text they index by it. */
  revision: number
  complete: boolean
  /** Stable ids of what was not read. */
  unread: readonly string[]
  /** The marks cannot be shown in the page. */
  marksIn?: 'panel'
  /** The text was or is to be taken from its editor by a click of the reviewer's. */
  isTaken?: boolean
  /** What stands in the page's own field for the title, which is no part of the text. */
  titleField?: string
}

/** A draft with its audit. */
export interface Audited {
  draft: ReadDraft
  audit: Audit
  /** The time the engine took. */
  milliseconds: number
}

/** A draft with what the first look at it has told: its problems, its repeats and the verdict are still being worked out. */
export interface LookedAt {
  draft: ReadDraft
  audit: Requirements
}

/** What there is to show of a draft; `whole` is null after the first look only. */
export interface Shown extends LookedAt {
  whole: Audit | null
}

/** What is known of the page that the toolbar button was clicked on. */
export type PageState =
  /** The button has not been clicked yet. */
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'found' }
  | { kind: 'nothing' }
  | { kind: 'unreadable'; reason: UnreadableReason; detail: string }

/** What the reviewer fixed by hand for one draft. */
export interface Overrides {
  pack?: PackId
  year?: number
  level?: Level
}

/** A pack of one's own. `pack` is null when the file cannot be used, and `problems` say why. */
export interface OwnPack extends KeptPack {
  pack: LocalPack | null
  problems: readonly PackFileProblem[]
}

/** What became of the last pack's file that was added. */
export type PackNews =
  | { fileName: string; kind: 'added' }
  | { fileName: string; kind: 'refused'; problems: readonly PackFileProblem[] }

/** The parts of a result. The first four follow one another; the text of a draft of the reviewer's own takes their place. */
export type Part = 'requirements' | 'findings' | 'duplicates' | 'outline' | 'text'

/** Something that must be said once and can be dismissed. */
export interface Notice {
  tone: 'error' | 'info'
  title: string
  body?: string
}

/** The `data-state` of the contract. */
export type PanelState = 'idle' | 'reading' | 'audited' | 'nothing-found' | 'unreadable'

export interface Model {
  settings: Signal<Settings>
  /** The browser's language, for the setting `auto`. */
  browserLanguage: Language
  page: Signal<PageState>
  candidates: Signal<readonly Candidate[]>
  /** Frames of the page that could not be entered. */
  unreachable: Signal<readonly string[]>
  /** The hosted office suite that the page belongs to. */
  suite: Signal<Suite | null>
  /** The site of the page, the way it can be allowed; null when there is none. */
  site: Signal<SitePattern | null>
  /** The sites that are read without a click. */
  allowed: Signal<readonly SitePattern[]>
  /** The candidate being followed, and whether the reviewer chose it. */
  watched: Signal<{ id: string; byHand: boolean } | null>
  /** The watched editor left the page; what is shown is from before. */
  gone: Signal<boolean>
  pageDraft: Signal<ReadDraft | null>
  /** A pasted text or a file; while there is one it is shown instead of the page's draft. */
  ownDraft: Signal<ReadDraft | null>
  audited: Signal<Audited | null>
  /** What the first look at the draft has told; null before it and once there is an audit. */
  lookedAt: Signal<LookedAt | null>
  /** An audit is under way. */
  busy: Signal<boolean>
  /** Why the last audit was not completed. */
  failure: Signal<string | null>
  /** The rules' help; null until the worker has sent it. */
  help: Signal<HelpBook | null>
  overrides: Signal<ReadonlyMap<string, Overrides>>
  /** Packs of one's own, in the order in which they are put on top of one another. */
  packs: Signal<readonly OwnPack[]>
  packNews: Signal<PackNews | null>
  /** Repeated passages that the reviewer has called common text, newest first. */
  dismissals: Signal<readonly Dismissal[]>
  /** The drafts that the reviewer keeps. */
  library: LibraryModel
  /** The part in view. */
  part: Signal<Part>
  /** The row whose places are shown in the draft. */
  selected: Signal<string | null>
  /** Rows whose details, and helps whose text, are unfolded. */
  unfolded: Signal<ReadonlySet<string>>
  /** Rows whose words are not at their place any more. Emptied by the next audit. */
  lost: Signal<ReadonlySet<string>>
  notice: Signal<Notice | null>
  /** Said to screen readers once, such as that something was copied. */
  announcement: Signal<string>
  /** A file is being dragged over the panel. */
  dragging: Signal<boolean>
  /** The place in a draft of the reviewer's own to be shown next; a new object for every jump. */
  reading: Signal<{ start: number; end: number } | null>

  language: ReadonlySignal<Language>
  strings: ReadonlySignal<Strings>
  /** The draft that is being looked at. */
  draft: ReadonlySignal<ReadDraft | null>
  state: ReadonlySignal<PanelState>
  /** What can be shown and jumped to by now. */
  shown: ReadonlySignal<Shown | null>
  fixed: ReadonlySignal<Overrides>
  /** The packs of one's own that are switched on and can be used. */
  packsInUse: ReadonlySignal<readonly LocalPack[]>
  /** The fingerprints of `dismissals`. */
  dismissed: ReadonlySignal<ReadonlySet<string>>
}

/** A fresh panel in which nothing has happened yet. */
export function createModel(
  settings: Settings = DEFAULT_SETTINGS,
  browserLanguage: Language = 'zh-CN',
  packs: readonly OwnPack[] = [],
  dismissals: readonly Dismissal[] = [],
): Model {
  const own = {
    settings: signal(settings),
    page: signal<PageState>({ kind: 'none' }),
    candidates: signal<readonly Candidate[]>([]),
    unreachable: signal<readonly string[]>([]),
    suite: signal<Suite | null>(null),
    site: signal<SitePattern | null>(null),
    allowed: signal<readonly SitePattern[]>([]),
    watched: signal<{ id: string; byHand: boolean } | null>(null),
    gone: signal(false),
    pageDraft: signal<ReadDraft | null>(null),
    ownDraft: signal<ReadDraft | null>(null),
    audited: signal<Audited | null>(null),
    lookedAt: signal<LookedAt | null>(null),
    busy: signal(false),
    failure: signal<string | null>(null),
    help: signal<HelpBook | null>(null),
    overrides: signal<ReadonlyMap<string, Overrides>>(new Map()),
    packs: signal(packs),
    packNews: signal<PackNews | null>(null),
    dismissals: signal(dismissals),
    part: signal<Part>('requirements'),
    selected: signal<string | null>(null),
    unfolded: signal<ReadonlySet<string>>(new Set()),
    lost: signal<ReadonlySet<string>>(new Set()),
    notice: signal<Notice | null>(null),
    announcement: signal(''),
    dragging: signal(false),
    reading: signal<{ start: number; end: number } | null>(null),
  }
  const language = computed(() => {
    const setting = own.settings.value.language
    return setting === 'auto' ? browserLanguage : setting
  })
  const draft = computed(() => own.ownDraft.value ?? own.pageDraft.value)
  const state = computed((): PanelState => {
    if (draft.value && own.failure.value !== null) return 'unreadable'
    if (draft.value && isUnread(draft.value)) return 'unreadable'
    if (own.audited.value && own.audited.value.draft.key === draft.value?.key) return 'audited'
    if (draft.value) return 'reading'
    const page = own.page.value.kind
    if (page === 'none') return 'idle'
    if (page === 'nothing') return 'nothing-found'
    return page === 'unreadable' ? 'unreadable' : 'reading'
  })
  const shown = computed((): Shown | null => {
    const audited = own.audited.value
    if (audited) return { draft: audited.draft, audit: audited.audit, whole: audited.audit }
    const lookedAt = own.lookedAt.value
    return lookedAt && { ...lookedAt, whole: null }
  })
  return {
    ...own,
    library: createLibraryModel(computed(() => own.audited.value?.audit ?? null)),
    browserLanguage,
    language,
    strings: computed(() => stringsIn(language.value)),
    draft,
    state,
    shown,
    fixed: computed(() => own.overrides.value.get(draft.value?.key ?? '') ?? {}),
    packsInUse: computed(() => own.packs.value.flatMap(({ isOn, pack }) => (isOn && pack ? [pack] : []))),
    dismissed: computed(() => new Set(own.dismissals.value.map(({ fingerprint }) => fingerprint))),
  }
}

/** Whether the draft is shown with its marks in the panel itself. */
export const isShownInPanel = ({ origin, marksIn }: ReadDraft): boolean => origin !== 'page' || marksIn === 'panel'

/** True for an editor that gives none of its text: what it holds must not be taken for an empty draft. */
export const isUnread = ({ source, complete }: ReadDraft): boolean => !complete && source.text.trim() === ''
