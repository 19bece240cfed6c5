import type { ExportFormat } from '../controller'
import { usePanel } from './context'
import { Popover } from './Popover'

const FORMATS: readonly ExportFormat[] = ['text', 'markdown', 'json']

/** The audit to take away: on the clipboard or as a file. */
export function ExportMenu() {
  const { actions, model, strings } = usePanel()
  return (
    <Popover id="export" icon="export" label={strings.export}>
      <h2 class="sheet-title">{strings.exportTitle}</h2>
      {FORMATS.map((format) => (
        <div key={format} class="sheet-row">
          <span class="sheet-name">{strings.formats[format]}</span>
          <button
            type="button"
            class="button"
            aria-label={strings.copyAs(strings.formats[format])}
            onClick={() => actions.copy(format)}
          >
            {strings.copy}
          </button>
          <button
            type="button"
            class="button"
            aria-label={strings.downloadAs(strings.formats[format])}
            onClick={() => actions.download(format)}
          >
            {strings.download}
          </button>
        </div>
      ))}
      <p class="sheet-said">{model.announcement.value}</p>
    </Popover>
  )
}
