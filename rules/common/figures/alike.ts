import { matchesOf, type Range } from '../../../lib/audit'
import type { Made } from './each'

/**
 * 坚持党的领导、坚持执法为民、坚持问题导向四项原则: names that all begin with one word, right before their number, are all that it counts. With 等 there may
 * be more of them and never fewer.
 */
export function alikeMade(folded: string, body: Range): Made[] {
  const found: Made[] = []
  for (const match of matchesOf(folded, COUNTED)) {
    // 等四项, 这四项, 的四项: a pattern that begins with what may be missing is asked at each sign of the draft.
    const opening = OPENING.exec(folded.slice(Math.max(0, match.index - LONGEST_OPENING), match.index))?.[0] ?? ''
    const closing = opening.startsWith('等') ? '等' : ''
    const [counted, number = ''] = match
    const whole = opening + counted
    const index = match.index - opening.length
    if (index < body.start || index >= body.end) continue
    const value = /\d/.test(number) ? Number(number) : DIGITS.indexOf(number.replace('两', '二'))
    const before = folded.slice(Math.max(body.start, index - LONGEST), index)
    const list = before.slice(Math.max(...STOPS.map((mark) => before.lastIndexOf(mark))) + 1)
    const names = list.split('、')
    const last = names.at(-1) as string
    const word = last.slice(0, 2)
    if (names.length < LEAST || !BEGINS.test(word) || last.length < 4) continue
    // The first name may have words of the sentence before it.
    const lead = (names[0] as string).lastIndexOf(word)
    if (lead < 0 || !names.slice(1).every((name) => name.startsWith(word) && name.length <= LONGEST_NAME)) continue
    // 坚持问题导向和坚持统筹协调 are two.
    const most = list.split(word).length - 1
    const least = names.length
    if (value >= least && value <= most) continue
    if (closing !== '' && value > most) continue
    if (Math.abs(value - least) > MOST_OFF) continue
    const start = index - list.length + lead
    found.push({
      range: { start: index + closing.length, end: index + whole.length },
      related: { start, end: index },
      value: whole.slice(closing.length),
      of: `${names[0]?.slice(lead)}…${last}`,
      made: `${value > most ? most : least}${/[个项条]/.exec(whole)?.[0] ?? ''}`,
      sure: false,
    })
  }
  return found
}

const DIGITS = '零一二三四五六七八九十'
const LONGEST = 160
const LONGEST_NAME = 16
const LEAST = 3
const MOST_OFF = 2
const STOPS = ['。', ';', ',', ':', '(', ')', '\n', '》']
const BEGINS = /^(?:坚持|强化|突出|注重|加强|提升|聚焦|严格|优化|推进|深化|健全|完善|规范|做到|统一)$/
const OPENING = /等?[这的]?$/
const LONGEST_OPENING = 2
const COUNTED =
  /([2-9]|[两二三四五六七八九十])(?:[个项条]|大)(?:基本|工作|重要|主要|重大|总体|根本|具体)?(?:原则|坚持|要求|导向|理念|举措|措施|任务|方面|行动|机制|强化|突出|注重|统一|提升)/g
