import type { Outcome } from '../../../lib/audit/report'
import type { Shown } from '../model'
import { toneOf, verdictOf } from '../view'
import { usePanel } from './context'
import { Icon } from './Icon'

/** The result in one sentence, spoken politely when the sentence changes; until there is one, what is still being checked. */
export function VerdictLine({ shown: { whole, draft } }: { shown: Shown }) {
  const { strings } = usePanel()
  const verdict = whole && verdictOf(whole)
  const tone = verdict ? toneOf(verdict) : 'none'
  const words = verdict ? strings.verdict(verdict) : ''
  return (
    <div class={`verdict verdict-${tone}`}>
      <Icon name={tone} />
      {!verdict && <p class="verdict-words">{strings.checking}</p>}
      <p class={verdict ? 'verdict-words' : 'visually-hidden'} role="status">
        {!verdict || draft.complete || verdict.kind === 'empty' ? words : strings.partlyVerdict(words)}
      </p>
    </div>
  )
}

/** Small counts: requirements by outcome, findings by level. Zeros stay, quietly, so that nothing jumps; what is not known has a dash. */
export function Counts({ shown: { audit, whole } }: { shown: Shown }) {
  const { strings } = usePanel()
  const { elements } = audit
  if (audit.pack === null && !whole?.findings.length) return null
  const outcomes = (outcome: Outcome) => elements.filter((element) => element.outcome === outcome).length
  return (
    <div class="counts">
      {elements.length > 0 && (
        <dl class="count-set">
          <Count name="fail" words={strings.outcomeCounts.fail} value={outcomes('fail')} />
          <Count name="review" words={strings.outcomeCounts.review} value={outcomes('review')} />
          <Count name="pass" words={strings.outcomeCounts.pass} value={outcomes('pass')} />
        </dl>
      )}
      <dl class="count-set">
        <Count name="error" words={strings.findingLevels.error} value={whole?.summary.errors ?? null} />
        <Count name="warning" words={strings.findingLevels.warning} value={whole?.summary.warnings ?? null} />
        <Count name="note" words={strings.findingLevels.note} value={whole?.summary.notes ?? null} />
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
  value: number | null
}) {
  return (
    <div class={`count count-${name}${value ? '' : ' is-zero'}`}>
      <dt>{words}</dt>
      <dd>{value ?? '–'}</dd>
    </div>
  )
}
