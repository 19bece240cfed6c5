import { usePanel } from './context'

/** On a page of a hosted office suite: that support for it is experimental, and the ways that are left, in order. */
export function SuiteNote() {
  const { model, strings } = usePanel()
  const suite = model.suite.value
  if (!suite) return null
  return (
    <div class="suite" data-suite={suite.id}>
      <p>{strings.suiteNote(strings.suites[suite.id])}</p>
      <ol class="steps">
        <li>
          {suite.exportAddress ? (
            <a href={suite.exportAddress} target="_blank" rel="noreferrer" data-export>
              {strings.suiteExport}
            </a>
          ) : (
            strings.suiteMenu
          )}
        </li>
        <li>{strings.suiteCopy}</li>
      </ol>
      <p>{strings.suiteForbidden}</p>
    </div>
  )
}
