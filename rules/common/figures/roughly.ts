import { isRestricted, mayBeOfOneKind } from './mentions'
import type { OneCount } from './one-count'
import { type Item, isCounted, unitOf } from './statements'
import type { Told } from './told'
import { areTwoKinds } from './two-kinds'

/**
 * Rough counts that no exact one of the same thing fits: 受理涉企涉劳纠纷425件 and 全年五百余件涉企涉劳纠纷. What both count is told by the words right
 * before or behind the numbers; a rough count that fits any exact one of these words is let stand. Few of each are compared.
 */
export function roughly(told: readonly Told[], isOwn: (one: Told) => boolean): OneCount[] {
  const rough = told.filter((one) => isRough(one) && roughRange(one.item) !== null).slice(0, MOST_ROUGH)
  if (rough.length === 0) return []
  const units = new Set(rough.map(({ item }) => unitOf(item)))
  const wanted = new Set(rough.flatMap(({ item }) => [...runsAbout(item)]))
  const byRun = new Map<string, Told[]>()
  for (const one of told) {
    const { item, isPart } = one
    if (!units.has(unitOf(item)) || !isCounted(item) || isPart || item.depth > 0 || item.value < LEAST) continue
    for (const run of runsAbout(item)) {
      if (!wanted.has(run)) continue
      const known = byRun.get(run)
      if (!known) byRun.set(run, [one])
      else if (known.length < MOST_EXACT) known.push(one)
    }
  }
  return rough.flatMap((second): OneCount[] => {
    const [least, most] = roughRange(second.item) as [number, number]
    const shared = new Map<Told, number>()
    for (const run of runsAbout(second.item))
      for (const one of byRun.get(run) ?? [])
        if (one.statement !== second.statement) shared.set(one, (shared.get(one) ?? 0) + 1)
    const known = [...shared.keys()]
    if (known.some(({ item: { value } }) => value >= least && value <= most)) return []
    const [first] = known
      .filter(
        (one) =>
          one.item.value >= 0.5 * least &&
          one.item.value <= 2 * most &&
          areOfOneKind(one.item, second.item) &&
          mayBeOne(one, second),
      )
      .sort((a, b) => (shared.get(b) as number) - (shared.get(a) as number))
    return first && isOwn(first) && isOwn(second) ? [{ first, second, sure: false }] : []
  })
}

/** 人均负责用人单位1100户左右. */
const EACH = /人均|户均|平均|[每各]/
const ABOUT = 0.1
const MOST_ROUGH = 40
const MOST_EXACT = 12
const LEAST = 20
/** So many signs of the words about both numbers agree in one run. */
const SHARED = 4

function isRough({ item, isPart }: Told): boolean {
  return (
    item.approximate &&
    item.to === null &&
    !isPart &&
    item.depth === 0 &&
    item.unit !== '%' &&
    item.value >= LEAST &&
    !EACH.test(item.label)
  )
}

/** What a rough number may stand for: 五百余 500 to 599, 近200 and 不足200 what is a little less. 约1.3万 a tenth more or less; null where that is open (以上). */
function roughRange({ printed, label, value }: Item): [least: number, most: number] | null {
  let step = 1
  while (value % (step * 10) === 0 && step * 10 <= value) step *= 10
  if (/不足|不到|将?近/.test(printed)) return [value - Math.max(step, 0.1 * value), value]
  if (/逾|超过|超|突破/.test(printed) || /(?:超过?|突破)$/.test(label))
    return [value, value + Math.max(step, 0.2 * value)]
  if (/[余多]/.test(printed)) return [value, value + step]
  // 约1.3万人 says of itself how near it is.
  return /约|左右/.test(printed) ? [value * (1 - ABOUT), value * (1 + ABOUT)] : null
}

/** All runs of so many signs in the words right before and behind a number, with its unit: 涉企涉劳, 企涉劳纠, …. */
function runsAbout(item: Item): ReadonlySet<string> {
  const unit = unitOf(item)
  const runs = new Set<string>()
  const [label, after] = [item.label.slice(-LONGEST), item.after.slice(0, LONGEST)]
  // 走访的三百六十余家企业: the number stands within the name.
  for (const words of label.endsWith('的') ? [label, after, label.slice(0, -1) + after] : [label, after]) {
    const bare = words.replace(FILLERS, '')
    for (let at = 0; at + SHARED <= bare.length; at++) runs.add(unit + bare.slice(at, at + SHARED))
    const sum = unit.endsWith('元') ? MONEY.exec(bare)?.[0] : undefined
    if (sum !== undefined) runs.add(unit + sum)
  }
  return runs
}

const LONGEST = 14
const FILLERS = /(?:全年|今年|年内|本年度?|累计|共计?|合计|总计|达到?|为|的|虽|已|各类|各种|有关|相关)+/g
/** What sums of money are called for short. */
const MONEY = /罚没|罚款|追回|挽回|兑付|兑现|补助|补偿|赔偿/

/**
 * Words before both numbers end alike, but for what was done; neither 新能源汽车保有量 and 新能源汽车年产量 nor 各项养老保险参保 and
 * 各项医疗保险参保.
 */
function areOfOneKind(a: Item, b: Item): boolean {
  // 村级调解纠纷约600件 are some of all.
  if (OF_SOME.test(a.label) !== OF_SOME.test(b.label)) return false
  const [one, other] = [a, b].map(({ label }) => label.slice(-LONGEST).replace(FILLERS, '').replace(ENDS, ''))
  if (!one || !other || one.length < SHARED || other.length < SHARED) return true
  // 督导八千余件道路运输许可: the name stands behind one of the numbers.
  if (!haveRun(one, other)) return true
  if (areTwoKinds(one, other)) return false
  return one.slice(-2) === other.slice(-2) || sharesEnd(one, other) || sharesEnd(other, one)
}

function haveRun(one: string, other: string): boolean {
  for (let at = 0; at + SHARED <= one.length; at++) if (other.includes(one.slice(at, at + SHARED))) return true
  return false
}

/** What the one ends with stands in the other: 涉企纠纷 and 涉企纠纷办结. */
function sharesEnd(one: string, other: string): boolean {
  return other.includes(one.slice(-SHARED))
}

const OF_SOME = /[村镇乡县市区省]级|各[村镇乡县区部单]/
const ENDS = /(?:[约近逾]|超过?|突破|[,、:]){1,4}$/

/** Of one kind, and both of all of it. */
function mayBeOne({ mention: a }: Told, { mention: b }: Told): boolean {
  return mayBeOfOneKind(a, b) && (!a || !b || !(isRestricted(a) || isRestricted(b)))
}
