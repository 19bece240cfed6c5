import { useId, useMemo, useState } from 'preact/hooks'
import type { Audit } from '../../../lib/audit/report'
import { isDismissed, letterOf, type PairGroup, type Piece, pairGroups, type Side, sidesOf } from '../duplicates'
import { isWithin, markKey, type PairView } from '../view'
import { usePanel } from './context'
import { KeptDrafts } from './KeptDrafts'
import { Lanes } from './Lanes'
import { More, usePortion } from './More'
import { RowList } from './RowList'

/** Repeated passages: where they lie and where they come from, the drafts compared with, and the pairs by tier. */
export function Duplicates({ audit }: { audit: Audit }) {
  const { model, strings } = usePanel()
  const dismissed = model.dismissed.value
  const groups = useMemo(() => pairGroups(audit, dismissed), [audit, dismissed])
  const listed = useMemo(
    () => ({ ...audit, duplicates: audit.duplicates.filter((pair) => !isDismissed(pair, dismissed)) }),
    [audit, dismissed],
  )
  const { overlap } = audit
  return (
    <>
      <Lanes audit={listed} />
      <KeptDrafts />
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
      {listed.duplicates.length === 0 && (
        <p class="blank">{overlap ? strings.noDuplicatesCompared(overlap.sources.length) : strings.noDuplicates}</p>
      )}
      <Dismissals />
    </>
  )
}

