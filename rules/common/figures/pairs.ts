import { isIdeograph, often } from '../../../lib/audit'
import { isCommonPair } from './common-pairs'
import type { OneCount } from './one-count'
import { type Item, isExact, type Statement, unitOf } from './statements'

/**
 * Two numbers told side by side in two places, of which one is the same and the other not: 低保对象142户231人 and 143户231人, 扑火队9支135人 and
 * 9支扑火队145人. Of large numbers few words in common are enough; of small ones the name must be the same. Each pair is held against few others.
 */
export function pairsToldTwice(statements: readonly Statement[]): OneCount[] {
  const buckets = new Map<string, Pair[]>()
  const found: OneCount[] = []
  for (const statement of statements) {
    if (statement.items.length < 2) continue
    for (const first of statement.items) {
      const second = besideOf(statement, first)
      if (!second) continue
      const pair: Pair = { statement, first, second, words: wordsOf(statement, first, second) }
      const key = `${unitOf(first)} ${unitOf(second)}`
      const others = buckets.get(key)
      if (!others) {
        buckets.set(key, [pair])
        continue
      }
      const isTold = others.some(
        ({ first: a, second: b }) => a.value === first.value && b.value === second.value && a.start !== first.start,
      )
      const other = isTold ? undefined : others.find((one) => areOne(one, pair))
      if (other) {
        const which = other.first.value === first.value ? 'second' : 'first'
        found.push({
          first: { statement: other.statement, item: other[which], mention: null, isPart: false },
          second: { statement, item: pair[which], mention: null, isPart: false },
          sure: false,
        })
      }
      if (others.length < MOST_KEPT) others.push(pair)
    }
  }
  return found
}

interface Pair {
  statement: Statement
  first: Item
  second: Item
  /** What is said about both. */
  words: string
}

const MOST_KEPT = 8
const LONGEST_GAP = 10
const NEAR = 10

/** The number that goes with another: 142户|231人, 9支村义务扑火队|145人, 9支，每支15人，共|135人. */
function besideOf({ items }: Statement, first: Item): Item | null {
  const next = items[first.index + 1]
  // 各村成立的义务扑火队9支: what each has done stands farther off.
  if (!isCount(first) || !next || first.opens !== '' || SOME.test(first.label.slice(-NEAR))) return null
  if (next.joint === '' && isCount(next)) {
    return next.start - first.end <= LONGEST_GAP && unitOf(next) !== unitOf(first) && !OTHER.test(next.label)
      ? next
      : null
  }
  const total = items[first.index + 2]
  return EACH.test(next.label) && total?.joint === ',' && unitOf(total) === unitOf(next) && ALL.test(total.label)
    ? isCount(total)
      ? total
      : null
    : null
}

function isCount(item: Item): boolean {
  return isExact(item) && item.unit !== '%' && item.depth === 0 && item.value > 1
}

const EACH = often(/^(?:每|各)[一-鿿]{0,4}$/)
const ALL = /^(?:一?共|共计|合计|总计)$/
/** Some of them, another time's, or what is asked of each. */
const SOME = often(
  /其中|另|再|新增|增|减|上年|去年|同期|往年|[较比每各]|首批|第.批|季度|半年|\d月|部分|试点|累计|以来|不少于|平均|达到$|[至到]$/,
)
const OTHER = often(/其中|[较比每各占均]|上年|去年|[至到]$|达/)

function wordsOf({ text, start }: Statement, first: Item, second: Item): string {
  const [at, end] = [first.start - start, second.end - start]
  const behind = (/^[^,;。\d]*/.exec(text.slice(end, end + LONGEST_WORDS)) as RegExpExecArray)[0]
  return `${first.label.slice(-LONGEST_WORDS)}|${text.slice(at + first.printed.length, second.start - start).replace(/\d/g, '|')}|${behind}`
}

const LONGEST_WORDS = 14

function areOne(a: Pair, b: Pair): boolean {
  if (a.statement === b.statement) return false
  const isFirst = a.first.value === b.first.value
  if (isFirst === (a.second.value === b.second.value)) return false
  const [same, one, other] = isFirst ? [a.first, a.second, b.second] : [a.second, a.first, b.first]
  const [less, more] = one.value < other.value ? [one.value, other.value] : [other.value, one.value]
  // A round number is shared by chance.
  const isTelling = same.value >= LEAST_TELLING && same.value % 10 !== 0
  if (less < (isTelling ? LEAST_RATIO : NEAR_RATIO) * more) return false
  // What explains the other number stands beside it.
  const gap = more - less
  const isExplained = [a, b].some(({ statement, first, second }) =>
    statement.items.some((item) => item !== first && item !== second && (item.value === gap || item.value === less)),
  )
  return !isExplained && sharedRun(a.words, b.words) >= (isTelling ? LEAST_RUN : LEAST_NAME)
}

const LEAST_TELLING = 101
const LEAST_RATIO = 0.6
const NEAR_RATIO = 0.8
const LEAST_RUN = 2
const LEAST_NAME = 4

/** The longest run of characters that both have; two that stand everywhere are none. */
function sharedRun(a: string, b: string): number {
  let best = 0
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      let size = 0
      while (i + size < a.length && a[i + size] === b[j + size] && isIdeograph(a.charCodeAt(i + size))) size++
      if (size === LEAST_RUN && isCommonPair(a.charCodeAt(i), a.charCodeAt(i + 1))) continue
      if (size > best) best = size
    }
  return best
}
