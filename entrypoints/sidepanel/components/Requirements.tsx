import { isMissing } from '../../../lib/audit/outcome'
import type { Audit, Element as Requirement } from '../../../lib/audit/report'
import { excerptOf, markKey, paragraphAt, placeOf, requirementGroups, requirementKey } from '../view'
import { usePanel } from './context'
import { BasisFact, Fact } from './Fact'
import { HelpButton, HelpText } from './Help'
import { Icon } from './Icon'
import { Quote } from './Quote'
import { RowList } from './RowList'

/** Quotes shown before the rest is unfolded. */
const FIRST_QUOTES = 3

/** The requirements: failing ones and those to be reviewed in full, passed ones a line each. */
export function Requirements({ audit }: { audit: Audit }) {
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
function OpenRow({ audit, requirement }: { audit: Audit; requirement: Requirement }) {
  const { model, strings } = usePanel()
  const row = requirementKey(requirement)
  const { outcome, reason, title, message, searched } = requirement
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
        <h4 class="row-title">{title}</h4>
        <span class="kind">{strings.requirement[requirement.requirement]}</span>
        <span class={`outcome outcome-${outcome}`}>
          <Icon name={outcome} />
          {word}
        </span>
      </div>
      <p class="message">
        {message}
        <HelpButton id={requirement.id} title={title} row={row} />
      </p>
      <PlaceFact audit={audit} requirement={requirement} />
      <Evidence audit={audit} requirement={requirement} label={strings.nearest} />
      {outcome === 'fail' && requirement.evidence.length === 0 && (
        <Fact label={strings.nearest}>{strings.noEvidence}</Fact>
      )}
      {searched.length > 0 && <Fact label={strings.searched}>{searched.join(strings.searchedSeparator)}</Fact>}
      <BasisFact basis={requirement.basis} />
      <HelpText id={requirement.id} row={row} />
    </li>
  )
}

/** A passed requirement: one line that jumps to its place, and its details on demand. */
function PassedRow({ audit, requirement }: { audit: Audit; requirement: Requirement }) {
  const { model, actions, strings } = usePanel()
  const row = requirementKey(requirement)
  const isOpen = model.unfolded.value.has(row)
  const { title, evidence } = requirement
  const [first] = evidence
  const key = markKey(row, 0)
  const isLost = model.lost.value.has(key)
  const name = (
    <>
      <span class="visually-hidden">{strings.outcomes.pass}：</span>
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

function Evidence({ audit, requirement, label }: { audit: Audit; requirement: Requirement; label: string }) {
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
function PlaceFact({ audit, requirement }: { audit: Audit; requirement: Requirement }) {
  const { actions, strings } = usePanel()
  // What is there but falls short is shown by its own words; a place to put it would only mislead.
  if (requirement.place === null || (requirement.outcome === 'fail' && !isMissing(requirement))) return null
  const row = requirementKey(requirement)
  const place = placeOf(audit, requirement.place)
  const words =
    place.kind === 'before' || place.kind === 'after'
      ? strings.places[place.kind](`${place.heading.label}${place.heading.title}`)
      : strings.places[place.kind]
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
