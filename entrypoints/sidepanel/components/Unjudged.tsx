/** Said in place of the requirements when there are none to show. */
import type { Requirements } from '../../../lib/audit'
import { PACK_IDS } from '../../../lib/audit/report'
import { markKey, recognisedGenre } from '../view'
import { usePanel } from './context'
import { Quote } from './Quote'

/** The text is of no kind that can be checked: what it was taken for, by which words, and how to say otherwise. */
export function NoPack({ audit }: { audit: Requirements }) {
  const { actions, strings } = usePanel()
  const { genre } = audit
  const recognised = recognisedGenre(audit)
  return (
    <section class="state">
      <p>{strings.noPackBody(recognised)}</p>
      {genre.evidence.length > 0 && (
        <div class="quotes">
          <p class="quiet">{strings.noPackEvidence}</p>
          {genre.evidence.map((span, index) => (
            <Quote key={span.start} row="genre" markKey={markKey('genre', index)} text={audit.text} span={span} />
          ))}
        </div>
      )}
      <p>{strings.noPackChoose(recognised)}</p>
      <div class="pack-choices">
        {PACK_IDS.map((id) => (
          <button key={id} type="button" class="button" onClick={() => actions.fix('pack', id)}>
            {strings.packs[id]}
          </button>
        ))}
      </div>
    </section>
  )
}

/** The pack's requirements are not written yet: only the general rules were run. */
export function GeneralOnly({ title }: { title: string }) {
  const { strings } = usePanel()
  return (
    <section class="state">
      <p>{strings.generalBody(title)}</p>
    </section>
  )
}

export function EmptyDraft() {
  const { strings } = usePanel()
  return (
    <section class="state">
      <h3>{strings.emptyTitle}</h3>
      <p>{strings.emptyBody}</p>
    </section>
  )
}
