import { useLayoutEffect, useRef } from 'preact/hooks'
import { knownAs } from '../../../lib/library/kept-draft'
import type { Match } from '../../../lib/library/search'
import { LIBRARY_WORDS } from '../../../lib/library/words'
import { usePanel } from './context'
import { Icon } from './Icon'
import { More, usePortion } from './More'

const LIBRARY = 'library'

/** The drafts that the reviewer keeps: keeps this one, chooses which are compared with, carries them about. */
export function KeptDrafts() {
  const { actions, library, model, strings } = usePanel()
  const { state, failure, busy, isKept, compared } = model.library
  const isOpen = model.unfolded.value.has(LIBRARY)
  const failed = failure.value
  const keep = async () => {
    const kept = await library.keep()
    if (kept) model.announcement.value = strings.keptNews[kept]
  }
  return (
    <section class="kept" aria-label={strings.libraryTitle} data-library={state.value}>
      <div class="kept-bar">
        <button
          type="button"
          class="button"
          data-action="keep"
          disabled={busy.value || isKept.value}
          title={strings.keepHint}
          onClick={keep}
        >
          {isKept.value ? strings.isKept : strings.keep}
        </button>
        <button
          type="button"
          class="button"
          data-action="library"
          aria-expanded={isOpen}
          onClick={() => {
            actions.toggle(LIBRARY)
            if (!isOpen) void library.open()
          }}
        >
          {compared.value.size > 0 ? strings.comparing(compared.value.size) : strings.compareWith}
        </button>
      </div>
      {failed && (
        <p class="kept-failure" role="alert" data-failure={failed.reason}>
          <Icon name="error" />
          <span>{LIBRARY_WORDS[model.language.value].failure[failed.reason](failed.detail)}</span>
        </p>
      )}
      {isOpen && state.value === 'open' && <KeptList />}
    </section>
  )
}