/** What was called common text, in this draft or another: with the reason, and a way back. */
function Dismissals() {
  const { actions, model, strings } = usePanel()
  const dismissals = model.dismissals.value
  if (dismissals.length === 0) return null
  return (
    <details class="dismissals">
      <summary>{strings.dismissals(dismissals.length)}</summary>
      <ul>
        {dismissals.map((dismissal) => (
          <li key={dismissal.fingerprint} data-dismissed={dismissal.fingerprint}>
            <span class="dismissal-words">{dismissal.words}…</span>
            <span class="quiet">
              {strings.labelled(strings.dismissReason, dismissal.reason)}
              <button
                type="button"
                class="link"
                aria-label={strings.restoreWords(dismissal.words)}
                onClick={() => actions.restoreWords(dismissal)}
              >
                {strings.restore}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Group({ group: { kind, pairs } }: { group: PairGroup }) {
  const { strings } = usePanel()
  const portion = usePortion(pairs.length, MOST_PAIRS)
  return (
    <section class={`group group-pairs-${kind}`} ref={portion.root}>
      <h3 class="group-title">
        {strings.pairGroups[kind]}
        <span class="group-count">{pairs.length}</span>
      </h3>
      <RowList>
        {pairs.slice(0, portion.shown).map((view) => (
          <PairRow key={view.key} view={view} isQuotation={kind === 'quotation'} />
        ))}
      </RowList>
      <More portion={portion} say={strings.morePairs} />
    </section>
  )
}

/** A draft against a whole library may have hundreds; each lays two passages side by side. */
const MOST_PAIRS = 20

function PairRow({ view: { key, pair }, isQuotation }: { view: PairView; isQuotation: boolean }) {
  const { actions, model, strings } = usePanel()
  const { tier, similarity, changed, places, b } = pair
  const isWhole = model.unfolded.value.has(key)
  // As a rule both passages only moved since the last audit, and finding what differs takes its time.
  const isInOrder = pair.a.start <= pair.b.start
  const kept = useMemo(() => sidesOf(pair, isWhole), [pair.a.text, pair.b.text, isInOrder, isWhole])
  const sides = {
    first: { ...kept.first, span: pair[kept.first.place] },
    second: { ...kept.second, span: pair[kept.second.place] },
  }
  const isCut = isWhole || [sides.first, sides.second].some(({ pieces }) => pieces.some(({ kind }) => kind === 'cut'))
  const said = strings.pairSaid(tier, changed, pair.a.text === b.text)
  const source = isWithin(pair)
    ? strings.withinDraft
    : strings.inOther(b.reference === undefined ? '' : letterOf(b.reference), b.source ?? '')
  return (
    <li
      class="row pair"
      data-row={key}
      {...(isQuotation ? { 'data-quotation': tier } : { 'data-duplicate': tier })}
      data-source={b.source}
      aria-current={model.selected.value === key ? 'true' : undefined}
    >
      <div class="row-head">
        <h4 class="row-title pair-source" title={source}>
          {source}
        </h4>
        <span class="outcome">{strings.similarity(similarity)}</span>
      </div>
      <p class="pair-said dotted">
        {isQuotation && <span>{strings.isQuotation}</span>}
        {said !== '' && <span>{said}</span>}
        {places > 1 && <span>{strings.pairPlaces(places + 1)}</span>}
      </p>
      <PairSide row={key} side={sides.first} sign="−" isOther={!isWithin(pair)} source={b.source} />
      <PairSide row={key} side={sides.second} sign="+" isOther={false} source={b.source} />
      <div class="pair-tools">
        {isCut && (
          <button type="button" class="link" aria-expanded={isWhole} onClick={() => actions.toggle(key)}>
            {isWhole ? strings.showShort : strings.showWhole}
          </button>
        )}
        {!isQuotation && <Dismiss row={key} witness={pair.witness} />}
      </div>
    </li>
  )
}

/** Asks for the reason before a pair is called common text. */
function Dismiss({ row, witness }: { row: string; witness: string }) {
  const { actions, model, strings } = usePanel()
  const [reason, setReason] = useState('')
  const id = useId()
  const key = `${row}/dismiss`
  const isOpen = model.unfolded.value.has(key)
  return (
    <>
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => actions.toggle(key)}>
        {strings.dismissWords}
      </button>
      {isOpen && (
        <form
          class="dismiss"
          onSubmit={(event) => {
            event.preventDefault()
            actions.toggle(key)
            void actions.dismissWords(witness, reason)
          }}
        >
          <label for={id}>{strings.dismissReason}</label>
          <input
            id={id}
            required
            maxLength={60}
            list={`${id}-reasons`}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          <datalist id={`${id}-reasons`}>
            {strings.dismissReasons.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
          <button type="submit" class="button" disabled={reason.trim() === ''}>
            {strings.dismissDo}
          </button>
        </form>
      )}
    </>
  )
}

interface PairSideProps {
  row: string
  side: Side
  sign: '−' | '+'
  /** It lies in another draft, in which the page cannot be taken to a place. */
  isOther: boolean
  source: string | undefined
}

function PairSide({ row, side: { place, span, pieces }, sign, isOther, source }: PairSideProps) {
  const { actions, model, strings } = usePanel()
  const key = markKey(row, place === 'a' ? 0 : 1)
  const words = <Pieces pieces={pieces} sign={sign} />
  const label = isOther ? strings.sideOther : source === undefined ? strings.sides[sign] : strings.sideOwn
  if (isOther) {
    return (
      <div class="pair-side">
        <span class="pair-label">{label}</span>
        <div class="quote pair-other" data-side={place}>
          <span class="quote-words">{words}</span>
        </div>
      </div>
    )
  }
  const isLost = model.lost.value.has(key)
  return (
    <div class="pair-side">
      <span class="pair-label">{label}</span>
      <button
        type="button"
        class="quote"
        data-side={place}
        data-jump={span.start}
        aria-disabled={isLost}
        title={isLost ? strings.lostHint : undefined}
        onClick={() => actions.jump(row, key, span)}
      >
        <span class="visually-hidden">{strings.jumpTo}</span>
        <span class="quote-words">{words}</span>
        {isLost && <span class="lost">{strings.lost}</span>}
      </button>
    </div>
  )
}

/** Words that only one side has carry a sign before them, so that nobody needs the colours. */
function Pieces({ pieces, sign }: { pieces: readonly Piece[]; sign: '−' | '+' }) {
  const { strings } = usePanel()
  return (
    <>
      {pieces.map((piece, index) => {
        // Pieces have no identity but their order.
        const key = `${index}`
        if (piece.kind === 'same') return <span key={key}>{piece.text}</span>
        if (piece.kind === 'cut')
          return (
            <span key={key} class="quote-cut">
              {strings.cutInside(piece.characters)}
            </span>
          )
        const words = (
          <>
            <span class="sign">{sign}</span>
            {piece.text}
          </>
        )
        return sign === '−' ? <del key={key}>{words}</del> : <ins key={key}>{words}</ins>
      })}
    </>
  )
}
