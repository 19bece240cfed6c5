import { useEffect } from 'preact/hooks'
import { isPackName } from '../file-endings'
import { usePanel } from './context'
import { Header } from './Header'
import { Icon } from './Icon'
import { Result } from './Result'
import { Failed, Idle, NothingFound, Painted, Skeleton, Unreadable } from './States'

/** The whole panel. Its root says in `data-` attributes what it shows. */
export function App() {
  const { model, actions, strings } = usePanel()
  useDroppedFiles()
  const state = model.state.value
  const draft = model.draft.value
  const audited = state === 'audited' ? model.audited.value : null
  // After a failure, what there was is not shown any more.
  const shown = audited || state === 'reading' ? model.shown.value : null
  return (
    <main
      class="panel"
      onKeyDown={(event) => {
        // An open sheet takes the key first: the browser closes it.
        if (event.key === 'Escape' && !document.querySelector(':popover-open')) actions.escape()
      }}
      aria-label={strings.panel}
      data-state={state}
      data-busy={model.busy.value}
      data-source={draft?.source.format}
      data-characters={draft?.source.text.length}
      data-complete={draft?.complete}
      data-audit-ms={audited?.milliseconds.toFixed(1)}
    >
      <Header shown={shown} />
      <Notice />
      {shown ? <Result shown={shown} /> : <Waiting />}
      <p class="visually-hidden" role="status">
        {model.announcement.value}
      </p>
      {model.dragging.value && (
        <div class="drop" aria-hidden="true">
          <Icon name="page" />
          {strings.drop}
        </div>
      )}
    </main>
  )
}

function Waiting() {
  const { model } = usePanel()
  const page = model.page.value
  if (model.failure.value !== null) return <Failed />
  if (model.state.value === 'unreadable' && model.draft.value) return <Painted />
  if (model.draft.value) return <Skeleton />
  if (page.kind === 'none') return <Idle />
  if (page.kind === 'nothing') return <NothingFound />
  if (page.kind === 'unreadable') return <Unreadable reason={page.reason} detail={page.detail} />
  return <Skeleton />
}

function Notice() {
  const { model, actions, strings } = usePanel()
  const notice = model.notice.value
  if (!notice) return null
  return (
    <div class={`notice notice-${notice.tone}`} role={notice.tone === 'error' ? 'alert' : 'status'}>
      <Icon name={notice.tone === 'error' ? 'error' : 'note'} />
      <div>
        <p class="notice-title">{notice.title}</p>
        {notice.body !== undefined && <p>{notice.body}</p>}
      </div>
      <button type="button" class="tool" aria-label={strings.dismiss} onClick={actions.dismissNotice}>
        <Icon name="close" />
      </button>
    </div>
  )
}

/** The whole panel takes dropped files; a drop elsewhere would make the browser leave the panel for the file. */
function useDroppedFiles(): void {
  const { model, actions } = usePanel()
  useEffect(() => {
    const ended = new AbortController()
    const { signal } = ended
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const setDragging = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      model.dragging.value = true
    }
    window.addEventListener('dragenter', setDragging, { signal })
    window.addEventListener('dragover', setDragging, { signal })
    window.addEventListener(
      'dragleave',
      (event) => {
        // Null: the pointer left the panel, not just one of its parts.
        if (event.relatedTarget === null) model.dragging.value = false
      },
      { signal },
    )
    window.addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        model.dragging.value = false
        const files = [...(event.dataTransfer?.files ?? [])]
        // What is dropped on the list of packs is meant for one, whatever it is called.
        const isForPacks = event.target instanceof Element && event.target.closest('#settings') !== null
        const packs = files.filter(({ name }) => isForPacks || isPackName(name))
        const drafts = files.filter((file) => !packs.includes(file))
        if (packs.length > 0) void actions.addPacks(packs)
        if (drafts.length > 0) void actions.openFiles(drafts)
      },
      { signal },
    )
    return () => ended.abort()
  }, [model, actions])
}
