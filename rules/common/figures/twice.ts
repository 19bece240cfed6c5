import { often } from '../../../lib/audit'
import { isRestricted, likeness } from './mentions'
import type { OneCount } from './one-count'
import { isExact } from './statements'
import type { Told } from './told'

/**
 * One thing counted twice in a sentence: 收到群众投诉3件，全部办结，群众投诉2件，均已反馈. The second has the bare name and says what was
 * done with them all, so that it cannot be a part, another stage or another's. Few counts have 均 behind them, and each is compared
 * with its own sentence only.
 */
export function saidTwice(told: readonly Told[]): OneCount[] {
  const found: OneCount[] = []
  for (let i = 1; i < told.length; i++) {
    const second = told[i] as Told
    const { item, mention, statement, isPart } = second
    if (mention?.verb !== '' || isPart || item.joint !== ',' || item.depth > 0 || !isExact(item)) continue
    const at = item.end - statement.start
    if (!OF_ALL.test(statement.text.slice(at, at + 8)) || !IS_BARE.test(item.label.replace(mention.noun, ''))) continue
    let first: Told | null = null
    let isKnown = false
    for (let back = i - 1; back >= i - MOST_BACK && told[back]?.statement === statement; back--) {
      const other = told[back] as Told
      if (other.item.unit !== item.unit) continue
      if (other.item.value === item.value || other.item.opens !== '') isKnown = true
      const isNamed =
        other.mention !== null &&
        other.mention.verb !== '' &&
        other.item.label.endsWith(item.label.replace(/^全部/, ''))
      if (
        isNamed &&
        !isRestricted(other.mention as NonNullable<Told['mention']>) &&
        !other.isPart &&
        isExact(other.item)
      )
        first = other
    }
    if (first && !isKnown) found.push({ first, second, sure: likeness(first.item.value, item.value) === 2 })
  }
  return found
}

const MOST_BACK = 20
const OF_ALL = often(/^,?(?:[均都]|全部)/)
const IS_BARE = /^(?:各类|群众|全部|案件|件|事项|申请)*$/
