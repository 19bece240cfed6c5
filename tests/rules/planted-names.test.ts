import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { judged } from '../../lib/audit/requirements'
import { ruleBook } from '../../lib/index'
import { chainIn } from '../../rules/common/place-chain'
import { type Labelled, slipSets } from '../drafts'

/*
 * In drafts in which nothing is amiss one name is put for another, as it is left behind when a draft is grown from another unit's: at one place of
 * each draft, so that no wording of ours decides where. Where a bare name may be anybody's (a road, a market) it is not told and need not be.
 */
const clean = slipSets()
  .flat()
  .filter(({ expected }) => (expected.findings ?? []).length === 0)
const units = clean.flatMap((draft, i) => {
  const { scope } = judged({ name: draft.name, format: 'txt', text: draft.text }, ruleBook, {})
  const { own, office } = chainIn(scope)
  const from = scope.draft.spanOf({ start: scope.draft.body.start, end: scope.draft.body.start + 1 }).start
  return own?.name && own.name.length > 2
    ? [{ draft, own: own.name, kind: own.kind, office: office?.name, from, i }]
    : []
})

/** Whether a name that stands at a place of a text is told as another unit's. */
function isTold({ name }: Labelled, text: string, at: number, length: number): boolean {
  return auditSource({ name, format: 'txt', text }).findings.some(
    ({ rule, span }) => rule === 'body-mismatch' && span.start < at + length && span.end > at,
  )
}

/** Puts a name at one of the places where another stands behind the text's beginning; null where it stands nowhere. */
function put(text: string, from: number, turn: number, old: string, name: string): { text: string; at: number } | null {
  if (text.includes(name)) return null
  const places: number[] = []
  for (let at = text.indexOf(old, from); at >= 0; at = text.indexOf(old, at + old.length)) places.push(at)
  const at = places[turn % Math.max(1, places.length)]
  return at === undefined ? null : { text: text.slice(0, at) + name + text.slice(at + old.length), at }
}

function shareTold(planted: readonly { draft: Labelled; text: string; at: number; length: number }[]): number {
  return planted.filter(({ draft, text, at, length }) => isTold(draft, text, at, length)).length / planted.length
}

const PLACES = ['青川', '白桦', '梓河', '安岭', '望江', '清河', '沙坪', '柳林', '双溪', '临泽']
const BUREAUS = ['水利局', '林业局', '教育局', '财政局', '民政局', '交通运输局', '农业农村局', '审计局', '医疗保障局']
const ORGANS: Readonly<Record<string, readonly (readonly [own: string, other: string])[]>> = {
  县: [
    ['县委书记', '镇党委书记'],
    ['县委常委会', '镇党委会'],
    ['全县', '全镇'],
    ['县政府', '街道办事处'],
    ['我县', '我局'],
  ],
  区: [
    ['区委书记', '镇党委书记'],
    ['全区', '全镇'],
    ['区政府', '县政府'],
  ],
  镇: [
    ['镇党委', '乡党委'],
    ['镇长', '乡长'],
    ['全镇', '全乡'],
    ['我镇', '我街道'],
  ],
  街道: [
    ['街道党工委', '镇党委'],
    ['街道办事处', '镇政府'],
    ['全街道', '全镇'],
  ],
}

describe('a name put for another in a draft in which nothing is amiss', () => {
  it('is told where it is another place’s of the unit’s kind, in nine of ten', () => {
    const every = units.filter((_, at) => at % 2 === 0)
    const planted = every.flatMap(({ draft, own, from, i }) => {
      const made = put(draft.text, from, i, own, own.replace(own.slice(0, 2), PLACES[i % PLACES.length] as string))
      return made && own.length === 3 ? [{ draft, ...made, length: own.length }] : []
    })
    expect(planted.length).toBeGreaterThan(80)
    expect(shareTold(planted)).toBeGreaterThan(0.85)
  })

  it('is told where it is another bureau’s, in eight of ten', () => {
    const planted = units.flatMap(({ draft, own, office, from, i }) => {
      const bureau = office?.startsWith(own) && office.endsWith('局') ? office.slice(own.length) : ''
      const made = bureau.length > 2 ? put(draft.text, from, i, bureau, BUREAUS[i % BUREAUS.length] as string) : null
      return made ? [{ draft, ...made, length: 3 }] : []
    })
    expect(planted.length).toBeGreaterThan(40)
    expect(shareTold(planted)).toBeGreaterThan(0.8)
  })

  it('is told where it is an organ’s of another level, in nine of ten', () => {
    const planted = units.flatMap(({ draft, kind, office, from, i }) => {
      const pairs = office ? [] : (ORGANS[kind] ?? [])
      const pair = pairs[i % Math.max(1, pairs.length)]
      const made = pair ? put(draft.text, from, i, pair[0], pair[1]) : null
      return pair && made ? [{ draft, ...made, length: pair[1].length }] : []
    })
    expect(planted.length).toBeGreaterThan(60)
    expect(shareTold(planted)).toBeGreaterThan(0.88)
  })
})
