import { matchesOf, type Range } from '../../../lib/audit'
import type { Statement } from './statements'

/** All are said to be one way, and some the other. */
export interface Opposite {
  all: Range
  words: string
  some: Range
  other: string
}

/** 市政府均予以维持，其中1件被撤销: all upheld and one not, in one sentence. Few sentences have 均 or 全部 with such a word. */
export function opposites(folded: string, statements: readonly Statement[]): Opposite[] {
  const found: Opposite[] = []
  for (const match of matchesOf(folded, THAT_CASE)) {
    const [words, kind = ''] = match
    const before = folded.slice(Math.max(0, match.index - FAR), match.index)
    const none = new RegExp(`(?:无|未发生|没有|未产生)(?:行政)?${kind}案件(?=[,。;])`).exec(before)
    if (!none || /(?:\d|[一两三])[件起宗]/.test(before.slice(none.index))) continue
    const start = match.index - before.length + none.index
    found.push({
      all: { start, end: start + none[0].length },
      words: none[0],
      some: { start: match.index, end: match.index + words.length },
      other: words,
    })
  }
  for (const { text, start } of statements) {
    if (!ALL.test(text)) continue
    for (const match of matchesOf(text, ALL_DONE)) {
      const [words, done = ''] = match
      const end = match.index + words.length
      const other = OTHERS.find(([known]) => known.includes(done))?.[1]
      const rest = text.slice(end, end + LONGEST).replace(/;.*$/, '')
      const some = other?.exec(rest)
      if (
        !some ||
        /上年|去年|此前|原|一审|二审|再审|整改前|复查前/.test(
          text.slice(Math.max(0, match.index - 12), end) + rest.slice(0, some.index),
        )
      )
        continue
      const at = end + some.index
      found.push({
        all: { start: start + match.index, end: start + end },
        words,
        some: { start: start + at, end: start + at + some[0].length },
        other: some[0].replace(/^,/, ''),
      })
    }
  }
  return found
}

/** 该起行政诉讼案件 where none was told. */
const THAT_CASE = /[该这本][起件宗]行政(复议|诉讼|应诉)案?件?/g
const FAR = 200
const LONGEST = 34
const ALL = /[均都]|全部/
const ALL_DONE =
  /(?:[均都]已?|全部)(?:被|获得?|予以|依法|按期|按时|得到|判决|裁定|作出|复议机关|[省市县区]政府)*(维持|胜诉|驳回|办结|审结|合格|采纳|整改|化解|通过|满意|结案|达标|执行|出庭)/g
const SOME =
  '(?:,)?(?:其中|但|仅|仍?有|另有|尚有|还有){0,3}(?<![无没零]|没有)(?:\\d{1,4}|[一两二三四五六七八九])[件起宗项个家名卷份处户](?:案件|决定|因[^,]{0,10})?'
const OTHERS: readonly (readonly [done: string, other: RegExp])[] = (
  [
    ['维持 驳回', '被?(?:撤销|变更|纠错|确认违法|责令履行|责令重作)'],
    ['胜诉', '(?:被判)?败诉'],
    ['办结 审结 结案', '(?:未|尚未|没有|仍未|正在)(?:能)?(?:办结|审结|结案|办理|审理)'],
    ['合格 达标', '(?:不合格|未达标|不达标|未合格)'],
    ['采纳', '(?:未|没有|不予|未予)采纳'],
    ['整改', '(?:未|尚未|没有|仍未|正在)(?:完成|能|按期)*整改'],
    ['化解', '(?:未|尚未|没有|仍未|正在)(?:能|成功)*化解'],
    ['通过', '(?:未|没有|未能|不予)通过'],
    ['满意', '(?:不满意|评价不满意)'],
    ['执行', '(?:未|尚未|没有|拒不)执行'],
    ['出庭', '(?:未|没有|未能)出庭'],
  ] as const
).map(([done, other]) => [done, new RegExp(`${SOME}${other}`)])
