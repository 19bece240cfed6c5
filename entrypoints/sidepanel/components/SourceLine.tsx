import { nameOfSite } from '../../../lib/allowed-sites'
import { isUnread, type ReadDraft, type Shown } from '../model'
import { markKey } from '../view'
import { Chooser } from './Chooser'
import { usePanel } from './context'
import { Icon } from './Icon'
import { OwnDraft } from './OwnDraft'
import { Quote } from './Quote'
import { SuiteNote } from './SuiteNote'

const DETAILS = 'source'

/** Where the draft was read from and how much of it; what was not read is always said. */
export function SourceLine({ draft, shown }: { draft: ReadDraft; shown: Shown | null }) {
  const { model, actions, strings } = usePanel()
  const leftOut = shown?.audit.leftOut ?? []
  const unreachable = draft.origin === 'page' ? model.unreachable.value : []
  const unread = [
    ...draft.unread.map((id) => strings.unread[id] ?? strings.unreadOther(id)),
    ...(draft.source.unread ?? []),
  ]
  const extent = !draft.complete ? 'readPartly' : unread.length > 0 ? 'readText' : 'readWhole'
  const isOpen = model.unfolded.value.has(DETAILS)
  const hasDetails = leftOut.length + unreachable.length > 0
  const leftOutCharacters = leftOut.reduce((sum, { start, end }) => sum + end - start, 0)
  return (
    <div class="source">
      <p class="dotted source-line">
        <span>{strings.adapters[draft.source.format] ?? draft.source.format}</span>
        <span>{strings.characters(draft.source.text.length)}</span>
        <span>{strings[extent]}</span>
      </p>
      {draft.complete || isUnread(draft) ? (
        unread.map((words) => (
          <p key={words} class="quiet">
            {words}
          </p>
        ))
      ) : (
        <div class="caution">
          <Icon name="warning" />
          <div>
            <p class="caution-title">{strings.partlyTitle}</p>
            {unread.map((words) => (
              <p key={words}>{words}</p>
            ))}
            <p>{strings.partlyBody}</p>
            {draft.origin === 'page' && <WholeText />}
          </div>
        </div>
      )}
      {draft.origin === 'page' && draft.marksIn === 'panel' && !isUnread(draft) && (
        <p class="quiet">{strings.markedInPanel}</p>
      )}
      {draft.isTaken && !isUnread(draft) && (
        <button type="button" class="link" data-take onClick={actions.take}>
          {strings.takeAgain}
        </button>
      )}
      {hasDetails && (
        <p class="quiet">
          <span>
            {[
              leftOut.length > 0 ? strings.leftOut(leftOut.length, leftOutCharacters) : '',
              unreachable.length > 0 ? strings.unreachable(unreachable.length) : '',
            ]
              .filter(Boolean)
              .join(strings.sentenceEnd)}
          </span>
          <button type="button" class="link fold-link" aria-expanded={isOpen} onClick={() => actions.toggle(DETAILS)}>
            {strings.details}
            <Icon name="chevron" />
          </button>
        </p>
      )}
      {isOpen && hasDetails && shown && (
        <div class="source-details">
          {leftOut.map((span, index) => (
            <Quote
              key={span.start}
              row={DETAILS}
              markKey={markKey(DETAILS, index)}
              text={shown.audit.text}
              span={span}
            />
          ))}
          <Unreachable frames={unreachable} />
        </div>
      )}
      {draft.origin === 'page' && <AlwaysHere />}
      {model.gone.value && draft.origin === 'page' && <p class="caution">{strings.gone}</p>}
      {draft.origin === 'page' ? (
        <Chooser />
      ) : (
        model.page.value.kind === 'found' && (
          <button type="button" class="link" onClick={actions.backToPage}>
            {strings.backToPage}
          </button>
        )
      )}
    </div>
  )
}

/** The ways to the whole text of a draft that was read in part. */
function WholeText() {
  const { strings } = usePanel()
  return (
    <details class="whole">
      <summary>{strings.wholeText}</summary>
      <SuiteNote />
      <OwnDraft />
    </details>
  )
}

/** Lets the reviewer allow the page's site for good, and says so where it is. */
export function AlwaysHere() {
  const { model, actions, strings } = usePanel()
  const site = model.site.value
  if (site === null) return null
  if (model.allowed.value.includes(site)) return <p class="quiet">{strings.alwaysOnHere}</p>
  return (
    <p class="quiet">
      <button type="button" class="link" data-always onClick={() => actions.allowSite(site)}>
        {strings.alwaysHere(nameOfSite(site))}
      </button>
    </p>
  )
}

/** Frames that could not be entered; those of a known site can be allowed. */
export function Unreachable({ frames }: { frames: readonly string[] }) {
  const { actions, strings } = usePanel()
  return (
    <>
      {frames.map((frame) => (
        <p key={frame} class="quiet">
          {/^https?:\/\//.test(frame) ? (
            <button type="button" class="link" onClick={() => actions.allowSite(frame)}>
              {strings.allowSite(frame)}
            </button>
          ) : (
            frame
          )}
        </p>
      ))}
    </>
  )
}
