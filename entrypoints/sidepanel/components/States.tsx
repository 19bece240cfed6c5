/** What the panel says while it has no audit to show. */
import type { UnreadableReason } from '../../../lib/page-session'
import { usePanel } from './context'
import { OwnDraft } from './OwnDraft'
import { AlwaysHere, Unreachable } from './SourceLine'
import { SuiteNote } from './SuiteNote'

export function Idle() {
  const { strings } = usePanel()
  return (
    <>
      <section class="state">
        <h2>{strings.idleTitle}</h2>
        <p>{strings.idleBody}</p>
      </section>
      <OwnDraft />
      <p class="quiet privacy">{strings.privacy}</p>
    </>
  )
}

export function NothingFound() {
  const { model, actions, strings } = usePanel()
  const unreachable = model.unreachable.value
  return (
    <>
      <section class="state">
        <h2>{strings.nothingTitle}</h2>
        <ol class="steps">
          {strings.nothingSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <button type="button" class="button primary" onClick={actions.lookAgain}>
          {strings.lookAgain}
        </button>
        {unreachable.length > 0 && <p class="quiet">{strings.unreachable(unreachable.length)}</p>}
        <Unreachable frames={unreachable} />
        <AlwaysHere />
        <SuiteNote />
        <p class="quiet">{strings.nothingKinds}</p>
      </section>
      <OwnDraft />
    </>
  )
}

export function Unreadable({ reason, detail }: { reason: UnreadableReason; detail: string }) {
  const { strings } = usePanel()
  return (
    <>
      <section class="state">
        <h2>{strings.unreadableTitle}</h2>
        <p>{strings.unreadable[reason]}</p>
        {reason === 'failed' && detail !== '' && <p class="quiet">{strings.unreadableDetail(detail)}</p>}
      </section>
      <OwnDraft />
    </>
  )
}

/** An editor whose text is not in the page. */
export function Painted() {
  const { model, actions, strings } = usePanel()
  const isTaken = model.draft.value?.isTaken ?? false
  return (
    <>
      <section class="state">
        <h2>{isTaken ? strings.takeTitle : strings.paintedTitle}</h2>
        {isTaken && (
          <>
            <p>{strings.takeBody}</p>
            <button type="button" class="button primary" data-take onClick={actions.take}>
              {strings.take}
            </button>
          </>
        )}
        <p>{strings.paintedBody}</p>
        <SuiteNote />
      </section>
      <OwnDraft />
    </>
  )
}

/** Grey lines where the result will be; they appear only when reading takes long enough to be noticed. */
export function Skeleton() {
  const { strings } = usePanel()
  return (
    <div class="skeleton">
      <p class="visually-hidden" role="status">
        {strings.reading}
      </p>
      <div class="bone bone-title" />
      <div class="bone" />
      <div class="bone bone-short" />
      <div class="bone bone-block" />
      <div class="bone bone-block" />
      <div class="bone bone-block" />
    </div>
  )
}

export function Failed() {
  const { model, actions, strings } = usePanel()
  return (
    <section class="state">
      <h2>{strings.failedTitle}</h2>
      <p>{strings.failedBody}</p>
      <p class="quiet">{model.failure.value}</p>
      <button type="button" class="button primary" onClick={actions.retry}>
        {strings.retry}
      </button>
    </section>
  )
}
