import { often } from '../../../lib/audit'
import type { OneCount } from './one-count'
import { isCounted, isExact } from './statements'
import type { Told } from './told'

/**
 * 负责人出庭应诉率100% and, in another sentence, 应出庭46件，实际出庭43件: what was due and what was done are told with one word, and the rate has that word, too. A rate
 * that the two make is right to the last digit printed.
 */
export function ratesApart(told: readonly Told[], isOwn: (one: Told) => boolean): OneCount[] {
  const found: OneCount[] = []
  const rates = told.filter(
    ({ item, isPart }) => item.unit === '%' && isCounted(item) && !isPart && RATE.test(item.label),
  )
  for (const due of told.filter(({ item }) => DUE.test(item.label)).slice(0, rates.length === 0 ? 0 : MOST)) {
    const word = DUE.exec(due.item.label)?.[1]
    const next = due.statement.items[due.item.index + 1]
    if (word === undefined || !next || !isExact(due.item) || !isExact(next) || next.unit !== due.item.unit) continue
    if (!DONE.some((done) => next.label.includes(done + word)) || next.joint === ';' || next.value > due.item.value)
      continue
    if (due.statement.items.some(({ unit }) => unit === '%') || due.isPart || !isOwn(due)) continue
    const rate = (100 * next.value) / due.item.value
    const named = rates.filter(
      (one) => one.statement !== due.statement && RATE.exec(one.item.label)?.[1]?.includes(word) === true && isOwn(one),
    )
    const isRight = ({ item: { value, printed } }: Told) =>
      Math.abs(value - rate) < 10 ** -(printed.split('.')[1]?.replace('%', '').length ?? 0)
    const [other] = named
    if (!other || named.some(isRight)) continue
    const count = { ...due, item: next, mention: null }
    found.push(
      other.item.start < next.start
        ? { first: other, second: count, sure: false }
        : { first: count, second: other, sure: false },
    )
  }
  return found
}

/** So many of what was due are looked at: few reports tell of more. */
const MOST = 60
const DONE = ['实际', '已', '实', '实际参加', '已参加', '实参加']
const DUE = often(/应(?:当)?(出庭|参加|持证|公开|备案|审查|公示|整改|考试|培训|参训|述法|归档|到会|履行)[一-鿿]{0,6}$/)
const RATE = often(/([一-鿿]{2,16}率)(?:为|达到?|保持在|仅|是){0,2}$/)
