import type { Span } from '../../../lib/audit/report'
import { excerptOf } from '../view'
import { usePanel } from './context'

/** Words of the draft in a row: at most this many characters, and this many around a short quote. */
const LIMIT = { quote: 72, context: 14 }
/** A quote longer than this speaks for itself. */
const NEEDS_CONTEXT = 24

interface QuoteProps {
  row: string
  /** The mark's key, by which a lost place is remembered. */
  markKey: string
  text: string
  span: Span
}

/** Words of the draft that jump to their place. When the place was lost they say so and no longer jump. */
export function Quote({ row, markKey, text, span }: QuoteProps) {
  const { model, actions, strings } = usePanel()
  const isLost = model.lost.value.has(markKey)
  const isShort = span.end - span.start <= NEEDS_CONTEXT
  const { before, quote, after, cut } = excerptOf(text, span, { ...LIMIT, context: isShort ? LIMIT.context : 0 })
  return (
    <button
      type="button"
      class="quote"
      data-jump={span.start}
      aria-disabled={isLost}
      title={isLost ? strings.lostHint : undefined}
      onClick={() => actions.jump(row, markKey, span)}
    >
      <span class="visually-hidden">{strings.jumpTo}</span>
      <span class="quote-words">
        {isShort && <span class="quote-context">{before}</span>}
        <span class="quote-own">{quote}</span>
        {isShort && <span class="quote-context">{after}</span>}
        {cut > 0 && <span class="quote-cut">{strings.cut(cut)}</span>}
      </span>
      {isLost && <span class="lost">{strings.lost}</span>}
    </button>
  )
}
