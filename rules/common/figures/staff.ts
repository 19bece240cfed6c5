import type { LookAlike } from './look-alikes'
import { isExact } from './statements'
import type { Told } from './told'

/**
 * How many people one team has, told in two places: 司法所在编人员5名 and 司法所仅有4人. Only teams with their own name right before the
 * number, and all of their people; those with papers, new ones and helpers are some. One pass.
 */
export function staffs(told: readonly Told[], isOwn: (one: Told) => boolean): LookAlike[] {
  const teams = new Map<string, { one: Told; kind: string }[]>()
  const found: LookAlike[] = []
  for (const one of told) {
    const { item, isPart } = one
    if (!'人名'.includes(item.unit) || isPart || item.depth > 0 || !isExact(item)) continue
    const match = TEAM.exec(item.label)
    if (!match || !PEOPLE.test(item.after) || SOME.test(item.label)) continue
    const [, team = '', kind = ''] = match
    const others = teams.get(team)
    if (!others) {
      teams.set(team, [{ one, kind }])
      continue
    }
    const first = others.find((other) => other.kind === kind || other.kind === '' || kind === '')
    const isKnown = others.some((other) => other.one.item.value === item.value)
    if (first && !isKnown && mayNotDiffer(first, { one, kind }) && isOwn(first.one) && isOwn(one))
      found.push({ first: first.one, second: one, sure: false })
    if (others.length < MOST) others.push({ one, kind })
  }
  return found
}

/** Those on the payroll may be fewer than all, and not more. */
function mayNotDiffer(a: { one: Told; kind: string }, b: { one: Told; kind: string }): boolean {
  if (a.one.statement === b.one.statement) return false
  if (a.kind === b.kind) return true
  const [some, all] = a.kind === '' ? [b, a] : [a, b]
  return some.one.item.value > all.one.item.value
}

const MOST = 4
const TEAM =
  /([一-鿿]{1,2}(?:队|所|科|股|处|站|中心))(?:现|目前|共|总共|实际|仅|只|也)*(?:配备|配有|拥有|有)?(?:工作|执法|专职)?(?:人员|队员|干部|力量)?(?:现|共|仅|只)*(?:有|为)?(?:(在[编岗]|编制)(?:工作|执法)?(?:人员|干部|队员)?)?(?:仅|只)?(?:有)?$/
const PEOPLE = /^(?:(?:在编)?(?:工作|执法|专职)?(?:人员|队员|干部))?(?:$|[^一-鿿]|要|需|承担|负责|难|人均|,)/
const SOME = /持证|兼职|新|每|各|平均|其中|选派|抽调|借调|辅助|法学|增|参加|培训|组织/
