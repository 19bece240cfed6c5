import { matchesOf, type Range } from '../../../lib/audit'
import type { Made } from './each'

/**
 * 由总体情况、主动公开情况、…和其他事项五部分组成 where six are named; 分为目标、任务、保障三大板块. What a text is said to be made of is named to the last, so
 * that the number must be theirs; 和 and 及 may join two names or stand within one.
 */
export function composedMade(folded: string, body: Range): Made[] {
  const found: Made[] = []
  for (const match of matchesOf(folded, COMPOSED)) {
    const end = match.index + match[0].length
    const numbered = NUMBERED.exec(folded.slice(Math.max(0, match.index - LONGEST_NUMBER), match.index))
    if (!numbered || match.index < body.start || match.index >= body.end) continue
    const [printed, closing, number = ''] = numbered
    const index = match.index - printed.length
    const whole = folded.slice(index, end)
    const value = /\d/.test(number) ? Number(number) : DIGITS.indexOf(number) + 1
    const before = folded.slice(Math.max(body.start, index - LONGEST), index)
    const sentence = before.slice(Math.max(...[...'。:\n'].map((mark) => before.lastIndexOf(mark))) + 1)
    const opening = [...matchesOf(sentence, OPENING)].at(-1)
    const list = opening ? sentence.slice(opening.index + opening[0].length) : ''
    if (/[\d(]/.test(list)) continue
    // With , or ; between them, a name has its own 、: 主动公开情况,行政复议、行政诉讼情况,其他事项等.
    const mark = [';', ','].find((one) => list.includes(one))
    const isInCommas = mark !== undefined
    const names = list.split(mark ?? '、')
    if (names.length < 2) continue
    // 行政复议、行政诉讼情况 is one of the names that end with 情况.
    const ended = names.filter((name) => ENDS.test(name)).length
    if (isInCommas && (names.length < LEAST_IN_COMMAS || ended < names.length - 1 || names.some(isLong))) continue
    const least = !isInCommas && 2 * ended > names.length ? ended : names.length
    const most = isInCommas
      ? least + (JOINED.test(names.at(-1) as string) ? 1 : 0)
      : list.split(/、|以及|[和与及]/).length
    if (value >= least && value <= most) continue
    const made = value < least ? least : most
    // With 等 there may be more than are named.
    if (Math.abs(value - made) > MOST_OFF || (closing !== undefined && value > most)) continue
    const start = index - list.length
    found.push({
      range: { start: index, end },
      related: { start, end: index },
      value: whole,
      of: list.length > LONGEST_OF ? `${list.slice(0, LONGEST_OF - 8)}…${list.slice(-7)}` : list,
      made: `${made}`,
      sure: false,
    })
  }
  return found
}

const LEAST_IN_COMMAS = 3
const JOINED = /(?:情况|事项|问题|建议|成效)(?:以及|[和与及])/
function isLong(name: string): boolean {
  return name.length < 2 || name.length > LONGEST_NAME
}
const LONGEST_NAME = 26

const DIGITS = '一二三四五六七八九十'
const LONGEST = 200
const LONGEST_NUMBER = 8
const LONGEST_OF = 30
const MOST_OFF = 2
/** The noun first, since few texts have one. */
const COMPOSED = /(?:部分|板块|模块|篇章|章)(?:的?内容|组成|构成)?(?=[,。;)])/g
const NUMBERED = /(等)?(?:共计?)?(1[0-2]|[2-9]|[二三四五六七八九十])个?大?$/
/** The last of these opens the list: 报告由…, 全文分为…. */
const OPENING = /由|分为|分成|包括|包含|涵盖/g
const ENDS = /(?:情况|事项|问题|措施|安排|计划|建议|成效|做法|不足|打算|思路|目标|任务|要求|总则|附则|附件)$/
