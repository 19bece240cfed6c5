import { often } from '../../../lib/audit'
import type { LookAlike } from './look-alikes'
import { isExact } from './statements'
import type { Told } from './told'

/**
 * How many people one team has, told in two places: 司法所在编人员5名 and 司法所仅有4人. Only teams with their own name right before the
 * number, and all of their people; those with papers, new ones and helpers are some. One pass.
 */
export function staffs(told: readonly Told[], isOwn: (one: Told) => boolean): LookAlike[] {
  const teams = new Map<string, Told[]>()
  const found: LookAlike[] = []
  const present: Told[] = []
  for (const one of told) {
    const { item, isPart, statement } = one
    if (!'人名'.includes(item.unit) || isPart || item.depth > 0 || !isExact(item)) continue
    if (statement.planned && item.label.endsWith('现有') && OFFICERS.test(item.after)) present.push(one)
    const team = TEAM.exec(item.label)?.[1]
    if (team === undefined || !PEOPLE.test(item.after) || SOME.test(item.label)) continue
    const others = teams.get(team) ?? []
    teams.set(team, others)
    const first = others.find((other) => mayNotDiffer(other, one))
    if (first && !others.some((other) => other.item.value === item.value) && isOwn(first) && isOwn(one))
      found.push({ first, second: one, sure: false })
    others.push(one)
  }
  // 现有9名队员 of the one team there is.
  const [team, ...more] = [...teams.entries()].filter(([name]) => name.endsWith('队'))
  const first = team?.[1][0]
  if (first && more.length === 0)
    for (const second of present)
      if (team[1].every(({ item }) => item.value !== second.item.value)) found.push({ first, second, sure: false })
  return found
}

/** Those on the payroll may be fewer than all, and not more. */
function mayNotDiffer(a: Told, b: Told): boolean {
  const [first, second] = [a, b].map(({ item }) => item.label.includes('在'))
  return a.statement !== b.statement && (first === second || a.item.value > b.item.value === first)
}

const TEAM = often(
  /([一-鿿][队所科股处站])(?:[现仅只共]|目前){0,4}(?:配备|有)?(?:(?:在[编岗]|工作|执法){0,3}(?:人员|队员|干部))?(?:[现仅只共为有]){0,6}$/,
)
const PEOPLE = /^(?:(?:在编|工作|执法)*(?:人员|队员|干部))?(?:$|要|需|承担|负责|难|人均|全部|均|持证)/
const OFFICERS = /^(?:在编)?(?:执法)?(?:队员|在编人员)|^(?:在编)?执法人员/
const SOME = /持证|兼职|新|每|各|平均|选派|抽调|借调|辅助|参加|组织/
