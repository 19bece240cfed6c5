import { type Draft, matchesOf, often, type Range } from '../../../lib/audit'
import { pairsIn, sharedPairs } from './common-pairs'
import type { TwoRanks } from './ranks'

interface Event extends Range {
  month: string
  day: string
  of: string
  pairs: readonly number[]
  printed: string
}

/**
 * 3月12日，县委常委会会议听取法治政府建设情况汇报 and 3月21日县委常委会会议听取…汇报后: one event on two days. The days must look like a slip of the hand, two digits changed over,
 * the next day or the next month, and the words must be nearly the same: what recurs is told of with other words.
 */
export function eventDays({ folded, body }: Draft): TwoRanks[] {
  const events = [...matchesOf(folded.slice(body.start, body.end), EVENT)].slice(0, MOST).flatMap((match): Event[] => {
    const [all, month = '', day = '', words = ''] = match
    if (OTHERWISE.test(words) || Number(month) > 12 || Number(day) > 31) return []
    const start = body.start + match.index
    const printed = `${month}月${day}日`
    return [{ start, end: start + all.length - words.length, month, day, of: words, pairs: pairsIn(words), printed }]
  })
  return events.flatMap((second, i): TwoRanks[] => {
    const same = events.slice(0, i).filter((first) => areOne(first.pairs, second.pairs))
    const [first] = same
    if (!first || same.length > 1 || !isSlip(first, second)) return []
    return [{ first, second, of: second.of.slice(0, LONGEST_NAME), value: second.printed, other: first.printed }]
  })
}

const MOST = 60
const LONGEST_NAME = 12
const EVENT = often(/(?<!\d)(\d{1,2})月(\d{1,2})日(?:[上下]午|晚)?,?([一-鿿“”、]{8,36})/g)
/** From a day on, up to a day, and what comes again. */
const OTHERWISE = /^(?:起|前|后|以来|至|止|之前|以前|正式施行|施行)|每|截至|例会|印发|施行/

function isSlip(a: Event, b: Event): boolean {
  if (a.month !== b.month) return a.day === b.day && Math.abs(Number(a.month) - Number(b.month)) === 1
  const gap = Math.abs(Number(a.day) - Number(b.day))
  return gap === 1 || (gap > 0 && a.day.length === 2 && a.day[0] === b.day[1] && a.day[1] === b.day[0])
}

function areOne(a: readonly number[], b: readonly number[]): boolean {
  const shared = sharedPairs(a, b)
  return shared >= LEAST_PAIRS && shared >= 0.8 * Math.min(a.length, b.length)
}

const LEAST_PAIRS = 7
