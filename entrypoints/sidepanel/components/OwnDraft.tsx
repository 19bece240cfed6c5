import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { ACCEPTED_ENDINGS } from '../file-endings'
import { usePanel } from './context'

/** The endings worth telling; the picker takes their relatives too. */
const SHOWN_ENDINGS = '.docx .doc .wps .odt .rtf .pdf .txt .md .html'

/** The ways to a draft that is on no page: a text box and a file. */
export function OwnDraft() {
  const { actions, strings } = usePanel()
  const text = useSignal('')
  const file = useRef<HTMLInputElement>(null)
  const audit = () => {
    if (text.value.trim() !== '') actions.pasteText(text.value)
  }
  return (
    <section class="own" aria-labelledby="own-title">
      <h2 id="own-title" class="own-title">
        {strings.otherWays}
      </h2>
      <textarea
        class="paste"
        rows={5}
        aria-label={strings.pasteLabel}
        placeholder={strings.pastePlaceholder}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) audit()
        }}
      />
      <div class="own-row">
        <button type="button" class="button primary" disabled={text.value.trim() === ''} onClick={audit}>
          {strings.pasteAudit}
        </button>
        <span class="quiet">{strings.pasteHint}</span>
      </div>
      <div class="own-row">
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {strings.fileChoose}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={strings.fileChoose}
          accept={ACCEPTED_ENDINGS.join()}
          onChange={(event) => {
            void actions.openFiles([...(event.currentTarget.files ?? [])])
            // So that the same file can be chosen again after it was changed.
            event.currentTarget.value = ''
          }}
        />
        <span class="quiet">{strings.fileHint(SHOWN_ENDINGS)}</span>
      </div>
    </section>
  )
}
