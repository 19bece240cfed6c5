/**
 * Joins the page, the files, the auditor and the model. Everything the reviewer can do is one of its actions.
 */
import { batch, effect } from '@preact/signals'
import { nameOfSite, type SitePattern, siteOf } from '../../lib/allowed-sites'
import type { LocalPack } from '../../lib/audit/local-pack'
import type { Audit, AuditOptions, Language, Span } from '../../lib/audit/report'
import type { PackFileProblem } from '../../lib/files/local-pack'
import type { Source } from '../../lib/files/source'
import { type Dismissal, dismissalOf } from '../../lib/library/dismissals'
import type { KeptPack } from '../../lib/library/packs'
import type { Settings } from '../../lib/library/settings'
import type { PageSession, PageText } from '../../lib/page-session'
import type { Auditor } from './auditor'
import type { FirstLook } from './first-look'
import { takeCompared } from './library/controller'
import { isShownInPanel, type Model, type Overrides, type OwnPack, type Part, type ReadDraft } from './model'
import { pickCandidate } from './pick'
import { gapMarksOf, marksOf, requirementKey, rowOfMark } from './view'

export type ExportFormat = 'text' | 'markdown' | 'json'

/** What the controller needs from outside; a test gives its own. */
export interface Services {
  auditor: Auditor
  firstLook: FirstLook
  openPage(tabId: number, signal: AbortSignal): PageSession
  /** Brings a tab to the front of its window. */
  showTab(tabId: number): Promise<void>
  /** Asks the reviewer for lasting permission to read one site. Must be called while a click is being handled. */
  requestSite(site: SitePattern): Promise<boolean>
  /** Takes the permission back; false when the browser keeps it. */
  forgetSite(site: SitePattern): Promise<boolean>
  /** Reads a file; `problem` says in the reviewer's language why it cannot be. */
  readFile(file: File, language: Language): Promise<{ source: Source } | { problem: string }>
  saveSettings(settings: Settings): Promise<void>
  readPack(file: File): Promise<OwnPack | { problems: readonly PackFileProblem[] }>
  savePacks(packs: readonly KeptPack[]): Promise<void>
  saveDismissals(dismissals: readonly Dismissal[]): Promise<void>
  copy(text: string): Promise<void>
  download(name: string, mediaType: string, text: string): void
  render(audit: Audit, format: ExportFormat, language: Language): Promise<string>
}

export interface Actions {
  /** The toolbar button was clicked on this tab. */
  openTab(tabId: number): void
  /** A tab of an allowed site came to the front: it is read, unless a draft of the reviewer's own is in view. */
  followTab(tabId: number): void
  lookAgain(): void
  watch(candidate: string): void
  /** Asks for lasting permission to read the site of an address. */
  allowSite(address: string): Promise<void>
  forgetSite(site: SitePattern): Promise<void>
  pasteText(text: string): void
  openFiles(files: readonly File[]): Promise<void>
  backToPage(): void
  /** Reads the page's editor, which is read only when asked for. */
  take(): void
  /** Fixes a field by hand, or leaves it to recognition again when `value` is undefined. */
  fix<Field extends keyof Overrides>(field: Field, value: Overrides[Field] | undefined): void
  unfixAll(): void
  retry(): void
  showPart(part: Part): void
  toggle(key: string): void
  /** Shows a place of the draft and selects its row. `key` is the mark's, by which a lost place is remembered. */
  jump(row: string, key: string, span: Span): Promise<void>
  copy(format: ExportFormat): Promise<void>
  download(format: ExportFormat): Promise<void>
  changeSettings(change: Partial<Settings>): Promise<void>
  /** Adds packs of one's own; a pack of the same name, or from a file of the same name, is replaced. */
  addPacks(files: readonly File[]): Promise<void>
  switchPack(pack: OwnPack, isOn: boolean): Promise<void>
  removePack(pack: OwnPack): Promise<void>
  /** Gives the file back as it was written. */
  exportPack(pack: OwnPack): void
  /** Calls what a repeated passage shares common text, for a reason: it is no longer listed, in any draft. */
  dismissWords(witness: string, reason: string): Promise<void>
  /** Lists it again. */
  restoreWords(dismissal: Dismissal): Promise<void>
  dismissNotice(): void
  /** Esc: takes away the notice, or else the selection. */
  escape(): void
}

const TITLE_ROW = requirementKey({ id: 'title' })

/** Of a first look, which does not know yet. */
const NOTHING_FOUND = { findings: [], duplicates: [], quotations: [] }

