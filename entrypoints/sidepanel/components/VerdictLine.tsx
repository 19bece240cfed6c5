import type { Audited } from '../model'
import { toneOf, verdictOf } from '../view'
import { usePanel } from './context'
import { Icon } from './Icon'

/** The result in one sentence, spoken politely when the sentence changes, and the counts behind it. */
export function VerdictLine({ audited: { audit, draft } }: { audited: Audited }) {
  const { strings } = usePanel()
  const verdict = verdictOf(audit)
  const tone = toneOf(verdict)
  const words = strings.verdict(verdict)
  return (
    <div class={`verdict verdict-${tone}`}>
      <Icon name={tone} />
      <p class="verdict-words" role="status">
        {draft.complete || verdict.kind === 'empty' ? words : strings.partlyVerdict(words)}
      </p>
    </div>
  )
}

/** Small counts: requirements by outcome, findings by level. Zeros stay, quietly, so that nothing jumps. */
export function Counts({ audited: { audit } }: { audited: Audited }) {
  const { strings } = usePanel()
  const { summary, elements } = audit
  if (audit.pack === null && audit.findings.length === 0) return null
  return (
    <div class="counts">
      {elements.length > 0 && (
        <dl class="count-set">
          <Count name="fail" words={strings.outcomeCounts.fail} value={summary.fail} />
          <Count name="review" words={strings.outcomeCounts.review} value={summary.review} />
          <Count name="pass" words={strings.outcomeCounts.pass} value={summary.pass} />
        </dl>
      )}
      <dl class="count-set">
        <Count name="error" words={strings.findingLevels.error} value={summary.errors} />
        <Count name="warning" words={strings.findingLevels.warning} value={summary.warnings} />
        <Count name="note" words={strings.findingLevels.note} value={summary.notes} />
      </dl>
    </div>
  )
}

function Count({
  name,
  words,
  value,
}: {
  name: 'fail' | 'review' | 'pass' | 'error' | 'warning' | 'note'
  words: string
  value: number
}) {
  return (
    <div class={`count count-${name}${value === 0 ? ' is-zero' : ''}`}>
      <dt>{words}</dt>
      <dd>{value}</dd>
    </div>
  )
}
