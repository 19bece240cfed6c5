import { LEVELS, type Level, PACK_IDS, type PackId } from '../../../lib/audit/report'
import type { Overrides, Shown } from '../model'
import { recognisedGenre } from '../view'
import { usePanel } from './context'
import { ExportMenu } from './ExportMenu'
import { SettingsMenu } from './SettingsMenu'
import { SourceLine } from './SourceLine'

/** The first year a report can be about in the list of years. */
const FIRST_YEAR = 2015

/** What is being audited, as what, and how it was read. */
export function Header({ shown }: { shown: Shown | null }) {
  const { model, strings } = usePanel()
  const draft = model.draft.value
  const name = shown?.audit.draft.title ?? (draft?.titleField || draft?.source.name)
  return (
    <header class="header">
      <div class="header-top">
        <h1 class="draft-name" title={name}>
          {name === undefined ? strings.product : name.trim() || strings.untitled}
        </h1>
        <div class="header-tools">
          {shown?.whole && <ExportMenu />}
          {/* Keeps its place, so that the title does not wrap anew. */}
          {shown && !shown.whole && <span class="tool-space" />}
          <SettingsMenu />
        </div>
      </div>
      {shown && <Recognition shown={shown} />}
      {shown && <OwnRules shown={shown} />}
      {draft && <SourceLine draft={draft} shown={shown} />}
    </header>
  )
}

/** By which packs of one's own the draft was judged, too, and what their vocabulary kept from being reported. */
function OwnRules({ shown: { audit } }: { shown: Shown }) {
  const { strings } = usePanel()
  const { extendedBy, spared = [] } = audit.pack ?? {}
  if (!extendedBy) return null
  const count = spared.reduce((sum, entry) => sum + entry.count, 0)
  const words = [...new Set(spared.map((entry) => entry.words))]
  return (
    <p class="quiet own-rules">
      {strings.withOwn(extendedBy.map(({ name }) => name))}
      {count > 0 && ` ${strings.spared(count, words)}`}
    </p>
  )
}

/** Kind, year and level as recognised, each of which the reviewer can fix by hand. */
function Recognition({ shown: { audit } }: { shown: Shown }) {
  const { model, actions, strings, thisYear } = usePanel()
  const fixed = model.fixed.value
  const isFixed = Object.keys(fixed).length > 0
  const level = audit.draft.issuers[0]?.level ?? 'unknown'
  const years = Array.from({ length: thisYear + 1 - FIRST_YEAR + 1 }, (_, index) => thisYear + 1 - index)
  const { pack, genre } = audit
  const packWords = pack?.title ?? recognisedGenre(audit) ?? strings.notRecognised
  return (
    <div class="recognition">
      <Choice
        field="pack"
        label={strings.pack}
        automatic={fixed.pack ? null : packWords}
        doubt={fixed.pack || !pack || genre.certainty === 'certain' ? null : strings.certainty[genre.certainty]}
        value={fixed.pack}
        options={PACK_IDS.map((id) => [id, strings.packs[id]])}
        parse={(value) => PACK_IDS.find((id): id is PackId => id === value)}
      />
      <Choice
        field="year"
        label={strings.year}
        automatic={
          fixed.year
            ? null
            : audit.draft.reportYear === null
              ? strings.notRecognised
              : strings.yearValue(audit.draft.reportYear)
        }
        value={fixed.year}
        options={years.map((year) => [String(year), strings.yearValue(year)])}
        parse={(value) => (/^\d{4}$/.test(value) ? Number(value) : undefined)}
      />
      <Choice
        field="level"
        label={strings.level}
        automatic={fixed.level ? null : strings.levels[level]}
        value={fixed.level}
        options={LEVELS.filter((id) => id !== 'unknown').map((id) => [id, strings.levels[id]])}
        parse={(value) => LEVELS.find((id): id is Level => id === value)}
      />
      {isFixed && (
        <button type="button" class="link" onClick={actions.unfixAll}>
          {strings.backToAutomatic}
        </button>
      )}
    </div>
  )
}

interface ChoiceProps<Field extends keyof Overrides> {
  field: Field
  label: string
  /** What was recognised; null while the field is fixed by hand and this is not known. */
  automatic: string | null
  /** How unsure the recognition is; null when it is certain. */
  doubt?: string | null
  value: Overrides[Field] | undefined
  options: [value: string, words: string][]
  parse: (value: string) => Overrides[Field] | undefined
}

function Choice<Field extends keyof Overrides>(props: ChoiceProps<Field>) {
  const { actions, strings } = usePanel()
  const { field, label, automatic, doubt, value, options, parse } = props
  const isManual = value !== undefined
  return (
    <label class={`choice choice-${field}${isManual ? ' is-manual' : ''}`}>
      <span class="choice-label">
        {label}
        {isManual ? <em class="by-hand">{strings.byHand}</em> : doubt && <em class="doubt">{doubt}</em>}
      </span>
      <span class="choice-box">
        <select
          value={isManual ? String(value) : ''}
          onChange={(event) => actions.fix(field, parse(event.currentTarget.value))}
        >
          <option value="">{automatic === null ? strings.backToAutomatic : automatic}</option>
          {options.map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </span>
    </label>
  )
}
