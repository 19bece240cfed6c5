import { isMissing } from '../../../lib/audit/outcome'
import type { Audit, OutlineItem, Element as Requirement } from '../../../lib/audit/report'
import { outlineLines, paragraphAt, requirementKey } from '../view'
import { usePanel } from './context'
import { Icon } from './Icon'
import { More, usePortion } from './More'
import { RowList } from './RowList'

/** Deeper levels look alike: a panel is too narrow for more indents. */
const DEEPEST = 4

/** The draft's shape, with the missing parts where they should stand. */
export function Outline({ audit }: { audit: Audit }) {
  const { strings } = usePanel()
  const lines = outlineLines(audit)
  const portion = usePortion<HTMLDivElement>(lines.length, MOST_LINES)
  return (
    <div class="outline" ref={portion.root}>
      {audit.outline.length === 0 && <p class="blank">{strings.noOutline}</p>}
      <RowList>
        {lines
          .slice(0, portion.shown)
          .map((line) =>
            line.kind === 'heading' ? (
              <HeadingLine key={`h${line.item.span.start}`} line={line} />
            ) : (
              <GapLine key={line.requirement.id} audit={audit} requirement={line.requirement} />
            ),
          )}
      </RowList>
      <More portion={portion} say={strings.moreRows} />
    </div>
  )
}

/** As many as a long report has headings and items. */
const MOST_LINES = 200

function HeadingLine({ line }: { line: { item: OutlineItem; errors: number; warnings: number } }) {
  const { actions, model, strings } = usePanel()
  const { item, errors, warnings } = line
  const row = `outline/${item.span.start}`
  const counts = strings.sectionCounts(errors, warnings)
  const key = `${row}#0`
  return (
    <li class={`outline-line depth-${Math.min(item.depth, DEEPEST)}`} data-row={row}>
      <button
        type="button"
        class="outline-jump"
        data-jump={item.span.start}
        aria-disabled={model.lost.value.has(key)}
        aria-current={model.selected.value === row ? 'true' : undefined}
        onClick={() => actions.jump(row, key, item.span)}
      >
        <span class="outline-title">
          {item.label}
          {item.title}
        </span>
        {counts !== '' && (
          <span class="outline-counts" title={counts}>
            <span class="visually-hidden">{counts}</span>
            {errors > 0 && (
              <span class="outline-count count-error" aria-hidden="true">
                <Icon name="error" />
                {errors}
              </span>
            )}
            {warnings > 0 && (
              <span class="outline-count count-warning" aria-hidden="true">
                <Icon name="warning" />
                {warnings}
              </span>
            )}
          </span>
        )}
      </button>
    </li>
  )
}

function GapLine({ audit, requirement }: { audit: Audit; requirement: Requirement }) {
  const { actions, strings } = usePanel()
  const row = requirementKey(requirement)
  const word = isMissing(requirement) ? strings.outlineGap.missing : strings.outlineGap.unmet
  const target = requirement.place === null ? null : paragraphAt(audit.text, requirement.place)
  const words = (
    <>
      <Icon name="fail" />
      <span class="outline-title">{strings.labelled(word, requirement.title)}</span>
      {requirement.requirement === 'recommended' && <span class="kind">{strings.recommended}</span>}
    </>
  )
  return (
    <li class={`outline-line outline-gap gap-${requirement.requirement}`} data-row={row}>
      {target ? (
        <button
          type="button"
          class="outline-jump"
          data-jump={target.start}
          onClick={() => actions.jump(row, `${row}#place`, target)}
        >
          {words}
        </button>
      ) : (
        <span class="outline-jump">{words}</span>
      )}
    </li>
  )
}
