import type { Part } from '../model'
import { usePanel } from './context'

/** The id of a part's section. */
export const partId = (part: Part): string => `part-${part}`

/** The parts of the result, in their order; pressing one goes there. */
export function PartsBar({
  parts,
  current,
  onGo,
}: {
  parts: readonly { part: Part; words: string; count: number | null }[]
  current: Part
  onGo: (part: Part) => void
}) {
  const { strings } = usePanel()
  return (
    <nav class="parts" aria-label={strings.partsLabel}>
      {parts.map(({ part, words, count }) => (
        <button
          key={part}
          type="button"
          class="part"
          data-part={part}
          aria-current={part === current ? 'true' : undefined}
          aria-controls={partId(part)}
          onClick={() => onGo(part)}
        >
          {words}
          {count !== null && <span class="part-count">{count}</span>}
        </button>
      ))}
    </nav>
  )
}
