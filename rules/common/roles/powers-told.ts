import { type Draft, type Hit, isCounty, type PlaceChain, type Range, rangeAt } from '../../../lib/audit'
import type { Duty } from '../../vocabulary/duties'
import { bureauOf } from '../places/bureaus'
import { lawsOfAboveSlips, othersSlips, regulationSlips } from './acts-of-others'
import { bodyOf, inDraft, overlap, untouched } from './around'
import { bodiesOfLevels } from './bodies-of-levels'
import type { Self } from './deed'
import { claimedDeeds, crossedDeeds, subjectOf } from './deeds'
import {
  finesOfVillages,
  judgesCourts,
  namedDeeds,
  partyPunished,
  powersOfNobody,
  setsPowers,
  townsCongresses,
} from './named-organs'
import { arrestSlips, courtSlips, fundsSlips, policeSlips, prosecutorSlips } from './organs-of-the-law'
import { countiesOfTownCity, filedTooHigh, peersManaged, type Standing } from './peers'
import type { PowerSlip } from './power-slip'
import { honourSlips, licenceSlips, type Rank, superiorSlips } from './powers-of-above'
import { hit, type OutOfRole, type Role, type Unit } from './role'
import { looksUpward } from './upward'

// Powers of other organs, told as the unit's own.

const REASONS = {
  police: 'police-power',
  'police-maybe': 'police-power-maybe',
  courts: 'courts-power',
  honour: 'honour-of-above',
  'reviews-others': 'reviews-others',
  'work-of-above': 'work-of-above',
  others: 'others-act',
  'others-maybe': 'others-act-maybe',
} as const

/** Bureaus that have police powers, or hold and tell of the organs that have. */
const NEAR_THE_POLICE = /公安|司法|检察|政法/
/** Bureaus that a law lets freeze or draw funds, or that have them done. */
const NEAR_THE_BANKS = /税|海关|公安|人力资源|医疗保障|财政|证券|金融/

export function powerHits(draft: Draft, role: Role, chain: PlaceChain): Hit<OutOfRole>[] {
  const text = bodyOf(draft)
  const { level } = role.duty
  const self = selfOf(level)
  const name = level === 'department' ? bureauOf(role.office ?? '') : ''
  const slips = slipsOfLevel(text, level, chain, draft.issuers[0]?.name ?? '')
  return [
    ...slips.map((slip) => ({ ...slip, subject: subjectOf(text, slip.range.start, self, name) })),
    ...deedsBeside(slips, text, self, name),
  ].flatMap(({ kind, range, what, subject }): Hit<OutOfRole>[] => {
    const told = hit(REASONS[kind], inDraft(draft, range), role, what)
    if (rangeAt(draft.citations, told.range.start)) return []
    return [subject ? { ...told, related: [inDraft(draft, subject), ...role.evidence] } : told]
  })
}

/** A lone 市 may be a city or a county: neither tries cases nor makes what is the congress's. */
export function powersOfOthers(draft: Draft, unit: Unit): Hit<OutOfRole>[] {
  const text = bodyOf(draft)
  const slips = [
    ...courtSlips(text),
    ...othersSlips(text),
    ...[...peersManaged(text, 'city'), ...countiesOfTownCity(text)].map(ofAbove),
  ]
  slips.push(...untold([...regulationSlips(text), ...lawsOfAboveSlips(text)], slips))
  return [...slips, ...deedsBeside(slips, text, 'government', '')]
    .map(({ kind, range, what }) => hit(REASONS[kind], inDraft(draft, range), unit, what))
    .filter(({ range }) => !rangeAt(draft.citations, range.start))
}