const MEDIA_TYPES: Record<ExportFormat, [mediaType: string, extension: string]> = {
  text: ['text/plain', 'txt'],
  markdown: ['text/markdown', 'md'],
  json: ['application/json', 'json'],
}

/** Starts the panel's workings on a model. Everything ends when `signal` aborts. */
export function createController(model: Model, services: Services, signal: AbortSignal): Actions {
  let page: { session: PageSession; end: AbortController } | null = null
  /** Part of a draft's key: editors of another page may bear the same ids. */
  let generation = 0
  let ownDrafts = 0
  let lastAudit = 0

  const endPage = () => {
    page?.end.abort()
    page = null
  }
  signal.addEventListener('abort', endPage, { once: true })

  const audit = async (
    draft: ReadDraft,
    options: AuditOptions,
    packs: readonly LocalPack[],
    compare: readonly string[],
  ) => {
    lastAudit += 1
    const number = lastAudit
    model.busy.value = true
    const result = await services.auditor(draft.source, options, packs, compare)
    if (signal.aborted) return
    batch(() => {
      if (number === lastAudit) model.busy.value = false
      if (result.kind === 'outdated' || model.draft.value?.key !== draft.key) return
      model.failure.value = result.kind === 'failed' ? result.detail : null
      model.lookedAt.value = null
      if (result.kind === 'failed') {
        // An old result beside a text it was not made from would be taken for the new one.
        model.audited.value = null
        return
      }
      model.audited.value = { draft, audit: result.audit, milliseconds: result.milliseconds }
      // Only of the choice that stands: a later one is being audited.
      if (result.compared && compare === model.library.chosen.peek()) takeCompared(model.library, result.compared)
      // What was copied or downloaded was an older result.
      model.announcement.value = ''
      model.lost.value = new Set()
    })
  }

  /** What is required can be told long before a cold engine has audited the draft. */
  const look = async (draft: ReadDraft, options: AuditOptions, packs: readonly LocalPack[]) => {
    const requirements = await services.firstLook(draft.source, options, packs.length > 0)
    const isWanted = model.draft.value?.key === draft.key && !model.audited.value && model.failure.value === null
    if (requirements && isWanted && !signal.aborted) model.lookedAt.value = { draft, audit: requirements }
  }

  const auditCurrent = () => {
    const draft = model.draft.value
    const options = { ...model.fixed.value, language: model.language.value }
    const packs = model.packsInUse.value
    const compare = model.library.chosen.value
    if (!draft) return
    void look(draft, options, packs)
    void audit(draft, options, packs, compare)
  }

  const paint = () => {
    const shown = model.shown.value
    const selected = model.selected.value
    const { gapLabel } = model.strings.value
    if (!page || model.ownDraft.value || shown?.draft.origin !== 'page') return
    const gaps = gapMarksOf(shown.audit, gapLabel)
    const { revision, titleField } = shown.draft
    // No gap is drawn for a title right below a title field that is filled in; the panel tells the two apart in words.
    const drawn = titleField ? gaps.filter(({ key }) => rowOfMark(key) !== TITLE_ROW) : gaps
    page.session.mark(revision, marksOf(shown.whole ?? { ...shown.audit, ...NOTHING_FOUND }, selected), drawn)
  }

  for (const stop of [effect(auditCurrent), effect(paint)]) signal.addEventListener('abort', stop, { once: true })

  const changeDraft = (change: () => void) =>
    batch(() => {
      const before = model.draft.value?.key
      change()
      if (model.draft.value?.key === before) return
      model.selected.value = null
      model.unfolded.value = new Set()
      model.lost.value = new Set()
      model.failure.value = null
      model.part.value = 'requirements'
      model.reading.value = null
      model.lookedAt.value = null
      if (model.audited.value && model.audited.value.draft.key !== model.draft.value?.key) model.audited.value = null
    })

  const takeText = (text: PageText) =>
    changeDraft(() => {
      model.page.value = { kind: 'found' }
      model.gone.value = false
      model.pageDraft.value = {
        key: `page/${generation}/${text.candidate}`,
        origin: 'page',
        source: { name: text.name, format: text.adapter, text: text.text },
        revision: text.revision,
        complete: text.complete,
        unread: text.unread,
        ...(text.titleField && { titleField: text.titleField }),
        ...(text.marksIn && { marksIn: text.marksIn }),
        ...(text.isTaken && { isTaken: text.isTaken }),
      }
    })

  const follow = (candidate: string, byHand: boolean) => {
    model.watched.value = { id: candidate, byHand }
    page?.session.watch(candidate)
  }

  const listen = (session: PageSession) => {
    session.on('candidates', ({ candidates, unreachable, suite, site }) => {
      model.suite.value = suite ?? null
      model.site.value = site === undefined ? null : siteOf(site)
      model.candidates.value = candidates
      model.unreachable.value = unreachable
      const picked = pickCandidate(candidates, model.watched.value)
      if (!picked) {
        changeDraft(() => {
          model.watched.value = null
          model.pageDraft.value = null
          model.gone.value = false
          model.page.value = { kind: 'nothing' }
        })
      } else if (picked.id !== model.watched.value?.id) {
        if (model.ownDraft.value) model.watched.value = { id: picked.id, byHand: false }
        else follow(picked.id, false)
      }
    })
    session.on('text', takeText)
    session.on('marked', ({ revision, lost }) => {
      const draft = model.shown.value?.draft
      if (draft?.origin === 'page' && draft.revision === revision) model.lost.value = new Set(lost)
    })
    session.on('notTaken', ({ failure }) => {
      const { notTakenTitle, notTaken } = model.strings.value
      model.notice.value = { tone: 'error', title: notTakenTitle, body: notTaken[failure] }
    })
    session.on('gone', () => {
      generation += 1
      batch(() => {
        model.watched.value = null
        model.gone.value = model.pageDraft.value !== null
      })
    })
    session.on('unreadable', ({ reason, detail }) =>
      changeDraft(() => {
        model.watched.value = null
        model.candidates.value = []
        model.site.value = null
        model.pageDraft.value = null
        model.gone.value = false
        model.page.value = { kind: 'unreadable', reason, detail }
      }),
    )
  }

  const changePacks = async (packs: readonly OwnPack[]) => {
    model.packs.value = packs
    try {
      await services.savePacks(packs)
    } catch {
      model.notice.value = { tone: 'info', title: model.strings.value.settingsFailed }
    }
  }

  const changeDismissals = async (dismissals: readonly Dismissal[]) => {
    model.dismissals.value = dismissals
    try {
      await services.saveDismissals(dismissals)
    } catch {
      model.notice.value = { tone: 'info', title: model.strings.value.settingsFailed }
    }
  }

  const showOwn = (origin: 'paste' | 'file', source: Source) => {
    ownDrafts += 1
    changeDraft(() => {
      model.notice.value = null
      model.ownDraft.value = { key: `own/${ownDrafts}`, origin, source, revision: 0, complete: true, unread: [] }
    })
    page?.session.unwatch()
  }

  const backToPage = () => {
    changeDraft(() => {
      model.ownDraft.value = null
    })
    const watched = model.watched.value
    if (watched) page?.session.watch(watched.id)
  }

  const openTab = (tabId: number) => {
    endPage()
    generation += 1
    const end = new AbortController()
    page = { session: services.openPage(tabId, end.signal), end }
    changeDraft(() => {
      model.page.value = { kind: 'reading' }
      model.candidates.value = []
      model.unreachable.value = []
      model.suite.value = null
      model.site.value = null
      model.watched.value = null
      model.gone.value = false
      model.pageDraft.value = null
      model.ownDraft.value = null
    })
    listen(page.session)
  }

  return {
    openTab(tabId) {
      if (page?.session.tabId !== tabId || model.page.value.kind !== 'found') {
        openTab(tabId)
        return
      }
      if (model.ownDraft.value) backToPage()
      page.session.look()
    },
    followTab(tabId) {
      // The session of this tab looks by itself; a pasted text is not taken from under the reviewer's eyes.
      if (page?.session.tabId !== tabId && !model.ownDraft.value) openTab(tabId)
    },
    lookAgain() {
      page?.session.look()
    },
    watch(candidate) {
      if (candidate === model.watched.value?.id) model.watched.value = { id: candidate, byHand: true }
      else follow(candidate, true)
    },
    async allowSite(address) {
      const site = siteOf(address)
      if (site !== null && (await services.requestSite(site))) page?.session.look()
    },
    async forgetSite(site) {
      if (await services.forgetSite(site)) return
      model.notice.value = { tone: 'info', title: model.strings.value.siteKept(nameOfSite(site)) }
    },
    pasteText(text) {
      showOwn('paste', { name: model.strings.value.pastedName, format: 'paste', text: text.replaceAll(/\r\n?/g, '\n') })
    },
    async openFiles(files) {
      const file = files[0]
      if (!file) return
      const { oneFile, fileFailed } = model.strings.value
      const read = await services.readFile(file, model.language.value)
      if (signal.aborted) return
      if ('problem' in read) {
        model.notice.value = { tone: 'error', title: fileFailed(file.name), body: read.problem }
        return
      }
      showOwn('file', read.source)
      if (files.length > 1) model.notice.value = { tone: 'info', title: oneFile(file.name) }
    },
    backToPage,
    take() {
      model.notice.value = null
      page?.session.take()
    },
    fix(field, value) {
      const key = model.draft.value?.key
      if (key === undefined) return
      const { [field]: _, ...rest } = model.fixed.value
      const fixed: Overrides = value === undefined ? rest : { ...rest, [field]: value }
      model.overrides.value = new Map(model.overrides.value).set(key, fixed)
    },
    unfixAll() {
      const overrides = new Map(model.overrides.value)
      if (overrides.delete(model.draft.value?.key ?? '')) model.overrides.value = overrides
    },
    retry: auditCurrent,
    showPart(part) {
      model.part.value = part
    },
    toggle(key) {
      const unfolded = new Set(model.unfolded.value)
      if (!unfolded.delete(key)) unfolded.add(key)
      model.unfolded.value = unfolded
    },
    async jump(row, key, span) {
      const shown = model.shown.value
      if (!shown || model.lost.value.has(key)) return
      model.selected.value = row
      if (isShownInPanel(shown.draft)) {
        batch(() => {
          model.part.value = 'text'
          model.reading.value = { start: span.start, end: span.end }
        })
        return
      }
      if (!page) return
      const [found] = await Promise.all([
        page.session.reveal(shown.draft.revision, span.start, span.end),
        services.showTab(page.session.tabId),
      ])
      if (found || model.shown.value !== shown) return
      batch(() => {
        model.lost.value = new Set(model.lost.value).add(key)
        model.announcement.value = model.strings.value.lostHint
      })
    },
    async copy(format) {
      const audited = model.audited.value
      if (!audited) return
      const { copied, copyFailed, formats } = model.strings.value
      try {
        await services.copy(await services.render(audited.audit, format, model.language.value))
        model.announcement.value = copied(formats[format])
      } catch {
        model.notice.value = { tone: 'error', title: copyFailed }
      }
    },
    async download(format) {
      const audited = model.audited.value
      if (!audited) return
      const { draft, source } = audited.audit
      const text = await services.render(audited.audit, format, model.language.value)
      const [mediaType, extension] = MEDIA_TYPES[format]
      services.download(
        `${safeFileName(model.strings.value.fileName(draft.title ?? source.name))}.${extension}`,
        `${mediaType};charset=utf-8`,
        text,
      )
      const { downloaded, formats } = model.strings.value
      model.announcement.value = downloaded(formats[format])
    },
    async changeSettings(change) {
      const settings = { ...model.settings.value, ...change }
      model.settings.value = settings
      try {
        await services.saveSettings(settings)
      } catch {
        model.notice.value = { tone: 'info', title: model.strings.value.settingsFailed }
      }
    },
    async addPacks(files) {
      for (const file of files) {
        const { name: fileName } = file
        const read = await services.readPack(file)
        if (signal.aborted) return
        if (!('pack' in read)) {
          model.packNews.value = { fileName, kind: 'refused', problems: read.problems }
          return
        }
        const isSame = (pack: OwnPack) => pack.fileName === fileName || pack.pack?.name === read.pack?.name
        const packs = model.packs.value
        const at = packs.findIndex(isSame)
        const others = packs.filter((pack) => !isSame(pack))
        model.packNews.value = { fileName, kind: 'added' }
        await changePacks(others.toSpliced(at < 0 ? others.length : at, 0, read))
      }
    },
    async switchPack(pack, isOn) {
      await changePacks(model.packs.value.map((each) => (each === pack ? { ...each, isOn } : each)))
    },
    async removePack(pack) {
      model.packNews.value = null
      await changePacks(model.packs.value.filter((each) => each !== pack))
    },
    exportPack({ fileName, text }) {
      services.download(fileName, 'application/yaml', text)
    },
    async dismissWords(witness, reason) {
      const given = reason.trim()
      if (given === '') return
      const dismissal = dismissalOf(witness, given)
      const others = model.dismissals.value.filter(({ fingerprint }) => fingerprint !== dismissal.fingerprint)
      await changeDismissals([dismissal, ...others])
    },
    async restoreWords({ fingerprint }) {
      await changeDismissals(model.dismissals.value.filter((other) => other.fingerprint !== fingerprint))
    },
    dismissNotice() {
      model.notice.value = null
    },
    escape() {
      if (model.notice.value) model.notice.value = null
      else model.selected.value = null
    },
  }
}

/** A title as a file name: no characters that a file system forbids, and not longer than one takes. */
function safeFileName(name: string): string {
  return name
    .replaceAll(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
}
