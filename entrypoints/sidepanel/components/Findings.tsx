import type { Audit } from '../../../lib/audit/report'
import { helpIn } from '../help'
import type { Model } from '../model'
import { type FindingGroup, type FindingView, findingGroups, markKey } from '../view'
import { usePanel } from './context'
import { BasisFact, Fact } from './Fact'
import { HelpButton, HelpText } from './Help'
import { Icon } from './Icon'
import { More, usePortion } from './More'
import { Quote } from './Quote'
import { RowList } from './RowList'

/** The findings by level. */
export function Findings({ audit }: { audit: Audit }) {
  const { model, strings } = usePanel()
  const groups = findingGroups(audit)
  const help = model.help.value
  const rulesRun = (audit.pack && help?.rules[audit.pack.id])?.map((rule) => ruleTitle(model, rule)) ?? []
  return (
    <>
      {groups.map((group) => (
        <Group key={group.level} audit={audit} group={group} />
      ))}
      {groups.length === 0 && (
        <div class="blank">
          <p>{strings.noFindings}</p>
          {rulesRun.length > 0 && <p class="quiet">{strings.rulesRun(rulesRun)}</p>}
        </div>
      )}
    </>
  )
}

function Group({ audit, group: { level, findings } }: { audit: Audit; group: FindingGroup }) {
  const { strings } = usePanel()
  const portion = usePortion(findings.length, MOST_FINDINGS)
  return (
    <section class={`group group-${level}`} ref={portion.root}>
      <h3 class="group-title">
        <Icon name={level} />
        {strings.findingGroups[level]}
        <span class="group-count">{findings.length}</span>
      </h3>
      <RowList>
        {findings.slice(0, portion.shown).map((view) => (
          <FindingRow key={view.key} audit={audit} view={view} />
        ))}
      </RowList>
      <More portion={portion} say={strings.moreRows} />
    </section>
  )
}

/** No report of the usual length has so many of a level; a compilation of hundreds of pages would take the panel longer than its audit. */
const MOST_FINDINGS = 200

function FindingRow({ audit, view: { key, finding } }: { audit: Audit; view: FindingView }) {
  const { model, strings } = usePanel()
  const { rule, level, certainty, span, message, suggestion, related, basis } = finding
  const title = ruleTitle(model, rule)
  return (
    <li
      class={`row row-${level}`}
      data-row={key}
      data-rule={rule}
      data-level={level}
      data-start={span.start}
      data-end={span.end}
      aria-current={model.selected.value === key ? 'true' : undefined}
    >
      <div class="row-head">
        <h4 class="row-title">{title}</h4>
        <span class={`outcome outcome-${level}`}>
          <Icon name={level} />
          {strings.findingLevels[level]}
          {level !== 'error' && <span class="certainty">{strings.certainty[certainty]}</span>}
        </span>
      </div>
      <p class="message">
        {message}
        <HelpButton id={rule} title={title} row={key} />
      </p>
      <div class="main-quote">
        <Quote row={key} markKey={markKey(key, 0)} text={audit.text} span={span} />
      </div>
      {suggestion !== undefined && (
        <Fact label={strings.suggestion}>
          <span class="suggestion">{suggestion}</span>
        </Fact>
      )}
      {related.length > 0 && (
        <Fact label={strings.related}>
          {related.map((place, index) => (
            <Quote
              key={markKey(key, index + 1)}
              row={key}
              markKey={markKey(key, index + 1)}
              text={audit.text}
              span={place}
            />
          ))}
        </Fact>
      )}
      <BasisFact basis={basis} />
      <HelpText id={rule} row={key} />
    </li>
  )
}

/** The rule's title, by which packs of one's own can name it. */
function ruleTitle(model: Model, rule: string): string {
  return helpIn(model, rule)?.title ?? model.strings.value.rules[rule] ?? rule
}
