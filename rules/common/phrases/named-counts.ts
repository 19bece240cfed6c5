import { type Draft, matchesOf, type Range } from '../../../lib/audit'
import { GROUPS } from '../../vocabulary/groups'

/** A name that says how many there are, and another number of members behind it. */
export interface NamedCount {
  name: string
  count: number
  range: Range
}

const NUMERALS = '三四五六七八九十'
const KIND =
  '(?:工作|治理|管理|监管|服务|执法|调解|普法|建设|联动|联调|网格){0,2}(?:要求|标准|原则|机制|工作法|制度|措施|模式|目标|方针|做法|举措|办法|体系|责任|承诺|纪律|规定|格局|行动|改革|管理|服务|工作|监管|调解|公示)?'
/** 四早要求，早发现: the number, what is counted, and the first member, which begins or ends with that. */
const NAME = new RegExp(
  `(?<![第十百千万零〇一二三四五六七八九\\d]|[一二两三四五六][一-鿿])([${NUMERALS}])(?:个|项|大)?([一-鿿]{1,3}?)${KIND}[,:(](?:即|做到|坚持|实行|包括|也就是|分别是|切实做到|推行|落实)?:?(?=(?:\\2[^、,。;:()\\n]{1,12}|[^、,。;:()\\n]{1,12}\\2)[、,])`,
  'g',
)
/** Words that stand in clauses of every kind. */
const NO_WORD =
  /^(?:是|要|年|月|日|人|件|次|个|名|项|天|期|场|家|处|批|类|方|位|级|届|中|大|的|了|和|在|为|以|地|部|章|条|款|节|点|轮|组|队|村|镇|县|市|区|乡|省|百|千|万|亿|分|元|倍|成)$/
const KNOWN = new Set(GROUPS.flatMap(({ names }) => names))
const LONGEST = 14

/** “五有”标准，有场所、有人员、有制度、有经费: four where five are named. In the folded text. */
export function namedCounts({ folded }: Draft): NamedCount[] {
  return [...matchesOf(folded, NAME)].flatMap(({ index, 0: words, 1: numeral = '', 2: word = '' }): NamedCount[] => {
    const name = words.slice(0, words.indexOf(word, 1) + word.length)
    if (NO_WORD.test(word) || KNOWN.has(name)) return []
    const start = index + words.length
    const members = membersFrom(folded, start, word)
    if (!members) return []
    const named = NUMERALS.indexOf(numeral) + 3
    const { count, end, apart } = members
    // 设立三个窗口，窗口服务好，窗口人员足: clauses that go on about the same thing.
    if (apart && (count < 3 || !words.startsWith(numeral + word))) return []
    return count >= 2 && count !== named && Math.abs(count - named) <= 2
      ? [{ name: `“${name}”`, count, range: { start: index, end } }]
      : []
  })
}

/** How many members stand from here on that all begin, or all end, with the word; null where the list is left open or holds others. */
function membersFrom(
  folded: string,
  start: number,
  word: string,
): { count: number; end: number; apart: boolean } | null {
  const text = folded.slice(start, start + 140)
  const leads = text.startsWith(word)
  const joined = new RegExp(leads ? `(?:以及|[和及与])(?=${word})` : `(?<=${word})(?:以及|[和及与])`)
  let count = 0
  let end = start
  let at = 0
  let mark = '、'
  let separator = ''
  while (at < text.length) {
    const item = (/^[^、,。;:()\n]*/.exec(text.slice(at)) as RegExpExecArray)[0]
    const bare = item.replace(/等(?:要求|内容|方面|制度|措施|原则)?$/, '')
    const fits =
      item.length <= LONGEST + word.length &&
      (leads ? item.startsWith(word) : bare.endsWith(word) && bare.length > word.length)
    if (!fits) {
      // Side by side with the others, it is one of them in other words; behind a comma something new begins.
      if (mark === '、' || /^等/.test(item)) return null
      break
    }
    if (bare !== item) return null
    count += item.split(joined).length
    at += item.length
    end = start + at
    mark = text[at] ?? ''
    separator ||= mark
    // Behind 、 a comma closes the list: 定人、定岗、定责，定期检查.
    if (mark !== separator || !'、,'.includes(mark)) break
    at++
  }
  // At the end of what was looked at the list may go on.
  return at >= text.length && text.length === 140 ? null : { count, end, apart: separator === ',' }
}
