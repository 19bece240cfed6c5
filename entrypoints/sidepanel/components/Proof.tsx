import { Fragment } from 'preact'
import type { Basis } from '../../../lib/audit/report'
import { usePanel } from './context'
import { basisWords } from './Fact'
import { Icon } from './Icon'

/**
 * What was searched for and what demands it: by which an absence can be believed. They are the same in every draft, so
 * each has one line until it is unfolded.
 */
export function Proof({ row, searched, basis }: { row: string; searched: readonly string[]; basis: Basis | null }) {
  const { model, actions, strings } = usePanel()
  if (searched.length === 0 && !basis) return null
  const key = `${row}/proof`
  return (
    <button
      type="button"
      class="proof"
      aria-expanded={model.unfolded.value.has(key)}
      onClick={() => actions.toggle(key)}
    >
      {searched.length > 0 && (
        <span class="proof-line">
          <span class="fact-label">{strings.searched}</span>
          <span class="proof-words">
            {searched.map((term, index) => (
              <Fragment key={term}>
                {index > 0 && <span class="visually-hidden">{strings.searchedSeparator}</span>}
                <span class="term">{term}</span>
              </Fragment>
            ))}
          </span>
        </span>
      )}
      {basis && (
        <span class="proof-line">
          <span class="fact-label">{strings.basis}</span>
          <span class="proof-words">{basisWords(basis)}</span>
        </span>
      )}
      <Icon name="chevron" />
    </button>
  )
}
