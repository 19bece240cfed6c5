import { often } from '../../../lib/audit'
import { isPartial } from './mentions'
import type { OneCount } from './one-count'
import { areComparable, type Item, isExact } from './statements'
import type { Told } from './told'

/**
 * 受理信访积案24件，化解22件 and 24件信访积案全部化解, or 化解信访积案22件: all are said to be done where fewer have been. Only counts that
 * say so are looked at, each against all others.
 */
export function allDone(told: readonly Told[], isOwn: (one: Told) => boolean): OneCount[] {
  const found: OneCount[] = []
  let left = MOST
  // By kind of what was done, worked out where it is asked for first.
  const settledBy = new Map<number, { other: Told; settled: Item }[]>()
  const settledAs = (kind: number) => {
    const known = settledBy.get(kind)
    if (known) return known
    const fresh = told.flatMap((other) => {
      const settled = settledOf(other, kind)
      return settled ? [{ other, settled }] : []
    })
    settledBy.set(kind, fresh)
    return fresh
  }
  for (const one of told) {
    const { item, statement, mention } = one
    if (!mention || one.isPart || isPartial(mention) || !isExact(item) || item.value < 2) continue
    const at = item.end - statement.start
    const tail = statement.text.slice(at, at + LONGEST_TAIL)
    const done = /[全均都悉]/.test(tail) ? ALL_DONE.exec(tail)?.[1] : undefined
    if (done === undefined || left-- <= 0 || !isOwn(one)) continue
    let fewer: Told | null = null
    let isKnown = false
    for (const { other, settled } of settledAs(kindOf(done))) {
      if (other.statement === statement || !isOne(other.mention?.core ?? '', mention.core) || !isOwn(other)) continue
      if (settled.value === item.value) isKnown = true
      else if (
        settled.value < item.value &&
        (settled !== other.item ? other.item.value === item.value : item.value - settled.value <= LEAST_APART)
      )
        fewer ??= { ...other, item: settled, mention: null }
    }
    if (!fewer || isKnown) continue
    found.push(
      fewer.item.start < item.start
        ? { first: fewer, second: one, sure: false }
        : { first: one, second: fewer, sure: false },
    )
  }
  return found
}

/** 反馈问题 and 问题. */
function isOne(a: string, b: string): boolean {
  return a === b || (a !== '' && (a.endsWith(b) || b.endsWith(a) || (a.length > 3 && a.slice(-4) === b.slice(-4))))
}

const MOST = 12
const LONGEST_TAIL = 18
const LEAST_APART = 3
const DONE = '办结|审结|结案|化解|整改|整治|解决|销号|清零|办复|答复|回复|办理完毕|完成'
/** 24件|信访积案全部化解到位; a part of them may be done in another way. */
const ALL_DONE = often(new RegExp(`^[一-鿿]{0,8}?,?(?:均?已?全部|[均都]已?|悉数|均已全部)(?:按期|依法|妥善)?(${DONE})`))
const IS_DONE = new RegExp(`^(?:已|共|实际|成功|截至目前|目前)*(${DONE})(?:完成|完毕|案件)?$`)

/** How many of a count's things were done: 受理24件，化解22件, or the count itself in 化解积案22件. */
function settledOf({ item, statement, mention, isPart }: Told, kind: number): Item | null {
  if (!mention || isPart || !isExact(item)) return null
  const { label, before } = mention
  if (kindOf(label.slice(before.length, before.length + 2) || '-') === kind) return item
  const next = statement.items[item.index + 1]
  if (next?.joint !== ',' || !isExact(next) || !areComparable(next.unit, item.unit)) return null
  return kindOf(IS_DONE.exec(next.label)?.[1] ?? '-') === kind ? next : null
}

/** 审结 and 办结 say one thing. */
const KINDS = ['办结审结结案办理完毕办复答复回复', '化解解决', '整改整治销号清零完成']
function kindOf(done: string): number {
  return KINDS.findIndex((words) => words.includes(done))
}