/** What a unit of such a level, with such a name, cannot do. */
function slipsOfLevel(text: string, level: Duty['level'], chain: PlaceChain, issuer: string): PowerSlip[] {
  const { own } = chain
  const town = level === 'township' || level === 'subdistrict'
  const low = level !== 'province' && level !== 'city'
  const slips: PowerSlip[] = [...courtSlips(text), ...othersSlips(text)]
  // Of a province's report everyone knows that the congress made them.
  if (level === 'city') slips.push(...untold(regulationSlips(text), slips))
  if (level !== 'province' && own?.kind !== '省' && own?.kind !== '自治区')
    slips.push(...untold(lawsOfAboveSlips(text), slips))
  if (issuer.includes('公安')) slips.push(...prosecutorSlips(text))
  if (low) slips.push(...licenceSlips(text, town))
  if (level === 'county' || level === 'city') slips.push(...arrestSlips(text))
  // A county tells of its police as well; the police of themselves.
  if (low && level !== 'county' && !NEAR_THE_POLICE.test(issuer)) slips.push(...policeSlips(text))
  if (low && !NEAR_THE_BANKS.test(issuer)) slips.push(...untold(fundsSlips(text), slips))
  slips.push(...honourSlips(text, rankOf(level, chain)))
  if (town) slips.push(...superiorSlips(text))
  const standing = level === 'zone' ? null : standingOf(town, chain)
  if (standing)
    for (const overreaching of [peersManaged, looksUpward])
      slips.push(...untold(overreaching(text, standing).map(ofAbove), slips))
  if (low) for (const { range, what } of filedTooHigh(text, town)) slips.push({ kind: 'others-maybe', range, what })
  return slips
}

function ofAbove(range: Range): PowerSlip {
  return { kind: 'work-of-above', range, what: '' }
}

function untold(slips: readonly PowerSlip[], told: readonly PowerSlip[]): PowerSlip[] {
  return slips.filter(({ range }) => !told.some((other) => overlap(other.range, range)))
}

/** Deeds claimed beside the slips; where nobody is named who acts, they may be another's after all. */
function deedsBeside(
  slips: readonly PowerSlip[],
  text: string,
  self: Self,
  name: string,
): (PowerSlip & { subject: Range | null })[] {
  const told = slips.map(({ range }) => range)
  return untouched(claimedDeeds(text, self, name), told).map((deed) => ({
    ...deed,
    kind: deed.subject ? 'others' : 'others-maybe',
  }))
}

function selfOf(level: Duty['level']): Self {
  if (level === 'township' || level === 'subdistrict') return 'town'
  return level === 'zone' || level === 'department' ? level : 'government'
}

/** What honours the unit gives by itself; none are looked for where that is open. */
function rankOf(level: Duty['level'], { own }: PlaceChain): Rank {
  if (level === 'township' || level === 'subdistrict') return 1
  if (level === 'county') return 2
  return level === 'city' && own?.kind === '市' ? 3 : 0
}

function standingOf(town: boolean, { own, countyLevelCity }: PlaceChain): Standing | null {
  if (town) return 'town'
  if (own && (isCounty(own.kind) || countyLevelCity === true)) return 'county'
  return own?.kind === '市' || own?.kind === '州' ? 'city' : null
}

/** Acts of one organ of the law told of another, in any unit's draft, where nothing else has been told. */
export function crossedHits(draft: Draft, told: readonly Hit<OutOfRole>[]): Hit<OutOfRole>[] {
  return crossedDeeds(bodyOf(draft))
    .map(({ range, what, organ }): Hit<OutOfRole> => {
      return { reason: 'others-act', range: inDraft(draft, range), values: { own: organ, what } }
    })
    .filter(({ range }) => !rangeAt(draft.citations, range.start) && !told.some((other) => overlap(other.range, range)))
}

/** Whoever's draft it is: what organs that are named never do, and bodies that no town has. */
const OF_NAMED_ORGANS = [
  [namedDeeds, 'others-act'],
  [partyPunished, 'others-act'],
  [powersOfNobody, 'others-act-maybe'],
  [finesOfVillages, 'others-act-maybe'],
  [judgesCourts, 'others-act'],
  [townsCongresses, 'no-such-body'],
  [bodiesOfLevels, 'no-such-body'],
] as const

export function organsNamed(draft: Draft): Hit<OutOfRole>[] {
  const text = bodyOf(draft)
  return OF_NAMED_ORGANS.flatMap(([find, reason]) =>
    find(text).map(({ range, organ, what }) => {
      return { reason, range: inDraft(draft, range), values: { own: organ, what } }
    }),
  ).filter(({ range }) => !rangeAt(draft.citations, range.start))
}

/** Powers that only laws, regulations and rules create, set by a unit that makes none; a city sets no licences. */
export function powersSet(draft: Draft, unit: Unit, city = false): Hit<OutOfRole>[] {
  return setsPowers(bodyOf(draft), city)
    .map(({ range, what }) => hit('others-act-maybe', inDraft(draft, range), unit, what))
    .filter(({ range }) => !rangeAt(draft.citations, range.start))
}