function KeptList() {
  const { library, model, strings } = usePanel()
  const { drafts, offered, damaged, words, prior, busy, matches } = model.library
  const file = useRef<HTMLInputElement>(null)
  const portion = usePortion(offered.value.length, MOST_ROWS)
  const isEmpty = drafts.value.length === 0 && damaged.value.length === 0
  const { damage } = LIBRARY_WORDS[model.language.value]
  const bring = async (chosen: File | undefined) => {
    if (!chosen) return
    const done = await library.importFrom(chosen)
    if (done) model.announcement.value = strings.imported(done.added, done.already, done.damaged.length)
  }
  const carry = async () => {
    const done = await library.exportTo(`${strings.libraryFile}.json`)
    if (done) model.announcement.value = strings.exported(done.count)
  }
  return (
    <div class="kept-sheet">
      {isEmpty && <p class="quiet">{strings.libraryEmpty}</p>}
      {drafts.value.length > 3 && (
        <input
          type="search"
          class="kept-search"
          aria-label={strings.librarySearch}
          placeholder={strings.librarySearch}
          value={words.value}
          onInput={(event) => void library.search(event.currentTarget.value)}
        />
      )}
      {offered.value.length > 0 && (
        <section class="kept-list" ref={portion.root} aria-label={strings.compareWith}>
          <ul>
            {offered.value.slice(0, portion.shown).map((match) => (
              <KeptRow key={match.draft.id} match={match} isPrior={match.draft.id === prior.value?.id} />
            ))}
          </ul>
          <More portion={portion} say={strings.moreDrafts} />
        </section>
      )}
      {matches.value && offered.value.length === 0 && <p class="quiet">{strings.libraryNothing}</p>}
      {!isEmpty && !matches.value && offered.value.length === 0 && damaged.value.length === 0 && (
        <p class="quiet">{strings.libraryOnlyOwn}</p>
      )}
      {damaged.value.map(({ id, name, reason }) => (
        <p key={`${id}/${name}`} class="kept-damaged" data-damaged={reason}>
          <Icon name="warning" />
          <span>
            {strings.labelled(name, damage[reason])}
            {id !== '' && (
              <button type="button" class="link" onClick={() => void library.remove([id])}>
                {strings.removeDamaged}
              </button>
            )}
          </span>
        </p>
      ))}
      <div class="kept-bar">
        <button type="button" class="button" disabled={busy.value} onClick={() => file.current?.click()}>
          {strings.libraryImport}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json"
          aria-label={strings.libraryImport}
          onChange={(event) => {
            void bring(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
        <button type="button" class="button" disabled={busy.value || drafts.value.length === 0} onClick={carry}>
          {strings.libraryExport}
        </button>
        {!isEmpty && <RemoveAll />}
      </div>
      <p class="quiet">{model.announcement.value || strings.libraryWhere}</p>
    </div>
  )
}

/** Of a library of a thousand no more are laid out than anybody reads. */
const MOST_ROWS = 50

/** Asks before it deletes everything; the way back has the focus, and Escape takes it. */
function RemoveAll() {
  const { actions, library, model, strings } = usePanel()
  const { busy, damaged, drafts } = model.library
  const isAsking = model.unfolded.value.has(REMOVE_ALL)
  const button = useRef<HTMLButtonElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useLayoutEffect(() => {
    if (isAsking) keep.current?.focus()
    else if (wasAsking.current) button.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])
  const close = () => actions.toggle(REMOVE_ALL)
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button"
        data-action="remove-all"
        disabled={busy.value}
        aria-expanded={isAsking}
        onClick={close}
      >
        {strings.removeAll}
      </button>
      {isAsking && (
        <div
          class="kept-asked"
          role="alertdialog"
          aria-label={strings.removeAll}
          aria-describedby="remove-all-question"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            close()
          }}
        >
          <p id="remove-all-question">{strings.removeAllQuestion(drafts.value.length + damaged.value.length)}</p>
          <button ref={keep} type="button" class="button" onClick={close}>
            {strings.removeAllNot}
          </button>
          <button
            type="button"
            class="button"
            data-action="remove-all-really"
            disabled={busy.value}
            onClick={async () => {
              close()
              const count = await library.clear()
              if (count !== null) model.announcement.value = strings.removedAll(count)
            }}
          >
            {strings.removeAllDo}
          </button>
        </div>
      )}
    </>
  )
}

const REMOVE_ALL = 'library/remove-all'

function KeptRow({ match: { draft, excerpt }, isPrior }: { match: Match; isPrior: boolean }) {
  const { library, model, strings } = usePanel()
  const name = knownAs(draft)
  return (
    <li class="kept-row" data-kept={draft.id} data-prior={isPrior}>
      <div class="pack-head">
        <label class="pack-name">
          <input
            type="checkbox"
            checked={model.library.compared.value.has(draft.id)}
            aria-label={strings.compareOne(name)}
            onChange={() => library.toggleCompared(draft.id)}
          />
          <span>
            {isPrior && <span class="kept-prior">{strings.prior}</span>}
            {name}
          </span>
        </label>
        <button
          type="button"
          class="tool"
          aria-label={strings.removeOne(name)}
          title={strings.removeOne(name)}
          disabled={model.library.busy.value}
          onClick={async () => {
            if ((await library.remove([draft.id])) !== null) model.announcement.value = strings.removed(name)
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <p class="kept-facts quiet dotted">
        {draft.unit !== null && name !== draft.title && <span>{draft.unit}</span>}
        {draft.reportYear !== null && <span>{strings.yearValue(draft.reportYear)}</span>}
        <span>{strings.characters(draft.characters)}</span>
        <span>{strings.addedOn(draft.added)}</span>
      </p>
      {excerpt && (
        <p class="kept-facts quiet">
          …{excerpt.before}
          <b>{excerpt.word}</b>
          {excerpt.after}…
        </p>
      )}
    </li>
  )
}
