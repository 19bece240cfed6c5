import { usePanel } from './context'

const CHOOSER = 'chooser'

/** The page's texts, when there are several: says which was picked, and lets the reviewer pick another. */
export function Chooser() {
  const { model, actions, strings } = usePanel()
  const candidates = model.candidates.value
  if (candidates.length < 2) return null
  const watched = model.watched.value
  const isOpen = model.unfolded.value.has(CHOOSER)
  return (
    <div class="chooser">
      <p class="quiet">
        <span>
          {watched?.byHand ? strings.severalChosen(candidates.length) : strings.severalDrafts(candidates.length)}
        </span>
        <button type="button" class="link" aria-expanded={isOpen} onClick={() => actions.toggle(CHOOSER)}>
          {strings.change}
        </button>
      </p>
      {isOpen && (
        <ul class="candidates" aria-label={strings.chooseDraft}>
          {candidates.map(({ id, adapter, name, characters, beginning, visible, focused }) => (
            <li key={id}>
              <button
                type="button"
                class="candidate"
                aria-current={id === watched?.id ? 'true' : undefined}
                onClick={() => actions.watch(id)}
              >
                <span class="candidate-name">{name || strings.untitled}</span>
                <span class="dotted candidate-facts">
                  <span>{strings.adapters[adapter] ?? adapter}</span>
                  <span>{strings.characters(characters)}</span>
                  {focused && <span>{strings.being}</span>}
                  {!visible && <span>{strings.notVisible}</span>}
                </span>
                <span class="candidate-beginning">{beginning.trim() || strings.emptyText}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
