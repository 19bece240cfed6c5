import { often } from '../../../lib/audit'
import type { OneCount } from './one-count'
import { isExact } from './statements'
import type { Told } from './told'

/**
 * How many people one team has, told in two places: 司法所在编人员5名 and 司法所仅有4人. Only teams with their own name right before the
 * number, and all of their people; those with papers, new ones and helpers are some. One pass.
 */
export function staffs(told: readonly Told[], isOwn: (one: Told) => boolean): OneCount[] {
  const teams = new Map<string, Told[]>()
  const found: OneCount[] = []
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
  return [...found, ...certified(told, isOwn), ...onDuty(told, isOwn)]
}

/** 现有人员14名,其中持证12名 and 持证人员仅10人: those with papers, where the draft has them in two numbers of one size and names no two teams. */
function certified(told: readonly Told[], isOwn: (one: Told) => boolean): OneCount[] {
  const holders = told.filter(
    ({ item }) =>
      '人名'.includes(item.unit) &&
      isExact(item) &&
      item.value >= LEAST_HOLDERS &&
      (HOLDERS.test(item.label) || HOLDERS_BEHIND.test(item.after)) &&
      !SOME_HOLDERS.test(item.label),
  )
  const values = new Set(holders.map(({ item }) => item.value))
  const [first] = holders
  const second = holders.find(({ item }) => item.value !== first?.item.value)
  if (values.size !== 2 || !first || !second || first.statement === second.statement) return []
  const [less, more] = [...values].sort((a, b) => a - b) as [number, number]
  if (less < LEAST_SHARE * more || !isOwn(second) || !(first.isPart || isOwn(first))) return []
  const [one, other] = [first, second].map(teamOf)
  if (one !== '' && other !== '' && one !== other) return []
  // 2人新取得证件: what came or went between the two.
  const isExplained = [first, second].some(({ statement, item }) =>
    statement.items.some((next) => next !== item && (next.value === more - less || values.has(next.value))),
  )
  return isExplained ? [] : [{ first, second, sure: false }]
}

/** 核定编制38名，实有35名 and 大队实有人员33名: how many there are of one team, or of the one that the draft tells of. */
function onDuty(told: readonly Told[], isOwn: (one: Told) => boolean): OneCount[] {
  const present = told.filter(
    ({ item, isPart }) =>
      '人名'.includes(item.unit) && isExact(item) && !isPart && item.value >= LEAST_HOLDERS && ON_DUTY.test(item.label),
  )
  const [first] = present
  const second = present.find(({ item }) => item.value !== first?.item.value)
  if (!first || !second || first.statement === second.statement || present.length > MOST_PRESENT) return []
  const [less, more] = [first.item.value, second.item.value].sort((a, b) => a - b) as [number, number]
  if (less < LEAST_SHARE * more || !isOwn(first) || !isOwn(second)) return []
  const [one, other] = [first, second].map(teamOf)
  return one === other || one === '' || other === '' ? [{ first, second, sure: false }] : []
}

const MOST_PRESENT = 3
const ON_DUTY = often(/(?:^|[队所局站科])(?:现|目前)?实有(?:在编|在岗|执法|工作){0,2}(?:人员|人数|干部)?(?:为|共|仅)?$/)

/** Whose they are, as the sentence says before: 大队, 司法所, 全局. */
function teamOf({ statement, item }: Told): string {
  const before = statement.text.slice(0, item.start - statement.start)
  return before.match(OWNERS)?.at(-1) ?? ''
}

const OWNERS = /[大中支]队|执法队|[一-鿿]所|全[省市县区镇乡局]|全街道|中心|各[一-鿿]{2}/g
const LEAST_HOLDERS = 3
const LEAST_SHARE = 0.6
const HOLDERS = often(/持证(?:(?:行政)?执法)?(?:人员|队员)?(?:数量)?(?:[仅只共]?有|[仅只]|共|为)?$/)
const HOLDERS_BEHIND = often(/^(?:持证|持有(?:行政)?执法证)(?:(?:行政)?执法)?(?:人员|队员)?/)
const SOME_HOLDERS = often(/新|增|每|各|平均|未|选派|抽|兼职|不足|累计|上年|去年|培训|考试|组织|调/)

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
