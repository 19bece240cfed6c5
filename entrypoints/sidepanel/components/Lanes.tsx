import { useMemo } from 'preact/hooks'
import type { Audit } from '../../../lib/audit/report'
import { type Block, type Lane, lanesOf, type Tier } from '../duplicates'
import { usePanel } from './context'

/** Drawn at least this wide, in thousandths of the strip, so that a sentence in a long draft can be seen. */
const LEAST = 8

/** Tiers differ in shape: a full block, one half as high, a hollow one. */
const SHAPES: Record<Tier, { y: number; height: number }> = {
  exact: { y: 1, height: 14 },
  near: { y: 8, height: 7 },
  reworded: { y: 1.5, height: 13 },
}

/** The draft from beginning to end, a strip for each source, with blocks where its passages lie. */
export function Lanes({ audit }: { audit: Audit }) {
  const { strings } = usePanel()
  const lanes = useMemo(() => lanesOf(audit), [audit])
  if (lanes.length === 0) return null
  const { overlap } = audit
  const tiers = (['exact', 'near', 'reworded'] as const).filter((tier) =>
    lanes.some(({ blocks }) => blocks.some((block) => block.tier === tier)),
  )
  return (
    <section class="lanes" aria-label={strings.lanes}>
      <ul>
        {lanes.map((lane) => (
          <LaneRow key={lane.reference ?? 'own'} lane={lane} />
        ))}
      </ul>
      {tiers.length > 0 && (
        <p class="lane-legend quiet" aria-hidden="true">
          <span>{strings.laneEnds}</span>
          {tiers.map((tier) => (
            <span key={tier} class="lane-key">
              <svg viewBox="0 0 14 16" aria-hidden="true" focusable="false">
                <Shape block={{ start: 0.001, end: 0.012, tier }} />
              </svg>
              {strings.tiers[tier]}
            </span>
          ))}
        </p>
      )}
      {overlap && overlap.sources.length > 1 && <p class="quiet lane-all">{strings.allSources(overlap)}</p>}
    </section>
  )
}

function LaneRow({ lane: { name, letter, blocks, pairs, shares } }: { lane: Lane }) {
  const { strings } = usePanel()
  return (
    <li class="lane" data-lane={letter ?? 'own'}>
      <p class="lane-name">
        {letter !== null && <span class="lane-letter">{letter}</span>}
        <span class="lane-words">{name ?? strings.laneOwn}</span>
        <span class="lane-count">{strings.lanePairs(pairs)}</span>
      </p>
      <svg
        class="lane-strip"
        viewBox="0 0 1000 16"
        preserveAspectRatio="none"
        role="img"
        aria-label={strings.laneSaid(blocks.map(({ start, end }) => [start, end]))}
      >
        <path class="lane-ground" d="M0 15.5H1000" vector-effect="non-scaling-stroke" />
        {blocks.map((block) => (
          <Shape key={`${block.tier}${block.start}-${block.end}`} block={block} />
        ))}
      </svg>
      {shares && <p class="quiet">{strings.shares(shares)}</p>}
    </li>
  )
}

function Shape({ block: { start, end, tier } }: { block: Block }) {
  const { y, height } = SHAPES[tier]
  const width = Math.max(LEAST, (end - start) * 1000)
  return (
    <rect
      class={`lane-block lane-${tier}`}
      x={Math.min(start * 1000, 1000 - width)}
      y={y}
      width={width}
      height={height}
      vector-effect="non-scaling-stroke"
    />
  )
}
