import type { Requirements as Required } from '../../../lib/audit'
import { isMissing } from '../../../lib/audit/outcome'
import type { Element as Requirement } from '../../../lib/audit/report'
import { excerptOf, markKey, needsPlace, paragraphAt, placeOf, requirementGroups, requirementKey } from '../view'
import { usePanel } from './context'
import { BasisFact, Fact } from './Fact'
import { HelpButton, HelpText } from './Help'
import { Icon } from './Icon'
import { Proof } from './Proof'
import { Quote } from './Quote'
import { RowList } from './RowList'

/** Quotes shown before the rest is unfolded. */
const FIRST_QUOTES = 3

/** The requirements: failing ones and those to be reviewed in full, passed ones a line each. */
export function Requirements({ audit }: { audit: Required }) {
  const { strings } = usePanel()
  return (
    <>
      {requirementGroups(audit).map(({ outcome, requirements }) => (
        <section key={outcome} class={`group group-${outcome}`}>
          <h3 class="group-title">
            <Icon name={outcome} />
            {strings.outcomeGroups[outcome]}
            <span class="group-count">{requirements.length}</span>
          </h3>
          <RowList>
            {requirements.map((requirement) =>
              outcome === 'pass' ? (
                <PassedRow key={requirement.id} audit={audit} requirement={requirement} />
              ) : (
                <OpenRow key={requirement.id} audit={audit} requirement={requirement} />
              ),
            )}
          </RowList>
        </section>
      ))}
    </>
  )
}

/** A requirement that needs the reviewer: everything about it is in view. */
function OpenRow({ audit, requirement }: { audit: Required; requirement: Requirement }) {
  const { model, strings } = usePanel()
  const row = requirementKey(requirement)
  const { outcome, reason, title, message, searched, basis } = requirement
  const word = outcome === 'fail' && !isMissing(requirement) ? strings.unmet : strings.outcomes[outcome]
  return (
    <li
      class={`row row-${outcome}`}
      data-row={row}
      data-element={requirement.id}
      data-outcome={outcome}
      data-reason={reason}
      aria-current={model.selected.value === row ? 'true' : undefined}
    >
      <div class="row-head">
        <h4 class="row-title">
          {title}
          {requirement.requirement === 'recommended' && <span class="kind">{strings.recommended}</span>}
        </h4>
        <span class={`outcome outcome-${outcome} is-${requirement.requirement}`}>
          <Icon name={outcome} />
          {word}
        </span>
      </div>
      <p class="message">
        {message}
        <HelpButton id={requirement.id} title={title} row={row} />
      </p>
      {outcome === 'fail' && requirement.id === 'title' && <TitleField />}
      <PlaceFact audit={audit} requirement={requirement} />
      <Evidence audit={audit} requirement={requirement} label={strings.nearest} />
      {outcome === 'fail' && requirement.evidence.length === 0 && (
        <Fact label={strings.nearest}>{strings.noEvidence}</Fact>
      )}
      <Proof row={row} searched={searched} basis={basis} />
      <HelpText id={requirement.id} row={row} />
    </li>
  )
}

/** A form's own field for the title is no part of the text read: a title that is missing there may stand in it. */
function TitleField() {
  const { model, strings } = usePanel()
  const value = model.draft.value?.titleField
  if (!value) return null
  return (
    <p class="hint">
      <Icon name="review" />
      <span>{strings.titleField(value)}</span>
    </p>
  )
}

/** A passed requirement: one line that jumps to its place, and its details on demand. */
function PassedRow({ audit, requirement }: { audit: Required; requirement: Requirement }) {
  const { model, actions, strings } = usePanel()
  const row = requirementKey(requirement)
  const isOpen = model.unfolded.value.has(row)
  const { title, evidence } = requirement
  const [first] = evidence
  const key = markKey(row, 0)
  const isLost = model.lost.value.has(key)
  const name = (
    <>
      <span class="visually-hidden">{strings.labelled(strings.outcomes.pass, '')}</span>
      <span class="line-title">{title}</span>
    </>
  )
  return (
    <li
      class="row row-pass"
      data-row={row}
      data-element={requirement.id}
      data-outcome={requirement.outcome}
      data-reason={requirement.reason}
      aria-current={model.selected.value === row ? 'true' : undefined}
    >
      <div class="line">
        <Icon name="pass" />
        <h4 class="line-head">
          {first ? (
            <button
              type="button"
              class="line-jump"
              data-jump={first.start}
              aria-disabled={isLost}
              title={isLost ? strings.lostHint : undefined}
              onClick={() => actions.jump(row, key, first)}
            >
              {name}
              <span class="line-quote">
                {isLost ? strings.lost : excerptOf(audit.text, first, { quote: 40, context: 0 }).quote}
              </span>
            </button>
          ) : (
            name
          )}
        </h4>
        <button
          type="button"
          class="fold"
          aria-expanded={isOpen}
          aria-label={strings.detailsFor(title)}
          onClick={() => actions.toggle(row)}
        >
          <Icon name="chevron" />
        </button>
      </div>
      {isOpen && (
        <div class="line-body">
          <p class="message">
            {requirement.message}
            <HelpButton id={requirement.id} title={title} row={row} />
          </p>
          <Evidence audit={audit} requirement={requirement} label={strings.found} />
          <BasisFact basis={requirement.basis} />
          <HelpText id={requirement.id} row={row} />
        </div>
      )}
    </li>
  )
}

function Evidence({ audit, requirement, label }: { audit: Required; requirement: Requirement; label: string }) {
  const { model, actions, strings } = usePanel()
  const { evidence } = requirement
  if (evidence.length === 0) return null
  const row = requirementKey(requirement)
  const allKey = `${row}/all`
  const shown = model.unfolded.value.has(allKey) ? evidence : evidence.slice(0, FIRST_QUOTES)
  const more = evidence.length - shown.length
  return (
    <Fact label={label}>
      {shown.map((span, index) => (
        <Quote key={markKey(row, index)} row={row} markKey={markKey(row, index)} text={audit.text} span={span} />
      ))}
      {more > 0 && (
        <button type="button" class="link" onClick={() => actions.toggle(allKey)}>
          {strings.moreQuotes(more)}
        </button>
      )}
    </Fact>
  )
}

/** Where a missing part should stand, with a jump to there. */
function PlaceFact({ audit, requirement }: { audit: Required; requirement: Requirement }) {
  const { actions, strings } = usePanel()
  if (requirement.place === null || !needsPlace(requirement)) return null
  const row = requirementKey(requirement)
  const place = placeOf(audit, requirement.place)
  const words = 'words' in place ? strings.places[place.kind](place.words) : strings.places[place.kind]
  const target = paragraphAt(audit.text, requirement.place)
  return (
    <Fact label={strings.place}>
      {target ? (
        <button
          type="button"
          class="link place"
          data-jump={target.start}
          onClick={() => actions.jump(row, `${row}#place`, target)}
        >
          <span class="visually-hidden">{strings.jumpTo}</span>
          {words}
          <Icon name="locate" />
        </button>
      ) : (
        words
      )}
    </Fact>
  )
}
